//! What is asked, of whom, and what an answer can hold beside its score.

use super::{
    ChoiceId, Counter, CustomerId, FieldId, FieldValue, Group, Kept, Language, ReasonId, Rhythm,
    Scale, Wording,
};

/// Who answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Audience {
    #[default]
    Customers,
    /// eNPS: no customer, contact or follow-up; small groups stay unrecognisable.
    Employees,
}

/// What is asked, in the survey's own language, which is not the program's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Survey {
    pub name: String,
    /// What the business is called where it signs; empty: as the survey.
    pub business: String,
    pub audience: Audience,
    pub language: Language,
    /// The question as it is read aloud.
    pub question: String,
    /// What 0 means.
    pub low_label: String,
    /// What 10 means.
    pub high_label: String,
    pub follow_ups: FollowUps,
    pub counter: Counter,
    /// How it is worded in other languages, each language once; what is not worded is as a new survey has it.
    pub wordings: Vec<Wording>,
    /// How often people are asked; `None` where that is not laid down.
    pub rhythm: Option<Rhythm>,
    pub kept: Kept,
}

impl Survey {
    /// What the business is called in a letter.
    pub fn business_name(&self) -> &str {
        if self.business.trim().is_empty() {
            &self.name
        } else {
            &self.business
        }
    }
}

/// The open question after the score, by group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FollowUps {
    pub promoter: String,
    pub passive: String,
    pub detractor: String,
}

impl FollowUps {
    pub fn of(&self, group: Group) -> &str {
        match group {
            Group::Promoter => &self.promoter,
            Group::Passive => &self.passive,
            Group::Detractor => &self.detractor,
        }
    }

    pub fn of_mut(&mut self, group: Group) -> &mut String {
        match group {
            Group::Promoter => &mut self.promoter,
            Group::Passive => &mut self.passive,
            Group::Detractor => &mut self.detractor,
        }
    }
}

/// Something more that is known of an answer: its channel, its branch.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub id: FieldId,
    pub name: String,
    pub kind: FieldKind,
    pub role: Option<FieldRole>,
    pub kept: Kept,
}

/// What a field's value is.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldKind {
    /// One of a list.
    Choice(Vec<Choice>),
    /// Some of a list.
    Several(Vec<Choice>),
    /// Free text.
    Text,
    /// A rated question: a whole number of the scale.
    Rating(Scale),
}

/// What stands between several choices of one answer, in tables as well.
const SEVERAL_BETWEEN: &str = "; ";

impl FieldKind {
    /// The choices, where it has some.
    pub const fn choices_mut(&mut self) -> Option<&mut Vec<Choice>> {
        match self {
            Self::Choice(choices) | Self::Several(choices) => Some(choices),
            Self::Text | Self::Rating(_) => None,
        }
    }

    /// The same kind with other choices; one without choices as it is.
    #[must_use]
    pub fn with_choices(&self, choices: Vec<Choice>) -> Self {
        match self {
            Self::Choice(_) => Self::Choice(choices),
            Self::Several(_) => Self::Several(choices),
            other => other.clone(),
        }
    }
}

/// Fields whose meaning the program knows, whatever they are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldRole {
    Channel,
    Occasion,
    Branch,
    ServedBy,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub id: ChoiceId,
    pub name: String,
    pub kept: Kept,
}

impl Field {
    /// The choices; empty where it has none.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            FieldKind::Choice(choices) | FieldKind::Several(choices) => choices,
            FieldKind::Text | FieldKind::Rating(_) => &[],
        }
    }

    /// The scale of a rating.
    pub fn scale(&self) -> Option<Scale> {
        match self.kind {
            FieldKind::Rating(scale) => Some(scale),
            FieldKind::Choice(_) | FieldKind::Several(_) | FieldKind::Text => None,
        }
    }

    pub fn choice(&self, id: ChoiceId) -> Option<&Choice> {
        let choices = self.choices();
        // Where none was ever moved or removed, a choice stands at the place of its number.
        let in_place = choices.get(id.index()).filter(|choice| choice.id == id);
        in_place.or_else(|| choices.iter().find(|choice| choice.id == id))
    }

    /// The choice of that name, whatever the case of its letters.
    pub fn choice_named(&self, name: &str) -> Option<&Choice> {
        let wanted = name.trim().to_lowercase();
        self.choices()
            .iter()
            .find(|choice| choice.name.to_lowercase() == wanted)
    }

    /// Whether an answer may have several of its choices.
    pub fn is_several(&self) -> bool {
        matches!(self.kind, FieldKind::Several(_))
    }

    /// The choices that a text names, one or several as [`Self::said`] writes them.
    ///
    /// # Errors
    /// The first name that no choice has.
    pub fn choices_named(&self, names: &str) -> Result<Vec<ChoiceId>, String> {
        if let Some(whole) = self.choice_named(names) {
            return Ok(vec![whole.id]);
        }
        let each = names.split([';', '；']).map(str::trim);
        let each = each.filter(|name| !name.is_empty());
        each.map(|name| {
            let choice = self.choice_named(name);
            choice
                .map(|choice| choice.id)
                .ok_or_else(|| name.to_owned())
        })
        .collect()
    }

    /// A value of the field in words; `None` for a choice that it does not have, or one without a name.
    pub fn said(&self, value: &FieldValue) -> Option<String> {
        match value {
            FieldValue::Choice(id) => {
                let name = self.choice(*id).map(|choice| choice.name.clone());
                name.filter(|name| !name.is_empty())
            }
            FieldValue::Several(ids) => {
                let chosen = ids.iter().filter_map(|id| self.choice(*id));
                let names: Vec<&str> = chosen.map(|choice| choice.name.as_str()).collect();
                let said = names.join(SEVERAL_BETWEEN);
                Some(said).filter(|said| !said.is_empty())
            }
            FieldValue::Text(text) => Some(text.clone()),
            FieldValue::Rating(rating) => Some(rating.to_string()),
        }
    }

    /// An id that no choice has.
    pub fn free_choice_id(&self) -> ChoiceId {
        let last = self.choices().iter().map(|choice| choice.id).max();
        last.map_or(ChoiceId::FIRST, ChoiceId::next)
    }
}

/// Why somebody answered as they did.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    pub id: ReasonId,
    pub name: String,
    pub kept: Kept,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    pub id: CustomerId,
    /// A name or a number, as the business knows them; may be empty when only a contact is known.
    pub name: String,
    /// Phone or e-mail.
    pub contact: String,
    pub kept: Kept,
}

impl Customer {
    /// The name, or the contact where there is no name.
    pub fn label(&self) -> &str {
        if self.name.is_empty() {
            &self.contact
        } else {
            &self.name
        }
    }
}
