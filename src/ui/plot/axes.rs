//! Ticks: which of them fit, and how they are drawn. `egui_plot` knows numbers only; these have names, months and years.

use eframe::egui::{Align2, Shape, Stroke, pos2};

use super::ink::Ink;
use super::place::{Place, single};
use crate::figure::Role;
use crate::figure::chart::{Axis, AxisKind, LabelSize, Panel, Span, Tick};
use crate::figure::layout::ends;

const BELOW_PLOT_PT: f32 = 8.0;
const BESIDE_PLOT_PT: f32 = 12.0;
const LINE_PT: f32 = 17.0;
/// Ticks above each other stand no closer.
const UPWARDS_MIN_PT: f32 = 26.0;

/// The ticks in sight that fit beside each other: the finest choice that does, or else the coarsest with some left out.
fn fitting_across<'a>(axis: &'a Axis, shown: Span, width_pt: f32, ink: &Ink<'_>) -> Vec<&'a Tick> {
    let unit = width_pt / single(shown.to - shown.from);
    fitting(axis, shown, &|ticks| {
        let mut free_from = f32::NEG_INFINITY;
        ticks.iter().all(|tick| {
            let half = tick_width_pt(tick, ink) / 2.0;
            let at = single(tick.at - shown.from) * unit;
            let fits = at - half >= free_from;
            free_from = at + half + 11.0;
            fits
        })
    })
}

fn fitting_upwards(axis: &Axis, shown: Span, height_pt: f32) -> Vec<&Tick> {
    let unit = height_pt / single(shown.to - shown.from);
    fitting(axis, shown, &|ticks| {
        ticks
            .iter()
            .zip(ticks.iter().skip(1))
            .all(|(a, b)| single((b.at - a.at).abs()) * unit >= UPWARDS_MIN_PT)
    })
}

fn fitting<'a>(axis: &'a Axis, shown: Span, fits: &dyn Fn(&[&Tick]) -> bool) -> Vec<&'a Tick> {
    // Places on the screen are rounded; a tick at the very end is still one.
    let rounding = (shown.to - shown.from) * 1e-4;
    let is_in_sight =
        |tick: &&Tick| tick.at >= shown.from - rounding && tick.at <= shown.to + rounding;
    let choices = axis
        .tick_choices
        .iter()
        .map(|ticks| ticks.iter().filter(is_in_sight).collect::<Vec<_>>());
    let choices: Vec<Vec<&Tick>> = choices.collect();
    let whole = choices.iter().find(|ticks| fits(ticks)).cloned();
    let coarsest = axis.tick_choices.last().map_or(&[][..], Vec::as_slice);
    let thinned = || {
        let steps = 2..=coarsest.len();
        let mut thinned = steps.map(|step| {
            let thinned = coarsest.iter().step_by(step);
            thinned.filter(is_in_sight).collect::<Vec<_>>()
        });
        thinned.find(|ticks| fits(ticks))
    };
    let found = whole.or_else(thinned).unwrap_or_default();
    if found.len() > 1 {
        return found;
    }
    ends(&choices).filter(|ends| fits(ends)).unwrap_or(found)
}

fn tick_width_pt(tick: &Tick, ink: &Ink<'_>) -> f32 {
    let texts = [Some(&tick.text), tick.below.as_ref()];
    texts
        .into_iter()
        .flatten()
        .map(|text| ink.width_pt(text, LabelSize::Normal))
        .fold(0.0, f32::max)
}

fn whole(axis: &Axis) -> Span {
    Span {
        from: axis.from,
        to: axis.to,
    }
}

/// The height below the plot that the ticks take.
pub(super) fn height_below(axis: &Axis, width_pt: f32, ink: &Ink<'_>) -> f32 {
    let ticks = fitting_across(axis, whole(axis), width_pt, ink);
    let has_second_line = ticks.iter().any(|tick| tick.below.is_some());
    let title = if axis.title.is_some() { LINE_PT } else { 0.0 };
    match (axis.tick_choices.is_empty(), has_second_line) {
        (true, _) => 0.0,
        (false, false) => BELOW_PLOT_PT + LINE_PT + title,
        (false, true) => BELOW_PLOT_PT + 2.0 * LINE_PT + title,
    }
}

/// The width to the left of the plot that the ticks take.
pub(super) fn width_beside(axis: &Axis, height_pt: f32, ink: &Ink<'_>) -> f32 {
    let ticks = fitting_upwards(axis, whole(axis), height_pt * 0.9);
    if ticks.is_empty() {
        return 0.0;
    }
    let widths = ticks.iter().map(|tick| tick_width_pt(tick, ink));
    widths.fold(0.0, f32::max) + BESIDE_PLOT_PT
}

/// How far the texts of the outermost ticks stand out to the left and to the right of a numeric axis.
pub(super) fn overhang(axis: &Axis, ink: &Ink<'_>) -> (f32, f32) {
    if axis.kind != AxisKind::Numeric {
        return (0.0, 0.0);
    }
    let finest = axis.tick_choices.first();
    let half = |tick: Option<&Tick>| tick.map_or(0.0, |tick| tick_width_pt(tick, ink) / 2.0);
    (
        half(finest.and_then(|ticks| ticks.first())),
        half(finest.and_then(|ticks| ticks.last())),
    )
}

/// Where lines cross from left to right: at the ticks, and in every row.
fn lines_upwards(axis: &Axis, shown: Span, height_pt: f32) -> Vec<&Tick> {
    if axis.kind != AxisKind::Category {
        return fitting_upwards(axis, shown, height_pt);
    }
    let rows = axis.tick_choices.first().into_iter().flatten();
    rows.filter(|row| row.at >= shown.from && row.at <= shown.to)
        .collect()
}

/// The lines that cross the panel, and the base that categories stand on.
pub(super) fn grid(panel: &Panel, place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    let stroke = Stroke::new(1.0, ink.palette.role(Role::Line));
    let rect = place.rect;
    // A line at the very edge would be cut in half.
    let whole_line = rect.shrink(0.5);
    if panel.y.grid {
        for tick in lines_upwards(&panel.y, place.y, rect.height()) {
            let y = place
                .y(tick.at)
                .clamp(whole_line.top(), whole_line.bottom());
            shapes.push(Shape::hline(rect.x_range(), y, stroke));
        }
    }
    if panel.x.grid {
        for tick in fitting_across(&panel.x, place.x, rect.width(), ink) {
            let x = place
                .x(tick.at)
                .clamp(whole_line.left(), whole_line.right());
            shapes.push(Shape::vline(x, rect.y_range(), stroke));
        }
    }
    if panel.x.kind == AxisKind::Category {
        shapes.push(Shape::hline(rect.x_range(), rect.bottom() - 0.5, stroke));
    }
}

/// What the numbers are: the horizontal axis' below its ticks, the vertical one's above the plot.
pub(super) fn draw_titles(
    panel: &Panel,
    left: f32,
    place: &Place,
    ink: &Ink<'_>,
    shapes: &mut Vec<Shape>,
) {
    let rect = place.rect;
    let below = pos2(rect.center().x, rect.bottom() + BELOW_PLOT_PT + LINE_PT);
    let above = pos2(left, rect.top() - 4.0);
    for (title, anchor, at) in [
        (&panel.x.title, Align2::CENTER_TOP, below),
        (&panel.y.title, Align2::LEFT_BOTTOM, above),
    ] {
        if let Some(title) = title {
            let text = ink.text(title, LabelSize::Small, Role::SoftText, anchor, at);
            shapes.push(ink.shape(text));
        }
    }
}

pub(super) fn draw_across(axis: &Axis, place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    draw_within(axis, f32::INFINITY, place, ink, shapes);
}

/// The texts of ticks, standing out over the plot's ends no farther than that.
pub(super) fn draw_within(
    axis: &Axis,
    out_pt: f32,
    place: &Place,
    ink: &Ink<'_>,
    shapes: &mut Vec<Shape>,
) {
    let top = place.rect.bottom() + BELOW_PLOT_PT;
    for tick in fitting_across(axis, place.x, place.rect.width(), ink) {
        let half = tick_width_pt(tick, ink) / 2.0;
        let to = place.rect.right() + out_pt - half;
        let from = place.rect.left() - out_pt + half;
        let x = place.x(tick.at).min(to).max(from);
        for (text, y) in [
            (Some(&tick.text), top),
            (tick.below.as_ref(), top + LINE_PT),
        ] {
            if let Some(text) = text {
                let at = pos2(x, y);
                let anchor = Align2::CENTER_TOP;
                let text = ink.text(text, LabelSize::Normal, Role::SoftText, anchor, at);
                shapes.push(ink.shape(text));
            }
        }
    }
}

pub(super) fn draw_upwards(axis: &Axis, place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    for tick in fitting_upwards(axis, place.y, place.rect.height()) {
        let at = pos2(place.rect.left() - BESIDE_PLOT_PT, place.y(tick.at));
        let anchor = Align2::RIGHT_CENTER;
        let text = ink.text(&tick.text, LabelSize::Normal, Role::SoftText, anchor, at);
        shapes.push(ink.shape(text));
    }
}
