//! Ticks: which of them fit, and how they are drawn.

use super::page::Page;
use super::panel::Plot;
use crate::figure::as_f64;
use crate::figure::chart::{Axis, AxisKind, LabelSize, Panel, Tick};
use crate::figure::fonts::Weight;
use crate::figure::scene::{Anchor, Area, Dash, Item, Point, Stroke, Text};
use crate::figure::theme::Role;

/// The ticks of the horizontal axis that fit beside each other: the finest choice that does, or else the coarsest
/// with some left out.
pub(super) fn fitting_across<'a>(
    axis: &'a Axis,
    left: f64,
    right: f64,
    page: &Page<'_>,
) -> Vec<&'a Tick> {
    let place = |at: f64| left + (at - axis.from) / (axis.to - axis.from) * (right - left);
    let fits = |ticks: &[&Tick]| fit_across(ticks, &place, page);
    fitting(axis, &fits)
}

/// The ticks of the vertical axis that fit above each other.
pub(super) fn fitting_upwards<'a>(axis: &'a Axis, height: f64, page: &Page<'_>) -> Vec<&'a Tick> {
    let least = page.sizes.label * 2.2;
    let per_unit = height / (axis.to - axis.from);
    let fits = |ticks: &[&Tick]| {
        ticks.iter().zip(ticks.iter().skip(1)).all(|(a, b)| {
            let distance = (b.at - a.at).abs() * per_unit;
            distance >= least
        })
    };
    fitting(axis, &fits)
}

fn fitting<'a>(axis: &'a Axis, fits: &dyn Fn(&[&Tick]) -> bool) -> Vec<&'a Tick> {
    let choices = axis.tick_choices.iter();
    let whole = choices
        .map(|ticks| ticks.iter().collect::<Vec<_>>())
        .find(|ticks| fits(ticks));
    let found = whole
        .or_else(|| thinned(axis.tick_choices.last()?, fits))
        .unwrap_or_default();
    if found.len() > 1 {
        return found;
    }
    let choices = axis.tick_choices.iter();
    let choices: Vec<Vec<&Tick>> = choices.map(|ticks| ticks.iter().collect()).collect();
    ends(&choices).filter(|ends| fits(ends)).unwrap_or(found)
}

/// One tick alone does not say how long an axis is: the first and the last of the coarsest choice that has both.
pub fn ends<'a>(choices: &[Vec<&'a Tick>]) -> Option<Vec<&'a Tick>> {
    let mut from_coarsest = choices.iter().rev();
    from_coarsest.find_map(|ticks| match ticks.as_slice() {
        [first, .., last] => Some(vec![*first, *last]),
        _ => None,
    })
}

/// Every second, third ... tick.
fn thinned<'a>(ticks: &'a [Tick], fits: &dyn Fn(&[&Tick]) -> bool) -> Option<Vec<&'a Tick>> {
    (2..=ticks.len())
        .map(|step| ticks.iter().step_by(step).collect::<Vec<_>>())
        .find(|ticks| fits(ticks))
}

fn fit_across(ticks: &[&Tick], place: &dyn Fn(f64) -> f64, page: &Page<'_>) -> bool {
    let gap = page.sizes.label * 0.9;
    let mut free_from = f64::NEG_INFINITY;
    for tick in ticks {
        let half = tick_width(tick, page) / 2.0;
        let at = place(tick.at);
        if at - half < free_from || at + half > page.area.right {
            return false;
        }
        free_from = at + half + gap;
    }
    true
}

fn tick_width(tick: &Tick, page: &Page<'_>) -> f64 {
    let first = page.width(&tick.text, LabelSize::Normal);
    let second = tick.below.as_deref();
    first.max(second.map_or(0.0, |text| page.width(text, LabelSize::Normal)))
}

/// The height below the plot that the ticks take.
pub(super) fn height_below(ticks: &[&Tick], axis: &Axis, page: &Page<'_>) -> f64 {
    let has_second_line = ticks.iter().any(|tick| tick.below.is_some());
    let line = page.sizes.label * 1.4;
    let gap = 8.0 * page.sizes.scale;
    let title = if axis.title.is_some() { line } else { 0.0 };
    match (ticks.is_empty(), has_second_line) {
        (true, _) => 0.0,
        (false, false) => gap + line + title,
        (false, true) => gap + 2.0 * line + title,
    }
}

pub(super) fn draw_across(ticks: &[&Tick], axis: &Axis, plot: &Plot, page: &mut Page<'_>) {
    grid_across(ticks, axis, plot, page);
    texts_across(ticks, plot, page);
}

/// The lines that cross the panel at the ticks, and the base that categories stand on.
pub(super) fn grid_across(ticks: &[&Tick], axis: &Axis, plot: &Plot, page: &mut Page<'_>) {
    if axis.grid {
        for tick in ticks {
            let x = plot.x(tick.at);
            grid_line((x, plot.area.top), (x, plot.area.bottom), page);
        }
    }
    if axis.kind == AxisKind::Category {
        let base = plot.area.bottom;
        grid_line((plot.area.left, base), (plot.area.right, base), page);
    }
}

fn texts_across(ticks: &[&Tick], plot: &Plot, page: &mut Page<'_>) {
    texts_within(ticks, plot, f64::INFINITY, page);
}

/// The texts of ticks, standing out over the plot's ends no farther than that.
pub(super) fn texts_within(ticks: &[&Tick], plot: &Plot, out: f64, page: &mut Page<'_>) {
    let (label, gap) = (page.sizes.label, 8.0 * page.sizes.scale);
    for tick in ticks {
        let half = tick_width(tick, page) / 2.0;
        let from = plot.area.left - out + half;
        let x = plot.x(tick.at).min(plot.area.right + out - half).max(from);
        let lines = [Some(&tick.text), tick.below.as_ref()];
        for (line, text) in lines.into_iter().flatten().enumerate() {
            let y = plot.area.bottom + gap + label + label * 1.4 * as_f64(line);
            page.add_text(tick_text(text, Point { x, y }, Anchor::Middle, label));
        }
    }
}

/// What the numbers are: the horizontal axis' below its ticks, the vertical one's above the plot.
pub(super) fn draw_titles(panel: &Panel, left: f64, plot: &Plot, page: &mut Page<'_>) {
    let (label, small) = (page.sizes.label, page.sizes.small);
    if let Some(title) = &panel.x.title {
        let middle = f64::midpoint(plot.area.left, plot.area.right);
        let y = plot.area.bottom + 8.0 * page.sizes.scale + label * 2.4;
        page.add_text(tick_text(
            title,
            Point { x: middle, y },
            Anchor::Middle,
            small,
        ));
    }
    if let Some(title) = &panel.y.title {
        let at = Point {
            x: left,
            y: plot.area.top - small * 0.9 - label * 0.4,
        };
        page.add_text(tick_text(title, at, Anchor::Start, small));
    }
}

pub(super) fn draw_upwards(ticks: &[&Tick], axis: &Axis, plot: &Plot, page: &mut Page<'_>) {
    grid_upwards(ticks, axis, plot, page);
    texts_upwards(ticks, plot, page);
}

pub(super) fn grid_upwards(ticks: &[&Tick], axis: &Axis, plot: &Plot, page: &mut Page<'_>) {
    for tick in ticks.iter().filter(|_| axis.grid) {
        let y = plot.y(tick.at);
        grid_line((plot.area.left, y), (plot.area.right, y), page);
    }
}

pub(super) fn texts_upwards(ticks: &[&Tick], plot: &Plot, page: &mut Page<'_>) {
    let label = page.sizes.label;
    for tick in ticks {
        let at = Point {
            x: plot.area.left - 12.0 * page.sizes.scale,
            y: plot.y(tick.at) + label * 0.36,
        };
        page.add_text(tick_text(&tick.text, at, Anchor::End, label));
    }
}

/// How far the texts of the outermost ticks stand out to the left and to the right of a numeric axis.
pub(super) fn overhang(axis: &Axis, page: &Page<'_>) -> (f64, f64) {
    if axis.kind != AxisKind::Numeric {
        return (0.0, 0.0);
    }
    let finest = axis.tick_choices.first();
    let half = |tick: Option<&Tick>| tick.map_or(0.0, |tick| tick_width(tick, page) / 2.0);
    (
        half(finest.and_then(|ticks| ticks.first())),
        half(finest.and_then(|ticks| ticks.last())),
    )
}

/// The width to the left of the plot that the ticks take.
pub(super) fn width_beside(ticks: &[&Tick], page: &Page<'_>) -> f64 {
    let widest = ticks
        .iter()
        .map(|tick| page.width(&tick.text, LabelSize::Normal))
        .fold(0.0, f64::max);
    if ticks.is_empty() {
        0.0
    } else {
        widest + 12.0 * page.sizes.scale
    }
}

fn tick_text(text: &str, at: Point, anchor: Anchor, size: f64) -> Text {
    Text {
        at,
        anchor,
        weight: Weight::Regular,
        size_pt: size,
        role: Role::SoftText,
        text: text.to_owned(),
        full: None,
    }
}

fn grid_line(from: (f64, f64), to: (f64, f64), page: &mut Page<'_>) {
    page.add(Item::Line {
        from: Point {
            x: from.0,
            y: from.1,
        },
        to: Point { x: to.0, y: to.1 },
        stroke: Stroke {
            role: Role::Line,
            width_pt: page.sizes.scale,
            dash: Dash::Solid,
        },
    });
}

/// The part of the page that a plot may take when its labels stand around it.
pub(super) fn inset(area: Area, left: f64, right: f64, top: f64, bottom: f64) -> Area {
    Area {
        left: area.left + left,
        top: area.top + top,
        right: area.right - right,
        bottom: (area.bottom - bottom).max(area.top + top + 1.0),
    }
}
