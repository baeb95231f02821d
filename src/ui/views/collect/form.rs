//! The form: question, scale, comment, reasons, the fields, and what to do with it all.

use eframe::egui::{
    Align, Button, Id, Key, KeyboardShortcut, Label, Layout, Modifiers, Popup, PopupCloseBehavior,
    RichText, ScrollArea, TextEdit, Ui, Vec2,
};

use eframe::egui::style::StyleModifier;

use super::state::Spacing;
use super::{CollectState, Complaint};
use crate::app::{Action, CommandQueue};
use crate::document::EditLabel;
use crate::model::{Edit, Group, Kept, ListEdit, Reason, Score};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{
    ScaleLook, Scrolled as _, adding_chip, card, chips, field_label, keycap, labelled, line_edit,
    link, note, primary_button, problem, row, score_scale, secondary_button, width_pt,
};

/// The card's margins, the row of buttons, and the room between.
const CARD_AND_BUTTONS_PT: f32 = 42.0 + 38.0 + 14.0;
/// Between the parts of the form, beyond the space between any two things; nothing where the form would have to be
/// scrolled otherwise.
const BETWEEN_PARTS_PT: f32 = 4.0;
/// For what became of the last answer, below the buttons.
const RECORDED_PT: f32 = 24.0;

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
                let recorded = if state.recorded_is_below {
                    RECORDED_PT + ui.spacing().item_spacing.y
                } else {
                    0.0
                };
                let scroll = ScrollArea::vertical().id_salt("form");
                let room = height - CARD_AND_BUTTONS_PT - recorded;
                let room = room.max(120.0);
                let scroll = scroll.max_height(room);
                let shown = scroll.page(ui, |ui| entry_ui(ui, ctx, state, commands));
                let spacing = if shown.content_size.y + state.saved_pt > room + 0.5 {
                    Spacing::Tight
                } else {
                    Spacing::Airy
                };
                if std::mem::replace(&mut state.spacing, spacing) != spacing {
                    ui.ctx().request_discard("the form's spaces");
                }
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
    state.saved_pt = 0.0;
    question_ui(ui, ctx, state);
    part_gap(ui, state);
    comment_ui(ui, ctx, state);
    part_gap(ui, state);
    reasons_ui(ui, ctx, state, commands);
    part_gap(ui, state);
    super::fields::fields_ui(ui, ctx, state, &complaints, commands);
}

/// The space after a part of the form.
pub(super) fn part_gap(ui: &mut Ui, state: &mut CollectState) {
    match state.spacing {
        Spacing::Airy => ui.add_space(BETWEEN_PARTS_PT),
        Spacing::Tight => state.saved_pt += BETWEEN_PARTS_PT,
    }
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
    let scale = score_scale(
        ui,
        ctx.palette,
        id,
        &name,
        &mut score,
        &mut state.scale,
        ScaleLook::Grouped,
    );
    state.pick(score);
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
    if let Some(number) = state.scale.refused() {
        problem(
            ui,
            ctx.palette,
            text!(ctx.texts, "collect-not-a-score", number = i64::from(number)),
        );
    }
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
        let reasons = ctx.project.reasons().as_slice();
        let named: Vec<(bool, &str)> = reasons
            .iter()
            .map(|reason| (state.draft.has_reason(reason.id), reason.name.as_str()))
            .collect();
        let shown = chips(ui, ctx.palette, &mut state.reason_chips, &named);
        state.ids.extend(shown.ids);
        if let Some(switched) = shown.switched.and_then(|at| reasons.get(at)) {
            state.draft.toggle_reason(switched.id);
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
    let add = adding_chip(ui, ctx.palette, &text!(ctx.texts, "collect-new-reason"));
    state.ids.push(add.id);
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&add));
    Popup::menu(&add)
        .style(StyleModifier::default())
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.set_min_width(220.0);
            let label = text!(ctx.texts, "collect-reason-name");
            let field = labelled(ui, ctx.palette, &label, |ui| {
                ui.add(line_edit(&mut state.new_reason))
            });
            if !is_open {
                field.request_focus();
            }
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
            let pressed = ui.button(text!(ctx.texts, "add")).clicked();
            if (pressed || entered) && !state.new_reason.trim().is_empty() {
                let name = std::mem::take(&mut state.new_reason);
                add_reason(ctx, state, &name, commands);
                ui.close();
            }
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
        let id = item.id;
        commands.edit(EditLabel::AddReason, Edit::Reason(ListEdit::append(item)));
        id
    };
    if !state.draft.has_reason(id) {
        state.draft.toggle_reason(id);
    }
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
            state.clear(ctx);
        }
        let wanted = ctx
            .last_change
            .map_or(0.0, |said| width_pt(ui, said, font::small()));
        state.recorded_is_below = ui.available_width() < wanted + UNDO_PT && wanted > 0.0;
        if !state.recorded_is_below {
            recorded_ui(ui, ctx, state, commands);
        }
    });
    if state.recorded_is_below {
        row(ui, RECORDED_PT, |ui| recorded_ui(ui, ctx, state, commands));
    }
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

/// For the way back, in whichever language.
const UNDO_PT: f32 = 100.0;

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
        let room = (ui.available_width() - UNDO_PT).max(0.0);
        let layout = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(Vec2::new(room, ui.available_height()), layout, |ui| {
            ui.set_max_width(room);
            ui.add(Label::new(shown).truncate());
        });
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
