//! Time in blocks of whole spans, none of which tells too much.

use std::collections::HashSet;

use super::cuts::{Cuts, Start};
use super::pieces::Pieces;
use crate::analysis::trend::{self, Step};
use crate::analysis::{Period, Steps, Withheld};
use crate::model::{Day, Days, Project, Unit};

/// Consecutive blocks from the first answer to the last.
#[derive(Clone, Debug)]
pub(super) struct Blocks(Vec<Days>);

/// Blocks that are looked at as one, with the answers of each piece of each dimension.
#[derive(Clone, Debug)]
struct Stretch {
    first: Day,
    last: Day,
    counts: Vec<Vec<u64>>,
}

impl Blocks {
    /// As short as they can be so that in each of them all answers are enough, or none. Nothing shorter is told of,
    /// whatever is asked. None at all where the answers without a date could be told from the rest.
    ///
    /// # Errors
    /// Where all answers together are too few.
    pub(super) fn of(whole: &Pieces, cuts: &Cuts, threshold: u64) -> Result<Self, Withheld> {
        Self(cuts.spans().collect()).joined(std::slice::from_ref(whole), threshold)
    }

    /// These blocks, joined until in each of them every piece holds no answer or enough of them.
    ///
    /// # Errors
    /// Where the pieces of all time are too few.
    pub(super) fn joined(&self, dimensions: &[Pieces], threshold: u64) -> Result<Self, Withheld> {
        let mut spans: Vec<Start> = dimensions.iter().flat_map(Pieces::spans).collect();
        spans.sort_unstable();
        spans.dedup();
        let counts = |span: Start| -> Vec<Vec<u64>> {
            dimensions.iter().map(|each| each.counts(span)).collect()
        };
        let sum = |spans: &[Start]| spans.iter().map(|&span| counts(span)).reduce(add);
        if !sum(&spans).is_none_or(|all| is_safe(&all, threshold)) {
            return Err(Withheld::TooFew);
        }
        if !is_safe(&counts(None), threshold) {
            return Ok(Self(Vec::new()));
        }
        let mut stretches: Vec<Stretch> = Vec::new();
        for block in &self.0 {
            let from = spans.partition_point(|span| *span < Some(block.first()));
            let to = spans.partition_point(|span| *span <= Some(block.last()));
            let within = spans.get(from..to).unwrap_or_default();
            let next = Stretch {
                first: block.first(),
                last: block.last(),
                counts: sum(within).unwrap_or_else(|| counts(Some(block.first()))),
            };
            // What is not safe yet takes the next block in.
            match stretches.last_mut().filter(|last| !last.is_safe(threshold)) {
                Some(last) => last.take_in(next),
                None => stretches.push(next),
            }
        }
        while let Some(last) = stretches.pop_if(|last| !last.is_safe(threshold)) {
            match stretches.last_mut() {
                Some(before) => before.take_in(last),
                None => break,
            }
        }
        let blocks = stretches.into_iter();
        Ok(Self(
            blocks
                .filter_map(|each| Days::new(each.first, each.last))
                .collect(),
        ))
    }

    /// The blocks that end where both end. Each is made of whole blocks of either, so what is safe in both stays safe.
    pub(super) fn common(&self, other: &Self) -> Self {
        let ends: HashSet<Day> = other.0.iter().map(|block| block.last()).collect();
        let mut common = Vec::new();
        let mut first = None;
        for block in &self.0 {
            let from = *first.get_or_insert(block.first());
            if ends.contains(&block.last()) {
                common.extend(Days::new(from, block.last()));
                first = None;
            }
        }
        Self(common)
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
    fn is_safe(&self, threshold: u64) -> bool {
        is_safe(&self.counts, threshold)
    }

    fn take_in(&mut self, next: Self) {
        self.last = next.last;
        self.counts = add(std::mem::take(&mut self.counts), next.counts);
    }
}

fn add(one: Vec<Vec<u64>>, other: Vec<Vec<u64>>) -> Vec<Vec<u64>> {
    let pairs = one.into_iter().zip(other);
    let sum = |(a, b): (Vec<u64>, Vec<u64>)| a.into_iter().zip(b).map(|(a, b)| a + b).collect();
    pairs.map(sum).collect()
}

/// Whether no piece of any dimension, and nobody outside of it, is too few. The first number of each is the whole.
fn is_safe(counts: &[Vec<u64>], threshold: u64) -> bool {
    let enough = |answers: u64| answers == 0 || answers >= threshold;
    let is_safe = |each: &Vec<u64>| {
        let whole = each.first().copied().unwrap_or(0);
        each.iter()
            .all(|&piece| enough(piece) && enough(whole.saturating_sub(piece)))
    };
    counts.iter().all(is_safe)
}
