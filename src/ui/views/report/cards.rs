//! How the cards are: how many on a sheet, in which language, and what else stands on them.

use eframe::egui::{TextEdit, Ui};

use super::{change, look};
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::model::{CardsPerSheet, Edit, Language, Project};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::dialogs::language_ui;
use crate::ui::widgets::{combo, labelled, note};

/// The free text while it is typed.
#[derive(Debug, Default)]
pub(super) struct CardTextState {
    typed: Option<String>,
}

impl CardTextState {
    pub(super) fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        let Some(typed) = self.typed.take() else {
            return;
        };
        let mut report = project.report().clone();
        typed.trim().clone_into(&mut report.cards.text);
        if report != *project.report() {
            commands.edit(EditLabel::EditReport, Edit::Report(Box::new(report)));
        }
    }
}

pub(super) fn cards_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CardTextState,
    commands: &mut CommandQueue,
) {
    let own = ctx.project.survey().language;
    let now = ctx.session.print.cards_language.unwrap_or(own);
    let mut language: Language = now;
    let label = text!(ctx.texts, "printed-language");
    labelled(ui, ctx.palette, &label, |ui| {
        language_ui(ui, ctx.palette, &label, &mut language);
    });
    if language != now {
        look(ctx, commands, |look| {
            look.cards_language = Some(language).filter(|each| *each != own);
        });
    }
    ui.add_enabled_ui(!ctx.is_read_only, |ui| {
        per_sheet_ui(ui, ctx, commands);
        text_ui(ui, ctx, state, commands);
    });
}

fn per_sheet_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let name = text!(ctx.texts, "printed-per-sheet");
    let counts = CardsPerSheet::ALL.map(|each| (each, ctx.texts.count(each.count())));
    let now = ctx.project.report().cards.per_sheet;
    let picked = labelled(ui, ctx.palette, &name, |ui| {
        let width = ui.available_width().min(220.0);
        combo(ui, ctx.palette, &name, Some(now), &counts, width)
    });
    if let Some(per_sheet) = picked.filter(|picked| *picked != now) {
        change(ctx, commands, |report| report.cards.per_sheet = per_sheet);
    }
}

fn text_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CardTextState, commands: &mut CommandQueue) {
    let label = text!(ctx.texts, "printed-card-text");
    let current = &ctx.project.report().cards.text;
    let mut typed = state.typed.clone().unwrap_or_else(|| current.clone());
    labelled(ui, ctx.palette, &label, |ui| {
        let field = TextEdit::multiline(&mut typed)
            .desired_rows(2)
            .desired_width(f32::INFINITY);
        let field = ui.add(field);
        if field.changed() {
            state.typed = Some(typed.clone());
        }
        if field.lost_focus() {
            state.commit(ctx.project, commands);
        }
    });
    note(ui, ctx.palette, text!(ctx.texts, "printed-card-text-hint"));
}
