//! How far work is that somebody waits for.

use eframe::egui::{ProgressBar, Response, Spinner, Ui};

use crate::ui::theme::Palette;

const HEIGHT_PT: f32 = 8.0;
const SPINNER_PT: f32 = 18.0;

/// A bar as wide as that, or, where nobody knows the share that is done, a sign that work goes on; `says` names it.
pub fn progress(
    ui: &mut Ui,
    palette: &Palette,
    share: Option<f32>,
    width_pt: f32,
    says: &str,
) -> Response {
    match share {
        Some(share) => bar(ui, palette, share, width_pt).accessible_name(says),
        None => going_on(ui, palette, says),
    }
}

/// That work goes on of which nobody knows the share that is done; `says` names it.
pub fn going_on(ui: &mut Ui, palette: &Palette, says: &str) -> Response {
    let sign = Spinner::new().size(SPINNER_PT).color(palette.accent);
    ui.add(sign).accessible_name(says)
}

fn bar(ui: &mut Ui, palette: &Palette, share: f32, width_pt: f32) -> Response {
    // What is not done yet is seen too. egui has no other way to say its colour.
    let track = &mut ui.visuals_mut().extreme_bg_color;
    let before = std::mem::replace(track, palette.line);
    let bar = ProgressBar::new(share).fill(palette.accent);
    let response = ui.add(bar.desired_height(HEIGHT_PT).desired_width(width_pt));
    ui.visuals_mut().extreme_bg_color = before;
    response
}
