//! What can be chosen of a chart, and what can be done with it.

use std::num::NonZeroU32;

use eframe::egui::{Align, Layout, RichText, Ui, Vec2};

use super::{Typed, against, beside, choose, events, numbers};
use crate::analysis::{Rolling, Steps};
use crate::app::{Action, Command, CommandQueue, ExportCommand, ViewCommand};
use crate::figure::{ChartKind, Figure, Measure};
use crate::model::Audience;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{check_button, combo, primary_button, secondary_button};
use crate::ui::words;

const ROW_PT: f32 = 36.0;
/// Of the panel, its edge included.
const MARGINS: Vec2 = Vec2::new(42.0, 30.0);
const GAP: Vec2 = Vec2::new(10.0, 8.0);

/// What the rolling score can look back over.
const ROLLING: [Option<Rolling>; 5] = [None, days(30), days(90), answers(50), answers(100)];

const fn days(count: u32) -> Option<Rolling> {
    match NonZeroU32::new(count) {
        Some(count) => Some(Rolling::Days(count)),
        None => None,
    }
}

const fn answers(count: u32) -> Option<Rolling> {
    match NonZeroU32::new(count) {
        Some(count) => Some(Rolling::Answers(count)),
        None => None,
    }
}

/// What stands in the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Unit,
    Rolling,
    Limits,
    Split,
    Range,
    Goal,
    Comparison,
    Measure,
    Against,
    Periods,
    SplitBy,
    Events,
    Beside,
    /// What can be done, at the end.
    Done,
}

const PARTS: usize = 14;

/// How wide each part was when it was last drawn.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct OptionsState {
    widths_pt: [f32; PARTS],
}

impl OptionsState {
    /// The parts in as many rows as they need.
    fn rows(self, parts: Vec<Part>, inner_width_pt: f32) -> Vec<Vec<Part>> {
        let mut rows: Vec<Vec<Part>> = Vec::new();
        let mut free = 0.0;
        for part in parts {
            let width = self.width_pt(part) + GAP.x;
            if width > free || rows.is_empty() {
                rows.push(Vec::new());
                free = inner_width_pt + GAP.x;
            }
            if let Some(row) = rows.last_mut() {
                row.push(part);
            }
            free -= width;
        }
        rows
    }

    fn width_pt(self, part: Part) -> f32 {
        self.widths_pt.get(part as usize).copied().unwrap_or(0.0)
    }

    fn set_width_pt(&mut self, part: Part, width_pt: f32) {
        if let Some(width) = self.widths_pt.get_mut(part as usize) {
            *width = width_pt;
        }
    }

    /// The height of the bar with its margins.
    pub fn height_pt(self, ctx: &ViewCtx<'_>, width_pt: f32) -> f32 {
        let mut height = MARGINS.y - GAP.y;
        for _ in self.rows(parts(ctx), width_pt - MARGINS.x) {
            height += ROW_PT + GAP.y;
        }
        height
    }
}

/// What can be chosen of the kind of chart, and what can be done.
fn parts(ctx: &ViewCtx<'_>) -> Vec<Part> {
    let mut parts = parts_of_kind(ctx);
    // Nothing to show or to hide.
    if ctx.project.goals().is_empty() {
        parts.retain(|part| *part != Part::Goal);
    }
    if ctx.project.business_figures().is_empty() {
        parts.retain(|part| *part != Part::Beside);
    }
    // Counts have no range, response rates do: below the counts, where they are known.
    let has_rates = ctx.figure.is_none_or(|figure| figure.panels.len() > 1);
    if ctx.session.chart.kind == ChartKind::PerPeriod && !has_rates {
        parts.retain(|part| *part != Part::Range);
    }
    if !against::can_split(ctx) {
        parts.retain(|part| *part != Part::SplitBy);
    }
    parts
}

fn parts_of_kind(ctx: &ViewCtx<'_>) -> Vec<Part> {
    let mut parts = match ctx.session.chart.kind {
        ChartKind::Trend => vec![
            Part::Unit,
            Part::Rolling,
            Part::Limits,
            Part::Range,
            Part::Goal,
            Part::Events,
            Part::Beside,
        ],
        ChartKind::Multiples => vec![
            Part::Split,
            Part::Unit,
            Part::Range,
            Part::Goal,
            Part::Events,
        ],
        ChartKind::Segments => vec![Part::Split, Part::Range],
        ChartKind::HeatMap => vec![Part::Split, Part::Unit],
        ChartKind::Score => vec![Part::Range, Part::Goal, Part::Comparison],
        ChartKind::GroupsOverTime => vec![Part::Unit, Part::Measure],
        ChartKind::PerPeriod => vec![Part::Unit, Part::Range],
        ChartKind::Change => vec![Part::Against, Part::Periods, Part::SplitBy, Part::Range],
        ChartKind::Movement => vec![Part::Unit],
        ChartKind::Importance => vec![Part::Range],
        ChartKind::Answers
        | ChartKind::Groups
        | ChartKind::Reasons
        | ChartKind::ReasonsByGroup
        | ChartKind::Words => Vec::new(),
    };
    // Of employees a rolling score would tell single answers.
    if ctx.project.survey().audience == Audience::Employees {
        parts.retain(|part| *part != Part::Rolling);
    }
    parts.push(Part::Done);
    parts
}

pub(super) fn options_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    state: &mut OptionsState,
    typed: &mut Typed,
    commands: &mut CommandQueue,
) {
    let before = *state;
    ui.spacing_mut().item_spacing = GAP;
    let size = Vec2::new(ui.available_width(), ROW_PT);
    for row in before.rows(parts(ctx), size.x) {
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
            for part in row {
                if part == Part::Done {
                    // Ends where the row ends, and is laid out in the order in which it is read.
                    ui.add_space((ui.available_width() - before.width_pt(part)).max(0.0));
                }
                let drawn = ui.scope(|ui| part_ui(ui, ctx, figure, part, typed, commands));
                state.set_width_pt(part, drawn.response.rect.width());
            }
        });
    }
    let widths = state.widths_pt.iter().zip(before.widths_pt);
    if widths
        .into_iter()
        .any(|(now, before)| (now - before).abs() > 0.5)
    {
        ui.ctx().request_repaint();
    }
}

fn part_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    part: Part,
    typed: &mut Typed,
    commands: &mut CommandQueue,
) {
    match part {
        Part::Unit => steps_ui(ui, ctx, commands),
        Part::Rolling => rolling_ui(ui, ctx, commands),
        Part::Limits => limits_ui(ui, ctx, commands),
        Part::Split => split_ui(ui, ctx, commands),
        Part::Range => range_ui(ui, ctx, commands),
        Part::Goal => goal_ui(ui, ctx, commands),
        Part::Comparison => comparison_ui(ui, ctx, commands),
        Part::Measure => measure_ui(ui, ctx, commands),
        Part::Against => against::against_ui(ui, ctx, commands),
        Part::Periods => against::periods_ui(ui, ctx, &mut typed.periods, commands),
        Part::SplitBy => against::split_by_ui(ui, ctx, commands),
        Part::Events => events::events_ui(ui, ctx, &mut typed.events, commands),
        Part::Beside => beside::beside_ui(ui, ctx, commands),
        Part::Done => done_ui(ui, ctx, figure, commands),
    }
}

/// A label and its list, beside each other; gives what was picked.
pub(super) fn choice_ui<T: Copy + PartialEq>(
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

fn steps_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let has_rounds = !ctx.project.rounds().is_empty();
    let offered = Steps::WORDS.iter().map(|(_, steps)| *steps);
    let offered = offered.filter(|steps| *steps != Steps::Rounds || has_rounds);
    let offered: Vec<_> = offered
        .map(|steps| (steps, words::steps(ctx.texts, steps)))
        .collect();
    let label = text!(ctx.texts, "charts-period");
    let current = ctx.session.chart.steps_in(ctx.project);
    if let Some(steps) = choice_ui(ui, ctx, &label, Some(current), &offered) {
        choose(ctx, commands, |options| options.steps = Some(steps));
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

fn limits_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let is_on = ctx.session.chart.limits;
    if check_ui(ui, ctx, &text!(ctx.texts, "charts-limits"), is_on) {
        choose(ctx, commands, |options| options.limits = !is_on);
    }
}

fn rolling_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let label = text!(ctx.texts, "charts-rolling");
    let windows = ROLLING.map(|window| (window, words::rolling(ctx.texts, window)));
    let current = ctx.session.chart.rolling;
    if let Some(picked) = choice_ui(ui, ctx, &label, Some(current), &windows) {
        choose(ctx, commands, |options| options.rolling = picked);
    }
}

fn range_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let is_on = ctx.session.chart.range;
    if check_ui(ui, ctx, &text!(ctx.texts, "charts-range"), is_on) {
        choose(ctx, commands, |options| options.range = !is_on);
    }
}

fn goal_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let is_on = ctx.session.chart.aims.goal;
    if check_ui(ui, ctx, &text!(ctx.texts, "charts-goal"), is_on) {
        choose(ctx, commands, |options| options.aims.goal = !is_on);
    }
}

fn comparison_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let is_on = ctx.session.chart.aims.comparison;
    if check_ui(ui, ctx, &text!(ctx.texts, "charts-comparison"), is_on) {
        choose(ctx, commands, |options| options.aims.comparison = !is_on);
    }
}

fn measure_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let is_on = ctx.session.chart.measure == Measure::Counts;
    if check_ui(ui, ctx, &text!(ctx.texts, "charts-counts"), is_on) {
        choose(ctx, commands, |options| {
            options.measure = if is_on {
                Measure::Shares
            } else {
                Measure::Counts
            };
        });
    }
}

/// Something to be on or off; gives whether it was clicked.
pub(super) fn check_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, label: &str, is_on: bool) -> bool {
    check_button(ui, ctx.palette, is_on, label)
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
