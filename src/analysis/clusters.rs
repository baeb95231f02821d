//! The answers of customers who gave several, customer by customer, to see which of them fall into the same segment.

use super::repeats::Repeats;
use super::tally::{Tally, worth};
use crate::model::{Counts, Score};
use crate::stats::{Customer, Overlap, Part};

/// Answers by segment, each segment known by its slot.
#[derive(Debug, Default)]
pub(super) struct Clusters {
    /// Where the next answer of each customer goes; behind the last of them, where their answers end.
    next: Vec<u32>,
    /// Customer by customer, of those who gave several.
    answers: Vec<Said>,
    /// By slot, all others: each is a customer by itself.
    alone: Vec<Tally>,
}

/// The slot, and what the answer is worth plus one, in the lowest two bits: what is said in one slot is sorted together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Said(u32);

impl Said {
    fn new(slot: u32, score: Score) -> Self {
        Self(slot << 2 | (worth(score) + 1).unsigned_abs())
    }

    const fn slot(self) -> usize {
        (self.0 >> 2) as usize
    }

    fn worth(self) -> i32 {
        (self.0 & 3).cast_signed() - 1
    }
}

impl Clusters {
    /// With room for so many answers of each customer, one for each slot that an answer is in.
    pub(super) fn with_room(answers: impl Iterator<Item = u32>) -> Self {
        let mut end = 0;
        let mut next: Vec<u32> = answers
            .map(|count| {
                let start = end;
                end += count;
                start
            })
            .collect();
        next.push(end);
        Self {
            next,
            answers: vec![Said::default(); end as usize],
            alone: Vec::new(),
        }
    }

    /// An answer of a customer who gave several; another one is a customer by itself.
    pub(super) fn add(&mut self, place: Option<usize>, slot: u32, score: Score) {
        let Some(next) = place.and_then(|place| self.next.get_mut(place)) else {
            return self.add_alone(slot as usize, score);
        };
        if let Some(answer) = self.answers.get_mut(*next as usize) {
            *answer = Said::new(slot, score);
        }
        *next += 1;
    }

    fn add_alone(&mut self, slot: usize, score: Score) {
        if slot >= self.alone.len() {
            self.alone.resize(slot + 1, Tally::default());
        }
        if let Some(tally) = self.alone.get_mut(slot) {
            tally.count(Some(score));
        }
    }

    /// Each of so many segments set against the rest of `counts`, by slot.
    pub(super) fn against_rest(
        mut self,
        repeats: &Repeats,
        counts: Counts,
        segments: usize,
    ) -> Vec<Overlap> {
        let mut parts = vec![Part::default(); segments];
        for (part, tally) in parts.iter_mut().zip(&self.alone) {
            part.add_answers(tally.counts());
        }
        let mut rest = &mut self.answers[..];
        let mut start = 0;
        for (&end, in_all) in self.next.iter().zip(repeats.by_customer()) {
            let (own, others) = std::mem::take(&mut rest).split_at_mut((end - start) as usize);
            add_customer(&mut parts, own, (*in_all).into());
            (rest, start) = (others, end);
        }
        let whole = repeats.spread(counts);
        parts.iter().map(|part| part.against_rest(&whole)).collect()
    }
}

/// Beyond so many answers, sorting them is quicker than setting each beside each.
const FEW: usize = 12;

/// What a customer said, one part after the other.
fn add_customer(parts: &mut [Part], said: &mut [Said], in_all: Customer) {
    if said.len() > FEW {
        said.sort_unstable();
        for here in said.chunk_by(|one, other| one.slot() == other.slot()) {
            let slot = here.first().map_or(usize::MAX, |first| first.slot());
            add_part(parts, slot, here.iter(), in_all);
        }
        return;
    }
    for (at, first) in said.iter().enumerate() {
        let slot = first.slot();
        let is_here = |other: &&Said| other.slot() == slot;
        if !said.iter().take(at).any(|other| is_here(&other)) {
            add_part(parts, slot, said.iter().skip(at).filter(is_here), in_all);
        }
    }
}

fn add_part<'a>(
    parts: &mut [Part],
    slot: usize,
    said: impl Iterator<Item = &'a Said>,
    in_all: Customer,
) {
    let mut here = Customer::default();
    for each in said {
        here.net += i64::from(each.worth());
        here.answers += 1;
    }
    if let Some(part) = parts.get_mut(slot) {
        part.add(here, in_all);
    }
}
