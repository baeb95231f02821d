//! The score of some answers, and how sure it is.

use super::ToInvited;
use crate::model::{Counts, Scoring};
use crate::stats::{Estimate, Interval, Spread, Weighted, interval, points, standard_error};

/// Below this many answers nothing can be said.
pub const TOO_FEW: u64 = 5;

/// From this many answers on a score is more than an early sign.
pub const ENOUGH: u64 = 30;

/// The score of some answers, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    pub counts: Counts,
    /// `None` without a single score.
    pub score: Option<f64>,
    /// In points; `None` without a score.
    pub standard_error: Option<f64>,
    /// The likely range.
    pub interval: Option<Interval>,
    pub certainty: Certainty,
    pub basis: Basis,
}

/// What the error of a score is reckoned from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Basis {
    /// Each answer by itself, of very many that might have been given.
    #[default]
    Answers,
    /// Each customer with all their answers: some gave more than one.
    Customers,
    /// A part of all those the score speaks for, so many.
    Population(u64),
    /// Answers weighted back to those invited by segment; the counts are as they came in.
    Invited(ToInvited),
}

/// How much a number of answers can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// None at all.
    NoAnswers,
    /// Under 5: too few to say.
    TooFew,
    /// Under 30: an early sign.
    EarlySign,
    Enough,
}

impl Summary {
    /// By the project's method and confidence, of answers that are each a find of its own.
    pub fn of(counts: Counts, scoring: &Scoring) -> Self {
        Self {
            counts,
            score: points(counts),
            standard_error: standard_error(counts),
            interval: interval(counts, scoring.method, scoring.confidence),
            certainty: Certainty::of(counts.n()),
            basis: Basis::Answers,
        }
    }

    /// Of answers of which some may be of the same customers.
    pub(super) fn of_customers(counts: Counts, spread: &Spread, scoring: &Scoring) -> Self {
        let plain = Self::of(counts, scoring);
        let estimate = || Estimate::of_customers(counts, spread);
        let repeated = spread.has_repeats(counts.n()).then(estimate).flatten();
        repeated.map_or(plain, |estimate| {
            plain.estimated(estimate, Basis::Customers, scoring)
        })
    }

    /// The score of the counts as they came in, also where the score is weighted.
    pub fn score_as_counted(&self) -> Option<f64> {
        points(self.counts)
    }

    /// The score weighted to the invited.
    pub(super) fn weighted(
        self,
        (weighted, base): (Weighted, ToInvited),
        scoring: &Scoring,
    ) -> Self {
        Self {
            score: Some(weighted.estimate.points),
            certainty: Certainty::of(base.answers),
            ..self.estimated(weighted.estimate, Basis::Invited(base), scoring)
        }
    }

    /// With the error that is known better than from the counts alone.
    pub(super) fn estimated(self, estimate: Estimate, basis: Basis, scoring: &Scoring) -> Self {
        Self {
            standard_error: Some(estimate.standard_error),
            interval: Some(estimate.interval(scoring.method, scoring.confidence)),
            basis,
            ..self
        }
    }
}

impl Certainty {
    pub const fn of(answers: u64) -> Self {
        match answers {
            0 => Self::NoAnswers,
            1..TOO_FEW => Self::TooFew,
            TOO_FEW..ENOUGH => Self::EarlySign,
            _ => Self::Enough,
        }
    }
}
