//! Everything in the file but the answers: short lists, read with their problems.

use std::collections::HashSet;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::answer;
use super::object::{Object, one_of, text_as};
use super::wording::{FOLLOW_UPS, WORDINGS, follow_ups, wordings};
use crate::model::{
    Audience, Choice, Counter, Customer, Day, Field, FieldKind, Items, Kept, Reason, Scale, Survey,
};
use crate::project_file::line::Line;
use crate::project_file::problem::{Expected, Fault, Place, Problems};
use crate::project_file::words;

pub(in crate::project_file) fn survey(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Survey {
    let Some(mut object) = Object::read(raw, place, problems) else {
        return Survey::default();
    };
    let audiences = Expected::OneOf(words::AUDIENCE_WORDS);
    let audience = object.optional("audience", audiences, problems, |json| {
        one_of(json, words::AUDIENCES)
    });
    let tags = Expected::OneOf(words::LANGUAGE_TAGS);
    let language = object.optional("language", tags, problems, |json| {
        words::language(&serde_json::from_str::<String>(json).ok()?)
    });
    let name = object.text("name", problems);
    let business = object.text("business", problems);
    let question = object.text("question", problems);
    let low_label = object.text("low_label", problems);
    let high_label = object.text("high_label", problems);
    let follow_ups_raw = object.take(FOLLOW_UPS);
    let counter = object.take(words::COUNTER);
    let wordings = wordings(object.list(WORDINGS, problems), place, problems);
    let rhythms = Expected::OneOf(words::RHYTHM_WORDS);
    let rhythm = object.optional("rhythm", rhythms, problems, |json| {
        one_of(json, words::RHYTHMS)
    });
    let mut rest = object.rest(problems);
    let follow_ups = follow_ups_raw.map(|raw| {
        let (follow_ups, unknown) = follow_ups(raw, place.key(FOLLOW_UPS), problems);
        // The model has no place of its own for them: they wait among the survey's under the object's key.
        if !unknown.is_empty() {
            rest.insert(FOLLOW_UPS.to_owned(), unknown.into());
        }
        follow_ups
    });
    Survey {
        name,
        business,
        audience: audience.unwrap_or(Audience::Customers),
        language: language.unwrap_or_default(),
        question,
        low_label,
        high_label,
        follow_ups: follow_ups.unwrap_or_default(),
        counter: counter
            .map(|raw| self::counter(raw, place.key(words::COUNTER), problems))
            .unwrap_or_default(),
        wordings,
        rhythm,
        kept: Kept::from(rest),
    }
}

fn counter(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Counter {
    let Some(mut object) = Object::read(raw, place, problems) else {
        return Counter::default();
    };
    let pin = object.optional("pin", Expected::PinHash, problems, text_as);
    let list = place.key("languages");
    let mut languages = Vec::new();
    for (at, raw) in object.list("languages", problems).into_iter().enumerate() {
        let language = text_of(raw).and_then(|tag| words::language(&tag));
        match language {
            Some(language) if languages.contains(&language) => {}
            Some(language) => languages.push(language),
            None => {
                let tags = Expected::OneOf(words::LANGUAGE_TAGS);
                problems.unexpected(list.item(at), tags, raw.get());
            }
        }
    }
    let list = place.key("asks");
    let mut asks = Vec::new();
    for (at, raw) in object.list("asks", problems).into_iter().enumerate() {
        match text_as(raw.get()) {
            Some(field) if asks.contains(&field) => {}
            Some(field) => asks.push(field),
            None => problems.unexpected(list.item(at), Expected::Id, raw.get()),
        }
    }
    Counter {
        pin,
        languages,
        asks,
        kept: object.kept(problems),
    }
}

fn text_of(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

/// The items of a list that can be read, each id once.
pub(super) fn items<T: Line>(file: &mut Object<'_, '_>, problems: &mut Problems) -> Items<T> {
    let list = Place::File.key(T::LIST);
    let mut seen = HashSet::new();
    let mut items = Vec::new();
    for (at, raw) in file.list(T::LIST, problems).into_iter().enumerate() {
        let place = list.item(at);
        if file.is_lost(raw) {
            continue;
        }
        let Some(item) = T::read(raw, place, problems) else {
            continue;
        };
        if seen.insert(item.id()) {
            items.push(item);
        } else {
            problems.add(place.key("id"), Fault::DuplicateId(item.id().to_string()));
        }
    }
    items.into_iter().collect()
}

pub(in crate::project_file) fn field(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Field> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let name = object.text("name", problems);
    let roles = Expected::OneOf(words::ROLE_WORDS);
    let role = object.optional("role", roles, problems, |json| one_of(json, words::ROLES));
    let kinds = Expected::OneOf(words::KIND_WORDS);
    let word = object.required("kind", kinds, problems, |json| {
        let words = words::KIND_WORDS.iter();
        let words: Vec<_> = words.map(|&word| (word, word)).collect();
        one_of(json, &words)
    });
    let mut unknown_of_scale = Map::new();
    let kind = match word? {
        words::CHOICE => FieldKind::Choice(choices(&mut object, place, problems)),
        words::SEVERAL => FieldKind::Several(choices(&mut object, place, problems)),
        words::TEXT => FieldKind::Text,
        _ => {
            let (scale, unknown) = scale(&mut object, place, problems)?;
            unknown_of_scale = unknown;
            FieldKind::Rating(scale)
        }
    };
    let mut rest = object.rest(problems);
    // The model has no place of its own for them: they wait among the field's under the object's key.
    if !unknown_of_scale.is_empty() {
        rest.insert(words::SCALE.to_owned(), unknown_of_scale.into());
    }
    Some(Field {
        id: id?,
        name,
        kind,
        role,
        kept: Kept::from(rest),
    })
}

/// The scale of a rating, with what is unknown in it.
fn scale(
    field: &mut Object<'_, '_>,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<(Scale, Map<String, Value>)> {
    let place = place.key(words::SCALE);
    let Some(raw) = field.take(words::SCALE) else {
        problems.add(place, Fault::Missing(Expected::Scale));
        return None;
    };
    let mut object = Object::read(raw, place, problems)?;
    let mut end = |key| {
        let expected = Expected::Between(0, Scale::MOST);
        object.required(key, expected, problems, |json| {
            let end: u8 = serde_json::from_str(json).ok()?;
            Some(end).filter(|&end| end <= Scale::MOST)
        })
    };
    let (least, most) = (end("min"), end("max"));
    let unknown = object.rest(problems);
    let scale = Scale::new(least?, most?);
    if scale.is_none() {
        problems.unexpected(place, Expected::Scale, raw.get());
    }
    Some((scale?, unknown))
}

fn choices(object: &mut Object<'_, '_>, field: Place<'_>, problems: &mut Problems) -> Vec<Choice> {
    let list = field.key("choices");
    let mut seen = HashSet::new();
    let mut choices = Vec::new();
    for (at, raw) in object.list("choices", problems).into_iter().enumerate() {
        let place = list.item(at);
        let Some(choice) = choice(raw, place, problems) else {
            continue;
        };
        if seen.insert(choice.id) {
            choices.push(choice);
        } else {
            problems.add(place.key("id"), Fault::DuplicateId(choice.id.to_string()));
        }
    }
    choices
}

fn choice(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<Choice> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    Some(Choice {
        id: id?,
        name: object.text("name", problems),
        kept: object.kept(problems),
    })
}

pub(in crate::project_file) fn reason(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Reason> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    Some(Reason {
        id: id?,
        name: object.text("name", problems),
        kept: object.kept(problems),
    })
}

pub(in crate::project_file) fn customer(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Customer> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    Some(Customer {
        id: id?,
        name: object.text("name", problems),
        contact: object.text("contact", problems),
        kept: object.kept(problems),
    })
}

pub(super) fn day(json: &str) -> Option<Day> {
    answer::day(&serde_json::from_str::<String>(json).ok()?)
}
