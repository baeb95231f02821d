//! What would it take: four ways to the goal, each alone.

use eframe::egui::Ui;

use super::headline::say;
use crate::i18n::Decimals;
use crate::stats::ways_to_goal;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{card_heading, note};
use crate::ui::words;

pub(super) fn ways_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let overall = &ctx.analysis.overall;
    let goal = ctx.session.goal_points(overall.score.unwrap_or_default());
    let shown = ctx.texts.score(f64::from(goal), Decimals::Zero);
    ui.spacing_mut().item_spacing.y = 8.0;
    let heading = text!(ctx.texts, "ways-heading", goal = shown);
    card_heading(ui, ctx.palette, &heading);
    let (Some(score), Some(ways)) = (overall.score, ways_to_goal(overall.counts, goal)) else {
        note(ui, ctx.palette, text!(ctx.texts, "goal-unknown"));
        return;
    };
    if score >= f64::from(goal) {
        say(ui, ctx, text!(ctx.texts, "goal-reached"));
        return;
    }
    note(ui, ctx.palette, text!(ctx.texts, "ways-note"));
    for way in words::ways(ctx.texts, ways) {
        if way.can {
            say(ui, ctx, way.said);
        } else {
            note(ui, ctx.palette, way.said);
        }
    }
}
