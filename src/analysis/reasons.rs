//! The reasons' waterfall: what each reason adds to the score.

use super::grouping::Grouping;
use super::tally::{Tally, chosen};
use super::{Dimension, Key, ReasonShare};
use crate::model::{Block, Project, Score};
use crate::stats::Waterfall;

/// The answers split over their reasons, as far as they went by.
#[derive(Debug)]
pub(super) struct ReasonShares<'a> {
    reasons: Grouping<'a>,
    waterfall: Waterfall,
    /// Answers that give none.
    without: Tally,
    /// By slot, scored ones only.
    answers: Vec<u64>,
    /// Of the answer looked at last.
    slots: Vec<u32>,
}

impl ReasonShares<'_> {
    pub(super) fn new(project: &Project) -> Self {
        Self::of(project, Dimension::Reason)
    }

    /// Of any dimension that is shared.
    pub(super) fn of(project: &Project, dimension: Dimension) -> Self {
        let reasons = Grouping::new(project, dimension);
        Self {
            waterfall: Waterfall::new(reasons.len()),
            without: Tally::default(),
            answers: vec![0; reasons.len()],
            slots: Vec::new(),
            reasons,
        }
    }

    pub(super) fn add(&mut self, block: &Block, selected: &[bool]) {
        for (at, score) in chosen(block, selected) {
            self.slots.clear();
            self.slots.extend(self.reasons.shared_slots(block, at));
            if self.slots.is_empty() {
                self.without.count(score);
                continue;
            }
            let Some(group) = score.map(Score::group) else {
                continue;
            };
            for &slot in &self.slots {
                if let Some(answers) = self.answers.get_mut(slot as usize) {
                    *answers += 1;
                }
            }
            let slots = self.slots.iter();
            self.waterfall.add(group, slots.map(|&slot| slot as usize));
        }
    }

    /// In the order of the reasons, answers without one last. Reasons that no answer gives are left out.
    pub(super) fn shares(mut self) -> Vec<ReasonShare> {
        let without = self.without.counts();
        self.waterfall.add_all(without, 0);
        if let Some(answers) = self.answers.first_mut() {
            *answers += without.n();
        }
        let points = self.waterfall.points();
        let keys = self.reasons.keys_with_slots().into_iter();
        let shares = keys.filter_map(|(slot, key)| {
            Some(ReasonShare {
                key,
                answers: *self.answers.get(slot as usize)?,
                points: *points.get(slot as usize)?,
            })
        });
        shares.filter(|each| each.answers > 0).collect()
    }
}

/// What is told of the shares: the hidden ones only together, so that all still sum to the score; `None` hides all.
pub(super) fn told(shares: Vec<ReasonShare>, hidden: Option<&[Key]>) -> Vec<ReasonShare> {
    let Some(hidden) = hidden else {
        return Vec::new();
    };
    let is_hidden = |share: &ReasonShare| hidden.contains(&share.key);
    let (hidden, mut told): (Vec<_>, Vec<_>) = shares.into_iter().partition(is_hidden);
    if !hidden.is_empty() {
        told.push(ReasonShare {
            key: Key::Hidden,
            answers: hidden.iter().map(|share| share.answers).sum(),
            points: hidden.iter().map(|share| share.points).sum(),
        });
    }
    told
}
