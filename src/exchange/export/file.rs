//! A file that is written whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::Path;

/// Writes beside the path and renames: whoever looks sees the old file or the whole new one. A link leads to the file that
/// is written. A device or a pipe is written to as it is.
///
/// # Errors
/// When it cannot be written, or `fill` fails; what is half written goes away.
pub fn write_whole<T, E: From<io::Error>>(
    path: &Path,
    fill: impl FnOnce(&mut BufWriter<File>) -> Result<T, E>,
) -> Result<T, E> {
    let place = path.canonicalize();
    let path = place.as_deref().unwrap_or(path);
    if path.metadata().is_ok_and(|facts| !facts.is_file()) {
        let mut out = BufWriter::new(File::options().write(true).open(path)?);
        let done = fill(&mut out)?;
        out.flush()?;
        return Ok(done);
    }
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let written = filled(&part, fill).and_then(|done| {
        fs::rename(&part, path)?;
        Ok(done)
    });
    if written.is_err() {
        // What is half written is of no use; that it stays behind changes nothing for the error told.
        let _ = fs::remove_file(&part);
    }
    written
}

fn filled<T, E: From<io::Error>>(
    part: &Path,
    fill: impl FnOnce(&mut BufWriter<File>) -> Result<T, E>,
) -> Result<T, E> {
    let mut out = BufWriter::with_capacity(1 << 16, File::create_new(part)?);
    let done = fill(&mut out)?;
    out.flush()?;
    out.get_ref().sync_all()?;
    Ok(done)
}

/// Whether two paths lead to the same file, whichever way they are written.
pub fn is_same_file(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(path: &Path, text: &str) -> io::Result<()> {
        write_whole(path, |out| out.write_all(text.as_bytes()))
    }

    #[test]
    fn writing_replaces_the_whole_file_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("chart.svg");
        fs::write(&path, "a longer text that was there before").unwrap();
        put(&path, "new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        assert!(put(&folder.path().join("none").join("a.svg"), "new").is_err());
    }

    #[test]
    fn what_could_not_be_filled_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("chart.svg");
        put(&path, "old").unwrap();
        let failed: io::Result<()> = write_whole(&path, |out| {
            out.write_all(b"half")?;
            Err(io::ErrorKind::Other.into())
        });
        assert!(failed.is_err());
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_one_and_a_device_is_no_file_to_be_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let [path, link] = ["chart.svg", "latest.svg"].map(|name| folder.path().join(name));
        put(&path, "old").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        put(&link, "new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&path).unwrap(), b"new");
        let null = folder.path().join("nothing");
        std::os::unix::fs::symlink("/dev/null", &null).unwrap();
        put(&null, "gone").unwrap();
        assert_eq!(fs::read(&null).unwrap(), b"");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }
}
