//! A save, step by step. What takes long is done by threads beside, so that changes are recorded meanwhile.

use super::{UnderWay, Writer};
use crate::model::{Project, ProjectId};
use crate::project_file::backup::Backups;
use crate::project_file::fingerprint::Fingerprint;
use crate::project_file::journal::About;
use crate::project_file::keeper::{Event, SaveStep};
use crate::project_file::prepared::{Committed, Prepared};
use crate::project_file::save::SaveError;
use crate::project_file::{Header, Revision};

/// A save under way.
#[derive(Debug)]
pub(super) struct Save {
    id: ProjectId,
    header: Header,
    fingerprint: Option<Fingerprint>,
}

impl Writer {
    pub(super) fn save(&mut self, project: Project, revision: Revision) {
        self.flush();
        self.tell(Event::Saving);
        let started = self.start_save(project, revision);
        self.note_start(started);
    }

    pub(super) fn go_on_saving(&mut self, save: Save, step: SaveStep) {
        match step {
            SaveStep::Prepared(Ok(prepared)) => {
                let started = self.commit(save, prepared);
                self.note_start(started);
            }
            SaveStep::Committed(Ok(committed)) => self.finish_save(save, &committed),
            SaveStep::Prepared(Err(error))
            | SaveStep::Committed(Err(error))
            | SaveStep::Placed(Err(error)) => self.tell(Event::SaveFailed(error)),
            SaveStep::BrokenOff | SaveStep::Placed(Ok(_)) => {
                self.tell(Event::SaveFailed(SaveError::BrokenOff));
            }
        }
    }

    fn note_start(&mut self, started: Result<Save, SaveError>) {
        match started {
            Ok(save) => self.under_way = Some(UnderWay::Save(save)),
            Err(error) => self.tell(Event::SaveFailed(error)),
        }
    }

    /// Writes the new version beside the old one, on another thread.
    fn start_save(&mut self, project: Project, revision: Revision) -> Result<Save, SaveError> {
        let place = self.place.as_ref().ok_or(SaveError::BrokenOff)?;
        let header = Header {
            generation: place.header.generation + 1,
            last_seq: revision,
        };
        let (target, fs) = (place.target.clone(), self.keeping.fs.clone());
        let mark = (self.keeping.random)();
        let save = Save {
            id: project.id().clone(),
            header,
            fingerprint: None,
        };
        self.beside(move || SaveStep::Prepared(target.prepare(&fs, &project, &header, mark)))?;
        Ok(save)
    }

    /// Says in the journal what the file will be, and lets another thread put it there.
    fn commit(&mut self, mut save: Save, prepared: Prepared) -> Result<Save, SaveError> {
        let Some(place) = &mut self.place else {
            return Err(SaveError::BrokenOff);
        };
        let fingerprint = prepared.fingerprint;
        save.fingerprint = Some(fingerprint);
        place.target.note_attempt(fingerprint);
        place.journal.push_checkpoint(&fingerprint, &save.header);
        let backups = Backups {
            fs: self.keeping.fs.clone(),
            folder: self.keeping.state.backups(&save.id),
            now: (self.keeping.clock)(),
            generation: place.header.generation,
        };
        // Where the journal cannot be written the file is all the more needed: its number says what it holds.
        self.flush();
        self.beside(move || SaveStep::Committed(prepared.commit(Some(&backups))))?;
        Ok(save)
    }

    /// The new version of the file is durable before the journal starts again.
    fn finish_save(&mut self, save: Save, committed: &Committed) {
        let (Some(place), Some(fingerprint)) = (&mut self.place, save.fingerprint) else {
            return self.tell(Event::SaveFailed(SaveError::BrokenOff));
        };
        place.target.base = Some(fingerprint);
        place.target.attempted.clear();
        place.header = save.header;
        if let Err(error) = committed.durable() {
            return self.tell(Event::SaveFailed(error));
        }
        let about = About {
            id: save.id,
            file: place.target.path.clone(),
            fingerprint,
            header: save.header,
        };
        // An old journal replays nothing: the file says that it holds all of it. It is tried again with the next
        // change.
        let _ = place.journal.rotate(&about);
        let event = Event::Saved {
            revision: save.header.last_seq,
            file_bytes: place.file_bytes(),
            backup_fault: committed.backup_fault,
        };
        self.note_written(save.header.last_seq, event);
    }

    /// What waited for the journal may be in the file; what does not is tried again.
    pub(super) fn note_written(&mut self, revision: Revision, event: Event) {
        self.recording = self.recording.filter(|&last| last > revision);
        self.tell(event);
        if self.recording.is_some() {
            self.flush();
        }
    }
}
