//! The buttons that write what is shown to files.

use eframe::egui::containers::menu::menu_style;
use eframe::egui::{RectAlign, ScrollArea, Ui, Vec2};

use crate::analysis::Dimension;
use crate::app::{Command, CommandQueue, DialogPurpose, FileCommand, PrintKind};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{
    Scrolled as _, button_row, popup_button, primary_button, secondary_button,
};
use crate::ui::{ViewCtx, words};

pub(super) fn report_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    button_row(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        report_buttons_ui(ui, ctx, commands);
    });
}

fn report_buttons_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let pdf = text!(ctx.texts, "printed-save-pdf");
    if primary_button(ui, ctx.palette, (Icon::Export.text(14.0), pdf.as_str()))
        .accessible_name(pdf.as_str())
        .clicked()
    {
        ask(commands, DialogPurpose::PrintReport(PrintKind::Pdf));
    }
    let html = text!(ctx.texts, "printed-save-html");
    if secondary_button(ui, ctx.palette, html.as_str()).clicked() {
        ask(commands, DialogPurpose::PrintReport(PrintKind::Html));
    }
    each_ui(ui, ctx, commands);
}

pub(super) fn cards_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let pdf = text!(ctx.texts, "printed-save-pdf");
    if primary_button(ui, ctx.palette, (Icon::Export.text(14.0), pdf.as_str()))
        .accessible_name(pdf.as_str())
        .clicked()
    {
        ask(commands, DialogPurpose::PrintCards);
    }
}

fn ask(commands: &mut CommandQueue, purpose: DialogPurpose) {
    commands.push(Command::File(FileCommand::Ask(purpose)));
}

/// One report for each value of what is chosen.
fn each_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let dimensions: Vec<(Dimension, String)> = words::breakdowns(ctx.texts, ctx.project)
        .into_iter()
        .filter(|(dimension, _)| *dimension != Dimension::Customer)
        .collect();
    let name = text!(ctx.texts, "printed-each");
    popup_button(ui, ctx.palette, &name, RectAlign::BOTTOM_START, |ui| {
        menu_style(ui.style_mut());
        ScrollArea::vertical()
            .max_height(360.0)
            .following(ui, |ui| {
                for (dimension, name) in &dimensions {
                    for (kind, word) in [(PrintKind::Pdf, "PDF"), (PrintKind::Html, "HTML")] {
                        let label = text!(
                            ctx.texts,
                            "printed-each-as",
                            name = name.as_str(),
                            kind = word
                        );
                        if ui.button(label).clicked() {
                            ask(commands, DialogPurpose::PrintEach(*dimension, kind));
                            ui.close();
                        }
                    }
                }
            });
    });
}
