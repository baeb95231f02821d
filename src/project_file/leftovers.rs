//! What a crash left half written, taken away when a file is opened for writing.
//!
//! Only what is certainly of no use goes. Its name is one that the program gives to what it is writing, and names the
//! very file whose lock is held: no other window on this computer writes it. It has not been written to for an hour:
//! nobody on another computer does. And it holds nothing that is not in the file and its journal: one that is whole and
//! newer stays. Whatever is in doubt stays too.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::fingerprint::MOST_BYTES;
use super::place::{Keeping, side_file};
use super::{Revision, read};
use crate::model::ProjectId;

/// No save takes so long that does not end at all.
const SURELY_LEFT: Duration = Duration::from_hours(1);

const END: &str = ".tmp";
/// The extension of a journal that is being written.
pub(super) const NEW_JOURNAL: &str = "journal-new";
/// A backup that is being written.
pub(super) const NEW_BACKUP: &str = "backup-new";
/// What the name of a backup ends in that is being rewritten.
const REWRITTEN: &str = ".goodword.new";

/// How a new version is called while it is being written.
pub(super) fn temporary_name(stem: &str, mark: u64) -> String {
    format!("{stem}.{mark:016x}{END}")
}

/// Of which file, and up to which change what is kept of it goes.
#[derive(Debug)]
pub(super) struct Kept<'a> {
    pub(super) id: &'a ProjectId,
    pub(super) file: &'a Path,
    pub(super) revision: Revision,
}

/// Takes away what was left of earlier attempts to write this file. Its lock is held.
pub(super) fn remove_leftovers(kept: &Kept<'_>, keeping: &Keeping) {
    let found = [
        new_versions(&side_file_stem(kept.file), keeping),
        new_versions(
            &keeping.state.copy(kept.file).path.with_extension(""),
            keeping,
        ),
        fixed_names(kept, keeping),
    ];
    for path in found.into_iter().flatten() {
        if is_left(&path, keeping) && !holds_more(&path, kept, keeping) {
            // One that cannot be removed does no harm.
            let _ = keeping.fs.remove(&path);
        }
    }
}

/// `.NAME` beside the file.
fn side_file_stem(file: &Path) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!(".{name}"))
}

/// `STEM.0123456789abcdef.tmp`, and nothing else.
fn new_versions(stem: &Path, keeping: &Keeping) -> Vec<PathBuf> {
    let begin = stem.file_name().unwrap_or_default().to_string_lossy();
    let is_one = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| is_temporary(name, &begin))
    };
    let folder = stem.parent().unwrap_or(stem);
    let mut paths = keeping.fs.list(folder).unwrap_or_default();
    paths.retain(is_one);
    paths
}

fn is_temporary(name: &str, stem: &str) -> bool {
    let mark = name
        .strip_prefix(stem)
        .and_then(|rest| rest.strip_prefix('.'))
        .and_then(|rest| rest.strip_suffix(END));
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    mark.is_some_and(|mark| mark.len() == 16 && mark.bytes().all(is_digit))
}

/// Of these there is one at most: a journal or a backup while it is written, and each backup while it is rewritten.
fn fixed_names(kept: &Kept<'_>, keeping: &Keeping) -> Vec<PathBuf> {
    let journals = keeping.journal_places(kept.id, kept.file);
    let backups = keeping.fs.list(&keeping.state.backups(kept.id));
    let is_new = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name == NEW_BACKUP || name.ends_with(REWRITTEN))
    };
    let mut names = backups.unwrap_or_default();
    names.retain(is_new);
    names.push(journals.own.with_extension(NEW_JOURNAL));
    names.extend(journals.beside.map(|_| side_file(kept.file, NEW_JOURNAL)));
    names
}

/// Whether nobody can be writing it any more.
fn is_left(path: &Path, keeping: &Keeping) -> bool {
    let about = keeping.fs.metadata(path).ok();
    let modified = about.and_then(|about| about.modified);
    let age = modified.and_then(|at| (keeping.clock)().duration_since(at).ok());
    age.is_some_and(|age| age > SURELY_LEFT)
}

/// Whether it is a whole version with changes that are nowhere else.
fn holds_more(path: &Path, kept: &Kept<'_>, keeping: &Keeping) -> bool {
    let Ok(bytes) = keeping.fs.read(path, MOST_BYTES) else {
        // What cannot be read is not known.
        return true;
    };
    let Ok(loaded) = read(&bytes) else {
        return false;
    };
    loaded.project.id() != kept.id || loaded.header.last_seq > kept.revision
}
