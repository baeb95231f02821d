//! Changes to the project.

use crate::app::{Conductor, EditCommand, Notice, edit_label};
use crate::document::{EditLabel, Entry};
use crate::model::{Edit, EditError, ResponseId};
use crate::text;

impl Conductor {
    pub(super) fn edit(&mut self, command: EditCommand) {
        match command {
            EditCommand::Add(entry) => self.add(*entry),
            EditCommand::Apply(label, edit) => self.apply(label, edit),
            EditCommand::Undo => self.undo(),
            EditCommand::Redo => self.redo(),
        }
    }

    fn add(&mut self, entry: Entry) {
        let Some(project) = self.project() else {
            return;
        };
        let id = self.fresh_response_id();
        let edit = entry.into_addition(project, id);
        let number = u64::try_from(project.responses().len() + 1).unwrap_or(u64::MAX);
        self.apply(EditLabel::AddResponse, edit);
        self.last_change = Some(text!(self.texts, "collect-added", number = number));
    }

    /// An id that no answer has yet.
    pub(super) fn fresh_response_id(&self) -> ResponseId {
        loop {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "any 64 of the random bits do"
            )]
            let id = ResponseId::from_random((self.environment.random)() as u64);
            let taken = self
                .project()
                .is_some_and(|project| project.responses().row_of(id).is_some());
            if !taken {
                return id;
            }
        }
    }

    pub(super) fn apply(&mut self, label: EditLabel, edit: Edit) {
        let Some(open) = &mut self.open else {
            return;
        };
        match open.apply(label, edit) {
            Ok(()) => {
                self.last_change = Some(text!(
                    self.texts,
                    "change-done",
                    what = edit_label(&self.texts, label)
                ))
            }
            Err(error) => self.refuse(&error),
        }
    }

    /// An edit that does not fit: only one asked for on something that has changed since.
    fn refuse(&mut self, error: &EditError) {
        let said = match error {
            EditError::StillUsed(_) => text!(self.texts, "edit-still-used"),
            EditError::Taken(_) | EditError::Missing(_) | EditError::WrongKind(_) => {
                text!(self.texts, "edit-refused")
            }
        };
        self.notice = Some(Notice::problem(said));
    }

    fn undo(&mut self) {
        let undone = self
            .open
            .as_mut()
            .and_then(crate::document::OpenProject::undo);
        if let Some(label) = undone {
            self.last_change = None;
            self.notice = Some(Notice::done(text!(
                self.texts,
                "undone",
                what = edit_label(&self.texts, label)
            )));
        }
    }

    fn redo(&mut self) {
        let redone = self
            .open
            .as_mut()
            .and_then(crate::document::OpenProject::redo);
        if let Some(label) = redone {
            self.last_change = None;
            self.notice = Some(Notice::done(text!(
                self.texts,
                "redone",
                what = edit_label(&self.texts, label)
            )));
        }
    }
}
