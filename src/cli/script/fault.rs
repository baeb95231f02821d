//! Why a command of a script failed: a keyword for programs, a sentence for people.

use std::path::PathBuf;

use crate::cli::error::{CliError, Unfit, Unknown, Unwritten};
use crate::document::{ChangeError, SaveState};
use crate::i18n::Texts;
use crate::model::Scale;
use crate::project_file::{NoRoom, ReadOnlyReason, SaveError};
use crate::text;
use crate::wording::{keeping, no_room, read_only, save_error};

#[derive(Debug)]
pub(super) enum Fault {
    NotText,
    UnclosedQuote,
    UnknownCommand(String),
    /// By its name in the help.
    Missing(&'static str),
    Unexpected(String),
    BadValue {
        key: &'static str,
        value: String,
        possible: &'static str,
    },
    NothingOpen,
    NothingToUndo,
    NothingToRedo,
    /// A survey that has no file of its own yet.
    NoFile,
    Exists(PathBuf),
    UnknownAnswer(String),
    UnknownReason(String),
    UnknownChoice {
        field: String,
        choice: String,
    },
    /// No number of a rating's scale.
    OffScale {
        field: String,
        value: String,
        scale: Scale,
    },
    ReadOnly(ReadOnlyReason),
    /// It does not fit the survey.
    Refused,
    /// For its answers.
    NoRoom(NoRoom),
    /// What is said of the changes, which are in memory only.
    NotRecorded(SaveState),
    NotSaved(SaveError),
    /// The disk took too long.
    NotInTime,
    /// The column of the table is not known.
    WhichScore(Vec<String>),
    WhichDates(String),
    Other(CliError),
}

impl From<CliError> for Fault {
    fn from(error: CliError) -> Self {
        match error {
            CliError::Unfit {
                why: Unfit::ScoreInDoubt(columns),
                ..
            } => Self::WhichScore(columns),
            CliError::Unfit {
                why: Unfit::DatesInDoubt(column),
                ..
            } => Self::WhichDates(column),
            other => Self::Other(other),
        }
    }
}

impl From<ChangeError> for Fault {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::ReadOnly(reason) => Self::ReadOnly(reason),
            ChangeError::Edit(_) => Self::Refused,
            ChangeError::NoRoom(why) => Self::NoRoom(why),
        }
    }
}

impl Fault {
    /// The same in every language and every version.
    pub(super) fn keyword(&self) -> &'static str {
        match self {
            Self::NotText => "not-text",
            Self::UnclosedQuote => "unclosed-quote",
            Self::UnknownCommand(_) => "unknown-command",
            Self::Missing(_) => "missing",
            Self::Unexpected(_) => "unexpected",
            Self::BadValue { .. } | Self::OffScale { .. } => "bad-value",
            Self::NothingOpen => "nothing-open",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
            Self::NoFile => "no-file",
            Self::Exists(_) => "exists",
            Self::UnknownAnswer(_) => "unknown-answer",
            Self::UnknownReason(_) => "unknown-reason",
            Self::UnknownChoice { .. } => "unknown-choice",
            Self::ReadOnly(ReadOnlyReason::Locked { .. }) => "locked",
            Self::ReadOnly(_) => "read-only",
            Self::Refused => "refused",
            Self::NoRoom(NoRoom::Answers { .. }) => "full",
            Self::NoRoom(NoRoom::Memory(_)) => "no-memory",
            Self::NotRecorded(_) => "not-recorded",
            Self::NotSaved(_) | Self::NotInTime => "not-saved",
            Self::WhichScore(_) => "which-score",
            Self::WhichDates(_) => "which-dates",
            Self::Other(error) => keyword(error),
        }
    }

    /// On one line.
    pub(super) fn message(&self, texts: &Texts) -> String {
        let said = self.sentence(texts);
        let lines: Vec<&str> = said.lines().map(str::trim).collect();
        lines.join(" / ")
    }

    fn sentence(&self, texts: &Texts) -> String {
        match self {
            Self::NotText => text!(texts, "script-not-text"),
            Self::UnclosedQuote => text!(texts, "script-unclosed-quote"),
            Self::UnknownCommand(word) => {
                text!(texts, "script-unknown-command", word = word.as_str())
            }
            &Self::Missing(what) => text!(texts, "script-missing", what = what),
            Self::Unexpected(word) => text!(texts, "script-unexpected", word = word.as_str()),
            &Self::BadValue {
                key,
                ref value,
                possible,
            } => text!(
                texts,
                "script-bad-value",
                key = key,
                value = value.as_str(),
                possible = possible
            ),
            Self::NothingOpen => text!(texts, "script-nothing-open"),
            Self::NothingToUndo => text!(texts, "script-nothing-to-undo"),
            Self::NothingToRedo => text!(texts, "script-nothing-to-redo"),
            Self::NoFile => text!(texts, "script-no-file"),
            Self::Exists(path) => text!(texts, "charts-exists", path = path.display().to_string()),
            Self::UnknownAnswer(id) => text!(texts, "script-unknown-answer", id = id.as_str()),
            Self::UnknownReason(name) => {
                text!(texts, "script-unknown-reason", name = name.as_str())
            }
            Self::UnknownChoice { field, choice } => text!(
                texts,
                "script-unknown-choice",
                field = field.as_str(),
                choice = choice.as_str()
            ),
            Self::OffScale {
                field,
                value,
                scale,
            } => text!(
                texts,
                "script-off-scale",
                field = field.as_str(),
                value = value.as_str(),
                least = i64::from(scale.least()),
                most = i64::from(scale.most())
            ),
            Self::ReadOnly(reason) => read_only(texts, reason),
            Self::Refused => text!(texts, "edit-refused"),
            Self::NoRoom(why) => no_room(texts, *why),
            Self::NotRecorded(state) => keeping(texts, state).meaning,
            Self::NotSaved(error) => save_error(texts, error),
            Self::NotInTime => text!(texts, "script-not-in-time"),
            Self::WhichScore(columns) => {
                text!(texts, "script-which-score", columns = columns.join(", "))
            }
            Self::WhichDates(column) => {
                text!(texts, "script-which-dates", column = column.as_str())
            }
            Self::Other(error) => error.message(texts),
        }
    }
}

fn keyword(error: &CliError) -> &'static str {
    match error {
        CliError::Usage(_) => "bad-value",
        CliError::Unknown(unknown) => unknown_keyword(unknown),
        CliError::Unfit { why, .. } => unfit_keyword(why),
        CliError::Unwritten { why, .. } => unwritten_keyword(why),
        CliError::NoValues(_) => "unknown-field",
        CliError::Import(_) | CliError::Script { .. } => "refused",
        CliError::NoRoom(NoRoom::Answers { .. }) => "full",
        CliError::NoRoom(NoRoom::Memory(_)) => "no-memory",
        CliError::Render(_) | CliError::NoTexts(_) | CliError::Output(_) => "not-written",
    }
}

const fn unknown_keyword(unknown: &Unknown) -> &'static str {
    match unknown {
        Unknown::Column { .. } => "unknown-column",
        Unknown::Field { .. } | Unknown::Value { .. } => "unknown-field",
        Unknown::Figure { .. } => "unknown-figure",
    }
}

const fn unfit_keyword(why: &Unfit) -> &'static str {
    match why {
        Unfit::Survey(_) | Unfit::NoTableInJson | Unfit::NotAFile | Unfit::Incomplete(_) => {
            "unreadable"
        }
        Unfit::Table(_) | Unfit::Problems(_) => "no-table",
        Unfit::ScoreInDoubt(_) | Unfit::NoScore { .. } => "which-score",
        Unfit::DatesInDoubt(_) => "which-dates",
        Unfit::NoMemory(_) => "no-memory",
    }
}

const fn unwritten_keyword(why: &Unwritten) -> &'static str {
    match why {
        Unwritten::Export(_) | Unwritten::Io(_) | Unwritten::Import(_) | Unwritten::Pin(_) => {
            "not-written"
        }
        Unwritten::SameFile | Unwritten::IsASurvey => "exists",
    }
}
