//! A table that is put together row by row.

use super::super::separator::{Arena, Span};
use super::{Hint, Origin, Table, TableError};

/// A table that is put together row by row, from something that is no text of separated values.
#[derive(Debug, Default)]
pub(in crate::exchange::import) struct Rows {
    headers: Vec<String>,
    text: String,
    /// Of each row, the cells that are filled.
    filled: Vec<Vec<(usize, Span)>>,
    lines: Vec<u32>,
}

impl Rows {
    /// The place of that column, which is made where it is not there.
    pub(in crate::exchange::import) fn column(&mut self, header: &str) -> usize {
        let found = self.headers.iter().position(|each| each == header);
        found.unwrap_or_else(|| {
            self.headers.push(header.to_owned());
            self.headers.len() - 1
        })
    }

    pub(in crate::exchange::import) fn begin(&mut self, line: u32) {
        self.filled.push(Vec::new());
        self.lines.push(line);
    }

    pub(in crate::exchange::import) fn put(&mut self, header: &str, cell: &str) {
        let column = self.column(header);
        let start = self.text.len();
        self.text.push_str(cell);
        let span = Span::of(start, self.text.len());
        if let Some(row) = self.filled.last_mut().filter(|_| !cell.is_empty()) {
            row.push((column, span));
        }
    }

    /// # Errors
    /// Where there is no row, or more text than can be kept.
    pub(in crate::exchange::import) fn into_table(
        self,
        origin: Origin,
        hints: &[Hint],
    ) -> Result<Table, TableError> {
        if self.filled.is_empty() {
            return Err(TableError::HeaderOnly);
        }
        if u32::try_from(self.text.len()).is_err() {
            return Err(TableError::TooLarge);
        }
        let width = self.headers.len();
        let mut cells = vec![Span::default(); width * self.filled.len()];
        for (row, cells_of_row) in self.filled.iter().enumerate() {
            for &(column, span) in cells_of_row {
                if let Some(cell) = cells.get_mut(row * width + column) {
                    *cell = span;
                }
            }
        }
        let arena = Arena {
            text: self.text,
            unquoted: String::new(),
        };
        let mut table =
            Table::from_parts(origin, self.headers, arena, cells, self.lines, Vec::new());
        table.hints = hints.to_vec();
        Ok(table)
    }
}
