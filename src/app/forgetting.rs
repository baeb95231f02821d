//! A customer being forgotten: out of the project at once, then out of the file, the journal and every backup. The
//! last two on a thread of their own, once the file is written.

use std::time::Duration;

use eframe::egui;

use super::job::{Job, Outcome};
use crate::document::OpenProject;
use crate::document::forget::{forgetting_like, mentions, mentions_in_charts};
use crate::model::{Customer, ProjectId};
use crate::project_file::{IoFault, Keeping, Rewritten, rewrite_backups};

/// How far it is.
#[derive(Debug, Default)]
pub enum Forgetting {
    #[default]
    Unasked,
    /// The file is being written.
    Writing(Forgotten),
    Cleaning(Forgotten, Cleaning),
    Done(Forgotten, Rewritten),
    /// The backups cannot be read; `None` when the work itself was lost.
    Unfinished(Forgotten, Option<IoFault>),
}

/// Who was taken out.
#[derive(Clone, Debug, PartialEq)]
pub struct Forgotten {
    pub(super) who: Customer,
    project: ProjectId,
    /// Of theirs, which stay.
    pub answers: usize,
    /// Comments that may still name them.
    pub mentions: usize,
    /// Events and titles of charts that do.
    pub chart_mentions: usize,
}

/// The backups being rewritten.
#[derive(Debug)]
pub struct Cleaning(Job<Result<Rewritten, IoFault>>);

impl Forgotten {
    pub(super) fn new(who: Customer, open: &OpenProject) -> Self {
        let project = open.document().project();
        let answers = project.responses().iter();
        Self {
            answers: answers
                .filter(|each| each.customer() == Some(who.id))
                .count(),
            mentions: mentions(project, &who),
            chart_mentions: mentions_in_charts(project, &who),
            project: project.id().clone(),
            who,
        }
    }

    /// As the list of customers had it.
    pub fn label(&self) -> &str {
        self.who.label()
    }
}

impl Forgetting {
    pub(super) fn is_under_way(&self) -> bool {
        matches!(self, Self::Writing(_) | Self::Cleaning(..))
    }

    /// Waits so long for the backups.
    pub(super) fn end(&self, patience: Duration) {
        if let Self::Cleaning(_, cleaning) = self {
            let _ = cleaning.0.wait(patience);
        }
    }

    /// Goes on when the file is written, and when the backups are.
    pub(super) fn poll(
        &mut self,
        ctx: &egui::Context,
        open: Option<&OpenProject>,
        keeping: &Keeping,
    ) {
        *self = match std::mem::take(self) {
            Self::Writing(forgotten) => match open {
                Some(open) if *open.document().project().id() != forgotten.project => {
                    Self::Unfinished(forgotten, None)
                }
                Some(open) if !open.has_unwritten() => {
                    let cleaning = Cleaning::start(ctx, &forgotten, open, keeping.clone());
                    Self::Cleaning(forgotten, cleaning)
                }
                Some(_) => Self::Writing(forgotten),
                None => Self::Unfinished(forgotten, None),
            },
            Self::Cleaning(forgotten, cleaning) => match cleaning.0.poll() {
                Outcome::Running => Self::Cleaning(forgotten, cleaning),
                Outcome::Finished(Ok(rewritten)) => Self::Done(forgotten, rewritten),
                Outcome::Finished(Err(fault)) => Self::Unfinished(forgotten, Some(fault)),
                Outcome::Lost => Self::Unfinished(forgotten, None),
            },
            settled => settled,
        };
    }
}

impl Cleaning {
    fn start(
        ctx: &egui::Context,
        forgotten: &Forgotten,
        open: &OpenProject,
        keeping: Keeping,
    ) -> Self {
        let who = forgotten.who.clone();
        let id = open.document().project().id().clone();
        let path = open.path().to_owned();
        let words = [who.name.clone(), who.contact.clone()];
        Self(Job::start("forgetting", ctx, move |_| {
            rewrite_backups(&id, &path, &keeping, &words, |project| {
                forgetting_like(project, &who)
            })
        }))
    }
}
