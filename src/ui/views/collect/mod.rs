//! Collect: answers typed in, by keyboard alone if wanted. The question is there to be read aloud; beside the form
//! stand the score so far and the last answers entered, each of which can be corrected or removed.

mod draft;
mod fields;
mod form;
mod last;
mod state;

use eframe::egui::{Key, KeyboardShortcut, Modifiers, Popup, ScrollArea, Ui};

pub use draft::{Complaint, Correction, Draft, Slot, shown, typed_day, typed_score, typed_value};
pub(super) use fields::{complaint_text, known_customers, with_choice};
pub(super) use form::last_change_ui;
pub use state::CollectState;

use crate::app::CommandQueue;
use crate::ui::widgets::{Scrolled as _, SuggestState, column, pick_by_keys};
use crate::ui::{ViewCtx, keys};

/// Keeps the field that is being typed in for the next answer, or no longer.
pub const KEEP: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::P);

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
        ScrollArea::vertical().auto_shrink(false).page(ui, |ui| {
            form::form_ui(ui, ctx, state, None, commands);
            ui.add_space(16.0);
            last::side_ui(ui, ctx, state, commands);
        });
        return;
    }
    let side = (full * 0.34).clamp(280.0, 560.0);
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
                .following(ui, |ui| {
                    last::side_ui(ui, ctx, state, commands);
                });
        });
    });
}

/// Enter adds and Esc clears, wherever in the form the keyboard is; digits pick when it is in no text.
fn take_keys(ui: &Ui, ctx: &ViewCtx<'_>, state: &mut CollectState, commands: &mut CommandQueue) {
    let focused = ui.memory(eframe::egui::Memory::focused);
    let ours = focused.is_none_or(|id| state.ids.contains(&id));
    // A menu or an input method has its own Enter and Esc.
    let others = Popup::is_any_open(ui.ctx()) || ui.input(keys::is_composing);
    if !ours || others || ctx.has_dialog || ctx.is_read_only {
        return;
    }
    let is_any = |of: fn(SuggestState) -> bool| state.suggests.values().any(|list| of(*list));
    let (is_choosing, is_proposing) = (
        is_any(SuggestState::is_at_proposal),
        is_any(SuggestState::is_open),
    );
    if !is_choosing && ui.input_mut(|input| keys::take_plain(input, Key::Enter)) {
        state.add(ctx, commands);
    }
    if !is_proposing && ui.input_mut(|input| keys::take_plain(input, Key::Escape)) {
        state.clear(ctx);
    }
    let of_focused = |slot: &Slot| focused == Some(fields::input_id(*slot));
    if let Some(slot) = fields::slots(ctx.project).into_iter().find(of_focused)
        && ui.input_mut(|input| keys::take_shortcut(input, KEEP))
    {
        state.toggle_pin(slot);
    }
    if focused.is_none() && ui.input(keys::has_digit) {
        state.focus_score = true;
        let mut score = state.draft.score();
        pick_by_keys(ui, &mut score, &mut state.scale);
        state.pick(score);
    }
}
