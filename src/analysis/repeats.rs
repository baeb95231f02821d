//! Customers who answered more than once, whose answers are not each a find of its own.

use super::tally::worth;
use crate::model::{Project, Score};
use crate::stats::Customer;

/// All of one customer; no one gives two thousand million.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Answers {
    net: i32,
    count: u32,
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
