//! The real file system, until it is told to fail.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use goodword::project_file::{Access, Fs, FsFile, Lock, Metadata, OsFs};

/// See the module's page.
#[derive(Debug, Default)]
pub struct FailingFs {
    pub no_rename: AtomicBool,
    pub no_journal: AtomicBool,
    pub no_hard_link: AtomicBool,
    pub no_backup: AtomicBool,
    pub not_writable: AtomicBool,
    /// Waited for before a new version is written, and before it is put in its place.
    pub slow_write: Mutex<()>,
    pub slow_replace: Mutex<()>,
    /// As these two, of files with "copy" in their name.
    pub slow_copy: Mutex<()>,
    /// Waited for before a file with "slow" in its name is read.
    pub slow_read: Mutex<()>,
    /// Files with this in their name are not made: the program fails instead.
    pub panics_at: Mutex<Option<&'static str>>,
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
    fn open(&self, path: &Path, limit_bytes: u64) -> io::Result<Box<dyn io::Read>> {
        if path.file_name().unwrap().to_string_lossy().contains("slow") {
            drop(self.slow_read.lock());
        }
        OsFs.open(path, limit_bytes)
    }
    fn create_new(&self, path: &Path, access: Access) -> io::Result<Box<dyn FsFile>> {
        self.check_journal(path)?;
        let name = path.to_string_lossy();
        let file_name = path.file_name().unwrap().to_string_lossy();
        let panics_at = *self.panics_at.lock().unwrap();
        assert!(
            !panics_at.is_some_and(|at| file_name.contains(at)),
            "{name}"
        );
        if name.contains("backups") {
            Self::refuses(&self.no_backup)?;
        }
        if name.ends_with("tmp") {
            drop(self.slow_write.lock());
        }
        if name.contains("copy") {
            drop(self.slow_copy.lock());
        }
        OsFs.create_new(path, access)
    }
    fn rewrite(&self, path: &Path) -> io::Result<Box<dyn FsFile>> {
        OsFs.rewrite(path)
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
        Self::refuses(&self.no_backup)?;
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
