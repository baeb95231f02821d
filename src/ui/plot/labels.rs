//! Texts on the marks. None covers another: one that would is left out, and those that belong together are shown
//! together or not at all.

use eframe::egui::{Align2, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

use super::ink::{Ink, Placed};
use super::marks::{dot_radius_pt, has_thick_range};
use super::place::{Place, single, span_of};
use crate::figure::Role;
use crate::figure::chart::{Label, LabelSize, Mark, Panel, Shape as MarkShape, Side};
use crate::figure::layout::{LabelOrder, around, farther_off, fitting_in_row, lead};
use crate::figure::scene::{Area, Point};

/// What labels outside the plot take to its left and its right, with their distance.
pub(super) fn widths_at_ends(panel: &Panel, ink: &Ink<'_>) -> (f32, f32) {
    let gap = f64::from(gap(&panel.marks) + ASIDE_PT);
    let width = |label: &Label| f64::from(ink.width_pt(&label.text, label.size)) + gap;
    let (left, right) = crate::figure::layout::widths_at_ends(panel, &width);
    (single(left), single(right))
}

/// How far labels stay away from what they belong to: a dot on its track is larger than the end of a bar.
fn gap(marks: &[Mark]) -> f32 {
    if has_thick_range(marks) { 18.0 } else { 5.0 }
}

/// What those to the sides stay away beyond that.
const ASIDE_PT: f32 = 3.0;

pub(super) fn draw(marks: &[Mark], place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    let gap = gap(marks);
    let labels = LabelOrder::of(marks);
    let mut taken: Vec<Rect> = Vec::new();
    let dots = dots(marks, place);
    for &label in &labels.single {
        let text = match label.side {
            Side::Around => text_around(label, gap, &dots, &taken, place, ink).or_else(|| {
                let (text, line) = text_farther_off(label, &dots, &taken, place, ink)?;
                shapes.push(line);
                Some(text)
            }),
            _ => fitting(label, gap, place, ink),
        };
        if let Some(text) = text.filter(|text| is_free(text.letters(), &taken)) {
            taken.push(text.letters());
            push(label, text, ink, shapes);
        }
    }
    labels.draw_together(|labels, part| {
        draw_set(
            labels,
            gap,
            place,
            &ink.smaller(single(part)),
            &mut taken,
            shapes,
        )
    });
    draw_row(labels.row, place, ink, shapes);
}

/// All of them or none, in the size of that ink; gives whether there was room.
fn draw_set(
    labels: &[&Label],
    gap: f32,
    place: &Place,
    ink: &Ink<'_>,
    taken: &mut Vec<Rect>,
    shapes: &mut Vec<Shape>,
) -> bool {
    let mut with_own = taken.clone();
    let fitting = |label: &&Label| {
        let text = fitting(label, gap, place, ink)?;
        let is_free = is_free(text.letters(), &with_own);
        with_own.push(text.letters());
        is_free.then_some(text)
    };
    let texts: Option<Vec<Placed>> = labels.iter().map(fitting).collect();
    let Some(texts) = texts else {
        return false;
    };
    *taken = with_own;
    for (label, text) in labels.iter().zip(texts) {
        push(label, text, ink, shapes);
    }
    true
}

fn draw_row(labels: Vec<&Label>, place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    const GAP_PT: f64 = 11.0;
    let ends = span_of(place.rect.x_range());
    let of = |label: &&Label| {
        let width = ink.width_pt(&label.text, label.size);
        (f64::from(place.x(label.x)), f64::from(width))
    };
    for (label, middle) in fitting_in_row(labels, of, GAP_PT, ends) {
        let at = pos2(single(middle), place.y(label.y));
        let anchor = Align2::CENTER_CENTER;
        let text = ink.text(&label.text, label.size, label.role, anchor, at);
        shapes.push(ink.shape(text));
    }
}

/// What the dots cover.
fn dots(marks: &[Mark], place: &Place) -> Vec<Rect> {
    let radius = dot_radius_pt(marks, place);
    let places = marks.iter().filter_map(|mark| match mark.shape {
        MarkShape::Point { x, y, .. } => Some(place.at(x, y)),
        _ => None,
    });
    places
        .map(|at| Rect::from_center_size(at, Vec2::splat(2.0 * radius)))
        .collect()
}

/// The text on the first side on which it covers nothing and stays in the plot.
fn text_around(
    label: &Label,
    gap: f32,
    dots: &[Rect],
    taken: &[Rect],
    place: &Place,
    ink: &Ink<'_>,
) -> Option<Placed> {
    // Clear of the dot that it names.
    let gap = gap + 3.0;
    let mut texts = around(label).filter_map(|label| fitting(&label, gap, place, ink));
    let is_clear = |text: &Placed| {
        let letters = text.letters();
        place.rect.contains_rect(letters) && is_free(letters, dots) && is_free(letters, taken)
    };
    texts.find(is_clear)
}

/// The text farther off, and the line that leads to it.
fn text_farther_off(
    label: &Label,
    dots: &[Rect],
    taken: &[Rect],
    place: &Place,
    ink: &Ink<'_>,
) -> Option<(Placed, Shape)> {
    let at = place.at(label.x, label.y);
    if !place.rect.contains(at) {
        return None;
    }
    let dot = Point {
        x: f64::from(at.x),
        y: f64::from(at.y),
    };
    let radius = dots.first().map_or(0.0, |dot| f64::from(dot.width()) / 2.0);
    let anchor = Align2::CENTER_CENTER;
    let size = ink.text(&label.text, label.size, label.role, anchor, at);
    let size = size.letters().size();
    let is_clear = |area: Area| {
        let rect = rect_of(area);
        place.rect.contains_rect(rect) && is_free(rect, dots) && is_free(rect, taken)
    };
    let is_open = |point: Point| {
        let spot = Rect::from_center_size(spot_of(point), Vec2::splat(2.0));
        let mut others = dots.iter().filter(|other| !other.contains(at));
        is_free(spot, taken) && !others.any(|other| other.intersects(spot))
    };
    let size = (f64::from(size.x) + 2.0, f64::from(size.y));
    let area = farther_off(dot, radius, size, &is_clear, &is_open)?;
    let (from, to) = lead(dot, radius, area);
    let stroke = Stroke::new(0.8, ink.palette.role(Role::SoftText));
    let line = Shape::line_segment([spot_of(from), spot_of(to)], stroke);
    let middle = rect_of(area).center();
    let text = ink.text(&label.text, label.size, label.role, anchor, middle);
    Some((text, line))
}

fn spot_of(point: Point) -> Pos2 {
    pos2(single(point.x), single(point.y))
}

fn rect_of(area: Area) -> Rect {
    Rect::from_min_max(
        pos2(single(area.left), single(area.top)),
        pos2(single(area.right), single(area.bottom)),
    )
}

pub(super) fn is_free(rect: Rect, taken: &[Rect]) -> bool {
    !taken.iter().any(|other| other.intersects(rect))
}

/// A text in the middle of the plot gets ground behind it, so that no line strikes it through.
fn push(label: &Label, text: Placed, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    let plate = match label.side {
        Side::Centre => Some(text.rect.expand2(vec2(4.0, 0.0))),
        // Dots may be near.
        Side::Around => Some(text.letters().expand(1.0)),
        _ => None,
    };
    if let Some(plate) = plate {
        shapes.push(Shape::rect_filled(plate, 0, ink.palette.role(Role::Ground)));
    }
    shapes.push(ink.shape(text));
}

/// The text of a label; `None` where it is wider than its room or what it stands at is out of sight.
fn fitting(label: &Label, gap: f32, place: &Place, ink: &Ink<'_>) -> Option<Placed> {
    let at = pos2(place.x(label.x), place.y(label.y));
    // What stands on the edge is in sight, whichever way its place was rounded.
    let sight = place.rect.expand(1.0);
    if !sight.x_range().contains(at.x) || at.y > sight.bottom() {
        return None;
    }
    let (anchor, at) = match label.side {
        Side::Centre | Side::Inside | Side::Beside => (Align2::CENTER_CENTER, at),
        Side::Above | Side::Around => (Align2::CENTER_BOTTOM, at - up(gap)),
        Side::Below => (Align2::CENTER_TOP, at + up(gap)),
        Side::Left => (Align2::RIGHT_CENTER, at - vec2(gap + ASIDE_PT, 0.0)),
        Side::Right => (Align2::LEFT_CENTER, at + vec2(gap + ASIDE_PT, 0.0)),
        Side::SecondAbove => (
            Align2::CENTER_BOTTOM,
            at - up(gap + second_line(label.size)),
        ),
    };
    let text = ink.text(&label.text, label.size, label.role, anchor, at);
    let room = label
        .room
        .map_or(f32::INFINITY, |room| single(room) * place.x_unit_pt());
    if text.rect.width() > room {
        return None;
    }
    if matches!(label.side, Side::Left | Side::Right) {
        return Some(text);
    }
    let half = text.rect.width() / 2.0;
    let middle =
        at.x.min(place.rect.right() - half)
            .max(place.rect.left() + half);
    Some(ink.text(
        &label.text,
        label.size,
        label.role,
        anchor,
        pos2(middle, at.y),
    ))
}

fn up(distance: f32) -> Vec2 {
    vec2(0.0, distance)
}

/// The line that is left free for the label below; large letters have air of their own.
const fn second_line(size: LabelSize) -> f32 {
    match size {
        LabelSize::Headline => 8.0,
        LabelSize::Small | LabelSize::Normal | LabelSize::Strong => 15.0,
    }
}
