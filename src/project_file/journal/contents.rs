//! What stands in a journal's file, and the two files of one journal taken together.

use std::path::Path;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::entry::{Base, Change, Entry, FORMAT, VERSION, path_text};
use super::replay::Replay;
use super::{About, record};
use crate::model::Project;
use crate::project_file::{Header, Revision};

/// The records of a journal, by what they are.
#[derive(Debug, Default)]
pub(super) struct Contents<'a> {
    path: String,
    id: String,
    pub(super) line: String,
    /// The base and every checkpoint after it.
    bases: Vec<Base>,
    pub(super) changes: Vec<Numbered<'a>>,
    /// Null when there was one and is none any more.
    draft: Option<(Revision, Value)>,
    pub(super) lost_records: usize,
    /// Up to here the file may be gone on with.
    pub(super) whole_bytes: u64,
}

#[derive(Debug)]
pub(super) struct Numbered<'a> {
    pub(super) seq: Revision,
    /// The whole record.
    json: &'a str,
    pub(super) content: Change<'a>,
}

impl Change<'_> {
    pub(super) fn made(&self) -> Option<SystemTime> {
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(self.time))
    }
}

impl<'a> Contents<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Self {
        let lines = record::read_lines(bytes);
        let mut contents = Self {
            lost_records: lines.damaged,
            whole_bytes: lines.whole_bytes as u64,
            ..Self::default()
        };
        for record in &lines.records {
            contents.add(record);
        }
        contents
    }

    fn add(&mut self, record: &record::Record<'a>) {
        match serde_json::from_str(record.json) {
            Ok(Entry::Header {
                format,
                version,
                id,
                path,
                line,
                base,
            }) if format == FORMAT && version <= VERSION => {
                (self.id, self.path, self.line) = (id, path, line);
                self.bases.push(base);
            }
            Ok(Entry::Checkpoint(base)) => self.bases.push(base),
            Ok(Entry::Draft(draft)) => self.draft = Some((record.seq, draft)),
            Ok(Entry::Change(content)) => self.changes.push(Numbered {
                seq: record.seq,
                json: record.json,
                content,
            }),
            Ok(Entry::Header { .. }) | Err(_) => self.lost_records += 1,
        }
    }

    /// Whether it was written for this file, which it knows by `path`.
    pub(super) fn is_of_place(&self, about: &About, path: &Path) -> bool {
        self.id == about.id.as_str() && self.path == path_text(path)
    }

    /// Whether it was written upon this content: the base's, or that of a checkpoint, since then the rename may have
    /// been the last thing that happened, or the last that went well.
    pub(super) fn is_of_content(&self, about: &About) -> bool {
        let hash = about.fingerprint.hash();
        self.bases.iter().any(|base| base.hash == hash)
    }

    /// Whether it was written for this file, of which something is damaged since.
    pub(super) fn is_of_damaged_content(&self, about: &About) -> bool {
        let Header {
            generation,
            last_seq,
        } = about.header;
        let counts =
            |base: &Base| (base.generation, base.last_seq) == (generation, last_seq.number());
        self.bases.iter().any(counts)
    }

    /// Whether `other` is the other file of the same journal.
    pub(super) fn is_one_with(&self, other: &Self) -> bool {
        !self.line.is_empty() && self.line == other.line
    }

    /// Whether it was begun no earlier than `other`.
    pub(super) fn is_as_new_as(&self, other: &Self) -> bool {
        self.begun() >= other.begun()
    }

    fn begun(&self) -> Option<(u64, u64)> {
        let begun = self.bases.first();
        begun.map(|base| (base.generation, base.last_seq))
    }

    pub(super) fn draft(self) -> Option<Value> {
        let (_, draft) = self.draft?;
        Some(draft).filter(|draft| !draft.is_null())
    }

    /// The two files of one journal, `later` begun no earlier.
    ///
    /// Where it was begun later, the file has been saved in between: what this one stood upon is past, its changes up to
    /// then are in the file, and its draft was carried over.
    pub(super) fn followed_by(mut self, mut later: Self) -> Self {
        if self.begun() < later.begun() {
            self.draft = None;
        }
        let begun = later.begun().map(|(generation, _)| generation);
        self.bases.retain(|base| Some(base.generation) >= begun);
        later.bases.append(&mut self.bases);
        later.and(self)
    }

    /// With the changes and the draft of another file.
    pub(super) fn and(mut self, other: Self) -> Self {
        let number = |draft: &Option<(Revision, Value)>| draft.as_ref().map(|(seq, _)| *seq);
        if number(&other.draft) > number(&self.draft) {
            self.draft = other.draft;
        }
        self.changes.extend(other.changes);
        self.changes.sort_by_key(|change| change.seq);
        // Two of one number that are not the same come from two computers. Both count.
        self.changes
            .dedup_by(|change, before| (change.seq, change.json) == (before.seq, before.json));
        self.lost_records += other.lost_records;
        self
    }

    /// Whether it holds changes made since the content it was begun upon, and not found in `project`. The number in
    /// the file says nothing about that: another program may have counted further. But where the last save went well
    /// and its checkpoint did not, all of them are there.
    pub(super) fn has_changes_missing_in(&self, project: &Project) -> bool {
        let begun = self.bases.first().map_or(0, |base| base.last_seq);
        let mut own = self
            .changes
            .iter()
            .filter(|change| change.seq.number() > begun)
            .peekable();
        if own.peek().is_none() {
            return false;
        }
        let mut replay = Replay::new(project.clone());
        let misfits = own.filter(|change| !replay.changes(change.content.changes));
        let all_fit = misfits.count() == 0;
        let replayed = replay.finish();
        !all_fit || replayed.refused > 0 || replayed.project != *project
    }
}
