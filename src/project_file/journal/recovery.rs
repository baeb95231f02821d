//! What a journal says when a file is opened: which changes are not in the file yet, and whether they may be made.
//!
//! A journal may be in two files. Those that say that they are one journal are judged as one: their changes are taken
//! together by their numbers. Any other is judged by itself.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;

use super::contents::Contents;
use super::entry::path_from_beside;
use super::replay::{Replay, Replayed};
use super::{About, JournalPlaces};
use crate::model::Project;
use crate::project_file::fault::IoFault;
use crate::project_file::fingerprint::MOST_BYTES;
use crate::project_file::fs::Fs;
use crate::project_file::{Loaded, Revision};

/// What a journal holds for a file.
#[derive(Debug, Default)]
pub(in crate::project_file) struct Recovery {
    /// The changes that are not in the file, made.
    pub(in crate::project_file) replayed: Option<Replayed>,
    /// When the first of them was made.
    pub(in crate::project_file) since: Option<SystemTime>,
    /// The number of the last record.
    pub(in crate::project_file) last_seq: Revision,
    /// The answer that was being typed.
    pub(in crate::project_file) draft: Option<Value>,
    /// Records that are damaged, or do not fit any more.
    pub(in crate::project_file) lost_records: usize,
    /// Where the journal goes on in each file; zero when it must start anew.
    pub(in crate::project_file) own_bytes: u64,
    pub(in crate::project_file) beside_bytes: u64,
    /// The file beside is the later one.
    pub(in crate::project_file) goes_on_beside: bool,
    /// There is a file beside, whatever is in it.
    pub(in crate::project_file) beside_stands: bool,
    /// Of the journal that goes on.
    pub(in crate::project_file) line: Option<String>,
    /// Files with changes that were made upon another content of the file, or at another path.
    pub(in crate::project_file) foreign: Vec<PathBuf>,
}

/// Reads the journal in its places and makes its changes on what was read from the file. A damaged file has no content
/// by which to know it: its journal is then known by the file's own count of its versions and changes. What comes of it
/// is only looked at, and written to another file.
///
/// # Errors
/// When the journal is there but cannot be read.
pub(in crate::project_file) fn recover(
    fs: &dyn Fs,
    places: &JournalPlaces,
    about: &About,
    loaded: &Loaded,
) -> Result<Recovery, IoFault> {
    // The one beside first: who goes back to the other writes that before this is taken away.
    let beside = match &places.beside {
        Some(path) => read_if_there(fs, path)?,
        None => None,
    };
    let own = read_if_there(fs, &places.own)?;
    let own = own.as_deref().map(|bytes| {
        let contents = Contents::read(bytes);
        Part::of(Which::Own, contents, about, &about.file)
    });
    let mut recovery = Recovery {
        last_seq: about.header.last_seq,
        beside_stands: beside.is_some(),
        ..Recovery::default()
    };
    let beside = beside.as_deref().map(|bytes| {
        let contents = Contents::read(bytes);
        Part::of(
            Which::Beside,
            contents,
            about,
            path_from_beside(&about.file),
        )
    });
    let mut fitting: Option<Contents<'_>> = None;
    for part in together_if_one(own, beside) {
        recovery.lost_records += part.contents.lost_records;
        if !part.fits(about, loaded) {
            recovery.note_stranger(&part, places, &loaded.project);
            continue;
        }
        if part.contents.is_of_content(about) {
            recovery.go_on_in(&part);
        }
        fitting = Some(match fitting {
            None => part.contents,
            Some(before) => before.and(part.contents),
        });
    }
    if let Some(contents) = fitting {
        recovery.make_changes(contents, &loaded.project);
    }
    Ok(recovery)
}

fn read_if_there(fs: &dyn Fs, path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs.read(path, MOST_BYTES) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        read => read.map(Some),
    }
}

/// One of a journal's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Which {
    Own,
    Beside,
}

/// What is judged as one: a file, or both.
struct Part<'a> {
    /// With how much of each is whole; the later one last.
    files: Vec<(Which, u64)>,
    is_of_place: bool,
    contents: Contents<'a>,
}

impl<'a> Part<'a> {
    /// A file, which is to know the project's by `path`.
    fn of(which: Which, contents: Contents<'a>, about: &About, path: &Path) -> Self {
        Self {
            files: vec![(which, contents.whole_bytes)],
            is_of_place: contents.is_of_place(about, path),
            contents,
        }
    }

    fn with(self, other: Self) -> Self {
        let (mut earlier, later) = if other.contents.is_as_new_as(&self.contents) {
            (self, other)
        } else {
            (other, self)
        };
        earlier.files.extend(later.files);
        Self {
            files: earlier.files,
            is_of_place: true,
            contents: earlier.contents.followed_by(later.contents),
        }
    }

    fn fits(&self, about: &About, loaded: &Loaded) -> bool {
        let is_damaged = !loaded.problems.is_empty();
        self.is_of_place
            && (self.contents.is_of_content(about)
                || is_damaged && self.contents.is_of_damaged_content(about))
    }
}

/// What is in two files may be one journal.
fn together_if_one<'a>(own: Option<Part<'a>>, beside: Option<Part<'a>>) -> Vec<Part<'a>> {
    match (own, beside) {
        (Some(own), Some(beside))
            if own.is_of_place
                && beside.is_of_place
                && own.contents.is_one_with(&beside.contents) =>
        {
            vec![own.with(beside)]
        }
        (own, beside) => own.into_iter().chain(beside).collect(),
    }
}

impl Recovery {
    /// One that does not fit: to be told of where it has what is nowhere else.
    fn note_stranger(&mut self, part: &Part<'_>, places: &JournalPlaces, project: &Project) {
        if !part.contents.has_changes_missing_in(project) {
            return;
        }
        for (which, _) in &part.files {
            match which {
                Which::Own => self.foreign.push(places.own.clone()),
                Which::Beside => self.foreign.extend(places.beside.clone()),
            }
        }
    }

    fn go_on_in(&mut self, part: &Part<'_>) {
        for (which, whole_bytes) in &part.files {
            match which {
                Which::Own => self.own_bytes = *whole_bytes,
                Which::Beside => self.beside_bytes = *whole_bytes,
            }
            self.goes_on_beside = *which == Which::Beside;
        }
        let line = Some(&part.contents.line).filter(|line| !line.is_empty());
        self.line = self.line.take().or_else(|| line.cloned());
    }

    fn make_changes(&mut self, contents: Contents<'_>, project: &Project) {
        let in_file = self.last_seq;
        let changes = contents.changes.iter();
        let fresh: Vec<_> = changes.filter(|change| change.seq > in_file).collect();
        self.since = fresh.first().and_then(|change| change.content.made());
        if let Some(last) = fresh.last() {
            self.last_seq = last.seq;
            let mut replay = Replay::new(project.clone());
            let unfit = fresh
                .iter()
                .filter(|change| !replay.changes(change.content.changes))
                .count();
            let replayed = replay.finish();
            self.lost_records += unfit + replayed.refused;
            self.replayed = Some(replayed);
        }
        self.draft = contents.draft();
    }
}
