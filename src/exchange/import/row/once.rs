//! What the cells of a column are, each different one read once where they come again and again.

use super::Read;
use crate::exchange::import::Table;

#[derive(Debug)]
pub(super) struct Once<'t, T> {
    column: Option<usize>,
    /// By the number of the cell.
    known: Vec<Read<'t, T>>,
}

impl<'t, T: Copy> Once<'t, T> {
    pub(super) fn new(
        table: &'t Table,
        column: Option<usize>,
        read: impl Fn(&'t str) -> Read<'t, T>,
    ) -> Self {
        let repeated = column.filter(|column| table.is_repeated(*column));
        let cells = repeated
            .into_iter()
            .flat_map(|column| table.different(column));
        Self {
            column,
            known: cells.map(read).collect(),
        }
    }

    /// Nothing where the column does not repeat itself, and each cell is to be read.
    pub(super) fn get(&self, table: &Table, row: usize) -> Option<Read<'t, T>> {
        self.known.get(table.number(row, self.column?)?).copied()
    }
}
