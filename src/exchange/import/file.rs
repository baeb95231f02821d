//! A file of any kind becomes a table. What it is is told by its first bytes, never by its name.

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::workbook::process;
use super::{KnownEncoding, Table, TableError};
use crate::cores::each;

/// Why a file gave no table.
#[derive(Debug)]
pub enum ReadError {
    Io(io::Error),
    /// A folder, or a device.
    NotAFile,
    Table(TableError),
    Cancelled,
}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// What somebody says of a file that does not tell it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// A sheet of a workbook, or one of several tables in a text.
    pub table: Option<String>,
    /// Of a text.
    pub encoding: Option<KnownEncoding>,
}

/// Reads tables from files.
#[derive(Clone, Debug)]
pub struct TableReader {
    program: PathBuf,
    longest: Duration,
}

/// What a ZIP archive and an OLE compound file begin with: all workbooks are one of these.
const CONTAINERS: [&[u8]; 3] = [
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
];
/// A workbook of a million rows takes a tenth of it.
const LONGEST: Duration = Duration::from_mins(2);

impl TableReader {
    /// `program` is this very program, which is started for each workbook; see [`super::serve_workbook`].
    pub fn new(program: PathBuf) -> Self {
        Self {
            program,
            longest: LONGEST,
        }
    }

    /// The same, ending what takes longer.
    #[must_use]
    pub fn within(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// Reads a file of separated values or JSON lines, or a sheet of a workbook: the table that is wanted, else the only one.
    ///
    /// # Errors
    /// When there is no table to be had, or `go_on` breaks, which is asked again and again.
    pub fn read(
        &self,
        file: &Path,
        wanted: &Wanted,
        go_on: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> Result<Table, ReadError> {
        let table = wanted.table.as_deref();
        let facts = fs::metadata(file)?;
        if !facts.is_file() {
            return Err(ReadError::NotAFile);
        }
        if is_workbook(file)? {
            return process::read(&self.program, file, table, self.longest, go_on);
        }
        // A file larger than any table is not read at all.
        if facts.len() > u64::from(u32::MAX) {
            return Err(ReadError::Table(TableError::TooLarge));
        }
        let bytes = read_whole(file, facts.len(), go_on)?;
        Table::read_as(bytes, table, wanted.encoding).map_err(ReadError::Table)
    }
}

/// On all cores where the file is large: most of the time the system prepares memory for it.
fn read_whole(
    file: &Path,
    bytes: u64,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Vec<u8>, ReadError> {
    const PIECE_BYTES: usize = 8 << 20;
    let mut whole = vec![0; usize::try_from(bytes).unwrap_or_default()];
    let pieces: Vec<_> = whole.chunks_mut(PIECE_BYTES).map(Mutex::new).collect();
    let read = |number: usize| -> io::Result<()> {
        // Nobody else asks for the same piece.
        let mut piece = pieces
            .get(number)
            .map(|piece| piece.lock().unwrap_or_else(PoisonError::into_inner));
        let mut from = File::open(file)?;
        from.seek(SeekFrom::Start((number * PIECE_BYTES) as u64))?;
        piece
            .as_mut()
            .map_or(Ok(()), |piece| from.read_exact(piece))
    };
    let mut go_on = |_| go_on().is_continue();
    let read = each(pieces.len() > 1, pieces.len(), &mut go_on, read);
    let read: io::Result<()> = read.ok_or(ReadError::Cancelled)?.into_iter().collect();
    read?;
    Ok(whole)
}

fn is_workbook(file: &Path) -> io::Result<bool> {
    let mut begin = Vec::new();
    File::open(file)?.take(8).read_to_end(&mut begin)?;
    Ok(CONTAINERS.iter().any(|magic| begin.starts_with(magic)))
}
