//! In how many answers of each group every word is said.

use std::collections::HashMap;

use super::segment::{Scissors, folded};
use crate::model::{Counts, Group};

/// Words with the number of answers that say them, fed answer by answer.
#[derive(Clone, Debug)]
pub struct WordTally {
    scissors: Scissors,
    /// The place of every word as somebody wrote it. Its case is folded once, not each time that it is said.
    written: HashMap<Box<str>, usize>,
    /// The place of every word with its case folded.
    words: HashMap<Box<str>, usize>,
    said: Vec<Said>,
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
            scissors: Scissors::new(),
            written: HashMap::new(),
            words: HashMap::new(),
            said: Vec::new(),
            answers: 0,
        }
    }
}

impl WordTally {
    /// One answer's comment and group.
    pub fn add(&mut self, comment: &str, group: Group) {
        self.answers += 1;
        let answer = self.answers;
        self.scissors.each(comment, |word| {
            let place = self.place_of_written(word);
            if let Some(said) = self.said.get_mut(place) {
                said.by(answer, group);
            }
        });
    }

    /// Takes over what was counted elsewhere, of other answers.
    pub fn merge(&mut self, other: Self) {
        for (word, place) in other.words {
            let own = self.place_of(word);
            if let Some((said, counted)) = self.said.get_mut(own).zip(other.said.get(place)) {
                said.also(*counted);
            }
        }
    }

    fn place_of_written(&mut self, word: &str) -> usize {
        if let Some(&place) = self.written.get(word) {
            return place;
        }
        let place = self.place_of(folded(word).into());
        self.written.insert(word.into(), place);
        place
    }

    fn place_of(&mut self, folded: Box<str>) -> usize {
        *self.words.entry(folded).or_insert_with(|| {
            self.said.push(Said::default());
            self.said.len() - 1
        })
    }

    /// Each word with the answers of each group that say it, in no order.
    pub(super) fn said(&self) -> impl Iterator<Item = (&str, Counts)> {
        let words = self.words.iter();
        words.filter_map(|(word, &place)| Some((word.as_ref(), self.said.get(place)?.counts())))
    }
}
