//! Above the table: the search, how many are shown, the columns; and what to do with the selected answers.

use eframe::egui::{
    Align, Button, Frame, Id, Key, Layout, Margin, RichText, ScrollArea, TextEdit, Ui, Vec2,
};

use super::columns::{Columns, column_name};
use super::{ResponsesState, bulk, edit};
use crate::app::{Action, CommandQueue, ViewCommand};
use crate::model::Audience;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, text as font};
use crate::ui::views::follow_up::ideas_of;
use crate::ui::widgets::{
    Scrolled as _, icon_button, opened_by, removable_chip, secondary_button, toggle,
};
use crate::ui::{ViewCtx, keys, words};

const SEARCH_WIDTH_PT: f32 = 260.0;
/// For the button of the columns, in whichever language.
const COLUMNS_PT: f32 = 150.0;
/// Lower, what can be done with selected answers takes the place of the search, so that some of them stay in sight.
const LOW_PT: f32 = 340.0;
/// Narrower, how many are shown has a line of its own.
const ONE_LINE_MIN_PT: f32 = 600.0;

pub(super) fn toolbar_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    commands: &mut CommandQueue,
) {
    let has_selection = !state.selection.ids().is_empty();
    let is_asked_for = state.find_count != ctx.session.find_count;
    if has_selection && ui.available_height() < LOW_PT && !is_asked_for {
        selected_ui(ui, ctx, state, commands);
        return;
    }
    let has_room = ui.available_width() >= ONE_LINE_MIN_PT;
    ui.horizontal(|ui| {
        let share = ui.available_width() * 0.45;
        let room = if has_room {
            share
        } else {
            ui.available_width() - COLUMNS_PT
        };
        search_ui(ui, ctx, state, SEARCH_WIDTH_PT.min(room), commands);
        if has_room {
            shown_ui(ui, ctx);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            columns_ui(ui, ctx, state);
        });
    });
    if !has_room {
        shown_ui(ui, ctx);
    }
    said_ui(ui, ctx, commands);
    if has_selection {
        selected_ui(ui, ctx, state, commands);
    }
}

fn search_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    width: f32,
    commands: &mut CommandQueue,
) {
    let name = text!(ctx.texts, "responses-search");
    let mut typed = ctx.session.search.clone();
    let field = TextEdit::singleline(&mut typed)
        .id(Id::unique("responses search"))
        .desired_width(width)
        .min_size(Vec2::new(width, 36.0))
        .align(eframe::egui::Align2::LEFT_CENTER)
        .hint_text(name.as_str())
        .prefix(Icon::Search.text(15.0).color(ctx.palette.soft_text));
    let response = ui
        .name_inputs(&name, |ui| ui.add(field))
        .accessible_name(name.as_str());
    if state.find_count != ctx.session.find_count {
        state.find_count = ctx.session.find_count;
        response.request_focus();
    }
    let down = |ui: &Ui| {
        ui.input_mut(|input| {
            keys::take_plain(input, Key::ArrowDown) || keys::take_plain(input, Key::Enter)
        })
    };
    if response.has_focus() && down(ui) || response.lost_focus() && entered(ui) {
        state.focus_cell = true;
    }
    if response.changed() {
        commands.view(ViewCommand::Search(typed));
    } else if !typed.is_empty() {
        let clear = text!(ctx.texts, "responses-clear-search");
        if icon_button(ui, ctx.palette, Icon::Close, &clear).clicked() {
            commands.view(ViewCommand::Search(String::new()));
        }
    }
}

fn entered(ui: &Ui) -> bool {
    ui.input(|input| input.key_pressed(Key::Enter))
}

fn shown_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let Some(listed) = ctx.listed else {
        return;
    };
    let (shown, all) = (listed.listing.len(), ctx.project.responses().len());
    let said = if listed.is_former {
        text!(ctx.texts, "responses-listing")
    } else if shown == all {
        text!(ctx.texts, "answers", count = all)
    } else {
        text!(ctx.texts, "responses-shown", shown = shown, count = all)
    };
    ui.label(RichText::new(said).color(ctx.palette.soft_text));
}

/// The word whose answers are listed; a click lists the others as well.
fn said_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let Some(said) = &ctx.session.said else {
        return;
    };
    let label = words::said(ctx.texts, said);
    let name = text!(ctx.texts, "filter-remove", part = label.as_str());
    if removable_chip(ui, ctx.palette, &label, &name, f32::INFINITY).clicked() {
        commands.view(ViewCommand::ForgetSaid);
    }
}

fn columns_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut ResponsesState) {
    let name = text!(ctx.texts, "responses-columns");
    let icon = Icon::Columns.text(15.0).color(ctx.palette.soft_text);
    let button =
        secondary_button(ui, ctx.palette, (icon, name.as_str())).accessible_name(name.as_str());
    opened_by(&button).show(|ui| {
        ui.set_min_width(200.0);
        ScrollArea::vertical()
            .max_height(360.0)
            .following(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                for column in Columns::of(ctx.project) {
                    let is_shown = state.columns.is_shown(column);
                    let label = column_name(ctx, column);
                    if toggle(ui, ctx.palette, is_shown, &label, &label).clicked() {
                        state.columns.toggle(column);
                    }
                }
            });
    });
}

/// What can be done with the selected answers.
fn selected_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ResponsesState,
    commands: &mut CommandQueue,
) {
    let bar = Frame::new()
        .fill(ctx.palette.accent_pale)
        .corner_radius(CORNER)
        .inner_margin(Margin::symmetric(12, 4));
    bar.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.set_row_height(32.0);
            let count = state.selection.ids().len();
            let said = text!(ctx.texts, "responses-selected", count = count);
            let said = RichText::new(said)
                .font(font::strong())
                .color(ctx.palette.accent);
            ui.label(said);
            let clear = text!(ctx.texts, "responses-clear-selection");
            if plain_button(ui, ctx, Icon::Close, &clear) {
                state.selection.clear();
            }
            // All that follows; a scope of its own would not go on to the next line.
            if ctx.is_read_only {
                ui.disable();
            }
            bulk::set_ui(ui, ctx, state, commands);
            aside_ui(ui, ctx, commands);
            idea_ui(ui, ctx, state, commands);
            let delete = text!(ctx.texts, "responses-delete");
            if plain_button(ui, ctx, Icon::Remove, &delete) {
                edit::delete(ctx, state, commands);
            }
        });
    });
}

/// Leaving the selected answers out of the numbers, and the way back where there is something to bring back.
fn aside_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let set_aside = Action::SetAside;
    if plain_button(ui, ctx, Icon::Aside, &set_aside.name(ctx.texts)) {
        commands.act(set_aside);
    }
    let count_again = Action::CountAgain;
    let some_are_aside = ctx.whole.set_aside > 0;
    if some_are_aside && plain_button(ui, ctx, Icon::Undo, &count_again.name(ctx.texts)) {
        commands.act(count_again);
    }
}

/// A button on the bar; whether it was pressed.
fn plain_button(ui: &mut Ui, ctx: &ViewCtx<'_>, icon: Icon, name: &str) -> bool {
    let icon = icon.text(14.0).color(ctx.palette.soft_text);
    let button = Button::new((icon, name)).frame_when_inactive(false);
    ui.add(button).accessible_name(name).clicked()
}

/// What customers said may be an idea of what could be done.
fn idea_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &ResponsesState, commands: &mut CommandQueue) {
    let ids = state.selection.ids();
    let are_employees = ctx.project.survey().audience == Audience::Employees;
    if are_employees || ids.len() > ideas_of::MOST_AT_ONCE {
        return;
    }
    let in_order = || {
        let rows = ctx.project.responses().rows_of(ids).into_iter();
        let answers = rows.filter_map(|row| ctx.project.responses().get(row));
        answers.map(|answer| answer.id()).collect()
    };
    ideas_of::make_ui(ui, ctx, ids.len(), in_order, &mut None, commands);
}
