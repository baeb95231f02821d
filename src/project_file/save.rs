//! The safe save: the file is at every moment a whole old or a whole new version, and never written over when
//! somebody else has changed it.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::backup::Backups;
use super::fault::IoFault;
use super::fs::{Access, Fs, FsFile};
use super::{Header, ReadError, read, write};
use crate::model::Project;

/// Larger files are not read.
pub const MOST_BYTES: u64 = 4 << 30;

/// The content of a file: what is compared before it is written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    pub bytes: u64,
    pub sha256: [u8; 32],
}

impl Fingerprint {
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.len() as u64,
            sha256: Sha256::digest(bytes).into(),
        }
    }

    /// In hexadecimal.
    pub fn hash(&self) -> String {
        hexadecimal(&self.sha256)
    }
}

pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        // Writing into memory does not fail.
        let _ = std::fmt::Write::write_fmt(&mut text, format_args!("{byte:02x}"));
    }
    text
}

/// Why the file is not saved. It is as it was, unless `Step::SyncFolder` says otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// Another program has written it since it was read.
    ChangedOutside,
    /// It was moved or deleted.
    Gone,
    /// A file of another format stands there.
    OtherFormat,
    /// There is a damaged project by that name, of which more may be saved some day than can be read now.
    DamagedThere,
    /// Somebody else has it open.
    Locked,
    /// A newer version of the program made it, which this one would write less of.
    NewerVersion,
    /// What was read back is not what was written.
    NotAsWritten,
    Io(Step, IoFault),
}

impl SaveError {
    /// There is nobody who could write.
    pub fn no_thread(error: io::Error) -> Self {
        Self::Io(Step::Start, error.into())
    }
}

/// Where it stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Start,
    ReadOld,
    CreateTemporary,
    WriteTemporary,
    ReadTemporary,
    Replace,
    /// The new version stands in its place, but may not survive a power cut yet.
    SyncFolder,
}

/// What is to stand in a place, and what stands there.
#[derive(Clone, Debug)]
pub(super) struct Target {
    /// Without symbolic links.
    pub(super) path: PathBuf,
    /// What was last seen there; `None` when there must be nothing.
    pub(super) base: Option<Fingerprint>,
    /// What was last put there, when nobody could say whether it arrived.
    pub(super) attempted: Option<Fingerprint>,
}

/// A new version beside the old one: whole, durable, read back.
#[derive(Debug)]
pub(super) struct Prepared {
    fs: Arc<dyn Fs>,
    path: PathBuf,
    /// There is an old version.
    replaces: bool,
    temporary: PathBuf,
    pub(super) fingerprint: Fingerprint,
}

impl Target {
    /// Writes a new version beside the old one. `mark` makes its name unlike any other.
    pub(super) fn prepare(
        &self,
        fs: &Arc<dyn Fs>,
        project: &Project,
        header: &Header,
        mark: u64,
    ) -> Result<Prepared, SaveError> {
        self.check_unchanged(&**fs)?;
        let temporary = self.temporary(mark);
        let written = self.write_temporary(&**fs, &temporary, project, header);
        let fingerprint = written.inspect_err(|_| {
            // What is half written is of no use; the first error is the one to tell.
            let _ = fs.remove(&temporary);
        })?;
        Ok(Prepared {
            fs: fs.clone(),
            path: self.path.clone(),
            replaces: self.base.is_some(),
            temporary,
            fingerprint,
        })
    }

    fn check_unchanged(&self, fs: &dyn Fs) -> Result<(), SaveError> {
        let standing = match fs.read(&self.path, MOST_BYTES) {
            Ok(bytes) => Some(Fingerprint::of(&bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(SaveError::Io(Step::ReadOld, error.into())),
        };
        match (standing, self.base) {
            (None, Some(_)) => Err(SaveError::Gone),
            (standing, base) if standing == base => Ok(()),
            // The error of the last attempt came after it was done.
            (Some(standing), _) if self.attempted == Some(standing) => Ok(()),
            _ => Err(SaveError::ChangedOutside),
        }
    }

    /// Beside the file, since a rename does not cross file systems.
    fn temporary(&self, mark: u64) -> PathBuf {
        let name = self.path.file_name().unwrap_or_default().to_string_lossy();
        self.path.with_file_name(format!(".{name}.{mark:016x}.tmp"))
    }

    fn write_temporary(
        &self,
        fs: &dyn Fs,
        temporary: &Path,
        project: &Project,
        header: &Header,
    ) -> Result<Fingerprint, SaveError> {
        let at = |step: Step| move |error: io::Error| SaveError::Io(step, error.into());
        let access = if self.base.is_some() {
            Access::Private
        } else {
            Access::Usual
        };
        let file = fs
            .create_new(temporary, access)
            .map_err(at(Step::CreateTemporary))?;
        if self.base.is_some() {
            fs.copy_attributes(&self.path, temporary)
                .map_err(at(Step::CreateTemporary))?;
        }
        let fingerprint = write_out(file, project, header).map_err(at(Step::WriteTemporary))?;
        let back = fs
            .read(temporary, MOST_BYTES)
            .map_err(at(Step::ReadTemporary))?;
        if Fingerprint::of(&back) != fingerprint {
            return Err(SaveError::NotAsWritten);
        }
        Ok(fingerprint)
    }
}

impl Prepared {
    /// Puts the new version in the old one's place, which is kept as a backup.
    pub(super) fn commit(self, backups: Option<&Backups>) -> Result<Committed, SaveError> {
        let path = &self.path;
        let kept = match backups.filter(|_| self.replaces) {
            Some(backups) => backups.keep(path),
            None => Ok(()),
        };
        self.replace()?;
        let folder = path.parent().unwrap_or(Path::new("."));
        Ok(Committed {
            sync_fault: self.fs.sync_dir(folder).err().map(IoFault::from),
            backup_fault: kept.err().map(IoFault::from),
        })
    }
}

impl Prepared {
    /// An error may come from what was done all the same, over a network above all: what stands there decides.
    fn replace(&self) -> Result<(), SaveError> {
        let Err(error) = self.fs.rename(&self.temporary, &self.path) else {
            return Ok(());
        };
        let standing = self.fs.read(&self.path, MOST_BYTES);
        if standing.is_ok_and(|bytes| Fingerprint::of(&bytes) == self.fingerprint) {
            return Ok(());
        }
        let _ = self.fs.remove(&self.temporary);
        Err(SaveError::Io(Step::Replace, error.into()))
    }
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

fn write_out(file: Box<dyn FsFile>, project: &Project, header: &Header) -> io::Result<Fingerprint> {
    let mut out = BufWriter::with_capacity(1 << 18, Hashing::new(file));
    write(project, header, &mut out)?;
    let mut hashing = out.into_inner().map_err(io::IntoInnerError::into_error)?;
    hashing.file.sync()?;
    Ok(hashing.fingerprint())
}

/// Knows what went through it.
struct Hashing {
    file: Box<dyn FsFile>,
    digest: Sha256,
    bytes: u64,
}

impl Hashing {
    fn new(file: Box<dyn FsFile>) -> Self {
        Self {
            file,
            digest: Sha256::new(),
            bytes: 0,
        }
    }

    fn fingerprint(self) -> Fingerprint {
        Fingerprint {
            bytes: self.bytes,
            sha256: self.digest.finalize().into(),
        }
    }
}

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.digest.update(bytes.get(..written).unwrap_or(bytes));
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// What stands at a path where a project is to be written by "save as": nothing, or a project that may go.
pub(super) fn base_for_copy(fs: &dyn Fs, path: &Path) -> Result<Option<Fingerprint>, SaveError> {
    match fs.read(path, MOST_BYTES) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(SaveError::Io(Step::ReadOld, error.into())),
        Ok(bytes) => match read(&bytes) {
            Ok(loaded) if loaded.problems.is_empty() => Ok(Some(Fingerprint::of(&bytes))),
            Ok(_) | Err(ReadError::Damaged(_)) => Err(SaveError::DamagedThere),
            Err(_) => Err(SaveError::OtherFormat),
        },
    }
}
