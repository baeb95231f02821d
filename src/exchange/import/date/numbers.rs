//! Days that are not three numbers but one or two: a month of a year, a spreadsheet's serial, seconds since 1970.

use jiff::civil::Date;

use super::is_year;
use super::shape::{mark, number};

/// `2021-05`, `2021/5`, `05/2021`, `2021年5月`.
pub(super) fn month_alone(cell: &str) -> Option<Date> {
    let bytes = cell.as_bytes();
    let mut at = 0;
    let a = number(bytes, &mut at)?;
    mark(cell, &mut at)?;
    let b = number(bytes, &mut at)?;
    if !matches!(cell.get(at..), Some("" | "月" | ".")) {
        return None;
    }
    let (year, month) = match (a.digits, b.digits) {
        (4, 1..=2) => (a.value, b.value),
        (1..=2, 4) => (b.value, a.value),
        _ => return None,
    };
    is_year(year)
        .then(|| Date::new(year, i8::try_from(month).ok()?, 1).ok())
        .flatten()
}

/// A spreadsheet's day number (1954 to 2064), `202104`, `20210405`, or seconds or milliseconds since 1970.
pub(super) fn from_number(cell: &str) -> Option<Date> {
    const FIRST_SERIAL: i64 = 20_000;
    const LAST_SERIAL: i64 = 60_000;
    let (whole, fraction) = cell.split_once(['.', ',']).unwrap_or((cell, ""));
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !are_digits(whole) || !are_digits(fraction) || whole.len() > 13 {
        return None;
    }
    // A telephone number, or a name made of digits.
    if whole.starts_with('0') {
        return None;
    }
    let value: i64 = whole.parse().ok()?;
    let calendar = |year: i64, month: i64, day: i64| {
        let is_year = (1900..=2199).contains(&year);
        let date = || {
            Date::new(
                year.try_into().ok()?,
                month.try_into().ok()?,
                day.try_into().ok()?,
            )
            .ok()
        };
        is_year.then(date).flatten()
    };
    match whole.len() {
        5 if (FIRST_SERIAL..=LAST_SERIAL).contains(&value) => {
            days_after(Date::new(1899, 12, 30).ok()?, value)
        }
        6 if fraction.is_empty() => calendar(value / 100, value % 100, 1),
        8 if fraction.is_empty() => calendar(value / 10_000, value / 100 % 100, value % 100),
        9 | 10 => of_unix_seconds(value),
        12 | 13 if fraction.is_empty() => of_unix_seconds(value / 1000),
        _ => None,
    }
}

/// `20210405T101112`, as calendars write a moment, with or without a zone.
pub(super) fn from_moment(cell: &str) -> Option<Date> {
    const DAY_DIGITS: usize = 8;
    let (day, time) = cell.split_once('T')?;
    let hours = time.bytes().take_while(u8::is_ascii_digit).count();
    let is_moment = day.len() == DAY_DIGITS && matches!(hours, 2 | 4 | 6);
    is_moment.then(|| from_number(day)).flatten()
}

/// From 1990 on: what is less is some other number.
fn of_unix_seconds(seconds: i64) -> Option<Date> {
    const DAY_SECONDS: i64 = 86_400;
    const FROM: i64 = 631_152_000;
    (seconds >= FROM)
        .then(|| days_after(Date::new(1970, 1, 1).ok()?, seconds / DAY_SECONDS))
        .flatten()
}

fn days_after(date: Date, days: i64) -> Option<Date> {
    date.checked_add(jiff::Span::new().try_days(days).ok()?)
        .ok()
}
