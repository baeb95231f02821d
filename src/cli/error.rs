//! What can go wrong at the command line.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

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
    /// Something is meant by a name that nothing has.
    Unknown(Unknown),
    /// A file cannot be read, or not for what is asked for.
    Unfit {
        file: PathBuf,
        why: Unfit,
    },
    /// A file was not written, or is as it was.
    Unwritten {
        file: PathBuf,
        why: Unwritten,
    },
    Import(ImportError),
    /// Nothing was added, for that reason.
    NoRoom(NoRoom),
    /// The picture is too large or cannot be made.
    Render(RenderError),
    /// No answer has a value by which reports could be made, or none may be told alone.
    NoValues(String),
    /// The texts of a language that are built into the program cannot be read.
    NoTexts(TextsError),
    /// So many commands of a script failed; each has been told of.
    Script {
        file: PathBuf,
        count: usize,
    },
    /// What was to be printed cannot be written.
    Output(io::Error),
}

/// What is meant by no name that there is; with those that there are.
#[derive(Debug)]
pub enum Unknown {
    /// No column, or more than one, is meant by that name.
    Column {
        wanted: String,
        columns: Vec<String>,
    },
    /// The survey has nothing of that name to break down by.
    Field { wanted: String, fields: Vec<String> },
    /// No answer has that value in the field, or none that may be told alone.
    Value {
        field: String,
        wanted: String,
        values: Vec<String>,
    },
    /// The survey has no figure of the business of that name.
    Figure {
        wanted: String,
        figures: Vec<String>,
    },
}

/// Why nothing comes of a file that is read.
#[derive(Debug)]
pub enum Unfit {
    /// It cannot be read, or is no survey.
    Survey(OpenError),
    /// It is a folder, a device or the like.
    NotAFile,
    Table(TableError),
    /// JSON that is to be imported and is neither a survey nor a table.
    NoTableInJson,
    /// It is a table too large to be read.
    NoMemory(NoMemory),
    /// Several columns could hold the score.
    ScoreInDoubt(Vec<String>),
    /// No column holds the score; the name is that of the column that comes near.
    NoScore {
        why: NoScore,
        column: String,
    },
    /// Day and month could be either in that column, and what is asked for needs to know.
    DatesInDoubt(String),
    /// Parts of a survey are missing, so its numbers would be wrong.
    Incomplete(Vec<Gap>),
    /// So many places of it are not right.
    Problems(usize),
}

impl Unfit {
    pub(super) fn of(self, file: &Path) -> CliError {
        CliError::Unfit {
            file: file.to_owned(),
            why: self,
        }
    }
}

/// Why a file is not what it was to become.
#[derive(Debug)]
pub enum Unwritten {
    /// Answers or a new survey were not written.
    Export(ExportError),
    /// It cannot be written to.
    Io(io::Error),
    /// It would overwrite the file that was read.
    SameFile,
    /// It is a survey, which nothing is written over.
    IsASurvey,
    /// Answers that were imported into it are not in it.
    Import(SaveState),
    /// The PIN of counter mode is still in it.
    Pin(SaveState),
}

impl Unwritten {
    pub(super) fn of(self, file: &Path) -> CliError {
        CliError::Unwritten {
            file: file.to_owned(),
            why: self,
        }
    }
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
