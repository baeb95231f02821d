//! The thread that owns a project's journal and its saving, so that the window never waits for a disk. What takes long
//! of a save is done by threads beside it, so that changes are recorded meanwhile.
//!
//! Orders go in, events come back. An error is an event too: what could not be recorded is kept and tried again.

mod writer;

use std::io;
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::fault::IoFault;
use super::new_place::NewPlace;
use super::place::{Keeping, Place};
use super::prepared::{Committed, Prepared};
use super::save::SaveError;
use super::{Revision, keeper::writer::Writer};
use crate::model::{Edit, Project, ProjectId};

/// What the keeper is asked to do, in this order.
#[derive(Debug)]
enum Order {
    Record {
        revision: Revision,
        edit: Edit,
    },
    Draft {
        revision: Revision,
        draft: Value,
    },
    Save {
        project: Project,
        revision: Revision,
    },
    SaveAs {
        path: PathBuf,
        project: Project,
        revision: Revision,
    },
    /// From the thread that saves.
    SaveStep(SaveStep),
    Stop,
}

/// How far a save has come, each half done by a thread of its own.
#[derive(Debug)]
enum SaveStep {
    Prepared(Result<Prepared, SaveError>),
    Committed(Result<Committed, SaveError>),
    /// The whole of a "save as" but for the journal.
    Placed(Result<Box<NewPlace>, SaveError>),
    /// The thread has ended before its work was done.
    BrokenOff,
}

/// What the keeper has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// All changes up to this one are on the disk.
    Recorded {
        revision: Revision,
        journal_bytes: u64,
    },
    RecordFailed(IoFault),
    Saving,
    /// The file holds all changes up to this one.
    Saved {
        revision: Revision,
        file_bytes: u64,
        /// Why the version before could not be kept.
        backup_fault: Option<IoFault>,
    },
    SaveFailed(SaveError),
    /// The project goes on at this path under this id.
    SavedAs {
        path: PathBuf,
        id: ProjectId,
        revision: Revision,
        file_bytes: u64,
        /// Why what stood there before could not be kept.
        backup_fault: Option<IoFault>,
    },
    SaveAsFailed {
        path: PathBuf,
        error: SaveError,
    },
    /// There is nothing to come: all orders are done, or the thread has broken off.
    Stopped,
}

/// Let go without [`Keeper::stop`], the thread records what it was given and ends, without saving.
#[derive(Debug)]
pub struct Keeper {
    orders: Sender<Order>,
    events: Receiver<Event>,
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.order(Order::Stop);
    }
}

impl Keeper {
    /// Starts the thread. `place` is `None` for a project that has none yet: it can only be saved as a new file.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(place: Option<Place>, keeping: Keeping) -> io::Result<Self> {
        let (orders, incoming) = mpsc::channel();
        let (outgoing, events) = mpsc::channel();
        let writer = Writer::new(place, keeping, outgoing, orders.clone());
        let thread = thread::Builder::new().name("keeper".to_owned());
        thread.spawn(move || writer.run(&incoming))?;
        Ok(Self { orders, events })
    }

    /// Puts a change into the journal; `revision` is what it led to.
    pub fn record(&self, revision: Revision, edit: Edit) {
        self.order(Order::Record { revision, edit });
    }

    /// Puts what is being typed into the journal; null when nothing is.
    pub fn draft(&self, revision: Revision, draft: Value) {
        self.order(Order::Draft { revision, draft });
    }

    pub fn save(&self, project: Project, revision: Revision) {
        self.order(Order::Save { project, revision });
    }

    pub fn save_as(&self, path: PathBuf, project: Project, revision: Revision) {
        let order = Order::SaveAs {
            path,
            project,
            revision,
        };
        self.order(order);
    }

    /// No more orders will come.
    pub fn stop(&self) {
        self.order(Order::Stop);
    }

    /// What has happened, if anything.
    pub fn event(&self) -> Option<Event> {
        self.events.try_recv().ok()
    }

    /// The next thing that happens; nothing when nothing does in this time.
    pub fn event_within(&self, time: Duration) -> Option<Event> {
        match self.events.recv_timeout(time) {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Disconnected) => Some(Event::Stopped),
            Err(RecvTimeoutError::Timeout) => None,
        }
    }

    fn order(&self, order: Order) {
        // The thread only ends after a stop, after which nothing is asked of it.
        let _ = self.orders.send(order);
    }
}
