//! Which keys are not told of alone, in all fields at once, over all time.
//!
//! A key with too few answers is told of together with the smallest others. Two fields are looked at in [`super::overlap`]:
//! whoever knows that a team belongs to one department takes the team that is shown from the department that is. So
//! hiding a key of one field may make it necessary to hide one of another, until nothing is short any more. What is
//! hidden depends on the answers alone, and not on what is asked.

use std::collections::{BTreeMap, HashMap};

use super::overlap::{Cut, Overlap};
use crate::analysis::grouping::Grouping;
use crate::analysis::{Dimension, Key};
use crate::model::{Block, Project};

/// The fields of a project.
#[derive(Debug)]
pub(super) struct Hiding {
    pub(super) fields: Vec<Field>,
    /// Of every field with every later one.
    pub(super) pairs: Vec<Pair>,
    pub(super) threshold: u64,
}

/// The keys of a field, some of which are told of together.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) dimension: Dimension,
    /// By slot.
    keys: Vec<Key>,
    /// Answers with a score, by slot.
    totals: Vec<u64>,
    hidden: Vec<bool>,
}

/// How many answers two keys share, by their slots.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) fields: [usize; 2],
    shared: BTreeMap<(u32, u32), u64>,
}

impl Hiding {
    pub(super) fn of(project: &Project, threshold: u64) -> Self {
        // By what an answer may have several of, employees are neither told apart nor filtered.
        let fields = project.fields().iter().filter(|field| !field.is_several());
        let fields: Vec<Field> = fields
            .map(|field| Field::of(project, Dimension::Field(field.id), threshold))
            .collect();
        let pairs = (0..fields.len())
            .flat_map(|one| (one + 1..fields.len()).map(move |other| [one, other]))
            .map(|pair| Pair {
                fields: pair,
                shared: shared(project, pair.map(|at| fields[at].dimension)),
            })
            .collect();
        let mut hiding = Self {
            fields,
            pairs,
            threshold,
        };
        while let Some((field, slots)) = hiding.to_hide() {
            hiding.fields[field].hide(&slots, threshold);
        }
        hiding
    }

    /// The keys of a dimension that are only told of together.
    pub(super) fn hidden_keys(&self, dimension: Option<Dimension>) -> Vec<Key> {
        let mut fields = self.fields.iter();
        let field = fields.find(|field| Some(field.dimension) == dimension);
        field.map_or_else(Vec::new, Field::hidden_keys)
    }

    /// The pieces of a pair of fields, and the answers of each of their cells.
    pub(super) fn overlap(&self, pair: &Pair) -> (Overlap, Vec<u64>) {
        let [one, other] = pair.fields.map(|at| self.fields[at].pieces());
        let mut cells: BTreeMap<(usize, usize), u64> = BTreeMap::new();
        for (&(in_one, in_other), answers) in &pair.shared {
            let cell = (one.of(in_one), one.count + other.of(in_other));
            *cells.entry(cell).or_default() += answers;
        }
        let (cells, answers) = cells.into_iter().unzip();
        (Overlap::new(one.count + other.count, cells), answers)
    }

    /// Keys of a field, by their slots, that must be hidden too.
    fn to_hide(&self) -> Option<(usize, Vec<usize>)> {
        self.pairs.iter().find_map(|pair| self.to_hide_in(pair))
    }

    /// Where a cut is crossed by too few, a key on either side of it, so that it is none any more: of the field whose
    /// keys have fewer answers there.
    fn to_hide_in(&self, pair: &Pair) -> Option<(usize, Vec<usize>)> {
        let (overlap, answers) = self.overlap(pair);
        let cut = overlap.thin_cut(&answers, self.threshold)?;
        let [one, other] = pair.fields;
        let after = self.fields[one].pieces().count;
        let across = |field: usize, before: usize| {
            let slots = self.fields[field].smallest_across(&cut, before)?;
            let totals = slots.iter().map(|&slot| self.fields[field].totals[slot]);
            Some((totals.sum::<u64>(), field, slots))
        };
        let smallest = across(one, 0).into_iter().chain(across(other, after)).min();
        let smallest = smallest.map(|(_, field, slots)| (field, slots));
        // Too large to be looked at: smaller, until it is not.
        smallest.or_else(|| {
            let fields = pair.fields.into_iter();
            let shown = fields.flat_map(|field| {
                let slots = self.fields[field].shown_slots();
                slots.map(move |slot| (self.fields[field].totals[slot], field, slot))
            });
            shown.min().map(|(_, field, slot)| (field, vec![slot]))
        })
    }
}

/// Which piece each slot of a field is, numbered from zero: those that are shown, then all others together.
#[derive(Debug)]
pub(super) struct Pieces {
    of_slot: Vec<usize>,
    pub(super) count: usize,
}

impl Pieces {
    pub(super) fn of(&self, slot: u32) -> usize {
        let last = self.count.saturating_sub(1);
        self.of_slot.get(slot as usize).copied().unwrap_or(last)
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
            keys: keys_by_slot(&grouping),
            hidden: hidden(&totals, totals.iter().sum(), threshold),
            totals,
        }
    }

    /// The slots that have answers and are told of alone.
    fn shown_slots(&self) -> impl Iterator<Item = usize> {
        let slots = self.totals.iter().zip(&self.hidden).enumerate();
        slots
            .filter(|(_, (total, hidden))| **total > 0 && !**hidden)
            .map(|(slot, _)| slot)
    }

    pub(super) fn pieces(&self) -> Pieces {
        let shown = self.shown_slots().count();
        let mut of_slot = vec![shown; self.totals.len()];
        for (number, slot) in self.shown_slots().enumerate() {
            of_slot[slot] = number;
        }
        Pieces {
            of_slot,
            count: shown + 1,
        }
    }

    fn hidden_keys(&self) -> Vec<Key> {
        let keys = self.keys.iter().zip(&self.hidden);
        let hidden = keys.filter(|(_, hidden)| **hidden);
        hidden.map(|(key, _)| key.clone()).collect()
    }

    /// The slots of the smallest key on each side of a cut, whose numbers begin at `before` for this field; of a side
    /// with the keys that are told of together, none. `None` where a side has no piece of the field.
    fn smallest_across(&self, cut: &Cut, before: usize) -> Option<Vec<usize>> {
        let pieces = self.pieces();
        let together = before + pieces.count - 1;
        let smallest = |side: &[usize]| {
            let on_side = |slot: &usize| side.contains(&(before + pieces.of_slot[*slot]));
            let shown = self.shown_slots().filter(on_side);
            let smallest = shown.min_by_key(|&slot| (self.totals[slot], slot));
            if side.contains(&together) {
                Some(None)
            } else {
                smallest.map(Some)
            }
        };
        let [one, other] = [smallest(&cut.one)?, smallest(&cut.other)?];
        Some(one.into_iter().chain(other).collect())
    }

    fn hide(&mut self, slots: &[usize], threshold: u64) {
        for &slot in slots {
            if let Some(hidden) = self.hidden.get_mut(slot) {
                *hidden = true;
            }
        }
        hide_together(&mut self.hidden, &self.totals, threshold);
    }
}

fn keys_by_slot(grouping: &Grouping<'_>) -> Vec<Key> {
    let mut keys = grouping.keys_with_slots();
    keys.sort_unstable_by_key(|(slot, _)| *slot);
    keys.into_iter().map(|(_, key)| key).collect()
}

fn shared(project: &Project, fields: [Dimension; 2]) -> BTreeMap<(u32, u32), u64> {
    let mut groupings = fields.map(|each| Grouping::new(project, each));
    let mut slots = [Vec::new(), Vec::new()];
    let mut shared: HashMap<(u32, u32), u64> = HashMap::new();
    for block in project.responses().blocks() {
        for (grouping, slots) in groupings.iter_mut().zip(&mut slots) {
            grouping.slots_of(block, slots);
        }
        for at in scored_rows(block) {
            let [one, other] = [0, 1].map(|field: usize| slots[field][at]);
            *shared.entry((one, other)).or_default() += 1;
        }
    }
    shared.into_iter().collect()
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
