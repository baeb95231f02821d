//! That the program cannot speak a language.

use crate::i18n::{Texts, TextsError};
use crate::text;

/// The texts of a language that are built into the program cannot be read.
pub fn no_texts(texts: &Texts, error: &TextsError) -> String {
    text!(texts, "no-texts", reason = error.0.as_str())
}
