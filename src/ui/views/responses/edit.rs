//! From the current cell to the next: moving, selecting, beginning and finishing an edit.

use eframe::egui::{Event, Ui};

use super::ResponsesState;
use super::editing::{Done, Editing};
use super::input::CellInput;
use super::keys::{Asked, asked};
use super::selection::{Clicked, Cursor, Extent, Step};
use super::table::{Geometry, cursor_id};
use crate::app::{CommandQueue, Listing};
use crate::document::{EditLabel, RowColumn};
use crate::model::Edit;
use crate::ui::ViewCtx;

/// Takes the keys of this frame where a cell has the keyboard.
pub(super) fn take_keys(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
    commands: &mut CommandQueue,
) {
    let has_keys = ui.memory(|memory| memory.has_focus(cursor_id()));
    if !has_keys || state.editing.is_some() || ctx.has_dialog {
        return;
    }
    let events: Vec<Event> = ui.input(|input| input.events.clone());
    for asked in events.iter().filter_map(asked) {
        take(ui, ctx, state, listing, geometry, asked, commands);
    }
}

fn take(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
    asked: Asked,
    commands: &mut CommandQueue,
) {
    match asked {
        Asked::Move(step) => move_by(ctx, state, listing, geometry, step),
        Asked::Extend(step) => extend_by(ctx, state, listing, geometry, step),
        Asked::Edit => begin(ctx, state, listing, None),
        Asked::Type(digit) => begin_number(ctx, state, listing, digit),
        Asked::ToggleRow => toggle_row(state),
        Asked::SelectAll => {
            state
                .selection
                .take_all(listing.answers().map(|each| each.id()));
        }
        Asked::Delete => delete(ctx, state, commands),
        Asked::Escape => leave(ui, state),
        Asked::Resize(by_pt) => resize(state, geometry, by_pt),
    }
}

fn move_by(
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
    step: Step,
) {
    let Some(cursor) = state.cursor else {
        return;
    };
    let placed = &geometry.placed;
    let column = placed.iter().position(|each| each.column == cursor.column);
    let extent = Extent {
        rows: listing.len(),
        columns: placed.len(),
        rows_on_page: geometry.page.rows_on_page(),
    };
    let (at, column) = step.from((cursor.at, column.unwrap_or(0)), extent);
    let there = listing.answer(at, ctx.project).zip(placed.get(column));
    if let Some(((_, answer), placed)) = there {
        state.cursor = Some(Cursor {
            at,
            id: answer.id(),
            column: placed.column,
        });
        state.scroll.show_row(at, &geometry.page);
        state.scroll.show_column(placed, &geometry.page);
    }
}

fn extend_by(
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
    step: Step,
) {
    let from = state.cursor.map(|cursor| cursor.at);
    move_by(ctx, state, listing, geometry, step);
    let to = state.cursor.map(|cursor| cursor.at);
    if let Some((from, to)) = from.zip(to) {
        let id_at = |at| Some(listing.answer(at, ctx.project)?.1.id());
        state.selection.extend(from, to, id_at);
    }
}

fn toggle_row(state: &mut ResponsesState) {
    if let Some(cursor) = state.cursor {
        state.selection.toggle(cursor.at, cursor.id);
    }
}

fn leave(ui: &Ui, state: &mut ResponsesState) {
    if state.selection.ids().is_empty() {
        ui.memory_mut(|memory| memory.surrender_focus(cursor_id()));
    } else {
        state.selection.clear();
    }
}

fn resize(state: &mut ResponsesState, geometry: &Geometry, by_pt: f32) {
    if let Some(cursor) = state.cursor {
        state.columns.resize(&geometry.placed, cursor.column, by_pt);
    }
}

/// Removes the selected answers that are still there.
pub(super) fn delete(ctx: &ViewCtx<'_>, state: &mut ResponsesState, commands: &mut CommandQueue) {
    if ctx.is_read_only {
        return;
    }
    let rows = ctx.project.responses().rows_of(state.selection.ids());
    let answers = rows
        .into_iter()
        .filter_map(|row| ctx.project.responses().get(row));
    let ids: Vec<_> = answers.map(|answer| answer.id()).collect();
    if !ids.is_empty() {
        let label = EditLabel::DeleteResponses(ids.len());
        commands.edit(label, Edit::RemoveResponses(ids));
    }
    state.selection.clear();
}

/// Opens the editor of the current cell, with `typed` in it or what the cell holds.
pub(super) fn begin(
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    typed: Option<CellInput>,
) {
    let Some(cursor) = state.cursor else {
        return;
    };
    if ctx.is_read_only || !CellInput::can_edit(cursor.column) {
        return;
    }
    let answer = listing.answer(cursor.at, ctx.project);
    state.editing =
        answer.map(|(row, answer)| Editing::new(ctx, row, &answer, cursor.column, typed));
}

/// A digit begins an edit where a number belongs: a score, a rating.
fn begin_number(ctx: &ViewCtx<'_>, state: &mut ResponsesState, listing: &Listing, digit: char) {
    let is_rating = |field| {
        let field = ctx.project.fields().get(field);
        field.is_some_and(|field| field.scale().is_some())
    };
    let takes_number = |column: &RowColumn| match column {
        RowColumn::Score => true,
        RowColumn::Field(field) => is_rating(*field),
        _ => false,
    };
    let column = state.cursor.map(|cursor| cursor.column);
    if let Some(column) = column.filter(takes_number) {
        let typed = CellInput::typed(column, digit.to_string());
        begin(ctx, state, listing, Some(typed));
    }
}

/// Makes the cell that was pressed the current one, once the one being edited is finished: a value that is refused
/// keeps the keyboard.
pub(super) fn take_click(
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    commands: &mut CommandQueue,
) {
    let Some(Clicked {
        cell,
        modifiers,
        is_double,
    }) = state.clicked.take()
    else {
        return;
    };
    if let Some(editing) = &mut state.editing
        && !editing.commit(ctx, commands)
    {
        return;
    }
    state.editing = None;
    let from = state.cursor.map_or(cell.at, |cursor| cursor.at);
    state.cursor = Some(cell);
    state.focus_cell = true;
    if modifiers.shift {
        let id_at = |at| Some(listing.answer(at, ctx.project)?.1.id());
        state.selection.extend(from, cell.at, id_at);
    } else if modifiers.command {
        state.selection.toggle(cell.at, cell.id);
    } else if is_double {
        begin(ctx, state, listing, None);
    }
}

/// Draws the editor over the current cell.
pub(super) fn editing_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
    commands: &mut CommandQueue,
) {
    let Some((mut editing, cursor)) = state.editing.take().zip(state.cursor) else {
        return;
    };
    let place = geometry.cell(state, cursor.at, editing.input.column);
    let Some(place) = place.filter(|_| editing.id == cursor.id) else {
        return; // the answer or the column is gone
    };
    match editing.ui(ui, ctx, (place, geometry.room()), commands) {
        None => state.editing = Some(editing),
        Some(done) => finish(ui, ctx, state, listing, geometry, done),
    }
}

/// Gives the keyboard back, and goes on to the next cell where that was asked for.
fn finish(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    geometry: &Geometry,
    done: Done,
) {
    ui.memory_mut(|memory| memory.request_focus(cursor_id()));
    state.focus_cell = true;
    let step = match done {
        Done::Stay => return,
        Done::Along => Step::Right,
        Done::Back => Step::Left,
    };
    let before = state.cursor;
    move_by(ctx, state, listing, geometry, step);
    if state.cursor != before {
        begin(ctx, state, listing, None);
    }
}
