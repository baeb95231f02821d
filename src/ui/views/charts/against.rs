//! Which two periods the change is told of, and what it is split over: the chart's own choice.

use eframe::egui::{RectAlign, Ui, Vec2};

use super::choose;
use super::options::choice_ui;
use crate::analysis::{Against, Dimension, Period};
use crate::app::{CommandQueue, ViewCommand};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::typed_period::{TypedPeriod, typed_period_ui};
use crate::ui::widgets::{card_heading, link, note, popup_button};
use crate::ui::words;

/// The two periods, as they are being typed.
#[derive(Debug, Default)]
pub(super) struct PeriodsState {
    during: TypedPeriod,
    against: TypedPeriod,
}

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
    // One that was typed stands in the list while it is chosen.
    if let Some(Against::Period(period)) = current
        && !offered.iter().any(|(each, _)| *each == current)
    {
        offered.push((current, words::period(texts, ctx.project, period)));
    }
    let label = text!(texts, "change-against");
    if let Some(picked) = choice_ui(ui, ctx, &label, Some(current), &offered) {
        choose(ctx, commands, |look| look.against = picked);
    }
}

/// A button that opens the fields for both periods.
pub(super) fn periods_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut PeriodsState,
    commands: &mut CommandQueue,
) {
    let name = text!(ctx.texts, "charts-periods");
    popup_button(ui, ctx.palette, &name, RectAlign::TOP_START, |ui| {
        popup_ui(ui, ctx, state, commands);
    });
}

fn popup_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut PeriodsState, commands: &mut CommandQueue) {
    let texts = ctx.texts;
    ui.spacing_mut().item_spacing = Vec2::splat(8.0);
    let look = &ctx.session.chart;
    let query = ctx.session.query(ctx.project, ctx.today);
    let before = ctx
        .analysis
        .change
        .as_ref()
        .map(|change| change.before_period);
    let during = text!(texts, "charts-period-told");
    let shown = query.changed_period();
    if let Some(period) = period_ui(ui, ctx, &during, "during", &mut state.during, shown) {
        choose(ctx, commands, |look| look.during = Some(period));
        state.during = TypedPeriod::default();
    }
    ui.separator();
    let against = text!(texts, "change-against");
    let typed = &mut state.against;
    if let Some(period) = period_ui(ui, ctx, &against, "chart-against", typed, before) {
        choose(ctx, commands, |look| {
            look.against = Some(Against::Period(period));
        });
        state.against = TypedPeriod::default();
    }
    if look.during.is_some() || matches!(look.against, Some(Against::Period(_))) {
        ui.separator();
        if link(ui, ctx.palette, &text!(texts, "charts-against-scores")).clicked() {
            choose(ctx, commands, |look| {
                (look.during, look.against) = (None, None);
            });
        }
    }
}

/// What the period is, and fields for another one; gives that when it is asked for.
fn period_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    heading: &str,
    of: &str,
    typed: &mut TypedPeriod,
    now: Option<Period>,
) -> Option<Period> {
    card_heading(ui, ctx.palette, heading);
    if let Some(now) = now {
        note(ui, ctx.palette, words::period(ctx.texts, ctx.project, now));
    }
    let apply = text!(ctx.texts, "filter-apply");
    let example = ctx.texts.typed_day(ctx.today);
    let hint = text!(ctx.texts, "against-own-hint", example = example);
    ui.push_id(of, |ui| typed_period_ui(ui, ctx, of, typed, &apply, &hint))
        .inner
}

/// The same choice as in Scores.
pub(super) fn split_by_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let offered = splits(ctx);
    let label = text!(ctx.texts, "split-by");
    // Also where the answers are too few to be split.
    let current = ctx.session.query(ctx.project, ctx.today).split_by;
    if let Some(picked) = choice_ui(ui, ctx, &label, current, &offered) {
        commands.view(ViewCommand::SplitBy(Some(picked)));
    }
}

/// Whether there is a change, and something to split it over.
pub(super) fn can_split(ctx: &ViewCtx<'_>) -> bool {
    ctx.analysis.change.is_some() && !splits(ctx).is_empty()
}

/// What a change can be split over: nothing of which an answer may have several.
fn splits(ctx: &ViewCtx<'_>) -> Vec<(Dimension, String)> {
    let mut offered = words::breakdowns(ctx.texts, ctx.project);
    offered.retain(|(of, _)| !of.is_shared(ctx.project));
    offered
}
