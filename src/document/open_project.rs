//! TEMPORARY in-memory shape of the open project; replaced when the real one lands.
use super::{Document, EditLabel, Revision};
use crate::model::{Edit, EditError, Project};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

#[derive(Debug)]
pub struct OpenProject {
    document: Document,
    state: SaveState,
    path: Option<PathBuf>,
}
#[derive(Debug)]
pub enum SaveState {
    Recorded,
    ReadOnly(String),
}
#[derive(Debug, Default)]
pub struct Keeping;
#[derive(Clone, Debug)]
pub struct DraftSurvey {
    pub name: String,
    pub answers: usize,
    pub journal: PathBuf,
}
impl OpenProject {
    pub fn draft(project: Project) -> Self {
        Self {
            document: Document::new(project, Revision::ZERO),
            state: SaveState::Recorded,
            path: None,
        }
    }
    pub fn document(&self) -> &Document {
        &self.document
    }
    pub fn apply(&mut self, label: EditLabel, edit: Edit) -> Result<(), EditError> {
        self.document.apply(label, edit)
    }
    pub fn undo(&mut self) -> Option<EditLabel> {
        self.document.undo()
    }
    pub fn redo(&mut self) -> Option<EditLabel> {
        self.document.redo()
    }
    pub fn tick(&mut self, _now: Instant) -> Option<Duration> {
        None
    }
    pub fn state(&self) -> &SaveState {
        &self.state
    }
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }
    pub fn keep_draft(&mut self, _draft: serde_json::Value) {}
}
