//! Arguments, first as they are typed, then validated into a command.

mod chart;
mod commands;
mod options;
pub(super) mod printed;
mod typed;

use std::path::PathBuf;

pub(super) use chart::{ChartArgs, ChartFormat, Kinds};
pub(super) use typed::{Typed, parse};

use super::filter::FilterArgs;
use crate::exchange::export::Comments;
use crate::exchange::import::{ColumnUse, DateOrder, Duplicates, KnownEncoding};
use crate::handed_out::AnswersFormat;
use crate::model::Language;
use printed::{CardsArgs, ReportArgs};

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Command {
    Window {
        file: Option<PathBuf>,
        language: Option<Language>,
    },
    Score(ResultArgs),
    Words(ResultArgs),
    /// What customers did beside what they said.
    Deeds(ResultArgs),
    Chart(ChartArgs),
    Report(ReportArgs),
    Cards(CardsArgs),
    Check(SourceArgs),
    Import(ImportArgs),
    Export(ExportArgs),
    /// A survey whose PIN of counter mode is reset.
    CounterPin(PathBuf),
    Script(ScriptArgs),
    Generate(GenerateArgs),
    Help(Topic),
    Version,
}

/// A page of help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    Program,
    Score,
    Words,
    Deeds,
    Chart,
    Report,
    Cards,
    Check,
    Import,
    Export,
    CounterPin,
    Script,
    Generate,
}

/// A script to follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ScriptArgs {
    /// `-` is standard input.
    pub file: PathBuf,
    /// Ends at the first error.
    pub strict: bool,
}

/// A survey to measure with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct GenerateArgs {
    pub answers: u32,
    pub seed: u64,
    pub out: PathBuf,
}

/// Which answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SourceArgs {
    pub file: PathBuf,
    /// The column that holds the score, by its header or a part of it.
    pub score: Option<String>,
    /// The field, or the column, to break down by.
    pub by: Option<String>,
    /// The order of day and month.
    pub dates: Option<DateOrder>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// In which a text is written that does not say so.
    pub encoding: Option<KnownEncoding>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ResultArgs {
    pub source: SourceArgs,
    /// For other programs.
    pub json: bool,
    /// Weighted back to the invited, whatever the project says.
    pub weighted: bool,
    pub filter: FilterArgs,
}

/// Answers that go into a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ImportArgs {
    pub source: SourceArgs,
    pub into: PathBuf,
    /// Columns, by their header or a part of it, with what they are.
    pub map: Vec<(String, ColumnUse)>,
    pub duplicates: Duplicates,
    /// Where what was skipped is written.
    pub report: Option<PathBuf>,
}

/// Answers that go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ExportArgs {
    pub source: SourceArgs,
    pub format: AnswersFormat,
    pub out: PathBuf,
    pub comments: Comments,
    pub filter: FilterArgs,
}
