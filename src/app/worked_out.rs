//! What the views read, worked out where it is looked at and only when its key changed.

use eframe::egui;

use super::derived::{Analyses, Derived, content_of, detail_of};
use super::following::{Following, Followings};
use super::listing::{Listed, Listings};
use super::numbers::{Asked, Goals, InUse};
use super::printing::Printing;
use super::word_count::{WordCount, WordCounts};
use super::{Conductor, View};
use crate::document::OpenProject;
use crate::figure::{ChartKind, Figure, Look};

/// What views read, each part under the keys it was worked out for.
#[derive(Debug, Default)]
pub(super) struct WorkedOut {
    pub(super) derived: Derived,
    pub(super) listings: Listings,
    pub(super) followings: Followings,
    pub(super) word_counts: WordCounts,
    pub(super) printing: Printing,
}

impl WorkedOut {
    /// Another content under the same id and revision: nothing that was computed holds.
    pub(super) fn forget(&mut self) {
        self.derived.forget();
        self.listings = Listings::default();
        self.followings = Followings::default();
        self.word_counts = WordCounts::default();
        self.printing = Printing::default();
    }
}

impl Conductor {
    /// Works out what the views read where its key changed, or has it worked out.
    pub fn refresh(&mut self, ctx: &egui::Context) {
        let Some(asked) = self.asked() else {
            return;
        };
        if let Some(document) = self.open.as_ref().map(OpenProject::document) {
            self.worked_out.derived.refresh(document, &asked, ctx);
        }
        if self.session.view == View::Charts {
            self.refresh_figure(&asked);
        }
    }

    /// As [`Self::refresh`], and waits for it.
    pub(super) fn refresh_now(&mut self) -> Option<Asked> {
        let asked = self.asked()?;
        let document = self.open.as_ref().map(OpenProject::document)?;
        self.worked_out.derived.refresh_now(document, &asked);
        Some(asked)
    }

    /// What the views ask of the open project.
    fn asked(&mut self) -> Option<Asked> {
        let document = self.open.as_ref().map(OpenProject::document)?;
        let (project, session) = (document.project(), &mut self.session);
        session.chart = Look::of(project, session.chart.kind);
        Some(Asked {
            of: content_of(document),
            shown: session.query(project, (self.environment.today)()),
            has_goals: matches!(session.view, View::Scores | View::Settings),
            has_use: session.view == View::Settings,
            detail: detail_of(session.chart.kind).filter(|_| session.view == View::Charts),
        })
    }

    /// The chart of what was asked for.
    fn refresh_figure(&mut self, asked: &Asked) {
        if let Some(document) = self.open.as_ref().map(OpenProject::document) {
            let words = self
                .worked_out
                .word_counts
                .counted(document, &self.session.filter);
            self.worked_out.derived.refresh_figure(
                document,
                asked,
                &self.session.chart,
                words,
                &self.texts,
            );
        }
    }

    /// How far the goals are; none before they were looked at.
    pub fn goals(&self) -> Option<&Goals> {
        self.open.as_ref()?;
        self.worked_out.derived.goals()
    }

    /// What of the survey is in use; nothing before it was looked at.
    pub fn in_use(&self) -> Option<&InUse> {
        self.open.as_ref()?;
        self.worked_out.derived.in_use()
    }

    /// Has the sheets made where they are looked at.
    pub fn make_sheets(&mut self, ctx: &egui::Context) {
        if self.session.view != View::Report {
            return;
        }
        let document = self.open.as_ref().map(OpenProject::document);
        if let (Some(document), Some(order)) = (document, self.print_order()) {
            self.worked_out.printing.refresh(document, order, ctx);
        }
    }

    /// Whether newer ones are on their way.
    pub fn is_making_sheets(&self) -> bool {
        self.worked_out.printing.is_making()
    }

    /// The chart on the screen; `None` while another view is.
    pub fn figure(&self) -> Option<&Figure> {
        let is_shown = self.open.is_some() && self.session.view == View::Charts;
        self.worked_out.derived.figure().filter(|_| is_shown)
    }

    /// The chart as it is chosen now, whichever view is on the screen.
    pub(super) fn current_figure(&mut self) -> Option<&Figure> {
        let asked = self.refresh_now()?;
        self.refresh_figure(&asked);
        self.worked_out.derived.figure()
    }

    /// Lists the answers where the table of them is looked at.
    pub fn list_answers(&mut self, ctx: &egui::Context) {
        let document = self.open.as_ref().map(OpenProject::document);
        if let (Some(document), View::Responses) = (document, self.session.view) {
            self.worked_out
                .listings
                .refresh(document, self.session.row_query(), ctx);
        }
    }

    /// Lists the answers to follow up where they are looked at.
    pub fn follow_up(&mut self, ctx: &egui::Context) {
        let today = self.today();
        let document = self.open.as_ref().map(OpenProject::document);
        if let (Some(document), View::FollowUp) = (document, self.session.view) {
            let look = self.session.follow.clone();
            let asked = (self.session.follow_query(today), look);
            self.worked_out.followings.refresh(document, asked, ctx);
        }
    }

    /// The answers to follow up that were listed last, of the open project.
    pub fn following(&self) -> Option<&Following> {
        self.worked_out.followings.following(self.document()?)
    }

    /// Counts the words where they are looked at.
    pub fn count_words(&mut self, ctx: &egui::Context) {
        let document = self.open.as_ref().map(OpenProject::document);
        let are_looked_at = match self.session.view {
            View::Scores => true,
            View::Charts => self.session.chart.kind == ChartKind::Words,
            _ => false,
        };
        if let Some(document) = document.filter(|_| are_looked_at) {
            let filter = &self.session.filter;
            let was_counted = self
                .worked_out
                .word_counts
                .counted(document, filter)
                .is_some();
            self.worked_out.word_counts.refresh(document, filter, ctx);
            // The chart was drawn before they were.
            if !was_counted
                && self
                    .worked_out
                    .word_counts
                    .counted(document, filter)
                    .is_some()
            {
                ctx.request_repaint();
            }
        }
    }

    /// The words that tell the groups apart, or how far counting them is.
    pub fn word_count(&self) -> WordCount<'_> {
        self.worked_out.word_counts.count()
    }

    /// The answers listed last, of the open project.
    pub fn listed(&self) -> Option<Listed<'_>> {
        self.worked_out.listings.listed(self.document()?)
    }

    /// Whether newer numbers than those shown are on their way, for so long that it is told.
    pub fn is_working_out(&self) -> bool {
        self.worked_out.derived.is_slow()
    }

    /// What the views read; `None` without a project.
    pub fn analyses(&self) -> Option<Analyses<'_>> {
        self.open.as_ref()?;
        self.worked_out.derived.analyses()
    }
}
