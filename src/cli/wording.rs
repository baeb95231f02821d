//! What only a command line says: errors as sentences, what happened and what to do.

use std::path::Path;

use super::error::{CliError, Unfit, Unknown, Unwritten, UsageError};
use super::source::{Gap, Remark};
use crate::exchange::import::{ColumnUse, SheetGlance, TableError, WorkbookError};
use crate::figure::render::RenderError;
use crate::i18n::Texts;
use crate::project_file::ReadOnlyReason;
use crate::text;
use crate::wording::{
    export_fault, import_error, keeping, no_room, no_score, no_texts, open_error, problem,
    read_only, table_error, table_no_memory,
};

/// What is listed of many things, where not all of them matter.
const LISTED: usize = 20;

impl CliError {
    /// The error in the language of `texts`, without a line end.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Self::Usage(error) => usage(error, texts),
            Self::Unknown(unknown) => unknown.message(texts),
            Self::Unfit { file, why } => why.message(file, texts),
            Self::Unwritten { file, why } => why.message(file, texts),
            Self::Import(error) => import_error(texts, error),
            Self::NoRoom(why) => no_room(texts, *why),
            Self::Render(error) => render(error, texts),
            Self::NoValues(field) => text!(texts, "cli-error-no-values", field = field.clone()),
            Self::NoTexts(error) => no_texts(texts, error),
            &Self::Script { ref file, count } => {
                text!(texts, "cli-error-script", file = shown(file), count = count)
            }
            Self::Output(error) => {
                text!(texts, "cli-error-output", reason = error.to_string())
            }
        }
    }
}

impl Unknown {
    fn message(&self, texts: &Texts) -> String {
        match self {
            Self::Column { wanted, columns } => text!(
                texts,
                "cli-error-unknown-column",
                wanted = wanted.clone(),
                columns = list(columns)
            ),
            Self::Field { wanted, fields } => text!(
                texts,
                "cli-error-unknown-field",
                wanted = wanted.clone(),
                fields = list(fields)
            ),
            Self::Value {
                field,
                wanted,
                values,
            } => text!(
                texts,
                "cli-error-unknown-value",
                field = field.clone(),
                wanted = wanted.clone(),
                values = list(values)
            ),
            Self::Figure { wanted, figures } => text!(
                texts,
                "cli-error-unknown-figure",
                wanted = wanted.clone(),
                figures = list(figures)
            ),
        }
    }
}

impl Unfit {
    fn message(&self, file: &Path, texts: &Texts) -> String {
        match self {
            Self::Survey(error) => open_error(texts, file, error),
            Self::NotAFile => text!(texts, "cli-error-not-a-file", file = shown(file)),
            Self::Table(error) => table(file, error, texts),
            Self::NoTableInJson => text!(texts, "import-json-is-no-table", file = shown(file)),
            Self::NoMemory(memory) => table_no_memory(texts, &shown(file), *memory),
            Self::ScoreInDoubt(candidates) => text!(
                texts,
                "cli-error-score-in-doubt",
                file = shown(file),
                columns = list(candidates),
                example = candidates.first().cloned().unwrap_or_default()
            ),
            Self::NoScore { why, column } => text!(
                texts,
                "cli-error-no-score",
                file = shown(file),
                problem = no_score(texts, *why, column)
            ),
            Self::DatesInDoubt(column) => text!(
                texts,
                "cli-error-dates-in-doubt",
                file = shown(file),
                column = column.clone()
            ),
            Self::Incomplete(gaps) => text!(
                texts,
                "cli-error-incomplete",
                file = shown(file),
                gaps = first_of(gaps, texts)
            ),
            &Self::Problems(count) => text!(
                texts,
                "cli-error-problems",
                file = shown(file),
                count = count
            ),
        }
    }
}

impl Unwritten {
    fn message(&self, file: &Path, texts: &Texts) -> String {
        match self {
            Self::Export(error) => export_fault(texts, file, error)
                .unwrap_or_else(|| text!(texts, "import-error-cancelled")),
            Self::Io(error) => text!(
                texts,
                "cli-error-write",
                file = shown(file),
                reason = error.to_string()
            ),
            Self::SameFile => text!(texts, "cli-error-same-file", file = shown(file)),
            Self::IsASurvey => text!(texts, "export-is-a-survey", path = shown(file)),
            Self::Import(state) => text!(
                texts,
                "cli-error-not-written",
                file = shown(file),
                reason = keeping(texts, state).meaning
            ),
            Self::Pin(state) => text!(
                texts,
                "cli-error-pin-not-reset",
                file = shown(file),
                reason = keeping(texts, state).meaning
            ),
        }
    }
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

/// One name a line, so that commas in names do no harm.
fn list(names: &[String]) -> String {
    let lines = names.iter().map(|name| format!("\n  {name}"));
    lines.collect()
}

/// Where a sheet has to be named, the sheets are.
fn table(file: &Path, error: &TableError, texts: &Texts) -> String {
    let names = |sheets: &[SheetGlance]| sheets.iter().map(|each| each.name.clone()).collect();
    match error {
        TableError::WhichTable(tables) => {
            let names: Vec<String> = names(tables);
            text!(
                texts,
                "cli-error-which-table",
                file = shown(file),
                tables = list(&names),
                example = names.first().cloned().unwrap_or_default()
            )
        }
        TableError::UnknownTable { wanted, tables } => {
            let names: Vec<String> = names(tables);
            text!(
                texts,
                "cli-error-unknown-table",
                file = shown(file),
                wanted = wanted.as_str(),
                tables = list(&names)
            )
        }
        TableError::Workbook(WorkbookError::WhichSheet(sheets)) => {
            let names: Vec<String> = names(sheets);
            text!(
                texts,
                "cli-error-which-sheet",
                file = shown(file),
                sheets = list(&names),
                example = names.first().cloned().unwrap_or_default()
            )
        }
        TableError::Workbook(WorkbookError::UnknownSheet { wanted, sheets }) => {
            let names: Vec<String> = names(sheets);
            text!(
                texts,
                "cli-error-unknown-sheet",
                file = shown(file),
                wanted = wanted.as_str(),
                sheets = list(&names)
            )
        }
        other => text!(
            texts,
            "cli-error-table",
            file = shown(file),
            problem = table_error(texts, other)
        ),
    }
}

/// The first gaps, and how many more there are.
fn first_of(gaps: &[Gap], texts: &Texts) -> String {
    let mut lines: Vec<String> = gaps
        .iter()
        .take(LISTED)
        .map(|each| gap(each, texts))
        .collect();
    let more = gaps.len().saturating_sub(LISTED);
    if more > 0 {
        lines.push(text!(texts, "cli-and-more", count = more));
    }
    list(&lines)
}

/// What of a survey could not be read.
pub(super) fn gap(gap: &Gap, texts: &Texts) -> String {
    match gap {
        Gap::Part(part) => problem(texts, part),
        &Gap::LostRecords(count) => text!(texts, "opened-lost-records", count = count),
        &Gap::UnreadableJournal(fault) => {
            read_only(texts, &ReadOnlyReason::JournalUnreadable(fault))
        }
        Gap::HalfWritten => text!(texts, "cli-half-written"),
        Gap::ForeignJournal => text!(texts, "cli-foreign-journal"),
    }
}

pub(super) fn remark(remark: &Remark, texts: &Texts) -> String {
    match remark {
        &Remark::NotScores(count) => text!(texts, "cli-note-not-scores", count = count),
        Remark::NewerVersion => read_only(texts, &ReadOnlyReason::Newer),
        Remark::HalfWritten => text!(texts, "cli-half-written"),
        Remark::NotWeighted => text!(texts, "weighted-not"),
        Remark::EmployeesNotWeighted => text!(texts, "weighted-not-employees"),
        Remark::ForeignJournal => text!(texts, "cli-foreign-journal"),
    }
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
        &UsageError::OnlyForTables(option) => {
            text!(texts, "cli-error-only-for-tables", option = option)
        }
        UsageError::TooManyFiles(word) => {
            let word = word.to_string_lossy().into_owned();
            text!(texts, "cli-error-too-many-files", word = word)
        }
        UsageError::BadMap(value) => {
            let roles = ColumnUse::WORDS.map(|(word, _)| word).join(", ");
            text!(
                texts,
                "cli-error-bad-map",
                value = value.as_str(),
                roles = roles
            )
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
