//! What is said of an import, in sentences.

use std::io;

use super::Column;
use crate::exchange::import::{ColumnUse, Counted, NoScore, Origin, ReadError, TextEncoding};
use crate::i18n::Texts;
use crate::text;
use crate::wording::{self, table_error};

/// What a column becomes, as it stands in a list to choose from.
pub fn column_use(texts: &Texts, each: ColumnUse) -> String {
    match each {
        ColumnUse::Score => text!(texts, "import-as-score"),
        ColumnUse::Comment => text!(texts, "import-as-comment"),
        ColumnUse::Date => text!(texts, "import-as-date"),
        ColumnUse::Customer => text!(texts, "import-as-customer"),
        ColumnUse::Contact => text!(texts, "import-as-contact"),
        ColumnUse::Reasons => text!(texts, "import-as-reasons"),
        ColumnUse::Choice => text!(texts, "import-as-choice"),
        ColumnUse::Several => text!(texts, "import-as-several"),
        ColumnUse::Text => text!(texts, "import-as-text"),
        ColumnUse::Rating => text!(texts, "import-as-rating"),
        ColumnUse::LeftOut => text!(texts, "import-as-left-out"),
    }
}

/// What the table was read from; `None` when there is nothing to say.
pub fn origin(texts: &Texts, origin: &Origin) -> Option<String> {
    match origin {
        Origin::Text(text) => encoding(texts, *text),
        Origin::Workbook { sheet, .. } => {
            Some(text!(texts, "import-sheet", sheet = sheet.as_str()))
        }
    }
}

fn encoding(texts: &Texts, encoding: TextEncoding) -> Option<String> {
    let name = encoding.name;
    let said = match (encoding.guessed, name) {
        (true, _) => text!(texts, "import-encoding-guessed", encoding = name),
        (false, "UTF-8") => return None,
        (false, _) => text!(texts, "import-encoding", encoding = name),
    };
    Some(if encoding.damaged {
        format!("{said} {}", text!(texts, "import-encoding-damaged"))
    } else {
        said
    })
}

/// What becomes of the rows: `412 answers, 3 without a score, 2 rows skipped`.
pub fn counted(texts: &Texts, counted: Counted) -> String {
    let answers = text!(texts, "answers", count = counted.answers);
    let others = [
        (counted.blank > 0).then(|| text!(texts, "import-blank", count = counted.blank)),
        (counted.skipped > 0).then(|| text!(texts, "import-skipped", count = counted.skipped)),
        (counted.not_scores > 0)
            .then(|| text!(texts, "import-not-scores", count = counted.not_scores)),
        (counted.not_dates > 0)
            .then(|| text!(texts, "import-not-dates", count = counted.not_dates)),
        (counted.not_ratings > 0)
            .then(|| text!(texts, "import-not-ratings", count = counted.not_ratings)),
        (counted.ragged > 0).then(|| text!(texts, "import-ragged", count = counted.ragged)),
        (counted.errors > 0).then(|| text!(texts, "import-errors", count = counted.errors)),
    ];
    others.into_iter().flatten().fold(answers, |said, other| {
        text!(texts, "import-and", first = said, second = other)
    })
}

/// Why no column holds the score, in a sentence.
pub fn no_score(texts: &Texts, why: NoScore, columns: &[Column]) -> String {
    let near = match why {
        NoScore::OtherScale(column) | NoScore::ReadyMade(column) => columns.get(column),
        NoScore::NoSuchColumn | NoScore::Totals => None,
    };
    let header = near.map_or("", |column| column.header.as_str());
    let why = wording::no_score(texts, why, header);
    text!(texts, "import-no-score", why = why)
}

/// Why nothing was imported, and what to do; `None` when somebody cancelled, who knows.
pub fn unread(texts: &Texts, file: &str, error: &ReadError) -> Option<String> {
    let said = match error {
        ReadError::Cancelled => return None,
        ReadError::NotAFile => text!(texts, "import-not-a-file", file = file),
        ReadError::Io(error) => unreadable(texts, file, error),
        ReadError::Table(error) => {
            text!(
                texts,
                "import-no-table",
                file = file,
                why = table_error(texts, error)
            )
        }
    };
    Some(said)
}

fn unreadable(texts: &Texts, file: &str, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => text!(texts, "import-not-found", file = file),
        io::ErrorKind::PermissionDenied => text!(texts, "import-denied", file = file),
        _ => {
            let reason = error.to_string();
            text!(texts, "import-unreadable", file = file, reason = reason)
        }
    }
}

/// The work ended without a result.
pub(in crate::app) fn lost(texts: &Texts, file: &str) -> String {
    text!(texts, "import-lost", file = file)
}

/// What was done, when it is done.
pub(in crate::app) fn imported(texts: &Texts, file: &str, done: Counted) -> String {
    let what = counted(texts, done);
    text!(texts, "import-done", file = file, what = what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::import::TableError;
    use crate::model::Language;

    #[test]
    fn only_what_is_there_is_counted() {
        let texts = Texts::load(Language::English).unwrap();
        let clean = Counted {
            rows: 412,
            answers: 412,
            ..Counted::default()
        };
        assert_eq!(counted(&texts, clean), "412 answers");
        let odd = Counted {
            blank: 3,
            skipped: 2,
            not_scores: 1,
            ..clean
        };
        assert_eq!(
            counted(&texts, odd),
            "412 answers, 3 without a score, 2 rows skipped, 1 cell is no score"
        );
    }

    #[test]
    fn an_error_says_what_happened_what_is_safe_and_what_to_do() {
        for language in Language::ALL {
            let texts = Texts::load(language).unwrap();
            let nothing_imported = text!(texts, "import-nothing");
            for error in [
                ReadError::NotAFile,
                ReadError::Io(io::ErrorKind::NotFound.into()),
                ReadError::Io(io::ErrorKind::PermissionDenied.into()),
                ReadError::Io(io::ErrorKind::TimedOut.into()),
                ReadError::Table(TableError::NotText),
                ReadError::Table(TableError::UnterminatedQuote { line: 7 }),
            ] {
                let said = unread(&texts, "a.csv", &error).unwrap();
                assert!(said.contains("a.csv"), "{said}");
                assert!(said.contains(&nothing_imported), "{language:?}: {said}");
            }
        }
    }

    #[test]
    fn somebody_who_cancels_is_told_nothing() {
        let texts = Texts::load(Language::English).unwrap();
        assert_eq!(unread(&texts, "a.csv", &ReadError::Cancelled), None);
    }

    #[test]
    fn a_rating_on_another_scale_is_named_with_its_column() {
        let texts = Texts::load(Language::English).unwrap();
        let columns = [Column {
            header: "Stars".to_owned(),
            samples: Vec::new(),
        }];
        let said = no_score(&texts, NoScore::OtherScale(0), &columns);
        assert!(said.contains("“Stars”"), "{said}");
    }
}
