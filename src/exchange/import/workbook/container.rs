//! What kind of workbook a file is, by what is in it, and how large it really gets. An archive's own word on its size
//! is not believed: each part is unpacked once and thrown away, before anybody reads it and keeps what it says. (To keep
//! it for who reads it then takes as long as to unpack it again.)

use std::io::{Read, Seek, SeekFrom};

use memchr::memmem::{self, Finder};
use memchr::{memchr, memrchr};
use zip::ZipArchive;
use zip::result::ZipError;

use super::sheet_parts::sheet_parts;
use super::{Excess, Limits, WorkbookError, unharmed};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Container {
    Xlsx(Parts),
    Ods,
    Xls,
}

/// What an OLE compound file begins with: an old workbook, or a new one with a password.
pub(super) const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// What the list of contents calls the workbook itself, with and without macros, as a file or a template.
const XLSX_KINDS: [&[u8]; 4] = [
    b"spreadsheetml.sheet.main+xml",
    b"spreadsheetml.template.main+xml",
    b"ms-excel.sheet.macroEnabled.main+xml",
    b"ms-excel.template.macroEnabled.main+xml",
];
const ODS_KIND: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

const PIECE_BYTES: usize = 64 << 10;
/// What is kept of a piece, so that a word or a cell across two of them is found.
const OVERLAP_BYTES: usize = 1024;

impl Container {
    pub(super) fn of<R: Read + Seek>(
        source: &mut R,
        limits: &Limits,
    ) -> Result<Self, WorkbookError> {
        let damaged = |_| WorkbookError::Damaged;
        let mut begin = [0; 8];
        source.read_exact(&mut begin).map_err(damaged)?;
        source.seek(SeekFrom::Start(0)).map_err(damaged)?;
        if begin == *OLE {
            return Ok(Self::Xls);
        }
        let opened = unharmed(|| ZipArchive::new(source).map_err(|error| said_of(&error)));
        let mut archive = opened?;
        let mut found = Found::default();
        for part in 0..archive.len() {
            found.look_at(&mut archive, part, limits)?;
        }
        found.container()
    }
}

fn said_of(error: &ZipError) -> WorkbookError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => WorkbookError::Encrypted,
        _ => WorkbookError::Damaged,
    }
}

/// What the parts looked at so far say.
#[derive(Debug, Default)]
struct Found {
    unpacked_bytes: u64,
    is_xlsx: bool,
    is_ods: bool,
    parts: Parts,
    /// The texts that say where the sheets are, as far as they were looked at.
    workbook: String,
    relationships: String,
}

/// What the parts of an XLSX say that no reader tells, or not soon.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    /// The names of those that speak of merged cells, in lower case.
    pub merged: Vec<String>,
    pub noticed: Vec<Noticed>,
    /// The names of the parts that the sheets of cells are in, in the sheets' order and in lower case; none where that is not
    /// plain.
    pub of_sheets: Vec<String>,
}

/// What no reader tells of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Noticed {
    /// The name of its part, in lower case.
    pub part: String,
    pub hidden_rows: usize,
    /// The first and the last column of each range that says it is hidden, from 0. There may be nothing in them.
    pub hidden_columns: Vec<(u32, u32)>,
    /// Cells with a formula that nobody has worked out: row and column, from 0.
    pub unworked: Vec<(u32, u32)>,
}

impl Found {
    fn container(self) -> Result<Container, WorkbookError> {
        match (self.is_xlsx, self.is_ods) {
            (true, _) => Ok(Container::Xlsx(Parts {
                of_sheets: sheet_parts(&self.workbook, &self.relationships),
                ..self.parts
            })),
            (false, true) => Ok(Container::Ods),
            (false, false) => Err(WorkbookError::NotAWorkbook),
        }
    }

    fn look_at<R: Read + Seek>(
        &mut self,
        archive: &mut ZipArchive<R>,
        part: usize,
        limits: &Limits,
    ) -> Result<(), WorkbookError> {
        let mut part = archive.by_index(part).map_err(|error| said_of(&error))?;
        let name = part.name().map_err(|_| WorkbookError::Damaged)?;
        let mut look = Look::new(&name.to_ascii_lowercase());
        let mut piece = Vec::with_capacity(PIECE_BYTES + OVERLAP_BYTES);
        loop {
            let kept = piece.len();
            let read = part.by_ref().take(PIECE_BYTES as u64);
            let read = { read }.read_to_end(&mut piece);
            let fresh = read.map_err(|_| WorkbookError::Damaged)?;
            if fresh == 0 {
                break;
            }
            self.unpacked_bytes += fresh as u64;
            if self.unpacked_bytes > limits.unpacked_bytes {
                return Err(WorkbookError::TooLarge(Excess::Unpacked));
            }
            look.at(&piece, kept, limits)?;
            self.keep(&look.name, piece.get(kept..).unwrap_or_default());
            piece.drain(..piece.len().saturating_sub(OVERLAP_BYTES));
        }
        look.announced_no_more_than_there_is()?;
        self.take_over(look);
        Ok(())
    }

    /// A workbook of the largest number of sheets says it in less.
    fn keep(&mut self, name: &str, fresh: &[u8]) {
        const MOST_BYTES: usize = 1 << 20;
        let text = match name {
            "xl/workbook.xml" => &mut self.workbook,
            "xl/_rels/workbook.xml.rels" => &mut self.relationships,
            _ => return,
        };
        if text.len() + fresh.len() <= MOST_BYTES {
            text.push_str(&String::from_utf8_lossy(fresh));
        }
    }

    fn take_over(&mut self, look: Look) {
        self.is_xlsx |= look.is_xlsx;
        self.is_ods |= look.is_ods;
        let has_hidden = look.hidden_rows > 0 || !look.hidden_columns.is_empty();
        if has_hidden || !look.unworked.is_empty() {
            self.parts.noticed.push(Noticed {
                part: look.name.clone(),
                hidden_rows: look.hidden_rows,
                hidden_columns: look.hidden_columns,
                unworked: look.unworked,
            });
        }
        let merged = look.has_merged.then_some(look.name);
        self.parts.merged.extend(merged);
    }
}

/// A part of the archive, piece by piece.
#[derive(Debug)]
struct Look {
    /// In lower case.
    name: String,
    kind: Part,
    bytes: u64,
    /// Bytes without the beginning of a tag.
    untagged: usize,
    /// The largest number of texts that the part says it holds, for which a reader would make room.
    announced: u64,
    is_xlsx: bool,
    is_ods: bool,
    has_merged: bool,
    hidden_rows: usize,
    hidden_columns: Vec<(u32, u32)>,
    unworked: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// What each part of an XLSX is.
    ContentTypes,
    /// What an ODS is.
    MimeType,
    OtherXml,
    /// Pictures and the like, which nobody reads.
    Other,
}

impl Look {
    fn new(name: &str) -> Self {
        let kind = match name {
            "[content_types].xml" => Part::ContentTypes,
            "mimetype" => Part::MimeType,
            _ => match name.rsplit('.').next() {
                Some("xml" | "rels") => Part::OtherXml,
                _ => Part::Other,
            },
        };
        Self {
            name: name.to_owned(),
            kind,
            bytes: 0,
            untagged: 0,
            announced: 0,
            is_xlsx: false,
            is_ods: false,
            has_merged: false,
            hidden_rows: 0,
            hidden_columns: Vec::new(),
            unworked: Vec::new(),
        }
    }

    /// The first `kept` bytes of the piece were in the one before.
    fn at(&mut self, piece: &[u8], kept: usize, limits: &Limits) -> Result<(), WorkbookError> {
        let fresh = piece.get(kept..).unwrap_or(&[]);
        self.bytes += fresh.len() as u64;
        match self.kind {
            Part::ContentTypes => self.is_xlsx |= XLSX_KINDS.iter().any(|kind| has(piece, kind)),
            Part::MimeType => self.is_ods |= self.bytes < 200 && piece.starts_with(ODS_KIND),
            Part::OtherXml => {
                self.has_merged |= has(piece, b"mergeCell ");
                self.hidden_rows += hidden_rows(piece, kept);
                if self.hidden_columns.len() < limits.columns as usize {
                    self.hidden_columns.extend(hidden_columns(piece, kept));
                }
                if has(piece, b"<f") {
                    self.unworked.extend(unworked(piece, kept));
                }
                self.count_untagged(fresh, limits)?;
            }
            Part::Other => {}
        }
        self.announced = self.announced.max(announced(piece));
        Ok(())
    }

    /// A reader keeps a text whole, however long it is.
    fn count_untagged(&mut self, fresh: &[u8], limits: &Limits) -> Result<(), WorkbookError> {
        self.untagged = match memrchr(b'<', fresh) {
            Some(tag) => fresh.len() - tag,
            None => self.untagged + fresh.len(),
        };
        if self.untagged > limits.cell_bytes {
            return Err(WorkbookError::TooLarge(Excess::CellText));
        }
        Ok(())
    }

    /// Each text takes some bytes.
    fn announced_no_more_than_there_is(&self) -> Result<(), WorkbookError> {
        const LEAST_BYTES: u64 = 5;
        if self.announced > self.bytes / LEAST_BYTES {
            return Err(WorkbookError::Damaged);
        }
        Ok(())
    }
}

/// Rows that say they are hidden, as those are that a filter leaves out; what ends in the first `kept` bytes was counted.
fn hidden_rows(piece: &[u8], kept: usize) -> usize {
    const HIDDEN: &[u8] = b" hidden=\"";
    let is_fresh = |at: &usize| at + HIDDEN.len() >= kept;
    let is_true = |at: usize| {
        let value = piece.get(at + HIDDEN.len()..).unwrap_or(&[]);
        value.starts_with(b"1\"") || value.starts_with(b"true\"")
    };
    let is_of_row = |at: usize| {
        let above = piece.get(..at).unwrap_or(&[]);
        let tag = memrchr(b'<', above).and_then(|tag| piece.get(tag..at));
        tag.is_some_and(|tag| tag.starts_with(b"<row "))
    };
    let found = memmem::find_iter(piece, HIDDEN).filter(is_fresh);
    found.filter(|at| is_true(*at) && is_of_row(*at)).count()
}

/// Ranges of columns that say they are hidden, from 0; what ends in the first `kept` bytes was found before.
fn hidden_columns(piece: &[u8], kept: usize) -> Vec<(u32, u32)> {
    let of_tag = |at: usize| {
        let tag = piece.get(at..)?;
        let end = memchr(b'>', tag)?;
        let tag = tag.get(..end).filter(|_| at + end >= kept)?;
        let is_hidden = has(tag, b" hidden=\"1\"") || has(tag, b" hidden=\"true\"");
        let number = |name: &[u8]| {
            let value = tag.get(memmem::find(tag, name)? + name.len()..)?;
            let digits = value.get(..memchr(b'"', value)?)?;
            let number: u32 = std::str::from_utf8(digits).ok()?.parse().ok()?;
            number.checked_sub(1)
        };
        is_hidden.then_some((number(b" min=\"")?, number(b" max=\"")?))
    };
    memmem::find_iter(piece, b"<col ")
        .filter_map(of_tag)
        .collect()
}

/// Cells with a formula and no value, as programs write them that do not work formulas out; what ends in the first
/// `kept` bytes was found before. A result that is an empty text says so.
fn unworked(piece: &[u8], kept: usize) -> Vec<(u32, u32)> {
    const ENDS: [&[u8]; 4] = [b"<v></v></c>", b"<v/></c>", b"<v /></c>", b"</f></c>"];
    let mut found = Vec::new();
    for end in ENDS {
        let places = memmem::find_iter(piece, end).filter(|at| at + end.len() > kept);
        found.extend(places.filter_map(|at| {
            let above = piece.get(at.saturating_sub(OVERLAP_BYTES)..at)?;
            let cell = above.get(memmem::rfind(above, b"<c ")?..)?;
            let tag = cell.get(..memchr(b'>', cell)?)?;
            let is_formula = has(cell, b"<f") && !has(tag, b" t=\"str\"");
            is_formula.then(|| placed(tag)).flatten()
        }));
    }
    found
}

/// Row and column, from 0, of a cell's tag: `<c r="B2"`.
fn placed(tag: &[u8]) -> Option<(u32, u32)> {
    const REFERENCE: &[u8] = b" r=\"";
    let at = memmem::find(tag, REFERENCE)? + REFERENCE.len();
    let (mut row, mut column) = (0u32, 0u32);
    for byte in tag.get(at..)?.iter().take_while(|byte| **byte != b'"') {
        let (number, base, digit) = match byte {
            b'A'..=b'Z' => (&mut column, 26, byte - b'A' + 1),
            b'0'..=b'9' => (&mut row, 10, byte - b'0'),
            _ => return None,
        };
        *number = number.checked_mul(base)?.checked_add(digit.into())?;
    }
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

fn has(piece: &[u8], word: &[u8]) -> bool {
    memmem::find(piece, word).is_some()
}

/// The largest number after `uniqueCount=`.
fn announced(piece: &[u8]) -> u64 {
    let finder = Finder::new(b"uniqueCount");
    let found = finder.find_iter(piece);
    let numbers = found.map(|at| {
        let after = piece.get(at + b"uniqueCount".len()..).unwrap_or(&[]);
        let filler = |byte: &u8| byte.is_ascii_whitespace() || b"='\"".contains(byte);
        let digits = after.iter().skip_while(|byte| filler(byte));
        let digits = digits.take_while(|byte| byte.is_ascii_digit());
        digits.fold(0u64, |number, digit| {
            let digit = u64::from(digit - b'0');
            number.saturating_mul(10).saturating_add(digit)
        })
    });
    numbers.max().unwrap_or(0)
}
