//! The project's own fields: their names, their kind, and the choices of those that have some.

use eframe::egui::{Frame, Margin, Ui};

use super::SettingsState;
use super::draft::Slot;
use super::rows::{Row, add_ui, row_ui};
use crate::app::CommandQueue;
use crate::document::{EditLabel, Usage, cleanup};
use crate::model::{Field, FieldKind};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{card_heading, combo, link, note, problem};

const KIND_WIDTH_PT: f32 = 150.0;

pub(super) fn fields_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-fields"));
    note(ui, ctx.palette, text!(ctx.texts, "settings-fields-note"));
    ui.spacing_mut().item_spacing.y = 6.0;
    for field in ctx.project.fields() {
        ui.push_id(field.id, |ui| {
            field_ui(ui, ctx, usage, state, field, commands);
        });
        ui.add_space(6.0);
    }
    let add = text!(ctx.texts, "settings-new-field");
    add_ui(ui, ctx, state, (Slot::NewField, &add), commands);
}

fn field_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    field: &Field,
    commands: &mut CommandQueue,
) {
    let name = field.name.as_str();
    let row = Row {
        slot: Slot::Field(field.id),
        name,
        says: &text!(ctx.texts, "settings-field-name", name = name),
        used: usage.field(field.id),
    };
    if row_ui(ui, ctx, state, row, commands) {
        let edit = cleanup::remove_field(ctx.project, field.id);
        commands.edit(EditLabel::EditFields, edit);
    }
    let is_open = ui
        .horizontal(|ui| {
            kind_ui(ui, ctx, state, field, commands);
            open_ui(ui, ctx, state, field)
        })
        .inner;
    if state.unlistable == Some(field.id) {
        let most = cleanup::MOST_CHOICES;
        let said = text!(ctx.texts, "settings-too-many-texts", count = most);
        problem(ui, ctx.palette, said);
    }
    if is_open {
        choices_ui(ui, ctx, usage, state, field, commands);
    }
}

/// Choices or free text. The answers keep what they say.
fn kind_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    field: &Field,
    commands: &mut CommandQueue,
) {
    let is_text = field.kind == FieldKind::Text;
    let name = text!(ctx.texts, "settings-kind", name = field.name.as_str());
    let kinds = [
        (false, text!(ctx.texts, "settings-kind-choices")),
        (true, text!(ctx.texts, "settings-kind-text")),
    ];
    let picked = combo(ui, ctx.palette, &name, Some(is_text), &kinds, KIND_WIDTH_PT);
    let Some(wanted) = picked.filter(|&picked| picked != is_text) else {
        return;
    };
    let edit = if wanted {
        Some(cleanup::into_text(ctx.project, field))
    } else {
        cleanup::into_choices(ctx.project, field)
    };
    state.unlistable = edit.is_none().then_some(field.id);
    if let Some(edit) = edit {
        commands.edit(EditLabel::EditFields, edit);
    }
}

/// Shows and hides the choices; whether they show.
fn open_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut SettingsState, field: &Field) -> bool {
    if field.kind == FieldKind::Text {
        return false;
    }
    let is_open = state.open.contains(&field.id);
    let count = field.choices().len();
    let said = match (is_open, count) {
        (true, _) => text!(ctx.texts, "settings-hide-choices"),
        (false, 0) => text!(ctx.texts, "settings-add-choices"),
        (false, _) => text!(ctx.texts, "settings-show-choices", count = count),
    };
    let name = format!("{}: {said}", field.name);
    let pressed = link(ui, ctx.palette, &said).accessible_name(name.as_str());
    if pressed.clicked() {
        if is_open {
            state.open.remove(&field.id);
        } else {
            state.open.insert(field.id);
        }
    }
    is_open
}

fn choices_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    field: &Field,
    commands: &mut CommandQueue,
) {
    let indent = Margin {
        left: 20,
        ..Margin::ZERO
    };
    Frame::new().inner_margin(indent).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for choice in field.choices() {
            let name = choice.name.as_str();
            let row = Row {
                slot: Slot::Choice(field.id, choice.id),
                name,
                says: &text!(ctx.texts, "settings-choice-name", name = name),
                used: usage.choice(field.id, choice.id),
            };
            if row_ui(ui, ctx, state, row, commands) {
                let edit = cleanup::remove_choice(ctx.project, field, choice.id);
                commands.edit(EditLabel::EditFields, edit);
            }
        }
        let name = field.name.as_str();
        let add = text!(ctx.texts, "settings-new-choice", name = name);
        add_ui(ui, ctx, state, (Slot::NewChoice(field.id), &add), commands);
    });
}
