//! A query and a project make an analysis: the one source of every number on any screen, in any export and in the
//! command line. Responsible for which answers count and how they are grouped; the formulas are in [`crate::stats`].
//! Knows nothing of languages: names are looked up where they are shown.

mod query;

pub use query::{Condition, Dimension, Filter, Key, Period, Query, Unit};

use crate::model::{Counts, Day};
use crate::stats::Interval;

/// Everything a view, a chart, an export or the command line says about a selection of answers.
/// All scores and differences are in points, -100 to 100, never rounded.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// All selected answers.
    pub overall: Summary,
    /// How many answered 0, 1, ... 10.
    pub distribution: [u64; 11],
    /// The change to tell of; `None` where there are not two periods with answers.
    pub change: Option<Change>,
    /// The breakdown by the query's dimension, in the order of the field's choices, those without a value last;
    /// segments without any answer are left out. Empty when the query does not group.
    pub segments: Vec<Segment>,
    /// From the first period with an answer to the last, without holes: a period without answers has a summary
    /// without a score.
    pub trend: Vec<TrendPoint>,
    /// Selected answers without a date, which no trend can show.
    pub undated: u64,
}

/// The score of some answers, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    pub counts: Counts,
    /// `None` without a single score.
    pub score: Option<f64>,
    /// The likely range.
    pub interval: Option<Interval>,
    pub certainty: Certainty,
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

/// One segment of a breakdown.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    pub key: Key,
    pub summary: Summary,
    /// Its score minus the score of all the others; `None` where either has no score.
    pub difference_from_rest: Option<f64>,
    pub verdict: Verdict,
    /// What it adds to the overall score: its share of the answers times its score. These sum to the score.
    pub contribution: f64,
}

/// A difference, after correction for the number of comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Better,
    Worse,
    MayBeChance,
    TooFewAnswers,
}

/// The score of a period and of the one before.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub before_period: Period,
    pub period: Period,
    pub before: Summary,
    pub after: Summary,
    /// After minus before, and its likely range.
    pub difference: f64,
    pub interval: Interval,
    /// Two-sided.
    pub p_value: f64,
    pub may_be_chance: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TrendPoint {
    pub first_day: Day,
    pub last_day: Day,
    pub summary: Summary,
}
