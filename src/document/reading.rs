//! Projects read without being opened: for the command line, and for the list of surveys never saved.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::model::{Project, ProjectId};
use crate::project_file::{
    Found, IoFault, Keeping, OpenError, Problem, ReadOnlyReason, Watch, draft_paths, open_to_read,
};

/// A file with what its journal adds.
#[derive(Debug)]
pub struct Whole {
    pub project: Project,
    /// What in the file could not be read.
    pub problems: Vec<Problem>,
    /// Written by a newer version of the program.
    pub newer: bool,
    /// Answers that are in the journal only.
    pub recovered: usize,
    /// Records of the journal that could not be used.
    pub lost_records: usize,
    /// There is a journal, but of another content of the file.
    pub foreign_journal: bool,
    /// Writing the file was cut off; this is what it was to hold.
    pub restored: bool,
    /// There is a journal that cannot be read: what it holds is missing.
    pub journal_fault: Option<IoFault>,
}

/// A survey that has no file of its own yet. It is opened by its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub path: PathBuf,
    pub id: ProjectId,
    pub name: String,
    pub answers: usize,
    pub last_changed: Option<SystemTime>,
}

/// Reads a file and its journal. Nothing is locked or written.
///
/// # Errors
/// When there is no project to be had from the file.
pub fn read_whole(path: &Path, keeping: &Keeping) -> Result<Whole, OpenError> {
    read_whole_watched(path, keeping, &mut |_, _| ControlFlow::Continue(()))
}

/// As [`read_whole`], watched.
///
/// # Errors
/// As [`read_whole`], and when it was stopped.
pub fn read_whole_watched(
    path: &Path,
    keeping: &Keeping,
    watch: Watch<'_>,
) -> Result<Whole, OpenError> {
    open_to_read(path, keeping, watch).map(Whole::from)
}

impl From<Found> for Whole {
    fn from(found: Found) -> Self {
        Self {
            project: found.project,
            problems: found.problems,
            newer: matches!(found.place, Err(ReadOnlyReason::Newer)),
            recovered: found.recovered.map_or(0, |recovered| recovered.answers),
            lost_records: found.lost_records,
            foreign_journal: found.foreign_journal,
            restored: found.restored,
            journal_fault: found.journal_fault,
        }
    }
}

/// The surveys that have no file of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts {
    /// Last changed first.
    pub listed: Vec<Draft>,
    /// Where those are that cannot be read.
    pub unread: Vec<PathBuf>,
}

/// # Errors
/// When the folder cannot be read.
pub fn drafts(keeping: &Keeping) -> Result<Drafts, IoFault> {
    let mut drafts = Drafts::default();
    for path in draft_paths(keeping)? {
        match draft(&path, keeping) {
            Some(draft) => drafts.listed.push(draft),
            None => drafts.unread.push(path),
        }
    }
    let last_changed = |draft: &Draft| std::cmp::Reverse(draft.last_changed);
    drafts.listed.sort_by_key(last_changed);
    Ok(drafts)
}

fn draft(path: &Path, keeping: &Keeping) -> Option<Draft> {
    let found = open_to_read(path, keeping, &mut |_, _| ControlFlow::Continue(())).ok()?;
    let in_file = keeping
        .fs
        .metadata(path)
        .ok()
        .and_then(|about| about.modified);
    let in_journal = found
        .recovered
        .as_ref()
        .and_then(|recovered| recovered.since);
    Some(Draft {
        id: found.project.id().clone(),
        name: found.project.survey().name.clone(),
        answers: found.project.responses().len(),
        last_changed: in_file.max(in_journal),
        path: path.to_owned(),
    })
}
