//! Keys taken from a frame's input, exactly as they were pressed: Enter is not Shift+Enter, and Ctrl+Z is not
//! Ctrl+Shift+Z. The toolkit's own comparison lets extra modifiers pass.

use eframe::egui::{Context, Event, InputState, Key, KeyboardShortcut, Modifiers};

/// A shortcut as it is read in every language: signs as they stand on the keys, where the toolkit has English words.
pub(super) fn written(ctx: &Context, shortcut: KeyboardShortcut) -> String {
    let key = shortcut.logical_key;
    let said = ctx.format_shortcut(&shortcut);
    let sign = match key {
        Key::Comma => ",",
        Key::Plus => "+",
        Key::Minus => "\u{2212}",
        _ => return said,
    };
    match said.strip_suffix(key.name()) {
        Some(modifiers) => format!("{modifiers}{sign}"),
        None => said,
    }
}

/// Takes a key pressed alone.
pub(super) fn take_plain(input: &mut InputState, key: Key) -> bool {
    take(input, key, Modifiers::is_none)
}

/// Takes a shortcut. A plus may need Shift, as the keyboard has it.
pub(super) fn take_shortcut(input: &mut InputState, shortcut: KeyboardShortcut) -> bool {
    take(input, shortcut.logical_key, |pressed| {
        if shortcut.logical_key == Key::Plus {
            pressed.matches_logically(shortcut.modifiers)
        } else {
            pressed.matches_exact(shortcut.modifiers)
        }
    })
}

/// Takes a letter pressed with Alt alone, and what it would type.
pub(super) fn take_alt(input: &mut InputState, key: Key) -> bool {
    let taken = take(input, key, |pressed| pressed.matches_exact(Modifiers::ALT));
    if taken {
        let is_its = |typed: &str| typed.eq_ignore_ascii_case(key.name());
        input
            .events
            .retain(|event| !matches!(event, Event::Text(typed) if is_its(typed)));
    }
    taken
}

fn take(input: &mut InputState, wanted: Key, fits: impl Fn(&Modifiers) -> bool) -> bool {
    let before = input.events.len();
    input.events.retain(|event| match event {
        Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } => *key != wanted || !fits(modifiers),
        _ => true,
    });
    input.events.len() < before
}

/// The longest text that is pasted, in characters: the toolkit lays a field's text out anew at every key.
pub(super) const LONGEST_PASTE: usize = 100_000;

/// Takes out of a frame's input what is too long to be pasted; gives how many characters it has.
pub(super) fn take_long_paste(input: &mut InputState) -> Option<usize> {
    let mut longest = None;
    input.events.retain(|event| match event {
        Event::Paste(text) if text.len() > LONGEST_PASTE => {
            let characters = text.chars().count();
            longest = longest.max(Some(characters).filter(|&count| count > LONGEST_PASTE));
            characters <= LONGEST_PASTE
        }
        _ => true,
    });
    longest
}

/// The text of a paste, however long, which then goes nowhere else.
pub(super) fn take_paste(input: &mut InputState) -> Option<String> {
    let mut pasted = None;
    input.events.retain_mut(|event| match event {
        Event::Paste(text) => {
            pasted = Some(std::mem::take(text));
            false
        }
        _ => true,
    });
    pasted
}

/// Whether digits were typed.
pub(super) fn has_digit(input: &InputState) -> bool {
    input.events.iter().any(|event| match event {
        Event::Text(typed) => typed.chars().all(|letter| letter.is_ascii_digit()),
        _ => false,
    })
}

/// Whether an input method is at work: its keys are its own.
pub(super) fn is_composing(input: &InputState) -> bool {
    let is_ime = |event: &Event| matches!(event, Event::Ime(_));
    input.events.iter().any(is_ime)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Action;

    #[test]
    fn shortcuts_are_read_alike_in_every_language() {
        let ctx = Context::default();
        let said = |action: Action| action.shortcut().map(|keys| written(&ctx, keys));
        let said = |action| said(action).unwrap_or_default();
        assert!(said(Action::ShowSettings).ends_with("+,"));
        assert!(said(Action::LargerText).ends_with("++"));
        assert!(said(Action::SmallerText).ends_with("+\u{2212}"));
        for action in Action::all() {
            let keys = said(action);
            let has_word = ["Comma", "Plus", "Minus"]
                .iter()
                .any(|word| keys.contains(word));
            assert!(!has_word, "{keys}");
        }
    }
}
