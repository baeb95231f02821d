//! How what does not fit into a plain cell is written in one, and read from it.

use crate::model::Day;

/// What separates the parts of a cell that holds several.
const BETWEEN: char = ';';

/// Several names in one cell. A name that could be taken for two, or for a quoted one, is quoted.
pub fn write_list<S: AsRef<str>>(names: impl Iterator<Item = S>) -> String {
    let mut out = String::new();
    for name in names {
        let name = name.as_ref();
        if !out.is_empty() {
            out.push_str("; ");
        }
        if name.contains([',', ';', '|', '"', '\n', '\r']) || name.trim() != name {
            out.push('"');
            out.push_str(&name.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(name);
        }
    }
    out
}

/// The names of such a cell.
pub fn read_list(cell: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = cell.trim_start();
    while !rest.is_empty() {
        let (name, after) = next_name(rest);
        if !name.is_empty() {
            names.push(name);
        }
        rest = after.trim_start();
    }
    names
}

/// The first name, and what is after the mark behind it. A quote that is not closed is a letter like any other.
fn next_name(text: &str) -> (String, &str) {
    if let Some((name, after)) = text.strip_prefix('"').and_then(quoted_name) {
        let after = after.trim_start();
        if after.is_empty() {
            return (name, "");
        }
        if let Some(after) = after.strip_prefix(BETWEEN) {
            return (name, after);
        }
    }
    let (name, after) = text.split_once(BETWEEN).unwrap_or((text, ""));
    (name.trim().to_owned(), after)
}

fn quoted_name(text: &str) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        name.push_str(before);
        let Some(more) = after.strip_prefix('"') else {
            return Some((name, after));
        };
        name.push('"');
        rest = more;
    }
}

/// Something given, with its day: `Voucher (2026-11-21)`.
pub fn write_given(name: &str, day: Day) -> String {
    format!("{name} ({day})")
}

pub fn read_given(text: &str) -> Option<(&str, Day)> {
    let (name, day) = text.strip_suffix(')')?.rsplit_once('(')?;
    let name = name.trim_end();
    (!name.is_empty())
        .then(|| day.parse().ok())
        .flatten()
        .map(|day| (name, day))
}

/// Notes below each other, each begun by its day; the further lines of one are set in.
pub fn write_notes<'a>(notes: impl Iterator<Item = (Day, &'a str)>) -> String {
    let lines = notes.map(|(day, text)| format!("{day} {}", text.replace('\n', "\n  ")));
    lines.collect::<Vec<_>>().join("\n")
}

/// `None` where a line begins neither with a day nor set in.
pub fn read_notes(cell: &str) -> Option<Vec<(Day, String)>> {
    let mut notes: Vec<(Day, String)> = Vec::new();
    for line in cell.split('\n').filter(|_| !cell.is_empty()) {
        if let (Some(more), Some((_, text))) = (line.strip_prefix("  "), notes.last_mut()) {
            text.push('\n');
            text.push_str(more);
        } else {
            let (day, text) = line.split_once(' ')?;
            notes.push((day.parse().ok()?, text.to_owned()));
        }
    }
    Some(notes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn lists_read_as_they_were_written(names in prop::collection::vec("[a-c,;|\" é\n]{1,6}", 0..5)) {
            let cell = write_list(names.iter());
            prop_assert_eq!(read_list(&cell), names);
        }

        #[test]
        fn notes_read_as_they_were_written(texts in prop::collection::vec("[a \n0-9-]{1,12}", 0..4)) {
            let day: Day = "2026-11-21".parse().unwrap();
            let cell = write_notes(texts.iter().map(|text| (day, text.as_str())));
            let expected: Vec<_> = texts.into_iter().map(|text| (day, text)).collect();
            prop_assert_eq!(read_notes(&cell), Some(expected));
        }

        #[test]
        fn what_was_given_reads_as_it_was_written(name in "[a-c()]{0,5}[a-c)]") {
            let day: Day = "2026-11-21".parse().unwrap();
            let written = write_given(&name, day);
            prop_assert_eq!(read_given(&written), Some((name.as_str(), day)));
        }
    }
}
