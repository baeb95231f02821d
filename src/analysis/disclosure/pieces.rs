//! The answers of a dimension, month by month, in pieces that are large enough over all time.

use std::collections::{HashMap, HashSet};

use super::hiding::{Hiding, Piece, hidden, scored_rows};
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
    pub(super) fn of(project: &Project, dimension: Option<Dimension>, hiding: &Hiding) -> Self {
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
        let of_field = dimension.and_then(|dimension| hiding.hidden(dimension));
        let by_itself = || {
            hidden(
                &totals(keys.len(), &months),
                sum(&months),
                hiding.threshold(),
            )
        };
        Self {
            dimension,
            hidden: of_field.map_or_else(by_itself, <[bool]>::to_vec),
            left: dimension.map_or_else(Vec::new, |inner| left(project, inner, hiding)),
            keys,
            months,
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

/// By month, what is left of every piece of another field that holds pieces of this one, without those.
fn left(project: &Project, inner: Dimension, hiding: &Hiding) -> Vec<HashMap<Month, u64>> {
    let holders = hiding.holders(inner).into_iter();
    holders
        .flat_map(|(outer, held)| left_of(project, [inner, outer], &held, hiding))
        .collect()
}

fn left_of(
    project: &Project,
    dimensions: [Dimension; 2],
    held: &HashMap<Piece, Piece>,
    hiding: &Hiding,
) -> Vec<HashMap<Month, u64>> {
    let mut left: HashMap<Piece, HashMap<Month, u64>> = HashMap::new();
    let mut groupings = dimensions.map(|each| Grouping::new(project, each));
    let mut slots = [Vec::new(), Vec::new()];
    for block in project.responses().blocks() {
        for (grouping, slots) in groupings.iter_mut().zip(&mut slots) {
            grouping.slots_of(block, slots);
        }
        for at in scored_rows(block) {
            let [inner, outer] =
                [0, 1].map(|of: usize| hiding.piece(dimensions[of], slots[of][at]));
            if held.get(&inner) != Some(&outer) {
                let month = block.days().get(at).copied().flatten();
                let month = month.map(|day| Unit::Month.first_day(day));
                *left.entry(outer).or_default().entry(month).or_default() += 1;
            }
        }
    }
    let holding: HashSet<&Piece> = held.values().collect();
    left.retain(|piece, _| holding.contains(piece));
    left.into_values().collect()
}
