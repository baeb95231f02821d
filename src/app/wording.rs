//! What the conductor says: labels of steps, the state of keeping, and errors as sentences that say what happened,
//! what is safe and what to do.

use super::Conductor;
use crate::document::{EditLabel, SaveState};
use crate::i18n::Texts;
use crate::text;

/// What a step of the history is called: `delete 3 answers`.
pub fn edit_label(texts: &Texts, label: EditLabel) -> String {
    let count = |answers: usize| u64::try_from(answers).unwrap_or(u64::MAX);
    match label {
        EditLabel::AddResponse => text!(texts, "step-add-answer"),
        EditLabel::CorrectResponse => text!(texts, "step-correct-answer"),
        EditLabel::DeleteResponses(n) => text!(texts, "step-delete-answers", count = count(n)),
        EditLabel::ChangeResponses(n) => text!(texts, "step-change-answers", count = count(n)),
        EditLabel::AddChoice => text!(texts, "step-add-choice"),
        EditLabel::AddReason => text!(texts, "step-add-reason"),
        EditLabel::EditReasons => text!(texts, "step-edit-reasons"),
        EditLabel::EditFields => text!(texts, "step-edit-fields"),
        EditLabel::EditSurvey => text!(texts, "step-edit-survey"),
        EditLabel::EditCustomer => text!(texts, "step-edit-customer"),
        EditLabel::ImportResponses(n) => text!(texts, "step-import-answers", count = count(n)),
        EditLabel::RecoverResponses(n) => text!(texts, "step-recover-answers", count = count(n)),
    }
}

/// The state of keeping, in a word and in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub word: String,
    pub meaning: String,
    pub is_problem: bool,
}

/// How the open project is kept now; `None` without a project.
pub fn keeping(conductor: &Conductor) -> Option<Said> {
    let texts = &conductor.texts;
    let (word, meaning, is_problem) = match conductor.save_state()? {
        SaveState::Recorded => (
            text!(texts, "state-recorded"),
            text!(texts, "state-recorded-meaning"),
            false,
        ),
        SaveState::ReadOnly(_) => (
            text!(texts, "state-read-only"),
            text!(texts, "state-read-only-meaning"),
            false,
        ),
    };
    Some(Said {
        word,
        meaning,
        is_problem,
    })
}
