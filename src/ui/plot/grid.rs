//! Panels in rows and columns, each as large as the others, with ticks at the outer edges only. None is looked at closer:
//! the axes stay the same in all.

use eframe::egui::{Align2, Rect, Role, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::ink::{Ink, Placed};
use super::place::{Place, narrow};
use super::{axes, marks_ui, place_of, tip};
use crate::figure::Figure;
use crate::figure::chart::{Panel, Span};
use crate::figure::layout::columns_for;
use crate::ui::theme::Palette;

const GAP: Vec2 = vec2(18.0, 10.0);
const HEADING_PT: f32 = 20.0;

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
    let left = axes::width_beside(&first.y, room.height() / narrow(rows) - HEADING_PT, &ink);
    let width = (room.width() - left - GAP.x * narrow(columns - 1)) / narrow(columns);
    let below = axes::height_below(&first.x, width, &ink);
    let gaps = GAP.y * narrow(rows - 1) + HEADING_PT * narrow(rows);
    let height = ((room.height() - below - gaps) / narrow(rows)).max(16.0);
    for (at, panel) in panels.iter().enumerate() {
        let (row, column) = (at / columns, at % columns);
        let corner = pos2(
            room.left() + left + (width + GAP.x) * narrow(column),
            room.top() + (height + HEADING_PT + GAP.y) * narrow(row),
        );
        let cell = Rect::from_min_size(corner, vec2(width, HEADING_PT + height));
        let edges = Edges {
            is_left: column == 0,
            is_last: at + columns >= panels.len(),
        };
        let response = cell_ui(ui, palette, panel, (at, cell), edges);
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

fn cell_ui(
    ui: &mut Ui,
    palette: &Palette,
    panel: &Panel,
    (at, cell): (usize, Rect),
    edges: Edges,
) -> eframe::egui::Response {
    let painter = ui.painter().clone();
    let ink = Ink::new(&painter, palette);
    let mut around = Vec::new();
    let name = panel.heading.as_deref().unwrap_or_default();
    around.push(ink.shape(heading(name, cell, &ink)));
    let plot = Rect::from_min_max(pos2(cell.left(), cell.top() + HEADING_PT), cell.max);
    let span = |from, to| Span { from, to };
    let shown = (
        span(panel.x.from, panel.x.to),
        span(panel.y.from, panel.y.to),
    );
    let drawn = marks_ui(ui, palette, panel, plot, at, shown);
    let place: Place = place_of(&drawn.transform);
    if edges.is_left {
        axes::draw_upwards(&panel.y, &place, &ink, &mut around);
    }
    if edges.is_last {
        axes::draw_across(&panel.x, &place, &ink, &mut around);
    }
    painter.extend(around);
    if let Some(pointer) = drawn.response.hover_pos() {
        tip::draw(ui, palette, panel, &place, pointer);
    }
    drawn.response
}
