//! The lines of a damaged file, each read by itself: one that is whole is taken, also after others that are not.

use std::fmt::Write as _;

use serde_json::value::RawValue;

use super::{LOST, Mended};
use crate::project_file::problem::{Fault, Place, Problems};
use crate::project_file::read::RESPONSES;

/// The parts that have lines of their own, as their first line begins.
const PARTS: [(&str, &str, Kind); 20] = [
    ("survey", "  \"survey\": {", Kind::Object),
    ("fields", "  \"fields\": [", Kind::List),
    ("reasons", "  \"reasons\": [", Kind::List),
    ("customers", "  \"customers\": [", Kind::List),
    ("rounds", "  \"rounds\": [", Kind::List),
    ("people", "  \"people\": [", Kind::List),
    ("gifts", "  \"gifts\": [", Kind::List),
    ("measures", "  \"measures\": [", Kind::List),
    ("goals", "  \"goals\": [", Kind::List),
    ("milestones", "  \"milestones\": [", Kind::List),
    ("bands", "  \"bands\": [", Kind::List),
    ("benchmarks", "  \"benchmarks\": [", Kind::List),
    ("business_figures", "  \"business_figures\": [", Kind::List),
    ("self_checks", "  \"self_checks\": [", Kind::List),
    ("events", "  \"events\": [", Kind::List),
    ("chart_looks", "  \"chart_looks\": [", Kind::List),
    ("deeds", "  \"deeds\": [", Kind::List),
    ("ideas", "  \"ideas\": [", Kind::List),
    ("apart", "  \"apart\": [", Kind::List),
    (RESPONSES, "  \"responses\": [", Kind::List),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Object,
    List,
}

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Within {
    File,
    Part(&'static str, Kind),
    /// The file has ended.
    Nothing,
}

/// Whether the text begins as the program writes it.
pub(super) fn are_ours(text: &str) -> bool {
    let mut lines = text.lines();
    lines.next() == Some("{")
        && lines
            .next()
            .is_some_and(|line| line.starts_with("  \"format\": "))
}

/// JSON text with the lines that are whole; the others are said. `error` is what serde says of the text.
pub(super) fn mend(text: &str, error: &serde_json::Error) -> Mended {
    let mut mender = Mender {
        out: String::with_capacity(text.len()),
        within: Within::File,
        item: 0,
        lost: None,
        lost_bytes: 0,
        problems: Problems::default(),
    };
    let mut last = (0, 0);
    for (number, line) in (1..).zip(text.lines()) {
        mender.line(Line { number, text: line });
        last = (number, line.len());
    }
    let taken_bytes = text.len().saturating_sub(mender.lost_bytes);
    let mut found = mender.finish(last, taken_bytes);
    if found.problems.count() == 0 {
        // Every line is whole: what is between them is not.
        let (line, column, lines) = (error.line(), error.column(), 1);
        let fault = Fault::Lost {
            line,
            column,
            lines,
        };
        found.problems.add(Place::File, fault);
    }
    found
}

#[derive(Clone, Copy, Debug)]
struct Line<'a> {
    number: usize,
    text: &'a str,
}

/// Lines in a row that could not be read.
#[derive(Debug)]
struct Lost {
    place: String,
    line: usize,
    column: usize,
    lines: usize,
}

#[derive(Debug)]
struct Mender {
    out: String,
    within: Within,
    /// The number of the next item.
    item: usize,
    lost: Option<Lost>,
    lost_bytes: usize,
    problems: Problems,
}

impl Mender {
    fn line(&mut self, line: Line<'_>) {
        match self.within {
            Within::File => self.file_line(line),
            Within::Part(key, kind) => self.part_line(key, kind, line),
            Within::Nothing if line.text.trim().is_empty() => {}
            Within::Nothing => self.lose(line, 1),
        }
    }

    fn file_line(&mut self, line: Line<'_>) {
        match line.text {
            "{" if line.number == 1 => self.out.push('{'),
            "}" => self.within = Within::Nothing,
            text => match member(text, "  ") {
                Ok((key, value)) => self.push_member(key, value, line),
                Err(column) => self.open(line, column),
            },
        }
    }

    /// Begins a part, also one whose first line has a wrong letter.
    fn open(&mut self, line: Line<'_>, column: usize) {
        let found = PARTS.iter().find(|(_, begin, _)| is_near(line.text, begin));
        match found {
            Some(&(key, begin, kind)) if line.text == begin => self.begin(key, kind),
            Some(&(key, _, kind)) => {
                self.lose(line, column);
                self.begin(key, kind);
            }
            None if is_answer(line.text) => {
                self.begin(RESPONSES, Kind::List);
                self.item_line(RESPONSES, line);
            }
            None => self.lose(line, column),
        }
    }

    fn begin(&mut self, key: &'static str, kind: Kind) {
        self.end_lost();
        self.separate();
        let bracket = if kind == Kind::List { '[' } else { '{' };
        let _ = write!(self.out, "\"{key}\":{bracket}");
        self.within = Within::Part(key, kind);
        self.item = 0;
    }

    fn part_line(&mut self, key: &'static str, kind: Kind, line: Line<'_>) {
        let closed = match kind {
            Kind::List => ["  ]", "  ],"],
            Kind::Object => ["  }", "  },"],
        };
        if closed.contains(&line.text) {
            self.end_lost();
            self.close();
        } else if is_of_file(line.text) || key != RESPONSES && is_answer(line.text) {
            // The line that ends the part is among those that are lost.
            self.close();
            self.file_line(line);
        } else if kind == Kind::List {
            self.item_line(key, line);
        } else {
            match member(line.text, "    ") {
                Ok((key, value)) => self.push_member(key, value, line),
                Err(column) => self.lose_at(Place::File.key(key), line, column),
            }
        }
    }

    fn item_line(&mut self, key: &str, line: Line<'_>) {
        let list = Place::File.key(key);
        let indent = line.text.len() - line.text.trim_start().len();
        match value(line.text, indent) {
            Ok(value) if value.json.starts_with('{') => {
                self.push(value.json);
                self.end_lost();
                self.item += 1;
                if let Some(column) = value.junk {
                    self.lose_at(list, line, column);
                }
            }
            other => {
                let column = other.err().unwrap_or(indent + 1);
                self.lose_item(list, line, column);
            }
        }
    }

    fn lose_item(&mut self, list: Place<'_>, line: Line<'_>, column: usize) {
        // Else it is a piece of the line before, or the end of the list.
        if line.text.starts_with("    ") || line.text.contains('{') {
            self.lose_at(list.item(self.item), line, column);
            self.push(LOST);
            self.item += 1;
        } else {
            self.lose_at(list, line, column);
        }
    }

    fn push_member(&mut self, key: &str, value: Value<'_>, line: Line<'_>) {
        self.separate();
        let _ = write!(self.out, "{key}:{}", value.json);
        self.end_lost();
        if let Some(column) = value.junk {
            self.lose(line, column);
        }
    }

    fn push(&mut self, json: &str) {
        self.separate();
        self.out.push_str(json);
    }

    fn separate(&mut self) {
        // No value ends so.
        if !self.out.ends_with(['{', '[']) {
            self.out.push(',');
        }
    }

    fn close(&mut self) {
        if let Within::Part(_, kind) = self.within {
            self.out.push(if kind == Kind::List { ']' } else { '}' });
            self.within = Within::File;
        }
    }

    fn lose(&mut self, line: Line<'_>, column: usize) {
        self.lose_at(Place::File, line, column);
    }

    fn lose_at(&mut self, place: Place<'_>, line: Line<'_>, column: usize) {
        self.lost_bytes += line.text.len() + 1;
        if let Some(lost) = &mut self.lost {
            lost.lines += 1;
        } else {
            self.lost = Some(Lost {
                place: place.to_string(),
                line: line.number,
                column,
                lines: 1,
            });
        }
    }

    fn end_lost(&mut self) {
        if let Some(lost) = self.lost.take() {
            let Lost {
                line,
                column,
                lines,
                ..
            } = lost;
            let fault = Fault::Lost {
                line,
                column,
                lines,
            };
            self.problems.add(Place::Named(&lost.place), fault);
        }
    }

    fn finish(mut self, (line, column): (usize, usize), taken_bytes: usize) -> Mended {
        self.end_lost();
        if self.within != Within::Nothing {
            self.problems.add(Place::File, Fault::Ends { line, column });
        }
        self.close();
        self.out.push('}');
        Mended {
            json: self.out,
            problems: self.problems,
            taken_bytes,
        }
    }
}

/// A value that begins a text.
#[derive(Clone, Copy, Debug)]
struct Value<'a> {
    json: &'a str,
    /// The column of what stands after it and should not.
    junk: Option<usize>,
}

/// The value that stands in a line after so many bytes, or the column up to which it can be read.
fn value(line: &str, from: usize) -> Result<Value<'_>, usize> {
    let text = line.get(from..).unwrap_or_default();
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    match values.next() {
        Some(Ok(raw)) => {
            let end = values.byte_offset();
            let rest = text.get(end..).unwrap_or_default().trim();
            let junk = (!matches!(rest, "" | ",")).then_some(from + end + 1);
            let json = raw.get();
            Ok(Value { json, junk })
        }
        Some(Err(error)) => Err(from + error.column()),
        None => Err(from + 1),
    }
}

/// The key, as JSON, and the value of a line `"key": value,` with this indent.
fn member<'a>(line: &'a str, indent: &str) -> Result<(&'a str, Value<'a>), usize> {
    let wrong = indent.len() + 1;
    let text = line.strip_prefix(indent).ok_or(wrong)?;
    let (key, _) = text.split_once("\": ").ok_or(wrong)?;
    let end = indent.len() + key.len() + 1;
    let key = line.get(indent.len()..end).ok_or(wrong)?;
    serde_json::from_str::<String>(key).map_err(|error| indent.len() + error.column())?;
    Ok((key, value(line, end + 2)?))
}

/// Whether a line is one of the file itself, not of a part.
fn is_of_file(line: &str) -> bool {
    line == "}"
        || PARTS.iter().any(|(_, begin, _)| line == *begin)
        || line.starts_with("  \"") && member(line, "  ").is_ok()
}

/// Whether a line is an answer's, wherever it stands: the line on which the answers begin may be lost. Of the
/// other items none has a score of its own.
fn is_answer(line: &str) -> bool {
    let has_score = line.contains("\"score\":") && !line.contains("\"name\":");
    has_score && line.starts_with("    {\"id\":") && value(line, 4).is_ok()
}

/// Whether a line begins so, but for one byte at most.
fn is_near(line: &str, begin: &str) -> bool {
    let pairs = line.bytes().zip(begin.bytes());
    line.len() >= begin.len() && pairs.filter(|(a, b)| a != b).count() <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_of_the_schema_is_a_part() {
        let schema = include_str!("../../../../assets/project.schema.json");
        let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
        let properties = schema["properties"].as_object().unwrap();
        let lists = properties
            .iter()
            .filter(|(_, each)| each["type"] == "array");
        let missing: Vec<_> = lists
            .map(|(key, _)| key)
            .filter(|key| PARTS.iter().all(|(part, ..)| part != key))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
