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

/// What the formulas need of some answers, as fractions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    pub(super) n: f64,
    /// -1 to 1.
    pub(super) score: f64,
    pub(super) variance: f64,
}

impl Sample {
    /// `None` without a single score.
    pub(super) fn of(counts: Counts) -> Option<Self> {
        Self::with_added(counts, 0.0)
    }

    /// With 0.75 promoters, 1.5 passives and 0.75 detractors added, which draws small samples to the middle
    /// (Rocks, The American Statistician 70, 2016, 365-372). `None` without a single score, as for the plain one.
    pub(super) fn adjusted(counts: Counts) -> Option<Self> {
        Self::with_added(counts, 3.0)
    }

    /// Half of what is added are passives, the other half promoters and detractors alike.
    fn with_added(counts: Counts, added: f64) -> Option<Self> {
        let promoters = exact(counts.promoters) + added / 4.0;
        let detractors = exact(counts.detractors) + added / 4.0;
        (counts.n() > 0).then(|| Self::new(promoters, detractors, exact(counts.n()) + added))
    }

    fn new(promoters: f64, detractors: f64, n: f64) -> Self {
        // One division, so that a score and its mirror image differ in the sign only.
        let score = (promoters - detractors) / n;
        let variance = (promoters + detractors) / n - score * score;
        Self {
            n,
            score,
            variance: variance.max(0.0),
        }
    }

    pub(super) fn standard_error(self) -> f64 {
        (self.variance / self.n).sqrt()
    }
}
