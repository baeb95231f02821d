//! What the keeper tells, taken in.

use std::path::PathBuf;

use super::{OpenProject, SaveAsError};
use crate::project_file::{Event, IoFault, SaveError};

/// Why the version before the one in the file is not kept, told once until it changes.
#[derive(Debug, Default)]
pub(super) struct BackupNews {
    fault: Option<IoFault>,
    told: Option<IoFault>,
}

impl BackupNews {
    fn take(&mut self) -> Option<IoFault> {
        if self.told == self.fault {
            return None;
        }
        self.told = self.fault;
        self.fault
    }
}

impl OpenProject {
    /// Why the last version before could not be kept, though the file is saved. Told once until it changes.
    pub fn take_backup_fault(&mut self) -> Option<IoFault> {
        self.backup_news.take()
    }

    pub(super) fn take(&mut self, event: Event) {
        self.content.note(&event);
        match event {
            Event::Recorded {
                revision,
                journal_bytes,
            } => self.progress.note_recorded(revision, journal_bytes),
            Event::RecordFailed(fault) => {
                let last = self.document.revision();
                self.progress.note_record_fault(fault, last);
            }
            Event::Saving => {}
            Event::Saved {
                revision,
                file_bytes,
                backup_fault,
            } => {
                self.progress.note_saved(revision, file_bytes);
                self.backup_news.fault = backup_fault;
            }
            Event::SaveFailed(error) => self.progress.note_save_error(error),
            Event::SavedAs {
                path,
                id,
                revision,
                file_bytes,
                backup_fault,
            } => {
                self.progress.note_saved(revision, file_bytes);
                self.backup_news.fault = backup_fault;
                self.document.go_on_as(id);
                self.go_on_at(path);
            }
            Event::SaveAsFailed { path, error } => self.note_no_copy(path, error),
            Event::Stopped => self.note_stopped(),
        }
        self.progress.saving = self.content.is_awaited();
    }

    fn go_on_at(&mut self, path: PathBuf) {
        self.progress.draft = false;
        self.read_only = None;
        self.path.clone_from(&path);
        self.saved_as = Some(Ok(path));
    }

    fn note_no_copy(&mut self, path: PathBuf, error: SaveError) {
        self.saved_as = Some(Err(SaveAsError { path, error }));
    }

    /// Nothing is recorded or written any more. "Save as" begins anew.
    fn note_stopped(&mut self) {
        self.keeper = None;
        self.progress.note_stopped();
        if let Some(path) = self.content.break_off() {
            self.note_no_copy(path, SaveError::BrokenOff);
        }
    }
}
