//! Fields within fields. Whoever knows that a team belongs to one department takes the teams that are shown from the
//! department that is shown: what is left must be enough as well.

use std::collections::HashMap;

use crate::analysis::Dimension;
use crate::analysis::grouping::Grouping;
use crate::model::{Block, Item, Project};

/// Which keys of one field hold which keys of another whole, by the answers with a score. Keys are slots.
#[derive(Debug)]
pub(super) struct Nesting {
    outer: Dimension,
    /// The key of the outer field that holds all answers of a key of the inner one.
    holders: HashMap<u32, u32>,
    outer_totals: HashMap<u32, u64>,
}

impl Nesting {
    /// Of all fields around `inner`.
    pub(super) fn around(project: &Project, inner: Dimension) -> Vec<Self> {
        let fields = project.fields().iter();
        let others = fields.map(|field| Dimension::Field(field.id()));
        let others = others.filter(|&outer| inner != outer && inner != Dimension::Reason);
        others
            .map(|outer| Self::of(project, inner, outer))
            .filter(|nesting| !nesting.holders.is_empty())
            .collect()
    }

    fn of(project: &Project, inner: Dimension, outer: Dimension) -> Self {
        let mut held: HashMap<u32, Option<u32>> = HashMap::new();
        let mut outer_totals: HashMap<u32, u64> = HashMap::new();
        let mut pairs = Pairs::new(project, inner, outer);
        for block in project.responses().blocks() {
            pairs.each(block, |_, inner, outer| {
                *outer_totals.entry(outer).or_default() += 1;
                let holder = held.entry(inner).or_insert(Some(outer));
                *holder = holder.filter(|&holder| holder == outer);
            });
        }
        Self {
            outer,
            holders: held
                .into_iter()
                .filter_map(|(inner, holder)| Some((inner, holder?)))
                .collect(),
            outer_totals,
        }
    }

    pub(super) const fn outer(&self) -> Dimension {
        self.outer
    }

    /// The key that holds this one whole.
    pub(super) fn holder(&self, inner: u32) -> Option<u32> {
        self.holders.get(&inner).copied()
    }

    /// A key to be hidden since too few would be left of what holds it: the smallest there.
    pub(super) fn to_hide(&self, totals: &[u64], hidden: &[bool], threshold: u64) -> Option<usize> {
        let mut left = self.outer_totals.clone();
        let mut smallest: HashMap<u32, usize> = HashMap::new();
        let slots = totals.iter().zip(hidden).enumerate();
        for (slot, (&total, _)) in slots.filter(|(_, (total, hidden))| **total > 0 && !**hidden) {
            let Some(holder) = u32::try_from(slot).ok().and_then(|slot| self.holder(slot)) else {
                continue;
            };
            if let Some(left) = left.get_mut(&holder) {
                *left = left.saturating_sub(total);
            }
            let least = smallest.entry(holder).or_insert(slot);
            if totals.get(*least).is_some_and(|&least| total < least) {
                *least = slot;
            }
        }
        let short = |holder: &u32| {
            left.get(holder)
                .is_some_and(|&left| 0 < left && left < threshold)
        };
        let mut found: Vec<usize> = smallest
            .iter()
            .filter(|(holder, _)| short(holder))
            .map(|(_, &slot)| slot)
            .collect();
        found.sort_unstable();
        found.first().copied()
    }
}

/// The slots of two fields, row by row, of the answers with a score that are not set aside.
pub(super) struct Pairs<'a> {
    groupings: [Grouping<'a>; 2],
    slots: [Vec<u32>; 2],
}

impl<'a> Pairs<'a> {
    pub(super) fn new(project: &Project, inner: Dimension, outer: Dimension) -> Self {
        Self {
            groupings: [inner, outer].map(|each| Grouping::new(project, each)),
            slots: [Vec::new(), Vec::new()],
        }
    }

    pub(super) fn each(&mut self, block: &'a Block, mut visit: impl FnMut(usize, u32, u32)) {
        for (grouping, slots) in self.groupings.iter_mut().zip(&mut self.slots) {
            grouping.slots_of(block, slots);
        }
        let [inner, outer] = &self.slots;
        let pairs = inner.iter().zip(outer);
        let rows = block.scores().iter().zip(block.aside()).zip(pairs);
        for (at, ((score, aside), (&inner, &outer))) in rows.enumerate() {
            if score.is_some() && !aside {
                visit(at, inner, outer);
            }
        }
    }
}
