//! The process that reads a workbook: the same program, started by itself. It takes away its own means before it
//! opens the file, answers on standard output, and ends.

use std::ffi::OsString;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use super::container::{Container, Parts};
use super::{Limits, WorkbookError, read_ahead, read_workbook, reply};
use crate::exchange::import::{Table, TableError};

/// The first argument by which the program knows that it is asked by itself. The file follows, then the sheet, if one
/// is meant. The container is looked at while the sheet is read: an XLSX takes a tenth less time.
pub(super) const READ: &str = "--read-workbook";
/// The same, but nothing is read before the whole container has been looked at: what is wrong with it is always told.
pub(super) const LOOK_AND_READ: &str = "--look-and-read-workbook";

/// Enough for the largest table within [`Limits::FULL`], text and cells, beside the program itself.
#[cfg(unix)]
const MEMORY_BYTES: u64 = 3 << 30;
/// Of processor time, where nobody is left to end the process.
#[cfg(unix)]
const SECONDS: u64 = 300;

/// Answers when the arguments (without the program's name) are those of such a process; gives its exit code.
pub fn serve(args: &mut dyn Iterator<Item = OsString>, out: &mut dyn Write) -> Option<u8> {
    let asked = args.next()?;
    let looks_first = asked == LOOK_AND_READ;
    if !looks_first && asked != READ {
        return None;
    }
    let file = PathBuf::from(args.next()?);
    let sheet = args.next().and_then(|sheet| sheet.into_string().ok());
    limit_means();
    let answer = if looks_first {
        open(&file).and_then(|source| read_workbook(source, sheet.as_deref(), &Limits::FULL))
    } else {
        read_while_looking(&file, sheet.as_deref())
    };
    let mut out = BufWriter::with_capacity(64 << 10, out);
    let written = reply::write(&answer, &mut out);
    Some(u8::from(written.is_err()))
}

fn open(file: &Path) -> Result<BufReader<File>, TableError> {
    let file = File::open(file).map_err(|_| WorkbookError::Damaged)?;
    Ok(BufReader::new(file))
}

/// Where the look finds a fault, that is the answer at once, and with the process whatever is still read ends.
fn read_while_looking(file: &Path, sheet: Option<&str>) -> Result<Table, TableError> {
    let (tell, parts) = channel();
    let ahead = begin_to_read(file.to_owned(), sheet.map(str::to_owned), parts);
    let container = Container::of(&mut open(file)?, &Limits::FULL)?;
    if let (Container::Xlsx(parts), Some(ahead)) = (container, ahead) {
        // It may have ended by itself, at something that is damaged.
        let _ended = tell.send(parts);
        return ahead.recv().unwrap_or(Err(WorkbookError::Damaged.into()));
    }
    read_workbook(open(file)?, sheet, &Limits::FULL)
}

/// As if it were an XLSX, which nearly all are; anything else it soon finds to be none. `None` where the system gives no
/// thread.
fn begin_to_read(
    file: PathBuf,
    sheet: Option<String>,
    parts: Receiver<Parts>,
) -> Option<Receiver<Result<Table, TableError>>> {
    let (sender, table) = channel();
    let read = move || {
        let source = open(&file);
        let read =
            source.and_then(|source| read_ahead(source, sheet.as_deref(), &Limits::FULL, parts));
        // Nobody waits for it where a fault was found.
        drop(sender.send(read));
    };
    let thread = thread::Builder::new().name("read".to_owned()).spawn(read);
    thread.ok().map(|_| table)
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
