//! What stands beside the score: other people's scores, and what the owner thinks of the business. Nothing where the
//! project has neither.

use eframe::egui::{Label, RichText, Ui};

use super::layout::WITHIN_PT;
use crate::figure::aims::{HeldAgainst, held_against};
use crate::i18n::Decimals;
use crate::model::SelfCheck;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{card, card_heading, note};
use crate::ui::words;

pub(super) fn beside_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let others = held_against(ctx.project, ctx.texts);
    let check = ctx
        .project
        .self_checks()
        .iter()
        .filter(|check| check.mean().is_some())
        .max_by_key(|check| check.day);
    if others.is_empty() && check.is_none() {
        return;
    }
    card(ui, ctx.palette, |ui| {
        ui.spacing_mut().item_spacing.y = WITHIN_PT;
        card_heading(ui, ctx.palette, &text!(ctx.texts, "beside-heading"));
        for other in &others {
            other_ui(ui, ctx, other);
        }
        if !others.is_empty() {
            note(ui, ctx.palette, text!(ctx.texts, "benchmark-warning"));
        }
        if let Some((check, said)) =
            check.and_then(|check| Some((check, words::self_check(ctx.texts, check)?)))
        {
            line(ui, ctx, said);
            if let Some(before) = before(ctx, check) {
                note(ui, ctx.palette, before);
            }
            if let Some(lowest) = words::lowest_statement(ctx, check) {
                note(ui, ctx.palette, lowest);
            }
        }
    });
}

/// How the owner saw it the time before.
fn before(ctx: &ViewCtx<'_>, check: &SelfCheck) -> Option<String> {
    let earlier = ctx.project.self_checks().iter();
    let earlier = earlier.filter(|each| each.day < check.day && each.mean().is_some());
    let before = earlier.max_by_key(|each| each.day)?;
    Some(text!(
        ctx.texts,
        "beside-self-check-before",
        mean = ctx.texts.decimal(before.mean()?, 1),
        day = ctx.texts.day(before.day)
    ))
}

fn other_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, other: &HeldAgainst) {
    let score = ctx.analysis.overall.score;
    let value = words::points(ctx.texts, other.value);
    let said = match score.map(|score| score - other.value) {
        None => text!(
            ctx.texts,
            "figure-value",
            name = other.name.as_str(),
            value = value
        ),
        Some(difference) => text!(
            ctx.texts,
            "beside-benchmark",
            name = other.name.as_str(),
            value = value,
            difference = ctx.texts.signed(difference, Decimals::Zero)
        ),
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        line(ui, ctx, said);
        if !other.source.is_empty() {
            note(ui, ctx.palette, other.source.as_str());
        }
    });
}

fn line(ui: &mut Ui, ctx: &ViewCtx<'_>, said: String) {
    let said = RichText::new(said)
        .font(font::body())
        .color(ctx.palette.text);
    ui.add(Label::new(said).wrap());
}
