//! The sheets that the Report view shows, kept until what they are made of changes. They are made on a thread, and the
//! view shows the former ones meanwhile.

use std::sync::Arc;

use eframe::egui;

use super::Conductor;
use super::job::{AT_ONCE, Job};
use super::latest::Latest;
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
    pub edition: u64,
    /// Shared with the thread that draws them.
    pub printed: Arc<Printed>,
}

/// How it is with the sheets that were asked for last.
#[derive(Clone, Copy, Debug)]
pub enum PrintState<'a> {
    /// There are no former ones to show meanwhile.
    Making,
    /// They cannot be made, and that is not tried again until others are asked for.
    Failed,
    /// These, or the former ones while newer ones are made.
    Made(&'a Sheets),
}

#[derive(Debug, Default)]
pub(super) struct Printing {
    latest: Latest<Key, Sheets>,
    begun: u64,
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
    fn sheets(&self, document: &Document) -> Option<&Sheets> {
        let (key, sheets) = self.latest.shown()?;
        (key.0 == *document.project().id()).then_some(sheets)
    }

    pub(super) fn state(&self, document: &Document) -> PrintState<'_> {
        match self.sheets(document) {
            _ if self.latest.has_failed() => PrintState::Failed,
            Some(sheets) => PrintState::Made(sheets),
            None => PrintState::Making,
        }
    }

    /// Whether newer ones are on their way.
    pub(super) fn is_making(&self) -> bool {
        self.latest.is_making()
    }

    /// Has the sheets made where their key changed.
    pub(super) fn refresh(&mut self, document: &Document, order: PrintOrder, ctx: &egui::Context) {
        let key = (
            document.project().id().clone(),
            document.revision(),
            order.filter.clone(),
            order.look.clone(),
            order.today,
        );
        if !self.latest.is_to_make(&key) {
            return;
        }
        self.begun += 1;
        let edition = self.begun;
        let job = Job::start("print", ctx, move |_| {
            let printed = Arc::new(order.printed().ok()?);
            Some(Sheets { edition, printed })
        });
        self.latest.begin(key, job);
        self.latest.wait(AT_ONCE);
    }
}

impl Conductor {
    /// How it is with the sheets of the open project; `None` where there is none.
    pub fn print_state(&self) -> Option<PrintState<'_>> {
        Some(self.worked_out.printing.state(self.document()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::sample::document;

    #[test]
    fn sheets_that_cannot_be_made_are_not_said_to_be_on_their_way() {
        let (document, mut printing) = (document(3), Printing::default());
        assert!(matches!(printing.state(&document), PrintState::Making));
        let key = (
            document.project().id().clone(),
            document.revision(),
            Filter::default(),
            PrintLook::default(),
            "2026-11-22".parse().unwrap(),
        );
        let job = Job::start("test", &egui::Context::default(), |_| None);
        printing.latest.begin(key, job);
        printing.latest.wait(std::time::Duration::from_secs(10));
        assert!(matches!(printing.state(&document), PrintState::Failed));
    }
}
