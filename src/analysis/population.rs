//! The range of a score where it is known how many people it speaks for.

use super::{Analysis, Certainty, Filter, Summary};
use crate::model::{Counts, Scoring};
use crate::stats::{Estimate, points, standard_error};

/// Everyone the selected answers speak for, as far as that is known: not of a part of them, nor where more answered
/// than there are.
pub(super) fn population(filter: &Filter, counts: Counts, scoring: &Scoring) -> Option<u64> {
    let everyone = scoring.population?.get();
    (filter.conditions.is_empty() && counts.n() <= everyone).then_some(everyone)
}

impl Summary {
    /// As [`Summary::of`], narrower the larger a part of `population` people answered.
    pub(super) fn of_population(counts: Counts, population: u64, scoring: &Scoring) -> Self {
        let estimate = Estimate::of_population(counts, population);
        Self {
            counts,
            score: points(counts),
            interval: estimate.map(|each| each.interval(scoring.method, scoring.confidence)),
            certainty: Certainty::of(counts.n()),
        }
    }
}

impl Analysis {
    /// Of the overall score, in points: the textbook's whatever the method of the range; `None` without a score.
    pub fn standard_error(&self) -> Option<f64> {
        let counts = self.overall.counts;
        match self.population {
            Some(all) => Some(Estimate::of_population(counts, all)?.standard_error),
            None => standard_error(counts),
        }
    }
}
