//! How a survey is worded in another language than its own.

use super::{ChoiceId, FieldId, FollowUps, Kept, Language, Survey};

/// The texts in one language. An empty one is as a new survey has it in that language; of fields and choices, which a
/// new survey may not have, as they are called in the survey's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wording {
    pub language: Language,
    pub question: String,
    pub low_label: String,
    pub high_label: String,
    pub follow_ups: FollowUps,
    /// In the order in which they were worded. What they name may be gone.
    pub items: Vec<ItemWording>,
    pub kept: Kept,
}

/// What a field, or a choice of it, is called. Never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemWording {
    pub field: FieldId,
    /// `None` of the field itself.
    pub choice: Option<ChoiceId>,
    pub name: String,
    pub kept: Kept,
}

impl Wording {
    pub fn new(language: Language) -> Self {
        Self {
            language,
            ..Self::default()
        }
    }

    /// What a field, or a choice of it, is called; empty where that is not worded.
    pub fn name_of(&self, field: FieldId, choice: Option<ChoiceId>) -> &str {
        let mut items = self.items.iter();
        let found = items.find(|each| (each.field, each.choice) == (field, choice));
        found.map_or("", |each| each.name.as_str())
    }

    /// An empty name takes the wording away.
    pub fn set_name(&mut self, field: FieldId, choice: Option<ChoiceId>, name: &str) {
        let place = self
            .items
            .iter()
            .position(|each| (each.field, each.choice) == (field, choice));
        match place {
            Some(at) if name.is_empty() => drop(self.items.remove(at)),
            Some(at) => name.clone_into(&mut self.items[at].name),
            None if name.is_empty() => {}
            None => self.items.push(ItemWording {
                field,
                choice,
                name: name.to_owned(),
                kept: Kept::default(),
            }),
        }
    }

    /// Whether it says anything at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::new(self.language)
    }
}

impl Survey {
    /// How it is worded in a language; `None` in its own, and where nothing is.
    pub fn wording(&self, language: Language) -> Option<&Wording> {
        let mut wordings = self.wordings.iter();
        wordings.find(|each| each.language == language && language != self.language)
    }

    /// Changes how it is worded in a language.
    pub fn reword(&mut self, language: Language, change: impl FnOnce(&mut Wording)) {
        let place = self
            .wordings
            .iter()
            .position(|each| each.language == language);
        let at = place.unwrap_or_else(|| {
            self.wordings.push(Wording::new(language));
            self.wordings.len() - 1
        });
        change(&mut self.wordings[at]);
        self.wordings.retain(|each| !each.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_that_says_nothing_any_more_goes() {
        let mut survey = Survey::default();
        let (field, choice) = (FieldId::FIRST, Some(ChoiceId::FIRST));
        survey.reword(Language::Polish, |wording| {
            wording.set_name(field, None, "Kanał");
            wording.set_name(field, choice, "Telefon");
            wording.set_name(field, choice, "Przez telefon");
        });
        let polish = survey.wording(Language::Polish).unwrap();
        assert_eq!(polish.name_of(field, None), "Kanał");
        assert_eq!(polish.name_of(field, choice), "Przez telefon");
        assert_eq!(survey.wording(Language::English), None, "the survey's own");
        survey.reword(Language::Polish, |wording| {
            wording.set_name(field, None, "");
            wording.set_name(field, choice, "");
        });
        assert!(survey.wordings.is_empty());
    }
}
