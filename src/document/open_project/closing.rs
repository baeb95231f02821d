//! Letting go of the file, once everything is in it.

use std::time::{Duration, Instant};

use super::OpenProject;
use crate::project_file::{Event, Keeper, ReadOnlyReason};

/// What closing could not do.
#[derive(Debug)]
pub struct Unsaved {
    /// To try again, or to save it elsewhere. Let go of, what is recorded is there when it is opened again.
    pub project: OpenProject,
    /// Everything is in the journal.
    pub recorded: bool,
}

/// What is left to be done of a file that is let go of.
#[derive(Debug)]
pub struct LettingGo(Option<Keeper>);

impl LettingGo {
    /// Until the journal's last lines are written and the lock is free, or the time is over.
    pub fn wait(self, timeout: Duration) {
        let end = Instant::now() + timeout;
        let Some(keeper) = self.0 else {
            return;
        };
        keeper.stop();
        let next = || keeper.event_within(end.saturating_duration_since(Instant::now()));
        while next().is_some_and(|event| event != Event::Stopped) {}
    }
}

impl OpenProject {
    /// Writes what is not written yet, and lets go of the file.
    ///
    /// # Errors
    /// The project, when that could not be done within `timeout`.
    pub fn close(mut self, timeout: Duration) -> Result<(), Box<Unsaved>> {
        let end = Instant::now() + timeout;
        // What is under way may be older than the last change.
        self.wait_for_save(end);
        if self.is_unwritten() {
            self.order_save();
            self.wait_for_save(end);
        }
        self.refresh();
        if self.is_unwritten() {
            let recorded = self.progress.recorded >= self.document.revision();
            return Err(Box::new(Unsaved {
                project: self,
                recorded,
            }));
        }
        if let Some(keeper) = &self.keeper {
            keeper.stop();
        }
        while let Some(event) = self.event_before(end)
            && event != Event::Stopped
        {}
        Ok(())
    }

    /// Lets go of the file without writing it, so that it can be opened anew. The project can still be looked at,
    /// and saved elsewhere; the journal keeps what was recorded.
    pub fn release(&mut self, timeout: Duration) {
        self.let_go().wait(timeout);
    }

    /// As [`Self::release`], for another thread to wait until the file can be opened anew.
    pub fn let_go(&mut self) -> LettingGo {
        let keeper = self.keeper.take();
        self.read_only = Some(ReadOnlyReason::LetGo);
        self.refresh();
        LettingGo(keeper)
    }

    fn wait_for_save(&mut self, end: Instant) {
        while self.progress.saving
            && let Some(event) = self.event_before(end)
        {
            self.take(event);
        }
    }

    /// Nothing when nothing comes by then, or nothing can come any more.
    fn event_before(&self, end: Instant) -> Option<Event> {
        let left = end.saturating_duration_since(Instant::now());
        self.keeper.as_ref()?.event_within(left)
    }
}
