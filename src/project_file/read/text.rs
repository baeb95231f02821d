//! A file's bytes as text: UTF-8, or UTF-16 where its mark says so. What is neither is shown as the sign for it (�),
//! so that one flipped bit costs a letter, and is told of; other encodings are not guessed at.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

use crate::project_file::problem::{Fault, Place, Problems};

/// A file's text, without the mark at its beginning.
#[derive(Debug)]
pub(super) struct Text<'a> {
    pub(super) text: Cow<'a, str>,
    /// The first byte that is no text.
    pub(super) broken_at: Option<usize>,
}

impl<'a> Text<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
        let body = bytes.get(mark..).unwrap_or_default();
        if encoding == UTF_8 {
            return Self::utf_8(body);
        }
        let (text, broken) = encoding.decode_without_bom_handling(body);
        let broken_at = broken.then(|| text.find(char::REPLACEMENT_CHARACTER));
        Self {
            broken_at: broken_at.flatten(),
            text,
        }
    }

    fn utf_8(bytes: &'a [u8]) -> Self {
        match simdutf8::compat::from_utf8(bytes) {
            Ok(text) => Self {
                text: Cow::Borrowed(text),
                broken_at: None,
            },
            Err(error) => Self {
                text: String::from_utf8_lossy(bytes),
                broken_at: Some(error.valid_up_to()),
            },
        }
    }

    /// The lines with letters that are none, each once.
    pub(super) fn say_broken(&self, problems: &mut Problems) {
        if self.broken_at.is_none() {
            return;
        }
        for (number, line) in (1..).zip(self.text.split('\n')) {
            if let Some(at) = line.find(char::REPLACEMENT_CHARACTER) {
                let column = at + 1;
                let fault = Fault::NotText {
                    line: number,
                    column,
                };
                problems.add(Place::File, fault);
            }
        }
    }
}
