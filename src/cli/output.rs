//! The files that commands write: whole or not at all, and over nothing that somebody still needs.

use std::io::Write as _;
use std::path::Path;

use super::error::{CliError, Unwritten};
use super::source::kind_of;
use crate::exchange::export::{is_same_file, write_whole};
use crate::exchange::import::SourceKind;

/// # Errors
/// When `out` is the file that is read, or a survey.
pub(super) fn refuse(out: &Path, read: &Path) -> Result<(), CliError> {
    if is_same_file(read, out) {
        return Err(Unwritten::SameFile.of(out));
    }
    refuse_survey(out)
}

/// A survey is never written over, whatever it is called.
///
/// # Errors
/// When `out` is one.
pub(super) fn refuse_survey(out: &Path) -> Result<(), CliError> {
    match kind_of(out) {
        Ok(SourceKind::Survey) => Err(Unwritten::IsASurvey.of(out)),
        // There is nothing there, or it is something else.
        Ok(SourceKind::Table) | Err(_) => Ok(()),
    }
}

/// # Errors
/// When it cannot be written.
pub(super) fn write(out: &Path, bytes: &[u8]) -> Result<(), CliError> {
    let written = write_whole(out, |file| file.write_all(bytes));
    written.map_err(|error| Unwritten::Io(error).of(out))
}
