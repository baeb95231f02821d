//! Dates as the language writes them, and as people type them.

use jiff::civil::Date;

use super::Texts;
use crate::model::{Day, Language};
use crate::text;

impl Texts {
    /// A day, as in a table or a field: `21 Nov 2026`.
    pub fn day(&self, day: Day) -> String {
        let date = day.date();
        text!(
            self,
            "date-day",
            day = date.day().to_string(),
            month = self.month_in_day(date.month()),
            year = date.year().to_string()
        )
    }

    /// A day without its year: `21 Nov`.
    pub fn day_short(&self, day: Day) -> String {
        let date = day.date();
        text!(
            self,
            "date-day-short",
            day = date.day().to_string(),
            month = self.month_in_day(date.month())
        )
    }

    /// From a day to a later one, what both share written once: `5 to 11 Oct 2026`, `28 Sep to 4 Oct 2026`. `None` where
    /// they are of two years.
    pub fn days_of_year(&self, first: Day, last: Day) -> Option<String> {
        let (from, to) = (first.date(), last.date());
        if from.year() != to.year() {
            return None;
        }
        let year = from.year().to_string();
        Some(if from.month() == to.month() {
            text!(
                self,
                "date-days-in-month",
                first = from.day().to_string(),
                last = to.day().to_string(),
                month = self.month_in_day(to.month()),
                year = year
            )
        } else {
            text!(
                self,
                "date-days-in-year",
                first = self.day_short(first),
                last = self.day_short(last),
                year = year
            )
        })
    }

    /// Finnish and Chinese write the month of a day as a number.
    fn month_in_day(&self, month: i8) -> String {
        match self.language() {
            Language::Finnish | Language::Chinese => month.to_string(),
            Language::English | Language::Hungarian | Language::Polish => self.month_short(month),
        }
    }

    /// A month of a year, in full: `November 2026`.
    pub fn month_of_year(&self, date: Date) -> String {
        text!(
            self,
            "date-month",
            month = self.month_name(date.month()),
            year = date.year().to_string()
        )
    }

    /// A month of a year, short, for axes: `Nov 2026`.
    pub fn month_of_year_short(&self, date: Date) -> String {
        text!(
            self,
            "date-month",
            month = self.month_short(date.month()),
            year = date.year().to_string()
        )
    }

    /// A quarter of a year: `Q3 2026`.
    pub fn quarter(&self, date: Date) -> String {
        let quarter = (date.month() - 1) / 3 + 1;
        text!(
            self,
            "date-quarter",
            quarter = quarter.to_string(),
            year = date.year().to_string()
        )
    }

    /// The name of a month, as it stands before a year or alone.
    pub fn month_name(&self, month: i8) -> String {
        match month {
            1 => text!(self, "month-1"),
            2 => text!(self, "month-2"),
            3 => text!(self, "month-3"),
            4 => text!(self, "month-4"),
            5 => text!(self, "month-5"),
            6 => text!(self, "month-6"),
            7 => text!(self, "month-7"),
            8 => text!(self, "month-8"),
            9 => text!(self, "month-9"),
            10 => text!(self, "month-10"),
            11 => text!(self, "month-11"),
            _ => text!(self, "month-12"),
        }
    }

    /// The short name of a month, for axes.
    pub fn month_short(&self, month: i8) -> String {
        match month {
            1 => text!(self, "month-short-1"),
            2 => text!(self, "month-short-2"),
            3 => text!(self, "month-short-3"),
            4 => text!(self, "month-short-4"),
            5 => text!(self, "month-short-5"),
            6 => text!(self, "month-short-6"),
            7 => text!(self, "month-short-7"),
            8 => text!(self, "month-short-8"),
            9 => text!(self, "month-short-9"),
            10 => text!(self, "month-short-10"),
            11 => text!(self, "month-short-11"),
            _ => text!(self, "month-short-12"),
        }
    }

    /// A day as it is typed into a field: what [`parse_day`] reads back, whatever the language.
    pub fn typed_day(&self, day: Day) -> String {
        let date = day.date();
        let (year, month, of_month) = (date.year(), date.month(), date.day());
        match self.language() {
            Language::English | Language::Chinese => self.day(day),
            Language::Hungarian => format!("{year:04}.{month:02}.{of_month:02}."),
            Language::Finnish => format!("{of_month}.{month}.{year:04}"),
            Language::Polish => format!("{of_month:02}.{month:02}.{year:04}"),
        }
    }

    /// The number of the month that a word names, in full or short.
    fn month_named(&self, word: &str) -> Option<u32> {
        let plain = |name: String| name.trim_end_matches('.').to_lowercase();
        let wanted = word.to_lowercase();
        (1..=12_i8)
            .find(|&month| {
                plain(self.month_name(month)) == wanted || plain(self.month_short(month)) == wanted
            })
            .and_then(|month| u32::try_from(month).ok())
    }
}

/// Why a typed text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not of a form that is known.
    Unreadable,
    /// Of a known form, but the calendar has no such day.
    NoSuchDay,
}

/// Reads a typed day: year first in any language (`2026-11-21`, `2026.11.21.`, `2026年11月21日`), with the month as a
/// word (`21 Nov 2026`), day first where the language writes it so (`21.11.2026`); without a year it is the current
/// one. English takes two numbers either way round, but only where one of them can be no month: what could mean two
/// days is not guessed.
///
/// # Errors
/// When the text is of no such form, or the calendar has no such day.
pub fn parse_day(text: &str, texts: &Texts, today: Day) -> Result<Day, DateError> {
    let parts = parts_of(text, texts).ok_or(DateError::Unreadable)?;
    let language = texts.language();
    let (year, month, day) = match (parts.numbers.as_slice(), parts.named_month) {
        (&[day, year], Some(month)) if year >= 1000 => (year, month, day),
        (&[year, day], Some(month)) if year >= 1000 => (year, month, day),
        (&[day], Some(month)) => (current_year(today), month, day),
        (&[year, month, day], None) if year >= 1000 => (year, month, day),
        (&[one, other, year], None) if year >= 1000 => {
            let (day, month) = day_and_month(one, other, language)?;
            (year, month, day)
        }
        (&[one, other], None) => {
            let (day, month) = match language {
                Language::Hungarian | Language::Chinese => (other, one),
                Language::English | Language::Finnish | Language::Polish => {
                    day_and_month(one, other, language)?
                }
            };
            (current_year(today), month, day)
        }
        _ => return Err(DateError::Unreadable),
    };
    calendar_day(year, month, day)
}

fn calendar_day(year: u32, month: u32, day: u32) -> Result<Day, DateError> {
    let small = |number: u32| i8::try_from(number).map_err(|_| DateError::NoSuchDay);
    let year = i16::try_from(year).map_err(|_| DateError::NoSuchDay)?;
    Date::new(year, small(month)?, small(day)?)
        .map(Day::from)
        .map_err(|_| DateError::NoSuchDay)
}

/// Which of two numbers before a year is the day.
fn day_and_month(one: u32, other: u32, language: Language) -> Result<(u32, u32), DateError> {
    match language {
        Language::Hungarian | Language::Finnish | Language::Polish => Ok((one, other)),
        Language::English if one > 12 => Ok((one, other)),
        Language::English if other > 12 => Ok((other, one)),
        Language::English | Language::Chinese => Err(DateError::Unreadable),
    }
}

fn current_year(today: Day) -> u32 {
    u32::try_from(today.date().year()).unwrap_or_default()
}

/// The parts between the marks that people put into dates.
struct DateParts {
    /// One to three.
    numbers: Vec<u32>,
    named_month: Option<u32>,
}

/// `None` when there is anything else.
fn parts_of(text: &str, texts: &Texts) -> Option<DateParts> {
    let is_mark = |c: char| {
        matches!(
            c,
            '-' | '.' | '/' | ',' | ' ' | '\u{a0}' | '年' | '月' | '日'
        )
    };
    let mut parts = DateParts {
        numbers: Vec::new(),
        named_month: None,
    };
    for part in text.trim().split(is_mark).filter(|part| !part.is_empty()) {
        let is_number = part.len() <= 4 && part.bytes().all(|b| b.is_ascii_digit());
        if is_number {
            parts.numbers.push(part.parse().ok()?);
        } else if parts.named_month.is_none() {
            parts.named_month = Some(texts.month_named(part)?);
        } else {
            return None;
        }
    }
    matches!(parts.numbers.len(), 1..=3).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn days_are_read_as_each_language_types_them() {
        let today = day("2026-11-22");
        let cases = [
            ("2026-11-21", Language::English, "2026-11-21"),
            ("21/11/2026", Language::English, "2026-11-21"),
            ("11/21/2026", Language::English, "2026-11-21"),
            ("21 Nov 2026", Language::English, "2026-11-21"),
            ("November 21, 2026", Language::English, "2026-11-21"),
            ("21 nov", Language::English, "2026-11-21"),
            ("2026. nov. 21.", Language::Hungarian, "2026-11-21"),
            ("21 lis 2026", Language::Polish, "2026-11-21"),
            ("2026. 11. 21.", Language::Hungarian, "2026-11-21"),
            ("11.21.", Language::Hungarian, "2026-11-21"),
            ("21.11.2026", Language::Finnish, "2026-11-21"),
            ("5.1.", Language::Finnish, "2026-01-05"),
            ("05.01.2026", Language::Polish, "2026-01-05"),
            ("2026年11月21日", Language::Chinese, "2026-11-21"),
        ];
        for (typed, language, expected) in cases {
            assert_eq!(
                parse_day(typed, &Texts::load(language).unwrap(), today),
                Ok(day(expected)),
                "{typed}"
            );
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        let today = day("2026-11-22");
        let cases = [
            ("", DateError::Unreadable),
            ("tomorrow", DateError::Unreadable),
            ("5/6/2026", DateError::Unreadable),
            ("2026-02-30", DateError::NoSuchDay),
            ("2026-13-01", DateError::NoSuchDay),
            ("21 11 26 7", DateError::Unreadable),
            ("7", DateError::Unreadable),
            ("21 Nov Dec", DateError::Unreadable),
        ];
        for (typed, expected) in cases {
            assert_eq!(
                parse_day(typed, &Texts::load(Language::English).unwrap(), today),
                Err(expected),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_shown_day_can_be_typed_back() {
        let today = day("2026-11-22");
        for language in Language::ALL {
            let texts = Texts::load(language).unwrap();
            let typed = texts.typed_day(day("2025-03-04"));
            assert_eq!(
                parse_day(&typed, &texts, today),
                Ok(day("2025-03-04")),
                "{typed}"
            );
        }
    }
}
