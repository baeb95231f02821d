//! What saving and the journal ask of a file system, so that tests can inject faults and record operations.

#[cfg(any(windows, test))]
mod in_use;
mod os;

use std::fmt::Debug;
use std::io::{self, Read, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

pub use os::OsFs;

/// Who may read a new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// The user only.
    Private,
    /// As the system has it for new files.
    Usual,
}

/// What is known of a file without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metadata {
    pub bytes: u64,
    pub modified: Option<SystemTime>,
    pub writable: bool,
    /// Of the file; one where the system does not say.
    pub names: u64,
}

/// A file open for writing. Writing buffers nothing.
pub trait FsFile: Write + Send + Debug {
    /// Content and metadata are on the disk when this returns.
    ///
    /// # Errors
    /// Then nothing is known of what is on the disk: write another file.
    fn sync(&mut self) -> io::Result<()>;

    /// As [`Self::sync`], but only what is needed to read the content back.
    ///
    /// # Errors
    /// As [`Self::sync`].
    fn sync_data(&mut self) -> io::Result<()>;

    /// Has the system begin to bring these bytes of it to the disk, where it lets itself be told. Nobody waits for it: what
    /// has to be there is synced.
    fn begin_sync(&mut self, _bytes: Range<u64>) {}
}

/// Held as long as it lives.
pub trait Lock: Send + Debug {}

/// One operation each, without retries. Paths are used as they are given.
pub trait Fs: Send + Sync + Debug {
    /// The content of a plain file, of which no more than `limit_bytes` comes.
    ///
    /// # Errors
    /// `FileTooLarge` above the limit; `IsADirectory`, `InvalidInput` for what is no file, so that a pipe or a device
    /// is never waited for.
    fn open(&self, path: &Path, limit_bytes: u64) -> io::Result<Box<dyn Read>>;

    /// All of it at once.
    ///
    /// # Errors
    /// As [`Self::open`], and of reading.
    fn read(&self, path: &Path, limit_bytes: u64) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.open(path, limit_bytes)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// A new file.
    ///
    /// # Errors
    /// `AlreadyExists` rather than writing over anything.
    fn create_new(&self, path: &Path, access: Access) -> io::Result<Box<dyn FsFile>>;

    /// A file that is there, emptied; it keeps its names and rights.
    ///
    /// # Errors
    /// `NotFound`, and as the system says.
    fn rewrite(&self, path: &Path) -> io::Result<Box<dyn FsFile>>;

    /// The end of a file that is there.
    ///
    /// # Errors
    /// `NotFound`.
    fn append(&self, path: &Path) -> io::Result<Box<dyn FsFile>>;

    /// Puts `from` in the place of `to` in one step.
    ///
    /// # Errors
    /// As the system says.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// A second name for the same file.
    ///
    /// # Errors
    /// `CrossesDevices` and others where it cannot be had.
    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Makes a rename in this folder durable. A system that cannot do this is content.
    ///
    /// # Errors
    /// Real ones only.
    fn sync_dir(&self, folder: &Path) -> io::Result<()>;

    /// # Errors
    /// As the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// # Errors
    /// `NotFound` and others.
    fn metadata(&self, path: &Path) -> io::Result<Metadata>;

    /// The path without symbolic links.
    ///
    /// # Errors
    /// `NotFound` and others.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;

    /// Gives `to` the rights, the group and the extended attributes of `from`, as far as they can be given. Nobody
    /// who could not read `from` can read `to`.
    ///
    /// # Errors
    /// When the rights cannot be set.
    fn copy_attributes(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// With all above it; for the user only.
    ///
    /// # Errors
    /// As the system says; none when it is there.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;

    /// The paths in a folder, sorted.
    ///
    /// # Errors
    /// `NotFound` and others.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// A lock on a side file, which then holds `note`; nothing when somebody else has it.
    ///
    /// # Errors
    /// When the side file cannot be made, or the system has no locks.
    fn lock(&self, path: &Path, note: &str) -> io::Result<Option<Box<dyn Lock>>>;
}
