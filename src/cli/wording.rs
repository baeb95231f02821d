//! Errors and problems as sentences: what happened, and what to do.

use std::io;

use super::error::{CliError, UsageError};
use crate::exchange::import::{ImportError, NoScore, Problem, TableError, Trouble};
use crate::figure::render::RenderError;
use crate::i18n::Texts;
use crate::text;

impl CliError {
    /// The error in the language of `texts`, without a line end.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Self::Usage(error) => usage(error, texts),
            Self::Read { file, error } => unreadable(&file.display().to_string(), error, texts),
            Self::NotAFile(file) => {
                text!(
                    texts,
                    "cli-error-not-a-file",
                    file = file.display().to_string()
                )
            }
            Self::Table { file, error } => {
                let problem = table(error, texts);
                text!(
                    texts,
                    "cli-error-table",
                    file = file.display().to_string(),
                    problem = problem
                )
            }
            Self::ScoreInDoubt { file, candidates } => text!(
                texts,
                "cli-error-score-in-doubt",
                file = file.display().to_string(),
                columns = list(candidates),
                example = candidates.first().cloned().unwrap_or_default()
            ),
            Self::NoScore { file, why, column } => {
                let problem = no_score(*why, column, texts);
                text!(
                    texts,
                    "cli-error-no-score",
                    file = file.display().to_string(),
                    problem = problem
                )
            }
            Self::UnknownColumn { wanted, columns } => text!(
                texts,
                "cli-error-unknown-column",
                wanted = wanted.clone(),
                columns = list(columns)
            ),
            Self::UnknownField { wanted, fields } => text!(
                texts,
                "cli-error-unknown-field",
                wanted = wanted.clone(),
                fields = list(fields)
            ),
            Self::Import(error) => import(error, texts),
            &Self::Problems { ref file, count } => text!(
                texts,
                "cli-error-problems",
                file = file.display().to_string(),
                count = count
            ),
            Self::DatesInDoubt { file, column } => text!(
                texts,
                "cli-error-dates-in-doubt",
                file = file.display().to_string(),
                column = column.clone()
            ),
            Self::Render(error) => render(error, texts),
            Self::Write { file, error } => text!(
                texts,
                "cli-error-write",
                file = file.display().to_string(),
                reason = error.to_string()
            ),
            Self::SameFile(file) => {
                text!(
                    texts,
                    "cli-error-same-file",
                    file = file.display().to_string()
                )
            }
            Self::Output(error) => {
                text!(texts, "cli-error-output", reason = error.to_string())
            }
        }
    }
}

/// One name a line, so that commas in names do no harm.
fn list(names: &[String]) -> String {
    let lines = names.iter().map(|name| format!("\n  {name}"));
    lines.collect()
}

fn usage(error: &UsageError, texts: &Texts) -> String {
    let what = match error {
        UsageError::UnknownOption(option) => {
            text!(texts, "cli-error-unknown-option", option = option.clone())
        }
        UsageError::MissingValue(option) => {
            text!(texts, "cli-error-missing-value", option = option.clone())
        }
        UsageError::UnexpectedValue(option) => {
            text!(texts, "cli-error-unexpected-value", option = option.clone())
        }
        UsageError::NotUnicode(word) => {
            let word = word.to_string_lossy().into_owned();
            text!(texts, "cli-error-not-unicode", word = word)
        }
        &UsageError::MissingFile(command) => {
            text!(texts, "cli-error-missing-file", command = command)
        }
        &UsageError::MissingOption(option) => {
            text!(texts, "cli-error-missing-option", option = option)
        }
        UsageError::TooManyFiles(word) => {
            let word = word.to_string_lossy().into_owned();
            text!(texts, "cli-error-too-many-files", word = word)
        }
        &UsageError::BadValue {
            option,
            ref value,
            ref possible,
        } => text!(
            texts,
            "cli-error-bad-value",
            option = option,
            value = value.clone(),
            possible = possible.join(", ")
        ),
    };
    let hint = text!(texts, "cli-hint-help");
    format!("{what}\n{hint}")
}

fn unreadable(file: &str, error: &io::Error, texts: &Texts) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => text!(texts, "cli-error-not-found", file = file),
        io::ErrorKind::PermissionDenied => text!(texts, "cli-error-denied", file = file),
        _ => {
            let reason = error.to_string();
            text!(texts, "cli-error-read", file = file, reason = reason)
        }
    }
}

fn table(error: &TableError, texts: &Texts) -> String {
    match error {
        TableError::Empty => text!(texts, "import-error-empty"),
        TableError::HeaderOnly => text!(texts, "import-error-header-only"),
        TableError::Spreadsheet => text!(texts, "import-error-spreadsheet"),
        TableError::NotText => text!(texts, "import-error-not-text"),
        &TableError::Nul { line } => text!(texts, "import-error-nul", line = line),
        &TableError::UnterminatedQuote { line } => {
            text!(texts, "import-error-quote", line = line)
        }
        TableError::TooLarge => text!(texts, "import-error-too-large"),
    }
}

fn no_score(why: NoScore, column: &str, texts: &Texts) -> String {
    match why {
        NoScore::NoSuchColumn => text!(texts, "import-no-score-column"),
        NoScore::OtherScale(_) => {
            text!(texts, "import-no-score-other-scale", column = column)
        }
        NoScore::ReadyMade(_) => text!(texts, "import-no-score-ready-made", column = column),
        NoScore::Totals => text!(texts, "import-no-score-totals"),
    }
}

fn render(error: &RenderError, texts: &Texts) -> String {
    match error {
        &RenderError::Size {
            width_px,
            height_px,
        } => text!(
            texts,
            "cli-error-picture-size",
            width = width_px,
            height = height_px
        ),
        RenderError::Drawing(reason) | RenderError::Encoding(reason) => {
            text!(texts, "cli-error-picture", reason = reason.clone())
        }
    }
}

fn import(error: &ImportError, texts: &Texts) -> String {
    match error {
        ImportError::Cancelled => text!(texts, "import-error-cancelled"),
        ImportError::Edit(_) => text!(texts, "import-error-edit"),
    }
}

/// A problem of a row, with its line.
pub(super) fn problem(problem: &Problem, texts: &Texts) -> String {
    let line = problem.line;
    match &problem.trouble {
        Trouble::NoScore => text!(texts, "import-row-no-score", line = line),
        Trouble::NotAScore(cell) => {
            text!(
                texts,
                "import-row-not-a-score",
                line = line,
                cell = cell.clone()
            )
        }
        Trouble::NotADate(cell) => {
            text!(
                texts,
                "import-row-not-a-date",
                line = line,
                cell = cell.clone()
            )
        }
        &Trouble::Ragged { cells } => {
            text!(texts, "import-row-ragged", line = line, count = cells)
        }
    }
}
