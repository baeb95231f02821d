//! A file system in memory that remembers every operation with its content, so that [`super::crash`] can make the
//! disks a power cut could leave, and that can be made to fail at any operation.
//!
//! Folders are known by their paths, files by a number, so that two names can stand for one file. Locks die with
//! the program, so they are no part of the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::UNIX_EPOCH;

use goodword::project_file::{Access, Fs, FsFile, Lock, Metadata};

/// Linux's number for a full disk.
const ENOSPC: i32 = 28;

/// What a name in a folder stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Node {
    Folder,
    File(usize),
}

/// What changes a disk, or makes a change stay. Everything that a crash can cut off.
#[derive(Clone, Debug)]
pub enum Op {
    Put { path: PathBuf, node: Node },
    Remove { path: PathBuf },
    Rename { from: PathBuf, to: PathBuf },
    Empty { file: usize },
    Write { file: usize, bytes: Vec<u8> },
    SyncFile { file: usize },
    SyncFolder { path: PathBuf },
}

/// All names with what they stand for, and the files' contents by number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Disk {
    pub folders: BTreeSet<PathBuf>,
    pub names: BTreeMap<PathBuf, usize>,
    pub contents: BTreeMap<usize, Vec<u8>>,
}

/// How an operation goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing was done.
    Refused(i32),
    /// It was done, and the answer is an error all the same. Of a write, half was done.
    Late(i32),
    /// Of a write, the first half is done, which is no error. Other operations go well.
    Short,
}

/// Which operations go wrong; they are counted from zero, reading ones included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    pub at: usize,
    pub failure: Failure,
    /// Every operation after it too, until [`RecordingFs::mend`].
    pub stays: bool,
}

#[derive(Debug, Default)]
struct State {
    disk: Disk,
    ops: Vec<Op>,
    /// Operations of any kind, for counting faults.
    turns: usize,
    fault: Option<Fault>,
    locks: BTreeSet<PathBuf>,
    no_hard_link: bool,
    /// In these folders no file is made, renamed or removed.
    closed: BTreeSet<PathBuf>,
    /// In these no file is put in the place of another.
    no_replace: BTreeSet<PathBuf>,
    /// Of what is written into this file, half fits.
    full_at: Option<PathBuf>,
    /// Folders in which nothing can be written while these operations are counted.
    refusing: BTreeMap<PathBuf, Vec<Range<usize>>>,
}

/// See the module's page. Clones are the same file system.
#[derive(Clone, Debug, Default)]
pub struct RecordingFs {
    state: Arc<Mutex<State>>,
    write_gate: Arc<Mutex<()>>,
    replace_gate: Arc<Mutex<()>>,
}

impl RecordingFs {
    /// Begins with what a disk holds, all of it durable.
    pub fn with(disk: Disk) -> Self {
        let fs = Self::default();
        fs.state().disk = disk;
        fs
    }

    /// With an empty folder.
    pub fn with_folder(path: &Path) -> Self {
        let folders = path.ancestors().map(Path::to_owned).collect();
        Self::with(Disk {
            folders,
            ..Disk::default()
        })
    }

    pub fn refuse_hard_links(&self) {
        self.state().no_hard_link = true;
    }

    /// Files in this folder can be written, and nothing else.
    pub fn close_folder(&self, folder: &Path) {
        self.state().closed.insert(folder.to_owned());
    }

    pub fn open_folder(&self, folder: &Path) {
        self.state().closed.remove(folder);
    }

    /// In this folder no file can be put in the place of another.
    pub fn refuse_replacing(&self, folder: &Path) {
        self.state().no_replace.insert(folder.to_owned());
    }

    /// The disk is full when this file is written, until it is not any more.
    pub fn fill_disk_at(&self, file: Option<PathBuf>) {
        self.state().full_at = file;
    }

    /// In this folder nothing can be made, written or removed at any of these turns, as on a disk that is full.
    pub fn refuse_in(&self, folder: PathBuf, turns: &[Range<usize>]) {
        self.state().refusing.insert(folder, turns.to_vec());
    }

    pub fn fail(&self, fault: Fault) {
        self.state().fault = Some(fault);
    }

    pub fn mend(&self) {
        self.state().fault = None;
    }

    pub fn ops(&self) -> Vec<Op> {
        self.state().ops.clone()
    }

    pub fn op_count(&self) -> usize {
        self.state().ops.len()
    }

    pub fn turns(&self) -> usize {
        self.state().turns
    }

    /// Whether somebody has the lock of the file at this path.
    pub fn is_locked_beside(&self, path: &Path) -> bool {
        let name = path.file_name().unwrap().to_string_lossy();
        let side = path.with_file_name(format!(".{name}.lock"));
        self.state().locks.contains(&side)
    }

    pub fn disk(&self) -> Disk {
        self.state().disk.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// What is to stand in the place of a user's file waits, before it is written, until this is let go of.
    pub fn hold_writing(&self) -> MutexGuard<'_, ()> {
        self.write_gate.lock().unwrap()
    }

    /// As [`Self::hold_writing`], before it is put in its place.
    pub fn hold_replacing(&self) -> MutexGuard<'_, ()> {
        self.replace_gate.lock().unwrap()
    }
}

impl State {
    /// What is to become of the next operation.
    fn turn(&mut self) -> Option<Failure> {
        let turn = self.turns;
        self.turns += 1;
        let fault = self.fault?;
        let hit = turn == fault.at || fault.stays && turn > fault.at;
        hit.then_some(fault.failure)
    }

    fn perform<T>(&mut self, work: impl FnOnce(&mut Self) -> io::Result<T>) -> io::Result<T> {
        match self.turn() {
            Some(Failure::Refused(code)) => Err(io::Error::from_raw_os_error(code)),
            Some(Failure::Late(code)) => {
                work(self)?;
                Err(io::Error::from_raw_os_error(code))
            }
            Some(Failure::Short) | None => work(self),
        }
    }

    fn file(&self, path: &Path) -> io::Result<usize> {
        if self.disk.folders.contains(path) {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let found = self.disk.names.get(path).copied();
        found.ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn check_free(&self, path: &Path) -> io::Result<()> {
        if !self.disk.folders.contains(path.parent().unwrap()) {
            return Err(io::ErrorKind::NotFound.into());
        }
        match self.file(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            _ => Err(io::ErrorKind::AlreadyExists.into()),
        }
    }

    fn is_full_for(&self, file: usize) -> bool {
        let full = self.full_at.as_ref();
        full.is_some_and(|path| self.disk.names.get(path) == Some(&file))
    }

    /// Whether this name is in a folder that refuses everything now.
    fn is_refused(&self, path: &Path) -> bool {
        // The one under way is counted already.
        let turn = self.turns.saturating_sub(1);
        let folder = path.parent().unwrap_or(path);
        let spans = self.refusing.get(folder).into_iter().flatten();
        spans.clone().any(|span| span.contains(&turn))
    }

    fn is_refused_for(&self, file: usize) -> bool {
        let mut names = self.disk.names.iter();
        names.any(|(path, &named)| named == file && self.is_refused(path))
    }

    fn check_open(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().unwrap();
        if self.is_refused(path) {
            return Err(io::Error::from_raw_os_error(ENOSPC));
        }
        if self.closed.contains(folder) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
        Ok(())
    }

    fn check_replaceable(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().unwrap();
        if self.no_replace.contains(folder) && self.disk.names.contains_key(path) {
            return Err(io::ErrorKind::ResourceBusy.into());
        }
        self.check_open(path)
    }

    fn put(&mut self, path: &Path, node: Node) {
        self.record(Op::Put {
            path: path.to_owned(),
            node,
        });
    }

    fn record(&mut self, op: Op) {
        self.disk.perform(&op);
        self.ops.push(op);
    }
}

impl Disk {
    /// Does what an operation does to a disk that never fails.
    pub fn perform(&mut self, op: &Op) {
        match op {
            Op::Put { path, node } => self.put(path, *node),
            Op::Remove { path } => drop(self.names.remove(path)),
            Op::Rename { from, to } => {
                // A name that a lost operation would have made is not there to be renamed.
                if let Some(file) = self.names.remove(from) {
                    self.names.insert(to.clone(), file);
                }
            }
            Op::Empty { file } => drop(self.contents.insert(*file, Vec::new())),
            Op::Write { file, bytes } => {
                self.contents
                    .entry(*file)
                    .or_default()
                    .extend_from_slice(bytes);
            }
            Op::SyncFile { .. } | Op::SyncFolder { .. } => {}
        }
    }

    fn put(&mut self, path: &Path, node: Node) {
        match node {
            Node::Folder => drop(self.folders.insert(path.to_owned())),
            Node::File(file) => {
                self.names.insert(path.to_owned(), file);
                self.contents.entry(file).or_default();
            }
        }
    }

    pub fn content(&self, path: &Path) -> Option<&[u8]> {
        let file = self.names.get(path)?;
        self.contents.get(file).map(Vec::as_slice)
    }
}

#[derive(Debug)]
struct OpenFile {
    fs: RecordingFs,
    file: usize,
}

impl Write for OpenFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut state = self.fs.state();
        let half = bytes.len().div_ceil(2);
        let (done, error) = match state.turn() {
            None if state.is_full_for(self.file) || state.is_refused_for(self.file) => {
                (half, Some(ENOSPC))
            }
            None => (bytes.len(), None),
            Some(Failure::Short) => (half, None),
            Some(Failure::Refused(code)) => (0, Some(code)),
            // One that was interrupted has written nothing: whatever it had, it would have said.
            Some(Failure::Late(code)) if is_interrupt(code) => (0, Some(code)),
            Some(Failure::Late(code)) => (half, Some(code)),
        };
        if done > 0 {
            state.record(Op::Write {
                file: self.file,
                bytes: bytes[..done].to_vec(),
            });
        }
        error.map_or(Ok(done), |code| Err(io::Error::from_raw_os_error(code)))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn is_interrupt(code: i32) -> bool {
    io::Error::from_raw_os_error(code).kind() == io::ErrorKind::Interrupted
}

impl FsFile for OpenFile {
    fn sync(&mut self) -> io::Result<()> {
        let file = self.file;
        self.fs.state().perform(|state| {
            state.record(Op::SyncFile { file });
            Ok(())
        })
    }

    fn sync_data(&mut self) -> io::Result<()> {
        self.sync()
    }
}

impl Fs for RecordingFs {
    fn open(&self, path: &Path, limit_bytes: u64) -> io::Result<Box<dyn io::Read>> {
        self.state().perform(|state| {
            let bytes = state.disk.contents[&state.file(path)?].clone();
            if bytes.len() as u64 > limit_bytes {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            let content: Box<dyn io::Read> = Box::new(io::Cursor::new(bytes));
            Ok(content)
        })
    }

    fn create_new(&self, path: &Path, _: Access) -> io::Result<Box<dyn FsFile>> {
        if path.extension().is_some_and(|end| end == "tmp") {
            drop(self.hold_writing());
        }
        self.state().perform(|state| {
            state.check_free(path)?;
            state.check_open(path)?;
            let last = state.disk.contents.keys().next_back();
            let file = last.map_or(0, |last| last + 1);
            state.put(path, Node::File(file));
            Ok(self.open(file))
        })
    }

    fn rewrite(&self, path: &Path) -> io::Result<Box<dyn FsFile>> {
        self.state().perform(|state| {
            let file = state.file(path)?;
            state.record(Op::Empty { file });
            Ok(self.open(file))
        })
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn FsFile>> {
        self.state()
            .perform(|state| Ok(self.open(state.file(path)?)))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        assert_eq!(from.parent(), to.parent(), "the crash states know no other");
        if from.extension().is_some_and(|end| end == "tmp") {
            drop(self.hold_replacing());
        }
        self.state().perform(|state| {
            state.file(from)?;
            state.check_replaceable(to)?;
            let (from, to) = (from.to_owned(), to.to_owned());
            state.record(Op::Rename { from, to });
            Ok(())
        })
    }

    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.state().perform(|state| {
            if state.no_hard_link {
                return Err(io::ErrorKind::CrossesDevices.into());
            }
            let file = state.file(from)?;
            state.check_open(to)?;
            state.check_free(to)?;
            state.put(to, Node::File(file));
            Ok(())
        })
    }

    fn sync_dir(&self, folder: &Path) -> io::Result<()> {
        self.state().perform(|state| {
            if !state.disk.folders.contains(folder) {
                return Err(io::ErrorKind::NotFound.into());
            }
            let path = folder.to_owned();
            state.record(Op::SyncFolder { path });
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.state().perform(|state| {
            state.file(path)?;
            state.check_open(path)?;
            let path = path.to_owned();
            state.record(Op::Remove { path });
            Ok(())
        })
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.state().perform(|state| {
            let (bytes, names) = if state.disk.folders.contains(path) {
                (0, 1)
            } else {
                let file = state.file(path)?;
                let names = state.disk.names.values().filter(|&&named| named == file);
                (state.disk.contents[&file].len(), names.count())
            };
            Ok(Metadata {
                bytes: bytes as u64,
                // Long ago: what a crash leaves is found the next day.
                modified: Some(UNIX_EPOCH),
                writable: true,
                names: names as u64,
            })
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.state().perform(|state| {
            if !state.disk.folders.contains(path) {
                state.file(path)?;
            }
            Ok(path.to_owned())
        })
    }

    fn copy_attributes(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.state().perform(|state| {
            state.file(from)?;
            state.file(to).map(|_| ())
        })
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.state().perform(|state| {
            let mut above: Vec<_> = folder.ancestors().collect();
            above.reverse();
            for path in above {
                if !state.disk.folders.contains(path) {
                    // A folder that refuses everything cannot be made either.
                    state.check_open(&path.join("any"))?;
                    state.put(path, Node::Folder);
                }
            }
            Ok(())
        })
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.state().perform(|state| {
            if !state.disk.folders.contains(folder) {
                return Err(io::ErrorKind::NotFound.into());
            }
            let names = state.disk.names.keys();
            let inside = names.filter(|path| path.parent() == Some(folder));
            Ok(inside.cloned().collect())
        })
    }

    fn lock(&self, path: &Path, _: &str) -> io::Result<Option<Box<dyn Lock>>> {
        let free = self
            .state()
            .perform(|state| state.check_open(path).map(|()| !state.locks.contains(path)))?;
        if !free {
            return Ok(None);
        }
        let path = path.to_owned();
        self.state().locks.insert(path.clone());
        let fs = self.clone();
        Ok(Some(Box::new(HeldLock { fs, path })))
    }
}

impl RecordingFs {
    fn open(&self, file: usize) -> Box<dyn FsFile> {
        let fs = self.clone();
        Box::new(OpenFile { fs, file })
    }
}

#[derive(Debug)]
struct HeldLock {
    fs: RecordingFs,
    path: PathBuf,
}

impl Lock for HeldLock {}

impl Drop for HeldLock {
    fn drop(&mut self) {
        self.fs.state().locks.remove(&self.path);
    }
}
