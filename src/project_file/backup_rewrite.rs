//! The old versions of a project changed, which is done for one reason only: somebody is to be forgotten.

use std::io;
use std::path::{Path, PathBuf};

use super::backup_list::backup_paths;
use super::fault::IoFault;
use super::fs::Access;
use super::place::{Keeping, side_file};
use super::save::MOST_BYTES;
use super::{Loaded, read, write};
use crate::model::{Edit, Project, ProjectId};

/// What became of the old versions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rewritten {
    pub changed: usize,
    /// Those that cannot be read in full, or not be written; they are as they were.
    pub left: usize,
    /// Journals of the project that were put aside; they are not changed.
    pub journals_aside: usize,
    /// The journal in use has one of the words in it.
    pub journal_holds_word: bool,
}

/// Makes the change in every old version of the project at `path`, and looks for `words` in its journal.
///
/// # Errors
/// When the folder of the old versions is there but cannot be read.
pub fn rewrite_backups(
    id: &ProjectId,
    path: &Path,
    keeping: &Keeping,
    words: &[String],
    change: impl Fn(&Project) -> Edit,
) -> Result<Rewritten, IoFault> {
    let mut rewritten = Rewritten {
        journals_aside: journals_aside(id, path, keeping),
        journal_holds_word: journal_holds(id, path, keeping, words),
        ..Rewritten::default()
    };
    for (backup, _) in backup_paths(id, keeping)? {
        match rewrite(&backup, keeping, &change) {
            Ok(true) => rewritten.changed += 1,
            Ok(false) => {}
            Err(_) => rewritten.left += 1,
        }
    }
    Ok(rewritten)
}

/// Whether there was something to change.
fn rewrite(path: &Path, keeping: &Keeping, change: impl Fn(&Project) -> Edit) -> io::Result<bool> {
    let fs = &*keeping.fs;
    let bytes = fs.read(path, MOST_BYTES)?;
    let Loaded {
        project, header, ..
    } = read(&bytes)
        .ok()
        .filter(|loaded| loaded.problems.is_empty() && !loaded.newer)
        .ok_or(io::ErrorKind::InvalidData)?;
    let mut changed = project.clone();
    changed
        .apply(change(&project))
        .map_err(|_| io::ErrorKind::InvalidData)?;
    if changed == project {
        return Ok(false);
    }
    let mut content = Vec::with_capacity(bytes.len());
    write(&changed, &header, &mut content)?;
    let fresh = path.with_extension("new");
    // One that a crash left behind.
    let _ = fs.remove(&fresh);
    let mut file = fs.create_new(&fresh, Access::Private)?;
    file.write_all(&content)?;
    file.sync()?;
    drop(file);
    fs.rename(&fresh, path)?;
    fs.sync_dir(path.parent().unwrap_or(Path::new(".")))?;
    Ok(true)
}

/// In both places where a journal may have been.
fn journals_aside(id: &ProjectId, path: &Path, keeping: &Keeping) -> usize {
    let beside = side_file(path, "");
    let name = beside.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().unwrap_or(Path::new("."));
    aside_in(&keeping.state.journals(), id.as_str(), keeping) + aside_in(folder, &name, keeping)
}

fn aside_in(folder: &Path, start: &str, keeping: &Keeping) -> usize {
    let names = keeping.fs.list(folder).unwrap_or_default();
    let is_aside = |path: &&PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(start) && name.ends_with(".journal-aside")
    };
    names.iter().filter(is_aside).count()
}

/// Whether one of the files of the journal has one of the words in it.
fn journal_holds(id: &ProjectId, path: &Path, keeping: &Keeping, words: &[String]) -> bool {
    let places = keeping.journal_places(id, path);
    let mut files = [Some(places.own), places.beside].into_iter().flatten();
    files.any(|file| {
        let bytes = keeping.fs.read(&file, MOST_BYTES).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let mut words = words.iter().filter(|word| !word.is_empty());
        words.any(|word| text.contains(word.as_str()))
    })
}
