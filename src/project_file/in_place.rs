//! A file written where it stands, because it cannot or must not be replaced: nobody may make files in its folder, or
//! it has other names that are to show the new version too.
//!
//! While that goes on the file is not whole. What is to be in it is kept elsewhere, durably, from before the first
//! byte is lost until after the last one is on the disk. The file is emptied, durably, before anything is written: what
//! a crash leaves is the old version, the new one, or a remnant: a beginning of the new one, parts of it zeros. That is
//! made whole from the copy; nothing else that may stand there is touched.

use std::io;
use std::path::{Path, PathBuf};

use super::fault::IoFault;
use super::fingerprint::{Fingerprint, MOST_BYTES};
use super::folder::make_folder;
use super::fs::{Access, Fs, FsFile};
use super::leftovers::temporary_name;
use super::save::{SaveError, Step};
use super::{Loaded, read};

/// The copy of what is to be in a file. It is there only while the file may not be whole.
#[derive(Clone, Debug)]
pub(super) struct SafeCopy {
    pub(super) path: PathBuf,
}

impl SafeCopy {
    /// A file for what will be the copy, with its path. `mark` makes its name unlike any other.
    pub(super) fn create(&self, fs: &dyn Fs, mark: u64) -> io::Result<(PathBuf, Box<dyn FsFile>)> {
        make_folder(fs, self.folder())?;
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy();
        let fresh = self.path.with_file_name(temporary_name(&stem, mark));
        let file = fs.create_new(&fresh, Access::Private)?;
        Ok((fresh, file))
    }

    /// As [`Self::create`], with this content.
    pub(super) fn create_with(&self, fs: &dyn Fs, mark: u64, bytes: &[u8]) -> io::Result<PathBuf> {
        let (fresh, mut file) = self.create(fs, mark)?;
        let written = file.write_all(bytes).and_then(|()| file.sync());
        written.inspect_err(|_| drop(fs.remove(&fresh)))?;
        Ok(fresh)
    }

    /// Takes what [`Self::create`] made, once it is whole. From now on the file can be made whole from it.
    fn put(&self, fs: &dyn Fs, fresh: &Path) -> io::Result<()> {
        let put = fs
            .rename(fresh, &self.path)
            .and_then(|()| fs.sync_dir(self.folder()));
        put.inspect_err(|_| drop(fs.remove(fresh)))
    }

    /// Writes what `fresh` holds into the file, which holds `old`, or a remnant of what the copy holds.
    ///
    /// # Errors
    /// `InPlace` when the file may not be whole now; with any other it is as it was.
    pub(super) fn write_into(
        &self,
        fs: &dyn Fs,
        file: &Path,
        fresh: &Path,
        old: Option<Fingerprint>,
    ) -> Result<(), SaveError> {
        let at = |step: Step| move |error: io::Error| SaveError::Io(step, error.into());
        let bytes = fs
            .read(fresh, MOST_BYTES)
            .map_err(at(Step::ReadTemporary))?;
        if old.is_none() {
            // A remnant of what the copy holds up to now would be none of what it holds next.
            empty(fs, file).map_err(|error| self.cut_off(error))?;
        }
        self.put(fs, fresh).map_err(at(Step::KeepCopy))?;
        let Err(error) = write_over(fs, file, &bytes) else {
            self.let_go(fs);
            return Ok(());
        };
        let standing = Fingerprint::of_file(fs, file).ok();
        if standing.is_some() && standing == old {
            self.let_go(fs);
            return Err(SaveError::Io(Step::Replace, error.into()));
        }
        Err(self.cut_off(error))
    }

    /// An error that is told of a file of which only a remnant stands.
    pub(super) fn told_of_remnant(&self, error: SaveError) -> SaveError {
        match error {
            SaveError::Io(_, fault) => SaveError::InPlace {
                copy: self.path.clone(),
                fault,
            },
            other => other,
        }
    }

    fn cut_off(&self, error: io::Error) -> SaveError {
        SaveError::InPlace {
            copy: self.path.clone(),
            fault: error.into(),
        }
    }

    /// What the file was to hold, when it holds a remnant of that because writing it was cut off.
    ///
    /// # Errors
    /// When there is a copy that cannot be read: less must not be made of the file than it was to hold.
    pub(super) fn instead_of(&self, fs: &dyn Fs, standing: &[u8]) -> io::Result<Option<Vec<u8>>> {
        let bytes = match fs.read(&self.path, MOST_BYTES) {
            // As nearly always: whether the file is whole, whoever reads it will see.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            _ if is_whole(standing) => return Ok(None),
            read => read?,
        };
        let fits = is_whole(&bytes) && is_remnant(standing, &bytes);
        Ok(fits.then_some(bytes))
    }

    /// Makes the file whole after writing it was cut off.
    ///
    /// # Errors
    /// As the system says; the copy stays.
    pub(super) fn restore(&self, fs: &dyn Fs, file: &Path, bytes: &[u8]) -> Result<(), IoFault> {
        write_over(fs, file, bytes)?;
        self.let_go(fs);
        Ok(())
    }

    /// The file is whole.
    pub(super) fn let_go(&self, fs: &dyn Fs) {
        // One that stays does no harm: it is looked at only when the file is not whole.
        if fs.remove(&self.path).is_ok() {
            let _ = fs.sync_dir(self.folder());
        }
    }

    fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new("."))
    }
}

/// Empties the file before anything is written: no mixture of two versions can be left.
fn write_over(fs: &dyn Fs, file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut out = empty(fs, file)?;
    out.write_all(bytes)?;
    out.sync()?;
    drop(out);
    if fs.read(file, MOST_BYTES)? == bytes {
        Ok(())
    } else {
        Err(io::ErrorKind::InvalidData.into())
    }
}

fn empty(fs: &dyn Fs, file: &Path) -> io::Result<Box<dyn FsFile>> {
    let mut emptied = fs.rewrite(file)?;
    emptied.sync()?;
    Ok(emptied)
}

/// Whether a crash may have left this of what was to be written.
fn is_remnant(standing: &[u8], whole: &[u8]) -> bool {
    let fits = |(left, wanted): (&u8, &u8)| left == wanted || *left == 0;
    standing.len() <= whole.len() && standing.iter().zip(whole).all(fits)
}

fn is_whole(bytes: &[u8]) -> bool {
    matches!(read(bytes), Ok(Loaded { problems, .. }) if problems.is_empty())
}
