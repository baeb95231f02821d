//! The one filter that every view but Collect obeys: removable chips, and a menu to add to them.

use eframe::egui::{Button, RichText, ScrollArea, Ui, Vec2};

use crate::analysis::{Condition, Dimension, Filter, Key, Period, Unit};
use crate::app::{CommandQueue, ViewCommand};
use crate::model::Day;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::typed_period::{TypedPeriod, typed_period_ui};
use crate::ui::widgets::{
    MARKED_HEIGHT_PT, Scrolled as _, Turned, adding_chip, check_box, choice, column,
    give_back_focus, opened_by, removable_chip, removable_chip_pt,
};
use crate::ui::words;

/// The calendar's six, and a few rounds.
const PERIODS_HEIGHT_PT: f32 = 240.0;
/// For the chip that says how many others there are, with the space before it.
const MORE_PT: f32 = 64.0;
/// A chip that is cut shorter says nothing.
const CUT_LEAST_PT: f32 = 96.0;

/// What is typed in the menu, and which part of it is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilterState {
    dimension: Option<Dimension>,
    own: TypedPeriod,
    /// The menu has just come up, and the keyboard goes into it.
    wants_keys: bool,
}

pub(super) fn filter_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FilterState,
    commands: &mut CommandQueue,
) {
    add_ui(ui, ctx, state, commands);
    chips_ui(ui, ctx, commands);
}

/// How wide the chips are where there is room for all of them.
pub(super) fn chips_pt(ui: &Ui, ctx: &ViewCtx<'_>) -> f32 {
    let gap = ui.spacing().item_spacing.x;
    let parts = parts(ctx).into_iter();
    parts
        .map(|part| removable_chip_pt(ui, &part.label) + gap)
        .sum()
}

/// A part of the filter, and what takes it away.
struct Part {
    label: String,
    away: ViewCommand,
}

fn parts(ctx: &ViewCtx<'_>) -> Vec<Part> {
    let period = ctx.filter.period.map(|period| Part {
        label: words::period(ctx.texts, ctx.project, period),
        away: ViewCommand::SetPeriod(None),
    });
    let conditions = ctx.filter.conditions.iter().map(|condition| Part {
        label: condition_label(ctx, condition),
        away: ViewCommand::SetCondition(Condition {
            dimension: condition.dimension,
            keys: Vec::new(),
        }),
    });
    period.into_iter().chain(conditions).collect()
}

/// The parts in a row; those that have no room there are behind a chip that says how many there are.
fn chips_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let mut beside = parts(ctx);
    let gap = ui.spacing().item_spacing.x;
    let widths = beside
        .iter()
        .map(|part| removable_chip_pt(ui, &part.label) + gap);
    let widths: Vec<f32> = widths.collect();
    let room = ui.available_width();
    let behind = beside.split_off(fitting(&widths, room));
    let most = if behind.is_empty() {
        room
    } else {
        room - MORE_PT
    };
    for part in beside {
        part_ui(ui, ctx, part, most, commands);
    }
    if !behind.is_empty() {
        more_ui(ui, ctx, behind, commands);
    }
}

fn part_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, part: Part, most_pt: f32, commands: &mut CommandQueue) {
    let name = text!(ctx.texts, "filter-remove", part = part.label.as_str());
    if removable_chip(ui, ctx.palette, &part.label, &name, most_pt).clicked() {
        commands.view(part.away);
    }
}

fn more_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, behind: Vec<Part>, commands: &mut CommandQueue) {
    let name = text!(ctx.texts, "filter-more", count = behind.len());
    let label = format!("+{}", ctx.texts.count(behind.len()));
    let more = adding_chip(ui, ctx.palette, &label).accessible_name(name.as_str());
    opened_by(&more.on_hover_text(name)).show(|ui| {
        for part in behind {
            part_ui(ui, ctx, part, f32::INFINITY, commands);
        }
    });
}

/// How many chips of these widths stand in a row: all, or as many as leave room for the one that tells of the others. The
/// first is rather cut than left out.
fn fitting(widths_pt: &[f32], room_pt: f32) -> usize {
    if widths_pt.iter().sum::<f32>() <= room_pt {
        return widths_pt.len();
    }
    let mut left = room_pt - MORE_PT;
    let fitting = widths_pt.iter().take_while(|width| {
        left -= **width;
        left >= 0.0
    });
    match fitting.count() {
        0 if widths_pt.len() == 1 || room_pt >= MORE_PT + CUT_LEAST_PT => 1,
        count => count,
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
    opened_by(&response).show(|ui| {
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
    if give_back_focus(&response) == Some(Turned::Open) {
        state.wants_keys = true;
        ui.ctx().request_repaint();
    }
}

fn parts_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut FilterState, commands: &mut CommandQueue) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let mut part = |ui: &mut Ui, of: Option<Dimension>, name: String| {
        let row = choice(ctx.palette, state.dimension == of, name)
            .min_size(Vec2::new(160.0, 30.0))
            .truncate();
        let response = ui.add(row);
        if response.clicked() {
            state.dimension = of;
        }
        if of.is_none() && std::mem::take(&mut state.wants_keys) {
            response.request_focus();
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
    ScrollArea::vertical().max_height(300.0).show_rows(
        ui,
        MARKED_HEIGHT_PT,
        keys.len(),
        |ui, rows| {
            for key in keys.get(rows).unwrap_or_default() {
                let mut on = chosen.contains(key);
                let name = words::key(ctx.texts, ctx.project, dimension, key);
                if check_box(ui, ctx.palette, &mut on, name).changed() {
                    let mut keys = chosen.clone();
                    keys.retain(|each| each != key);
                    if on {
                        keys.push(key.clone());
                    }
                    commands.view(ViewCommand::SetCondition(Condition { dimension, keys }));
                }
            }
        },
    );
}

fn period_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut FilterState, commands: &mut CommandQueue) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let rounds = ctx.project.rounds().iter().rev();
    let rounds = rounds.map(|round| Period::from(round.days));
    let offered: Vec<Period> = offered(ctx.today).into_iter().chain(rounds).collect();
    ScrollArea::vertical()
        .max_height(PERIODS_HEIGHT_PT)
        .following(ui, |ui| {
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
    let row = choice(ctx.palette, ctx.filter.period == Some(period), name)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chips_without_room_are_behind_one_that_says_how_many() {
        assert_eq!(fitting(&[], 0.0), 0);
        assert_eq!(fitting(&[100.0, 100.0, 100.0], 300.0), 3);
        assert_eq!(fitting(&[100.0, 100.0, 100.0], 299.0), 2);
        assert_eq!(fitting(&[100.0, 100.0, 100.0], 200.0), 1);
        // The first is cut; where that would say nothing, the number alone is there.
        assert_eq!(fitting(&[300.0, 100.0], 200.0), 1);
        assert_eq!(fitting(&[300.0, 100.0], 100.0), 0);
        assert_eq!(fitting(&[300.0], 100.0), 1);
    }
}
