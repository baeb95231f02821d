//! One item as one line of JSON, empty parts left out. The same lines stand in the file and in the journal.

use std::io::Write;

use serde_json::{Map, Value};

use super::wording;
use crate::model::{
    Choice, Counter, Customer, Field, FieldKind, Kept, NumberedId, Prefix, Reason, Scale, Scoring,
    Survey,
};
use crate::project_file::read::FOLLOW_UPS;
use crate::project_file::words;

/// An object being written. Writing into memory does not fail, so that nothing here gives a result.
pub(super) struct Object<'a> {
    out: &'a mut Vec<u8>,
    between: &'static str,
    next: &'static str,
    close: &'static str,
}

impl<'a> Object<'a> {
    pub(super) fn one_line(out: &'a mut Vec<u8>) -> Self {
        Self {
            out,
            between: "{",
            next: ",",
            close: "}",
        }
    }

    /// The members of an object that somebody else opens and closes, a line each.
    fn lines(out: &'a mut Vec<u8>) -> Self {
        Self {
            out,
            between: "    ",
            next: ",\n    ",
            close: "\n",
        }
    }

    pub(super) fn key(&mut self, key: &str) -> &mut Vec<u8> {
        self.out.extend_from_slice(self.between.as_bytes());
        self.between = self.next;
        json_text(key, self.out);
        self.out.push(b':');
        if self.next != "," {
            self.out.push(b' ');
        }
        self.out
    }

    pub(super) fn text(&mut self, key: &str, text: &str) {
        json_text(text, self.key(key));
    }

    pub(super) fn text_unless_empty(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.text(key, text);
        }
    }

    /// Of something whose text needs no escaping: an id, a day.
    pub(super) fn plain(&mut self, key: &str, value: impl std::fmt::Display) {
        quoted(value, self.key(key));
    }

    pub(super) fn number(&mut self, key: &str, number: u64) {
        let _ = write!(self.key(key), "{number}");
    }

    /// Of something that is left out where it is not so.
    pub(super) fn yes(&mut self, key: &str) {
        self.key(key).extend_from_slice(b"true");
    }

    pub(super) fn kept(&mut self, kept: &Kept) {
        for (key, value) in kept.iter() {
            json_value(value, self.key(key));
        }
    }

    /// All but what waits under the key of an object that the model knows.
    pub(super) fn kept_but(&mut self, kept: &Kept, known: &str) {
        for (key, value) in kept.iter().filter(|(key, _)| *key != known) {
            json_value(value, self.key(key));
        }
    }

    pub(super) fn close(self) {
        // Nothing was written: the object was never opened.
        if self.between == "{" {
            self.out.push(b'{');
        }
        self.out.extend_from_slice(self.close.as_bytes());
    }
}

pub(super) fn json_text(text: &str, out: &mut Vec<u8>) {
    // Most texts need no escaping, which is seen many letters at a time.
    let is_plain = |byte: u8| !matches!(byte, 0..b' ' | b'"' | b'\\');
    if text
        .bytes()
        .fold(true, |so_far, byte| so_far & is_plain(byte))
    {
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    } else {
        let _ = serde_json::to_writer(out, text);
    }
}

pub(super) fn put_id<Of: Prefix>(id: NumberedId<Of>, out: &mut Vec<u8>) {
    out.push(b'"');
    out.extend_from_slice(Of::LETTER.encode_utf8(&mut [0; 4]).as_bytes());
    put_number(id.number().get(), out);
    out.push(b'"');
}

pub(super) fn put_number(number: u32, out: &mut Vec<u8>) {
    let mut text = itoa::Buffer::new();
    out.extend_from_slice(text.format(number).as_bytes());
}

pub(super) fn json_value(value: &Value, out: &mut Vec<u8>) {
    let _ = serde_json::to_writer(out, value);
}

fn quoted(value: impl std::fmt::Display, out: &mut Vec<u8>) {
    let _ = write!(out, "\"{value}\"");
}

/// The survey's members, a line each, without the braces around them.
pub(in crate::project_file) fn survey_lines(survey: &Survey, out: &mut Vec<u8>) {
    survey_members(survey, Object::lines(out));
}

pub(in crate::project_file) fn survey_line(survey: &Survey, out: &mut Vec<u8>) {
    survey_members(survey, Object::one_line(out));
}

fn survey_members(survey: &Survey, mut object: Object<'_>) {
    object.text("name", &survey.name);
    object.text_unless_empty("business", &survey.business);
    object.text("audience", words::word(words::AUDIENCES, &survey.audience));
    object.text("language", survey.language.tag());
    object.text_unless_empty("question", &survey.question);
    object.text_unless_empty("low_label", &survey.low_label);
    object.text_unless_empty("high_label", &survey.high_label);
    wording::follow_ups(&survey.follow_ups, &survey.kept, &mut object);
    counter(&survey.counter, &mut object);
    wording::wordings(survey, &mut object);
    if let Some(rhythm) = &survey.rhythm {
        object.text("rhythm", words::word(words::RHYTHMS, rhythm));
    }
    object.kept_but(&survey.kept, FOLLOW_UPS);
    object.close();
}

fn counter(counter: &Counter, object: &mut Object<'_>) {
    if *counter == Counter::default() {
        return;
    }
    let mut inner = Object::one_line(object.key(words::COUNTER));
    if let Some(pin) = &counter.pin {
        inner.text("pin", pin.as_str());
    }
    if !counter.languages.is_empty() {
        array(inner.key("languages"), &counter.languages, |each, out| {
            json_text(each.tag(), out);
        });
    }
    if !counter.asks.is_empty() {
        array(inner.key("asks"), &counter.asks, |each, out| {
            json_text(&each.to_string(), out);
        });
    }
    inner.kept(&counter.kept);
    inner.close();
}

/// What differs from a new project's.
pub(in crate::project_file) fn scoring(scoring: &Scoring, out: &mut Vec<u8>) {
    let plain = Scoring::default();
    let mut object = Object::one_line(out);
    if scoring.rule != plain.rule {
        object.text("count", words::word(words::RULES, &scoring.rule));
    }
    if scoring.confidence != plain.confidence {
        object.number("confidence", words::percent(scoring.confidence));
    }
    if scoring.method != plain.method {
        object.text("interval", words::word(words::METHODS, &scoring.method));
    }
    if scoring.correction != plain.correction {
        let word = words::word(words::CORRECTIONS, &scoring.correction);
        object.text("correction", word);
    }
    if let Some(population) = scoring.population {
        object.number("population", population.get());
    }
    if scoring.anonymity != plain.anonymity {
        object.number("anonymity", scoring.anonymity.answers().into());
    }
    if scoring.period != plain.period {
        object.text("period", words::word(words::PERIODS, &scoring.period));
    }
    if scoring.weighted {
        object.key("weighted").extend_from_slice(b"true");
    }
    object.kept(&scoring.kept);
    object.close();
}

pub(in crate::project_file) fn field(field: &Field, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", field.id);
    object.text("name", &field.name);
    let kind = match field.kind {
        FieldKind::Choice(_) => words::CHOICE,
        FieldKind::Several(_) => words::SEVERAL,
        FieldKind::Text => words::TEXT,
        FieldKind::Rating(_) => words::RATING,
    };
    object.text("kind", kind);
    if let Some(role) = &field.role {
        object.text("role", words::word(words::ROLES, role));
    }
    if !field.choices().is_empty() {
        array(object.key("choices"), field.choices(), choice);
    }
    let Some(scale) = field.scale() else {
        object.kept(&field.kept);
        return object.close();
    };
    let unknown = unknown_under(&field.kept, words::SCALE);
    scale_object(scale, unknown, object.key(words::SCALE));
    object.kept_but(&field.kept, words::SCALE);
    object.close();
}

/// With what was unknown in it.
fn scale_object(scale: Scale, unknown: Option<&Map<String, Value>>, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.number("min", scale.least().into());
    object.number("max", scale.most().into());
    for (key, value) in unknown.into_iter().flatten() {
        json_value(value, object.key(key));
    }
    object.close();
}

/// What waits under the key of an object that the model knows.
pub(super) fn unknown_under<'a>(kept: &'a Kept, object: &str) -> Option<&'a Map<String, Value>> {
    let found = kept.iter().find(|(key, _)| *key == object);
    found.and_then(|(_, value)| value.as_object())
}

fn choice(choice: &Choice, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", choice.id);
    object.text("name", &choice.name);
    object.kept(&choice.kept);
    object.close();
}

pub(in crate::project_file) fn reason(reason: &Reason, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", reason.id);
    object.text("name", &reason.name);
    object.kept(&reason.kept);
    object.close();
}

pub(in crate::project_file) fn customer(customer: &Customer, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    put_id(customer.id, object.key("id"));
    object.text_unless_empty("name", &customer.name);
    object.text_unless_empty("contact", &customer.contact);
    object.kept(&customer.kept);
    object.close();
}

pub(super) fn array<T>(out: &mut Vec<u8>, items: &[T], write_item: impl Fn(&T, &mut Vec<u8>)) {
    out.push(b'[');
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write_item(item, out);
    }
    out.push(b']');
}
