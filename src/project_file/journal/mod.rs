//! The journal: every edit, appended and synced before it is called recorded, in the user's state folder.
//!
//! A record a line (see [`record`]). The first is the header, which says of which project, at which path, and upon
//! which content of the file the changes stand. Changes are whole-object puts and deletes (see [`change`]).
//!
//! Where the state folder cannot be written the journal goes on in a second file, hidden beside the project's. Neither
//! repeats what the other has: whoever reads takes both together, by the numbers of the changes (see [`recovery`]).
//! When the journal begins again, after a save, the state folder is tried first; only when all that the project's file
//! does not have is on the disk there, the second file goes. A survey that has no file of its own has no second file
//! either: it would be in the very folder that cannot be written.

mod change;
mod contents;
mod entry;
mod file;
mod record;
mod recovery;
mod replay;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::Value;

use entry::{Base, Entry, header_line, path_from_beside, push};
use file::{Folder, JournalFile};
pub(super) use recovery::{Recovery, recover};
pub use replay::Replayed;

use super::fingerprint::Fingerprint;
use super::fs::Fs;
use super::{Header, Revision};
use crate::model::{Edit, ProjectId};

/// How the record of a change begins.
const CHANGE: &str = "{\"change\":";

/// Where a journal may be written.
#[derive(Clone, Debug)]
pub(super) struct JournalPlaces {
    /// In the state folder.
    pub(super) own: PathBuf,
    /// Where that refuses: beside the project's file. Nothing when there must be none.
    pub(super) beside: Option<PathBuf>,
}

/// A journal being written.
#[derive(Debug)]
pub(super) struct Journal {
    fs: Arc<dyn Fs>,
    own: JournalFile,
    beside: Option<JournalFile>,
    /// In which of the two it goes on.
    is_beside: bool,
    /// By which the two files are known to be one journal.
    line: String,
    /// Lines not yet on the disk.
    unwritten: Vec<u8>,
    /// The last change among all lines, and among those that are on the disk.
    pushed: Revision,
    recorded: Revision,
    /// The last draft, to be carried over a rotation.
    draft: Value,
}

/// Of which file the journal is.
#[derive(Clone, Debug)]
pub(super) struct About {
    pub(super) id: ProjectId,
    /// The project's file.
    pub(super) file: PathBuf,
    pub(super) fingerprint: Fingerprint,
    pub(super) header: Header,
}

impl Journal {
    /// Goes on where the recovery says, or is begun with its first record. `mark` makes a new one unlike any other.
    pub(super) fn new(
        fs: Arc<dyn Fs>,
        places: JournalPlaces,
        about: &About,
        recovery: &Recovery,
        mark: u64,
    ) -> Self {
        let line = recovery.line.clone();
        let beside = places.beside.map(|path| {
            let (durable, stands) = (recovery.beside_bytes, recovery.beside_stands);
            JournalFile::new(path, Folder::Users, durable, stands)
        });
        let mut journal = Self {
            fs,
            own: JournalFile::new(places.own, Folder::Own, recovery.own_bytes, true),
            beside,
            is_beside: recovery.goes_on_beside,
            line: line.unwrap_or_else(|| format!("{mark:016x}")),
            unwritten: Vec::new(),
            pushed: recovery.last_seq,
            recorded: recovery.last_seq,
            draft: recovery.draft.clone().unwrap_or_default(),
        };
        journal.stand_upon(about);
        journal
    }

    /// The file in the state folder.
    pub(super) fn own_path(&self) -> &Path {
        self.own.path()
    }

    /// How much there is to replay.
    pub(super) fn bytes(&self) -> u64 {
        let files = [Some(&self.own), self.beside.as_ref()];
        let durable: u64 = files
            .iter()
            .flatten()
            .map(|file| file.durable_bytes())
            .sum();
        durable + self.unwritten.len() as u64
    }

    pub(super) fn push_change(&mut self, revision: Revision, edit: &Edit, now: SystemTime) {
        let time = now
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or(Duration::ZERO);
        let mut json = format!("{CHANGE}{{\"time\":{},\"changes\":", time.as_secs()).into_bytes();
        change::write_edit(edit, &mut json);
        json.extend_from_slice(b"}}");
        record::write_line(revision, &json, &mut self.unwritten);
        self.pushed = revision;
    }

    pub(super) fn push_draft(&mut self, revision: Revision, draft: Value) {
        self.draft = draft;
        let entry = Entry::Draft(self.draft.clone());
        push(revision, &entry, &mut self.unwritten);
    }

    /// Says, before the file is replaced, what it will be: a crash in between finds the journal's file in it.
    pub(super) fn push_checkpoint(&mut self, fingerprint: &Fingerprint, header: &Header) {
        let checkpoint = Entry::Checkpoint(Base::new(fingerprint, header));
        push(header.last_seq, &checkpoint, &mut self.unwritten);
    }

    /// What was pushed is on the disk when this returns, in one of the two files.
    ///
    /// # Errors
    /// When neither can be written. It is kept for the next time, which then writes new files: after an error nothing
    /// is known of the old ones.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        if self.unwritten.is_empty() {
            return Ok(());
        }
        let (first, second) = (self.is_beside, !self.is_beside);
        self.put_in(first)
            .or_else(|error| self.put_in(second).map_err(|_| error))?;
        self.note_recorded();
        Ok(())
    }

    fn put_in(&mut self, beside: bool) -> io::Result<()> {
        let file = if beside {
            self.beside.as_mut().ok_or(io::ErrorKind::NotFound)?
        } else {
            &mut self.own
        };
        file.put(&*self.fs, &self.unwritten)?;
        self.is_beside = beside;
        Ok(())
    }

    fn note_recorded(&mut self) {
        self.unwritten.clear();
        self.recorded = self.pushed;
    }

    /// Takes over, in a place that is new and holds everything up to `last_seq`, what another place's journal has
    /// after that, and the draft.
    ///
    /// # Errors
    /// When something that is recorded there could not be recorded here. What is not recorded there either is kept
    /// for the next time.
    pub(super) fn carry_over(&mut self, old: &Self, last_seq: Revision) -> io::Result<()> {
        let has_recorded = old.recorded > last_seq;
        let later = if has_recorded {
            old.changes_after(last_seq)?
        } else {
            changes_in(&[&old.unwritten], last_seq)
        };
        if !old.draft.is_null() {
            self.push_draft(last_seq, old.draft.clone());
        }
        self.unwritten.extend_from_slice(&later);
        self.pushed = old.pushed.max(last_seq);
        match self.flush() {
            Err(error) if has_recorded => Err(error),
            _ => Ok(()),
        }
    }

    /// Lets go of the changes after `last_seq`: another journal has taken them over.
    pub(super) fn keep_up_to(&mut self, last_seq: Revision) -> io::Result<()> {
        self.unwritten.clear();
        let own = self.own.keep_up_to(&*self.fs, last_seq);
        let beside = self.beside.as_mut();
        beside.map_or(Ok(()), |file| file.keep_up_to(&*self.fs, last_seq))?;
        own
    }

    /// Starts again from a file that holds all up to its last change, in the state folder if that can be had. What
    /// was pushed after that is carried over.
    ///
    /// # Errors
    /// Then the old journal still stands, and still fits: its last checkpoint is the file.
    pub(super) fn rotate(&mut self, about: &About) -> io::Result<()> {
        self.stand_upon(about);
        let last_seq = about.header.last_seq;
        let mut lines = Vec::new();
        if !self.draft.is_null() {
            push(last_seq, &Entry::Draft(self.draft.clone()), &mut lines);
        }
        let later = self.changes_after(last_seq)?;
        lines.extend_from_slice(&later);
        self.begin_in_own(&lines)
            .or_else(|error| self.begin_beside(&lines).map_err(|_| error))?;
        self.note_recorded();
        Ok(())
    }

    /// Only when all of it is on the disk there, the file beside goes.
    fn begin_in_own(&mut self, lines: &[u8]) -> io::Result<()> {
        self.own.begin(&*self.fs, lines)?;
        self.is_beside = false;
        if let Some(beside) = &mut self.beside {
            beside.remove(&*self.fs);
        }
        Ok(())
    }

    /// Where it goes on beside already, it does so again.
    fn begin_beside(&mut self, lines: &[u8]) -> io::Result<()> {
        let beside = self.beside.as_mut().filter(|_| self.is_beside);
        beside
            .ok_or(io::ErrorKind::NotFound)?
            .begin(&*self.fs, lines)?;
        self.own.need_no_more();
        Ok(())
    }

    /// The state of the project's file from now on. Files of the journal begun earlier still stand upon an earlier one.
    fn stand_upon(&mut self, about: &About) {
        let mut checkpoint = Vec::new();
        let base = Base::new(&about.fingerprint, &about.header);
        push(
            about.header.last_seq,
            &Entry::Checkpoint(base),
            &mut checkpoint,
        );
        let header = header_line(about, &about.file, &self.line);
        self.own.stand_upon(header, checkpoint.clone());
        if let Some(beside) = &mut self.beside {
            let header = header_line(about, path_from_beside(&about.file), &self.line);
            beside.stand_upon(header, checkpoint);
        }
    }

    fn changes_after(&self, last_seq: Revision) -> io::Result<Vec<u8>> {
        let own = self.own.good_lines(&*self.fs)?;
        let beside = self.beside.as_ref();
        let beside = beside.map_or(Ok(Vec::new()), |file| file.good_lines(&*self.fs))?;
        Ok(changes_in(&[&own, &beside, &self.unwritten], last_seq))
    }
}

/// The lines of the changes after `last_seq` in all of these, in their order and each of them once.
fn changes_in(all_lines: &[&[u8]], last_seq: Revision) -> Vec<u8> {
    let records = all_lines
        .iter()
        .flat_map(|lines| record::read_lines(lines).records);
    let mut changes: Vec<_> = records
        .filter(|record| record.seq > last_seq && record.json.starts_with(CHANGE))
        .collect();
    changes.sort_by_key(|record| record.seq);
    changes.dedup();
    let mut out = Vec::new();
    for record in changes {
        record::write_line(record.seq, record.json.as_bytes(), &mut out);
    }
    out
}
