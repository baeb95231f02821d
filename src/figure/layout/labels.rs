//! Texts on the marks and beside the rules. None covers another.

use super::marks::{dot_radius, has_thick_range};
use super::page::{Page, weight};
use super::panel::Plot;
use crate::figure::chart::{Direction, Label, LabelSet, LabelSize, Mark, Shape, Side};
use crate::figure::fonts::Weight;
use crate::figure::scene::{ABOVE_BASE_EM, Anchor, Area, BELOW_BASE_EM, Item, Point, Text};
use crate::figure::theme::Role;

/// How much of the panel the labels of horizontal rules may take to the right of the plot.
const RULE_LABELS_MAX: f64 = 0.25;
/// Between the plot and them, at the texts' size of the screen.
const BESIDE_PLOT_PT: f64 = 8.0;

/// The width to the right of the plot that the labels of horizontal rules take; zero where there are none, or no room
/// for them.
pub(super) fn width_of_rule_labels(marks: &[Mark], width: f64, page: &Page<'_>) -> f64 {
    let labels = marks
        .iter()
        .filter_map(|mark| mark.rule_label(Direction::Horizontal));
    let widest = labels
        .map(|label| page.width(label, LabelSize::Small))
        .fold(0.0, f64::max);
    if widest > 0.0 && widest <= width * RULE_LABELS_MAX {
        widest + BESIDE_PLOT_PT * page.sizes.scale
    } else {
        0.0
    }
}

/// Beside a horizontal rule, or at its right end where there is no room; above the upper end of a vertical one.
pub(super) fn draw_rule_label(
    axis: Direction,
    at: f64,
    label: &str,
    role: Role,
    plot: &Plot,
    page: &mut Page<'_>,
) {
    let size = page.sizes.small;
    let half = page.width(label, LabelSize::Small) / 2.0;
    let at = match axis {
        Direction::Horizontal if plot.has_labels_beside => Point {
            x: plot.area.right + BESIDE_PLOT_PT * page.sizes.scale + half,
            y: plot.y(at) + size * 0.36,
        },
        Direction::Horizontal => Point {
            x: plot.area.right - half,
            y: plot.y(at) - size * 0.5,
        },
        Direction::Vertical => Point {
            x: within(plot.x(at), half, plot.area),
            y: plot.area.top - size * 0.7,
        },
    };
    page.add_text(Text {
        at,
        anchor: Anchor::Middle,
        weight: Weight::Regular,
        size_pt: size,
        role,
        text: label.to_owned(),
        full: None,
    });
}

/// The middle of something `half` wide to each side, moved so that it stays within the area where it can.
fn within(x: f64, half: f64, area: Area) -> f64 {
    x.min(area.right - half).max(area.left + half)
}

pub(super) fn draw(marks: &[Mark], plot: &Plot, page: &mut Page<'_>) {
    let labels = marks.iter().filter_map(|mark| match &mark.shape {
        Shape::Text(label) => Some(label),
        _ => None,
    });
    let (single, together): (Vec<&Label>, Vec<&Label>) =
        labels.partition(|label| label.set == LabelSet::Single);
    let clearance = clearance(marks, page);
    let dots = dots(marks, plot, page);
    for label in single {
        let text = match label.side {
            Side::Around => text_around(label, clearance, &dots, plot, page),
            _ => fitting_text(label, clearance, plot, page),
        };
        if let Some(text) = text {
            plate(label, &text, page);
            page.add_text(text);
        }
    }
    let texts: Option<Vec<Text>> = together
        .iter()
        .map(|label| fitting_text(label, clearance, plot, page))
        .collect();
    let texts = texts.filter(|texts| are_free(texts, page));
    for (label, text) in together.iter().zip(texts.into_iter().flatten()) {
        plate(label, &text, page);
        page.add_text(text);
    }
}

/// Whether there is room for all of them.
fn are_free(texts: &[Text], page: &Page<'_>) -> bool {
    let areas: Vec<Area> = texts.iter().map(|text| text.area(page.fonts)).collect();
    let overlap_each_other = areas.iter().enumerate().any(|(at, area)| {
        let others = areas.iter().skip(at + 1);
        others.into_iter().any(|other| other.overlaps(*area))
    });
    !overlap_each_other && areas.iter().all(|area| page.is_free(*area))
}

/// What the dots cover.
fn dots(marks: &[Mark], plot: &Plot, page: &Page<'_>) -> Vec<Area> {
    let radius = dot_radius(marks, plot, page);
    let places = marks.iter().filter_map(|mark| match mark.shape {
        Shape::Point { x, y, .. } => Some((plot.x(x), plot.y(y))),
        _ => None,
    });
    let around = |(x, y): (f64, f64)| Area {
        left: x - radius,
        top: y - radius,
        right: x + radius,
        bottom: y + radius,
    };
    places.map(around).collect()
}

/// The text on the first side on which it covers nothing and stays in the plot.
fn text_around(
    label: &Label,
    gap: f64,
    dots: &[Area],
    plot: &Plot,
    page: &Page<'_>,
) -> Option<Text> {
    let sides = [Side::Above, Side::Below, Side::Right, Side::Left];
    // Clear of the dot that it names.
    let gap = gap + 3.0 * page.sizes.scale;
    let texts = sides.into_iter().filter_map(|side| {
        let label = Label {
            side,
            ..label.clone()
        };
        fitting_text(&label, gap, plot, page)
    });
    let is_clear = |text: &Text| {
        let area = text.area(page.fonts);
        let covers_dot = dots.iter().any(|dot| dot.overlaps(area));
        page.is_free(area) && plot.area.contains(area) && !covers_dot
    };
    texts.into_iter().find(is_clear)
}

/// How far labels stay away from what they belong to: a dot on its track is larger than the end of a bar.
fn clearance(marks: &[Mark], page: &Page<'_>) -> f64 {
    let clearance = if has_thick_range(marks) { 18.0 } else { 6.0 };
    clearance * page.sizes.scale
}

/// Ground behind a text that stands in the middle of the plot, so that no line strikes it through.
fn plate(label: &Label, text: &Text, page: &mut Page<'_>) {
    let area = text.area(page.fonts);
    let air = match label.side {
        Side::Centre => 4.0 * page.sizes.scale,
        // Dots may be near.
        Side::Around => page.sizes.scale,
        _ => return,
    };
    if !page.is_free(area) {
        return;
    }
    page.add(Item::Rect {
        area: Area {
            left: area.left - air,
            top: area.top - air / 2.0,
            right: area.right + air,
            bottom: area.bottom + air / 2.0,
        },
        radius_pt: 0.0,
        fill: Role::Ground,
        edge: None,
    });
}

/// The text of a label; `None` where it is wider than its room.
fn fitting_text(label: &Label, gap: f64, plot: &Plot, page: &Page<'_>) -> Option<Text> {
    let width = page.width(&label.text, label.size);
    let room = label
        .room
        .map_or(f64::INFINITY, |room| room * plot.x_unit());
    if width > room {
        return None;
    }
    let size = page.size(label.size);
    let y = plot.y(label.y);
    let base = match label.side {
        Side::Centre | Side::Left | Side::Right => y + size * 0.36,
        Side::Above | Side::Around => y - gap,
        Side::Below => y + gap + size * ABOVE_BASE_EM,
        Side::SecondAbove => {
            y - gap - page.sizes.label * 1.25 - (size - page.sizes.label).max(0.0) * BELOW_BASE_EM
        }
    };
    let middle = match label.side {
        Side::Left => plot.x(label.x) - gap - width / 2.0,
        Side::Right => plot.x(label.x) + gap + width / 2.0,
        _ => within(plot.x(label.x), width / 2.0, plot.area),
    };
    Some(Text {
        at: Point { x: middle, y: base },
        anchor: Anchor::Middle,
        weight: weight(label.size),
        size_pt: size,
        role: label.role,
        text: label.text.clone(),
        full: None,
    })
}
