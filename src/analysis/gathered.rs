//! The answers of each customer brought together, to see which of them fall into the same period or segment: what a
//! score's error needs where customers answered more than once.
//!
//! The answers are put down part by part, each part of a few customers who stand beside each other, so that what is
//! looked up over and over fits into a core's own memory.

use std::num::NonZeroI32;

use super::repeats::{Answers, told_apart};
use super::tally::{chosen_with, worth};
use crate::cores::both;
use crate::model::{Block, CustomerId, Day, Project, Score};
use crate::stats::{self, Customer, Spread};

/// The answers that went by, of those customers who are told apart.
#[derive(Debug)]
pub(super) struct Gathered {
    /// Each of `CUSTOMERS` customers by the number of the id; the last of nobody who is told apart. None where there are
    /// no customers.
    parts: Vec<Part>,
}

/// The answers of a few customers, in the order they went by; where two passes gathered, the one's and the other's.
type Part = [Vec<Answer>; 2];

/// Of a part.
const CUSTOMERS: usize = 2048;

/// In eight bytes, as a million of them go by: the day's number, what the answer is worth plus one, whether it is its
/// first slot, the customer counted from the first of the part, and the slot.
#[derive(Clone, Copy, Debug, Default)]
struct Answer(u64);

const WORTH: u32 = 24;
const FIRST: u32 = 26;
const CUSTOMER: u32 = 27;
const SLOT: u32 = 38;

#[expect(
    clippy::cast_possible_truncation,
    reason = "each is taken out with the bits it was put in with"
)]
impl Answer {
    /// `customer` below [`CUSTOMERS`]; there is room for more slots than answers fit into a project.
    fn new(customer: usize, day: Option<Day>, (slot, is_first): (u32, bool), score: Score) -> Self {
        let day = day.map_or(0, |day| day.number().get().cast_unsigned() & 0xff_ffff);
        let worth = (worth(score) + 1).unsigned_abs();
        Self(
            u64::from(day)
                | u64::from(worth) << WORTH
                | u64::from(is_first) << FIRST
                | (customer as u64) << CUSTOMER
                | u64::from(slot) << SLOT,
        )
    }

    const fn day(self) -> Option<Day> {
        // Its sign is that of the last of 24 bits.
        let number = (self.0 as u32).cast_signed() << 8 >> 8;
        match NonZeroI32::new(number) {
            Some(number) => Some(Day::of_number(number)),
            None => None,
        }
    }

    const fn worth(self) -> i32 {
        (self.0 >> WORTH & 3) as i32 - 1
    }

    const fn is_first(self) -> bool {
        self.0 >> FIRST & 1 == 1
    }

    const fn customer(self) -> usize {
        self.0 as usize >> CUSTOMER & (CUSTOMERS - 1)
    }

    const fn slot(self) -> u32 {
        (self.0 >> SLOT) as u32
    }
}

/// Where answers fall: some slots, and some steps of time. Steps that have days in common are in different layers.
pub(super) struct Places<F> {
    pub(super) slots: usize,
    pub(super) steps: usize,
    pub(super) layers: usize,
    /// By layer, slot and day.
    pub(super) step_of: F,
}

/// What it takes off that some answers are of the same customer: sums to add to those of answers that are taken for a
/// customer each.
#[derive(Debug, PartialEq)]
pub(super) struct United {
    pub(super) all: Spread,
    pub(super) steps: Vec<Spread>,
    pub(super) slots: Vec<stats::Part>,
}

impl Gathered {
    pub(super) fn new(project: &Project) -> Self {
        let parts = told_apart(project).div_ceil(CUSTOMERS);
        let each = project.responses().len() / parts.max(1);
        let part = || [Vec::with_capacity(each), Vec::new()];
        let with_nobody = parts + usize::from(parts > 0);
        Self {
            parts: std::iter::repeat_with(part).take(with_nobody).collect(),
        }
    }

    /// What two passes gathered of answers of the same project, each of its own.
    pub(super) fn beside(mut self, other: Self) -> Self {
        for ([_, beside], [others, _]) in self.parts.iter_mut().zip(other.parts) {
            *beside = others;
        }
        self
    }

    /// An answer with a score, or a further slot of one.
    pub(super) fn add(
        &mut self,
        customer: Option<CustomerId>,
        day: Option<Day>,
        slot: (u32, bool),
        score: Score,
    ) {
        // Of nobody who is told apart: put down as well, as no processor foresees whose answer comes next.
        let nobody = self.nobody();
        let customer = customer.map_or(nobody, CustomerId::index).min(nobody);
        if let Some([part, _]) = self.parts.get_mut(customer / CUSTOMERS) {
            part.push(Answer::new(customer % CUSTOMERS, day, slot, score));
        }
    }

    /// The first place of the last part.
    const fn nobody(&self) -> usize {
        self.parts.len().saturating_sub(1) * CUSTOMERS
    }

    /// Those of a block that are selected, each with the slot of its row: 0 where there is none.
    pub(super) fn add_all(&mut self, block: &Block, selected: &[bool], slots: &[u32]) {
        let days = block.days();
        for ((at, score), &customer) in chosen_with(block, selected, block.customers()) {
            if let (Some(&day), Some(score)) = (days.get(at), score) {
                let slot = slots.get(at).copied().unwrap_or(0);
                self.add(customer, day, (slot, true), score);
            }
        }
    }

    /// Whether there are any customers to tell apart.
    pub(super) const fn is_of_customers(&self) -> bool {
        !self.parts.is_empty()
    }

    pub(super) fn united<F>(&self, places: &Places<F>, is_worth_two: bool) -> United
    where
        F: Fn(usize, u32, Day) -> Option<u32> + Sync,
    {
        let parts = self
            .parts
            .split_last()
            .map_or(&[][..], |(_nobody, parts)| parts);
        let (there, here) = parts.split_at(parts.len() / 2);
        let of = |parts: &[Part]| {
            let mut uniting = Uniting::new(places.slots, places.steps);
            let mut customers = Customers::default();
            for part in parts {
                customers.sort(part);
                customers.each(|said| uniting.add(said, places));
            }
            uniting.finish()
        };
        let (there, here) = both(is_worth_two, || of(there), || of(here));
        there.with(&here)
    }
}

/// The answers of a part, customer by customer.
#[derive(Debug, Default)]
struct Customers {
    /// Where the answers of each customer end.
    ends: Vec<u32>,
    said: Vec<Answer>,
}

impl Customers {
    fn sort(&mut self, part: &Part) {
        self.ends.clear();
        self.ends.resize(CUSTOMERS, 0);
        for answer in part.iter().flatten() {
            if let Some(count) = self.ends.get_mut(answer.customer()) {
                *count += 1;
            }
        }
        let mut start = 0;
        for end in &mut self.ends {
            start += std::mem::replace(end, start);
        }
        self.said.clear();
        self.said
            .resize(part.iter().map(Vec::len).sum(), Answer::default());
        // Each start moves on to be the end.
        for answer in part.iter().flatten() {
            if let Some(next) = self.ends.get_mut(answer.customer()) {
                if let Some(said) = self.said.get_mut(*next as usize) {
                    *said = *answer;
                }
                *next += 1;
            }
        }
    }

    fn each(&self, mut visit: impl FnMut(&[Answer])) {
        let mut start = 0;
        for &end in &self.ends {
            let said = self.said.get(start as usize..end as usize);
            if let Some(said) = said.filter(|said| said.len() > 1) {
                visit(said);
            }
            start = end;
        }
    }
}

/// Sums that grow customer by customer and answer by answer.
#[derive(Debug)]
struct Uniting {
    all: Spread,
    steps: Vec<Place<Spread>>,
    slots: Vec<Place<stats::Part>>,
    /// The number of the customer looked at.
    customer: u32,
}

/// A step or a slot, and what the customer who was there last gave in it.
#[derive(Clone, Debug, Default)]
struct Place<T> {
    sum: T,
    customer: u32,
    given: Answers,
}

impl<T> Place<T> {
    /// What that customer gave before.
    fn next(&mut self, customer: u32, worth: i32) -> Customer {
        if self.customer != customer {
            self.customer = customer;
            self.given = Answers::default();
        }
        let before = self.given;
        self.given.add(worth);
        before.into()
    }
}

impl Uniting {
    fn new(slots: usize, steps: usize) -> Self {
        Self {
            all: Spread::default(),
            steps: vec![Place::default(); steps],
            slots: vec![Place::default(); slots],
            customer: 0,
        }
    }

    /// What one customer said.
    fn add<F>(&mut self, said: &[Answer], places: &Places<F>)
    where
        F: Fn(usize, u32, Day) -> Option<u32>,
    {
        let answers = || said.iter().filter(|each| each.is_first());
        let (mut in_all, mut all) = (Answers::default(), self.all);
        for each in answers() {
            all.unite_next(each.worth().into(), in_all.into());
            in_all.add(each.worth());
        }
        let in_all = Customer::from(in_all);
        if in_all.answers < 2 {
            return;
        }
        self.all = all;
        self.customer += 1;
        for layer in 0..places.layers {
            for each in answers() {
                let step = each
                    .day()
                    .and_then(|day| (places.step_of)(layer, each.slot(), day));
                self.add_to_step(step, each.worth());
            }
        }
        if !self.slots.is_empty() {
            for each in said {
                self.add_to_slot(*each, in_all);
            }
        }
    }

    fn add_to_step(&mut self, step: Option<u32>, worth: i32) {
        let step = step.and_then(|step| self.steps.get_mut(step as usize));
        if let Some(step) = step {
            let before = step.next(self.customer, worth);
            step.sum.unite_next(worth.into(), before);
        }
    }

    fn add_to_slot(&mut self, said: Answer, in_all: Customer) {
        if let Some(slot) = self.slots.get_mut(said.slot() as usize) {
            let before = slot.next(self.customer, said.worth());
            slot.sum.unite_next(said.worth().into(), before, in_all);
        }
    }

    fn finish(self) -> United {
        United {
            all: self.all,
            steps: self.steps.into_iter().map(|step| step.sum).collect(),
            slots: self.slots.into_iter().map(|slot| slot.sum).collect(),
        }
    }
}

impl United {
    fn with(mut self, other: &Self) -> Self {
        self.all = self.all + other.all;
        for (one, other) in self.steps.iter_mut().zip(&other.steps) {
            *one = *one + *other;
        }
        for (one, other) in self.slots.iter_mut().zip(&other.slots) {
            *one = *one + *other;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::analysis::tests::sample;

    /// In three parts; the last is of nobody who is told apart.
    const CUSTOMERS: [u32; 6] = [1, 2, 2048, 2049, 4000, 9_000_000];

    /// Customer, month, slot and score.
    type Entry = (usize, u8, u32, u8);

    fn project() -> Project {
        sample::with_customers_of(CUSTOMERS.map(sample::answer_of).into())
    }

    fn day(month: u8) -> Option<Day> {
        (month > 0).then(|| sample::day(&format!("2026-{month:02}-10")))
    }

    fn gathered(entries: &[Entry]) -> Gathered {
        let mut gathered = Gathered::new(&project());
        for &(of, month, slot, score) in entries {
            let customer = CUSTOMERS.get(of).map(|&number| sample::customer(number));
            let score = Score::new(score).unwrap();
            gathered.add(customer, day(month), (slot, true), score);
        }
        gathered
    }

    fn places() -> Places<impl Fn(usize, u32, Day) -> Option<u32> + Sync> {
        Places {
            slots: 3,
            steps: 2,
            layers: 1,
            // Of three months one is in no step.
            step_of: |_, _, day: Day| match day.place_in_year() / 32 {
                1 => Some(0),
                3 => Some(1),
                _ => None,
            },
        }
    }

    /// All the answers of each, by customer where they are told apart.
    fn customers<'a>(entries: impl Iterator<Item = &'a Entry>) -> Vec<Customer> {
        let mut known: BTreeMap<usize, Customer> = BTreeMap::new();
        for (at, &(of, .., score)) in entries.enumerate() {
            let place = if of < 5 { of } else { 100 + at };
            let customer = known.entry(place).or_default();
            customer.net += i64::from(worth(Score::new(score).unwrap()));
            customer.answers += 1;
        }
        known.into_values().collect()
    }

    /// What it takes to come from answers of a customer each to those of `entries`.
    fn told<'a>(entries: impl Iterator<Item = &'a Entry> + Clone, united: Spread) -> Spread {
        let alone = entries.map(|&(.., score)| {
            let net = i64::from(worth(Score::new(score).unwrap()));
            Customer { net, answers: 1 }
        });
        Spread::of(alone) + united
    }

    proptest! {
        #[test]
        fn answers_are_told_together_as_one_by_one(
            entries in proptest::collection::vec((0usize..7, 0u8..4, 0u32..3, 0u8..=10), 0..120)
        ) {
            let gathered = gathered(&entries);
            let united = gathered.united(&places(), false);
            prop_assert_eq!(&gathered.united(&places(), true), &united);
            let all = entries.iter();
            prop_assert_eq!(told(all.clone(), united.all), Spread::of(customers(all.clone())));
            for (month, step) in [(1, 0), (3, 1)] {
                let here = all.clone().filter(|entry| entry.1 == month);
                let found = told(here.clone(), united.steps[step]);
                prop_assert_eq!(found, Spread::of(customers(here)), "{}", month);
            }
        }

        #[test]
        fn parts_are_told_beside_what_customers_said_in_all(
            entries in proptest::collection::vec((0usize..5, 0u8..4, 0u32..3, 0u8..=10), 0..120)
        ) {
            let united = gathered(&entries).united(&places(), false);
            for slot in 0..3 {
                let mut naive = stats::Part::default();
                for of in 0..5 {
                    let own = entries.iter().filter(|entry| entry.0 == of);
                    let here = customers(own.clone().filter(|entry| entry.2 == slot));
                    if let (Some(&here), Some(&in_all)) = (here.first(), customers(own).first()) {
                        naive.include(here, in_all);
                    }
                }
                let here = entries.iter().filter(|entry| entry.2 == slot);
                let mut found = united.slots[slot as usize];
                for &(.., score) in here {
                    let score = Score::new(score).unwrap();
                    found.add_answers(crate::model::Counts::of_column(&[Some(score)]));
                }
                prop_assert_eq!(found, naive, "{}", slot);
            }
        }
    }
}
