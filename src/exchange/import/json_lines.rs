//! JSON lines become a table: an object on each line, a column for each key. Those that the program wrote itself have
//! the columns of its own table. A list of objects is read as if each stood on a line.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::decode::line_at;
use super::score::read_score;
use super::table::{Hint, Origin, Rows, Table, TableError, is_rich_text};
use super::words::Wording;
use crate::exchange::export::{ANSWERS_MARK, FieldWord};
use crate::exchange::headings::{Heading, field_header, write_given, write_list, write_notes};
use crate::model::{Day, Language, Scale};

/// The language in which the columns are called in passing.
pub(super) const SPOKEN: Language = Language::English;

/// Whether a text begins as JSON lines do, or as a list of objects: its first line is a whole object, and no survey.
pub(super) fn is_json_lines(text: &str) -> bool {
    let first = text.trim_start().lines().next().unwrap_or("");
    let object = first
        .starts_with('{')
        .then(|| serde_json::from_str::<Map<String, Value>>(first));
    let is_survey = |object: &Map<String, Value>| {
        object.contains_key("format") || object.contains_key("responses")
    };
    is_list(text)
        || matches!(object, Some(Ok(object)) if !is_survey(&object))
        || list_within(text).is_some()
}

/// The list of objects in an object that is no survey and has no other such list, as services answer: `{"items": [...]}`.
fn list_within(text: &str) -> Option<&str> {
    let text = text.trim_start();
    if !text.starts_with('{') {
        return None;
    }
    let members: HashMap<Cow<'_, str>, &RawValue> = serde_json::from_str(text).ok()?;
    if members.contains_key("format") || members.contains_key("responses") {
        return None;
    }
    // What has a score beside its list is an answer itself.
    let is_score = |(key, value): (&Cow<'_, str>, &&RawValue)| {
        let said = value.get().trim_matches('"');
        let wording = Wording::of(key);
        (wording.recommend || wording.rate || wording.nps) && read_score(said).is_some()
    };
    if members.iter().any(is_score) {
        return None;
    }
    let mut lists = members
        .into_values()
        .map(RawValue::get)
        .filter(|value| is_list(value));
    lists.next().filter(|_| lists.next().is_none())
}

fn is_list(text: &str) -> bool {
    let items = text.trim_start().strip_prefix('[');
    items.is_some_and(|items| items.trim_start().starts_with('{'))
}

/// # Errors
/// The first line that is no JSON object.
pub(super) fn read(text: &str, origin: Origin) -> Result<Table, TableError> {
    let mut rows = Rows::default();
    let mut hints: Vec<Hint> = Vec::new();
    let mut is_own = false;
    for (line, text) in objects(text)? {
        let object: Map<String, Value> =
            serde_json::from_str(text).map_err(|_| TableError::NotJson { line })?;
        if object.get("goodword").and_then(Value::as_str) == Some(ANSWERS_MARK) {
            is_own = true;
            for heading in Heading::ALL {
                rows.column(heading.of(SPOKEN));
            }
            hints = field_hints(&object);
            continue;
        }
        rows.begin(u32::try_from(line).map_err(|_| TableError::TooLarge)?);
        for (key, value) in &object {
            if is_own {
                put_own(&mut rows, key, value);
            } else {
                put(&mut rows, key, value);
            }
        }
    }
    rows.into_table(origin, &hints)
}

/// The text of each object, with the line it begins on.
fn objects(text: &str) -> Result<Vec<(usize, &str)>, TableError> {
    if let Some(list) = list_within(text) {
        let at = list.as_ptr().addr() - text.as_ptr().addr();
        let above = line_at(text, at) - 1;
        let mut objects = objects(list)?;
        for (line, _) in &mut objects {
            *line += above;
        }
        return Ok(objects);
    }
    if !is_list(text) {
        let lines = (1..).zip(text.lines());
        return Ok(lines.filter(|(_, line)| !line.trim().is_empty()).collect());
    }
    let items: Vec<&RawValue> =
        serde_json::from_str(text).map_err(|error| TableError::NotJson { line: error.line() })?;
    let (mut line, mut counted) = (1, 0);
    let placed = items.into_iter().map(|item| {
        // Each is a part of the text.
        let at = item.get().as_ptr().addr() - text.as_ptr().addr();
        let between = text.get(counted..at).unwrap_or_default();
        line += line_at(between, between.len()) - 1;
        counted = at;
        (line, item.get())
    });
    Ok(placed.collect())
}

/// What the first line says of the fields.
fn field_hints(object: &Map<String, Value>) -> Vec<Hint> {
    let fields = object.get("fields").and_then(Value::as_array);
    let hint = |field: &Value| {
        let name = field.get("name")?.as_str()?;
        let kind = FieldWord::of(field.get("kind")?.as_str()?)?;
        Some(Hint {
            header: field_header(name, SPOKEN),
            each: kind.column_use(),
            scale: field.get("scale").and_then(scale),
        })
    };
    fields.into_iter().flatten().filter_map(hint).collect()
}

fn scale(value: &Value) -> Option<Scale> {
    let end = |key: &str| u8::try_from(value.get(key)?.as_u64()?).ok();
    Scale::new(end("min")?, end("max")?)
}

fn put(rows: &mut Rows, key: &str, value: &Value) {
    if let Value::Object(parts) = value {
        for (part, value) in parts {
            put(rows, &format!("{key}.{part}"), value);
        }
    } else if let Some(answers) = objects_of(value) {
        put_answers(rows, key, &answers);
    } else {
        rows.put(key, &said(value));
    }
}

/// The objects that a list holds, and nothing else.
fn objects_of(value: &Value) -> Option<Vec<&Map<String, Value>>> {
    let parts = value.as_array().filter(|parts| !parts.is_empty())?;
    parts.iter().map(Value::as_object).collect()
}

/// A list of answers to questions, each with a column of its own: it is called by the question where that is there, else
/// by its kind, and what was said stands under the name of its kind.
fn put_answers(rows: &mut Rows, key: &str, answers: &[&Map<String, Value>]) {
    const SAID: [&str; 5] = ["value", "answer", "text", "label", "number"];
    let mut names: Vec<String> = Vec::new();
    for answer in answers {
        let name = asked(answer).map_or_else(|| key.to_owned(), |asked| format!("{key}.{asked}"));
        let again = names.iter().filter(|each| **each == name).count();
        let header = match again {
            0 => name.clone(),
            _ => format!("{name} ({})", again + 1),
        };
        names.push(name);
        let kind = answer.get("type").and_then(Value::as_str);
        let value = kind.and_then(|kind| answer.get(kind));
        let value = value.or_else(|| SAID.iter().find_map(|each| answer.get(*each)));
        rows.put(&header, &value.map(said_within).unwrap_or_default());
    }
}

fn asked(answer: &Map<String, Value>) -> Option<&str> {
    const ASKED: [&str; 6] = ["question", "title", "label", "name", "type", "key"];
    let field = answer.get("field").and_then(Value::as_object);
    let mut objects = field.into_iter().chain([answer]);
    objects.find_map(|object| ASKED.iter().find_map(|each| object.get(*each)?.as_str()))
}

/// A choice is an object with its label, several are one with their labels.
fn said_within(value: &Value) -> String {
    let label = value.get("label").or_else(|| value.get("labels"));
    said(label.unwrap_or(value))
}

fn put_own(rows: &mut Rows, key: &str, value: &Value) {
    let heading = match key {
        "id" => Heading::Id,
        "date" => Heading::Date,
        "score" => Heading::Score,
        "comment" => Heading::Comment,
        "reasons" => Heading::Reasons,
        "customer" => Heading::Customer,
        "contact" => Heading::Contact,
        "set_aside" => Heading::Aside,
        "fields" => return put_fields(rows, value),
        "follow_up" => return put_follow_up(rows, value),
        _ => return put(rows, key, value),
    };
    rows.put(heading.of(SPOKEN), &said(value));
}

fn put_fields(rows: &mut Rows, value: &Value) {
    for (name, value) in value.as_object().into_iter().flatten() {
        rows.put(&field_header(name, SPOKEN), &said(value));
    }
}

fn put_follow_up(rows: &mut Rows, value: &Value) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let (heading, text) = match key.as_str() {
            "state" => (Heading::State, said(value)),
            "owner" => (Heading::Owner, said(value)),
            "due" => (Heading::Due, said(value)),
            "contacted" => (Heading::Contacted, said(value)),
            "closed" => (Heading::Closed, said(value)),
            "given" => (Heading::Given, given(value)),
            "notes" => (Heading::Notes, notes(value)),
            _ => continue,
        };
        rows.put(heading.of(SPOKEN), &text);
    }
}

fn dated<'v>(value: &'v Value, key: &str) -> Vec<(Day, &'v str)> {
    let each = value.as_array().into_iter().flatten();
    let read = |each: &'v Value| {
        let day = each.get("date")?.as_str()?.parse().ok()?;
        Some((day, each.get(key)?.as_str()?))
    };
    each.filter_map(read).collect()
}

fn given(value: &Value) -> String {
    let given = dated(value, "gift").into_iter();
    write_list(given.map(|(day, gift)| write_given(gift, day)))
}

fn notes(value: &Value) -> String {
    write_notes(dated(value, "text").into_iter())
}

fn said(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(parts) => write_list(parts.iter().map(said)),
        other => other.to_string(),
    }
}

/// Whether the beginning of an object is that of no survey, and holds a list of objects. Of a survey that is damaged
/// much may be missing, but hardly both words, which stand before its answers.
fn may_hold_list(text: &str) -> bool {
    let mut lists = text.match_indices('[');
    let list = lists.find(|(at, _)| text.get(*at..).is_some_and(is_list));
    let above = list.and_then(|(at, _)| text.get(..at));
    let is_survey = |above: &str| {
        ["\"format\"", "\"responses\""]
            .iter()
            .any(|key| above.contains(key))
    };
    text.starts_with('{') && above.is_some_and(|above| !is_survey(above))
}

/// What a file is, by its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// No JSON object.
    None,
    /// Objects, one a line or in a list.
    Lines,
    /// One object, as a survey is.
    Whole,
}

impl JsonKind {
    /// # Errors
    /// When the file cannot be read.
    pub fn of(file: &Path) -> io::Result<Self> {
        const LOOKED_AT: u64 = 1 << 20;
        let mut begin = Vec::new();
        File::open(file)?.take(LOOKED_AT).read_to_end(&mut begin)?;
        // Of a workbook nothing is text, and it takes long to find that out of a million bytes.
        let plain = begin.trim_ascii_start().first();
        let is_plain = plain.is_some_and(|byte| byte.is_ascii() && !b"{[".contains(byte));
        if is_plain || is_rich_text(&begin) {
            return Ok(Self::None);
        }
        let text = String::from_utf8_lossy(&begin);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        // All of a small file is known.
        let holds_list = if begin.len() as u64 == LOOKED_AT {
            may_hold_list(text)
        } else {
            list_within(text).is_some()
        };
        if is_list(text) || holds_list {
            return Ok(Self::Lines);
        }
        // One object alone is a line of such lines only where it is called so, or says so.
        let is_called = file.extension().is_some_and(|kind| {
            ["jsonl", "ndjson"]
                .iter()
                .any(|each| kind.eq_ignore_ascii_case(each))
        });
        let mut further = text.lines().skip(1).filter(|line| !line.trim().is_empty());
        let has_several = further.next().is_some_and(|line| line.starts_with('{'));
        let is_lines = is_json_lines(text) && (is_called || has_several);
        Ok(match (text.starts_with('{'), is_lines) {
            (false, _) => Self::None,
            (true, true) => Self::Lines,
            (true, false) => Self::Whole,
        })
    }
}
