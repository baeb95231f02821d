//! The fields of the form, each under its label, with its pin and with what is wrong below it.

use eframe::egui::{Id, Response, Ui, Vec2};

use super::form::part_gap;
use super::{CollectState, Complaint, KEEP, Slot, shown};
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::model::{
    Audience, Choice, Edit, Field, FieldKind, FieldValue, Kept, ListEdit, Project, Scale,
};
use crate::text;
use crate::ui::widgets::{
    chips, column, field_label, line_edit, link, pin_toggle, problem, rating_scale, suggest_box,
    toggle,
};
use crate::ui::{ViewCtx, keys};

const COLUMN_LEAST_PT: f32 = 164.0;
/// Room for the word beside the mark of a pin.
const WORD_LEAST_PT: f32 = 84.0;

/// The control of a part.
pub(super) fn input_id(slot: Slot) -> Id {
    Id::unique(("collect", slot))
}

/// The parts in the order in which they stand.
pub(super) fn slots(project: &Project) -> Vec<Slot> {
    let mut slots = vec![Slot::Day];
    slots.extend(project.fields().iter().map(|field| Slot::Field(field.id)));
    if project.survey().audience == Audience::Customers {
        slots.extend([Slot::Customer, Slot::Contact]);
    }
    slots
}

#[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
pub(super) fn fields_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    complaints: &[(Slot, Complaint)],
    commands: &mut CommandQueue,
) {
    let (wide, slots): (Vec<Slot>, Vec<Slot>) = slots(ctx.project)
        .into_iter()
        .partition(|slot| is_wide(ctx.project, *slot));
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
        part_gap(ui, state);
    }
    for slot in wide {
        let width = ui.available_width();
        ui.allocate_ui(Vec2::new(width, 0.0), |ui| {
            slot_ui(ui, ctx, state, slot, complaints, commands);
        });
        part_gap(ui, state);
    }
}

/// Chips take the whole width, below what stands in columns.
fn is_wide(project: &Project, slot: Slot) -> bool {
    match slot {
        Slot::Field(id) => project.fields().get(id).is_some_and(Field::is_several),
        Slot::Day | Slot::Customer | Slot::Contact => false,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a handful of columns"
)]
fn columns_in(width_pt: f32, gap_pt: f32) -> usize {
    (((width_pt + gap_pt) / (COLUMN_LEAST_PT + gap_pt)).floor() as usize).clamp(1, 4)
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
    if state.refused == Some(slot) {
        state.refused = None;
        response.request_focus();
        ui.scroll_to_rect(ui.min_rect(), None);
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
    let response = if ui.available_width() >= WORD_LEAST_PT {
        let word = text!(ctx.texts, "collect-keep");
        toggle(ui, ctx.palette, is_pinned, &word, &name)
    } else {
        pin_toggle(ui, ctx.palette, is_pinned, &name)
    };
    let keys = keys::written(ui.ctx(), KEEP);
    if response.on_hover_text(format!("{name} ({keys})")).clicked() {
        state.toggle_pin(slot);
    }
}

fn input_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CollectState, slot: Slot) -> Response {
    let id = input_id(slot);
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

/// Names to propose, from the first letter on: a list of all customers would say nothing.
pub(in crate::ui::views) fn known_customers<'a>(project: &'a Project, typed: &str) -> Vec<&'a str> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() {
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
    if let Some(scale) = field.scale() {
        return rating_input(ui, ctx, state, field, scale, id);
    }
    if field.is_several() {
        return several_input(ui, ctx, state, field);
    }
    let typed = state.draft.value_mut(field.id);
    match &field.kind {
        FieldKind::Several(_) | FieldKind::Text | FieldKind::Rating(_) => {
            plain_input(ui, id, typed, "")
        }
        FieldKind::Choice(choices) => {
            let names: Vec<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
            let suggest = state.suggests.entry(Slot::Field(field.id)).or_default();
            suggest_box(ui, ctx.palette, id, typed, "", &names, suggest)
        }
    }
}

/// A chip for each choice. They are one stop of the Tab key; the first stands for all of them.
fn several_input(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    field: &Field,
) -> Response {
    let chosen = field.choices_named(state.draft.value(field.id));
    let mut chosen = chosen.unwrap_or_default();
    let choices = field.choices();
    let named: Vec<(bool, &str)> = choices
        .iter()
        .map(|choice| (chosen.contains(&choice.id), choice.name.as_str()))
        .collect();
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        let group = state.several.entry(field.id).or_default();
        chips(ui, ctx.palette, group, &named)
    });
    state.ids.extend(row.inner.ids);
    if let Some(choice) = row.inner.switched.and_then(|at| choices.get(at)) {
        match chosen.iter().position(|id| *id == choice.id) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(choice.id),
        }
        let value = FieldValue::several(chosen);
        let typed = value.map(|value| shown(field, &value));
        *state.draft.value_mut(field.id) = typed.unwrap_or_default();
    }
    row.response
}

/// Numbers to press. What was typed and is none of them is said until another key is pressed.
fn rating_input(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CollectState,
    field: &Field,
    scale: Scale,
    id: Id,
) -> Response {
    let before = scale.read(state.draft.value(field.id));
    let mut rating = before;
    let picking = state.ratings.entry(field.id).or_default();
    let response = rating_scale(
        ui,
        ctx.palette,
        id,
        field.name.as_str(),
        scale,
        &mut rating,
        picking,
    );
    if picking.refused().is_some() {
        let complaint = Complaint::OffScale(scale);
        problem(ui, ctx.palette, complaint_text(ctx, &complaint));
    }
    if rating != before {
        let typed = rating.map(|rating| rating.to_string());
        *state.draft.value_mut(field.id) = typed.unwrap_or_default();
    }
    response
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
        Complaint::OffScale(scale) => text!(
            ctx.texts,
            "collect-off-scale",
            least = i64::from(scale.least()),
            most = i64::from(scale.most())
        ),
    }
}

/// The field with one more choice.
pub(in crate::ui::views) fn with_choice(field: &Field, name: &str) -> Edit {
    let mut fresh = field.clone();
    let id = field.free_choice_id();
    if let Some(choices) = fresh.kind.choices_mut() {
        choices.push(Choice {
            id,
            name: name.to_owned(),
            kept: Kept::default(),
        });
    }
    Edit::Field(ListEdit::Replace(fresh))
}
