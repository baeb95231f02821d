//! The tables on a sheet: one below the other, or side by side, told apart as in any table.

use super::grid::Filled;
use crate::exchange::import::beside::Blocks;
use crate::exchange::import::parts::{ROWS_THAT_TELL, is_further_header};
use crate::exchange::import::table::letter;

/// Cells of a sheet, as a spreadsheet marks them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    /// The first and the last, from 0.
    rows: (u32, u32),
    columns: (u32, u32),
}

impl Area {
    fn around(cells: &[Filled]) -> Self {
        let columns = || cells.iter().map(|cell| cell.column);
        let row = |cell: Option<&Filled>| cell.map_or(0, |cell| cell.row);
        Self {
            rows: (row(cells.first()), row(cells.last())),
            columns: (columns().min().unwrap_or(0), columns().max().unwrap_or(0)),
        }
    }

    /// As a spreadsheet calls it: `A8:D20`.
    pub(super) fn name(&self) -> String {
        let corner = |column: u32, row: u32| format!("{}{}", letter(column as usize), row + 1);
        let ((top, bottom), (left, right)) = (self.rows, self.columns);
        format!("{}:{}", corner(left, top), corner(right, bottom))
    }

    pub(super) fn is_called(&self, name: &str) -> bool {
        self.name().eq_ignore_ascii_case(name.trim())
    }

    pub(super) fn holds(&self, cell: &Filled) -> bool {
        let ((top, bottom), (left, right)) = (self.rows, self.columns);
        (top..=bottom).contains(&cell.row) && (left..=right).contains(&cell.column)
    }

    /// Those of the cells of a row that are in it.
    pub(super) fn of<'c>(&self, row: &'c [Filled]) -> &'c [Filled] {
        let begin = row.iter().position(|cell| self.holds(cell));
        let end = row.iter().rposition(|cell| self.holds(cell));
        let cells = begin.zip(end).and_then(|(begin, end)| row.get(begin..=end));
        cells.unwrap_or_default()
    }
}

/// Where the tables are; none where there is no more than one. The cells are in order.
pub(super) fn areas(cells: &[Filled], text: &str) -> Vec<Area> {
    let mut areas = Vec::new();
    for above in below_each_other(cells, text) {
        let blocks = beside_each_other(above, text);
        if blocks.is_empty() {
            areas.push(Area::around(above));
        }
        for block in &blocks {
            let tables = below_each_other(block, text);
            areas.extend(tables.into_iter().map(Area::around));
        }
    }
    if areas.len() > 1 { areas } else { Vec::new() }
}

fn below_each_other<'c>(cells: &'c [Filled], text: &str) -> Vec<&'c [Filled]> {
    let mut tables = Vec::new();
    let (mut begin, mut end, mut rows) = (0, 0, 0);
    let mut last: Option<u32> = None;
    let mut above: Vec<&[Filled]> = Vec::new();
    for row in cells.chunk_by(|a, b| a.row == b.row) {
        let here = row.first().map_or(0, |cell| cell.row);
        let is_apart = last.is_some_and(|last| here > last + 1);
        let from = cells.get(end..).unwrap_or_default();
        if is_apart && rows >= 2 && begins_table(from, &above, text) {
            tables.push(cells.get(begin..end).unwrap_or_default());
            (begin, rows) = (end, 0);
        }
        if above.len() == ROWS_THAT_TELL {
            above.remove(0);
        }
        above.push(row);
        rows += 1;
        end += row.len();
        last = Some(here);
    }
    tables.push(cells.get(begin..).unwrap_or_default());
    tables
}

/// Whether a header and rows of its own begin here.
fn begins_table(from: &[Filled], above: &[&[Filled]], text: &str) -> bool {
    let mut here: Vec<&[Filled]> = Vec::new();
    for row in from.chunk_by(|a, b| a.row == b.row) {
        let follows = |last: &[Filled]| row_of(row) == row_of(last) + 1;
        if here.len() > ROWS_THAT_TELL || !here.last().is_none_or(|last| follows(last)) {
            break;
        }
        here.push(row);
    }
    let is_text = here
        .first()
        .is_some_and(|row| row.iter().all(|cell| !cell.is_number));
    let cells = here.iter().chain(above).flat_map(|row| row.iter());
    let width = cells.map(|cell| cell.column + 1).max().unwrap_or(0);
    let texts = |row: &&[Filled]| laid(row, width, text);
    let above: Vec<Vec<&str>> = above.iter().map(texts).collect();
    let here: Vec<Vec<&str>> = here.iter().map(texts).collect();
    here.split_first()
        .is_some_and(|(header, below)| is_text && is_further_header(header, below, &above))
}

fn row_of(row: &[Filled]) -> u32 {
    row.first().map_or(0, |cell| cell.row)
}

/// The texts of a row, up to that column.
fn laid<'t>(row: &[Filled], width: u32, text: &'t str) -> Vec<&'t str> {
    let mut texts = vec![""; width as usize];
    for cell in row {
        if let Some(place) = texts.get_mut(cell.column as usize) {
            *place = cell.span.of_text(text);
        }
    }
    texts
}

/// The cells of each table; none where there is only one.
fn beside_each_other(cells: &[Filled], text: &str) -> Vec<Vec<Filled>> {
    let mut blocks = Blocks::of(cells.iter().map(|cell| cell.column));
    if blocks.is_single() {
        return Vec::new();
    }
    for row in cells.chunk_by(|a, b| a.row == b.row) {
        let texts = row
            .iter()
            .map(|cell| (cell.column, cell.span.of_text(text)));
        blocks.count(row_of(row), &texts.collect::<Vec<_>>());
    }
    let begins = blocks.begins();
    if begins.is_empty() {
        return Vec::new();
    }
    let mut tables = vec![Vec::new(); begins.len() + 1];
    for cell in cells {
        let at = begins.partition_point(|&begin| begin <= cell.column);
        if let Some(table) = tables.get_mut(at) {
            table.push(*cell);
        }
    }
    tables
}
