//! Scores: the score with its range and what it means, the groups and the goal; the breakdown; what made the score, how
//! sure it is, what changed it and what would reach the goal. A card each.

mod beside;
mod breakdown;
mod change;
mod enough;
mod goal;
mod groups;
mod headline;
mod how_sure;
mod layout;
mod ratings;
mod split;
mod table;
mod telling_words;
mod ways;
mod why;

use eframe::egui::{ScrollArea, Ui};

use crate::app::CommandQueue;
use crate::ui::ViewCtx;
use crate::ui::half_typed::FieldTexts;
use crate::ui::views::empty::no_answers_ui;
use crate::ui::widgets::{Scrolled as _, card, note};
use crate::ui::words;
use change::ChangeState;
use enough::EnoughState;
use goal::GoalState;
use layout::{GAP_PT, WITHIN_PT, beside_each_other, level_cards};
use table::TableState;

/// How the rows are sorted, and what is being typed.
#[derive(Clone, Debug, Default)]
pub struct ScoresState {
    table: TableState,
    change: ChangeState,
    goal: GoalState,
    enough: EnoughState,
}

impl ScoresState {
    /// With what was half-typed when the program ended.
    pub(in crate::ui) fn opened(texts: &FieldTexts) -> Self {
        Self {
            goal: GoalState::opened(texts),
            ..Self::default()
        }
    }

    /// What is typed and not taken over yet.
    pub(in crate::ui) fn half_typed(&self) -> FieldTexts {
        self.goal.half_typed()
    }
}

/// From this width on the goal stands beside the score and the groups.
const THREE_MIN_PT: f32 = 1040.0;
/// From this width on cards stand beside each other at all.
const TWO_MIN_PT: f32 = 800.0;

/// Draws the view.
pub fn scores_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ScoresState,
    commands: &mut CommandQueue,
) {
    if ctx.project.responses().is_empty() {
        no_answers_ui(ui, ctx, commands);
        return;
    }
    ScrollArea::vertical().auto_shrink(false).page(ui, |ui| {
        ui.spacing_mut().item_spacing.y = GAP_PT;
        if let Some(said) = words::nothing_told(ctx.texts, ctx.project, ctx.analysis) {
            card(ui, ctx.palette, |ui| note(ui, ctx.palette, said));
            return;
        }
        top_ui(ui, ctx, state, commands);
        beside::beside_ui(ui, ctx);
        card(ui, ctx.palette, |ui| {
            breakdown::breakdown_ui(ui, ctx, &mut state.table, commands);
        });
        behind_ui(ui, ctx, state, commands);
        card(ui, ctx.palette, |ui| {
            telling_words::telling_words_ui(ui, ctx, commands);
        });
        ratings::ratings_ui(ui, ctx);
    });
}

/// What is seen first: the score, the groups, the goal.
fn top_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut ScoresState, commands: &mut CommandQueue) {
    let width = ui.available_width();
    let shares: &[f32] = if width >= THREE_MIN_PT {
        &[0.44, 0.33, 0.23]
    } else if width >= TWO_MIN_PT {
        &[0.56, 0.44]
    } else {
        &[1.0]
    };
    let mut one = |ui: &mut Ui, at: usize| match at {
        0 => headline::headline_ui(ui, ctx, commands),
        1 => groups::groups_ui(ui, ctx),
        _ => goal::goal_ui(ui, ctx, &mut state.goal, commands),
    };
    level_cards(ui, ctx.palette, shares, &mut one);
    for at in shares.len()..3 {
        card(ui, ctx.palette, |ui| {
            ui.spacing_mut().item_spacing.y = WITHIN_PT;
            one(ui, at);
        });
    }
}

/// What lies behind the score.
fn behind_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut ScoresState, commands: &mut CommandQueue) {
    let mut one = |ui: &mut Ui, at: usize| {
        if at == 0 {
            card(ui, ctx.palette, |ui| why::why_ui(ui, ctx));
            card(ui, ctx.palette, |ui| ways::ways_ui(ui, ctx));
        } else {
            card(ui, ctx.palette, |ui| {
                enough::enough_ui(ui, ctx, &mut state.enough, commands);
            });
            card(ui, ctx.palette, |ui| {
                change::change_ui(ui, ctx, &mut state.change, commands);
            });
        }
    };
    if ui.available_width() >= TWO_MIN_PT {
        beside_each_other(ui, &[0.57, 0.43], &mut one);
    } else {
        one(ui, 0);
        one(ui, 1);
    }
}
