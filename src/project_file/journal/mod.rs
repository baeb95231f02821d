//! The journal: every edit, appended and synced before it is called recorded, in the user's state folder.
//!
//! A record a line (see [`record`]). The first is the header, which says of which project, at which path, and upon
//! which content of the file the changes stand. Changes are whole-object puts and deletes (see [`change`]).

mod change;
mod record;
mod recovery;
mod replay;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

pub(super) use recovery::{Recovery, recover};
pub use replay::Replayed;

use super::folder::make_folder;
use super::fs::{Access, Fs, FsFile};
use super::save::{Fingerprint, MOST_BYTES};
use super::{Header, Revision};
use crate::model::{Edit, ProjectId};

const FORMAT: &str = "goodword journal";
const VERSION: u64 = 1;
/// How the record of a change begins.
const CHANGE: &str = "{\"change\":";

/// A state of the file: which the changes stand upon, or which a save is about to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Base {
    generation: u64,
    hash: String,
    last_seq: u64,
}

/// A record's content, by what it is.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Entry<'a> {
    Header {
        format: String,
        version: u64,
        id: String,
        path: String,
        base: Base,
    },
    Checkpoint(Base),
    Draft(Value),
    #[serde(borrow)]
    Change(Change<'a>),
}

#[derive(Debug, Serialize, Deserialize)]
struct Change<'a> {
    /// Seconds since 1970.
    time: u64,
    #[serde(borrow)]
    changes: &'a RawValue,
}

/// A journal being written.
#[derive(Debug)]
pub(super) struct Journal {
    fs: Arc<dyn Fs>,
    path: PathBuf,
    header: Vec<u8>,
    file: Option<Box<dyn FsFile>>,
    /// The folder is known to be on the disk.
    folder_made: bool,
    /// How much of the file is known to be on the disk.
    durable_bytes: u64,
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
    /// Continues the journal at `path` after `durable_bytes`, or starts one there with its first record.
    pub(super) fn new(fs: Arc<dyn Fs>, path: PathBuf, about: &About, recovery: &Recovery) -> Self {
        Self {
            fs,
            path,
            header: header_line(about),
            file: None,
            folder_made: false,
            durable_bytes: recovery.whole_bytes,
            unwritten: Vec::new(),
            pushed: recovery.last_seq,
            recorded: recovery.last_seq,
            draft: recovery.draft.clone().unwrap_or_default(),
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// How much there is to replay.
    pub(super) fn bytes(&self) -> u64 {
        self.durable_bytes + self.unwritten.len() as u64
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
        push(
            revision,
            &Entry::Draft(self.draft.clone()),
            &mut self.unwritten,
        );
    }

    /// Says, before the file is replaced, what it will be: a crash in between finds the journal's file in it.
    pub(super) fn push_checkpoint(&mut self, fingerprint: &Fingerprint, header: &Header) {
        let base = base(fingerprint, header);
        push(
            header.last_seq,
            &Entry::Checkpoint(base),
            &mut self.unwritten,
        );
    }

    /// What was pushed is on the disk when this returns.
    ///
    /// # Errors
    /// It is kept for the next time, which then writes a new file: after an error nothing is known of the old one.
    pub(super) fn flush(&mut self) -> io::Result<()> {
        if self.unwritten.is_empty() {
            return Ok(());
        }
        let Some(mut file) = self.file.take() else {
            return self.write_anew();
        };
        file.write_all(&self.unwritten)?;
        file.sync_data()?;
        self.file = Some(file);
        self.durable_bytes += self.unwritten.len() as u64;
        self.note_recorded();
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
            changes_in(&old.unwritten, last_seq)
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
        if self.pushed <= last_seq {
            return Ok(());
        }
        let lines = self.good_lines()?;
        self.unwritten.clear();
        for record in record::read_lines(&lines).records.iter().skip(1) {
            if record.seq <= last_seq {
                record::write_line(record.seq, record.json.as_bytes(), &mut self.unwritten);
            }
        }
        // Begins with the header again.
        self.durable_bytes = 0;
        self.write_anew()
    }

    /// Starts again from a file that holds all up to its last change. What was pushed after that is carried over.
    pub(super) fn rotate(&mut self, about: &About) -> io::Result<()> {
        let later = self.changes_after(about.header.last_seq)?;
        let old = std::mem::replace(&mut self.header, header_line(about));
        let kept = (self.durable_bytes, std::mem::take(&mut self.unwritten));
        self.durable_bytes = 0;
        if !self.draft.is_null() {
            let draft = Entry::Draft(self.draft.clone());
            push(about.header.last_seq, &draft, &mut self.unwritten);
        }
        self.unwritten.extend_from_slice(&later);
        self.write_anew().inspect_err(|_| {
            // The old journal still stands, and still fits: its last checkpoint is the file.
            self.header = old;
            (self.durable_bytes, self.unwritten) = kept;
        })
    }

    fn changes_after(&self, last_seq: Revision) -> io::Result<Vec<u8>> {
        let mut bytes = self.good_lines()?;
        bytes.extend_from_slice(&self.unwritten);
        Ok(changes_in(&bytes, last_seq))
    }

    /// A new file with what is known to be good of the old one, and what is not written yet.
    fn write_anew(&mut self) -> io::Result<()> {
        // Once the name stands for another file, nothing must go into the old one.
        self.file = None;
        let mut content = self.good_lines()?;
        if content.is_empty() {
            content.clone_from(&self.header);
        }
        content.extend_from_slice(&self.unwritten);
        self.make_folder()?;
        let fresh = self.path.with_extension("journal-new");
        // One that a crash left behind.
        let _ = self.fs.remove(&fresh);
        let created = self.fs.create_new(&fresh, Access::Private);
        let mut file = created.inspect_err(|_| self.folder_made = false)?;
        file.write_all(&content)?;
        file.sync()?;
        drop(file);
        self.fs.rename(&fresh, &self.path)?;
        if let Some(folder) = self.path.parent() {
            self.fs.sync_dir(folder)?;
        }
        self.durable_bytes = content.len() as u64;
        self.note_recorded();
        self.file = Some(self.fs.append(&self.path)?);
        Ok(())
    }

    /// Once, and again when it seems to be gone.
    fn make_folder(&mut self) -> io::Result<()> {
        if let Some(folder) = self.path.parent().filter(|_| !self.folder_made) {
            make_folder(&*self.fs, folder)?;
            self.folder_made = true;
        }
        Ok(())
    }

    fn good_lines(&self) -> io::Result<Vec<u8>> {
        if self.durable_bytes == 0 {
            return Ok(Vec::new());
        }
        let mut bytes = self.fs.read(&self.path, MOST_BYTES)?;
        bytes.truncate(usize::try_from(self.durable_bytes).unwrap_or(usize::MAX));
        bytes.truncate(record::read_lines(&bytes).whole_bytes);
        Ok(bytes)
    }
}

/// The lines of the changes after `last_seq`.
fn changes_in(lines: &[u8], last_seq: Revision) -> Vec<u8> {
    let mut later = Vec::new();
    for record in record::read_lines(lines).records {
        if record.seq > last_seq && record.json.starts_with(CHANGE) {
            record::write_line(record.seq, record.json.as_bytes(), &mut later);
        }
    }
    later
}

fn header_line(about: &About) -> Vec<u8> {
    let header = Entry::Header {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: about.id.to_string(),
        path: path_text(&about.file),
        base: base(&about.fingerprint, &about.header),
    };
    let mut line = Vec::new();
    push(about.header.last_seq, &header, &mut line);
    line
}

fn base(fingerprint: &Fingerprint, header: &Header) -> Base {
    Base {
        generation: header.generation,
        hash: fingerprint.hash(),
        last_seq: header.last_seq.number(),
    }
}

fn path_text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

fn push(seq: Revision, entry: &Entry<'_>, out: &mut Vec<u8>) {
    // Plain values always have a JSON text.
    let json = serde_json::to_vec(entry).unwrap_or_default();
    record::write_line(seq, &json, out);
}
