//! What is half-typed in Follow-up, for the journal: about a case and a customer, and what is to be done.

use super::case::{CaseState, due_text, owner_name};
use super::customers::CustomersState;
use super::deeds_table::DeedsTableState;
use super::given::ChangedGiven;
use super::ideas::IdeasState;
use super::notes::ChangedNote;
use super::{Cursor, FollowUpState};
use crate::i18n::Texts;
use crate::model::{Project, ResponseId, ResponseRef};
use crate::ui::day_draft::DayDraft;
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
        state.customers = CustomersState::opened(texts);
        state.deeds = DeedsTableState::opened(texts);
        state
    }

    /// What is typed and not taken over yet.
    pub(in crate::ui) fn half_typed(&self, project: &Project, texts: &Texts) -> FieldTexts {
        let mut typed = self.case.half_typed(project, texts);
        typed.add(&self.measures.half_typed());
        typed.add(&self.ideas.half_typed());
        typed.add(&self.customers.half_typed(project, texts));
        typed.add(&self.deeds.half_typed(project));
        typed
    }
}

impl CaseState {
    fn half_typed(&self, project: &Project, texts: &Texts) -> FieldTexts {
        let mut typed = FieldTexts::default();
        let answer = self.of.and_then(|id| project.responses().by_id(id));
        if let Some(answer) = answer {
            let id = answer.id();
            if !self.note.text.trim().is_empty() {
                typed.put(field(id, "note"), &self.note.text);
                typed.put_some(field(id, "note-day"), self.note.day.half_typed(texts));
            }
            if let Some(changing) = &self.changing {
                let day = changing.day.half_typed(texts);
                if changing.has_other_text() || day.is_some() {
                    typed.put(changed_note(id, changing.at), &changing.text);
                    typed.put_some(field(id, "changed-note-day"), day);
                }
            }
            if let Some(given) = &self.given {
                typed.put_some(given_day(id, given.at), given.day.half_typed(texts));
            }
            typed.put_some(field(id, "contacted"), self.contacted.half_typed(texts));
            typed.put_some(field(id, "closed"), self.closed.half_typed(texts));
            if self.owner.trim() != owner_name(project, answer.case()) {
                typed.put(field(id, "owner"), &self.owner);
            }
            if self.due != due_text(texts, &answer) {
                typed.put(due_field(id), &self.due);
            }
        }
        // Nothing of an answer that is no longer in the project.
        typed.add(&self.found.those(|field| {
            let id = field.strip_prefix(CASE).and_then(|of| of.split('/').next());
            let id = id.and_then(|id| id.parse().ok());
            id.is_some_and(|id| project.responses().by_id(id).is_some())
        }));
        typed
    }

    /// What is typed of a day that cannot be read or does not fit.
    pub(super) fn with_wrong_days(&self, texts: &Texts, id: ResponseId) -> FieldTexts {
        let mut typed = FieldTexts::default();
        if self.note.is_of_wrong_day() {
            typed.put(field(id, "note"), &self.note.text);
            typed.put_some(field(id, "note-day"), self.note.day.half_typed(texts));
        }
        if let Some(changing) = self.changing.as_ref().filter(|each| each.day.is_wrong()) {
            typed.put(changed_note(id, changing.at), &changing.text);
            let day = changing.day.half_typed(texts);
            typed.put_some(field(id, "changed-note-day"), day);
        }
        if let Some(given) = self.given.as_ref().filter(|each| each.day.is_wrong()) {
            typed.put_some(given_day(id, given.at), given.day.half_typed(texts));
        }
        for (what, day) in [("contacted", &self.contacted), ("closed", &self.closed)] {
            let wrong = day.half_typed(texts).filter(|_| day.is_wrong());
            typed.put_some(field(id, what), wrong);
        }
        typed
    }

    /// What was half-typed about the answer is in its fields again.
    pub(super) fn put_back(&mut self, answer: &ResponseRef<'_>) {
        let (id, found) = (answer.id(), &mut self.found);
        self.note.text = found.take(field(id, "note")).unwrap_or_default();
        self.note.day = DayDraft::opened(found.take(field(id, "note-day")));
        self.contacted = DayDraft::opened(found.take(field(id, "contacted")));
        self.closed = DayDraft::opened(found.take(field(id, "closed")));
        if let Some(owner) = found.take(field(id, "owner")) {
            self.owner = owner;
        }
        if let Some(due) = found.take(due_field(id)) {
            self.due = due;
        }
        let place = field(id, "changed-note/");
        let at = found.first_after(&place).and_then(|at| at.parse().ok());
        let text = at.and_then(|at| found.take(changed_note(id, at)));
        let day = found.take(field(id, "changed-note-day"));
        let notes = answer.case().map_or(&[][..], |case| &case.notes);
        self.changing = at.zip(text).and_then(|(at, text)| {
            let mut changing = ChangedNote::of(at, notes.get(at)?);
            (changing.text, changing.day) = (text, DayDraft::opened(day));
            Some(changing)
        });
        let place = field(id, "given-day/");
        let at = found.first_after(&place).and_then(|at| at.parse().ok());
        let day = at.and_then(|at| found.take(given_day(id, at)));
        let given = answer.case().map_or(&[][..], |case| &case.given);
        self.given = at.zip(day).and_then(|(at, day)| {
            let mut changed = ChangedGiven::of(at, given.get(at)?.day);
            changed.day = DayDraft::opened(Some(day));
            Some(changed)
        });
    }
}

fn field(id: ResponseId, what: &str) -> String {
    format!("{CASE}{id}/{what}")
}

pub(super) fn due_field(id: ResponseId) -> String {
    field(id, "due")
}

fn given_day(id: ResponseId, at: usize) -> String {
    format!("{}{at}", field(id, "given-day/"))
}

fn changed_note(id: ResponseId, at: usize) -> String {
    format!("{}{at}", field(id, "changed-note/"))
}
