//! How telling a word is of a group.

use std::ops::Add;

use super::WordTally;
use super::stop::stop_words;
use crate::model::{Counts, Group, Language};
use crate::stats::exact;

/// A word that a group says more than the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TellingWord<'a> {
    pub word: &'a str,
    /// How many answers say it.
    pub counts: Counts,
    /// The logarithm of its odds among the group's words over its odds among the others', above zero.
    pub log_odds: f64,
    /// The log-odds in their own standard errors; what the words are ranked by.
    pub z: f64,
}

/// How much the prior weighs: as that many more words, said in the proportions of all. Rare words thus count for
/// little, while in large surveys the answers' own proportions prevail.
const PRIOR_WORDS: f64 = 100.0;

impl WordTally {
    /// The words that answers of `group` say and others do not, most telling first, among those that `fewest_answers`
    /// or more say; without the language's most common words. Empty where either side says nothing.
    ///
    /// Log-odds with an informative Dirichlet prior, proportional to how often all say a word (B. L. Monroe, M. P.
    /// Colaresi, K. M. Quinn, Fightin' words: lexical feature selection and evaluation for identifying the content of
    /// political conflict, Political Analysis 16, 2008, 372-403, equations 16, 20 and 22), of each word once per answer.
    pub fn telling(
        &self,
        group: Group,
        language: Language,
        fewest_answers: u64,
    ) -> Vec<TellingWord<'_>> {
        let stop_words = stop_words(language);
        let said = || self.said().filter(|(word, _)| !stop_words.contains(word));
        let all = said()
            .map(|(_, counts)| counts)
            .fold(Counts::default(), Add::add);
        let sides = Sides::of(all, group);
        if sides.own <= 0.0 || sides.others <= 0.0 {
            return Vec::new();
        }
        let often = said().filter(|(_, counts)| counts.n() >= fewest_answers);
        let mut telling: Vec<_> = often
            .map(|(word, counts)| sides.weigh(word, counts, group))
            .filter(|each| each.log_odds > 0.0 && each.z.is_finite())
            .collect();
        telling.sort_by(|a, b| b.z.total_cmp(&a.z).then_with(|| a.word.cmp(b.word)));
        telling
    }
}

/// Words said by the group and by the others; or answers of either that say a word.
#[derive(Clone, Copy)]
struct Sides {
    own: f64,
    others: f64,
}

impl Sides {
    fn of(counts: Counts, group: Group) -> Self {
        let own = counts.of(group);
        Self {
            own: exact(own),
            others: exact(counts.n() - own),
        }
    }

    fn weigh<'a>(&self, word: &'a str, counts: Counts, group: Group) -> TellingWord<'a> {
        let said = Self::of(counts, group);
        let prior = PRIOR_WORDS * (said.own + said.others) / (self.own + self.others);
        let odds = |said: f64, all: f64| (said + prior) / (all + PRIOR_WORDS - said - prior);
        let log_odds = odds(said.own, self.own).ln() - odds(said.others, self.others).ln();
        let variance = (said.own + prior).recip() + (said.others + prior).recip();
        TellingWord {
            word,
            counts,
            log_odds,
            z: log_odds / variance.sqrt(),
        }
    }
}
