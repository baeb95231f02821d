//! Collect: answers typed in, by keyboard alone if wanted. The question is there to be read aloud; beside the form
//! stand the score so far and the last answers entered, each of which can be corrected or removed.

mod draft;
mod fields;
mod form;
mod last;

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{Id, Key, Modifiers, ScrollArea, Ui};

pub use draft::{Complaint, Draft, Slot, shown, typed_day, typed_score, typed_value};
pub(super) use fields::{complaint_text, known_customers, with_choice};
pub(super) use form::last_change_ui;

use crate::app::{Command, CommandQueue, EditCommand};
use crate::document::{EditLabel, Entry};
use crate::model::{Project, ResponseId};
use crate::ui::ViewCtx;
use crate::ui::widgets::{ScaleState, SuggestState, column};

/// What the panel holds between frames: texts being typed, and where the keyboard goes next.
#[derive(Debug, Default)]
pub struct CollectState {
    draft: Draft,
    /// Parts that keep their value for the next answer.
    pinned: BTreeSet<Slot>,
    /// An answer being corrected, and the draft that waits meanwhile.
    correcting: Option<(ResponseId, Draft)>,
    /// What Esc cleared; Undo brings it back.
    cleared: Option<Draft>,
    /// Adding was asked for and something was missing.
    complaint: Option<Complaint>,
    scale: ScaleState,
    suggests: BTreeMap<Slot, SuggestState>,
    focus_score: bool,
    /// The controls of the form in the last frame: keys are the form's when one of these has the focus, or none.
    ids: Vec<Id>,
    is_set_up: bool,
}

impl CollectState {
    /// For a project just opened, with the draft that its journal held.
    pub fn opened(kept: Option<serde_json::Value>) -> Self {
        let draft = kept.and_then(|value| serde_json::from_value(value).ok());
        Self {
            is_set_up: draft.is_some(),
            draft: draft.unwrap_or_default(),
            pinned: BTreeSet::from([Slot::Day]),
            focus_score: true,
            ..Self::default()
        }
    }

    /// The half-typed answer, for the journal; `None` when there is nothing to lose. While an answer is being
    /// corrected it is the one that waits: a correction that came back as a new answer would count twice.
    pub fn draft_to_keep(&self, project: &Project) -> Option<&Draft> {
        let draft = match &self.correcting {
            Some((_, waiting)) => waiting,
            None => &self.draft,
        };
        Some(draft).filter(|draft| !draft.is_untouched(&self.fresh(project)))
    }

    /// Gives back what Esc cleared; `false` when there is nothing.
    pub fn restore_cleared(&mut self) -> bool {
        match self.cleared.take() {
            Some(draft) => {
                self.draft = draft;
                self.focus_score = true;
                true
            }
            None => false,
        }
    }

    pub fn has_cleared(&self) -> bool {
        self.cleared.is_some()
    }

    /// The draft that the next answer starts from: empty but for what is pinned.
    fn fresh(&self, project: &Project) -> Draft {
        let mut fresh = Draft::default();
        for slot in &self.pinned {
            match slot {
                Slot::Day => fresh.day.clone_from(&self.draft.day),
                Slot::Customer => fresh.customer.clone_from(&self.draft.customer),
                Slot::Contact => fresh.contact.clone_from(&self.draft.contact),
                Slot::Field(id) if project.fields().get(*id).is_some() => {
                    self.draft.value(*id).clone_into(fresh.value_mut(*id));
                }
                Slot::Field(_) => {}
            }
        }
        fresh
    }

    fn set_up(&mut self, ctx: &ViewCtx<'_>) {
        if !self.is_set_up {
            self.draft.day = ctx.texts.typed_day(ctx.today);
            self.is_set_up = true;
        }
    }

    fn clear(&mut self, project: &Project) {
        if self.leave_correction() {
            return;
        }
        let fresh = self.fresh(project);
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

    fn correct(&mut self, id: ResponseId, ctx: &ViewCtx<'_>) {
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
    fn add(&mut self, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
        if ctx.is_read_only {
            return;
        }
        if let Some(missing) = self.missing_score() {
            self.complaint = Some(missing);
            self.focus_score = true;
            return;
        }
        let Some(entry) = self.draft.entry(ctx.project, ctx.texts, ctx.today) else {
            return; // what is wrong stands beside its field
        };
        if let Some((id, _)) = self.correcting {
            self.finish_correction(id, entry, ctx, commands);
        } else {
            commands.push(Command::Edit(EditCommand::Add(Box::new(entry))));
            self.draft = self.fresh(ctx.project);
            self.cleared = None;
        }
        self.complaint = None;
        self.scale = ScaleState::default();
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
        }
        self.leave_correction();
    }
}

/// Draws the view: form and side beside each other, each scrolling by itself, or one below the other.
pub fn collect_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    commands: &mut CommandQueue,
) {
    state.set_up(ctx);
    take_keys(ui, ctx, state, commands);
    let gap = 24.0;
    let full = ui.available_width();
    if full < 760.0 {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            form::form_ui(ui, ctx, state, None, commands);
            ui.add_space(16.0);
            last::side_ui(ui, ctx, state, commands);
        });
        return;
    }
    let side = (full * 0.34).clamp(280.0, 400.0);
    let height = ui.available_height();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        column(ui, full - gap - side, |ui| {
            form::form_ui(ui, ctx, state, Some(height), commands);
        });
        column(ui, side, |ui| {
            ScrollArea::vertical()
                .id_salt("side")
                .max_height(height)
                .show(ui, |ui| {
                    last::side_ui(ui, ctx, state, commands);
                });
        });
    });
}

/// Enter adds and Esc clears, wherever in the form the keyboard is; digits pick when it is in no text.
fn take_keys(ui: &Ui, ctx: &ViewCtx<'_>, state: &mut CollectState, commands: &mut CommandQueue) {
    let focused = ui.memory(eframe::egui::Memory::focused);
    let ours = focused.is_none_or(|id| state.ids.contains(&id));
    let list_is_open = state.suggests.values().any(|suggest| suggest.is_open());
    let composing = ui.input(|input| {
        let is_ime = |event: &eframe::egui::Event| matches!(event, eframe::egui::Event::Ime(_));
        input.events.iter().any(is_ime)
    });
    if !ours || list_is_open || composing || ctx.has_dialog {
        return;
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        state.add(ctx, commands);
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        state.clear(ctx.project);
    }
    if focused.is_none() && ui.input(|input| typed_a_digit(&input.events)) {
        state.focus_score = true;
        let mut score = state.draft.score();
        crate::ui::widgets::pick_by_keys(ui, &mut score, &mut state.scale);
        state.draft.set_score(score);
    }
}

fn typed_a_digit(events: &[eframe::egui::Event]) -> bool {
    events.iter().any(|event| match event {
        eframe::egui::Event::Text(typed) => typed.chars().all(|letter| letter.is_ascii_digit()),
        _ => false,
    })
}
