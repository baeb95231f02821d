//! A survey that has no file is to go for good: what goes is said before.

use eframe::egui::{Key, Label, Ui};

use super::head_ui;
use crate::app::{Command, CommandQueue, Conductor, FileCommand, ViewCommand};
use crate::document::Draft;
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{button_row, primary_button, secondary_button};

pub(super) fn remove_draft_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    draft: &Draft,
    is_new: bool,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    let name = draft.name.as_str();
    head_ui(
        ui,
        palette,
        480.0,
        &text!(texts, "remove-draft-title", name = name),
    );
    let count = draft.answers;
    ui.add(Label::new(text!(texts, "remove-draft-note", count = count)).wrap());
    ui.add_space(16.0);
    button_row(ui, |ui| {
        if secondary_button(ui, palette, text!(texts, "remove-draft-do")).clicked() {
            commands.view(ViewCommand::CloseDialog);
            commands.push(Command::File(FileCommand::RemoveDraft(Box::new(
                draft.clone(),
            ))));
        }
        let keep = primary_button(ui, palette, text!(texts, "cancel"));
        if is_new {
            // Enter, pressed in haste, removes nothing.
            keep.request_focus();
        }
        if keep.clicked() || ui.input(|input| input.key_pressed(Key::Escape)) {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}
