//! What is half-typed in Follow-up, for the journal: about a case, and what is to be done.

use super::case::{CaseState, due_text, owner_name};
use super::ideas::IdeasState;
use super::{Cursor, FollowUpState};
use crate::i18n::Texts;
use crate::model::{Project, ResponseId};
use crate::ui::half_typed::FieldTexts;

/// Where the fields of a case are.
const CASE: &str = "follow/case/";

impl FollowUpState {
    /// With what was half-typed when the program ended; the case that it is about is looked at first.
    pub(in crate::ui) fn opened(texts: &FieldTexts) -> Self {
        let found = texts.within(CASE);
        let id = found.first_after(CASE).and_then(|id| id.parse().ok());
        let mut state = Self {
            cursor: id.map(|id| Cursor { at: 0, id }),
            ..Self::default()
        };
        state.case.found = found;
        state.measures.found = texts.within(super::measures::PLACE);
        state.ideas = IdeasState::opened(texts);
        state
    }

    /// What is typed and not taken over yet.
    pub(in crate::ui) fn half_typed(&self, project: &Project, texts: &Texts) -> FieldTexts {
        let mut typed = self.case.half_typed(project, texts);
        typed.add(&self.measures.half_typed());
        typed.add(&self.ideas.half_typed());
        typed
    }
}

impl CaseState {
    fn half_typed(&self, project: &Project, texts: &Texts) -> FieldTexts {
        let mut typed = FieldTexts::default();
        let answer = self.of.and_then(|id| project.responses().by_id(id));
        if let Some(answer) = answer {
            let id = answer.id();
            if !self.note.trim().is_empty() {
                typed.put(field(id, "note"), &self.note);
            }
            let notes = answer.case().map_or(&[][..], |case| &case.notes);
            let changed = self.changing.as_ref().filter(|(at, text)| {
                let note = notes.get(*at);
                note.is_some_and(|note| note.text() != text)
            });
            if let Some((at, text)) = changed {
                typed.put(changed_note(id, *at), text);
            }
            if self.owner.trim() != owner_name(project, answer.case()) {
                typed.put(field(id, "owner"), &self.owner);
            }
            if self.due != due_text(texts, &answer) {
                typed.put(field(id, "due"), &self.due);
            }
        }
        typed.add(&self.found);
        typed
    }

    /// What was half-typed about the answer is in its fields again.
    pub(super) fn put_back(&mut self, id: ResponseId) {
        let found = &mut self.found;
        if let Some(note) = found.take(field(id, "note")) {
            self.note = note;
        }
        if let Some(owner) = found.take(field(id, "owner")) {
            self.owner = owner;
        }
        if let Some(due) = found.take(field(id, "due")) {
            self.due = due;
        }
        let place = field(id, "changed-note/");
        let at = found.first_after(&place).and_then(|at| at.parse().ok());
        self.changing = at.and_then(|at| Some((at, found.take(changed_note(id, at))?)));
    }
}

fn field(id: ResponseId, what: &str) -> String {
    format!("{CASE}{id}/{what}")
}

fn changed_note(id: ResponseId, at: usize) -> String {
    format!("{}{at}", field(id, "changed-note/"))
}
