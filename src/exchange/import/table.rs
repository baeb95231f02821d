//! A table as it stands in a file: headers, rows, and the line each row begins on.

mod headers;
mod reading;
mod repeated;
mod rows;

pub(super) use headers::{headers_at, letter};
use repeated::{Column, Repeated};
pub(super) use rows::Rows;
use serde::{Deserialize, Serialize};

use super::decode::{KnownEncoding, TextEncoding, decode};
use super::mapping::ColumnUse;
use super::mixed::Mixed;
use super::separator::{Arena, Span};
use super::workbook::{CellError, SheetGlance, WorkbookError};
use crate::exchange::headings::own_language;
use crate::model::{Language, Scale};

/// A table of texts. Cells are read in place: the file's own text is kept once, and each cell is a span of it, so
/// that a million rows fit. Every row has as many cells as there are headers.
#[derive(Clone, Debug)]
pub struct Table {
    origin: Origin,
    pub(super) headers: Vec<String>,
    pub(super) arena: Arena,
    /// Row by row, `headers.len()` to a row; once there are `columns`, those of them that do not repeat themselves.
    pub(super) cells: Vec<Span>,
    /// Nothing as long as cells may come to stand elsewhere.
    columns: Vec<Column>,
    /// The line each row begins on, from 1.
    pub(super) lines: Vec<u32>,
    pub(super) ragged: Vec<Ragged>,
    /// The cells that no header stands above, each with its line, ascending.
    pub(super) beyond: Vec<(u32, Span)>,
    /// Rows that a spreadsheet program does not show, which are read as the others are.
    pub(super) hidden_rows: usize,
    pub(super) hidden_columns: usize,
    /// As many headers as there were when it was read; nothing where cells have come to stand elsewhere.
    pub(super) width_read: usize,
    pub(super) errors: Vec<ErrorCell>,
    /// Columns whose cells hold what was chosen, one below the other.
    pub(super) lists: Vec<usize>,
    /// The column that was put together of first and family names.
    pub(super) full_name: Option<usize>,
    /// The column of what was said in lines of its own above the rows, where nothing says what that is.
    pub(super) sections: Option<usize>,
    /// The language of the program's own table.
    own: Option<Language>,
    /// Whether texts that look like formulas have an apostrophe before them, which is none of theirs.
    has_apostrophes: bool,
    /// What fields are, where the table itself says so.
    hints: Vec<Hint>,
    /// Where a text holds several tables: all of them, and the one that was read.
    tables: Option<(Vec<SheetGlance>, String)>,
}

/// What a table itself says of a field.
#[derive(Clone, Debug)]
pub(super) struct Hint {
    pub header: String,
    pub each: ColumnUse,
    /// Of a rating.
    pub scale: Option<Scale>,
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

/// A row with fewer or more cells than there are headers. Missing cells are empty; of the ones too many see
/// `super::surplus`, and they are not told of when they are empty.
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
    /// HTML or XML, whatever it is called.
    WebPage,
    /// A text of a word processor, whatever it is called.
    RichText,
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

/// Whether a file is a text of a word processor, which begins as an object of JSON does.
pub(super) fn is_rich_text(begin: &[u8]) -> bool {
    begin.starts_with(br"{\rtf")
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
        Self::read_as(bytes, wanted, None)
    }

    /// The same, in an encoding that somebody named.
    ///
    /// # Errors
    /// As [`Table::read`].
    pub fn read_as(
        bytes: Vec<u8>,
        wanted: Option<&str>,
        encoding: Option<KnownEncoding>,
    ) -> Result<Self, TableError> {
        if is_rich_text(&bytes) {
            return Err(TableError::RichText);
        }
        let (text, encoding) = decode(bytes, encoding)?;
        let table = Self::read_text(text, Origin::Text(encoding), wanted)?;
        Ok(table.with_repeated_once())
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
            beyond: Vec::new(),
            width_read: headers.len(),
            hidden_rows: 0,
            hidden_columns: 0,
            headers,
            arena,
            cells,
            columns: Vec::new(),
            lines,
            ragged: Vec::new(),
            errors,
            lists: Vec::new(),
            full_name: None,
            sections: None,
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
        format!("{:016x}", Mixed::of(&headers).bits())
    }

    pub(super) fn know_own(&mut self) {
        self.own = own_language(self.headers.iter().map(String::as_str));
    }

    /// Whether the column is the score of the program's own table, whose header is nobody's question.
    pub(super) fn is_own_score(&self, _column: usize) -> bool {
        self.own.is_some()
    }

    /// What the table itself says of a field.
    pub(super) fn hint(&self, column: usize) -> Option<&Hint> {
        let header = self.headers.get(column)?;
        self.hints.iter().find(|hint| hint.header == *header)
    }

    /// Whether the cells of the column hold what was chosen, one below the other.
    pub fn is_list(&self, column: usize) -> bool {
        self.lists.contains(&column)
    }

    /// The tables of a text that holds several, and the one that this is.
    pub fn tables(&self) -> Option<(&[SheetGlance], &str)> {
        let (tables, this) = self.tables.as_ref()?;
        Some((tables, this))
    }

    /// The text that cells point into, the cells, the lines and the errors of [`Table::from_parts`].
    pub(super) fn parts(&self) -> (&Arena, &[Span], &[u32], &[ErrorCell]) {
        (&self.arena, &self.cells, &self.lines, &self.errors)
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
        self.text_of(self.span(row, column))
    }

    fn span(&self, row: usize, column: usize) -> Span {
        let width = self.headers.len();
        let span = match self.columns.get(column) {
            Some(Column::Repeated(repeated)) => repeated.span(row),
            Some(Column::Each { place, of }) => self.cells.get(row * of + place).copied(),
            None if column < width => self.cells.get(row * width + column).copied(),
            None => None,
        };
        span.unwrap_or_default()
    }

    fn text_of(&self, span: Span) -> &str {
        let cell = self.arena.get(span);
        if self.has_apostrophes {
            return cell.strip_prefix('\'').unwrap_or(cell);
        }
        cell
    }

    /// Which of the different cells of its column a cell is; nothing where too many are different.
    pub(super) fn number(&self, row: usize, column: usize) -> Option<usize> {
        self.repeated(column)?.number(row)
    }

    fn repeated(&self, column: usize) -> Option<&Repeated> {
        match self.columns.get(column)? {
            Column::Repeated(repeated) => Some(repeated),
            Column::Each { .. } => None,
        }
    }

    /// Whether the different cells of a column are few, and kept once each.
    pub(super) fn is_repeated(&self, column: usize) -> bool {
        self.repeated(column).is_some()
    }

    /// The different cells of a column by their number, each with how many rows have it; nothing where too many are
    /// different.
    pub(super) fn counted(&self, column: usize) -> Option<Vec<(&str, usize)>> {
        let repeated = self.repeated(column)?;
        let cells = repeated.different().iter().map(|span| self.text_of(*span));
        Some(cells.zip(repeated.counts()).collect())
    }

    /// Each different cell of a column once, or, where too many are different, all of its cells.
    pub(super) fn different(&self, column: usize) -> impl Iterator<Item = &str> {
        let repeated = self.repeated(column);
        let different = repeated.map_or(&[][..], Repeated::different).iter();
        let rows = if repeated.is_some() { 0 } else { self.rows() };
        let cells = (0..rows).map(move |row| self.cell(row, column));
        different.map(|span| self.text_of(*span)).chain(cells)
    }

    /// The cells of a column, from the first row to the last.
    pub fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        (0..self.rows()).map(move |row| self.cell(row, column))
    }

    pub fn ragged(&self) -> &[Ragged] {
        &self.ragged
    }

    /// The row that begins on a line.
    pub(super) fn row_at(&self, line: usize) -> Option<usize> {
        let line = u32::try_from(line).ok()?;
        self.lines.binary_search(&line).ok()
    }

    /// The cells of a row that no header stands above; nothing where there are none, or columns have come to stand
    /// elsewhere.
    pub(super) fn beyond(&self, row: usize) -> Option<Vec<&str>> {
        let cells = self.spans_beyond(row);
        let is_as_read = self.width_read == self.headers.len() && !cells.is_empty();
        is_as_read.then(|| {
            cells
                .iter()
                .map(|(_, span)| self.arena.get(*span))
                .collect()
        })
    }

    fn spans_beyond(&self, row: usize) -> &[(u32, Span)] {
        let line = self.lines.get(row).copied().unwrap_or(0);
        let begin = self.beyond.partition_point(|(each, _)| *each < line);
        let end = self.beyond.partition_point(|(each, _)| *each <= line);
        self.beyond.get(begin..end).unwrap_or_default()
    }

    /// What stands in a row from a column on, to its end, with what stands between the cells.
    pub(super) fn text_from(&self, row: usize, column: usize) -> String {
        let own = (column..self.headers.len()).map(|column| self.span(row, column));
        let beyond = self.spans_beyond(row).iter().map(|(_, span)| *span);
        let spans = own.chain(beyond).filter(|span| !span.is_empty());
        let spans: Vec<Span> = spans.collect();
        self.arena.get_through(&spans)
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
