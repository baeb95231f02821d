//! Asking another process of the same program to read a workbook, and ending it when it takes too long or is no
//! longer wanted.

use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::child::{LOOK_AND_READ, READ};
use super::{Limits, WorkbookError, reply};
use crate::exchange::import::file::ReadError;
use crate::exchange::import::{Table, TableError};

/// How often somebody is asked whether the table is still wanted.
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// The process is ended and buried, however this ends.
struct Reader(Child);

impl Drop for Reader {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.0.kill();
        let _buried = self.0.wait();
    }
}

/// Reads a workbook in a process of its own.
///
/// # Errors
/// When there is no table to be had, it took longer than `longest`, or `go_on` broke.
pub(in crate::exchange::import) fn read(
    program: &Path,
    file: &Path,
    sheet: Option<&str>,
    longest: Duration,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Table, ReadError> {
    let mut ask = |how| {
        let mut command = Command::new(program);
        command.arg(how).arg(absolute(file)).args(sheet);
        answer_of(command, longest, go_on)
    };
    match ask(READ) {
        // Perhaps of what nobody should have begun to read: what is wrong with the file is to be told.
        Err(ReadError::Table(TableError::Workbook(WorkbookError::Died))) => ask(LOOK_AND_READ),
        read => read,
    }
}

fn answer_of(
    mut command: Command,
    longest: Duration,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Table, ReadError> {
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut reader = Reader(child.map_err(|_| failed(WorkbookError::NotStarted))?);
    let answer = reader.0.stdout.take();
    let answer = answer.ok_or_else(|| failed(WorkbookError::NotStarted))?;
    let (sender, table) = channel();
    let end = Instant::now() + longest;
    thread::scope(|scope| {
        scope.spawn(move || {
            let mut answer = BufReader::with_capacity(64 << 10, answer);
            // Nobody waits any more for what was cancelled.
            drop(sender.send(reply::read(&mut answer, &Limits::FULL)));
        });
        let read = loop {
            match table.recv_timeout(LOOK_EVERY) {
                Ok(read) => break read.map_err(ReadError::Table),
                Err(RecvTimeoutError::Disconnected) => break Err(failed(WorkbookError::Died)),
                Err(RecvTimeoutError::Timeout) => {}
            }
            if go_on().is_break() {
                break Err(ReadError::Cancelled);
            }
            if Instant::now() > end {
                break Err(failed(WorkbookError::TooSlow));
            }
        };
        // Its end of the pipe closes, and with it the thread ends.
        drop(reader);
        read
    })
}

fn failed(error: WorkbookError) -> ReadError {
    ReadError::Table(TableError::Workbook(error))
}

/// So that a file whose name begins with a hyphen is one.
fn absolute(file: &Path) -> PathBuf {
    std::path::absolute(file).unwrap_or_else(|_| file.to_owned())
}
