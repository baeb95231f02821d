//! A text of separated values, read record by record into a table: where its header is, and where another table begins.

mod beside;

use super::super::json_lines;
use super::super::parts::{self, ROWS_THAT_TELL};
use super::super::separator::{Arena, Dialect, Records, Span};
use super::super::workbook::{SheetGlance, WorkbookError};
use super::headers::headers_from;
use super::{Origin, Ragged, Table, TableError};

/// Rows in which a header is looked for below a title.
const TITLE_ROWS: usize = 20;

impl Table {
    pub(in crate::exchange::import) fn read_text(
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
        let below = reading.parts(&text, dialect)?;
        let parts = if below.len() > 1 {
            below
        } else {
            reading.parts_beside()
        };
        let mut tables = None;
        if parts.len() > 1 {
            let part = chosen(&parts, wanted)?;
            if let Some(columns) = part.columns {
                reading.keep_columns(columns);
            } else {
                let start = part.start;
                reading = Reading::new(&text, Dialect { start, ..dialect });
                reading.read_all(part.end)?;
            }
            let name = part.glance.name.clone();
            tables = Some((glances(&parts), name));
        } else if wanted.is_some() {
            return Err(WorkbookError::SheetOfText.into());
        }
        let read = reading.finish()?;
        let mut table = read.into_table(text, origin);
        table.tables = tables;
        Ok(table)
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
    /// Where others stand beside it: its first column, and the one after its last.
    columns: Option<(usize, usize)>,
}

fn glances(parts: &[Part]) -> Vec<SheetGlance> {
    parts.iter().map(|part| part.glance.clone()).collect()
}

fn chosen<'p>(parts: &'p [Part], wanted: Option<&str>) -> Result<&'p Part, TableError> {
    let Some(wanted) = wanted else {
        return Err(TableError::WhichTable(glances(parts)));
    };
    let name = wanted.trim();
    let part = parts
        .iter()
        .find(|part| part.glance.name.eq_ignore_ascii_case(name));
    part.ok_or_else(|| TableError::UnknownTable {
        wanted: wanted.to_owned(),
        tables: glances(parts),
    })
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
                columns: None,
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
