//! The old versions of the open survey: when each was kept, how many answers it has beside today's, and a copy of
//! one to look into.

use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Ui, Vec2};

use super::head_ui;
use crate::app::{BackupList, Command, CommandQueue, Conductor, RecoveryCommand, ViewCommand};
use crate::i18n::Texts;
use crate::project_file::Backup;
use crate::text;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::{Scrolled as _, note, progress, secondary_button};
use crate::wording::moment;

const ROW_HEIGHT_PT: f32 = 44.0;
const WHEN_WIDTH_PT: f32 = 180.0;

pub(super) fn backups_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 640.0, &text!(texts, "backups-title"));
    let now = conductor
        .project()
        .map_or(0, |project| project.responses().len());
    note(ui, palette, text!(texts, "backups-note"));
    ui.label(text!(texts, "backups-now", count = now));
    ui.add_space(8.0);
    match conductor.backups() {
        BackupList::Unasked => {}
        BackupList::Reading(reading) => {
            let doing = text!(texts, "backups-reading");
            note(ui, palette, doing.as_str());
            let width = ui.available_width();
            progress(ui, palette, reading.share_done(), width, &doing);
        }
        BackupList::Unreadable(_) => {
            note(ui, palette, text!(texts, "backups-unreadable"));
        }
        BackupList::Read(found) if found.is_empty() => {
            note(ui, palette, text!(texts, "backups-none"));
        }
        BackupList::Read(found) => list_ui(ui, palette, conductor, found, now, commands),
    }
    ui.add_space(16.0);
    if secondary_button(ui, palette, text!(texts, "close")).clicked() {
        commands.view(ViewCommand::CloseDialog);
    }
}

fn list_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    found: &[Backup],
    now: usize,
    commands: &mut CommandQueue,
) {
    let height = (ui.ctx().content_rect().height() - 300.0).clamp(ROW_HEIGHT_PT, 400.0);
    ScrollArea::vertical().max_height(height).page(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for backup in found {
            row_ui(ui, palette, &conductor.texts, backup, now, commands);
        }
    });
}

fn row_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    backup: &Backup,
    now: usize,
    commands: &mut CommandQueue,
) {
    let when = moment(texts, backup.kept_at);
    let size = Vec2::new(ui.available_width(), ROW_HEIGHT_PT);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.add_space(8.0); // the scroll bar's
        ui.add_enabled_ui(backup.answers.is_some(), |ui| {
            let name = text!(texts, "backups-open-name", when = when.as_str());
            let open = secondary_button(ui, palette, text!(texts, "backups-open"));
            if open.accessible_name(name).clicked() {
                commands.view(ViewCommand::CloseDialog);
                let open = RecoveryCommand::OpenBackup(backup.clone());
                commands.push(Command::Recovery(open));
            }
        });
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let when = RichText::new(when).font(font::body()).color(palette.text);
            let layout = Layout::left_to_right(Align::Center);
            let column = Vec2::new(WHEN_WIDTH_PT, ROW_HEIGHT_PT);
            ui.allocate_ui_with_layout(column, layout, |ui| {
                ui.set_min_width(WHEN_WIDTH_PT);
                ui.add(Label::new(when).truncate());
            });
            let counted = RichText::new(counted(texts, backup.answers, now)).font(font::small());
            ui.add(Label::new(counted.color(palette.soft_text)).wrap());
        });
    });
}

/// `409 answers, 3 fewer than now`.
fn counted(texts: &Texts, answers: Option<usize>, now: usize) -> String {
    let Some(answers) = answers else {
        return text!(texts, "backups-damaged");
    };
    let count = text!(texts, "answers", count = answers);
    let difference = answers.abs_diff(now);
    let compared = match answers.cmp(&now) {
        std::cmp::Ordering::Equal => text!(texts, "backups-as-many"),
        std::cmp::Ordering::Less => text!(texts, "backups-fewer", count = difference),
        std::cmp::Ordering::Greater => text!(texts, "backups-more", count = difference),
    };
    text!(
        texts,
        "backups-counted",
        answers = count,
        compared = compared
    )
}
