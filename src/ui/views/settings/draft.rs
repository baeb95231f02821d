//! Texts being edited. A draft follows the project: what undo or another view changes shows at once, and what was
//! typed becomes an edit when the field is left.

use std::collections::HashMap;

use crate::model::{
    BandId, BenchmarkId, BusinessFigureId, ChoiceId, FieldId, GiftId, GoalId, Group, Language,
    PersonId, ReasonId, RoundId,
};
use crate::ui::half_typed::FieldTexts;

/// A text or a number of the project that is edited here, or one that is to be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Slot {
    Survey(SurveyText),
    Reason(ReasonId),
    Field(FieldId),
    Choice(FieldId, ChoiceId),
    NewReason,
    NewField,
    NewChoice(FieldId),
    /// In another language than the survey's own.
    Wording(Language, WordingText),
    Number(Number),
    Aim(AimText),
    Round(RoundId, RoundPart),
    NewRound,
    FollowUp(FollowUpSlot),
}

/// What says how answers are followed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum FollowUpSlot {
    Person(PersonId),
    NewPerson,
    Gift(GiftId),
    NewGift,
    /// Working days.
    DueIn(Group),
    /// Days that an answer waits.
    Waits,
    Subject,
    Letter(Group),
    IdeaLetter,
    Currency,
    /// Days on which nobody works, to be added.
    NewClosed,
}

impl Slot {
    /// What is added by its button or by Enter alone.
    pub(super) const fn is_new(self) -> bool {
        matches!(
            self,
            Self::NewReason
                | Self::NewField
                | Self::NewChoice(_)
                | Self::NewRound
                | Self::Aim(AimText::NewGoalWords)
                | Self::Round(_, RoundPart::People)
                | Self::FollowUp(
                    FollowUpSlot::NewPerson | FollowUpSlot::NewGift | FollowUpSlot::NewClosed
                )
        )
    }

    /// Whether nothing typed is something to say, too.
    pub(super) const fn may_be_empty(self) -> bool {
        match self {
            Self::Wording(..) | Self::Number(_) | Self::Aim(_) => true,
            Self::Survey(text) => !matches!(text, SurveyText::Name | SurveyText::Question),
            Self::Round(_, part) => matches!(part, RoundPart::Invited | RoundPart::Segment(_)),
            Self::FollowUp(slot) => matches!(
                slot,
                FollowUpSlot::Subject
                    | FollowUpSlot::Letter(_)
                    | FollowUpSlot::IdeaLetter
                    | FollowUpSlot::Currency
            ),
            Self::Reason(_)
            | Self::Field(_)
            | Self::Choice(..)
            | Self::NewReason
            | Self::NewField
            | Self::NewChoice(_)
            | Self::NewRound => false,
        }
    }
}

/// What is typed of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum RoundPart {
    Name,
    First,
    Last,
    Invited,
    /// How many of a choice.
    Segment(ChoiceId),
    /// Who, to be put on the list.
    People,
}

/// What goals, bands, benchmarks and figures of the business have that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum AimText {
    Goal(GoalId),
    GoalDay(GoalId),
    GoalWords(GoalId),
    NewGoalWords,
    BandName(BandId),
    BandFrom(BandId),
    Benchmark(BenchmarkId, BenchmarkText),
    FigureName(BusinessFigureId),
    /// All lines; whether a comma begins the decimals.
    FigureValues(BusinessFigureId, bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum BenchmarkText {
    Name,
    Value,
    Lower,
    Upper,
    Source,
    Year,
}

/// A number that answers are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Number {
    Population,
    Anonymity,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum SurveyText {
    Name,
    Business,
    Question,
    LowLabel,
    HighLabel,
    FollowUp(Group),
}

/// What is worded in another language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum WordingText {
    Survey(SurveyText),
    /// The name of a field, or of a choice of it.
    Item(FieldId, Option<ChoiceId>),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TextDraft {
    /// As the project had it when it was last looked at.
    base: String,
    pub typed: String,
}

impl TextDraft {
    /// Takes over a text that has changed in the project.
    fn follow(&mut self, current: &str) {
        if self.base != current {
            current.clone_into(&mut self.base);
            current.clone_into(&mut self.typed);
        }
    }

    fn is_changed(&self) -> bool {
        self.typed.trim() != self.base
    }
}

/// The drafts of the view.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    texts: HashMap<Slot, TextDraft>,
    /// Half-typed when the program ended, until their fields are drawn.
    found: FieldTexts,
}

/// Where the fields of the settings are.
const PLACE: &str = "settings/";

/// A name in the journal, for as long as the text is half-typed.
fn field_of(slot: Slot) -> String {
    format!("{PLACE}{slot:?}")
}

impl Drafts {
    /// With what was half-typed when the program ended.
    pub(super) fn opened(texts: &FieldTexts) -> Self {
        Self {
            found: texts.within(PLACE),
            ..Self::default()
        }
    }

    /// What differs from the project, for the journal.
    pub(super) fn half_typed(&self) -> FieldTexts {
        let mut texts = FieldTexts::default();
        for (slot, draft) in self.texts.iter().filter(|(_, draft)| draft.is_changed()) {
            texts.put(field_of(*slot), &draft.typed);
        }
        texts.add(&self.found);
        texts
    }

    /// The draft of a text that stands in the project as `current`.
    pub(super) fn following(&mut self, slot: Slot, current: &str) -> &mut TextDraft {
        let found = &mut self.found;
        let draft = self.texts.entry(slot).or_insert_with(|| TextDraft {
            base: current.to_owned(),
            typed: found
                .take(field_of(slot))
                .unwrap_or_else(|| current.to_owned()),
        });
        draft.follow(current);
        draft
    }

    /// What stands in the field; nothing where there is no field yet.
    pub(super) fn typed(&self, slot: Slot) -> &str {
        self.texts
            .get(&slot)
            .map_or("", |draft| draft.typed.as_str())
    }

    /// What stands in the field; `None` where there is no field yet.
    pub(super) fn known(&self, slot: Slot) -> Option<&str> {
        self.texts.get(&slot).map(|draft| draft.typed.as_str())
    }

    pub(super) fn revert(&mut self, slot: Slot) {
        if let Some(draft) = self.texts.get_mut(&slot) {
            draft.typed.clone_from(&draft.base);
        }
    }

    /// What is to be committed now, without the spaces around it; taken once.
    pub(super) fn take_changed(&mut self, slot: Slot) -> Option<String> {
        let draft = self
            .texts
            .get_mut(&slot)
            .filter(|draft| draft.is_changed())?;
        let changed = draft.typed.trim().to_owned();
        // Where the project refuses it, the old text differs from this and comes back.
        draft.base.clone_from(&changed);
        draft.typed.clone_from(&changed);
        Some(changed)
    }

    /// What is typed stays, although the project takes over only `taken` of it.
    pub(super) fn leave_typed(&mut self, slot: Slot, taken: &str) {
        if let Some(draft) = self.texts.get_mut(&slot) {
            taken.clone_into(&mut draft.base);
        }
    }

    /// Those that differ from the project, with what was typed.
    pub(super) fn changed(&self) -> Vec<Slot> {
        let changed = self.texts.iter().filter(|(_, draft)| draft.is_changed());
        changed.map(|(slot, _)| *slot).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SLOT: Slot = Slot::Survey(SurveyText::Question);

    #[test]
    fn a_draft_shows_what_the_project_has_until_something_is_typed() {
        let mut drafts = Drafts::default();
        assert_eq!(drafts.following(SLOT, "Old").typed, "Old");
        drafts.following(SLOT, "Old").typed = "Ol".to_owned();
        assert_eq!(drafts.following(SLOT, "Old").typed, "Ol");
    }

    #[test]
    fn undo_shows_the_old_text_at_once() {
        let mut drafts = Drafts::default();
        drafts.following(SLOT, "New");
        drafts.following(SLOT, "New").typed = "Newer".to_owned();
        assert_eq!(drafts.following(SLOT, "Old").typed, "Old");
    }

    #[test]
    fn what_was_typed_is_committed_once_and_only_if_it_differs() {
        let mut drafts = Drafts::default();
        drafts.following(SLOT, "Old").typed = " Old ".to_owned();
        assert_eq!(drafts.take_changed(SLOT), None);
        drafts.following(SLOT, "Old").typed = " New ".to_owned();
        assert_eq!(drafts.changed(), [SLOT]);
        assert_eq!(drafts.take_changed(SLOT).as_deref(), Some("New"));
        assert_eq!(drafts.following(SLOT, "New").typed, "New");
        assert_eq!(drafts.take_changed(SLOT), None);
    }

    #[test]
    fn a_text_that_was_refused_comes_back_as_it_was() {
        let mut drafts = Drafts::default();
        drafts.following(SLOT, "Old").typed = "New".to_owned();
        drafts.take_changed(SLOT);
        assert_eq!(drafts.following(SLOT, "Old").typed, "Old");
    }

    #[test]
    fn what_was_half_typed_is_in_its_field_again_and_in_the_journal_until_then() {
        let mut drafts = Drafts::default();
        drafts.following(SLOT, "Old").typed = "Ol".to_owned();
        let mut later = Drafts::opened(&drafts.half_typed());
        assert_eq!(later.half_typed(), drafts.half_typed());
        assert_eq!(later.following(SLOT, "Old").typed, "Ol");
        assert_eq!(later.half_typed(), drafts.half_typed());
        later.revert(SLOT);
        assert_eq!(later.half_typed(), FieldTexts::default());
    }
}
