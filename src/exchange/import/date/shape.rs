//! Three numbers that are a date, before it is known which of them is the day.

use jiff::civil::Date;

use super::{common_year, is_year, months};
use crate::exchange::import::wide::narrow;

/// Three numbers with a year among them, before it is known what the others are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    YearFirst(Date),
    YearLast {
        first: i8,
        second: i8,
        year: i16,
    },
    /// A year of two digits is the first of them or the last: `26-03-13`.
    ShortYear {
        first: i8,
        second: i8,
        last: i8,
    },
}

pub(super) fn shape_of(cell: &str) -> Option<Shape> {
    match narrow(cell) {
        Some(cell) => shape_of_narrow(&cell),
        None => shape_of_narrow(cell),
    }
}

fn shape_of_narrow(cell: &str) -> Option<Shape> {
    let cell = months::without_weekday(cell);
    let bytes = cell.as_bytes();
    let mut at = 0;
    let a = number(bytes, &mut at)?;
    mark(cell, &mut at)?;
    let b = number(bytes, &mut at)?;
    mark(cell, &mut at)?;
    let c = number(bytes, &mut at)?;
    // Nearly all end here.
    if at < bytes.len() && !ends_as_time(cell.get(at..)?) {
        return None;
    }
    let small =
        |Number { value, digits }| (digits <= 2).then(|| i8::try_from(value).ok()).flatten();
    if a.digits == 4 {
        let year = common_year(a.value);
        if !is_year(year) {
            return None;
        }
        return Date::new(year, small(b)?, small(c)?)
            .ok()
            .map(Shape::YearFirst);
    }
    let (first, second) = (small(a)?, small(b)?);
    let year_first = small(c).filter(|_| a.digits == 2);
    let year_first = year_first.and_then(|last| short(first, second, last));
    let possible = (1..=31).contains(&first) && (1..=31).contains(&second);
    let one_is_a_month = first <= 12 || second <= 12;
    let year = match c.digits {
        4 => Some(common_year(c.value)).filter(|year| is_year(*year)),
        2 => Some(months::century(c.value)),
        _ => None,
    };
    match (year_first, year.filter(|_| possible && one_is_a_month)) {
        (Some(date), None) => Some(Shape::YearFirst(date)),
        (None, Some(year)) => Some(Shape::YearLast {
            first,
            second,
            year,
        }),
        (Some(_), Some(_)) => Some(Shape::ShortYear {
            first,
            second,
            last: small(c)?,
        }),
        (None, None) => None,
    }
}

/// With a year of two digits.
pub(super) fn short(year: i8, month: i8, day: i8) -> Option<Date> {
    Date::new(months::century(year.into()), month, day).ok()
}

#[derive(Clone, Copy)]
pub(super) struct Number {
    pub value: i16,
    pub digits: usize,
}

/// One to four digits.
pub(super) fn number(bytes: &[u8], at: &mut usize) -> Option<Number> {
    const MOST_DIGITS: usize = 4;
    let (mut value, mut digits) = (0, 0);
    for byte in bytes.get(*at..)? {
        if !byte.is_ascii_digit() {
            break;
        }
        if digits == MOST_DIGITS {
            return None;
        }
        value = value * 10 + i16::from(byte - b'0');
        digits += 1;
    }
    *at += digits;
    (digits > 0).then_some(Number { value, digits })
}

/// What stands between two numbers of a date, with spaces around it.
pub(super) fn mark(cell: &str, at: &mut usize) -> Option<()> {
    // Nearly all stand alone between two digits.
    if let Some([b'-' | b'/' | b'.' | b'_', b'0'..=b'9']) = cell.as_bytes().get(*at..*at + 2) {
        *at += 1;
        return Some(());
    }
    let rest = cell.get(*at..)?;
    let after = rest
        .trim_start()
        .strip_prefix(['-', '/', '.', '年', '月'])?;
    *at += rest.len() - after.trim_start().len();
    Some(())
}

/// Nothing, or what may follow a date: a full stop, 日 or a word for a year, then a weekday, or a time of some form, which
/// has digits, or a zone.
fn ends_as_time(rest: &str) -> bool {
    const YEARS: [&str; 4] = ["г.", "г", "r.", "r"];
    const DAYS: [char; 3] = ['日', '号', '號'];
    let apart = rest.trim_start();
    let rest = if apart.starts_with(DAYS) { apart } else { rest };
    let rest = rest.trim_start_matches(|c| c == '.' || DAYS.contains(&c));
    let word = rest.trim_start();
    let year = YEARS.iter().find_map(|year| word.strip_prefix(year));
    let rest = year.unwrap_or(rest);
    let starts_apart = rest.starts_with([' ', 'T', ',', '(', '\u{a0}', '\u{202f}']);
    let is_time = || rest.bytes().any(|byte| byte.is_ascii_digit());
    rest.is_empty()
        || is_zone(rest.trim_start())
        || (starts_apart && (is_time() || months::is_weekday_alone(rest)))
}

/// What XML and others write behind a day: `Z`, `+02:00`, `+0200`, `UTC`.
fn is_zone(rest: &str) -> bool {
    match rest.as_bytes() {
        b"Z" | b"UTC" | b"GMT" => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] | [b'+' | b'-', h1, h2, m1, m2] => {
            [h1, h2, m1, m2].iter().all(|b| b.is_ascii_digit())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_date_is_not_read() {
        for cell in [
            "",
            "7",
            "2026-02-30",
            "31/31/2026",
            "1.2.3",
            "555-0199-2026",
            "2026-01-05x",
            "tomorrow",
            "8/02/2023 hello",
            "2019-11",
        ] {
            assert_eq!(shape_of(cell), None, "{cell}");
        }
    }
}
