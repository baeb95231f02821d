//! The reasons: renamed in place, added, removed.

use eframe::egui::Ui;

use super::SettingsState;
use super::draft::Slot;
use super::rows::{Row, add_ui, row_ui};
use crate::app::CommandQueue;
use crate::document::{EditLabel, Usage, cleanup};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{card_heading, note};

pub(super) fn reasons_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-reasons"));
    if ctx.project.reasons().is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "settings-no-reasons"));
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    for reason in ctx.project.reasons() {
        let name = reason.name.as_str();
        let row = Row {
            slot: Slot::Reason(reason.id),
            name,
            says: &text!(ctx.texts, "settings-reason-name", name = name),
            used: usage.reason(reason.id),
        };
        if row_ui(ui, ctx, state, row, commands) {
            let edit = cleanup::remove_reason(ctx.project, reason.id);
            commands.edit(EditLabel::EditReasons, edit);
        }
    }
    let add = text!(ctx.texts, "collect-reason-name");
    add_ui(ui, ctx, state, Slot::NewReason, &add, commands);
}
