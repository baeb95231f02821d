//! Rows of names: a text edited in place, how many answers use it, and removing it.

use eframe::egui::{
    Button, Frame, Id, Key, KeyboardShortcut, Label, Margin, Modifiers, Response, RichText,
    TextEdit, Ui, Vec2,
};

use super::SettingsState;
use super::commit::{commit, is_name_taken};
use super::draft::{FollowUpSlot, Slot};
use super::reading;
use crate::app::CommandQueue;
use crate::model::Audience;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, Palette, text as font};
use crate::ui::widgets::{
    LINE_HEIGHT_PT, field_label, icon_button, labelled_box, line_edit, problem, secondary_button,
    width_pt,
};

const ADD_LEAST_PT: f32 = 88.0;
const ICON_WIDTH_PT: f32 = 28.0;
/// A label above a field, with the space between them.
const LABEL_PT: f32 = 24.0;

/// What is removed, and by what.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    pub slot: Slot,
    pub name: &'a str,
    /// For screen readers, what the name is of.
    pub says: &'a str,
    pub used: usize,
}

/// A text of the project, where it is typed.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextField<'a> {
    slot: Slot,
    current: &'a str,
    /// For screen readers.
    says: &'a str,
}

impl<'a> TextField<'a> {
    pub(super) const fn new(slot: Slot, current: &'a str, says: &'a str) -> Self {
        Self {
            slot,
            current,
            says,
        }
    }
}

/// A text of the project on one line, committed when it is left or at Enter; Esc takes back what was typed.
pub(super) fn line_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    field: TextField<'_>,
    commands: &mut CommandQueue,
) -> Response {
    let TextField {
        slot,
        current,
        says,
    } = field;
    let draft = state.drafts.following(slot, current);
    let edit = line_edit(&mut draft.typed).id(id_of(slot));
    let response = ui.add(edit).accessible_name(says);
    leave(ui, ctx, state, slot, &response, commands);
    response
}

/// The same, where the text is long. Shift+Enter makes a new line.
pub(super) fn lines_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    field: TextField<'_>,
    commands: &mut CommandQueue,
) {
    let TextField {
        slot,
        current,
        says,
    } = field;
    let draft = state.drafts.following(slot, current);
    let edit = TextEdit::multiline(&mut draft.typed)
        .id(id_of(slot))
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
    let response = ui.add(edit).accessible_name(says);
    if response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        let shift = ui.input(|input| input.modifiers.shift);
        if !shift {
            response.surrender_focus();
        }
    }
    leave(ui, ctx, state, slot, &response, commands);
}

/// The text of a thing in a list, under its label in room of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct PartField<'a> {
    pub slot: Slot,
    pub current: &'a str,
    pub label: &'a str,
    pub width_pt: f32,
}

/// Of the thing of that number in a list of that name, both for screen readers; see [`line_ui`].
pub(super) fn part_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    list: &str,
    number: usize,
    part: PartField<'_>,
    commands: &mut CommandQueue,
) {
    let says = nth(ctx, list, number, part.label);
    labelled_box(ui, ctx.palette, part.label, part.width_pt, |ui| {
        let text = TextField::new(part.slot, part.current, &says);
        line_ui(ui, ctx, state, text, commands);
    });
}

/// Level with the fields, below where their labels stand.
pub(super) fn level(ui: &mut Ui, palette: &Palette, add: impl FnOnce(&mut Ui)) {
    // As high as a field with its label: what is lower stands in the middle of a row.
    let size = Vec2::new(ICON_WIDTH_PT, LINE_HEIGHT_PT + LABEL_PT);
    ui.allocate_ui(size, |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            field_label(ui, palette, "");
            ui.horizontal(|ui| {
                ui.set_min_height(LINE_HEIGHT_PT);
                add(ui);
            });
        });
    });
}

/// The name of a field among others like it, for screen readers: `Goals 2: Score`.
pub(super) fn nth(ctx: &ViewCtx<'_>, list: &str, number: usize, field: &str) -> String {
    text!(
        ctx.texts,
        "settings-nth",
        list = list,
        number = number,
        field = field
    )
}

pub(super) fn id_of(slot: Slot) -> Id {
    Id::unique(("settings", slot))
}

pub(super) fn leave(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    slot: Slot,
    response: &Response,
    commands: &mut CommandQueue,
) {
    if !response.lost_focus() {
        return;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        state.drafts.revert(slot);
    } else {
        commit(reading(ctx), &mut state.drafts, slot, commands);
    }
}

/// The name, the use and the remove button; `true` when it is to be removed, although answers use it.
pub(super) fn row_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    row: Row<'_>,
    commands: &mut CommandQueue,
) -> bool {
    let width = ui.available_width() - ICON_WIDTH_PT - ui.spacing().item_spacing.x;
    let pressed = ui
        .horizontal(|ui| {
            name_ui(ui, ctx, state, row, width, commands);
            let remove = text!(ctx.texts, "settings-remove", name = row.name);
            icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked()
        })
        .inner;
    taken_ui(ui, ctx, state, row.slot);
    if pressed && row.used > 0 {
        state.asking = Some(row.slot);
    }
    let is_asked = state.asking == Some(row.slot) && row.used > 0;
    let is_sure = is_asked && asking_ui(ui, ctx, state, row);
    (pressed && row.used == 0) || is_sure
}

/// The name, with how many answers use it at its end.
fn name_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    row: Row<'_>,
    width_pt: f32,
    commands: &mut CommandQueue,
) {
    let draft = state.drafts.following(row.slot, row.name);
    let mut edit = line_edit(&mut draft.typed)
        .id(id_of(row.slot))
        .desired_width(width_pt);
    if row.used > 0 {
        let used = used_by(ctx, row.slot, row.used);
        let used = RichText::new(used).font(font::small());
        edit = edit.suffix(used.color(ctx.palette.soft_text));
    }
    let response = ui.add(edit).accessible_name(row.says);
    leave(ui, ctx, state, row.slot, &response, commands);
}

/// How many answers use something. Of employees only that some do: less what is told of the scores, a number would
/// tell of those who left the score blank.
fn used_by(ctx: &ViewCtx<'_>, slot: Slot, used: usize) -> String {
    if matches!(slot, Slot::FollowUp(_)) {
        text!(ctx.texts, "settings-cases", count = used)
    } else if is_of_employees(ctx) {
        text!(ctx.texts, "settings-in-use")
    } else {
        text!(ctx.texts, "answers", count = used)
    }
}

fn is_of_employees(ctx: &ViewCtx<'_>) -> bool {
    ctx.project.survey().audience == Audience::Employees
}

/// What is wrong with a name, as it is typed.
pub(super) fn taken_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &SettingsState, slot: Slot) {
    let typed = state.drafts.typed(slot);
    if is_name_taken(ctx.project, slot, typed) {
        let said = text!(ctx.texts, "settings-name-taken", name = typed.trim());
        problem(ui, ctx.palette, said);
    }
}

/// What becomes of what uses it when something goes, and the button that lets it go.
fn going(ctx: &ViewCtx<'_>, row: Row<'_>) -> (String, String) {
    let (name, count) = (row.name, row.used);
    match row.slot {
        Slot::FollowUp(FollowUpSlot::Person(_)) => (
            text!(
                ctx.texts,
                "settings-person-used",
                name = name,
                count = count
            ),
            text!(ctx.texts, "settings-remove-person", name = name),
        ),
        Slot::FollowUp(_) => (
            text!(ctx.texts, "settings-gift-used", count = count),
            text!(ctx.texts, "settings-remove-gift"),
        ),
        _ if is_of_employees(ctx) => (
            text!(ctx.texts, "settings-used-employees"),
            text!(ctx.texts, "settings-remove-used"),
        ),
        _ => (
            text!(ctx.texts, "settings-used", count = count),
            text!(ctx.texts, "settings-remove-used"),
        ),
    }
}

/// Before something goes that answers use; `true` when it may.
fn asking_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut SettingsState, row: Row<'_>) -> bool {
    let frame = Frame::new()
        .fill(ctx.palette.faint)
        .corner_radius(CORNER)
        .inner_margin(Margin::same(12));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let (said, remove) = going(ctx, row);
            ui.add(Label::new(RichText::new(said).color(ctx.palette.text)).wrap());
            ui.horizontal_wrapped(|ui| {
                let remove = secondary_button(ui, ctx.palette, remove);
                let keep = secondary_button(ui, ctx.palette, text!(ctx.texts, "settings-keep"));
                if remove.clicked() || keep.clicked() {
                    state.asking = None;
                }
                remove.clicked()
            })
            .inner
        })
        .inner
}

/// A field and a button for something new; Enter adds and stays for the next.
pub(super) fn add_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    slot: Slot,
    says: &str,
    commands: &mut CommandQueue,
) {
    let draft = state.drafts.following(slot, "");
    let add = text!(ctx.texts, "add");
    let padding = 2.0 * ui.spacing().button_padding.x + 2.0;
    let add_width = (width_pt(ui, add.as_str(), font::medium()) + padding).max(ADD_LEAST_PT);
    let width = ui.available_width() - add_width - ui.spacing().item_spacing.x;
    let is_asked = ui
        .horizontal(|ui| {
            let edit = line_edit(&mut draft.typed)
                .id(id_of(slot))
                .desired_width(width)
                .hint_text(says);
            let typed = ui.add(edit).accessible_name(says);
            let enter = typed.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            if enter {
                typed.request_focus();
            }
            let name = format!("{add}: {says}");
            let add = ui.add_sized(Vec2::new(add_width, 36.0), Button::new(add.as_str()));
            add.accessible_name(name.as_str()).clicked() || enter
        })
        .inner;
    taken_ui(ui, ctx, state, slot);
    if is_asked {
        commit(reading(ctx), &mut state.drafts, slot, commands);
    }
}
