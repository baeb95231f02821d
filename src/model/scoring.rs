//! How the answers of a project are counted: what every number of it depends on beside the answers themselves.

use std::num::NonZeroU64;

use super::Kept;

/// Which answers count, and how sure a statement about them is to be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scoring {
    pub rule: CountingRule,
    pub confidence: Confidence,
    pub method: Method,
    pub correction: Correction,
    /// Everyone the score speaks for, each counted once; `None` where nobody has counted them.
    pub population: Option<NonZeroU64>,
    /// Used in surveys of employees only.
    pub anonymity: AnonymityThreshold,
    /// The periods of the trend, and of [`CountingRule::LatestInPeriod`].
    pub period: Unit,
    /// Whether answers are weighted back to those invited by segment, where rounds say how many those were. Not used in
    /// surveys of employees.
    pub weighted: bool,
    pub kept: Kept,
}

/// Which answers of somebody who answered more than once count. An answer without a customer counts by itself; of
/// two on one day, the one entered later is the latest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CountingRule {
    #[default]
    EveryAnswer,
    /// Each customer's latest.
    Latest,
    /// Each customer's latest in each period.
    LatestInPeriod,
}

/// How an interval is computed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Method {
    /// Wald on counts to which three answers were added. Good from very few answers on.
    #[default]
    AdjustedWald,
    /// The textbook's. It has no width when all answers fall in one group.
    Wald,
    /// Tango's score interval, found by iteration.
    Iterative,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Confidence {
    Percent90,
    #[default]
    Percent95,
    Percent99,
}

/// How p-values are corrected where many segments are compared at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Correction {
    /// No segment at all is likely to be called different by chance.
    #[default]
    Holm,
    /// Of the segments called different, few are so by chance.
    BenjaminiHochberg,
}

/// The length of a period in calendar terms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unit {
    Day,
    /// ISO 8601, Monday first.
    Week,
    #[default]
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// How many employees' answers a shown group holds at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnonymityThreshold(u16);

impl AnonymityThreshold {
    pub const LEAST: u16 = 3;

    /// `None` below three: two answers tell each of two people what the other one said.
    pub const fn new(answers: u16) -> Option<Self> {
        if answers < Self::LEAST {
            None
        } else {
            Some(Self(answers))
        }
    }

    pub const fn answers(self) -> u16 {
        self.0
    }
}

impl Default for AnonymityThreshold {
    fn default() -> Self {
        Self(5)
    }
}
