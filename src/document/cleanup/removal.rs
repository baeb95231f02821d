//! Takes something out of a project, and out of the answers that use it first.

use super::{batch, changed, cleared, replaced};
use crate::model::{
    About, ChoiceId, Edit, Field, FieldId, FieldValue, GiftId, ListEdit, PersonId, Project,
    ReasonId, ResponseRef,
};

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Usage;
    use crate::document::cleanup::sample::*;
    use crate::model::{
        Case, CaseState, Course, Day, EditError, FieldKind, Gift, Given, Group, Kept, Measure,
        MeasureId, Person,
    };

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
            apply(&mut before, Edit::Measure(ListEdit::append(measure)));
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
            Edit::Person(ListEdit::append(Person {
                id: person,
                name,
                kept,
            })),
        );
        let (name, kept) = ("Letter".to_owned(), Kept::default());
        apply(
            &mut before,
            Edit::Gift(ListEdit::append(Gift {
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
    fn what_nothing_uses_goes_alone() {
        let project = project(FieldKind::Text, &[]);
        assert_eq!(
            remove_reason(&project, ReasonId::FIRST),
            Edit::Reason(ListEdit::Remove(ReasonId::FIRST))
        );
    }
}
