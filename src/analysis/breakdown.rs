//! The segments of a breakdown by one dimension, or by two crossed: counted in the scan, then set against the rest.

use std::collections::{HashMap, HashSet};

use super::grouping::Grouping;
use super::tally::{Tally, chosen};
use super::{Dimension, Key, Query, ReasonShare, Segment, Summary, TOO_FEW, Verdict};
use crate::model::{Block, Counts, Project, Score, Scoring};
use crate::stats::{Comparison, Form, compare, contribution, influence, points};

/// A count for every key of a dimension, or for every pair of keys of two.
#[derive(Debug)]
pub(super) struct Breakdown<'a> {
    by: Grouping<'a>,
    crossed: Option<Grouping<'a>>,
    /// Of the block looked at last.
    slots: Vec<u32>,
    crossed_slots: Vec<u32>,
    /// By slot, where nothing is crossed.
    tallies: Vec<Tally>,
    pairs: HashMap<(u32, u32), Tally>,
}

/// The answers of a segment, before it is set against the rest.
struct Counted {
    key: Key,
    crossed: Option<Key>,
    counts: Counts,
    contribution: f64,
}

impl<'a> Breakdown<'a> {
    /// Of the query; `None` where it does not group. Reasons are not crossed: an answer may have several.
    pub(super) fn of(project: &Project, query: &Query) -> Option<Self> {
        let by = query.by?;
        let crossed = query.crossed.filter(|&crossed| {
            crossed != by && by != Dimension::Reason && crossed != Dimension::Reason
        });
        Some(Self::new(project, by, crossed))
    }

    fn new(project: &Project, by: Dimension, crossed: Option<Dimension>) -> Self {
        Self {
            by: Grouping::new(project, by),
            crossed: crossed.map(|crossed| Grouping::new(project, crossed)),
            slots: Vec::new(),
            crossed_slots: Vec::new(),
            tallies: Vec::new(),
            pairs: HashMap::new(),
        }
    }

    pub(super) fn add(&mut self, block: &'a Block, selected: &[bool]) {
        if self.by.dimension() == Dimension::Reason {
            return self.add_reasons(block, selected);
        }
        self.by.slots_of(block, &mut self.slots);
        match &mut self.crossed {
            None => self.add_by_slot(block, selected),
            Some(crossed) => {
                crossed.slots_of(block, &mut self.crossed_slots);
                self.add_pairs(block, selected);
            }
        }
    }

    fn add_by_slot(&mut self, block: &Block, selected: &[bool]) {
        self.tallies.resize(self.by.len(), Tally::default());
        let rows = block.scores().iter().zip(&self.slots).zip(selected);
        for ((&score, &slot), _) in rows.filter(|(_, selected)| **selected) {
            count(&mut self.tallies, slot, score);
        }
    }

    fn add_pairs(&mut self, block: &Block, selected: &[bool]) {
        let slots = self.slots.iter().zip(&self.crossed_slots);
        let rows = block.scores().iter().zip(slots).zip(selected);
        for ((&score, (&slot, &crossed)), _) in rows.filter(|(_, selected)| **selected) {
            self.pairs.entry((slot, crossed)).or_default().count(score);
        }
    }

    fn add_reasons(&mut self, block: &Block, selected: &[bool]) {
        self.tallies.resize(self.by.len(), Tally::default());
        for (at, score) in chosen(block, selected) {
            let reasons = block.reasons(at);
            if reasons.is_empty() {
                count(&mut self.tallies, 0, score);
            }
            for &reason in reasons {
                count(&mut self.tallies, self.by.slot_of_reason(reason), score);
            }
        }
    }

    /// In the order they are shown; those without any answer, blank ones included, are left out. `reasons` is what
    /// each reason adds to the score. The hidden keys are one segment, but for reasons, which are left out: an answer may
    /// have several of them.
    pub(super) fn segments(
        self,
        overall: Counts,
        hidden: &[Key],
        scoring: &Scoring,
        reasons: &[ReasonShare],
    ) -> Vec<Segment> {
        let mut counted = match &self.crossed {
            None => self.counted(overall),
            Some(crossed) => self.counted_pairs(crossed, overall),
        };
        if !hidden.is_empty() {
            self.hide(&mut counted, hidden, overall);
        }
        if self.by.dimension() == Dimension::Reason {
            contribute_reasons(&mut counted, reasons);
        }
        let each: Vec<Counts> = counted.iter().map(|each| each.counts).collect();
        let verdicts = verdicts(&each, overall, scoring);
        let segments = counted.into_iter().zip(verdicts);
        segments
            .map(|(each, verdict)| segment(each, verdict, overall, scoring))
            .collect()
    }

    fn counted(&self, overall: Counts) -> Vec<Counted> {
        let keys = self.by.keys_with_slots().into_iter();
        let counted = keys.filter_map(|(slot, key)| {
            let tally = self.tallies.get(slot as usize)?;
            Some(Counted::new(key, None, tally.counts(), overall))
        });
        counted
            .filter(|each| each.counts != Counts::default())
            .collect()
    }

    fn hide(&self, counted: &mut Vec<Counted>, hidden: &[Key], overall: Counts) {
        let hidden: HashSet<&Key> = hidden.iter().collect();
        let counts = counted.iter().filter(|each| hidden.contains(&each.key));
        let together = counts.fold(Counts::default(), |sum, each| sum + each.counts);
        counted.retain(|each| !hidden.contains(&each.key));
        if self.by.dimension() != Dimension::Reason && together != Counts::default() {
            counted.push(Counted::new(Key::Hidden, None, together, overall));
        }
    }

    fn counted_pairs(&self, crossed: &Grouping<'_>, overall: Counts) -> Vec<Counted> {
        let keys = crossed.keys_with_slots();
        let mut counted = Vec::new();
        for (slot, key) in self.by.keys_with_slots() {
            for (crossed_slot, crossed_key) in &keys {
                if let Some(tally) = self.pairs.get(&(slot, *crossed_slot)) {
                    let pair = (key.clone(), Some(crossed_key.clone()));
                    counted.push(Counted::new(pair.0, pair.1, tally.counts(), overall));
                }
            }
        }
        counted
    }
}

impl Counted {
    fn new(key: Key, crossed: Option<Key>, counts: Counts, overall: Counts) -> Self {
        Self {
            key,
            crossed,
            counts,
            contribution: contribution(counts, overall),
        }
    }
}

fn count(tallies: &mut [Tally], slot: u32, score: Option<Score>) {
    if let Some(tally) = tallies.get_mut(slot as usize) {
        tally.count(score);
    }
}

fn segment(counted: Counted, verdict: Verdict, overall: Counts, scoring: &Scoring) -> Segment {
    let rest = points(overall - counted.counts);
    let own = points(counted.counts);
    Segment {
        key: counted.key,
        crossed: counted.crossed,
        summary: Summary::of(counted.counts, scoring),
        difference_from_rest: own.zip(rest).map(|(own, rest)| own - rest),
        verdict,
        contribution: counted.contribution,
        influence: influence(counted.counts, overall),
    }
}

/// An answer with several reasons adds a part of itself with each.
fn contribute_reasons(counted: &mut [Counted], reasons: &[ReasonShare]) {
    let shares: HashMap<&Key, f64> = reasons
        .iter()
        .map(|each| (&each.key, each.points))
        .collect();
    for each in counted {
        each.contribution = shares.get(&each.key).copied().unwrap_or(0.0);
    }
}

/// Each segment against the rest, corrected over those that can be compared at all: a segment of too few answers,
/// or one that leaves too few for the rest, is not, and costs the others nothing.
fn verdicts(segments: &[Counts], overall: Counts, scoring: &Scoring) -> Vec<Verdict> {
    let comparisons: Vec<Option<Comparison>> = segments
        .iter()
        .map(|&segment| against_rest(segment, overall, scoring))
        .collect();
    let p_values: Vec<f64> = comparisons
        .iter()
        .flatten()
        .map(|each| each.p_value)
        .collect();
    let mut corrected = scoring.correction.of(&p_values).into_iter();
    let verdict_of = |compared: Option<Comparison>| {
        let compared = compared?;
        Some(verdict(compared, corrected.next()?, scoring))
    };
    let verdicts = comparisons.into_iter().map(verdict_of);
    verdicts
        .map(|each| each.unwrap_or(Verdict::TooFewAnswers))
        .collect()
}

fn against_rest(segment: Counts, overall: Counts, scoring: &Scoring) -> Option<Comparison> {
    let rest = overall - segment;
    let enough = segment.n() >= TOO_FEW && rest.n() >= TOO_FEW;
    let compared = enough.then(|| compare(segment, rest, Form::Adjusted, scoring.confidence));
    compared.flatten()
}

fn verdict(comparison: Comparison, corrected_p: f64, scoring: &Scoring) -> Verdict {
    if corrected_p >= scoring.confidence.significance() {
        Verdict::MayBeChance
    } else if comparison.difference > 0.0 {
        Verdict::Better
    } else {
        Verdict::Worse
    }
}
