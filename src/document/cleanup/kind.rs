//! Turns a field into one of another kind; the answers keep what they say.

use std::collections::HashMap;

use super::{changed, cleared, replaced};
use crate::model::{
    Choice, ChoiceId, Edit, Field, FieldKind, FieldValue, Kept, Project, ResponseRef, Scale,
};

/// More different texts than this make no list to choose from.
pub const MOST_CHOICES: usize = 300;

/// Turns a field into one of free text; the answers keep what they say.
pub fn into_text(project: &Project, field: &Field) -> Edit {
    turned(project, field, FieldKind::Text, |value| {
        field.said(&value).map(FieldValue::Text)
    })
}

/// Turns a field into a rating on that scale, or a rating into one on another; the answers keep what they say.
/// `None` when one of them says something else than a number of the scale.
pub fn into_rating(project: &Project, field: &Field, scale: Scale) -> Option<Edit> {
    let rating = |value: &FieldValue| scale.read(&field.said(value)?);
    let answers = project.responses().iter();
    let mut values = answers.filter_map(|each| each.value(field.id));
    if values.any(|value| rating(&value).is_none()) {
        return None;
    }
    let kind = FieldKind::Rating(scale);
    Some(turned(project, field, kind, |value| {
        rating(&value).map(FieldValue::Rating)
    }))
}

/// Turns a field of free text or a rating into one with choices, each different text being one, and each number of
/// the scale; the answers keep what they say. `None` when there are more than [`MOST_CHOICES`], and where an answer has
/// several choices.
pub fn into_choices(project: &Project, field: &Field) -> Option<Edit> {
    if let FieldKind::Several(choices) = &field.kind {
        return into_one_of(project, field, choices);
    }
    into_list(project, field, |said| vec![said], false)
}

/// Turns a field into one of which an answer may have several choices: those it has, and of a free text what stands
/// between its semicolons. As [`into_choices`] otherwise.
pub fn into_several(project: &Project, field: &Field) -> Option<Edit> {
    if let FieldKind::Choice(choices) = &field.kind {
        let kind = FieldKind::Several(choices.clone());
        return Some(turned(project, field, kind, |value| match value {
            FieldValue::Choice(id) => FieldValue::several(vec![id]),
            other => Some(other),
        }));
    }
    let parts = |said: String| said.split(';').map(|part| part.trim().to_owned()).collect();
    into_list(project, field, parts, true)
}

/// `None` where an answer has more than one of them.
fn into_one_of(project: &Project, field: &Field, choices: &[Choice]) -> Option<Edit> {
    let one = |value: &FieldValue| match value {
        FieldValue::Several(ids) => match ids.as_slice() {
            [only] => Some(FieldValue::Choice(*only)),
            _ => None,
        },
        other => Some(other.clone()),
    };
    let answers = project.responses().iter();
    let mut values = answers.filter_map(|each| each.value(field.id));
    if values.any(|value| one(&value).is_none()) {
        return None;
    }
    let kind = FieldKind::Choice(choices.to_vec());
    Some(turned(project, field, kind, |value| one(&value)))
}

/// Each different part of what is said becomes a choice.
fn into_list(
    project: &Project,
    field: &Field,
    parts: impl Fn(String) -> Vec<String>,
    is_several: bool,
) -> Option<Edit> {
    let mut choices: Vec<Choice> = Vec::new();
    let mut known: HashMap<String, ChoiceId> = HashMap::new();
    let mut free = ChoiceId::FIRST;
    let numbers = field.scale().into_iter().flat_map(Scale::values);
    let numbers = numbers.map(|number| number.to_string());
    let answers = project.responses().iter();
    let said = answers.filter_map(|each| field.said(&each.value(field.id)?));
    let texts = numbers.chain(said).flat_map(&parts);
    for text in texts.filter(|text| !text.trim().is_empty()) {
        known.entry(folded(&text)).or_insert_with(|| {
            let id = free;
            free = id.next();
            choices.push(Choice {
                id,
                name: text.trim().to_owned(),
                kept: Kept::default(),
            });
            id
        });
        if choices.len() > MOST_CHOICES {
            return None;
        }
    }
    let kind = if is_several {
        FieldKind::Several(choices)
    } else {
        FieldKind::Choice(choices)
    };
    Some(turned(project, field, kind, |value| match value {
        FieldValue::Choice(_) | FieldValue::Several(_) => None,
        value => {
            let parts = parts(field.said(&value)?).into_iter();
            let mut ids = parts.filter_map(|part| known.get(&folded(&part)).copied());
            if is_several {
                FieldValue::several(ids.collect())
            } else {
                ids.next().map(FieldValue::Choice)
            }
        }
    }))
}

fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}

/// A field of another kind must have no values for a moment: they are cleared, and put back as the new kind has
/// them.
fn turned(
    project: &Project,
    field: &Field,
    kind: FieldKind,
    value: impl Fn(FieldValue) -> Option<FieldValue>,
) -> Edit {
    let filled = |each: &ResponseRef<'_>| each.value(field.id).is_some();
    let put_back = changed(project, filled, |response| {
        let old = response.values.iter().find(|(id, _)| *id == field.id);
        let new = old.and_then(|(_, old)| value(old.clone()));
        response.set_value(field.id, new);
    });
    if put_back.is_empty() {
        return replaced(field, kind);
    }
    Edit::Batch(vec![
        Edit::ReplaceResponses(cleared(project, field.id)),
        replaced(field, kind),
        Edit::ReplaceResponses(put_back),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::cleanup::sample::*;

    #[test]
    fn a_text_field_becomes_choices_and_text_again_without_losing_a_word() {
        let before = project(FieldKind::Text, &texts(&["Harbour", "harbour ", "Market"]));
        let edit = into_choices(&before, &before.fields().as_slice()[0]).unwrap();
        let listed = applied_and_undone(&before, edit);
        let field = &listed.fields().as_slice()[0];
        let names: Vec<_> = field.choices().iter().map(|each| &each.name).collect();
        assert_eq!(names, ["Harbour", "Market"]);
        let back = applied_and_undone(&listed, into_text(&listed, field));
        let said: Vec<_> = back
            .responses()
            .iter()
            .filter_map(|each| each.value(FIELD))
            .collect();
        assert_eq!(said, texts(&["Harbour", "Harbour", "Market"]));
    }

    #[test]
    fn too_many_different_texts_make_no_choices() {
        let many: Vec<String> = (0..=MOST_CHOICES).map(|each| each.to_string()).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let project = project(FieldKind::Text, &texts(&many));
        assert_eq!(
            into_choices(&project, &project.fields().as_slice()[0]),
            None
        );
    }

    #[test]
    fn a_rating_becomes_choices_and_text_and_a_rating_again() {
        let values = [5, 3].map(FieldValue::Rating);
        let rating = FieldKind::Rating(Scale::SATISFACTION);
        let before = project(rating.clone(), &values);
        let listed = applied_and_undone(
            &before,
            into_choices(&before, &before.fields().as_slice()[0]).unwrap(),
        );
        let names: Vec<_> = listed.fields().as_slice()[0]
            .choices()
            .iter()
            .map(|each| each.name.as_str())
            .collect();
        assert_eq!(names, ["1", "2", "3", "4", "5"]);
        let said = applied_and_undone(&listed, into_text(&listed, &listed.fields().as_slice()[0]));
        let field = &said.fields().as_slice()[0];
        let back = into_rating(&said, field, Scale::SATISFACTION).unwrap();
        let back = applied_and_undone(&said, back);
        assert_eq!(back, before);
        assert_eq!(back.fields().as_slice()[0].kind, rating);
    }

    #[test]
    fn a_scale_too_short_for_what_was_said_is_refused() {
        let rated = project(
            FieldKind::Rating(Scale::EFFORT),
            &[7].map(FieldValue::Rating),
        );
        let worded = project(FieldKind::Text, &texts(&["good"]));
        for project in [rated, worded] {
            let field = &project.fields().as_slice()[0];
            assert_eq!(into_rating(&project, field, Scale::SATISFACTION), None);
        }
    }
}
