//! Answers out: which of them, and as what; then how far that is, and what was done on the way.

use eframe::egui::{Label, RichText, Ui};

use super::{head_ui, scrolled, title_ui};
use crate::app::{
    Command, CommandQueue, Conductor, DialogPurpose, ExportChoice, ExportCommand, FileCommand,
    ViewCommand,
};
use crate::handed_out::AnswersFormat;
use crate::i18n::Texts;
use crate::model::{Audience, Project};
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{
    button_row, check_box, field_label, marked_note, note, primary_button, problem, progress,
    radio_value, secondary_button,
};
use crate::wording::filter_said;

const WIDTH_PT: f32 = 520.0;

pub(super) fn export_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    let Some(project) = conductor.project() else {
        commands.view(ViewCommand::CloseDialog);
        return;
    };
    let export = conductor.answers_export();
    if let Some(share) = export.under_way() {
        progress_ui(ui, palette, texts, share, commands);
    } else if let Some(lines) = export.done() {
        done_ui(ui, palette, texts, lines, commands);
    } else {
        choice_ui(ui, palette, conductor, project, commands);
    }
}

fn progress_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    share: Option<f32>,
    commands: &mut CommandQueue,
) {
    ui.set_width(WIDTH_PT.min(ui.available_width()));
    let doing = text!(texts, "export-writing");
    title_ui(ui, palette, &doing);
    let width = ui.available_width();
    progress(ui, palette, share, width, &doing);
    ui.add_space(16.0);
    if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
        commands.push(Command::Export(ExportCommand::StopAnswers));
    }
}

fn done_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    lines: &[String],
    commands: &mut CommandQueue,
) {
    head_ui(ui, palette, WIDTH_PT, &text!(texts, "export-done-title"));
    for line in lines {
        ui.add(Label::new(RichText::new(line).color(palette.text)).wrap());
    }
    ui.add_space(16.0);
    let close = primary_button(ui, palette, text!(texts, "close"));
    if ui.memory(|memory| memory.focused().is_none()) {
        close.request_focus();
    }
    if close.clicked() {
        commands.view(ViewCommand::CloseDialog);
    }
}

fn choice_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    project: &Project,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    let before = conductor.session.answers;
    let mut choice = before;
    head_ui(ui, palette, WIDTH_PT, &text!(texts, "export-title"));
    scrolled(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        which_ui(ui, palette, conductor, project, &mut choice);
        field_label(ui, palette, &text!(texts, "export-as"));
        for (_, format) in AnswersFormat::WORDS {
            let name = format.name(texts);
            radio_value(ui, palette, &mut choice.format, format, name);
        }
        ui.add_space(4.0);
        remarks_ui(ui, palette, texts, project, &mut choice);
    });
    if let Some(why) = conductor.answers_export().failed() {
        problem(ui, palette, why);
    }
    ui.add_space(12.0);
    if choice != before {
        commands.view(ViewCommand::ExportChoice(choice));
    }
    button_row(ui, |ui| {
        let start = primary_button(ui, palette, text!(texts, "export-start"));
        // Enter exports, until the keyboard is somewhere else.
        if ui.memory(|memory| memory.focused().is_none()) {
            start.request_focus();
        }
        if start.clicked() {
            let purpose = DialogPurpose::ExportAnswers(choice.format);
            commands.push(Command::File(FileCommand::Ask(purpose)));
        }
        if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}

/// Only where something is filtered is there a choice.
fn which_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    project: &Project,
    choice: &mut ExportChoice,
) {
    let texts = &conductor.texts;
    let counted = |count: usize| text!(texts, "answers", count = count);
    let all = counted(project.responses().len());
    field_label(ui, palette, &text!(texts, "export-which"));
    let all = text!(texts, "export-all", answers = all);
    let Some(filter) = filter_said(texts, project, &conductor.session.filter) else {
        ui.label(RichText::new(all).color(palette.text));
        ui.add_space(4.0);
        return;
    };
    let filtered = counted(conductor.filtered_count());
    let filtered = text!(texts, "export-filtered", answers = filtered);
    radio_value(ui, palette, &mut choice.all, false, filtered);
    marked_note(ui, palette, filter);
    radio_value(ui, palette, &mut choice.all, true, all);
    ui.add_space(4.0);
}

fn remarks_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    project: &Project,
    choice: &mut ExportChoice,
) {
    if choice.format == AnswersFormat::Anonymised {
        note(ui, palette, text!(texts, "export-anonymised-note"));
        let name = text!(texts, "export-remove-comments");
        check_box(ui, palette, &mut choice.without_comments, name);
        if !choice.without_comments {
            marked_note(ui, palette, text!(texts, "export-keeps-comments"));
        }
    }
    if project.survey().audience == Audience::Employees {
        problem(ui, palette, text!(texts, "export-employees-note"));
    }
}
