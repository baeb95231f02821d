//! Time in blocks of whole spans, none of which tells too much.

use super::cuts::{Cuts, Start};
use super::hiding::Hiding;
use super::spread::{Spread, Spreading};
use crate::analysis::trend::{self, Step};
use crate::analysis::{Period, Steps, Withheld};
use crate::model::{Day, Days, Project, Unit};

/// Consecutive blocks from the first answer to the last.
#[derive(Clone, Debug)]
pub(super) struct Blocks(Vec<Days>);

/// Spans that are looked at as one.
#[derive(Clone, Debug)]
struct Stretch {
    first: Day,
    last: Day,
    spread: Spread,
    is_safe: bool,
}

impl Blocks {
    /// As short as they can be so that in each of them every piece of every field holds no answer or enough of them, and
    /// no two fields give somebody away. They are the same whatever is asked: of April by one field and April and May by
    /// another May would be left. None at all where the answers without a date could be told from the rest.
    ///
    /// # Errors
    /// Where all answers together are too few.
    pub(super) fn of(project: &Project, hiding: &Hiding) -> Result<Self, Withheld> {
        let cuts = Cuts::of(project);
        let spreading = Spreading::of(hiding);
        let spreads = spreading.spreads(project, hiding, &cuts);
        let mut all = spreading.nobody();
        for spread in spreads.values() {
            all.add(spread);
        }
        if !spreading.is_safe(&all) {
            return Err(Withheld::TooFew);
        }
        let undated = spreads.get(&None);
        if undated.is_some_and(|undated| !spreading.is_safe(undated)) {
            return Ok(Self(Vec::new()));
        }
        let spread = |span: Start| spreads.get(&span).cloned();
        let mut stretches: Vec<Stretch> = Vec::new();
        for span in cuts.spans() {
            let spread = spread(Some(span.first())).unwrap_or_else(|| spreading.nobody());
            let next = Stretch {
                first: span.first(),
                last: span.last(),
                is_safe: spreading.is_safe(&spread),
                spread,
            };
            // What is not safe yet takes the next span in.
            match stretches.last_mut().filter(|last| !last.is_safe) {
                Some(last) => last.take_in(&next, &spreading),
                None => stretches.push(next),
            }
        }
        while let Some(last) = stretches.pop_if(|last| !last.is_safe) {
            match stretches.last_mut() {
                Some(before) => before.take_in(&last, &spreading),
                None => break,
            }
        }
        let blocks = stretches.into_iter();
        let days = blocks.filter_map(|block| Days::new(block.first, block.last));
        Ok(Self(days.collect()))
    }

    /// The blocks that lie within a period, as one.
    pub(super) fn within(&self, period: Period) -> Option<Days> {
        let mut within = self.all_within(period);
        let first = within.next()?;
        let last = within.next_back().unwrap_or(first);
        Days::new(first.first(), last.last())
    }

    fn all_within(&self, period: Period) -> impl DoubleEndedIterator<Item = Days> {
        let blocks = self.0.iter().copied();
        blocks.filter(move |block| {
            let starts = period.from.is_none_or(|from| from <= block.first());
            starts && period.to.is_none_or(|to| block.last() <= to)
        })
    }

    /// The periods of a trend over a period: of each round the blocks within it, and of the calendar those that begin
    /// in one period of the unit together.
    pub(super) fn steps(&self, steps: Steps, period: Period, project: &Project) -> Vec<Step> {
        match steps {
            Steps::Rounds => self.rounds(period, project),
            Steps::Calendar(unit) => self.calendar(unit, period),
        }
    }

    fn rounds(&self, period: Period, project: &Project) -> Vec<Step> {
        let narrowed = |step: Step| {
            let days = self.within(step.days.into())?;
            let is_asked = self.all_within(period).any(|block| days.overlaps(block));
            is_asked.then_some(Step { days, ..step })
        };
        let rounds = trend::rounds(project, period).into_iter();
        rounds.filter_map(narrowed).collect()
    }

    fn calendar(&self, unit: Unit, period: Period) -> Vec<Step> {
        let blocks: Vec<Days> = self.all_within(period).collect();
        let begins = |block: &Days| unit.first_day(block.first());
        let runs = blocks.chunk_by(|one, next| begins(one) == begins(next));
        let together = runs.filter_map(|run| Days::new(run.first()?.first(), run.last()?.last()));
        together.map(Step::of_calendar).collect()
    }
}

impl Stretch {
    fn take_in(&mut self, next: &Self, spreading: &Spreading) {
        self.last = next.last;
        self.spread.add(&next.spread);
        self.is_safe = spreading.is_safe(&self.spread);
    }
}
