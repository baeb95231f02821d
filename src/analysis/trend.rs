//! The score period by period.

use super::{Period, Query, Summary, TrendPoint, Unit};
use crate::model::{Counts, Day, Scoring};
use crate::stats::{self, Control};

/// No screen shows more. A slip of the pen that dates an answer in the year 202 must not make half a million days.
const MOST_POINTS: u32 = 5000;

/// The points, and the unit they are in: the query's, or the next longer one that makes at most `MOST_POINTS`.
/// Years are the longest there are. Takes the selected answers by day.
pub(super) fn trend(
    by_day: &[(Day, Counts)],
    query: &Query,
    scoring: &Scoring,
) -> (Unit, Vec<TrendPoint>) {
    let period = query.filter.period.unwrap_or_default();
    let mut scored = by_day.iter().filter(|(_, counts)| counts.n() > 0);
    let Some(&(first, _)) = scored.next() else {
        return (query.unit, Vec::new());
    };
    let last = scored.next_back().map_or(first, |(day, _)| *day);
    let (first, last) = asked_for(period, query.today).map_or((first, last), |(from, to)| {
        // A period without answers at the ends is a gap like any other.
        (from, to.max(last))
    });
    let unit = wide_enough(query.unit, first, last);
    let start = unit.first_day(first);
    let mut days = by_day.iter().skip_while(|(day, _)| *day < start).peekable();
    let starts = std::iter::successors(Some(start), |&day| unit.next(day));
    let points = starts.take_while(|&day| day <= last).map(|first_day| {
        let last_day = unit.last_day(first_day);
        let mut counts = Counts::default();
        while let Some((_, more)) = days.next_if(|(day, _)| *day <= last_day) {
            counts += *more;
        }
        TrendPoint {
            first_day,
            last_day,
            summary: Summary::of(counts, scoring),
        }
    });
    (unit, points.collect())
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
