//! Periods of the calendar: where they begin and end, which comes next, which is as long.

use jiff::civil::Date;
use jiff::{Span, ToSpan, Unit as DateUnit};

use super::{Period, Unit};
use crate::model::{Day, Days};

impl Unit {
    /// From the shortest to the longest.
    pub const ALL: [Self; 6] = [
        Self::Day,
        Self::Week,
        Self::Month,
        Self::Quarter,
        Self::HalfYear,
        Self::Year,
    ];

    /// The first day of the period that `day` is in.
    pub fn first_day(self, day: Day) -> Day {
        self.start(day.date()).into()
    }

    /// The last day of the period that `day` is in; the calendar's own last where that comes first.
    pub fn last_day(self, day: Day) -> Day {
        self.end(day.date()).into()
    }

    /// The period that `day` is in.
    pub fn period(self, day: Day) -> Period {
        Period {
            from: Some(self.first_day(day)),
            to: Some(self.last_day(day)),
        }
    }

    /// The first day of the period after the one that `day` is in; `None` past the end of the calendar.
    pub fn next(self, day: Day) -> Option<Day> {
        let last = self.end(day.date());
        last.tomorrow().ok().map(Day::from)
    }

    /// The first day of the period before the one that `day` is in; `None` before the calendar's beginning.
    pub fn previous(self, day: Day) -> Option<Day> {
        let last = self.start(day.date()).yesterday().ok()?;
        Some(self.start(last).into())
    }

    /// How many periods it takes to reach from one day to a later one, both counted.
    pub(super) fn count(self, first: Day, last: Day) -> u32 {
        let (first, last) = (self.start(first.date()), self.start(last.date()));
        let steps = match self.months() {
            Some(months) => months_between(first, last) / i32::from(months),
            None => days_between(first, last) / if self == Self::Week { 7 } else { 1 },
        };
        u32::try_from(steps + 1).unwrap_or(1)
    }

    fn start(self, date: Date) -> Date {
        match self.months() {
            Some(months) => {
                let month = (date.month() - 1) / months * months + 1;
                Date::new(date.year(), month, 1).unwrap_or(date)
            }
            None => date.saturating_sub(self.days_into_week(date).days()),
        }
    }

    fn end(self, date: Date) -> Date {
        match self.months() {
            Some(months) => {
                let month = (date.month() - 1) / months * months + months;
                let first = Date::new(date.year(), month, 1);
                first.map_or(date, Date::last_of_month)
            }
            None if self == Self::Week => self.start(date).saturating_add(6.days()),
            None => date,
        }
    }

    /// Zero on a Monday, and always where the unit is no week.
    fn days_into_week(self, date: Date) -> i8 {
        if self == Self::Week {
            date.weekday().to_monday_zero_offset()
        } else {
            0
        }
    }

    /// Of how many months it is, where it is of months.
    const fn months(self) -> Option<i8> {
        match self {
            Self::Day | Self::Week => None,
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::HalfYear => Some(6),
            Self::Year => Some(12),
        }
    }
}

impl Period {
    pub fn contains(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// The period of the same length just before: as many months where it is of whole months (quarters and years
    /// are), as many days elsewhere. `None` where it is open on a side or holds no day.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        let (from, to) = (self.from?.date(), self.to?.date());
        if to < from {
            return None;
        }
        let length = if from.day() == 1 && to == to.last_of_month() {
            (months_between(from, to) + 1).months()
        } else {
            (days_between(from, to) + 1).days()
        };
        Some(Self {
            from: Some(from.checked_sub(length).ok()?.into()),
            to: Some(from.yesterday().ok()?.into()),
        })
    }

    /// The same period of the year before: to the end of February where it ends so. `None` where it is open on a
    /// side or lies before the calendar.
    #[must_use]
    pub fn year_before(self) -> Option<Self> {
        let (from, to) = (self.from?.date(), self.to?.date());
        let earlier = to.checked_sub(1.year()).ok()?;
        let to = if to == to.last_of_month() {
            earlier.last_of_month()
        } else {
            earlier
        };
        Some(Self {
            from: Some(from.checked_sub(1.year()).ok()?.into()),
            to: Some(to.into()),
        })
    }

    /// Whether they have a day in common.
    pub fn overlaps(self, other: Self) -> bool {
        let begins_in_time = |one: Self, other: Self| match (one.from, other.to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        begins_in_time(self, other) && begins_in_time(other, self)
    }
}

impl From<Days> for Period {
    fn from(days: Days) -> Self {
        Self {
            from: Some(days.first()),
            to: Some(days.last()),
        }
    }
}

/// By the names of the months alone: 31 January to 1 February is one.
fn months_between(from: Date, to: Date) -> i32 {
    let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    months(to) - months(from)
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until((DateUnit::Day, to))
        .map_or(0, |span: Span| span.get_days())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period {
            from: Some(day(from)),
            to: Some(day(to)),
        }
    }

    #[test]
    fn periods_begin_and_end_where_the_calendar_says() {
        let table = [
            (Unit::Day, "2026-11-22", "2026-11-22", "2026-11-22"),
            (Unit::Week, "2026-11-22", "2026-11-16", "2026-11-22"),
            (Unit::Week, "2026-11-23", "2026-11-23", "2026-11-29"),
            (Unit::Week, "2027-01-01", "2026-12-28", "2027-01-03"),
            (Unit::Month, "2024-02-29", "2024-02-01", "2024-02-29"),
            (Unit::Quarter, "2026-03-31", "2026-01-01", "2026-03-31"),
            (Unit::Quarter, "2026-04-01", "2026-04-01", "2026-06-30"),
            (Unit::HalfYear, "2026-12-31", "2026-07-01", "2026-12-31"),
            (Unit::Year, "2026-02-03", "2026-01-01", "2026-12-31"),
        ];
        for (unit, of, from, to) in table {
            assert_eq!(unit.period(day(of)), period(from, to), "{unit:?} of {of}");
        }
    }

    #[test]
    fn the_period_before_is_as_long() {
        let table = [
            ("2026-03-01", "2026-03-31", "2026-02-01", "2026-02-28"),
            ("2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31"),
            ("2024-01-01", "2024-12-31", "2023-01-01", "2023-12-31"),
            ("2026-02-01", "2026-03-31", "2025-12-01", "2026-01-31"),
            ("2026-11-16", "2026-11-22", "2026-11-09", "2026-11-15"),
            ("2026-03-01", "2026-03-30", "2026-01-30", "2026-02-28"),
            ("2026-03-05", "2026-03-05", "2026-03-04", "2026-03-04"),
        ];
        for (from, to, before_from, before_to) in table {
            let before = period(from, to).before();
            assert_eq!(
                before,
                Some(period(before_from, before_to)),
                "{from} to {to}"
            );
        }
    }

    #[test]
    fn a_year_before_is_the_same_part_of_the_calendar() {
        let table = [
            ("2026-07-01", "2026-09-30", "2025-07-01", "2025-09-30"),
            ("2025-02-01", "2025-02-28", "2024-02-01", "2024-02-29"),
            ("2024-02-01", "2024-02-29", "2023-02-01", "2023-02-28"),
            ("2026-03-05", "2026-03-17", "2025-03-05", "2025-03-17"),
        ];
        for (from, to, before_from, before_to) in table {
            let before = period(from, to).year_before();
            assert_eq!(
                before,
                Some(period(before_from, before_to)),
                "{from} to {to}"
            );
        }
    }

    #[test]
    fn periods_that_share_a_day_overlap() {
        let quarter = period("2026-07-01", "2026-09-30");
        assert!(quarter.overlaps(period("2026-09-30", "2026-12-31")));
        assert!(!quarter.overlaps(period("2026-10-01", "2026-12-31")));
        assert!(quarter.overlaps(Period::default()));
    }

    #[test]
    fn an_open_or_empty_period_has_none_before() {
        let open = Period {
            from: Some(day("2026-01-01")),
            to: None,
        };
        assert_eq!(open.before(), None);
        assert_eq!(period("2026-02-01", "2026-01-31").before(), None);
    }

    #[test]
    fn the_ends_of_the_calendar_are_ends() {
        for unit in Unit::ALL {
            assert_eq!(unit.next(Date::MAX.into()), None, "{unit:?}");
            assert_eq!(unit.previous(Date::MIN.into()), None, "{unit:?}");
        }
    }

    proptest! {
        #[test]
        fn periods_follow_one_another_without_gap_or_overlap(
            unit in proptest::sample::select(Unit::ALL.to_vec()),
            days in -700_000i32..700_000,
        ) {
            let date = Date::new(2000, 1, 1).unwrap().saturating_add(days.days());
            let (first, last) = (unit.first_day(date.into()), unit.last_day(date.into()));
            prop_assert!(first <= Day::from(date) && Day::from(date) <= last);
            let next = unit.next(date.into()).unwrap();
            prop_assert_eq!(last.date().tomorrow().unwrap(), next.date());
            prop_assert_eq!(unit.first_day(next), next);
            prop_assert_eq!(unit.previous(next), Some(first));
            prop_assert_eq!(unit.period(date.into()).before().unwrap().to, unit.previous(date.into()).map(|day| unit.last_day(day)));
            prop_assert_eq!(unit.count(first, last), 1);
            prop_assert_eq!(unit.count(first, next), 2);
        }
    }
}
