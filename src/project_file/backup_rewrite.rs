//! The old versions of a project changed, which is done for one reason only: somebody is to be forgotten.

use std::io;
use std::path::Path;

use super::backup_list::backup_paths;
use super::fault::IoFault;
use super::fs::Access;
use super::place::Keeping;
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
        journals_aside: journals_aside(id, keeping),
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

fn journals_aside(id: &ProjectId, keeping: &Keeping) -> usize {
    let names = keeping
        .fs
        .list(&keeping.state.journals())
        .unwrap_or_default();
    let is_aside = |path: &&std::path::PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(id.as_str()) && name.ends_with("-aside")
    };
    names.iter().filter(is_aside).count()
}

fn journal_holds(id: &ProjectId, path: &Path, keeping: &Keeping, words: &[String]) -> bool {
    let journal = keeping.state.journal(id, path);
    let bytes = keeping.fs.read(&journal, MOST_BYTES).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let mut words = words.iter().filter(|word| !word.is_empty());
    words.any(|word| text.contains(word.as_str()))
}
