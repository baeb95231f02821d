//! The surveys that have no file of their own: listed, and removed, on a thread of its own, as each has its answers
//! counted. Knows the list as it was last seen.

use std::path::PathBuf;

use eframe::egui;

use super::job::{AT_ONCE, Job, Outcome};
use crate::document::{Draft, Drafts, drafts};
use crate::project_file::{IoFault, Keeping, RemoveError, remove_draft};

#[derive(Debug)]
pub(super) struct DraftList {
    known: Drafts,
    is_stale: bool,
    work: Option<Job<Seen>>,
}

/// What has come of it.
#[derive(Debug)]
struct Seen {
    drafts: Result<Drafts, IoFault>,
    removal: Option<Removal>,
}

/// What is to be told of it.
#[derive(Debug)]
pub(super) enum DraftNews {
    Removal(Removal),
    /// They cannot be listed.
    Unlisted(IoFault),
    /// That one cannot be read.
    Unread(PathBuf),
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
            known: Drafts::default(),
            is_stale: true,
            work: None,
        }
    }
}

impl DraftList {
    pub(super) fn known(&self) -> &[Draft] {
        &self.known.listed
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
                drafts: drafts(&keeping),
                removal: Some(removal),
            }
        });
    }

    /// Whether it is being looked at.
    pub(super) fn is_awaited(&self) -> bool {
        self.work.is_some()
    }

    /// Looks at the list where it may have changed. Called once a frame while it is wanted.
    pub(super) fn refresh(&mut self, ctx: &egui::Context, keeping: &Keeping) -> Option<DraftNews> {
        if self.is_stale && self.work.is_none() {
            let keeping = keeping.clone();
            self.begin(ctx, move || Seen {
                drafts: drafts(&keeping),
                removal: None,
            });
            let begun = self.work.as_ref().map(|work| work.wait(AT_ONCE));
            return begun.and_then(|outcome| self.take(outcome));
        }
        None
    }

    fn begin(&mut self, ctx: &egui::Context, work: impl FnOnce() -> Seen + Send + 'static) {
        self.is_stale = false;
        self.work = Some(Job::start("drafts", ctx, move |_| work()));
    }

    /// What has come of looking, once that is known.
    pub(super) fn poll(&mut self) -> Option<DraftNews> {
        let outcome = self.work.as_ref()?.poll();
        self.take(outcome)
    }

    fn take(&mut self, outcome: Outcome<Seen>) -> Option<DraftNews> {
        let seen = match outcome {
            Outcome::Running => return None,
            Outcome::Lost => None,
            Outcome::Finished(seen) => Some(seen),
        };
        self.work = None;
        let Seen { drafts, removal } = seen?;
        let news = match drafts {
            Ok(drafts) => {
                let is_new = |path: &&PathBuf| !self.known.unread.contains(path);
                let unread = drafts.unread.iter().find(is_new).cloned();
                self.known = drafts;
                unread.map(DraftNews::Unread)
            }
            Err(fault) => Some(DraftNews::Unlisted(fault)),
        };
        removal.map(DraftNews::Removal).or(news)
    }
}
