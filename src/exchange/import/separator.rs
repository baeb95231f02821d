//! Records of separated values: which separator a file uses, and its cells one record after the other.

use memchr::{memchr, memchr2, memchr3};

use super::TableError;
use super::decode::line_at;

const QUOTE: u8 = b'"';
/// In the order in which they are believed when nothing else decides.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// As many records as tell one separator from another.
const SNIFFED_RECORDS: usize = 50;

/// How the cells of a file are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    pub separator: u8,
    /// Where the first record begins: after a line `sep=;`, which spreadsheets write.
    pub start: usize,
}

impl Dialect {
    /// The separator that cuts most of the first records into as many cells as their header has. One that leaves
    /// nearly all of them whole separates nothing: where there is no other, the file is one column, and a comma in it
    /// is read as a separator no more than a bar is.
    pub(super) fn of(text: &str) -> Self {
        if let Some(declared) = declared(text) {
            return declared;
        }
        let dialects = SEPARATORS.map(|separator| Self {
            separator,
            start: 0,
        });
        let fitting = dialects.into_iter().rev().filter_map(|dialect| {
            let fit = Fit::of(text, dialect);
            fit.separates().then_some((fit.same, fit.header, dialect))
        });
        let best = fitting.max_by_key(|&(same, header, _)| (same, header));
        best.map_or(
            Self {
                separator: b'\0',
                start: 0,
            },
            |(_, _, dialect)| dialect,
        )
    }
}

/// How well a separator fits the first records.
#[derive(Debug, Default)]
struct Fit {
    records: usize,
    /// Cells of the header.
    header: usize,
    /// Records with as many cells as the header.
    same: usize,
    /// Records with several cells.
    several: usize,
}

impl Fit {
    fn of(text: &str, dialect: Dialect) -> Self {
        let mut records = Records::new(text, dialect);
        let mut record = Vec::new();
        let mut fit = Self::default();
        // A quote that is not closed ends this; it is told of when the file is read.
        while let (true, Ok(Some(_))) = (
            fit.records < SNIFFED_RECORDS,
            records.next_into(&mut record),
        ) {
            if record.iter().any(|span| !span.is_empty()) {
                fit.count(record.len());
            }
        }
        fit
    }

    /// Single cells before the first record of several are a title.
    fn count(&mut self, cells: usize) {
        if self.header <= 1 {
            self.header = cells;
            self.same = if cells > 1 { 0 } else { self.same };
        }
        self.records += 1;
        self.same += usize::from(cells == self.header);
        self.several += usize::from(cells > 1);
    }

    fn separates(&self) -> bool {
        let mostly_same = self.same * 2 >= self.records;
        let nearly_all = self.several * 5 >= self.records * 4;
        self.header > 1 && (mostly_same || nearly_all)
    }
}

/// A first line `sep=;`.
fn declared(text: &str) -> Option<Dialect> {
    let line = text.split(['\r', '\n']).next()?;
    let mark = line.strip_prefix("sep=")?;
    let separator = mark.bytes().next().filter(|_| mark.len() == 1)?;
    SEPARATORS.contains(&separator).then_some(Dialect {
        separator,
        start: line.len(),
    })
}

/// Where a cell starts and ends in [`Arena`], in bytes, without the spaces around it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// Whoever keeps a text has seen to it that all of it fits into 32 bits.
    pub(super) fn of(start: usize, end: usize) -> Self {
        Self {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            end: u32::try_from(end).unwrap_or(u32::MAX),
        }
    }

    pub(super) fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Of a text without anything unquoted.
    pub(super) fn of_text(self, text: &str) -> &str {
        get(text, "", self)
    }

    /// Both ends in one number, for another process.
    pub(super) fn packed(self) -> u64 {
        u64::from(self.start) << 32 | u64::from(self.end)
    }

    pub(super) fn unpacked(packed: u64) -> Self {
        let half = |number: u64| u32::try_from(number & u64::from(u32::MAX)).unwrap_or_default();
        Self {
            start: half(packed >> 32),
            end: half(packed),
        }
    }
}

/// The text that spans point into: the file's own, and after it the cells that held doubled quotes, without the
/// doubling.
#[derive(Clone, Debug, Default)]
pub(super) struct Arena {
    pub text: String,
    pub unquoted: String,
}

impl Arena {
    /// A text that stands in none of the file's cells.
    pub(super) fn keep(&mut self, cell: &str) -> Span {
        let start = self.text.len() + self.unquoted.len();
        self.unquoted.push_str(cell);
        Span::of(start, start + cell.len())
    }

    pub(super) fn get(&self, span: Span) -> &str {
        get(&self.text, &self.unquoted, span)
    }
}

fn get<'a>(text: &'a str, unquoted: &'a str, span: Span) -> &'a str {
    let (start, end) = (span.start as usize, span.end as usize);
    let found = match start.checked_sub(text.len()) {
        None => text.get(start..end),
        Some(start) => unquoted.get(start..end - text.len()),
    };
    found.unwrap_or("")
}

/// Reads one record after the other. Quotes, doubled quotes and line ends within quotes as in RFC 4180; CR, LF and
/// CRLF end a record. Text after a closing quote belongs to the cell, as spreadsheets read it, but only on the
/// line on which the quote opened: further down it means that an earlier quote was never closed.
#[derive(Debug)]
pub(super) struct Records<'t> {
    text: &'t str,
    separator: u8,
    /// Where the next record begins.
    at: usize,
    /// How far lines are counted, and the line there.
    counted: (usize, usize),
    unquoted: String,
}

/// A place between two records, for [`Records::back_to`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    at: usize,
    counted: (usize, usize),
}

impl<'t> Records<'t> {
    pub(super) fn new(text: &'t str, dialect: Dialect) -> Self {
        Self {
            text,
            separator: dialect.separator,
            at: dialect.start,
            counted: (0, 1),
            unquoted: String::new(),
        }
    }

    pub(super) fn cell(&self, span: Span) -> &str {
        get(self.text, &self.unquoted, span)
    }

    /// The cells that held doubled quotes, for [`Arena`].
    pub(super) fn into_unquoted(self) -> String {
        self.unquoted
    }

    /// Where the next record begins.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    /// Where it is now.
    pub(super) fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            counted: self.counted,
        }
    }

    /// Reads on from an earlier place.
    pub(super) fn back_to(&mut self, mark: Mark) {
        self.at = mark.at;
        self.counted = mark.counted;
    }

    /// Puts the next record into `record` and gives the line it begins on; `None` at the end.
    pub(super) fn next_into(
        &mut self,
        record: &mut Vec<Span>,
    ) -> Result<Option<usize>, TableError> {
        record.clear();
        if self.at >= self.text.len() {
            return Ok(None);
        }
        let line = self.line_of(self.at);
        while self.read_cell(record)? {}
        Ok(Some(line))
    }

    /// Reads a cell and what ends it; false when that ended the record too.
    fn read_cell(&mut self, record: &mut Vec<Span>) -> Result<bool, TableError> {
        if self.text.as_bytes().get(self.at) == Some(&QUOTE) {
            let span = self.quoted_cell()?;
            record.push(span);
        } else {
            let end = self.end_of_plain(self.at);
            record.push(self.trimmed(self.at, end));
            self.at = end;
        }
        Ok(self.pass_end_of_cell())
    }

    /// Steps over a separator or a line end; true after a separator.
    fn pass_end_of_cell(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        match bytes.get(self.at) {
            Some(&b'\r') if bytes.get(self.at + 1) == Some(&b'\n') => self.at += 2,
            Some(&(b'\r' | b'\n')) => self.at += 1,
            Some(_) => {
                self.at += 1;
                return true;
            }
            None => {}
        }
        false
    }

    fn end_of_plain(&self, from: usize) -> usize {
        let rest = self.text.as_bytes().get(from..).unwrap_or(&[]);
        memchr3(self.separator, b'\n', b'\r', rest).map_or(self.text.len(), |end| from + end)
    }

    fn quoted_cell(&mut self) -> Result<Span, TableError> {
        let opening = self.at;
        let (closing, has_doubled) = self.closing_quote(opening)?;
        let end = self.end_of_plain(closing + 1);
        let has_tail = !self.slice(closing + 1, end).trim().is_empty();
        if has_tail && memchr2(b'\n', b'\r', self.slice(opening, closing).as_bytes()).is_some() {
            return Err(self.unterminated(opening));
        }
        self.at = end;
        if !has_doubled && !has_tail {
            return Ok(self.trimmed(opening + 1, closing));
        }
        let inner = self.slice(opening + 1, closing).replace("\"\"", "\"");
        let tail = self.slice(closing + 1, end);
        let cell = format!("{inner}{tail}");
        Ok(self.keep_unquoted(cell.trim()))
    }

    /// Where the cell's quote closes, and whether there are doubled ones before.
    fn closing_quote(&self, opening: usize) -> Result<(usize, bool), TableError> {
        let bytes = self.text.as_bytes();
        let mut has_doubled = false;
        let mut from = opening + 1;
        loop {
            let rest = bytes.get(from..).unwrap_or(&[]);
            let quote = memchr(QUOTE, rest).ok_or_else(|| self.unterminated(opening))? + from;
            if bytes.get(quote + 1) != Some(&QUOTE) {
                return Ok((quote, has_doubled));
            }
            has_doubled = true;
            from = quote + 2;
        }
    }

    fn unterminated(&self, opening: usize) -> TableError {
        TableError::UnterminatedQuote {
            line: line_at(self.text, opening),
        }
    }

    fn keep_unquoted(&mut self, cell: &str) -> Span {
        let start = self.text.len() + self.unquoted.len();
        self.unquoted.push_str(cell);
        Span::of(start, start + cell.len())
    }

    fn trimmed(&self, start: usize, end: usize) -> Span {
        let cell = self.slice(start, end);
        let start = start + (cell.len() - cell.trim_start().len());
        Span::of(start, start + cell.trim().len())
    }

    fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or("")
    }

    /// The line on which a byte stands, counted on from the last one asked for.
    fn line_of(&mut self, at: usize) -> usize {
        let (from, line) = self.counted;
        let line = line + line_at(self.slice(from, at), at - from) - 1;
        self.counted = (at, line);
        line
    }
}
