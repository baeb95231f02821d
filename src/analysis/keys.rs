//! Which keys a dimension has, in the order they are shown.

use std::collections::BTreeSet;

use super::slots::Slots;
use super::{Dimension, Key};
use crate::model::{
    Block, ChoiceId, Field, FieldColumn, FieldId, FieldKind, Group, Project, Scale,
};

impl Dimension {
    /// All keys of the dimension in the order they are shown: ratings from the lowest, choices, reasons and customers as they are listed,
    /// texts as they are spelt, groups best first; last those without a value.
    pub fn keys(self, project: &Project) -> Vec<Key> {
        let mut keys = self.listed_keys(project);
        if let Self::Field(field) = self {
            let texts = texts_of(project, field);
            keys.extend(texts.into_iter().map(|text| Key::Text(text.to_owned())));
        }
        keys.push(Key::Missing);
        keys
    }

    /// Whether an answer may have several of its keys. It counts in each, so that these do not sum to all.
    pub fn is_shared(self, project: &Project) -> bool {
        match self {
            Self::Field(field) => project.fields().get(field).is_some_and(Field::is_several),
            Self::Reason => true,
            Self::Group | Self::Customer => false,
        }
    }

    /// Whether all its keys are listed: those of texts come with the answers.
    pub(super) fn is_listed(self, project: &Project) -> bool {
        let Self::Field(field) = self else {
            return true;
        };
        let field = project.fields().get(field);
        field.is_none_or(|field| field.kind != FieldKind::Text)
    }

    /// The keys that the project lists, whether an answer has them or not: all but texts.
    pub(super) fn listed_keys(self, project: &Project) -> Vec<Key> {
        match self {
            Self::Field(field) => {
                let ratings = ratings_of(project, field).map(Key::Rating);
                let choices = choices_of(project, field).map(Key::Choice);
                choices.chain(ratings).collect()
            }
            Self::Reason => {
                let reasons = project.reasons().iter();
                reasons.map(|reason| Key::Reason(reason.id)).collect()
            }
            Self::Group => Group::ALL.map(Key::Group).to_vec(),
            Self::Customer => {
                let customers = project.customers().iter();
                customers.map(|each| Key::Customer(each.id)).collect()
            }
        }
    }

    /// Where each of the listed keys stands that is an id.
    pub(super) fn slots(self, project: &Project) -> Slots {
        match self {
            Self::Field(field) => Slots::of(choices_of(project, field)),
            Self::Reason => Slots::of(project.reasons().iter().map(|each| each.id)),
            Self::Customer => Slots::of(project.customers().iter().map(|each| each.id)),
            Self::Group => Slots::of(std::iter::empty::<ChoiceId>()),
        }
    }
}

fn choices_of(project: &Project, field: FieldId) -> impl Iterator<Item = ChoiceId> {
    let field = project.fields().get(field);
    let choices = field.map_or(&[][..], |field| field.choices());
    choices.iter().map(|choice| choice.id)
}

fn ratings_of(project: &Project, field: FieldId) -> impl Iterator<Item = u8> {
    let scale = project.fields().get(field).and_then(Field::scale);
    scale.into_iter().flat_map(Scale::values)
}

/// Each text once, in order.
fn texts_of(project: &Project, field: FieldId) -> BTreeSet<&str> {
    let blocks = project.responses().blocks();
    blocks.flat_map(|block| texts_in(block, field)).collect()
}

fn texts_in(block: &Block, field: FieldId) -> impl Iterator<Item = &str> {
    let texts = match block.column(field) {
        Some(FieldColumn::Text(texts)) => Some(texts),
        _ => None,
    };
    let each = texts
        .into_iter()
        .flat_map(|texts| (0..block.len()).map(|at| texts.get(at)));
    each.filter(|text| !text.is_empty())
}
