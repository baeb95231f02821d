//! Surveys that have no file of their own yet. Each is a file in the state folder, kept as carefully as any other.

use std::io;
use std::path::{Path, PathBuf};

use super::folder::make_folder;
use super::new_place::create;
use super::place::{Keeping, Place, ReadOnlyReason, lock};
use super::save::{SaveError, Step};
use super::{EXTENSION, IoFault, Revision};
use crate::model::{Project, ProjectId};

/// Gives a project that has none its first place.
///
/// # Errors
/// When the state folder cannot be written.
pub fn create_draft(
    project: &Project,
    revision: Revision,
    keeping: &Keeping,
) -> Result<Place, SaveError> {
    let at = |error: io::Error| SaveError::Io(Step::CreateTemporary, error.into());
    let folder = keeping.state.drafts();
    make_folder(&*keeping.fs, &folder).map_err(at)?;
    let folder = keeping.fs.resolve(&folder).map_err(at)?;
    let path = folder.join(draft_name(project.id()));
    let new = create(&path, None, project, revision, keeping)?;
    Ok(new.place)
}

fn draft_name(id: &ProjectId) -> String {
    format!("{id}{EXTENSION}")
}

/// Where the survey of this id is while it has no file of its own.
pub fn draft_path(id: &ProjectId, keeping: &Keeping) -> PathBuf {
    keeping.state.drafts().join(draft_name(id))
}

/// The files of the surveys that have none of their own.
///
/// # Errors
/// When the folder is there but cannot be read.
pub fn draft_paths(keeping: &Keeping) -> Result<Vec<PathBuf>, IoFault> {
    let mut paths = match keeping.fs.list(&keeping.state.drafts()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        listed => listed?,
    };
    paths.retain(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !name.starts_with('.') && name.ends_with(EXTENSION)
    });
    Ok(paths)
}

/// Why a survey that has no file was not removed, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemoveError {
    /// Somebody has it open.
    Open,
    Io(IoFault),
}

/// Takes away a survey that has no file of its own, with its journal and its old versions.
///
/// # Errors
/// When it is open, or the system refuses; what could be removed is.
pub fn remove_draft(path: &Path, id: &ProjectId, keeping: &Keeping) -> Result<(), RemoveError> {
    let path = match keeping.fs.resolve(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        resolved => resolved.map_err(io_error)?,
    };
    if !keeping.is_draft(&path) {
        return Err(io_error(io::ErrorKind::InvalidInput.into()));
    }
    let _lock = lock(&path, keeping).map_err(|reason| match reason {
        ReadOnlyReason::Locked { .. } => RemoveError::Open,
        _ => io_error(io::ErrorKind::PermissionDenied.into()),
    })?;
    // The survey first: a journal without it is never looked at, one without its journal would be older.
    remove(&path, keeping)?;
    let folder = path.parent().unwrap_or(&path);
    keeping.fs.sync_dir(folder).map_err(io_error)?;
    let journal = keeping.journal_places(id, &path).own;
    let stem = journal.file_stem().unwrap_or_default().to_string_lossy();
    let of_this_place = format!("{stem}.");
    let is_of_it = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&of_this_place)
    };
    let journals = listed(&keeping.state.journals(), keeping)?;
    let backups = listed(&keeping.state.backups(id), keeping)?;
    let mut all = journals.into_iter().filter(is_of_it).chain(backups);
    all.try_for_each(|path| remove(&path, keeping))
}

fn remove(path: &Path, keeping: &Keeping) -> Result<(), RemoveError> {
    match keeping.fs.remove(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(io_error(error)),
        _ => Ok(()),
    }
}

fn listed(folder: &Path, keeping: &Keeping) -> Result<Vec<PathBuf>, RemoveError> {
    match keeping.fs.list(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        listed => listed.map_err(io_error),
    }
}

fn io_error(error: io::Error) -> RemoveError {
    RemoveError::Io(error.into())
}
