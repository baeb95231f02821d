//! What can go wrong at the command line.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;

use super::source::Gap;
use crate::document::SaveState;
use crate::exchange::export::ExportError;
use crate::exchange::import::{ImportError, NoScore, TableError};
use crate::figure::render::RenderError;
use crate::i18n::TextsError;
use crate::project_file::{NoMemory, NoRoom, OpenError};

/// Everything that ends a command. Its text is made by [`CliError::message`].
#[derive(Debug)]
pub enum CliError {
    Usage(UsageError),
    /// The file cannot be read, or is no survey.
    Open {
        file: PathBuf,
        error: OpenError,
    },
    /// It is a folder, a device or the like.
    NotAFile(PathBuf),
    Table {
        file: PathBuf,
        error: TableError,
    },
    /// Answers were not written.
    Export {
        file: PathBuf,
        error: ExportError,
    },
    /// It is a survey, which nothing is written over.
    IsASurvey(PathBuf),
    /// A survey was not changed, or not written.
    NotImported {
        file: PathBuf,
        state: SaveState,
    },
    /// A new survey was not written.
    NotWritten {
        file: PathBuf,
        error: ExportError,
    },
    /// Several columns could hold the score.
    ScoreInDoubt {
        file: PathBuf,
        candidates: Vec<String>,
    },
    /// No column holds the score; the name is that of the column that comes near.
    NoScore {
        file: PathBuf,
        why: NoScore,
        column: String,
    },
    /// JSON that is to be imported and is neither a survey nor a table.
    NoTableInJson(PathBuf),
    /// No column, or more than one, is meant by that name.
    UnknownColumn {
        wanted: String,
        columns: Vec<String>,
    },
    /// The survey has nothing of that name to break down by.
    UnknownField {
        wanted: String,
        fields: Vec<String>,
    },
    /// No answer has that value in the field, or none that may be told alone.
    UnknownValue {
        field: String,
        wanted: String,
        values: Vec<String>,
    },
    /// The survey has no figure of the business of that name.
    UnknownFigure {
        wanted: String,
        figures: Vec<String>,
    },
    Import(ImportError),
    /// Nothing was added, for that reason.
    NoRoom(NoRoom),
    /// A table was not read.
    NoMemory {
        file: PathBuf,
        memory: NoMemory,
    },
    /// Parts of a survey are missing, so its numbers would be wrong.
    Incomplete {
        file: PathBuf,
        gaps: Vec<Gap>,
    },
    /// Some places of a file are not right.
    Problems {
        file: PathBuf,
        count: usize,
    },
    /// Day and month could be either, and the chart needs to know.
    DatesInDoubt {
        file: PathBuf,
        column: String,
    },
    /// The picture is too large or cannot be made.
    Render(RenderError),
    /// The file that was asked for cannot be written.
    Write {
        file: PathBuf,
        error: io::Error,
    },
    /// No answer has a value by which reports could be made, or none may be told alone.
    NoValues(String),
    /// The texts of a language that are built into the program cannot be read.
    NoTexts(TextsError),
    /// It would overwrite the file that was read.
    SameFile(PathBuf),
    /// The PIN of counter mode is still in the file, because of that.
    PinNotReset {
        file: PathBuf,
        state: SaveState,
    },
    /// So many commands of a script failed; each has been told of.
    Script {
        file: PathBuf,
        count: usize,
    },
    /// What was to be printed cannot be written.
    Output(io::Error),
}

/// Arguments that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsageError {
    UnknownOption(String),
    MissingValue(String),
    UnexpectedValue(String),
    NotUnicode(OsString),
    MissingFile(&'static str),
    MissingOption(&'static str),
    /// The file is a survey, which needs no such option.
    OnlyForTables(&'static str),
    TooManyFiles(OsString),
    /// It says no column and role.
    BadMap(String),
    BadValue {
        option: &'static str,
        value: String,
        possible: Vec<String>,
    },
}

impl From<lexopt::Error> for UsageError {
    fn from(error: lexopt::Error) -> Self {
        use lexopt::Error as Lex;
        match error {
            Lex::MissingValue { option } => Self::MissingValue(option.unwrap_or_default()),
            Lex::UnexpectedOption(option) => Self::UnknownOption(option),
            Lex::UnexpectedArgument(word) => Self::TooManyFiles(word),
            Lex::UnexpectedValue { option, .. } => Self::UnexpectedValue(option),
            Lex::NonUnicodeValue(word) => Self::NotUnicode(word),
            // Values are not parsed by lexopt here.
            other @ (Lex::ParsingFailed { .. } | Lex::Custom(_)) => {
                Self::UnknownOption(other.to_string())
            }
        }
    }
}
