//! The real file system, until it is told to fail.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use goodword::project_file::{Access, Fs, FsFile, Lock, Metadata, OsFs};

/// See the module's page.
#[derive(Debug, Default)]
pub(super) struct FailingFs {
    pub(super) no_rename: AtomicBool,
    pub(super) no_journal: AtomicBool,
    pub(super) no_hard_link: AtomicBool,
    pub(super) not_writable: AtomicBool,
    /// Waited for before a new version is written, and before it is put in its place.
    pub(super) slow_write: Mutex<()>,
    pub(super) slow_replace: Mutex<()>,
}

impl FailingFs {
    fn refuses(flag: &AtomicBool) -> io::Result<()> {
        if flag.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }

    fn check_journal(&self, path: &Path) -> io::Result<()> {
        let name = path.to_string_lossy();
        if name.contains(".journal") {
            Self::refuses(&self.no_journal)
        } else {
            Ok(())
        }
    }
}

impl Fs for FailingFs {
    fn read(&self, path: &Path, limit_bytes: u64) -> io::Result<Vec<u8>> {
        OsFs.read(path, limit_bytes)
    }
    fn create_new(&self, path: &Path, access: Access) -> io::Result<Box<dyn FsFile>> {
        self.check_journal(path)?;
        if path.extension().is_some_and(|end| end == "tmp") {
            drop(self.slow_write.lock());
        }
        OsFs.create_new(path, access)
    }
    fn append(&self, path: &Path) -> io::Result<Box<dyn FsFile>> {
        self.check_journal(path)?;
        OsFs.append(path)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if to.to_string_lossy().ends_with(".json") {
            drop(self.slow_replace.lock());
            Self::refuses(&self.no_rename)?;
        }
        OsFs.rename(from, to)
    }
    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        Self::refuses(&self.no_hard_link)?;
        OsFs.hard_link(from, to)
    }
    fn sync_dir(&self, folder: &Path) -> io::Result<()> {
        OsFs.sync_dir(folder)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        OsFs.remove(path)
    }
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let writable = !self.not_writable.load(Ordering::Relaxed);
        OsFs.metadata(path)
            .map(|about| Metadata { writable, ..about })
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        OsFs.resolve(path)
    }
    fn copy_attributes(&self, from: &Path, to: &Path) -> io::Result<()> {
        OsFs.copy_attributes(from, to)
    }
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        OsFs.create_folder(folder)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        OsFs.list(folder)
    }
    fn lock(&self, path: &Path, note: &str) -> io::Result<Option<Box<dyn Lock>>> {
        OsFs.lock(path, note)
    }
}
