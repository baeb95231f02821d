//! What the keys of an analysis are called.

use crate::analysis::{Dimension, Key};
use crate::i18n::Texts;
use crate::model::{Audience, FieldId, Group, Project, RoundId};
use crate::text;

/// Names of a dimension and of its values: the user's own words from the project, the program's where it has none.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    project: &'a Project,
    texts: &'a Texts,
    dimension: Option<Dimension>,
}

impl<'a> Names<'a> {
    /// `dimension` is what the analysis groups by.
    pub fn new(project: &'a Project, dimension: Option<Dimension>, texts: &'a Texts) -> Self {
        Self {
            project,
            texts,
            dimension,
        }
    }

    /// What the dimension is called: the field's name, "Reason". Empty without one.
    pub fn dimension(&self) -> String {
        self.dimension
            .map_or_else(String::new, |dimension| self.dimension_name(dimension))
    }

    /// What any dimension is called.
    pub fn dimension_name(&self, dimension: Dimension) -> String {
        match dimension {
            Dimension::Field(id) => self.field(id),
            Dimension::Reason => text!(self.texts, "figure-reason"),
            Dimension::Group => text!(self.texts, "figure-group"),
            Dimension::Customer => text!(self.texts, "figure-customer"),
        }
    }

    /// Whom the survey asks.
    pub fn audience(&self) -> Audience {
        self.project.survey().audience
    }

    /// Whether an answer may have several values of the dimension, and counts in each.
    pub fn is_shared(&self) -> bool {
        self.dimension.is_some_and(|by| by.is_shared(self.project))
    }

    /// What a field is called, whatever the analysis groups by; empty where the project no longer has it.
    pub fn field(&self, id: FieldId) -> String {
        let field = self.project.fields().get(id);
        field.map_or_else(String::new, |field| field.name.clone())
    }

    /// What a round is called; `None` where it has no name.
    pub fn round(&self, id: RoundId) -> Option<String> {
        let round = self.project.rounds().get(id)?;
        Some(round.name.clone()).filter(|name| !name.is_empty())
    }

    /// What the value is called. A value that the project no longer has counts as not given.
    pub fn label(&self, key: &Key) -> String {
        self.known(key)
            .unwrap_or_else(|| text!(self.texts, "figure-not-given"))
    }

    /// The same of a value of any dimension.
    pub fn label_in(&self, dimension: Dimension, key: &Key) -> String {
        let names = Self {
            dimension: Some(dimension),
            ..*self
        };
        names.label(key)
    }

    fn known(&self, key: &Key) -> Option<String> {
        match key {
            Key::Choice(id) => {
                let Some(Dimension::Field(field)) = self.dimension else {
                    return None;
                };
                let field = self.project.fields().get(field)?;
                field.choice(*id).map(|choice| choice.name.clone())
            }
            Key::Text(text) => Some(text.clone()),
            Key::Rating(rating) => Some(rating.to_string()),
            Key::Reason(id) => {
                let reason = self.project.reasons().get(*id)?;
                Some(reason.name.clone())
            }
            Key::Group(group) => Some(group_name(*group, self.texts)),
            Key::Customer(id) => {
                let customer = self.project.customers().get(*id)?;
                Some(customer.label().to_owned())
            }
            Key::Missing => None,
            Key::Hidden => Some(text!(self.texts, "figure-hidden")),
        }
    }
}

/// Promoters, passives, detractors.
pub(super) fn group_name(group: Group, texts: &Texts) -> String {
    match group {
        Group::Promoter => text!(texts, "promoters"),
        Group::Passive => text!(texts, "passives"),
        Group::Detractor => text!(texts, "detractors"),
    }
}
