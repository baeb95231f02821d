//! What customers did beside what they said, in figures.

use eframe::egui::{Grid, Label, RichText, ScrollArea, Ui, Vec2};

use crate::analysis::DeedFigures;
use crate::text;
use crate::ui::theme::text as font;
use crate::ui::widgets::{Scrolled as _, card_heading, note};
use crate::ui::{ViewCtx, words};
use crate::wording::{DEED_GROUPS, DeedCell, deed_rows, deed_sentences};

const NAME_LEAST_PT: f32 = 96.0;
const NAME_MOST_PT: f32 = 170.0;
const CELL_LEAST_PT: f32 = 72.0;
const GAP_PT: f32 = 16.0;
const SENTENCE_WIDTH_PT: f32 = 680.0;

pub(super) fn deed_figures_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, figures: &DeedFigures) {
    ScrollArea::vertical().auto_shrink(false).page(ui, |ui| {
        card_heading(ui, ctx.palette, &text!(ctx.texts, "deeds-title"));
        ui.add_space(4.0);
        if figures.known == 0 {
            note(ui, ctx.palette, text!(ctx.texts, "deeds-none"));
            return;
        }
        table_ui(ui, ctx, figures);
        ui.add_space(12.0);
        ui.set_max_width(SENTENCE_WIDTH_PT.min(ui.available_width()));
        for sentence in deed_sentences(figures, ctx.texts) {
            let said = RichText::new(sentence)
                .font(font::body())
                .color(ctx.palette.text);
            ui.add(Label::new(said).wrap());
        }
    });
}

fn table_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, figures: &DeedFigures) {
    let name_width = (ui.available_width() * 0.25).clamp(NAME_LEAST_PT, NAME_MOST_PT);
    let room = ui.available_width() - name_width - 3.0 * GAP_PT;
    let cell_width = (room / 3.0).clamp(CELL_LEAST_PT, 210.0);
    Grid::new("deed figures")
        .spacing(Vec2::new(GAP_PT, 12.0))
        .show(ui, |ui| {
            ui.label("");
            for group in DEED_GROUPS {
                let name = RichText::new(words::groups_name(ctx.texts, group))
                    .font(font::strong())
                    .color(ctx.palette.text);
                ui.label(name);
            }
            ui.end_row();
            for row in deed_rows(figures, &ctx.project.follow_up().currency, ctx.texts) {
                cell_ui(ui, name_width, |ui| {
                    let name = RichText::new(&row.name)
                        .font(font::body())
                        .color(ctx.palette.soft_text);
                    ui.add(Label::new(name).wrap());
                });
                for cell in &row.cells {
                    cell_ui(ui, cell_width, |ui| said_ui(ui, ctx, cell));
                }
                ui.end_row();
            }
        });
}

fn cell_ui(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        add(ui);
    });
}

fn said_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, cell: &DeedCell) {
    let said = RichText::new(&cell.said)
        .font(font::body())
        .color(ctx.palette.text);
    ui.add(Label::new(said).wrap());
    if !cell.sureness.is_empty() {
        note(ui, ctx.palette, cell.sureness.as_str());
    }
}
