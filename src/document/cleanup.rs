//! Edits that take something out of a project together with every use of it: one batch, one undo.

use std::collections::HashMap;

use crate::model::{
    About, Choice, ChoiceId, Edit, Field, FieldId, FieldKind, FieldValue, GiftId, Kept, ListEdit,
    PersonId, Project, ReasonId, Response, ResponseRef, Scale,
};

/// More different texts than this make no list to choose from.
pub const MOST_CHOICES: usize = 300;

/// Removes a reason, from the answers that name it first, with the measures about it.
pub fn remove_reason(project: &Project, id: ReasonId) -> Edit {
    let naming = |each: &ResponseRef<'_>| each.reasons().contains(&id);
    let cleared = changed(project, naming, |response| {
        response.reasons.retain(|&each| each != id);
    });
    let about = project.measures().iter();
    let about = about.filter(|each| each.about == About::Reason(id));
    let mut edits: Vec<Edit> = about
        .map(|each| Edit::Measure(ListEdit::Remove(each.id)))
        .collect();
    let removal = batch(cleared, Edit::Reason(ListEdit::Remove(id)));
    if edits.is_empty() {
        return removal;
    }
    edits.push(removal);
    Edit::Batch(edits)
}

/// Removes somebody who follows answers up; their cases are nobody's.
pub fn remove_person(project: &Project, id: PersonId) -> Edit {
    let owned = |each: &ResponseRef<'_>| each.case().is_some_and(|case| case.owner == Some(id));
    let cleared = changed(project, owned, |response| {
        if let Some(mut case) = response.case.take() {
            case.owner = None;
            response.set_case(*case);
        }
    });
    batch(cleared, Edit::Person(ListEdit::Remove(id)))
}

/// Removes a kind of thing that is given, from the cases in which it was given first.
pub fn remove_gift(project: &Project, id: GiftId) -> Edit {
    let given = |each: &ResponseRef<'_>| {
        let case = each.case();
        case.is_some_and(|case| case.given.iter().any(|given| given.gift == id))
    };
    let cleared = changed(project, given, |response| {
        if let Some(mut case) = response.case.take() {
            case.given.retain(|given| given.gift != id);
            response.set_case(*case);
        }
    });
    batch(cleared, Edit::Gift(ListEdit::Remove(id)))
}

/// Removes a field, from the answers that have a value in it first.
pub fn remove_field(project: &Project, id: FieldId) -> Edit {
    batch(cleared(project, id), Edit::Field(ListEdit::Remove(id)))
}

/// Removes a choice of a field, from the answers that chose it first.
pub fn remove_choice(project: &Project, field: &Field, id: ChoiceId) -> Edit {
    let choosing = |each: &ResponseRef<'_>| match each.value(field.id) {
        Some(FieldValue::Choice(chosen)) => chosen == id,
        Some(FieldValue::Several(chosen)) => chosen.contains(&id),
        _ => false,
    };
    let cleared = changed(project, choosing, |response| {
        let left = match response.value(field.id) {
            Some(FieldValue::Several(chosen)) => {
                let others = chosen.iter().copied().filter(|&each| each != id);
                FieldValue::several(others.collect())
            }
            _ => None,
        };
        response.set_value(field.id, left);
    });
    let left = field.choices().iter().filter(|choice| choice.id != id);
    let kind = field.kind.with_choices(left.cloned().collect());
    batch(cleared, replaced(field, kind))
}

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

fn replaced(field: &Field, kind: FieldKind) -> Edit {
    let field = Field {
        kind,
        ..field.clone()
    };
    Edit::Field(ListEdit::Replace(field))
}

/// The answers that have a value in the field, without it.
fn cleared(project: &Project, field: FieldId) -> Vec<Response> {
    let filled = |each: &ResponseRef<'_>| each.value(field).is_some();
    changed(project, filled, |response| response.set_value(field, None))
}

fn changed(
    project: &Project,
    wanted: impl Fn(&ResponseRef<'_>) -> bool,
    change: impl Fn(&mut Response),
) -> Vec<Response> {
    let wanted = project.responses().iter().filter(wanted);
    wanted
        .map(|each| {
            let mut response = each.to_response();
            change(&mut response);
            response
        })
        .collect()
}

fn batch(first: Vec<Response>, then: Edit) -> Edit {
    if first.is_empty() {
        return then;
    }
    Edit::Batch(vec![Edit::ReplaceResponses(first), then])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, EditLabel, Revision, Usage};
    use crate::model::{
        Case, CaseState, Course, Day, EditError, Gift, Given, Group, Item, Measure, MeasureId,
        Person, ProjectId, Reason, ResponseId, Survey,
    };

    const FIELD: FieldId = FieldId::FIRST;

    fn apply(project: &mut Project, edit: Edit) {
        project.apply(edit).unwrap();
    }

    fn append<T: Item>(item: T) -> ListEdit<T> {
        ListEdit::Insert {
            at: usize::MAX,
            item,
        }
    }

    fn field(kind: FieldKind) -> Field {
        Field {
            id: FIELD,
            name: "Branch".to_owned(),
            kind,
            role: None,
            kept: Kept::default(),
        }
    }

    fn choices(names: &[&str]) -> FieldKind {
        let mut id = ChoiceId::FIRST;
        let choices = names.iter().map(|name| {
            let choice = Choice {
                id,
                name: (*name).to_owned(),
                kept: Kept::default(),
            };
            id = id.next();
            choice
        });
        FieldKind::Choice(choices.collect())
    }

    /// Two reasons and a field; answers with the first reason and these values.
    fn project(kind: FieldKind, values: &[FieldValue]) -> Project {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let (first, second) = (ReasonId::FIRST, ReasonId::FIRST.next());
        for id in [first, second] {
            let reason = Reason {
                id,
                name: id.to_string(),
                kept: Kept::default(),
            };
            apply(&mut project, Edit::Reason(append(reason)));
        }
        apply(&mut project, Edit::Field(append(field(kind))));
        for (number, value) in (1..).zip(values) {
            let mut response = Response::new(ResponseId::from_random(number));
            response.set_reasons(vec![first]);
            response.set_value(FIELD, Some(value.clone()));
            apply(&mut project, Edit::add(response));
        }
        project
    }

    fn texts(texts: &[&str]) -> Vec<FieldValue> {
        let texts = texts.iter();
        texts
            .map(|text| FieldValue::Text((*text).to_owned()))
            .collect()
    }

    /// Applies it, and sees that one undo brings everything back.
    fn applied_and_undone(project: &Project, edit: Edit) -> Project {
        let mut document = Document::new(project.clone(), Revision::ZERO);
        document.apply(EditLabel::EditFields, edit).unwrap();
        let applied = document.project().clone();
        document.undo().unwrap();
        assert_eq!(document.project(), project);
        applied
    }

    #[test]
    fn a_reason_goes_from_the_answers_and_then_from_the_list() {
        let before = project(FieldKind::Text, &texts(&["a", "b"]));
        assert_eq!(Usage::of(&before).reason(ReasonId::FIRST), 2);
        let after = applied_and_undone(&before, remove_reason(&before, ReasonId::FIRST));
        assert_eq!(after.reasons().len(), 1);
        assert!(
            after
                .responses()
                .iter()
                .all(|each| each.reasons().is_empty())
        );
    }

    #[test]
    fn a_reason_goes_with_the_measures_about_it() {
        let mut before = project(FieldKind::Text, &texts(&["a"]));
        for (number, about) in [
            (1, About::Reason(ReasonId::FIRST)),
            (2, About::Group(Group::Detractor)),
        ] {
            let measure = Measure {
                id: MeasureId::new(number.try_into().unwrap()),
                name: "Explain the price".to_owned(),
                about,
                due: None,
                done: None,
                kept: Kept::default(),
            };
            apply(&mut before, Edit::Measure(append(measure)));
        }
        let alone = before.apply(Edit::Reason(ListEdit::Remove(ReasonId::FIRST)));
        assert_eq!(alone, Err(EditError::StillUsed("r1".to_owned())));
        let after = applied_and_undone(&before, remove_reason(&before, ReasonId::FIRST));
        let left: Vec<_> = after.measures().iter().map(|each| each.about).collect();
        assert_eq!(left, [About::Group(Group::Detractor)]);
    }

    #[test]
    fn cases_of_somebody_who_goes_are_nobody_s_and_what_was_given_goes_with_its_kind() {
        let mut before = project(FieldKind::Text, &texts(&["a", "b"]));
        let (person, gift) = (PersonId::FIRST, GiftId::FIRST);
        let (name, kept) = ("Anna".to_owned(), Kept::default());
        apply(
            &mut before,
            Edit::Person(append(Person {
                id: person,
                name,
                kept,
            })),
        );
        let (name, kept) = ("Letter".to_owned(), Kept::default());
        apply(
            &mut before,
            Edit::Gift(append(Gift {
                id: gift,
                name,
                kept,
            })),
        );
        let day: Day = "2026-11-21".parse().unwrap();
        let mut answer = before.responses().get(0).unwrap().to_response();
        answer.set_case(Case {
            owner: Some(person),
            course: Course::default().moved_to(CaseState::Contacted, day),
            given: vec![Given {
                gift,
                day,
                kept: Kept::default(),
            }],
            ..Case::default()
        });
        apply(&mut before, Edit::ReplaceResponses(vec![answer]));
        let case = |project: &Project| project.responses().get(0).unwrap().case().unwrap().clone();

        let alone = before.apply(Edit::Person(ListEdit::Remove(person)));
        assert_eq!(alone, Err(EditError::StillUsed("p1".to_owned())));
        let after = applied_and_undone(&before, remove_person(&before, person));
        assert_eq!(case(&after).owner, None);
        assert_eq!(case(&after).given.len(), 1);

        let alone = before.apply(Edit::Gift(ListEdit::Remove(gift)));
        assert_eq!(alone, Err(EditError::StillUsed("t1".to_owned())));
        let after = applied_and_undone(&before, remove_gift(&before, gift));
        assert_eq!(case(&after).given, []);
        assert_eq!(case(&after).owner, Some(person));
    }

    #[test]
    fn a_field_goes_with_its_values() {
        let before = project(FieldKind::Text, &texts(&["a", "b"]));
        assert_eq!(Usage::of(&before).field(FIELD), 2);
        let after = applied_and_undone(&before, remove_field(&before, FIELD));
        assert!(after.fields().is_empty());
    }

    #[test]
    fn a_choice_goes_only_from_the_answers_that_chose_it() {
        let (first, second) = (ChoiceId::FIRST, ChoiceId::FIRST.next());
        let values = [FieldValue::Choice(first), FieldValue::Choice(second)];
        let before = project(choices(&["Harbour", "Market"]), &values);
        let edit = remove_choice(&before, &before.fields().as_slice()[0], first);
        let after = applied_and_undone(&before, edit);
        let left: Vec<_> = after
            .responses()
            .iter()
            .map(|each| each.value(FIELD))
            .collect();
        assert_eq!(left, [None, Some(FieldValue::Choice(second))]);
        assert_eq!(after.fields().as_slice()[0].choices().len(), 1);
    }

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

    #[test]
    fn what_nothing_uses_goes_alone() {
        let project = project(FieldKind::Text, &[]);
        assert_eq!(
            remove_reason(&project, ReasonId::FIRST),
            Edit::Reason(ListEdit::Remove(ReasonId::FIRST))
        );
    }
}
