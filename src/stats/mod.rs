//! Pure functions from counts and columns to numbers. Responsible for the formulas, each with its source; knows
//! nothing of projects, files or screens. Everything is computed in f64 on fractions and given in points, -100 to
//! 100, unless a name says otherwise; nothing is rounded here.

mod association;
mod chi_square;
mod compare;
mod control;
mod correction;
#[cfg(test)]
mod coverage;
mod customers;
mod decompose;
mod drivers;
mod estimate;
mod fit;
mod interval;
#[cfg(test)]
mod known_answers;
mod means;
mod outlook;
mod planning;
#[cfg(test)]
mod properties;
mod rates;
mod ratings;
mod rolling;
mod sample;
mod shares;
mod student;
#[cfg(test)]
mod vectors;
mod words;

pub use association::{Correlation, CrossTable, correlation};
pub use chi_square::{ChiSquare, chi_square, chi_square_by_design, design_effect};
pub use compare::{Comparison, Form, compare, compare_customers};
pub use control::{CONTROL_PERIODS_MIN, Control, control};
pub use correction::{benjamini_hochberg, holm};
pub use customers::{Customer, Overlap, Part, Spread};
pub use decompose::{Decomposition, MixAndRate, decompose};
pub use drivers::{Waterfall, contribution, influence};
pub use estimate::{Estimate, Selected, Stratum, Weighted};
pub use fit::{Fit, InvitedPart, NoFit, goodness_of_fit};
pub use interval::interval;
pub use means::{Mean, Moments, mean_of};
pub use outlook::{Outlook, outlook};
pub use planning::{
    Power, WaysToGoal, answers_for_margin, answers_of_population, answers_to_tell_apart,
    finite_population_factor, ways_to_goal,
};
pub use rates::{Rate, rate, rate_of_population};
pub use ratings::{Quadrant, RatedQuestion, Standing, TopBox, quadrants};
pub use rolling::{RollingPoint, rolling_answers, rolling_days};
pub use sample::{points, standard_error, variance};
pub use shares::whole_percents;
pub use words::{TellingWord, WordFinder, WordTally};

pub use crate::model::{Confidence, Correction, Method};

impl Confidence {
    /// How many standard errors it reaches to either side: the two-sided quantile of the normal distribution.
    pub const fn z(self) -> f64 {
        match self {
            Self::Percent90 => 1.644_853_626_951_47,
            Self::Percent95 => 1.959_963_984_540_05,
            Self::Percent99 => 2.575_829_303_548_90,
        }
    }

    /// A p-value below it is not taken for chance.
    pub const fn significance(self) -> f64 {
        match self {
            Self::Percent90 => 0.10,
            Self::Percent95 => 0.05,
            Self::Percent99 => 0.01,
        }
    }
}

/// From lower to upper: in points, unless what gives it names another unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub lower: f64,
    pub upper: f64,
}

impl Interval {
    /// As far to either side.
    pub fn around(middle: f64, reach: f64) -> Self {
        Self {
            lower: middle - reach,
            upper: middle + reach,
        }
    }

    pub fn contains(self, points: f64) -> bool {
        (self.lower..=self.upper).contains(&points)
    }

    /// Wide enough to hold that value as well.
    #[must_use]
    pub const fn including(self, points: f64) -> Self {
        Self {
            lower: self.lower.min(points),
            upper: self.upper.max(points),
        }
    }

    /// What lies no further than `limit` from zero.
    #[must_use]
    pub const fn within(self, limit: f64) -> Self {
        self.between(-limit, limit)
    }

    /// What lies between the two.
    #[must_use]
    pub const fn between(self, least: f64, most: f64) -> Self {
        Self {
            lower: self.lower.clamp(least, most),
            upper: self.upper.clamp(least, most),
        }
    }
}

/// Counts as the exact type of the formulas. Exact up to 2^53 answers.
#[expect(
    clippy::cast_precision_loss,
    reason = "no project holds more than 2^53 answers"
)]
const fn exact(count: u64) -> f64 {
    count as f64
}
