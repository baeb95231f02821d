//! Records of separated values: which separator a file uses, and its cells one record after the other.

use memchr::{memchr, memchr2_iter, memchr3};

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
    /// Whether a quote within quotes has a backslash before it, instead of being doubled.
    pub has_backslashes: bool,
}

impl Dialect {
    /// The separator that cuts most of the first records into as many cells as their header has. One that leaves
    /// nearly all of them whole separates nothing: where there is no other, the file is one column, and a comma in it
    /// is read as a separator no more than a bar is.
    pub(super) fn of(text: &str) -> Self {
        let has_backslashes = has_backslashes(text);
        if let Some(declared) = declared(text) {
            return Self {
                has_backslashes,
                ..declared
            };
        }
        let dialects = SEPARATORS.map(|separator| Self {
            separator,
            start: 0,
            has_backslashes,
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
                has_backslashes,
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
        has_backslashes: false,
    })
}

/// Whether a quote with a backslash before it stands within a cell: a letter or a digit follows it, in a line that has
/// had a quote. Where a backslash ends a cell, that is not so; nor where cells would not close if it were.
fn has_backslashes(text: &str) -> bool {
    const LOOKED_AT: usize = 1 << 20;
    let bytes = text.as_bytes();
    let begin = bytes.get(..LOOKED_AT.min(bytes.len())).unwrap_or_default();
    let (mut found, mut is_open, mut has_quote) = (false, false, false);
    let mut past = 0;
    for at in memchr2_iter(b'\n', QUOTE, begin) {
        if begin.get(at) == Some(&b'\n') {
            has_quote = false;
        } else if is_escaped(begin, past, at) {
            let next = begin.get(at + 1);
            found |= has_quote
                && next.is_some_and(|next| next.is_ascii_alphanumeric() || !next.is_ascii());
        } else {
            is_open = !is_open;
            has_quote = true;
        }
        past = at + 1;
    }
    found && (!is_open || begin.len() < bytes.len())
}

/// Whether the backslashes before a quote, from a place on, are odd: of two the one escapes the other.
fn is_escaped(bytes: &[u8], from: usize, quote: usize) -> bool {
    let before = bytes.get(from..quote).unwrap_or_default();
    let backslashes = before.iter().rev().take_while(|byte| **byte == b'\\');
    backslashes.count() % 2 == 1
}

/// What stands between the quotes: doubled ones are one, and what a backslash escapes is itself.
fn unescaped(inner: &str) -> String {
    let mut text = String::with_capacity(inner.len());
    let mut letters = inner.chars().peekable();
    while let Some(letter) = letters.next() {
        let escaped = match letter {
            '\\' => letters.next_if(|next| matches!(next, '"' | '\\')),
            '"' => letters.next_if_eq(&'"'),
            _ => None,
        };
        text.push(escaped.unwrap_or(letter));
    }
    text
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

    /// All of them, with what stands between them where they stand in the file one after the other.
    pub(super) fn get_through(&self, spans: &[Span]) -> String {
        let is_in_file = |span: &Span| (span.end as usize) <= self.text.len();
        let ends = spans.first().zip(spans.last());
        let whole = ends.filter(|_| spans.iter().all(is_in_file));
        let whole =
            whole.and_then(|(first, last)| self.text.get(first.start as usize..last.end as usize));
        whole.map_or_else(
            || {
                let cells: Vec<&str> = spans.iter().map(|span| self.get(*span)).collect();
                cells.join(", ")
            },
            str::to_owned,
        )
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
    has_backslashes: bool,
    /// Where the next record begins.
    at: usize,
    /// The line there, from 1.
    line: usize,
    unquoted: String,
}

/// A place between two records, for [`Records::back_to`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    at: usize,
    line: usize,
}

impl<'t> Records<'t> {
    pub(super) fn new(text: &'t str, dialect: Dialect) -> Self {
        Self {
            line: line_at(text, dialect.start),
            ..Self::without_lines(text, dialect)
        }
    }

    /// For who asks for no lines: to find the first takes as long as there is text above.
    pub(super) fn without_lines(text: &'t str, dialect: Dialect) -> Self {
        Self {
            text,
            separator: dialect.separator,
            has_backslashes: dialect.has_backslashes,
            at: dialect.start,
            line: 1,
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
            line: self.line,
        }
    }

    /// Reads on from an earlier place.
    pub(super) fn back_to(&mut self, mark: Mark) {
        self.at = mark.at;
        self.line = mark.line;
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
        let line = self.line;
        while self.read_cell(record)? {}
        Ok(Some(line))
    }

    /// Reads a cell and what ends it; false when that ended the record too.
    fn read_cell(&mut self, record: &mut Vec<Span>) -> Result<bool, TableError> {
        let mut first = self.text.as_bytes().get(self.at);
        if first == Some(&b' ')
            && let Some(quote) = self.quote_behind_spaces()
        {
            self.at = quote;
            first = Some(&QUOTE);
        }
        if first == Some(&QUOTE) {
            let span = self.quoted_cell()?;
            record.push(span);
        } else {
            let end = self.end_of_plain(self.at);
            record.push(self.trimmed(self.at, end));
            self.at = end;
        }
        Ok(self.pass_end_of_cell())
    }

    /// The quote that opens behind spaces, where it closes at the end of the cell and on the same line: then it was meant
    /// to hold the cell together. Else it is a part of a text.
    fn quote_behind_spaces(&self) -> Option<usize> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let spaces = rest.iter().take_while(|byte| **byte == b' ').count();
        let opening = self.at + spaces;
        if rest.get(spaces) != Some(&QUOTE) {
            return None;
        }
        let (closing, _) = self.closing_quote(opening).ok()?;
        let end = self.end_of_plain(closing + 1);
        let is_whole = self.slice(closing + 1, end).trim().is_empty();
        let is_one_line = !self.slice(opening, closing).contains(['\n', '\r']);
        (is_whole && is_one_line).then_some(opening)
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
            None => return false,
        }
        self.line += 1;
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
        let inside = self.slice(opening, closing);
        let ends_inside = line_at(inside, inside.len()) - 1;
        if has_tail && ends_inside > 0 {
            return Err(self.unterminated(opening));
        }
        self.at = end;
        self.line += ends_inside;
        let inner = self.slice(opening + 1, closing);
        let has_escapes = self.has_backslashes && inner.contains("\\\\");
        if !has_doubled && !has_escapes && !has_tail {
            return Ok(self.trimmed(opening + 1, closing));
        }
        let inner = if self.has_backslashes {
            unescaped(inner)
        } else {
            inner.replace("\"\"", "\"")
        };
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
            if self.has_backslashes && is_escaped(bytes, from, quote) {
                has_doubled = true;
                from = quote + 1;
                continue;
            }
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
        // Nearly all cells begin and end with a letter or a digit, and are looked at no further.
        if let (Some(b'!'..=b'~'), Some(b'!'..=b'~')) =
            (cell.as_bytes().first(), cell.as_bytes().last())
        {
            return Span::of(start, end);
        }
        let start = start + (cell.len() - cell.trim_start().len());
        Span::of(start, start + cell.trim().len())
    }

    fn slice(&self, start: usize, end: usize) -> &'t str {
        self.text.get(start..end).unwrap_or("")
    }
}
