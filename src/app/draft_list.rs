//! The surveys that have no file of their own: listed, and removed, on a thread of its own, as each has its answers
//! counted. Knows the list as it was last seen.

use eframe::egui;

use super::job::{AT_ONCE, Job, Outcome};
use crate::document::{Draft, drafts};
use crate::project_file::{Keeping, RemoveError, remove_draft};

#[derive(Debug)]
pub(super) struct DraftList {
    known: Vec<Draft>,
    is_stale: bool,
    work: Option<Job<Seen>>,
}

/// What has come of it.
#[derive(Debug)]
struct Seen {
    drafts: Vec<Draft>,
    removal: Option<Removal>,
}

/// What has become of a draft that was to go.
#[derive(Debug)]
pub(super) struct Removal {
    pub(super) name: String,
    pub(super) result: Result<(), RemoveError>,
}

impl Default for DraftList {
    fn default() -> Self {
        Self {
            known: Vec::new(),
            is_stale: true,
            work: None,
        }
    }
}

impl DraftList {
    pub(super) fn known(&self) -> &[Draft] {
        &self.known
    }

    /// The next time that the list is wanted.
    pub(super) fn look_again(&mut self) {
        self.is_stale = true;
    }

    pub(super) fn remove(&mut self, ctx: &egui::Context, draft: &Draft, keeping: &Keeping) {
        let (draft, keeping) = (draft.clone(), keeping.clone());
        self.begin(ctx, move || {
            let removal = Removal {
                result: remove_draft(&draft.path, &draft.id, &keeping),
                name: draft.name,
            };
            Seen {
                drafts: drafts(&keeping).unwrap_or_default(),
                removal: Some(removal),
            }
        });
    }

    /// Looks at the list where it may have changed. Called once a frame while it is wanted.
    pub(super) fn refresh(&mut self, ctx: &egui::Context, keeping: &Keeping) {
        if self.is_stale && self.work.is_none() {
            let keeping = keeping.clone();
            self.begin(ctx, move || Seen {
                drafts: drafts(&keeping).unwrap_or_default(),
                removal: None,
            });
            let begun = self.work.as_ref().map(|work| work.wait(AT_ONCE));
            let _told = begun.and_then(|outcome| self.take(outcome));
        }
    }

    fn begin(&mut self, ctx: &egui::Context, work: impl FnOnce() -> Seen + Send + 'static) {
        self.is_stale = false;
        self.work = Some(Job::start("drafts", ctx, move |_| work()));
    }

    /// What has become of a draft that was to go, once that is known.
    pub(super) fn poll(&mut self) -> Option<Removal> {
        let outcome = self.work.as_ref()?.poll();
        self.take(outcome)
    }

    fn take(&mut self, outcome: Outcome<Seen>) -> Option<Removal> {
        match outcome {
            Outcome::Running => None,
            Outcome::Lost => {
                self.work = None;
                None
            }
            Outcome::Finished(seen) => {
                self.work = None;
                self.known = seen.drafts;
                seen.removal
            }
        }
    }
}
