//! What the score is made of.

use super::exact;
use crate::model::{Counts, Group};

/// The reasons' waterfall: each answer is worth +1, 0 or -1, split equally over its reasons, so that the bars sum
/// to the score: bar k is `100/n Σ_i s_i [k in T_i] / |T_i|`.
#[derive(Clone, Debug)]
pub struct Waterfall {
    worth: Vec<f64>,
    n: u64,
}

impl Waterfall {
    /// One bar for each reason, and one for "no reason given", numbered from zero by the caller.
    pub fn new(bars: usize) -> Self {
        Self {
            worth: vec![0.0; bars],
            n: 0,
        }
    }

    /// An answer of that group and the bars of its reasons, at least one. Blank answers are not added.
    pub fn add(&mut self, group: Group, bars: impl ExactSizeIterator<Item = usize>) {
        let share = f64::from(group.worth()) / exact(bars.len() as u64);
        self.n += 1;
        for bar in bars {
            if let Some(worth) = self.worth.get_mut(bar) {
                *worth += share;
            }
        }
    }

    /// What each bar adds to the score, in points; all zero without answers.
    pub fn points(&self) -> Vec<f64> {
        let n = exact(self.n.max(1));
        self.worth.iter().map(|worth| 100.0 * worth / n).collect()
    }
}

/// What a segment adds to the score of all, in points: its share of the answers times its own score. Over segments
/// that share no answers these sum to the score. Zero without answers.
pub fn contribution(segment: Counts, all: Counts) -> f64 {
    100.0 * (exact(segment.promoters) - exact(segment.detractors)) / exact(all.n().max(1))
}
