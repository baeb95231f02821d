//! One value for all selected answers.

use eframe::egui::{Button, Id, Key, Popup, PopupCloseBehavior, Ui};

use super::ResponsesState;
use super::columns::column_name;
use super::input::{CellInput, complaint_ui};
use crate::app::CommandQueue;
use crate::document::{EditLabel, RowColumn};
use crate::model::Audience;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{choice, labelled, primary_button, secondary_button};
use crate::ui::{ViewCtx, keys};

/// The button and, once pressed, the choice of what to set and to which value.
pub(super) fn set_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    commands: &mut CommandQueue,
) {
    let name = text!(ctx.texts, "responses-set");
    let icon = Icon::Edit.text(14.0).color(ctx.palette.soft_text);
    let button = Button::new((icon, name.as_str())).frame_when_inactive(false);
    let response = ui.add(button).accessible_name(name.as_str());
    if response.clicked() {
        state.bulk = match state.bulk {
            None => Some(CellInput::empty(RowColumn::Day)),
            Some(_) => None,
        };
    }
    let Some(mut input) = state.bulk.take() else {
        return;
    };
    let mut is_open = true;
    let shown = Popup::from_response(&response)
        .open_bool(&mut is_open)
        // The lists of its fields lie outside of it.
        .close_behavior(PopupCloseBehavior::IgnoreClicks)
        .gap(4.0)
        .show(|ui| {
            ui.set_width(340.0);
            form_ui(ui, ctx, state, &mut input, commands)
        });
    let is_done = shown.is_some_and(|shown| shown.inner);
    if is_done {
        state.focus_cell = true;
    } else if is_open {
        state.bulk = Some(input);
    }
}

/// What can be the same for many.
fn settable(ctx: &ViewCtx<'_>) -> Vec<RowColumn> {
    let mut columns = vec![RowColumn::Day, RowColumn::Reasons];
    if ctx.project.survey().audience == Audience::Customers {
        columns.push(RowColumn::Customer);
    }
    let fields = ctx.project.fields().iter();
    columns.extend(fields.map(|field| RowColumn::Field(field.id)));
    columns
}

/// Whether it is done with.
fn form_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &ResponsesState,
    input: &mut CellInput,
    commands: &mut CommandQueue,
) -> bool {
    ui.horizontal_wrapped(|ui| {
        for column in settable(ctx) {
            let name = column_name(ctx, column);
            let choice = choice(ctx.palette, input.column == column, name);
            if ui.add(choice).clicked() && input.column != column {
                *input = CellInput::empty(column);
            }
        }
    });
    let had_list = input.has_list_open();
    let name = column_name(ctx, input.column);
    let id = Id::unique(("responses set", input.column));
    labelled(ui, ctx.palette, &name, |ui| input.ui(ui, ctx, id, &name));
    let part = input.part(ctx);
    if let Err(complaint) = &part {
        complaint_ui(ui, ctx, input.column, complaint, commands);
    }
    let pressed = |ui: &Ui, key| !had_list && ui.input_mut(|input| keys::take_plain(input, key));
    let is_cancelled = pressed(ui, Key::Escape);
    let (set, cancel) = buttons_ui(ui, ctx, state);
    if let (true, Ok(part)) = (set, part) {
        let ids = state.selection.ids();
        let label = EditLabel::ChangeResponses(ids.len());
        commands.edit(label, part.into_edit(ctx.project, ids));
        return true;
    }
    cancel || is_cancelled
}

fn buttons_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &ResponsesState) -> (bool, bool) {
    let count = state.selection.ids().len();
    let set = text!(ctx.texts, "responses-set-all", count = count);
    ui.horizontal_wrapped(|ui| {
        let set = primary_button(ui, ctx.palette, set).clicked();
        let cancel = secondary_button(ui, ctx.palette, text!(ctx.texts, "cancel")).clicked();
        (set, cancel)
    })
    .inner
}
