//! Answers go out: as CSV, as a workbook, as JSON lines, or as a copy of the project that names nobody. Whatever the
//! format, the same columns are written, those of `headings`, so that an import takes back what was written.
//! Who asks says which answers are meant, and in which language the columns are called.

mod anonymised;
mod answers;
mod csv;
mod file;
mod json_lines;
mod scores;
mod xlsx;

use std::io;

pub use anonymised::{Comments, Removed, anonymised};
pub use answers::{Answers, Cell, Column};
pub use csv::{harmless, quoted, separator, write_csv};
pub use file::{is_same_file, write_whole};
pub use json_lines::{FieldWord, write_json_lines};
pub use scores::{ScoreCell, ScoreChart, ScoreSheet, ScoreTable};
pub use xlsx::write_xlsx;

pub use super::import::Progress;

use crate::model::EditError;

/// What the first of the program's own JSON lines says it is.
pub const ANSWERS_MARK: &str = "answers";

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub answers: usize,
    /// Texts that a spreadsheet would have taken for a formula.
    pub harmless: usize,
    /// Texts that were longer than a cell of a workbook holds.
    pub cut: usize,
}

/// What was written, and what was left out on purpose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswersExported {
    pub written: Written,
    pub removed: Option<Removed>,
    /// Fields of an anonymised copy that still say something of each answer.
    pub kept_fields: Vec<String>,
    /// Whether it has comments, which may name people.
    pub keeps_comments: bool,
}

/// Why nothing was written. Whatever stood there stands there still.
#[derive(Debug)]
pub enum ExportError {
    Cancelled,
    Io(io::Error),
    /// More answers than a sheet has rows.
    TooManyRows,
    /// What the writer of workbooks says.
    Workbook(String),
    /// The parts of an anonymised copy do not fit together.
    Copy(Vec<EditError>),
}

impl From<io::Error> for ExportError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
