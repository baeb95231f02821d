//! Rows of which one is the current one: only those that can be seen are laid out and drawn, and the keyboard moves among
//! them. Knows nothing of what stands in them.

use eframe::egui::{
    EventFilter, Id, Key, Rect, Role, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo,
};

use crate::ui::views::responses::scroll::{BAR_ROOM_PT, Page, Scroll};
use crate::ui::widgets::ring;
use crate::ui::{ViewCtx, keys};

/// What the rows hold between frames.
#[derive(Debug, Default)]
pub(super) struct RowsState {
    scroll: Scroll,
    /// The keyboard goes to the current row.
    pub(super) wants_focus: bool,
    /// The row that is to be brought into sight.
    shows: Option<usize>,
}

/// Which rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rows {
    /// Names the rows apart from any others.
    pub id: &'static str,
    pub count: usize,
    pub row_pt: f32,
    pub current: Option<usize>,
}

impl RowsState {
    pub(super) fn rewind(&mut self) {
        self.scroll.rewind();
    }

    pub(super) fn show(&mut self, row: usize) {
        self.shows = Some(row);
    }
}

/// The width that rows have in this place: room for the bar is kept, whether it is needed or not.
pub(super) fn rows_width(ui: &Ui) -> f32 {
    ui.available_width() - BAR_ROOM_PT
}

/// The id of whatever row is the current one: the keyboard stays while the row changes.
fn current_id(rows: &Rows) -> Id {
    Id::unique((rows.id, "current row"))
}

/// Draws the rows over the room that is left; gives the one that was chosen in this frame. `said` is what a screen reader
/// says of a row, `draw` puts its content into its place.
pub(super) fn rows_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut RowsState,
    rows: Rows,
    said: impl Fn(usize) -> String,
    mut draw: impl FnMut(&Ui, usize, Rect),
) -> Option<usize> {
    let full = ui.available_rect_before_wrap();
    ui.allocate_rect(full, Sense::hover());
    let mut body = full;
    body.max.x -= BAR_ROOM_PT;
    let page = Page {
        rows: rows.count,
        row_pt: rows.row_pt,
        width_pt: body.width(),
        body,
    };
    if std::mem::take(&mut state.wants_focus) {
        ui.memory_mut(|memory| memory.request_focus(current_id(&rows)));
    }
    let mut chosen = take_keys(ui, ctx, &rows, &page);
    let by_keys = chosen;
    if let Some(at) = chosen.or(state.shows.take()) {
        state.scroll.show_row(at, &page);
    }
    state.scroll.take_wheel(ui, &page);
    let mut inner = ui.new_child(UiBuilder::new().id_salt(rows.id).max_rect(body));
    inner.shrink_clip_rect(body);
    let mut has_current = false;
    for at in state.scroll.visible(&page) {
        let is_current = rows.current == Some(at);
        has_current |= is_current;
        let top = state.scroll.row_top(at, &page);
        let place = Rect::from_x_y_ranges(body.x_range(), top..=top + rows.row_pt);
        if by_keys == Some(at) {
            // The page that the rows are on may have to move, too.
            ui.scroll_to_rect(place, None);
        }
        if row_ui(&inner, ctx, &rows, at, place, &said(at), &mut draw) {
            chosen = Some(at);
            state.wants_focus = true;
        }
    }
    if !has_current && rows.current.is_some() {
        // Out of sight, and still where the keyboard is.
        let nowhere = Rect::from_min_size(body.min, Vec2::ZERO);
        inner.interact(
            nowhere,
            current_id(&rows),
            Sense::focusable_noninteractive(),
        );
        hold_keys(&inner, &rows);
    }
    state.scroll.bars_ui(ui, ctx.palette, &page);
    chosen
}

/// Whether it was pressed.
fn row_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    rows: &Rows,
    at: usize,
    place: Rect,
    said: &str,
    draw: &mut impl FnMut(&Ui, usize, Rect),
) -> bool {
    let is_current = rows.current == Some(at);
    let (id, sense) = if is_current {
        (current_id(rows), Sense::click())
    } else {
        (Id::unique((rows.id, at)), Sense::CLICK)
    };
    let response = ui.interact(place, id, sense);
    response.widget_info(|| WidgetInfo::selected(Role::Row, ui.is_enabled(), is_current, said));
    if is_current {
        ui.painter().rect_filled(place, 0, ctx.palette.accent_pale);
    } else if response.hovered() {
        let pale = ctx.palette.faint.gamma_multiply(0.5);
        ui.painter().rect_filled(place, 0, pale);
    }
    let line = Stroke::new(1.0, ctx.palette.line);
    ui.painter()
        .hline(place.x_range(), place.bottom() - 0.5, line);
    draw(ui, at, place);
    if is_current && response.has_focus() {
        hold_keys(ui, rows);
        ring(ui, ctx.palette, place.shrink(3.0), 4);
    }
    response.clicked()
}

fn take_keys(ui: &Ui, ctx: &ViewCtx<'_>, rows: &Rows, page: &Page) -> Option<usize> {
    let has_keys = ui.memory(|memory| memory.has_focus(current_id(rows)));
    let at = rows.current.filter(|_| has_keys && !ctx.has_dialog)?;
    let pressed = |key| ui.input_mut(|input| keys::take_plain(input, key));
    let last = rows.count.checked_sub(1)?;
    let to = if pressed(Key::ArrowDown) {
        at + 1
    } else if pressed(Key::ArrowUp) {
        at.saturating_sub(1)
    } else if pressed(Key::PageDown) {
        at + page.rows_on_page()
    } else if pressed(Key::PageUp) {
        at.saturating_sub(page.rows_on_page())
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        last
    } else {
        return None;
    };
    ui.ctx().request_repaint();
    Some(to.min(last))
}

/// Arrows are the rows' while they have the keyboard; Tab goes on.
fn hold_keys(ui: &Ui, rows: &Rows) {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(current_id(rows), filter));
}
