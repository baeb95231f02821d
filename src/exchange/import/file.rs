//! A file of any kind becomes a table. What it is is told by its first bytes, never by its name.

use std::fs::{self, File};
use std::hint::black_box;
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
        // Opening a pipe waits for somebody to write into it.
        if !fs::metadata(file)?.is_file() {
            return Err(ReadError::NotAFile);
        }
        // Opened once: another file may take its place at any time.
        let mut open = File::open(file)?;
        if is_workbook(&mut open)? {
            return process::read(&self.program, file, table, self.longest, go_on);
        }
        let bytes = open.metadata()?.len();
        let bytes = read_whole(&mut open, bytes, go_on)?;
        Table::read_as(bytes, table, wanted.encoding).map_err(ReadError::Table)
    }
}

/// A file larger than any table is not read at all.
fn check_size(bytes: u64) -> Result<usize, ReadError> {
    let bytes = u32::try_from(bytes).ok();
    let bytes = bytes.and_then(|bytes| usize::try_from(bytes).ok());
    bytes.ok_or(ReadError::Table(TableError::TooLarge))
}

/// A file that says it has so many bytes, and may have grown since. On all cores where it is large: most of the time the
/// system prepares memory for it.
fn read_whole(
    file: &mut File,
    bytes: u64,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Vec<u8>, ReadError> {
    const PIECE_BYTES: usize = 8 << 20;
    let mut whole = zeros(check_size(bytes)?)?;
    let pieces: Vec<_> = whole.chunks_mut(PIECE_BYTES).map(Mutex::new).collect();
    let from = &*file;
    let read = |number: usize| -> io::Result<()> {
        let piece = pieces.get(number).map(Mutex::lock);
        // Nobody else asks for the same piece.
        let piece = piece.map(|piece| piece.unwrap_or_else(PoisonError::into_inner));
        piece.map_or(Ok(()), |mut piece| {
            read_exact_at(from, &mut piece, (number * PIECE_BYTES) as u64)
        })
    };
    let mut go_on = |_| go_on().is_continue();
    let read = each(pieces.len() > 1, pieces.len(), &mut go_on, read);
    let read: io::Result<()> = read.ok_or(ReadError::Cancelled)?.into_iter().collect();
    read?;
    file.seek(SeekFrom::Start(bytes))?;
    file.take(u64::from(u32::MAX)).read_to_end(&mut whole)?;
    check_size(whole.len() as u64)?;
    Ok(whole)
}

/// Memory that comes from the system as zeros is not written here a first time. The program ends where there is none of
/// it, so that as much is asked for before, in a way that can fail.
fn zeros(bytes: usize) -> io::Result<Vec<u8>> {
    let mut asked = Vec::<u8>::new();
    let reserved = asked.try_reserve_exact(bytes);
    reserved.map_err(|_| io::ErrorKind::OutOfMemory)?;
    // Else what is never used may never be asked for.
    drop(black_box(asked));
    Ok(vec![0; bytes])
}

#[cfg(unix)]
fn read_exact_at(file: &File, piece: &mut [u8], at: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, piece, at)
}

#[cfg(windows)]
fn read_exact_at(file: &File, mut piece: &mut [u8], mut at: u64) -> io::Result<()> {
    while !piece.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, piece, at)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        piece = piece.split_at_mut(read).1;
        at += read as u64;
    }
    Ok(())
}

fn is_workbook(file: &mut File) -> io::Result<bool> {
    let mut begin = Vec::new();
    file.take(8).read_to_end(&mut begin)?;
    Ok(CONTAINERS.iter().any(|magic| begin.starts_with(magic)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_grew_is_read_to_its_end_and_one_that_shrank_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        fs::write(&path, b"Score,Why\n9,good\n").unwrap();
        let read = |bytes| {
            let mut file = File::open(&path).unwrap();
            read_whole(&mut file, bytes, &mut || ControlFlow::Continue(()))
        };
        for bytes in [0, 5, 17] {
            assert_eq!(read(bytes).unwrap(), b"Score,Why\n9,good\n", "{bytes}");
        }
        let Err(ReadError::Io(error)) = read(18) else {
            panic!("it has no 18 bytes");
        };
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
        let large = read(u64::from(u32::MAX) + 1);
        assert!(matches!(large, Err(ReadError::Table(TableError::TooLarge))));
    }
}
