//! The texts of one language.

use fluent_bundle::FluentValue;
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use intl_memoizer::concurrent::IntlLangMemoizer;
use rust_embed::RustEmbed;

use super::numbers;
use crate::model::Language;

// The macro that checks ids reads this file while compiling; naming it here makes cargo compile again when it
// changes.
const _: &str = include_str!("../../assets/locales/en/goodword.ftl");

#[derive(RustEmbed)]
#[folder = "assets/locales"]
struct Locales;

/// The texts of one language, with its way of writing numbers and dates.
#[derive(Debug)]
pub struct Texts {
    language: Language,
    loader: FluentLanguageLoader,
}

/// The texts built into the program could not be read; a damaged build.
#[derive(Debug)]
pub struct TextsError(pub String);

impl Texts {
    /// # Errors
    /// When the texts built into the program cannot be read.
    pub fn load(language: Language) -> Result<Self, TextsError> {
        let loader = fluent_language_loader!();
        let tag = language
            .tag()
            .parse()
            .map_err(|error| TextsError(format!("{}: {error}", language.tag())))?;
        loader
            .load_languages(&Locales, &[tag])
            .map_err(|error| TextsError(error.to_string()))?;
        // Marks around arguments are for right-to-left texts and would show as boxes.
        loader.set_use_isolating(false);
        loader.with_bundles_mut(|bundle| bundle.set_formatter(Some(number_formatter(language))));
        Ok(Self { language, loader })
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// For [`crate::text!`] only.
    pub fn loader(&self) -> &FluentLanguageLoader {
        &self.loader
    }
}

type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// Fluent takes a plain function, so each language has its own.
fn number_formatter(language: Language) -> Formatter {
    match language {
        Language::English => |value, _| whole(value, Language::English),
        Language::Hungarian => |value, _| whole(value, Language::Hungarian),
        Language::Finnish => |value, _| whole(value, Language::Finnish),
        Language::Polish => |value, _| whole(value, Language::Polish),
        Language::Chinese => |value, _| whole(value, Language::Chinese),
    }
}

/// Counts are whole; anything with decimals is written by [`Texts::score`] and its like before it gets here.
fn whole(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "counts are far below 2 to the 53"
        )]
        FluentValue::Number(number) => Some(numbers::whole(language, number.value as i64)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_loads_and_writes_counts_its_own_way() {
        let shown: Vec<String> = Language::ALL
            .into_iter()
            .map(|language| crate::text!(Texts::load(language).unwrap(), "answers", count = 12_345))
            .collect();
        assert_eq!(
            shown,
            [
                "12,345 answers",
                "12\u{a0}345 válasz",
                "12\u{a0}345 vastausta",
                "12\u{a0}345 odpowiedzi",
                "12,345 份回答",
            ]
        );
    }

    #[test]
    fn polish_has_three_plurals() {
        let texts = Texts::load(Language::Polish).unwrap();
        let shown = [1, 2, 5, 22, 25].map(|count| crate::text!(texts, "answers", count = count));
        assert_eq!(
            shown,
            [
                "1 odpowiedź",
                "2 odpowiedzi",
                "5 odpowiedzi",
                "22 odpowiedzi",
                "25 odpowiedzi"
            ]
        );
    }
}
