//! Another program has written the file, or it is gone: what can be done, each with what becomes of both versions.

use eframe::egui::{Label, Ui};

use super::head_ui;
use crate::app::{Action, Command, CommandQueue, Conductor, RecoveryCommand, ViewCommand};
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{note, primary_button, secondary_button};

pub(super) fn conflict_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 560.0, &text!(texts, "conflict-title"));
    ui.add(Label::new(text!(texts, "conflict-note")).wrap());
    ui.add_space(12.0);
    if primary_button(ui, palette, text!(texts, "conflict-merge")).clicked() {
        choose(commands, Command::Recovery(RecoveryCommand::Merge));
    }
    note(ui, palette, text!(texts, "conflict-merge-note"));
    ui.add_space(8.0);
    if secondary_button(ui, palette, text!(texts, "conflict-reload")).clicked() {
        choose(commands, Command::Recovery(RecoveryCommand::Reload));
    }
    note(ui, palette, text!(texts, "conflict-reload-note"));
    ui.add_space(8.0);
    if secondary_button(ui, palette, text!(texts, "conflict-copy")).clicked() {
        choose(commands, Command::Act(Action::SaveAs));
    }
    note(ui, palette, text!(texts, "conflict-copy-note"));
    ui.add_space(16.0);
    if secondary_button(ui, palette, text!(texts, "conflict-later")).clicked() {
        commands.view(ViewCommand::CloseDialog);
    }
}

fn choose(commands: &mut CommandQueue, command: Command) {
    commands.view(ViewCommand::CloseDialog);
    commands.push(command);
}
