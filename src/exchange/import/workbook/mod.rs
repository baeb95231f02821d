//! A workbook (XLSX, XLS, ODS) becomes the same table that a file of separated values becomes.
//!
//! ```text
//! this process:  process ----path, sheet----> ............ reply --Table--> Table
//! its child:              child: container (what is in it, how large) -> ranges -> grid -> reply
//!                                container beside xlsx                -----------> grid -> reply
//! ```
//!
//! A workbook is an archive that somebody else packed: a file of a kilobyte can ask for hundreds of gigabytes. It is
//! therefore read in a process of its own with limited memory and time, see [`process`] and [`child`], and that
//! process looks at how large the archive really gets, see [`container`], before it answers anything else. Whatever becomes
//! of it, the program that asked lives on and can say what happened.

mod cells;
pub(super) mod child;
mod container;
mod grid;
pub(super) mod process;
mod ranges;
mod reply;
mod sheet_parts;
mod sheets;
mod xlsx;

use std::io::{Read, Seek, SeekFrom};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, channel};

use serde::{Deserialize, Serialize};

use super::{Table, TableError};
use container::{Container, Parts};
use sheets::Sheets;
use xlsx::Xlsx;

pub use cells::CellError;

/// Why a workbook gave no table. Nothing was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorkbookError {
    /// An archive, or a document of another program.
    NotAWorkbook,
    /// It opens only with a password.
    Encrypted,
    /// It ends too early, or something in it is not as it should be.
    Damaged,
    /// Charts and macros, and no sheet of cells.
    NoSheet,
    /// The sheet that was asked for has no cell with anything in it.
    EmptySheet(String),
    /// Several sheets hold tables, and none was asked for.
    WhichSheet(Vec<SheetGlance>),
    UnknownSheet {
        wanted: String,
        sheets: Vec<SheetGlance>,
    },
    /// A sheet was asked for, and the file is a text, which has none.
    SheetOfText,
    TooLarge(Excess),
    /// Reading it took longer than any table of answers takes.
    TooSlow,
    /// The process that read it ended without a word: out of memory, or killed.
    Died,
    /// The process that was to read it could not be started.
    NotStarted,
}

/// What there is too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Excess {
    /// Bytes, once it is unpacked.
    Unpacked,
    Cells,
    Rows,
    Columns,
    Sheets,
    /// Text in a single cell.
    CellText,
}

/// A sheet, as far as somebody needs to see it to know which one is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetGlance {
    pub name: String,
    /// The first cells of its first row, shortened.
    pub begins: Vec<String>,
}

const GLANCE_CELLS: usize = 4;
const GLANCE_CHARS: usize = 40;

impl SheetGlance {
    /// Of the first cells of its first row.
    pub(super) fn of<'c>(name: String, cells: impl Iterator<Item = &'c str>) -> Self {
        let filled = cells.filter(|cell| !cell.is_empty()).take(GLANCE_CELLS);
        Self {
            name,
            begins: filled.map(glance).collect(),
        }
    }
}

fn glance(text: &str) -> String {
    match text.char_indices().nth(GLANCE_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text).trim_end()),
        None => text.to_owned(),
    }
}

/// How much is read of a workbook. What is beyond is refused before it is kept.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Of all parts of the archive together, really unpacked: what the archive itself says is not believed.
    pub unpacked_bytes: u64,
    pub text_bytes: usize,
    pub cell_bytes: usize,
    pub cells: usize,
    pub rows: u32,
    pub columns: u32,
    pub sheets: usize,
}

impl Limits {
    /// As many rows and columns as spreadsheet programs have, and a million answers in twenty of them.
    pub const FULL: Self = Self {
        unpacked_bytes: 2 << 30,
        text_bytes: 1 << 30,
        cell_bytes: 4 << 20,
        cells: 20_000_000,
        rows: 1_048_576,
        columns: 16_384,
        sheets: 500,
    };
}

/// Reads a workbook in this process: the sheet that is asked for, or the only one with a table.
///
/// # Errors
/// When there is no table to be had.
pub fn read_workbook<R: Read + Seek>(
    mut source: R,
    sheet: Option<&str>,
    limits: &Limits,
) -> Result<Table, TableError> {
    let container = Container::of(&mut source, limits)?;
    source
        .seek(SeekFrom::Start(0))
        .map_err(|_| WorkbookError::Damaged)?;
    let mut sheets: Box<dyn Sheets + '_> = match container {
        Container::Xlsx(parts) => Box::new(Xlsx::open(source, come(parts))?),
        Container::Ods => Box::new(ranges::open_ods(source)?),
        Container::Xls => Box::new(ranges::open_xls(source)?),
    };
    sheets::table(sheets.as_mut(), sheet, limits)
}

/// As if it were coming from elsewhere.
fn come(parts: Parts) -> Receiver<Parts> {
    let (tell, coming) = channel();
    // It cannot fail while the other end is here.
    let _sent = tell.send(parts);
    coming
}

/// As [`read_workbook`], while the container is still being looked at elsewhere: nothing is to be made of what it gives
/// until that has found no fault, and memory has to be limited.
fn read_ahead<R: Read + Seek>(
    source: R,
    sheet: Option<&str>,
    limits: &Limits,
    parts: Receiver<Parts>,
) -> Result<Table, TableError> {
    let mut sheets = Xlsx::open(source, parts)?;
    sheets::table(&mut sheets, sheet, limits)
}

/// What a reader of a format stumbles over so badly that it panics is damage. Nothing that it was at is used again.
fn unharmed<T>(read: impl FnOnce() -> Result<T, WorkbookError>) -> Result<T, WorkbookError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(WorkbookError::Damaged))
}

impl From<WorkbookError> for TableError {
    fn from(error: WorkbookError) -> Self {
        Self::Workbook(error)
    }
}
