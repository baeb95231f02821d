//! The records of a text one after the other, and their cells.

use memchr::{memchr, memchr3};

use super::arena::{Span, get};
use super::{Dialect, QUOTE, is_escaped};
use crate::exchange::import::TableError;
use crate::exchange::import::decode::line_at;

/// Reads one record after the other. Quotes, doubled quotes and line ends within quotes as in RFC 4180; CR, LF and
/// CRLF end a record. Text after a closing quote belongs to the cell, as spreadsheets read it, but only on the
/// line on which the quote opened: further down it means that an earlier quote was never closed.
#[derive(Debug)]
pub(in crate::exchange::import) struct Records<'t> {
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
pub(in crate::exchange::import) struct Mark {
    at: usize,
    /// The line there, from 1.
    pub line: usize,
}

impl<'t> Records<'t> {
    pub(in crate::exchange::import) fn new(text: &'t str, dialect: Dialect) -> Self {
        Self {
            line: line_at(text, dialect.start),
            ..Self::without_lines(text, dialect)
        }
    }

    /// For who asks for no lines: to find the first takes as long as there is text above.
    pub(in crate::exchange::import) fn without_lines(text: &'t str, dialect: Dialect) -> Self {
        Self {
            text,
            separator: dialect.separator,
            has_backslashes: dialect.has_backslashes,
            at: dialect.start,
            line: 1,
            unquoted: String::new(),
        }
    }

    pub(in crate::exchange::import) fn cell(&self, span: Span) -> &str {
        get(self.text, &self.unquoted, span)
    }

    /// Whether a space was left out before a cell.
    pub(in crate::exchange::import) fn has_space_before(&self, span: Span) -> bool {
        span.begin()
            .checked_sub(1)
            .and_then(|at| self.text.as_bytes().get(at))
            == Some(&b' ')
    }

    /// The cells that held doubled quotes, for `Arena`.
    pub(in crate::exchange::import) fn into_unquoted(self) -> String {
        self.unquoted
    }

    /// Reads the same text from another place on, where a record may begin.
    pub(in crate::exchange::import) fn reading_from(&self, start: usize) -> Self {
        Self {
            at: start,
            line: line_at(self.text, start),
            unquoted: String::new(),
            ..*self
        }
    }

    /// Keeps what those that go on behind have kept, and says how many bytes it stands further on now.
    pub(in crate::exchange::import) fn take_unquoted(&mut self, behind: &Records<'_>) -> usize {
        let bytes = self.unquoted.len();
        self.unquoted.push_str(&behind.unquoted);
        if behind.unquoted.is_empty() { 0 } else { bytes }
    }

    /// Where the next record begins.
    pub(in crate::exchange::import) fn position(&self) -> usize {
        self.at
    }

    /// Where it is now.
    pub(in crate::exchange::import) fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            line: self.line,
        }
    }

    /// Reads on from an earlier place.
    pub(in crate::exchange::import) fn back_to(&mut self, mark: Mark) {
        self.at = mark.at;
        self.line = mark.line;
    }

    /// Puts the next record into `record` and gives the line it begins on; `None` at the end.
    pub(in crate::exchange::import) fn next_into(
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
