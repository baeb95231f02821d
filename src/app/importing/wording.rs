//! What is said of an import, in sentences.

use std::io;
use std::path::Path;

use super::{Column, Unread};
use crate::exchange::import::{ColumnUse, KnownEncoding, NoScore, Origin, ReadError, TextEncoding};
use crate::i18n::Texts;
use crate::project_file::{self, OpenError};
use crate::text;
use crate::wording::{self, table_error, table_no_memory};

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
        ColumnUse::Own(heading) => heading.of(texts.language()).to_owned(),
        ColumnUse::LeftOut => text!(texts, "import-as-left-out"),
    }
}

/// What the table was read from; `None` when there is nothing to say.
pub fn origin(texts: &Texts, origin: &Origin) -> Option<String> {
    let is_plain = |text: &TextEncoding| !text.guessed && text.name == "UTF-8";
    match origin {
        Origin::Text(text) if is_plain(text) => None,
        other => Some(wording::origin(texts, other).join(" ")),
    }
}

/// An encoding by the languages that are written in it.
pub fn encoding(texts: &Texts, encoding: KnownEncoding) -> String {
    let name = encoding.name();
    match name {
        "windows-1250" => text!(texts, "import-letters-windows-1250", name = name),
        "windows-1251" => text!(texts, "import-letters-windows-1251", name = name),
        "windows-1252" => text!(texts, "import-letters-windows-1252", name = name),
        "ISO-8859-2" => text!(texts, "import-letters-iso-8859-2", name = name),
        "gb18030" => text!(texts, "import-letters-gb18030", name = name),
        "Big5" => text!(texts, "import-letters-big5", name = name),
        "macintosh" => text!(texts, "import-letters-macintosh", name = name),
        "IBM850" => text!(texts, "import-letters-ibm850", name = name),
        "IBM852" => text!(texts, "import-letters-ibm852", name = name),
        other => other.to_owned(),
    }
}

/// Why no column holds the score, in a sentence.
pub fn no_score(texts: &Texts, why: NoScore, columns: &[Column]) -> String {
    let near = match why {
        NoScore::OtherScale(column)
        | NoScore::OtherMeasure(column)
        | NoScore::Counts(column)
        | NoScore::ReadyMade(column) => columns.get(column),
        NoScore::NoSuchColumn | NoScore::Totals => None,
    };
    let header = near.map_or("", |column| column.header.as_str());
    let why = wording::no_score(texts, why, header);
    text!(texts, "import-no-score", why = why)
}

/// Why nothing was imported, and what to do; `None` when somebody cancelled, who knows.
pub fn unread(texts: &Texts, file: &str, error: &Unread) -> Option<String> {
    let error = match error {
        Unread::Table(error) => error,
        Unread::Survey(OpenError::Read(project_file::ReadError::Stopped)) => return None,
        Unread::Survey(OpenError::Read(project_file::ReadError::NotAProject)) => {
            return Some(text!(texts, "import-json-is-no-table", file = file));
        }
        Unread::NoMemory(memory) => return Some(table_no_memory(texts, file, *memory)),
        Unread::Survey(error) => return Some(wording::open_error(texts, Path::new(file), error)),
    };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::import::{Counted, TableError};
    use crate::model::Language;
    use crate::wording::counted;

    #[test]
    fn the_usual_encodings_are_told_by_the_languages_that_are_written_in_them() {
        for language in Language::ALL {
            let texts = Texts::load(language).unwrap();
            for each in KnownEncoding::USUAL {
                let (name, said) = (each.name(), encoding(&texts, each));
                assert!(said.contains(name), "{said}");
                assert!(said != name || name == "UTF-8", "{language:?}: {name}");
            }
        }
    }

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
                let said = unread(&texts, "a.csv", &error.into()).unwrap();
                assert!(said.contains("a.csv"), "{said}");
                assert!(said.contains(&nothing_imported), "{language:?}: {said}");
            }
        }
    }

    #[test]
    fn somebody_who_cancels_is_told_nothing() {
        let texts = Texts::load(Language::English).unwrap();
        assert_eq!(unread(&texts, "a.csv", &ReadError::Cancelled.into()), None);
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
