//! Records of separated values: which separator a file uses, and its cells one record after the other.

mod arena;
mod records;

use memchr::memchr2_iter;

pub(super) use arena::{Arena, Span};
pub(super) use records::{Mark, Records};

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
    /// Cells of the first of them below the header.
    below: usize,
    /// Records with as many cells as that one.
    alike: usize,
    /// Single cells behind the last of these.
    behind: usize,
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
        } else {
            if self.below == 0 && cells > 1 {
                self.below = cells;
            }
            self.alike += usize::from(cells == self.below);
        }
        self.records += 1;
        self.same += usize::from(cells == self.header);
        self.several += usize::from(cells > 1);
        self.behind = if cells > 1 { 0 } else { self.behind + 1 };
    }

    fn separates(&self) -> bool {
        const FEWEST: usize = 3;
        // Programs write below a table what it is.
        let is_table = self.same >= FEWEST && self.behind < SNIFFED_RECORDS / 2;
        let records = self.records - if is_table { self.behind } else { 0 };
        let mostly_same = self.same * 2 >= records;
        let nearly_all = self.several * 5 >= records * 4;
        // A header may lack the last of its columns.
        let mostly_alike = self.alike >= FEWEST && self.alike * 2 >= records;
        self.header > 1 && (mostly_same || mostly_alike || nearly_all)
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
