//! A text field that proposes: typing narrows the list, the arrows move in it, Enter takes, Esc puts it away.

use eframe::egui::{
    EventFilter, Id, Key, Popup, PopupCloseBehavior, Rect, Response, ScrollArea, Ui, Vec2,
};

use super::{choice, line_edit};
use crate::ui::icons::Icon;
use crate::ui::keys;
use crate::ui::theme::Palette;

/// What a box remembers between frames.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SuggestState {
    open: bool,
    /// The place in the proposals that the arrows are at.
    at: Option<usize>,
    /// Where the list was drawn last: a press there is a choice, not a leaving.
    place: Option<Rect>,
}

impl SuggestState {
    /// Whether the list is showing: Enter and Esc are then the list's.
    pub const fn is_open(self) -> bool {
        self.open
    }

    /// Whether the arrows are at a row of the list, which Enter would take.
    pub const fn is_at_proposal(self) -> bool {
        self.open && self.at.is_some()
    }
}

const ROWS_SHOWN_MAX: usize = 200;

/// Draws the field over the available width. `options` are all that could be proposed, in their order.
/// Call only inside [`super::labelled`], which names it.
pub fn suggest_box(
    ui: &mut Ui,
    palette: &Palette,
    id: Id,
    value: &mut String,
    hint: &str,
    options: &[&str],
    state: &mut SuggestState,
) -> Response {
    let matching = proposals(value, options);
    if state.open {
        take_keys(ui, id, value, &matching, state);
    }
    // While the list is open, Esc is about the list and leaves the keyboard where it is.
    let own_keys = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: state.open,
        ..EventFilter::default()
    };
    let edit = line_edit(value)
        .id(id)
        .event_filter(own_keys)
        .hint_text(hint)
        .suffix(Icon::Down.text(14.0).color(palette.soft_text));
    let response = ui.add(edit);
    open_or_close(ui, &response, !options.is_empty(), state);
    if state.open {
        list_ui(&response, palette, value, &matching, state);
    }
    response
}

/// Those that contain what is typed; all of them when what is typed is one of them already.
fn proposals<'a>(typed: &str, options: &[&'a str]) -> Vec<&'a str> {
    let wanted = typed.trim().to_lowercase();
    let is_whole = options.iter().any(|each| each.to_lowercase() == wanted);
    let fits = |each: &&&str| is_whole || each.to_lowercase().contains(&wanted);
    options
        .iter()
        .filter(fits)
        .take(ROWS_SHOWN_MAX)
        .copied()
        .collect()
}

fn open_or_close(ui: &Ui, response: &Response, has_options: bool, state: &mut SuggestState) {
    let down = response.has_focus() && ui.input(|input| input.key_pressed(Key::ArrowDown));
    if has_options && !state.open && (response.changed() || response.clicked() || down) {
        *state = SuggestState {
            open: true,
            at: down.then_some(0),
            ..SuggestState::default()
        };
    } else if response.changed() {
        state.at = None;
    }
    let pointer = ui.input(|input| input.pointer.interact_pos());
    let is_choosing = state
        .place
        .zip(pointer)
        .is_some_and(|(list, at)| list.contains(at));
    if response.lost_focus() && !is_choosing {
        state.open = false;
    }
}

fn take_keys(ui: &Ui, id: Id, value: &mut String, matching: &[&str], state: &mut SuggestState) {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| keys::take_plain(input, key));
    let last = matching.len().saturating_sub(1);
    if pressed(Key::ArrowDown) {
        state.at = Some(state.at.map_or(0, |at| (at + 1).min(last)));
    }
    if pressed(Key::ArrowUp) {
        state.at = state.at.and_then(|at| at.checked_sub(1));
    }
    if pressed(Key::Escape) {
        state.open = false;
    }
    if let Some(chosen) = state.at.and_then(|at| matching.get(at))
        && pressed(Key::Enter)
    {
        (*chosen).clone_into(value);
        state.open = false;
    }
}

fn list_ui(
    response: &Response,
    palette: &Palette,
    value: &mut String,
    matching: &[&str],
    state: &mut SuggestState,
) {
    if matching.is_empty() {
        return;
    }
    let mut is_open = true;
    let shown = Popup::from_response(response)
        .open_bool(&mut is_open)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(response.rect.width())
        .gap(2.0)
        .show(|ui| {
            ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                for (at, each) in matching.iter().enumerate() {
                    if row_ui(ui, palette, each, state.at == Some(at)).clicked() {
                        (*each).clone_into(value);
                        state.open = false;
                        response.request_focus();
                    }
                }
            });
        });
    state.place = shown.map(|list| list.response.rect);
    if !is_open && !response.has_focus() {
        state.open = false;
    }
}

fn row_ui(ui: &mut Ui, palette: &Palette, label: &str, is_current: bool) -> Response {
    let row = choice(palette, is_current, label)
        .truncate()
        .min_size(Vec2::new(ui.available_width(), 30.0));
    // Not a stop of the Tab key: the field keeps the focus while its list is open.
    let response = ui.add(row.sense(eframe::egui::Sense::CLICK));
    if is_current {
        response.scroll_to_me(None);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_narrows_and_a_whole_word_shows_all() {
        let options = ["Harbour", "Market square", "Station street"];
        assert_eq!(proposals("ar", &options), ["Harbour", "Market square"]);
        assert_eq!(proposals("harbour", &options), options);
        assert_eq!(proposals("", &options), options);
        assert!(proposals("x", &options).is_empty());
    }
}
