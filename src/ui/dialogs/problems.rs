//! What could not be read of the file just opened, and the way to keep what was.

use eframe::egui::{Label, RichText, ScrollArea, Ui};

use super::head_ui;
use crate::app::{Action, CommandQueue, Conductor, ViewCommand};
use crate::text;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::{Scrolled as _, button_row, primary_button, secondary_button};
use crate::wording::problem;

/// More are counted, not listed.
const LISTED_MAX: usize = 1000;

pub(super) fn problems_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 640.0, &text!(texts, "problems-title"));
    let count = conductor.problems().len();
    ui.add(Label::new(text!(texts, "problems-note", count = count)).wrap());
    ui.add_space(8.0);
    list_ui(ui, palette, conductor);
    ui.add_space(16.0);
    button_row(ui, |ui| {
        if primary_button(ui, palette, text!(texts, "problems-save")).clicked() {
            commands.view(ViewCommand::CloseDialog);
            commands.act(Action::SaveAs);
        }
        if secondary_button(ui, palette, text!(texts, "problems-backups")).clicked() {
            commands.view(ViewCommand::CloseDialog);
            commands.act(Action::Backups);
        }
        if secondary_button(ui, palette, text!(texts, "problems-look")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}

fn list_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor) {
    let problems = conductor.problems();
    let height = (ui.ctx().content_rect().height() - 340.0).clamp(80.0, 320.0);
    ScrollArea::vertical().max_height(height).page(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        for each in problems.iter().take(LISTED_MAX) {
            let said = RichText::new(problem(&conductor.texts, each)).font(font::small());
            ui.add(Label::new(said.color(palette.text)).wrap());
        }
        let more = problems.len().saturating_sub(LISTED_MAX);
        if more > 0 {
            ui.label(text!(conductor.texts, "problems-more", count = more));
        }
    });
}
