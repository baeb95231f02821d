//! A day in three columns, year, month and day, or a month in two, becomes one column where no other holds days.

use super::date::{self, Looks, is_year};
use super::months::month_named;
use super::separator::Span;
use super::table::Table;
use super::words::{DatePart, date_part};

/// As many filled cells as tell what a column holds.
const LOOKED_AT: usize = 20;

/// Where the parts stand.
#[derive(Clone, Copy, Debug)]
struct Parts {
    year: usize,
    month: usize,
    day: Option<usize>,
}

impl Table {
    /// The day stands in its column then, or the month in that of the year, and the others are empty.
    pub(super) fn put_days_together(&mut self) {
        let Some(parts) = self.parts_of_days() else {
            return;
        };
        let width = self.headers.len();
        // A day is no period.
        let (whole, other) = match parts.day {
            Some(day) => (day, parts.year),
            None => (parts.year, parts.month),
        };
        for row in 0..self.rows() {
            let day = self.day_of(row, parts);
            let span = day.map(|day| self.arena.keep(&day));
            let cells = self.cells.get_mut(row * width..(row + 1) * width);
            let (Some(span), Some(cells)) = (span, cells) else {
                continue;
            };
            for other in [other, parts.month] {
                if let Some(cell) = cells.get_mut(other) {
                    *cell = Span::default();
                }
            }
            if let Some(cell) = cells.get_mut(whole) {
                *cell = span;
            }
        }
    }

    fn parts_of_days(&self) -> Option<Parts> {
        if self.own_language().is_some() {
            return None;
        }
        let find = |wanted: DatePart| {
            let mut headers = self.headers.iter();
            headers.position(|header| date_part(header) == Some(wanted))
        };
        let (year, month) = (find(DatePart::Year)?, find(DatePart::Month)?);
        let day = find(DatePart::Day);
        let parts = Parts { year, month, day };
        let is_part = |column: usize| [Some(year), Some(month), day].contains(&Some(column));
        let is_other = |column: usize| {
            let mut first = self.filled_first(column);
            !is_part(column) && first.any(|cell| date::looks(cell) == Some(Looks::Day))
        };
        let mut filled = (0..self.rows()).filter(|row| !self.cell(*row, year).is_empty());
        let mut first = filled.by_ref().take(LOOKED_AT).peekable();
        let are_parts =
            first.peek().is_some() && first.all(|row| self.day_of(row, parts).is_some());
        (are_parts && !(0..self.headers.len()).any(is_other)).then_some(parts)
    }

    fn filled_first(&self, column: usize) -> impl Iterator<Item = &str> {
        let filled = self.column(column).filter(|cell| !cell.is_empty());
        filled.take(LOOKED_AT)
    }

    /// As ISO 8601 has it; nothing where one of the parts is none.
    fn day_of(&self, row: usize, parts: Parts) -> Option<String> {
        let year: i16 = self.cell(row, parts.year).parse().ok()?;
        let month = self.cell(row, parts.month);
        let named = || month_named(&month.to_lowercase());
        let month = month.parse().ok().or_else(named)?;
        let month: i8 = Some(month).filter(|month| (1..=12).contains(month))?;
        if !is_year(year) {
            return None;
        }
        let Some(day) = parts.day else {
            return Some(format!("{year}-{month:02}"));
        };
        let day: u8 = self.cell(row, day).parse().ok()?;
        (1..=31)
            .contains(&day)
            .then(|| format!("{year}-{month:02}-{day:02}"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ColumnUse, propose};
    use super::*;

    fn read(text: &str) -> Table {
        Table::read(text.as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn year_month_and_day_are_one_day() {
        let found = read("Year,Month,Day,Score\n2024,3,1,10\n2024,3,13,3\n2024,4,2,8\n");
        assert_eq!(propose(&found).column_of(ColumnUse::Date), Some(2));
        let days: Vec<_> = found.column(2).collect();
        assert_eq!(days, ["2024-03-01", "2024-03-13", "2024-04-02"]);
        let found = read(
            "Év,Hónap,Pontszám,Név\n2024,március,10,Ann\n2024,április,3,Ben\n2024,április,7,Ben\n",
        );
        assert_eq!(propose(&found).column_of(ColumnUse::Date), Some(0));
        assert_eq!((found.cell(0, 0), found.cell(1, 0)), ("2024-03", "2024-04"));
    }

    #[test]
    fn beside_a_date_or_with_another_thing_in_it_they_stay_as_they_are() {
        let found = read("Date,Year,Month,Score\n2024-03-01,2024,3,10\n2024-03-13,2024,3,3\n");
        assert_eq!(found.cell(0, 1), "2024");
        let found = read("Year,Month,Score\n2024,first,10\n2024,second,3\n");
        assert_eq!(found.cell(0, 1), "first");
    }
}
