//! The labels of rules, and others beside the plot, as `figure::layout` puts them: those of vertical rules above it, in as
//! many lines as they need; those at a height to its right, moved apart where they would touch.

use eframe::egui::{Align2, Pos2, Rect, Shape, Stroke, pos2};

use super::ink::{Ink, Placed};
use super::place::{Place, single, span_of};
use crate::figure::Role;
use crate::figure::chart::{Direction, LabelSize, Mark, Panel, Shape as MarkShape, Span};
use crate::figure::layout::{
    ABOVE_MAX, BESIDE_MAX, above_rules, apart, labels_beside, labels_beside_from_top,
};

const BESIDE_PLOT_PT: f32 = 8.0;
const LANE_PT: f32 = 16.0;
/// Labels beside the plot stand no closer.
const APART_PT: f64 = 16.0;

/// The width to the right of the plot that labels take; zero where there are none, or no room for them.
pub(super) fn width_beside(panel: &Panel, width_pt: f32, ink: &Ink<'_>) -> f32 {
    let widest = labels_beside(&panel.marks)
        .map(|label| ink.width_pt(label.text, label.size))
        .fold(0.0, f32::max);
    if widest > 0.0 && widest <= width_pt * single(BESIDE_MAX) {
        widest + BESIDE_PLOT_PT
    } else {
        0.0
    }
}

/// The lines above a plot of that width: for headings of columns, the title of the vertical axis and labels of vertical
/// rules.
pub(super) fn height_above(panel: &Panel, width_pt: f32, ink: &Ink<'_>) -> f32 {
    let whole = Place::new(
        Span {
            from: panel.x.from,
            to: panel.x.to,
        },
        Span { from: 0.0, to: 1.0 },
        Rect::from_min_size(Pos2::ZERO, eframe::egui::vec2(width_pt, 1.0)),
    );
    let lanes = labels_above(&panel.marks, &whole, ink)
        .iter()
        .map(|above| above.lane + 1)
        .max();
    let has_line = panel.y.title.is_some() || !panel.columns.is_empty();
    match lanes {
        Some(lanes) => 6.0 + LANE_PT * super::place::narrow(lanes),
        None if has_line => 22.0,
        None => 4.0,
    }
}

pub(super) fn draw(
    panel: &Panel,
    area: Rect,
    place: &Place,
    ink: &Ink<'_>,
    shapes: &mut Vec<Shape>,
) {
    if width_beside(panel, area.width(), ink) > 0.0 {
        draw_beside(panel, place, ink, shapes);
    } else {
        draw_at_ends(panel, place, ink, shapes);
    }
    for above in labels_above(&panel.marks, place, ink) {
        if above.lane > 0 {
            let colour = ink.palette.role(above.role);
            let upwards = above.text.rect.bottom()..=place.rect.top();
            shapes.push(Shape::vline(above.x, upwards, Stroke::new(0.8, colour)));
        }
        shapes.push(ink.shape(above.text));
    }
}

fn draw_beside(panel: &Panel, place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    let labels = labels_beside_from_top(&panel.marks);
    let mut heights: Vec<f64> = labels
        .iter()
        .map(|label| f64::from(place.y(label.y)))
        .collect();
    let ends = place.rect.shrink(6.0);
    apart(&mut heights, APART_PT, span_of(ends.y_range()));
    let left = place.rect.right() + BESIDE_PLOT_PT;
    for (label, y) in labels.iter().zip(heights) {
        let at = pos2(left, single(y));
        let text = ink.text(label.text, label.size, label.role, Align2::LEFT_CENTER, at);
        shapes.push(ink.shape(text));
    }
}

/// Above the lines, inside the plot. One that would cover another is left out.
fn draw_at_ends(panel: &Panel, place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    let mut taken: Vec<Rect> = Vec::new();
    let marks = panel.marks.iter();
    let rules = marks.filter(|mark| matches!(mark.shape, MarkShape::Rule { .. }));
    for label in rules.flat_map(|mark| labels_beside(std::slice::from_ref(mark))) {
        let at = pos2(place.rect.right(), place.y(label.y) - 3.0);
        let text = ink.text(label.text, label.size, label.role, Align2::RIGHT_BOTTOM, at);
        if super::labels::is_free(text.letters(), &taken) {
            taken.push(text.letters());
            shapes.push(ink.shape(text));
        }
    }
}

/// The label of a vertical rule with its place.
struct Above {
    /// Of the rule.
    x: f32,
    lane: usize,
    text: Placed,
    role: Role,
}

/// Where there is room; those whose rules are out of sight are left out.
fn labels_above(marks: &[Mark], place: &Place, ink: &Ink<'_>) -> Vec<Above> {
    let rect = place.rect;
    let rules = marks.iter().filter_map(|mark| match &mark.shape {
        MarkShape::Rule {
            axis: Direction::Vertical,
            at,
            label: Some(label),
            role,
        } => Some((place.x(*at), label, *role)),
        _ => None,
    });
    let rules: Vec<_> = rules
        .filter(|(x, ..)| rect.expand(1.0).x_range().contains(*x))
        .collect();
    let width = |label: &str| {
        let whole = ink.width_pt(label, LabelSize::Small).ceil();
        whole.min(rect.width() * single(ABOVE_MAX))
    };
    let wanted = rules
        .iter()
        .map(|(x, label, _)| (f64::from(*x), f64::from(width(label))));
    let wanted: Vec<(f64, f64)> = wanted.collect();
    let places = above_rules(&wanted, span_of(rect.x_range()), 8.0);
    let with_places = rules.into_iter().zip(places);
    with_places
        .filter_map(|((x, label, role), place)| {
            let (start, lane) = place?;
            let bottom = rect.top() - 4.0 - LANE_PT * super::place::narrow(lane);
            let anchor = (Align2::LEFT_BOTTOM, pos2(single(start), bottom));
            let text = ink.text_within(label, role, anchor, width(label));
            Some(Above {
                x,
                lane,
                text,
                role,
            })
        })
        .collect()
}
