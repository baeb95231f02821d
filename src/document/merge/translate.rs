//! Answers of mine, written as the merged lists have it.

use std::collections::{HashMap, HashSet};

use super::lists::Lists;
use crate::model::{
    ChoiceId, CustomerId, Field, FieldId, FieldKind, FieldValue, Project, ReasonId, Response,
};

/// What the answers point at.
#[derive(Debug, Default)]
pub(super) struct Used {
    pub(super) reasons: HashSet<ReasonId>,
    pub(super) customers: HashSet<CustomerId>,
    pub(super) fields: HashSet<FieldId>,
    pub(super) choices: HashSet<(FieldId, ChoiceId)>,
    /// The texts in fields of free text.
    pub(super) texts: HashMap<FieldId, HashSet<String>>,
}

impl Used {
    /// `project` is the one the answers are of.
    pub(super) fn by<'a>(answers: impl Iterator<Item = &'a Response>, project: &Project) -> Self {
        let mut used = Self::default();
        for each in answers {
            used.reasons.extend(&each.reasons);
            used.customers.extend(each.customer);
            for (field, value) in &each.values {
                used.add_value(*field, value, project);
            }
        }
        used
    }

    fn add_value(&mut self, id: FieldId, value: &FieldValue, project: &Project) {
        self.fields.insert(id);
        match value {
            FieldValue::Choice(choice) => {
                self.choices.insert((id, *choice));
            }
            FieldValue::Text(text) if project.fields().get(id).is_some() => {
                self.texts.entry(id).or_default().insert(text.clone());
            }
            FieldValue::Text(_) => {}
        }
    }
}

impl Lists {
    /// The same answer of mine in the merged project.
    pub(super) fn translated(&self, mut response: Response, mine: &Project) -> Response {
        let reasons = response.reasons.iter();
        let reasons = reasons.filter_map(|id| self.reasons.ids.get(id).copied());
        let reasons = reasons.collect();
        response.set_reasons(reasons);
        let customer = response.customer;
        response.customer = customer.and_then(|id| self.customers.ids.get(&id).copied());
        for (field, value) in std::mem::take(&mut response.values) {
            let field_of_mine = mine.fields().get(field);
            if let Some((field, value)) = field_of_mine.and_then(|of| self.value(of, value)) {
                response.set_value(field, Some(value));
            }
        }
        response
    }

    fn value(&self, mine: &Field, value: FieldValue) -> Option<(FieldId, FieldValue)> {
        let id = *self.fields.ids.get(&mine.id)?;
        let merged = self.fields.items.iter().find(|each| each.id == id)?;
        let value = match (&merged.kind, value) {
            (FieldKind::Choice(_), FieldValue::Choice(choice)) => {
                FieldValue::Choice(*self.choices.get(&(mine.id, choice))?)
            }
            (FieldKind::Choice(_), FieldValue::Text(text)) => {
                FieldValue::Choice(merged.choice_named(&text)?.id)
            }
            (FieldKind::Text, FieldValue::Choice(choice)) => {
                FieldValue::Text(mine.choice(choice)?.name.clone())
            }
            (FieldKind::Text, text @ FieldValue::Text(_)) => text,
        };
        Some((id, value))
    }
}
