//! The comments that can be chosen for the report, found anew where what is asked has changed. Those of a large project
//! are found on a thread, and the view shows the former ones meanwhile.

use std::cmp::Reverse;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use eframe::egui;

use super::job::{AT_ONCE, Job, Outcome};
use crate::analysis::{Filter, selected_rows};
use crate::model::{Project, Quote, ResponseId, ResponseRef};

/// Up to here they are found between two frames.
const ANSWERS_AT_ONCE: usize = 20_000;
/// More are not listed at once; the search finds the others.
const LISTED_MOST: usize = 40;
/// Between two looks at whether the result is still wanted.
const ROWS_AT_A_STRETCH: usize = 4096;

/// Which comments are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhichComments {
    #[default]
    All,
    /// Whose authors agreed to be quoted.
    Agreed,
    InReport,
}

/// What is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommentsAsked {
    /// Of the analysis: another one for another project, revision or filter.
    pub edition: u64,
    /// In small letters; empty for all.
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
pub struct QuotableComments {
    shown: Option<(CommentsAsked, Arc<CommentsFound>)>,
    job: Option<(CommentsAsked, Job<Option<CommentsFound>>)>,
}

impl QuotableComments {
    /// Those found last; `None` before the first are.
    pub fn found(&self) -> Option<Arc<CommentsFound>> {
        self.shown.as_ref().map(|(_, found)| Arc::clone(found))
    }

    /// Finds them where something else is asked, or has them found. Call while they are looked at.
    pub fn refresh(
        &mut self,
        ctx: &egui::Context,
        project: &Project,
        filter: &Filter,
        asked: CommentsAsked,
    ) {
        if let Some((of, job)) = self.job.take() {
            let outcome = job.poll();
            self.take(of, job, outcome);
        }
        if self.shown.as_ref().is_some_and(|(of, _)| *of == asked) {
            self.job = None;
        } else if project.responses().len() <= ANSWERS_AT_ONCE {
            let found = CommentsFound::of(project, filter, &asked, &AtomicBool::new(true));
            self.shown = found.map(|found| (asked, Arc::new(found)));
        } else if self.job.as_ref().is_none_or(|(of, _)| *of != asked) {
            self.begin(ctx, project.clone(), filter.clone(), asked);
        }
    }

    fn begin(
        &mut self,
        ctx: &egui::Context,
        project: Project,
        filter: Filter,
        asked: CommentsAsked,
    ) {
        let of = asked.clone();
        let job = Job::start("comments", ctx, move |watch| {
            CommentsFound::of(&project, &filter, &of, watch.wanted())
        });
        // The first ones do not come in with a jump of all that stands below them.
        let outcome = if self.shown.is_none() {
            job.wait(AT_ONCE)
        } else {
            Outcome::Running
        };
        self.take(asked, job, outcome);
    }

    fn take(
        &mut self,
        of: CommentsAsked,
        job: Job<Option<CommentsFound>>,
        outcome: Outcome<Option<CommentsFound>>,
    ) {
        match outcome {
            Outcome::Running => self.job = Some((of, job)),
            Outcome::Finished(found) => {
                self.shown = found
                    .map(|found| (of, Arc::new(found)))
                    .or(self.shown.take());
            }
            // That is not tried again and again.
            Outcome::Lost => self.shown = Some((of, Arc::default())),
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
        let mut found = Vec::new();
        for (count, row) in selected_rows(project, filter).into_iter().enumerate() {
            if count % ROWS_AT_A_STRETCH == 0 && !is_wanted.load(Ordering::Relaxed) {
                return None;
            }
            let answer = project.responses().get(row);
            found.extend(answer.filter(|answer| asked.is_met_by(answer)));
        }
        found.sort_by_key(|each| Reverse(each.day()));
        Some(Self {
            more: found.len().saturating_sub(LISTED_MOST),
            ids: found
                .iter()
                .take(LISTED_MOST)
                .map(ResponseRef::id)
                .collect(),
        })
    }
}

impl CommentsAsked {
    fn is_met_by(&self, answer: &ResponseRef<'_>) -> bool {
        let quote = || quote_of(answer);
        let is_which = match self.which {
            WhichComments::All => true,
            WhichComments::Agreed => quote().is_some(),
            WhichComments::InReport => quote().is_some_and(|quote| quote.in_report),
        };
        let comment = answer.comment().trim();
        is_which
            && !comment.is_empty()
            && !answer.is_aside()
            && (self.search.is_empty() || comment.to_lowercase().contains(&self.search))
    }
}

/// How its author agreed to be quoted.
pub fn quote_of<'a>(answer: &ResponseRef<'a>) -> Option<&'a Quote> {
    answer.case()?.quote.as_ref()
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
            asked,
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
                if comments.job.is_none() {
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
