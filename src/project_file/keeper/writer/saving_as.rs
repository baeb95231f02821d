//! The project goes on in another place. That one is made by a thread beside, while changes go on into the journal of
//! the old place. They are carried over, durably, before the old place is let go of: whenever the power is cut, what
//! was recorded is in one of the two.

use std::path::{Path, PathBuf};

use super::{UnderWay, Writer};
use crate::model::{Project, ProjectId};
use crate::project_file::Revision;
use crate::project_file::keeper::{Event, SaveStep};
use crate::project_file::new_place::{NewPlace, create_over};
use crate::project_file::place::Place;
use crate::project_file::save::{SaveError, Step};

/// A place being made.
#[derive(Debug)]
pub(super) struct SaveAs {
    /// As it was asked for.
    path: PathBuf,
    id: ProjectId,
    /// The last change that is in the new file.
    revision: Revision,
}

impl Writer {
    pub(super) fn save_as(&mut self, path: PathBuf, project: Project, revision: Revision) {
        self.flush();
        self.tell(Event::Saving);
        let save_as = SaveAs {
            id: project.id().clone(),
            revision,
            path,
        };
        match self.start_save_as(save_as.path.clone(), project, revision) {
            Ok(()) => self.under_way = Some(UnderWay::SaveAs(save_as)),
            Err(error) => self.tell_failed(save_as, error),
        }
    }

    fn start_save_as(
        &self,
        path: PathBuf,
        project: Project,
        revision: Revision,
    ) -> Result<(), SaveError> {
        let keeping = self.keeping.clone();
        let own = self.place.as_ref().map(|place| place.path().to_owned());
        self.beside(move || {
            let own: Option<&Path> = own.as_deref();
            SaveStep::Placed(create_over(&path, own, &project, revision, &keeping).map(Box::new))
        })
    }

    pub(super) fn finish_save_as(&mut self, save_as: SaveAs, step: SaveStep) {
        let placed = match step {
            SaveStep::Placed(placed) => placed,
            SaveStep::Prepared(_) | SaveStep::Committed(_) | SaveStep::BrokenOff => {
                Err(SaveError::BrokenOff)
            }
        };
        let carried = placed.and_then(|new| self.carry_over(*new, save_as.revision));
        match carried {
            Ok(new) => self.go_on_at(new, save_as),
            Err(error) => self.tell_failed(save_as, error),
        }
    }

    /// Brings what was recorded meanwhile into the new place's journal.
    fn carry_over(&self, mut new: NewPlace, revision: Revision) -> Result<NewPlace, SaveError> {
        if let Some(old) = &self.place {
            let carried = new.place.journal.carry_over(&old.journal, revision);
            carried.map_err(|error| SaveError::Io(Step::CarryOver, error.into()))?;
        }
        Ok(new)
    }

    fn go_on_at(&mut self, new: NewPlace, save_as: SaveAs) {
        let event = Event::SavedAs {
            path: new.place.path().to_owned(),
            id: save_as.id,
            revision: save_as.revision,
            file_bytes: new.place.file_bytes(),
            backup_fault: new.backup_fault,
        };
        let left = self.place.replace(new.place);
        self.leave(left, save_as.revision);
        self.note_written(save_as.revision, event);
    }

    /// A draft that has become a file is no draft any more. Any other place that is left keeps its journal, but for
    /// what was carried over. Where that fails, something is offered to be recovered once more: a nuisance, and
    /// nothing is lost.
    fn leave(&self, left: Option<Place>, revision: Revision) {
        let Some(mut left) = left else {
            return;
        };
        if self.keeping.is_draft(left.path()) {
            let _ = self.keeping.fs.remove(left.path());
            let _ = self.keeping.fs.remove(left.journal.own_path());
        } else {
            let _ = left.journal.keep_up_to(revision);
        }
    }

    fn tell_failed(&self, save_as: SaveAs, error: SaveError) {
        self.tell(Event::SaveAsFailed {
            path: save_as.path,
            error,
        });
    }
}
