//! The project's own questions before a guest, each on a page of its own: choices, a rating or a text. Each can be skipped.

use eframe::egui::{
    Align, Button, Key, KeyboardShortcut, Layout, Modifiers, RichText, Stroke, TextEdit, Ui, Vec2,
};

use super::pages::{LONGEST_COMMENT, go_on, large, on_name};
use super::state::Page;
use super::{CounterState, Guest, line_ui, question_line_ui, touch};
use crate::app::CommandQueue;
use crate::model::{ChoiceId, Field, FieldKind, FieldValue, Scale};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::keys;
use crate::ui::theme::text as font;
use crate::ui::widgets::{focus_ring, primary_button, secondary_button};

const GAP_PT: f32 = 12.0;
/// More stand in two columns.
const MOST_IN_A_COLUMN: usize = 5;
const CHOICE_WIDTH_PT: f32 = 420.0;
const CHOICE_HEIGHT_PT: f32 = 64.0;
const RATING_SIZE_PT: f32 = 96.0;

pub(super) fn extra_ui(
    ui: &mut Ui,
    guest: &Guest<'_>,
    state: &mut CounterState,
    at: usize,
    commands: &mut CommandQueue,
) {
    let Some(field) = guest.at.asks.get(at).filter(|_| state.score.is_some()) else {
        state.start_over();
        return;
    };
    question_line_ui(ui, guest, &field.name, 32.0);
    ui.add_space(24.0 * guest.size);
    let is_over = match &field.kind {
        FieldKind::Choice(_) => choice_ui(ui, guest, state, field),
        FieldKind::Several(_) => several_ui(ui, guest, state, field),
        FieldKind::Rating(scale) => rating_ui(ui, guest, state, field, *scale),
        FieldKind::Text => text_ui(ui, guest, state, field),
    };
    ui.add_space(4.0);
    line_ui(ui, guest, &text!(guest.at.texts, "counter-optional"), 17.0);
    ui.add_space(16.0 * guest.size);
    if is_over || on_ui(ui, guest, state, field, at) {
        go_on(guest, state, at + 1, commands);
    } else if back_ui(ui, guest) {
        let before = at.checked_sub(1).map_or(Page::FollowUp, Page::Extra);
        state.go_to(before, guest.now_seconds);
    }
}

/// Goes on by picking.
fn choice_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState, field: &Field) -> bool {
    let chosen = match state.value(field.id) {
        Some(FieldValue::Choice(id)) => vec![*id],
        _ => Vec::new(),
    };
    let picked = choices_ui(ui, guest, state, field, &chosen);
    if let Some(id) = picked {
        state.set_value(field.id, Some(FieldValue::Choice(id)));
    }
    picked.is_some()
}

/// As many as fit; never over by itself.
fn several_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState, field: &Field) -> bool {
    let mut chosen = match state.value(field.id) {
        Some(FieldValue::Several(ids)) => ids.clone(),
        _ => Vec::new(),
    };
    if let Some(id) = choices_ui(ui, guest, state, field, &chosen) {
        match chosen.iter().position(|each| *each == id) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(id),
        }
        state.set_value(field.id, FieldValue::several(chosen));
    }
    false
}

/// A large button for each choice, in one column or two; gives the one that was pressed.
fn choices_ui(
    ui: &mut Ui,
    guest: &Guest<'_>,
    state: &mut CounterState,
    field: &Field,
    chosen: &[ChoiceId],
) -> Option<ChoiceId> {
    let choices = field.choices();
    let columns: u8 = if choices.len() > MOST_IN_A_COLUMN {
        2
    } else {
        1
    };
    let gaps_pt = GAP_PT * f32::from(columns - 1);
    let all_pt = (CHOICE_WIDTH_PT * f32::from(columns) + gaps_pt).min(ui.available_width());
    let width = (all_pt - gaps_pt) / f32::from(columns);
    let size = Vec2::new(width, CHOICE_HEIGHT_PT * guest.size.max(0.8));
    let mut pressed = None;
    for row in choices.chunks(columns.into()) {
        row_ui(ui, all_pt, size.y, |ui| {
            for choice in row {
                let is_on = chosen.contains(&choice.id);
                if large_choice(ui, guest, state, &choice.name, is_on, size) {
                    pressed = Some(choice.id);
                }
            }
        });
    }
    pressed
}

/// Goes on by picking.
fn rating_ui(
    ui: &mut Ui,
    guest: &Guest<'_>,
    state: &mut CounterState,
    field: &Field,
    scale: Scale,
) -> bool {
    let count = f32::from(scale.most() - scale.least()) + 1.0;
    let room = ui.available_width();
    let gap = GAP_PT.min(room / count / 6.0);
    let width = ((room - gap * (count - 1.0)) / count).min(RATING_SIZE_PT * guest.size);
    let size = Vec2::new(width, RATING_SIZE_PT * guest.size);
    let chosen = state.value(field.id).cloned();
    let mut picked = None;
    row_ui(ui, width * count + gap * (count - 1.0), size.y, |ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for value in scale.values() {
            let rating = FieldValue::Rating(value);
            let is_on = chosen.as_ref() == Some(&rating);
            if large_choice(ui, guest, state, &value.to_string(), is_on, size) {
                picked = Some(rating);
            }
        }
    });
    let is_picked = picked.is_some();
    if is_picked {
        state.set_value(field.id, picked);
    }
    is_picked
}

/// A row as wide as what is in it, in the middle.
fn row_ui(ui: &mut Ui, width_pt: f32, height_pt: f32, add: impl FnOnce(&mut Ui)) {
    let size = Vec2::new(width_pt, height_pt);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = GAP_PT;
        add(ui);
    });
    ui.add_space((GAP_PT - ui.spacing().item_spacing.y).max(0.0));
}

/// Whether it was pressed. What is chosen has another ground, and a mark where there is room for one: a rating has one
/// number on, of several choices each is on or not.
fn large_choice(
    ui: &mut Ui,
    guest: &Guest<'_>,
    state: &mut CounterState,
    name: &str,
    is_on: bool,
    size: Vec2,
) -> bool {
    let palette = guest.palette;
    let (ground, ink, edge) = if is_on {
        (palette.accent, palette.on_accent, palette.accent)
    } else {
        (palette.panel, palette.text, palette.input_edge)
    };
    let shown = RichText::new(name)
        .font(font::guest_question(22.0 * guest.size))
        .color(ink);
    let mark = is_on.then(|| Icon::Check.text(22.0 * guest.size).color(ink));
    ui.spacing_mut().button_padding.x = GAP_PT.min(size.x / 8.0);
    let button = match mark.filter(|_| size.x > 2.0 * size.y) {
        Some(mark) => Button::selectable(is_on, (mark, shown)),
        None => Button::selectable(is_on, shown),
    };
    let button = button.fill(ground).stroke(Stroke::new(1.0, edge)).wrap();
    let button = ui.add_sized(size, button).accessible_name(name);
    focus_ring(ui, palette, &button);
    state.give_focus(&button);
    button.clicked()
}

/// Over at Enter.
fn text_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState, field: &Field) -> bool {
    let mut typed = match state.value(field.id) {
        Some(FieldValue::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let edit = TextEdit::multiline(&mut typed)
        .id(state.value_id(field.id))
        .font(font::guest(22.0 * guest.size))
        .desired_rows(3)
        .desired_width(ui.available_width().min(820.0))
        .char_limit(LONGEST_COMMENT)
        .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
    let edit = ui.add(edit).accessible_name(field.name.as_str());
    state.give_focus(&edit);
    if edit.changed() {
        let value = (!typed.is_empty()).then_some(FieldValue::Text(typed));
        state.set_value(field.id, value);
    }
    let in_field = ui.memory(|memory| memory.focused().is_none_or(|id| id == edit.id));
    in_field
        && !ui.input(keys::is_composing)
        && ui.input_mut(|input| keys::take_plain(input, Key::Enter))
}

/// On to the next question, with what was given or without.
fn on_ui(ui: &mut Ui, guest: &Guest<'_>, state: &CounterState, field: &Field, at: usize) -> bool {
    if state.value(field.id).is_some() {
        let name = on_name(guest, at + 1);
        let on = touch(ui, |ui| {
            primary_button(ui, guest.palette, large(guest, &name))
        });
        return on.accessible_name(name).clicked();
    }
    let name = text!(guest.at.texts, "counter-skip");
    let skip = touch(ui, |ui| {
        secondary_button(ui, guest.palette, large(guest, &name))
    });
    skip.accessible_name(name).clicked()
}

fn back_ui(ui: &mut Ui, guest: &Guest<'_>) -> bool {
    ui.add_space(8.0);
    let name = text!(guest.at.texts, "counter-back");
    let shown = RichText::new(&name).font(font::guest(17.0 * guest.size));
    let back = touch(ui, |ui| secondary_button(ui, guest.palette, shown));
    back.accessible_name(name).clicked()
}
