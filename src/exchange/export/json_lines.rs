//! Answers as JSON lines: the first says what they are, then an object for each answer. Nothing is lost or written
//! otherwise than it is.

use std::fmt::Display;
use std::io::{self, Write};
use std::ops::ControlFlow;

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::{Map, Value, json};

use super::answers::name;
use super::csv::go_on;
use super::{ANSWERS_MARK, Answers, ExportError, Progress, Written};
use crate::exchange::headings::state_name;
use crate::exchange::import::ColumnUse;
use crate::model::{
    Audience, Case, Field, FieldKind, Language, Project, ResponseRef, Score, ValueRef,
};

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
    let fields = named_fields(answers.project);
    writeln!(out, "{}", head(answers, &fields))?;
    let mut written = Written::default();
    let mut line = Vec::new();
    for (done, &row) in answers.rows.iter().enumerate() {
        if done.is_multiple_of(ANSWERS_A_STEP) {
            go_on(progress, done, answers.rows.len())?;
        }
        if let Some(answer) = answers.project.responses().get(row) {
            line.clear();
            let said = Line {
                answers,
                fields: &fields,
                answer,
            };
            serde_json::to_writer(&mut line, &said).map_err(io::Error::from)?;
            line.push(b'\n');
            out.write_all(&line)?;
            written.answers += 1;
        }
    }
    Ok(written)
}

/// The fields, each with a name that no other has: an object has each only once.
fn named_fields(project: &Project) -> Vec<(String, &Field)> {
    let mut named: Vec<(String, &Field)> = Vec::new();
    for field in project.fields() {
        let numbered = (1..).map(|number: u32| match number {
            1 => field.name.clone(),
            more => format!("{} ({more})", field.name),
        });
        let is_free = |name: &String| !named.iter().any(|(taken, _)| taken == name);
        let name = numbered.into_iter().find(is_free).unwrap_or_default();
        named.push((name, field));
    }
    named
}

fn head(answers: &Answers<'_>, fields: &[(String, &Field)]) -> Value {
    let fields = fields.iter().map(|(name, field)| {
        let kind = FieldWord::of_kind(&field.kind).word();
        match field.scale() {
            None => json!({ "name": name, "kind": kind }),
            Some(scale) => {
                let scale = json!({ "min": scale.least(), "max": scale.most() });
                json!({ "name": name, "kind": kind, "scale": scale })
            }
        }
    });
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

/// An answer as it is written: what it does not have is left out.
struct Line<'p> {
    answers: &'p Answers<'p>,
    fields: &'p [(String, &'p Field)],
    answer: ResponseRef<'p>,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (answers, answer) = (self.answers, &self.answer);
        let mut line = serializer.serialize_map(None)?;
        line.serialize_entry("id", &Shown(answer.id()))?;
        if let Some(day) = answer.day() {
            line.serialize_entry("date", &Shown(day))?;
        }
        if let Some(score) = answer.score().map(Score::value) {
            line.serialize_entry("score", &score)?;
        }
        if !answer.comment().is_empty() {
            line.serialize_entry("comment", answer.comment())?;
        }
        let reasons: Vec<&str> = answers.reasons(answer).collect();
        if !reasons.is_empty() {
            line.serialize_entry("reasons", &reasons)?;
        }
        if let Some(customer) = answers.customer(answer) {
            let named = [("customer", &customer.name), ("contact", &customer.contact)];
            for (key, text) in named.iter().filter(|(_, text)| !text.is_empty()) {
                line.serialize_entry(key, text)?;
            }
        }
        let values: Vec<(&str, Said<'_>)> = self.values().collect();
        if !values.is_empty() {
            line.serialize_entry("fields", &Values(&values))?;
        }
        if answer.is_aside() {
            line.serialize_entry("set_aside", &true)?;
        }
        let is_followed = answers.project.survey().audience == Audience::Customers;
        if let Some(case) = answer.case().filter(|_| is_followed) {
            line.serialize_entry("follow_up", &follow_up(answers, case))?;
        }
        line.end()
    }
}

impl<'p> Line<'p> {
    /// The fields that it says something of.
    fn values(&self) -> impl Iterator<Item = (&'p str, Said<'p>)> {
        self.fields.iter().filter_map(|(name, field)| {
            let said = match self.answer.value_ref(field.id)? {
                ValueRef::Rating(rating) => Said::Rating(rating),
                ValueRef::Text(text) => Said::Text(text),
                ValueRef::Several(ids) => {
                    let chosen = ids.iter().filter_map(|id| field.choice(*id));
                    Said::Several(chosen.map(|choice| choice.name.as_str()).collect())
                }
                ValueRef::Choice(id) => {
                    let name = field.choice(id).map(|choice| choice.name.as_str());
                    Said::Text(name.filter(|name| !name.is_empty())?)
                }
            };
            Some((name.as_str(), said))
        })
    }
}

/// What an answer says of a field.
enum Said<'p> {
    Rating(u8),
    Text(&'p str),
    Several(Vec<&'p str>),
}

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Rating(rating) => rating.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
            Self::Several(names) => names.serialize(serializer),
        }
    }
}

struct Values<'a>(&'a [(&'a str, Said<'a>)]);

impl Serialize for Values<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, said)| (name, said)))
    }
}

/// As it is shown.
struct Shown<T>(T);

impl<T: Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
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
