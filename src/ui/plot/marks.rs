//! Marks: from the numbers of a panel to shapes on the screen, as `figure::layout` puts them on a page.

use eframe::egui::epaint::{Mesh, RectShape};
use eframe::egui::{Color32, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2};

use super::place::{Place, narrow, single};
use crate::figure::Role;
use crate::figure::chart::{
    BandPoint, Direction, LineWeight, Mark, Marker, RangeWeight, Shape as MarkShape, Span,
};
use crate::figure::layout::{DIAMOND, DOT_HEIGHT, EDGE_FROM_PT, RIM, RIM_MOST_PT, SEAM_PT};
use crate::ui::theme::Palette;

/// Draws one mark; texts are drawn together, after all marks.
pub(super) fn draw(
    shape: &MarkShape,
    radius_pt: f32,
    place: &Place,
    palette: &Palette,
    shapes: &mut Vec<Shape>,
) {
    match shape {
        MarkShape::Bar { x, y, role } => shapes.extend(bar(*x, *y, *role, place, palette)),
        MarkShape::Line {
            points,
            weight,
            role,
        } => {
            let stroke = Stroke::new(width_pt(*weight), palette.role(*role));
            line(points, stroke, place, shapes);
        }
        MarkShape::Band { points, role } => band(points, palette.role(*role), place, shapes),
        MarkShape::Point { x, y, marker, role } => {
            shapes.push(self::marker(
                *marker,
                place.at(*x, *y),
                radius_pt,
                *role,
                palette,
            ));
        }
        MarkShape::Range { x, y, weight, role } => {
            shapes.push(range(*x, place.y(*y), *weight, palette.role(*role), place));
        }
        MarkShape::Rule { axis, at, role, .. } => {
            shapes.extend(rule(*axis, *at, palette.role(*role), place));
        }
        MarkShape::Text(_) => {}
    }
}

/// Dots shrink where many stand close together.
pub(super) fn dot_radius_pt(marks: &[Mark], place: &Place) -> f32 {
    if has_thick_range(marks) {
        return 9.0;
    }
    let dots = marks.iter().filter(|mark| match mark.shape {
        MarkShape::Point { x, .. } => x >= place.x.from && x <= place.x.to,
        _ => false,
    });
    let is_in_rows = marks
        .iter()
        .any(|mark| matches!(mark.shape, MarkShape::Range { .. }));
    let room = if is_in_rows {
        place.y_unit_pt()
    } else {
        place.rect.width() / narrow(dots.count().max(1))
    };
    let most = (place.rect.height() * single(DOT_HEIGHT)).min(4.5);
    (room * 0.3).min(most).max(1.2)
}

pub(super) fn has_thick_range(marks: &[Mark]) -> bool {
    marks.iter().any(|mark| {
        matches!(
            mark.shape,
            MarkShape::Range {
                weight: RangeWeight::Thick,
                ..
            }
        )
    })
}

const LEAST_BAR_PT: f32 = 1.5;
/// Rounded to pixels each by itself, slimmer bars beside each other would leave stripes of different widths.
const CRISP_FROM_PT: f32 = 24.0;

fn bar(x: Span, y: Span, role: Role, place: &Place, palette: &Palette) -> Option<Shape> {
    let (base, top) = (place.y(y.from), place.y(y.to));
    if base - top <= 0.0 {
        return None;
    }
    // One answer among thousands is still seen.
    let top = top.min(base - LEAST_BAR_PT);
    let (left, right) = (place.x(x.from), place.x(x.to));
    let missing = (LEAST_BAR_PT - (right - left)).max(0.0) / 2.0;
    let is_slim = right - left < single(EDGE_FROM_PT);
    let seam = if is_slim { single(SEAM_PT) } else { 0.0 };
    let right = (right + missing + seam).min(place.rect.right());
    let rect = Rect::from_min_max(pos2(left - missing, top), pos2(right, base));
    let (radius, edge) = if is_slim {
        (0.0, Stroke::NONE)
    } else {
        let radius = (rect.width() / 4.0).min(rect.height() / 2.0).min(3.0);
        (radius, edge(role, palette))
    };
    let bar = RectShape::new(rect, radius, palette.role(role), edge, StrokeKind::Inside);
    Some(Shape::Rect(
        bar.with_round_to_pixels(rect.width() >= CRISP_FROM_PT),
    ))
}

/// Passives are pale and need an edge.
pub(super) fn edge(role: Role, palette: &Palette) -> Stroke {
    match role {
        Role::Passive => Stroke::new(1.0, palette.role(Role::PassiveEdge)),
        _ => Stroke::NONE,
    }
}

fn line(points: &[Option<(f64, f64)>], stroke: Stroke, place: &Place, shapes: &mut Vec<Shape>) {
    for run in runs(points) {
        let points: Vec<Pos2> = run.iter().map(|(x, y)| place.at(*x, *y)).collect();
        if points.len() > 1 {
            shapes.push(Shape::line(points, stroke));
        }
    }
}

pub(super) const fn width_pt(weight: LineWeight) -> f32 {
    match weight {
        LineWeight::Thin => 1.3,
        LineWeight::Normal => 2.2,
    }
}

fn band(points: &[Option<BandPoint>], colour: Color32, place: &Place, shapes: &mut Vec<Shape>) {
    for run in runs(points) {
        let upper = |point: &BandPoint| place.at(point.x, point.upper);
        let lower = |point: &BandPoint| place.at(point.x, point.lower);
        if let [only] = run.as_slice() {
            let ends = [upper(only), lower(only)];
            shapes.push(Shape::line_segment(ends, Stroke::new(10.0, colour)));
            continue;
        }
        let pairs: Vec<(Pos2, Pos2)> = run.iter().map(|each| (upper(each), lower(each))).collect();
        shapes.push(Shape::mesh(ribbon(&pairs, colour)));
    }
}

/// Between an upper and a lower line. Not convex, so it is made of triangles.
fn ribbon(pairs: &[(Pos2, Pos2)], colour: Color32) -> Mesh {
    let mut mesh = Mesh::default();
    for (upper, lower) in pairs {
        let first = u32::try_from(mesh.vertices.len()).unwrap_or(u32::MAX);
        mesh.colored_vertex(*upper, colour);
        mesh.colored_vertex(*lower, colour);
        if first >= 2 {
            mesh.add_triangle(first - 2, first - 1, first);
            mesh.add_triangle(first - 1, first, first + 1);
        }
    }
    mesh
}

/// What stands between gaps.
fn runs<T: Copy>(points: &[Option<T>]) -> impl Iterator<Item = Vec<T>> {
    points
        .split(Option::is_none)
        .map(|run| run.iter().copied().flatten().collect::<Vec<T>>())
        .filter(|run| !run.is_empty())
}

pub(super) fn marker(
    marker: Marker,
    at: Pos2,
    radius_pt: f32,
    role: Role,
    palette: &Palette,
) -> Shape {
    let colour = palette.role(role);
    match marker {
        Marker::Dot => Shape::circle_filled(at, radius_pt, colour),
        Marker::Ring => Shape::Circle(eframe::egui::epaint::CircleShape {
            center: at,
            radius: radius_pt,
            fill: palette.role(Role::Ground),
            stroke: Stroke::new((radius_pt * 0.5).min(2.2), colour),
        }),
        Marker::Diamond => {
            let half = radius_pt * single(DIAMOND);
            let corners = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)];
            let points = corners.map(|(x, y)| at + Vec2::new(x, y) * half);
            let rim = (radius_pt * single(RIM)).min(single(RIM_MOST_PT));
            let rim = Stroke::new(rim, palette.role(Role::Ground));
            Shape::convex_polygon(points.to_vec(), colour, rim)
        }
    }
}

fn range(x: Span, y: f32, weight: RangeWeight, colour: Color32, place: &Place) -> Shape {
    let (left, right) = (place.x(x.from), place.x(x.to));
    match weight {
        RangeWeight::Thin => {
            let width = (place.y_unit_pt() * 0.2).clamp(0.8, 2.0);
            Shape::hline(left..=right, y, Stroke::new(width, colour))
        }
        RangeWeight::Thick => {
            let rect = Rect::from_min_max(pos2(left, y - 6.0), pos2(right, y + 6.0));
            Shape::rect_filled(rect, (rect.width() / 2.0).min(6.0), colour)
        }
    }
}

fn rule(axis: Direction, at: f64, colour: Color32, place: &Place) -> Vec<Shape> {
    let rect = place.rect;
    let ends = match axis {
        Direction::Horizontal => [
            pos2(rect.left(), place.y(at)),
            pos2(rect.right(), place.y(at)),
        ],
        Direction::Vertical => [
            pos2(place.x(at), rect.top()),
            pos2(place.x(at), rect.bottom()),
        ],
    };
    Shape::dashed_line(&ends, Stroke::new(1.4, colour), 5.0, 4.0)
}
