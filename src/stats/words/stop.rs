//! Words too common to tell anything.

use std::collections::HashSet;

use crate::model::Language;

/// One word a line, in lower case.
const fn list(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("../../../assets/stopwords/en.txt"),
        Language::Hungarian => include_str!("../../../assets/stopwords/hu.txt"),
        Language::Finnish => include_str!("../../../assets/stopwords/fi.txt"),
        Language::Polish => include_str!("../../../assets/stopwords/pl.txt"),
        Language::Chinese => include_str!("../../../assets/stopwords/zh-CN.txt"),
    }
}

/// The most frequent function words of a language: articles, pronouns, particles, auxiliary verbs and the like, none
/// that praises or blames.
pub(super) fn stop_words(language: Language) -> HashSet<&'static str> {
    list(language).lines().collect()
}
