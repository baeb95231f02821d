//! A path typed in, where the system offers no file dialog.

use std::path::PathBuf;

use eframe::egui::{Key, Ui};

use super::head_ui;
use crate::app::{CommandQueue, Conductor, DialogPurpose, ViewCommand};
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{labelled, line_edit, note, primary_button, problem, secondary_button};

pub(super) fn typed_path_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    purpose: DialogPurpose,
    typed: &mut String,
    is_new: bool,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 520.0, &purpose.title(texts));
    note(ui, palette, text!(texts, "typed-path-note"));
    let label = text!(texts, "typed-path");
    let edit = labelled(ui, palette, &label, |ui| {
        ui.add(line_edit(typed)).accessible_name(label.as_str())
    });
    if is_new {
        *typed = conductor.suggested_path(purpose);
        edit.request_focus();
    }
    let is_taken = purpose.is_saving() && purpose.written(typed.trim()).exists();
    if is_taken {
        problem(ui, palette, text!(texts, "typed-path-taken"));
    }
    ui.add_space(16.0);
    let enter = edit.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.horizontal(|ui| {
        let go_on = if purpose.is_saving() {
            text!(texts, "save")
        } else {
            text!(texts, "open")
        };
        let pressed = primary_button(ui, palette, go_on).clicked();
        if (pressed || enter) && !typed.trim().is_empty() && !is_taken {
            commands.view(ViewCommand::CloseDialog);
            commands.push(Conductor::command_for(purpose, PathBuf::from(typed.trim())));
        }
        if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}
