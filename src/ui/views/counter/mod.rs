//! Counter mode: the screen turned to guests. One question, one follow-up, where it is wanted one or two of the project's
//! own questions, thanks, and back to the start. Nothing else
//! is drawn while this is: no menu, no rail, no dialog, no answer of anybody.

mod extra;
mod pages;
mod pin;
mod state;

use crate::ui::widgets::Scrolled as _;
use eframe::egui::{
    Align, Button, CentralPanel, Context, Event, Frame, Layout, Margin, RichText, ScrollArea, Ui,
    Vec2,
};

pub use state::{CounterState, HalfGiven};

use state::Page;

use crate::app::{
    AtCounter, Command, CommandQueue, Conductor, CounterCommand, GuestsKept, PinState,
};
use crate::i18n::Texts;
use crate::model::Day;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::{Palette, text as font};
use crate::ui::widgets::choice;

/// What every page reads.
#[derive(Clone, Copy, Debug)]
struct Guest<'a> {
    palette: &'a Palette,
    at: &'a AtCounter,
    /// Of whoever works here.
    staff_texts: &'a Texts,
    kept: GuestsKept,
    today: Day,
    now_seconds: f64,
    /// From 0.6 on a small screen to 1 on a large one.
    size: f32,
}

/// Less is missed by a finger.
const TOUCH_PT: f32 = 48.0;

/// Buttons that are high enough for a finger.
fn touch<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = TOUCH_PT + 4.0;
        ui.spacing_mut().button_padding.x = 20.0;
        add(ui)
    })
    .inner
}

/// Nothing yet: the survey whose screen was turned to guests is being read, and nothing of it, nor of the program, is
/// to be seen before its question is.
pub fn counter_wait_ui(ui: &mut Ui, palette: &Palette, texts: &Texts) {
    let page = Frame::new().fill(palette.ground);
    CentralPanel::default().frame(page).show(ui, |ui| {
        ui.centered_and_justified(|ui| {
            let said = RichText::new(text!(texts, "counter-wait"))
                .font(font::guest(22.0))
                .color(palette.soft_text);
            ui.label(said);
        });
    });
}

/// Draws the page before the guest, and goes back to the start when nobody is there any more.
pub fn counter_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    state: &mut CounterState,
    commands: &mut CommandQueue,
) {
    let Some(at) = conductor.counter() else {
        return;
    };
    forbid_clipboard(ui.ctx());
    let screen = ui.ctx().content_rect().size();
    let guest = Guest {
        palette,
        at,
        staff_texts: &conductor.texts,
        kept: conductor.guests_kept(),
        today: conductor.today(),
        now_seconds: ui.input(|input| input.time),
        size: (screen.x / 1280.0).min(screen.y / 760.0).clamp(0.6, 1.0),
    };
    keep_time(ui.ctx(), &guest, state, commands);
    let page = Frame::new()
        .fill(palette.ground)
        .inner_margin(Margin::symmetric(32, 20));
    CentralPanel::default().frame(page).show(ui, |ui| {
        top_ui(ui, &guest, state, commands);
        ScrollArea::vertical().auto_shrink(false).page(ui, |ui| {
            middle(ui, |ui| page_ui(ui, &guest, state, commands));
        });
    });
}

fn page_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState, commands: &mut CommandQueue) {
    match state.page {
        Page::Question => pages::question_ui(ui, guest, state),
        Page::FollowUp => pages::follow_up_ui(ui, guest, state, commands),
        Page::Extra(at) => extra::extra_ui(ui, guest, state, at, commands),
        Page::Given => pages::given_ui(ui, guest, state, commands),
        Page::Pin => pin::pin_ui(ui, guest, state, commands),
    }
}

/// The clipboard may hold what somebody else wrote.
fn forbid_clipboard(ctx: &Context) {
    ctx.input_mut(|input| {
        input
            .events
            .retain(|event| !matches!(event, Event::Copy | Event::Cut | Event::Paste(_)));
    });
}

/// Where nobody has touched anything for a while, what was given is recorded and the screen is the next guest's.
fn keep_time(
    ctx: &Context,
    guest: &Guest<'_>,
    state: &mut CounterState,
    commands: &mut CommandQueue,
) {
    let is_checking = guest.at.pin_state(guest.now_seconds) == PinState::Checking;
    if is_checking || ctx.input(|input| !input.events.is_empty()) {
        state.note_sign_of_life(guest.now_seconds);
    }
    match state.left_seconds(guest.kept, guest.now_seconds) {
        None => {}
        Some(left) if left > 0.0 => ctx.request_repaint_after_secs(as_f32(left) + 0.01),
        Some(_) => {
            if let Some(answer) = state.take_half_given(guest.today) {
                commands.push(Command::Counter(CounterCommand::Record(answer)));
            }
            start_over(guest, state, commands);
        }
    }
}

/// The next guest begins in the survey's own language.
fn start_over(guest: &Guest<'_>, state: &mut CounterState, commands: &mut CommandQueue) {
    state.start_over();
    let own = guest.at.own;
    if guest.at.texts.language() != own {
        commands.push(Command::Counter(CounterCommand::Speak(own)));
    }
}

#[expect(clippy::cast_possible_truncation, reason = "seconds, a few")]
fn as_f32(seconds: f64) -> f32 {
    seconds as f32
}

/// The languages on the left, the way out for the staff on the right.
fn top_ui(ui: &mut Ui, guest: &Guest<'_>, state: &mut CounterState, commands: &mut CommandQueue) {
    let name = text!(guest.at.texts, "counter-staff");
    ui.horizontal(|ui| {
        let offered = guest.at.offered();
        if offered.len() > 1 && !matches!(state.page, Page::Given | Page::Pin) {
            for language in offered {
                let is_on = language == guest.at.texts.language();
                let name = choice(guest.palette, is_on, language.own_name());
                if ui.add(name.min_size(Vec2::new(72.0, TOUCH_PT))).clicked() && !is_on {
                    commands.push(Command::Counter(CounterCommand::Speak(language)));
                }
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let lock = Icon::Lock.text(20.0).color(guest.palette.soft_text);
            let lock = Button::new(lock).frame_when_inactive(false);
            let lock = lock.min_size(Vec2::splat(TOUCH_PT));
            if state.page != Page::Pin
                && ui
                    .add(lock)
                    .accessible_name(name.as_str())
                    .on_hover_text(name.as_str())
                    .clicked()
            {
                state.ask_for_pin(guest.now_seconds);
            }
        });
    });
}

/// Content in the middle of the page, or from its top where it is long. Where it begins is known from the last frame.
fn middle(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let id = ui.scope_id().with("height");
    let room = ui.available_height();
    let last: Option<f32> = ui.data(|data| data.get_temp(id));
    ui.add_space(last.map_or(0.0, |height| ((room - height) * 0.42).max(0.0)));
    let top = ui.cursor().top();
    ui.vertical_centered(|ui| {
        ui.set_max_width(ui.available_width().min(1080.0));
        add(ui);
    });
    let height = ui.min_rect().bottom() - top;
    if last.is_none_or(|last| (last - height).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(id, height));
        ui.ctx().request_repaint();
    }
}

/// A text in the middle that wraps.
fn line_ui(ui: &mut Ui, guest: &Guest<'_>, said: &str, size_pt: f32) {
    let said = RichText::new(said)
        .font(font::guest(size_pt * guest.size))
        .color(guest.palette.soft_text);
    ui.add(eframe::egui::Label::new(said).wrap().halign(Align::Center));
}

/// The question of a page.
fn question_line_ui(ui: &mut Ui, guest: &Guest<'_>, said: &str, size_pt: f32) {
    let said = RichText::new(said)
        .font(font::guest_question(size_pt * guest.size))
        .color(guest.palette.text);
    ui.add(eframe::egui::Label::new(said).wrap().halign(Align::Center));
}
