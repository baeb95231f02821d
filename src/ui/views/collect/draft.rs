//! The half-typed answer: texts as they stand in the fields, checked against the project as they are typed.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::document::Entry;
use crate::i18n::{DateError, Texts, parse_day};
use crate::model::{Day, Field, FieldId, FieldKind, FieldValue, Project, ReasonId, Scale, Score};

/// Texts as typed. Serialised into the journal after a pause, so that a crash loses none of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    score: Option<u8>,
    pub comment: String,
    reasons: BTreeSet<u32>,
    pub day: String,
    pub customer: String,
    pub contact: String,
    values: BTreeMap<u32, String>,
}

/// An answer as it is being corrected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// The id of the answer.
    pub of: String,
    pub draft: Draft,
}

/// A part of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Slot {
    Day,
    Customer,
    Contact,
    Field(FieldId),
}

/// What is wrong with a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Complaint {
    NoScore,
    /// A comment is there but no score: adding again means it.
    BlankScore,
    NotAScore,
    NotADay,
    NoSuchDay,
    InTheFuture,
    UnknownChoice(String),
    OffScale(Scale),
}

impl Draft {
    /// Nothing typed but the day.
    pub fn on(day: String) -> Self {
        Self {
            day,
            ..Self::default()
        }
    }

    pub fn score(&self) -> Option<Score> {
        self.score.and_then(|value| Score::new(value).ok())
    }

    pub fn set_score(&mut self, score: Option<Score>) {
        self.score = score.map(Score::value);
    }

    pub fn has_reason(&self, reason: ReasonId) -> bool {
        self.reasons.contains(&reason.number().get())
    }

    pub fn toggle_reason(&mut self, reason: ReasonId) {
        let number = reason.number().get();
        if !self.reasons.remove(&number) {
            self.reasons.insert(number);
        }
    }

    pub fn value(&self, field: FieldId) -> &str {
        let typed = self.values.get(&field.number().get());
        typed.map_or("", String::as_str)
    }

    pub fn value_mut(&mut self, field: FieldId) -> &mut String {
        self.values.entry(field.number().get()).or_default()
    }

    /// Nothing but what was kept from the last one: there is nothing to lose.
    pub fn is_untouched(&self, kept: &Self) -> bool {
        let strip = |draft: &Self| {
            let mut bare = draft.clone();
            bare.values.retain(|_, typed| !typed.is_empty());
            bare
        };
        strip(self) == strip(kept)
    }

    /// The draft of an answer of the project.
    pub fn of(entry: &Entry, project: &Project, texts: &Texts) -> Self {
        let mut draft = Self {
            comment: entry.comment.clone(),
            reasons: entry.reasons.iter().map(|id| id.number().get()).collect(),
            day: entry
                .day
                .map(|day| texts.typed_day(day))
                .unwrap_or_default(),
            customer: entry.customer.clone(),
            contact: entry.contact.clone(),
            ..Self::default()
        };
        draft.set_score(entry.score);
        for (id, value) in &entry.values {
            if let Some(field) = project.fields().get(*id) {
                *draft.value_mut(*id) = shown(field, value);
            }
        }
        draft
    }

    /// Everything that is wrong with what is typed so far; a missing score is not wrong yet.
    pub fn complaints(
        &self,
        project: &Project,
        texts: &Texts,
        today: Day,
    ) -> Vec<(Slot, Complaint)> {
        let mut complaints = Vec::new();
        if let Err(complaint) = typed_day(&self.day, texts, today) {
            complaints.push((Slot::Day, complaint));
        }
        for field in project.fields() {
            if let Err(complaint) = typed_value(self.value(field.id), field) {
                complaints.push((Slot::Field(field.id), complaint));
            }
        }
        complaints
    }

    /// The answer, when nothing is wrong.
    pub fn entry(&self, project: &Project, texts: &Texts, today: Day) -> Option<Entry> {
        let values: Result<Vec<_>, Complaint> = project
            .fields()
            .iter()
            .filter_map(|field| {
                Some(
                    typed_value(self.value(field.id), field)
                        .transpose()?
                        .map(|value| (field.id, value)),
                )
            })
            .collect();
        Some(Entry {
            score: self.score(),
            day: typed_day(&self.day, texts, today).ok()?,
            comment: self.comment.clone(),
            reasons: project
                .reasons()
                .iter()
                .map(|reason| reason.id)
                .filter(|&id| self.has_reason(id))
                .collect(),
            customer: self.customer.clone(),
            contact: self.contact.clone(),
            values: values.ok()?,
        })
    }
}

/// The score that is typed as text; `None` when nothing is.
pub fn typed_score(typed: &str) -> Result<Option<Score>, Complaint> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    typed.parse().map(Some).map_err(|_| Complaint::NotAScore)
}

/// The day that is typed; `None` when nothing is.
pub fn typed_day(typed: &str, texts: &Texts, today: Day) -> Result<Option<Day>, Complaint> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let day = parse_day(typed, texts, today).map_err(|error| match error {
        DateError::Unreadable => Complaint::NotADay,
        DateError::NoSuchDay => Complaint::NoSuchDay,
    })?;
    if day > today {
        return Err(Complaint::InTheFuture);
    }
    Ok(Some(day))
}

/// The value that is typed into a field; `None` when nothing is.
pub fn typed_value(typed: &str, field: &Field) -> Result<Option<FieldValue>, Complaint> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    match field.kind {
        FieldKind::Rating(scale) => {
            let rating = scale.read(typed).map(FieldValue::Rating);
            rating.map(Some).ok_or(Complaint::OffScale(scale))
        }
        FieldKind::Text => Ok(Some(FieldValue::Text(typed.to_owned()))),
        FieldKind::Several(_) => match field.choices_named(typed) {
            Ok(ids) => Ok(FieldValue::several(ids)),
            Err(name) => Err(Complaint::UnknownChoice(name)),
        },
        FieldKind::Choice(_) => match field.choice_named(typed) {
            Some(choice) => Ok(Some(FieldValue::Choice(choice.id))),
            None => Err(Complaint::UnknownChoice(typed.to_owned())),
        },
    }
}

/// A value as it is typed.
pub fn shown(field: &Field, value: &FieldValue) -> String {
    field.said(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::new_project;
    use crate::model::{Audience, Language, ProjectId};

    fn set_up() -> (Project, Texts, Day) {
        let texts = Texts::load(Language::English).unwrap();
        let project = new_project(
            ProjectId::from_random(1),
            "Bakery",
            Audience::Customers,
            &texts,
        );
        (project, texts, "2026-11-22".parse().unwrap())
    }

    #[test]
    fn a_date_in_the_future_and_an_unknown_choice_are_said_where_they_stand() {
        let (project, texts, today) = set_up();
        let mut draft = Draft {
            day: "2026-11-23".to_owned(),
            ..Draft::default()
        };
        let channel = project.fields().as_slice()[0].id;
        *draft.value_mut(channel) = "Pigeon".to_owned();
        let complaints = draft.complaints(&project, &texts, today);
        assert_eq!(
            complaints,
            [
                (Slot::Day, Complaint::InTheFuture),
                (
                    Slot::Field(channel),
                    Complaint::UnknownChoice("Pigeon".to_owned())
                ),
            ]
        );
        assert!(draft.entry(&project, &texts, today).is_none());
    }

    #[test]
    fn a_choice_is_found_whatever_its_case() {
        let (project, texts, today) = set_up();
        let mut draft = Draft::default();
        let channel = &project.fields().as_slice()[0];
        *draft.value_mut(channel.id) = " phone ".to_owned();
        let entry = draft.entry(&project, &texts, today).unwrap();
        let phone = channel.choice_named("Phone").unwrap().id;
        assert_eq!(entry.values, [(channel.id, FieldValue::Choice(phone))]);
    }

    #[test]
    fn a_draft_survives_the_journal() {
        let mut draft = Draft {
            comment: "half a sen".to_owned(),
            ..Draft::default()
        };
        draft.set_score(Score::new(9).ok());
        let kept = serde_json::to_value(&draft).unwrap();
        assert_eq!(serde_json::from_value::<Draft>(kept).unwrap(), draft);
    }

    #[test]
    fn an_answer_becomes_the_draft_it_was_typed_from() {
        let (project, texts, today) = set_up();
        let mut draft = Draft {
            day: "20 Nov 2026".to_owned(),
            comment: "Good".to_owned(),
            ..Draft::default()
        };
        draft.toggle_reason(project.reasons().as_slice()[2].id);
        *draft.value_mut(project.fields().as_slice()[1].id) = "Delivery".to_owned();
        let entry = draft.entry(&project, &texts, today).unwrap();
        assert!(Draft::of(&entry, &project, &texts).is_untouched(&draft));
    }
}
