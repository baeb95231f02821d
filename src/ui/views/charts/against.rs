//! What the change is told against, and what it is split over: the chart's own choice.

use eframe::egui::Ui;

use super::choose;
use super::options::choice_ui;
use crate::analysis::Against;
use crate::app::{CommandQueue, ViewCommand};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::words;

pub(super) fn against_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let texts = ctx.texts;
    let mut offered = vec![
        (None, text!(texts, "charts-against-scores")),
        (Some(Against::PeriodBefore), text!(texts, "against-before")),
        (Some(Against::YearBefore), text!(texts, "against-year")),
    ];
    let rounds = ctx.project.rounds().iter().rev();
    offered.extend(rounds.map(|round| {
        let against = Against::Period(round.days.into());
        (Some(against), words::round(texts, round))
    }));
    let current = ctx.session.chart.against;
    let label = text!(texts, "change-against");
    if let Some(picked) = choice_ui(ui, ctx, &label, Some(current), &offered) {
        choose(ctx, commands, |look| look.against = picked);
    }
}

/// The same choice as in Scores. Nothing of which an answer may have several.
pub(super) fn split_by_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let mut offered = words::breakdowns(ctx.texts, ctx.project);
    offered.retain(|(of, _)| !of.is_shared(ctx.project));
    let change = ctx.analysis.change.as_ref();
    let by = change.and_then(|change| change.split.as_ref());
    let label = text!(ctx.texts, "split-by");
    let current = by.map(|split| split.by);
    if let Some(picked) = choice_ui(ui, ctx, &label, current, &offered) {
        commands.view(ViewCommand::SplitBy(Some(picked)));
    }
}
