//! The answers of each customer brought together, to see which of them fall into the same period or segment: what a
//! score's error needs where customers answered more than once.
//!
//! The answers are put down part by part, each part of a few customers who stand beside each other, so that what is
//! looked up over and over fits into a core's own memory.

use super::repeats::told_apart;
use super::side_by_side::both;
use super::tally::{chosen_with, worth};
use crate::model::{Block, CustomerId, Day, Project, Score};
use crate::stats::{Customer, Part, Spread};

/// The answers that went by, of those customers who are told apart.
#[derive(Debug)]
pub(super) struct Gathered {
    /// Each of `CUSTOMERS` customers by the number of the id.
    parts: Vec<Vec<Answer>>,
    customers: usize,
}

/// Of a part.
const CUSTOMERS: usize = 2048;

#[derive(Clone, Copy, Debug)]
struct Answer {
    /// Counted from the first of the part.
    customer: u32,
    said: Said,
}

/// The day, and beside it the slot, whether it is the answer's first, and what the answer is worth plus one.
#[derive(Clone, Copy, Debug, Default)]
struct Said {
    day: Option<Day>,
    what: u32,
}

impl Said {
    fn new(day: Option<Day>, slot: u32, is_first: bool, score: Score) -> Self {
        let worth = (worth(score) + 1).unsigned_abs();
        Self {
            day,
            what: slot << 3 | u32::from(is_first) << 2 | worth,
        }
    }

    const fn slot(self) -> u32 {
        self.what >> 3
    }

    const fn is_first(self) -> bool {
        self.what & 4 != 0
    }

    const fn worth(self) -> i32 {
        (self.what & 3).cast_signed() - 1
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
    pub(super) slots: Vec<Part>,
}

impl Gathered {
    pub(super) fn new(project: &Project) -> Self {
        let customers = told_apart(project);
        let parts = customers.div_ceil(CUSTOMERS);
        let each = project.responses().len() / parts.max(1);
        Self {
            parts: vec![Vec::with_capacity(each); parts],
            customers,
        }
    }

    /// An answer with a score, or a further slot of one. Answers of nobody who is told apart are passed over.
    pub(super) fn add(
        &mut self,
        customer: Option<CustomerId>,
        day: Option<Day>,
        (slot, is_first): (u32, bool),
        score: Score,
    ) {
        let Some(customer) = customer.map(CustomerId::index) else {
            return;
        };
        // The last part may hold ids beyond those told apart.
        if let Some(part) = self.parts.get_mut(customer / CUSTOMERS)
            && customer < self.customers
        {
            part.push(Answer {
                customer: u32::try_from(customer % CUSTOMERS).unwrap_or(0),
                said: Said::new(day, slot, is_first, score),
            });
        }
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
        self.customers > 0
    }

    pub(super) fn united<F>(&self, places: &Places<F>, is_worth_two: bool) -> United
    where
        F: Fn(usize, u32, Day) -> Option<u32> + Sync,
    {
        let (there, here) = self.parts.split_at(self.parts.len() / 2);
        let of = |parts: &[Vec<Answer>]| {
            let mut united = United::new(places.slots, places.steps);
            let mut customers = Customers::default();
            for part in parts {
                customers.sort(part);
                customers.each(|said, groups| united.add(said, groups, places));
            }
            united
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
    said: Vec<Said>,
    groups: Groups,
}

impl Customers {
    fn sort(&mut self, part: &[Answer]) {
        self.ends.clear();
        self.ends.resize(CUSTOMERS, 0);
        for answer in part {
            if let Some(count) = self.ends.get_mut(answer.customer as usize) {
                *count += 1;
            }
        }
        let mut start = 0;
        for end in &mut self.ends {
            start += std::mem::replace(end, start);
        }
        self.said.clear();
        self.said.resize(part.len(), Said::default());
        // Each start moves on to be the end.
        for answer in part {
            if let Some(next) = self.ends.get_mut(answer.customer as usize) {
                if let Some(said) = self.said.get_mut(*next as usize) {
                    *said = answer.said;
                }
                *next += 1;
            }
        }
    }

    fn each(&mut self, mut visit: impl FnMut(&[Said], &mut Groups)) {
        let mut start = 0;
        for &end in &self.ends {
            let said = self.said.get(start as usize..end as usize);
            if let Some(said) = said.filter(|said| said.len() > 1) {
                visit(said, &mut self.groups);
            }
            start = end;
        }
    }
}

/// Answers of one customer that are in the same place.
#[derive(Clone, Copy, Debug, Default)]
struct Group {
    customer: Customer,
    /// How many are not passive.
    scored: i64,
}

impl Group {
    fn add(&mut self, worth: i32) {
        self.customer.net += i64::from(worth);
        self.customer.answers += 1;
        self.scored += i64::from(worth * worth);
    }
}

/// The answers of a customer told apart by where they fall.
#[derive(Debug, Default)]
struct Groups {
    /// The place, and what the answer is worth.
    answers: Vec<(u32, i32)>,
}

/// Beyond so many answers, sorting them is quicker than setting each beside each.
const FEW: usize = 12;

impl Groups {
    fn each(
        &mut self,
        answers: impl Iterator<Item = (u32, i32)>,
        mut visit: impl FnMut(usize, &Group),
    ) {
        self.answers.clear();
        self.answers.extend(answers);
        if self.answers.len() > FEW {
            self.answers.sort_unstable();
        }
        let mut rest = &self.answers[..];
        let is_sorted = rest.len() > FEW;
        let mut before = 0;
        while let Some(&(place, _)) = rest.first() {
            let mut group = Group::default();
            if is_sorted {
                let here = rest.partition_point(|(other, _)| *other <= place);
                let (here, others) = rest.split_at(here);
                for (_, worth) in here {
                    group.add(*worth);
                }
                visit(place as usize, &group);
                rest = others;
                continue;
            }
            let known = self.answers.get(..before).unwrap_or_default();
            if !known.iter().any(|(other, _)| *other == place) {
                let here = rest.iter().filter(|(other, _)| *other == place);
                here.for_each(|(_, worth)| group.add(*worth));
                visit(place as usize, &group);
            }
            before += 1;
            rest = &rest[1..];
        }
    }
}

impl United {
    fn new(slots: usize, steps: usize) -> Self {
        Self {
            all: Spread::default(),
            steps: vec![Spread::default(); steps],
            slots: vec![Part::default(); slots],
        }
    }

    /// What one customer said.
    fn add<F>(&mut self, said: &[Said], groups: &mut Groups, places: &Places<F>)
    where
        F: Fn(usize, u32, Day) -> Option<u32>,
    {
        let answers = || said.iter().filter(|each| each.is_first());
        let mut in_all = Group::default();
        answers().for_each(|each| in_all.add(each.worth()));
        if in_all.customer.answers < 2 {
            return;
        }
        self.all.unite(in_all.customer, in_all.scored);
        for layer in 0..places.layers {
            let dated = answers().filter_map(|each| {
                let place = (places.step_of)(layer, each.slot(), each.day?)?;
                Some((place, each.worth()))
            });
            groups.each(dated, |step, group| {
                if let Some(step) = self.steps.get_mut(step)
                    && group.customer.answers > 1
                {
                    step.unite(group.customer, group.scored);
                }
            });
        }
        if !self.slots.is_empty() {
            let slots = said.iter().map(|each| (each.slot(), each.worth()));
            groups.each(slots, |slot, group| {
                if let Some(slot) = self.slots.get_mut(slot) {
                    slot.unite(group.customer, group.scored, in_all.customer);
                }
            });
        }
    }

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
                let mut naive = Part::default();
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
