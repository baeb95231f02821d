//! How far the project's goals are, each by its own answers whatever anybody filters; and which goal to propose.

use std::num::NonZeroU64;

use jiff::ToSpan as _;

use super::invited::WeightTally;
use super::{
    Analysis, Basis, Certainty, Condition, Dimension, Filter, Key, Period, Query, Steps, Summary,
    Unit, Withheld,
};
use crate::model::{
    Audience, BenchmarkId, CountingRule, Day, Goal, GoalId, GoalScore, Milestone, MilestoneId,
    Part, Points, Project,
};
use crate::stats::{Outlook, outlook, points};

/// How far a goal is.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalStanding {
    pub goal: GoalId,
    /// Of the goal's own answers, or why nothing is told of them.
    pub now: Result<Summary, Untold>,
    /// Where the score will be on the goal's day.
    pub outlook: Result<Outlook, NoOutlook>,
}

/// Why nothing is told of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untold {
    /// Its field, choice or reason was removed.
    Gone,
    /// Employees could be recognised.
    Withheld(Withheld),
}

/// Why nothing is said of where a score leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoOutlook {
    /// There is no score to go on from.
    NoScore,
    NoDay,
    /// The goal's day has gone by.
    DayOver,
    /// Too few answers of late.
    TooFew,
    /// New answers take the place of old ones.
    LatestOnly,
    /// New answers weigh as many invited as nobody has counted yet.
    Weighted,
    /// It would say when employees answered.
    Employees,
}

/// A goal to set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProposedGoal {
    pub score: GoalScore,
    pub by: Day,
    pub why: ProposedFor,
}

/// What a proposed goal is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposedFor {
    /// The best whole quarter so far, by its first day.
    BestQuarter(Day),
    Benchmark(BenchmarkId),
    /// The next ten above the score.
    NextTen,
}

/// The days that say how people answer of late.
const RECENT_DAYS: i32 = 90;
/// What is further away than this is not proposed.
const WITHIN_REACH: f64 = 20.0;

impl Part {
    /// What selects its answers.
    pub fn condition(&self) -> Condition {
        let (dimension, key) = match self {
            Self::Choice(field, choice) => (Dimension::Field(*field), Key::Choice(*choice)),
            Self::Text(field, text) => (Dimension::Field(*field), Key::Text(text.clone())),
            Self::Reason(reason) => (Dimension::Reason, Key::Reason(*reason)),
        };
        Condition {
            dimension,
            keys: vec![key],
        }
    }

    /// The answers that have that key; `None` of keys that no goal can be about.
    pub fn of(dimension: Dimension, key: &Key) -> Option<Self> {
        match (dimension, key) {
            (Dimension::Field(field), Key::Choice(choice)) => Some(Self::Choice(field, *choice)),
            (Dimension::Field(field), Key::Text(text)) => Some(Self::Text(field, text.clone())),
            (Dimension::Reason, Key::Reason(reason)) => Some(Self::Reason(*reason)),
            _ => None,
        }
    }

    /// Whether the project still has what it names.
    pub fn is_in(&self, project: &Project) -> bool {
        match self {
            Self::Choice(field, choice) => {
                let field = project.fields().get(*field);
                field.is_some_and(|field| field.choice(*choice).is_some())
            }
            Self::Text(field, _) => project.fields().get(*field).is_some(),
            Self::Reason(reason) => project.reasons().get(*reason).is_some(),
        }
    }
}

/// What a goal's answers are selected by.
pub fn filter_of(part: Option<&Part>) -> Filter {
    Filter {
        period: None,
        conditions: part.map(Part::condition).into_iter().collect(),
    }
}

/// How far each goal that is a score is, in the order of the goals.
pub fn goal_standings(project: &Project, today: Day) -> Vec<GoalStanding> {
    let goals = project.goals().iter();
    goals
        .filter_map(|goal| standing(project, goal, today))
        .collect()
}

fn standing(project: &Project, goal: &Goal, today: Day) -> Option<GoalStanding> {
    let (_, of) = goal.score()?;
    let analysis = own_analysis(project, of, today);
    let outlook = match &analysis {
        Ok(analysis) => outlook_of(project, goal, of, analysis, today),
        Err(_) => Err(NoOutlook::NoScore),
    };
    Some(GoalStanding {
        goal: goal.id,
        now: analysis.map(|analysis| analysis.overall),
        outlook,
    })
}

/// All that is told of a goal's own answers.
fn own_analysis(project: &Project, part: Option<&Part>, today: Day) -> Result<Analysis, Untold> {
    if part.is_some_and(|part| !part.is_in(project)) {
        return Err(Untold::Gone);
    }
    let analysis = Analysis::of(
        project,
        &Query {
            filter: filter_of(part),
            ..Query::all(today)
        },
    );
    match analysis.withheld {
        Some(withheld) => Err(Untold::Withheld(withheld)),
        None => Ok(analysis),
    }
}

fn outlook_of(
    project: &Project,
    goal: &Goal,
    of: Option<&Part>,
    analysis: &Analysis,
    today: Day,
) -> Result<Outlook, NoOutlook> {
    let by = goal.by.ok_or(NoOutlook::NoDay)?;
    if by < today {
        return Err(NoOutlook::DayOver);
    }
    if project.survey().audience == Audience::Employees {
        return Err(NoOutlook::Employees);
    }
    if project.scoring().rule == CountingRule::Latest {
        return Err(NoOutlook::LatestOnly);
    }
    if matches!(analysis.overall.basis, Basis::Invited(_)) {
        return Err(NoOutlook::Weighted);
    }
    let recent = recent(project, of, today);
    let pace = analysis.pace.ok_or(NoOutlook::TooFew)?;
    if Certainty::of(recent.counts.n()) != Certainty::Enough {
        return Err(NoOutlook::TooFew);
    }
    let more = more_until(by, today, pace.answers, pace.days);
    let confidence = project.scoring().confidence;
    outlook(analysis.overall.counts, recent.counts, more, confidence).ok_or(NoOutlook::NoScore)
}

/// The answers of the last days up to today.
fn recent(project: &Project, part: Option<&Part>, today: Day) -> Summary {
    let from = today.date().saturating_sub((RECENT_DAYS - 1).days());
    let query = Query {
        filter: Filter {
            period: Some(Period {
                from: Some(from.into()),
                to: Some(today),
            }),
            ..filter_of(part)
        },
        ..Query::all(today)
    };
    Analysis::of(project, &query).overall
}

/// How many answers come in after today, up to that day, where so many came in so many days.
fn more_until(by: Day, today: Day, answers: NonZeroU64, days: NonZeroU64) -> u64 {
    let left = today
        .date()
        .until(by.date())
        .map_or(0, |span| span.get_days());
    let left = u128::try_from(left).unwrap_or(0);
    let more = left * u128::from(answers.get()) / u128::from(days.get());
    u64::try_from(more).unwrap_or(u64::MAX)
}

/// A goal for all answers: the nearest above the score of the best whole quarter so far and the benchmarks, or else the
/// next ten; by the end of the half-year that leaves three months at least. `None` without a score that says something.
pub fn propose_goal(project: &Project, whole: &Analysis, today: Day) -> Option<ProposedGoal> {
    let now = whole.overall.score?;
    if !matches!(
        whole.overall.certainty,
        Certainty::EarlySign | Certainty::Enough
    ) {
        return None;
    }
    let quarters = Query {
        steps: Steps::Calendar(Unit::Quarter),
        ..Query::all(today)
    };
    let trend = Analysis::of(project, &quarters).trend;
    let whole_quarters = trend.iter().filter(|point| point.last_day < today);
    let enough = whole_quarters.filter(|point| point.summary.certainty == Certainty::Enough);
    let scored = enough.filter_map(|point| Some((point.first_day, point.summary.score?)));
    let best = scored.max_by(|a, b| a.1.total_cmp(&b.1));
    let best = best.map(|(day, score)| (score, ProposedFor::BestQuarter(day)));
    let benchmarks = project.benchmarks().iter();
    let benchmarks = benchmarks.filter_map(|each| {
        let value = each.value?.value();
        Some((value, ProposedFor::Benchmark(each.id)))
    });
    let above = best.into_iter().chain(benchmarks);
    let within = above.filter(|(score, _)| *score > now && *score - now <= WITHIN_REACH);
    // Half a point is no goal.
    let worth = within.filter(|(score, _)| whole_points(*score) > whole_points(now.floor()) + 1);
    let nearest = worth.min_by(|a, b| a.0.total_cmp(&b.0));
    let (score, why) = nearest.map_or_else(
        || (next_ten(now), ProposedFor::NextTen),
        |(score, why)| (whole_points(score), why),
    );
    let far = today.date().saturating_add(RECENT_DAYS.days());
    Some(ProposedGoal {
        score: GoalScore::new(score)?,
        by: Unit::HalfYear.last_day(far.into()),
        why,
    })
}

/// The next ten above a score.
#[expect(clippy::cast_possible_truncation, reason = "a score is at most 100")]
pub fn next_ten(score_points: f64) -> i32 {
    let tens = (score_points / 10.0).floor() as i32;
    (10 * tens + 10).min(100)
}

#[expect(clippy::cast_possible_truncation, reason = "a score is at most 100")]
fn whole_points(score: f64) -> i32 {
    score.ceil() as i32
}

/// The goals that are reached and stand in no milestone yet, as milestones of that day.
pub fn newly_reached(project: &Project, today: Day) -> Vec<Milestone> {
    let is_known = |goal: &Goal| project.milestones().iter().any(|each| each.goal == goal.id);
    let open = project.goals().iter().filter(|goal| !is_known(goal));
    let reached = open.filter_map(|goal| {
        let score = reached_score(project, goal, today)?;
        Some((goal, goal.score()?, score))
    });
    let mut id = project.milestones().free_id();
    let mut milestones = Vec::new();
    for (goal, (aim, of), score) in reached {
        milestones.push(Milestone {
            id,
            goal: goal.id,
            aim,
            of: of.cloned(),
            day: today,
            score,
            kept: crate::model::Kept::default(),
        });
        id = MilestoneId::next(id);
    }
    milestones
}

/// Whether the score of a goal's answers reaches it and says something.
pub fn is_reached(project: &Project, goal: &Goal, today: Day) -> bool {
    reached_score(project, goal, today).is_some()
}

/// The score that reaches the goal, with a decimal; of employees without one, so that nobody's answer can be told from
/// it and the score of another day.
fn reached_score(project: &Project, goal: &Goal, today: Day) -> Option<Points> {
    let (aim, of) = goal.score()?;
    let (score, certainty) = score_now(project, of, today)?;
    let says_something = matches!(certainty, Certainty::EarlySign | Certainty::Enough);
    let score = score.filter(|_| says_something)?;
    let parts = match project.survey().audience {
        Audience::Customers => 10.0,
        Audience::Employees => 1.0,
    };
    let is_reached = score >= f64::from(aim.points());
    Points::new((score * parts).round() / parts).filter(|_| is_reached)
}

/// As the goal's own analysis tells it. It is asked for with every answer that somebody adds, so that where counts are
/// all that it takes, nothing else is worked out.
fn score_now(
    project: &Project,
    part: Option<&Part>,
    today: Day,
) -> Option<(Option<f64>, Certainty)> {
    let is_counted = project.survey().audience == Audience::Customers
        && WeightTally::of(project).is_none()
        && part.is_none_or(|part| part.is_in(project));
    if is_counted {
        let counts = Analysis::counts_alone(project, &filter_of(part));
        return Some((points(counts), Certainty::of(counts.n())));
    }
    let now = own_analysis(project, part, today).ok()?.overall;
    Some((now.score, now.certainty))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_goal_is_the_next_ten_above_the_score() {
        let table = [
            (42.3, 50),
            (40.0, 50),
            (39.9, 40),
            (-3.0, 0),
            (-100.0, -90),
            (99.0, 100),
            (100.0, 100),
        ];
        for (score, goal) in table {
            assert_eq!(next_ten(score), goal, "{score}");
        }
    }

    #[test]
    fn answers_go_on_at_the_pace_of_late() {
        let day = |text: &str| text.parse().unwrap();
        let number = |number| NonZeroU64::new(number).unwrap();
        let more =
            |by, answers| more_until(day(by), day("2026-11-21"), number(answers), number(90));
        assert_eq!(more("2026-11-21", 900), 0);
        assert_eq!(more("2026-12-21", 90), 30);
        assert_eq!(more("2026-01-01", 90), 0);
    }
}
