//! A table as it stands in a file: headers, rows, and the line each row begins on.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::decode::{TextEncoding, decode};
use super::separator::{Arena, Dialect, Records, Span};
use super::workbook::{CellError, SheetGlance, WorkbookError};

/// A table of texts. Cells are read in place: the file's own text is kept once, and each cell is a span of it, so
/// that a million rows fit. Every row has as many cells as there are headers.
#[derive(Clone, Debug)]
pub struct Table {
    origin: Origin,
    headers: Vec<String>,
    arena: Arena,
    /// Row by row, `headers.len()` to a row.
    cells: Vec<Span>,
    /// The line each row begins on, from 1.
    lines: Vec<u32>,
    ragged: Vec<Ragged>,
    errors: Vec<ErrorCell>,
}

/// What a table was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Text(TextEncoding),
    Workbook {
        /// The sheet that was read.
        sheet: String,
        /// The sheets with anything in them.
        sheets: Vec<SheetGlance>,
    },
}

/// A cell that holds an error instead of a value, and is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCell {
    pub(super) line: u32,
    pub(super) column: u32,
    pub error: CellError,
}

/// A row with fewer or more cells than there are headers. Missing cells are empty; the ones too many are left out,
/// and not told of when they are empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ragged {
    pub line: usize,
    pub cells: usize,
}

/// Why a file is no table. Nothing was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TableError {
    /// Nothing, or nothing but blanks and separators.
    Empty,
    /// Headers, and no row below them.
    HeaderOnly,
    /// A workbook by its first bytes, and why nothing was read of it.
    Workbook(WorkbookError),
    /// A picture, an archive, a PDF, by its first bytes.
    NotText,
    /// A zero byte, which no text has.
    Nul { line: usize },
    /// A quote that opens on this line and is not closed where a cell ends.
    UnterminatedQuote { line: usize },
    /// More than 2 GiB of text, or more rows than can be counted in 32 bits.
    TooLarge,
}

impl Table {
    /// Reads a file of separated values, whatever its encoding, separator and line ends. Rows without any text are
    /// left out.
    ///
    /// # Errors
    /// When the file is no such table; see [`TableError`].
    pub fn read(bytes: Vec<u8>) -> Result<Self, TableError> {
        let (text, encoding) = decode(bytes)?;
        if !text.contains(char::is_alphanumeric) {
            return Err(TableError::Empty);
        }
        // Cells without their doubled quotes are appended, so that the text at most doubles.
        if u32::try_from(text.len().saturating_mul(2)).is_err() {
            return Err(TableError::TooLarge);
        }
        let dialect = Dialect::of(&text);
        Self::read_records(text, encoding, dialect)
    }

    fn read_records(
        text: String,
        encoding: TextEncoding,
        dialect: Dialect,
    ) -> Result<Self, TableError> {
        let mut records = Records::new(&text, dialect);
        let mut record = Vec::new();
        next_filled(&mut records, &mut record)?.ok_or(TableError::Empty)?;
        let headers = headers_from(record.iter().map(|&span| records.cell(span)));
        let width = headers.len();
        let mut cells = Vec::new();
        let mut lines = Vec::new();
        let mut ragged = Vec::new();
        while let Some(line) = next_filled(&mut records, &mut record)? {
            while record.len() > width && record.last().is_some_and(|span| span.is_empty()) {
                record.pop();
            }
            if record.len() != width {
                let cells = record.len();
                ragged.push(Ragged { line, cells });
            }
            record.resize(width, Span::default());
            cells.extend_from_slice(&record);
            lines.push(u32::try_from(line).map_err(|_| TableError::TooLarge)?);
        }
        if lines.is_empty() {
            return Err(TableError::HeaderOnly);
        }
        let unquoted = records.into_unquoted();
        Ok(Self {
            origin: Origin::Text(encoding),
            headers,
            arena: Arena { text, unquoted },
            cells,
            lines,
            ragged,
            errors: Vec::new(),
        })
    }

    /// The table on a sheet. `cells` has as many for each of the lines as there are headers; `errors` are in the order
    /// of the lines.
    pub(super) fn from_parts(
        origin: Origin,
        headers: Vec<String>,
        arena: Arena,
        cells: Vec<Span>,
        lines: Vec<u32>,
        errors: Vec<ErrorCell>,
    ) -> Self {
        Self {
            origin,
            headers,
            arena,
            cells,
            lines,
            ragged: Vec::new(),
            errors,
        }
    }

    /// The text that cells point into, the cells, the lines and the errors of [`Table::from_parts`].
    pub(super) fn parts(&self) -> (&str, &[Span], &[u32], &[ErrorCell]) {
        (&self.arena.text, &self.cells, &self.lines, &self.errors)
    }

    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Distinct and never empty: a column without a header is called by its letter, as in a spreadsheet, and a
    /// header that was there before gets a number.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    pub fn rows(&self) -> usize {
        self.lines.len()
    }

    /// The line of the file that a row begins on, from 1; 0 for a row that is not there.
    pub fn line(&self, row: usize) -> usize {
        self.lines.get(row).map_or(0, |&line| line as usize)
    }

    /// A cell without the spaces around it; empty where there is none.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        let width = self.headers.len();
        if column >= width {
            return "";
        }
        let span = self.cells.get(row * width + column);
        self.arena.get(span.copied().unwrap_or_default())
    }

    /// The cells of a column, from the first row to the last.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        (0..self.rows()).map(move |row| self.cell(row, column))
    }

    pub fn ragged(&self) -> &[Ragged] {
        &self.ragged
    }

    /// The errors in a row's cells, each with its column.
    pub fn errors(&self, row: usize) -> impl Iterator<Item = (usize, CellError)> {
        let line = self.lines.get(row).copied().unwrap_or(0);
        let begin = self.errors.partition_point(|each| each.line < line);
        let errors = self.errors.get(begin..).unwrap_or(&[]).iter();
        let of_row = errors.take_while(move |each| each.line == line);
        of_row.map(|each| (each.column as usize, each.error))
    }

    /// The column that a person means by a text: its header, whatever the case of its letters, or a part of it that
    /// no other header has.
    pub fn column_named(&self, wanted: &str) -> Option<usize> {
        let wanted = wanted.trim().to_lowercase();
        let headers: Vec<String> = self
            .headers
            .iter()
            .map(|name| name.to_lowercase())
            .collect();
        let whole = headers.iter().position(|name| *name == wanted);
        let numbered = headers.iter().enumerate();
        let mut parts = numbered.filter(|(_, name)| name.contains(&wanted));
        whole.or_else(|| match (parts.next(), parts.next()) {
            (Some((only, _)), None) if !wanted.is_empty() => Some(only),
            _ => None,
        })
    }
}

/// The line of the next record that holds any text; the record itself in `record`.
fn next_filled(
    records: &mut Records<'_>,
    record: &mut Vec<Span>,
) -> Result<Option<usize>, TableError> {
    while let Some(line) = records.next_into(record)? {
        if record.iter().any(|span| !span.is_empty()) {
            return Ok(Some(line));
        }
    }
    Ok(None)
}

fn headers_from<'a>(cells: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut cells: Vec<&str> = cells.map(str::trim).collect();
    // A separator at the end of each line makes no column.
    while cells.last().is_some_and(|last| last.is_empty()) {
        cells.pop();
    }
    headers_at(cells.into_iter().enumerate())
}

/// Headers of the cells in those columns.
pub(super) fn headers_at<'a>(cells: impl Iterator<Item = (usize, &'a str)>) -> Vec<String> {
    let mut taken = Taken::default();
    let headers = cells.map(|(column, cell)| {
        let name = if cell.is_empty() {
            letter(column)
        } else {
            cell.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        taken.distinct(name)
    });
    headers.collect()
}

/// Headers that are there already, each with the number that the next one of that name gets.
#[derive(Debug, Default)]
struct Taken(HashMap<String, usize>);

impl Taken {
    fn distinct(&mut self, name: String) -> String {
        let mut number = self.0.get(&name).copied().unwrap_or(1);
        let mut fresh = name.clone();
        while self.0.contains_key(&fresh) {
            number += 1;
            fresh = format!("{name} ({number})");
        }
        self.0.insert(name, number);
        self.0.entry(fresh.clone()).or_insert(1);
        fresh
    }
}

/// A column's letters in a spreadsheet: A, B, ... Z, AA.
fn letter(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    match column / 26 {
        0 => last.to_string(),
        more => letter(more - 1) + &last.to_string(),
    }
}
