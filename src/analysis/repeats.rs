//! Customers who answered more than once, whose answers are not each a find of its own.

use crate::model::{Audience, Block, Counts, Project, Score};
use crate::stats::{Customer, Estimate};

use super::tally::{Tally, chosen};

/// What each customer answered, as far as the answers went by.
#[derive(Debug)]
pub(super) struct Repeats {
    by_customer: Vec<Answers>,
    /// Of them all.
    known: Tally,
}

/// All of one customer; no one gives two thousand million.
#[derive(Clone, Copy, Debug, Default)]
struct Answers {
    net: i32,
    count: u32,
}

impl Repeats {
    pub(super) fn new(project: &Project) -> Self {
        let is_of_customers = project.survey().audience == Audience::Customers;
        let customers = project.customers().iter().filter(|_| is_of_customers);
        let last = customers.map(|each| each.id.index()).max();
        // Ids that lie far apart would cost more than they tell: those beyond count as customers of one answer.
        let most = 4096 + 8 * project.customers().len();
        let len = last.map_or(0, |last| (last + 1).min(most));
        Self {
            by_customer: vec![Answers::default(); len],
            known: Tally::default(),
        }
    }

    pub(super) fn add(&mut self, block: &Block, selected: &[bool]) {
        if self.by_customer.is_empty() {
            return;
        }
        let customers = block.customers();
        for (at, score) in chosen(block, selected) {
            let customer = customers.get(at).copied().flatten();
            let answers = customer.and_then(|id| self.by_customer.get_mut(id.index()));
            if let (Some(answers), Some(group)) = (answers, score.map(Score::group)) {
                answers.net += i32::from(group.worth());
                answers.count += 1;
                self.known.count(score);
            }
        }
    }

    /// The score of `counts`, all the answers that went by, with the error they have together; `None` where nobody
    /// answered twice.
    pub(super) fn estimate(&self, counts: Counts) -> Option<Estimate> {
        let mut repeated = self.by_customer.iter().filter(|each| each.count > 1);
        repeated.next()?;
        let known = self.by_customer.iter().filter(|each| each.count > 0);
        let known = known.map(|each| Customer {
            net: i64::from(each.net),
            answers: u64::from(each.count),
        });
        Estimate::of_customers(counts, known.chain(alone(counts - self.known.counts())))
    }
}

/// Answers of nobody that is known, each by itself.
fn alone(counts: Counts) -> impl Iterator<Item = Customer> {
    let each = |net: i64, answers: u64| {
        let one = Customer { net, answers: 1 };
        std::iter::repeat_n(one, usize::try_from(answers).unwrap_or(usize::MAX))
    };
    let passives = each(0, counts.passives);
    each(1, counts.promoters)
        .chain(passives)
        .chain(each(-1, counts.detractors))
}
