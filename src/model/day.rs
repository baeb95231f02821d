//! A calendar day in four bytes.

use std::num::NonZeroI32;

use jiff::civil::Date;

/// A calendar day. Ordered as in the calendar; `Option<Day>` is four bytes, so that a column of days is small.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NonZeroI32); // year * 512 + month * 32 + day: never zero, as a day is at least 1 of month 1

impl Day {
    /// More than any [`Self::place_in_year`].
    pub const PLACES_IN_YEAR: usize = 13 * 32;

    pub fn date(self) -> Date {
        date_at(self.year(), self.place_in_year()).unwrap_or(Date::ZERO)
    }

    pub const fn year(self) -> i32 {
        self.0.get().div_euclid(512)
    }

    /// 32 times its month plus its day of the month: for tables of the days of a year.
    pub const fn place_in_year(self) -> usize {
        self.0.get().rem_euclid(512).cast_unsigned() as usize
    }

    /// In the order of the days, and in 24 bits.
    pub(crate) const fn number(self) -> NonZeroI32 {
        self.0
    }

    /// The day that has that number.
    pub(crate) const fn of_number(number: NonZeroI32) -> Self {
        Self(number)
    }

    /// The day at a place of a year; `None` where the calendar has none.
    pub fn of_place(year: i32, place: usize) -> Option<Self> {
        date_at(year, place).map(Self::from)
    }
}

fn date_at(year: i32, place: usize) -> Option<Date> {
    let year = i16::try_from(year).ok()?;
    let month = i8::try_from(place / 32).ok()?;
    let day = i8::try_from(place % 32).ok()?;
    Date::new(year, month, day).ok()
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
            let packed = Day::from(date);
            prop_assert_eq!(packed.date(), date);
            prop_assert_eq!(packed.year(), i32::from(year));
            prop_assert_eq!(Day::of_number(packed.number()), packed);
            prop_assert!(packed.number().get() << 8 >> 8 == packed.number().get());
            prop_assert!(packed.place_in_year() < Day::PLACES_IN_YEAR);
            let found = Day::of_place(packed.year(), packed.place_in_year());
            prop_assert_eq!(found, Some(packed));
        }

        #[test]
        fn days_are_ordered_as_dates(a in 0i32..3_000_000, b in 0i32..3_000_000) {
            let first = date(-3000, 1, 1);
            let (a, b) = (first.saturating_add(jiff::Span::new().days(a)), first.saturating_add(jiff::Span::new().days(b)));
            prop_assert_eq!(Day::from(a).cmp(&Day::from(b)), a.cmp(&b));
        }
    }
}
