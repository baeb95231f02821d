//! A place made for a project: its file written, its lock held, its journal ready to begin.

use std::io;
use std::path::{Path, PathBuf};

use super::backup::Backups;
use super::fault::IoFault;
use super::fingerprint::{Fingerprint, MOST_BYTES};
use super::journal::{About, Journal, JournalPlaces, Recovery};
use super::place::{Keeping, Place, lock, put_aside};
use super::save::{SaveError, Step, Target};
use super::{Header, ReadError, Revision, read};
use crate::model::{Project, ProjectId};

/// A place, and what there is to say about it.
#[derive(Debug)]
pub(super) struct NewPlace {
    pub(super) place: Place,
    /// Why what stood there before could not be kept.
    pub(super) backup_fault: Option<IoFault>,
}

/// A project that stands where another is to be written.
#[derive(Debug)]
pub(super) struct Standing {
    fingerprint: Fingerprint,
    id: ProjectId,
    generation: u64,
}

/// A new place for a project, also over another project's file. The file is written when this returns.
///
/// # Errors
/// When it cannot be; what stood there stands there still. `own` is where the project is kept now.
pub(super) fn create_over(
    path: &Path,
    own: Option<&Path>,
    project: &Project,
    revision: Revision,
    keeping: &Keeping,
) -> Result<NewPlace, SaveError> {
    let at = |error: io::Error| SaveError::Io(Step::ReadOld, error.into());
    let resolved = resolve_new(path, keeping).map_err(at)?;
    if own == Some(&resolved) {
        return Err(SaveError::Locked);
    }
    let standing = standing_at(&resolved, keeping)?;
    create(&resolved, standing, project, revision, keeping)
}

/// As [`create_over`], where it is known what stands there.
pub(super) fn create(
    path: &Path,
    standing: Option<Standing>,
    project: &Project,
    revision: Revision,
    keeping: &Keeping,
) -> Result<NewPlace, SaveError> {
    let lock = lock(path, keeping).map_err(|_| SaveError::Locked)?;
    let header = Header {
        generation: 1,
        last_seq: revision,
    };
    let target = Target {
        path: path.to_owned(),
        base: standing.as_ref().map(|standing| standing.fingerprint),
        attempted: Vec::new(),
        copy: keeping.state.copy(path),
    };
    let prepared = target.prepare(&keeping.fs, project, &header, (keeping.random)())?;
    let about = About {
        id: project.id().clone(),
        file: path.to_owned(),
        fingerprint: prepared.fingerprint,
        header,
    };
    let backups = standing.map(|standing| standing.backups(keeping));
    let committed = prepared.commit(backups.as_ref())?;
    committed.durable()?;
    let journal = Journal::new(
        keeping.fs.clone(),
        free_places(project.id(), path, keeping),
        &about,
        &Recovery::default(),
        (keeping.random)(),
    );
    let place = Place {
        target: Target {
            base: Some(about.fingerprint),
            ..target
        },
        header,
        journal,
        _lock: lock,
    };
    Ok(NewPlace {
        place,
        backup_fault: committed.backup_fault,
    })
}

/// Where a new journal may be. One beside the file that another project left there has changes of that one, which are
/// not written over: it is put aside.
fn free_places(id: &ProjectId, path: &Path, keeping: &Keeping) -> JournalPlaces {
    let mut places = keeping.journal_places(id, path);
    let is_free = |beside: &PathBuf| match put_aside(beside, keeping) {
        Err(error) => error.kind() == io::ErrorKind::NotFound,
        Ok(()) => true,
    };
    places.beside = places.beside.filter(is_free);
    places
}

impl Standing {
    /// With the old versions of its own.
    fn backups(self, keeping: &Keeping) -> Backups {
        Backups {
            fs: keeping.fs.clone(),
            folder: keeping.state.backups(&self.id),
            now: (keeping.clock)(),
            generation: self.generation,
        }
    }
}

/// What stands at a path where a project is to be written: nothing, or a project that may go.
fn standing_at(path: &Path, keeping: &Keeping) -> Result<Option<Standing>, SaveError> {
    let bytes = match keeping.fs.read(path, MOST_BYTES) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(SaveError::Io(Step::ReadOld, error.into())),
        Ok(bytes) => bytes,
    };
    let loaded = match read(&bytes) {
        Ok(loaded) if loaded.problems.is_empty() => loaded,
        Ok(_) | Err(ReadError::Damaged(_)) => return Err(SaveError::DamagedThere),
        Err(_) => return Err(SaveError::OtherFormat),
    };
    Ok(Some(Standing {
        fingerprint: Fingerprint::of(&bytes),
        id: loaded.project.id().clone(),
        generation: loaded.header.generation,
    }))
}

/// The path without symbolic links, of a file that may not be there yet.
fn resolve_new(path: &Path, keeping: &Keeping) -> io::Result<PathBuf> {
    if let Ok(resolved) = keeping.fs.resolve(path) {
        return Ok(resolved);
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = keeping.fs.resolve(folder.unwrap_or(Path::new(".")))?;
    Ok(folder.join(path.file_name().unwrap_or_default()))
}
