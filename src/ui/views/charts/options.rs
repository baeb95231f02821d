//! What can be chosen of a chart, and what can be done with it.

use eframe::egui::{Align, Layout, RichText, Ui, Vec2};

use super::{choose, numbers};
use crate::analysis::Unit;
use crate::app::{Action, Command, CommandQueue, ExportCommand, ViewCommand};
use crate::figure::{ChartKind, Figure};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{combo, primary_button, secondary_button};
use crate::ui::words;

const ROW_PT: f32 = 36.0;
/// Of the panel, its edge included.
const MARGINS: Vec2 = Vec2::new(42.0, 30.0);
const GAP: Vec2 = Vec2::new(10.0, 8.0);

/// What the two parts of the bar took when they were last drawn: what can be chosen, and what can be done.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct OptionsState {
    widths_pt: (f32, f32),
}

impl OptionsState {
    /// Narrower, what can be done stands below what can be chosen.
    fn is_one_row(self, inner_width_pt: f32) -> bool {
        let (chosen, done) = self.widths_pt;
        chosen == 0.0 || chosen + GAP.x + done <= inner_width_pt
    }

    /// The height of the bar with its margins.
    pub fn height_pt(self, width_pt: f32) -> f32 {
        if self.is_one_row(width_pt - MARGINS.x) {
            ROW_PT + MARGINS.y
        } else {
            2.0 * ROW_PT + GAP.y + MARGINS.y
        }
    }
}

pub(super) fn options_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    state: &mut OptionsState,
    commands: &mut CommandQueue,
) {
    let before = *state;
    let is_one_row = before.is_one_row(ui.available_width());
    ui.spacing_mut().item_spacing = GAP;
    let row = Vec2::new(ui.available_width(), ROW_PT);
    let left = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(row, left, |ui| {
        state.widths_pt.0 = ui
            .scope(|ui| chosen_ui(ui, ctx, commands))
            .response
            .rect
            .width();
        if is_one_row {
            state.widths_pt.1 = at_end_ui(ui, ctx, figure, before.widths_pt.1, commands);
        }
    });
    if !is_one_row {
        ui.allocate_ui_with_layout(row, left, |ui| {
            state.widths_pt.1 = at_end_ui(ui, ctx, figure, before.widths_pt.1, commands);
        });
    }
    let has_moved = (state.widths_pt.1 - before.widths_pt.1).abs() > 0.5;
    if has_moved || state.is_one_row(row.x) != is_one_row {
        ui.ctx().request_repaint();
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
    let units = Unit::ALL.map(|unit| (unit, words::unit(ctx.texts, unit)));
    let label = text!(ctx.texts, "charts-period");
    let current = ctx.session.chart.unit_in(ctx.project);
    if let Some(unit) = choice_ui(ui, ctx, &label, Some(current), &units) {
        choose(ctx, commands, |options| options.unit = Some(unit));
    }
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

/// Ends where the row ends, and is laid out in the order in which it is read. Returns the width.
fn at_end_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    former_width_pt: f32,
    commands: &mut CommandQueue,
) -> f32 {
    ui.add_space((ui.available_width() - former_width_pt).max(0.0));
    let done = ui.scope(|ui| done_ui(ui, ctx, figure, commands));
    done.response.rect.width()
}

fn done_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, figure: &Figure, commands: &mut CommandQueue) {
    let copy = secondary_button(ui, ctx.palette, text!(ctx.texts, "charts-copy"))
        .accessible_name(text!(ctx.texts, "charts-copy-name"));
    if copy.clicked() {
        commands.push(Command::Export(ExportCommand::CopyPicture));
    }
    numbers::numbers_ui(ui, ctx, figure, commands);
    if primary_button(ui, ctx.palette, text!(ctx.texts, "charts-export")).clicked() {
        commands.act(Action::ExportChart);
    }
}
