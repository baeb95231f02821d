//! Columns whose cells come again and again: scores, days, what was chosen of a list. Each different cell of such a column
//! is kept once, and a row has its number in two bytes instead of a place in eight. What follows from a cell alone is then
//! worked out once for each different one, and not for a million rows.

use std::ops::ControlFlow;

use foldhash::HashMap;

use super::super::in_parts::{ROWS_A_PART, in_parts_of};
use super::super::separator::Span;
use super::Table;

/// The days of ten years. More than these are no list.
const MOST_DIFFERENT: usize = 4096;
/// Longer cells hardly come again.
const LONGEST_BYTES: usize = 40;
/// Where parts are large, little is found in each of them anew.
const ROWS_NUMBERED: usize = 4 * ROWS_A_PART;

/// Where the cells of a column stand.
#[derive(Clone, Debug)]
pub(super) enum Column {
    /// Row by row, at this place among so many columns that do not repeat themselves.
    Each {
        place: usize,
        of: usize,
    },
    Repeated(Repeated),
}

/// The different cells of a column, in the order in which they come first, and the number of each row's.
#[derive(Clone, Debug, Default)]
pub(super) struct Repeated {
    different: Vec<Span>,
    of_rows: Vec<u16>,
}

impl Repeated {
    pub(super) fn number(&self, row: usize) -> Option<usize> {
        self.of_rows.get(row).copied().map(usize::from)
    }

    pub(super) fn span(&self, row: usize) -> Option<Span> {
        self.different.get(self.number(row)?).copied()
    }

    pub(super) fn different(&self) -> &[Span] {
        &self.different
    }

    /// Rows by the number of their cell.
    pub(super) fn counts(&self) -> Vec<usize> {
        let mut counts = vec![0; self.different.len()];
        for &number in &self.of_rows {
            if let Some(count) = counts.get_mut(usize::from(number)) {
                *count += 1;
            }
        }
        counts
    }
}

/// A column while its cells are numbered; given up where they are too many or too long.
#[derive(Debug, Default)]
struct Numbering<'t> {
    numbers: HashMap<&'t str, u16>,
    repeated: Repeated,
}

impl<'t> Numbering<'t> {
    fn number_of(&mut self, cell: &'t str, span: Span) -> Option<u16> {
        if let Some(&known) = self.numbers.get(cell) {
            return Some(known);
        }
        let next = self.repeated.different.len();
        let number = u16::try_from(next).ok().filter(|_| next < MOST_DIFFERENT)?;
        self.repeated.different.push(span);
        self.numbers.insert(cell, number);
        Some(number)
    }

    fn add(&mut self, cell: &'t str, span: Span) -> Option<()> {
        let number = self
            .number_of(cell, span)
            .filter(|_| cell.len() <= LONGEST_BYTES)?;
        self.repeated.of_rows.push(number);
        Some(())
    }

    /// Rows that stand below these.
    fn append(&mut self, below: &Repeated, table: &'t Table) -> Option<()> {
        let different = below.different.iter();
        let numbers = different.map(|&span| self.number_of(table.arena.get(span), span));
        let numbers = numbers.collect::<Option<Vec<u16>>>()?;
        for &number in &below.of_rows {
            let number = numbers.get(usize::from(number))?;
            self.repeated.of_rows.push(*number);
        }
        Some(())
    }
}

impl Table {
    /// The same, with what comes again in a column kept once. Nothing is arranged any more after it.
    pub(in crate::exchange::import) fn with_repeated_once(mut self) -> Self {
        let width = self.headers.len();
        // Where rows have too many cells, what stands between the cells of a row may be asked for.
        if width == 0 || !self.beyond.is_empty() {
            return self;
        }
        let repeated = self.repeated_columns();
        let others = (0..width).filter(|at| repeated.get(*at).is_none_or(Option::is_none));
        let others: Vec<usize> = others.collect();
        let of = others.len();
        if of == width {
            return self;
        }
        let mut places = 0..;
        let columns = repeated.into_iter().map(|repeated| match repeated {
            Some(repeated) => Column::Repeated(repeated),
            None => Column::Each {
                place: places.next().unwrap_or_default(),
                of,
            },
        });
        self.columns = columns.collect();
        self.keep_others(&others, width);
        self
    }

    /// Moves the cells of these columns together, row by row.
    fn keep_others(&mut self, others: &[usize], width: usize) {
        let mut kept = 0;
        for row in 0..self.rows() {
            for column in others {
                let span = self.cells.get(row * width + column).copied();
                if let (Some(span), Some(place)) = (span, self.cells.get_mut(kept)) {
                    *place = span;
                    kept += 1;
                }
            }
        }
        self.cells.truncate(kept);
        self.cells.shrink_to_fit();
    }

    fn repeated_columns(&self) -> Vec<Option<Repeated>> {
        let width = self.headers.len();
        // Nobody cancels.
        let parts = in_parts_of(
            ROWS_NUMBERED,
            self.rows(),
            &mut |_| ControlFlow::Continue(()),
            |rows| {
                let cells = self.cells.get(rows.start * width..rows.end * width);
                self.numbered(cells.unwrap_or_default())
            },
        );
        let mut parts = parts.unwrap_or_default().into_iter();
        let first = parts.next().unwrap_or_default();
        let whole = parts.fold(first, |above, below| {
            let columns = above.into_iter().zip(below);
            let joined = columns.map(|(above, below)| {
                let mut above = above?;
                above.append(&below?.repeated, self)?;
                Some(above)
            });
            joined.collect()
        });
        let whole = whole.into_iter();
        whole.map(|each| each.map(|each| each.repeated)).collect()
    }

    /// Row by row, as the text of one stands together.
    fn numbered<'t>(&'t self, cells: &[Span]) -> Vec<Option<Numbering<'t>>> {
        let width = self.headers.len();
        let mut columns: Vec<_> = (0..width).map(|_| Some(Numbering::default())).collect();
        for row in cells.chunks(width) {
            for (column, &span) in columns.iter_mut().zip(row) {
                let is_over = column.as_mut().is_some_and(|numbering| {
                    let cell = self.arena.get(span);
                    numbering.add(cell, span).is_none()
                });
                if is_over {
                    *column = None;
                }
            }
        }
        columns
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    /// A day, a shop, a comment, a long text that comes again, and nothing.
    fn row(at: usize) -> [String; 5] {
        let shop = match at % 5 {
            0 => String::new(),
            left => format!("Shop {}", left + at / ROWS_NUMBERED),
        };
        let day = format!("2026-01-{:02}", at % 28 + 1);
        let long = "said again and again ".repeat(3).trim_end().to_owned();
        [day, shop, format!("said {at}"), long, String::new()]
    }

    fn table(rows: usize) -> Table {
        let mut text = String::from("Day,Shop,Comment,Long,None\n");
        for at in 0..rows {
            let _ = writeln!(text, "{}", row(at).join(","));
        }
        Table::read(text.into_bytes()).unwrap()
    }

    #[test]
    fn cells_kept_once_are_those_of_the_rows() {
        let rows = ROWS_NUMBERED + MOST_DIFFERENT + 2;
        let table = table(rows);
        let are_repeated: Vec<bool> = (0..5).map(|at| table.is_repeated(at)).collect();
        assert_eq!(are_repeated, [true, true, false, false, true]);
        for at in (0..rows).step_by(97).chain([rows - 1]) {
            for (column, cell) in row(at).iter().enumerate() {
                assert_eq!(table.cell(at, column), cell, "row {at}");
            }
        }
        let shops: Vec<&str> = table.different(1).collect();
        assert_eq!(
            shops,
            ["", "Shop 1", "Shop 2", "Shop 3", "Shop 4", "Shop 5"]
        );
        let counted = table.counted(1).unwrap();
        assert_eq!(counted.iter().map(|(_, rows)| rows).sum::<usize>(), rows);
        assert_eq!(table.number(rows - 1, 0), Some((rows - 1) % 28));
        assert_eq!(table.number(rows - 1, 2), None);
        assert_eq!(table.different(2).count(), rows);
    }

    #[test]
    fn what_has_no_columns_is_a_table_of_nothing() {
        for text in [
            "{\"a\":{}}",
            "{\"items\":[{}]}",
            "{\"data\":[{\"answers\":{}}]}",
        ] {
            let table = Table::read(text.as_bytes().to_vec()).unwrap();
            assert_eq!(table.headers().len(), 0, "{text}");
        }
    }

    #[test]
    fn a_row_with_too_many_cells_is_still_told_as_it_stands() {
        let text = b"Score,Comment\n9,good\n9,slow, but good\n9,good\n";
        let table = Table::read(text.to_vec()).unwrap();
        assert!(!table.is_repeated(0));
        assert_eq!(table.text_from(1, 1), "slow, but good");
    }
}
