//! The process that reads a workbook: the same program, started by itself. It takes away its own means before it
//! opens the file, answers on standard output, and ends.

use std::ffi::OsString;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use super::{Limits, WorkbookError, read_workbook, reply};
use crate::exchange::import::{Table, TableError};

/// The first argument by which the program knows that it is asked by itself. The file follows, then the sheet, if one
/// is meant.
pub(super) const ASKED: &str = "--read-workbook";

/// Enough for the largest table within [`Limits::FULL`], text and cells, beside the program itself.
#[cfg(unix)]
const MEMORY_BYTES: u64 = 3 << 30;
/// Of processor time, where nobody is left to end the process.
#[cfg(unix)]
const SECONDS: u64 = 300;

/// Answers when the arguments (without the program's name) are those of such a process; gives its exit code.
pub fn serve(mut args: impl Iterator<Item = OsString>, out: &mut dyn Write) -> Option<u8> {
    if args.next()? != ASKED {
        return None;
    }
    let file = args.next()?;
    let sheet = args.next().and_then(|sheet| sheet.into_string().ok());
    limit_means();
    let answer = answer(Path::new(&file), sheet.as_deref());
    let mut out = BufWriter::with_capacity(64 << 10, out);
    let written = reply::write(&answer, &mut out);
    Some(u8::from(written.is_err()))
}

fn answer(file: &Path, sheet: Option<&str>) -> Result<Table, TableError> {
    let file = File::open(file).map_err(|_| WorkbookError::Damaged)?;
    read_workbook(BufReader::new(file), sheet, &Limits::FULL)
}

/// Where a system knows no such limits (macOS keeps none on memory), those on what is unpacked remain.
#[cfg(unix)]
fn limit_means() {
    use rustix::process::{Resource, Rlimit, setrlimit};

    for (resource, most) in [
        (Resource::As, MEMORY_BYTES),
        (Resource::Cpu, SECONDS),
        // It ends badly on purpose, and leaves no image of itself.
        (Resource::Core, 0),
    ] {
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        let _refused = setrlimit(resource, limit);
    }
}

#[cfg(not(unix))]
fn limit_means() {}
