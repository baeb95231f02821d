//! The score of one period against that of the one before.

use super::{Change, Period, Query, Summary, Unit};
use crate::model::{Counts, Day};
use crate::stats::{Form, compare};

impl Change {
    /// Of the filter's period against the one just before it; without one, of the last complete quarter against
    /// the quarter before. `None` where either has no score. Takes the answers by day, whatever the period.
    pub(super) fn of(by_day: &[(Day, Counts)], query: &Query) -> Option<Self> {
        let period = query.filter.period.or_else(|| last_quarter(query.today))?;
        let before_period = period.before()?;
        let after = counts_in(by_day, period);
        let before = counts_in(by_day, before_period);
        let compared = compare(after, before, Form::Adjusted, query.confidence)?;
        let summary = |counts| Summary::of(counts, query.method, query.confidence);
        let (before, after) = (summary(before), summary(after));
        let difference = after.score? - before.score?;
        Some(Self {
            before_period,
            period,
            before,
            after,
            difference,
            interval: compared.interval.including(difference),
            p_value: compared.p_value,
            may_be_chance: compared.p_value >= query.confidence.significance(),
        })
    }
}

/// The last quarter that is over.
fn last_quarter(today: Day) -> Option<Period> {
    let first_day = Unit::Quarter.previous(today)?;
    Some(Unit::Quarter.period(first_day))
}

fn counts_in(by_day: &[(Day, Counts)], period: Period) -> Counts {
    let days = by_day.iter().filter(|(day, _)| period.contains(*day));
    days.fold(Counts::default(), |sum, (_, counts)| sum + *counts)
}
