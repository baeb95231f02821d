//! Texts on the marks. None covers another: one that would is left out, and those that belong together are shown
//! together or not at all.

use eframe::egui::{Align2, Rect, Shape, Vec2, pos2, vec2};

use super::ink::{Ink, Placed};
use super::marks::{dot_radius_pt, has_thick_range};
use super::place::{Place, single};
use crate::figure::Role;
use crate::figure::chart::{Label, LabelSet, LabelSize, Mark, Shape as MarkShape, Side};
use crate::figure::layout::fitting_in_row;

pub(super) fn draw(marks: &[Mark], place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    let gap = if has_thick_range(marks) { 18.0 } else { 5.0 };
    let labels = marks.iter().filter_map(|mark| match &mark.shape {
        MarkShape::Text(label) if label.side != Side::Beside => Some(label),
        _ => None,
    });
    let (row, labels): (Vec<&Label>, Vec<&Label>) =
        labels.partition(|label| label.set == LabelSet::Row);
    let (mut single, together): (Vec<&Label>, Vec<&Label>) = labels
        .into_iter()
        .partition(|label| label.set == LabelSet::Single);
    // The number that matters has its place before all others.
    single.sort_by_key(|label| label.size != LabelSize::Headline);
    let mut taken: Vec<Rect> = Vec::new();
    let dots = dots(marks, place);
    for label in single {
        let text = match label.side {
            Side::Around => text_around(label, gap, (&dots, &taken), place, ink),
            _ => fitting(label, gap, place, ink),
        };
        if let Some(text) = text.filter(|text| is_free(text.letters(), &taken)) {
            taken.push(text.letters());
            push(label, text, ink, shapes);
        }
    }
    let texts: Option<Vec<Placed>> = together
        .iter()
        .map(|label| {
            let text =
                fitting(label, gap, place, ink).filter(|text| is_free(text.letters(), &taken))?;
            taken.push(text.letters());
            Some(text)
        })
        .collect();
    for (label, text) in together.iter().zip(texts.into_iter().flatten()) {
        push(label, text, ink, shapes);
    }
    draw_row(row, place, ink, shapes);
}

fn draw_row(labels: Vec<&Label>, place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    const GAP_PT: f64 = 11.0;
    let ends = (f64::from(place.rect.left()), f64::from(place.rect.right()));
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
    (dots, taken): (&[Rect], &[Rect]),
    place: &Place,
    ink: &Ink<'_>,
) -> Option<Placed> {
    let sides = [Side::Above, Side::Below, Side::Right, Side::Left];
    // Clear of the dot that it names.
    let gap = gap + 3.0;
    let texts = sides.into_iter().filter_map(|side| {
        let label = Label {
            side,
            ..label.clone()
        };
        fitting(&label, gap, place, ink)
    });
    let is_clear = |text: &Placed| {
        let letters = text.letters();
        place.rect.contains_rect(letters) && is_free(letters, dots) && is_free(letters, taken)
    };
    texts.into_iter().find(is_clear)
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
        Side::Left => (Align2::RIGHT_CENTER, at - vec2(gap + 3.0, 0.0)),
        Side::Right => (Align2::LEFT_CENTER, at + vec2(gap + 3.0, 0.0)),
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
