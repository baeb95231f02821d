//! The names to the left of rows and the columns to their right, moving with the rows.

use eframe::egui::{Align2, Rect, Shape, pos2};

use super::ink::Ink;
use super::place::Place;
use crate::figure::Role;
use crate::figure::chart::{Column, LabelSize, Panel, Tick};
use crate::figure::layout::name_line;

const GAP_PT: f32 = 20.0;
/// How much of the panel names may take, and how much the plot keeps.
const NAMES_MAX: f32 = 0.34;
const PLOT_MIN: f32 = 0.36;

fn names(panel: &Panel) -> &[Tick] {
    panel.y.tick_choices.first().map_or(&[], Vec::as_slice)
}

/// The widths to the left and to the right of the plot.
pub(super) fn widths_beside(panel: &Panel, width_pt: f32, ink: &Ink<'_>) -> (f32, f32) {
    let left = names_width(panel, width_pt, ink);
    let right = fitting(panel, width_pt - left, ink);
    (left, right.iter().map(|(_, width)| width + GAP_PT).sum())
}

fn names_width(panel: &Panel, width_pt: f32, ink: &Ink<'_>) -> f32 {
    let widths = names(panel)
        .iter()
        .map(|name| ink.width_pt(&name.text, LabelSize::Normal));
    let widest = widths.fold(0.0, f32::max);
    if widest > 0.0 {
        widest.min(width_pt * NAMES_MAX) + GAP_PT
    } else {
        0.0
    }
}

/// The columns that leave the plot enough room, with their widths.
fn fitting<'a>(panel: &'a Panel, width_pt: f32, ink: &Ink<'_>) -> Vec<(&'a Column, f32)> {
    let mut left = width_pt * (1.0 - PLOT_MIN);
    let widths = panel.columns.iter().map(|column| {
        let cells = column.cells.iter();
        let cells = cells.map(|cell| ink.width_pt(&cell.text, cell.size));
        let heading = ink.width_pt(&column.heading, LabelSize::Small);
        (column, cells.fold(heading, f32::max))
    });
    widths
        .take_while(|(_, width)| {
            left -= width + GAP_PT;
            left >= 0.0
        })
        .collect()
}

pub(super) fn draw(
    panel: &Panel,
    area: Rect,
    place: &Place,
    ink: &Ink<'_>,
    shapes: &mut Vec<Shape>,
) {
    let names_width = names_width(panel, area.width(), ink);
    for name in names(panel).iter().filter(|name| is_shown(name.at, place)) {
        let at = pos2(area.left(), place.y(name.at));
        let width = names_width - GAP_PT;
        let measure = |text: &str| f64::from(ink.width_pt(text, LabelSize::Normal));
        let shown = name_line(&name.text, f64::from(width) + 0.1, &measure);
        let anchor = (Align2::LEFT_CENTER, at);
        let text = ink.text_within(&shown, Role::Text, anchor, width + 0.1);
        shapes.push(ink.shape(text));
    }
    let mut left = place.rect.right();
    for (column, width) in fitting(panel, area.width() - names_width, ink) {
        left += GAP_PT + width;
        draw_column(column, left, place, ink, shapes);
    }
}

/// Whether a row lies within the plot, whole or nearly so.
fn is_shown(at: f64, place: &Place) -> bool {
    let half = 0.3;
    at - half >= place.y.from && at + half <= place.y.to
}

/// Ends at `x`.
fn draw_column(column: &Column, x: f32, place: &Place, ink: &Ink<'_>, shapes: &mut Vec<Shape>) {
    let top = pos2(x, place.rect.top() - 4.0);
    let text = ink.text(
        &column.heading,
        LabelSize::Small,
        Role::SoftText,
        Align2::RIGHT_BOTTOM,
        top,
    );
    shapes.push(ink.shape(text));
    for cell in column.cells.iter().filter(|cell| is_shown(cell.at, place)) {
        let at = pos2(x, place.y(cell.at));
        let text = ink.text(&cell.text, cell.size, cell.role, Align2::RIGHT_CENTER, at);
        shapes.push(ink.shape(text));
    }
}
