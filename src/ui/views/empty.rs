//! A view with nothing to show: a sentence, and the way on.

use eframe::egui::{Align, Label, Layout, RichText, Ui, Vec2};

use crate::app::{Action, CommandQueue};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{card, primary_button, secondary_button};

/// Longer lines are not easily read.
const SENTENCE_WIDTH_PT: f32 = 560.0;
/// The margins of a card and its edge.
const CARD_PT: f32 = 44.0;

/// A survey without any answer, in the whole room.
pub(super) fn no_answers_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let height = ui.available_height() - CARD_PT;
    card(ui, ctx.palette, |ui| {
        ui.set_min_height(height.max(0.0));
        empty_ui(ui, ctx, &text!(ctx.texts, "no-answers-yet"), |ui| {
            let (collect, import) = (Action::ShowCollect, Action::Import);
            if primary_button(ui, ctx.palette, collect.name(ctx.texts)).clicked() {
                commands.act(collect);
            }
            ui.add_space(2.0);
            if secondary_button(ui, ctx.palette, import.name(ctx.texts)).clicked() {
                commands.act(import);
            }
        });
    });
}

/// A sentence and the way on, in the middle of the room.
pub(super) fn empty_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    sentence: &str,
    way_on: impl FnOnce(&mut Ui),
) {
    let room = ui.available_size();
    ui.allocate_ui_with_layout(room, Layout::top_down(Align::Center), |ui| {
        ui.add_space((room.y * 0.3).max(16.0));
        let said = RichText::new(sentence)
            .font(font::body())
            .color(ctx.palette.text);
        let width = Vec2::new(room.x.min(SENTENCE_WIDTH_PT), 0.0);
        ui.allocate_ui_with_layout(width, Layout::top_down(Align::Center), |ui| {
            ui.add(Label::new(said).wrap());
        });
        ui.add_space(8.0);
        way_on(ui);
    });
}
