//! How fast answers come in, and when there will be enough of them.

use std::num::NonZeroU64;

use jiff::ToSpan as _;

use super::Period;
use crate::model::{Counts, Day};

/// Answers with a score in the days up to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub answers: NonZeroU64,
    /// 90, or as many as it is since the first answer.
    pub days: NonZeroU64,
}

/// Where fewer days are looked back to, one busy day decides.
const DAYS: u64 = 90;

impl Pace {
    /// Of the answers of a period by their days, ascending. `None` where none came in the last 90 days, and where the
    /// period is over: none will be added to it.
    pub(super) fn of(by_day: &[(Day, Counts)], period: Option<Period>, today: Day) -> Option<Self> {
        if period.is_some_and(|period| !period.contains(today)) {
            return None;
        }
        let mut scored = by_day.iter().filter(|(_, counts)| counts.n() > 0);
        let since_first = days_up_to(scored.clone().next()?.0, today)?;
        let recent = scored
            .by_ref()
            .filter(|(day, _)| days_up_to(*day, today).is_some_and(|days| days.get() <= DAYS));
        Some(Self {
            answers: NonZeroU64::new(recent.map(|(_, counts)| counts.n()).sum())?,
            days: since_first.min(NonZeroU64::new(DAYS)?),
        })
    }

    /// The day on which `missing` more answers are there; `None` past the end of the calendar.
    pub fn day_of(self, missing: u64, today: Day) -> Option<Day> {
        let days = u128::from(missing) * u128::from(self.days.get());
        let days = i32::try_from(days.div_ceil(u128::from(self.answers.get()))).ok()?;
        let span = jiff::Span::new().try_days(days).ok()?;
        today.date().checked_add(span).ok().map(Day::from)
    }
}

/// How many days it takes from one to the other, both counted; `None` where the first comes later.
fn days_up_to(day: Day, today: Day) -> Option<NonZeroU64> {
    let tomorrow = today.date().checked_add(1.day()).ok()?;
    let days = day.date().until(tomorrow).ok()?.get_days();
    NonZeroU64::new(u64::try_from(days).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn pace(days: &[(&str, u64)], period: Option<Period>) -> Option<(u64, u64)> {
        let by_day: Vec<_> = days
            .iter()
            .map(|&(text, promoters)| (day(text), Counts::new(promoters, 0, 0)))
            .collect();
        let pace = Pace::of(&by_day, period, day("2026-11-22"))?;
        Some((pace.answers.get(), pace.days.get()))
    }

    #[test]
    fn the_last_ninety_days_up_to_today_make_the_pace() {
        let table: [(&[(&str, u64)], _); 6] = [
            (
                &[("2026-08-24", 9), ("2026-08-25", 3), ("2026-11-22", 2)],
                Some((5, 90)),
            ),
            (&[("2026-11-13", 20)], Some((20, 10))),
            (&[("2026-11-22", 1)], Some((1, 1))),
            (&[("2026-08-24", 9)], None),
            (&[("2026-11-01", 0)], None),
            (&[], None),
        ];
        for (days, expected) in table {
            assert_eq!(pace(days, None), expected, "{days:?}");
        }
    }

    #[test]
    fn what_is_dated_after_today_is_no_pace() {
        assert_eq!(pace(&[("2026-11-23", 5)], None), None);
        let days = [("2026-11-13", 20), ("2026-12-24", 5)];
        assert_eq!(pace(&days, None), Some((20, 10)));
    }

    #[test]
    fn a_period_that_is_over_gets_no_more_answers() {
        let until = |to: &str| {
            Some(Period {
                from: None,
                to: Some(day(to)),
            })
        };
        assert_eq!(pace(&[("2026-11-13", 20)], until("2026-11-21")), None);
        assert_eq!(
            pace(&[("2026-11-13", 20)], until("2026-11-22")),
            Some((20, 10))
        );
    }

    #[test]
    fn enough_answers_are_there_when_the_days_for_them_have_gone_by() {
        let pace = Pace {
            answers: NonZeroU64::new(20).unwrap(),
            days: NonZeroU64::new(10).unwrap(),
        };
        let today = day("2026-11-22");
        assert_eq!(pace.day_of(0, today), Some(today));
        assert_eq!(pace.day_of(3, today), Some(day("2026-11-24")));
        assert_eq!(pace.day_of(u64::MAX, today), None);
        assert_eq!(pace.day_of(4_000_000_000, today), None);
    }
}
