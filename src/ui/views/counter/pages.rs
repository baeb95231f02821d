//! The pages that a guest goes through: the question, the follow-up, and what became of the answer.

use eframe::egui::{
    Align, Id, Key, KeyboardShortcut, Layout, Modifiers, Response, RichText, TextEdit, Ui,
};

use super::state::Page;
use super::{CounterState, Guest, line_ui, question_line_ui, start_over, touch};
use crate::app::{Command, CommandQueue, CounterCommand, GuestsKept};
use crate::text;
use crate::ui::keys;
use crate::ui::theme::text as font;
use crate::ui::widgets::{ScaleLook, pick_by_keys, primary_button, score_scale, secondary_button};

/// Longer than anybody writes standing, short enough to be laid out at every key.
pub(super) const LONGEST_COMMENT: usize = 2000;

pub(super) fn question_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState) {
    let survey = &guest.at.survey;
    question_line_ui(ui, guest, &survey.question, 38.0);
    ui.add_space(36.0 * guest.size);
    let id = Id::unique("guest's score");
    let name = text!(guest.at.texts, "collect-score");
    let look = ScaleLook::Plain {
        height_pt: 112.0 * guest.size,
        number_pt: 32.0 * guest.size,
    };
    let scale = score_scale(
        ui,
        guest.palette,
        id,
        &name,
        &mut state.score,
        &mut state.scale,
        look,
    );
    state.give_focus(&scale);
    take_digits(ui, &scale, state);
    ends_ui(ui, guest);
    ui.add_space(28.0 * guest.size);
    let next = next_ui(ui, guest, state.score.is_some());
    let entered = state.score.is_some()
        && ui.memory(|memory| memory.focused().is_none_or(|focused| focused == scale.id))
        && ui.input_mut(|input| keys::take_plain(input, Key::Enter));
    if scale.changed() || entered || next.clicked() {
        state.go_to(Page::FollowUp, guest.now_seconds);
    }
}

/// Digits pick also where nothing has the keyboard, as after a touch beside everything.
fn take_digits(ui: &Ui, scale: &Response, state: &mut CounterState) {
    let has_focus = ui.memory(|memory| memory.focused().is_some());
    if !has_focus && ui.input(keys::has_digit) {
        pick_by_keys(ui, &mut state.score, &mut state.scale);
        scale.request_focus();
    }
}

/// What the ends of the scale mean, under them.
fn ends_ui(ui: &mut Ui, guest: &Guest<'_>) {
    let survey = &guest.at.survey;
    let said = |label: &str| {
        RichText::new(label)
            .font(font::guest(19.0 * guest.size))
            .color(guest.palette.soft_text)
    };
    ui.horizontal(|ui| {
        ui.label(said(&survey.low_label));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(said(&survey.high_label));
        });
    });
}

/// For the keyboard: a finger goes on by picking. Its room is kept while nothing is picked.
fn next_ui(ui: &mut Ui, guest: &Guest<'_>, is_shown: bool) -> Response {
    let name = text!(guest.at.texts, "counter-next");
    let next = ui.scope(|ui| {
        if !is_shown {
            ui.set_invisible();
        }
        touch(ui, |ui| {
            primary_button(ui, guest.palette, large(guest, &name))
        })
    });
    next.inner.accessible_name(name)
}

pub(super) fn large(guest: &Guest<'_>, label: &str) -> RichText {
    RichText::new(format!("  {label}  ")).font(font::guest_question(22.0 * guest.size))
}

pub(super) fn follow_up_ui(
    ui: &mut Ui,
    guest: &Guest<'_>,
    state: &mut CounterState,
    commands: &mut CommandQueue,
) {
    let Some(score) = state.score else {
        state.start_over();
        return;
    };
    let texts = &guest.at.texts;
    picked_ui(ui, guest, state, score.value());
    ui.add_space(20.0 * guest.size);
    let own = guest.at.survey.follow_ups.of(score.group());
    let asked = if own.is_empty() {
        text!(texts, "collect-comment")
    } else {
        own.to_owned()
    };
    question_line_ui(ui, guest, &asked, 32.0);
    ui.add_space(20.0 * guest.size);
    let field = comment_ui(ui, guest, state, &asked);
    state.give_focus(&field);
    ui.add_space(4.0);
    line_ui(ui, guest, &text!(texts, "counter-optional"), 17.0);
    ui.add_space(16.0 * guest.size);
    let name = on_name(guest, 0);
    let send = touch(ui, |ui| {
        primary_button(ui, guest.palette, large(guest, &name))
    });
    let send = send.accessible_name(name);
    let in_field = ui.memory(|memory| memory.focused().is_none_or(|id| id == field.id));
    let entered = in_field
        && !ui.input(keys::is_composing)
        && ui.input_mut(|input| keys::take_plain(input, Key::Enter));
    if send.clicked() || entered {
        go_on(guest, state, 0, commands);
    }
}

/// What leads to the project's question of that number, or sends the answer where there is none.
pub(super) fn on_name(guest: &Guest<'_>, next: usize) -> String {
    if next < guest.at.asks.len() {
        text!(guest.at.texts, "counter-next")
    } else {
        text!(guest.at.texts, "counter-send")
    }
}

/// To that question, or to the thanks.
pub(super) fn go_on(
    guest: &Guest<'_>,
    state: &mut CounterState,
    next: usize,
    commands: &mut CommandQueue,
) {
    if next < guest.at.asks.len() {
        state.go_to(Page::Extra(next), guest.now_seconds);
        return;
    }
    if let Some(answer) = state.take_half_given(guest.today) {
        commands.push(Command::Counter(CounterCommand::Record(answer)));
    }
    state.go_to(Page::Given, guest.now_seconds);
}

/// What was picked, and the way back to it.
fn picked_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState, score: u8) {
    let texts = &guest.at.texts;
    let said = text!(texts, "counter-picked", score = i64::from(score));
    line_ui(ui, guest, &said, 22.0);
    let change = text!(texts, "counter-change");
    let change = RichText::new(change).font(font::guest(17.0 * guest.size));
    if touch(ui, |ui| secondary_button(ui, guest.palette, change)).clicked() {
        state.go_to(Page::Question, guest.now_seconds);
    }
}

fn comment_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState, asked: &str) -> Response {
    let id = state.comment_id();
    let width = ui.available_width().min(820.0);
    let edit = TextEdit::multiline(&mut state.comment)
        .id(id)
        .font(font::guest(22.0 * guest.size))
        .desired_rows(4)
        .desired_width(width)
        .char_limit(LONGEST_COMMENT)
        .return_key(KeyboardShortcut::new(Modifiers::SHIFT, Key::Enter));
    ui.add(edit).accessible_name(asked)
}

/// Thanks only once the answer is on the disk.
pub(super) fn given_ui(
    ui: &mut Ui,
    guest: &Guest<'_>,
    state: &mut CounterState,
    commands: &mut CommandQueue,
) {
    let texts = &guest.at.texts;
    match guest.kept {
        GuestsKept::Recording => {
            question_line_ui(ui, guest, &text!(texts, "counter-wait"), 32.0);
            return;
        }
        GuestsKept::Recorded => {
            state.note_thanks(guest.now_seconds);
            question_line_ui(ui, guest, &text!(texts, "counter-thanks"), 48.0);
            ui.add_space(12.0);
            line_ui(ui, guest, &text!(texts, "counter-recorded"), 22.0);
        }
        GuestsKept::NotRecorded => {
            question_line_ui(ui, guest, &text!(texts, "counter-thanks"), 48.0);
            ui.add_space(12.0);
            line_ui(ui, guest, &text!(texts, "counter-not-recorded"), 22.0);
        }
    }
    ui.add_space(36.0 * guest.size);
    let name = text!(texts, "counter-again");
    let again = touch(ui, |ui| {
        secondary_button(ui, guest.palette, large(guest, &name))
    });
    let again = again.accessible_name(name);
    state.give_focus(&again);
    if again.clicked() {
        start_over(guest, state, commands);
    }
}
