//! Changes to the project.

use crate::app::{Conductor, EditCommand, Notice, NoticeKind};
use crate::document::{ChangeError, EditLabel, Entry, with_reached};
use crate::figure::aims::milestones_said;
use crate::model::{Edit, EditError, Milestone, ResponseId};
use crate::text;
use crate::wording::{nearly_full, no_room, read_only, step};

impl Conductor {
    pub(super) fn edit(&mut self, command: EditCommand) {
        match command {
            EditCommand::Add(entry) => self.add(*entry),
            EditCommand::Apply(label, edit) => {
                self.apply(label, edit);
            }
            EditCommand::Chart(look) => self.keep_look(&look),
            EditCommand::Undo => self.undo(),
            EditCommand::Redo => self.redo(),
        }
    }

    fn add(&mut self, entry: Entry) {
        let Some(project) = self.project() else {
            return;
        };
        let id = self.fresh_response_id();
        let edit = entry.clone().into_addition(project, id);
        let number = project.responses().len() + 1;
        if self.apply(EditLabel::AddResponse, edit) {
            self.last_change = Some(text!(self.texts, "collect-added", number = number));
        } else {
            self.handed.refused = Some(entry);
        }
    }

    /// An id that no answer has yet.
    pub(super) fn fresh_response_id(&self) -> ResponseId {
        loop {
            let id = ResponseId::from_random((self.environment.keeping.random)());
            let taken = self
                .project()
                .is_some_and(|project| project.responses().row_of(id).is_some());
            if !taken {
                return id;
            }
        }
    }

    /// `false` when the change was refused, which is said.
    pub(super) fn apply(&mut self, label: EditLabel, edit: Edit) -> bool {
        let today = self.today();
        let Some(open) = &mut self.open else {
            return false;
        };
        let before = open.document().project().responses().len();
        let (edit, reached) = with_reached(open.document().project(), edit, today);
        match open.apply(label, edit) {
            Ok(()) => {
                self.notice
                    .take_if(|notice| notice.kind == NoticeKind::Done);
                self.say_reached(&reached);
                self.say_nearly_full(before);
                self.last_change = Some(text!(
                    self.texts,
                    "change-done",
                    what = step(&self.texts, label)
                ));
                true
            }
            Err(error) => {
                self.refuse(&error);
                false
            }
        }
    }

    fn say_reached(&mut self, reached: &[Milestone]) {
        let Some(project) = self.project() else {
            return;
        };
        if let Some(said) = milestones_said(project, reached, &self.texts) {
            self.notice = Some(Notice::done(said));
        }
    }

    /// Once, when a change has made it so.
    fn say_nearly_full(&mut self, before: usize) {
        if !self.environment.keeping.room.is_nearly_full(before) {
            self.notice = self.about_room().or_else(|| self.notice.take());
        }
    }

    /// That the survey takes no more answers, or will not some day.
    pub(super) fn about_room(&self) -> Option<Notice> {
        let room = &self.environment.keeping.room;
        let count = self.project()?.responses().len();
        let said = || nearly_full(&self.texts, count, room.most_answers);
        room.is_nearly_full(count).then(|| Notice::remark(said()))
    }

    /// An edit that does not fit: only one asked for on something that has changed since.
    pub(super) fn refuse(&mut self, error: &ChangeError) {
        let said = match error {
            ChangeError::Edit(EditError::StillUsed(_)) => text!(self.texts, "edit-still-used"),
            ChangeError::NoRoom(why) => no_room(&self.texts, *why),
            ChangeError::ReadOnly(reason) => read_only(&self.texts, reason),
            ChangeError::Edit(_) => text!(self.texts, "edit-refused"),
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
                what = step(&self.texts, label)
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
                what = step(&self.texts, label)
            )));
        }
    }
}
