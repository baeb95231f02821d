//! The answers of a dimension, span of time by span of time, in pieces that are large enough over all time.

use std::collections::{HashMap, HashSet};

use super::cuts::{Cuts, Start};
use super::hiding::{Hiding, Piece, hidden, scored_rows};
use crate::analysis::grouping::Grouping;
use crate::analysis::{Dimension, Key};
use crate::model::{Block, Project};

/// How many answers with a score each piece has in each span of time.
#[derive(Debug)]
pub(super) struct Pieces {
    dimension: Option<Dimension>,
    /// By slot.
    keys: Vec<Key>,
    /// By slot.
    hidden: Vec<bool>,
    spans: HashMap<Start, SpanCounts>,
    /// What is left of a key of another field when the shown keys that it holds are taken from it; of each of those
    /// keys, by span.
    left: Vec<HashMap<Start, u64>>,
}

/// The answers of a span.
#[derive(Clone, Debug, Default)]
struct SpanCounts {
    all: u64,
    by_slot: Vec<u64>,
}

impl Pieces {
    /// Of no dimension, where only the whole is looked at.
    pub(super) fn of(
        project: &Project,
        dimension: Option<Dimension>,
        hiding: &Hiding,
        cuts: &Cuts,
    ) -> Self {
        let mut grouping = dimension.map(|dimension| Grouping::new(project, dimension));
        let mut spans = HashMap::new();
        let mut slots = Vec::new();
        for block in project.responses().blocks() {
            match &mut grouping {
                Some(grouping) if grouping.dimension() != Dimension::Reason => {
                    grouping.slots_of(block, &mut slots);
                    count(block, cuts, &mut spans, |at| slots.get(at).copied());
                }
                Some(grouping) => count_reasons(block, cuts, &mut spans, grouping),
                None => count(block, cuts, &mut spans, |_| None),
            }
        }
        let keys = grouping.map_or_else(Vec::new, |grouping| keys_by_slot(&grouping));
        let of_field = dimension.and_then(|dimension| hiding.hidden(dimension));
        let by_itself = || hidden(&totals(keys.len(), &spans), sum(&spans), hiding.threshold());
        Self {
            dimension,
            hidden: of_field.map_or_else(by_itself, <[bool]>::to_vec),
            left: dimension.map_or_else(Vec::new, |inner| left(project, inner, hiding, cuts)),
            keys,
            spans,
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

    pub(super) fn spans(&self) -> impl Iterator<Item = Start> {
        self.spans.keys().copied()
    }

    /// The span's answers, then those of each piece that is shown, those of all hidden keys together, and what is
    /// left of other fields' keys.
    pub(super) fn counts(&self, span: Start) -> Vec<u64> {
        let empty = SpanCounts::default();
        let counts = self.spans.get(&span).unwrap_or(&empty);
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
        let left = left.map(|spans| spans.get(&span).copied().unwrap_or(0));
        std::iter::once(counts.all)
            .chain(shown.map(|(slot, _)| of(slot)))
            .chain(together)
            .chain(left)
            .collect()
    }
}

fn count(
    block: &Block,
    cuts: &Cuts,
    spans: &mut HashMap<Start, SpanCounts>,
    slot_of: impl Fn(usize) -> Option<u32>,
) {
    for_each_scored(block, cuts, spans, |at, span| {
        if let Some(slot) = slot_of(at) {
            span.add(slot);
        }
    });
}

fn count_reasons(
    block: &Block,
    cuts: &Cuts,
    spans: &mut HashMap<Start, SpanCounts>,
    grouping: &Grouping<'_>,
) {
    for_each_scored(block, cuts, spans, |at, span| {
        let reasons = block.reasons(at);
        if reasons.is_empty() {
            span.add(0);
        }
        for &reason in reasons {
            span.add(grouping.slot_of_reason(reason));
        }
    });
}

fn for_each_scored(
    block: &Block,
    cuts: &Cuts,
    spans: &mut HashMap<Start, SpanCounts>,
    mut add: impl FnMut(usize, &mut SpanCounts),
) {
    let scores = block.scores().iter().zip(block.aside());
    let rows = scores.zip(block.days()).enumerate();
    let counted = rows.filter(|(_, ((score, aside), _))| score.is_some() && !**aside);
    for (at, (_, day)) in counted {
        let span = spans
            .entry(day.and_then(|day| cuts.start(day)))
            .or_default();
        span.all += 1;
        add(at, span);
    }
}

impl SpanCounts {
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

fn sum(spans: &HashMap<Start, SpanCounts>) -> u64 {
    spans.values().map(|span| span.all).sum()
}

fn totals(slots: usize, spans: &HashMap<Start, SpanCounts>) -> Vec<u64> {
    let mut totals = vec![0; slots];
    for span in spans.values() {
        for (total, count) in totals.iter_mut().zip(&span.by_slot) {
            *total += count;
        }
    }
    totals
}

/// By span, what is left of every piece of another field that holds pieces of this one, without those.
fn left(
    project: &Project,
    inner: Dimension,
    hiding: &Hiding,
    cuts: &Cuts,
) -> Vec<HashMap<Start, u64>> {
    let holders = hiding.holders(inner).into_iter();
    holders
        .flat_map(|(outer, held)| left_of(project, [inner, outer], &held, (hiding, cuts)))
        .collect()
}

fn left_of(
    project: &Project,
    dimensions: [Dimension; 2],
    held: &HashMap<Piece, Piece>,
    (hiding, cuts): (&Hiding, &Cuts),
) -> Vec<HashMap<Start, u64>> {
    let mut left: HashMap<Piece, HashMap<Start, u64>> = HashMap::new();
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
                let day = block.days().get(at).copied().flatten();
                let span = day.and_then(|day| cuts.start(day));
                *left.entry(outer).or_default().entry(span).or_default() += 1;
            }
        }
    }
    let holding: HashSet<&Piece> = held.values().collect();
    left.retain(|piece, _| holding.contains(piece));
    left.into_values().collect()
}
