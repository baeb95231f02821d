//! A text of separated values, read record by record into a table: where its header is, and where another table begins.

mod body;
mod parts;
mod which;

use super::super::heads::under_heads;
use super::super::json_lines;
use super::super::parts::{ROWS_THAT_TELL, header_below_notes, is_further_header, is_value};
use super::super::separator::{Arena, Dialect, Mark, Records, Span};
use super::super::whole_lines::without_quotes_around_lines;
use super::super::workbook::{SheetGlance, WorkbookError};
use super::headers::headers_from;
use super::{Origin, Table, TableError};
use body::Body;

/// Rows in which a header is looked for below a title.
const TITLE_ROWS: usize = 20;
/// Rows that tell whether the header lacks a column.
const ROWS_WITHOUT_HEADER: usize = 200;

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
        let text = without_quotes_around_lines(&text).unwrap_or(text);
        let dialect = Dialect::of(&text);
        let mut reading = Reading::new(&text, dialect, Window::whole(dialect));
        reading.read_all()?;
        let mut parts = if reading.may_hold_several(&text, dialect)? {
            parts::of(&text, dialect)?
        } else {
            Vec::new()
        };
        if wanted.is_none() && parts.len() > 1 {
            which::scores_first(&text, dialect, &origin, &mut parts);
        }
        let tables = match parts.as_slice() {
            [] | [_] if wanted.is_some() => return Err(WorkbookError::SheetOfText.into()),
            [] => None,
            [only] => {
                reading = Reading::new(&text, dialect, only.window);
                reading.read_all()?;
                None
            }
            several => {
                let part = chosen(several, wanted)?;
                reading = Reading::new(&text, dialect, part.window);
                reading.read_all()?;
                Some((glances(several), part.glance.name.clone()))
            }
        };
        let read = reading.finish()?;
        let mut table = read.into_table(text, origin);
        table.tables = tables;
        Ok(table)
    }
}

/// Where a table stands in a text.
#[derive(Clone, Copy, Debug)]
struct Window {
    /// Its first byte, and the one after it; `None` at the end of the text.
    start: usize,
    end: Option<usize>,
    /// Its first column, and the one after its last.
    columns: (usize, usize),
}

impl Window {
    fn whole(dialect: Dialect) -> Self {
        Self {
            start: dialect.start,
            end: None,
            columns: (0, usize::MAX),
        }
    }

    /// Puts what it shows of the next record into `record`, and gives its first byte and its line.
    fn next_into(
        &self,
        records: &mut Records<'_>,
        record: &mut Vec<Span>,
    ) -> Result<Option<(usize, usize)>, TableError> {
        let start = records.position();
        if self.end.is_some_and(|end| start >= end) {
            record.clear();
            return Ok(None);
        }
        let line = records.next_into(record)?;
        let (first, end) = self.columns;
        record.truncate(end);
        record.drain(..first.min(record.len()));
        Ok(line.map(|line| (start, line)))
    }
}

/// The records of a text, as they are read one after the other.
struct Reading<'t> {
    text: &'t str,
    records: Records<'t>,
    window: Window,
    headers: Vec<String>,
    header: Vec<Span>,
    header_line: u32,
    /// The record above the header, where that is not the first.
    above: Vec<Span>,
    body: Body,
}

/// A table among others in a text.
struct Part {
    glance: SheetGlance,
    window: Window,
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
    fn new(text: &'t str, dialect: Dialect, window: Window) -> Self {
        let start = window.start;
        Self {
            text,
            records: Records::new(text, Dialect { start, ..dialect }),
            window,
            headers: Vec::new(),
            header: Vec::new(),
            header_line: 1,
            above: Vec::new(),
            body: Body::default(),
        }
    }

    fn read_all(&mut self) -> Result<(), TableError> {
        let mut record = Vec::new();
        let line = self.find_header(&mut record)?;
        let below = match self.width_without_header(record.len())? {
            Some(wide) => {
                record.resize(wide, Span::default());
                wide
            }
            None => self.width_below()?.min(record.len()),
        };
        let texts = |spans: &[Span]| -> Vec<&str> {
            spans.iter().map(|&span| self.records.cell(span)).collect()
        };
        let names = under_heads(&texts(&record), &texts(&self.above));
        let names = names.iter().map(AsRef::as_ref);
        self.headers = headers_from(names, self.window.columns.0, below);
        self.header = record.clone();
        self.header_line = u32::try_from(line).map_err(|_| TableError::TooLarge)?;
        self.read_body()
    }

    /// The first record with anything in it; where that is a title, single cells above a table, or notes, the header
    /// below it.
    fn find_header(&mut self, record: &mut Vec<Span>) -> Result<usize, TableError> {
        let mut first = Vec::new();
        while first.len() < TITLE_ROWS + ROWS_THAT_TELL {
            let Some(line) = self.next_filled(record)? else {
                break;
            };
            first.push((record.clone(), line, self.records.mark()));
        }
        let at = self.header_among(&first);
        let above = at
            .checked_sub(1)
            .and_then(|above| first.get(above))
            .cloned();
        let (header, line, behind) = first.into_iter().nth(at).ok_or(TableError::Empty)?;
        let above = above.filter(|(_, _, behind)| behind.line == line);
        self.above = above.map_or_else(Vec::new, |(record, ..)| record);
        self.records.back_to(behind);
        *record = header;
        Ok(line)
    }

    fn header_among(&self, first: &[(Vec<Span>, usize, Mark)]) -> usize {
        let texts = first.iter().map(|(record, ..)| {
            let cells = record.iter().map(|&span| self.records.cell(span));
            cells.collect::<Vec<_>>()
        });
        let rows: Vec<Vec<&str>> = texts.collect();
        let is_single = |row: &Vec<&str>| row.iter().filter(|cell| !cell.is_empty()).count() < 2;
        let titles = rows
            .iter()
            .take(TITLE_ROWS)
            .take_while(|row| is_single(row));
        let titles = titles.count();
        let rest = rows.get(titles..).unwrap_or_default();
        let at = titles + header_below_notes(rest);
        let is_header = |row: &Vec<&str>| !is_single(row) && !row.iter().any(|cell| is_value(cell));
        if titles == 0 || rows.get(at).is_some_and(is_header) {
            at
        } else {
            0
        }
    }

    /// How many cells the record below the header has, up to its last filled one: a column may have its header there. What
    /// holds one cell alone stands above others.
    fn width_below(&mut self) -> Result<usize, TableError> {
        let here = self.records.mark();
        let mut below = Vec::new();
        let mut width = 0;
        for _ in 0..ROWS_THAT_TELL {
            if width > 1 || self.next_filled(&mut below)?.is_none() {
                break;
            }
            let last = below.iter().rposition(|span| !span.is_empty());
            width = last.map_or(0, |last| last + 1);
        }
        self.records.back_to(here);
        Ok(width)
    }

    /// How many cells all rows have, where a header of so many lacks some. A separator that nobody quoted has a space
    /// behind it in one text or another, or cuts cents off.
    fn width_without_header(&mut self, header: usize) -> Result<Option<usize>, TableError> {
        let here = self.records.mark();
        let mut rows: Vec<Vec<Span>> = Vec::new();
        let mut record = Vec::new();
        while rows.len() < ROWS_WITHOUT_HEADER && self.next_filled(&mut record)?.is_some() {
            if record.iter().filter(|span| !span.is_empty()).count() > 1 {
                rows.push(record.clone());
            }
        }
        self.records.back_to(here);
        let wide = rows.first().map_or(0, Vec::len);
        let are_wide = rows.len() > 2 && wide > header && rows.iter().all(|row| row.len() == wide);
        let mut beyond = rows.iter().filter_map(|row| row.get(header));
        let is_filled = beyond.clone().any(|span| !span.is_empty());
        let is_cut = beyond.any(|span| self.records.has_space_before(*span));
        let is_found = header > 1 && are_wide && is_filled && !is_cut && !self.has_cents(&rows);
        Ok(is_found.then_some(wide))
    }

    /// Whether two columns of all rows could be one of amounts: digits, and two digits.
    fn has_cents(&self, rows: &[Vec<Span>]) -> bool {
        let digits = |row: &[Span], column: usize| {
            let cell = row.get(column).map_or("", |span| self.records.cell(*span));
            let are_digits = cell.bytes().all(|byte| byte.is_ascii_digit());
            if are_digits { cell.len() } else { 0 }
        };
        let width = rows.first().map_or(0, Vec::len);
        (1..width).any(|column| {
            let mut rows = rows.iter();
            rows.all(|row| digits(row, column - 1) > 0 && digits(row, column) == 2)
        })
    }

    fn next_filled(&mut self, record: &mut Vec<Span>) -> Result<Option<usize>, TableError> {
        while let Some((_, line)) = self.window.next_into(&mut self.records, record)? {
            if record.iter().any(|span| !span.is_empty()) {
                return Ok(Some(line));
            }
        }
        Ok(None)
    }

    /// Whether anything looks like the beginning of another table: a header below a line of nothing, or something
    /// behind a column of nothing.
    fn may_hold_several(&self, text: &str, dialect: Dialect) -> Result<bool, TableError> {
        if self.body.has_more_beyond || self.has_gap() {
            return Ok(true);
        }
        for &(start, above) in &self.body.breaks {
            if begins_table(text, (dialect, start), &self.rows_above(above))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether there is a column of nothing between others.
    fn has_gap(&self) -> bool {
        let width = self.headers.len();
        let is_empty = |column: usize| {
            let mut cells = self.body.cells.iter().skip(column).step_by(width);
            self.header.get(column).is_none_or(|span| span.is_empty())
                && cells.all(|span| span.is_empty())
        };
        let mut columns = (0..width).skip_while(|&at| is_empty(at));
        let gap = columns.find(|&at| is_empty(at));
        gap.is_some() && columns.any(|at| !is_empty(at))
    }

    /// The last rows before that one.
    fn rows_above(&self, row: usize) -> Vec<Vec<&str>> {
        let width = self.headers.len();
        let rows = row.saturating_sub(ROWS_THAT_TELL)..row;
        let cells = rows.filter_map(|row| self.body.cells.get(row * width..(row + 1) * width));
        cells
            .map(|cells| cells.iter().map(|&span| self.records.cell(span)).collect())
            .collect()
    }

    fn finish(self) -> Result<ReadRecords, TableError> {
        if self.body.lines.is_empty() {
            return Err(TableError::HeaderOnly);
        }
        Ok(ReadRecords {
            unquoted: self.records.into_unquoted(),
            headers: self.headers,
            header: self.header,
            header_line: self.header_line,
            body: self.body,
        })
    }
}

/// What was read, apart from the text.
struct ReadRecords {
    unquoted: String,
    headers: Vec<String>,
    header: Vec<Span>,
    header_line: u32,
    body: Body,
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
            self.body.cells,
            self.body.lines,
            Vec::new(),
        );
        table.ragged = self.body.ragged;
        table.beyond = self.body.beyond;
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
    let mut records = Records::without_lines(text, Dialect { start, ..dialect });
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
    Ok(is_further_header(header, rows, above))
}
