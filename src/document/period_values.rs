//! A number per period as people type or paste it, line by line: period or day, then the number.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::model::{Day, Unit};

/// A line that cannot be taken; lines count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadLine {
    pub line: usize,
    pub fault: LineFault,
    /// The first day of the period that it is of, where that is known.
    pub of: Option<Day>,
}

/// What was read of lines, and those that were not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadValues {
    /// By the first day of their period.
    pub values: BTreeMap<Day, f64>,
    pub bad: Vec<BadLine>,
}

impl ReadValues {
    /// The values, and for the periods of lines that cannot be taken what there was before.
    pub fn values_beside(mut self, old: &BTreeMap<Day, f64>) -> BTreeMap<Day, f64> {
        for day in self.bad.iter().filter_map(|line| line.of) {
            if let Some(value) = old.get(&day) {
                self.values.entry(day).or_insert(*value);
            }
        }
        self.values
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineFault {
    /// It does not begin with a period or day that is known for sure.
    NoPeriod,
    /// No number follows.
    NoNumber,
    /// The period stands in an earlier line.
    Twice,
}

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    first: Day,
    unit: Unit,
}

/// The values of all lines that can be taken. Numbers of days and of shorter periods are added up. Where a single mark
/// could be either, `decimal_comma` says that a comma begins the decimals.
pub fn read_period_values(text: &str, unit: Unit, decimal_comma: bool) -> ReadValues {
    let mut read = ReadValues::default();
    for (at, line) in text.lines().enumerate() {
        let is_heading = at == 0 && !line.contains(|letter: char| letter.is_ascii_digit());
        if line.trim().is_empty() || is_heading {
            continue;
        }
        let (stretch, number) = read_line(line, unit, decimal_comma);
        let put = match (stretch, number) {
            (None, _) => Err(LineFault::NoPeriod),
            (Some(_), None) => Err(LineFault::NoNumber),
            (Some(stretch), Some(number)) => put(&mut read.values, unit, stretch, number),
        };
        if let Err(fault) = put {
            read.bad.push(BadLine {
                line: at + 1,
                fault,
                of: stretch.map(|stretch| unit.first_day(stretch.first)),
            });
        }
    }
    read
}

fn put(
    values: &mut BTreeMap<Day, f64>,
    unit: Unit,
    stretch: Stretch,
    number: f64,
) -> Result<(), LineFault> {
    let first = unit.first_day(stretch.first);
    if stretch.unit == unit && values.contains_key(&first) {
        return Err(LineFault::Twice);
    }
    let sum = values.get(&first).copied().unwrap_or(0.0) + number;
    if !sum.is_finite() {
        return Err(LineFault::NoNumber);
    }
    values.insert(first, sum);
    Ok(())
}

/// Where the period ends and the number begins is where both can be read.
fn read_line(line: &str, unit: Unit, decimal_comma: bool) -> (Option<Stretch>, Option<f64>) {
    let is_between =
        |letter: char| letter.is_whitespace() || matches!(letter, ';' | ',' | ':' | '=');
    let mut found = None;
    for (at, mark) in line
        .char_indices()
        .filter(|(_, letter)| is_between(*letter))
    {
        let (before, after) = line.split_at(at);
        let Some(stretch) = read_stretch(before.trim(), unit) else {
            continue;
        };
        let after = after.get(mark.len_utf8()..).unwrap_or_default();
        match read_number(after.trim_matches(is_between), decimal_comma) {
            Some(number) => return (Some(stretch), Some(number)),
            None => found = Some(stretch),
        }
    }
    (read_stretch(line.trim(), unit).or(found), None)
}

/// A day, or a period that is not longer than `unit`.
fn read_stretch(text: &str, unit: Unit) -> Option<Stretch> {
    let parts: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '-' | '.' | '/'))
        .filter(|part| !part.is_empty())
        .collect();
    let stretch = match parts.as_slice() {
        [year, month, day] if is_year(year) => day_of(year, month, day)?,
        // A day first is written with full stops alone: with strokes it may be a month.
        [day, month, year] if is_year(year) && !text.contains('/') => day_of(year, month, day)?,
        [year, part] if is_year(year) => part_of_year(year, part)?,
        [part, year] if is_year(year) => part_of_year(year, part)?,
        [year] if is_year(year) => Stretch {
            first: Date::new(year.parse().ok()?, 1, 1).ok()?.into(),
            unit: Unit::Year,
        },
        _ => return None,
    };
    let order = |unit: Unit| Unit::ALL.iter().position(|each| *each == unit);
    (order(stretch.unit) <= order(unit)).then_some(stretch)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn day_of(year: &str, month: &str, day: &str) -> Option<Stretch> {
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    Some(Stretch {
        first: date.ok()?.into(),
        unit: Unit::Day,
    })
}

/// A month, `Q2`, `H1` or `W05` of a year.
fn part_of_year(year: &str, part: &str) -> Option<Stretch> {
    let year: i16 = year.parse().ok()?;
    let letter = part.chars().next()?.to_ascii_uppercase();
    let number = |text: &str| text.parse::<i8>().ok();
    let after = |text: &str| text.get(1..).and_then(number);
    let (month, unit) = match letter {
        'Q' => (
            after(part)?
                .checked_sub(1)?
                .checked_mul(3)?
                .checked_add(1)?,
            Unit::Quarter,
        ),
        'H' => (
            after(part)?
                .checked_sub(1)?
                .checked_mul(6)?
                .checked_add(1)?,
            Unit::HalfYear,
        ),
        'W' => return week_of(year, after(part)?),
        _ => (number(part)?, Unit::Month),
    };
    let first = Date::new(year, month, 1).ok()?;
    Some(Stretch {
        first: first.into(),
        unit,
    })
}

/// ISO 8601: the first week has the fourth of January.
fn week_of(year: i16, week: i8) -> Option<Stretch> {
    let fourth = Date::new(year, 1, 4).ok()?;
    let into_week = fourth.weekday().to_monday_zero_offset();
    let monday = fourth.checked_sub(i64::from(into_week).days()).ok()?;
    let weeks = i64::from(week)
        .checked_sub(1)
        .filter(|weeks| (0..53).contains(weeks))?;
    Some(Stretch {
        first: monday.checked_add((7 * weeks).days()).ok()?.into(),
        unit: Unit::Week,
    })
}

/// `1 234,5`, `1,234.5`, `1234`, with any minus.
fn read_number(text: &str, decimal_comma: bool) -> Option<f64> {
    let text: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '\'' | '\u{2019}'))
        .map(|letter| if letter == '\u{2212}' { '-' } else { letter })
        .collect();
    let (commas, points) = (text.matches(',').count(), text.matches('.').count());
    let decimal = match (commas, points) {
        (1, 0) => is_decimal(&text, ',', decimal_comma).then_some(','),
        (0, 1) => is_decimal(&text, '.', !decimal_comma).then_some('.'),
        (_, 0) | (0, _) => None,
        _ if text.rfind(',') > text.rfind('.') => Some(','),
        _ => Some('.'),
    };
    let plain: String = text
        .chars()
        .filter(|letter| !matches!(letter, ',' | '.') || Some(*letter) == decimal)
        .map(|letter| if letter == ',' { '.' } else { letter })
        .collect();
    let is_plain = plain
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
    plain.parse().ok().filter(|_| is_plain)
}

/// An amount of money, with or without the currency named before or after it.
pub fn read_money(text: &str, currency: &str, decimal_comma: bool) -> Option<f64> {
    let (text, length) = (text.trim(), currency.len());
    let is_it = |part: &str| part.eq_ignore_ascii_case(currency);
    let before = text.split_at_checked(length);
    let after = text
        .len()
        .checked_sub(length)
        .and_then(|at| text.split_at_checked(at));
    let plain = match (before, after) {
        (Some((named, number)), _) if is_it(named) => number,
        (_, Some((number, named))) if is_it(named) => number,
        _ => text,
    };
    read_number(plain, decimal_comma)
}

/// Of a single mark: three digits after it may be thousands.
fn is_decimal(text: &str, mark: char, is_usual: bool) -> bool {
    let after = text.split(mark).nth(1).map_or(0, str::len);
    after != 3 || is_usual
}

/// The values as lines that are read again as they are.
pub fn written_period_values(
    values: &BTreeMap<Day, f64>,
    unit: Unit,
    decimal_comma: bool,
) -> String {
    let line = |(day, value): (&Day, &f64)| {
        let date = day.date();
        let (year, month) = (date.year(), date.month());
        let period = match unit {
            Unit::Day | Unit::Week => day.to_string(),
            Unit::Month => format!("{year:04}-{month:02}"),
            Unit::Quarter => format!("{year:04}-Q{}", (month + 2) / 3),
            Unit::HalfYear => format!("{year:04}-H{}", (month + 5) / 6),
            Unit::Year => format!("{year:04}"),
        };
        let mut number = value.to_string();
        if decimal_comma {
            number = number.replace('.', ",");
        }
        format!("{period}\t{number}")
    };
    let lines: Vec<String> = values.iter().map(line).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, unit: Unit) -> Result<Vec<(String, f64)>, Vec<BadLine>> {
        let read = read_period_values(text, unit, true);
        if !read.bad.is_empty() {
            return Err(read.bad);
        }
        Ok(read
            .values
            .into_iter()
            .map(|(day, value)| (day.to_string(), value))
            .collect())
    }

    #[test]
    fn periods_days_and_numbers_are_read_as_people_write_them() {
        let table = [
            ("2026-01\t1 234,5", "2026-01-01", 1234.5),
            ("2026-03; 12", "2026-03-01", 12.0),
            ("15.3.2026 1.234,50", "2026-03-01", 1234.5),
            ("2026.03.15. 7", "2026-03-01", 7.0),
            ("2026-03-15, \u{2212}3", "2026-03-01", -3.0),
            ("03.2026 1,234.5", "2026-03-01", 1234.5),
        ];
        for (text, day, value) in table {
            let found = read(text, Unit::Month);
            assert_eq!(found, Ok(vec![(day.to_owned(), value)]), "{text:?}");
        }
        let quarter = read("Q2 2026 10\n2026-07 1\n2026-08 2", Unit::Quarter).unwrap();
        assert_eq!(
            quarter,
            [
                ("2026-04-01".to_owned(), 10.0),
                ("2026-07-01".to_owned(), 3.0)
            ]
        );
        assert_eq!(read("2026-W01 4", Unit::Week).unwrap()[0].0, "2025-12-29");
    }

    #[test]
    fn bad_lines_are_named_and_the_others_are_taken() {
        let text =
            "Month Sales\n2026-01 5\n2026-01 6\n01/02/2026 7\n2026-13 8\n2026-04\nwhat\n2026 9";
        let found = read(text, Unit::Month).unwrap_err();
        let found: Vec<_> = found.iter().map(|bad| (bad.line, bad.fault)).collect();
        let wanted = [
            (3, LineFault::Twice),
            (4, LineFault::NoPeriod),
            (5, LineFault::NoPeriod),
            (6, LineFault::NoNumber),
            (7, LineFault::NoPeriod),
            // It could be September.
            (8, LineFault::NoNumber),
        ];
        assert_eq!(found, wanted);
        let january: Day = "2026-01-01".parse().unwrap();
        let taken = read_period_values(text, Unit::Month, true).values;
        assert_eq!(taken, BTreeMap::from([(january, 5.0)]));
    }

    #[test]
    fn a_line_that_cannot_be_taken_leaves_what_there_was_of_its_period() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let (january, march) = (day("2026-01-01"), day("2026-03-01"));
        let old = BTreeMap::from([(january, 5.0), (day("2026-02-01"), 6.0), (march, 7.0)]);
        let read = read_period_values("2026-01 x\n2026-03 8\n?", Unit::Month, true);
        let wanted = BTreeMap::from([(january, 5.0), (march, 8.0)]);
        assert_eq!(read.values_beside(&old), wanted);
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_is_read_again(
            starts in proptest::collection::btree_map(0i64..4000, -1e9f64..1e9, 0..12),
            unit in 0usize..6, comma: bool,
        ) {
            let unit = Unit::ALL[unit];
            let first = Date::new(2020, 1, 1).unwrap();
            let values: BTreeMap<Day, f64> = starts
                .into_iter()
                .map(|(days, value)| (unit.first_day((first + days.days()).into()), value))
                .collect();
            let text = written_period_values(&values, unit, comma);
            let read = ReadValues { values, bad: Vec::new() };
            proptest::prop_assert_eq!(read_period_values(&text, unit, comma), read);
        }
    }
}
