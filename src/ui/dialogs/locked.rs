//! Somebody else has the file open: who, since when, and how to go on all the same.

use eframe::egui::Ui;

use super::{head_ui, keeping_ui};
use crate::app::{Action, CommandQueue, Conductor, ViewCommand};
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{button_row, primary_button, secondary_button};

pub(super) fn locked_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 480.0, &text!(texts, "locked-title"));
    keeping_ui(ui, conductor);
    ui.add_space(16.0);
    button_row(ui, |ui| {
        if primary_button(ui, palette, text!(texts, "problems-look")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
        if secondary_button(ui, palette, text!(texts, "locked-copy")).clicked() {
            commands.view(ViewCommand::CloseDialog);
            commands.act(Action::SaveAs);
        }
    });
}
