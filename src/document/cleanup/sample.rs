//! A project to take something out of.

use crate::document::{Document, EditLabel, Revision};
use crate::model::{
    Choice, ChoiceId, Edit, Field, FieldId, FieldKind, FieldValue, Kept, ListEdit, Project,
    ProjectId, Reason, ReasonId, Response, ResponseId, Survey,
};

pub(super) const FIELD: FieldId = FieldId::FIRST;

pub(super) fn apply(project: &mut Project, edit: Edit) {
    project.apply(edit).unwrap();
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

pub(super) fn choices(names: &[&str]) -> FieldKind {
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
pub(super) fn project(kind: FieldKind, values: &[FieldValue]) -> Project {
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let (first, second) = (ReasonId::FIRST, ReasonId::FIRST.next());
    for id in [first, second] {
        let reason = Reason {
            id,
            name: id.to_string(),
            kept: Kept::default(),
        };
        apply(&mut project, Edit::Reason(ListEdit::append(reason)));
    }
    apply(&mut project, Edit::Field(ListEdit::append(field(kind))));
    for (number, value) in (1..).zip(values) {
        let mut response = Response::new(ResponseId::from_random(number));
        response.set_reasons(vec![first]);
        response.set_value(FIELD, Some(value.clone()));
        apply(&mut project, Edit::add(response));
    }
    project
}

pub(super) fn texts(texts: &[&str]) -> Vec<FieldValue> {
    let texts = texts.iter();
    texts
        .map(|text| FieldValue::Text((*text).to_owned()))
        .collect()
}

/// Applies it, and sees that one undo brings everything back.
pub(super) fn applied_and_undone(project: &Project, edit: Edit) -> Project {
    let mut document = Document::new(project.clone(), Revision::ZERO);
    document.apply(EditLabel::EditFields, edit).unwrap();
    let applied = document.project().clone();
    document.undo().unwrap();
    assert_eq!(document.project(), project);
    applied
}
