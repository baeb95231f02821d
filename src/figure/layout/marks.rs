//! Marks: from the numbers of a panel to shapes on the page.

use super::page::Page;
use super::panel::Plot;
use super::{labels, lanes};
use crate::figure::as_f64;
use crate::figure::chart::{
    BandPoint, Direction, LineWeight, Mark, Marker, RangeWeight, Shape, Span,
};
use crate::figure::scene::{Area, Dash, Item, Point, Stroke};
use crate::figure::theme::Role;

/// Shapes first, in their order, then the texts upon them.
pub(super) fn draw(marks: &[Mark], plot: &Plot, page: &mut Page<'_>) {
    let radius = dot_radius(marks, plot, page);
    for mark in marks {
        draw_shape(&mark.shape, radius, plot, page);
    }
    lanes::draw(marks, plot, page);
    labels::draw(marks, plot, page);
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
        Shape::Rule { axis, at, role, .. } => rule(*axis, *at, *role, plot, page),
        Shape::Band { .. } | Shape::Text(_) => {}
    }
}

/// The part of a plot's height that a dot's radius takes at most: in a low panel large ones hide the line.
pub const DOT_HEIGHT: f64 = 0.05;

/// Dots shrink where many stand close together.
pub(super) fn dot_radius(marks: &[Mark], plot: &Plot, page: &Page<'_>) -> f64 {
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
    let most = (plot.area.height() * DOT_HEIGHT).min(4.5 * scale);
    (room * 0.3).min(most).max(1.2 * scale)
}

pub(super) fn has_thick_range(marks: &[Mark]) -> bool {
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

/// Half a diagonal of a diamond, and the width of its rim, against the radius of a dot.
pub const DIAMOND: f64 = 1.45;
pub const RIM: f64 = 0.35;
pub const RIM_MOST_PT: f64 = 1.4;

const LEAST_BAR_PT: f64 = 1.5;
/// Slimmer bars have neither edges nor round corners, which would be all that is seen of them.
pub const EDGE_FROM_PT: f64 = 8.0;
/// So far slim bars reach to the right, so that no ground shows between those that touch.
pub const SEAM_PT: f64 = 0.7;

fn bar(x: Span, y: Span, role: Role, plot: &Plot, page: &mut Page<'_>) {
    let (base, top) = (plot.y(y.from), plot.y(y.to));
    if base - top <= 0.0 {
        return;
    }
    // One answer among thousands is still seen.
    let least = LEAST_BAR_PT * page.sizes.scale;
    let (left, right) = (plot.x(x.from), plot.x(x.to));
    let missing = (least - (right - left)).max(0.0) / 2.0;
    let is_slim = right - left < EDGE_FROM_PT * page.sizes.scale;
    let seam = if is_slim { SEAM_PT } else { 0.0 };
    let area = Area {
        left: left - missing,
        top: top.min(base - least),
        right: (right + missing + seam).min(plot.area.right),
        bottom: base,
    };
    let radius = if is_slim { 0.0 } else { 3.0 * page.sizes.scale };
    page.add(Item::Rect {
        area,
        radius_pt: radius.min(area.width() / 4.0).min(area.height() / 2.0),
        fill: role,
        edge: edge_of(role).filter(|_| !is_slim),
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
        Marker::Diamond => diamond(at, radius, role, page),
    }
}

/// Ground around it, so that it is seen upon a bar or a line of its own colour.
fn diamond(at: Point, radius: f64, role: Role, page: &mut Page<'_>) {
    let rim = solid(
        Role::Ground,
        (radius * RIM).min(RIM_MOST_PT * page.sizes.scale),
    );
    let corners = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)];
    let half = radius * DIAMOND;
    let points = corners.map(|(x, y)| Point {
        x: at.x + x * half,
        y: at.y + y * half,
    });
    page.add(Item::Polygon {
        points: points.into(),
        fill: role,
        edge: Some(rim),
    });
}

fn circle(centre: Point, radius_pt: f64, fill: Role, edge: Option<Stroke>, page: &mut Page<'_>) {
    page.add(Item::Circle {
        centre,
        radius_pt,
        fill,
        edge,
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

fn rule(axis: Direction, at: f64, role: Role, plot: &Plot, page: &mut Page<'_>) {
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
}
