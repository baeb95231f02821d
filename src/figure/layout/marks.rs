//! Marks: from the numbers of a panel to shapes on the page.

use super::page::{Page, weight};
use super::panel::Plot;
use crate::figure::as_f64;
use crate::figure::chart::{
    BandPoint, Direction, Label, LabelSet, LabelSize, LineWeight, Mark, Marker, RangeWeight, Shape,
    Side, Span,
};
use crate::figure::fonts::Weight;
use crate::figure::scene::{
    ABOVE_BASE_EM, Anchor, Area, BELOW_BASE_EM, Dash, Item, Point, Stroke, Text,
};
use crate::figure::theme::Role;

/// Shapes first, in their order, then the texts upon them.
pub(super) fn draw(marks: &[Mark], plot: &Plot, page: &mut Page<'_>) {
    let radius = dot_radius(marks, plot, page);
    for mark in marks {
        draw_shape(&mark.shape, radius, plot, page);
    }
    draw_labels(marks, plot, page);
}

/// Bands lie below the grid, which is to be seen through them.
pub(super) fn draw_bands(marks: &[Mark], plot: &Plot, page: &mut Page<'_>) {
    for mark in marks {
        if let Shape::Band { points, role } = &mark.shape {
            band(points, *role, plot, page);
        }
    }
}

fn draw_shape(shape: &Shape, radius: f64, plot: &Plot, page: &mut Page<'_>) {
    match shape {
        Shape::Bar { x, y, role } => bar(*x, *y, *role, plot, page),
        Shape::Line {
            points,
            weight,
            role,
        } => line(points, *weight, *role, plot, page),
        Shape::Point { x, y, marker, role } => {
            let at = Point {
                x: plot.x(*x),
                y: plot.y(*y),
            };
            self::marker(*marker, at, radius, *role, page);
        }
        Shape::Range { x, y, weight, role } => range(*x, plot.y(*y), *weight, *role, plot, page),
        Shape::Rule {
            axis,
            at,
            label,
            role,
        } => rule(*axis, *at, label.as_deref(), *role, plot, page),
        Shape::Band { .. } | Shape::Text(_) => {}
    }
}

/// Dots shrink where many stand close together.
fn dot_radius(marks: &[Mark], plot: &Plot, page: &Page<'_>) -> f64 {
    let scale = page.sizes.scale;
    if has_thick_range(marks) {
        return 9.0 * scale;
    }
    let dots = marks
        .iter()
        .filter(|mark| matches!(mark.shape, Shape::Point { .. }));
    let across = plot.area.width() / as_f64(dots.count().max(1));
    let is_in_rows = marks
        .iter()
        .any(|mark| matches!(mark.shape, Shape::Range { .. }));
    let room = if is_in_rows { plot.y_unit() } else { across };
    (room * 0.3).clamp(1.2 * scale, 4.5 * scale)
}

fn has_thick_range(marks: &[Mark]) -> bool {
    marks.iter().any(|mark| {
        matches!(
            mark.shape,
            Shape::Range {
                weight: RangeWeight::Thick,
                ..
            }
        )
    })
}

const LEAST_BAR_PT: f64 = 1.5;

fn bar(x: Span, y: Span, role: Role, plot: &Plot, page: &mut Page<'_>) {
    let (base, top) = (plot.y(y.from), plot.y(y.to));
    if base - top <= 0.0 {
        return;
    }
    // One answer among thousands is still seen.
    let least = LEAST_BAR_PT * page.sizes.scale;
    let (left, right) = (plot.x(x.from), plot.x(x.to));
    let missing = (least - (right - left)).max(0.0) / 2.0;
    let area = Area {
        left: left - missing,
        top: top.min(base - least),
        right: right + missing,
        bottom: base,
    };
    let radius = 3.0 * page.sizes.scale;
    page.add(Item::Rect {
        area,
        radius_pt: radius.min(area.width() / 4.0).min(area.height() / 2.0),
        fill: role,
        edge: edge_of(role),
    });
}

/// Passives are pale and need an edge.
pub(super) const fn edge_of(role: Role) -> Option<Role> {
    match role {
        Role::Passive => Some(Role::PassiveEdge),
        _ => None,
    }
}

fn line(
    points: &[Option<(f64, f64)>],
    weight: LineWeight,
    role: Role,
    plot: &Plot,
    page: &mut Page<'_>,
) {
    let stroke = solid(role, width_pt(weight) * page.sizes.scale);
    for run in runs(points) {
        let points: Vec<Point> = run
            .iter()
            .map(|(x, y)| Point {
                x: plot.x(*x),
                y: plot.y(*y),
            })
            .collect();
        if points.len() > 1 {
            page.add(Item::Polyline { points, stroke });
        }
    }
}

pub(super) const fn width_pt(weight: LineWeight) -> f64 {
    match weight {
        LineWeight::Thin => 1.3,
        LineWeight::Normal => 2.2,
    }
}

fn band(points: &[Option<BandPoint>], role: Role, plot: &Plot, page: &mut Page<'_>) {
    for run in runs(points) {
        let place = |x: f64, y: f64| Point {
            x: plot.x(x),
            y: plot.y(y),
        };
        if let [only] = run.as_slice() {
            page.add(Item::Line {
                from: place(only.x, only.lower),
                to: place(only.x, only.upper),
                stroke: solid(role, 10.0 * page.sizes.scale),
            });
            continue;
        }
        let upper = run.iter().map(|point| place(point.x, point.upper));
        let lower = run.iter().rev().map(|point| place(point.x, point.lower));
        page.add(Item::Polygon {
            points: upper.chain(lower).collect(),
            fill: role,
            edge: None,
        });
    }
}

pub(super) const fn solid(role: Role, width_pt: f64) -> Stroke {
    Stroke {
        role,
        width_pt,
        dash: Dash::Solid,
    }
}

/// What stands between gaps.
fn runs<T: Copy>(points: &[Option<T>]) -> Vec<Vec<T>> {
    points
        .split(Option::is_none)
        .map(|run| run.iter().copied().flatten().collect::<Vec<T>>())
        .filter(|run| !run.is_empty())
        .collect()
}

pub(super) fn marker(marker: Marker, at: Point, radius: f64, role: Role, page: &mut Page<'_>) {
    let ring = solid(role, (radius * 0.5).min(2.2 * page.sizes.scale));
    match marker {
        Marker::Dot => circle(at, radius, role, None, page),
        Marker::Ring => circle(at, radius, Role::Ground, Some(ring), page),
        Marker::Diamond => corners(
            at,
            &[(0.0, -1.35), (1.35, 0.0), (0.0, 1.35), (-1.35, 0.0)],
            radius,
            role,
            page,
        ),
    }
}

fn circle(centre: Point, radius_pt: f64, fill: Role, edge: Option<Stroke>, page: &mut Page<'_>) {
    page.add(Item::Circle {
        centre,
        radius_pt,
        fill,
        edge,
    });
}

fn corners(at: Point, corners: &[(f64, f64)], radius: f64, fill: Role, page: &mut Page<'_>) {
    let points = corners.iter().map(|(x, y)| Point {
        x: at.x + x * radius,
        y: at.y + y * radius,
    });
    page.add(Item::Polygon {
        points: points.collect(),
        fill,
        edge: None,
    });
}

fn range(x: Span, y: f64, weight: RangeWeight, role: Role, plot: &Plot, page: &mut Page<'_>) {
    let scale = page.sizes.scale;
    let (left, right) = (plot.x(x.from), plot.x(x.to));
    match weight {
        RangeWeight::Thin => page.add(Item::Line {
            from: Point { x: left, y },
            to: Point { x: right, y },
            stroke: solid(role, (plot.y_unit() * 0.2).clamp(0.8, 2.0 * scale)),
        }),
        RangeWeight::Thick => page.add(Item::Rect {
            area: Area {
                left,
                top: y - 6.0 * scale,
                right,
                bottom: y + 6.0 * scale,
            },
            radius_pt: (6.0 * scale).min((right - left) / 2.0),
            fill: role,
            edge: None,
        }),
    }
}

fn rule(
    axis: Direction,
    at: f64,
    label: Option<&str>,
    role: Role,
    plot: &Plot,
    page: &mut Page<'_>,
) {
    let area = plot.area;
    let (from, to) = match axis {
        Direction::Horizontal => ((area.left, plot.y(at)), (area.right, plot.y(at))),
        Direction::Vertical => ((plot.x(at), area.top), (plot.x(at), area.bottom)),
    };
    page.add(Item::Line {
        from: Point {
            x: from.0,
            y: from.1,
        },
        to: Point { x: to.0, y: to.1 },
        stroke: Stroke {
            role,
            width_pt: 1.4 * page.sizes.scale,
            dash: Dash::Dashed,
        },
    });
    if let Some(label) = label {
        rule_label(axis, at, label, role, plot, page);
    }
}

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
fn rule_label(axis: Direction, at: f64, label: &str, role: Role, plot: &Plot, page: &mut Page<'_>) {
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

fn draw_labels(marks: &[Mark], plot: &Plot, page: &mut Page<'_>) {
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
