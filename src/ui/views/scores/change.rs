//! What the score is set against, the difference, and what made it.

use eframe::egui::Ui;

use super::headline::{change_said_ui, say};
use super::layout::WITHIN_PT;
use super::split::split_ui;
use crate::analysis::{Against, Change, Dimension, Period};
use crate::app::{CommandQueue, ViewCommand};
use crate::i18n::Decimals;
use crate::model::RoundId;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::typed_period::{TypedPeriod, typed_period_ui};
use crate::ui::widgets::{card_heading, combo, field_label, note};
use crate::ui::words;

/// The other period, as it is being typed.
#[derive(Clone, Debug, Default)]
pub(super) struct ChangeState {
    own: TypedPeriod,
    /// Another period was asked for and is not there yet.
    is_typing: bool,
}

/// What the list offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Before,
    Year,
    Round(RoundId),
    Own,
}

impl Choice {
    fn of(ctx: &ViewCtx<'_>, state: &ChangeState) -> Self {
        let against = ctx.session.against;
        let mut rounds = ctx.project.rounds().iter();
        let compared = rounds.find(|round| against == Against::Period(round.days.into()));
        match against {
            _ if state.is_typing => Self::Own,
            Against::PeriodBefore => Self::Before,
            Against::YearBefore => Self::Year,
            Against::Period(_) => compared.map_or(Self::Own, |round| Self::Round(round.id)),
        }
    }
}

pub(super) fn change_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ChangeState,
    commands: &mut CommandQueue,
) {
    ui.spacing_mut().item_spacing.y = WITHIN_PT;
    card_heading(ui, ctx.palette, &text!(ctx.texts, "change-heading"));
    against_ui(ui, ctx, state, commands);
    match &ctx.analysis.change {
        Some(change) => difference_ui(ui, ctx, change, commands),
        None => say(ui, ctx, words::no_change(ctx)),
    }
}

fn against_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ChangeState,
    commands: &mut CommandQueue,
) {
    let mut options = vec![
        (Choice::Before, text!(ctx.texts, "against-before")),
        (Choice::Year, text!(ctx.texts, "against-year")),
    ];
    let rounds = ctx.project.rounds().iter().rev();
    options.extend(rounds.map(|round| (Choice::Round(round.id), words::round(ctx.texts, round))));
    options.push((Choice::Own, text!(ctx.texts, "against-own")));
    let chosen = Choice::of(ctx, state);
    let label = text!(ctx.texts, "change-against");
    if let Some(picked) = choice_ui(ui, ctx, &label, Some(chosen), &options) {
        state.is_typing = picked == Choice::Own;
        match picked {
            Choice::Before => commands.view(ViewCommand::CompareWith(Against::PeriodBefore)),
            Choice::Year => commands.view(ViewCommand::CompareWith(Against::YearBefore)),
            Choice::Round(id) => compare_with_round(ctx, id, commands),
            Choice::Own => {}
        }
    }
    if chosen == Choice::Own
        && let Some(period) = own_period_ui(ui, ctx, state)
    {
        state.is_typing = false;
        commands.view(ViewCommand::CompareWith(Against::Period(period)));
    }
}

fn compare_with_round(ctx: &ViewCtx<'_>, id: RoundId, commands: &mut CommandQueue) {
    if let Some(round) = ctx.project.rounds().get(id) {
        let period = Against::Period(round.days.into());
        commands.view(ViewCommand::CompareWith(period));
    }
}

fn own_period_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut ChangeState) -> Option<Period> {
    let apply = text!(ctx.texts, "filter-apply");
    let example = ctx.texts.typed_day(ctx.today);
    let hint = text!(ctx.texts, "against-own-hint", example = example);
    typed_period_ui(ui, ctx, "against", &mut state.own, &apply, &hint)
}

/// A list below its label; gives what was picked.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    label: &str,
    current: Option<T>,
    options: &[(T, String)],
) -> Option<T> {
    let shown = ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        field_label(ui, ctx.palette, label);
        combo(ui, ctx.palette, label, current, options, 180.0)
    });
    shown.inner
}

fn difference_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, change: &Change, commands: &mut CommandQueue) {
    change_said_ui(ui, ctx, change);
    let range = text!(
        ctx.texts,
        "change-range",
        lower = ctx.texts.signed(change.interval.lower, Decimals::Zero),
        upper = ctx.texts.signed(change.interval.upper, Decimals::Zero)
    );
    note(ui, ctx.palette, range).on_hover_text(words::change_exact(ctx.texts, ctx.project, change));
    let offered = dimensions(ctx);
    if offered.is_empty() {
        return;
    }
    let by = change.split.as_ref().map(|split| split.by);
    let label = text!(ctx.texts, "split-by");
    ui.add_space(4.0);
    if let Some(picked) = choice_ui(ui, ctx, &label, by, &offered) {
        commands.view(ViewCommand::SplitBy(Some(picked)));
    }
    if let Some(split) = &change.split {
        split_ui(ui, ctx, change.difference, split);
    }
}

/// Not those of which an answer may have several.
fn dimensions(ctx: &ViewCtx<'_>) -> Vec<(Dimension, String)> {
    let mut offered = words::breakdowns(ctx.texts, ctx.project);
    offered.retain(|(of, _)| !of.is_shared(ctx.project));
    offered
}
