//! What is told about the mark under the pointer, in a small dark box beside it.

use eframe::egui::text::LayoutJob;
use eframe::egui::{Id, LayerId, Order, Pos2, Rect, TextFormat, Ui, Vec2, pos2, vec2};

use super::place::Place;
use crate::figure::chart::{AxisKind, Mark, Panel, Shape as MarkShape, Span};
use crate::ui::theme::{CORNER, Palette, text as font};

/// A dot is pointed at from that far.
const REACH_PT: f32 = 28.0;

pub(super) fn draw(ui: &Ui, palette: &Palette, panel: &Panel, place: &Place, pointer: Pos2) {
    let Some((mark, at)) = pointed_at(panel, place, pointer) else {
        return;
    };
    let galley = ui.painter().layout_job(job(&mark.hover, palette));
    let size = galley.size() + vec2(24.0, 18.0);
    let rect = beside(at, size, ui.ctx().content_rect());
    let layer = LayerId::new(Order::Tooltip, Id::unique("told of a mark"));
    let above = ui.ctx().layer_painter(layer);
    above.rect_filled(rect, CORNER, palette.tip);
    above.galley(rect.min + vec2(12.0, 9.0), galley, palette.on_tip);
}

/// The first line stands out.
fn job(lines: &[String], palette: &Palette) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (at, line) in lines.iter().enumerate() {
        let (font, before) = if at == 0 {
            (font::small_strong(), "")
        } else {
            (font::small(), "\n")
        };
        let mut format = TextFormat::simple(font, palette.on_tip);
        format.line_height = Some(18.0);
        job.append(&format!("{before}{line}"), 0.0, format);
    }
    job
}

/// Above the mark, or below where there is no room; never out of the window.
fn beside(at: Pos2, size: Vec2, window: Rect) -> Rect {
    let gap = 12.0;
    let above = at.y - gap - size.y;
    let top = if above >= window.top() + 4.0 {
        above
    } else {
        at.y + gap
    };
    let left = (at.x - size.x / 2.0)
        .min(window.right() - 4.0 - size.x)
        .max(window.left() + 4.0);
    Rect::from_min_size(pos2(left, top), size)
}

/// The nearest mark that has something to tell, and where it stands.
fn pointed_at<'a>(panel: &'a Panel, place: &Place, pointer: Pos2) -> Option<(&'a Mark, Pos2)> {
    let telling = panel.marks.iter().filter(|mark| !mark.hover.is_empty());
    let near = telling.filter_map(|mark| {
        let (distance, at) = distance(mark, panel, place, pointer)?;
        Some((distance, mark, at))
    });
    near.min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, mark, at)| (mark, at))
}

/// How far the pointer is from a mark, where it is near enough, and where the mark stands.
fn distance(mark: &Mark, panel: &Panel, place: &Place, pointer: Pos2) -> Option<(f32, Pos2)> {
    match &mark.shape {
        MarkShape::Bar { x, y, .. } => {
            // Clear of the count that stands on the bar.
            let top = place.y(y.to) - 12.0;
            let at = pos2(place.x(f64::midpoint(x.from, x.to)), top);
            is_between(pointer.x, *x, place).then_some((0.0, at))
        }
        MarkShape::Point { x, y, .. } => {
            let at = place.at(*x, *y);
            // Over time the pointer need not be on the dot: its period is enough.
            let away = match (panel.x.kind, panel.y.kind) {
                (AxisKind::Calendar, _) => (pointer.x - at.x).abs(),
                (_, AxisKind::Category) => (pointer.y - at.y).abs(),
                _ => pointer.distance(at),
            };
            (away <= REACH_PT && place.rect.contains(at)).then_some((away, at))
        }
        MarkShape::Range { x, y, .. } => {
            let at = pos2(place.x(f64::midpoint(x.from, x.to)), place.y(*y));
            let away = (pointer.y - at.y).abs();
            let is_near = away <= 10.0 && is_between(pointer.x, *x, place);
            // A dot on the range tells the same and goes first.
            is_near.then_some((away + REACH_PT, at))
        }
        _ => None,
    }
}

fn is_between(x: f32, span: Span, place: &Place) -> bool {
    x >= place.x(span.from) && x <= place.x(span.to)
}
