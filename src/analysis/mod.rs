//! A query and a project make an analysis: the one source of every number on any screen, in any export and in the
//! command line. Responsible for which answers count and how they are grouped; the formulas are in [`crate::stats`].
//! Knows nothing of languages: names are looked up where they are shown.

mod breakdown;
mod calendar;
mod change;
mod counting;
mod disclosure;
mod grouping;
mod keys;
mod query;
mod reasons;
mod selection;
mod slots;
mod tally;
#[cfg(test)]
mod tests;
mod trend;
mod words;

pub use query::{Against, Condition, Dimension, Filter, Key, Period, Query};
pub use selection::selected_rows;
pub use words::{GroupWord, Said, TellingWords, rows_saying};

pub use crate::model::Unit;

use breakdown::Breakdown;
use change::ChangeTally;
use counting::Counting;
use disclosure::{Disclosure, Limits, Told};
use reasons::ReasonShares;
use selection::Selection;
use tally::{DayTallies, ScoreTally};

use crate::model::{Block, Counts, Day, Project, Scoring};
use crate::stats::{Interval, interval, points};

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
    /// segments without any answer, blank ones included, are left out. Empty when the query does not group. Where it
    /// crosses two dimensions, each key of the first with those of the second.
    pub segments: Vec<Segment>,
    /// What each reason adds to the score, in the order of the reasons; last, what answers without one add. They sum
    /// to the score. Empty when no answer has a score.
    pub reasons: Vec<ReasonShare>,
    /// From the first period with a score to the last, or over the filter's period up to today where that has both ends;
    /// without holes: a period without answers has a summary without a score. Empty when no answer has a score.
    pub trend: Vec<TrendPoint>,
    /// The periods of the trend: the query's, or a longer one where that would make thousands of points.
    pub trend_unit: Unit,
    /// Selected answers with a score but without a date, which no trend can show.
    pub undated: u64,
    /// Why nothing is told of what was asked for, or nothing of its breakdown. Surveys of employees only.
    pub withheld: Option<Withheld>,
    /// The period that was looked at: where employees could be recognised, a part of the one asked for.
    pub period: Option<Period>,
    /// Answers of that period that meet the filter's conditions and are set aside: they are in no other number.
    pub set_aside: u64,
}

/// Why something is not told of a survey of employees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// Too few answered, or are left outside.
    TooFew,
    /// It would cross one field with another, or look at single customers.
    FieldsCrossed,
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
    /// Of the dimension that the query crosses with the first.
    pub crossed: Option<Key>,
    pub summary: Summary,
    /// Its score minus the score of all the others; `None` where either has no score.
    pub difference_from_rest: Option<f64>,
    pub verdict: Verdict,
    /// What it adds to the overall score: its share of the answers times its score. An answer with several reasons
    /// is split equally over them. These sum to the score.
    pub contribution: f64,
    /// The score of all minus the score without the segment; `None` where either has none.
    pub influence: Option<f64>,
}

/// What a reason adds to the score.
#[derive(Clone, Debug, PartialEq)]
pub struct ReasonShare {
    pub key: Key,
    /// That have a score and give this reason.
    pub answers: u64,
    /// An answer with several reasons is split equally over them.
    pub points: f64,
}

/// A difference, after correction for the number of comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Better,
    Worse,
    MayBeChance,
    TooFewAnswers,
}

/// The score of a period and of what it is compared with.
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
    /// What made the difference; `None` where the query does not split it.
    pub split: Option<Split>,
}

/// A change in two parts that sum to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Split {
    pub by: Dimension,
    /// Other people answered: the shares of the segments shifted.
    pub mix: f64,
    /// They said something else: the scores of the segments changed.
    pub rate: f64,
    /// Those with a score in either period.
    pub segments: Vec<SplitSegment>,
}

/// What one segment did to the score.
#[derive(Clone, Debug, PartialEq)]
pub struct SplitSegment {
    pub key: Key,
    pub before: Counts,
    pub after: Counts,
    pub mix: f64,
    pub rate: f64,
}

/// A whole period of the calendar; the filter's period may hold only a part of its days.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendPoint {
    pub first_day: Day,
    pub last_day: Day,
    pub summary: Summary,
}

impl Analysis {
    /// One pass over the answers: a million take tens of milliseconds. Of a survey of employees it tells only what
    /// lets nobody be recognised.
    pub fn of(project: &Project, query: &Query) -> Self {
        match Disclosure::of(project, query) {
            Disclosure::Open => Self::told(project, query, &Told::everything(query)),
            Disclosure::Limited(limits) => Self::limited(project, &limits),
            Disclosure::Nothing(withheld) => Self::nothing(project, query, withheld),
        }
    }

    fn told(project: &Project, query: &Query, told: &Told) -> Self {
        let scoring = project.scoring();
        let mut scan = Scan::of(project, query, told);
        let mut first_row = 0;
        for block in project.responses().blocks() {
            scan.add(block, first_row);
            first_row += block.len();
        }
        let overall = scan.scores.counts();
        let by_day = scan.days.by_day();
        let (trend_unit, trend) = trend::trend(&by_day, query, scoring);
        let reasons = scan.reasons.shares();
        Self {
            overall: Summary::of(overall, scoring),
            distribution: scan.scores.distribution(),
            change: scan
                .change
                .and_then(|change| change.change(&told.hidden_in_split, scoring)),
            segments: scan.breakdown.map_or_else(Vec::new, |all| {
                all.segments(overall, &told.hidden, scoring, &reasons)
            }),
            reasons: reasons::told(reasons, told.hidden_reasons.as_deref()),
            trend,
            trend_unit,
            undated: scan.days.undated.counts().n(),
            withheld: None,
            period: query.filter.period,
            set_aside: scan.set_aside,
        }
    }

    fn limited(project: &Project, limits: &Limits) -> Self {
        let by_month = Query {
            unit: Unit::Month,
            ..limits.query.clone()
        };
        let scoring = project.scoring();
        let mut analysis = Self::told(project, &by_month, &limits.told);
        let months = std::mem::take(&mut analysis.trend);
        analysis.trend = limits.blocks.merge(&months, limits.query.unit, scoring);
        analysis.trend_unit = limits.query.unit;
        analysis.withheld = limits.breakdown_withheld;
        analysis
    }

    fn nothing(project: &Project, query: &Query, withheld: Withheld) -> Self {
        Self {
            overall: Summary::of(Counts::default(), project.scoring()),
            distribution: [0; 11],
            change: None,
            segments: Vec::new(),
            reasons: Vec::new(),
            trend: Vec::new(),
            trend_unit: query.unit,
            undated: 0,
            withheld: Some(withheld),
            period: query.filter.period,
            set_aside: 0,
        }
    }
}

/// All that is counted in the one pass.
struct Scan<'a> {
    selection: Selection<'a>,
    counting: Counting,
    /// Of the block looked at last.
    selected: Vec<bool>,
    set_aside: u64,
    scores: ScoreTally,
    days: DayTallies,
    reasons: ReasonShares<'a>,
    breakdown: Option<Breakdown<'a>>,
    change: Option<ChangeTally<'a>>,
}

impl<'a> Scan<'a> {
    fn of(project: &Project, query: &'a Query, told: &Told) -> Self {
        Self {
            selection: Selection::of(&query.filter),
            counting: Counting::of(project, query.filter.period),
            selected: Vec::new(),
            set_aside: 0,
            scores: ScoreTally::default(),
            days: DayTallies::default(),
            reasons: ReasonShares::new(project),
            breakdown: Breakdown::of(project, query),
            change: told
                .compared
                .map(|compared| ChangeTally::of(project, compared, query.split_by)),
        }
    }

    fn add(&mut self, block: &'a Block, first_row: usize) {
        self.selection.look_at(block);
        self.set_aside += self.counting.set_aside(block, &self.selection.meets);
        let meets = &self.selection.meets;
        self.counting
            .select(block, first_row, meets, &mut self.selected);
        self.scores.add(block, &self.selected);
        self.days.add(block, &self.selected);
        self.reasons.add(block, &self.selected);
        if let Some(breakdown) = &mut self.breakdown {
            breakdown.add(block, &self.selected);
        }
        // Whatever the period: the change looks at another one as well.
        if let Some(change) = &mut self.change {
            change.add(block, first_row, meets);
        }
    }
}

impl Summary {
    /// By the project's method and confidence.
    pub fn of(counts: Counts, scoring: &Scoring) -> Self {
        Self {
            counts,
            score: points(counts),
            interval: interval(counts, scoring.method, scoring.confidence),
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
