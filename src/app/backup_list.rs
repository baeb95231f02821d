//! The old versions of the open survey: read on a thread of their own, as each has its answers counted.

use eframe::egui;

use super::job::{Job, Outcome};
use crate::model::ProjectId;
use crate::project_file::{Backup, IoFault, Keeping, backups};

/// As far as the list is known.
#[derive(Debug, Default)]
pub enum BackupList {
    #[default]
    Unasked,
    Reading(Reading),
    Read(Vec<Backup>),
    /// Their folder cannot be read; `None` when the reading itself was lost.
    Unreadable(Option<IoFault>),
}

/// A list being read.
#[derive(Debug)]
pub struct Reading(Job<Result<Vec<Backup>, IoFault>>);

impl Reading {
    /// From 0 to 1; `None` while it is not known.
    pub fn share_done(&self) -> Option<f32> {
        self.0.share_done()
    }
}

impl BackupList {
    pub(super) fn read(ctx: &egui::Context, id: ProjectId, keeping: Keeping) -> Self {
        Self::Reading(Reading(Job::start("backups", ctx, move |watch| {
            backups(&id, &keeping, |done, of| watch.report(done, of))
        })))
    }

    pub(super) fn poll(&mut self) {
        let Self::Reading(Reading(job)) = self else {
            return;
        };
        *self = match job.poll() {
            Outcome::Running => return,
            Outcome::Finished(Ok(found)) => Self::Read(found),
            Outcome::Finished(Err(fault)) => Self::Unreadable(Some(fault)),
            Outcome::Lost => Self::Unreadable(None),
        };
    }
}
