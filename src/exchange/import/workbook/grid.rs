//! Cells, wherever they stand on a sheet, put together into a table: the header is found, rows and columns without
//! anything in them are left out, and what is merged over several rows is each one's.

use std::collections::HashSet;

use super::cells::Value;
use super::sheets::Merged;
use super::{Excess, Limits, SheetGlance, WorkbookError};
use crate::exchange::import::areas::{Area, Filled, areas, laid};
use crate::exchange::import::heads::under_heads;
use crate::exchange::import::parts::{ROWS_THAT_TELL, header_below_notes};
use crate::exchange::import::score::read_score;
use crate::exchange::import::separator::{Arena, Span};
use crate::exchange::import::table::{ErrorCell, Origin, Table, TableError, headers_at};

/// Rows in which a header is looked for below a title.
const TITLE_ROWS: usize = 20;

#[derive(Debug)]
pub(super) struct Grid<'l> {
    limits: &'l Limits,
    text: String,
    cells: Vec<Filled>,
    is_in_order: bool,
}

/// A table among others on a sheet.
#[derive(Clone, Debug)]
pub(super) struct GridPart {
    pub glance: SheetGlance,
    pub area: Area,
}

impl<'l> Grid<'l> {
    pub(super) fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            text: String::new(),
            cells: Vec::new(),
            is_in_order: true,
        }
    }

    /// # Errors
    /// When it is one too many, or too long.
    pub(super) fn push(
        &mut self,
        row: u32,
        column: u32,
        value: Value<'_>,
    ) -> Result<(), WorkbookError> {
        if let Some(excess) = self.excess(row, column, value) {
            return Err(WorkbookError::TooLarge(excess));
        }
        let start = self.text.len();
        value.write(&mut self.text);
        let error = match value {
            Value::Error(error) => Some(error),
            _ if self.text.len() == start => return Ok(()),
            _ => None,
        };
        let last = self.cells.last().map(|last| (last.row, last.column));
        self.is_in_order &= last.is_none_or(|last| last < (row, column));
        self.cells.push(Filled {
            row,
            column,
            span: Span::of(start, self.text.len()),
            error,
            is_number: !matches!(value, Value::Text(_) | Value::Bool(_) | Value::Error(_)),
        });
        Ok(())
    }

    fn excess(&self, row: u32, column: u32, value: Value<'_>) -> Option<Excess> {
        let text = match value {
            Value::Text(text) | Value::Duration(text) => text.len(),
            _ => 0,
        };
        let limits = self.limits;
        if row >= limits.rows {
            Some(Excess::Rows)
        } else if column >= limits.columns {
            Some(Excess::Columns)
        } else if text > limits.cell_bytes {
            Some(Excess::CellText)
        } else if self.cells.len() >= limits.cells || self.text.len() + text > limits.text_bytes {
            Some(Excess::Cells)
        } else {
            None
        }
    }

    /// # Errors
    /// When there is nothing but a header, or not even that.
    pub(super) fn into_table(
        mut self,
        sheet: String,
        sheets: Vec<SheetGlance>,
        merged: &[Merged],
    ) -> Result<Table, TableError> {
        self.put_in_order();
        let empty = || WorkbookError::EmptySheet(sheet.clone());
        let header = self.header().ok_or_else(empty)?;
        let columns = Columns::of(header.iter().chain(self.below(header)));
        let cells_of_table = columns.count().saturating_mul(rows_in(self.below(header)));
        if cells_of_table > self.limits.cells {
            return Err(WorkbookError::TooLarge(Excess::Cells).into());
        }
        let mut laid = Laid::new(&columns);
        for row in self.below(header).chunk_by(|a, b| a.row == b.row) {
            laid.lay(row);
        }
        if laid.lines.is_empty() {
            return Err(TableError::HeaderOnly);
        }
        let mut names: Vec<(usize, &str)> = columns.used().map(|column| (column, "")).collect();
        for cell in header {
            if let Some(name) = names.get_mut(columns.place(cell.column)) {
                name.1 = self.text_of(cell.span);
            }
        }
        let mut above = vec![""; columns.count()];
        for cell in self.above(header) {
            if let Some(head) = above.get_mut(columns.place(cell.column)) {
                *head = self.text_of(cell.span);
            }
        }
        let texts: Vec<&str> = names.iter().map(|(_, name)| *name).collect();
        let under = under_heads(&texts, &above);
        let under = names.iter().zip(&under);
        let headers = headers_at(under.map(|((column, _), name)| (*column, name.as_ref())));
        let mut first = vec![Span::default(); columns.count()];
        for cell in header {
            if let Some(place) = first.get_mut(columns.place(cell.column)) {
                *place = cell.span;
            }
        }
        let line = header.first().map_or(1, |cell| cell.row + 1);
        laid.fill_merged(merged, &self.text, self.limits)?;
        let Laid {
            cells,
            lines,
            errors,
            ..
        } = laid;
        let origin = Origin::Workbook { sheet, sheets };
        let arena = Arena {
            text: self.text,
            unquoted: String::new(),
        };
        let table = Table::from_parts(origin, headers, arena, cells, lines, errors);
        Ok(table.arranged(&first, line))
    }

    /// The tables on the sheet, where they are not all there is.
    pub(super) fn parts(&mut self, sheet: &str) -> Vec<GridPart> {
        self.put_in_order();
        let areas = areas(&self.cells, &|span| self.text_of(span));
        let part = |area: Area| {
            let name = format!("{sheet}!{}", area.name());
            let rows = self.cells.chunk_by(|a, b| a.row == b.row);
            let of_area = rows.map(|row| area.of(row)).filter(|row| !row.is_empty());
            let mut first_rows = of_area.take(TITLE_ROWS);
            let first = first_rows.next().unwrap_or_default();
            let header = match first.len() {
                1 => first_rows.find(|row| row.len() > 1).unwrap_or(first),
                _ => first,
            };
            let header = header.iter().map(|cell| self.text_of(cell.span));
            GridPart {
                glance: SheetGlance::of(name, header),
                area,
            }
        };
        areas.into_iter().map(part).collect()
    }

    /// Forgets everything but what is in there.
    pub(super) fn keep(&mut self, area: Area) {
        self.cells.retain(|cell| area.holds(cell));
    }

    /// How many columns of those ranges have anything in them.
    pub(super) fn columns_among(&self, ranges: &[(u32, u32)]) -> usize {
        if ranges.is_empty() {
            return 0;
        }
        let columns: HashSet<u32> = self.cells.iter().map(|cell| cell.column).collect();
        let is_among = |column: &&u32| {
            let mut ranges = ranges.iter();
            ranges.any(|(first, last)| (first..=last).contains(column))
        };
        columns.iter().filter(is_among).count()
    }

    /// As the file may not have it. Of two cells in one place the later one counts.
    fn put_in_order(&mut self) {
        if self.is_in_order {
            return;
        }
        self.cells.sort_by_key(|cell| (cell.row, cell.column));
        self.cells.reverse();
        self.cells.dedup_by_key(|cell| (cell.row, cell.column));
        self.cells.reverse();
    }

    /// The first row, or the first with several texts and no number where only single cells stand above it: those are
    /// a title; or the header below notes.
    fn header(&self) -> Option<&[Filled]> {
        let rows = self.cells.chunk_by(|a, b| a.row == b.row);
        let rows: Vec<&[Filled]> = rows.take(TITLE_ROWS + ROWS_THAT_TELL).collect();
        let titles = rows.iter().take(TITLE_ROWS).take_while(|row| row.len() < 2);
        let titles = titles.count();
        let rest = rows.get(titles..).unwrap_or_default();
        let texts = laid(rest, &|span| self.text_of(span));
        let found = rest.get(header_below_notes(&texts)).copied();
        let is_header = |row: &&[Filled]| row.len() > 1 && row.iter().all(|cell| !cell.is_number);
        found
            .filter(|row| titles == 0 || is_header(row))
            .or(rows.first().copied())
    }

    /// What stands in the row above the header.
    fn above(&self, header: &[Filled]) -> &[Filled] {
        let row = header.first().map_or(0, |first| first.row);
        let begin = self.cells.partition_point(|cell| cell.row + 1 < row);
        let end = self.cells.partition_point(|cell| cell.row < row);
        self.cells.get(begin..end).unwrap_or(&[])
    }

    fn below(&self, header: &[Filled]) -> &[Filled] {
        let row = header.last().map_or(0, |last| last.row);
        let begin = self.cells.partition_point(|cell| cell.row <= row);
        self.cells.get(begin..).unwrap_or(&[])
    }

    fn text_of(&self, span: Span) -> &str {
        span.of_text(&self.text)
    }
}

fn rows_in(cells: &[Filled]) -> usize {
    cells.chunk_by(|a, b| a.row == b.row).count()
}

/// The columns with anything in them, from left to right.
#[derive(Debug)]
struct Columns {
    /// For each column of the sheet, how many used ones stand to its left; `None` for one that is not used.
    places: Vec<Option<usize>>,
    count: usize,
}

impl Columns {
    fn of<'c>(cells: impl Iterator<Item = &'c Filled>) -> Self {
        let mut places: Vec<Option<usize>> = Vec::new();
        for cell in cells {
            let column = cell.column as usize;
            if places.len() <= column {
                places.resize(column + 1, None);
            }
            if let Some(place) = places.get_mut(column) {
                *place = Some(0);
            }
        }
        let mut count = 0;
        for place in places.iter_mut().flatten() {
            *place = count;
            count += 1;
        }
        Self { places, count }
    }

    fn count(&self) -> usize {
        self.count
    }

    fn used(&self) -> impl Iterator<Item = usize> {
        let columns = self.places.iter().enumerate();
        columns.filter_map(|(column, place)| place.map(|_| column))
    }

    fn place(&self, column: u32) -> usize {
        let place = self.places.get(column as usize).copied().flatten();
        place.unwrap_or(usize::MAX)
    }
}

/// Rows laid side by side, as a table has them.
#[derive(Debug)]
struct Laid<'c> {
    columns: &'c Columns,
    cells: Vec<Span>,
    lines: Vec<u32>,
    errors: Vec<ErrorCell>,
}

impl<'c> Laid<'c> {
    fn new(columns: &'c Columns) -> Self {
        Self {
            columns,
            cells: Vec::new(),
            lines: Vec::new(),
            errors: Vec::new(),
        }
    }

    fn lay(&mut self, row: &[Filled]) {
        let Some(line) = row.first().map(|cell| cell.row + 1) else {
            return;
        };
        let begin = self.cells.len();
        self.cells
            .resize(begin + self.columns.count, Span::default());
        for cell in row {
            let column = self.columns.place(cell.column);
            if let Some(place) = self.cells.get_mut(begin.saturating_add(column)) {
                *place = cell.span;
            }
            self.errors.extend(cell.error.map(|error| ErrorCell {
                line,
                column: u32::try_from(column).unwrap_or(u32::MAX),
                error,
            }));
        }
        self.lines.push(line);
    }

    /// What is merged over several rows is each one's, but for what could be a score: one answer that takes several
    /// rows is not several answers. Rows of nothing else stay left out.
    fn fill_merged(
        &mut self,
        merged: &[Merged],
        text: &str,
        limits: &Limits,
    ) -> Result<(), WorkbookError> {
        let mut looked_at = 0;
        for block in merged {
            let column = self.columns.place(block.column);
            let Some((first, rest)) = self.rows_of(block) else {
                continue;
            };
            looked_at += rest.len();
            if looked_at > limits.cells {
                return Err(WorkbookError::TooLarge(Excess::Cells));
            }
            let span = self.cell(first, column).copied().unwrap_or_default();
            if read_score(span.of_text(text)).is_some() {
                continue;
            }
            for row in rest {
                if let Some(cell) = self.cell(row, column).filter(|cell| cell.is_empty()) {
                    *cell = span;
                }
            }
        }
        Ok(())
    }

    /// The row that a block begins in, and those below it.
    fn rows_of(&self, block: &Merged) -> Option<(usize, std::ops::Range<usize>)> {
        let first_line = block.first_row.checked_add(1)?;
        let first = self.lines.binary_search(&first_line).ok()?;
        let end = self
            .lines
            .partition_point(|&line| line - 1 <= block.last_row);
        Some((first, first + 1..end))
    }

    fn cell(&mut self, row: usize, column: usize) -> Option<&mut Span> {
        let is_there = column < self.columns.count;
        let at = is_there.then(|| row * self.columns.count + column)?;
        self.cells.get_mut(at)
    }
}
