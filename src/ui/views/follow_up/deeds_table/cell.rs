//! A cell of the table: what it says, and what typing into it does.

use eframe::egui::{Align2, EventFilter, Id, Key, Rect, Response, TextEdit, Ui};

use super::typing::{Typing, take};
use super::{DeedsTableState, column_name};
use crate::app::CommandQueue;
use crate::document::CustomerColumn;
use crate::model::{Customer, Deeds, Recommender};
use crate::text;
use crate::ui::theme::text as font;
use crate::ui::views::follow_up::deeds_form::{recommender_name, spend_text};
use crate::ui::{ViewCtx, keys};

/// A cell that can be typed into.
pub(super) struct Cell<'a> {
    pub at: usize,
    /// The last row.
    pub last: usize,
    pub customer: &'a Customer,
    pub column: CustomerColumn,
    pub place: Rect,
    pub takes_focus: bool,
}

impl Cell<'_> {
    fn id(&self) -> Id {
        Id::unique(("deeds cell", self.customer.id, self.column))
    }

    fn is_typed_into(&self, typing: &Typing) -> bool {
        (typing.of, typing.column) == (self.customer.id, self.column)
    }
}

pub(super) fn cell_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut DeedsTableState,
    cell: &Cell<'_>,
    commands: &mut CommandQueue,
) {
    let typing = state.typing.as_ref();
    let typing = typing.filter(|typing| cell.is_typed_into(typing));
    let known = || cell_text(ctx, ctx.project.deeds().get(cell.customer.id), cell.column);
    let mut text = typing.map_or_else(known, |typing| typing.text.clone());
    let response = edit_ui(ui, ctx, cell, &mut text);
    if cell.takes_focus {
        response.request_focus();
    }
    if response.changed() {
        let (of, column) = (cell.customer.id, cell.column);
        state.typing = Some(Typing::new(ctx, state.day, of, column, text));
    }
    if response.gained_focus() {
        state.entered = Some(cell.column);
        ui.ctx().request_repaint();
    }
    if response.has_focus() {
        take_keys(ui, state, cell);
    }
    if response.lost_focus() {
        leave(ui, ctx, state, cell, commands);
    }
}

fn edit_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, cell: &Cell<'_>, text: &mut String) -> Response {
    let own_keys = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    let edit = TextEdit::singleline(text)
        .id(cell.id())
        .font(font::body())
        .event_filter(own_keys)
        .desired_width(cell.place.width())
        .min_size(cell.place.size())
        .align(Align2::LEFT_CENTER)
        .interactive(!ctx.is_read_only);
    let name = format!(
        "{}, {}",
        cell.customer.label(),
        column_name(ctx.texts, cell.column)
    );
    ui.put(cell.place, edit).accessible_name(name)
}

/// What was typed is taken over, unless Esc takes it back.
fn leave(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut DeedsTableState,
    cell: &Cell<'_>,
    commands: &mut CommandQueue,
) {
    let typed = state.typing.take_if(|typing| cell.is_typed_into(typing));
    let (is_left, is_entered) = ui.input(|input| {
        (
            input.key_pressed(Key::Escape),
            input.key_pressed(Key::Enter),
        )
    });
    if let Some(typing) = typed.filter(|_| !is_left) {
        let day = state.day.unwrap_or(ctx.today);
        if !take(ctx, &typing, day, commands) {
            // What cannot be read stays, with what is wrong with it.
            state.typing = Some(typing);
        } else if is_entered {
            state.goes_to = Some(((cell.at + 1).min(cell.last), cell.column));
        }
    }
}

fn take_keys(ui: &Ui, state: &mut DeedsTableState, cell: &Cell<'_>) {
    let pressed = |key| ui.input_mut(|input| keys::take_plain(input, key));
    let to = if pressed(Key::ArrowDown) {
        (cell.at + 1).min(cell.last)
    } else if pressed(Key::ArrowUp) {
        cell.at.saturating_sub(1)
    } else {
        return;
    };
    state.goes_to = Some((to, cell.column));
    ui.ctx().request_repaint();
}

/// What a cell says; empty where it is not known.
pub(super) fn cell_text(
    ctx: &ViewCtx<'_>,
    deeds: Option<&Deeds>,
    column: CustomerColumn,
) -> String {
    let text = deeds.and_then(|deeds| known_text(ctx, deeds, column));
    text.unwrap_or_default()
}

fn known_text(ctx: &ViewCtx<'_>, deeds: &Deeds, column: CustomerColumn) -> Option<String> {
    let no = || text!(ctx.texts, "deeds-no");
    let yes = || text!(ctx.texts, "deeds-yes");
    Some(match column {
        CustomerColumn::Recommended => match deeds.recommended.as_ref()?.times {
            0 => no(),
            times => times.to_string(),
        },
        CustomerColumn::Reviewed if deeds.reviewed.as_ref()?.happened() => yes(),
        CustomerColumn::Reviewed => no(),
        CustomerColumn::Left => {
            let left = deeds.left.as_ref()?;
            if left.happened() {
                ctx.texts.typed_day(left.day)
            } else {
                no()
            }
        }
        CustomerColumn::CameBy => {
            let whose = &deeds.came_by.as_ref()?.whose;
            let name = recommender_name(ctx.project, whose);
            match whose {
                Recommender::Nobody => no(),
                _ if name.is_empty() => yes(),
                _ => name,
            }
        }
        CustomerColumn::Spend => spend_text(ctx, deeds.spend.as_ref()?),
        _ => return None,
    })
}
