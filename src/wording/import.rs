//! What is said of a table and of its rows.

use super::workbook::workbook_error;
use crate::exchange::import::{
    ColumnUse, ImportError, NoScore, Origin, Problem, TableError, TextEncoding, Trouble,
};
use crate::i18n::Texts;
use crate::text;

/// Why a file is no table, as the second part of a sentence: `the file is empty`.
pub fn table_error(texts: &Texts, error: &TableError) -> String {
    match error {
        TableError::Empty => text!(texts, "import-error-empty"),
        TableError::HeaderOnly => text!(texts, "import-error-header-only"),
        TableError::Workbook(error) => workbook_error(texts, error),
        TableError::NotText => text!(texts, "import-error-not-text"),
        &TableError::Nul { line } => text!(texts, "import-error-nul", line = line),
        &TableError::UnterminatedQuote { line } => text!(texts, "import-error-quote", line = line),
        TableError::TooLarge => text!(texts, "import-error-too-large"),
    }
}

/// Why no column holds the score, as the second part of a sentence. `column` is the header of the column that comes
/// near.
pub fn no_score(texts: &Texts, why: NoScore, column: &str) -> String {
    match why {
        NoScore::NoSuchColumn => text!(texts, "import-no-score-column"),
        NoScore::OtherScale(_) => text!(texts, "import-no-score-other-scale", column = column),
        NoScore::ReadyMade(_) => text!(texts, "import-no-score-ready-made", column = column),
        NoScore::Totals => text!(texts, "import-no-score-totals"),
    }
}

/// Why no answers came of a table.
pub fn import_error(texts: &Texts, error: &ImportError) -> String {
    match error {
        ImportError::Cancelled => text!(texts, "import-error-cancelled"),
        ImportError::Edit(_) => text!(texts, "import-error-edit"),
    }
}

/// What is wrong with a row, with its line.
pub fn row_problem(texts: &Texts, problem: &Problem) -> String {
    let line = problem.line;
    match &problem.trouble {
        Trouble::NoScore => text!(texts, "import-row-no-score", line = line),
        Trouble::NotAScore(cell) => {
            let cell = cell.as_str();
            text!(texts, "import-row-not-a-score", line = line, cell = cell)
        }
        Trouble::NotADate(cell) => {
            let cell = cell.as_str();
            text!(texts, "import-row-not-a-date", line = line, cell = cell)
        }
        Trouble::NotARating { cell, scale } => text!(
            texts,
            "import-row-not-a-rating",
            line = line,
            cell = cell.as_str(),
            least = i64::from(scale.least()),
            most = i64::from(scale.most())
        ),
        &Trouble::Ragged { cells } => text!(texts, "import-row-ragged", line = line, count = cells),
        Trouble::Error { column, error } => text!(
            texts,
            "import-row-error",
            line = line,
            column = column.as_str(),
            error = error.shown()
        ),
    }
}

/// What a column is read as, within a line: `score`.
pub fn column_use(texts: &Texts, each: ColumnUse) -> String {
    match each {
        ColumnUse::Score => text!(texts, "import-use-score"),
        ColumnUse::Comment => text!(texts, "import-use-comment"),
        ColumnUse::Date => text!(texts, "import-use-date"),
        ColumnUse::Customer => text!(texts, "import-use-customer"),
        ColumnUse::Contact => text!(texts, "import-use-contact"),
        ColumnUse::Reasons => text!(texts, "import-use-reasons"),
        ColumnUse::Choice => text!(texts, "import-use-choice"),
        ColumnUse::Several => text!(texts, "import-use-several"),
        ColumnUse::Text => text!(texts, "import-use-text"),
        ColumnUse::Rating => text!(texts, "import-use-rating"),
        ColumnUse::LeftOut => text!(texts, "import-use-left-out"),
    }
}

/// What the table was read from: the sheet, or how the letters were read.
pub fn origin(texts: &Texts, origin: &Origin) -> Vec<String> {
    match origin {
        Origin::Text(text) => encoding(texts, *text),
        Origin::Workbook { sheet, .. } => {
            vec![text!(texts, "import-sheet", sheet = sheet.as_str())]
        }
    }
}

/// The encoding, then what was lost by it, if anything.
fn encoding(texts: &Texts, encoding: TextEncoding) -> Vec<String> {
    let name = encoding.name;
    let read_as = if encoding.guessed {
        text!(texts, "import-encoding-guessed", encoding = name)
    } else {
        text!(texts, "import-encoding", encoding = name)
    };
    let damaged = encoding.damaged;
    let lost = damaged.then(|| text!(texts, "import-encoding-damaged"));
    [read_as].into_iter().chain(lost).collect()
}
