//! The segments of a breakdown: counted in the scan, then set against the rest.

use std::collections::HashMap;

use super::slots::Slots;
use super::tally::{Tally, chosen};
use super::{Dimension, Key, Query, Segment, Summary, TOO_FEW, Verdict};
use crate::model::{Block, Counts, FieldColumn, FieldId, NumberedId, Project, ReasonId, Score};
use crate::stats::{Comparison, Form, Waterfall, compare, contribution, holm, points};

/// A count for every key of a dimension. Slot 0 is for answers without a value.
#[derive(Debug)]
pub(super) struct Breakdown<'a> {
    dimension: Dimension,
    slots: Slots,
    /// Texts get their slots as they come.
    texts: HashMap<&'a str, usize>,
    /// The keys of slots 1 and on, where they are known beforehand.
    keys: Vec<Key>,
    tallies: Vec<Tally>,
    waterfall: Waterfall,
}

impl<'a> Breakdown<'a> {
    pub(super) fn new(project: &Project, dimension: Dimension) -> Self {
        let keys = dimension.listed_keys(project);
        let bars = keys.len() + 1;
        Self {
            dimension,
            slots: dimension.slots(project),
            texts: HashMap::new(),
            tallies: vec![Tally::default(); bars],
            waterfall: Waterfall::new(bars),
            keys,
        }
    }

    pub(super) fn add(&mut self, block: &'a Block, selected: &[bool]) {
        match self.dimension {
            Dimension::Field(field) => self.add_field(block, field, selected),
            Dimension::Reason => self.add_reasons(block, selected),
            Dimension::Group => self.add_groups(block, selected),
            Dimension::Customer => self.add_ids(block, block.customers(), selected),
        }
    }

    fn add_field(&mut self, block: &'a Block, field: FieldId, selected: &[bool]) {
        match block.column(field) {
            Some(FieldColumn::Choice(ids)) => self.add_ids(block, ids, selected),
            Some(FieldColumn::Text(texts)) => {
                for (at, score) in chosen(block, selected) {
                    let slot = self.slot_of_text(texts.get(at));
                    self.count(slot, score);
                }
            }
            Some(FieldColumn::Rating(ratings)) => {
                for (at, score) in chosen(block, selected) {
                    let key = ratings.get(at).map(Key::Rating);
                    self.count_key(key.as_ref(), score);
                }
            }
            None => chosen(block, selected).for_each(|(_, score)| self.count(0, score)),
        }
    }

    fn add_ids<Of>(&mut self, block: &Block, ids: &[Option<NumberedId<Of>>], selected: &[bool]) {
        let rows = block.scores().iter().zip(ids).zip(selected);
        for ((&score, &id), _) in rows.filter(|(_, selected)| **selected) {
            self.count(self.slots.slot(id), score);
        }
    }

    fn add_groups(&mut self, block: &Block, selected: &[bool]) {
        for (_, score) in chosen(block, selected) {
            let key = score.map(|score| Key::Group(score.group()));
            self.count_key(key.as_ref(), score);
        }
    }

    /// Where there are a handful of keys.
    fn count_key(&mut self, key: Option<&Key>, score: Option<Score>) {
        let place = self.keys.iter().position(|each| Some(each) == key);
        self.count(place.map_or(0, |place| place + 1), score);
    }

    fn add_reasons(&mut self, block: &Block, selected: &[bool]) {
        for (at, score) in chosen(block, selected) {
            let reasons = block.reasons(at);
            if reasons.is_empty() {
                self.count(0, score);
            }
            for &reason in reasons {
                self.count(self.slots.slot(Some(reason)), score);
            }
            self.add_to_waterfall(reasons, score);
        }
    }

    fn add_to_waterfall(&mut self, reasons: &[ReasonId], score: Option<Score>) {
        let Some(group) = score.map(Score::group) else {
            return;
        };
        if reasons.is_empty() {
            self.waterfall.add(group, std::iter::once(0));
        } else {
            let bars = reasons.iter().map(|&id| self.slots.slot(Some(id)));
            self.waterfall.add(group, bars);
        }
    }

    fn slot_of_text(&mut self, text: &'a str) -> usize {
        if text.is_empty() {
            return 0;
        }
        let next = self.tallies.len();
        let slot = *self.texts.entry(text).or_insert(next);
        if slot == next {
            self.tallies.push(Tally::default());
        }
        slot
    }

    fn count(&mut self, slot: usize, score: Option<Score>) {
        if let Some(tally) = self.tallies.get_mut(slot) {
            tally.count(score);
        }
    }

    pub(super) fn segments(self, overall: Counts, query: &Query) -> Vec<Segment> {
        let contributions = self.contributions(overall);
        let counted: Vec<(usize, Key, Counts)> = self
            .keys_with_slots()
            .into_iter()
            .filter_map(|(slot, key)| Some((slot, key, self.tallies.get(slot)?.counts())))
            .filter(|(_, _, counts)| *counts != Counts::default())
            .collect();
        let each: Vec<Counts> = counted.iter().map(|(_, _, counts)| *counts).collect();
        let verdicts = verdicts(&each, overall, query);
        counted
            .into_iter()
            .zip(verdicts)
            .map(|((slot, key, counts), verdict)| Segment {
                key,
                summary: Summary::of(counts, query.method, query.confidence),
                difference_from_rest: difference_from_rest(counts, overall),
                verdict,
                contribution: contributions.get(slot).copied().unwrap_or_default(),
            })
            .collect()
    }

    /// In the order they are shown.
    fn keys_with_slots(&self) -> Vec<(usize, Key)> {
        let mut texts: Vec<(&str, usize)> =
            self.texts.iter().map(|(&t, &slot)| (t, slot)).collect();
        texts.sort_unstable();
        let listed = (1..).zip(self.keys.iter().cloned());
        let texts = texts.into_iter();
        let texts = texts.map(|(text, slot)| (slot, Key::Text(text.to_owned())));
        let missing = std::iter::once((0, Key::Missing));
        listed.chain(texts).chain(missing).collect()
    }

    /// What each slot adds to the score. An answer with several reasons is split over them, so that these sum to
    /// the score in every dimension.
    fn contributions(&self, overall: Counts) -> Vec<f64> {
        if self.dimension == Dimension::Reason {
            return self.waterfall.points();
        }
        let each = self.tallies.iter().map(|tally| tally.counts());
        each.map(|counts| contribution(counts, overall)).collect()
    }
}

fn difference_from_rest(segment: Counts, overall: Counts) -> Option<f64> {
    Some(points(segment)? - points(overall - segment)?)
}

/// Each segment against the rest, corrected over those that can be compared at all: a segment of too few answers,
/// or one that leaves too few for the rest, is not, and costs the others nothing.
fn verdicts(segments: &[Counts], overall: Counts, query: &Query) -> Vec<Verdict> {
    let comparisons: Vec<Option<Comparison>> = segments
        .iter()
        .map(|&segment| against_rest(segment, overall, query))
        .collect();
    let p_values: Vec<f64> = comparisons
        .iter()
        .flatten()
        .map(|each| each.p_value)
        .collect();
    let mut corrected = holm(&p_values).into_iter();
    let verdict_of = |compared: Option<Comparison>| {
        let compared = compared?;
        Some(verdict(compared, corrected.next()?, query))
    };
    let verdicts = comparisons.into_iter().map(verdict_of);
    verdicts
        .map(|each| each.unwrap_or(Verdict::TooFewAnswers))
        .collect()
}

fn against_rest(segment: Counts, overall: Counts, query: &Query) -> Option<Comparison> {
    let rest = overall - segment;
    let enough = segment.n() >= TOO_FEW && rest.n() >= TOO_FEW;
    let compared = enough.then(|| compare(segment, rest, Form::Adjusted, query.confidence));
    compared.flatten()
}

fn verdict(comparison: Comparison, corrected_p: f64, query: &Query) -> Verdict {
    if corrected_p >= query.confidence.significance() {
        Verdict::MayBeChance
    } else if comparison.difference > 0.0 {
        Verdict::Better
    } else {
        Verdict::Worse
    }
}
