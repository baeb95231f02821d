//! Time in blocks of whole months, none of which tells too much.

use super::pieces::{Month, Pieces};
use crate::analysis::{Period, Summary, TrendPoint, Withheld};
use crate::model::{Counts, Day, Scoring, Unit};

/// Consecutive blocks from the first month with an answer to the last.
#[derive(Debug)]
pub(in crate::analysis) struct Blocks(Vec<Period>);

/// Months that are looked at as one, with the answers of each piece of each dimension.
#[derive(Clone, Debug)]
struct Stretch {
    period: Period,
    counts: Vec<Vec<u64>>,
}

impl Blocks {
    /// As short as they can be so that in each of them every piece holds no answer or enough of them. None at all
    /// where the answers without a date could be told from the rest.
    ///
    /// # Errors
    /// Where all answers together are too few.
    pub(super) fn of(dimensions: &[Pieces], threshold: u64) -> Result<Self, Withheld> {
        let mut months: Vec<Month> = dimensions.iter().flat_map(Pieces::months).collect();
        months.sort_unstable();
        months.dedup();
        let counts = |month: Month| -> Vec<Vec<u64>> {
            dimensions.iter().map(|each| each.counts(month)).collect()
        };
        let mut all = months.iter().map(|&month| counts(month)).reduce(add);
        if !all.take().is_none_or(|all| is_safe(&all, threshold)) {
            return Err(Withheld::TooFew);
        }
        if !is_safe(&counts(None), threshold) {
            return Ok(Self(Vec::new()));
        }
        let mut stretches: Vec<Stretch> = Vec::new();
        for period in consecutive(&months) {
            let counts = counts(period.from);
            // What is not safe yet takes the next month in.
            match stretches.last_mut().filter(|last| !last.is_safe(threshold)) {
                Some(last) => last.take_in(Stretch { period, counts }),
                None => stretches.push(Stretch { period, counts }),
            }
        }
        while let Some(last) = stretches.pop_if(|last| !last.is_safe(threshold)) {
            match stretches.last_mut() {
                Some(before) => before.take_in(last),
                None => break,
            }
        }
        Ok(Self(
            stretches.into_iter().map(|each| each.period).collect(),
        ))
    }

    /// The blocks that lie within a period, as one.
    pub(super) fn within(&self, period: Period) -> Option<Period> {
        let is_within = |block: &&Period| {
            let starts = period.from.is_none_or(|from| block.from >= Some(from));
            starts && period.to.is_none_or(|to| block.to <= Some(to))
        };
        let mut within = self.0.iter().filter(is_within);
        let first = within.next()?;
        let last = within.next_back().unwrap_or(first);
        Some(Period {
            from: first.from,
            to: last.to,
        })
    }

    /// The points of a trend by month, those of a block as one; blocks that begin in one period of the unit together.
    pub(in crate::analysis) fn merge(
        &self,
        months: &[TrendPoint],
        unit: Unit,
        scoring: &Scoring,
    ) -> Vec<TrendPoint> {
        let mut merged: Vec<(Day, Day, Counts)> = Vec::new();
        let blocks = self.0.iter().filter_map(|block| block.from.zip(block.to));
        for (first_day, last_day) in blocks {
            let within =
                |point: &&TrendPoint| first_day <= point.first_day && point.last_day <= last_day;
            let mut within = months.iter().filter(within).peekable();
            if within.peek().is_none() {
                continue;
            }
            let counts = within.fold(Counts::default(), |sum, each| sum + each.summary.counts);
            match merged.last_mut() {
                Some((first, last, sum)) if unit.first_day(*first) == unit.first_day(first_day) => {
                    (*last, *sum) = (last_day, *sum + counts);
                }
                _ => merged.push((first_day, last_day, counts)),
            }
        }
        let point = |(first_day, last_day, counts)| TrendPoint {
            first_day,
            last_day,
            summary: Summary::of(counts, scoring),
        };
        merged.into_iter().map(point).collect()
    }
}

impl Stretch {
    fn is_safe(&self, threshold: u64) -> bool {
        is_safe(&self.counts, threshold)
    }

    fn take_in(&mut self, next: Self) {
        self.period.to = next.period.to;
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

/// The months from the first to the last that has a date, those between without answers too.
fn consecutive(months: &[Month]) -> impl Iterator<Item = Period> {
    let mut dated = months.iter().flatten();
    let first = dated.next().copied();
    let last = dated.next_back().copied().or(first);
    let starts = std::iter::successors(first, |&day| Unit::Month.next(day));
    starts
        .take_while(move |day| Some(*day) <= last)
        .map(|day| Unit::Month.period(day))
}
