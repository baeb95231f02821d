//! Cards beside each other.

use eframe::egui::{Id, Ui};

use crate::ui::theme::Palette;
use crate::ui::widgets::{card, column};

/// Between cards, both ways.
pub(super) const GAP_PT: f32 = 16.0;

/// Between the parts of a card, from top to bottom.
pub(super) const WITHIN_PT: f32 = 8.0;

/// Columns beside each other over the available width; each takes its share of it.
pub(super) fn beside_each_other(ui: &mut Ui, shares: &[f32], one: &mut dyn FnMut(&mut Ui, usize)) {
    let gaps = shares.iter().skip(1).map(|_| GAP_PT).sum::<f32>();
    let room = ui.available_width() - gaps;
    let mut left = room;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_PT;
        for (at, share) in shares.iter().enumerate() {
            let is_last = at + 1 == shares.len();
            let width = if is_last {
                left
            } else {
                (room * share).floor()
            };
            left -= width;
            column(ui, width, |ui| {
                ui.spacing_mut().item_spacing.y = GAP_PT;
                one(ui, at);
            });
        }
    });
}

/// A card for each share of the width, all as high as the highest.
pub(super) fn level_cards(
    ui: &mut Ui,
    palette: &Palette,
    shares: &[f32],
    one: &mut dyn FnMut(&mut Ui, usize),
) {
    let memory = Id::unique("level cards").with(shares.len());
    let height = ui.data(|data| data.get_temp::<f32>(memory)).unwrap_or(0.0);
    let mut tallest = 0.0_f32;
    beside_each_other(ui, shares, &mut |ui, at| {
        card(ui, palette, |ui| {
            ui.spacing_mut().item_spacing.y = WITHIN_PT;
            let inner = ui.scope(|ui| one(ui, at));
            let wanted = inner.response.rect.height();
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space((height - wanted).max(0.0));
            tallest = tallest.max(wanted);
        });
    });
    // Known from the pass before.
    if (tallest - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(memory, tallest));
        ui.ctx().request_discard("cards of one height");
    }
}
