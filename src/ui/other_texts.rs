//! Texts of a language that may be another than the program's.

use std::rc::Rc;

use crate::i18n::Texts;
use crate::model::Language;

/// Each language is read once, and only where the program does not speak that language itself: it takes as long as drawing a few frames.
#[derive(Debug, Default)]
pub(super) struct OtherTexts(Vec<Rc<Texts>>);

impl OtherTexts {
    /// `None` where `own`, the program's, are these, or they cannot be read.
    pub(super) fn of(&mut self, language: Language, own: &Texts) -> Option<Rc<Texts>> {
        if language == own.language() {
            return None;
        }
        let known = self.0.iter().find(|texts| texts.language() == language);
        if let Some(texts) = known {
            return Some(texts.clone());
        }
        let texts = Rc::new(Texts::load(language).ok()?);
        self.0.push(texts.clone());
        Some(texts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_of_another_language_only_and_once() {
        let own = Texts::load(Language::English).unwrap();
        let mut others = OtherTexts::default();
        assert!(others.of(Language::English, &own).is_none());
        let polish = others.of(Language::Polish, &own).unwrap();
        assert_eq!(polish.language(), Language::Polish);
        let finnish = others.of(Language::Finnish, &own).unwrap();
        assert_eq!(finnish.language(), Language::Finnish);
        let again = others.of(Language::Polish, &own).unwrap();
        assert!(Rc::ptr_eq(&polish, &again));
    }
}
