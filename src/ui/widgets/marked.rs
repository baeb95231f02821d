//! Words with a box to tick or a ring to choose before them: the same in views, dialogs and what opens.

use eframe::egui::{
    Align2, Rect, Response, Role, Sense, Stroke, TextStyle, Ui, Vec2, WidgetInfo, WidgetText, pos2,
};

use super::buttons::ring;
use super::note;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, Palette};

/// Of the box or the ring.
const SIGN_PT: f32 = 16.0;
const GAP_PT: f32 = 8.0;
/// Of a line of words.
pub const MARKED_HEIGHT_PT: f32 = 24.0;

/// A box to tick with its words beside it; the response says whether it changed.
pub fn check_box(
    ui: &mut Ui,
    palette: &Palette,
    is_on: &mut bool,
    label: impl Into<WidgetText>,
) -> Response {
    let (mut response, sign, words) = marked_ui(ui, palette, label.into());
    if response.clicked() {
        *is_on = !*is_on;
        response.mark_changed();
    }
    let on = *is_on;
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, &words));
    let icon = if on { Icon::Checked } else { Icon::Unchecked };
    ui.painter().text(
        sign.center(),
        Align2::CENTER_CENTER,
        icon.letter(),
        icon.font(SIGN_PT),
        ink(palette, on, &response),
    );
    response
}

/// One of several of which one is chosen.
pub fn radio(
    ui: &mut Ui,
    palette: &Palette,
    is_chosen: bool,
    label: impl Into<WidgetText>,
) -> Response {
    let (response, sign, words) = marked_ui(ui, palette, label.into());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, is_chosen, &words));
    let ink = ink(palette, is_chosen, &response);
    let painter = ui.painter();
    painter.circle_stroke(sign.center(), 6.75, Stroke::new(1.5, ink));
    if is_chosen {
        painter.circle_filled(sign.center(), 3.5, ink);
    }
    response
}

/// The same of a value among others; the response says whether it changed.
pub fn radio_value<T: PartialEq>(
    ui: &mut Ui,
    palette: &Palette,
    value: &mut T,
    own: T,
    label: impl Into<WidgetText>,
) -> Response {
    let mut response = radio(ui, palette, *value == own, label);
    if response.clicked() && *value != own {
        *value = own;
        response.mark_changed();
    }
    response
}

/// A remark about what stands above, below its words.
pub fn marked_note(ui: &mut Ui, palette: &Palette, remark: impl Into<String>) {
    // Close to them, as they are one.
    ui.add_space(-ui.spacing().item_spacing.y);
    ui.horizontal(|ui| {
        ui.add_space(SIGN_PT + GAP_PT);
        note(ui, palette, remark);
    });
}

/// Draws the words; gives where the sign belongs, and the words as they are read out.
fn marked_ui(ui: &mut Ui, palette: &Palette, label: WidgetText) -> (Response, Rect, String) {
    // In a row that goes on in the next one there is always all of a row.
    let room = if ui.layout().main_wrap() {
        ui.max_rect().width()
    } else {
        ui.available_width()
    };
    let width = (room - SIGN_PT - GAP_PT).max(0.0);
    let galley = label.into_galley(ui, None, width, TextStyle::Body);
    let size = Vec2::new(
        SIGN_PT + GAP_PT + galley.size().x,
        galley.size().y.max(MARKED_HEIGHT_PT),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let line = galley
        .rows
        .first()
        .map_or(galley.size().y, |row| row.height());
    let top = rect.center().y - galley.size().y / 2.0;
    let sign = Rect::from_center_size(
        pos2(rect.left() + SIGN_PT / 2.0, top + line / 2.0),
        Vec2::splat(SIGN_PT),
    );
    let words = galley.text().to_owned();
    let at = pos2(rect.left() + SIGN_PT + GAP_PT, top);
    ui.painter().galley(at, galley, palette.text);
    if response.has_focus() {
        ring(ui, palette, rect, CORNER);
    }
    (response, sign, words)
}

fn ink(palette: &Palette, is_on: bool, response: &Response) -> eframe::egui::Color32 {
    if is_on {
        palette.accent
    } else if response.hovered() {
        palette.text
    } else {
        palette.soft_text
    }
}
