//! Texts on the marks. None covers another; those beside rules are in [`super::lanes`].

use super::around::{farther_off, lead};
use super::in_row::fitting_in_row;
use super::label_order::{LabelOrder, around};
pub(super) use super::lanes::{lanes, width_beside};
use super::marks::{dot_radius, has_thick_range, solid};
use super::page::{Page, weight};
use super::panel::{Plot, across};
use crate::figure::chart::{Label, LabelSize, Mark, Panel, Shape, Side};
use crate::figure::scene::{ABOVE_BASE_EM, Anchor, Area, BELOW_BASE_EM, Item, Point, Text};
use crate::figure::theme::Role;

/// The middle of something `half` wide to each side, moved so that it stays within the area where it can.
fn within(x: f64, half: f64, area: Area) -> f64 {
    x.min(area.right - half).max(area.left + half)
}

pub(super) fn draw(marks: &[Mark], plot: &Plot, page: &mut Page<'_>) {
    let labels = LabelOrder::of(marks);
    let clearance = clearance(marks, page);
    let dots = dots(marks, plot, page);
    for &label in &labels.single {
        let text = match label.side {
            Side::Around => text_around(label, clearance, &dots, plot, page)
                .or_else(|| text_farther_off(label, &dots, plot, page)),
            _ if label.size == LabelSize::Headline => headline(label, clearance, plot, page),
            _ => fitting_text(label, clearance, plot, page),
        };
        if let Some(text) = text {
            plate(label, &text, page);
            page.add_text(text);
        }
    }
    labels.draw_together(|labels, part| draw_set(labels, part, clearance, plot, page));
    draw_row(labels.row, clearance, plot, page);
}

/// All of them or none, in that part of their size; gives whether there was room.
fn draw_set(
    labels: &[&Label],
    part: f64,
    clearance: f64,
    plot: &Plot,
    page: &mut Page<'_>,
) -> bool {
    let sized = |label: &&Label| {
        let size = page.size(label.size) * part;
        sized_text(label, size, clearance, plot, page)
    };
    let texts: Option<Vec<Text>> = labels.iter().map(sized).collect();
    let Some(texts) = texts.filter(|texts| are_free(texts, page)) else {
        return false;
    };
    for (label, text) in labels.iter().zip(texts) {
        plate(label, &text, page);
        page.add_text(text);
    }
    true
}

fn draw_row(labels: Vec<&Label>, clearance: f64, plot: &Plot, page: &mut Page<'_>) {
    let gap = page.sizes.small;
    let ends = across(plot.area);
    let place = |label: &&Label| (plot.x(label.x), page.width(&label.text, label.size));
    for (label, middle) in fitting_in_row(labels, place, gap, ends) {
        if let Some(mut text) = fitting_text(label, clearance, plot, page) {
            text.at.x = middle;
            page.add_text(text);
        }
    }
}

/// Smaller where there is no room for it in its own size, with air between it and the texts above: it is never left
/// out for want of a few points.
fn headline(label: &Label, gap: f64, plot: &Plot, page: &Page<'_>) -> Option<Text> {
    let sizes = [1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4].map(|part| page.sizes.headline * part);
    let texts = || {
        let texts = sizes.into_iter();
        texts.filter_map(|size| sized_text(label, size, gap, plot, page))
    };
    let is_free = |text: &Text, air: f64| {
        let area = text.area(page.fonts);
        page.is_free(Area {
            top: area.top - air,
            ..area
        })
    };
    let air = HEADLINE_AIR_PT * page.sizes.scale;
    texts()
        .find(|text| is_free(text, air))
        .or_else(|| texts().find(|text| is_free(text, 0.0)))
}

/// Above the number that matters, beyond what its letters have themselves.
const HEADLINE_AIR_PT: f64 = 22.0;

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
    // Clear of the dot that it names.
    let gap = gap + 3.0 * page.sizes.scale;
    let mut texts = around(label).filter_map(|label| fitting_text(&label, gap, plot, page));
    let is_clear = |text: &Text| {
        let area = text.area(page.fonts);
        let covers_dot = dots.iter().any(|dot| dot.overlaps(area));
        page.is_free(area) && plot.area.contains(area) && !covers_dot
    };
    texts.find(is_clear)
}

/// The text farther off, with a line that leads to it.
fn text_farther_off(
    label: &Label,
    dots: &[Area],
    plot: &Plot,
    page: &mut Page<'_>,
) -> Option<Text> {
    let dot = Point {
        x: plot.x(label.x),
        y: plot.y(label.y),
    };
    let radius = dots.first().map_or(0.0, |dot| dot.width() / 2.0);
    let (size, air) = (page.size(label.size), page.sizes.scale);
    let height = size * (ABOVE_BASE_EM + BELOW_BASE_EM);
    let width = page.width(&label.text, label.size) + 2.0 * air;
    let is_clear = |area: Area| {
        let covers_dot = dots.iter().any(|dot| dot.overlaps(area));
        page.is_free(area) && plot.area.contains(area) && !covers_dot
    };
    let is_open = |at: Point| {
        let spot = Area {
            left: at.x - air,
            top: at.y - air,
            right: at.x + air,
            bottom: at.y + air,
        };
        let mut others = dots.iter().filter(|other| !other.holds(dot));
        page.is_free(spot) && !others.any(|other| other.overlaps(spot))
    };
    let area = farther_off(dot, radius, (width, height), &is_clear, &is_open)?;
    let (from, to) = lead(dot, radius, area);
    let stroke = solid(Role::SoftText, 0.8 * page.sizes.scale);
    page.add(Item::Line { from, to, stroke });
    let middle = Point {
        x: f64::midpoint(area.left, area.right),
        y: area.bottom - size * BELOW_BASE_EM,
    };
    Some(centred(label, middle, size))
}

/// A label about the middle of its base line.
fn centred(label: &Label, at: Point, size_pt: f64) -> Text {
    Text {
        at,
        anchor: Anchor::Middle,
        weight: weight(label.size),
        size_pt,
        role: label.role,
        text: label.text.clone(),
        full: None,
    }
}

/// What labels outside the plot take to its left and its right, with their distance.
pub(super) fn widths_at_ends(panel: &Panel, page: &Page<'_>) -> (f64, f64) {
    let clearance = clearance(&panel.marks, page);
    super::widths_at_ends(panel, &|label| {
        page.width(&label.text, label.size) + clearance
    })
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
            top: area.top - air,
            right: area.right + air,
            bottom: area.bottom + air,
        },
        radius_pt: 0.0,
        fill: Role::Ground,
        edge: None,
    });
}

/// The text of a label; `None` where it is wider than its room.
fn fitting_text(label: &Label, gap: f64, plot: &Plot, page: &Page<'_>) -> Option<Text> {
    sized_text(label, page.size(label.size), gap, plot, page)
}

fn sized_text(label: &Label, size: f64, gap: f64, plot: &Plot, page: &Page<'_>) -> Option<Text> {
    let width = page.fonts.width(&label.text, weight(label.size), size);
    let room = label
        .room
        .map_or(f64::INFINITY, |room| room * plot.x_unit());
    if width > room {
        return None;
    }
    let y = plot.y(label.y);
    let base = match label.side {
        Side::Centre | Side::Left | Side::Right | Side::Inside | Side::Beside => y + size * 0.36,
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
    Some(centred(label, Point { x: middle, y: base }, size))
}
