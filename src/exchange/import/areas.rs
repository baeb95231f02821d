//! The tables on a sheet, or in a text of separated values: one below the other, side by side, or both.

use super::beside::Blocks;
use super::parts::{ROWS_THAT_TELL, is_further_header, is_header, is_value, says};
use super::separator::Span;
use super::table::letter;
use super::workbook::CellError;

/// A cell with something in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Filled {
    pub row: u32,
    pub column: u32,
    pub span: Span,
    pub error: Option<CellError>,
    pub is_number: bool,
}

/// The text of a cell.
type TextOf<'f, 't> = &'f dyn Fn(Span) -> &'t str;

/// Cells as a spreadsheet marks them.
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

    /// The first and the last, from 0.
    pub(super) fn rows(&self) -> (u32, u32) {
        self.rows
    }

    pub(super) fn columns(&self) -> (u32, u32) {
        self.columns
    }

    /// Whether some of its rows are the other's too.
    pub(super) fn is_beside(&self, other: &Self) -> bool {
        self != other && self.rows.0 <= other.rows.1 && other.rows.0 <= self.rows.1
    }
}

/// Where the tables are, where they are not all there is; none where one table takes it all. The cells are in order.
pub(super) fn areas(cells: &[Filled], text_of: TextOf<'_, '_>) -> Vec<Area> {
    let mut pieces = Vec::new();
    take_apart(cells, text_of, &mut pieces);
    if pieces.len() < 2 {
        return Vec::new();
    }
    let (notes, tables): (Vec<_>, Vec<_>) = pieces.into_iter().partition(|(_, is_notes)| *is_notes);
    let found = if tables.is_empty() { notes } else { tables };
    found.into_iter().map(|(area, _)| area).collect()
}

/// Takes cells apart until no piece holds several tables. Each comes with whether it is notes and no table.
fn take_apart(cells: &[Filled], text_of: TextOf<'_, '_>, pieces: &mut Vec<(Area, bool)>) {
    let below = below_each_other(cells, text_of);
    if below.len() > 1 {
        for part in below {
            take_apart(part, text_of, pieces);
        }
        return;
    }
    let beside = beside_each_other(cells, text_of);
    if beside.is_empty() {
        pieces.push((Area::around(cells), is_notes(cells, text_of)));
    }
    for part in &beside {
        take_apart(part, text_of, pieces);
    }
}

fn rows_of(cells: &[Filled]) -> impl Iterator<Item = &[Filled]> {
    cells.chunk_by(|a, b| a.row == b.row)
}

/// Whether it is a title, or words each with what they stand for: `Answers  24`.
fn is_notes(cells: &[Filled], text_of: TextOf<'_, '_>) -> bool {
    let rows: Vec<_> = rows_of(cells).collect();
    let named = |row: &&[Filled]| {
        row.len() < 3 && !row.iter().take(1).any(|cell| is_value(text_of(cell.span)))
    };
    if rows.len() < 2 || !rows.iter().all(named) {
        return rows.len() < 2;
    }
    let titles = rows.iter().take_while(|row| row.len() < 2).count();
    let texts = laid(rows.get(titles..).unwrap_or_default(), text_of);
    let Some((first, below)) = texts.split_first() else {
        return true;
    };
    let is_colon = |row: &Vec<&str>| row.iter().any(|cell| cell.ends_with([':', '：']));
    let is_listed = below.len() < 2 || texts.iter().all(is_colon);
    !is_header(first, below) || (is_listed && !first.iter().any(|cell| says(cell)))
}

fn below_each_other<'c>(cells: &'c [Filled], text_of: TextOf<'_, '_>) -> Vec<&'c [Filled]> {
    let mut tables = Vec::new();
    let (mut begin, mut end) = (0, 0);
    let mut last: Option<u32> = None;
    // The rows of the table so far, from its header on: single cells above that are a title.
    let mut rows: Vec<&[Filled]> = Vec::new();
    for row in rows_of(cells) {
        let here = row_of(row);
        let is_apart = last.is_some_and(|last| here > last + 1);
        let from = cells.get(end..).unwrap_or_default();
        // A table of the same kind has the same header.
        let above = rows.get(1..);
        if is_apart && above.is_some_and(|above| begins_table(from, above, text_of)) {
            tables.push(cells.get(begin..end).unwrap_or_default());
            begin = end;
            rows.clear();
        }
        if rows.len() > ROWS_THAT_TELL {
            rows.remove(1);
        }
        if !rows.is_empty() || row.len() > 1 {
            rows.push(row);
        }
        end += row.len();
        last = Some(here);
    }
    tables.push(cells.get(begin..).unwrap_or_default());
    tables
}

/// Whether a header and rows of its own begin here.
fn begins_table(from: &[Filled], above: &[&[Filled]], text_of: TextOf<'_, '_>) -> bool {
    let mut rows: Vec<&[Filled]> = Vec::new();
    for row in rows_of(from) {
        let follows = |last: &[Filled]| row_of(row) == row_of(last) + 1;
        if rows.len() > ROWS_THAT_TELL || !rows.last().is_none_or(|last| follows(last)) {
            break;
        }
        rows.push(row);
    }
    let is_text = |row: &&[Filled]| row.iter().all(|cell| !cell.is_number);
    if !rows.first().is_some_and(is_text) {
        return false;
    }
    let here = rows.len();
    rows.extend(above);
    let texts = laid(&rows, text_of);
    let (here, above) = texts.split_at(here);
    let here = here.split_first();
    here.is_some_and(|(header, below)| is_further_header(header, below, above))
}

fn row_of(row: &[Filled]) -> u32 {
    row.first().map_or(0, |cell| cell.row)
}

/// The texts of the rows, each as wide as the widest.
pub(super) fn laid<'t>(rows: &[&[Filled]], text_of: TextOf<'_, 't>) -> Vec<Vec<&'t str>> {
    let columns = rows.iter().filter_map(|row| row.last());
    let width = columns.map(|cell| cell.column as usize + 1).max();
    let texts = |row: &&[Filled]| {
        let mut texts = vec![""; width.unwrap_or(0)];
        for cell in *row {
            if let Some(place) = texts.get_mut(cell.column as usize) {
                *place = text_of(cell.span);
            }
        }
        texts
    };
    rows.iter().map(texts).collect()
}

/// The cells of each table; none where there is only one.
fn beside_each_other(cells: &[Filled], text_of: TextOf<'_, '_>) -> Vec<Vec<Filled>> {
    let mut blocks = Blocks::of(cells.iter().map(|cell| cell.column));
    if blocks.is_single() {
        return Vec::new();
    }
    for row in rows_of(cells) {
        let texts = row.iter().map(|cell| (cell.column, text_of(cell.span)));
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
