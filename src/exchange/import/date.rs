//! Dates as spreadsheets and survey services write them. Which of two numbers is the day is decided on a whole
//! column, never on one cell.

mod turned;

use jiff::civil::Date;

use super::months;
use crate::model::Day;
pub(super) use turned::{half_converted, turned};

/// Which comes first in a column of dates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateOrder {
    /// 2026-11-21, or no dates at all.
    #[default]
    YearFirst,
    /// 21/11/2026.
    DayFirst,
    /// 11/21/2026.
    MonthFirst,
    /// Every date of the column could be either, or they contradict each other: somebody has to say.
    InDoubt,
}

/// Three numbers with a year among them, before it is known what the others are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
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

/// How sure a cell is a day by its looks alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    Day,
    /// A month and nothing else, `2021-05`.
    Month,
    /// A number that is a day where the header says so: a spreadsheet's serial, `202104`, Unix seconds.
    Number,
}

/// Reads a day, with or without a time after it, which is left out. A year of four digits first needs no order, nor does
/// a month that is a word; a month without a day is its first.
pub(super) fn read_day(cell: &str, order: DateOrder) -> Option<Day> {
    let date = match shape_of(cell) {
        None => other_date(cell).map(|(date, _)| date),
        Some(Shape::YearFirst(date)) => Some(date),
        Some(Shape::YearLast {
            first,
            second,
            year,
        }) => year_last((first, second, year), order),
        Some(Shape::ShortYear {
            first,
            second,
            last,
        }) => match order {
            DateOrder::YearFirst => short(first, second, last),
            order => year_last((first, second, months::century(last.into())), order),
        },
    };
    date.map(Day::from)
}

fn year_last((first, second, year): (i8, i8, i16), order: DateOrder) -> Option<Date> {
    match order {
        DateOrder::DayFirst => Date::new(year, second, first).ok(),
        DateOrder::MonthFirst => Date::new(year, first, second).ok(),
        DateOrder::YearFirst | DateOrder::InDoubt => None,
    }
}

/// With a year of two digits.
fn short(year: i8, month: i8, day: i8) -> Option<Date> {
    Date::new(months::century(year.into()), month, day).ok()
}

/// Bytes of a day as ISO 8601 has it, `2026-11-21`.
pub(super) const ISO_BYTES: usize = 10;

/// What a cell begins with, where that is a day as ISO 8601 has it and it needs no reading.
pub(super) fn iso_day(cell: &str) -> Option<&str> {
    let day = cell.get(..ISO_BYTES)?;
    let mut bytes = day.bytes().enumerate();
    let is_iso = bytes.all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let goes_on = cell
        .as_bytes()
        .get(ISO_BYTES)
        .is_some_and(u8::is_ascii_digit);
    (is_iso && !goes_on).then_some(day)
}

/// The same of any day, into a place for it.
pub(super) fn written(day: Day, into: &mut [u8; ISO_BYTES]) -> &str {
    let date = day.date();
    let parts = [
        (date.year().unsigned_abs(), 0..4),
        (date.month().unsigned_abs().into(), 5..7),
        (date.day().unsigned_abs().into(), 8..10),
    ];
    into.fill(b'-');
    for (number, place) in parts {
        let mut rest = number;
        for byte in into.get_mut(place).unwrap_or_default().iter_mut().rev() {
            *byte = b'0' + u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
    }
    str::from_utf8(into).unwrap_or_default()
}

/// Whether the year may be the first of three numbers or the last of them.
pub fn may_begin_with_year(cell: &str) -> bool {
    matches!(shape_of(cell), Some(Shape::ShortYear { .. }))
}

/// Whether a cell holds a day, whatever its order; `None` where it does not.
pub(super) fn looks(cell: &str) -> Option<Looks> {
    // Nearly all cells are words, or a digit or two. Looking at all bytes is quicker than stopping at a digit.
    let has_digit = |has: bool, byte: u8| has | byte.is_ascii_digit();
    if cell.len() < 4 || !cell.bytes().fold(false, has_digit) {
        return None;
    }
    match shape_of(cell) {
        Some(_) => Some(Looks::Day),
        None => other_date(cell).map(|(_, looks)| looks),
    }
}

/// Dates that no order of numbers says.
fn other_date(cell: &str) -> Option<(Date, Looks)> {
    if let Some(date) = month_alone(cell) {
        return Some((date, Looks::Month));
    }
    if let Some(date) = from_number(cell) {
        return Some((date, Looks::Number));
    }
    let (date, has_day) = months::read(cell)?;
    Some((date, if has_day { Looks::Day } else { Looks::Month }))
}

/// Nobody answered in the year 26: somebody wrote a year of two digits where four were wanted.
pub(super) fn is_year(year: i16) -> bool {
    (1900..=2199).contains(&year)
}

/// `2021-05`, `2021/5`, `05/2021`, `2021年5月`.
fn month_alone(cell: &str) -> Option<Date> {
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
fn from_number(cell: &str) -> Option<Date> {
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

/// Decides the order on all dates of a column. Full stops are written with the day first everywhere; else a number
/// above 12 tells, and where none does, or some tell this and some that, it is in doubt. Of years of two digits see
/// [`Aside`].
pub(super) fn order_of<'a>(cells: impl Iterator<Item = &'a str>) -> DateOrder {
    let (mut last, mut aside) = (YearLast::default(), Aside::default());
    for cell in cells {
        match shape_of(cell) {
            Some(Shape::YearLast { first, second, .. }) => last.look_at(cell, first, second),
            Some(Shape::ShortYear {
                first,
                second,
                last: third,
            }) => aside.look_at(cell, (first, second, third)),
            Some(Shape::YearFirst(_)) if begins_with_short_year(cell) => aside.is_first = true,
            Some(Shape::YearFirst(_)) | None => {}
        }
    }
    match aside.year(last.is_any) {
        _ if !aside.as_last.is_any => last.order(),
        Some(Side::First) => DateOrder::YearFirst,
        Some(Side::Last) => last.and(aside.as_last).order(),
        None => DateOrder::InDoubt,
    }
}

/// What the dates of a column say that end with the year.
#[derive(Clone, Copy, Debug, Default)]
struct YearLast {
    is_any: bool,
    day_first: bool,
    month_first: bool,
}

impl YearLast {
    fn look_at(&mut self, cell: &str, first: i8, second: i8) {
        self.is_any = true;
        self.day_first |= first > 12 || has_stops(cell);
        self.month_first |= second > 12;
    }

    fn and(self, other: Self) -> Self {
        Self {
            is_any: self.is_any || other.is_any,
            day_first: self.day_first || other.day_first,
            month_first: self.month_first || other.month_first,
        }
    }

    fn order(self) -> DateOrder {
        match (self.day_first, self.month_first, self.is_any) {
            (true, false, _) => DateOrder::DayFirst,
            (false, true, _) => DateOrder::MonthFirst,
            (false, false, false) => DateOrder::YearFirst,
            (true, true, _) | (false, false, true) => DateOrder::InDoubt,
        }
    }
}

fn has_stops(cell: &str) -> bool {
    let numbers = cell.split([' ', '/', '-']).next();
    numbers.is_some_and(|numbers| numbers.contains('.'))
}

/// What the dates of a column say whose year, of two digits, may be the first of three numbers or the last. Where one
/// can only be read one way, that is the way of all. Else the days of answers differ more than their years do; where
/// that does not tell, a full stop behind the last number does, as it is written with the year first only, and full
/// stops without it, as they are mostly written with the day first.
#[derive(Clone, Copy, Debug, Default)]
struct Aside {
    /// One of them has its year first for certain.
    is_first: bool,
    as_last: YearLast,
    /// The numbers from 0 to 99 that there are, a bit each.
    firsts: u128,
    lasts: u128,
    has_stop_behind: bool,
    has_stops: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    First,
    Last,
}

impl Aside {
    fn look_at(&mut self, cell: &str, (first, second, last): (i8, i8, i8)) {
        let bit = |number: i8| 1u128.checked_shl(number.unsigned_abs().into());
        self.as_last.look_at(cell, first, second);
        self.firsts |= bit(first).unwrap_or_default();
        self.lasts |= bit(last).unwrap_or_default();
        let numbers = cell.split(' ').next().unwrap_or_default();
        self.has_stop_behind |= numbers.ends_with('.');
        self.has_stops |= has_stops(cell);
    }

    /// Where the year is; `None` where that is in doubt.
    fn year(self, is_any_last: bool) -> Option<Side> {
        let (firsts, lasts) = (self.firsts.count_ones(), self.lasts.count_ones());
        match (self.is_first, is_any_last) {
            (true, true) => None,
            (true, false) => Some(Side::First),
            (false, true) => Some(Side::Last),
            _ if 2 * lasts <= firsts => Some(Side::Last),
            _ if 2 * firsts <= lasts || self.has_stop_behind => Some(Side::First),
            _ => self.has_stops.then_some(Side::Last),
        }
    }
}

fn begins_with_short_year(cell: &str) -> bool {
    let digits = cell.bytes().take_while(u8::is_ascii_digit).count();
    digits == 2
}

fn shape_of(cell: &str) -> Option<Shape> {
    let cell = months::without_weekday(cell);
    let bytes = cell.as_bytes();
    let mut at = 0;
    let a = number(bytes, &mut at)?;
    mark(cell, &mut at)?;
    let b = number(bytes, &mut at)?;
    mark(cell, &mut at)?;
    let c = number(bytes, &mut at)?;
    if !ends_as_time(cell.get(at..)?) {
        return None;
    }
    let small =
        |Number { value, digits }| (digits <= 2).then(|| i8::try_from(value).ok()).flatten();
    if a.digits == 4 {
        if !is_year(a.value) {
            return None;
        }
        return Date::new(a.value, small(b)?, small(c)?)
            .ok()
            .map(Shape::YearFirst);
    }
    let (first, second) = (small(a)?, small(b)?);
    let year_first = small(c).filter(|_| a.digits == 2);
    let year_first = year_first.and_then(|last| short(first, second, last));
    let possible = (1..=31).contains(&first) && (1..=31).contains(&second);
    let one_is_a_month = first <= 12 || second <= 12;
    let year = match c.digits {
        4 => Some(c.value).filter(|year| is_year(*year)),
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

#[derive(Clone, Copy)]
struct Number {
    value: i16,
    digits: usize,
}

/// One to four digits.
fn number(bytes: &[u8], at: &mut usize) -> Option<Number> {
    let rest = bytes.get(*at..)?;
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if !(1..=4).contains(&digits) {
        return None;
    }
    *at += digits;
    let digit = |value: i16, byte: &u8| value * 10 + i16::from(byte - b'0');
    Some(Number {
        value: rest.iter().take(digits).fold(0, digit),
        digits,
    })
}

/// What stands between two numbers of a date, with spaces after it.
fn mark(cell: &str, at: &mut usize) -> Option<()> {
    let rest = cell.get(*at..)?;
    let after = rest.strip_prefix(['-', '/', '.', '年', '月'])?;
    *at += rest.len() - after.trim_start().len();
    Some(())
}

/// Nothing, or what may follow a date: a full stop or 日, then a time of some form, which has digits.
fn ends_as_time(rest: &str) -> bool {
    let rest = rest.trim_start_matches(['.', '日']);
    let starts_apart = rest.starts_with([' ', 'T', ',', '\u{a0}', '\u{202f}']);
    rest.is_empty() || (starts_apart && rest.bytes().any(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_with_the_year_first_need_no_order() {
        for cell in [
            "2019-11-01",
            "2019-11-01 08:51:12.402",
            "2019-11-01T08:51:12Z",
            "2019/11/01 8:51:12 AM GMT+1",
            "2019. 11. 1. 8:51:12",
            "2019.11.01.",
            "2019年11月1日",
            "2019/11/1 上午8:51:12",
        ] {
            let expected = "2019-11-01".parse().ok();
            assert_eq!(read_day(cell, DateOrder::InDoubt), expected, "{cell}");
        }
    }

    #[test]
    fn the_order_is_that_of_the_column() {
        let cases: [(&[&str], DateOrder); 17] = [
            (&["05/01/2020 13:03:00", "20/01/2020"], DateOrder::DayFirst),
            (&["11/1/2019", "1/13/2020"], DateOrder::MonthFirst),
            (&["11/1/2019", "11/2/2019"], DateOrder::InDoubt),
            (&["13/1/2019", "1/13/2019"], DateOrder::InDoubt),
            (&["1.11.2019 klo 8.51.12"], DateOrder::DayFirst),
            // A year of two digits, first or last.
            (&["26-03-13", "26-03-14", "26-04-01"], DateOrder::YearFirst),
            (&["26-3-13", "26-3-9"], DateOrder::YearFirst),
            (&["26. 03. 13.", "25. 11. 02."], DateOrder::YearFirst),
            (&["97-11-21", "01-11-21"], DateOrder::YearFirst),
            (&["13/03/26", "14/03/26", "01/04/26"], DateOrder::DayFirst),
            (&["03/13/26", "03/14/26"], DateOrder::MonthFirst),
            (&["21.11.26"], DateOrder::DayFirst),
            (&["05/06/07", "05/06/98"], DateOrder::InDoubt),
            (&["26-03-13"], DateOrder::InDoubt),
            (&["26-3-1", "3/13/26"], DateOrder::MonthFirst),
            (&["2019-11-01", "n/a"], DateOrder::YearFirst),
            (&[], DateOrder::YearFirst),
        ];
        for (cells, expected) in cases {
            assert_eq!(order_of(cells.iter().copied()), expected, "{cells:?}");
        }
    }

    #[test]
    fn the_order_tells_the_day() {
        let day = |text: &str| text.parse::<Day>().ok();
        let cell = "5/6/2026";
        assert_eq!(read_day(cell, DateOrder::DayFirst), day("2026-06-05"));
        assert_eq!(read_day(cell, DateOrder::MonthFirst), day("2026-05-06"));
        assert_eq!(read_day(cell, DateOrder::InDoubt), None);
    }

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

    #[test]
    fn numbers_and_months_are_days_where_somebody_says_so() {
        let table = [
            ("2021-05", "2021-05-01", Looks::Month),
            ("05/2021", "2021-05-01", Looks::Month),
            ("2021年5月", "2021-05-01", Looks::Month),
            ("202104", "2021-04-01", Looks::Number),
            ("20210405", "2021-04-05", Looks::Number),
            ("44197", "2021-01-01", Looks::Number),
            ("44197.75", "2021-01-01", Looks::Number),
            ("1609459200", "2021-01-01", Looks::Number),
            ("1609459200000", "2021-01-01", Looks::Number),
            ("5th Jan 2021", "2021-01-05", Looks::Day),
        ];
        for (cell, day, expected) in table {
            assert_eq!(
                read_day(cell, DateOrder::YearFirst),
                day.parse().ok(),
                "{cell}"
            );
            assert_eq!(looks(cell), Some(expected), "{cell}");
        }
        for cell in [
            "",
            "9",
            "2021",
            "202113",
            "12345",
            "99999",
            "99999999",
            "0800123456",
            "007",
        ] {
            assert_eq!(looks(cell), None, "{cell}");
        }
    }

    #[test]
    fn years_of_two_digits_are_of_this_century_or_the_last() {
        let day = |cell: &str| read_day(cell, DateOrder::DayFirst).map(|day| day.to_string());
        assert_eq!(day("21/11/26").as_deref(), Some("2026-11-21"));
        assert_eq!(day("21.11.98 10:30").as_deref(), Some("1998-11-21"));
        assert_eq!(day("97-11-21").as_deref(), Some("1997-11-21"));
        let year_first = read_day("26-03-13", DateOrder::YearFirst);
        assert_eq!(year_first, "2026-03-13".parse().ok());
        assert_eq!(read_day("26-03-13", DateOrder::InDoubt), None);
    }
}
