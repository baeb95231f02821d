//! A file that is written whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use super::ExportError;

/// Writes beside the path and renames: whoever looks sees the old file or the whole new one.
///
/// # Errors
/// When it cannot be written, or `fill` fails; what is half written goes away.
pub fn write_whole<T>(
    path: &Path,
    fill: impl FnOnce(&mut BufWriter<File>) -> Result<T, ExportError>,
) -> Result<T, ExportError> {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let written = File::create_new(&part)
        .map_err(ExportError::Io)
        .and_then(|file| {
            let mut out = BufWriter::with_capacity(1 << 16, file);
            let done = fill(&mut out)?;
            out.flush()?;
            out.get_ref().sync_all()?;
            Ok(done)
        })
        .and_then(|done| {
            fs::rename(&part, path)?;
            Ok(done)
        });
    if written.is_err() {
        // What is half written is of no use; that it stays behind changes nothing for the error told.
        let _ = fs::remove_file(&part);
    }
    written
}

/// Whether two paths lead to the same file, whichever way they are written.
pub fn is_same_file(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}
