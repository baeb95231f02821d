//! What the keys mean while a cell has the keyboard and is not being edited.

use eframe::egui::{Event, Key, Modifiers};

use super::selection::Step;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Asked {
    Move(Step),
    /// Moves and selects what lies between.
    Extend(Step),
    Edit,
    /// Edits the score or a rating, beginning with what was typed.
    Type(char),
    ToggleRow,
    SelectAll,
    Delete,
    Escape,
    /// Makes the column wider; narrower when negative.
    Resize(f32),
}

const RESIZE_STEP_PT: f32 = 16.0;

pub(super) fn asked(event: &Event) -> Option<Asked> {
    match event {
        Event::Text(typed) => digit(typed).map(Asked::Type),
        Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } => asked_by_key(*key, *modifiers),
        _ => None,
    }
}

fn digit(typed: &str) -> Option<char> {
    let letter = typed.chars().next()?;
    letter.is_ascii_digit().then_some(letter)
}

fn asked_by_key(key: Key, modifiers: Modifiers) -> Option<Asked> {
    if modifiers.alt {
        return resize(key);
    }
    if let Some(step) = step(key, modifiers.command) {
        let extends = modifiers.shift;
        return Some(if extends {
            Asked::Extend(step)
        } else {
            Asked::Move(step)
        });
    }
    match key {
        Key::A if modifiers.command => Some(Asked::SelectAll),
        Key::Enter | Key::F2 if modifiers.is_none() => Some(Asked::Edit),
        Key::Space if modifiers.is_none() => Some(Asked::ToggleRow),
        Key::Delete | Key::Backspace if modifiers.is_none() => Some(Asked::Delete),
        Key::Escape => Some(Asked::Escape),
        _ => None,
    }
}

const fn resize(key: Key) -> Option<Asked> {
    match key {
        Key::ArrowRight => Some(Asked::Resize(RESIZE_STEP_PT)),
        Key::ArrowLeft => Some(Asked::Resize(-RESIZE_STEP_PT)),
        _ => None,
    }
}

const fn step(key: Key, command: bool) -> Option<Step> {
    match key {
        Key::PageUp => Some(Step::PageUp),
        Key::PageDown => Some(Step::PageDown),
        Key::ArrowUp | Key::Home if command => Some(Step::First),
        Key::ArrowDown | Key::End if command => Some(Step::Last),
        Key::ArrowUp => Some(Step::Up),
        Key::ArrowDown => Some(Step::Down),
        Key::ArrowLeft if !command => Some(Step::Left),
        Key::ArrowRight if !command => Some(Step::Right),
        Key::ArrowLeft | Key::Home => Some(Step::RowStart),
        Key::ArrowRight | Key::End => Some(Step::RowEnd),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_mean_one_thing_each() {
        let shift = Modifiers::SHIFT;
        let none = Modifiers::NONE;
        let table = [
            (Key::ArrowDown, none, Some(Asked::Move(Step::Down))),
            (Key::ArrowDown, shift, Some(Asked::Extend(Step::Down))),
            (Key::Home, none, Some(Asked::Move(Step::RowStart))),
            (Key::End, Modifiers::COMMAND, Some(Asked::Move(Step::Last))),
            (Key::A, Modifiers::COMMAND, Some(Asked::SelectAll)),
            (Key::A, none, None),
            (Key::F2, none, Some(Asked::Edit)),
            (Key::Space, none, Some(Asked::ToggleRow)),
            (Key::Delete, none, Some(Asked::Delete)),
            (Key::Delete, shift, None),
            (Key::ArrowLeft, Modifiers::ALT, Some(Asked::Resize(-16.0))),
            (Key::Tab, none, None),
        ];
        for (key, modifiers, expected) in table {
            assert_eq!(
                asked_by_key(key, modifiers),
                expected,
                "{key:?} {modifiers:?}"
            );
        }
        assert_eq!(asked(&Event::Text("7".to_owned())), Some(Asked::Type('7')));
        assert_eq!(asked(&Event::Text("x".to_owned())), None);
    }
}
