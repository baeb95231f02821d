//! The words that tell the groups apart, kept until their key - the revision and the filter - changes. Those of a large
//! project are counted on a thread of their own, once nothing has changed for a moment; a count that is no longer
//! wanted is stopped.

use std::ops::ControlFlow;
use std::time::Duration;

use eframe::egui;

use super::job::{Job, Outcome, SLOW_AFTER};
use crate::analysis::{Filter, TellingWords};
use crate::document::{Document, Revision};
use crate::model::{Project, ProjectId};

/// Up to here the words are counted between two frames.
const ANSWERS_AT_ONCE: usize = 1_000;

/// Nothing has changed for so long before a count begins.
const REST: Duration = Duration::from_millis(300);

type Key = (ProjectId, Revision, Filter);

/// What the view reads.
#[derive(Clone, Copy, Debug)]
pub enum WordCount<'a> {
    Counted(&'a TellingWords),
    /// For so short a time that nothing is said of it.
    Begun,
    /// From 0 to 1.
    Counting(f32),
    /// By whoever looks at it; or the system gave no thread.
    Stopped,
}

#[derive(Debug, Default)]
pub(super) struct WordCounts {
    shown: Option<(Key, TellingWords)>,
    wanted: Option<(Key, Stage)>,
}

/// How far it is with what is wanted.
#[derive(Debug)]
enum Stage {
    Resting { since_seconds: f64 },
    Counting(Job<Option<TellingWords>>),
    Stopped,
}

impl WordCounts {
    /// Those of a survey that has just been read, where there are so few that they are shown at once.
    pub(super) fn ahead(document: &Document) -> Self {
        let (project, filter) = (document.project(), Filter::default());
        let mut counts = Self::default();
        if project.responses().len() <= ANSWERS_AT_ONCE {
            counts.count_at_once((project.id().clone(), document.revision(), filter), project);
        }
        counts
    }

    pub(super) fn count(&self) -> WordCount<'_> {
        match (&self.wanted, &self.shown) {
            (Some((_, Stage::Counting(job))), _) if job.is_slow() => {
                WordCount::Counting(job.share_done().unwrap_or_default())
            }
            (Some((_, Stage::Stopped)), _) => WordCount::Stopped,
            (None, Some((_, words))) => WordCount::Counted(words),
            _ => WordCount::Begun,
        }
    }

    /// Those counted last, where they are of this document and filter.
    pub(super) fn counted(&self, document: &Document, filter: &Filter) -> Option<&TellingWords> {
        let key = (document.project().id(), document.revision(), filter);
        let (of, words) = self.shown.as_ref()?;
        ((&of.0, of.1, &of.2) == key).then_some(words)
    }

    /// Counts the words where the key changed, or has them counted. Call while they are looked at.
    pub(super) fn refresh(&mut self, document: &Document, filter: &Filter, ctx: &egui::Context) {
        let project = document.project();
        let key = (project.id().clone(), document.revision(), filter.clone());
        if self.shown.as_ref().is_some_and(|(of, _)| *of == key) {
            self.wanted = None;
            return;
        }
        match self.wanted.take().filter(|(of, _)| *of == key) {
            Some((_, stage)) => self.go_on(key, stage, project, ctx),
            None => self.begin(key, project, ctx),
        }
    }

    fn begin(&mut self, key: Key, project: &Project, ctx: &egui::Context) {
        if project.responses().len() > ANSWERS_AT_ONCE {
            ctx.request_repaint_after(REST);
            let since_seconds = ctx.input(|input| input.time);
            self.wanted = Some((key, Stage::Resting { since_seconds }));
        } else {
            self.count_at_once(key, project);
        }
    }

    fn count_at_once(&mut self, key: Key, project: &Project) {
        let words = TellingWords::of(project, &key.2, |_, _| ControlFlow::Continue(()));
        self.shown = words.map(|words| (key, words));
    }

    fn go_on(&mut self, key: Key, stage: Stage, project: &Project, ctx: &egui::Context) {
        let now_seconds = ctx.input(|input| input.time);
        let next = match stage {
            Stage::Resting { since_seconds }
                if now_seconds - since_seconds < REST.as_secs_f64() =>
            {
                ctx.request_repaint_after(REST);
                stage
            }
            Stage::Resting { .. } => Stage::Counting(start(project, &key.2, ctx)),
            Stage::Counting(job) => match job.poll() {
                Outcome::Running => {
                    ctx.request_repaint_after(SLOW_AFTER);
                    Stage::Counting(job)
                }
                Outcome::Finished(Some(words)) => {
                    self.shown = Some((key, words));
                    return;
                }
                Outcome::Finished(None) | Outcome::Lost => Stage::Stopped,
            },
            Stage::Stopped => Stage::Stopped,
        };
        self.wanted = Some((key, next));
    }

    /// Gives up the count under way; another key begins another one.
    pub(super) fn stop(&mut self) {
        if let Some((_, stage)) = &mut self.wanted {
            *stage = Stage::Stopped;
        }
    }

    /// Counts what was given up after all.
    pub(super) fn want(&mut self) {
        self.wanted = None;
    }
}

fn start(project: &Project, filter: &Filter, ctx: &egui::Context) -> Job<Option<TellingWords>> {
    let (project, filter) = (project.clone(), filter.clone());
    Job::start("count words", ctx, move |watch| {
        TellingWords::of(&project, &filter, |done, of| watch.report(done, of))
    })
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Context, RawInput};

    use super::*;
    use crate::analysis::Period;
    use crate::document::EditLabel;
    use crate::model::{Edit, Placed, Response, ResponseId, Score, Survey};

    /// Half detractors that call it slow, half promoters that call it kind.
    fn document(answers: usize) -> Document {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let placed = (0..answers).map(|number| {
            let mut response = Response::new(ResponseId::from_random(number as u64));
            let (score, comment) = [(2, "slow"), (10, "kind")][number % 2];
            response.score = Score::new(score).ok();
            comment.clone_into(&mut response.comment);
            Placed {
                row: usize::MAX,
                response,
            }
        });
        let edit = Edit::InsertResponses(placed.collect());
        project.apply(edit).unwrap();
        Document::new(project, Revision::ZERO)
    }

    /// A frame at that time.
    fn look(counts: &mut WordCounts, document: &Document, filter: &Filter, seconds: f64) {
        let ctx = Context::default();
        let input = RawInput {
            time: Some(seconds),
            ..RawInput::default()
        };
        let mut output = ctx.run_ui(input, |ui| counts.refresh(document, filter, ui.ctx()));
        output.textures_delta.clear();
    }

    fn look_until_counted(counts: &mut WordCounts, document: &Document, filter: &Filter) {
        for frame in 0..2_000 {
            look(counts, document, filter, 10.0 + f64::from(frame));
            if matches!(counts.count(), WordCount::Counted(_)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("not counted within 10 s");
    }

    /// How often the first word of the detractors is said.
    fn said(counts: &WordCounts) -> Option<u64> {
        match counts.count() {
            WordCount::Counted(words) => words.detractors.first().map(|word| word.counts.n()),
            _ => None,
        }
    }

    fn is_counting(counts: &WordCounts) -> bool {
        matches!(counts.wanted, Some((_, Stage::Counting(_))))
    }

    #[test]
    fn a_small_project_is_counted_at_once() {
        let (document, mut counts) = (document(100), WordCounts::default());
        look(&mut counts, &document, &Filter::default(), 0.0);
        assert_eq!(said(&counts), Some(50));
    }

    #[test]
    fn a_large_one_is_counted_once_nothing_changed_for_a_moment() {
        let (mut document, mut counts) = (document(ANSWERS_AT_ONCE + 2), WordCounts::default());
        let all = Filter::default();
        look(&mut counts, &document, &all, 0.0);
        look(&mut counts, &document, &all, 0.2);
        let gone = Edit::RemoveResponses(vec![ResponseId::from_random(0)]);
        document.apply(EditLabel::CorrectResponse, gone).unwrap();
        look(&mut counts, &document, &all, 0.4);
        assert!(!is_counting(&counts), "it rests again");
        look(&mut counts, &document, &all, 0.8);
        assert!(is_counting(&counts));
        look_until_counted(&mut counts, &document, &all);
        assert_eq!(said(&counts), Some(ANSWERS_AT_ONCE as u64 / 2));
    }

    #[test]
    fn what_was_counted_for_another_filter_is_not_shown() {
        let (document, mut counts) = (document(ANSWERS_AT_ONCE + 2), WordCounts::default());
        let all = Filter::default();
        look(&mut counts, &document, &all, 0.0);
        look(&mut counts, &document, &all, 1.0);
        let dated = Filter {
            period: Some(Period::default()),
            ..Filter::default()
        };
        look(&mut counts, &document, &dated, 2.0);
        assert!(!is_counting(&counts));
        look_until_counted(&mut counts, &document, &dated);
        assert_eq!(said(&counts), None, "no answer has a date");
    }

    #[test]
    fn a_count_given_up_begins_again_when_it_is_wanted_or_something_changed() {
        let (document, mut counts) = (document(ANSWERS_AT_ONCE + 2), WordCounts::default());
        let all = Filter::default();
        look(&mut counts, &document, &all, 0.0);
        look(&mut counts, &document, &all, 1.0);
        counts.stop();
        look(&mut counts, &document, &all, 9.0);
        assert!(matches!(counts.count(), WordCount::Stopped));
        counts.want();
        look_until_counted(&mut counts, &document, &all);
    }
}
