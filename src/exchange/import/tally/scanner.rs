//! Cells of separated values one after the other, told where they stand and never put together: as [`super::super::separator::Records`]
//! reads them, quotes and all, but for what is wrong with a file, which that one tells.

use memchr::{memchr, memchr2, memchr3};

use super::counts::{is_total, plain_score};
use super::sample::is_blank;

const QUOTE: u8 = b'"';

/// Reads records from some bytes of a file.
#[derive(Debug)]
pub(super) struct Scanner<'b> {
    bytes: &'b [u8],
    separator: u8,
    /// Whether the file ends where the bytes do.
    is_all: bool,
    /// Where the next record begins.
    pub(super) at: usize,
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Record,
    /// There is none any more.
    End,
    /// It goes on behind the bytes.
    Incomplete,
    /// A quote is not closed where a cell ends, or a cell is no text.
    Broken,
}

/// Why a cell is not read.
type NotRead = Step;

impl<'b> Scanner<'b> {
    pub(super) const fn new(bytes: &'b [u8], separator: u8, is_all: bool, at: usize) -> Self {
        Self {
            bytes,
            separator,
            is_all,
            at,
        }
    }

    /// The cells of the next record, each with its column, with the spaces around them. Of a record that is not read
    /// whole some may have been told already, and the scanner stays before it.
    pub(super) fn next(&mut self, cell: &mut impl FnMut(usize, &[u8])) -> Step {
        if self.at >= self.bytes.len() {
            return if self.is_all {
                Step::End
            } else {
                Step::Incomplete
            };
        }
        match self.record(cell) {
            Ok(end) => {
                self.at = end;
                Step::Record
            }
            Err(why) => why,
        }
    }

    /// Reads a record no further than the score, where that is a plain one, and passes over the rest of it. Nothing, and
    /// the scanner stays before it, where the record is to be read cell by cell.
    pub(super) fn next_plain(&mut self, score: usize) -> Option<u8> {
        let mut at = self.at;
        let mut is_begun = false;
        for _ in 0..score {
            let end = self.end_of_unquoted(at)?;
            let cell = self.slice(at, end);
            if self.bytes.get(end) != Some(&self.separator) || (!is_begun && is_total(cell)) {
                return None;
            }
            is_begun = is_begun || !is_blank(cell);
            at = end + 1;
        }
        let (found, bytes) = plain_score(self.bytes.get(at..)?)?;
        let end = at + bytes;
        let next = *self.bytes.get(end)?;
        if next != self.separator && !matches!(next, b'\n' | b'\r') {
            return None;
        }
        self.at = self.end_of_record(end)?;
        Some(found)
    }

    fn end_of_unquoted(&self, from: usize) -> Option<usize> {
        let rest = self.bytes.get(from..)?;
        let end = memchr3(self.separator, b'\n', b'\r', rest)?;
        (rest.first() != Some(&QUOTE)).then_some(from + end)
    }

    /// Where the record after it begins, from the end of a cell on; line ends within quotes are none.
    fn end_of_record(&self, from: usize) -> Option<usize> {
        let mut from = from;
        loop {
            let found = from + memchr3(b'\n', b'\r', QUOTE, self.bytes.get(from..)?)?;
            match self.bytes.get(found) {
                Some(&b'\n') => return Some(found + 1),
                Some(&b'\r') => return self.behind_return(found).ok(),
                _ if self.bytes.get(found - 1) != Some(&self.separator) => from = found + 1,
                _ => {
                    let (closing, _) = self.closing_quote(found).ok()?;
                    let next = *self.bytes.get(closing + 1)?;
                    // What stands behind a closing quote is read with the cell.
                    if next != self.separator && !matches!(next, b'\n' | b'\r') {
                        return None;
                    }
                    from = closing + 1;
                }
            }
        }
    }

    /// Where the record after it begins.
    fn record(&self, cell: &mut impl FnMut(usize, &[u8])) -> Result<usize, NotRead> {
        let mut at = self.at;
        let mut column = 0;
        loop {
            let end = if self.bytes.get(at) == Some(&QUOTE) {
                self.quoted(at, column, cell)?
            } else {
                let end = self.end_of_plain(at)?;
                cell(column, self.slice(at, end));
                end
            };
            match self.bytes.get(end) {
                None => return Ok(end),
                Some(b'\n') => return Ok(end + 1),
                Some(b'\r') => return self.behind_return(end),
                Some(_) => at = end + 1,
            }
            column += 1;
        }
    }

    fn behind_return(&self, at: usize) -> Result<usize, NotRead> {
        match self.bytes.get(at + 1) {
            Some(b'\n') => Ok(at + 2),
            None if !self.is_all => Err(Step::Incomplete),
            Some(_) | None => Ok(at + 1),
        }
    }

    /// Tells a quoted cell, and gives where it ends.
    fn quoted(
        &self,
        opening: usize,
        column: usize,
        cell: &mut impl FnMut(usize, &[u8]),
    ) -> Result<usize, NotRead> {
        let (closing, has_doubled) = self.closing_quote(opening)?;
        let end = self.end_of_plain(closing + 1)?;
        let (inner, tail) = (
            self.slice(opening + 1, closing),
            self.slice(closing + 1, end),
        );
        if !has_doubled && tail.is_empty() {
            cell(column, inner);
            return Ok(end);
        }
        let text = |bytes| std::str::from_utf8(bytes).map_err(|_| Step::Broken);
        let (inner, tail) = (text(inner)?, text(tail)?);
        if tail.trim().is_empty() {
            cell(column, inner.replace("\"\"", "\"").as_bytes());
        } else if memchr2(b'\n', b'\r', inner.as_bytes()).is_some() {
            return Err(Step::Broken);
        } else {
            cell(
                column,
                format!("{}{tail}", inner.replace("\"\"", "\"")).as_bytes(),
            );
        }
        Ok(end)
    }

    /// Where the cell's quote closes, and whether there are doubled ones before.
    fn closing_quote(&self, opening: usize) -> Result<(usize, bool), NotRead> {
        let mut has_doubled = false;
        let mut from = opening + 1;
        loop {
            let rest = self.bytes.get(from..).unwrap_or_default();
            let quote = memchr(QUOTE, rest).ok_or_else(|| self.unfinished(Step::Broken))? + from;
            if self.bytes.get(quote + 1) != Some(&QUOTE) {
                return Ok((quote, has_doubled));
            }
            has_doubled = true;
            from = quote + 2;
        }
    }

    fn end_of_plain(&self, from: usize) -> Result<usize, NotRead> {
        let rest = self.bytes.get(from..).unwrap_or_default();
        match memchr3(self.separator, b'\n', b'\r', rest) {
            Some(end) => Ok(from + end),
            None if self.is_all => Ok(self.bytes.len()),
            None => Err(Step::Incomplete),
        }
    }

    const fn unfinished(&self, at_the_end: Step) -> Step {
        if self.is_all {
            at_the_end
        } else {
            Step::Incomplete
        }
    }

    fn slice(&self, start: usize, end: usize) -> &'b [u8] {
        self.bytes.get(start..end).unwrap_or_default()
    }
}
