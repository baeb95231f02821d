//! Dates as spreadsheets and survey services write them. Which of two numbers is the day is decided on a whole
//! column, never on one cell.

use jiff::civil::Date;

use crate::model::Day;

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

/// Three numbers with a year among them, before it is known what the other two are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    YearFirst(Date),
    YearLast { first: i8, second: i8, year: i16 },
}

/// Reads a day, with or without a time after it, which is left out. A year first needs no order.
pub(super) fn read_day(cell: &str, order: DateOrder) -> Option<Day> {
    let date = match (shape_of(cell)?, order) {
        (Shape::YearFirst(date), _) => Some(date),
        (
            Shape::YearLast {
                first,
                second,
                year,
            },
            DateOrder::DayFirst,
        ) => Date::new(year, second, first).ok(),
        (
            Shape::YearLast {
                first,
                second,
                year,
            },
            DateOrder::MonthFirst,
        ) => Date::new(year, first, second).ok(),
        (Shape::YearLast { .. }, DateOrder::YearFirst | DateOrder::InDoubt) => None,
    };
    date.map(Day::from)
}

/// Whether a cell holds a day, whatever its order.
pub(super) fn looks_like_date(cell: &str) -> bool {
    shape_of(cell).is_some()
}

/// Decides the order on all dates of a column. Full stops are written with the day first everywhere; else a number
/// above 12 tells, and where none does, or some tell this and some that, it is in doubt.
pub(super) fn order_of<'a>(cells: impl Iterator<Item = &'a str>) -> DateOrder {
    let (mut day_first, mut month_first, mut undecided) = (false, false, false);
    for cell in cells {
        let Some(Shape::YearLast { first, second, .. }) = shape_of(cell) else {
            continue;
        };
        let has_stops = cell
            .split([' ', '/', '-'])
            .next()
            .unwrap_or("")
            .contains('.');
        day_first |= first > 12 || has_stops;
        month_first |= second > 12;
        undecided = true;
    }
    match (day_first, month_first, undecided) {
        (true, false, _) => DateOrder::DayFirst,
        (false, true, _) => DateOrder::MonthFirst,
        (false, false, false) => DateOrder::YearFirst,
        (true, true, _) | (false, false, true) => DateOrder::InDoubt,
    }
}

fn shape_of(cell: &str) -> Option<Shape> {
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
        return Date::new(a.value, small(b)?, small(c)?)
            .ok()
            .map(Shape::YearFirst);
    }
    let (first, second) = (small(a)?, small(b)?);
    let possible = (1..=31).contains(&first) && (1..=31).contains(&second);
    let one_is_a_month = first <= 12 || second <= 12;
    (c.digits == 4 && possible && one_is_a_month).then_some(Shape::YearLast {
        first,
        second,
        year: c.value,
    })
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
        let cases: [(&[&str], DateOrder); 7] = [
            (&["05/01/2020 13:03:00", "20/01/2020"], DateOrder::DayFirst),
            (&["11/1/2019", "1/13/2020"], DateOrder::MonthFirst),
            (&["11/1/2019", "11/2/2019"], DateOrder::InDoubt),
            (&["13/1/2019", "1/13/2019"], DateOrder::InDoubt),
            (&["1.11.2019 klo 8.51.12"], DateOrder::DayFirst),
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
}
