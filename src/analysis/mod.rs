//! A query and a project make an analysis: the one source of every number on any screen, in any export and in the
//! command line. Responsible for which answers count and how they are grouped; the formulas are in [`crate::stats`].
//! Knows nothing of languages: names are looked up where they are shown.

mod breakdown;
mod calendar;
mod change;
mod keys;
mod query;
mod selection;
mod slots;
mod tally;
#[cfg(test)]
mod tests;
mod trend;

pub use query::{Condition, Dimension, Filter, Key, Period, Query};
pub use selection::selected_rows;

pub use crate::model::Unit;

use breakdown::Breakdown;
use selection::Selection;
use tally::{DayTallies, ScoreTally};

use crate::model::{Counts, Day, Project};
use crate::stats::{Confidence, Interval, Method, interval, points};

/// Below this many answers nothing can be said.
pub const TOO_FEW: u64 = 5;

/// From this many answers on a score is more than an early sign.
pub const ENOUGH: u64 = 30;

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
    /// The breakdown by the query's dimension, in the order of [`Dimension::keys`], those without a value last;
    /// segments without any answer, blank ones included, are left out. Empty when the query does not group.
    pub segments: Vec<Segment>,
    /// From the first period with a score to the last, or over the filter's period up to today where that has both ends;
    /// without holes: a period without answers has a summary without a score. Empty when no answer has a score.
    pub trend: Vec<TrendPoint>,
    /// The periods of the trend: the query's, or a longer one where that would make thousands of points.
    pub trend_unit: Unit,
    /// Selected answers with a score but without a date, which no trend can show.
    pub undated: u64,
    /// Selected answers that are set aside: they are in no other number.
    pub set_aside: u64,
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
    /// What it adds to the overall score: its share of the answers times its score. An answer with several reasons
    /// is split equally over them. These sum to the score.
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
    /// After minus before.
    pub difference: f64,
    /// The likely range of the difference, -200 to 200, by the adjusted comparison whatever the query's method.
    pub interval: Interval,
    /// Two-sided, by the adjusted comparison.
    pub p_value: f64,
    /// Whether the p-value says so at the query's confidence. Either period may be of too few answers: their
    /// summaries tell.
    pub may_be_chance: bool,
}

/// A whole period of the calendar; the filter's period may hold only a part of its days.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendPoint {
    pub first_day: Day,
    pub last_day: Day,
    pub summary: Summary,
}

impl Analysis {
    /// One pass over the answers: a million take tens of milliseconds.
    pub fn of(project: &Project, query: &Query) -> Self {
        let mut selection = Selection::of(&query.filter);
        let mut scores = ScoreTally::default();
        let mut days = DayTallies::default();
        let mut set_aside = 0;
        let mut breakdown = query.by.map(|by| Breakdown::new(project, by));
        for block in project.responses().blocks() {
            selection.look_at(block);
            set_aside += selection.leave_out_aside(block);
            scores.add(block, &selection.selected);
            // Whatever the period: the change looks at the days before it.
            days.add(block, &selection.meets);
            if let Some(breakdown) = &mut breakdown {
                breakdown.add(block, &selection.selected);
            }
        }
        let overall = scores.counts();
        let by_day = days.by_day();
        let (trend_unit, trend) = trend::trend(&by_day, query);
        Self {
            overall: Summary::of(overall, query.method, query.confidence),
            distribution: scores.distribution(),
            change: Change::of(&by_day, query),
            segments: breakdown.map_or_else(Vec::new, |all| all.segments(overall, query)),
            trend,
            trend_unit,
            undated: match query.filter.period {
                None => days.undated.counts().n(),
                Some(_) => 0,
            },
            set_aside,
        }
    }
}

impl Summary {
    pub fn of(counts: Counts, method: Method, confidence: Confidence) -> Self {
        Self {
            counts,
            score: points(counts),
            interval: interval(counts, method, confidence),
            certainty: Certainty::of(counts.n()),
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
