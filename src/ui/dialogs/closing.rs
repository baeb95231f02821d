//! The only question on closing, asked when writing failed: nothing else is ever unsaved.

use eframe::egui::{Label, Ui};

use super::{head_ui, keeping_ui};
use crate::app::{Action, Command, CommandQueue, Conductor, Dialog, FileCommand, ViewCommand};
use crate::document::SaveState;
use crate::project_file::SaveError;
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{button_row, primary_button, secondary_button};

/// Then nothing would come of trying again.
fn is_broken_off(conductor: &Conductor) -> bool {
    matches!(conductor.save_state(), Some(SaveState::BrokenOff { .. }))
}

/// What the file is like, and what becomes of the changes.
fn note(conductor: &Conductor) -> Option<String> {
    let texts = &conductor.texts;
    match conductor.save_state() {
        Some(SaveState::NotSaved(SaveError::InPlace { .. })) => None,
        Some(state) if state.has_lost_its_file() => Some(text!(texts, "closing-note-kept")),
        _ => Some(text!(texts, "closing-note")),
    }
}

pub(super) fn closing_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 480.0, &text!(texts, "closing-title"));
    keeping_ui(ui, conductor);
    if let Some(note) = note(conductor) {
        ui.add(Label::new(note).wrap());
    }
    ui.add_space(16.0);
    button_row(ui, |ui| {
        if conductor.save_state() == Some(&SaveState::NotSaved(SaveError::ChangedOutside)) {
            if primary_button(ui, palette, text!(texts, "conflict-decide")).clicked() {
                commands.view(ViewCommand::CloseDialog);
                commands.view(ViewCommand::Open(Dialog::Conflict));
            }
        } else if !is_broken_off(conductor)
            && primary_button(ui, palette, text!(texts, "closing-try-again")).clicked()
        {
            commands.view(ViewCommand::CloseDialog);
            commands.act(Action::Quit);
        }
        if secondary_button(ui, palette, text!(texts, "closing-elsewhere")).clicked() {
            commands.view(ViewCommand::CloseDialog);
            commands.act(Action::SaveAs);
        }
        if secondary_button(ui, palette, text!(texts, "closing-keep")).clicked() {
            commands.push(Command::File(FileCommand::QuitUnsaved));
        }
        if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}
