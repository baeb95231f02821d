//! Answers as JSON lines: the first says what they are, then an object for each answer. Nothing is lost or written
//! otherwise than it is.

use std::io::Write;
use std::ops::ControlFlow;

use serde_json::{Map, Value, json};

use super::answers::name;
use super::csv::go_on;
use super::{ANSWERS_MARK, Answers, ExportError, Progress, Written};
use crate::exchange::headings::state_name;
use crate::exchange::import::ColumnUse;
use crate::model::{Audience, Case, Field, FieldKind, FieldValue, Language, ResponseRef};

const VERSION: u64 = 1;
const ANSWERS_A_STEP: usize = 4096;

/// What the first line says of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldWord {
    Choice,
    Several,
    Text,
    Rating,
}

impl FieldWord {
    const WORDS: [(&str, Self); 4] = [
        ("choice", Self::Choice),
        ("several", Self::Several),
        ("text", Self::Text),
        ("rating", Self::Rating),
    ];

    pub fn of(word: &str) -> Option<Self> {
        let found = Self::WORDS.iter().find(|(each, _)| *each == word);
        found.map(|(_, each)| *each)
    }

    pub const fn column_use(self) -> ColumnUse {
        match self {
            Self::Choice => ColumnUse::Choice,
            Self::Several => ColumnUse::Several,
            Self::Text => ColumnUse::Text,
            Self::Rating => ColumnUse::Rating,
        }
    }

    pub const fn of_kind(kind: &FieldKind) -> Self {
        match kind {
            FieldKind::Choice(_) => Self::Choice,
            FieldKind::Several(_) => Self::Several,
            FieldKind::Text => Self::Text,
            FieldKind::Rating(_) => Self::Rating,
        }
    }

    fn word(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, each)| *each == self);
        found.map_or("", |(word, _)| word)
    }
}

/// Writes the answers, a line each.
///
/// # Errors
/// When it cannot be written, or `progress` breaks.
pub fn write_json_lines(
    answers: &Answers<'_>,
    out: &mut dyn Write,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Written, ExportError> {
    writeln!(out, "{}", head(answers))?;
    let mut written = Written::default();
    for (done, &row) in answers.rows.iter().enumerate() {
        if done.is_multiple_of(ANSWERS_A_STEP) {
            go_on(progress, done, answers.rows.len())?;
        }
        if let Some(answer) = answers.project.responses().get(row) {
            writeln!(out, "{}", Value::Object(line(answers, &answer)))?;
            written.answers += 1;
        }
    }
    Ok(written)
}

fn head(answers: &Answers<'_>) -> Value {
    let fields =
        answers.project.fields().iter().map(
            |field| json!({ "name": field.name, "kind": FieldWord::of_kind(&field.kind).word() }),
        );
    let mut head = Map::new();
    head.insert("goodword".into(), json!(ANSWERS_MARK));
    head.insert("version".into(), json!(VERSION));
    head.insert("survey".into(), json!(answers.project.survey().name));
    head.insert("question".into(), json!(answers.project.survey().question));
    head.insert("fields".into(), fields.collect());
    if let Some(remark) = &answers.remark {
        head.insert("left_out".into(), json!(remark));
    }
    Value::Object(head)
}

fn line(answers: &Answers<'_>, answer: &ResponseRef<'_>) -> Map<String, Value> {
    let mut line = Map::new();
    let mut put = |key: &str, value: Value| {
        let is_empty = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(parts) => parts.is_empty(),
            Value::Object(parts) => parts.is_empty(),
            _ => false,
        };
        if !is_empty {
            line.insert(key.into(), value);
        }
    };
    put("id", json!(answer.id().to_string()));
    put("date", json!(answer.day().map(|day| day.to_string())));
    put(
        "score",
        json!(answer.score().map(crate::model::Score::value)),
    );
    put("comment", json!(answer.comment()));
    put(
        "reasons",
        answers.reasons(answer).map(Value::from).collect(),
    );
    let customer = answers.customer(answer);
    put("customer", json!(customer.map(|each| &each.name)));
    put("contact", json!(customer.map(|each| &each.contact)));
    put("fields", Value::Object(fields(answers, answer)));
    put("set_aside", json!(answer.is_aside().then_some(true)));
    let is_followed = answers.project.survey().audience == Audience::Customers;
    let case = answer.case().filter(|_| is_followed);
    put(
        "follow_up",
        case.map_or(Value::Null, |case| follow_up(answers, case)),
    );
    line
}

fn fields(answers: &Answers<'_>, answer: &ResponseRef<'_>) -> Map<String, Value> {
    let values = answers.project.fields().iter().filter_map(|field: &Field| {
        let value = match answer.value(field.id)? {
            FieldValue::Rating(rating) => json!(rating),
            FieldValue::Several(ids) => {
                let chosen = ids.iter().filter_map(|id| field.choice(*id));
                chosen
                    .map(|choice| Value::from(choice.name.as_str()))
                    .collect()
            }
            other => json!(field.said(&other)?),
        };
        Some((field.name.clone(), value))
    });
    values.collect()
}

fn follow_up(answers: &Answers<'_>, case: &Case) -> Value {
    let mut said = Map::new();
    let state = state_name(case.course.state(), Language::English);
    said.insert("state".into(), json!(state));
    for (key, day) in [
        ("due", case.due),
        ("contacted", case.course.contacted()),
        ("closed", case.course.closed()),
    ] {
        said.extend(day.map(|day| (key.to_owned(), json!(day.to_string()))));
    }
    let owner = name(answers.project.people(), case.owner);
    if !owner.is_empty() {
        said.insert("owner".into(), json!(owner));
    }
    let given = case.given.iter().map(|each| {
        let gift = name(answers.project.gifts(), Some(each.gift));
        json!({ "date": each.day.to_string(), "gift": gift })
    });
    let notes = case.notes.iter();
    let notes = notes.map(|note| json!({ "date": note.day.to_string(), "text": note.text() }));
    for (key, list) in [
        ("given", given.collect::<Vec<Value>>()),
        ("notes", notes.collect()),
    ] {
        if !list.is_empty() {
            said.insert(key.into(), Value::Array(list));
        }
    }
    Value::Object(said)
}
