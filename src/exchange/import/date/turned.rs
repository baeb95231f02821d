//! Days of a workbook that a spreadsheet program of another country took for dates: day and month are in each other's
//! places where both could be a month, and the others are still texts.

use jiff::civil::Date;

use super::shape::{Shape, shape_of};
use super::{DateOrder, year_last};
use crate::model::Day;

/// Whether a spreadsheet program took for dates what it could, in the order of its own country, and left the others as
/// texts; then the order of these. No day of the dates is above 12, each of the texts has a number that is, and with days
/// and months in each other's places all of them lie closer together.
pub(in crate::exchange::import) fn half_converted<'a>(
    cells: impl Iterator<Item = &'a str>,
) -> Option<DateOrder> {
    let (mut texts, mut dates, mut turned) = (Range::default(), Range::default(), Range::default());
    let mut order = None;
    for cell in cells {
        match shape_of(cell) {
            Some(Shape::YearFirst(date)) if date.day() <= 12 => {
                dates.widen(date);
                turned.widen(turned_date(date));
            }
            Some(Shape::YearLast {
                first,
                second,
                year,
            }) => {
                let own = match (first > 12, second > 12) {
                    (true, false) => DateOrder::DayFirst,
                    (false, true) => DateOrder::MonthFirst,
                    _ => return None,
                };
                if order.replace(own).is_some_and(|earlier| earlier != own) {
                    return None;
                }
                texts.widen(year_last(first, second, year, own)?);
            }
            Some(_) => return None,
            None => {}
        }
    }
    let (turned, dates) = (texts.with(turned)?, texts.with(dates)?);
    order.filter(|_| turned.days() < dates.days())
}

/// The first and the last of some dates.
#[derive(Clone, Copy, Debug, Default)]
struct Range(Option<(Date, Date)>);

impl Range {
    fn widen(&mut self, date: Date) {
        let (first, last) = self.0.unwrap_or((date, date));
        self.0 = Some((first.min(date), last.max(date)));
    }

    /// Nothing where one of them is empty.
    fn with(self, other: Self) -> Option<Self> {
        let (own, other) = (self.0?, other.0?);
        Some(Self(Some((own.0.min(other.0), own.1.max(other.1)))))
    }

    fn days(self) -> i32 {
        let days = |(first, last): (Date, Date)| (last - first).get_days();
        self.0.map_or(0, days)
    }
}

fn turned_date(date: Date) -> Date {
    Date::new(date.year(), date.day(), date.month()).unwrap_or(date)
}

/// A day that was read in that cell, with day and month in each other's places where a spreadsheet program took it for
/// a date; see [`half_converted`].
pub(in crate::exchange::import) fn turned(cell: &str, day: Day) -> Day {
    match shape_of(cell) {
        Some(Shape::YearFirst(date)) => Day::from(turned_date(date)),
        _ => day,
    }
}
