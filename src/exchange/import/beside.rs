//! Where one table ends and another begins beside it: with nothing in the column between, and a header of its own.
//!
//! A table with an empty column in it looks much like two tables. It is two where each has a header of its own, and
//! something says that their rows do not belong together: the headers are not in one row, both have a column of the
//! same name, or a date and a score each, or one ends rows before the other.

use super::parts::{ROWS_THAT_TELL, is_header};
use super::words::Wording;

/// Rows in which the header of a table beside another is looked for.
const TITLE_ROWS: u32 = 5;
/// An answer may lack what stands in the last columns; several in a row hardly do.
const ROWS_APART: u32 = 2;

/// Columns next to each other, with empty ones on both sides.
#[derive(Debug)]
struct Block<'t> {
    /// The first, and the one after the last.
    columns: (u32, u32),
    /// The header and the first rows below it, up to one with nothing in it; and the last of them.
    first: Vec<Vec<&'t str>>,
    last_of_first: u32,
    /// The header, the last row, and how many there are from the one to the other with anything in them.
    header: Option<u32>,
    last: u32,
    filled: u32,
}

/// All of them, from left to right.
#[derive(Debug)]
pub(super) struct Blocks<'t>(Vec<Block<'t>>);

impl<'t> Blocks<'t> {
    /// Around those columns, which are not empty.
    pub(super) fn of(columns: impl Iterator<Item = u32>) -> Self {
        let mut is_used: Vec<bool> = Vec::new();
        for column in columns {
            let column = column as usize;
            if is_used.len() <= column {
                is_used.resize(column + 1, false);
            }
            if let Some(used) = is_used.get_mut(column) {
                *used = true;
            }
        }
        let mut blocks: Vec<Block<'t>> = Vec::new();
        for (column, _) in (0..).zip(&is_used).filter(|(_, used)| **used) {
            match blocks.last_mut() {
                Some(block) if block.columns.1 == column => block.columns.1 += 1,
                _ => blocks.push(Block {
                    columns: (column, column + 1),
                    first: Vec::new(),
                    last_of_first: 0,
                    header: None,
                    last: 0,
                    filled: 0,
                }),
            }
        }
        Self(blocks)
    }

    pub(super) fn is_single(&self) -> bool {
        self.0.len() < 2
    }

    /// Takes in a row, each of its filled cells with its column. The rows come one after the other.
    pub(super) fn count(&mut self, row: u32, cells: &[(u32, &'t str)]) {
        let mut rest = cells;
        while let Some(&(first, _)) = rest.first() {
            let at = self.0.partition_point(|block| block.columns.1 <= first);
            let Some(block) = self.0.get_mut(at) else {
                return;
            };
            let end = rest.partition_point(|(column, _)| *column < block.columns.1);
            let (of_block, further) = rest.split_at(end.max(1));
            block.count(row, of_block);
            rest = further;
        }
    }

    /// The first columns of all tables but the first one.
    pub(super) fn begins(&self) -> Vec<u32> {
        let mut tables = self.0.iter().filter(|block| block.is_table());
        let Some(mut before) = tables.next() else {
            return Vec::new();
        };
        let mut begins = Vec::new();
        for table in tables {
            if table.is_apart_from(before) {
                begins.push(table.columns.0);
            }
            before = table;
        }
        begins
    }
}

impl<'t> Block<'t> {
    fn count(&mut self, row: u32, cells: &[(u32, &'t str)]) {
        if self.header.is_none() && cells.len() < 2 && self.filled < TITLE_ROWS {
            self.filled += 1;
            return;
        }
        if self.header.is_none() {
            self.header = Some(row);
            self.filled = 0;
        }
        let follows = self.first.len() < 2 || row == self.last_of_first + 1;
        if self.first.len() <= ROWS_THAT_TELL && follows {
            self.first.push(self.laid(cells));
            self.last_of_first = row;
        }
        self.last = row;
        self.filled += 1;
    }

    fn laid(&self, cells: &[(u32, &'t str)]) -> Vec<&'t str> {
        let (left, end) = self.columns;
        let mut texts = vec![""; (end - left) as usize];
        for &(column, text) in cells {
            let at = column.checked_sub(left);
            if let Some(place) = at.and_then(|at| texts.get_mut(at as usize)) {
                *place = text;
            }
        }
        texts
    }

    fn is_table(&self) -> bool {
        let rows = self.first.split_first();
        rows.is_some_and(|(header, below)| is_header(header, below))
    }

    /// Whether its rows have nothing to do with those of the other.
    fn is_apart_from(&self, other: &Self) -> bool {
        let names = |block: &Self| -> Vec<String> {
            let names = block.first.first().into_iter().flatten();
            let filled = names.filter(|name| !name.is_empty());
            filled.map(|name| name.trim().to_lowercase()).collect()
        };
        let (own, others) = (names(self), names(other));
        let is_whole = |names: &[String]| {
            let wordings: Vec<Wording> = names.iter().map(|name| Wording::of(name)).collect();
            let has_score = wordings.iter().any(|each| each.recommend || each.rate);
            has_score && wordings.iter().any(|each| each.date)
        };
        let ends_apart = self.last.abs_diff(other.last) >= ROWS_APART;
        self.header != other.header
            || own.iter().any(|name| others.contains(name))
            || (is_whole(&own) && is_whole(&others))
            || (ends_apart && self.is_without_gaps() && other.is_without_gaps())
    }

    fn is_without_gaps(&self) -> bool {
        let header = self.header.unwrap_or(self.last);
        self.filled == self.last - header + 1
    }
}
