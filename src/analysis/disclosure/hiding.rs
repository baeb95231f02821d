//! Which keys are not told of alone, in all fields at once.
//!
//! Fields lie within fields: whoever knows that a team belongs to one department takes the teams that are shown from the
//! department that is shown. What is left must be enough as well, of the hidden keys taken together too. So hiding a key
//! of one field may make it necessary to hide one of another, until nothing is short any more. What is hidden depends on
//! the answers alone, and not on what is asked.

use std::collections::{BTreeMap, HashMap};

use crate::analysis::Dimension;
use crate::analysis::grouping::Grouping;
use crate::model::{Block, Item, Project};

/// A piece that is told of: a key, by its slot, or all the hidden keys of its field together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Piece {
    Key(u32),
    Together,
}

/// The fields of a project.
#[derive(Debug)]
pub(super) struct Hiding {
    fields: Vec<Field>,
    /// Of every field with every other one.
    pairs: Vec<Pair>,
    threshold: u64,
}

#[derive(Debug)]
struct Field {
    dimension: Dimension,
    /// Answers with a score, by slot.
    totals: Vec<u64>,
    hidden: Vec<bool>,
}

/// How many answers two keys share, the field that is looked for within the other first.
#[derive(Debug)]
struct Pair {
    inner: usize,
    outer: usize,
    shared: HashMap<(u32, u32), u64>,
}

impl Hiding {
    pub(super) fn of(project: &Project, threshold: u64) -> Self {
        let fields = project.fields().iter();
        let dimensions: Vec<_> = fields.map(|field| Dimension::Field(field.id())).collect();
        let mut hiding = Self {
            fields: dimensions
                .iter()
                .map(|&each| Field::of(project, each, threshold))
                .collect(),
            pairs: Vec::new(),
            threshold,
        };
        for inner in 0..dimensions.len() {
            for outer in (0..dimensions.len()).filter(|&outer| outer != inner) {
                let shared = shared(project, dimensions[inner], dimensions[outer]);
                hiding.pairs.push(Pair {
                    inner,
                    outer,
                    shared,
                });
            }
        }
        while let Some((field, slot)) = hiding.to_hide() {
            hiding.fields[field].hide(slot, threshold);
        }
        hiding
    }

    pub(super) const fn threshold(&self) -> u64 {
        self.threshold
    }

    /// By slot; `None` for what is no field.
    pub(super) fn hidden(&self, dimension: Dimension) -> Option<&[bool]> {
        let mut fields = self.fields.iter();
        let field = fields.find(|field| field.dimension == dimension)?;
        Some(&field.hidden)
    }

    /// The fields that hold pieces of this one, each with those pieces and what holds them.
    pub(super) fn holders(&self, inner: Dimension) -> Vec<(Dimension, HashMap<Piece, Piece>)> {
        let pairs = self.pairs.iter();
        let around = pairs.filter(|pair| self.fields[pair.inner].dimension == inner);
        let holders = around.map(|pair| {
            let outer = self.fields[pair.outer].dimension;
            (outer, self.holders_in(pair))
        });
        holders.filter(|(_, held)| !held.is_empty()).collect()
    }

    /// A field with all those that hold pieces of it or whose pieces it holds, theirs as well. What is told of one
    /// could be taken from what is told of another.
    pub(super) fn family(&self, dimension: Dimension) -> Vec<Dimension> {
        let mut family = vec![dimension];
        let mut next = 0;
        while let Some(&member) = family.get(next) {
            next += 1;
            for pair in self.pairs.iter().filter(|pair| self.holds(pair)) {
                let [inner, outer] = [pair.inner, pair.outer].map(|at| self.fields[at].dimension);
                let relative = match member {
                    _ if member == inner => outer,
                    _ if member == outer => inner,
                    _ => continue,
                };
                if !family.contains(&relative) {
                    family.push(relative);
                }
            }
        }
        family
    }

    fn holds(&self, pair: &Pair) -> bool {
        !self.holders_in(pair).is_empty()
    }

    pub(super) fn piece(&self, dimension: Dimension, slot: u32) -> Piece {
        let mut fields = self.fields.iter();
        let field = fields.find(|field| field.dimension == dimension);
        field.map_or(Piece::Key(slot), |field| field.piece(slot))
    }

    /// A key that must be hidden too, since too few are left of what holds it.
    fn to_hide(&self) -> Option<(usize, usize)> {
        self.pairs.iter().find_map(|pair| self.to_hide_in(pair))
    }

    fn to_hide_in(&self, pair: &Pair) -> Option<(usize, usize)> {
        let (inner, outer) = (&self.fields[pair.inner], &self.fields[pair.outer]);
        let mut left = outer.pieces();
        let held = self.holders_in(pair);
        let mut within: BTreeMap<Piece, Vec<Piece>> = BTreeMap::new();
        for (piece, answers) in inner.pieces() {
            let Some(holder) = held.get(&piece) else {
                continue;
            };
            if let Some(left) = left.get_mut(holder) {
                *left = left.saturating_sub(answers);
            }
            within.entry(*holder).or_default().push(piece);
        }
        let short = |holder: &Piece| {
            let left = left.get(holder).copied().unwrap_or(0);
            0 < left && left < self.threshold
        };
        let (holder, pieces) = within.into_iter().find(|(holder, _)| short(holder))?;
        if let Some(slot) = inner.smallest(&pieces) {
            return Some((pair.inner, slot));
        }
        match holder {
            Piece::Key(slot) => Some((pair.outer, slot as usize)),
            Piece::Together => {
                let any: Vec<Piece> = inner.pieces().into_keys().collect();
                Some((pair.inner, inner.smallest(&any)?))
            }
        }
    }

    /// The pieces of the inner field all of whose answers are of one piece of the outer.
    fn holders_in(&self, pair: &Pair) -> HashMap<Piece, Piece> {
        let (inner, outer) = (&self.fields[pair.inner], &self.fields[pair.outer]);
        let mut holders: HashMap<Piece, Option<Piece>> = HashMap::new();
        for &(inner_slot, outer_slot) in pair.shared.keys() {
            let piece = outer.piece(outer_slot);
            let holder = holders
                .entry(inner.piece(inner_slot))
                .or_insert(Some(piece));
            *holder = holder.filter(|&holder| holder == piece);
        }
        let held = holders.into_iter();
        held.filter_map(|(piece, holder)| Some((piece, holder?)))
            .collect()
    }
}

impl Field {
    fn of(project: &Project, dimension: Dimension, threshold: u64) -> Self {
        let mut grouping = Grouping::new(project, dimension);
        let (mut slots, mut totals) = (Vec::new(), Vec::new());
        for block in project.responses().blocks() {
            grouping.slots_of(block, &mut slots);
            totals.resize(grouping.len(), 0);
            for at in scored_rows(block) {
                let slot = slots.get(at).copied().unwrap_or(0);
                if let Some(total) = totals.get_mut(slot as usize) {
                    *total += 1;
                }
            }
        }
        totals.resize(grouping.len(), 0);
        Self {
            dimension,
            hidden: hidden(&totals, totals.iter().sum(), threshold),
            totals,
        }
    }

    fn piece(&self, slot: u32) -> Piece {
        match self.hidden.get(slot as usize) {
            Some(true) => Piece::Together,
            _ => Piece::Key(slot),
        }
    }

    /// Those that have answers, with how many.
    fn pieces(&self) -> BTreeMap<Piece, u64> {
        let mut pieces = BTreeMap::new();
        for (slot, &total) in (0..).zip(&self.totals).filter(|(_, total)| **total > 0) {
            *pieces.entry(self.piece(slot)).or_default() += total;
        }
        pieces
    }

    /// The slot of the smallest of those that are keys.
    fn smallest(&self, pieces: &[Piece]) -> Option<usize> {
        let slots = pieces.iter().filter_map(|piece| match piece {
            Piece::Key(slot) => Some(*slot as usize),
            Piece::Together => None,
        });
        slots.min_by_key(|&slot| (self.totals.get(slot).copied(), slot))
    }

    fn hide(&mut self, slot: usize, threshold: u64) {
        if let Some(hidden) = self.hidden.get_mut(slot) {
            *hidden = true;
        }
        hide_together(&mut self.hidden, &self.totals, threshold);
    }
}

fn shared(project: &Project, inner: Dimension, outer: Dimension) -> HashMap<(u32, u32), u64> {
    let mut groupings = [inner, outer].map(|each| Grouping::new(project, each));
    let mut slots = [Vec::new(), Vec::new()];
    let mut shared = HashMap::new();
    for block in project.responses().blocks() {
        for (grouping, slots) in groupings.iter_mut().zip(&mut slots) {
            grouping.slots_of(block, slots);
        }
        for at in scored_rows(block) {
            let [inner, outer] = [0, 1].map(|field: usize| slots[field][at]);
            *shared.entry((inner, outer)).or_default() += 1;
        }
    }
    shared
}

/// The rows of a block that have a score and are not set aside.
pub(super) fn scored_rows(block: &Block) -> impl Iterator<Item = usize> {
    let rows = block.scores().iter().zip(block.aside()).enumerate();
    rows.filter(|(_, (score, aside))| score.is_some() && !**aside)
        .map(|(at, _)| at)
}

/// Which slots are hidden in one dimension by itself: those with too few answers, or outside of which there are too few;
/// and then the smallest of the others, until at least two are hidden and together they reach the threshold.
pub(super) fn hidden(totals: &[u64], all: u64, threshold: u64) -> Vec<bool> {
    let too_few = |answers: u64| answers > 0 && answers < threshold;
    let is_hidden = |&answers: &u64| too_few(answers) || too_few(all.saturating_sub(answers));
    let mut hidden: Vec<bool> = totals.iter().map(is_hidden).collect();
    hide_together(&mut hidden, totals, threshold);
    hidden
}

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
                hidden(totals, totals.iter().sum(), 5),
                *wanted,
                "{totals:?}"
            );
        }
    }

    #[test]
    fn of_keys_that_share_answers_those_that_nearly_all_have_are_hidden_too() {
        // Of twenty, eighteen give the first reason: two do not.
        assert_eq!(hidden(&[18, 9, 7], 20, 5), [true, false, true]);
    }
}
