//! How much room a text takes, before it is drawn.

use eframe::egui::{Color32, FontId, Ui};

/// Of a line that is not broken.
pub fn width_pt(ui: &Ui, text: impl Into<String>, font: FontId) -> f32 {
    let painter = ui.painter();
    let galley = painter.layout_no_wrap(text.into(), font, Color32::PLACEHOLDER);
    galley.size().x
}
