//! Comments cut into words.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

/// Cuts comments of any language; Chinese ones by a dictionary.
#[derive(Clone, Debug)]
pub(super) struct Words {
    segmenter: WordSegmenterBorrowed<'static>,
    /// The word at hand in lower case, kept for its room.
    lower: String,
}

impl Words {
    pub(super) fn new() -> Self {
        Self {
            segmenter: WordSegmenter::new_auto(WordBreakInvariantOptions::default()),
            lower: String::new(),
        }
    }

    /// Visits the words of a comment in lower case, in order, with repetitions. Numbers, signs and single letters are
    /// no words; single Chinese characters are.
    pub(super) fn each(&mut self, comment: &str, mut visit: impl FnMut(&str)) {
        let mut start = 0;
        for end in self.segmenter.segment_str(comment) {
            if let Some(piece) = comment.get(start..end).filter(|piece| is_word(piece)) {
                lower_into(&mut self.lower, piece);
                visit(&self.lower);
            }
            start = end;
        }
    }
}

fn is_word(piece: &str) -> bool {
    let mut chars = piece.chars();
    let single = chars.next().filter(|_| chars.next().is_none());
    match single {
        Some(letter) => letter.is_alphabetic() && is_ideograph(letter),
        None => piece.chars().any(char::is_alphabetic),
    }
}

/// From the first radical on; no alphabet of single letters lies beyond it.
pub(super) const fn is_ideograph(letter: char) -> bool {
    letter >= '\u{2E80}'
}

/// Also writes the apostrophe one way, so that don't and don’t are the same word.
fn lower_into(lower: &mut String, piece: &str) {
    lower.clear();
    if piece.is_ascii() {
        lower.push_str(piece);
        lower.make_ascii_lowercase();
    } else {
        // By whole words: the Greek sigma is another one at the end of a word.
        let cased = piece.to_lowercase();
        lower.extend(
            cased
                .chars()
                .map(|letter| if letter == '’' { '\'' } else { letter }),
        );
    }
}
