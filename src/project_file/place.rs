//! A project's place on disk: opened for writing with its lock and its journal, or only read.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use serde_json::Value;

use super::fault::IoFault;
use super::fingerprint::{Fingerprint, MOST_BYTES};
use super::fs::{Fs, Lock};
use super::journal::{self, About, Journal, JournalPlaces, Replayed};
use super::leftovers::{Kept, remove_leftovers};
use super::read::{Loaded, Watch, read_watched};
use super::save::Target;
use super::state_folder::StateFolder;
use super::{Header, NoMemory, Problem, ReadError, Revision, Room};
use crate::cores::both;
use crate::model::{Project, ProjectId};

/// A smaller file is hashed before another thread has begun. In bytes.
const WORTH_A_THREAD: usize = 1 << 20;

/// Where things are kept, what time it is, what is random: all that keeping needs of its surroundings.
#[derive(Clone)]
pub struct Keeping {
    pub fs: Arc<dyn Fs>,
    pub state: StateFolder,
    pub clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    /// 64 bits nobody could have guessed, new ones each time.
    pub random: Arc<dyn Fn() -> u64 + Send + Sync>,
    pub room: Room,
    /// Called from another thread when there is something new to be taken in.
    pub wake: Arc<dyn Fn() + Send + Sync>,
}

impl std::fmt::Debug for Keeping {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keeping")
            .field("fs", &self.fs)
            .field("state", &self.state)
            .field("room", &self.room)
            .finish_non_exhaustive()
    }
}

impl Keeping {
    pub fn new_id(&self) -> ProjectId {
        let (high, low) = (u128::from((self.random)()), u128::from((self.random)()));
        ProjectId::from_random((high << 64) | low)
    }

    /// Where the journal of the project at this path without symbolic links may be.
    pub(super) fn journal_places(&self, id: &ProjectId, path: &Path) -> JournalPlaces {
        JournalPlaces {
            own: self.state.journal(id, path),
            beside: (!self.is_draft(path)).then(|| side_file(path, "journal")),
        }
    }

    /// Whether a path without symbolic links is that of a survey that has no file of its own yet.
    pub(super) fn is_draft(&self, path: &Path) -> bool {
        let folder = self.state.drafts();
        // A disk that fails for a moment does not make a draft a file of the user's.
        let drafts = self.fs.resolve(&folder).unwrap_or(folder);
        path.parent() == Some(&drafts)
    }
}

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    Io(IoFault),
    /// It was not read: the computer has not enough memory free for it.
    NoMemory(NoMemory),
    Read(ReadError),
}

/// Why a file is only looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// That was all that was asked for.
    OnlyToRead,
    /// A newer version of the program has written it.
    Newer,
    /// Not all of it could be read.
    Damaged,
    /// Another window or computer has it open; the note that it left.
    Locked { note: String },
    /// The file or its folder cannot be written.
    NotWritable,
    /// It was let go of, to be opened anew.
    LetGo,
    /// Its journal is there and cannot be read: what it holds would be lost.
    JournalUnreadable(IoFault),
    /// Writing it had been cut off, and it cannot be made whole now. The copy holds what it was to hold.
    HalfWritten { copy: PathBuf, fault: IoFault },
}

/// A file that was read, with what its journal adds.
#[derive(Debug)]
pub struct Found {
    /// As the file has it, or with the journal's changes where there are any.
    pub project: Project,
    /// Of the last change in `project`.
    pub revision: Revision,
    /// Of the last change in the file.
    pub written: Revision,
    pub problems: Vec<Problem>,
    pub recovered: Option<RecoveredChanges>,
    /// The answer that was being typed.
    pub draft: Option<Value>,
    /// Records of the journal that could not be used.
    pub lost_records: usize,
    /// There is a journal with changes that were made upon another content of the file. They are kept, not made.
    pub foreign_journal: bool,
    /// Writing the file had been cut off; the project is what it was to hold.
    pub restored: bool,
    /// There is a journal that cannot be read: what it holds is missing.
    pub journal_fault: Option<IoFault>,
    /// Where it can be written; why not.
    pub place: Result<Place, ReadOnlyReason>,
}

/// Changes that were in the journal only.
#[derive(Debug)]
pub struct RecoveredChanges {
    pub answers: usize,
    pub since: Option<SystemTime>,
    /// Takes all of them back.
    pub inverse: crate::model::Edit,
}

/// A place where a project is written.
#[derive(Debug)]
pub struct Place {
    pub(super) target: Target,
    pub(super) header: Header,
    pub(super) journal: Journal,
    /// Held, never looked at.
    pub(super) _lock: Box<dyn Lock>,
}

impl Place {
    pub fn path(&self) -> &Path {
        &self.target.path
    }

    pub fn is_draft(&self, keeping: &Keeping) -> bool {
        keeping.is_draft(self.path())
    }

    /// How large the file is.
    pub fn file_bytes(&self) -> u64 {
        self.target.base.map_or(0, |base| base.bytes)
    }
}

/// Opens a file for writing, as far as that can be had.
///
/// # Errors
/// When there is nothing to show.
pub fn open(path: &Path, keeping: &Keeping, watch: Watch<'_>) -> Result<Found, OpenError> {
    let path = keeping.fs.resolve(path).map_err(io_error)?;
    // The lock first: what is read under it does not change.
    let lock = lock(&path, keeping);
    let mut seen = Seen::at(path, keeping, watch)?;
    if lock.is_ok() {
        seen.make_whole(keeping);
    }
    let found = seen.found(keeping, lock);
    if let Ok(place) = &found.place {
        let kept = Kept {
            id: found.project.id(),
            file: place.path(),
            revision: found.revision,
        };
        remove_leftovers(&kept, keeping);
    }
    Ok(found)
}

/// Reads a file with its journal, for looking only.
///
/// # Errors
/// When there is nothing to show.
pub fn open_to_read(path: &Path, keeping: &Keeping, watch: Watch<'_>) -> Result<Found, OpenError> {
    let path = keeping.fs.resolve(path).map_err(io_error)?;
    let seen = Seen::at(path, keeping, watch)?;
    Ok(seen.found(keeping, Err(ReadOnlyReason::OnlyToRead)))
}

fn io_error(error: std::io::Error) -> OpenError {
    OpenError::Io(error.into())
}

/// A hidden file of this kind beside the file.
pub(super) fn side_file(path: &Path, kind: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{kind}"))
}

/// `.NAME.lock` beside the file.
pub(super) fn lock(path: &Path, keeping: &Keeping) -> Result<Box<dyn Lock>, ReadOnlyReason> {
    let side = side_file(path, "lock");
    match keeping.fs.lock(&side, &lock_note(keeping)) {
        Ok(Some(lock)) => Ok(lock),
        Ok(None) => Err(held(&side, keeping)),
        Err(_) => lock_apart(path, keeping),
    }
}

/// In the state folder, where nobody may make files beside the file, or its disk knows no locks. It keeps this user's
/// windows apart.
fn lock_apart(path: &Path, keeping: &Keeping) -> Result<Box<dyn Lock>, ReadOnlyReason> {
    let side = keeping.state.lock(path);
    // Where it cannot be made, there is no lock in it.
    let _ = keeping.fs.create_folder(side.parent().unwrap_or(path));
    match keeping.fs.lock(&side, &lock_note(keeping)) {
        Ok(Some(lock)) => Ok(lock),
        Ok(None) => Err(held(&side, keeping)),
        Err(_) => Err(ReadOnlyReason::NotWritable),
    }
}

fn held(side: &Path, keeping: &Keeping) -> ReadOnlyReason {
    let note = keeping.fs.read(side, 4096).unwrap_or_default();
    let note = String::from_utf8_lossy(&note).into_owned();
    ReadOnlyReason::Locked { note }
}

/// Who has the file open, and since when.
fn lock_note(keeping: &Keeping) -> String {
    let since = jiff::Timestamp::try_from((keeping.clock)()).unwrap_or_default();
    let user = ["USER", "USERNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok());
    let note = serde_json::json!({
        "pid": std::process::id(),
        "user": user,
        "since": since.to_string(),
    });
    note.to_string()
}

/// What stands at a path.
struct Seen {
    about: About,
    loaded: Loaded,
    /// What the file was to hold, when writing it had been cut off.
    restored: Option<Vec<u8>>,
    /// Why the file is not whole yet.
    half_written: Option<IoFault>,
}

impl Seen {
    fn at(file: PathBuf, keeping: &Keeping, watch: Watch<'_>) -> Result<Self, OpenError> {
        // What cannot be asked about cannot be read either, which says why.
        let about = keeping.fs.metadata(&file);
        let bytes = about.map_or(0, |about| about.bytes);
        keeping
            .room
            .for_survey(bytes)
            .map_err(OpenError::NoMemory)?;
        let standing = keeping.fs.read(&file, MOST_BYTES).map_err(io_error)?;
        let copy = keeping.state.copy(&file);
        let restored = copy.instead_of(&*keeping.fs, &standing).map_err(io_error)?;
        let bytes = restored.as_ref().unwrap_or(&standing);
        let is_large = bytes.len() > WORTH_A_THREAD;
        let (fingerprint, loaded) = both(
            is_large,
            || Fingerprint::of(bytes),
            || read_watched(bytes, watch),
        );
        let loaded = loaded.map_err(OpenError::Read)?;
        let about = About {
            id: loaded.project.id().clone(),
            file,
            fingerprint,
            header: loaded.header,
        };
        Ok(Self {
            about,
            loaded,
            restored,
            half_written: None,
        })
    }

    /// Writes what the file was to hold into it, and lets go of a copy that is not needed.
    fn make_whole(&mut self, keeping: &Keeping) {
        let copy = keeping.state.copy(&self.about.file);
        match &self.restored {
            None => copy.let_go(&*keeping.fs),
            Some(bytes) => {
                let done = copy.restore(&*keeping.fs, &self.about.file, bytes);
                self.half_written = done.err();
            }
        }
    }

    /// Why the file must not be written, whoever has the lock.
    fn obstacle(&self, keeping: &Keeping) -> Option<ReadOnlyReason> {
        let about = keeping.fs.metadata(&self.about.file);
        let writable = about.is_ok_and(|about| about.writable);
        if self.loaded.newer {
            Some(ReadOnlyReason::Newer)
        } else if !self.loaded.problems.is_empty() {
            Some(ReadOnlyReason::Damaged)
        } else if let Some(fault) = self.half_written {
            let copy = keeping.state.copy(&self.about.file).path;
            Some(ReadOnlyReason::HalfWritten { copy, fault })
        } else if !writable {
            Some(ReadOnlyReason::NotWritable)
        } else {
            None
        }
    }

    fn found(self, keeping: &Keeping, lock: Result<Box<dyn Lock>, ReadOnlyReason>) -> Found {
        let is_restored = self.restored.is_some();
        let obstacle = self.obstacle(keeping);
        let Self { about, loaded, .. } = self;
        let places = keeping.journal_places(&about.id, &about.file);
        let recovery = journal::recover(&*keeping.fs, &places, &about, &loaded);
        let place = obstacle.map_or(lock, Err);
        let (recovery, place, journal_fault) = match recovery {
            Ok(recovery) => (recovery, place, None),
            Err(fault) => {
                let place = place.and(Err(ReadOnlyReason::JournalUnreadable(fault)));
                (journal::Recovery::default(), place, Some(fault))
            }
        };
        let place = place.and_then(|lock| claim(about.clone(), places, &recovery, lock, keeping));
        let (project, recovered) =
            with_recovered(loaded.project, recovery.replayed, recovery.since);
        Found {
            project,
            revision: recovery.last_seq.max(about.header.last_seq),
            written: about.header.last_seq,
            problems: loaded.problems,
            recovered,
            draft: recovery.draft,
            lost_records: recovery.lost_records,
            foreign_journal: !recovery.foreign.is_empty(),
            restored: is_restored,
            journal_fault,
            place,
        }
    }
}

/// Takes the place over, its journal with it. A journal of another content is put aside, where it can be found.
fn claim(
    about: About,
    places: JournalPlaces,
    recovery: &journal::Recovery,
    lock: Box<dyn Lock>,
    keeping: &Keeping,
) -> Result<Place, ReadOnlyReason> {
    for journal in &recovery.foreign {
        let moved = put_aside(journal, keeping);
        moved.map_err(|error| ReadOnlyReason::JournalUnreadable(error.into()))?;
    }
    let mark = (keeping.random)();
    Ok(Place {
        journal: Journal::new(keeping.fs.clone(), places, &about, recovery, mark),
        target: Target {
            copy: keeping.state.copy(&about.file),
            path: about.file,
            base: Some(about.fingerprint),
            attempted: Vec::new(),
        },
        header: about.header,
        _lock: lock,
    })
}

pub(super) fn put_aside(journal: &Path, keeping: &Keeping) -> io::Result<()> {
    let mark = (keeping.random)();
    let aside = journal.with_extension(format!("{mark:016x}.journal-aside"));
    keeping.fs.rename(journal, &aside)
}

fn with_recovered(
    project: Project,
    replayed: Option<Replayed>,
    since: Option<SystemTime>,
) -> (Project, Option<RecoveredChanges>) {
    match replayed {
        None => (project, None),
        Some(replayed) => {
            let recovered = RecoveredChanges {
                answers: replayed.answers,
                since,
                inverse: replayed.inverse,
            };
            (replayed.project, Some(recovered))
        }
    }
}
