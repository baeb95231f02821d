//! A query and a project make an analysis: the one source of every number on any screen, in any export and in the
//! command line. Responsible for which answers count and how they are grouped; the formulas are in [`crate::stats`].
//! Knows nothing of languages: names are looked up where they are shown.

mod breakdown;
mod business;
mod calendar;
mod change;
mod counting;
mod deeds;
mod detail;
mod disclosure;
mod follow_up;
mod gathered;
mod goals;
mod grouping;
mod invited;
mod invitees;
mod keys;
mod measures;
mod movement;
mod pace;
mod planning;
mod query;
mod ratings;
mod reasons;
mod repeats;
mod rolling;
mod round_rates;
mod rows;
mod same_customer;
mod scan;
mod selection;
mod slots;
mod step_of_day;
mod summary;
mod tally;
#[cfg(test)]
mod tests;
mod together;
mod trend;
mod trends;
mod words;

pub use business::{BesideScore, PERIODS_TO_TELL, beside_score};
pub use deeds::{
    AtRisk, Brought, Customers, DeedFigures, GroupDeeds, LEAST_TOLD, Share, Spending, Standing,
};
pub use detail::{Detail, DetailPart};
pub use follow_up::{
    Figures, FollowList, FollowQuery, Followed, OwnCases, answers_of, days_between, due,
    is_past_waiting, proposed_due,
};
pub use goals::{
    GoalStanding, NoOutlook, ProposedFor, ProposedGoal, Untold, filter_of, goal_standings,
    is_reached, newly_reached, next_ten, propose_goal,
};
pub use invited::ToInvited;
pub use invitees::{Answered, who_answered};
pub use measures::due_measures;
pub use movement::{Camp, Flows, Movement, Stage};
pub use pace::Pace;
pub use planning::AnswersNeeded;
pub use query::{Against, Condition, Dimension, Filter, Key, Period, Query, Rolling, Steps};
pub use round_rates::{Likeness, Odd, PartRate, RoundRate, round_rates};
pub use same_customer::{Pair, likely_same};
pub use selection::selected_rows;
pub use summary::{Basis, Certainty, ENOUGH, Summary, TOO_FEW};
pub use words::{GroupWord, Said, TellingWords, rows_saying};

pub use crate::model::Unit;
pub use crate::stats::{Interval, WaysToGoal};

use crate::model::{Counts, Day, FieldId, RoundId, Scale};
use crate::stats::{ChiSquare, Control, Correlation, Mean, Quadrant, Rate, TopBox};

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
    /// Of the two periods whose change would be told, the one without a score, the later where both have none. Of
    /// employees it is not told.
    pub unscored: Option<Period>,
    /// The breakdown by the query's dimension, in the order of [`Dimension::keys`], those without a value last;
    /// segments without any answer, blank ones included, are left out. Empty when the query does not group. Where it
    /// crosses two dimensions, each key of the first with those of the second.
    pub segments: Vec<Segment>,
    /// Whether the segments differ at all; `None` where there are not two, or an answer may be in several.
    pub together: Option<Together>,
    /// What each reason adds to the score, in the order of the reasons; last, what answers without one add. They sum
    /// to the score. Empty when no answer has a score.
    pub reasons: Vec<ReasonShare>,
    /// The rated questions, in the order of the fields. Of employees nothing is told of a selection, which would be
    /// crossed with them, nor of a question that too few answered or left out.
    pub ratings: Vec<RatedField>,
    /// From the first period with a score to the last, or over the filter's period up to today where that has both ends;
    /// without holes: a period without answers has a summary without a score. Or the rounds. Empty when no answer has a
    /// score.
    pub trend: Vec<TrendPoint>,
    /// The periods of the trend: the query's, or a longer one where that would make thousands of points.
    pub steps: Steps,
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
    /// It would tell them apart by what they said: their reasons, or their group.
    Said,
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
    /// That chance alone makes such a difference, after correction; `None` where it was not compared.
    pub p_value: Option<f64>,
    pub verdict: Verdict,
    /// What it adds to the overall score: its share of the answers times its score. An answer with several reasons
    /// is split equally over them. These sum to the score.
    pub contribution: f64,
    /// The score of all minus the score without the segment; `None` where either has none.
    pub influence: Option<f64>,
}

/// All segments of a breakdown at once, by the chi-square test of their groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Together {
    pub test: ChiSquare,
    /// By how much the statistic was divided since customers answered more than once; 1 where none did.
    pub design_effect: f64,
    pub verdict: Differ,
}

/// Whether segments differ, looked at all together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Differ {
    Surely,
    MayBeChance,
    TooFewAnswers,
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
    /// Many answers, but of so few customers that the others of the segment may answer differently.
    TooFewCustomers,
}

impl Verdict {
    /// Whether the segment was compared at all: those that were not cost the others nothing.
    pub const fn is_compared(self) -> bool {
        match self {
            Self::Better | Self::Worse | Self::MayBeChance => true,
            Self::TooFewAnswers | Self::TooFewCustomers => false,
        }
    }
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
    /// The likely range of the difference, -200 to 200, by the adjusted comparison whatever the query's method;
    /// cluster-robust where customers gave several answers.
    pub interval: Interval,
    /// Two-sided, by the same comparison.
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

/// A whole period of the calendar, or a round; the filter's period may hold only a part of its days.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendPoint {
    pub first_day: Day,
    pub last_day: Day,
    pub round: Option<RoundId>,
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
    /// Whether nothing at all is told, as against nothing of the breakdown.
    pub fn is_withheld(&self) -> bool {
        self.withheld.is_some() && self.overall.counts == Counts::default()
    }

    /// Everyone the score speaks for, where the project says how many those are and its range takes that into account.
    pub const fn population(&self) -> Option<u64> {
        match self.overall.basis {
            Basis::Population(everyone) => Some(everyone),
            Basis::Answers | Basis::Customers | Basis::Invited(_) => None,
        }
    }
}
