//! When another program has written the file: what was in it before, and letting go of it unwritten.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use super::OpenProject;
use crate::model::Project;
use crate::project_file::{Event, Keeper, ReadOnlyReason};

/// What the file holds, as far as it was written from here. Snapshots cost next to nothing.
#[derive(Debug)]
pub(super) struct FileContent {
    known: Project,
    /// Ordered, not answered yet, in this order.
    ordered: VecDeque<Project>,
}

impl FileContent {
    pub(super) fn new(known: Project) -> Self {
        Self {
            known,
            ordered: VecDeque::new(),
        }
    }

    pub(super) fn order(&mut self, project: Project) {
        self.ordered.push_back(project);
    }

    /// The keeper answers each order once.
    pub(super) fn note(&mut self, event: &Event) {
        match event {
            Event::Saved { .. } | Event::SavedAs { .. } => {
                if let Some(written) = self.ordered.pop_front() {
                    self.known = written;
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

    /// Lets go of the file without writing it, so that it can be opened anew. The project can still be looked at,
    /// and saved elsewhere; the journal keeps what was recorded.
    pub fn release(&mut self, timeout: Duration) {
        let end = Instant::now() + timeout;
        if let Some(keeper) = &self.keeper {
            keeper.stop();
        }
        while self.keeper.is_some()
            && let Some(event) = self.event_before(end)
        {
            let stopped = event == Event::Stopped;
            self.take(event);
            if stopped {
                break;
            }
        }
        self.keeper = None::<Keeper>;
        self.read_only = Some(ReadOnlyReason::NotWritable);
        self.refresh();
    }
}
