//! The answers of customers who gave several, sorted by customer and then by segment, to see which of them fall into
//! the same one.

use super::repeats::{Answers, Repeats};
use super::tally::Tally;
use crate::model::{Counts, CustomerId, Score};
use crate::stats::{Customer, Overlap, Part};

/// Answers by segment, each segment known by its slot.
#[derive(Debug, Default)]
pub(super) struct Clusters {
    /// Of customers who gave several: the customer's place and what was said where.
    answers: Vec<(u32, Said)>,
    /// By slot, all others: each is a customer by itself.
    alone: Vec<Tally>,
}

/// The slot, and what the answer is worth plus one, in the lowest two bits: what is said in one slot is sorted together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Said(u32);

impl Said {
    fn new(slot: u32, score: Score) -> Self {
        Self(slot << 2 | u32::from((score.group().worth() + 1).unsigned_abs()))
    }

    const fn slot(self) -> usize {
        (self.0 >> 2) as usize
    }

    fn worth(self) -> i32 {
        (self.0 & 3).cast_signed() - 1
    }
}

impl Clusters {
    pub(super) fn add(
        &mut self,
        repeats: &Repeats,
        customer: Option<CustomerId>,
        slot: u32,
        score: Score,
    ) {
        match repeats
            .place_of(customer)
            .and_then(|place| u32::try_from(place).ok())
        {
            Some(place) => self.answers.push((place, Said::new(slot, score))),
            None => self.add_alone(slot as usize, score),
        }
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
        self,
        repeats: &Repeats,
        counts: Counts,
        segments: usize,
    ) -> Vec<Overlap> {
        let mut parts = vec![Part::default(); segments];
        for (part, tally) in parts.iter_mut().zip(&self.alone) {
            part.add_answers(tally.counts());
        }
        let customers = repeats.by_customer();
        let mut add = |place: usize, said: &mut [Said]| {
            let in_all = customers.get(place).copied().unwrap_or_default().into();
            said.sort_unstable();
            for here in said.chunk_by(|one, other| one.slot() == other.slot()) {
                let slot = here.first().map(|first| first.slot());
                if let Some(part) = slot.and_then(|slot| parts.get_mut(slot)) {
                    part.add(customer(here), in_all);
                }
            }
        };
        each_customer(&self.answers, customers.len(), &mut add);
        let whole = repeats.spread(counts);
        parts.iter().map(|part| part.against_rest(&whole)).collect()
    }
}

/// What a customer said in one segment.
fn customer(said: &[Said]) -> Customer {
    Answers {
        net: said.iter().map(|each| each.worth()).sum(),
        count: u32::try_from(said.len()).unwrap_or(u32::MAX),
    }
    .into()
}

/// Visits what each of so many customers said, sorting it by counting.
fn each_customer(
    answers: &[(u32, Said)],
    customers: usize,
    visit: &mut impl FnMut(usize, &mut [Said]),
) {
    // Where the next answer of each customer goes; behind the last of them, where their answers end.
    let mut places = vec![0_u32; customers + 1];
    for (place, _) in answers {
        if let Some(count) = places.get_mut(*place as usize + 1) {
            *count += 1;
        }
    }
    let mut sum = 0;
    for place in &mut places {
        sum += *place;
        *place = sum;
    }
    let mut sorted = vec![Said::default(); answers.len()];
    for &(place, said) in answers {
        if let Some(next) = places.get_mut(place as usize) {
            if let Some(at) = sorted.get_mut(*next as usize) {
                *at = said;
            }
            *next += 1;
        }
    }
    // Each place has moved on to where the customer's answers end.
    let mut rest = &mut sorted[..];
    let mut start = 0;
    for (customer, &end) in places.iter().take(customers).enumerate() {
        if end > start {
            let (own, others) = std::mem::take(&mut rest).split_at_mut((end - start) as usize);
            visit(customer, own);
            rest = others;
            start = end;
        }
    }
}
