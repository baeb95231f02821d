//! What a journal says when a file is opened: which changes are not in the file yet, and whether they may be made.

use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::replay::{Replay, Replayed};
use super::{About, Base, Change, Entry, FORMAT, VERSION, path_text, record};
use crate::model::Project;
use crate::project_file::fault::IoFault;
use crate::project_file::fs::Fs;
use crate::project_file::save::MOST_BYTES;
use crate::project_file::{Header, Loaded, Revision};

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
    /// Where the journal goes on; zero when it must start anew.
    pub(in crate::project_file) whole_bytes: u64,
    /// There are changes, but they were made upon another content of the file, or at another path.
    pub(in crate::project_file) foreign: bool,
}

/// The journal's records, by what they are.
#[derive(Debug, Default)]
struct Contents<'a> {
    path: String,
    id: String,
    /// The base and every checkpoint after it.
    bases: Vec<Base>,
    changes: Vec<(Revision, Change<'a>)>,
    draft: Option<Value>,
    lost_records: usize,
}

/// Reads the journal at `path` and makes its changes on what was read from the file. A damaged file has no content by
/// which to know it: its journal is then known by the file's own count of its versions and changes. What comes of it is
/// only looked at, and written to another file.
///
/// # Errors
/// When the journal is there but cannot be read.
pub(in crate::project_file) fn recover(
    fs: &dyn Fs,
    path: &Path,
    about: &About,
    loaded: &Loaded,
) -> Result<Recovery, IoFault> {
    let bytes = match fs.read(path, MOST_BYTES) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Recovery::default()),
        read => read?,
    };
    let lines = record::read_lines(&bytes);
    let mut contents = Contents {
        lost_records: lines.damaged,
        ..Contents::default()
    };
    for record in &lines.records {
        contents.add(record);
    }
    let mut recovery = contents.recovery(about, loaded);
    if !recovery.foreign && contents.is_of(about) {
        recovery.whole_bytes = lines.whole_bytes as u64;
    }
    Ok(recovery)
}

impl Change<'_> {
    fn made(&self) -> Option<SystemTime> {
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(self.time))
    }
}

impl<'a> Contents<'a> {
    fn add(&mut self, record: &record::Record<'a>) {
        match serde_json::from_str(record.json) {
            Ok(Entry::Header {
                format,
                version,
                id,
                path,
                base,
            }) if format == FORMAT && version <= VERSION => {
                (self.id, self.path) = (id, path);
                self.bases.push(base);
            }
            Ok(Entry::Checkpoint(base)) => self.bases.push(base),
            Ok(Entry::Draft(draft)) => self.draft = Some(draft).filter(|draft| !draft.is_null()),
            Ok(Entry::Change(change)) => self.changes.push((record.seq, change)),
            Ok(Entry::Header { .. }) | Err(_) => self.lost_records += 1,
        }
    }

    /// Whether it was written for this file at this place, with this content: the base's, or that of a checkpoint,
    /// since then the rename may have been the last thing that happened, or the last that went well.
    fn is_of(&self, about: &About) -> bool {
        let hash = about.fingerprint.hash();
        self.is_of_place(about) && self.bases.iter().any(|base| base.hash == hash)
    }

    /// Whether it was written for this file, of which something is damaged since.
    fn is_of_damaged(&self, about: &About) -> bool {
        let Header {
            generation,
            last_seq,
        } = about.header;
        let counts =
            |base: &Base| (base.generation, base.last_seq) == (generation, last_seq.number());
        self.is_of_place(about) && self.bases.iter().any(counts)
    }

    fn is_of_place(&self, about: &About) -> bool {
        self.id == about.id.as_str() && self.path == path_text(&about.file)
    }

    /// Whether it holds changes made since the content it was begun upon, and not found in `project`. The number in
    /// the file says nothing about that: another program may have counted further. But where the last save went well
    /// and its checkpoint did not, all of them are there.
    fn has_changes_missing_in(&self, project: &Project) -> bool {
        let begun = self.bases.first().map_or(0, |base| base.last_seq);
        let mut own = self
            .changes
            .iter()
            .filter(|(seq, _)| seq.number() > begun)
            .peekable();
        if own.peek().is_none() {
            return false;
        }
        let mut replay = Replay::new(project.clone());
        let all_fit = own.fold(true, |fit, (_, change)| {
            replay.changes(change.changes) && fit
        });
        let replayed = replay.finish();
        !all_fit || replayed.refused > 0 || replayed.project != *project
    }

    fn recovery(&self, about: &About, loaded: &Loaded) -> Recovery {
        let project = &loaded.project;
        let in_file = about.header.last_seq;
        let fresh: Vec<_> = self
            .changes
            .iter()
            .filter(|(seq, _)| *seq > in_file)
            .collect();
        let mut recovery = Recovery {
            last_seq: fresh.last().map_or(in_file, |(seq, _)| *seq),
            since: fresh.first().and_then(|(_, change)| change.made()),
            lost_records: self.lost_records,
            ..Recovery::default()
        };
        let is_damaged = !loaded.problems.is_empty();
        if !(self.is_of(about) || is_damaged && self.is_of_damaged(about)) {
            recovery.foreign = self.has_changes_missing_in(project);
            recovery.last_seq = in_file;
            return recovery;
        }
        recovery.draft.clone_from(&self.draft);
        if !fresh.is_empty() {
            let mut replay = Replay::new(project.clone());
            let unfit = fresh
                .iter()
                .filter(|(_, change)| !replay.changes(change.changes))
                .count();
            let replayed = replay.finish();
            recovery.lost_records += unfit + replayed.refused;
            recovery.replayed = Some(replayed);
        }
        recovery
    }
}
