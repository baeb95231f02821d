//! The real file system.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
#[cfg(target_os = "linux")]
use std::num::NonZeroU64;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::{Access, Fs, FsFile, Lock, Metadata};

/// See the module's page.
#[derive(Clone, Copy, Debug, Default)]
pub struct OsFs;

impl FsFile for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }

    fn sync_data(&mut self) -> io::Result<()> {
        File::sync_data(self)
    }

    fn begin_sync(&mut self, bytes: Range<u64>) {
        begin_sync(self, bytes);
    }
}

/// Who will not need the bytes again has them written now; what is not on the disk yet stays in memory for all that.
#[cfg(target_os = "linux")]
fn begin_sync(file: &File, bytes: Range<u64>) {
    use rustix::fs::{Advice, fadvise};
    let length = NonZeroU64::new(bytes.end.saturating_sub(bytes.start));
    // An advice that is not taken changes nothing.
    if let Some(length) = length {
        let _ = fadvise(file, bytes.start, Some(length), Advice::DontNeed);
    }
}

#[cfg(not(target_os = "linux"))]
fn begin_sync(_: &File, _: Range<u64>) {}

/// Asked before opening: opening a pipe waits for somebody to write into it.
fn check_plain(path: &Path, limit_bytes: u64) -> io::Result<fs::Metadata> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if about.len() > limit_bytes {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(about)
}

impl Fs for OsFs {
    fn open(&self, path: &Path, limit_bytes: u64) -> io::Result<Box<dyn Read>> {
        check_plain(path, limit_bytes)?;
        Ok(Box::new(File::open(path)?.take(limit_bytes)))
    }

    fn read(&self, path: &Path, limit_bytes: u64) -> io::Result<Vec<u8>> {
        let about = check_plain(path, limit_bytes)?;
        let too_large = || io::Error::from(io::ErrorKind::FileTooLarge);
        let mut bytes = Vec::with_capacity(usize::try_from(about.len()).map_err(|_| too_large())?);
        // It may have grown meanwhile.
        let mut file = File::open(path)?.take(limit_bytes.saturating_add(1));
        file.read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit_bytes {
            return Err(too_large());
        }
        Ok(bytes)
    }

    fn create_new(&self, path: &Path, access: Access) -> io::Result<Box<dyn FsFile>> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        restrict(&mut options, access);
        Ok(Box::new(options.open(path)?))
    }

    fn rewrite(&self, path: &Path) -> io::Result<Box<dyn FsFile>> {
        let mut options = OpenOptions::new();
        let rewritten = patiently(|| options.write(true).truncate(true).open(path));
        Ok(Box::new(rewritten?))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn FsFile>> {
        let end = patiently(|| OpenOptions::new().append(true).open(path));
        Ok(Box::new(end?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        patiently(|| fs::rename(from, to))
    }

    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        patiently(|| fs::hard_link(from, to))
    }

    fn sync_dir(&self, folder: &Path) -> io::Result<()> {
        sync_folder(folder)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        patiently(|| fs::remove_file(path))
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let about = fs::metadata(path)?;
        Ok(Metadata {
            bytes: about.len(),
            modified: about.modified().ok(),
            writable: is_writable(path, &about),
            names: names(&about),
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn copy_attributes(&self, from: &Path, to: &Path) -> io::Result<()> {
        copy_attributes(from, to)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
        let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        Ok(paths)
    }

    fn lock(&self, path: &Path, note: &str) -> io::Result<Option<Box<dyn Lock>>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let mut file = options.open(path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(error),
        }
        // The note only tells people who has it; the lock holds without.
        let _ = file
            .set_len(0)
            .and_then(|()| file.write_all(note.as_bytes()));
        Ok(Some(Box::new(SideFile {
            path: path.to_owned(),
            _file: file,
        })))
    }
}

/// Takes the side file away with the lock. Somebody who has opened it just before holds a lock on a file without a
/// name then; that two believe to have the lock is what the safe save does not mind.
#[derive(Debug)]
struct SideFile {
    path: PathBuf,
    _file: File,
}

impl Lock for SideFile {}

impl Drop for SideFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

/// Where others who have a file open are in the way, their letting go is waited for.
#[cfg(windows)]
fn patiently<T>(attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    super::in_use::until_free(attempt, std::thread::sleep)
}

/// Nobody who has a file open is in anybody's way.
#[cfg(not(windows))]
fn patiently<T>(mut attempt: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    attempt()
}

#[cfg(unix)]
fn restrict(options: &mut OpenOptions, access: Access) {
    if access == Access::Private {
        std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    }
}

#[cfg(not(unix))]
fn restrict(_: &mut OpenOptions, _: Access) {}

#[cfg(unix)]
fn is_writable(path: &Path, _: &fs::Metadata) -> bool {
    rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok()
}

#[cfg(not(unix))]
fn is_writable(_: &Path, about: &fs::Metadata) -> bool {
    !about.permissions().readonly()
}

#[cfg(unix)]
fn names(about: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(about)
}

#[cfg(not(unix))]
fn names(_: &fs::Metadata) -> u64 {
    1
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some file systems have no such thing for folders.
        Err(error) if is_unsupported(&error) => Ok(()),
        result => result,
    }
}

/// There is no such thing: the system writes renames through.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn is_unsupported(error: &io::Error) -> bool {
    use io::ErrorKind::{InvalidInput, Unsupported};
    matches!(error.kind(), InvalidInput | Unsupported)
}

#[cfg(unix)]
fn copy_attributes(from: &Path, to: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    let (old, new) = (fs::metadata(from)?, fs::metadata(to)?);
    let mut mode = old.mode() & 0o7777;
    if new.gid() != old.gid() && chown(to, None, Some(old.gid())).is_err() {
        // Another group gets no more than everybody has.
        mode = (mode & !0o070) | ((mode & 0o007) << 3);
    }
    for name in xattr::list(from).into_iter().flatten() {
        if let Ok(Some(value)) = xattr::get(from, &name) {
            // Labels of the system can often not be set, and are given anew.
            let _ = xattr::set(to, &name, &value);
        }
    }
    fs::set_permissions(to, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn copy_attributes(_: &Path, _: &Path) -> io::Result<()> {
    Ok(())
}
