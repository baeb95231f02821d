//! The table itself: head, rows in sight, the current cell. Only what can be seen is laid out and drawn.

use eframe::egui::{
    EventFilter, Id, PointerButton, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, pos2, vec2,
};

use super::cell::{cell_name, cell_text, paint_cell};
use super::columns::{PlacedColumn, column_name, fitting_pt, full_width_pt};
use super::scroll::{BAR_PT, BAR_ROOM_PT, Page, ROW_HEIGHT_PT};
use super::selection::{Clicked, Cursor};
use super::{ResponsesState, head};
use crate::app::{CommandQueue, Listing};
use crate::document::RowColumn;
use crate::model::ResponseRef;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::widgets::ring;
use crate::ui::words;

pub(super) const HEAD_HEIGHT_PT: f32 = 34.0;
/// The boxes that select stand apart at the left and are not scrolled sideways.
pub(super) const BOXES_WIDTH_PT: f32 = 36.0;

/// What was measured for this frame.
pub(super) struct Geometry {
    pub placed: Vec<PlacedColumn>,
    pub page: Page,
    pub head: Rect,
}

/// The id of whatever cell is the current one: the keyboard stays while the cell changes.
pub(super) fn cursor_id() -> Id {
    Id::unique("responses current cell")
}

/// Takes the room that is left and measures the table in it.
pub(super) fn measure(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &ResponsesState,
    listing: &Listing,
) -> Geometry {
    let full = ui.available_rect_before_wrap();
    ui.allocate_rect(full, Sense::hover());
    let mut page = Page {
        rows: listing.len(),
        row_pt: ROW_HEIGHT_PT,
        width_pt: 0.0,
        body: full,
    };
    page.body.min += vec2(BOXES_WIDTH_PT, HEAD_HEIGHT_PT);
    if page.height_pt() > f64::from(page.body.height()) {
        page.body.max.x -= BAR_ROOM_PT;
    }
    let head_end = pos2(page.body.right(), full.top() + HEAD_HEIGHT_PT);
    let head = Rect::from_min_max(full.min, head_end);
    let placed = state
        .columns
        .placed(ctx.project, page.body.width(), |column| {
            fitting_pt(ui, ctx, column)
        });
    page.width_pt = full_width_pt(&placed);
    if page.width_pt > page.body.width() {
        page.body.max.y -= BAR_PT;
    }
    Geometry { placed, page, head }
}

impl Geometry {
    /// All of the table.
    pub(super) fn room(&self) -> Rect {
        self.head.union(self.page.body)
    }

    /// Where a cell is on the screen.
    pub(super) fn cell(
        &self,
        state: &ResponsesState,
        at: usize,
        column: RowColumn,
    ) -> Option<Rect> {
        let placed = self.placed.iter().find(|each| each.column == column)?;
        let top = state.scroll.row_top(at, &self.page);
        Some(self.place(state, placed, top, ROW_HEIGHT_PT))
    }

    pub(super) fn place(
        &self,
        state: &ResponsesState,
        placed: &PlacedColumn,
        top: f32,
        height: f32,
    ) -> Rect {
        let left = self.page.body.left() + placed.left_pt - state.scroll.left_pt();
        Rect::from_min_size(pos2(left, top), vec2(placed.width_pt, height))
    }

    /// Whether any of it can be seen.
    pub(super) fn is_in_sight(&self, place: Rect) -> bool {
        place.right() > self.page.body.left() && place.left() < self.page.body.right()
    }
}

pub(super) fn table_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
    commands: &mut CommandQueue,
) {
    let name = text!(ctx.texts, "view-responses");
    let builder = UiBuilder::new()
        .id_salt("answers")
        .max_rect(geometry.room())
        .accessibility_role(Role::Grid)
        .accessibility_label(name);
    let mut table = ui.new_child(builder);
    let id = table.unique_id();
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_row_count(listing.len());
        node.set_column_count(geometry.placed.len());
    });
    head::head_ui(&mut table, ctx, state, listing, geometry, commands);
    rows_ui(&mut table, ctx, state, listing, geometry);
    state.scroll.bars_ui(&table, ctx.palette, &geometry.page);
}

/// A box that is ticked or not.
pub(super) fn box_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    place: Rect,
    id: Id,
    is_on: bool,
    name: &str,
    sense: Sense,
) -> Response {
    let response = ui.interact(place.shrink(4.0), id, sense);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_on, name));
    let (icon, ink) = if is_on {
        (Icon::Checked, ctx.palette.accent)
    } else if response.hovered() {
        (Icon::Unchecked, ctx.palette.soft_text)
    } else {
        (Icon::Unchecked, ctx.palette.input_edge)
    };
    let centre = eframe::egui::Align2::CENTER_CENTER;
    ui.painter()
        .text(place.center(), centre, icon.letter(), icon.font(16.0), ink);
    response
}

fn rows_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
) {
    let mut clip = geometry.page.body;
    clip.min.x = geometry.head.left();
    clip.max.x = geometry.head.right();
    let mut rows = ui.new_child(UiBuilder::new().id_salt("rows").max_rect(clip));
    rows.shrink_clip_rect(clip);
    let mut has_cursor = false;
    for at in state.scroll.visible(&geometry.page) {
        if let Some((row, answer)) = listing.answer(at, ctx.project) {
            has_cursor |= row_ui(&mut rows, ctx, state, geometry, at, row, &answer);
        }
    }
    if !has_cursor && state.cursor.is_some() {
        // Out of sight, and still where the keyboard is.
        let nowhere = Rect::from_min_size(clip.min, Vec2::ZERO);
        rows.interact(nowhere, cursor_id(), Sense::focusable_noninteractive());
        hold_keys(&rows);
    }
}

/// Draws one row; whether the current cell was drawn in it.
fn row_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    geometry: &Geometry,
    at: usize,
    row: usize,
    answer: &ResponseRef<'_>,
) -> bool {
    let top = state.scroll.row_top(at, &geometry.page);
    let strip = geometry.head.x_range();
    let place = Rect::from_x_y_ranges(strip, top..=top + ROW_HEIGHT_PT);
    let builder = UiBuilder::new()
        .id_salt(answer.id())
        .max_rect(place)
        .accessibility_role(Role::Row)
        .accessibility_label(words::answer(ctx.texts, row + 1, answer));
    let mut own = ui.new_child(builder);
    set_bounds(&own, place);
    paint_ground(&own, ctx, place, state.selection.has(answer.id()));
    row_box_ui(&own, ctx, state, place, at, row, answer);
    own.shrink_clip_rect(Rect::from_x_y_ranges(
        geometry.page.body.x_range(),
        place.y_range(),
    ));
    let mut has_cursor = false;
    for placed in &geometry.placed {
        let cell = geometry.place(state, placed, top, ROW_HEIGHT_PT);
        let is_current = state
            .cursor
            .is_some_and(|cursor| cursor.at == at && cursor.column == placed.column);
        if geometry.is_in_sight(cell) {
            let value = cell_text(ctx, row, answer, placed.column);
            paint_cell(&own, ctx, answer, placed.column, &value, cell);
            let response = cell_ui(&own, ctx, answer, placed.column, &value, cell, is_current);
            let asked = Cursor {
                at,
                id: answer.id(),
                column: placed.column,
            };
            take_pointer(&own, state, asked, &response);
            has_cursor |= is_current;
        }
    }
    has_cursor
}

/// Where a screen reader finds the row; the toolkit says so of widgets only.
fn set_bounds(ui: &Ui, place: Rect) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_bounds(eframe::egui::accesskit::Rect {
            x0: place.min.x.into(),
            y0: place.min.y.into(),
            x1: place.max.x.into(),
            y1: place.max.y.into(),
        });
    });
}

fn paint_ground(ui: &Ui, ctx: &ViewCtx<'_>, place: Rect, is_selected: bool) {
    let ground = if is_selected {
        Some(ctx.palette.accent_pale)
    } else if ui.rect_contains_pointer(place) {
        Some(ctx.palette.faint.gamma_multiply(0.5))
    } else {
        None
    };
    if let Some(ground) = ground {
        ui.painter().rect_filled(place, 0, ground);
    }
    let line = Stroke::new(1.0, ctx.palette.line);
    ui.painter()
        .hline(place.x_range(), place.bottom() - 0.5, line);
}

fn row_box_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    place: Rect,
    at: usize,
    row: usize,
    answer: &ResponseRef<'_>,
) {
    let number = row + 1;
    let name = text!(ctx.texts, "responses-select", number = number);
    let is_on = state.selection.has(answer.id());
    let box_place = Rect::from_min_size(place.min, vec2(BOXES_WIDTH_PT, ROW_HEIGHT_PT));
    let id = Id::unique(("responses select", answer.id()));
    // Not a stop of the Tab key: Space in the row does it.
    if box_ui(ui, ctx, box_place, id, is_on, &name, Sense::CLICK).clicked() {
        state.selection.toggle(at, answer.id());
    }
}

/// The cell for pointer, keyboard and screen reader.
fn cell_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    answer: &ResponseRef<'_>,
    column: RowColumn,
    value: &str,
    place: Rect,
    is_current: bool,
) -> Response {
    let (id, sense) = if is_current {
        (cursor_id(), Sense::click())
    } else {
        (
            Id::unique(("responses cell", answer.id(), column)),
            Sense::CLICK,
        )
    };
    let response = ui.interact(place, id, sense);
    let name = cell_name(ctx, answer, &column_name(ctx, column), value);
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, ui.is_enabled(), &name));
    if is_current && response.has_focus() {
        hold_keys(ui);
        ring(ui, ctx.palette, place.shrink(4.0), 4);
    }
    response
}

/// Arrows and Esc are the table's while it has the keyboard; Tab goes on.
fn hold_keys(ui: &Ui) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
        tab: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(cursor_id(), filter));
}

fn take_pointer(ui: &Ui, state: &mut ResponsesState, cell: Cursor, response: &Response) {
    if response.clicked_by(PointerButton::Primary) {
        state.clicked = Some(Clicked {
            cell,
            modifiers: ui.input(|input| input.modifiers),
            is_double: response.double_clicked(),
        });
    }
}
