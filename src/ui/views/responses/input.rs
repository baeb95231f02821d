//! A value being typed for one column: in a cell, or for all selected answers.

use std::collections::BTreeSet;

use eframe::egui::{Id, Key, KeyboardShortcut, Modifiers, Response, TextEdit, Ui, Vec2};

use crate::app::CommandQueue;
use crate::document::{EditLabel, Part, RowColumn};
use crate::model::{Field, FieldKind, FieldValue, ReasonId, ResponseRef};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::views::collect::{
    Complaint, complaint_text, known_customers, shown, typed_day, typed_score, typed_value,
    with_choice,
};
use crate::ui::widgets::{SuggestState, chip, line_edit, link, problem, suggest_box};

/// See the module's page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CellInput {
    pub column: RowColumn,
    text: String,
    reasons: BTreeSet<ReasonId>,
    suggest: SuggestState,
}

impl CellInput {
    pub(super) fn empty(column: RowColumn) -> Self {
        Self::typed(column, String::new())
    }

    pub(super) fn typed(column: RowColumn, text: String) -> Self {
        Self {
            column,
            text,
            reasons: BTreeSet::new(),
            suggest: SuggestState::default(),
        }
    }

    /// As it stands in the field.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Beginning with what the answer holds.
    pub(super) fn of(ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>, column: RowColumn) -> Self {
        let customer = || ctx.project.customers().get(answer.customer()?);
        let text = match column {
            RowColumn::Day => answer.day().map(|day| ctx.texts.typed_day(day)),
            RowColumn::Score => answer.score().map(|score| score.value().to_string()),
            RowColumn::Comment => Some(answer.comment().to_owned()),
            RowColumn::Customer => customer().map(|known| known.name.clone()),
            RowColumn::Contact => customer().map(|known| known.contact.clone()),
            RowColumn::Field(id) => ctx
                .project
                .fields()
                .get(id)
                .and_then(|field| Some(shown(field, &answer.value(id)?))),
            RowColumn::Number | RowColumn::Reasons => None,
        };
        let mut input = Self::typed(column, text.unwrap_or_default());
        if column == RowColumn::Reasons {
            input.reasons = answer.reasons().iter().copied().collect();
        }
        input
    }

    /// The order of entry is as it is; all else can be changed.
    pub(super) fn can_edit(column: RowColumn) -> bool {
        column != RowColumn::Number
    }

    pub(super) fn has_list_open(&self) -> bool {
        self.suggest.is_open()
    }

    pub(super) fn is_at_proposal(&self) -> bool {
        self.suggest.is_at_proposal()
    }

    /// Whether the same is typed.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.text == other.text && self.reasons == other.reasons
    }

    /// What is typed, as a value.
    pub(super) fn part(&self, ctx: &ViewCtx<'_>) -> Result<Part, Complaint> {
        match self.column {
            RowColumn::Day => typed_day(&self.text, ctx.texts, ctx.today).map(Part::Day),
            RowColumn::Score | RowColumn::Number => typed_score(&self.text).map(Part::Score),
            RowColumn::Comment => Ok(Part::Comment(self.text.clone())),
            RowColumn::Reasons => Ok(Part::Reasons(self.reasons.iter().copied().collect())),
            RowColumn::Customer => Ok(Part::Customer(self.text.clone())),
            RowColumn::Contact => Ok(Part::Contact(self.text.clone())),
            RowColumn::Field(id) => match ctx.project.fields().get(id) {
                Some(field) => typed_value(&self.text, field).map(|value| Part::Value(id, value)),
                None => Ok(Part::Value(id, None)),
            },
        }
    }

    /// The control, over the available width. `true` beside it: the value was taken from a list.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        ctx: &ViewCtx<'_>,
        id: Id,
        name: &str,
    ) -> (Response, bool) {
        let had_list = self.has_list_open();
        let leaves = ui.input(|input| input.key_pressed(Key::Escape));
        let response = ui.name_inputs(name, |ui| match self.column {
            RowColumn::Comment => self.comment_ui(ui, id),
            RowColumn::Reasons => self.reasons_ui(ui, ctx),
            RowColumn::Customer => {
                let known = known_customers(ctx.project, &self.text);
                suggest_box(
                    ui,
                    ctx.palette,
                    id,
                    &mut self.text,
                    "",
                    &known,
                    &mut self.suggest,
                )
            }
            RowColumn::Field(field) => self.value_ui(ui, ctx, id, field),
            RowColumn::Day => {
                let hint = text!(ctx.texts, "collect-date-hint");
                ui.add(line_edit(&mut self.text).id(id).hint_text(hint))
            }
            RowColumn::Number | RowColumn::Score | RowColumn::Contact => {
                ui.add(line_edit(&mut self.text).id(id))
            }
        });
        let took = had_list && !self.has_list_open() && !leaves && response.has_focus();
        (response.accessible_name(name), took)
    }

    fn comment_ui(&mut self, ui: &mut Ui, id: Id) -> Response {
        ui.add(
            TextEdit::multiline(&mut self.text)
                .id(id)
                .desired_rows(4)
                .desired_width(f32::INFINITY)
                .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter))
                .min_size(Vec2::new(0.0, 36.0)),
        )
    }

    /// The first chip stands for all of them.
    fn reasons_ui(&mut self, ui: &mut Ui, ctx: &ViewCtx<'_>) -> Response {
        let row = ui.horizontal_wrapped(|ui| {
            let mut first = None;
            for reason in ctx.project.reasons() {
                let is_on = self.reasons.contains(&reason.id);
                let response = chip(ui, ctx.palette, is_on, &reason.name);
                if response.clicked() && !self.reasons.remove(&reason.id) {
                    self.reasons.insert(reason.id);
                }
                first = first.or(Some(response));
            }
            first
        });
        row.inner.unwrap_or(row.response)
    }

    /// The first chip stands for all of them.
    fn several_ui(&mut self, ui: &mut Ui, ctx: &ViewCtx<'_>, field: &Field) -> Response {
        let mut chosen = field.choices_named(&self.text).unwrap_or_default();
        let before = chosen.clone();
        let row = ui.horizontal_wrapped(|ui| {
            let mut first = None;
            for choice in field.choices() {
                let place = chosen.iter().position(|id| *id == choice.id);
                let response = chip(ui, ctx.palette, place.is_some(), &choice.name);
                if response.clicked() {
                    match place {
                        Some(at) => drop(chosen.remove(at)),
                        None => chosen.push(choice.id),
                    }
                }
                first = first.or(Some(response));
            }
            first
        });
        if chosen != before {
            let value = FieldValue::several(chosen);
            self.text = value.map(|value| shown(field, &value)).unwrap_or_default();
        }
        row.inner.unwrap_or(row.response)
    }

    fn value_ui(
        &mut self,
        ui: &mut Ui,
        ctx: &ViewCtx<'_>,
        id: Id,
        field: crate::model::FieldId,
    ) -> Response {
        let kind = ctx.project.fields().get(field).map(|field| &field.kind);
        match kind {
            Some(FieldKind::Choice(choices)) => {
                let names: Vec<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
                suggest_box(
                    ui,
                    ctx.palette,
                    id,
                    &mut self.text,
                    "",
                    &names,
                    &mut self.suggest,
                )
            }
            Some(FieldKind::Several(_)) => match ctx.project.fields().get(field) {
                Some(field) => self.several_ui(ui, ctx, field),
                None => ui.add(line_edit(&mut self.text).id(id)),
            },
            Some(FieldKind::Text | FieldKind::Rating(_)) | None => {
                ui.add(line_edit(&mut self.text).id(id))
            }
        }
    }
}

/// What is wrong with the value, and the way out where there is one.
pub(super) fn complaint_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    column: RowColumn,
    complaint: &Complaint,
    commands: &mut CommandQueue,
) {
    problem(ui, ctx.palette, complaint_text(ctx, complaint));
    let (Complaint::UnknownChoice(typed), RowColumn::Field(id)) = (complaint, column) else {
        return;
    };
    let add = link(ui, ctx.palette, &text!(ctx.texts, "collect-add-choice"));
    if let (true, Some(field)) = (add.clicked(), ctx.project.fields().get(id)) {
        commands.edit(EditLabel::AddChoice, with_choice(field, typed));
    }
}
