//! The legend above a panel; `egui_plot`'s own would lie over the marks.

use eframe::egui::epaint::RectShape;
use eframe::egui::{Align2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2};

use super::ink::Ink;
use super::marks;
use crate::figure::Role;
use crate::figure::chart::{LabelSize, LegendEntry, LineWeight, Swatch};

const SWATCH_PT: f32 = 19.0;
const GAP_PT: f32 = 24.0;
const LINE_PT: f32 = 21.0;
const BELOW_PT: f32 = 8.0;

/// Swatches with texts, in as many lines as they need; gives where the panel goes on below them.
pub(super) fn draw(
    entries: &[LegendEntry],
    area: Rect,
    ink: &Ink<'_>,
    shapes: &mut Vec<Shape>,
) -> f32 {
    if entries.is_empty() {
        return area.top();
    }
    let (mut left, mut middle) = (area.left(), area.top() + LINE_PT / 2.0);
    for entry in entries {
        let width = SWATCH_PT + ink.width_pt(&entry.text, LabelSize::Normal);
        if left + width > area.right() && left > area.left() {
            left = area.left();
            middle += LINE_PT;
        }
        shapes.push(swatch(entry, pos2(left + 6.0, middle), ink));
        let at = pos2(left + SWATCH_PT, middle);
        let anchor = Align2::LEFT_CENTER;
        let text = ink.text(&entry.text, LabelSize::Normal, Role::Text, anchor, at);
        shapes.push(ink.shape(text));
        left += width + GAP_PT;
    }
    middle + LINE_PT / 2.0 + BELOW_PT
}

fn swatch(entry: &LegendEntry, middle: eframe::egui::Pos2, ink: &Ink<'_>) -> Shape {
    match entry.swatch {
        Swatch::Box => Shape::Rect(RectShape::new(
            Rect::from_center_size(middle, Vec2::splat(10.0)),
            2,
            ink.palette.role(entry.role),
            marks::edge(entry.role, ink.palette),
            StrokeKind::Inside,
        )),
        Swatch::Line => Shape::hline(
            middle.x - 5.0..=middle.x + 8.0,
            middle.y,
            Stroke::new(
                marks::width_pt(LineWeight::Thin),
                ink.palette.role(entry.role),
            ),
        ),
        Swatch::Marker(marker) => marks::marker(marker, middle, 4.5, entry.role, ink.palette),
    }
}
