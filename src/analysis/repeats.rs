//! Customers who answered more than once, whose answers are not each a find of its own.

use super::tally::{Tally, chosen_with, worth};
use super::{Dimension, Summary};
use crate::model::{Audience, Block, Counts, CustomerId, Project, Score, Scoring};
use crate::stats::{Customer, Spread};

/// What each customer answered, as far as the answers went by.
#[derive(Debug)]
pub(super) struct Repeats {
    by_customer: Vec<Answers>,
    /// Answers without a customer who is told apart.
    alone: Tally,
    are_of_customers: bool,
}

/// All of one customer; no one gives two thousand million.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Answers {
    pub(super) net: i32,
    pub(super) count: u32,
}

impl Answers {
    pub(super) fn add(&mut self, score: Score) {
        self.net += worth(score);
        self.count += 1;
    }
}

impl From<Answers> for Customer {
    fn from(answers: Answers) -> Self {
        Self {
            net: i64::from(answers.net),
            answers: u64::from(answers.count),
        }
    }
}

/// How many customers are told apart: ids that lie far apart would cost more than they tell, and those beyond count as
/// customers of one answer.
pub(super) fn told_apart(project: &Project) -> usize {
    let last = project.customers().iter().map(|each| each.id.index()).max();
    let most = 4096 + 8 * project.customers().len();
    last.map_or(0, |last| (last + 1).min(most))
}

impl Repeats {
    pub(super) fn new(project: &Project) -> Self {
        Self {
            by_customer: vec![Answers::default(); told_apart(project)],
            alone: Tally::default(),
            are_of_customers: project.survey().audience == Audience::Customers,
        }
    }

    pub(super) fn add(&mut self, block: &Block, selected: &[bool]) {
        if self.by_customer.is_empty() {
            return;
        }
        for ((_, score), customer) in chosen_with(block, selected, block.customers()) {
            let Some(score) = score else {
                continue;
            };
            match customer.and_then(|id| self.by_customer.get_mut(id.index())) {
                Some(answers) => answers.add(score),
                None => self.alone.count(Some(score)),
            }
        }
    }

    /// Of `counts`, all the answers that went by.
    pub(super) fn summary(&self, counts: Counts, scoring: &Scoring) -> Summary {
        if self.has_any() {
            Summary::of_customers(counts, &self.spread(counts), scoring)
        } else {
            Summary::of(counts, scoring)
        }
    }

    fn has_any(&self) -> bool {
        self.by_customer.iter().any(|each| each.count > 1)
    }

    /// Where they matter within segments: not of employees, who have no customers, nor where a segment is a customer.
    pub(super) fn of_segments(&self, by: Option<Dimension>) -> Option<&Self> {
        let matter = self.are_of_customers && by != Some(Dimension::Customer) && self.has_any();
        matter.then_some(self)
    }

    /// Of `counts`, all the answers that went by.
    pub(super) fn spread(&self, counts: Counts) -> Spread {
        if self.by_customer.is_empty() {
            return Spread::of_answers(counts);
        }
        let known = self.by_customer.iter().map(|&each| Customer::from(each));
        Spread::of(known) + Spread::of_answers(self.alone.counts())
    }

    /// How many answers each customer gave who gave more than one.
    pub(super) fn repeated(&self) -> impl Iterator<Item = u32> {
        let each = self.by_customer.iter();
        each.map(|answers| if answers.count > 1 { answers.count } else { 0 })
    }

    /// Each customer by the number of the id.
    pub(super) fn by_customer(&self) -> &[Answers] {
        &self.by_customer
    }

    /// The place of a customer who answered more than once.
    pub(super) fn place_of(&self, customer: Option<CustomerId>) -> Option<usize> {
        let place = customer?.index();
        self.by_customer
            .get(place)
            .is_some_and(|answers| answers.count > 1)
            .then_some(place)
    }
}
