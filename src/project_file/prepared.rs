//! The second half of a save: the new version, whole and durable, takes the place of the old one.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::backup::Backups;
use super::fault::IoFault;
use super::fingerprint::{Fingerprint, MOST_BYTES};
use super::fs::Fs;
use super::in_place::SafeCopy;
use super::save::{SaveError, Step};

/// What stands where the new version is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Nothing,
    /// A whole version.
    Whole(Fingerprint),
    /// What is left of a version that was cut off while it was written in place.
    Half,
}

/// A new version: whole, durable, read back.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) fs: Arc<dyn Fs>,
    pub(super) path: PathBuf,
    pub(super) standing: Standing,
    pub(super) copy: SafeCopy,
    /// Where it is now: beside the old one, or where its copy will be.
    pub(super) written: PathBuf,
    pub(super) is_beside: bool,
    /// For one more file.
    pub(super) mark: u64,
    pub(super) fingerprint: Fingerprint,
}

impl Prepared {
    /// Puts the new version in the old one's place, which is kept as a backup.
    pub(super) fn commit(self, backups: Option<&Backups>) -> Result<Committed, SaveError> {
        let remnant = (self.standing == Standing::Half).then(|| self.copy.clone());
        let committed = self.commit_over(backups);
        committed.map_err(|error| match remnant {
            Some(copy) => copy.told_of_remnant(error),
            None => error,
        })
    }

    fn commit_over(self, backups: Option<&Backups>) -> Result<Committed, SaveError> {
        match backups {
            Some(backups) if !self.is_beside || self.has_other_names(backups) => {
                self.write_in_place(backups)
            }
            Some(backups) => self.replace(backups),
            None => self.put(),
        }
    }

    /// Where nothing stands.
    fn put(self) -> Result<Committed, SaveError> {
        self.rename().inspect_err(|_| self.remove_written())?;
        Ok(self.renamed(Ok(())))
    }

    fn replace(self, backups: &Backups) -> Result<Committed, SaveError> {
        let kept = match self.standing {
            Standing::Whole(_) => backups.keep(&self.path),
            Standing::Nothing | Standing::Half => Ok(()),
        };
        match self.rename() {
            Ok(()) => Ok(self.renamed(kept)),
            Err(error) if self.standing.may_be_written_over(&error) => self.write_in_place(backups),
            Err(error) => {
                self.remove_written();
                Err(error)
            }
        }
    }

    fn renamed(&self, kept: io::Result<()>) -> Committed {
        let folder = self.path.parent().unwrap_or(Path::new("."));
        Committed {
            sync_fault: self.fs.sync_dir(folder).err().map(IoFault::from),
            backup_fault: kept.err().map(IoFault::from),
        }
    }

    /// An error may come from what was done all the same, over a network above all: what stands there decides.
    fn rename(&self) -> Result<(), SaveError> {
        let Err(error) = self.fs.rename(&self.written, &self.path) else {
            return Ok(());
        };
        let standing = Fingerprint::of_file(&*self.fs, &self.path);
        if standing.is_ok_and(|standing| standing == self.fingerprint) {
            return Ok(());
        }
        Err(SaveError::Io(Step::Replace, error.into()))
    }

    /// Whether the file has names that a new file in its place would not have. Backups do not count.
    fn has_other_names(&self, backups: &Backups) -> bool {
        let names = || self.fs.metadata(&self.path).map_or(1, |about| about.names);
        names() > 1 && backups.part_from(&self.path).is_ok() && names() > 1
    }

    fn write_in_place(self, backups: &Backups) -> Result<Committed, SaveError> {
        let fresh = self.out_of_the_folder().map_err(keep_copy)?;
        let (kept, old) = match self.standing {
            Standing::Whole(old) => (backups.keep_copy(&self.path), Some(old)),
            Standing::Nothing | Standing::Half => (Ok(()), None),
        };
        let parted = backups.part_from(&self.path).map_err(keep_copy);
        parted.inspect_err(|_| drop(self.fs.remove(&fresh)))?;
        self.copy.write_into(&*self.fs, &self.path, &fresh, old)?;
        Ok(Committed {
            sync_fault: None,
            backup_fault: kept.err().map(IoFault::from),
        })
    }

    /// Brings what was written beside the file to where its copy will be.
    fn out_of_the_folder(&self) -> io::Result<PathBuf> {
        if !self.is_beside {
            return Ok(self.written.clone());
        }
        let bytes = self.fs.read(&self.written, MOST_BYTES)?;
        let fresh = self.copy.create_with(&*self.fs, self.mark, &bytes);
        self.remove_written();
        fresh
    }

    pub(super) fn remove_written(&self) {
        // What is of no use any more; the first error is the one to tell.
        let _ = self.fs.remove(&self.written);
    }
}

fn keep_copy(error: io::Error) -> SaveError {
    SaveError::Io(Step::KeepCopy, error.into())
}

/// The new version stands in its place.
#[derive(Debug)]
pub(super) struct Committed {
    /// Why it may not stand there after a power cut.
    sync_fault: Option<IoFault>,
    /// Why there is no backup of the version before.
    pub(super) backup_fault: Option<IoFault>,
}

impl Committed {
    pub(super) fn durable(&self) -> Result<(), SaveError> {
        let fault = self
            .sync_fault
            .map(|fault| SaveError::Io(Step::SyncFolder, fault));
        fault.map_or(Ok(()), Err)
    }
}
