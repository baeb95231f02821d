//! The form: question, scale, comment, reasons, and the fields, each under its label with what is wrong below it.

use eframe::egui::{
    Button, Id, Key, KeyboardShortcut, Modifiers, Response, RichText, ScrollArea, TextEdit, Ui,
    Vec2,
};

use super::{CollectState, Complaint, Slot};
use crate::app::{Action, CommandQueue};
use crate::document::EditLabel;
use crate::model::{
    Audience, Choice, Edit, Field, FieldKind, Group, Kept, ListEdit, Project, Reason, Score,
};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{
    card, chip, column, field_label, keycap, labelled, line_edit, link, note, primary_button,
    problem, row, score_scale, secondary_button, suggest_box, toggle,
};

const COLUMN_LEAST_PT: f32 = 190.0;
/// The card's margins, the row of buttons, and the room between.
const CARD_AND_BUTTONS_PT: f32 = 42.0 + 36.0 + 22.0;

/// The form. In at most that height, if one is given: what does not fit scrolls, the buttons stay in sight.
pub(super) fn form_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    height: Option<f32>,
    commands: &mut CommandQueue,
) {
    state.ids.clear();
    card(ui, ctx.palette, |ui| {
        if ctx.is_read_only {
            ui.disable();
        }
        match height {
            None => entry_ui(ui, ctx, state, commands),
            Some(height) => {
                let scroll = ScrollArea::vertical().id_salt("form");
                let scroll = scroll.max_height((height - CARD_AND_BUTTONS_PT).max(120.0));
                scroll.show(ui, |ui| entry_ui(ui, ctx, state, commands));
            }
        }
        ui.add_space(4.0);
        buttons_ui(ui, ctx, state, commands);
    });
}

/// Everything an answer can hold.
fn entry_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CollectState, commands: &mut CommandQueue) {
    let complaints = state.draft.complaints(ctx.project, ctx.texts, ctx.today);
    ui.set_width(ui.available_width());
    question_ui(ui, ctx, state);
    ui.add_space(4.0);
    comment_ui(ui, ctx, state);
    ui.add_space(4.0);
    reasons_ui(ui, ctx, state, commands);
    ui.add_space(4.0);
    fields_ui(ui, ctx, state, &complaints, commands);
}

fn question_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CollectState) {
    let survey = ctx.project.survey();
    let caption = if state.correcting.is_some() {
        text!(ctx.texts, "collect-correcting")
    } else {
        text!(ctx.texts, "collect-ask")
    };
    field_label(ui, ctx.palette, &caption);
    let question = RichText::new(&survey.question)
        .font(font::title())
        .color(ctx.palette.text);
    ui.add(eframe::egui::Label::new(question).wrap());
    ui.add_space(4.0);
    let id = Id::unique("collect score");
    let mut score = state.draft.score();
    let name = text!(ctx.texts, "collect-score");
    let scale = score_scale(ui, ctx.palette, id, &name, &mut score, &mut state.scale);
    if score != state.draft.score() {
        state.draft.set_score(score);
        state.complaint = None;
    }
    if std::mem::take(&mut state.focus_score) {
        scale.request_focus();
        scale.scroll_to_me(None);
    }
    state.ids.push(scale.id);
    ui.horizontal(|ui| {
        field_label(ui, ctx.palette, &survey.low_label);
        ui.with_layout(
            eframe::egui::Layout::right_to_left(eframe::egui::Align::Center),
            |ui| {
                field_label(ui, ctx.palette, &survey.high_label);
            },
        );
    });
    match &state.complaint {
        Some(Complaint::NoScore) => drop(problem(
            ui,
            ctx.palette,
            text!(ctx.texts, "collect-no-score"),
        )),
        Some(Complaint::BlankScore) => drop(problem(
            ui,
            ctx.palette,
            text!(ctx.texts, "collect-blank-score"),
        )),
        _ => {}
    }
}

fn comment_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CollectState) {
    let follow_ups = &ctx.project.survey().follow_ups;
    let group = state.draft.score().map_or(Group::Promoter, Score::group);
    let asked = match (state.draft.score(), follow_ups.of(group)) {
        (Some(_), asked) if !asked.is_empty() => asked.to_owned(),
        _ => text!(ctx.texts, "collect-comment"),
    };
    let response = labelled(ui, ctx.palette, &asked, |ui| {
        ui.add(
            TextEdit::multiline(&mut state.draft.comment)
                .id(Id::unique("collect comment"))
                .desired_rows(2)
                .desired_width(f32::INFINITY)
                .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
                .min_size(Vec2::new(0.0, 60.0)),
        )
        .accessible_name(text!(ctx.texts, "collect-comment"))
    });
    state.ids.push(response.id);
}

fn reasons_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    commands: &mut CommandQueue,
) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "collect-reasons"));
    ui.horizontal_wrapped(|ui| {
        for reason in ctx.project.reasons() {
            let response = chip(
                ui,
                ctx.palette,
                state.draft.has_reason(reason.id),
                &reason.name,
            );
            if response.clicked() {
                state.draft.toggle_reason(reason.id);
            }
            state.ids.push(response.id);
        }
        new_reason_ui(ui, ctx, state, commands);
    });
}

/// A field for a reason that is not there yet, behind a chip.
fn new_reason_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    commands: &mut CommandQueue,
) {
    let add = chip(
        ui,
        ctx.palette,
        false,
        &text!(ctx.texts, "collect-new-reason"),
    );
    state.ids.push(add.id);
    let typed_id = add.id.with("typed");
    eframe::egui::Popup::menu(&add)
        .close_behavior(eframe::egui::PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.set_min_width(220.0);
            let mut typed =
                ui.data_mut(|data| data.get_temp::<String>(typed_id).unwrap_or_default());
            let label = text!(ctx.texts, "collect-reason-name");
            let field = labelled(ui, ctx.palette, &label, |ui| {
                ui.text_edit_singleline(&mut typed)
            });
            if !field.has_focus() && !field.lost_focus() {
                field.request_focus();
            }
            let pressed = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
            let add = ui.button(text!(ctx.texts, "add")).clicked() || pressed;
            if add && !typed.trim().is_empty() {
                add_reason(ctx, state, &typed, commands);
                typed.clear();
                ui.close();
            }
            ui.data_mut(|data| data.insert_temp(typed_id, typed));
        });
}

fn add_reason(
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    name: &str,
    commands: &mut CommandQueue,
) {
    let id = if let Some(known) = ctx.project.reasons().named(name) {
        known.id
    } else {
        let item = Reason {
            id: ctx.project.reasons().free_id(),
            name: name.trim().to_owned(),
            kept: Kept::default(),
        };
        let (id, at) = (item.id, ctx.project.reasons().len());
        commands.edit(
            EditLabel::AddReason,
            Edit::Reason(ListEdit::Insert { at, item }),
        );
        id
    };
    if !state.draft.has_reason(id) {
        state.draft.toggle_reason(id);
    }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
fn fields_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    complaints: &[(Slot, Complaint)],
    commands: &mut CommandQueue,
) {
    let mut slots = vec![Slot::Day];
    slots.extend(
        ctx.project
            .fields()
            .iter()
            .map(|field| Slot::Field(field.id)),
    );
    if ctx.project.survey().audience == Audience::Customers {
        slots.extend([Slot::Customer, Slot::Contact]);
    }
    let gap = 12.0;
    let columns = columns_in(ui.available_width(), gap);
    let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
    for row in slots.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for slot in row {
                column(ui, width, |ui| {
                    slot_ui(ui, ctx, state, *slot, complaints, commands);
                });
            }
        });
        ui.add_space(4.0);
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a handful of columns"
)]
fn columns_in(width_pt: f32, gap_pt: f32) -> usize {
    (((width_pt + gap_pt) / (COLUMN_LEAST_PT + gap_pt)).floor() as usize).clamp(1, 3)
}

fn slot_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    slot: Slot,
    complaints: &[(Slot, Complaint)],
    commands: &mut CommandQueue,
) {
    let label = slot_label(ctx, slot);
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.horizontal(|ui| {
        ui.set_height(20.0);
        field_label(ui, ctx.palette, &label);
        ui.with_layout(
            eframe::egui::Layout::right_to_left(eframe::egui::Align::Center),
            |ui| {
                pin_ui(ui, ctx, state, slot, &label);
            },
        );
    });
    let response = ui.name_inputs(&label, |ui| input_ui(ui, ctx, state, slot));
    let response = response.accessible_name(label);
    state.ids.push(response.id);
    let own = complaints.iter().find(|(of, _)| *of == slot);
    if let Some((_, complaint)) = own {
        complaint_ui(ui, ctx, complaint, slot, state, commands);
    }
}

fn slot_label(ctx: &ViewCtx<'_>, slot: Slot) -> String {
    match slot {
        Slot::Day => text!(ctx.texts, "collect-date"),
        Slot::Customer => text!(ctx.texts, "collect-customer"),
        Slot::Contact => text!(ctx.texts, "collect-contact"),
        Slot::Field(id) => ctx
            .project
            .fields()
            .get(id)
            .map(|field| field.name.clone())
            .unwrap_or_default(),
    }
}

fn pin_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CollectState, slot: Slot, label: &str) {
    let is_pinned = state.pinned.contains(&slot);
    let name = text!(ctx.texts, "collect-keep-name", field = label);
    let response = toggle(
        ui,
        ctx.palette,
        is_pinned,
        &text!(ctx.texts, "collect-keep"),
        &name,
    );
    if response.clicked() && !state.pinned.remove(&slot) {
        state.pinned.insert(slot);
    }
    state.ids.push(response.id);
}

fn input_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CollectState, slot: Slot) -> Response {
    let id = Id::unique(("collect", slot));
    match slot {
        Slot::Day => plain_input(
            ui,
            id,
            &mut state.draft.day,
            &text!(ctx.texts, "collect-date-hint"),
        ),
        Slot::Contact => plain_input(
            ui,
            id,
            &mut state.draft.contact,
            &text!(ctx.texts, "collect-contact-hint"),
        ),
        Slot::Customer => customer_input(ui, ctx, state, id),
        Slot::Field(field) => match ctx.project.fields().get(field) {
            Some(field) => field_input(ui, ctx, state, field, id),
            None => ui.label(""),
        },
    }
}

fn plain_input(ui: &mut Ui, id: Id, typed: &mut String, hint: &str) -> Response {
    ui.add(line_edit(typed).id(id).hint_text(hint))
}

fn customer_input(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CollectState, id: Id) -> Response {
    let known = known_customers(ctx.project, &state.draft.customer);
    let suggest = state.suggests.entry(Slot::Customer).or_default();
    let hint = text!(ctx.texts, "collect-customer-hint");
    suggest_box(
        ui,
        ctx.palette,
        id,
        &mut state.draft.customer,
        &hint,
        &known,
        suggest,
    )
}

/// Names to propose. A list of all customers would say nothing; it begins with the second letter.
pub(in crate::ui::views) fn known_customers<'a>(project: &'a Project, typed: &str) -> Vec<&'a str> {
    let typed = typed.trim().to_lowercase();
    if typed.chars().count() < 2 {
        return Vec::new();
    }
    let names = project
        .customers()
        .iter()
        .map(|customer| customer.name.as_str());
    names
        .filter(|name| name.to_lowercase().contains(&typed))
        .take(50)
        .collect()
}

fn field_input(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    field: &Field,
    id: Id,
) -> Response {
    let typed = state.draft.value_mut(field.id);
    match &field.kind {
        FieldKind::Text => plain_input(ui, id, typed, ""),
        FieldKind::Choice(choices) => {
            let names: Vec<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
            let suggest = state.suggests.entry(Slot::Field(field.id)).or_default();
            suggest_box(ui, ctx.palette, id, typed, "", &names, suggest)
        }
    }
}

fn complaint_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    complaint: &Complaint,
    slot: Slot,
    state: &mut CollectState,
    commands: &mut CommandQueue,
) {
    problem(ui, ctx.palette, complaint_text(ctx, complaint));
    if let (Complaint::UnknownChoice(typed), Slot::Field(id)) = (complaint, slot) {
        let add = link(ui, ctx.palette, &text!(ctx.texts, "collect-add-choice"));
        state.ids.push(add.id);
        if let (true, Some(field)) = (add.clicked(), ctx.project.fields().get(id)) {
            commands.edit(EditLabel::AddChoice, with_choice(field, typed));
        }
    }
}

pub(in crate::ui::views) fn complaint_text(ctx: &ViewCtx<'_>, complaint: &Complaint) -> String {
    match complaint {
        Complaint::NoScore | Complaint::BlankScore => text!(ctx.texts, "collect-no-score"),
        Complaint::NotAScore => text!(ctx.texts, "responses-not-a-score"),
        Complaint::NotADay => text!(
            ctx.texts,
            "collect-not-a-day",
            example = ctx.texts.typed_day(ctx.today)
        ),
        Complaint::NoSuchDay => text!(ctx.texts, "collect-no-such-day"),
        Complaint::InTheFuture => text!(ctx.texts, "collect-in-the-future"),
        Complaint::UnknownChoice(typed) => {
            text!(ctx.texts, "collect-unknown-choice", typed = typed.as_str())
        }
    }
}

/// The field with one more choice.
pub(in crate::ui::views) fn with_choice(field: &Field, name: &str) -> Edit {
    let mut fresh = field.clone();
    let id = field.free_choice_id();
    if let FieldKind::Choice(choices) = &mut fresh.kind {
        choices.push(Choice {
            id,
            name: name.to_owned(),
            kept: Kept::default(),
        });
    }
    Edit::Field(ListEdit::Replace(fresh))
}

fn buttons_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    commands: &mut CommandQueue,
) {
    row(ui, 38.0, |ui| {
        let correcting = state.correcting.is_some();
        let (add, clear) = if correcting {
            (
                text!(ctx.texts, "collect-save-correction"),
                text!(ctx.texts, "cancel"),
            )
        } else {
            (
                text!(ctx.texts, "collect-add"),
                text!(ctx.texts, "collect-clear"),
            )
        };
        let enter = keycap(ui, "Enter", ctx.palette.on_accent);
        let pressed = primary_button(ui, ctx.palette, (add.as_str(), enter));
        let pressed = pressed.accessible_name(add);
        state.ids.push(pressed.id);
        if pressed.clicked() {
            state.add(ctx, commands);
        }
        let escape = keycap(ui, "Esc", ctx.palette.soft_text);
        let cleared = secondary_button(ui, ctx.palette, (clear.as_str(), escape));
        let cleared = cleared.accessible_name(clear);
        state.ids.push(cleared.id);
        if cleared.clicked() {
            state.clear(ctx.project);
        }
        recorded_ui(ui, ctx, state, commands);
    });
}

/// What became of the last answer, with the way back.
fn recorded_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    commands: &mut CommandQueue,
) {
    if state.cleared.is_some() {
        note(ui, ctx.palette, text!(ctx.texts, "collect-cleared"));
        if link(ui, ctx.palette, &text!(ctx.texts, "collect-bring-back")).clicked() {
            state.restore_cleared();
        }
    } else {
        last_change_ui(ui, ctx, commands);
    }
}

/// What became of the last change, with the way back.
pub(in crate::ui::views) fn last_change_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    commands: &mut CommandQueue,
) {
    if let Some(said) = ctx.last_change {
        let shown = RichText::new(said)
            .font(font::small())
            .color(ctx.palette.soft_text);
        ui.label(shown);
        let undo = ui.add(
            Button::new(
                RichText::new(text!(ctx.texts, "action-undo"))
                    .font(font::small())
                    .color(ctx.palette.accent),
            )
            .frame_when_inactive(false)
            .left_text(Icon::Undo.text(12.0).color(ctx.palette.accent)),
        );
        if undo.clicked() {
            commands.act(Action::Undo);
        }
    }
}
