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
mod pace;
mod query;
mod ratings;
mod reasons;
mod repeats;
mod rolling;
mod selection;
mod slots;
mod tally;
#[cfg(test)]
mod tests;
mod trend;
mod trends;
mod words;

pub use pace::Pace;
pub use query::{Against, Condition, Dimension, Filter, Key, Period, Query, Rolling};
pub use selection::selected_rows;
pub use words::{GroupWord, Said, TellingWords, rows_saying};

pub use crate::model::Unit;

use std::num::NonZeroU64;

use breakdown::Breakdown;
use change::ChangeTally;
use counting::Counting;
use disclosure::{Disclosure, Limits, Told};
use ratings::RatingTally;
use reasons::ReasonShares;
use repeats::Repeats;
use rolling::RollingTally;
use selection::Selection;
use tally::{DayTallies, ScoreTally};

use crate::model::{Block, Counts, Day, FieldId, Project, Scale, Scoring};
use crate::stats::{
    Control, Correlation, Estimate, Interval, Mean, Quadrant, Rate, TopBox, interval, points,
    standard_error,
};

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
    /// The rated questions, in the order of the fields. Of employees nothing is told of a selection, which would be
    /// crossed with them, nor of a question that too few answered or left out.
    pub ratings: Vec<RatedField>,
    /// From the first period with a score to the last, or over the filter's period up to today where that has both ends;
    /// without holes: a period without answers has a summary without a score. Empty when no answer has a score.
    pub trend: Vec<TrendPoint>,
    /// The periods of the trend: the query's, or a longer one where that would make thousands of points.
    pub trend_unit: Unit,
    /// Which scores of the trend are usual, and which of its points signal, counted from zero; `None` where too few
    /// periods have a score to say.
    pub control: Option<Control>,
    /// The rolling score that was asked for.
    pub rolling: Option<RollingScores>,
    /// Selected answers with a score but without a date, which no trend can show.
    pub undated: u64,
    /// Why nothing is told of what was asked for, or nothing of its breakdown. Surveys of employees only.
    pub withheld: Option<Withheld>,
    /// The period that was looked at: where employees could be recognised, a part of the one asked for.
    pub period: Option<Period>,
    /// Answers of that period that meet the filter's conditions and are set aside: they are in no other number.
    pub set_aside: u64,
    /// How fast answers come in; `None` where none do. Not told of employees: it says when somebody answered.
    pub pace: Option<Pace>,
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

/// A rated question: how it was answered, and how much it matters for the score.
#[derive(Clone, Debug, PartialEq)]
pub struct RatedField {
    pub field: FieldId,
    pub scale: Scale,
    /// That rate, with a score or without.
    pub answers: u64,
    /// Each step of the scale with its answers, lowest first. Empty where employees could be recognised.
    pub steps: Vec<(u8, u64)>,
    /// In the unit of the scale; `None` without ratings.
    pub mean: Option<Mean>,
    /// The highest step of scales of up to five, as satisfaction is told; the two highest of longer ones.
    pub top: TopBox,
    /// The share of those; `None` without ratings and where employees could be recognised.
    pub top_box: Option<Rate>,
    /// Kendall's tau-b of rating and score over the answers that have both; `None` of fewer than five, and where either
    /// is the same in all.
    pub importance: Option<Correlation>,
    pub verdict: Importance,
    /// Against the other questions; `None` where there is no other, or its importance is not known.
    pub quadrant: Option<Quadrant>,
}

/// How much a rated question matters for the score, whether they rise together or one falls as the other rises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Importance {
    Strong,
    Some,
    Little,
    MayBeChance,
    /// Too few answers, or all alike.
    Unknown,
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

/// The score over the last answers or days, as it went on.
#[derive(Clone, Debug, PartialEq)]
pub struct RollingScores {
    pub window: Rolling,
    /// From the first day that completes a window on; over answers, a point for each day that has some, over days one
    /// for each day whose window has some. It looks at selected answers only: it does not reach back out of the
    /// filter's period.
    pub points: Vec<RollingScore>,
    /// Nothing is told of employees: from one day to the next a single answer comes or goes.
    pub is_withheld: bool,
}

/// The score at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RollingScore {
    pub day: Day,
    /// That it looks back over.
    pub answers: u64,
    pub score: f64,
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
        let summary = scan.overall(query, scoring);
        let overall = summary.counts;
        let by_day = scan.days.by_day();
        let (trend_unit, trend) = trend::trend(&by_day, query, scoring);
        let reasons = scan.reasons.shares();
        let rolling = scan.rolling.map(|rolling| rolling.scores(&by_day));
        Self {
            overall: summary,
            distribution: scan.scores.distribution(),
            change: scan
                .change
                .and_then(|change| change.change(&told.hidden_in_split, scoring)),
            segments: scan.breakdown.map_or_else(Vec::new, |all| {
                all.segments(overall, &told.hidden, scoring, &reasons)
            }),
            ratings: told.ratings_from.map_or_else(Vec::new, |least| {
                scan.ratings.fields(overall, least, scoring.confidence)
            }),
            reasons: reasons::told(reasons, told.hidden_reasons.as_deref()),
            control: trend::control(&trend),
            trend,
            trend_unit,
            rolling,
            undated: scan.days.undated.counts().n(),
            withheld: None,
            period: query.filter.period,
            set_aside: scan.set_aside,
            pace: Pace::of(&by_day, query.filter.period, query.today),
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
        analysis.control = trend::control(&analysis.trend);
        analysis.rolling = limits.rolling.map(rolling::withheld);
        analysis.trend_unit = limits.query.unit;
        analysis.withheld = limits.breakdown_withheld;
        analysis.keep_to_scores(limits);
        analysis.pace = None;
        analysis
    }

    /// Takes out what stands beside the scores: one blank answer in a department is somebody too.
    fn keep_to_scores(&mut self, limits: &Limits) {
        self.segments.retain(|each| each.summary.counts.n() > 0);
        let segments = self.segments.iter_mut().map(|each| &mut each.summary);
        let trend = self.trend.iter_mut().map(|each| &mut each.summary);
        let change = self.change.iter_mut();
        let change = change.flat_map(|each| [&mut each.before, &mut each.after]);
        for summary in segments.chain(trend).chain(change) {
            summary.counts.blank = 0;
        }
        if limits.query.filter != Filter::default() {
            self.overall.counts.blank = 0;
            self.set_aside = 0;
        }
        if self.undated < limits.threshold {
            self.undated = 0;
        }
    }

    fn nothing(project: &Project, query: &Query, withheld: Withheld) -> Self {
        Self {
            overall: Summary::of(Counts::default(), project.scoring()),
            distribution: [0; 11],
            change: None,
            segments: Vec::new(),
            reasons: Vec::new(),
            ratings: Vec::new(),
            trend: Vec::new(),
            trend_unit: query.unit,
            control: None,
            rolling: query.rolling.map(rolling::withheld),
            undated: 0,
            withheld: Some(withheld),
            period: query.filter.period,
            set_aside: 0,
            pace: None,
        }
    }
}

impl Analysis {
    /// Whether nothing at all is told, as against nothing of the breakdown.
    pub fn is_withheld(&self) -> bool {
        self.withheld.is_some() && self.overall.counts == Counts::default()
    }

    /// Everyone the score speaks for, where the project says how many those are and its range takes that into account.
    pub const fn population(&self) -> Option<u64> {
        match self.overall.basis {
            Basis::Population(everyone) => Some(everyone),
            Basis::Answers | Basis::Customers => None,
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
    repeats: Repeats,
    reasons: ReasonShares<'a>,
    ratings: RatingTally,
    rolling: Option<RollingTally>,
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
            repeats: Repeats::new(project),
            reasons: ReasonShares::new(project),
            ratings: RatingTally::new(project),
            rolling: query.rolling.map(RollingTally::of),
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
        self.repeats.add(block, &self.selected);
        self.reasons.add(block, &self.selected);
        self.ratings.add(block, &self.selected);
        if let Some(rolling) = &mut self.rolling {
            rolling.add(block, &self.selected);
        }
        if let Some(breakdown) = &mut self.breakdown {
            breakdown.add(block, &self.selected);
        }
        // Whatever the period: the change looks at another one as well.
        if let Some(change) = &mut self.change {
            change.add(block, first_row, meets);
        }
    }

    /// The score of all, with the error of how it came about: the project's population is that of all answers, and
    /// not of a field's.
    fn overall(&self, query: &Query, scoring: &Scoring) -> Summary {
        let counts = self.scores.counts();
        let plain = Summary::of(counts, scoring);
        if let Some(estimate) = self.repeats.estimate(counts) {
            return plain.estimated(estimate, Basis::Customers, scoring);
        }
        let population = scoring.population.map(NonZeroU64::get);
        let population = population.filter(|_| query.filter.conditions.is_empty());
        let estimate =
            population.and_then(|all| Some((all, Estimate::of_population(counts, all)?)));
        match estimate {
            Some((all, estimate)) => plain.estimated(estimate, Basis::Population(all), scoring),
            None => plain,
        }
    }
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

    /// With the error that is known better than from the counts alone.
    fn estimated(self, estimate: Estimate, basis: Basis, scoring: &Scoring) -> Self {
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
