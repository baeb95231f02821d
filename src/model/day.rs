//! A calendar day in four bytes.

use std::num::NonZeroI32;

use jiff::civil::Date;

/// A calendar day. Ordered as in the calendar; `Option<Day>` is four bytes, so that a column of days is small.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NonZeroI32); // year * 512 + month * 32 + day: never zero, as a day is at least 1 of month 1

impl Day {
    pub fn date(self) -> Date {
        let packed = self.0.get();
        let year = i16::try_from(packed.div_euclid(512)).unwrap_or_default();
        let month = i8::try_from(packed.rem_euclid(512) / 32).unwrap_or_default();
        let day = i8::try_from(packed.rem_euclid(32)).unwrap_or_default();
        Date::new(year, month, day).unwrap_or(Date::ZERO)
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        let packed =
            i32::from(date.year()) * 512 + i32::from(date.month()) * 32 + i32::from(date.day());
        Self(NonZeroI32::new(packed).unwrap_or(NonZeroI32::MIN))
    }
}

impl std::fmt::Display for Day {
    /// As ISO 8601 writes it, 2026-11-21.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.date().fmt(f)
    }
}

impl std::fmt::Debug for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for Day {
    type Err = jiff::Error;

    /// Takes ISO 8601 only: 2026-11-21.
    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        Date::strptime("%Y-%m-%d", text).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_day_is_four_bytes_with_or_without_a_value() {
        assert_eq!(size_of::<Option<Day>>(), 4);
    }

    proptest! {
        #[test]
        fn every_date_survives(year in -9999i16..=9999, month in 1i8..=12, day in 1i8..=28) {
            let date = date(year, month, day);
            prop_assert_eq!(Day::from(date).date(), date);
        }

        #[test]
        fn days_are_ordered_as_dates(a in 0i32..3_000_000, b in 0i32..3_000_000) {
            let first = date(-3000, 1, 1);
            let (a, b) = (first.saturating_add(jiff::Span::new().days(a)), first.saturating_add(jiff::Span::new().days(b)));
            prop_assert_eq!(Day::from(a).cmp(&Day::from(b)), a.cmp(&b));
        }
    }
}
