//! The score of some answers and how much it scatters.

use super::exact;
use crate::model::Counts;

/// Promoters minus detractors in percent, -100 to 100; `None` without a single score.
pub fn points(counts: Counts) -> Option<f64> {
    Some(100.0 * Sample::of(counts)?.score)
}

/// The variance of one answer, worth +1, 0 or -1: from 0, where all are alike, to 1, where half are promoters and
/// half detractors. `None` without a single score.
pub fn variance(counts: Counts) -> Option<f64> {
    Some(Sample::of(counts)?.variance)
}

/// The standard error of the score, in points; `None` without a single score.
pub fn standard_error(counts: Counts) -> Option<f64> {
    Some(100.0 * Sample::of(counts)?.standard_error())
}

/// Answers in the three groups, not always whole ones: those counted, those that some formula adds, or as many as
/// they are worth.
#[derive(Clone, Copy, Debug)]
pub(super) struct Groups {
    pub(super) promoters: f64,
    pub(super) detractors: f64,
    pub(super) n: f64,
}

impl Groups {
    /// `None` without a single score.
    pub(super) fn of(counts: Counts) -> Option<Self> {
        let groups = Self {
            promoters: exact(counts.promoters),
            detractors: exact(counts.detractors),
            n: exact(counts.n()),
        };
        (counts.n() > 0).then_some(groups)
    }

    /// With 0.75 promoters, 1.5 passives and 0.75 detractors added, which draws small samples to the middle
    /// (Rocks, The American Statistician 70, 2016, 365-372).
    pub(super) fn adjusted(self) -> Self {
        Self {
            promoters: self.promoters + 0.75,
            detractors: self.detractors + 0.75,
            n: self.n + 3.0,
        }
    }

    pub(super) fn sample(self) -> Sample {
        // One division, so that a score and its mirror image differ in the sign only.
        let score = (self.promoters - self.detractors) / self.n;
        let variance = (self.promoters + self.detractors) / self.n - score * score;
        Sample {
            n: self.n,
            score,
            variance: variance.max(0.0),
        }
    }
}

/// What the formulas need of some answers, as fractions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    n: f64,
    /// -1 to 1.
    pub(super) score: f64,
    pub(super) variance: f64,
}

impl Sample {
    /// `None` without a single score.
    pub(super) fn of(counts: Counts) -> Option<Self> {
        Groups::of(counts).map(Groups::sample)
    }

    /// `None` without a single score, as for the plain one.
    pub(super) fn adjusted(counts: Counts) -> Option<Self> {
        Groups::of(counts).map(|groups| groups.adjusted().sample())
    }

    pub(super) fn standard_error(self) -> f64 {
        (self.variance / self.n).sqrt()
    }
}
