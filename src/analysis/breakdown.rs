//! The segments of a breakdown by one dimension, or by two crossed: counted in the scan, then set against the rest.

use std::collections::{HashMap, HashSet};

use super::gathered::{Gathered, United};
use super::grouping::Grouping;
use super::reasons::ReasonShares;
use super::tally::{Tally, chosen, chosen_with};
use super::together::together;
use super::{Dimension, Key, Query, ReasonShare, Segment, Summary, TOO_FEW, Together, Verdict};
use crate::model::{Block, Counts, Project, Score, Scoring};
use crate::stats::{
    Comparison, Form, Overlap, Spread, compare, compare_customers, contribution, influence, points,
};

/// A count for every key of a dimension, or for every pair of keys of two.
#[derive(Debug)]
pub(super) struct Breakdown<'a> {
    by: Grouping<'a>,
    crossed: Option<Crossed<'a>>,
    /// Of the block looked at last.
    slots: Vec<u32>,
    /// By slot; where two dimensions are crossed, by the slot of the pair.
    tallies: Vec<Tally>,
    /// What each choice adds to the score, of a field of which an answer may have several.
    shares: Option<ReasonShares<'a>>,
}

/// The second of two dimensions, and the pairs of both that have come up.
#[derive(Debug)]
struct Crossed<'a> {
    with: Grouping<'a>,
    /// Of the block looked at last.
    slots: Vec<u32>,
    /// The slot of each pair.
    pairs: HashMap<(u32, u32), u32>,
}

/// The answers of a segment, before it is set against the rest.
struct Counted {
    key: Key,
    crossed: Option<Key>,
    slot: u32,
    counts: Counts,
    contribution: f64,
}

/// What the segments are set against, and how.
pub(super) struct Setting<'a> {
    pub(super) overall: Counts,
    /// Of the same answers; where some customers gave several, and that matters within segments.
    pub(super) united: Option<&'a United>,
    pub(super) scoring: &'a Scoring,
}

impl Setting<'_> {
    /// The answers of a slot against all the others, customer by customer.
    fn overlap(&self, slot: u32, counts: Counts) -> Option<Overlap> {
        let united = self.united?;
        let mut part = *united.slots.get(slot as usize)?;
        part.add_answers(counts);
        let whole = Spread::of_answers(self.overall) + united.all;
        Some(part.against_rest(&whole))
    }
}

impl<'a> Breakdown<'a> {
    /// Of the query; `None` where it does not group. What an answer may have several of is not crossed.
    pub(super) fn of(project: &Project, query: &Query) -> Option<Self> {
        let by = query.by?;
        let crossed = query.crossed.filter(|&crossed| {
            crossed != by && !by.is_shared(project) && !crossed.is_shared(project)
        });
        let has_own_shares = by != Dimension::Reason && by.is_shared(project);
        let crossed = crossed.map(|crossed| Crossed {
            with: Grouping::new(project, crossed),
            slots: Vec::new(),
            pairs: HashMap::new(),
        });
        Some(Self {
            by: Grouping::new(project, by),
            crossed,
            slots: Vec::new(),
            tallies: Vec::new(),
            shares: has_own_shares.then(|| ReasonShares::of(project, by)),
        })
    }

    /// The answers of customers are gathered beside, to be seen which of them fall into one segment.
    pub(super) fn add(&mut self, block: &'a Block, selected: &[bool], gathered: &mut Gathered) {
        if !self.by.is_shared() {
            self.by.slots_of(block, &mut self.slots);
        }
        if let Some(shares) = &mut self.shares {
            shares.add(block, selected);
        }
        let mut slots = self.by.len();
        if let Some(crossed) = &mut self.crossed {
            crossed.join(block, selected, &mut self.slots);
            slots = crossed.pairs.len();
        }
        self.tallies.resize(slots, Tally::default());
        let tallies = &mut self.tallies;
        let of_customers = gathered.is_of_customers();
        let (customers, days) = (block.customers(), block.days());
        each_slot(&self.by, &self.slots, block, selected, |at, slot, score| {
            if let Some(tally) = tallies.get_mut(slot.0 as usize) {
                tally.count(score);
            }
            if !of_customers {
                return;
            }
            if let (Some(&customer), Some(&day), Some(score)) =
                (customers.get(at), days.get(at), score)
            {
                gathered.add(customer, day, slot, score);
            }
        });
    }

    /// Whether what two counted can be brought together: the slots are the same whatever answers go by, and no answer
    /// is in several.
    pub(super) fn can_join(project: &Project, query: &Query) -> bool {
        let is_alone = |by: Dimension| by.is_listed(project) && !by.is_shared(project);
        query.crossed.is_none() && query.by.is_none_or(is_alone)
    }

    /// With what another counted of other answers, where it [`Self::can_join`].
    pub(super) fn with(mut self, other: &Self) -> Self {
        self.tallies.resize(
            self.tallies.len().max(other.tallies.len()),
            Tally::default(),
        );
        for (one, other) in self.tallies.iter_mut().zip(&other.tallies) {
            one.add(*other);
        }
        self
    }

    /// Whether an answer is in one segment only, and it is a question whether their groups differ.
    fn are_apart(&self) -> bool {
        !self.by.is_shared() && self.by.dimension() != Dimension::Group
    }

    /// All answers together, where none is in several segments.
    pub(super) fn counts(&self) -> Counts {
        let tallies = self.tallies.iter();
        tallies.fold(Counts::default(), |sum, tally| sum + tally.counts())
    }

    /// How many slots there are.
    pub(super) fn slots(&self) -> usize {
        self.tallies.len()
    }

    /// In the order they are shown, and whether they differ at all; those without any answer, blank ones included, are
    /// left out. `reasons` is what
    /// each reason adds to the score. The hidden keys are one segment, but for reasons, which are left out: an answer may
    /// have several of them.
    pub(super) fn segments(
        mut self,
        hidden: &[Key],
        setting: &Setting<'_>,
        reasons: &[ReasonShare],
    ) -> (Vec<Segment>, Option<Together>) {
        let overall = setting.overall;
        let mut counted = match &self.crossed {
            None => self.counted(overall),
            Some(crossed) => self.counted_pairs(crossed, overall),
        };
        if !hidden.is_empty() {
            self.hide(&mut counted, hidden, overall);
        }
        match self.shares.take() {
            Some(shares) => contribute_shares(&mut counted, &shares.shares()),
            None if self.by.is_shared() => contribute_shares(&mut counted, reasons),
            None => {}
        }
        let overlaps: Vec<_> = counted
            .iter()
            .map(|each| setting.overlap(each.slot, each.counts))
            .collect();
        let counts = counted.iter().map(|each| each.counts);
        let each: Vec<_> = counts.zip(overlaps.iter().map(Option::as_ref)).collect();
        let spreads = each
            .iter()
            .map(|(counts, overlap)| (*counts, overlap.map(|overlap| *overlap.one())));
        let spreads: Vec<_> = spreads.collect();
        let together = if self.are_apart() {
            together(&spreads, setting.scoring)
        } else {
            None
        };
        let compared = compared(&each, setting);
        let segments = counted.into_iter().zip(&each).zip(compared);
        let segments = segments
            .map(|((counted, (_, overlap)), found)| segment(counted, *overlap, found, setting));
        (segments.collect(), together)
    }

    fn counted(&self, overall: Counts) -> Vec<Counted> {
        let keys = self.by.keys_with_slots().into_iter();
        let counted = keys.filter_map(|(slot, key)| self.counted_in(slot, (key, None), overall));
        counted
            .filter(|each| each.counts != Counts::default())
            .collect()
    }

    fn counted_in(
        &self,
        slot: u32,
        (key, crossed): (Key, Option<Key>),
        overall: Counts,
    ) -> Option<Counted> {
        let counts = self.tallies.get(slot as usize)?.counts();
        Some(Counted {
            key,
            crossed,
            slot,
            counts,
            contribution: contribution(counts, overall),
        })
    }

    fn hide(&self, counted: &mut Vec<Counted>, hidden: &[Key], overall: Counts) {
        let hidden: HashSet<&Key> = hidden.iter().collect();
        let counts = counted.iter().filter(|each| hidden.contains(&each.key));
        let together = counts.fold(Counts::default(), |sum, each| sum + each.counts);
        counted.retain(|each| !hidden.contains(&each.key));
        if !self.by.is_shared() && together != Counts::default() {
            counted.push(Counted {
                key: Key::Hidden,
                crossed: None,
                // Only employees' keys are hidden, and those have no customers.
                slot: u32::MAX,
                counts: together,
                contribution: contribution(together, overall),
            });
        }
    }

    fn counted_pairs(&self, crossed: &Crossed<'_>, overall: Counts) -> Vec<Counted> {
        let keys = crossed.with.keys_with_slots();
        let mut counted = Vec::new();
        for (slot, key) in self.by.keys_with_slots() {
            for (crossed_slot, crossed_key) in &keys {
                let pair = crossed.pairs.get(&(slot, *crossed_slot));
                let keys = || (key.clone(), Some(crossed_key.clone()));
                counted.extend(pair.and_then(|&slot| self.counted_in(slot, keys(), overall)));
            }
        }
        counted
    }
}

impl<'a> Crossed<'a> {
    /// Puts the slot of the pair in the place of each selected row's slot.
    fn join(&mut self, block: &'a Block, selected: &[bool], slots: &mut [u32]) {
        self.with.slots_of(block, &mut self.slots);
        let rows = slots.iter_mut().zip(&self.slots).zip(selected);
        for ((slot, &crossed), _) in rows.filter(|(_, selected)| **selected) {
            let next = u32::try_from(self.pairs.len()).unwrap_or(u32::MAX);
            *slot = *self.pairs.entry((*slot, crossed)).or_insert(next);
        }
    }
}

/// Visits each selected answer with its place in the block and its slot, and whether it was not visited yet: of
/// several keys, in the slot of each.
fn each_slot(
    by: &Grouping<'_>,
    slots: &[u32],
    block: &Block,
    selected: &[bool],
    mut visit: impl FnMut(usize, (u32, bool), Option<Score>),
) {
    if !by.is_shared() {
        for ((at, score), &slot) in chosen_with(block, selected, slots) {
            visit(at, (slot, true), score);
        }
        return;
    }
    for (at, score) in chosen(block, selected) {
        let mut is_first = true;
        for slot in by.shared_slots(block, at) {
            visit(at, (slot, is_first), score);
            is_first = false;
        }
        if is_first {
            visit(at, (0, true), score);
        }
    }
}

fn segment(
    counted: Counted,
    overlap: Option<&Overlap>,
    (verdict, p_value): (Verdict, Option<f64>),
    setting: &Setting<'_>,
) -> Segment {
    let (own, overall) = (counted.counts, setting.overall);
    let scores = points(own).zip(points(overall - own));
    Segment {
        key: counted.key,
        crossed: counted.crossed,
        summary: match overlap {
            Some(overlap) => Summary::of_customers(own, overlap.one(), setting.scoring),
            None => Summary::of(own, setting.scoring),
        },
        difference_from_rest: scores.map(|(own, rest)| own - rest),
        p_value,
        verdict,
        contribution: counted.contribution,
        influence: influence(own, overall),
    }
}

/// An answer with several keys adds a part of itself with each.
fn contribute_shares(counted: &mut [Counted], reasons: &[ReasonShare]) {
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
fn compared(
    segments: &[(Counts, Option<&Overlap>)],
    setting: &Setting<'_>,
) -> Vec<(Verdict, Option<f64>)> {
    let scoring = setting.scoring;
    let comparisons: Vec<Result<Comparison, Verdict>> = segments
        .iter()
        .map(|&(segment, overlap)| against_rest(segment, overlap, setting))
        .collect();
    let p_values: Vec<f64> = comparisons
        .iter()
        .flatten()
        .map(|each| each.p_value)
        .collect();
    let mut corrected = scoring.correction.of(&p_values).into_iter();
    let mut told = |compared| {
        let p_value = corrected.next();
        (verdict(compared, p_value.unwrap_or(1.0), scoring), p_value)
    };
    comparisons
        .into_iter()
        .map(|each| each.map_or_else(|why| (why, None), &mut told))
        .collect()
}

/// Or why there is no comparison. Many answers of a few customers do not say how others of the segment would answer.
fn against_rest(
    segment: Counts,
    overlap: Option<&Overlap>,
    setting: &Setting<'_>,
) -> Result<Comparison, Verdict> {
    let (rest, confidence) = (setting.overall - segment, setting.scoring.confidence);
    if segment.n() < TOO_FEW || rest.n() < TOO_FEW {
        return Err(Verdict::TooFewAnswers);
    }
    let few = |spread: &Spread| spread.customers() < TOO_FEW;
    let compared = match overlap {
        Some(overlap) if few(overlap.one()) || few(overlap.other()) => {
            return Err(Verdict::TooFewCustomers);
        }
        Some(overlap) => compare_customers(segment, rest, overlap, confidence),
        None => compare(segment, rest, Form::Adjusted, confidence),
    };
    compared.ok_or(Verdict::TooFewAnswers)
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
