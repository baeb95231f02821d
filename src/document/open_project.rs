//! The open project with its place on disk: what the window and the command line both use.

mod closing;
mod news;
mod outside;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use serde_json::Value;

pub use closing::{LettingGo, Unsaved};
use news::BackupNews;
use outside::FileContent;

use super::save_state::{Progress, SaveState};
use super::{Document, EditLabel, Revision};
use crate::model::{Edit, EditError, Project};
use crate::project_file::{
    Found, Keeper, Keeping, NoRoom, OpenError, Place, Problem, ReadOnlyReason, RecoveredChanges,
    SaveError, Watch, create_draft, open,
};

/// A document that is kept: every change goes into the journal at once, and into the file soon after.
#[derive(Debug)]
pub struct OpenProject {
    document: Document,
    path: PathBuf,
    keeping: Keeping,
    keeper: Option<Keeper>,
    progress: Progress,
    content: FileContent,
    read_only: Option<ReadOnlyReason>,
    saved_as: Option<Result<PathBuf, SaveAsError>>,
    backup_news: BackupNews,
    state: SaveState,
}

/// A project that was opened, and what there is to say about it.
#[derive(Debug)]
pub struct Opened {
    pub project: OpenProject,
    pub recovered: Option<Recovered>,
    /// The answer that was being typed.
    pub draft: Option<Value>,
    /// What in the file could not be read; with any, the project is read-only.
    pub problems: Vec<Problem>,
    /// Records of the journal that could not be used.
    pub lost_records: usize,
    /// There is a journal, but of another content of the file; it is put aside, its changes not made.
    pub foreign_journal: bool,
    /// Writing the file had been cut off; it was made whole from a copy.
    pub restored: bool,
}

/// Answers that were in the journal only. They are one step of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recovered {
    pub answers: usize,
    /// When the first of them was recorded.
    pub since: Option<SystemTime>,
}

/// Why a change was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeError {
    ReadOnly(ReadOnlyReason),
    /// For so many answers.
    NoRoom(NoRoom),
    Edit(EditError),
}

/// Why there is no copy at the path; the project goes on where it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveAsError {
    pub path: PathBuf,
    pub error: SaveError,
}

impl OpenProject {
    /// A new survey, which has no file of its own yet but is as safe as any.
    ///
    /// # Errors
    /// When the state folder cannot be written.
    pub fn draft(project: Project, keeping: &Keeping) -> Result<Self, SaveError> {
        let place = create_draft(&project, Revision::ZERO, keeping)?;
        let path = place.path().to_owned();
        let document = Document::new(project.clone(), Revision::ZERO);
        Ok(Self::keep(
            document,
            project,
            Revision::ZERO,
            path,
            Ok(place),
            keeping,
        ))
    }

    /// Opens a file, read-only where it cannot be written, with what its journal adds.
    ///
    /// # Errors
    /// When there is no project to be had from the file.
    pub fn open(path: &Path, keeping: &Keeping) -> Result<Opened, OpenError> {
        Self::open_watched(path, keeping, &mut |_, _| ControlFlow::Continue(()))
    }

    /// As [`Self::open`], watched.
    ///
    /// # Errors
    /// As [`Self::open`], and when it was stopped.
    pub fn open_watched(
        path: &Path,
        keeping: &Keeping,
        watch: Watch<'_>,
    ) -> Result<Opened, OpenError> {
        let found = open(path, keeping, watch)?;
        let recovered = found.recovered.as_ref().map(Recovered::of);
        let in_file = without_recovered(&found);
        let document = match found.recovered {
            None => Document::new(found.project, found.revision),
            Some(changes) => {
                let label = EditLabel::RecoverResponses(changes.answers);
                Document::after(found.project, found.revision, label, changes.inverse)
            }
        };
        let path = found.place.as_ref().map_or(path, Place::path).to_owned();
        Ok(Opened {
            project: Self::keep(document, in_file, found.written, path, found.place, keeping),
            recovered,
            draft: found.draft,
            problems: found.problems,
            lost_records: found.lost_records,
            foreign_journal: found.foreign_journal,
            restored: found.restored,
        })
    }

    fn keep(
        document: Document,
        in_file: Project,
        written: Revision,
        path: PathBuf,
        place: Result<Place, ReadOnlyReason>,
        keeping: &Keeping,
    ) -> Self {
        let about = place.as_ref().ok();
        let draft = about.is_some_and(|place| place.is_draft(keeping));
        let file_bytes = about.map_or(0, Place::file_bytes);
        let started = place.and_then(|place| {
            let keeper = Keeper::start(Some(place), keeping.clone());
            keeper.map_err(|_| ReadOnlyReason::NotWritable)
        });
        let (keeper, read_only) = match started {
            Ok(keeper) => (Some(keeper), None),
            Err(reason) => (None, Some(reason)),
        };
        let mut project = Self {
            progress: Progress::new(document.revision(), written, draft, file_bytes),
            document,
            content: FileContent::new(in_file),
            path,
            keeping: keeping.clone(),
            keeper,
            read_only,
            saved_as: None,
            backup_news: BackupNews::default(),
            state: SaveState::Saved,
        };
        project.refresh();
        project
    }

    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Where it is kept; for a survey without a file of its own, a place in the state folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the survey has no file of its own yet.
    pub fn is_draft(&self) -> bool {
        self.progress.draft
    }

    pub fn state(&self) -> &SaveState {
        &self.state
    }

    /// Whether the last change is on the disk, in the journal or in the file.
    pub fn is_recorded(&self) -> bool {
        let safe = self.progress.recorded.max(self.progress.written);
        safe >= self.document.revision()
    }

    /// Whether the file is being written.
    pub fn is_saving(&self) -> bool {
        self.progress.saving
    }

    /// Makes a change and sends it to the journal.
    ///
    /// # Errors
    /// When the change does not fit, there is no room for its answers, or the project is read-only; nothing is changed
    /// then.
    pub fn apply(&mut self, label: EditLabel, edit: Edit) -> Result<(), ChangeError> {
        if let Some(reason) = &self.read_only {
            return Err(ChangeError::ReadOnly(reason.clone()));
        }
        let answers = self.document.project().responses().len();
        let room = self.keeping.room.for_edit(answers, &edit);
        room.map_err(ChangeError::NoRoom)?;
        let before = self.document.revision();
        let record = edit.clone();
        self.document
            .apply(label, edit)
            .map_err(ChangeError::Edit)?;
        if self.document.revision() > before {
            self.record(record);
        }
        Ok(())
    }

    /// Takes back the last change, which is a change too.
    pub fn undo(&mut self) -> Option<EditLabel> {
        let edit = self.writable()?.undo_edit()?.clone();
        let label = self.document.undo()?;
        self.record(edit);
        Some(label)
    }

    /// Makes the change again that was taken back last.
    pub fn redo(&mut self) -> Option<EditLabel> {
        let edit = self.writable()?.redo_edit()?.clone();
        let label = self.document.redo()?;
        self.record(edit);
        Some(label)
    }

    /// Lets go of what could be undone or redone.
    pub fn forget_history(&mut self) {
        self.document.forget_history();
    }

    /// Keeps what is being typed, to be given back after a crash; null when nothing is.
    pub fn keep_draft(&mut self, draft: Value) {
        if let Some(keeper) = &self.keeper {
            keeper.draft(self.document.revision(), draft);
        }
    }

    /// Takes in what the keeper has done, and has the file written when it is time. Gives when to call again; of
    /// anything before, the keeper's wake tells.
    pub fn tick(&mut self, now: Instant) -> Option<Duration> {
        while let Some(event) = self.keeper.as_ref().and_then(Keeper::event) {
            self.take(event);
        }
        let revision = self.document.revision();
        self.progress.note_time(now, revision);
        if self.due().is_some_and(|due| due <= now) {
            self.order_save();
        }
        self.refresh();
        self.due().map(|due| due.saturating_duration_since(now))
    }

    /// Has the file written now.
    pub fn save_now(&mut self) {
        self.order_save();
        self.refresh();
    }

    /// Goes on in another file: a copy under a new id that knows its origin. A survey that had no file goes there
    /// as it is. A file of another format is never written over. What comes of it, [`Self::take_saved_as`] tells.
    pub fn save_as(&mut self, path: PathBuf) {
        let project = self.document.project().clone();
        let project = if self.is_draft() {
            project
        } else {
            project.copied_as(self.keeping.new_id())
        };
        let revision = self.document.revision();
        match self.keeper_for_copy() {
            Ok(keeper) => {
                keeper.save_as(path.clone(), project.clone(), revision);
                self.content.order_at(path, project);
                self.progress.saving = true;
            }
            Err(error) => self.saved_as = Some(Err(SaveAsError { path, error })),
        }
        self.refresh();
    }

    /// What has come of the last "save as": the path on which the project goes on now. Told once.
    pub fn take_saved_as(&mut self) -> Option<Result<PathBuf, SaveAsError>> {
        self.saved_as.take()
    }

    fn writable(&self) -> Option<&Document> {
        self.read_only.is_none().then_some(&self.document)
    }

    fn record(&mut self, edit: Edit) {
        if let Some(keeper) = &self.keeper {
            keeper.record(self.document.revision(), edit);
        }
        self.refresh();
    }

    fn is_unwritten(&self) -> bool {
        self.read_only.is_none() && self.progress.written < self.document.revision()
    }

    fn due(&self) -> Option<Instant> {
        let kept = self.read_only.is_none() && self.keeper.is_some();
        kept.then(|| self.progress.due(self.document.revision()))
            .flatten()
    }

    fn order_save(&mut self) {
        if self.read_only.is_some() || self.progress.saving {
            return;
        }
        if let Some(keeper) = &self.keeper {
            let project = self.document.project().clone();
            keeper.save(project.clone(), self.document.revision());
            self.content.order(project);
            self.progress.saving = true;
        }
    }

    /// A project that is only read gets a keeper without a place, for the copy that is to be its place.
    fn keeper_for_copy(&mut self) -> Result<&Keeper, SaveError> {
        if self.read_only == Some(ReadOnlyReason::Newer) {
            return Err(SaveError::NewerVersion);
        }
        let keeper = match self.keeper.take() {
            Some(keeper) => keeper,
            None => Keeper::start(None, self.keeping.clone()).map_err(SaveError::no_thread)?,
        };
        Ok(self.keeper.insert(keeper))
    }

    fn refresh(&mut self) {
        let revision = self.document.revision();
        self.state = match &self.read_only {
            Some(reason) => SaveState::ReadOnly(reason.clone()),
            None => self.progress.state(revision),
        };
    }
}

/// What the file holds: the project before the journal's changes.
fn without_recovered(found: &Found) -> Project {
    let mut project = found.project.clone();
    if let Some(changes) = &found.recovered {
        // An inverse fits what its change led to.
        let _ = project.apply(changes.inverse.clone());
    }
    project
}

impl Recovered {
    fn of(changes: &RecoveredChanges) -> Self {
        Self {
            answers: changes.answers,
            since: changes.since,
        }
    }
}
