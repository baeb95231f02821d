//! The head of the table: sorting by a column, its width, and the box that selects all.

use eframe::egui::{
    Align, Button, CursorIcon, EventFilter, FontId, Id, Key, Layout, Rect, Response, RichText,
    Role, Sense, Stroke, Ui, UiBuilder, Vec2, vec2,
};

use super::ResponsesState;
use super::cell::CELL_MARGIN_PT;
use super::columns::{PlacedColumn, column_name};
use super::table::{BOXES_WIDTH_PT, Geometry, HEAD_HEIGHT_PT, box_ui};
use crate::app::{CommandQueue, Listing, ViewCommand};
use crate::document::{RowColumn, RowSort};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::focus_ring;
use crate::ui::{ViewCtx, keys};

/// The arrow beside the name of the column that is sorted by.
pub(super) const ARROW_PT: f32 = 12.0;

pub(super) fn header_font() -> FontId {
    font::small()
}

pub(super) fn head_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
    commands: &mut CommandQueue,
) {
    all_box_ui(ui, ctx, state, listing, geometry);
    let mut strip = geometry.head;
    strip.min.x = geometry.page.body.left();
    strip.max.x = geometry.page.body.right();
    let mut head = ui.new_child(UiBuilder::new().id_salt("head").max_rect(strip));
    head.shrink_clip_rect(strip);
    let stop = tab_stop(state, geometry);
    for placed in &geometry.placed {
        let place = geometry.place(state, placed, strip.top(), strip.height());
        if geometry.is_in_sight(place) {
            let is_stop = stop == Some(placed.column);
            let response = column_ui(&mut head, ctx, placed.column, is_stop, place, commands);
            if is_stop {
                take_keys(&head, state, geometry, &response);
            }
            handle_ui(&head, ctx, state, geometry, placed.column, place);
        }
    }
    let line = Stroke::new(1.0, ctx.palette.line);
    ui.painter()
        .hline(geometry.head.x_range(), geometry.head.bottom(), line);
}

/// The heading that the Tab key stops at: the last one that was gone to, or the first in sight.
fn tab_stop(state: &ResponsesState, geometry: &Geometry) -> Option<RowColumn> {
    let is_in_sight = |placed: &&PlacedColumn| {
        let place = geometry.place(state, placed, geometry.head.top(), HEAD_HEIGHT_PT);
        geometry.is_in_sight(place)
    };
    let in_sight = || geometry.placed.iter().filter(is_in_sight);
    let chosen = in_sight().find(|placed| Some(placed.column) == state.head);
    chosen
        .or_else(|| in_sight().next())
        .map(|placed| placed.column)
}

/// Arrows go from heading to heading.
fn take_keys(ui: &Ui, state: &mut ResponsesState, geometry: &Geometry, response: &Response) {
    if std::mem::take(&mut state.focus_head) {
        response.request_focus();
    }
    if !response.has_focus() {
        return;
    }
    let filter = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let pressed = |key| ui.input_mut(|input| keys::take_plain(input, key));
    let (back, on) = (pressed(Key::ArrowLeft), pressed(Key::ArrowRight));
    let (Some(at), true) = (place_of_stop(state, geometry), back != on) else {
        return;
    };
    let next = if on {
        at.checked_add(1)
    } else {
        at.checked_sub(1)
    };
    if let Some(placed) = next.and_then(|next| geometry.placed.get(next)) {
        state.head = Some(placed.column);
        state.focus_head = true;
        state.scroll.show_column(placed, &geometry.page);
        ui.ctx().request_repaint();
    }
}

fn place_of_stop(state: &ResponsesState, geometry: &Geometry) -> Option<usize> {
    let stop = tab_stop(state, geometry)?;
    let mut placed = geometry.placed.iter();
    placed.position(|each| each.column == stop)
}

fn all_box_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
) {
    let place = Rect::from_min_size(geometry.head.min, vec2(BOXES_WIDTH_PT, HEAD_HEIGHT_PT));
    let all = !listing.is_empty() && state.selection.ids().len() == listing.len();
    let name = text!(ctx.texts, "responses-select-all");
    let id = Id::unique("responses select all");
    let response = box_ui(ui, ctx, place, id, all, &name, Sense::click());
    focus_ring(ui, ctx.palette, &response);
    if response.clicked() && all {
        state.selection.clear();
    } else if response.clicked() {
        state
            .selection
            .take_all(listing.answers().map(|each| each.id()));
    }
}

fn column_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    column: RowColumn,
    is_stop: bool,
    place: Rect,
    commands: &mut CommandQueue,
) -> Response {
    let name = column_name(ctx, column);
    let sort = ctx.session.sort;
    let label = RichText::new(&name)
        .font(header_font())
        .color(ctx.palette.soft_text);
    let layout = if column == RowColumn::Number {
        Layout::right_to_left(Align::Center)
    } else {
        Layout::left_to_right(Align::Center)
    };
    let inner = place.shrink2(vec2(CELL_MARGIN_PT, 0.0));
    let builder = UiBuilder::new()
        .id_salt(column)
        .max_rect(inner)
        .layout(layout)
        .accessibility_role(Role::ColumnHeader)
        .accessibility_label(name.as_str());
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().button_padding = Vec2::new(0.0, 2.0);
        ui.spacing_mut().interact_size.y = 20.0;
        let arrow = if sort.descending {
            Icon::Descending
        } else {
            Icon::Ascending
        };
        let button = if sort.column == column && sort != RowSort::default() {
            Button::new((label, arrow.text(ARROW_PT).color(ctx.palette.accent)))
        } else {
            Button::new(label)
        };
        let sense = if is_stop {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui
            .add(button.sense(sense).frame_when_inactive(false).truncate())
            .accessible_name(text!(ctx.texts, "sort-by", column = name.as_str()));
        if response.clicked() {
            commands.view(ViewCommand::SortRows(sorted_by(sort, column)));
        }
        response
    })
    .inner
}

/// The same column again turns round; dates and scores begin with the last and the best.
fn sorted_by(sort: RowSort, column: RowColumn) -> RowSort {
    let descending = if sort.column == column {
        !sort.descending
    } else {
        matches!(column, RowColumn::Day | RowColumn::Score)
    };
    RowSort { column, descending }
}

/// The edge of a column, by which it is made wider. By keyboard: Alt and the arrows in a cell.
fn handle_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    geometry: &Geometry,
    column: RowColumn,
    place: Rect,
) {
    let edge = Rect::from_center_size(place.right_center(), vec2(8.0, place.height()));
    let id = Id::unique(("responses edge", column));
    let response = ui
        .interact(edge, id, Sense::DRAG)
        .on_hover_cursor(CursorIcon::ResizeHorizontal);
    if response.hovered() || response.dragged() {
        let line = Stroke::new(2.0, ctx.palette.accent);
        ui.painter()
            .vline(edge.center().x - 1.0, edge.y_range().shrink(8.0), line);
    }
    if response.dragged() {
        let by = response.drag_delta().x;
        state.columns.resize(&geometry.placed, column, by);
    }
}
