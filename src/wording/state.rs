//! What state the work is in, and what a step of the history is called.

use serde_json::Value;

use super::file::reason as system_says;
use super::{moment, save_error};
use crate::document::{EditLabel, SaveState};
use crate::i18n::Texts;
use crate::project_file::ReadOnlyReason;
use crate::text;

/// The state of keeping, in a word and in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub word: String,
    pub meaning: String,
    pub is_problem: bool,
}

/// What a step of the history is called: `delete 3 answers`.
pub fn step(texts: &Texts, label: EditLabel) -> String {
    match label {
        EditLabel::AddResponse => text!(texts, "step-add-answer"),
        EditLabel::CorrectResponse => text!(texts, "step-correct-answer"),
        EditLabel::DeleteResponses(n) => text!(texts, "step-delete-answers", count = n),
        EditLabel::ChangeResponses(n) => text!(texts, "step-change-answers", count = n),
        EditLabel::SetAside(n) => text!(texts, "step-set-aside", count = n),
        EditLabel::CountAgain(n) => text!(texts, "step-count-again", count = n),
        EditLabel::AddChoice => text!(texts, "step-add-choice"),
        EditLabel::AddReason => text!(texts, "step-add-reason"),
        EditLabel::EditReasons => text!(texts, "step-edit-reasons"),
        EditLabel::EditFields => text!(texts, "step-edit-fields"),
        EditLabel::EditSurvey => text!(texts, "step-edit-survey"),
        EditLabel::EditCounter => text!(texts, "step-edit-counter"),
        EditLabel::EditScoring => text!(texts, "step-edit-scoring"),
        EditLabel::EditRounds => text!(texts, "step-edit-rounds"),
        EditLabel::EditGoals => text!(texts, "step-edit-goals"),
        EditLabel::EditBands => text!(texts, "step-edit-bands"),
        EditLabel::EditBenchmarks => text!(texts, "step-edit-benchmarks"),
        EditLabel::EditBusinessFigures => text!(texts, "step-edit-business-figures"),
        EditLabel::EditSelfCheck => text!(texts, "step-edit-self-check"),
        EditLabel::EditEvents => text!(texts, "step-edit-events"),
        EditLabel::EditChart => text!(texts, "step-edit-chart"),
        EditLabel::TwoCustomers => text!(texts, "step-two-customers"),
        EditLabel::EditDeeds => text!(texts, "step-edit-deeds"),
        EditLabel::EditIdeas => text!(texts, "step-edit-ideas"),
        EditLabel::EditCustomer => text!(texts, "step-edit-customer"),
        EditLabel::EditMeasures => text!(texts, "step-edit-measures"),
        EditLabel::OneCustomer => text!(texts, "step-one-customer"),
        EditLabel::EditCase => text!(texts, "step-edit-case"),
        EditLabel::EditReport => text!(texts, "step-edit-report"),
        EditLabel::EditBrand => text!(texts, "step-edit-brand"),
        EditLabel::EditQuotes => text!(texts, "step-edit-quotes"),
        EditLabel::EditFollowUp => text!(texts, "step-edit-follow-up"),
        EditLabel::ImportResponses(n) => text!(texts, "step-import-answers", count = n),
        EditLabel::Merge => text!(texts, "step-merge"),
        EditLabel::RecoverResponses(n) => text!(texts, "step-recover-answers", count = n),
    }
}

/// How the open project is kept at this moment.
pub fn keeping(texts: &Texts, state: &SaveState) -> Said {
    let calm = |word: String, meaning: String| Said {
        word,
        meaning,
        is_problem: false,
    };
    let problem = |word: String, meaning: String| Said {
        word,
        meaning,
        is_problem: true,
    };
    match state {
        SaveState::Recording => calm(
            text!(texts, "state-recording"),
            text!(texts, "state-recording-meaning"),
        ),
        SaveState::Recorded => calm(
            text!(texts, "state-recorded"),
            text!(texts, "state-recorded-meaning"),
        ),
        SaveState::Saving => calm(
            text!(texts, "state-saving"),
            text!(texts, "state-saving-meaning"),
        ),
        SaveState::Saved => calm(
            text!(texts, "state-saved"),
            text!(texts, "state-saved-meaning"),
        ),
        SaveState::Draft => calm(
            text!(texts, "state-draft"),
            text!(texts, "state-draft-meaning"),
        ),
        &SaveState::NotRecorded { changes, .. } => problem(
            text!(texts, "state-not-recorded"),
            text!(texts, "state-not-recorded-meaning", count = changes),
        ),
        SaveState::NotSaved(error) => {
            problem(text!(texts, "state-not-saved"), save_error(texts, error))
        }
        &SaveState::BrokenOff { changes: 0 } => problem(
            text!(texts, "state-not-saved"),
            text!(texts, "state-broken-off-meaning"),
        ),
        &SaveState::BrokenOff { changes } => problem(
            text!(texts, "state-not-recorded"),
            text!(texts, "state-broken-off-changes", count = changes),
        ),
        SaveState::ReadOnly(reason) => {
            calm(text!(texts, "state-read-only"), read_only(texts, reason))
        }
    }
}

/// Why a survey is looked at and not changed.
pub fn read_only(texts: &Texts, reason: &ReadOnlyReason) -> String {
    match reason {
        ReadOnlyReason::OnlyToRead => text!(texts, "read-only-asked"),
        ReadOnlyReason::Newer => text!(texts, "read-only-newer"),
        ReadOnlyReason::Damaged => text!(texts, "read-only-damaged"),
        ReadOnlyReason::Locked { note } => {
            text!(texts, "read-only-locked", note = holder(texts, note))
        }
        ReadOnlyReason::NotWritable => text!(texts, "read-only-not-writable"),
        ReadOnlyReason::LetGo => text!(texts, "read-only-let-go"),
        ReadOnlyReason::HalfWritten { copy, fault } => text!(
            texts,
            "read-only-half-written",
            copy = copy.display().to_string(),
            reason = system_says(*fault)
        ),
        ReadOnlyReason::JournalUnreadable(_) => text!(texts, "read-only-journal"),
    }
}

/// Who holds a lock and since when, as far as the note beside the file says it: `anna, 22 November 2026 14:05`.
fn holder(texts: &Texts, note: &str) -> String {
    let note: Value = serde_json::from_str(note).unwrap_or_default();
    let word = |key: &str| note.get(key).and_then(Value::as_str);
    let since = word("since").and_then(|since| since.parse::<jiff::Timestamp>().ok());
    let since = since.map(|since| moment(texts, since.into()));
    let named = [word("user"), word("host")];
    let known: Vec<String> = named
        .into_iter()
        .flatten()
        .map(str::to_owned)
        .chain(since)
        .collect();
    if known.is_empty() {
        text!(texts, "locked-by-unknown")
    } else {
        known.join(", ")
    }
}
