//! The parts of an answer, from the words of a script.

use super::fault::Fault;
use super::words::Word;
use crate::cli::error::{CliError, Unknown};
use crate::document::Entry;
use crate::model::{Day, Field, FieldKind, FieldValue, Item, Project, Score};

/// Puts the parts into the entry. What is named replaces what was there; an empty value takes it out.
///
/// # Errors
/// The first part that does not fit the survey.
pub(super) fn fill(entry: &mut Entry, parts: Vec<Word>, project: &Project) -> Result<(), Fault> {
    if parts
        .iter()
        .any(|part| part.key.as_deref() == Some("reason"))
    {
        entry.reasons.clear();
    }
    for Word { key, value } in parts {
        match key.as_deref().unwrap_or_default() {
            "score" => entry.score = score(value)?,
            "date" => entry.day = day(value)?,
            "comment" => entry.comment = value,
            "reason" => add_reason(entry, value, project)?,
            "customer" => entry.customer = value,
            "contact" => entry.contact = value,
            field => set_field(entry, field, value, project)?,
        }
    }
    Ok(())
}

/// `-` is an answer without a score.
fn score(value: String) -> Result<Option<Score>, Fault> {
    if matches!(value.as_str(), "-" | "") {
        return Ok(None);
    }
    value.parse().map(Some).map_err(|_| Fault::BadValue {
        key: "score",
        value,
        possible: "0 ... 10, -",
    })
}

fn day(value: String) -> Result<Option<Day>, Fault> {
    if value.is_empty() {
        return Ok(None);
    }
    value.parse().map(Some).map_err(|_| Fault::BadValue {
        key: "date",
        value,
        possible: "2026-11-21",
    })
}

fn add_reason(entry: &mut Entry, name: String, project: &Project) -> Result<(), Fault> {
    if !name.is_empty() {
        let reason = project.reasons().named(&name);
        entry
            .reasons
            .push(reason.ok_or(Fault::UnknownReason(name))?.id);
    }
    Ok(())
}

fn set_field(entry: &mut Entry, name: &str, value: String, project: &Project) -> Result<(), Fault> {
    let field = field_named(name, project)?;
    entry.values.retain(|(id, _)| *id != field.id);
    if !value.is_empty() {
        entry.values.push((field.id, value_of(field, value)?));
    }
    Ok(())
}

/// By its name, or by its id in the file.
fn field_named<'p>(name: &str, project: &'p Project) -> Result<&'p Field, Fault> {
    let fields = project.fields();
    let by_id = || fields.get(name.parse().ok()?);
    let field = fields.named(name).or_else(by_id);
    field.ok_or_else(|| {
        Fault::Other(CliError::Unknown(Unknown::Field {
            wanted: name.to_owned(),
            fields: fields.iter().map(|each| each.name().to_owned()).collect(),
        }))
    })
}

fn value_of(field: &Field, value: String) -> Result<FieldValue, Fault> {
    match (&field.kind, field.choice_named(&value)) {
        (FieldKind::Text, _) => Ok(FieldValue::Text(value)),
        (&FieldKind::Rating(scale), _) => match scale.read(&value) {
            Some(rating) => Ok(FieldValue::Rating(rating)),
            None => Err(Fault::OffScale {
                field: field.name.clone(),
                value,
                scale,
            }),
        },
        (FieldKind::Choice(_), Some(choice)) => Ok(FieldValue::Choice(choice.id)),
        (FieldKind::Several(_), _) => match field.choices_named(&value) {
            Ok(ids) => FieldValue::several(ids).ok_or(Fault::UnknownChoice {
                field: field.name.clone(),
                choice: value,
            }),
            Err(choice) => Err(Fault::UnknownChoice {
                field: field.name.clone(),
                choice,
            }),
        },
        (FieldKind::Choice(_), None) => Err(Fault::UnknownChoice {
            field: field.name.clone(),
            choice: value,
        }),
    }
}
