//! Dates as spreadsheets and survey services write them. Which of two numbers is the day is decided on a whole
//! column, never on one cell.

mod calendars;
mod iso;
mod numbers;
mod order;
mod shape;
mod turned;

use jiff::civil::Date;

use super::bare::bare;
use super::months;
use super::wide::narrow;
use crate::model::Day;
pub(super) use calendars::common_year;
use calendars::{of_day_of_year, of_era, of_week};
pub(super) use iso::{ISO_BYTES, iso_day, written};
use numbers::{from_moment, from_number, month_alone};
pub(super) use order::order_of;
use shape::{Shape, shape_of, short};
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

impl DateOrder {
    /// Each that can be asked for, with its word for programs.
    pub const WORDS: [(&str, Self); 3] = [
        ("day-first", Self::DayFirst),
        ("month-first", Self::MonthFirst),
        ("year-first", Self::YearFirst),
    ];

    /// Nothing while it is in doubt.
    pub fn word(self) -> Option<&'static str> {
        let found = Self::WORDS.iter().find(|(_, each)| *each == self);
        found.map(|(word, _)| *word)
    }

    pub fn of_word(word: &str) -> Option<Self> {
        let found = Self::WORDS.iter().find(|(each, _)| *each == word);
        found.map(|(_, order)| *order)
    }
}

/// How sure a cell is a day by its looks alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Looks {
    Day,
    /// A month or a week and nothing else, `2021-05`, `2021-W17`.
    Month,
    /// A number that is a day where the header says so: a spreadsheet's serial, `202104`, `2021-034`, Unix seconds.
    Number,
}

/// Reads a day, with or without a time after it, which is left out. A year of four digits first needs no order, nor does
/// a month that is a word; a month without a day is its first.
pub(super) fn read_day(cell: &str, order: DateOrder) -> Option<Day> {
    let cell = bare(cell);
    let date = match shape_of(cell) {
        None => other_date(cell).map(|(date, _)| date),
        Some(Shape::YearFirst(date)) => Some(date),
        Some(Shape::YearLast {
            first,
            second,
            year,
        }) => year_last(first, second, year, order),
        Some(Shape::ShortYear {
            first,
            second,
            last,
        }) => match order {
            DateOrder::YearFirst => short(first, second, last),
            order => year_last(first, second, months::century(last.into()), order),
        },
    };
    date.map(Day::from)
}

fn year_last(first: i8, second: i8, year: i16, order: DateOrder) -> Option<Date> {
    match order {
        DateOrder::DayFirst => Date::new(year, second, first).ok(),
        DateOrder::MonthFirst => Date::new(year, first, second).ok(),
        DateOrder::YearFirst | DateOrder::InDoubt => None,
    }
}

/// Whether the year may be the first of three numbers or the last of them.
pub fn may_begin_with_year(cell: &str) -> bool {
    matches!(shape_of(bare(cell)), Some(Shape::ShortYear { .. }))
}

/// What all wide digits begin with, and few other letters.
const WIDE: u8 = 0xef;

/// Whether a cell holds a day, whatever its order; `None` where it does not.
pub(super) fn looks(cell: &str) -> Option<Looks> {
    // Nearly all cells are words, or a digit or two. Looking at all bytes is quicker than stopping at a digit.
    let has_digit = |has: bool, byte: u8| has | matches!(byte, b'0'..=b'9' | WIDE);
    if cell.len() < 4 || !cell.bytes().fold(false, has_digit) {
        return None;
    }
    let cell = bare(cell);
    match shape_of(cell) {
        Some(_) => Some(Looks::Day),
        None => other_date(cell).map(|(_, looks)| looks),
    }
}

/// Dates that no order of numbers says.
fn other_date(cell: &str) -> Option<(Date, Looks)> {
    match narrow(cell) {
        Some(cell) => other_date_of_narrow(&cell),
        None => other_date_of_narrow(cell),
    }
}

fn other_date_of_narrow(cell: &str) -> Option<(Date, Looks)> {
    if let Some(date) = from_moment(cell) {
        return Some((date, Looks::Day));
    }
    if let Some(date) = month_alone(cell) {
        return Some((date, Looks::Month));
    }
    if let Some(date) = from_number(cell).or_else(|| of_day_of_year(cell)) {
        return Some((date, Looks::Number));
    }
    if let Some(date) = of_era(cell) {
        return Some((date, Looks::Day));
    }
    let (date, has_day) = of_week(cell).or_else(|| months::read(cell))?;
    Some((date, if has_day { Looks::Day } else { Looks::Month }))
}

/// Nobody answered in the year 26: somebody wrote a year of two digits where four were wanted.
pub(super) fn is_year(year: i16) -> bool {
    (1900..=2199).contains(&year)
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
            "2019 年 11 月 1 日",
            "2019 年 11 月 1 日 8:51",
            "２０１９年１１月１日",
            "２０１９／１１／１",
            "2019-11-01Z",
            "2019-11-01+02:00",
            "2019-11-01 +02:00",
            "20191101T085112",
            "20191101T085112Z",
            "20191101T0851+0200",
            "2019年11月1日.",
            "2019.11.1日. 10:20",
            "'2019-11-01",
            "=\"2019-11-01\"",
            "2019／11／1",
            "2019–11–01",
            "2019年11月1日（周五）",
            "2019年11月1日\u{3000}10:20",
            "2019-11-01 UTC",
            "2019-11-01 +0200",
        ] {
            let expected = "2019-11-01".parse().ok();
            assert_eq!(read_day(cell, DateOrder::InDoubt), expected, "{cell}");
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
            ("２０２１年５月", "2021-05-01", Looks::Month),
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
            "20191301T085112",
            "20191101T",
            "20191101Tx85112",
            "２０２１",
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
