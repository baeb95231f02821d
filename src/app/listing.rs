//! The rows of the table of answers, kept until their key - the revision and the query - changes. Those of a large
//! project are found on a thread of their own, and the table shows the former ones meanwhile.

use std::sync::atomic::AtomicBool;

use eframe::egui;

use super::job::ANSWERS_AT_ONCE;
use super::latest::{Latest, Place};
use crate::document::{Document, Revision, RowQuery, ordered_rows};
use crate::model::{Project, ProjectId, ResponseRef};

type Key = (ProjectId, Revision, RowQuery);

/// The rows shown, and the project they were found in.
#[derive(Debug)]
pub struct Listing {
    revision: Revision,
    query: RowQuery,
    /// A snapshot: rows of a former revision are rows of it, not of the project as it is now.
    project: Project,
    rows: Rows,
}

/// Rows of a project, in an order.
#[derive(Debug)]
enum Rows {
    /// So many, from the first to the last.
    All(usize),
    Found(Vec<usize>),
}

impl Rows {
    fn len(&self) -> usize {
        match self {
            Self::All(rows) => *rows,
            Self::Found(rows) => rows.len(),
        }
    }

    fn get(&self, at: usize) -> Option<usize> {
        match self {
            Self::All(rows) => (at < *rows).then_some(at),
            Self::Found(rows) => rows.get(at).copied(),
        }
    }
}

impl Listing {
    /// `None` when it is not wanted any more.
    fn of((_, revision, query): Key, project: Project, is_wanted: &AtomicBool) -> Option<Self> {
        let rows = if query.is_of_all() {
            Rows::All(project.responses().len())
        } else {
            Rows::Found(ordered_rows(&project, &query, is_wanted)?)
        };
        Some(Self {
            revision,
            query,
            project,
            rows,
        })
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The revision it was found in.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    pub fn query(&self) -> &RowQuery {
        &self.query
    }

    /// The answer shown at a place, with its row in the order of entry: as it is in `project` where it still
    /// stands there, else as it was.
    pub fn answer<'a>(
        &'a self,
        at: usize,
        project: &'a Project,
    ) -> Option<(usize, ResponseRef<'a>)> {
        answer_of(self.rows.get(at)?, &self.project, project)
    }

    /// All answers shown, as they were when they were listed.
    pub fn answers(&self) -> impl Iterator<Item = ResponseRef<'_>> {
        let rows = (0..self.len()).filter_map(|at| self.rows.get(at));
        rows.filter_map(|row| self.project.responses().get(row))
    }
}

/// The answer of a row of `then`, with the row: as it is in `now` where it still stands there, else as it was.
pub(super) fn answer_of<'a>(
    row: usize,
    then: &'a Project,
    now: &'a Project,
) -> Option<(usize, ResponseRef<'a>)> {
    let then = then.responses().get(row)?;
    let now = now.responses().get(row);
    let now = now.filter(|now| now.id() == then.id());
    Some((row, now.unwrap_or(then)))
}

/// What the view reads.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    pub listing: &'a Listing,
    /// Others are being looked for.
    pub is_former: bool,
}

#[derive(Debug, Default)]
pub(super) struct Listings(Latest<Key, Listing>);

impl Listings {
    pub(super) fn listed(&self, document: &Document) -> Option<Listed<'_>> {
        let (key, listing) = self.0.shown()?;
        (key.0 == *document.project().id()).then_some(Listed {
            listing,
            is_former: self.0.is_making(),
        })
    }

    /// Finds the rows where the key changed, or has them found.
    pub(super) fn refresh(&mut self, document: &Document, query: RowQuery, ctx: &egui::Context) {
        let key = (document.project().id().clone(), document.revision(), query);
        let project = document.project();
        let is_long = project.responses().len() > ANSWERS_AT_ONCE && !key.2.is_of_all();
        let place = Place::of(is_long, "list answers", ctx);
        self.0.refresh(&key, &place, |_| {
            let (of, project) = (key.clone(), project.clone());
            move |is_wanted| Listing::of(of, project, is_wanted)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::job::Job;
    use crate::app::sample::document;
    use crate::document::{EditLabel, RowColumn, RowSort};
    use crate::model::{Edit, ResponseId, Score};

    fn by_score() -> RowQuery {
        RowQuery {
            sort: RowSort {
                column: RowColumn::Score,
                descending: true,
            },
            ..RowQuery::default()
        }
    }

    fn first_score(listings: &Listings, document: &Document) -> Option<u8> {
        let listed = listings.listed(document)?;
        let (_, answer) = listed.listing.answer(0, document.project())?;
        answer.score().map(Score::value)
    }

    #[test]
    fn a_small_project_is_listed_at_once() {
        let (document, mut listings) = (document(30), Listings::default());
        listings.refresh(&document, by_score(), &egui::Context::default());
        assert_eq!(first_score(&listings, &document), Some(10));
        assert!(!listings.listed(&document).unwrap().is_former);
    }

    #[test]
    fn the_former_rows_are_shown_until_a_large_project_is_listed_anew() {
        let (document, mut listings) = (document(ANSWERS_AT_ONCE + 1), Listings::default());
        let ctx = egui::Context::default();
        listings.refresh(&document, RowQuery::default(), &ctx);
        listings.refresh(&document, by_score(), &ctx);
        assert!(listings.listed(&document).unwrap().is_former);
        assert_eq!(first_score(&listings, &document), Some(0));
        listings.0.wait(std::time::Duration::from_secs(10));
        let listed = listings.listed(&document).unwrap();
        assert!(!listed.is_former);
        let listing = listed.listing;
        assert_eq!(listing.query(), &by_score());
        assert_eq!(listing.len(), ANSWERS_AT_ONCE + 1);
    }

    #[test]
    fn where_the_thread_fails_the_rows_are_found_here() {
        let (document, mut listings) = (document(30), Listings::default());
        let ctx = egui::Context::default();
        listings.refresh(&document, RowQuery::default(), &ctx);
        let key = (
            document.project().id().clone(),
            document.revision(),
            by_score(),
        );
        listings.0.begin(key, Job::start("test", &ctx, |_| None));
        listings.0.wait(std::time::Duration::from_secs(10));
        listings.refresh(&document, by_score(), &ctx);
        assert_eq!(first_score(&listings, &document), Some(10));
    }

    #[test]
    fn an_answer_is_shown_as_it_is_now_and_a_removed_one_as_it_was() {
        let (mut document, mut listings) = (document(5), Listings::default());
        listings.refresh(&document, RowQuery::default(), &egui::Context::default());
        let mut third = document.project().responses().get(2).unwrap().to_response();
        third.comment = "new".to_owned();
        let label = EditLabel::CorrectResponse;
        document
            .apply(label, Edit::ReplaceResponses(vec![third]))
            .unwrap();
        let listed = listings.listed(&document).unwrap().listing;
        let shown = |at, document: &Document| {
            let (_, answer) = listed.answer(at, document.project()).unwrap();
            (answer.id(), answer.comment().to_owned())
        };
        let id = ResponseId::from_random;
        assert_eq!(shown(2, &document), (id(2), "new".to_owned()));
        document
            .apply(label, Edit::RemoveResponses(vec![id(0)]))
            .unwrap();
        assert_eq!(shown(0, &document), (id(0), String::new()));
        assert_eq!(shown(4, &document), (id(4), String::new()));
    }
}
