//! Panels in rows and columns, each as large as the others, with ticks at the outer edges only. None is looked at closer:
//! the axes stay the same in all.

use eframe::egui::{Align2, Rect, Role, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::ink::{Ink, Placed};
use super::place::{Place, narrow, single};
use super::{axes, labels_ui, marks_ui, place_of, tip};
use crate::figure::chart::{LabelSize, Panel, Span};
use crate::figure::layout::{TWO_LINES_FROM, columns_for, heading_lines};
use crate::figure::{Figure, Role as Colour};
use crate::ui::theme::Palette;

const GAP: Vec2 = vec2(18.0, 10.0);
/// A line of a heading, and what is below the last.
const LINE_PT: f32 = 16.0;
/// A dot may stand at the very top of the plot.
const BELOW_HEADING_PT: f32 = 11.0;

/// What so many panels need to be looked at: the fewer beside each other, the more below.
pub(super) fn least_height_pt(count: usize, width_pt: f32) -> f32 {
    const LEAST: Vec2 = vec2(104.0, 92.0);
    const AXIS_PT: f32 = 30.0;
    let fit = |columns: &usize| narrow(*columns) * LEAST.x <= width_pt;
    let columns = (1..=count.max(1)).rev().find(fit).unwrap_or(1);
    narrow(count.div_ceil(columns)) * LEAST.y + AXIS_PT
}

/// As much of a heading as fits on a line.
pub(super) fn heading(text: &str, area: Rect, ink: &Ink<'_>) -> Placed {
    let at = area.left_top();
    ink.strong_within(text, (Align2::LEFT_TOP, at), area.width())
}

pub(super) fn grid_ui(ui: &mut Ui, palette: &Palette, figure: &Figure, room: Rect) {
    let panels = &figure.panels;
    let Some(first) = panels.first() else {
        return;
    };
    let columns = columns_for(
        panels.len(),
        f64::from(room.width()),
        f64::from(room.height()),
    );
    let rows = panels.len().div_ceil(columns);
    let painter = ui.painter().clone();
    let ink = Ink::new(&painter, palette);
    let whole_height = room.height() / narrow(rows) - GAP.y;
    let left = axes::width_beside(&first.y, whole_height - LINE_PT, &ink);
    let width = (room.width() - left - GAP.x * narrow(columns - 1)) / narrow(columns);
    let names = names(panels, width, whole_height, &ink);
    let lines = names.iter().map(Vec::len).max().unwrap_or(1).max(1);
    let heading_height = LINE_PT * narrow(lines) + BELOW_HEADING_PT;
    let below = axes::height_below(&first.x, width, &ink);
    let gaps = GAP.y * narrow(rows - 1) + heading_height * narrow(rows);
    let height = ((room.height() - below - gaps) / narrow(rows)).max(16.0);
    for (at, panel) in panels.iter().enumerate() {
        let (row, column) = (at / columns, at % columns);
        let corner = pos2(
            room.left() + left + (width + GAP.x) * narrow(column),
            room.top() + (height + heading_height + GAP.y) * narrow(row),
        );
        let cell = Rect::from_min_size(corner, vec2(width, heading_height + height));
        let edges = Edges {
            is_left: column == 0,
            is_last: at + columns >= panels.len(),
        };
        let lines = names.get(at).map_or(&[][..], Vec::as_slice);
        let heading = Heading {
            lines,
            height_pt: heading_height,
        };
        let response = cell_ui(ui, palette, panel, at, cell, heading, edges);
        let says = if at == 0 {
            figure.description.clone()
        } else {
            panel.heading.clone().unwrap_or_default()
        };
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &says));
    }
}

/// Where the ticks of a panel have their texts.
#[derive(Clone, Copy)]
struct Edges {
    is_left: bool,
    is_last: bool,
}

/// What a panel is called, above it; as high as that of the others.
#[derive(Clone, Copy)]
struct Heading<'a> {
    lines: &'a [String],
    height_pt: f32,
}

fn cell_ui(
    ui: &mut Ui,
    palette: &Palette,
    panel: &Panel,
    at: usize,
    cell: Rect,
    heading: Heading<'_>,
    edges: Edges,
) -> eframe::egui::Response {
    let painter = ui.painter().clone();
    let ink = Ink::new(&painter, palette);
    let mut around = Vec::new();
    let plot = Rect::from_min_max(pos2(cell.left(), cell.top() + heading.height_pt), cell.max);
    for (line, text) in heading.lines.iter().rev().enumerate() {
        let bottom = plot.top() - BELOW_HEADING_PT - LINE_PT * narrow(line);
        let at = pos2(cell.left(), bottom);
        let text = ink.text(
            text,
            LabelSize::Strong,
            Colour::Text,
            Align2::LEFT_BOTTOM,
            at,
        );
        around.push(ink.shape(text));
    }
    let span = |from, to| Span { from, to };
    let shown = (
        span(panel.x.from, panel.x.to),
        span(panel.y.from, panel.y.to),
    );
    let drawn = marks_ui(ui, palette, panel, plot, at, shown);
    let place: Place = place_of(panel, &drawn.transform);
    labels_ui(panel, cell, &place, &ink, &painter);
    if edges.is_left {
        axes::draw_upwards(&panel.y, &place, &ink, &mut around);
    }
    if edges.is_last {
        axes::draw_within(&panel.x, GAP.x / 3.0, &place, &ink, &mut around);
    }
    painter.extend(around);
    if let Some(pointer) = drawn.response.hover_pos() {
        tip::draw(ui, palette, panel, &place, pointer);
    }
    drawn.response
}

/// What each panel is called, in the lines that it takes.
fn names(panels: &[Panel], width: f32, height: f32, ink: &Ink<'_>) -> Vec<Vec<String>> {
    let measure = |text: &str| f64::from(ink.width_pt(text, LabelSize::Strong));
    let two_from = LINE_PT * single(TWO_LINES_FROM) / 1.25;
    let lines_max = if height >= two_from { 2 } else { 1 };
    let headings = panels.iter().map(|panel| panel.heading.as_deref());
    headings
        .map(|heading| {
            let heading = heading.unwrap_or_default();
            heading_lines(heading, f64::from(width), lines_max, &measure)
        })
        .collect()
}
