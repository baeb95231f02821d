//! Looking for what somebody typed in a million texts, whatever the case of their letters.

use memchr::memmem::Finder;

/// What is looked for, in lower case. A text is said to hold it where its letters, each lowered by itself, do.
///
/// To lower every letter of every text takes long. Letters of ASCII are lowered many at a time, and others are left as they
/// are: the longest part of what is looked for that this makes no difference to is looked for first, and few texts have it.
#[derive(Debug)]
pub(super) struct Needle<'a> {
    whole: Finder<'a>,
    plain: Finder<'a>,
    /// Nothing else is looked for.
    is_plain: bool,
    turning: [Finder<'static>; 2],
}

/// The letters beyond ASCII that become some of ASCII when they are lowered, and the only one that becomes several: the
/// Kelvin sign and the capital I with a dot.
const TURNING: [&str; 2] = ["\u{212A}", "\u{130}"];

impl<'a> Needle<'a> {
    pub(super) fn new(wanted: &'a str) -> Self {
        let plain = wanted.split(|letter| !is_plain(letter));
        let plain = plain.max_by_key(|part| part.len()).unwrap_or_default();
        Self {
            whole: Finder::new(wanted),
            plain: Finder::new(plain),
            is_plain: plain.len() == wanted.len(),
            turning: TURNING.map(Finder::new),
        }
    }

    /// `room` is written over.
    pub(super) fn is_in(&self, text: &str, room: &mut String) -> bool {
        room.clear();
        room.push_str(text);
        room.make_ascii_lowercase();
        let has = |finder: &Finder<'_>| finder.find(room.as_bytes()).is_some();
        let is_ascii = text.is_ascii();
        if is_ascii || !self.turning.iter().any(has) {
            if self.is_plain || is_ascii {
                return has(&self.whole);
            }
            if !has(&self.plain) {
                return false;
            }
        }
        room.clear();
        lower_into(text, room);
        self.whole.find(room.as_bytes()).is_some()
    }
}

/// Of ASCII, or without case.
fn is_plain(letter: char) -> bool {
    letter.is_ascii() || (letter.to_lowercase().eq([letter]) && letter.to_uppercase().eq([letter]))
}

/// Letter by letter, so that what is looked for and what is looked in are lowered alike.
pub(in crate::document) fn lower(text: &str) -> String {
    let mut lowered = String::with_capacity(text.len());
    lower_into(text, &mut lowered);
    lowered
}

fn lower_into(text: &str, lowered: &mut String) {
    if text.is_ascii() {
        lowered.push_str(text);
        lowered.make_ascii_lowercase();
    } else {
        lowered.extend(text.chars().flat_map(char::to_lowercase));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_is_what_the_lowered_text_holds() {
        const TEXTS: [&str; 14] = [
            "",
            "Plain Words",
            "Száraz ZSEMLE, KÉSŐN jött",
            "300 \u{212A}elvin",
            "\u{130}stanbul, Iı",
            "服务很好，Quick",
            "ЦЕНА и качество",
            "Straße STRASSE \u{1E9E}",
            "ΣΊΣΥΦΟΣ",
            "\u{1C5}ep \u{1C4}EP",
            "i\u{307}n",
            "Å \u{212B}ngström",
            "ﬀ ﬁ",
            "a\u{0}b",
        ];
        let parts = TEXTS.iter().flat_map(|text| {
            let letters: Vec<char> = text.chars().collect();
            let starts = 0..letters.len();
            starts.flat_map(move |start| {
                let letters = letters.clone();
                let ends = start + 1..=letters.len();
                ends.map(move |end| letters[start..end].iter().collect::<String>())
            })
        });
        let mut room = String::new();
        for typed in parts {
            for wanted in [lower(&typed), lower(&typed.to_uppercase())] {
                let needle = Needle::new(&wanted);
                for text in TEXTS {
                    let expected = lower(text).contains(&wanted);
                    assert_eq!(
                        needle.is_in(text, &mut room),
                        expected,
                        "{wanted} in {text}"
                    );
                }
            }
        }
    }

    #[test]
    fn no_other_letter_becomes_one_that_is_looked_for_as_it_is() {
        let turning = (char::MIN..=char::MAX).filter(|letter| {
            let mut lowered = letter.to_lowercase();
            !letter.is_ascii() && !lowered.clone().eq([*letter]) && lowered.any(is_plain)
        });
        let turning: Vec<String> = turning.map(String::from).collect();
        assert_eq!(turning, [TURNING[1], TURNING[0]]);
    }
}
