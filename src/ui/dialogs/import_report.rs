//! What an import came to: how many rows were read, added, updated and left out, and each that was, with its line.

use eframe::egui::{Grid, Key, Label, RichText, ScrollArea, Ui};

use super::head_ui;
use crate::app::{Command, CommandQueue, Conductor, DialogPurpose, FileCommand, ViewCommand};
use crate::text;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::{
    Scrolled as _, button_row, card_heading, note, primary_button, secondary_button,
};

/// Lines written out; the rest are counted, and stand in the saved report.
const LINES_SHOWN: usize = 200;
/// Of the window's height, for what stands above and below the lines.
const AROUND_PT: f32 = 360.0;

pub(super) fn report_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    is_new: bool,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    let Some(report) = conductor.import_report() else {
        commands.view(ViewCommand::CloseDialog);
        return;
    };
    let title = if report.is_copied {
        text!(texts, "import-report-title-copied")
    } else {
        text!(texts, "import-report-title", file = report.file.as_str())
    };
    head_ui(ui, palette, 620.0, &title);
    Grid::new("import report")
        .num_columns(2)
        .spacing([24.0, 4.0])
        .show(ui, |ui| {
            for (name, count) in report.counts(texts) {
                ui.label(RichText::new(name).color(palette.soft_text));
                let count = texts.count(count);
                ui.label(
                    RichText::new(count)
                        .font(font::medium())
                        .color(palette.text),
                );
                ui.end_row();
            }
        });
    ui.add_space(8.0);
    if report.line_count() == 0 {
        note(ui, palette, text!(texts, "import-report-clean"));
    } else {
        card_heading(ui, palette, &text!(texts, "import-report-why"));
        let lines = report.lines(texts, LINES_SHOWN);
        let height = (ui.ctx().content_rect().height() - AROUND_PT).max(80.0);
        ScrollArea::vertical()
            .max_height(height)
            .auto_shrink([false, true])
            .page(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 3.0;
                for line in &lines {
                    let line = RichText::new(line).font(font::small()).color(palette.text);
                    ui.add(Label::new(line).wrap());
                }
                let more = report.line_count().saturating_sub(lines.len());
                if more > 0 {
                    note(ui, palette, text!(texts, "import-more", count = more));
                }
            });
    }
    ui.add_space(4.0);
    note(ui, palette, text!(texts, "import-report-undo"));
    ui.add_space(12.0);
    button_row(ui, |ui| {
        let close = primary_button(ui, palette, text!(texts, "close"));
        if is_new {
            close.request_focus();
        }
        let is_free = ui.memory(|memory| memory.focused().is_none());
        let enter = is_free && ui.input(|input| input.key_pressed(Key::Enter));
        if close.clicked() || enter {
            commands.view(ViewCommand::CloseDialog);
        }
        let save = secondary_button(ui, palette, text!(texts, "import-report-save"));
        if save.clicked() {
            commands.push(Command::File(FileCommand::Ask(DialogPurpose::SaveReport)));
        }
    });
}
