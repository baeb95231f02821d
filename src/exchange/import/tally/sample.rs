//! The beginning of a file, read as a table: what its columns are called and seem to be.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use encoding_rs::{Encoding, UTF_8};

use super::super::Table;
use super::super::parts::is_value;
use super::super::separator::Dialect;
use super::scanner::{Scanner, Step};

/// See the module's page.
pub(super) struct Sample {
    pub(super) table: Table,
    pub(super) separator: u8,
    /// Where the first record below the headers begins, in the file.
    pub(super) first_row: u64,
}

impl Sample {
    /// As many bytes as hold so many rows, but for those of a file with hardly any. Nothing where it is not UTF-8, or no
    /// table by itself.
    pub(super) fn of(file: &Path, sizes: &[usize], rows: usize) -> io::Result<Option<Self>> {
        let mut file = File::open(file)?;
        let mut bytes = Vec::new();
        for size in sizes {
            let more = size.saturating_sub(bytes.len()) as u64;
            (&mut file).take(more).read_to_end(&mut bytes)?;
            let sample = Self::of_bytes(&bytes);
            if sample
                .as_ref()
                .is_none_or(|found| found.table.rows() >= rows)
            {
                return Ok(sample);
            }
        }
        Ok(None)
    }

    fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let mark = match Encoding::for_bom(bytes) {
            Some((encoding, mark)) if encoding == UTF_8 => mark,
            Some(_) => return None,
            None => 0,
        };
        let body = bytes.get(mark..)?;
        let valid = match std::str::from_utf8(body) {
            Ok(text) => text,
            // The last letter may be cut in two.
            Err(error) if error.error_len().is_none() => {
                std::str::from_utf8(body.get(..error.valid_up_to())?).ok()?
            }
            Err(_) => return None,
        };
        let dialect = Dialect::of(valid);
        let found = Found::of(valid, dialect)?;
        let whole = valid.get(..found.end)?;
        let table = Table::read(whole.as_bytes().to_vec()).ok()?;
        // Were there anything else above the rows, they would begin elsewhere.
        // Values in place of headers may be headers still where more rows are known.
        let is_plain = table.rows() == found.rows
            && !table.headers().iter().any(|header| is_value(header))
            && !body.starts_with(UTF_8_MARK);
        is_plain.then_some(Self {
            table,
            separator: dialect.separator,
            first_row: (mark + found.first_row) as u64,
        })
    }
}

const UTF_8_MARK: &[u8] = "\u{feff}".as_bytes();

/// What the records of the sample are, as they follow one another.
struct Found {
    first_row: usize,
    /// Behind the last whole record.
    end: usize,
    /// Below the headers, with any text.
    rows: usize,
}

impl Found {
    fn of(text: &str, dialect: Dialect) -> Option<Self> {
        let mut scanner = Scanner::new(text.as_bytes(), dialect.separator, false, dialect.start);
        let (mut first_row, mut filled) = (None, 0_usize);
        loop {
            let mut has_text = false;
            let mut cell = |_: usize, cell: &[u8]| has_text |= !is_blank(cell);
            match scanner.next(&mut cell) {
                Step::Record => {}
                Step::End | Step::Incomplete => break,
                Step::Broken => return None,
            }
            if has_text {
                filled += 1;
                first_row.get_or_insert(scanner.at);
            }
        }
        Some(Self {
            first_row: first_row?,
            end: scanner.at,
            rows: filled.checked_sub(1)?,
        })
    }
}

/// Whether a cell holds nothing but spaces. What is no text is no space either: it is found out later.
pub(super) fn is_blank(cell: &[u8]) -> bool {
    match cell {
        [] => true,
        [first, ..] if first.is_ascii_graphic() => false,
        [.., last] if last.is_ascii_graphic() => false,
        _ => std::str::from_utf8(cell).is_ok_and(|text| text.trim().is_empty()),
    }
}
