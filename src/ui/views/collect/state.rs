//! What the form holds between frames, and what typing, adding, clearing and correcting do to it.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::Id;

use super::{Complaint, Correction, Draft, Slot};
use crate::app::{Command, CommandQueue, EditCommand};
use crate::document::{EditLabel, Entry};
use crate::i18n::Texts;
use crate::model::{Day, FieldId, Project, ResponseId, Score};
use crate::ui::ViewCtx;
use crate::ui::widgets::{ChipGroup, ScaleState, SuggestState};

/// What the panel holds between frames: texts being typed, and where the keyboard goes next.
#[derive(Debug, Default)]
pub struct CollectState {
    pub(super) draft: Draft,
    /// Parts that keep their value for the next answer.
    pub(super) pinned: BTreeSet<Slot>,
    /// An answer being corrected, and the draft that waits meanwhile.
    pub(super) correcting: Option<(ResponseId, Draft)>,
    /// What Esc cleared; Undo brings it back until something else is done.
    pub(super) cleared: Option<Draft>,
    /// Adding was asked for and something was missing.
    pub(super) complaint: Option<Complaint>,
    /// The part that keeps the answer from being added, to be shown with the keyboard in it.
    pub(super) refused: Option<Slot>,
    pub(super) scale: ScaleState,
    pub(super) ratings: BTreeMap<FieldId, ScaleState>,
    pub(super) reason_chips: ChipGroup,
    /// Of fields with several choices.
    pub(super) several: BTreeMap<FieldId, ChipGroup>,
    pub(super) suggests: BTreeMap<Slot, SuggestState>,
    /// The name of a reason that is not there yet.
    pub(super) new_reason: String,
    pub(super) focus_score: bool,
    pub(super) spacing: Spacing,
    /// What tight spacing saves in all.
    pub(super) saved_pt: f32,
    /// What became of the last answer has no room beside the buttons.
    pub(super) recorded_is_below: bool,
    /// The controls of the form in the last frame: keys are the form's when one of these has the focus, or none.
    pub(super) ids: Vec<Id>,
    is_set_up: bool,
}

/// How the parts of the form stand below each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Spacing {
    #[default]
    Airy,
    /// So that all of them are in sight, or more of them.
    Tight,
}

impl CollectState {
    /// For a project just opened, with the draft and the correction that its journal held.
    pub fn opened(draft: Option<Draft>, correction: Option<Correction>) -> Self {
        let is_set_up = draft.is_some();
        let waiting = draft.unwrap_or_default();
        let correction = correction.and_then(|each| Some((each.of.parse().ok()?, each.draft)));
        let (draft, correcting) = match correction {
            Some((id, corrected)) => (corrected, Some((id, waiting))),
            None => (waiting, None),
        };
        Self {
            is_set_up,
            draft,
            correcting,
            pinned: BTreeSet::from([Slot::Day]),
            focus_score: true,
            ..Self::default()
        }
    }

    /// The half-typed answer, for the journal; `None` when there is nothing to lose. While an answer is being
    /// corrected it is the one that waits: a correction that came back as a new answer would count twice.
    pub fn draft_to_keep(&self, project: &Project, texts: &Texts, today: Day) -> Option<&Draft> {
        let draft = match &self.correcting {
            Some((_, waiting)) => waiting,
            None => &self.draft,
        };
        let fresh = self.fresh(draft, project, texts, today);
        Some(draft).filter(|draft| self.is_set_up && !draft.is_untouched(&fresh))
    }

    /// The answer as it is being corrected, where that differs from how it stands.
    pub fn correction_to_keep(&self, project: &Project, texts: &Texts) -> Option<Correction> {
        let (id, _) = self.correcting.as_ref()?;
        let response = project.responses().by_id(*id)?;
        let stands = Draft::of(&Entry::of(&response, project), project, texts);
        (!self.draft.is_untouched(&stands)).then(|| Correction {
            of: id.to_string(),
            draft: self.draft.clone(),
        })
    }

    /// Gives back what Esc cleared, in exchange for what was typed since; `false` when there is nothing.
    pub fn restore_cleared(&mut self) -> bool {
        let Some(draft) = self.cleared.take() else {
            return false;
        };
        self.leave_correction();
        self.draft = draft;
        self.focus_score = true;
        true
    }

    pub fn has_cleared(&self) -> bool {
        self.cleared.is_some()
    }

    /// Something was done to the survey: from now on Undo is about that.
    pub fn forget_cleared(&mut self) {
        self.cleared = None;
    }

    /// An answer that could not be added is in the form again.
    pub fn take_back(&mut self, entry: &Entry, project: &Project, texts: &Texts) {
        self.leave_correction();
        self.draft = Draft::of(entry, project, texts);
    }

    /// The draft that the next answer starts from: today, and what is pinned of `draft`.
    fn fresh(&self, draft: &Draft, project: &Project, texts: &Texts, today: Day) -> Draft {
        let mut fresh = Draft::on(texts.typed_day(today));
        for slot in &self.pinned {
            match slot {
                Slot::Day => fresh.day.clone_from(&draft.day),
                Slot::Customer => fresh.customer.clone_from(&draft.customer),
                Slot::Contact => fresh.contact.clone_from(&draft.contact),
                Slot::Field(id) if project.fields().get(*id).is_some() => {
                    draft.value(*id).clone_into(fresh.value_mut(*id));
                }
                Slot::Field(_) => {}
            }
        }
        fresh
    }

    fn fresh_in(&self, ctx: &ViewCtx<'_>) -> Draft {
        self.fresh(&self.draft, ctx.project, ctx.texts, ctx.today)
    }

    pub(super) fn set_up(&mut self, ctx: &ViewCtx<'_>) {
        if !self.is_set_up {
            let fresh = match &mut self.correcting {
                Some((_, waiting)) => waiting,
                None => &mut self.draft,
            };
            fresh.day = ctx.texts.typed_day(ctx.today);
            self.is_set_up = true;
        }
        let is_gone = |id| ctx.project.responses().row_of(id).is_none();
        if self.correcting.as_ref().is_some_and(|(id, _)| is_gone(*id)) {
            // What was typed stays as a new answer; the one that waited can be brought back.
            self.cleared = self.correcting.take().map(|(_, waiting)| waiting);
        }
    }

    /// Whether a part keeps its value for the next answer, turned round.
    pub(super) fn toggle_pin(&mut self, slot: Slot) {
        if !self.pinned.remove(&slot) {
            self.pinned.insert(slot);
        }
    }

    pub(super) fn pick(&mut self, score: Option<Score>) {
        if score != self.draft.score() {
            self.draft.set_score(score);
            self.complaint = None;
        }
    }

    pub(super) fn clear(&mut self, ctx: &ViewCtx<'_>) {
        if self.leave_correction() {
            return;
        }
        let fresh = self.fresh_in(ctx);
        if !self.draft.is_untouched(&fresh) {
            self.cleared = Some(std::mem::replace(&mut self.draft, fresh));
        }
        self.complaint = None;
        self.focus_score = true;
    }

    /// Back to the draft that waited; `false` when nothing was being corrected.
    fn leave_correction(&mut self) -> bool {
        let Some((_, waiting)) = self.correcting.take() else {
            return false;
        };
        self.draft = waiting;
        self.complaint = None;
        self.focus_score = true;
        true
    }

    pub(super) fn correct(&mut self, id: ResponseId, ctx: &ViewCtx<'_>) {
        let Some(response) = ctx.project.responses().by_id(id) else {
            return;
        };
        self.leave_correction();
        let entry = Entry::of(&response, ctx.project);
        let draft = Draft::of(&entry, ctx.project, ctx.texts);
        self.correcting = Some((id, std::mem::replace(&mut self.draft, draft)));
        self.focus_score = true;
    }

    /// Adds the answer, or says what is missing and goes there.
    pub(super) fn add(&mut self, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
        if ctx.is_read_only {
            return;
        }
        if let Some(missing) = self.missing_score() {
            self.complaint = Some(missing);
            self.focus_score = true;
            return;
        }
        let Some(entry) = self.draft.entry(ctx.project, ctx.texts, ctx.today) else {
            // What is wrong stands below it.
            let complaints = self.draft.complaints(ctx.project, ctx.texts, ctx.today);
            self.refused = complaints.first().map(|(slot, _)| *slot);
            return;
        };
        if let Some((id, _)) = self.correcting {
            self.finish_correction(id, entry, ctx, commands);
        } else {
            commands.push(Command::Edit(EditCommand::Add(Box::new(entry))));
            self.draft = self.fresh_in(ctx);
        }
        self.complaint = None;
        self.scale = ScaleState::default();
        self.ratings.clear();
        self.focus_score = true;
    }

    fn missing_score(&self) -> Option<Complaint> {
        if self.draft.score().is_some() {
            return None;
        }
        match (&self.complaint, self.draft.comment.trim().is_empty()) {
            (_, true) => Some(Complaint::NoScore),
            (Some(Complaint::BlankScore), false) => None,
            (_, false) => Some(Complaint::BlankScore),
        }
    }

    fn finish_correction(
        &mut self,
        id: ResponseId,
        entry: Entry,
        ctx: &ViewCtx<'_>,
        commands: &mut CommandQueue,
    ) {
        if let Some(old) = ctx.project.responses().by_id(id) {
            let edit = entry.into_correction(ctx.project, old.to_response());
            commands.edit(EditLabel::CorrectResponse, edit);
            self.leave_correction();
        }
    }
}
