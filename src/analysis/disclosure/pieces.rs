//! The answers of a dimension, month by month, in pieces that are large enough over all time.

use std::collections::{HashMap, HashSet};

use super::nesting::{Nesting, Pairs};
use crate::analysis::grouping::Grouping;
use crate::analysis::{Dimension, Key};
use crate::model::{Block, Day, Project, Unit};

/// The first day of a month; `None` for answers without a date.
pub(super) type Month = Option<Day>;

/// How many answers with a score each piece has in each month.
#[derive(Debug)]
pub(super) struct Pieces {
    dimension: Option<Dimension>,
    /// By slot.
    keys: Vec<Key>,
    /// By slot.
    hidden: Vec<bool>,
    months: HashMap<Month, MonthCounts>,
    /// What is left of a key of another field when the shown keys that it holds are taken from it; of each of those
    /// keys, by month.
    left: Vec<HashMap<Month, u64>>,
}

/// The answers of a month.
#[derive(Clone, Debug, Default)]
struct MonthCounts {
    all: u64,
    by_slot: Vec<u64>,
}

impl Pieces {
    /// Of no dimension, where only the whole is looked at.
    pub(super) fn of(project: &Project, dimension: Option<Dimension>, threshold: u64) -> Self {
        let mut grouping = dimension.map(|dimension| Grouping::new(project, dimension));
        let mut months = HashMap::new();
        let mut slots = Vec::new();
        for block in project.responses().blocks() {
            match &mut grouping {
                Some(grouping) if grouping.dimension() != Dimension::Reason => {
                    grouping.slots_of(block, &mut slots);
                    count(block, &mut months, |at| slots.get(at).copied());
                }
                Some(grouping) => count_reasons(block, &mut months, grouping),
                None => count(block, &mut months, |_| None),
            }
        }
        let keys = grouping.map_or_else(Vec::new, |grouping| keys_by_slot(&grouping));
        let nestings = dimension.map_or_else(Vec::new, |inner| Nesting::around(project, inner));
        let totals = totals(keys.len(), &months);
        let hidden = hidden(&totals, sum(&months), threshold, &nestings);
        let left = dimension.map_or_else(Vec::new, |inner| {
            let nestings = nestings.iter();
            nestings
                .flat_map(|nesting| left_of(project, inner, nesting, &hidden))
                .collect()
        });
        Self {
            dimension,
            keys,
            hidden,
            months,
            left,
        }
    }

    pub(super) const fn dimension(&self) -> Option<Dimension> {
        self.dimension
    }

    pub(super) fn hidden_keys(&self) -> Vec<Key> {
        let keys = self.keys.iter().zip(&self.hidden);
        let hidden = keys.filter(|(_, hidden)| **hidden);
        hidden.map(|(key, _)| key.clone()).collect()
    }

    pub(super) fn months(&self) -> impl Iterator<Item = Month> {
        self.months.keys().copied()
    }

    /// The month's answers, then those of each piece that is shown, those of all hidden keys together, and what is
    /// left of other fields' keys.
    pub(super) fn counts(&self, month: Month) -> Vec<u64> {
        let empty = MonthCounts::default();
        let counts = self.months.get(&month).unwrap_or(&empty);
        let of = |slot: usize| counts.by_slot.get(slot).copied().unwrap_or(0);
        let slots = self.hidden.iter().enumerate();
        let shown = slots.clone().filter(|(_, hidden)| !**hidden);
        let together = slots
            .filter(|(_, hidden)| **hidden)
            .map(|(slot, _)| of(slot))
            .sum();
        // An answer may have several hidden reasons: nothing is told of those together.
        let together = (self.dimension != Some(Dimension::Reason)).then_some(together);
        let left = self.left.iter();
        let left = left.map(|months| months.get(&month).copied().unwrap_or(0));
        std::iter::once(counts.all)
            .chain(shown.map(|(slot, _)| of(slot)))
            .chain(together)
            .chain(left)
            .collect()
    }
}

fn count(
    block: &Block,
    months: &mut HashMap<Month, MonthCounts>,
    slot_of: impl Fn(usize) -> Option<u32>,
) {
    for_each_scored(block, months, |at, month| {
        if let Some(slot) = slot_of(at) {
            month.add(slot);
        }
    });
}

fn count_reasons(block: &Block, months: &mut HashMap<Month, MonthCounts>, grouping: &Grouping<'_>) {
    for_each_scored(block, months, |at, month| {
        let reasons = block.reasons(at);
        if reasons.is_empty() {
            month.add(0);
        }
        for &reason in reasons {
            month.add(grouping.slot_of_reason(reason));
        }
    });
}

fn for_each_scored(
    block: &Block,
    months: &mut HashMap<Month, MonthCounts>,
    mut add: impl FnMut(usize, &mut MonthCounts),
) {
    let scores = block.scores().iter().zip(block.aside());
    let rows = scores.zip(block.days()).enumerate();
    let counted = rows.filter(|(_, ((score, aside), _))| score.is_some() && !**aside);
    for (at, (_, day)) in counted {
        let month = months
            .entry(day.map(|day| Unit::Month.first_day(day)))
            .or_default();
        month.all += 1;
        add(at, month);
    }
}

impl MonthCounts {
    fn add(&mut self, slot: u32) {
        let slot = slot as usize;
        if slot >= self.by_slot.len() {
            self.by_slot.resize(slot + 1, 0);
        }
        if let Some(count) = self.by_slot.get_mut(slot) {
            *count += 1;
        }
    }
}

fn keys_by_slot(grouping: &Grouping<'_>) -> Vec<Key> {
    let mut keys = grouping.keys_with_slots();
    keys.sort_unstable_by_key(|(slot, _)| *slot);
    keys.into_iter().map(|(_, key)| key).collect()
}

fn sum(months: &HashMap<Month, MonthCounts>) -> u64 {
    months.values().map(|month| month.all).sum()
}

fn totals(slots: usize, months: &HashMap<Month, MonthCounts>) -> Vec<u64> {
    let mut totals = vec![0; slots];
    for month in months.values() {
        for (total, count) in totals.iter_mut().zip(&month.by_slot) {
            *total += count;
        }
    }
    totals
}

/// By month, what is left of each key of the outer field that holds keys which are shown, without those.
fn left_of(
    project: &Project,
    inner: Dimension,
    nesting: &Nesting,
    hidden: &[bool],
) -> Vec<HashMap<Month, u64>> {
    let is_shown = |slot: u32| !hidden.get(slot as usize).copied().unwrap_or(true);
    let mut left: HashMap<u32, HashMap<Month, u64>> = HashMap::new();
    let mut holding: HashSet<u32> = HashSet::new();
    let mut pairs = Pairs::new(project, inner, nesting.outer());
    for block in project.responses().blocks() {
        let days = block.days();
        pairs.each(block, |at, inner, outer| {
            if is_shown(inner) && nesting.holder(inner) == Some(outer) {
                holding.insert(outer);
                return;
            }
            let month = days.get(at).copied().flatten();
            let month = month.map(|day| Unit::Month.first_day(day));
            *left.entry(outer).or_default().entry(month).or_default() += 1;
        });
    }
    left.retain(|outer, _| holding.contains(outer));
    left.into_values().collect()
}

/// Which slots are hidden: those with too few answers, or outside of which there are too few; and then the smallest of
/// the others, until at least two are hidden and together they reach the threshold, and enough is left of other
/// fields' keys too.
fn hidden(totals: &[u64], all: u64, threshold: u64, nestings: &[Nesting]) -> Vec<bool> {
    let mut hidden = alone(totals, all, threshold);
    loop {
        hide_together(&mut hidden, totals, threshold);
        let mut more = nestings.iter();
        match more.find_map(|nesting| nesting.to_hide(totals, &hidden, threshold)) {
            Some(slot) => hidden[slot] = true,
            None => return hidden,
        }
    }
}

/// Those that cannot be shown by themselves.
fn alone(totals: &[u64], all: u64, threshold: u64) -> Vec<bool> {
    let too_few = |answers: u64| answers > 0 && answers < threshold;
    let is_hidden = |&answers: &u64| too_few(answers) || too_few(all.saturating_sub(answers));
    totals.iter().map(is_hidden).collect()
}

/// Hides the smallest until those that are hidden cannot be told from their sum.
fn hide_together(hidden: &mut [bool], totals: &[u64], threshold: u64) {
    let mut others: Vec<usize> = (0..totals.len())
        .filter(|&slot| totals[slot] > 0 && !hidden[slot])
        .collect();
    others.sort_unstable_by_key(|&slot| std::cmp::Reverse(totals[slot]));
    loop {
        let each = hidden.iter().zip(totals).filter(|(hidden, _)| **hidden);
        let (count, together) = each.fold((0, 0), |(n, sum), (_, answers)| (n + 1, sum + answers));
        if count == 0 || (count > 1 && together >= threshold) {
            return;
        }
        match others.pop() {
            Some(smallest) => hidden[smallest] = true,
            None => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_are_hidden_until_two_reach_the_threshold() {
        let table: &[(&[u64], &[bool])] = &[
            (&[10, 20, 30], &[false, false, false]),
            (&[3, 20, 30], &[true, true, false]),
            (&[3, 2, 30], &[true, true, false]),
            (&[1, 2, 30, 9], &[true, true, false, true]),
            (&[3, 30, 0], &[true, true, false]),
            (&[30, 0], &[false, false]),
            (&[0, 0], &[false, false]),
            (&[4], &[true]),
        ];
        for (totals, wanted) in table {
            assert_eq!(
                hidden(totals, totals.iter().sum(), 5, &[]),
                *wanted,
                "{totals:?}"
            );
        }
    }

    #[test]
    fn of_keys_that_share_answers_those_that_nearly_all_have_are_hidden_too() {
        // Of twenty, eighteen give the first reason: two do not.
        assert_eq!(hidden(&[18, 9, 7], 20, 5, &[]), [true, false, true]);
    }
}
