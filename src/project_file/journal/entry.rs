//! What a record says, by its kind, and how it is written as a line.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::{About, record};
use crate::project_file::fingerprint::Fingerprint;
use crate::project_file::{Header, Revision};

pub(super) const FORMAT: &str = "goodword journal";
pub(super) const VERSION: u64 = 1;

/// A state of the file: which the changes stand upon, or which a save is about to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Base {
    pub(super) generation: u64,
    pub(super) hash: String,
    pub(super) last_seq: u64,
}

/// A record's content, by what it is.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Entry<'a> {
    Header {
        format: String,
        version: u64,
        id: String,
        path: String,
        /// The same in both files of one journal, and in what they become at a rotation.
        #[serde(default)]
        line: String,
        base: Base,
    },
    Checkpoint(Base),
    Draft(Value),
    #[serde(borrow)]
    Change(Change<'a>),
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Change<'a> {
    /// Seconds since 1970.
    pub(super) time: u64,
    #[serde(borrow)]
    pub(super) changes: &'a RawValue,
}

impl Base {
    pub(super) fn new(fingerprint: &Fingerprint, header: &Header) -> Self {
        Self {
            generation: header.generation,
            hash: fingerprint.hash(),
            last_seq: header.last_seq.number(),
        }
    }
}

/// The first line of a journal, which names the file by `path`.
pub(super) fn header_line(about: &About, path: &Path, line: &str) -> Vec<u8> {
    let header = Entry::Header {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: about.id.to_string(),
        path: path_text(path),
        line: line.to_owned(),
        base: Base::new(&about.fingerprint, &about.header),
    };
    let mut out = Vec::new();
    push(about.header.last_seq, &header, &mut out);
    out
}

/// A journal beside its file goes where the folder goes, so it names the file by its name only.
pub(super) fn path_from_beside(file: &Path) -> &Path {
    file.file_name().map_or(file, Path::new)
}

pub(super) fn path_text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Appends a record's line.
pub(super) fn push(seq: Revision, entry: &Entry<'_>, out: &mut Vec<u8>) {
    // Plain values always have a JSON text.
    let json = serde_json::to_vec(entry).unwrap_or_default();
    record::write_line(seq, &json, out);
}
