//! Customers who answered more than once, whose answers are not each a find of its own.

use crate::model::{CustomerId, Project};
use crate::stats::Customer;

/// All of one customer; no one gives two thousand million.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Answers {
    net: i32,
    count: u32,
}

impl Answers {
    /// One worth +1, 0 or -1.
    pub(super) fn add(&mut self, worth: i32) {
        self.net += worth;
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
    let last = project.customers().last_id().map(CustomerId::index);
    let most = 4096 + 8 * project.customers().len();
    last.map_or(0, |last| (last + 1).min(most))
}
