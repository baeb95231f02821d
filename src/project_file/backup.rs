//! Old versions of a file, kept in the state folder: the last ten, and one a day for thirty days.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::fingerprint::MOST_BYTES;
use super::folder::make_folder;
use super::fs::{Access, Fs};
use super::leftovers::NEW_BACKUP;
use super::state_folder::EXTENSION;

const LAST: usize = 10;
const DAYS: usize = 30;

/// Where the old versions of one project are kept.
#[derive(Debug)]
pub(super) struct Backups {
    pub(super) fs: Arc<dyn Fs>,
    pub(super) folder: PathBuf,
    pub(super) now: SystemTime,
    /// Of the version that is kept.
    pub(super) generation: u64,
}

impl Backups {
    /// Keeps the file as it stands, then lets the oldest go.
    pub(super) fn keep(&self, file: &Path) -> io::Result<()> {
        if self.fs.metadata(&self.folder).is_err() {
            make_folder(&*self.fs, &self.folder)?;
        }
        let backup = self.folder.join(self.name());
        if let Err(error) = self.fs.hard_link(file, &backup) {
            if error.kind() == io::ErrorKind::AlreadyExists {
                return Ok(());
            }
            self.copy(file, &backup)?;
        }
        self.fs.sync_dir(&self.folder)?;
        // What is too old and stays is in nobody's way; it is tried again the next time.
        let _ = self.let_go();
        Ok(())
    }

    /// As [`Self::keep`], where the file is about to be written over: a second name for it would keep nothing.
    pub(super) fn keep_copy(&self, file: &Path) -> io::Result<()> {
        make_folder(&*self.fs, &self.folder)?;
        let backup = self.folder.join(self.name());
        if self.fs.metadata(&backup).is_err() {
            self.copy(file, &backup)?;
        }
        self.fs.sync_dir(&self.folder)?;
        let _ = self.let_go();
        Ok(())
    }

    /// Gives every backup that may be a second name of the file a content of its own: those with the same content,
    /// since nobody knows more on every system.
    pub(super) fn part_from(&self, file: &Path) -> io::Result<()> {
        let backups = match self.fs.list(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            listed => listed?,
        };
        let about = self.fs.metadata(file)?;
        let as_long = |path: &&PathBuf| {
            let backup = self.fs.metadata(path);
            backup.is_ok_and(|backup| backup.bytes == about.bytes)
        };
        let content = self.fs.read(file, MOST_BYTES)?;
        for backup in backups.iter().filter(as_long) {
            if self.fs.read(backup, MOST_BYTES)? == content {
                self.copy(file, backup)?;
            }
        }
        self.fs.sync_dir(&self.folder)
    }

    /// Sorts by time: 20261121T140509Z-g12.goodword.json
    fn name(&self) -> String {
        let now = Timestamp::try_from(self.now).unwrap_or_default();
        let time = now
            .to_zoned(TimeZone::UTC)
            .strftime("%Y%m%dT%H%M%SZ")
            .to_string();
        format!("{time}-g{}{EXTENSION}", self.generation)
    }

    /// Where the two places do not share a file system. It gets its name once it is whole.
    fn copy(&self, file: &Path, backup: &Path) -> io::Result<()> {
        let bytes = self.fs.read(file, MOST_BYTES)?;
        let fresh = self.folder.join(NEW_BACKUP);
        // One that a crash left behind.
        let _ = self.fs.remove(&fresh);
        let mut copy = self.fs.create_new(&fresh, Access::Private)?;
        let written = copy.write_all(&bytes).and_then(|()| copy.sync());
        drop(copy);
        let kept = written.and_then(|()| self.fs.rename(&fresh, backup));
        kept.inspect_err(|_| {
            let _ = self.fs.remove(&fresh);
        })
    }

    fn let_go(&self) -> io::Result<()> {
        let names = self.fs.list(&self.folder)?;
        outdated(&names)
            .into_iter()
            .try_for_each(|path| self.fs.remove(path))
    }
}

/// The backups that are neither among the last ten nor the last of one of the last thirty days that have any.
/// Days that have none do not count: a file that rests for a year keeps its backups.
fn outdated(sorted: &[PathBuf]) -> Vec<&PathBuf> {
    let day = |path: &PathBuf| {
        let name = path.file_name()?.to_str()?;
        let is_backup = name.ends_with(EXTENSION) && name.as_bytes().get(8) == Some(&b'T');
        is_backup
            .then(|| name.get(..8).map(str::to_owned))
            .flatten()
    };
    let mut days = HashSet::new();
    let newest_first = sorted
        .iter()
        .rev()
        .filter_map(|path| Some((path, day(path)?)));
    let judged = newest_first.enumerate().map(|(age, (path, day))| {
        let of_its_day = days.len() < DAYS && days.insert(day);
        (path, age < LAST || of_its_day)
    });
    judged
        .filter(|(_, kept)| !kept)
        .map(|(path, _)| path)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_ten_and_one_a_day_are_kept() {
        let mut names = Vec::new();
        for day in 1..=40 {
            for hour in 0..12 {
                let (month, day) = (1 + day / 29, 1 + day % 28);
                names.push(format!(
                    "2026{month:02}{day:02}T{hour:02}0000Z-g1{EXTENSION}"
                ));
            }
        }
        names.sort();
        let paths: Vec<PathBuf> = names.iter().map(PathBuf::from).collect();
        let gone = outdated(&paths);
        assert_eq!(paths.len() - gone.len(), 10 + 29);
        assert!(
            paths[paths.len() - 10..]
                .iter()
                .all(|path| !gone.contains(&path))
        );
        let stranger = [PathBuf::from("notes.txt")];
        assert!(outdated(&stranger).is_empty());
    }
}
