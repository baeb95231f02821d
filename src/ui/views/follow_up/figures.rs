//! What following up came to: how much is left to whom, how soon it is done, and what it seems to do.

use eframe::egui::{Grid, Label, RichText, Ui, Vec2};

use crate::analysis::{Figures, OwnCases};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{card_heading, note};
use crate::wording::{follow_up_effect, follow_up_speed};

const SENTENCE_WIDTH_PT: f32 = 640.0;

pub(super) fn figures_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let Some(following) = ctx.following else {
        return;
    };
    let figures = &following.followed.figures;
    ui.set_max_width(SENTENCE_WIDTH_PT.min(ui.available_width()));
    ui.spacing_mut().item_spacing.y = 8.0;
    owners_ui(ui, ctx, &figures.by_owner);
    ui.add_space(16.0);
    speed_ui(ui, ctx, figures);
    ui.add_space(16.0);
    effect_ui(ui, ctx, figures);
}

fn owners_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, by_owner: &[OwnCases]) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "follow-left"));
    if by_owner.is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "follow-none"));
        return;
    }
    let soft = |text: String| {
        RichText::new(text)
            .font(font::small())
            .color(ctx.palette.soft_text)
    };
    let count = |number: usize| ctx.texts.count(number);
    Grid::new("follow-up owners")
        .spacing(Vec2::new(32.0, 8.0))
        .show(ui, |ui| {
            ui.label(soft(text!(ctx.texts, "follow-owner")));
            ui.label(soft(text!(ctx.texts, "follow-open-count")));
            ui.label(soft(text!(ctx.texts, "follow-waiting")));
            ui.end_row();
            for own in by_owner {
                let person = own.owner.and_then(|id| ctx.project.people().get(id));
                let name = person.map_or_else(
                    || text!(ctx.texts, "follow-nobody"),
                    |person| person.name.clone(),
                );
                ui.label(name);
                ui.label(count(own.open));
                let late = RichText::new(count(own.overdue));
                ui.label(if own.overdue > 0 {
                    late.color(ctx.palette.danger)
                } else {
                    late
                });
                ui.end_row();
            }
        });
}

fn speed_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, figures: &Figures) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "follow-speed"));
    for sentence in follow_up_speed(ctx.texts, figures) {
        sentence_ui(ui, ctx, &sentence);
    }
}

fn effect_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, figures: &Figures) {
    let texts = ctx.texts;
    card_heading(ui, ctx.palette, &text!(texts, "follow-effect"));
    let Some(sentences) = follow_up_effect(texts, figures) else {
        sentence_ui(ui, ctx, &text!(texts, "follow-effect-none"));
        return;
    };
    for sentence in sentences {
        sentence_ui(ui, ctx, &sentence);
    }
    note(ui, ctx.palette, text!(texts, "follow-effect-warning"));
}

fn sentence_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, sentence: &str) {
    let said = RichText::new(sentence)
        .font(font::body())
        .color(ctx.palette.text);
    ui.add(Label::new(said).wrap());
}
