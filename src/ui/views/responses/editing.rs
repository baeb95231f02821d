//! Editing in place: the control over its cell, what is wrong below it, and the keys that finish it.

use std::collections::HashSet;

use eframe::egui::{Area, Frame, Id, Key, Margin, Order, Rect, Response, Stroke, Ui, vec2};

use super::columns::column_name;
use super::input::{CellInput, complaint_ui};
use crate::app::CommandQueue;
use crate::document::{EditLabel, RowColumn};
use crate::model::{ResponseId, ResponseRef};
use crate::text;
use crate::ui::theme::CORNER;
use crate::ui::{ViewCtx, keys};

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Editing {
    pub id: ResponseId,
    /// The place in the order of entry, from 1.
    pub number: usize,
    pub input: CellInput,
    /// What the cell holds.
    before: CellInput,
    wants_focus: bool,
    /// The keys of its first frame are those that opened it.
    is_new: bool,
}

/// Where the keyboard goes when a cell is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Stay,
    Along,
    Back,
}

/// What the keys of this frame ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Nothing,
    Cancel,
    Finish(Done),
}

impl Editing {
    /// Of an answer at a row, beginning with `input`, or with what it holds.
    pub(super) fn new(
        ctx: &ViewCtx<'_>,
        row: usize,
        answer: &ResponseRef<'_>,
        column: RowColumn,
        input: Option<CellInput>,
    ) -> Self {
        let before = CellInput::of(ctx, answer, column);
        Self {
            id: answer.id(),
            number: row + 1,
            input: input.unwrap_or_else(|| before.clone()),
            before,
            wants_focus: true,
            is_new: true,
        }
    }

    /// Whether something else is typed than what the cell holds.
    pub(super) fn is_changed(&self) -> bool {
        self.input.text() != self.before.text()
    }

    /// Draws the control over its cell, within `room`; says when it is done with, and has then asked for the change.
    pub(super) fn ui(
        &mut self,
        ui: &Ui,
        ctx: &ViewCtx<'_>,
        (cell, room): (Rect, Rect),
        commands: &mut CommandQueue,
    ) -> Option<Done> {
        let had_list = self.input.has_list_open();
        let asked = if std::mem::take(&mut self.is_new) {
            Asked::Nothing
        } else {
            self.asked(ui)
        };
        let waits_for_focus = self.wants_focus;
        let (is_left, took) = self.area_ui(ui, ctx, cell, room, commands);
        let done = match asked {
            Asked::Cancel => Some(Done::Stay),
            Asked::Finish(done) => self.commit(ctx, commands).then_some(done),
            Asked::Nothing if took => self.commit(ctx, commands).then_some(Done::Stay),
            Asked::Nothing if is_left && !had_list => {
                self.commit(ctx, commands).then_some(Done::Stay)
            }
            Asked::Nothing => None,
        };
        if self.wants_focus && !waits_for_focus {
            ui.ctx().request_repaint(); // refused: the keyboard comes back in the next frame
        }
        done
    }

    /// Enter and Tab finish, Esc leaves. While a list is open, Enter on one of its rows and Esc are the list's.
    fn asked(&mut self, ui: &Ui) -> Asked {
        if ui.input(keys::is_composing) {
            return Asked::Nothing;
        }
        let (escape, tab, back) = ui.input(|input| {
            let tab = input.key_pressed(Key::Tab);
            (input.key_pressed(Key::Escape), tab, input.modifiers.shift)
        });
        let enters = |ui: &Ui| ui.input_mut(|input| keys::take_plain(input, Key::Enter));
        if escape && self.input.has_list_open() {
            self.wants_focus = true; // the toolkit takes it away on Esc
            Asked::Nothing
        } else if escape {
            Asked::Cancel
        } else if tab {
            Asked::Finish(if back { Done::Back } else { Done::Along })
        } else if !self.input.is_at_proposal() && enters(ui) {
            Asked::Finish(Done::Stay)
        } else {
            Asked::Nothing
        }
    }

    /// Whether a press elsewhere left it, and whether the value was taken from a list.
    fn area_ui(
        &mut self,
        ui: &Ui,
        ctx: &ViewCtx<'_>,
        cell: Rect,
        room: Rect,
        commands: &mut CommandQueue,
    ) -> (bool, bool) {
        let width = cell.width().max(least_width_pt(self.input.column));
        let frame = Frame::new()
            .fill(ctx.palette.panel)
            .stroke(Stroke::new(2.0, ctx.palette.accent))
            .corner_radius(CORNER)
            .shadow(ui.visuals().popup_shadow)
            .inner_margin(Margin::same(1));
        let area = Area::new(self.control_id().with("area"))
            .order(Order::Foreground)
            .fixed_pos(cell.min)
            .constrain_to(room)
            .fade_in(false)
            .default_size(vec2(width, cell.height()));
        let shown = area.show(ui.ctx(), |ui| {
            frame.show(ui, |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 2.0;
                self.control_ui(ui, ctx, commands)
            })
        });
        let is_left = shown.response.clicked_elsewhere() && !self.wants_focus;
        let (response, took) = shown.inner.inner;
        // A press beside the control, on what is said below it, takes the keyboard from it.
        let is_lost = ui.memory(|memory| memory.focused().is_none());
        self.wants_focus |= is_lost && ui.input(|input| input.pointer.any_click());
        if self.wants_focus {
            self.wants_focus = !response.has_focus();
            response.request_focus();
        }
        (is_left, took)
    }

    fn control_ui(
        &mut self,
        ui: &mut Ui,
        ctx: &ViewCtx<'_>,
        commands: &mut CommandQueue,
    ) -> (Response, bool) {
        let column = column_name(ctx, self.input.column);
        let name = text!(
            ctx.texts,
            "responses-edit",
            column = column.as_str(),
            number = self.number
        );
        let id = self.control_id();
        let shown = plain_edges(ui, |ui| {
            let margin = if self.input.column == RowColumn::Reasons {
                8
            } else {
                0
            };
            let padded = Frame::new().inner_margin(Margin::same(margin));
            padded
                .show(ui, |ui| self.input.ui(ui, ctx, id, &name))
                .inner
        });
        if let Err(complaint) = self.input.part(ctx) {
            let beside = Frame::new().inner_margin(Margin::symmetric(8, 6));
            beside.show(ui, |ui| {
                complaint_ui(ui, ctx, self.input.column, &complaint, commands);
            });
        }
        shown
    }

    /// A cell's own: what another cell's control remembers is not its.
    fn control_id(&self) -> Id {
        Id::unique(("responses edit", self.id, self.input.column))
    }

    /// Asks for the change; `false` when the value is not one: then the keyboard stays.
    pub(super) fn commit(&mut self, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) -> bool {
        let Ok(part) = self.input.part(ctx) else {
            self.wants_focus = true;
            return false;
        };
        let ids = HashSet::from([self.id]);
        let label = match self.input.column {
            RowColumn::Contact => EditLabel::EditCustomer,
            _ => EditLabel::CorrectResponse,
        };
        if !self.input.says_the_same(&self.before) {
            commands.edit(label, part.into_edit(ctx.project, &ids));
        }
        true
    }
}

/// The frame round the control is its edge.
fn plain_edges<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        let visuals = ui.visuals_mut();
        visuals.selection.stroke.width = 0.0;
        for state in [
            &mut visuals.widgets.inactive,
            &mut visuals.widgets.hovered,
            &mut visuals.widgets.active,
        ] {
            state.bg_stroke = Stroke::NONE;
        }
        add(ui)
    })
    .inner
}

/// Room for the value and for what may be wrong with it.
fn least_width_pt(column: RowColumn) -> f32 {
    match column {
        RowColumn::Comment => 360.0,
        RowColumn::Reasons => 320.0,
        RowColumn::Number | RowColumn::Score => 180.0,
        RowColumn::Day | RowColumn::Customer | RowColumn::Contact | RowColumn::Field(_) => 220.0,
    }
}
