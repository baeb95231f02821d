//! A table as it stands in a file: headers, rows, and the line each row begins on.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::decode::{TextEncoding, decode};
use super::json_lines;
use super::mapping::ColumnUse;
use super::parts::{self, ROWS_THAT_TELL};
use super::row::mixed;
use super::separator::{Arena, Dialect, Records, Span};
use super::workbook::{CellError, SheetGlance, WorkbookError};
use crate::exchange::headings::own_language;
use crate::model::Language;

/// Rows in which a header is looked for below a title.
const TITLE_ROWS: usize = 20;

/// A table of texts. Cells are read in place: the file's own text is kept once, and each cell is a span of it, so
/// that a million rows fit. Every row has as many cells as there are headers.
#[derive(Clone, Debug)]
pub struct Table {
    origin: Origin,
    pub(super) headers: Vec<String>,
    pub(super) arena: Arena,
    /// Row by row, `headers.len()` to a row.
    pub(super) cells: Vec<Span>,
    /// The line each row begins on, from 1.
    pub(super) lines: Vec<u32>,
    pub(super) ragged: Vec<Ragged>,
    pub(super) errors: Vec<ErrorCell>,
    /// The language of the program's own table.
    own: Option<Language>,
    /// Whether texts that look like formulas have an apostrophe before them, which is none of theirs.
    has_apostrophes: bool,
    /// What a field is, where the table itself says so, by header.
    hints: Vec<(String, ColumnUse)>,
    /// Where a text holds several tables: all of them, and the one that was read.
    tables: Option<(Vec<SheetGlance>, String)>,
}

/// What a table was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Text(TextEncoding),
    /// Another survey of the program's own.
    Survey,
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
    /// The text holds several tables, each called by its lines, and none was asked for.
    WhichTable(Vec<SheetGlance>),
    UnknownTable {
        wanted: String,
        tables: Vec<SheetGlance>,
    },
    /// A line of JSON lines that is no object.
    NotJson { line: usize },
}

impl Table {
    /// Reads a file of separated values, or of JSON lines, whatever its encoding, separator and line ends. Rows without
    /// any text are left out.
    ///
    /// # Errors
    /// When the file is no such table, or holds several; see [`TableError`].
    pub fn read(bytes: Vec<u8>) -> Result<Self, TableError> {
        Self::read_one_of(bytes, None)
    }

    /// The same; of several tables in one file the one called so.
    ///
    /// # Errors
    /// As [`Table::read`].
    pub fn read_one_of(bytes: Vec<u8>, wanted: Option<&str>) -> Result<Self, TableError> {
        let (text, encoding) = decode(bytes)?;
        Self::read_text(text, Origin::Text(encoding), wanted)
    }

    pub(super) fn read_text(
        text: String,
        origin: Origin,
        wanted: Option<&str>,
    ) -> Result<Self, TableError> {
        if !text.contains(char::is_alphanumeric) {
            return Err(TableError::Empty);
        }
        // Cells without their doubled quotes are appended, so that the text at most doubles.
        if u32::try_from(text.len().saturating_mul(2)).is_err() {
            return Err(TableError::TooLarge);
        }
        if json_lines::is_json_lines(&text) {
            return json_lines::read(&text, origin);
        }
        let dialect = Dialect::of(&text);
        let mut reading = Reading::new(&text, dialect);
        reading.read_all(None)?;
        let parts = reading.parts(&text, dialect)?;
        let mut tables = None;
        if parts.len() > 1 {
            let glances: Vec<SheetGlance> = parts.iter().map(|part| part.glance.clone()).collect();
            let Some(wanted) = wanted else {
                return Err(TableError::WhichTable(glances));
            };
            let part = parts.iter().find(|part| part.glance.name == wanted.trim());
            let Some(part) = part else {
                return Err(TableError::UnknownTable {
                    wanted: wanted.to_owned(),
                    tables: glances,
                });
            };
            let end = part.end;
            reading = Reading::new(
                &text,
                Dialect {
                    start: part.start,
                    ..dialect
                },
            );
            reading.read_all(end)?;
            tables = Some((glances, wanted.trim().to_owned()));
        } else if wanted.is_some() {
            return Err(WorkbookError::SheetOfText.into());
        }
        let read = reading.finish()?;
        let mut table = read.into_table(text, origin);
        table.tables = tables;
        Ok(table)
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
        let mut table = Self {
            origin,
            headers,
            arena,
            cells,
            lines,
            ragged: Vec::new(),
            errors,
            own: None,
            has_apostrophes: false,
            hints: Vec::new(),
            tables: None,
        };
        table.know_own();
        table
    }

    /// The language of the program's own table, for it and no other.
    pub fn own_language(&self) -> Option<Language> {
        self.own
    }

    /// The same for tables of the same columns, however many rows they have, and for hardly any other.
    pub fn shape(&self) -> String {
        let headers: Vec<&str> = self.headers.iter().map(String::as_str).collect();
        format!("{:016x}", mixed(&headers))
    }

    pub(super) fn know_own(&mut self) {
        self.own = own_language(self.headers.iter().map(String::as_str));
    }

    /// Whether the column is the score of the program's own table, whose header is nobody's question.
    pub(super) fn is_own_score(&self, _column: usize) -> bool {
        self.own.is_some()
    }

    /// What the table itself says of a field.
    pub(super) fn hint(&self, column: usize) -> Option<ColumnUse> {
        let header = self.headers.get(column)?;
        let hint = self.hints.iter().find(|(name, _)| name == header);
        hint.map(|(_, each)| *each)
    }

    /// The tables of a text that holds several, and the one that this is.
    pub fn tables(&self) -> Option<(&[SheetGlance], &str)> {
        let (tables, this) = self.tables.as_ref()?;
        Some((tables, this))
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
        let cell = self.arena.get(span.copied().unwrap_or_default());
        if self.has_apostrophes {
            return cell.strip_prefix('\'').unwrap_or(cell);
        }
        cell
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

/// The records of a text, as they are read one after the other.
struct Reading<'t> {
    records: Records<'t>,
    headers: Vec<String>,
    header: Vec<Span>,
    header_line: u32,
    cells: Vec<Span>,
    lines: Vec<u32>,
    ragged: Vec<Ragged>,
    /// Where a record with something in it follows one with nothing: its first byte, its line, and how many rows are
    /// above it.
    breaks: Vec<(usize, usize, usize)>,
    /// Where the first record with anything in it begins.
    first: (usize, usize),
}

/// A table among others in a text.
struct Part {
    glance: SheetGlance,
    start: usize,
    /// The byte after it; `None` at the end of the text.
    end: Option<usize>,
}

impl<'t> Reading<'t> {
    fn new(text: &'t str, dialect: Dialect) -> Self {
        Self {
            records: Records::new(text, dialect),
            headers: Vec::new(),
            header: Vec::new(),
            header_line: 1,
            cells: Vec::new(),
            lines: Vec::new(),
            ragged: Vec::new(),
            breaks: Vec::new(),
            first: (dialect.start, 1),
        }
    }

    /// Up to that byte of the text.
    fn read_all(&mut self, end: Option<usize>) -> Result<(), TableError> {
        let mut record = Vec::new();
        let line = self.find_header(&mut record)?;
        let below = self.width_below()?.min(record.len());
        self.headers = headers_from(record.iter().map(|&span| self.records.cell(span)), below);
        self.header = record.clone();
        self.header_line = u32::try_from(line).map_err(|_| TableError::TooLarge)?;
        let width = self.headers.len();
        let mut after_blank = false;
        loop {
            let start = self.records.position();
            if end.is_some_and(|end| start >= end) {
                return Ok(());
            }
            let Some(line) = self.records.next_into(&mut record)? else {
                return Ok(());
            };
            if record.iter().all(|span| span.is_empty()) {
                after_blank = true;
                continue;
            }
            if std::mem::take(&mut after_blank) {
                self.breaks.push((start, line, self.lines.len()));
            }
            while record.len() > width && record.last().is_some_and(|span| span.is_empty()) {
                record.pop();
            }
            if record.len() != width {
                let cells = record.len();
                self.ragged.push(Ragged { line, cells });
            }
            record.resize(width, Span::default());
            self.cells.extend_from_slice(&record);
            self.lines
                .push(u32::try_from(line).map_err(|_| TableError::TooLarge)?);
        }
    }

    /// The first record with anything in it; where that is a title, a single cell above a table, the header below it.
    fn find_header(&mut self, record: &mut Vec<Span>) -> Result<usize, TableError> {
        let filled = |record: &[Span]| record.iter().filter(|span| !span.is_empty()).count();
        let first = self.next_filled(record)?.ok_or(TableError::Empty)?;
        self.first = (first.0, first.1);
        if filled(record) > 1 {
            return Ok(first.1);
        }
        let (after_first, only) = (self.records.mark(), record.clone());
        for _ in 0..TITLE_ROWS {
            let Some((start, line)) = self.next_filled(record)? else {
                break;
            };
            if filled(record) > 1 {
                let mut cells = record.iter().map(|&span| self.records.cell(span));
                if cells.all(|cell| !parts::is_value(cell)) {
                    self.first = (start, line);
                    return Ok(line);
                }
                break;
            }
        }
        self.records.back_to(after_first);
        *record = only;
        Ok(first.1)
    }

    /// How many cells the record below the header has, up to its last filled one: a column may have its header there.
    fn width_below(&mut self) -> Result<usize, TableError> {
        let here = self.records.mark();
        let mut below = Vec::new();
        self.records.next_into(&mut below)?;
        self.records.back_to(here);
        let last = below.iter().rposition(|span| !span.is_empty());
        Ok(last.map_or(0, |last| last + 1))
    }

    fn next_filled(
        &mut self,
        record: &mut Vec<Span>,
    ) -> Result<Option<(usize, usize)>, TableError> {
        loop {
            let start = self.records.position();
            let Some(line) = self.records.next_into(record)? else {
                return Ok(None);
            };
            if record.iter().any(|span| !span.is_empty()) {
                return Ok(Some((start, line)));
            }
        }
    }

    /// The tables of the text, where there is more than one.
    fn parts(&self, text: &str, dialect: Dialect) -> Result<Vec<Part>, TableError> {
        let mut begins = vec![(self.first.0, self.first.1, 0)];
        for &(start, line, above) in &self.breaks {
            let has_rows = begins.last().is_some_and(|(.., before)| above > *before);
            if has_rows && begins_table(text, (dialect, start), &self.rows_above(above))? {
                // The header of this one is a row of the one before.
                begins.push((start, line, above + 1));
            }
        }
        if begins.len() < 2 {
            return Ok(Vec::new());
        }
        let ends = begins
            .iter()
            .skip(1)
            .map(|(start, ..)| Some(*start))
            .chain([None]);
        let last_rows = begins
            .iter()
            .skip(1)
            .map(|(.., rows)| rows.saturating_sub(2))
            .chain([self.lines.len().saturating_sub(1)]);
        let mut parts = Vec::new();
        for ((&(start, line, _), end), last) in begins.iter().zip(ends).zip(last_rows) {
            let last_line = self.lines.get(last).copied().unwrap_or_default();
            let mut records = Records::new(text, Dialect { start, ..dialect });
            let mut record = Vec::new();
            records.next_into(&mut record)?;
            let begins = record.iter().map(|&span| records.cell(span));
            parts.push(Part {
                glance: SheetGlance::of(format!("{line}-{last_line}"), begins),
                start,
                end,
            });
        }
        Ok(parts)
    }

    /// The last rows before that one.
    fn rows_above(&self, row: usize) -> Vec<Vec<&str>> {
        let width = self.headers.len();
        let rows = row.saturating_sub(ROWS_THAT_TELL)..row;
        let cells = rows.filter_map(|row| self.cells.get(row * width..(row + 1) * width));
        cells
            .map(|cells| cells.iter().map(|&span| self.records.cell(span)).collect())
            .collect()
    }

    fn finish(self) -> Result<ReadRecords, TableError> {
        if self.lines.is_empty() {
            return Err(TableError::HeaderOnly);
        }
        Ok(ReadRecords {
            unquoted: self.records.into_unquoted(),
            headers: self.headers,
            header: self.header,
            header_line: self.header_line,
            cells: self.cells,
            lines: self.lines,
            ragged: self.ragged,
        })
    }
}

/// What was read, apart from the text.
struct ReadRecords {
    unquoted: String,
    headers: Vec<String>,
    header: Vec<Span>,
    header_line: u32,
    cells: Vec<Span>,
    lines: Vec<u32>,
    ragged: Vec<Ragged>,
}

impl ReadRecords {
    fn into_table(self, text: String, origin: Origin) -> Table {
        let arena = Arena {
            text,
            unquoted: self.unquoted,
        };
        let mut table = Table::from_parts(
            origin,
            self.headers,
            arena,
            self.cells,
            self.lines,
            Vec::new(),
        );
        table.ragged = self.ragged;
        let mut table = table.arranged(&self.header, self.header_line);
        table.has_apostrophes = table.own.is_some();
        if table.has_apostrophes {
            for header in &mut table.headers {
                if let Some(bare) = header.strip_prefix('\'') {
                    *header = bare.to_owned();
                }
            }
        }
        table
    }
}

/// Whether a header and rows of its own begin there.
fn begins_table(
    text: &str,
    (dialect, start): (Dialect, usize),
    above: &[Vec<&str>],
) -> Result<bool, TableError> {
    let mut records = Records::new(text, Dialect { start, ..dialect });
    let mut spans: Vec<Vec<Span>> = Vec::new();
    let mut record = Vec::new();
    while spans.len() <= ROWS_THAT_TELL && records.next_into(&mut record)?.is_some() {
        if record.iter().all(|span| span.is_empty()) {
            break;
        }
        spans.push(record.clone());
    }
    let mut rows: Vec<Vec<&str>> = Vec::new();
    for spans in &spans {
        rows.push(spans.iter().map(|&span| records.cell(span)).collect());
    }
    let Some((header, rows)) = rows.split_first() else {
        return Ok(false);
    };
    Ok(parts::is_further_header(header, rows, above))
}

/// A table that is put together row by row, from something that is no text of separated values.
#[derive(Debug, Default)]
pub(super) struct Rows {
    headers: Vec<String>,
    text: String,
    /// Of each row, the cells that are filled.
    filled: Vec<Vec<(usize, Span)>>,
    lines: Vec<u32>,
}

impl Rows {
    /// The place of that column, which is made where it is not there.
    pub(super) fn column(&mut self, header: &str) -> usize {
        let found = self.headers.iter().position(|each| each == header);
        found.unwrap_or_else(|| {
            self.headers.push(header.to_owned());
            self.headers.len() - 1
        })
    }

    pub(super) fn begin(&mut self, line: u32) {
        self.filled.push(Vec::new());
        self.lines.push(line);
    }

    pub(super) fn put(&mut self, header: &str, cell: &str) {
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
    pub(super) fn into_table(
        self,
        origin: Origin,
        hints: &[(String, ColumnUse)],
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

/// At least so many.
fn headers_from<'a>(cells: impl Iterator<Item = &'a str>, least: usize) -> Vec<String> {
    let mut cells: Vec<&str> = cells.map(str::trim).collect();
    // A separator at the end of each line makes no column.
    while cells.len() > least && cells.last().is_some_and(|last| last.is_empty()) {
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
pub(super) fn letter(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    match column / 26 {
        0 => last.to_string(),
        more => letter(more - 1) + &last.to_string(),
    }
}
