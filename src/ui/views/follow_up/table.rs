//! The table of one list: only the rows that can be seen are laid out and drawn.

use eframe::egui::{
    Align, Button, EventFilter, Id, Key, Layout, Rect, RichText, Role, Sense, Stroke, Ui,
    UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use super::{Cursor, FollowUpState};
use crate::analysis::{days_between, due};
use crate::app::{CommandQueue, FollowLook, Following, ViewCommand};
use crate::document::{FollowColumn, FollowSort, RowColumn};
use crate::i18n::Texts;
use crate::model::{CaseState, ResponseRef};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::views::responses::cell::{CELL_MARGIN_PT, cell_text, paint_cell, paint_text};
use crate::ui::views::responses::columns::column_name;
use crate::ui::views::responses::scroll::{BAR_ROOM_PT, Page, ROW_HEIGHT_PT};
use crate::ui::widgets::ring;
use crate::ui::{ViewCtx, keys, words};

const HEAD_HEIGHT_PT: f32 = 32.0;
/// Below this the age has no column of its own.
const NARROW_PT: f32 = 460.0;

/// A column with its place from the left edge of the table.
#[derive(Clone, Copy)]
struct Placed {
    column: FollowColumn,
    left_pt: f32,
    width_pt: f32,
}

/// The columns that fit; the words take the room that is left.
fn placed(width: f32) -> Vec<Placed> {
    let words = FollowColumn::Row(RowColumn::Comment);
    let mut columns = vec![
        (FollowColumn::Row(RowColumn::Score), 76.0),
        (words, 0.0),
        (FollowColumn::Row(RowColumn::Customer), 112.0),
        (FollowColumn::Row(RowColumn::Day), 84.0),
        (FollowColumn::State, 130.0),
    ];
    if width < NARROW_PT {
        // How late it is says the state.
        columns.remove(3);
        columns[0].1 = 64.0;
        columns[2].1 = 96.0;
    }
    if width > 640.0 {
        columns.insert(2, (FollowColumn::Row(RowColumn::Reasons), 132.0));
    }
    if width > 840.0 {
        columns.insert(4, (FollowColumn::Row(RowColumn::Contact), 150.0));
    }
    let fixed: f32 = columns.iter().map(|(_, width)| width).sum();
    let mut left_pt = 0.0;
    let place = |(column, own)| {
        let width_pt = if column == words {
            (width - fixed).max(60.0)
        } else {
            own
        };
        let placed = Placed {
            column,
            left_pt,
            width_pt,
        };
        left_pt += width_pt;
        placed
    };
    columns.into_iter().map(place).collect()
}

/// The id of whatever row is the current one: the keyboard stays while the row changes.
fn current_id() -> Id {
    Id::unique("follow-up current row")
}

pub(super) fn table_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    following: &Following,
    commands: &mut CommandQueue,
) {
    let full = ui.available_rect_before_wrap();
    ui.allocate_rect(full, Sense::hover());
    let mut body = full;
    body.min.y += HEAD_HEIGHT_PT;
    let mut page = Page {
        rows: following.len(),
        width_pt: 0.0,
        body,
    };
    if page.height_pt() > f64::from(body.height()) {
        page.body.max.x -= BAR_ROOM_PT;
    }
    page.width_pt = page.body.width();
    let columns = placed(page.body.width());
    let builder = UiBuilder::new()
        .id_salt("follow-up")
        .max_rect(full)
        .accessibility_role(Role::Grid)
        .accessibility_label(text!(ctx.texts, "view-follow-up"));
    let mut table = ui.new_child(builder);
    head_ui(&mut table, ctx, (&columns, &page), commands);
    if std::mem::take(&mut state.focus_row) {
        table.memory_mut(|memory| memory.request_focus(current_id()));
    }
    take_keys(&table, ctx, state, following, &page);
    state.scroll.take_wheel(&table, &page);
    rows_ui(&mut table, ctx, state, following, (&columns, &page));
    state.scroll.bars_ui(&table, ctx.palette, &page);
}

fn head_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    (columns, page): (&[Placed], &Page),
    commands: &mut CommandQueue,
) {
    let top = page.body.top() - HEAD_HEIGHT_PT;
    for placed in columns {
        let left = page.body.left() + placed.left_pt;
        let place = Rect::from_min_size(pos2(left, top), vec2(placed.width_pt, HEAD_HEIGHT_PT));
        column_head_ui(ui, ctx, placed.column, place, commands);
    }
    let line = Stroke::new(1.0, ctx.palette.line);
    ui.painter()
        .hline(page.body.x_range(), page.body.top() - 0.5, line);
}

fn column_head_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    column: FollowColumn,
    place: Rect,
    commands: &mut CommandQueue,
) {
    let name = head_name(ctx, column);
    let look = &ctx.session.follow;
    let builder = UiBuilder::new()
        .id_salt(column)
        .max_rect(place.shrink2(vec2(CELL_MARGIN_PT, 0.0)))
        .layout(Layout::left_to_right(Align::Center))
        .accessibility_role(Role::ColumnHeader);
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().button_padding = Vec2::new(0.0, 2.0);
        ui.spacing_mut().interact_size.y = 20.0;
        let label = RichText::new(&name)
            .font(font::small())
            .color(ctx.palette.soft_text);
        let arrow = if look.sort.descending {
            Icon::Descending
        } else {
            Icon::Ascending
        };
        let button = if look.sort.column == column {
            Button::new((label, arrow.text(12.0).color(ctx.palette.accent)))
        } else {
            Button::new(label)
        };
        let response = ui
            .add(button.frame_when_inactive(false).truncate())
            .accessible_name(text!(ctx.texts, "sort-by", column = name.as_str()));
        if response.clicked() {
            commands.view(ViewCommand::Follow(FollowLook {
                sort: sorted_by(look.sort, column),
                ..look.clone()
            }));
        }
    });
}

fn head_name(ctx: &ViewCtx<'_>, column: FollowColumn) -> String {
    match column {
        FollowColumn::Row(RowColumn::Day) => text!(ctx.texts, "follow-age"),
        FollowColumn::Row(column) => column_name(ctx, column),
        FollowColumn::State | FollowColumn::Due => text!(ctx.texts, "follow-state"),
    }
}

/// The same column again turns round; ages begin with the newest.
fn sorted_by(sort: FollowSort, column: FollowColumn) -> FollowSort {
    let descending = if sort.column == column {
        !sort.descending
    } else {
        column == FollowColumn::Row(RowColumn::Day)
    };
    FollowSort { column, descending }
}

fn take_keys(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    following: &Following,
    page: &Page,
) {
    let has_keys = ui.memory(|memory| memory.has_focus(current_id()));
    let Some(cursor) = state.cursor.filter(|_| has_keys && !ctx.has_dialog) else {
        return;
    };
    let pressed = |key| ui.input_mut(|input| keys::take_plain(input, key));
    let last = following.len().saturating_sub(1);
    let at = if pressed(Key::ArrowDown) {
        cursor.at + 1
    } else if pressed(Key::ArrowUp) {
        cursor.at.saturating_sub(1)
    } else if pressed(Key::PageDown) {
        cursor.at + page.rows_on_page()
    } else if pressed(Key::PageUp) {
        cursor.at.saturating_sub(page.rows_on_page())
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        last
    } else {
        return;
    };
    move_to(ctx, state, following, at.min(last));
    state.scroll.show_row(at.min(last), page);
    ui.ctx().request_repaint();
}

fn move_to(ctx: &ViewCtx<'_>, state: &mut FollowUpState, following: &Following, at: usize) {
    if let Some((_, answer)) = following.answer(at, ctx.project) {
        state.cursor = Some(Cursor {
            at,
            id: answer.id(),
        });
    }
}

fn rows_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    following: &Following,
    (columns, page): (&[Placed], &Page),
) {
    let mut rows = ui.new_child(UiBuilder::new().id_salt("rows").max_rect(page.body));
    rows.shrink_clip_rect(page.body);
    let mut has_current = false;
    for at in state.scroll.visible(page) {
        let Some((row, answer)) = following.answer(at, ctx.project) else {
            continue;
        };
        let is_current = state.cursor.is_some_and(|cursor| cursor.at == at);
        has_current |= is_current;
        let top = state.scroll.row_top(at, page);
        let place = Rect::from_x_y_ranges(page.body.x_range(), top..=top + ROW_HEIGHT_PT);
        if row_ui(&rows, ctx, (row, &answer), (columns, place), is_current) {
            state.cursor = Some(Cursor {
                at,
                id: answer.id(),
            });
            state.focus_row = true;
        }
    }
    if !has_current && state.cursor.is_some() {
        // Out of sight, and still where the keyboard is.
        let nowhere = Rect::from_min_size(page.body.min, Vec2::ZERO);
        rows.interact(nowhere, current_id(), Sense::focusable_noninteractive());
        hold_keys(&rows);
    }
}

/// Draws one row; whether it was pressed.
fn row_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    (row, answer): (usize, &ResponseRef<'_>),
    (columns, place): (&[Placed], Rect),
    is_current: bool,
) -> bool {
    let (id, sense) = if is_current {
        (current_id(), Sense::click())
    } else {
        (Id::unique(("follow-up row", answer.id())), Sense::CLICK)
    };
    let response = ui.interact(place, id, sense);
    let state = state_text(ctx, answer);
    let name = words::answer(ctx.texts, row + 1, answer);
    let name = format!("{name}, {}", state.0);
    response.widget_info(|| WidgetInfo::selected(Role::Row, ui.is_enabled(), is_current, &name));
    if is_current {
        ui.painter().rect_filled(place, 0, ctx.palette.accent_pale);
    } else if response.hovered() {
        ui.painter()
            .rect_filled(place, 0, ctx.palette.faint.gamma_multiply(0.5));
    }
    let line = Stroke::new(1.0, ctx.palette.line);
    ui.painter()
        .hline(place.x_range(), place.bottom() - 0.5, line);
    for placed in columns {
        let left = place.left() + placed.left_pt;
        let cell = Rect::from_min_size(
            pos2(left, place.top()),
            vec2(placed.width_pt, place.height()),
        );
        match placed.column {
            FollowColumn::Row(RowColumn::Day) => {
                paint_text(ui, &age_text(ctx, answer), ctx.palette.soft_text, cell);
            }
            FollowColumn::Row(column) => {
                let value = cell_text(ctx, (row, answer), column);
                paint_cell(ui, ctx, answer, column, &value, cell);
            }
            FollowColumn::State | FollowColumn::Due => {
                let ink = if state.1 {
                    ctx.palette.danger
                } else {
                    ctx.palette.text
                };
                paint_text(ui, &state.0, ink, cell);
            }
        }
    }
    if is_current && response.has_focus() {
        hold_keys(ui);
        ring(ui, ctx.palette, place.shrink(3.0), 4);
    }
    response.clicked()
}

/// Arrows are the table's while it has the keyboard; Tab goes on.
fn hold_keys(ui: &Ui) {
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(current_id(), filter));
}

fn age_text(ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>) -> String {
    let age = answer.day().map(|day| days_between(day, ctx.today).max(0));
    age.map_or_else(String::new, |days| {
        text!(ctx.texts, "follow-days", days = days)
    })
}

/// How the case stands in a word or two, and whether it has waited too long.
fn state_text(ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>) -> (String, bool) {
    let state = answer
        .case()
        .map_or(CaseState::Open, |case| case.course.state());
    let due = answer
        .score()
        .and_then(|score| due(ctx.project, answer.case(), answer.day(), score));
    match due {
        Some(due) if due < ctx.today => {
            let days = days_between(due, ctx.today);
            (text!(ctx.texts, "follow-late", days = days), true)
        }
        Some(due) if state == CaseState::Open => {
            let days = days_between(ctx.today, due);
            (text!(ctx.texts, "follow-due-in", days = days), false)
        }
        _ => (state_name(ctx.texts, state), false),
    }
}

pub(super) fn state_name(texts: &Texts, state: CaseState) -> String {
    match state {
        CaseState::Open => text!(texts, "follow-open"),
        CaseState::Contacted => text!(texts, "follow-contacted"),
        CaseState::Resolved => text!(texts, "follow-resolved"),
        CaseState::WontDo => text!(texts, "follow-wont-do"),
    }
}
