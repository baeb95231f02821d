//! A survey on its way in: a file that is read, a new one that is made, the file of the open survey that is read again.
//! All of it is done on a thread of its own, while the window goes on with what is open: that stays open, and is
//! recorded, until the new one is there. Responsible for how far it is; what becomes of it, `dispatch::opening` knows.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError, TryLockError};
use std::time::{Duration, Instant};

use eframe::egui;

use super::Conductor;
use super::importing::file_name;
use super::job::{Job, Outcome, Watch};
use crate::i18n::Texts;
use crate::text;

/// See the module's page. Dropping it stops it, and nothing was changed.
#[derive(Debug)]
pub struct Opening {
    doing: Doing,
    job: Job<Arrival>,
    arrived: Option<(Arrival, Instant)>,
}

/// The survey that is on its way in, if one is.
#[derive(Debug, Default)]
pub(super) struct Arrivals {
    pub(super) opening: Option<Opening>,
    turn: Turn,
}

/// What is being done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Doing {
    /// A survey is read that takes the place of the open one; people know it by this name.
    Reading { path: PathBuf, name: String },
    /// A survey that has no file yet takes the place of the open one.
    Making,
    /// The file of the open survey, which another program has written, is looked at.
    Comparing(PathBuf),
    /// It is opened anew. Until that is done, the open survey cannot be changed.
    Reopening(PathBuf),
}

/// What is to be done in the window when it is there.
pub(super) struct Arrival(Box<Then>);

type Then = dyn FnOnce(&mut Conductor, &egui::Context) + Send;

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Running,
    Arrived,
    /// The thread could not be started, or failed.
    Lost,
}

/// One after the other: what is not wanted any more has let go of its file before the next one reads.
#[derive(Clone, Debug, Default)]
struct Turn(Arc<Mutex<()>>);

impl Turn {
    /// Until nobody has it, or the time is over.
    fn wait(&self, patience: Duration) {
        let end = Instant::now() + patience;
        while matches!(self.0.try_lock(), Err(TryLockError::WouldBlock)) && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

impl std::fmt::Debug for Arrival {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Arrival")
    }
}

impl Arrival {
    pub(super) fn new(then: impl FnOnce(&mut Conductor, &egui::Context) + Send + 'static) -> Self {
        Self(Box::new(then))
    }

    pub(super) fn take_in(self, conductor: &mut Conductor, ctx: &egui::Context) {
        (self.0)(conductor, ctx);
    }
}

impl Arrivals {
    /// Begins; what was on its way before is stopped. The window is drawn again when it has arrived once it has been
    /// told of it.
    pub(super) fn begin(
        &mut self,
        doing: Doing,
        work: impl FnOnce(&Watch) -> Arrival + Send + 'static,
    ) {
        // Before the next one: it waits until this one has stopped.
        self.opening = None;
        self.opening = Some(Opening::ahead(self.turn.clone(), doing, work));
    }

    /// Stops, and waits so long at most until it has let go of its file.
    pub(super) fn stop(&mut self, patience: Duration) {
        self.opening = None;
        self.turn.wait(patience);
    }
}

impl Doing {
    pub(super) fn reading(path: PathBuf) -> Self {
        let name = file_name(&path);
        Self::Reading { path, name }
    }

    /// Whether what is open goes when it is there.
    pub(super) fn replaces_open(&self) -> bool {
        matches!(self, Self::Reading { .. } | Self::Making)
    }
}

impl Opening {
    fn ahead(
        turn: Turn,
        doing: Doing,
        work: impl FnOnce(&Watch) -> Arrival + Send + 'static,
    ) -> Self {
        let job = Job::ahead("open", move |watch| {
            // One that failed has left nothing behind that would matter here.
            let _turn = turn.0.lock().unwrap_or_else(PoisonError::into_inner);
            work(watch)
        });
        Self {
            doing,
            job,
            arrived: None,
        }
    }

    pub(super) fn wakes(&self, ctx: &egui::Context) {
        self.job.wakes(ctx);
    }

    /// What is being done, in words.
    pub fn said(&self, texts: &Texts) -> String {
        match &self.doing {
            Doing::Reading { name, .. } => text!(texts, "opening-reading", file = name.as_str()),
            Doing::Making => text!(texts, "opening-making"),
            Doing::Comparing(path) | Doing::Reopening(path) => {
                text!(texts, "opening-again", file = file_name(path))
            }
        }
    }

    /// Whether it takes long enough to be told.
    pub fn is_slow(&self) -> bool {
        self.job.is_slow()
    }

    /// From 0 to 1; `None` while it is not known.
    pub fn share_done(&self) -> Option<f32> {
        self.job.share_done()
    }

    /// Whether it can be left undone.
    pub fn can_be_stopped(&self) -> bool {
        !matches!(self.doing, Doing::Reopening(_))
    }

    pub(super) fn doing(&self) -> &Doing {
        &self.doing
    }

    pub(super) fn is_reading(&self, path: &Path) -> bool {
        matches!(&self.doing, Doing::Reading { path: read, .. } if read == path)
    }

    /// Takes in what the thread has done, waiting so long for it.
    pub(super) fn poll(&mut self, patience: Duration) -> Stage {
        if self.arrived.is_some() {
            return Stage::Arrived;
        }
        match self.job.wait(patience) {
            Outcome::Running => Stage::Running,
            Outcome::Lost => Stage::Lost,
            Outcome::Finished(arrival) => {
                self.arrived = Some((arrival, Instant::now()));
                Stage::Arrived
            }
        }
    }

    /// Since when it has been there.
    pub(super) fn arrived_since(&self) -> Option<Instant> {
        self.arrived.as_ref().map(|(_, since)| *since)
    }

    pub(super) fn into_arrival(self) -> Option<Arrival> {
        self.arrived.map(|(arrival, _)| arrival)
    }
}
