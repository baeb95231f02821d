//! In how many answers of each group every word is said.

use std::collections::HashMap;

use super::segment::Words;
use crate::model::{Counts, Group};

/// Words with the number of answers that say them, fed answer by answer.
#[derive(Clone, Debug)]
pub struct WordTally {
    words: Words,
    said: HashMap<Box<str>, Said>,
    /// How many answers were fed; each is known by its number, the first by 1.
    answers: u32,
}

/// No project holds four thousand million answers.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    promoters: u32,
    passives: u32,
    detractors: u32,
    /// The answer that said it last; 0 where none of this tally did.
    last: u32,
}

impl Said {
    /// A word said twice in an answer counts once.
    fn by(&mut self, answer: u32, group: Group) {
        if self.last == answer {
            return;
        }
        self.last = answer;
        match group {
            Group::Promoter => self.promoters += 1,
            Group::Passive => self.passives += 1,
            Group::Detractor => self.detractors += 1,
        }
    }

    /// Keeps its own last answer: the other's were numbered apart.
    fn also(&mut self, other: Self) {
        self.promoters += other.promoters;
        self.passives += other.passives;
        self.detractors += other.detractors;
    }

    fn counts(self) -> Counts {
        let [promoters, passives, detractors] =
            [self.promoters, self.passives, self.detractors].map(u64::from);
        Counts::new(promoters, passives, detractors)
    }
}

impl Default for WordTally {
    fn default() -> Self {
        Self {
            words: Words::new(),
            said: HashMap::new(),
            answers: 0,
        }
    }
}

impl WordTally {
    /// One answer's comment and group.
    pub fn add(&mut self, comment: &str, group: Group) {
        self.answers += 1;
        let (answer, said) = (self.answers, &mut self.said);
        self.words.each(comment, |word| match said.get_mut(word) {
            Some(known) => known.by(answer, group),
            None => said.entry(word.into()).or_default().by(answer, group),
        });
    }

    /// Takes over what was counted elsewhere, of other answers.
    pub fn merge(&mut self, mut other: Self) {
        if other.said.len() > self.said.len() {
            std::mem::swap(self, &mut other);
        }
        for (word, counted) in other.said {
            self.said.entry(word).or_default().also(counted);
        }
    }

    /// Each word with the answers of each group that say it, in no order.
    pub(super) fn said(&self) -> impl Iterator<Item = (&str, Counts)> {
        let said = self.said.iter();
        said.map(|(word, said)| (word.as_ref(), said.counts()))
    }
}
