//! What the score is broken down by, and the table of its segments.

use eframe::egui::{Align, Layout, Ui};

use super::headline::say;
use super::table::{TableState, columns_ui, table_ui};
use crate::analysis::Dimension;
use crate::app::{CommandQueue, ViewCommand};
use crate::model::Audience;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::widgets::{card_heading, combo, icon_button, note, row};
use crate::ui::words;
use crate::wording::{correction, together, together_exact};

/// Narrower, what is said of the correction has a line of its own.
const ONE_LINE_MIN_PT: f32 = 760.0;

pub(super) fn breakdown_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut TableState,
    commands: &mut CommandQueue,
) {
    let full = ui.available_width();
    let has_room = full >= ONE_LINE_MIN_PT;
    row(ui, 32.0, |ui| {
        card_heading(ui, ctx.palette, &text!(ctx.texts, "breakdown-by"));
        dimensions_ui(ui, ctx, commands);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !ctx.analysis.segments.is_empty() {
                columns_ui(ui, ctx, state, full);
            }
            if has_room {
                corrected_ui(ui, ctx);
            }
        });
    });
    if !has_room {
        corrected_ui(ui, ctx);
    }
    if !ctx.analysis.segments.is_empty() {
        table_ui(ui, ctx, state);
        together_ui(ui, ctx);
        if ctx.breakdown.is_some_and(|by| by.is_shared(ctx.project)) {
            note(ui, ctx.palette, text!(ctx.texts, "breakdown-shared"));
        }
        if ctx.analysis.segments.len() == 1 {
            note(ui, ctx.palette, text!(ctx.texts, "breakdown-one"));
        }
    } else if let Some(withheld) = ctx.analysis.withheld {
        say(
            ui,
            ctx,
            crate::wording::withheld(ctx.texts, ctx.project, withheld),
        );
    } else {
        note(ui, ctx.palette, text!(ctx.texts, "breakdown-none"));
    }
}

/// Whether the segments differ at all, and under the pointer the figures of that.
fn together_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    if let Some(found) = &ctx.analysis.together {
        let exact = together_exact(ctx.texts, found).join("\n");
        note(ui, ctx.palette, together(ctx.texts, found)).on_hover_text(exact);
    }
}

/// How many comparisons the verdicts allow for, and how.
fn corrected_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let segments = ctx.analysis.segments.iter();
    let compared = segments.filter(|each| each.verdict.is_compared());
    let count = compared.count();
    if count > 1 {
        let method = correction(ctx.texts, ctx.project.scoring().correction);
        let said = text!(
            ctx.texts,
            "breakdown-corrected",
            count = count,
            method = method
        );
        note(ui, ctx.palette, said);
    }
}

fn dimensions_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let options = words::breakdowns(ctx.texts, ctx.project);
    let name = text!(ctx.texts, "breakdown-by");
    if let Some(picked) = combo(ui, ctx.palette, &name, ctx.breakdown, &options, 150.0) {
        commands.view(ViewCommand::BreakDown(Some(picked)));
    }
    // Employees are not told apart by two fields, and an answer may have several keys.
    let is_of_customers = ctx.project.survey().audience == Audience::Customers;
    let is_shared = ctx.breakdown.is_some_and(|by| by.is_shared(ctx.project));
    if is_of_customers && !is_shared {
        crossed_ui(ui, ctx, &options, commands);
    }
}

fn crossed_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    dimensions: &[(Dimension, String)],
    commands: &mut CommandQueue,
) {
    let crossed = ctx.session.crossed_in(ctx.project);
    let mut options = vec![(None, text!(ctx.texts, "breakdown-and"))];
    let others = dimensions.iter();
    let others = others.filter(|(of, _)| Some(*of) != ctx.breakdown && !of.is_shared(ctx.project));
    options.extend(others.map(|(of, name)| (Some(*of), name.clone())));
    if options.len() < 2 {
        return;
    }
    let name = text!(ctx.texts, "breakdown-and-name");
    if let Some(picked) = combo(ui, ctx.palette, &name, Some(crossed), &options, 130.0) {
        commands.view(ViewCommand::Cross(picked));
    }
    if crossed.is_some() {
        let by = ctx.breakdown;
        let field = by.map(|by| words::dimension(ctx.texts, ctx.project, by));
        let field = field.unwrap_or_default();
        let name = text!(ctx.texts, "breakdown-alone", field = field);
        if icon_button(ui, ctx.palette, Icon::Close, &name).clicked() {
            commands.view(ViewCommand::Cross(None));
        }
    }
}
