//! Keys in the order in which they were pressed, however many come at once: after a slow frame, or from a scanner of
//! codes, which types faster than any frame is drawn. The toolkit gives a frame's whole input to what has the focus then,
//! and the window takes its own keys before all text: what was typed before Enter would not be in the answer that it adds,
//! and what was typed after Tab would go where the keyboard was before.

use eframe::egui::{Event, Key};

/// What was pressed and has not had its frame.
#[derive(Debug, Default)]
pub(super) struct KeyOrder {
    waiting: Vec<Event>,
}

impl KeyOrder {
    /// Leaves in a frame's input what has its turn: up to a key that moves the keyboard or acts, or that key alone.
    pub(super) fn take_turn(&mut self, events: &mut Vec<Event>) {
        self.waiting.append(events);
        let end = match self.waiting.iter().position(acts) {
            Some(0) => 1 + typed_by_first(&self.waiting),
            Some(at) => at,
            None => self.waiting.len(),
        };
        events.extend(self.waiting.drain(..end));
    }

    /// Whether another frame is wanted.
    pub(super) fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }
}

/// Whether what comes after may be meant for something else.
fn acts(event: &Event) -> bool {
    let Event::Key {
        key,
        pressed: true,
        modifiers,
        ..
    } = event
    else {
        return false;
    };
    let moves = matches!(key, Key::Enter | Key::Tab | Key::Escape | Key::F10);
    moves || modifiers.command || modifiers.alt
}

/// The letters that the first key types besides, which are taken together with it.
fn typed_by_first(events: &[Event]) -> usize {
    let after = events.iter().skip(1);
    after
        .take_while(|event| matches!(event, Event::Text(_)))
        .count()
}

#[cfg(test)]
mod tests {
    use eframe::egui::Modifiers;

    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers,
        }
    }

    fn letter(letter: &str) -> [Event; 2] {
        let pressed = Key::from_name(&letter.to_uppercase()).unwrap();
        [
            key(pressed, Modifiers::NONE),
            Event::Text(letter.to_owned()),
        ]
    }

    /// The frames that these events get.
    fn frames(events: Vec<Event>) -> Vec<Vec<Event>> {
        let mut order = KeyOrder::default();
        let mut first = events;
        order.take_turn(&mut first);
        let mut frames = vec![first];
        while order.is_waiting() {
            let mut next = Vec::new();
            order.take_turn(&mut next);
            frames.push(next);
        }
        frames
    }

    #[test]
    fn what_is_typed_before_and_after_enter_has_frames_of_its_own() {
        let enter = key(Key::Enter, Modifiers::NONE);
        let tab = key(Key::Tab, Modifiers::NONE);
        let typed = [
            &letter("9")[..],
            std::slice::from_ref(&tab),
            &letter("o"),
            &letter("k"),
            std::slice::from_ref(&enter),
            &letter("3"),
        ];
        let found = frames(typed.concat());
        let wanted = vec![
            letter("9").to_vec(),
            vec![tab],
            [letter("o"), letter("k")].concat(),
            vec![enter],
            letter("3").to_vec(),
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn what_a_key_with_alt_types_stays_with_it() {
        let alt = key(Key::F, Modifiers::ALT);
        let typed = [
            &[alt.clone(), Event::Text("f".to_owned())][..],
            &letter("a"),
        ]
        .concat();
        let found = frames(typed);
        assert_eq!(found[0], [alt, Event::Text("f".to_owned())]);
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn what_comes_alone_is_not_held_back() {
        assert_eq!(frames(letter("a").to_vec()).len(), 1);
        assert_eq!(frames(vec![key(Key::Enter, Modifiers::NONE)]).len(), 1);
        assert_eq!(frames(Vec::new()).len(), 1);
    }
}
