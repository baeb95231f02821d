//! What is computed from the project and kept until its key - the revision and the query - changes. That of a large
//! project is worked out on a thread of its own: what is there within a moment is in the frame that asked for it, and
//! the views show the former numbers until the rest is.

use std::sync::Arc;

use eframe::egui;

use super::Session;
use super::job::{ANSWERS_AT_ONCE, AT_ONCE, Job, Outcome};
use super::numbers::{Asked, Goals, InUse, Numbers, Of};
use crate::analysis::{Analysis, Detail, DetailPart, Query, TellingWords};
use crate::document::Document;
use crate::figure::{ChartKind, Figure, Look, Matter, Names};
use crate::i18n::Texts;
use crate::model::{Day, Language};

/// The numbers that the views read, and the chart.
#[derive(Debug, Default)]
pub(super) struct Derived {
    numbers: Option<Numbers>,
    /// One at a time: where something changes meanwhile, the next one begins when it has ended.
    job: Option<Job<Numbers>>,
    edition: u64,
    figure: Option<(FigureKey, Figure)>,
}

/// The analysis of what the filter selects, and that of all answers.
#[derive(Clone, Copy, Debug)]
pub struct Analyses<'a> {
    pub shown: &'a Analysis,
    pub whole: &'a Analysis,
    /// Another number for another `shown`: what is made of it can be kept while the number stays.
    pub edition: u64,
}

/// Words may come later than the rest.
type FigureKey = (Asked, Look, Language, bool);

impl Derived {
    /// What is read of a survey as it is shown when it has been opened. It takes a while where it is large, so that is
    /// done on the thread that has read it.
    pub(super) fn ahead(document: &Document, today: Day) -> Self {
        let asked = Asked {
            of: content_of(document),
            shown: Session::default().query(document.project(), today),
            has_goals: true,
            has_use: false,
            detail: None,
        };
        let mut derived = Self::default();
        derived.refresh_now(document, &asked);
        derived
    }

    /// Takes over what was worked out elsewhere. No edition comes twice.
    pub(super) fn take_over(&mut self, ahead: Self) {
        *self = Self {
            edition: self.edition + 1,
            ..ahead
        };
    }

    /// Of another project nothing is kept, and no edition comes twice.
    pub(super) fn forget(&mut self) {
        *self = Self {
            edition: self.edition,
            ..Self::default()
        };
    }

    /// Works out what is asked for, or has it worked out.
    pub(super) fn refresh(&mut self, document: &Document, asked: &Asked, ctx: &egui::Context) {
        self.take_result(document, asked);
        if self.is_there(asked) || self.job.is_some() {
            return;
        }
        let project = document.project();
        if self.numbers.is_none() || project.responses().len() <= ANSWERS_AT_ONCE {
            return self.refresh_now(document, asked);
        }
        let (project, former) = (project.clone(), self.numbers.clone());
        let wanted = asked.clone();
        let job = Job::start("work out", ctx, move |_| {
            Numbers::of(&project, &wanted, former.as_ref())
        });
        self.take(job.wait(AT_ONCE), job, document, asked);
    }

    /// As [`Self::refresh`], and waits for it: for what leaves the program.
    pub(super) fn refresh_now(&mut self, document: &Document, asked: &Asked) {
        self.job = None;
        if !self.is_there(asked) {
            let numbers = Numbers::of(document.project(), asked, self.numbers.as_ref());
            self.put(numbers);
        }
    }

    fn take_result(&mut self, document: &Document, asked: &Asked) {
        if let Some(job) = self.job.take() {
            self.take(job.poll(), job, document, asked);
        }
    }

    fn take(
        &mut self,
        outcome: Outcome<Numbers>,
        job: Job<Numbers>,
        document: &Document,
        asked: &Asked,
    ) {
        match outcome {
            Outcome::Running => self.job = Some(job),
            Outcome::Finished(numbers) => self.put(numbers),
            Outcome::Lost => self.refresh_now(document, asked),
        }
    }

    fn put(&mut self, numbers: Numbers) {
        let is_same = |former: &Numbers| Arc::ptr_eq(&former.shown, &numbers.shown);
        if !self.numbers.as_ref().is_some_and(is_same) {
            self.edition += 1;
        }
        self.numbers = Some(numbers);
    }

    fn is_there(&self, asked: &Asked) -> bool {
        let numbers = self.numbers.as_ref();
        numbers.is_some_and(|numbers| numbers.answer(asked))
    }

    /// Whether other numbers than those shown are on their way, for so long that it is told.
    pub(super) fn is_slow(&self) -> bool {
        self.job.as_ref().is_some_and(Job::is_slow)
    }

    /// As they were looked at last.
    pub(super) fn goals(&self) -> Option<&Goals> {
        let goals = self.numbers.as_ref()?.goals.as_ref()?;
        Some(&goals.number)
    }

    /// As it was looked at last.
    pub(super) fn in_use(&self) -> Option<&InUse> {
        let in_use = self.numbers.as_ref()?.in_use.as_ref()?;
        Some(&in_use.number)
    }

    pub(super) fn analyses(&self) -> Option<Analyses<'_>> {
        let numbers = self.numbers.as_ref()?;
        Some(Analyses {
            shown: &numbers.shown.number,
            whole: &numbers.whole.number,
            edition: self.edition,
        })
    }

    /// The chart of what was asked for, once that is there. Words are counted elsewhere: that may take a while.
    pub(super) fn refresh_figure(
        &mut self,
        document: &Document,
        asked: &Asked,
        look: &Look,
        words: Option<&TellingWords>,
        texts: &Texts,
    ) {
        let Some(numbers) = self.numbers.as_ref().filter(|it| it.answer(asked)) else {
            return;
        };
        let words = words.filter(|_| look.kind == ChartKind::Words);
        let key = (
            asked.clone(),
            look.clone(),
            texts.language(),
            words.is_some(),
        );
        if self.figure.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        let of_words = (look.kind == ChartKind::Words).then(|| Detail {
            words: words.cloned(),
            ..Detail::default()
        });
        let detail = asked.detail.and_then(|part| numbers.detail(asked, part));
        let matter = Matter {
            analysis: &numbers.shown.number,
            detail: of_words.as_ref().or(detail),
        };
        let query: &Query = &numbers.shown.key;
        let names = Names::new(document.project(), query.by, texts);
        let options = look.options(document.project(), &query.filter, texts);
        let figure = Figure::of(look.kind, matter, &names, texts, &options);
        self.figure = Some((key, figure));
    }

    pub(super) fn figure(&self) -> Option<&Figure> {
        self.figure.as_ref().map(|(_, figure)| figure)
    }
}

/// What a chart shows beyond the analysis and the words.
pub(super) fn detail_of(kind: ChartKind) -> Option<DetailPart> {
    kind.detail().filter(|part| *part != DetailPart::Words)
}

/// Which content a document has.
pub(super) fn content_of(document: &Document) -> Of {
    (document.project().id().clone(), document.revision())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::sample::document;
    use crate::document::EditLabel;
    use crate::model::{Edit, Response, ResponseId, Score};

    fn asked(document: &Document) -> Asked {
        Asked {
            of: content_of(document),
            shown: Query::all("2026-11-22".parse().unwrap()),
            has_goals: true,
            has_use: false,
            detail: None,
        }
    }

    fn add(document: &mut Document, number: u64, score: u8) {
        let mut response = Response::new(ResponseId::from_random(number));
        response.score = Score::new(score).ok();
        let edit = Edit::add(response);
        document.apply(EditLabel::AddResponse, edit).unwrap();
    }

    fn answers(derived: &Derived) -> u64 {
        derived.analyses().unwrap().shown.overall.counts.n()
    }

    fn wait(derived: &mut Derived, document: &Document) {
        let ctx = egui::Context::default();
        for _ in 0..2_000 {
            let asked = asked(document);
            derived.refresh(document, &asked, &ctx);
            if derived.is_there(&asked) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        panic!("not worked out within 10 s");
    }

    #[test]
    fn numbers_of_a_large_project_are_worked_out_on_a_thread_and_the_last_change_is_in_them() {
        let mut document = document(ANSWERS_AT_ONCE + 1);
        let mut derived = Derived::ahead(&document, "2026-11-22".parse().unwrap());
        wait(&mut derived, &document);
        let (before, edition) = (answers(&derived), derived.edition);
        let ctx = egui::Context::default();
        for number in 0..5 {
            add(&mut document, 1_000_000 + number, 3);
            derived.refresh(&document, &asked(&document), &ctx);
            assert!(answers(&derived) >= before, "former numbers are shown");
        }
        wait(&mut derived, &document);
        assert_eq!(answers(&derived), before + 5);
        assert!(derived.edition > edition);
        assert!(derived.job.is_none());
    }

    #[test]
    fn what_is_known_is_not_worked_out_again() {
        let document = document(10);
        let mut derived = Derived::default();
        wait(&mut derived, &document);
        let shown = Arc::clone(&derived.numbers.as_ref().unwrap().shown);
        let (edition, without_goals) = (
            derived.edition,
            Asked {
                has_goals: false,
                ..asked(&document)
            },
        );
        derived.refresh_now(&document, &without_goals);
        assert!(Arc::ptr_eq(
            &shown,
            &derived.numbers.as_ref().unwrap().shown
        ));
        assert_eq!(derived.edition, edition);
        assert!(derived.goals().is_some(), "as they were looked at last");
    }

    #[test]
    fn what_leaves_the_program_is_of_the_last_change() {
        let mut document = document(ANSWERS_AT_ONCE + 1);
        let mut derived = Derived::ahead(&document, "2026-11-22".parse().unwrap());
        add(&mut document, 1_000_000, 3);
        derived.refresh_now(&document, &asked(&document));
        assert_eq!(answers(&derived), ANSWERS_AT_ONCE as u64 + 2);
    }
}
