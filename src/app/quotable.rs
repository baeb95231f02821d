//! The comments that can be chosen for the report, found anew where what is asked has changed. Those of a large project
//! are found on a thread, and the view shows the former ones meanwhile.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use eframe::egui;

use super::job::AT_ONCE;
use super::latest::{Latest, Place};
use crate::analysis::Filter;
use crate::document::{WhichComments, commented};
use crate::model::{Project, ResponseId};

/// Up to here they are found between two frames: fewer than elsewhere, for each comment is read.
const ANSWERS_AT_ONCE: usize = 20_000;
/// More are not listed at once; the search finds the others.
const LISTED_MOST: usize = 40;

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentsAsked {
    /// Of the analysis: another one for another project, revision or filter.
    pub edition: u64,
    /// As typed; empty for all.
    pub search: String,
    pub which: WhichComments,
}

/// The comments found, the newest first, as many as are listed.
#[derive(Debug, Default)]
pub struct CommentsFound {
    pub ids: Vec<ResponseId>,
    /// Left out.
    pub more: usize,
}

/// See the module's page.
#[derive(Debug, Default)]
pub struct QuotableComments(Latest<CommentsAsked, Arc<CommentsFound>>);

impl QuotableComments {
    /// Those found last; `None` before the first are.
    pub fn found(&self) -> Option<Arc<CommentsFound>> {
        self.0.shown().map(|(_, found)| Arc::clone(found))
    }

    /// Finds them where something else is asked, or has them found. Call while they are looked at.
    pub fn refresh(
        &mut self,
        ctx: &egui::Context,
        project: &Project,
        filter: &Filter,
        asked: &CommentsAsked,
    ) {
        let is_long = project.responses().len() > ANSWERS_AT_ONCE;
        let place = Place::of(is_long, "comments", ctx);
        let has_begun = self.0.refresh(asked, &place, |_| {
            let (project, filter, asked) = (project.clone(), filter.clone(), asked.clone());
            move |is_wanted| CommentsFound::of(&project, &filter, &asked, is_wanted).map(Arc::new)
        });
        // The first ones do not come in with a jump of all that stands below them.
        if has_begun && self.0.shown().is_none() {
            self.0.wait(AT_ONCE);
        }
    }
}

impl CommentsFound {
    /// `None` when it is not wanted any more.
    fn of(
        project: &Project,
        filter: &Filter,
        asked: &CommentsAsked,
        is_wanted: &AtomicBool,
    ) -> Option<Self> {
        let mut ids = commented(project, filter, asked.which, &asked.search, is_wanted)?;
        let more = ids.len().saturating_sub(LISTED_MOST);
        ids.truncate(LISTED_MOST);
        Some(Self { ids, more })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Edit, Placed, ProjectId, Response, Score, Survey};

    /// Every second one says something.
    fn project(answers: usize) -> Project {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let placed = (0..answers).map(|number| {
            let mut response = Response::new(ResponseId::from_random(number as u64));
            response.score = Score::new(9).ok();
            if number % 2 == 0 {
                response.comment = format!("Number {number}");
            }
            Placed {
                row: usize::MAX,
                response,
            }
        });
        let edit = Edit::InsertResponses(placed.collect());
        project.apply(edit).unwrap();
        project
    }

    fn look(comments: &mut QuotableComments, project: &Project, search: &str) {
        let asked = CommentsAsked {
            edition: 1,
            search: search.to_owned(),
            which: WhichComments::All,
        };
        comments.refresh(
            &egui::Context::default(),
            project,
            &Filter::default(),
            &asked,
        );
    }

    fn count(comments: &QuotableComments) -> usize {
        let found = comments.found().unwrap();
        found.ids.len() + found.more
    }

    #[test]
    fn those_of_a_small_project_are_there_at_once() {
        let (project, mut comments) = (project(10), QuotableComments::default());
        look(&mut comments, &project, "");
        assert_eq!(count(&comments), 5);
        look(&mut comments, &project, "number 4");
        assert_eq!(count(&comments), 1);
    }

    #[test]
    fn those_of_a_large_project_are_found_on_a_thread_and_the_former_ones_shown_meanwhile() {
        let answers = ANSWERS_AT_ONCE + 2;
        let (project, mut comments) = (project(answers), QuotableComments::default());
        let look_until_found = |comments: &mut QuotableComments, search: &str| {
            for _ in 0..2_000 {
                look(comments, &project, search);
                if !comments.0.is_making() {
                    return count(comments);
                }
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
            panic!("not found within 10 s");
        };
        assert_eq!(look_until_found(&mut comments, ""), answers / 2);
        look(&mut comments, &project, "number 19998");
        assert_eq!(count(&comments), answers / 2, "the former ones");
        assert_eq!(look_until_found(&mut comments, "number 19998"), 1);
    }
}
