//! Which of several tables in a text is meant, where nobody said it: those that may hold scores are named first.

use super::super::super::propose::propose;
use super::super::super::separator::Dialect;
use super::{Origin, Part, Reading};

/// Of a longer text nothing is read twice.
const LONGEST_BYTES: usize = 4 << 20;

/// Puts the tables that may hold scores before the others.
pub(super) fn scores_first(text: &str, dialect: Dialect, origin: &Origin, parts: &mut [Part]) {
    if text.len() > LONGEST_BYTES {
        return;
    }
    parts.sort_by_cached_key(|part| {
        let mut reading = Reading::new(text, dialect, part.window);
        let is_read = reading.read_all().is_ok();
        let read = is_read.then(|| reading.finish().ok()).flatten();
        let table = read.map(|read| read.into_table(text.to_owned(), origin.clone()));
        !table.is_some_and(|table| propose(&table).score.may_be_any())
    });
}
