//! What the process that reads a workbook answers: a head in JSON, which says what there is or why there is nothing,
//! and after it the table's text, cells, lines and errors, as many bytes of each as the head says and no more.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

use super::cells::CellError;
use super::{Excess, Limits, SheetGlance, WorkbookError};
use crate::exchange::import::separator::{Arena, Span};
use crate::exchange::import::table::{ErrorCell, Origin, Table, TableError};

/// With its version: the two processes are of one program, whose file may be replaced while it runs.
const MAGIC: &[u8; 8] = b"goodwb02";
const LARGEST_HEAD: u64 = 64 << 20;
const SPAN_BYTES: usize = 8;
const LINE_BYTES: usize = 4;
const ERROR_BYTES: usize = 9;
/// Things of a length are handed over so many at a time.
const AT_ONCE: usize = 8192;

#[derive(Debug, Serialize, Deserialize)]
struct Head {
    sheet: String,
    sheets: Vec<SheetGlance>,
    headers: Vec<String>,
    /// Columns that hold what was chosen of several.
    #[serde(default)]
    lists: Vec<usize>,
    /// The column that was put together of first and family names.
    #[serde(default)]
    full_name: Option<usize>,
    /// The column of what was said in lines of its own, where nothing says what that is.
    #[serde(default)]
    sections: Option<usize>,
    #[serde(default)]
    hidden_rows: usize,
    #[serde(default)]
    hidden_columns: usize,
    text_bytes: usize,
    rows: usize,
    errors: usize,
}

/// # Errors
/// When nobody takes it.
pub(super) fn write(answer: &Result<Table, TableError>, out: &mut dyn Write) -> io::Result<()> {
    let head = answer.as_ref().map(Head::of);
    let head = serde_json::to_vec(&head).map_err(io::Error::other)?;
    out.write_all(MAGIC)?;
    out.write_all(&(head.len() as u64).to_le_bytes())?;
    out.write_all(&head)?;
    if let Ok(table) = answer {
        write_parts(table, out)?;
    }
    out.flush()
}

fn write_parts(table: &Table, out: &mut dyn Write) -> io::Result<()> {
    let (arena, cells, lines, errors) = table.parts();
    out.write_all(arena.text.as_bytes())?;
    out.write_all(arena.unquoted.as_bytes())?;
    for piece in cells.chunks(AT_ONCE) {
        let bytes = piece.iter().map(|span| span.packed().to_le_bytes());
        out.write_all(bytes.collect::<Vec<_>>().as_flattened())?;
    }
    for piece in lines.chunks(AT_ONCE) {
        let bytes = piece.iter().map(|line| line.to_le_bytes());
        out.write_all(bytes.collect::<Vec<_>>().as_flattened())?;
    }
    for cell in errors {
        out.write_all(&cell.line.to_le_bytes())?;
        out.write_all(&cell.column.to_le_bytes())?;
        out.write_all(&[cell.error.number()])?;
    }
    Ok(())
}

impl Head {
    fn of(table: &Table) -> Self {
        let (arena, _, lines, errors) = table.parts();
        let (sheet, sheets) = match table.origin() {
            Origin::Workbook { sheet, sheets } => (sheet.clone(), sheets.clone()),
            Origin::Text(_) | Origin::Survey => Default::default(),
        };
        Self {
            sheet,
            sheets,
            headers: table.headers().to_vec(),
            lists: table.lists.clone(),
            full_name: table.full_name,
            sections: table.sections,
            hidden_rows: table.hidden_rows,
            hidden_columns: table.hidden_columns,
            text_bytes: arena.text.len() + arena.unquoted.len(),
            rows: lines.len(),
            errors: errors.len(),
        }
    }

    /// Nothing is kept of what the limits do not allow.
    fn excess(&self, limits: &Limits) -> Option<Excess> {
        let cells = self.rows.checked_mul(self.headers.len());
        let is_too_much = cells.is_none_or(|cells| cells > limits.cells)
            || self.errors > limits.cells
            || self.text_bytes > limits.text_bytes;
        is_too_much.then_some(Excess::Cells)
    }
}

/// # Errors
/// Why there is no table; [`WorkbookError::Died`] where the answer is none, or breaks off.
pub(super) fn read(from: &mut dyn Read, limits: &Limits) -> Result<Table, TableError> {
    let died = || TableError::Workbook(WorkbookError::Died);
    let head = read_head(from).ok_or_else(died)??;
    if let Some(excess) = head.excess(limits) {
        return Err(WorkbookError::TooLarge(excess).into());
    }
    let table = read_parts(head, from).ok_or_else(died)?;
    Ok(table.with_repeated_once())
}

fn read_head(from: &mut dyn Read) -> Option<Result<Head, TableError>> {
    let mut begin = [0; 16];
    from.read_exact(&mut begin).ok()?;
    let (magic, length) = begin.split_at(MAGIC.len());
    let length = u64::from_le_bytes(length.try_into().ok()?);
    if magic != MAGIC || length > LARGEST_HEAD {
        return None;
    }
    serde_json::from_slice(&exactly(usize::try_from(length).ok()?, from)?).ok()
}

fn read_parts(head: Head, from: &mut dyn Read) -> Option<Table> {
    let text = String::from_utf8(exactly(head.text_bytes, from)?).ok()?;
    let cells = head.rows.checked_mul(head.headers.len())?;
    let cells = each(cells, from, |bytes: [u8; SPAN_BYTES]| {
        Some(Span::unpacked(u64::from_le_bytes(bytes)))
    })?;
    let lines = each(head.rows, from, |bytes: [u8; LINE_BYTES]| {
        Some(u32::from_le_bytes(bytes))
    })?;
    let errors = each(head.errors, from, error_cell)?;
    let origin = Origin::Workbook {
        sheet: head.sheet,
        sheets: head.sheets,
    };
    let arena = Arena {
        text,
        unquoted: String::new(),
    };
    let mut table = Table::from_parts(origin, head.headers, arena, cells, lines, errors);
    table.lists = head.lists;
    table.full_name = head.full_name;
    table.sections = head.sections;
    table.hidden_rows = head.hidden_rows;
    table.hidden_columns = head.hidden_columns;
    Some(table)
}

fn error_cell(bytes: [u8; ERROR_BYTES]) -> Option<ErrorCell> {
    let (line, rest) = bytes.split_first_chunk()?;
    let (column, error) = rest.split_first_chunk()?;
    Some(ErrorCell {
        line: u32::from_le_bytes(*line),
        column: u32::from_le_bytes(*column),
        error: CellError::of_number(*error.first()?)?,
    })
}

/// So many bytes. Room is made as they come.
fn exactly(bytes: usize, from: &mut dyn Read) -> Option<Vec<u8>> {
    let mut read = Vec::new();
    from.take(bytes as u64).read_to_end(&mut read).ok()?;
    (read.len() == bytes).then_some(read)
}

/// So many things of a length. They come in pieces, so that they are not held twice.
fn each<const LENGTH: usize, T>(
    count: usize,
    from: &mut dyn Read,
    understand: impl Fn([u8; LENGTH]) -> Option<T>,
) -> Option<Vec<T>> {
    let mut things = Vec::new();
    while things.len() < count {
        let wanted = AT_ONCE.min(count - things.len());
        let piece = exactly(wanted * LENGTH, from)?;
        let (chunks, _) = piece.as_chunks::<LENGTH>();
        for &chunk in chunks {
            things.push(understand(chunk)?);
        }
    }
    Some(things)
}
