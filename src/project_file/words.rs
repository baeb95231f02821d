//! The words of the format that stand for values of the model.

use crate::model::{Audience, FieldRole, Language};

pub(super) const FORMAT: &str = "goodword";
/// The newest version of the format that this program writes and fully understands.
pub(super) const VERSION: u64 = 1;

pub(super) const AUDIENCES: &[(&str, Audience)] = &[
    ("customers", Audience::Customers),
    ("employees", Audience::Employees),
];
pub(super) const AUDIENCE_WORDS: &[&str] = &["customers", "employees"];

pub(super) const ROLES: &[(&str, FieldRole)] = &[
    ("channel", FieldRole::Channel),
    ("occasion", FieldRole::Occasion),
    ("branch", FieldRole::Branch),
    ("served_by", FieldRole::ServedBy),
];
pub(super) const ROLE_WORDS: &[&str] = &["channel", "occasion", "branch", "served_by"];

pub(super) const CHOICE: &str = "choice";
pub(super) const TEXT: &str = "text";
pub(super) const KIND_WORDS: &[&str] = &[CHOICE, TEXT];

pub(super) const LANGUAGE_TAGS: &[&str] = &["en", "hu", "fi", "pl", "zh-CN"];

pub(super) fn language(tag: &str) -> Option<Language> {
    Language::ALL
        .into_iter()
        .find(|language| language.tag() == tag)
}

/// The word for a value, by the table that reads it.
pub(super) fn word<T: PartialEq>(words: &'static [(&'static str, T)], value: &T) -> &'static str {
    let found = words.iter().find(|(_, each)| each == value);
    found.map_or("", |(word, _)| word)
}
