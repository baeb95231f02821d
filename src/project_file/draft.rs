//! Surveys that have no file of their own yet. Each is a file in the state folder, kept as carefully as any other.

use std::io;
use std::path::PathBuf;

use super::folder::make_folder;
use super::new_place::create;
use super::place::{Keeping, Place};
use super::save::{SaveError, Step};
use super::{EXTENSION, IoFault, Revision};
use crate::model::Project;

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
    let path = folder.join(format!("{}{EXTENSION}", project.id()));
    let new = create(&path, None, project, revision, keeping)?;
    Ok(new.place)
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
