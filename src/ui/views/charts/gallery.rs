//! The kinds of charts to choose from, each with a little picture.

use std::f32::consts::PI;

use eframe::egui::{
    Color32, CornerRadius, FontId, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, pos2,
};

use super::choose;
use crate::app::CommandQueue;
use crate::figure::ChartKind;
use crate::ui::ViewCtx;
use crate::ui::theme::{CORNER, text as font};
use crate::ui::widgets::{chip, focus_ring};

const CARD_WIDTH_PT: f32 = 117.0;
const CARD_HEIGHT_PT: f32 = 92.0;
const GAP_PT: f32 = 10.0;

/// The width of so many cards beside each other.
pub(super) fn width_pt(columns: u8) -> f32 {
    let columns = f32::from(columns);
    columns * CARD_WIDTH_PT + (columns - 1.0) * GAP_PT
}

/// Draws the cards in so many columns, narrower where there is no room.
pub(super) fn gallery_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, columns: u8, commands: &mut CommandQueue) {
    let gaps = width_pt(columns) - f32::from(columns) * CARD_WIDTH_PT;
    let width = ((ui.available_width() - gaps) / f32::from(columns)).min(CARD_WIDTH_PT);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(GAP_PT);
        for row in ChartKind::ALL.chunks(usize::from(columns)) {
            ui.horizontal(|ui| {
                for kind in row {
                    if card_ui(ui, ctx, *kind, width).clicked() {
                        choose(ctx, commands, |options| options.kind = *kind);
                    }
                }
            });
        }
    });
}

/// The height of all cards in so many columns.
pub(super) fn height_pt(columns: u8) -> f32 {
    let rows = ChartKind::ALL.chunks(usize::from(columns));
    rows.map(|_| CARD_HEIGHT_PT + GAP_PT).sum::<f32>() - GAP_PT
}

/// The names alone, in one row where they fit: what is left is the chart's.
pub(super) fn names_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        for kind in ChartKind::ALL {
            let is_chosen = ctx.session.chart.kind == kind;
            let name = kind.name(ctx.texts);
            let response = chip(ui, ctx.palette, is_chosen, &name);
            response.widget_info(|| {
                WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &name)
            });
            if response.clicked() {
                choose(ctx, commands, |options| options.kind = kind);
            }
        }
    });
}

fn card_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, kind: ChartKind, width_pt: f32) -> Response {
    let is_chosen = ctx.session.chart.kind == kind;
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(width_pt, CARD_HEIGHT_PT), Sense::click());
    let name = kind.name(ctx.texts);
    response
        .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &name));
    let palette = ctx.palette;
    let (fill, edge, ink) = match (is_chosen, response.hovered()) {
        (true, _) => (palette.accent_pale, palette.accent, palette.accent),
        (false, true) => (palette.panel, palette.input_edge, palette.soft_text),
        (false, false) => (palette.panel, palette.line, palette.soft_text),
    };
    ui.painter().rect(
        rect,
        CornerRadius::same(CORNER),
        fill,
        Stroke::new(1.0, edge),
        StrokeKind::Inside,
    );
    let picture = Rect::from_min_size(rect.min + Vec2::new(14.0, 12.0), Vec2::new(56.0, 32.0));
    ui.painter().extend(picture_of(kind, picture, ink));
    let label = FontId::new(13.0, font::body().family);
    let galley = ui
        .painter()
        .layout(name, label, palette.text, width_pt - 14.0);
    ui.painter()
        .galley(rect.min + Vec2::new(11.0, 50.0), galley, palette.text);
    focus_ring(ui, palette, &response);
    response
}

fn picture_of(kind: ChartKind, rect: Rect, ink: Color32) -> Vec<Shape> {
    let stroke = Stroke::new(2.5, ink);
    match kind {
        ChartKind::Score => vec![arc(rect, stroke)],
        ChartKind::Answers => answers(rect, stroke),
        ChartKind::Trend => vec![trend(rect, stroke)],
        ChartKind::Segments => segments(rect, stroke),
        ChartKind::Reasons => reasons(rect, stroke),
        ChartKind::Importance => importance(rect, ink),
    }
}

/// Half a dial.
fn arc(rect: Rect, stroke: Stroke) -> Shape {
    let centre = pos2(rect.left() + 26.0, rect.bottom() - 5.0);
    let radius = 22.0;
    let points = (0..=24_u8).map(|step| {
        let angle = PI * (1.0 + f32::from(step) / 24.0);
        centre + Vec2::angled(angle) * radius
    });
    Shape::line(points.collect(), stroke)
}

fn answers(rect: Rect, stroke: Stroke) -> Vec<Shape> {
    const HEIGHTS: [f32; 9] = [8.0, 4.0, 7.0, 6.0, 11.0, 18.0, 24.0, 30.0, 26.0];
    (0..9_u8)
        .zip(HEIGHTS)
        .map(|(column, height)| {
            let x = rect.left() + 2.0 + 6.2 * f32::from(column);
            let base = rect.bottom() - 1.0;
            Shape::line_segment([pos2(x, base), pos2(x, base - height)], stroke)
        })
        .collect()
}

fn trend(rect: Rect, stroke: Stroke) -> Shape {
    const POINTS: [(f32, f32); 5] = [
        (2.0, 24.0),
        (15.0, 20.0),
        (28.0, 22.0),
        (40.0, 10.0),
        (54.0, 4.0),
    ];
    let points = POINTS.map(|(x, y)| rect.min + Vec2::new(x, y));
    Shape::line(points.to_vec(), stroke)
}

fn segments(rect: Rect, stroke: Stroke) -> Vec<Shape> {
    const LENGTHS: [f32; 3] = [34.0, 46.0, 25.0];
    (0..3_u8)
        .zip(LENGTHS)
        .map(|(row, length)| {
            let start: Pos2 = rect.min + Vec2::new(2.0, 5.0 + 10.0 * f32::from(row));
            Shape::line_segment([start, start + Vec2::new(length, 0.0)], stroke)
        })
        .collect()
}

/// Steps that hang from each other.
fn reasons(rect: Rect, stroke: Stroke) -> Vec<Shape> {
    const STEPS: [(f32, f32); 5] = [
        (24.0, 7.0),
        (13.0, 5.0),
        (6.0, 4.0),
        (6.0, 4.0),
        (13.0, 4.0),
    ];
    (0..5_u8)
        .zip(STEPS)
        .map(|(column, (top, height))| {
            let x = rect.left() + 6.0 + 10.0 * f32::from(column);
            let top = rect.top() + top;
            Shape::line_segment([pos2(x, top - height), pos2(x, top + height)], stroke)
        })
        .collect()
}

/// Dots in four parts.
fn importance(rect: Rect, ink: Color32) -> Vec<Shape> {
    const DOTS: [(f32, f32); 5] = [
        (10.0, 8.0),
        (38.0, 6.0),
        (46.0, 12.0),
        (18.0, 26.0),
        (40.0, 24.0),
    ];
    let thin = Stroke::new(1.2, ink);
    let centre = rect.min + Vec2::new(28.0, 16.0);
    let across = [centre - Vec2::new(26.0, 0.0), centre + Vec2::new(26.0, 0.0)];
    let upwards = [centre - Vec2::new(0.0, 15.0), centre + Vec2::new(0.0, 15.0)];
    let dots = DOTS.map(|(x, y)| Shape::circle_filled(rect.min + Vec2::new(x, y), 2.8, ink));
    [across, upwards]
        .map(|ends| Shape::line_segment(ends, thin))
        .into_iter()
        .chain(dots)
        .collect()
}
