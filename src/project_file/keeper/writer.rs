//! The keeper's side of the channel.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::{Event, Order};
use crate::model::Project;
use crate::project_file::backup::Backups;
use crate::project_file::fault::IoFault;
use crate::project_file::journal::About;
use crate::project_file::place::{self, Keeping, Place};
use crate::project_file::save::{SaveError, Step, base_for_copy};
use crate::project_file::{Header, Revision};

/// How long to wait before the journal is tried again.
const RETRY: Duration = Duration::from_secs(2);

pub(super) struct Writer {
    place: Option<Place>,
    keeping: Keeping,
    events: Sender<Event>,
    /// The last change that was put into the journal.
    recording: Option<Revision>,
    /// Taken out of the channel, not done yet.
    waiting: VecDeque<Order>,
}

impl Writer {
    pub(super) fn new(place: Option<Place>, keeping: Keeping, events: Sender<Event>) -> Self {
        Self {
            place,
            keeping,
            events,
            recording: None,
            waiting: VecDeque::new(),
        }
    }

    pub(super) fn run(mut self, orders: &Receiver<Order>) {
        while let Some(order) = self.next(orders) {
            // Changes that came together share one sync.
            let goes_into_journal = matches!(order, Order::Record { .. } | Order::Draft { .. });
            let stops = matches!(order, Order::Stop);
            self.take(order);
            self.waiting.extend(orders.try_iter());
            let more = matches!(
                self.waiting.front(),
                Some(Order::Record { .. } | Order::Draft { .. })
            );
            if goes_into_journal && !more {
                self.flush();
            }
            if stops {
                break;
            }
        }
        drop(self.place.take());
        self.tell(Event::Stopped);
    }

    /// Tries the journal again while it waits for an order.
    fn next(&mut self, orders: &Receiver<Order>) -> Option<Order> {
        loop {
            if let Some(order) = self.waiting.pop_front() {
                return Some(order);
            }
            if self.recording.is_none() {
                return orders.recv().ok();
            }
            match orders.recv_timeout(RETRY) {
                Ok(order) => return Some(order),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.flush(),
            }
        }
    }

    fn take(&mut self, order: Order) {
        match order {
            Order::Record { revision, edit } => self.record(revision, &edit),
            Order::Draft { revision, draft } => self.draft(revision, draft),
            Order::Save { project, revision } => self.save(&project, revision),
            Order::SaveAs {
                path,
                project,
                revision,
            } => self.save_as(path, &project, revision),
            Order::Stop => self.flush(),
        }
    }

    fn record(&mut self, revision: Revision, edit: &crate::model::Edit) {
        let now = (self.keeping.clock)();
        if let Some(place) = &mut self.place {
            place.journal.push_change(revision, edit, now);
            self.recording = Some(revision);
        }
    }

    fn draft(&mut self, revision: Revision, draft: serde_json::Value) {
        if let Some(place) = &mut self.place {
            place.journal.push_draft(revision, draft);
        }
    }

    fn flush(&mut self) {
        let Some(place) = &mut self.place else {
            return;
        };
        match (place.journal.flush(), self.recording) {
            // A draft that could not be kept is tried again with the next record.
            (_, None) => {}
            (Ok(()), Some(revision)) => {
                self.recording = None;
                let journal_bytes = place.journal.bytes();
                self.tell(Event::Recorded {
                    revision,
                    journal_bytes,
                });
            }
            (Err(error), Some(_)) => self.tell(Event::RecordFailed(error.into())),
        }
    }

    fn save(&mut self, project: &Project, revision: Revision) {
        self.flush();
        self.tell(Event::Saving);
        let event = match self.save_file(project, revision) {
            Ok(saved) => saved,
            Err(error) => Event::SaveFailed(error),
        };
        if matches!(event, Event::Saved { .. }) {
            // All that waited for the journal is in the file.
            self.recording = self.recording.filter(|&recording| recording > revision);
        }
        self.tell(event);
    }

    fn save_file(&mut self, project: &Project, revision: Revision) -> Result<Event, SaveError> {
        let nowhere = SaveError::Io(
            Step::CreateTemporary,
            io::Error::from(io::ErrorKind::NotFound).into(),
        );
        let place = self.place.as_mut().ok_or(nowhere)?;
        let backup_fault = write_place(place, project, revision, &self.keeping)?;
        Ok(Event::Saved {
            revision,
            file_bytes: place.file_bytes(),
            backup_fault,
        })
    }

    fn save_as(&mut self, path: PathBuf, project: &Project, revision: Revision) {
        self.flush();
        self.tell(Event::Saving);
        match self.new_place(&path, project, revision) {
            Ok(place) => {
                let event = Event::SavedAs {
                    path: place.path().to_owned(),
                    id: project.id().clone(),
                    revision,
                    file_bytes: place.file_bytes(),
                };
                let left = self.place.replace(place);
                self.leave(left);
                self.recording = None;
                self.tell(event);
            }
            Err(error) => self.tell(Event::SaveAsFailed { path, error }),
        }
    }

    fn new_place(
        &self,
        path: &Path,
        project: &Project,
        revision: Revision,
    ) -> Result<Place, SaveError> {
        let resolved = resolve_new(path, &self.keeping)
            .map_err(|error| SaveError::Io(Step::ReadOld, error.into()))?;
        let own = self
            .place
            .as_ref()
            .is_some_and(|place| place.path() == resolved);
        if own {
            return Err(SaveError::Locked);
        }
        let base = base_for_copy(&*self.keeping.fs, &resolved)?;
        place::create(&resolved, base, project, revision, &self.keeping)
    }

    /// A draft that has become a file is no draft any more. Any other place that is left keeps its journal.
    fn leave(&self, left: Option<Place>) {
        let Some(left) = left.filter(|left| self.keeping.is_draft(left.path())) else {
            return;
        };
        // What stays is offered as a draft again: a nuisance, and nothing is lost.
        let _ = self.keeping.fs.remove(left.path());
        let _ = self.keeping.fs.remove(left.journal.path());
    }

    fn tell(&self, event: Event) {
        // Nobody listens any more when the window has gone.
        let _ = self.events.send(event);
        (self.keeping.wake)();
    }
}

/// The new version of the file, durable, before the journal starts again.
fn write_place(
    place: &mut Place,
    project: &Project,
    revision: Revision,
    keeping: &Keeping,
) -> Result<Option<IoFault>, SaveError> {
    let header = Header {
        generation: place.header.generation + 1,
        last_seq: revision,
    };
    let fs = &*keeping.fs;
    let prepared = place
        .target
        .prepare(fs, project, &header, (keeping.random)())?;
    let fingerprint = prepared.fingerprint;
    place.target.attempted = Some(fingerprint);
    place.journal.push_checkpoint(&fingerprint, &header);
    // Where the journal cannot be written the file is all the more needed: its number says what it holds.
    let _ = place.journal.flush();
    let backups = Backups {
        fs,
        folder: keeping.state.backups(project.id()),
        now: (keeping.clock)(),
        generation: place.header.generation,
    };
    let committed = prepared.commit(Some(&backups))?;
    place.target.base = Some(fingerprint);
    place.header = header;
    committed.durable()?;
    let about = About {
        id: project.id().clone(),
        file: place.target.path.clone(),
        fingerprint,
        header,
    };
    // An old journal replays nothing: the file says that it holds all of it. It is tried again with the next change.
    let _ = place.journal.rotate(&about);
    Ok(committed.backup_fault)
}

/// The path without symbolic links, of a file that may not be there yet.
fn resolve_new(path: &Path, keeping: &Keeping) -> io::Result<PathBuf> {
    if let Ok(resolved) = keeping.fs.resolve(path) {
        return Ok(resolved);
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = keeping.fs.resolve(folder.unwrap_or(Path::new(".")))?;
    Ok(folder.join(path.file_name().unwrap_or_default()))
}
