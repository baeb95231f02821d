//! The one filter that every view but Collect obeys: removable chips, and a menu to add to them.

use eframe::egui::style::StyleModifier;
use eframe::egui::{Button, Popup, PopupCloseBehavior, RichText, ScrollArea, Ui, Vec2};

use crate::analysis::{Condition, Dimension, Filter, Key, Period, Unit};
use crate::app::{CommandQueue, ViewCommand};
use crate::model::Day;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::typed_period::{TypedPeriod, typed_period_ui};
use crate::ui::widgets::{column, removable_chip};
use crate::ui::words;

/// The calendar's six, and a few rounds.
const PERIODS_HEIGHT_PT: f32 = 240.0;

/// What is typed in the menu, and which part of it is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilterState {
    dimension: Option<Dimension>,
    own: TypedPeriod,
}

pub(super) fn filter_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FilterState,
    commands: &mut CommandQueue,
) {
    let filter = ctx.filter;
    add_ui(ui, ctx, state, commands);
    eframe::egui::ScrollArea::horizontal()
        .id_salt("chips")
        .max_height(34.0)
        .show(ui, |ui| {
            ui.horizontal(|ui| chips_ui(ui, ctx, filter, commands));
        });
}

fn chips_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, filter: &Filter, commands: &mut CommandQueue) {
    if let Some(period) = filter.period {
        let label = words::period(ctx.texts, ctx.project, period);
        let name = text!(ctx.texts, "filter-remove", part = label.as_str());
        if removable_chip(ui, ctx.palette, &label, &name).clicked() {
            commands.view(ViewCommand::SetPeriod(None));
        }
    }
    for condition in &filter.conditions {
        let label = condition_label(ctx, condition);
        let name = text!(ctx.texts, "filter-remove", part = label.as_str());
        if removable_chip(ui, ctx.palette, &label, &name).clicked() {
            let none = Condition {
                dimension: condition.dimension,
                keys: Vec::new(),
            };
            commands.view(ViewCommand::SetCondition(none));
        }
    }
}

fn condition_label(ctx: &ViewCtx<'_>, condition: &Condition) -> String {
    let keys: Vec<String> = condition
        .keys
        .iter()
        .map(|key| words::key(ctx.texts, ctx.project, condition.dimension, key))
        .collect();
    match keys.as_slice() {
        [only] => only.clone(),
        several => format!(
            "{} ({})",
            words::dimension(ctx.texts, ctx.project, condition.dimension),
            ctx.texts.count(several.len())
        ),
    }
}

fn add_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut FilterState, commands: &mut CommandQueue) {
    let name = text!(ctx.texts, "filter-add");
    let label = RichText::new(&name)
        .font(font::body())
        .color(ctx.palette.soft_text);
    let button = Button::new((Icon::Plus.text(13.0).color(ctx.palette.soft_text), label))
        .corner_radius(15)
        .stroke(eframe::egui::Stroke::NONE)
        .fill(ctx.palette.faint);
    let response = ui.add(button).accessible_name(name);
    // A menu's style leaves fields to type in without an edge.
    Popup::menu(&response)
        .style(StyleModifier::default())
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.set_width(420.0);
            ui.horizontal_top(|ui| {
                column(ui, 170.0, |ui| parts_ui(ui, ctx, state, commands));
                ui.separator();
                ui.vertical(|ui| match state.dimension {
                    Some(dimension) => keys_ui(ui, ctx, dimension, commands),
                    None => period_ui(ui, ctx, state, commands),
                });
            });
        });
}

fn parts_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut FilterState, commands: &mut CommandQueue) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut part = |ui: &mut Ui, of: Option<Dimension>, name: String| {
        let row = Button::selectable(state.dimension == of, name)
            .min_size(Vec2::new(160.0, 30.0))
            .truncate();
        if ui.add(row).clicked() {
            state.dimension = of;
        }
    };
    part(ui, None, text!(ctx.texts, "filter-period"));
    let mut offered = words::breakdowns(ctx.texts, ctx.project);
    let group = words::dimension(ctx.texts, ctx.project, Dimension::Group);
    offered.push((Dimension::Group, group));
    for (each, name) in offered {
        part(ui, Some(each), name);
    }
    ui.separator();
    let clear = ui.add_enabled(
        *ctx.filter != Filter::default(),
        Button::new(text!(ctx.texts, "filter-clear")).frame_when_inactive(false),
    );
    if clear.clicked() {
        commands.view(ViewCommand::ClearFilter);
    }
}

fn keys_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, dimension: Dimension, commands: &mut CommandQueue) {
    let chosen = ctx
        .filter
        .conditions
        .iter()
        .find(|each| each.dimension == dimension);
    let chosen: Vec<Key> = chosen.map(|each| each.keys.clone()).unwrap_or_default();
    let keys = dimension.keys(ctx.project);
    ScrollArea::vertical()
        .max_height(300.0)
        .show_rows(ui, 30.0, keys.len(), |ui, rows| {
            for key in keys.get(rows).unwrap_or_default() {
                let mut on = chosen.contains(key);
                let name = words::key(ctx.texts, ctx.project, dimension, key);
                if ui.checkbox(&mut on, name).changed() {
                    let mut keys = chosen.clone();
                    keys.retain(|each| each != key);
                    if on {
                        keys.push(key.clone());
                    }
                    commands.view(ViewCommand::SetCondition(Condition { dimension, keys }));
                }
            }
        });
}

fn period_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut FilterState, commands: &mut CommandQueue) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let rounds = ctx.project.rounds().iter().rev();
    let rounds = rounds.map(|round| Period::from(round.days));
    let offered: Vec<Period> = offered(ctx.today).into_iter().chain(rounds).collect();
    ScrollArea::vertical()
        .max_height(PERIODS_HEIGHT_PT)
        .show(ui, |ui| {
            for period in offered {
                offered_ui(ui, ctx, period, commands);
            }
        });
    ui.add_space(6.0);
    let apply = text!(ctx.texts, "filter-apply");
    let example = ctx.texts.typed_day(ctx.today);
    let hint = text!(ctx.texts, "filter-own-hint", example = example);
    if let Some(period) = typed_period_ui(ui, ctx, "filter", &mut state.own, &apply, &hint) {
        commands.view(ViewCommand::SetPeriod(Some(period)));
    }
}

fn offered_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, period: Period, commands: &mut CommandQueue) {
    let name = words::period(ctx.texts, ctx.project, period);
    let row = Button::selectable(ctx.filter.period == Some(period), name)
        .min_size(Vec2::new(200.0, 28.0))
        .truncate();
    if ui.add(row).clicked() {
        commands.view(ViewCommand::SetPeriod(Some(period)));
    }
}

/// This and the last month, quarter and year, newest first.
fn offered(today: Day) -> Vec<Period> {
    let mut periods = Vec::new();
    for unit in [Unit::Month, Unit::Quarter, Unit::Year] {
        let current = unit.period(today);
        periods.push(current);
        periods.extend(current.before());
    }
    periods
}
