//! The keeper's side of the channel.

use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use super::{Event, Order, SaveStep};
use crate::model::{Project, ProjectId};
use crate::project_file::backup::Backups;
use crate::project_file::journal::About;
use crate::project_file::place::{self, Keeping, Place};
use crate::project_file::save::{Committed, Fingerprint, Prepared, SaveError, Step, base_for_copy};
use crate::project_file::{Header, Revision};

/// How long to wait before the journal is tried again.
const RETRY: Duration = Duration::from_secs(2);

pub(super) struct Writer {
    place: Option<Place>,
    keeping: Keeping,
    events: Sender<Event>,
    /// To this very thread, for the one that saves.
    orders: Sender<Order>,
    /// The last change that was put into the journal.
    recording: Option<Revision>,
    saving: Option<Save>,
    /// Taken out of the channel, not done yet.
    waiting: VecDeque<Order>,
}

/// A save under way.
#[derive(Debug)]
struct Save {
    id: ProjectId,
    header: Header,
    fingerprint: Option<Fingerprint>,
}

impl Writer {
    pub(super) fn new(
        place: Option<Place>,
        keeping: Keeping,
        events: Sender<Event>,
        orders: Sender<Order>,
    ) -> Self {
        Self {
            place,
            keeping,
            events,
            orders,
            recording: None,
            saving: None,
            waiting: VecDeque::new(),
        }
    }

    pub(super) fn run(mut self, orders: &Receiver<Order>) {
        while let Some(order) = self.next(orders) {
            // Changes that came together share one sync.
            let records = goes_into_journal(&order);
            let stops = matches!(order, Order::Stop);
            self.take(order);
            for order in orders.try_iter() {
                self.put_off(order);
            }
            let more = self.waiting.front().is_some_and(goes_into_journal);
            if records && !more {
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
            if self.waiting.front().is_some_and(|order| self.may_go(order)) {
                return self.waiting.pop_front();
            }
            if self.recording.is_none() {
                let order = orders.recv().ok()?;
                self.put_off(order);
                continue;
            }
            match orders.recv_timeout(RETRY) {
                Ok(order) => self.put_off(order),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.flush(),
            }
        }
    }

    fn put_off(&mut self, order: Order) {
        match order {
            Order::SaveStep(_) => self.waiting.push_front(order),
            order => self.waiting.push_back(order),
        }
    }

    /// While a save is under way only the journal goes on; what comes after another order waits with it.
    fn may_go(&self, order: &Order) -> bool {
        self.saving.is_none() || goes_into_journal(order) || matches!(order, Order::SaveStep(_))
    }

    fn take(&mut self, order: Order) {
        match order {
            Order::Record { revision, edit } => self.record(revision, &edit),
            Order::Draft { revision, draft } => self.draft(revision, draft),
            Order::Save { project, revision } => self.save(project, revision),
            Order::SaveAs {
                path,
                project,
                revision,
            } => self.save_as(path, &project, revision),
            Order::SaveStep(step) => self.save_step(step),
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

    fn save(&mut self, project: Project, revision: Revision) {
        self.flush();
        self.tell(Event::Saving);
        if let Err(error) = self.start_save(project, revision) {
            self.save_failed(error);
        }
    }

    fn save_step(&mut self, step: SaveStep) {
        let done = match step {
            SaveStep::Prepared(prepared) => prepared.and_then(|prepared| self.commit(prepared)),
            SaveStep::Committed(committed) => {
                committed.and_then(|committed| self.finish_save(&committed))
            }
        };
        if let Err(error) = done {
            self.save_failed(error);
        }
    }

    fn save_failed(&mut self, error: SaveError) {
        self.saving = None;
        self.tell(Event::SaveFailed(error));
    }

    /// Writes the new version beside the old one, on another thread.
    fn start_save(&mut self, project: Project, revision: Revision) -> Result<(), SaveError> {
        let nowhere = SaveError::Io(
            Step::CreateTemporary,
            io::Error::from(io::ErrorKind::NotFound).into(),
        );
        let place = self.place.as_ref().ok_or(nowhere)?;
        let header = Header {
            generation: place.header.generation + 1,
            last_seq: revision,
        };
        let (target, fs) = (place.target.clone(), self.keeping.fs.clone());
        let mark = (self.keeping.random)();
        self.saving = Some(Save {
            id: project.id().clone(),
            header,
            fingerprint: None,
        });
        self.beside(move || SaveStep::Prepared(target.prepare(&fs, &project, &header, mark)))
    }

    /// Says in the journal what the file will be, and lets another thread put it there.
    fn commit(&mut self, prepared: Prepared) -> Result<(), SaveError> {
        let (Some(place), Some(save)) = (&mut self.place, &mut self.saving) else {
            return Ok(());
        };
        let fingerprint = prepared.fingerprint;
        save.fingerprint = Some(fingerprint);
        place.target.attempted = Some(fingerprint);
        place.journal.push_checkpoint(&fingerprint, &save.header);
        let backups = Backups {
            fs: self.keeping.fs.clone(),
            folder: self.keeping.state.backups(&save.id),
            now: (self.keeping.clock)(),
            generation: place.header.generation,
        };
        // Where the journal cannot be written the file is all the more needed: its number says what it holds.
        self.flush();
        self.beside(move || SaveStep::Committed(prepared.commit(Some(&backups))))
    }

    /// The new version of the file is durable before the journal starts again.
    fn finish_save(&mut self, committed: &Committed) -> Result<(), SaveError> {
        let (Some(place), Some(save)) = (&mut self.place, self.saving.take()) else {
            return Ok(());
        };
        let Some(fingerprint) = save.fingerprint else {
            return Ok(());
        };
        place.target.base = Some(fingerprint);
        place.header = save.header;
        committed.durable()?;
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
        // What waited for the journal may be in the file.
        self.recording = self.recording.filter(|&last| last > save.header.last_seq);
        self.tell(event);
        if self.recording.is_some() {
            self.flush();
        }
        Ok(())
    }

    /// Does a part of a save on a thread of its own, which then says so.
    fn beside(&self, work: impl FnOnce() -> SaveStep + Send + 'static) -> Result<(), SaveError> {
        let orders = self.orders.clone();
        let thread = thread::Builder::new().name("save".to_owned());
        let started = thread.spawn(move || {
            // The keeper waits for this before it ends.
            let _ = orders.send(Order::SaveStep(work()));
        });
        started.map(drop).map_err(SaveError::no_thread)
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

fn goes_into_journal(order: &Order) -> bool {
    matches!(order, Order::Record { .. } | Order::Draft { .. })
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
