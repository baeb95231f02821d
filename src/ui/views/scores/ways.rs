//! What would it take: four ways to the goal, each alone.

use eframe::egui::Ui;

use super::goal;
use super::headline::say;
use super::layout::WITHIN_PT;
use crate::figure::weighting;
use crate::i18n::Decimals;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{card_heading, note};
use crate::ui::words;

pub(super) fn ways_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    ui.spacing_mut().item_spacing.y = WITHIN_PT;
    let aim = goal::aim(ctx);
    let Some((aim, score)) = aim.and_then(|aim| aim.summary.score.map(|score| (aim, score))) else {
        card_heading(ui, ctx.palette, &text!(ctx.texts, "goal-heading"));
        note(ui, ctx.palette, text!(ctx.texts, "goal-unknown"));
        return;
    };
    let (goal, overall) = (aim.points, aim.summary);
    let shown = ctx.texts.score(f64::from(goal), Decimals::Zero);
    let heading = text!(ctx.texts, "ways-heading", goal = shown);
    card_heading(ui, ctx.palette, &heading);
    if score >= f64::from(goal) {
        say(ui, ctx, text!(ctx.texts, "goal-reached"));
        return;
    }
    if weighting::base_of(&overall).is_some() {
        note(ui, ctx.palette, text!(ctx.texts, "ways-weighted"));
        return;
    }
    let Some(ways) = overall.ways_to(goal) else {
        return;
    };
    let ways = words::ways(ctx.texts, ways);
    let (leading, others): (Vec<_>, Vec<_>) = ways.into_iter().partition(|way| way.can);
    if leading.len() > 1 {
        note(ui, ctx.palette, text!(ctx.texts, "ways-note"));
    }
    for way in leading {
        say(ui, ctx, way.said);
    }
    for way in others {
        note(ui, ctx.palette, way.said);
    }
}
