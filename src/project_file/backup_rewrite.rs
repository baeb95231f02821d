//! The old versions of a project changed, which is done for one reason only: somebody is to be forgotten.

use std::io;
use std::path::{Path, PathBuf};

use super::backup_list::backup_paths;
use super::fault::IoFault;
use super::fingerprint::MOST_BYTES;
use super::fs::Access;
use super::place::{Keeping, side_file};
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
    pub journal: InJournal,
}

/// Whether the journal in use says something of whom is to be forgotten.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InJournal {
    #[default]
    Nothing,
    /// One of the words stands in it.
    Word,
    /// It is there and cannot be read.
    Unreadable,
}

/// Makes the change in every old version of the project at `path`, and looks for `words` in its journal.
///
/// # Errors
/// When the folder of the old versions, or one where journals are put aside, is there but cannot be read.
pub fn rewrite_backups(
    id: &ProjectId,
    path: &Path,
    keeping: &Keeping,
    words: &[String],
    change: impl Fn(&Project) -> Edit,
) -> Result<Rewritten, IoFault> {
    let mut rewritten = Rewritten {
        journals_aside: journals_aside(id, path, keeping)?,
        journal: in_journal(id, path, keeping, words),
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
fn journals_aside(id: &ProjectId, path: &Path, keeping: &Keeping) -> io::Result<usize> {
    let beside = side_file(path, "");
    let name = beside.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().unwrap_or(Path::new("."));
    let own = aside_in(&keeping.state.journals(), id.as_str(), keeping)?;
    Ok(own + aside_in(folder, &name, keeping)?)
}

fn aside_in(folder: &Path, start: &str, keeping: &Keeping) -> io::Result<usize> {
    let names = match keeping.fs.list(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        names => names?,
    };
    let is_aside = |path: &&PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(start) && name.ends_with(".journal-aside")
    };
    Ok(names.iter().filter(is_aside).count())
}

/// What the files of the journal say, in which words stand as JSON writes them.
fn in_journal(id: &ProjectId, path: &Path, keeping: &Keeping, words: &[String]) -> InJournal {
    let places = keeping.journal_places(id, path);
    let written = words.iter().filter(|word| !word.is_empty()).map(|word| {
        let quoted = serde_json::Value::from(word.as_str()).to_string();
        quoted.trim_matches('"').to_owned()
    });
    let written: Vec<String> = written.collect();
    let mut found = InJournal::Nothing;
    for file in [Some(places.own), places.beside].into_iter().flatten() {
        match keeping.fs.read(&file, MOST_BYTES) {
            Ok(bytes) => {
                let text = String::from_utf8_lossy(&bytes);
                if written.iter().any(|word| text.contains(word.as_str())) {
                    return InJournal::Word;
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(_) => found = InJournal::Unreadable,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;
    use std::time::SystemTime;

    use super::*;
    use crate::project_file::{OsFs, Room, StateFolder};

    #[test]
    fn a_journal_that_cannot_be_read_is_not_said_to_be_clean() {
        let folder = tempfile::tempdir().unwrap();
        let keeping = Keeping {
            fs: Arc::new(OsFs),
            state: StateFolder::new(folder.path().join("state")),
            clock: Arc::new(|| SystemTime::UNIX_EPOCH),
            random: Arc::new(|| 7),
            room: Room::default(),
            wake: Arc::new(|| ()),
        };
        let (id, path) = (ProjectId::from_random(1), folder.path().join("cafe.json"));
        let journal = keeping.journal_places(&id, &path).own;
        let words = ["Anna \"Bee\" Smith".to_owned(), String::new()];
        let found = || in_journal(&id, &path, &keeping, &words);
        assert_eq!(found(), InJournal::Nothing);
        fs::create_dir_all(journal.parent().unwrap()).unwrap();
        fs::write(&journal, r#"{"name":"Anna \"Bee\" Smith"}"#).unwrap();
        assert_eq!(found(), InJournal::Word);
        fs::remove_file(&journal).unwrap();
        fs::create_dir(&journal).unwrap();
        assert_eq!(found(), InJournal::Unreadable);
    }
}
