//! What is told about the mark under the pointer, in a small dark box beside it.

use eframe::egui::text::LayoutJob;
use eframe::egui::{Id, LayerId, Order, Pos2, Rect, TextFormat, Ui, Vec2, pos2, vec2};

use super::marks::{self, has_thick_range};
use super::place::Place;
use crate::figure::chart::{AxisKind, BandPoint, Direction, Mark, Panel, Shape as MarkShape, Span};
use crate::ui::theme::{CORNER, Palette, text as font};

/// A dot is pointed at from that far.
const REACH_PT: f32 = 28.0;

const GAP_PT: f32 = 12.0;
/// From this width on there is no room beside a mark.
const WIDE_PT: f32 = 120.0;
/// Half the width of what stands over the dot of a dial.
const HALF_LABEL_PT: f32 = 60.0;

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

/// To the right of the mark, or to its left where there is no room: what it tells of stays in sight. Above one that
/// is wide. Never out of the window.
fn beside(mark: Rect, size: Vec2, window: Rect) -> Rect {
    let is_wide = mark.width() > WIDE_PT;
    let left = if is_wide {
        mark.center().x - size.x / 2.0
    } else if mark.right() + GAP_PT + size.x <= window.right() - 4.0 {
        mark.right() + GAP_PT
    } else {
        mark.left() - GAP_PT - size.x
    };
    let top = if is_wide {
        mark.top() - GAP_PT - size.y
    } else {
        mark.center().y - size.y / 2.0
    };
    let within = window.shrink(4.0);
    let at = pos2(
        left.min(within.right() - size.x).max(within.left()),
        top.min(within.bottom() - size.y).max(within.top()),
    );
    Rect::from_min_size(at, size)
}

/// The nearest mark that has something to tell, and the room it takes.
fn pointed_at<'a>(panel: &'a Panel, place: &Place, pointer: Pos2) -> Option<(&'a Mark, Rect)> {
    let telling = panel.marks.iter().filter(|mark| !mark.hover.is_empty());
    let near = telling.filter_map(|mark| {
        let (distance, at) = distance(mark, panel, place, pointer)?;
        Some((distance, mark, at))
    });
    near.min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, mark, at)| (mark, at))
}

/// How far the pointer is from a mark, where it is near enough, and the room the mark takes.
fn distance(mark: &Mark, panel: &Panel, place: &Place, pointer: Pos2) -> Option<(f32, Rect)> {
    match &mark.shape {
        MarkShape::Bar { x, y, .. } => {
            let end = pos2(place.x(x.to), place.y(y.from));
            let bar = Rect::from_two_pos(place.at(x.from, y.to), end);
            // Of bars upon each other, the one that is pointed at.
            let away = (bar.top() - pointer.y)
                .max(pointer.y - bar.bottom())
                .max(0.0);
            is_between(pointer.x, *x, place).then_some((away, bar))
        }
        MarkShape::Point { x, y, .. } => {
            let at = place.at(*x, *y);
            // Over time the pointer need not be on the dot: its period is enough.
            let away = match (panel.x.kind, panel.y.kind) {
                (AxisKind::Calendar, _) => (pointer.x - at.x).abs(),
                (_, AxisKind::Category) => (pointer.y - at.y).abs(),
                _ => pointer.distance(at),
            };
            let half = if has_thick_range(&panel.marks) {
                HALF_LABEL_PT
            } else {
                marks::dot_radius_pt(&panel.marks, place)
            };
            let dot = Rect::from_center_size(at, vec2(2.0 * half, 0.0));
            (away <= REACH_PT && place.rect.contains(at)).then_some((away, dot))
        }
        MarkShape::Range { x, y, .. } => {
            let line = place.y(*y);
            let range = Rect::from_x_y_ranges(place.x(x.from)..=place.x(x.to), line..=line);
            let away = (pointer.y - line).abs();
            let is_near = away <= 10.0 && is_between(pointer.x, *x, place);
            // A dot on the range tells the same and goes first.
            is_near.then_some((away + REACH_PT, range))
        }
        MarkShape::Band { points, .. } => within_band(points, place, pointer).map(|at| (0.0, at)),
        MarkShape::Rule {
            axis: Direction::Vertical,
            at,
            ..
        } => {
            let x = place.x(*at);
            let rule = Rect::from_x_y_ranges(x..=x, place.rect.y_range());
            let away = (pointer.x - x).abs();
            // Nearer than the dot of a period, and only just.
            (away <= 4.0 && place.rect.contains(pointer)).then_some((away * 0.1, rule))
        }
        _ => None,
    }
}

/// The height of a band where it is pointed at.
fn within_band(points: &[Option<BandPoint>], place: &Place, pointer: Pos2) -> Option<Rect> {
    let pairs = points.iter().zip(points.iter().skip(1));
    let both = pairs.filter_map(|(from, to)| Some(((*from)?, (*to)?)));
    let mut around = both.filter(|(from, to)| {
        let span = Span {
            from: from.x,
            to: to.x,
        };
        is_between(pointer.x, span, place)
    });
    let (from, to) = around.next()?;
    let part = (pointer.x - place.x(from.x)) / (place.x(to.x) - place.x(from.x)).max(0.1);
    let between = |from: f64, to: f64| place.y(from) + (place.y(to) - place.y(from)) * part;
    let (top, bottom) = (between(from.upper, to.upper), between(from.lower, to.lower));
    let is_within = top <= pointer.y && pointer.y <= bottom;
    is_within.then(|| Rect::from_x_y_ranges(pointer.x..=pointer.x, top..=bottom))
}

fn is_between(x: f32, span: Span, place: &Place) -> bool {
    x >= place.x(span.from) && x <= place.x(span.to)
}
