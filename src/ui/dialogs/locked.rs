//! Somebody else has the file open: who, since when, and how to go on all the same.

use eframe::egui::{Label, Ui};

use super::title_ui;
use crate::app::{Action, CommandQueue, Conductor, ViewCommand};
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{primary_button, secondary_button};
use crate::wording::keeping;

pub(super) fn locked_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    ui.set_width(480.0_f32.min(ui.available_width()));
    title_ui(ui, palette, &text!(texts, "locked-title"));
    if let Some(state) = conductor.save_state() {
        ui.add(Label::new(keeping(texts, state).meaning).wrap());
    }
    ui.add_space(16.0);
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, palette, text!(texts, "problems-look")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
        if secondary_button(ui, palette, text!(texts, "locked-copy")).clicked() {
            commands.view(ViewCommand::CloseDialog);
            commands.act(Action::SaveAs);
        }
    });
}
