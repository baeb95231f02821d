//! A button that opens something to look at or to fill in.

use eframe::egui::style::StyleModifier;
use eframe::egui::{Popup, PopupCloseBehavior, RectAlign, Response, Ui};

use super::secondary_button;
use crate::ui::icons::Icon;
use crate::ui::theme::Palette;

/// Named `name`, with an arrow; what `add` draws stands at `align` until a click beside it or Esc.
pub fn popup_button(
    ui: &mut Ui,
    palette: &Palette,
    name: &str,
    align: RectAlign,
    add: impl FnOnce(&mut Ui),
) {
    let arrow = Icon::Down.text(14.0).color(palette.soft_text);
    let button = secondary_button(ui, palette, (name, arrow)).accessible_name(name);
    opened_by(&button).align(align).show(add);
}

/// What a button of any look opens, until a click beside it or Esc.
pub fn opened_by(button: &Response) -> Popup<'static> {
    // A menu's style leaves buttons and fields to type in without an edge.
    Popup::menu(button)
        .style(StyleModifier::default())
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
}
