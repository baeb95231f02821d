//! The sheets that the Report view shows, kept until what they are made of changes. They are made on a thread, and the
//! view shows the former ones meanwhile.

use std::sync::Arc;

use eframe::egui;

use super::job::{AT_ONCE, Job, Outcome};
use super::session::PrintLook;
use crate::analysis::Filter;
use crate::document::{Document, Revision};
use crate::i18n::{Texts, TextsError};
use crate::model::{Day, Project, ProjectId};
use crate::printed::{Asked, CardsAsked, Content, Printed, cards, compose};

/// What the sheets are of.
type Key = (ProjectId, Revision, Filter, PrintLook, Day);

/// Sheets with a number that grows with each making.
#[derive(Debug)]
pub struct Sheets {
    key: Key,
    pub edition: u64,
    /// Shared with the thread that draws them.
    pub printed: Arc<Printed>,
}

#[derive(Debug, Default)]
pub(super) struct Printing {
    shown: Option<Sheets>,
    job: Option<(Key, Job<Result<Printed, TextsError>>)>,
    made: u64,
    /// The languages' texts were not readable: that is not tried again and again.
    failed: Option<Key>,
}

/// What is to be printed, apart from the window.
#[derive(Clone, Debug)]
pub(super) struct PrintOrder {
    pub project: Project,
    pub filter: Filter,
    pub look: PrintLook,
    pub today: Day,
}

impl PrintOrder {
    /// The texts of the report, which is in the survey's language.
    pub fn texts(&self) -> Result<Texts, TextsError> {
        Texts::load(self.project.survey().language)
    }

    pub fn content(&self, texts: &Texts) -> Content {
        compose(&Asked {
            project: &self.project,
            filter: &self.filter,
            today: self.today,
            texts,
        })
    }

    pub fn report(&self) -> Result<Printed, TextsError> {
        let paper = self.project.report().paper;
        Ok(Printed::report(&self.content(&self.texts()?), paper))
    }

    pub fn cards(&self) -> Result<Printed, TextsError> {
        let own = self.project.survey().language;
        let texts = Texts::load(self.look.cards_language.unwrap_or(own))?;
        Ok(cards(&CardsAsked {
            project: &self.project,
            paper: self.project.report().paper,
            cards: &self.project.report().cards,
            texts: &texts,
        }))
    }

    fn printed(&self) -> Result<Printed, TextsError> {
        if self.look.shows_cards {
            self.cards()
        } else {
            self.report()
        }
    }
}

impl Printing {
    /// Those made last, of the open project.
    pub(super) fn sheets(&self, document: &Document) -> Option<&Sheets> {
        let sheets = self.shown.as_ref()?;
        (sheets.key.0 == *document.project().id()).then_some(sheets)
    }

    /// Whether newer ones are on their way.
    pub(super) fn is_making(&self) -> bool {
        self.job.is_some()
    }

    /// Has the sheets made where their key changed.
    pub(super) fn refresh(&mut self, document: &Document, order: PrintOrder, ctx: &egui::Context) {
        self.take_result();
        let key = (
            document.project().id().clone(),
            document.revision(),
            order.filter.clone(),
            order.look.clone(),
            order.today,
        );
        let is_shown = self.shown.as_ref().is_some_and(|shown| shown.key == key);
        if is_shown || self.failed.as_ref() == Some(&key) {
            self.job = None;
            return;
        }
        if self.job.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        let job = Job::start("print", ctx, move |_| order.printed());
        let done = job.wait(AT_ONCE);
        self.take(key, job, done);
    }

    fn take_result(&mut self) {
        if let Some((key, job)) = self.job.take() {
            let outcome = job.poll();
            self.take(key, job, outcome);
        }
    }

    fn take(
        &mut self,
        key: Key,
        job: Job<Result<Printed, TextsError>>,
        outcome: Outcome<Result<Printed, TextsError>>,
    ) {
        match outcome {
            Outcome::Running => self.job = Some((key, job)),
            Outcome::Finished(Ok(printed)) => {
                self.made += 1;
                self.job = None;
                self.shown = Some(Sheets {
                    key,
                    edition: self.made,
                    printed: Arc::new(printed),
                });
            }
            Outcome::Finished(Err(_)) | Outcome::Lost => {
                self.job = None;
                self.failed = Some(key);
            }
        }
    }
}
