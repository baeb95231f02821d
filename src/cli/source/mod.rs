//! The answers that a command is about: those of a survey with its journal, or of a table. Which of them a file is, is
//! told by what is in it, and by its ending only where that says nothing.

pub(super) mod survey;
pub(super) mod table;

use std::io;
use std::path::Path;

use super::Shell;
use super::args::SourceArgs;
use super::error::{CliError, Unfit};
use crate::analysis::Dimension;
use crate::exchange::import::{ScoreTally, SourceKind, tally_scores};
use crate::model::Project;
use crate::project_file::{IoFault, OpenError, Problem};

/// The answers, and what there is to say of them.
#[derive(Debug)]
pub(super) struct Answers {
    pub project: Project,
    /// What to break down by.
    pub by: Option<Dimension>,
    /// The column of dates that could be read in two ways, and was left out.
    pub dates_in_doubt: Option<String>,
    pub remarks: Vec<Remark>,
}

/// What is said beside a result, which stands all the same.
#[derive(Debug)]
pub(super) enum Remark {
    /// So many cells are no scores, and were not counted.
    NotScores(usize),
    NewerVersion,
    ForeignJournal,
    /// Writing the file was cut off; it was read from the copy of what it was to hold.
    HalfWritten,
    /// No round says how many were invited of the segments of these answers.
    NotWeighted,
    /// Weights would tell of small groups.
    EmployeesNotWeighted,
}

/// What of a survey could not be read.
#[derive(Debug)]
pub enum Gap {
    Part(Problem),
    /// So many records of the journal.
    LostRecords(usize),
    UnreadableJournal(IoFault),
    /// Changes that were made upon another content of the file.
    ForeignJournal,
    /// Writing the file was cut off; it was read from the copy of what it was to hold.
    HalfWritten,
}

/// # Errors
/// When there is nothing that could be counted, or not all of it.
pub(super) fn open(args: &SourceArgs, shell: &Shell<'_>) -> Result<Answers, CliError> {
    match kind_of(&args.file)? {
        SourceKind::Survey => survey::answers(args, shell),
        SourceKind::Table => table::answers(args, shell),
    }
}

/// The scores of a large table, counted without reading more of it; nothing where [`open`] is needed.
///
/// # Errors
/// When the file cannot be read, or the program is to end.
pub(super) fn tally(args: &SourceArgs, shell: &Shell<'_>) -> Result<Option<ScoreTally>, CliError> {
    let is_plain = args.by.is_none() && args.sheet.is_none() && args.encoding.is_none();
    if !is_plain || kind_of(&args.file)? != SourceKind::Table {
        return Ok(None);
    }
    let mut go_on = || table::go_on_until(shell.env);
    tally_scores(&args.file, args.score.as_deref(), &mut go_on)
        .map_err(|error| unreadable(&args.file, error))
}

/// The remark on so many cells.
pub(super) fn not_scores(count: usize) -> Option<Remark> {
    (count > 0).then_some(Remark::NotScores(count))
}

/// A folder or a device is neither.
pub(super) fn kind_of(file: &Path) -> Result<SourceKind, CliError> {
    let kind = SourceKind::of(file).map_err(|error| unreadable(file, error))?;
    kind.ok_or_else(|| Unfit::NotAFile.of(file))
}

pub(super) fn unreadable(file: &Path, error: io::Error) -> CliError {
    Unfit::Survey(OpenError::Io(error.into())).of(file)
}
