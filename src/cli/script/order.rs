//! What a line of a script asks for.

use std::path::PathBuf;

use super::fault::Fault;
use super::words::{Word, words};
use crate::cli::args::SourceArgs;
use crate::exchange::import::DateOrder;
use crate::model::{Audience, Language};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Order {
    New {
        name: String,
        audience: Audience,
        /// The user's own where none is named.
        language: Option<Language>,
    },
    Open(PathBuf),
    Add {
        parts: Vec<Word>,
    },
    Edit {
        id: String,
        parts: Vec<Word>,
    },
    Delete {
        ids: Vec<String>,
    },
    Undo,
    Redo,
    Save,
    SaveAs(PathBuf),
    Import(SourceArgs),
    Export {
        kind: String,
        picture: String,
        options: Vec<Word>,
    },
    Close,
}

/// The order of a line; none where there is nothing but a comment.
///
/// # Errors
/// When it cannot be understood.
pub(super) fn order(line: &str) -> Result<Option<Order>, Fault> {
    if line.trim_start().starts_with('#') {
        return Ok(None);
    }
    let mut words = words(line)?.into_iter();
    let Some(first) = words.next() else {
        return Ok(None);
    };
    let mut rest = Rest(words.collect());
    let order = match first.value.as_str() {
        "new" => rest.new_survey()?,
        "open" => Order::Open(rest.plain("PATH")?.into()),
        "add" => rest.addition()?,
        "edit" => Order::Edit {
            id: rest.plain("ID")?,
            parts: rest.keyed()?,
        },
        "delete" => rest.deletion()?,
        "undo" => Order::Undo,
        "redo" => Order::Redo,
        "save" => Order::Save,
        "save-as" => Order::SaveAs(rest.plain("PATH")?.into()),
        "import" => rest.import()?,
        "export" => Order::Export {
            kind: rest.plain("KIND")?,
            picture: rest.plain("PICTURE")?,
            options: rest.keyed()?,
        },
        "close" => Order::Close,
        _ => return Err(Fault::UnknownCommand(first.value)),
    };
    rest.end().map(|()| Some(order))
}

/// The words that are not understood yet.
struct Rest(Vec<Word>);

impl Rest {
    /// The next word, where it has no key.
    fn next_plain(&mut self) -> Option<String> {
        let is_plain = self.0.first().is_some_and(|word| word.key.is_none());
        is_plain.then(|| self.0.remove(0).value)
    }

    fn plain(&mut self, what: &'static str) -> Result<String, Fault> {
        let word = self.next_plain().filter(|word| !word.is_empty());
        word.ok_or(Fault::Missing(what))
    }

    /// All the words, each with its key.
    fn keyed(&mut self) -> Result<Vec<Word>, Fault> {
        match self.0.iter().find(|word| word.key.is_none()) {
            Some(word) => Err(Fault::Unexpected(word.value.clone())),
            None => Ok(std::mem::take(&mut self.0)),
        }
    }

    /// The value of a key, taken out.
    fn value(&mut self, key: &str) -> Option<String> {
        let at = self
            .0
            .iter()
            .position(|word| word.key.as_deref() == Some(key))?;
        Some(self.0.remove(at).value)
    }

    fn end(self) -> Result<(), Fault> {
        match self.0.into_iter().next() {
            Some(word) => Err(Fault::Unexpected(word.key.unwrap_or(word.value))),
            None => Ok(()),
        }
    }

    fn new_survey(&mut self) -> Result<Order, Fault> {
        let name = self.plain("NAME")?;
        let mut audience = Audience::default();
        let mut language = None;
        while let Some(word) = self.next_plain() {
            match (word.as_str(), word.parse()) {
                ("customers", _) => audience = Audience::Customers,
                ("employees", _) => audience = Audience::Employees,
                (_, Ok(known)) => language = Some(known),
                (_, Err(_)) => return Err(Fault::Unexpected(word)),
            }
        }
        Ok(Order::New {
            name,
            audience,
            language,
        })
    }

    fn addition(&mut self) -> Result<Order, Fault> {
        let score = Word {
            key: Some("score".to_owned()),
            value: self.plain("SCORE")?,
        };
        let mut parts = self.keyed()?;
        parts.insert(0, score);
        Ok(Order::Add { parts })
    }

    fn deletion(&mut self) -> Result<Order, Fault> {
        let mut ids = vec![self.plain("ID")?];
        ids.extend(std::iter::from_fn(|| self.next_plain()));
        Ok(Order::Delete { ids })
    }

    fn import(&mut self) -> Result<Order, Fault> {
        Ok(Order::Import(SourceArgs {
            file: self.plain("FILE")?.into(),
            score: self.value("score"),
            by: None,
            sheet: self.value("sheet"),
            encoding: None,
            dates: self.value("dates").map(date_order).transpose()?,
        }))
    }
}

fn date_order(value: String) -> Result<DateOrder, Fault> {
    DateOrder::of_word(&value).ok_or(Fault::BadValue {
        key: "dates",
        value,
        possible: "day-first, month-first, year-first",
    })
}
