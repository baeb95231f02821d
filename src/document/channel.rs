//! The channel of answers that guests type themselves: found among the project's, or made.

use crate::model::{
    Audience, Choice, ChoiceId, Edit, Field, FieldId, FieldKind, FieldRole, FieldValue, Kept,
    ListEdit, Project,
};

/// What the channel is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelNames {
    /// Of the field, where it has to be made.
    pub field: String,
    /// Of the channel, where it has to be made.
    pub own: String,
    /// It is found under these, too.
    pub others: Vec<String>,
}

/// A value of the channel's field, and the edit that makes it possible where it is not yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    pub value: (FieldId, FieldValue),
    pub first: Option<Edit>,
}

/// `None` for employees that have no such field: it would be one more thing to know them by.
pub fn channel(project: &Project, names: &ChannelNames) -> Option<Channel> {
    let Some(field) = project.field_with_role(FieldRole::Channel) else {
        let for_customers = project.survey().audience == Audience::Customers;
        return for_customers.then(|| in_new_field(project, names));
    };
    match &field.kind {
        FieldKind::Choice(_) | FieldKind::Several(_) => Some(in_choices(field, names)),
        FieldKind::Text => Some(Channel {
            value: (field.id, FieldValue::Text(names.own.clone())),
            first: None,
        }),
        FieldKind::Rating(_) => None,
    }
}

fn in_choices(field: &Field, names: &ChannelNames) -> Channel {
    let known = std::iter::once(&names.own).chain(&names.others);
    let found = known
        .filter_map(|name| field.choice_named(name))
        .map(|choice| choice.id)
        .next();
    if let Some(id) = found {
        return Channel {
            value: (field.id, value_of(field, id)),
            first: None,
        };
    }
    let choice = Choice {
        id: field.free_choice_id(),
        name: names.own.clone(),
        kept: Kept::default(),
    };
    let id = choice.id;
    let mut wider = field.clone();
    if let Some(choices) = wider.kind.choices_mut() {
        choices.push(choice);
    }
    Channel {
        value: (field.id, value_of(field, id)),
        first: Some(Edit::Field(ListEdit::Replace(wider))),
    }
}

fn value_of(field: &Field, id: ChoiceId) -> FieldValue {
    if field.is_several() {
        FieldValue::Several(vec![id])
    } else {
        FieldValue::Choice(id)
    }
}

fn in_new_field(project: &Project, names: &ChannelNames) -> Channel {
    let bare = Field {
        id: project.fields().free_id(),
        name: names.field.clone(),
        kind: FieldKind::Choice(Vec::new()),
        role: Some(FieldRole::Channel),
        kept: Kept::default(),
    };
    let made = in_choices(&bare, names);
    let first = made.first.map(|edit| match edit {
        Edit::Field(ListEdit::Replace(item)) => Edit::Field(ListEdit::append(item)),
        other => other,
    });
    Channel { first, ..made }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ProjectId, Survey};

    fn names() -> ChannelNames {
        ChannelNames {
            field: "Channel".to_owned(),
            own: "Counter".to_owned(),
            others: vec!["Lada".to_owned()],
        }
    }

    fn project(audience: Audience, kind: Option<FieldKind>) -> Project {
        let survey = Survey {
            audience,
            ..Survey::default()
        };
        let mut project = Project::new(ProjectId::from_random(1), survey);
        if let Some(kind) = kind {
            let item = Field {
                id: FieldId::FIRST,
                name: "Way".to_owned(),
                kind,
                role: Some(FieldRole::Channel),
                kept: Kept::default(),
            };
            let edit = Edit::Field(ListEdit::Insert { at: 0, item });
            project.apply(edit).unwrap();
        }
        project
    }

    fn choices(names: &[&str]) -> FieldKind {
        let mut id = crate::model::ChoiceId::FIRST;
        let mut made = Vec::new();
        for name in names {
            made.push(Choice {
                id,
                name: (*name).to_owned(),
                kept: Kept::default(),
            });
            id = id.next();
        }
        FieldKind::Choice(made)
    }

    /// What the value is called once everything is made that was asked for.
    fn said(mut project: Project) -> Option<String> {
        let channel = channel(&project, &names())?;
        if let Some(first) = channel.first {
            project.apply(first).unwrap();
        }
        let (id, value) = channel.value;
        project.fields().get(id)?.said(&value)
    }

    #[test]
    fn the_channel_is_found_in_any_language_or_made() {
        let customers = |kind| project(Audience::Customers, kind);
        let table = [
            (Some(choices(&["Card", "counter"])), "counter"),
            (Some(choices(&["Lada", "Telefon"])), "Lada"),
            (Some(choices(&["Card"])), "Counter"),
            (Some(FieldKind::Text), "Counter"),
            (None, "Counter"),
        ];
        for (kind, expected) in table {
            assert_eq!(said(customers(kind)).as_deref(), Some(expected));
        }
    }

    #[test]
    fn employees_get_no_field_that_they_did_not_have() {
        assert_eq!(said(project(Audience::Employees, None)), None);
        let with = project(Audience::Employees, Some(choices(&["Card"])));
        assert_eq!(said(with).as_deref(), Some("Counter"));
    }
}
