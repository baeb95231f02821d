//! What is typed faster than frames are drawn: by hand while a slow frame lasts, by a scanner of codes, by another
//! program. The toolkit's own harness gives every event a frame; here several come in one, as they do in a window.

use eframe::App as _;
use eframe::egui::{Event, Key, Modifiers, RawInput};
use goodword::model::Score;

use crate::support::window::{Desk, Setting};

fn key(key: Key) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    }
}

fn typed(text: &str) -> Vec<Event> {
    let letters = text.chars().map(|letter| letter.to_string());
    let events = letters.map(|letter| {
        let pressed = Key::from_name(&letter.to_uppercase()).map(key);
        pressed.into_iter().chain([Event::Text(letter)])
    });
    events.flatten().collect()
}

/// All of it is there before the next frame.
fn at_once(desk: &mut Desk, events: Vec<Event>) {
    let ctx = desk.harness.ctx.clone();
    let mut input = RawInput {
        events,
        ..RawInput::default()
    };
    loop {
        desk.harness.state_mut().raw_input_hook(&ctx, &mut input);
        if input.events.is_empty() {
            break;
        }
        let turn = std::mem::take(&mut input.events);
        desk.harness.input_mut().events.extend(turn);
        desk.harness.step();
    }
    desk.harness.run_ok();
}

#[test]
fn cards_typed_faster_than_frames_are_drawn_stay_apart() {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    let cards = [("9", "fresh"), ("10", "so kind"), ("3", "a queue")];
    let keys = cards.map(|(score, comment)| {
        [
            typed(score),
            vec![key(Key::Tab)],
            typed(comment),
            vec![key(Key::Enter)],
        ]
        .concat()
    });
    at_once(&mut desk, keys.concat());
    let answers = desk.project().responses().iter();
    let found: Vec<(Option<u8>, String)> = answers
        .map(|each| (each.score().map(Score::value), each.comment().to_owned()))
        .collect();
    let wanted = cards.map(|(score, comment)| (score.parse().ok(), comment.to_owned()));
    assert_eq!(found, wanted);
}
