//! Whether a comment says a word.

use super::segment::{Scissors, folded, is_ideograph};

/// Looks for one word the way [`super::WordTally`] counts it: as a whole word, whatever its case.
#[derive(Clone, Debug)]
pub struct WordFinder {
    scissors: Scissors,
    wanted: String,
    /// Its letters have no case, as those of Chinese: where they do not stand, the word does not either.
    is_caseless: bool,
}

impl WordFinder {
    /// For a word in lower case, as [`super::TellingWord`] has it.
    pub fn new(word: &str) -> Self {
        Self {
            scissors: Scissors::new(),
            wanted: word.to_owned(),
            is_caseless: word.chars().all(is_caseless),
        }
    }

    pub fn is_said_in(&self, comment: &str) -> bool {
        // Cutting Chinese takes a hundred times as long as looking for letters.
        if self.is_caseless && !comment.contains(&self.wanted) {
            return false;
        }
        let mut is_said = false;
        let wanted = &self.wanted;
        self.scissors
            .each(comment, |word| is_said |= folded(word) == *wanted);
        is_said
    }
}

fn is_caseless(letter: char) -> bool {
    is_ideograph(letter) && !letter.is_lowercase()
}
