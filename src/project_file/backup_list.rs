//! The old versions of a project, to be looked at: when each was kept and how many answers are in it.

use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::fault::IoFault;
use super::fingerprint::MOST_BYTES;
use super::place::Keeping;
use super::{EXTENSION, read};
use crate::model::ProjectId;

/// An old version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    pub kept_at: SystemTime,
    /// `None` when it cannot be read.
    pub answers: Option<usize>,
}

/// The old versions of a project, newest first. Reads each of them, and breaks off when `watch`, told how many of
/// how many are read, says so.
///
/// # Errors
/// When their folder is there but cannot be read.
pub fn backups(
    id: &ProjectId,
    keeping: &Keeping,
    mut watch: impl FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Vec<Backup>, IoFault> {
    let paths = backup_paths(id, keeping)?;
    let total = paths.len();
    let mut found = Vec::with_capacity(total);
    for (done, (path, kept_at)) in paths.into_iter().rev().enumerate() {
        if watch(done, total).is_break() {
            break;
        }
        let answers = answers_in(&path, keeping);
        found.push(Backup {
            path,
            kept_at,
            answers,
        });
    }
    Ok(found)
}

/// With the time of each, oldest first.
pub(super) fn backup_paths(
    id: &ProjectId,
    keeping: &Keeping,
) -> Result<Vec<(PathBuf, SystemTime)>, IoFault> {
    let paths = match keeping.fs.list(&keeping.state.backups(id)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        listed => listed?,
    };
    let timed = paths.into_iter().filter_map(|path| {
        let kept_at = kept_at(&path)?;
        Some((path, kept_at))
    });
    Ok(timed.collect())
}

/// The time in a backup's name; nothing where it is not one's.
fn kept_at(path: &Path) -> Option<SystemTime> {
    let name = path.file_name()?.to_str()?.strip_suffix(EXTENSION)?;
    let (time, _) = name.split_once("-g")?;
    let time = DateTime::strptime("%Y%m%dT%H%M%SZ", time).ok()?;
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp().into())
}

fn answers_in(path: &Path, keeping: &Keeping) -> Option<usize> {
    let bytes = keeping.fs.read(path, MOST_BYTES).ok()?;
    let loaded = read(&bytes).ok()?;
    Some(loaded.project.responses().len())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_backup_is_dated_by_its_name_and_nothing_else_is_one() {
        let at = |name: &str| kept_at(Path::new(name));
        let wanted = SystemTime::UNIX_EPOCH + Duration::from_secs(1_763_733_909);
        assert_eq!(at("20251121T140509Z-g12.goodword.json"), Some(wanted));
        for stranger in [
            "notes.txt",
            "20251121T140509Z-g12.tmp",
            "20259921T140509Z-g1.goodword.json",
            ".goodword.json",
        ] {
            assert_eq!(at(stranger), None, "{stranger}");
        }
    }
}
