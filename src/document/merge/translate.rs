//! Answers of mine, written as the merged lists have it.

use std::collections::{HashMap, HashSet};

use super::lists::MergedLists;
use crate::model::{
    About, Case, ChoiceId, CustomerId, Field, FieldId, FieldKind, FieldValue, GiftId, PersonId,
    Project, ReasonId, Response,
};

/// What the answers point at, and the measures, and what customers did.
#[derive(Debug, Default)]
pub(super) struct Used {
    pub(super) reasons: HashSet<ReasonId>,
    pub(super) customers: HashSet<CustomerId>,
    pub(super) fields: HashSet<FieldId>,
    pub(super) people: HashSet<PersonId>,
    pub(super) gifts: HashSet<GiftId>,
    pub(super) choices: HashSet<(FieldId, ChoiceId)>,
    /// What would stand in fields of free text: texts, and ratings in digits.
    pub(super) texts: HashMap<FieldId, HashSet<String>>,
}

impl Used {
    /// `project` is the one the answers are of; of its measures and of what customers did, that
    /// counts which `base` does not have.
    pub(super) fn by<'a>(
        answers: impl Iterator<Item = &'a Response>,
        base: &Project,
        project: &Project,
    ) -> Self {
        let mut used = Self::default();
        for measure in project.measures() {
            if let About::Reason(id) = measure.about
                && base.measures().get(measure.id) != Some(measure)
            {
                used.reasons.insert(id);
            }
        }
        for deeds in project.deeds() {
            if base.deeds().get(deeds.id) != Some(deeds) {
                used.customers.insert(deeds.id);
            }
        }
        for each in answers {
            used.reasons.extend(&each.reasons);
            used.customers.extend(each.customer);
            if let Some(case) = &each.case {
                used.people.extend(case.owner);
                used.gifts.extend(case.given.iter().map(|given| given.gift));
            }
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
            FieldValue::Several(choices) => {
                self.choices
                    .extend(choices.iter().map(|&choice| (id, choice)));
            }
            FieldValue::Text(text) => self.add_text(id, text.clone(), project),
            FieldValue::Rating(rating) => self.add_text(id, rating.to_string(), project),
        }
    }

    fn add_text(&mut self, id: FieldId, text: String, project: &Project) {
        if project.fields().get(id).is_some() {
            self.texts.entry(id).or_default().insert(text);
        }
    }
}

impl MergedLists {
    /// The same answer of mine in the merged project.
    pub(super) fn translated(&self, mut response: Response, mine: &Project) -> Response {
        let reasons = response.reasons.iter();
        let reasons = reasons.filter_map(|id| self.reasons.ids.get(id).copied());
        let reasons = reasons.collect();
        response.set_reasons(reasons);
        let customer = response.customer;
        response.customer = customer.and_then(|id| self.customers.ids.get(&id).copied());
        if let Some(case) = &mut response.case {
            self.translate_case(case);
        }
        for (field, value) in std::mem::take(&mut response.values) {
            let Some(of) = mine.fields().get(field) else {
                continue;
            };
            match self.value(of, value.clone()) {
                Some((field, value)) => response.set_value(field, Some(value)),
                None => keep_in_comment(&mut response, of, &value),
            }
        }
        response
    }

    fn translate_case(&self, case: &mut Case) {
        let owner = case.owner;
        case.owner = owner.and_then(|id| self.people.ids.get(&id).copied());
        for given in &mut case.given {
            given.gift = self
                .gifts
                .ids
                .get(&given.gift)
                .copied()
                .unwrap_or(given.gift);
        }
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
            (FieldKind::Several(_), FieldValue::Choice(choice)) => {
                FieldValue::Several(vec![*self.choices.get(&(mine.id, choice))?])
            }
            // One that has become nothing else is lost to none of the others.
            (FieldKind::Several(_), FieldValue::Several(ids)) => {
                let became = ids
                    .iter()
                    .map(|id| self.choices.get(&(mine.id, *id)).copied());
                FieldValue::several(became.collect::<Option<Vec<_>>>()?)?
            }
            (FieldKind::Several(_), value) => {
                FieldValue::several(merged.choices_named(&mine.said(&value)?).ok()?)?
            }
            (FieldKind::Choice(_), FieldValue::Several(ids)) => match ids.as_slice() {
                [only] => FieldValue::Choice(*self.choices.get(&(mine.id, *only))?),
                _ => return None,
            },
            (FieldKind::Text, value @ (FieldValue::Choice(_) | FieldValue::Several(_))) => {
                FieldValue::Text(mine.said(&value)?)
            }
            (FieldKind::Choice(_), FieldValue::Rating(rating)) => {
                FieldValue::Choice(merged.choice_named(&rating.to_string())?.id)
            }
            (FieldKind::Text, text @ FieldValue::Text(_)) => text,
            (FieldKind::Text, FieldValue::Rating(rating)) => FieldValue::Text(rating.to_string()),
            (FieldKind::Rating(scale), value) => {
                FieldValue::Rating(scale.read(&mine.said(&value)?)?)
            }
        };
        Some((id, value))
    }
}

/// What fits into no field of the merged project - a word where they have a rating now - is not dropped.
fn keep_in_comment(response: &mut Response, field: &Field, value: &FieldValue) {
    let Some(said) = field.said(value) else {
        return;
    };
    if !response.comment.is_empty() {
        response.comment.push('\n');
    }
    let line = format!("{}: {said}", field.name);
    response.comment.push_str(&line);
}
