//! What can be chosen of a chart, and what can be done with it.

use eframe::egui::{Align, Layout, RichText, Ui, Vec2};

use super::{choose, numbers};
use crate::analysis::Unit;
use crate::app::{Action, Command, CommandQueue, ExportCommand, ViewCommand};
use crate::figure::{ChartKind, Figure};
use crate::i18n::Texts;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{combo, primary_button, secondary_button};
use crate::ui::words;

/// Narrower, what can be done stands below what can be chosen.
const ONE_ROW_MIN_PT: f32 = 660.0;
const ROW_PT: f32 = 36.0;

/// The height of the bar with its margins.
pub(super) fn height_pt(width_pt: f32) -> f32 {
    if width_pt < ONE_ROW_MIN_PT {
        2.0 * ROW_PT + 8.0 + 30.0
    } else {
        ROW_PT + 30.0
    }
}

pub(super) fn options_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    commands: &mut CommandQueue,
) {
    let is_one_row = ui.available_width() + 40.0 >= ONE_ROW_MIN_PT;
    ui.spacing_mut().item_spacing = Vec2::new(12.0, 8.0);
    let row = Vec2::new(ui.available_width(), ROW_PT);
    let left = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(row, left, |ui| {
        chosen_ui(ui, ctx, commands);
        if is_one_row {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                done_ui(ui, ctx, figure, commands);
            });
        }
    });
    if !is_one_row {
        let right = Layout::right_to_left(Align::Center);
        ui.allocate_ui_with_layout(row, right, |ui| done_ui(ui, ctx, figure, commands));
    }
}

fn chosen_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    match ctx.session.chart.kind {
        ChartKind::Trend => unit_ui(ui, ctx, commands),
        ChartKind::Segments => split_ui(ui, ctx, commands),
        ChartKind::Score | ChartKind::Answers => {}
    }
    if ctx.session.chart.kind != ChartKind::Answers {
        range_ui(ui, ctx, commands);
    }
}

/// A label and its list, beside each other; gives what was picked.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    label: &str,
    current: Option<T>,
    options: &[(T, String)],
) -> Option<T> {
    ui.label(
        RichText::new(label)
            .font(font::body())
            .color(ctx.palette.soft_text),
    );
    combo(ui, ctx.palette, label, current, options, 120.0)
}

fn unit_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let units = Unit::ALL.map(|unit| (unit, unit_name(ctx.texts, unit)));
    let label = text!(ctx.texts, "charts-period");
    let current = Some(ctx.session.chart.unit);
    if let Some(unit) = choice_ui(ui, ctx, &label, current, &units) {
        choose(ctx, commands, |options| options.unit = unit);
    }
}

fn unit_name(texts: &Texts, unit: Unit) -> String {
    let unit = match unit {
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::HalfYear => "half-year",
        Unit::Year => "year",
    };
    text!(texts, "charts-unit", unit = unit)
}

/// The same choice as in Scores.
fn split_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let label = text!(ctx.texts, "charts-split-by");
    let options = words::breakdowns(ctx.texts, ctx.project);
    if let Some(picked) = choice_ui(ui, ctx, &label, ctx.breakdown, &options) {
        commands.view(ViewCommand::BreakDown(Some(picked)));
    }
}

fn range_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    use eframe::egui::{Role, WidgetInfo};
    let is_on = ctx.session.chart.range;
    let label = text!(ctx.texts, "charts-range");
    let (icon, ink) = if is_on {
        (Icon::Checked, ctx.palette.accent)
    } else {
        (Icon::Unchecked, ctx.palette.soft_text)
    };
    let response = secondary_button(
        ui,
        ctx.palette,
        (icon.text(16.0).color(ink), label.as_str()),
    );
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_on, &label));
    if response.clicked() {
        choose(ctx, commands, |options| options.range = !is_on);
    }
}

/// From right to left.
fn done_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, figure: &Figure, commands: &mut CommandQueue) {
    if primary_button(ui, ctx.palette, text!(ctx.texts, "charts-export")).clicked() {
        commands.act(Action::ExportChart);
    }
    numbers::numbers_ui(ui, ctx, figure, commands);
    let copy = secondary_button(ui, ctx.palette, text!(ctx.texts, "charts-copy"))
        .accessible_name(text!(ctx.texts, "charts-copy-name"));
    if copy.clicked() {
        commands.push(Command::Export(ExportCommand::CopyPicture));
    }
}
