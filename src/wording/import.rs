//! What is said of a table and of its rows.

use super::said_of_some;
use super::workbook::workbook_error;
use crate::exchange::export::{harmless, quoted, separator};
use crate::exchange::import::{
    CellError, ColumnUse, Counted, ImportError, NoScore, Origin, Problem, Skipped, TableError,
    TextEncoding, Trouble, WhyNot,
};
use crate::i18n::Texts;
use crate::text;

/// Why a file is no table, as the second part of a sentence: `the file is empty`.
pub fn table_error(texts: &Texts, error: &TableError) -> String {
    match error {
        TableError::Empty => text!(texts, "import-error-empty"),
        TableError::HeaderOnly => text!(texts, "import-error-header-only"),
        TableError::Workbook(error) => workbook_error(texts, error),
        TableError::WebPage => text!(texts, "import-error-web-page"),
        TableError::RichText => text!(texts, "import-error-rich-text"),
        TableError::NotText => text!(texts, "import-error-not-text"),
        &TableError::Nul { line } => text!(texts, "import-error-nul", line = line),
        &TableError::UnterminatedQuote { line } => text!(texts, "import-error-quote", line = line),
        TableError::TooLarge => text!(texts, "import-error-too-large"),
        TableError::WhichTable(_) => text!(texts, "import-error-which-table"),
        TableError::UnknownTable { wanted, .. } => {
            text!(texts, "import-error-unknown-table", table = wanted.as_str())
        }
        &TableError::NotJson { line } => text!(texts, "import-error-not-json", line = line),
    }
}

/// Why no column holds the score, as the second part of a sentence. `column` is the header of the column that comes
/// near.
pub fn no_score(texts: &Texts, why: NoScore, column: &str) -> String {
    match why {
        NoScore::NoSuchColumn => text!(texts, "import-no-score-column"),
        NoScore::OtherScale(_) => text!(texts, "import-no-score-other-scale", column = column),
        NoScore::ReadyMade(_) => text!(texts, "import-no-score-ready-made", column = column),
        NoScore::OtherMeasure(_) => text!(texts, "import-no-score-other-measure", column = column),
        NoScore::Counts(_) => text!(texts, "import-no-score-counts", column = column),
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
    at_line(texts, problem.line, &trouble(texts, &problem.trouble))
}

/// Something said of a row, with its line.
pub fn at_line(texts: &Texts, line: usize, said: &str) -> String {
    text!(texts, "import-at-line", line = line, said = said)
}

/// What is wrong with a row, as the second part of a sentence.
fn trouble(texts: &Texts, trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoScore => text!(texts, "import-row-no-score"),
        Trouble::NotAScore(cell) => {
            let cell = cell.as_str();
            text!(texts, "import-row-not-a-score", cell = cell)
        }
        Trouble::NotADate(cell) => {
            let cell = cell.as_str();
            text!(texts, "import-row-not-a-date", cell = cell)
        }
        &Trouble::FutureDate(day) => {
            text!(texts, "import-row-future", day = texts.day(day))
        }
        Trouble::NotACase(cell) => {
            let cell = cell.as_str();
            text!(texts, "import-row-not-a-case", cell = cell)
        }
        Trouble::NotARating { cell, scale } => text!(
            texts,
            "import-row-not-a-rating",
            cell = cell.as_str(),
            least = i64::from(scale.least()),
            most = i64::from(scale.most())
        ),
        &Trouble::Ragged { cells } => text!(texts, "import-row-ragged", count = cells),
        Trouble::LeftOver(said) => text!(texts, "import-row-left-over", said = said.as_str()),
        Trouble::Error {
            column,
            error: CellError::NoResult,
        } => text!(texts, "import-row-no-result", column = column.as_str()),
        Trouble::Error { column, error } => text!(
            texts,
            "import-row-error",
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
        ColumnUse::Own(heading) => heading.of(texts.language()).to_owned(),
        ColumnUse::LeftOut => text!(texts, "import-use-left-out"),
    }
}

/// Why a row becomes no answer, as the second part of a sentence.
fn why_not(texts: &Texts, why: WhyNot) -> String {
    match why {
        WhyNot::Nothing => text!(texts, "import-why-nothing"),
        WhyNot::Total => text!(texts, "import-why-total"),
        WhyNot::Header => text!(texts, "import-why-header"),
        WhyNot::OtherQuestion => text!(texts, "import-why-other-question"),
        WhyNot::Preview => text!(texts, "import-why-preview"),
        WhyNot::NumberAlone => text!(texts, "import-why-number-alone"),
        WhyNot::Moved => text!(texts, "import-why-moved"),
        WhyNot::Duplicate => text!(texts, "import-why-duplicate"),
    }
}

/// What becomes of the rows: `412 answers, 3 without a score, 2 rows skipped`.
pub fn counted(texts: &Texts, counted: Counted) -> String {
    let Counted {
        answers,
        updated,
        blank,
        duplicates,
        beside,
        hidden,
        hidden_columns,
        skipped,
        not_scores,
        not_dates,
        future_dates,
        not_ratings,
        not_cases,
        ragged,
        errors,
        ..
    } = counted;
    let answers = text!(texts, "answers", count = answers);
    let others = [
        (updated, text!(texts, "import-updated", count = updated)),
        (blank, text!(texts, "import-blank", count = blank)),
        (
            duplicates,
            text!(texts, "import-duplicates", count = duplicates),
        ),
        (beside, text!(texts, "import-beside", count = beside)),
        (hidden, text!(texts, "import-hidden-rows", count = hidden)),
        (
            hidden_columns,
            text!(texts, "import-hidden-columns", count = hidden_columns),
        ),
        (skipped, text!(texts, "import-skipped", count = skipped)),
        (
            not_scores,
            text!(texts, "import-not-scores", count = not_scores),
        ),
        (
            not_dates,
            text!(texts, "import-not-dates", count = not_dates),
        ),
        (
            future_dates,
            text!(texts, "import-future-dates", count = future_dates),
        ),
        (
            not_ratings,
            text!(texts, "import-not-ratings", count = not_ratings),
        ),
        (
            not_cases,
            text!(texts, "import-not-cases", count = not_cases),
        ),
        (ragged, text!(texts, "import-ragged", count = ragged)),
        (errors, text!(texts, "import-errors", count = errors)),
    ];
    said_of_some(others).fold(answers, |said, other| {
        text!(texts, "import-and", first = said, second = other)
    })
}

/// Rows that became no answer and what could not be read, in the order of the file: the line, and what there is to say
/// of it.
pub fn report_lines(
    texts: &Texts,
    skipped: &[Skipped],
    problems: &[Problem],
) -> Vec<(usize, String)> {
    let skipped_lines = skipped
        .iter()
        .map(|each| (each.line as usize, why_not(texts, each.why)));
    let is_said = |problem: &&Problem| problem.trouble != Trouble::NoScore;
    let wrong = problems.iter().filter(is_said);
    let wrong = wrong.map(|each| (each.line, trouble(texts, &each.trouble)));
    let mut lines: Vec<(usize, String)> = skipped_lines.chain(wrong).collect();
    lines.sort_by_key(|(line, _)| *line);
    lines
}

/// The report as CSV for the spreadsheets of the language: what was counted, then each line with what became of it.
pub fn report_csv(texts: &Texts, counted: Counted, lines: &[(usize, String)]) -> String {
    let between = separator(texts.language());
    let mut out = String::from("\u{feff}");
    let mut put = |first: &str, second: &str| {
        let cells = [first, second].map(|cell| quoted(&harmless(cell)).into_owned());
        out.push_str(&cells.join(between));
        out.push_str("\r\n");
    };
    for (name, count) in report_counts(texts, counted) {
        put(&name, &count.to_string());
    }
    put("", "");
    let (line, what) = (
        text!(texts, "import-report-line"),
        text!(texts, "import-report-what"),
    );
    put(&line, &what);
    for (line, said) in lines {
        put(&line.to_string(), said);
    }
    out
}

/// What was counted, each with its name.
pub fn report_counts(texts: &Texts, counted: Counted) -> [(String, usize); 4] {
    [
        (text!(texts, "import-report-read"), counted.rows),
        (text!(texts, "import-report-added"), counted.answers),
        (text!(texts, "import-report-updated"), counted.updated),
        (
            text!(texts, "import-report-skipped"),
            counted.skipped + counted.duplicates,
        ),
    ]
}

/// What the table was read from: the sheet, or how the letters were read.
pub fn origin(texts: &Texts, origin: &Origin) -> Vec<String> {
    match origin {
        Origin::Text(text) => encoding(texts, *text),
        Origin::Workbook { sheet, .. } => {
            vec![text!(texts, "import-sheet", sheet = sheet.as_str())]
        }
        Origin::Survey => vec![text!(texts, "import-from-survey")],
    }
}

/// The encoding, then what was lost by it, if anything.
fn encoding(texts: &Texts, encoding: TextEncoding) -> Vec<String> {
    let name = encoding.name;
    let read_as = if encoding.mended_lines > 0 {
        let count = encoding.mended_lines;
        text!(
            texts,
            "import-encoding-mixed",
            encoding = name,
            count = count
        )
    } else if encoding.guessed {
        text!(texts, "import-encoding-guessed", encoding = name)
    } else {
        text!(texts, "import-encoding", encoding = name)
    };
    let damaged = encoding.damaged;
    let lost = damaged.then(|| text!(texts, "import-encoding-damaged"));
    [read_as].into_iter().chain(lost).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn the_report_is_separated_as_the_spreadsheets_of_the_language_expect() {
        let counted = Counted::default();
        let lines = [(5, "late".to_owned())];
        for (language, row) in [
            (Language::English, "\r\n5,late\r\n"),
            (Language::Polish, "\r\n5;late\r\n"),
        ] {
            let report = report_csv(&Texts::load(language).unwrap(), counted, &lines);
            assert!(report.ends_with(row), "{report}");
        }
    }

    #[test]
    fn a_line_of_the_report_is_said_once() {
        let skipped = [Skipped {
            line: 7,
            why: WhyNot::Total,
        }];
        let wrong = [Problem {
            line: 3,
            trouble: Trouble::NotAScore("11".to_owned()),
            is_answer: true,
        }];
        for language in Language::ALL {
            let texts = Texts::load(language).unwrap();
            let lines = report_lines(&texts, &skipped, &wrong);
            assert_eq!(
                lines.iter().map(|(line, _)| *line).collect::<Vec<_>>(),
                [3, 7]
            );
            for (line, said) in &lines {
                assert!(!said.contains(&line.to_string()), "{said}");
                assert!(at_line(&texts, *line, said).contains(&line.to_string()));
            }
        }
        let texts = Texts::load(Language::English).unwrap();
        let lines = report_lines(&texts, &skipped, &wrong);
        let report = report_csv(&texts, Counted::default(), &lines);
        let rows =
            "\r\n3,“11” is not a whole number from 0 to 10\r\n7,\"a total, not an answer\"\r\n";
        assert!(report.ends_with(rows), "{report}");
    }
}
