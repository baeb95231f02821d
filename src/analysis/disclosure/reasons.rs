//! Which reasons of employees are told of.
//!
//! They are told of all answers at once only. An answer may have several, so that what reasons share can be worked out
//! from how many gave each: those who gave several, and of each reason those who gave no other, must be enough as well.

use super::hiding::hidden;
use crate::analysis::grouping::Grouping;
use crate::analysis::{Dimension, Key};
use crate::model::Project;

/// The keys of reasons that are only told of together; `None` where nothing may be told of reasons.
pub(super) fn hidden_reasons(project: &Project, threshold: u64) -> Option<Vec<Key>> {
    let given = Given::of(project);
    let totals: Vec<u64> = given
        .keys
        .iter()
        .map(|each| each.alone + each.with_others)
        .collect();
    let mut hidden = hidden(&totals, given.answers, threshold);
    while given.together(&hidden) < threshold && hidden.contains(&true) {
        // An answer may have several of the hidden ones: they are fewer than their numbers add up to.
        let shown = (0..totals.len()).filter(|&slot| !hidden[slot] && totals[slot] > 0);
        let smallest = shown.min_by_key(|&slot| totals[slot])?;
        hidden[smallest] = true;
    }
    let enough = |answers: u64| answers == 0 || answers >= threshold;
    let several = given.sets.iter().filter(|set| set.len() > 1).count() as u64;
    let shown = given
        .keys
        .iter()
        .zip(&hidden)
        .filter(|(_, hidden)| !**hidden);
    let is_safe = enough(several)
        && enough(given.answers - several)
        && shown
            .clone()
            .all(|(key, _)| enough(key.alone) && enough(key.with_others));
    let keys = given.names.into_iter().zip(&hidden);
    let keys = keys.filter(|(_, hidden)| **hidden).map(|(key, _)| key);
    is_safe.then(|| keys.collect())
}

/// Who gave which reasons.
#[derive(Debug, Default)]
struct Given {
    answers: u64,
    /// By slot; that of no reason is the first.
    keys: Vec<Gave>,
    names: Vec<Key>,
    /// The slots of each answer with a score.
    sets: Vec<Vec<usize>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Gave {
    alone: u64,
    with_others: u64,
}

impl Given {
    fn of(project: &Project) -> Self {
        let grouping = Grouping::new(project, Dimension::Reason);
        let mut names = grouping.keys_with_slots();
        names.sort_unstable_by_key(|(slot, _)| *slot);
        let mut given = Self {
            keys: vec![Gave::default(); grouping.len()],
            names: names.into_iter().map(|(_, key)| key).collect(),
            ..Self::default()
        };
        for block in project.responses().blocks() {
            for at in super::hiding::scored_rows(block) {
                let slots = grouping.shared_slots(block, at);
                let mut slots: Vec<usize> = slots.map(|slot| slot as usize).collect();
                if slots.is_empty() {
                    slots.push(0);
                }
                given.count(slots);
            }
        }
        given
    }

    fn count(&mut self, slots: Vec<usize>) {
        self.answers += 1;
        for &slot in &slots {
            if let Some(key) = self.keys.get_mut(slot) {
                if slots.len() > 1 {
                    key.with_others += 1;
                } else {
                    key.alone += 1;
                }
            }
        }
        self.sets.push(slots);
    }

    /// The answers that gave one of those.
    fn together(&self, hidden: &[bool]) -> u64 {
        let gave_one = |set: &&Vec<usize>| set.iter().any(|&slot| hidden.get(slot) == Some(&true));
        self.sets.iter().filter(gave_one).count() as u64
    }
}
