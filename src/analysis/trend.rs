//! The score period by period.

use super::{Period, Query, Steps, Summary, TrendPoint, Unit};
use crate::model::{Counts, Day, Days, Project, RoundId, Scoring};
use crate::stats::{self, Control, Spread};

/// No screen shows more. A slip of the pen that dates an answer in the year 202 must not make half a million days.
const MOST_POINTS: u32 = 5000;

/// A period of the trend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) days: Days,
    pub(super) round: Option<RoundId>,
}

impl Step {
    pub(super) const fn of_calendar(days: Days) -> Self {
        Self { days, round: None }
    }
}

/// What the steps are, and they themselves: the query's, or those of the next longer unit that makes at most
/// `MOST_POINTS`. Years are the longest there are. Takes the selected answers by day.
pub(super) fn steps(
    by_day: &[(Day, Counts)],
    query: &Query,
    project: &Project,
) -> (Steps, Vec<Step>) {
    let mut scored = by_day.iter().filter(|(_, counts)| counts.n() > 0);
    let Some(&(first, _)) = scored.next() else {
        return (query.steps, Vec::new());
    };
    let last = scored.next_back().map_or(first, |(day, _)| *day);
    let period = query.filter.period.unwrap_or_default();
    match query.steps {
        Steps::Rounds => (Steps::Rounds, rounds(project, period)),
        Steps::Calendar(unit) => {
            let (first, last) =
                asked_for(period, query.today).map_or((first, last), |(from, to)| {
                    // A period without answers at the ends is a gap like any other.
                    (from, to.max(last))
                });
            let unit = wide_enough(unit, first, last);
            (Steps::Calendar(unit), calendar(unit, first, last))
        }
    }
}

/// Those with a day in the period.
pub(super) fn rounds(project: &Project, period: Period) -> Vec<Step> {
    let rounds = project.rounds().iter();
    let within = rounds.filter(|round| period.overlaps(round.days.into()));
    let mut steps: Vec<Step> = within
        .map(|round| Step {
            days: round.days,
            round: Some(round.id),
        })
        .collect();
    steps.sort_by_key(|step| (step.days, step.round));
    steps
}

fn calendar(unit: Unit, first: Day, last: Day) -> Vec<Step> {
    let starts = std::iter::successors(Some(unit.first_day(first)), |&day| unit.next(day));
    let starts = starts.take_while(|&day| day <= last);
    let days = starts.filter_map(|day| Days::new(day, unit.last_day(day)));
    days.map(Step::of_calendar).collect()
}

/// The score of each step. `united` is what it takes off, step by step, that some answers are of the same customer.
pub(super) fn points(
    by_day: &[(Day, Counts)],
    steps: &[Step],
    united: &[Spread],
    scoring: &Scoring,
) -> Vec<TrendPoint> {
    let point = |(step, united): (&Step, &Spread)| {
        let from = by_day.partition_point(|(day, _)| *day < step.days.first());
        let to = by_day.partition_point(|(day, _)| *day <= step.days.last());
        let within = by_day.get(from..to).unwrap_or_default().iter();
        let counts = within.fold(Counts::default(), |sum, (_, counts)| sum + *counts);
        TrendPoint {
            first_day: step.days.first(),
            last_day: step.days.last(),
            round: step.round,
            summary: {
                let spread = Spread::of_answers(counts) + *united;
                Summary::of_customers(counts, &spread, scoring)
            },
        }
    };
    steps.iter().zip(united).map(point).collect()
}

/// Which scores of the points are usual.
pub(super) fn control(points: &[TrendPoint]) -> Option<Control> {
    let scores: Vec<Option<f64>> = points.iter().map(|point| point.summary.score).collect();
    stats::control(&scores)
}

/// From when to when the filter asks, where it says both; what is still to come has no answers to miss.
fn asked_for(period: Period, today: Day) -> Option<(Day, Day)> {
    let (from, to) = period.from.zip(period.to)?;
    Some((from, to.min(today)))
}

fn wide_enough(wanted: Unit, first: Day, last: Day) -> Unit {
    let mut longer = Unit::ALL.into_iter().skip_while(|&unit| unit != wanted);
    let fits = |unit: &Unit| unit.count(first, last) <= MOST_POINTS;
    longer.find(fits).unwrap_or(Unit::Year)
}
