//! The way out of counter mode: a PIN, by keyboard or by a pad for fingers. In the language of whoever works here.

use eframe::egui::{Align2, Button, Key, RichText, TextEdit, Ui, Vec2};

use super::{CounterState, Guest, line_ui, question_line_ui, touch};
use crate::app::{Command, CommandQueue, CounterCommand, PinState};
use crate::model::Pin;
use crate::text;
use crate::ui::keys;
use crate::ui::theme::text as font;
use crate::ui::widgets::{primary_button, secondary_button};

const ERASE: char = '\u{2190}';
const BLANK: char = ' ';
const PAD: [[char; 3]; 4] = [
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8', '9'],
    [BLANK, '0', ERASE],
];

pub(super) fn pin_ui(
    ui: &mut Ui,
    guest: &Guest<'_>,
    state: &mut CounterState,
    commands: &mut CommandQueue,
) {
    let texts = guest.staff_texts;
    let pin_state = guest.at.pin_state(guest.now_seconds);
    question_line_ui(ui, guest, &text!(texts, "counter-pin-title"), 28.0);
    ui.add_space(12.0);
    let may_try = !matches!(pin_state, PinState::Checking | PinState::Waiting { .. });
    ui.add_enabled_ui(may_try, |ui| digits_ui(ui, guest, state));
    said_ui(ui, guest, pin_state);
    ui.add_space(8.0);
    ui.add_enabled_ui(may_try, |ui| pad_ui(ui, guest, state));
    ui.add_space(12.0);
    buttons_ui(ui, guest, state, may_try, commands);
    // Whoever tried several times in vain may well be its owner.
    if matches!(pin_state, PinState::Waiting { .. }) {
        ui.add_space(12.0);
        line_ui(ui, guest, &text!(texts, "counter-pin-forgotten"), 17.0);
    }
}

fn digits_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState) {
    let edit = TextEdit::singleline(&mut state.pin)
        .password(true)
        .font(font::guest(26.0))
        .desired_width(260.0)
        .min_size(Vec2::new(0.0, 48.0))
        .align(Align2::CENTER_CENTER)
        .char_limit(Pin::MOST_DIGITS);
    let field = ui
        .add(edit)
        .accessible_name(text!(guest.staff_texts, "counter-pin"));
    // A field that is switched off lets go of the keyboard.
    if ui.is_enabled() {
        state.give_focus(&field);
    } else {
        state.wants_focus = true;
    }
    state.pin.retain(|letter| letter.is_ascii_digit());
}

fn said_ui(ui: &mut Ui, guest: &Guest<'_>, pin_state: PinState) {
    let texts = guest.staff_texts;
    let said = match pin_state {
        // As high as a line, so that nothing moves.
        PinState::Asked => {
            ui.add_space(17.0 * 1.25 * guest.size);
            return;
        }
        PinState::Checking => text!(texts, "counter-wait"),
        PinState::Wrong => text!(texts, "counter-pin-wrong"),
        PinState::Waiting { until_seconds } => {
            ui.ctx().request_repaint_after_secs(0.5);
            let left = whole_seconds(until_seconds - guest.now_seconds);
            text!(texts, "counter-pin-waiting", seconds = left)
        }
    };
    line_ui(ui, guest, &said, 17.0);
}

#[expect(clippy::cast_possible_truncation, reason = "five minutes at most")]
fn whole_seconds(seconds: f64) -> i64 {
    seconds.max(1.0).ceil() as i64
}

/// Three keys in a row, the last row with the way back.
fn pad_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState) {
    let key = pad_key_size(guest);
    let gap = 8.0;
    let width = 3.0 * key.x + 2.0 * gap;
    for row in PAD {
        ui.allocate_ui(Vec2::new(width, key.y), |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for letter in row {
                    pad_key_ui(ui, guest, letter, state);
                }
            });
        });
    }
}

fn pad_key_size(guest: &Guest<'_>) -> Vec2 {
    Vec2::new(84.0, 56.0) * guest.size.max(0.86)
}

fn pad_key_ui(ui: &mut Ui, guest: &Guest<'_>, letter: char, state: &mut CounterState) {
    let name = match letter {
        BLANK => {
            ui.allocate_space(pad_key_size(guest));
            return;
        }
        ERASE => text!(guest.staff_texts, "counter-erase"),
        digit => digit.to_string(),
    };
    let shown = RichText::new(letter).font(font::guest(22.0));
    let key = Button::new(shown).min_size(pad_key_size(guest));
    if !ui.add(key).accessible_name(name).clicked() {
        return;
    }
    if letter == ERASE {
        state.pin.pop();
    } else if state.pin.len() < Pin::MOST_DIGITS {
        state.pin.push(letter);
    }
}

fn buttons_ui(
    ui: &mut Ui,
    guest: &Guest<'_>,
    state: &mut CounterState,
    may_try: bool,
    commands: &mut CommandQueue,
) {
    let texts = guest.staff_texts;
    let entered = ui.input_mut(|input| keys::take_plain(input, Key::Enter));
    let escaped = ui.input_mut(|input| keys::take_plain(input, Key::Escape));
    let typed = Pin::new(&state.pin);
    let leave = ui.add_enabled_ui(typed.is_some() && may_try, |ui| {
        let leave = text!(texts, "counter-leave");
        touch(ui, |ui| primary_button(ui, guest.palette, leave)).clicked()
    });
    if (leave.inner || (entered && may_try))
        && let Some(pin) = typed
    {
        commands.push(Command::Counter(CounterCommand::TryPin(pin)));
        state.pin.clear();
        state.wants_focus = true;
    }
    let stay = text!(texts, "counter-stay");
    if touch(ui, |ui| secondary_button(ui, guest.palette, stay)).clicked() || escaped {
        state.leave_pin(guest.now_seconds);
    }
}
