//! An answer that does not fit, read slowly: what is wrong with it and where, and what of it can be kept.

use serde_json::value::RawValue;

use super::answer::{Known, day};
use super::case::case;
use super::object::{Object, text_as};
use super::value::value;
use crate::model::{
    Case, ChoiceId, Field, FieldId, FieldKind, FieldValue, ReasonId, Response, Scale, Score,
};
use crate::project_file::problem::{Expected, Fault, Place, Problems};

/// The answer without what does not fit; nothing when it has no id.
pub(super) fn diagnose(
    raw: &RawValue,
    place: Place<'_>,
    known: &Known,
    problems: &mut Problems,
) -> Option<Response> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let date = object.optional("date", Expected::Day, problems, |json| {
        nullable(
            json,
            |json| day(&serde_json::from_str::<String>(json).ok()?),
        )
    });
    let score = object.optional("score", Expected::Score, problems, |json| {
        nullable(json, |json| {
            Score::new(serde_json::from_str(json).ok()?).ok()
        })
    });
    let aside = object.optional("aside", Expected::TrueOrFalse, problems, |json| {
        serde_json::from_str(json).ok()
    });
    let comment = object.text("comment", problems);
    let reasons = reasons(&mut object, place, known, problems);
    let customer = object.optional("customer", Expected::Id, problems, |json| {
        nullable(json, text_as)
    });
    let customer = customer.flatten().filter(|&id| {
        let leads = known.has_customer(id);
        if !leads {
            problems.add(place.key("customer"), Fault::Dangling(id.to_string()));
        }
        leads
    });
    let values = object
        .take("fields")
        .map(|raw| values(raw, place, known, problems));
    let case = object.take("case");
    let case = case.and_then(|raw| case_of(raw, place, known, problems));
    let mut response = Response::new(id?);
    response.day = date.flatten();
    response.score = score.flatten();
    response.aside = aside.unwrap_or_default();
    response.comment = comment;
    response.set_reasons(reasons);
    response.customer = customer;
    for (field, value) in values.unwrap_or_default() {
        response.set_value(field, Some(value));
    }
    response.case = case;
    response.kept = object.kept(problems);
    Some(response)
}

fn case_of(
    raw: &RawValue,
    answer: Place<'_>,
    known: &Known,
    problems: &mut Problems,
) -> Option<Box<Case>> {
    case(raw, answer.key("case"), known, problems).map(Box::new)
}

#[expect(clippy::option_option, reason = "null and no fit are two things")]
fn nullable<T>(json: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
    if json == "null" {
        Some(None)
    } else {
        parse(json).map(Some)
    }
}

fn reasons(
    object: &mut Object<'_, '_>,
    answer: Place<'_>,
    known: &Known,
    problems: &mut Problems,
) -> Vec<ReasonId> {
    let list = answer.key("reasons");
    let mut reasons = Vec::new();
    for (at, raw) in object.list("reasons", problems).into_iter().enumerate() {
        match text_as::<ReasonId>(raw.get()) {
            Some(id) if known.has_reason(id) => reasons.push(id),
            Some(id) => problems.add(list.item(at), Fault::Dangling(id.to_string())),
            None => problems.unexpected(list.item(at), Expected::Id, raw.get()),
        }
    }
    reasons
}

fn values(
    raw: &RawValue,
    answer: Place<'_>,
    known: &Known,
    problems: &mut Problems,
) -> Vec<(FieldId, FieldValue)> {
    let place = answer.key("fields");
    let Some(object) = Object::read(raw, place, problems) else {
        return Vec::new();
    };
    let mut values = Vec::new();
    for (key, raw) in object.into_entries() {
        let Some(field) = key.parse().ok().and_then(|id| known.field(id)) else {
            problems.add(place, Fault::Dangling(key.into_owned()));
            continue;
        };
        let place = place.key(&key);
        let value = match &field.kind {
            FieldKind::Rating(scale) => rating(raw, place, *scale, problems),
            FieldKind::Several(_) => several(raw, place, field, problems),
            FieldKind::Choice(_) | FieldKind::Text => text_value(raw, place, field, problems),
        };
        values.extend(value.map(|value| (field.id, value)));
    }
    values
}

/// Those of the choices that are there; what stands twice is taken once.
fn several(
    raw: &RawValue,
    place: Place<'_>,
    field: &Field,
    problems: &mut Problems,
) -> Option<FieldValue> {
    let Ok(raws) = serde_json::from_str::<Vec<&RawValue>>(raw.get()) else {
        problems.unexpected(place, Expected::List, raw.get());
        return None;
    };
    let mut ids: Vec<ChoiceId> = Vec::new();
    for (at, raw) in raws.into_iter().enumerate() {
        let place = place.item(at);
        match text_as::<ChoiceId>(raw.get()) {
            Some(id) if ids.contains(&id) => {
                problems.add(place, Fault::DuplicateId(id.to_string()));
            }
            Some(id) if field.choice(id).is_some() => ids.push(id),
            Some(id) => problems.add(place, Fault::Dangling(id.to_string())),
            None => problems.unexpected(place, Expected::Id, raw.get()),
        }
    }
    FieldValue::several(ids)
}

fn rating(
    raw: &RawValue,
    place: Place<'_>,
    scale: Scale,
    problems: &mut Problems,
) -> Option<FieldValue> {
    let rating = serde_json::from_str(raw.get()).ok();
    let rating = rating.filter(|&rating| scale.contains(rating));
    if rating.is_none() {
        let expected = Expected::Between(scale.least(), scale.most());
        problems.unexpected(place, expected, raw.get());
    }
    rating.map(FieldValue::Rating)
}

fn text_value(
    raw: &RawValue,
    place: Place<'_>,
    field: &Field,
    problems: &mut Problems,
) -> Option<FieldValue> {
    let Ok(text) = serde_json::from_str::<String>(raw.get()) else {
        problems.unexpected(place, Expected::Text, raw.get());
        return None;
    };
    let value = value(field, &text);
    if value.is_none() {
        problems.add(place, Fault::Dangling(text));
    }
    value.flatten()
}
