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
    give_back_focus(&button);
}

/// What happened in this frame to what a button opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turned {
    Open,
    Closed,
}

/// Gives the keyboard back to the button once what it opens is closed by a key, and says what happened to that. To be asked
/// once a frame, when it was drawn.
pub fn give_back_focus(button: &Response) -> Option<Turned> {
    let ctx = &button.ctx;
    let is_open = Popup::is_id_open(ctx, Popup::default_response_id(button));
    let place = button.id.with("is open");
    let was_open = ctx.data_mut(|data| {
        let known: &mut bool = data.get_temp_mut_or_default(place);
        std::mem::replace(known, is_open)
    });
    if was_open == is_open {
        return None;
    }
    let has_keys = ctx.memory(|memory| memory.focused().is_some());
    let by_pointer = ctx.input(|input| input.pointer.any_click());
    if !is_open && !has_keys && !by_pointer {
        button.request_focus();
    }
    Some(if is_open {
        Turned::Open
    } else {
        Turned::Closed
    })
}

/// What a button of any look opens, until a click beside it or Esc.
pub fn opened_by(button: &Response) -> Popup<'static> {
    // A menu's style leaves buttons and fields to type in without an edge.
    Popup::menu(button)
        .style(StyleModifier::default())
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
}
