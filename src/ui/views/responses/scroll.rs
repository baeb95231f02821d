//! Where the table is scrolled to. Kept in double precision: a million rows are some forty million points high,
//! where the toolkit's own positions are no longer exact to a point.

use std::ops::Range;

use eframe::egui::{CornerRadius, Id, Rangef, Rect, Sense, Ui, Vec2, pos2, vec2};

use super::columns::PlacedColumn;
use crate::ui::theme::Palette;

pub(in crate::ui::views) const ROW_HEIGHT_PT: f32 = 38.0;
pub(super) const BAR_PT: f32 = 12.0;
/// Between the last column and the bar.
const BAR_GAP_PT: f32 = 6.0;
/// What the bar at the right takes from the table.
pub(in crate::ui::views) const BAR_ROOM_PT: f32 = BAR_GAP_PT + BAR_PT;
const SHORTEST_THUMB_PT: f32 = 28.0;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::ui::views) struct Scroll {
    top_pt: f64,
    left_pt: f32,
}

/// What is scrolled: so many rows, so wide, in a body of that size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui::views) struct Page {
    pub rows: usize,
    /// How high each is.
    pub row_pt: f32,
    pub width_pt: f32,
    pub body: Rect,
}

impl Page {
    #[expect(clippy::cast_precision_loss, reason = "far below what a double holds")]
    pub(in crate::ui::views) fn height_pt(&self) -> f64 {
        self.rows as f64 * f64::from(self.row_pt)
    }

    fn lowest_top_pt(&self) -> f64 {
        (self.height_pt() - f64::from(self.body.height())).max(0.0)
    }

    fn farthest_left_pt(&self) -> f32 {
        (self.width_pt - self.body.width()).max(0.0)
    }

    /// Whole rows that fit.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "some dozens of rows"
    )]
    pub(in crate::ui::views) fn rows_on_page(&self) -> usize {
        ((self.body.height() / self.row_pt).floor().max(1.0)) as usize
    }
}

impl Scroll {
    pub(in crate::ui::views) fn rewind(&mut self) {
        self.top_pt = 0.0;
    }

    pub(in crate::ui::views) fn left_pt(&self) -> f32 {
        self.left_pt
    }

    /// The rows that can be seen, a part of them counted.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "rows of a list in memory, never negative"
    )]
    pub(in crate::ui::views) fn visible(&self, page: &Page) -> Range<usize> {
        let row = f64::from(page.row_pt);
        let first = (self.top_pt / row).floor() as usize;
        let end = ((self.top_pt + f64::from(page.body.height())) / row).ceil() as usize;
        first..end.min(page.rows)
    }

    /// The top of a row on the screen.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "exact near the body, where rows are drawn"
    )]
    pub(in crate::ui::views) fn row_top(&self, row: usize, page: &Page) -> f32 {
        let from_top = row as f64 * f64::from(page.row_pt) - self.top_pt;
        page.body.top() + from_top as f32
    }

    pub(super) fn clamp(&mut self, page: &Page) {
        self.top_pt = self.top_pt.clamp(0.0, page.lowest_top_pt());
        self.left_pt = self.left_pt.clamp(0.0, page.farthest_left_pt());
    }

    #[expect(clippy::cast_precision_loss, reason = "far below what a double holds")]
    pub(in crate::ui::views) fn show_row(&mut self, row: usize, page: &Page) {
        let top = row as f64 * f64::from(page.row_pt);
        let highest = top + f64::from(page.row_pt) - f64::from(page.body.height());
        self.top_pt = self.top_pt.max(highest).min(top);
        self.clamp(page);
    }

    pub(super) fn show_column(&mut self, placed: &PlacedColumn, page: &Page) {
        let left_pt = placed.left_pt;
        self.show_across(Rangef::new(left_pt, left_pt + placed.width_pt), page);
    }

    /// What goes from there to there, in points from the left.
    pub(in crate::ui::views) fn show_across(&mut self, span: Rangef, page: &Page) {
        let farthest = span.max - page.body.width();
        self.left_pt = self.left_pt.max(farthest).min(span.min);
        self.clamp(page);
    }

    /// Takes the wheel, where the pointer is over the table. A page around it moves only when the table does not.
    pub(in crate::ui::views) fn take_wheel(&mut self, ui: &Ui, page: &Page) {
        let before = *self;
        if ui.rect_contains_pointer(page.body) {
            let delta = ui.input(eframe::egui::InputState::smooth_scroll_delta);
            self.top_pt -= f64::from(delta.y);
            self.left_pt -= delta.x;
        }
        self.clamp(page);
        if *self != before {
            ui.input_mut(|input| input.smooth_scroll_delta = Vec2::ZERO);
        }
    }

    /// The bars beyond the body's edges, each where there is more than fits.
    pub(in crate::ui::views) fn bars_ui(&mut self, ui: &Ui, palette: &Palette, page: &Page) {
        if page.lowest_top_pt() > 0.0 {
            self.vertical_bar_ui(ui, palette, page);
        }
        if page.farthest_left_pt() > 0.0 {
            self.horizontal_bar_ui(ui, palette, page);
        }
        self.clamp(page);
    }

    #[expect(clippy::cast_possible_truncation, reason = "shares of a bar")]
    fn vertical_bar_ui(&mut self, ui: &Ui, palette: &Palette, page: &Page) {
        let body = page.body;
        let share = (f64::from(body.height()) / page.height_pt()) as f32;
        let length = (body.height() * share).max(SHORTEST_THUMB_PT);
        let room = f64::from(body.height() - length).max(1.0);
        let offset = (self.top_pt / page.lowest_top_pt() * room) as f32;
        let place = Rect::from_min_size(
            pos2(body.right() + BAR_GAP_PT, body.top() + offset),
            vec2(BAR_PT, length),
        );
        let dragged = thumb_ui(ui, palette, Id::unique("responses down"), place);
        self.top_pt += f64::from(dragged.y) / room * page.lowest_top_pt();
    }

    fn horizontal_bar_ui(&mut self, ui: &Ui, palette: &Palette, page: &Page) {
        let body = page.body;
        let length = (body.width() * body.width() / page.width_pt).max(SHORTEST_THUMB_PT);
        let room = (body.width() - length).max(1.0);
        let offset = self.left_pt / page.farthest_left_pt() * room;
        let place = Rect::from_min_size(
            pos2(body.left() + offset, body.bottom()),
            vec2(length, BAR_PT),
        );
        let dragged = thumb_ui(ui, palette, Id::unique("responses along"), place);
        self.left_pt += dragged.x / room * page.farthest_left_pt();
    }
}

/// Draws the movable part of a bar; gives how far it was dragged.
fn thumb_ui(ui: &Ui, palette: &Palette, id: Id, place: Rect) -> Vec2 {
    // Not a stop of the Tab key: the keyboard scrolls by moving the current cell.
    let response = ui.interact(place, id, Sense::DRAG);
    let is_held = response.hovered() || response.dragged();
    let colour = if is_held {
        palette.input_edge
    } else {
        palette.line
    };
    let margin = if is_held { 2.0 } else { 3.0 };
    ui.painter()
        .rect_filled(place.shrink(margin), CornerRadius::same(4), colour);
    response.drag_delta()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(rows: usize) -> Page {
        Page {
            rows,
            row_pt: ROW_HEIGHT_PT,
            width_pt: 1000.0,
            body: Rect::from_min_size(pos2(50.0, 100.0), vec2(600.0, 380.0)),
        }
    }

    #[test]
    fn the_last_of_a_million_rows_is_drawn_where_it_belongs() {
        let (page, mut scroll) = (page(1_000_000), Scroll::default());
        scroll.show_row(999_999, &page);
        assert_eq!(scroll.visible(&page), 999_990..1_000_000);
        let bottom = scroll.row_top(999_999, &page) + ROW_HEIGHT_PT;
        assert!((bottom - page.body.bottom()).abs() < 0.01, "{bottom}");
    }

    #[test]
    fn a_row_in_sight_does_not_move_the_table() {
        let (page, mut scroll) = (page(100), Scroll::default());
        scroll.show_row(50, &page);
        let before = scroll;
        scroll.show_row(45, &page);
        assert_eq!(scroll, before);
        scroll.show_row(10, &page);
        assert!((scroll.row_top(10, &page) - page.body.top()).abs() < 0.01);
    }

    #[test]
    fn fewer_rows_than_fit_stay_at_the_top() {
        let (page, mut scroll) = (page(3), Scroll::default());
        scroll.show_row(2, &page);
        assert_eq!(scroll, Scroll::default());
        assert_eq!(scroll.visible(&page), 0..3);
    }
}
