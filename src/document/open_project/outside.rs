//! What the file holds, which must be known when another program has written it.

use std::collections::VecDeque;
use std::path::PathBuf;

use super::OpenProject;
use crate::model::Project;
use crate::project_file::Event;

/// What the file holds, as far as it was written from here. Snapshots cost next to nothing.
#[derive(Debug)]
pub(super) struct FileContent {
    known: Project,
    /// Ordered, not answered yet, in this order.
    ordered: VecDeque<Ordered>,
}

#[derive(Debug)]
struct Ordered {
    project: Project,
    /// Where it is to be the first.
    new_path: Option<PathBuf>,
}

impl FileContent {
    pub(super) fn new(known: Project) -> Self {
        Self {
            known,
            ordered: VecDeque::new(),
        }
    }

    pub(super) fn order(&mut self, project: Project) {
        self.ordered.push_back(Ordered {
            project,
            new_path: None,
        });
    }

    pub(super) fn order_at(&mut self, path: PathBuf, project: Project) {
        self.ordered.push_back(Ordered {
            project,
            new_path: Some(path),
        });
    }

    /// Whether there is an order that is not answered yet.
    pub(super) fn is_awaited(&self) -> bool {
        !self.ordered.is_empty()
    }

    /// No order will be answered any more. Gives the new path last asked for.
    pub(super) fn break_off(&mut self) -> Option<PathBuf> {
        let mut ordered = std::mem::take(&mut self.ordered).into_iter().rev();
        ordered.find_map(|each| each.new_path)
    }

    /// The keeper answers each order once.
    pub(super) fn note(&mut self, event: &Event) {
        match event {
            Event::Saved { .. } | Event::SavedAs { .. } => {
                if let Some(written) = self.ordered.pop_front() {
                    self.known = written.project;
                }
            }
            Event::SaveFailed(_) | Event::SaveAsFailed { .. } => {
                self.ordered.pop_front();
            }
            Event::Recorded { .. } | Event::RecordFailed(_) | Event::Saving | Event::Stopped => {}
        }
    }
}

impl OpenProject {
    /// What the file held when it was last read or written here.
    pub fn in_file(&self) -> &Project {
        &self.content.known
    }

    /// Whether there are changes that are not in the file.
    pub fn has_unwritten(&self) -> bool {
        self.is_unwritten()
    }
}
