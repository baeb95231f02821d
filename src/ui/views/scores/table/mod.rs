//! The breakdown's table: a row a segment, sortable, with its groups as one bar and its score on its likely range. A row
//! out of sight costs nothing.

mod columns;
mod head;
mod order;
mod row;

use std::ops::Range;

use eframe::egui::{Label, Layout, Response, RichText, Ui, Vec2};

use crate::analysis::{Certainty, Segment};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::widgets::{RangeScale, icon_button, link, opened_by, toggle};
use columns::{Column, Columns};
use head::head_ui;
use order::{Order, Sorting};
use row::row_ui;

const ROW_HEIGHT_PT: f32 = 40.0;
/// Between columns.
const GAP_PT: f32 = 12.0;
/// Room beside the ends of the range, so that its numbers keep clear of the neighbours.
const RANGE_INSET_PT: f32 = 20.0;
/// The rows shown until all are asked for: the cards below are not to be far.
const FIRST_ROWS: usize = 10;

/// How the rows are sorted, and whether all are shown.
#[derive(Clone, Debug, Default)]
pub struct TableState {
    columns: Columns,
    sorting: Sorting,
    order: Order,
    shows_all: bool,
}

pub(super) fn table_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut TableState) {
    let columns = state
        .columns
        .placed(ui.available_width(), row::verdict_width(ui, ctx));
    state
        .order
        .refresh(&ctx.analysis.segments, ctx.edition, state.sorting);
    let scale = state.order.scale();
    let total = ctx.analysis.segments.len();
    let count = if state.shows_all {
        total
    } else {
        total.min(FIRST_ROWS)
    };
    // Below thousands of rows it would not be found again.
    if state.shows_all && total > FIRST_ROWS {
        let name = text!(ctx.texts, "breakdown-show-fewer");
        state.shows_all = !link(ui, ctx.palette, &name).clicked();
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        head_ui(ui, ctx, &mut state.sorting, &columns, scale);
        rows_ui(ui, ctx, state.order.first(count), &columns, scale);
    });
    if count < total {
        let name = text!(ctx.texts, "breakdown-show-all", count = total);
        state.shows_all = link(ui, ctx.palette, &name).clicked();
    }
}

/// Which columns there are beside those that a row cannot do without.
pub(super) fn columns_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut TableState, full: f32) {
    let name = text!(ctx.texts, "breakdown-columns");
    let button = icon_button(ui, ctx.palette, Icon::Columns, &name);
    opened_by(&button).show(|ui| {
        ui.set_min_width(180.0);
        ui.spacing_mut().item_spacing.y = 4.0;
        for column in Column::TO_CHOOSE {
            let label = head::column_name(ctx, column);
            let is_shown = state.columns.is_shown(column, full);
            if toggle(ui, ctx.palette, is_shown, &label, &label).clicked() {
                state.columns.choose(column, !is_shown);
            }
        }
    });
}

/// Room for all the rows, and those of them drawn that are in sight.
fn rows_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    order: &[usize],
    columns: &[(Column, f32)],
    scale: RangeScale,
) {
    let in_sight = in_sight(ui, order.len());
    let skip = |ui: &mut Ui, rows: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a height on the screen")]
        let height = rows as f32 * ROW_HEIGHT_PT;
        ui.allocate_space(Vec2::new(ui.available_width(), height));
    };
    skip(ui, in_sight.start);
    let segments = order.get(in_sight.clone()).unwrap_or_default().iter();
    for segment in segments.filter_map(|&at| ctx.analysis.segments.get(at)) {
        row_ui(ui, ctx, segment, columns, scale);
    }
    skip(ui, order.len() - in_sight.end);
}

/// Which of the rows that begin where `ui` is are inside what is drawn.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rows, from 0 on"
)]
fn in_sight(ui: &Ui, count: usize) -> Range<usize> {
    let (top, clip) = (ui.cursor().top(), ui.clip_rect());
    let row = |y: f32| ((y - top) / ROW_HEIGHT_PT).max(0.0);
    let first = (row(clip.top()).floor() as usize).min(count);
    let last = (row(clip.bottom()).ceil() as usize).min(count);
    first..last.max(first)
}

/// Under five answers a score says nothing.
fn drawn_score(segment: &Segment) -> Option<f64> {
    let is_drawn = !matches!(
        segment.summary.certainty,
        Certainty::NoAnswers | Certainty::TooFew
    );
    segment.summary.score.filter(|_| is_drawn)
}

/// A text in a column of fixed width, cut where it does not fit.
pub(super) fn cell(ui: &mut Ui, width: f32, right: bool, text: RichText) -> Response {
    use eframe::egui::Align;
    let layout = if right {
        Layout::right_to_left(Align::Center)
    } else {
        Layout::left_to_right(Align::Center)
    };
    let height = ui.available_height().min(24.0);
    let shown = ui.allocate_ui_with_layout(Vec2::new(width, height), layout, |ui| {
        ui.set_width(width);
        ui.add(Label::new(text).truncate())
    });
    shown.inner
}
