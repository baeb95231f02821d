//! Responses: the table of all answers that the filter selects - searched, sorted, edited in place, several at
//! once changed or deleted. Every part of it can be done by keyboard.

mod bulk;
pub(in crate::ui::views) mod cell;
pub(in crate::ui::views) mod columns;
mod edit;
mod editing;
mod half_typed;
mod head;
mod input;
mod keys;
pub(in crate::ui::views) mod scroll;
mod selection;
mod table;
mod toolbar;

use std::collections::HashSet;

use eframe::egui::{Align, Layout, Ui, Vec2};

use crate::app::{CommandQueue, Listing, ViewCommand};
use crate::document::{EditLabel, Part, Revision, RowColumn, RowQuery};
use crate::model::{Project, ResponseId};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::half_typed::FieldTexts;
use crate::ui::views::collect::last_change_ui;
use crate::ui::views::empty::{empty_ui, no_answers_ui};
use crate::ui::widgets::{card, secondary_button};

use columns::Columns;
use editing::Editing;
use input::CellInput;
use scroll::Scroll;
use selection::{Clicked, Cursor, Selection};

const FOOT_HEIGHT_PT: f32 = 24.0;

/// What the panel holds between frames.
#[derive(Debug, Default)]
pub struct ResponsesState {
    columns: Columns,
    scroll: Scroll,
    selection: Selection,
    /// The current cell; there is one as soon as there is a row.
    cursor: Option<Cursor>,
    editing: Option<Editing>,
    /// The value being chosen for all selected answers.
    bulk: Option<CellInput>,
    /// What was listed in the last frame.
    seen: Option<(Revision, RowQuery)>,
    find_count: u32,
    focus_cell: bool,
    /// The column whose heading is the Tab key's stop.
    head: Option<RowColumn>,
    focus_head: bool,
    /// The cell pressed in this frame: the one being edited is finished first.
    clicked: Option<Clicked>,
    /// The toolkit's pass in which the view was drawn last.
    drawn_in_pass: Option<u64>,
    /// Half-typed when the program ended, until its cell is drawn.
    found: FieldTexts,
}

impl ResponsesState {
    /// Sets the selected answers aside or counts them again; where none is selected, the one the keyboard is at.
    pub fn set_aside(&self, project: &Project, aside: bool, commands: &mut CommandQueue) {
        let mut ids = self.selection.ids().clone();
        if ids.is_empty() {
            ids.extend(self.cursor.map(|cursor| cursor.id));
        }
        let rows = project.responses().rows_of(&ids).into_iter();
        let standing = rows.filter_map(|row| project.responses().get(row));
        let differing = standing.filter(|answer| answer.is_aside() != aside);
        let ids: HashSet<ResponseId> = differing.map(|answer| answer.id()).collect();
        if ids.is_empty() {
            return;
        }
        let label = if aside {
            EditLabel::SetAside(ids.len())
        } else {
            EditLabel::CountAgain(ids.len())
        };
        commands.edit(label, Part::Aside(aside).into_edit(project, &ids));
    }

    /// Puts the keyboard into the table when the view is come to, unless the search asks for it.
    fn arrive(&mut self, ui: &Ui, ctx: &ViewCtx<'_>) {
        let pass = ui.ctx().cumulative_pass_nr();
        let before = self.drawn_in_pass.replace(pass);
        let was_drawn = before.is_some_and(|before| pass - before <= 1);
        if !was_drawn {
            self.focus_cell = self.find_count == ctx.session.find_count;
        }
    }

    /// Keeps to the same answers when others are listed, or in another order.
    fn follow(&mut self, ctx: &ViewCtx<'_>, listing: &Listing) {
        let now = (listing.revision(), listing.query());
        let seen = self
            .seen
            .as_ref()
            .map(|(revision, query)| (*revision, query));
        if seen == Some(now) {
            return;
        }
        if seen.is_some_and(|(_, query)| query != now.1) {
            self.scroll.rewind();
        }
        self.selection.keep(listing.answers().map(|each| each.id()));
        self.cursor = self.followed_cursor(ctx, listing);
        self.seen = Some((now.0, now.1.clone()));
    }

    /// On the same answer; where that is gone, on the one in its place.
    fn followed_cursor(&self, ctx: &ViewCtx<'_>, listing: &Listing) -> Option<Cursor> {
        let id_at = |at| Some(listing.answer(at, ctx.project)?.1.id());
        let Some(cursor) = self.cursor else {
            let column = self.columns.shown(ctx.project).first().copied()?;
            return id_at(0).map(|id| Cursor { at: 0, id, column });
        };
        if id_at(cursor.at) == Some(cursor.id) {
            return Some(cursor);
        }
        let found = listing.answers().position(|each| each.id() == cursor.id);
        let last = listing.len().checked_sub(1)?;
        let at = found.unwrap_or(cursor.at.min(last));
        id_at(at).map(|id| Cursor { at, id, ..cursor })
    }

    /// The current cell stays in a column that is shown.
    fn keep_cursor_shown(&mut self, ctx: &ViewCtx<'_>) {
        let shown = self.columns.shown(ctx.project);
        if let (Some(cursor), Some(&first)) = (&mut self.cursor, shown.first())
            && !shown.contains(&cursor.column)
        {
            cursor.column = first;
        }
    }
}

/// Draws the view.
pub fn responses_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    commands: &mut CommandQueue,
) {
    state.arrive(ui, ctx);
    if ctx.project.responses().is_empty() {
        no_answers_ui(ui, ctx, commands);
        return;
    }
    let height = ui.available_height();
    card(ui, ctx.palette, |ui| {
        ui.set_width(ui.available_width());
        ui.set_height(height - 42.0); // the card's own margins and edge
        if ctx.session.closes_singles(ctx.project) {
            closed_ui(ui, ctx, commands);
        } else {
            answers_ui(ui, ctx, state, commands);
        }
    });
}

fn answers_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    commands: &mut CommandQueue,
) {
    let Some(listed) = ctx.listed else {
        return;
    };
    state.follow(ctx, listed.listing);
    state.put_back(ctx, listed.listing);
    toolbar::toolbar_ui(ui, ctx, state, commands);
    ui.add_space(4.0);
    let foot = ctx
        .last_change
        .map_or(0.0, |_| FOOT_HEIGHT_PT + ui.spacing().item_spacing.y);
    let room = Vec2::new(ui.available_width(), ui.available_height() - foot);
    ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
        if listed.listing.is_empty() && !listed.is_former {
            none_fits_ui(ui, ctx, commands);
        } else {
            rows_ui(ui, ctx, state, listed.listing, commands);
        }
    });
    if ctx.last_change.is_some() {
        foot_ui(ui, ctx, commands);
    }
}

fn rows_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    listing: &Listing,
    commands: &mut CommandQueue,
) {
    state.keep_cursor_shown(ctx);
    let geometry = table::measure(ui, ctx, state, listing);
    if std::mem::take(&mut state.focus_cell) {
        ui.memory_mut(|memory| memory.request_focus(table::cursor_id()));
    }
    edit::take_keys(ui, ctx, state, listing, &geometry, commands);
    state.scroll.take_wheel(ui, &geometry.page);
    table::table_ui(ui, ctx, state, listing, &geometry, commands);
    edit::editing_ui(ui, ctx, state, listing, &geometry, commands);
    edit::take_click(ctx, state, listing, commands);
}

/// What became of the last change, with the way back.
fn foot_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    ui.horizontal(|ui| {
        ui.set_height(FOOT_HEIGHT_PT);
        ui.spacing_mut().interact_size.y = FOOT_HEIGHT_PT;
        ui.spacing_mut().button_padding.y = 2.0;
        last_change_ui(ui, ctx, commands);
    });
}

/// What single answers of employees give away is said before they are shown.
fn closed_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    empty_ui(ui, ctx, &text!(ctx.texts, "responses-closed"), |ui| {
        if secondary_button(ui, ctx.palette, text!(ctx.texts, "responses-open")).clicked() {
            commands.view(ViewCommand::OpenSingles);
        }
    });
}

fn none_fits_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    empty_ui(ui, ctx, &text!(ctx.texts, "responses-none-fits"), |ui| {
        if secondary_button(ui, ctx.palette, text!(ctx.texts, "responses-show-all")).clicked() {
            commands.view(ViewCommand::Search(String::new()));
            commands.view(ViewCommand::ForgetSaid);
            commands.view(ViewCommand::ClearFilter);
        }
    });
}
