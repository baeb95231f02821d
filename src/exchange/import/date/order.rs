//! Which of the numbers of a column of dates is the day, decided on all of them.

use super::shape::{Shape, shape_of};
use super::{DateOrder, months};

/// Decides the order on all dates of a column. Full stops are written with the day first everywhere; else a number
/// above 12 tells, and where none does, or some tell this and some that, it is in doubt. Of years of two digits see
/// [`Aside`].
pub(in crate::exchange::import) fn order_of<'a>(cells: impl Iterator<Item = &'a str>) -> DateOrder {
    let (mut last, mut aside) = (YearLast::default(), Aside::default());
    for cell in cells {
        match shape_of(cell) {
            Some(Shape::YearLast { first, second, .. }) => last.look_at(cell, first, second),
            Some(Shape::ShortYear {
                first,
                second,
                last: third,
            }) => aside.look_at(cell, first, second, third),
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
    let numbers = months::without_weekday(cell).split([' ', '/', '-']).next();
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
    fn look_at(&mut self, cell: &str, first: i8, second: i8, last: i8) {
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
