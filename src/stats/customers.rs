//! Answers of customers who may have given several, summed so that the squares around any scores follow. The sums are
//! whole numbers, so that it does not matter in which order, or in how many parts, the customers came by.

use std::ops::Add;

use super::exact;
use crate::model::Counts;

/// All the answers of one customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Customer {
    /// Promoters' less detractors' answers.
    pub net: i64,
    pub answers: u64,
}

impl Customer {
    /// The answers as a number that can be taken away from; no one gives 2^63.
    const fn signed_answers(self) -> i64 {
        self.answers.cast_signed()
    }
}

/// Sums over the customers of some answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spread {
    /// Below nothing only in sums of corrections.
    customers: i64,
    net_squares: i64,
    products: i64,
    answer_squares: i64,
}

impl Spread {
    /// An answer without a customer is one by itself; customers without answers are passed over.
    pub fn of(customers: impl IntoIterator<Item = Customer>) -> Self {
        let mut spread = Self::default();
        for customer in customers {
            spread.include(customer);
        }
        spread
    }

    /// Of answers that are a customer each.
    pub const fn of_answers(counts: Counts) -> Self {
        let (promoters, detractors) = (
            counts.promoters.cast_signed(),
            counts.detractors.cast_signed(),
        );
        Self {
            customers: counts.n().cast_signed(),
            net_squares: promoters + detractors,
            products: promoters - detractors,
            answer_squares: counts.n().cast_signed(),
        }
    }

    /// A customer without answers is passed over.
    pub const fn include(&mut self, customer: Customer) {
        let (net, answers) = (customer.net, customer.signed_answers());
        self.customers += (answers > 0) as i64;
        self.net_squares += net * net;
        self.products += net * answers;
        self.answer_squares += answers * answers;
    }

    /// An answer that was taken for a customer's own turns out to be of one who gave others `before`; `worth` is +1, 0
    /// or -1.
    pub const fn unite_next(&mut self, worth: i64, before: Customer) {
        self.customers -= (before.answers > 0) as i64;
        self.net_squares += 2 * worth * before.net;
        self.products += worth * before.signed_answers() + before.net;
        self.answer_squares += 2 * before.signed_answers();
    }

    /// How many gave an answer.
    pub const fn customers(&self) -> u64 {
        self.customers.cast_unsigned()
    }

    /// Whether some of the customers gave more than one of so many answers.
    pub const fn has_repeats(&self, answers: u64) -> bool {
        self.customers() < answers
    }

    /// `Σ (net - θ answers)²`, θ a fraction.
    pub(super) fn squares_around(&self, score: f64) -> f64 {
        let squares = signed(self.net_squares) - 2.0 * score * signed(self.products)
            + score * score * signed(self.answer_squares);
        squares.max(0.0)
    }
}

impl Add for Spread {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            customers: self.customers + other.customers,
            net_squares: self.net_squares + other.net_squares,
            products: self.products + other.products,
            answer_squares: self.answer_squares + other.answer_squares,
        }
    }
}

/// Sums over the customers of two groups of answers that have none in common, though they may have customers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overlap {
    pub(super) customers: u64,
    pub(super) one: Spread,
    pub(super) other: Spread,
    products: Products,
}

/// Sums over customers of what they gave here times what they gave there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Products {
    net_net: i64,
    net_answers: i64,
    answers_net: i64,
    answers_answers: i64,
}

impl Products {
    const fn include(&mut self, one: Customer, other: Customer) {
        self.net_net += one.net * other.net;
        self.net_answers += one.net * other.signed_answers();
        self.answers_net += one.signed_answers() * other.net;
        self.answers_answers += one.signed_answers() * other.signed_answers();
    }
}

impl Overlap {
    /// What one customer gave in either group.
    pub fn add(&mut self, one: Customer, other: Customer) {
        self.customers += u64::from(one.answers + other.answers > 0);
        self.one.include(one);
        self.other.include(other);
        self.products.include(one, other);
    }

    /// Answers of either group that are a customer each.
    pub fn add_answers(&mut self, one: Counts, other: Counts) {
        self.customers += one.n() + other.n();
        self.one = self.one + Spread::of_answers(one);
        self.other = self.other + Spread::of_answers(other);
    }

    pub const fn one(&self) -> &Spread {
        &self.one
    }

    pub const fn other(&self) -> &Spread {
        &self.other
    }

    /// `Σ (net₁ - θ₁ answers₁) (net₂ - θ₂ answers₂)`, the scores as fractions.
    pub(super) fn products_around(&self, one: f64, other: f64) -> f64 {
        let of = &self.products;
        signed(of.net_net) - other * signed(of.net_answers) - one * signed(of.answers_net)
            + one * other * signed(of.answers_answers)
    }
}

/// Sums over the customers of a part of some answers, beside what they gave in all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    spread: Spread,
    products: Products,
    /// Customers of whom all answers are in the part; below nothing only in sums of corrections.
    wholly: i64,
}

impl Part {
    /// What a customer gave here, and in all.
    pub const fn include(&mut self, here: Customer, in_all: Customer) {
        self.spread.include(here);
        self.products.include(here, in_all);
        self.wholly += (here.answers == in_all.answers) as i64;
    }

    /// Answers of the part that are a customer each.
    pub fn add_answers(&mut self, counts: Counts) {
        let alone = Spread::of_answers(counts);
        self.spread = self.spread + alone;
        self.products.net_net += alone.net_squares;
        self.products.net_answers += alone.products;
        self.products.answers_net += alone.products;
        self.products.answers_answers += alone.answer_squares;
        self.wholly += counts.n().cast_signed();
    }

    /// An answer of the part that was taken for a customer's own turns out to be of one who gave others `before` in the
    /// part, and with it so many `in_all`; `worth` is +1, 0 or -1.
    pub const fn unite_next(&mut self, worth: i64, before: Customer, in_all: Customer) {
        // Among many segments nearly all are alone, and those change nothing.
        if before.answers > 0 {
            self.spread.unite_next(worth, before);
        }
        let others = in_all.signed_answers() - 1;
        self.products.net_net += worth * (in_all.net - worth);
        self.products.net_answers += worth * others;
        self.products.answers_net += in_all.net - worth;
        self.products.answers_answers += others;
        let is_whole = before.answers + 1 == in_all.answers;
        self.wholly += is_whole as i64 - 1;
    }

    /// The part as one group, the rest of the whole as the other.
    pub fn against_rest(&self, whole: &Spread) -> Overlap {
        let (own, with) = (&self.spread, &self.products);
        Overlap {
            customers: whole.customers(),
            one: *own,
            other: Spread {
                customers: whole.customers - self.wholly,
                net_squares: whole.net_squares - 2 * with.net_net + own.net_squares,
                products: whole.products - with.net_answers - with.answers_net + own.products,
                answer_squares: whole.answer_squares - 2 * with.answers_answers
                    + own.answer_squares,
            },
            products: Products {
                net_net: with.net_net - own.net_squares,
                net_answers: with.net_answers - own.products,
                answers_net: with.answers_net - own.products,
                answers_answers: with.answers_answers - own.answer_squares,
            },
        }
    }
}

impl Add for Products {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            net_net: self.net_net + other.net_net,
            net_answers: self.net_answers + other.net_answers,
            answers_net: self.answers_net + other.answers_net,
            answers_answers: self.answers_answers + other.answers_answers,
        }
    }
}

impl Add for Part {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            spread: self.spread + other.spread,
            products: self.products + other.products,
            wholly: self.wholly + other.wholly,
        }
    }
}

/// A sum as the exact type of the formulas.
fn signed(sum: i64) -> f64 {
    let size = exact(sum.unsigned_abs());
    if sum < 0 { -size } else { size }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What some customers gave in a part of the answers and in the rest of them.
    fn any_customers() -> impl Strategy<Value = Vec<(Customer, Customer)>> {
        let answers = || proptest::collection::vec(-1i64..=1, 0..4);
        let customer = |worths: Vec<i64>| Customer {
            net: worths.iter().sum(),
            answers: worths.len() as u64,
        };
        let both = (answers(), answers());
        let both = both.prop_map(move |(here, there)| (customer(here), customer(there)));
        proptest::collection::vec(both, 0..30)
    }

    /// Answers that sum to what a customer gave.
    fn worths(one: Customer) -> impl Iterator<Item = i64> {
        (0..one.answers).map(move |at| {
            if at < one.net.unsigned_abs() {
                one.net.signum()
            } else {
                0
            }
        })
    }

    proptest! {
        #[test]
        fn a_part_against_the_rest_is_what_two_groups_are(customers in any_customers()) {
            let (mut part, mut overlap, mut whole) = (Part::default(), Overlap::default(), Spread::default());
            for &(here, there) in &customers {
                let in_all = Customer { net: here.net + there.net, answers: here.answers + there.answers };
                overlap.add(here, there);
                whole.include(in_all);
                // Only those with answers in the part come by.
                if here.answers > 0 {
                    part.include(here, in_all);
                }
            }
            prop_assert_eq!(part.against_rest(&whole), overlap);
        }
    }

    proptest! {
        #[test]
        fn answers_united_are_a_customers_from_the_start(customers in any_customers()) {
            let (mut part, mut whole) = (Part::default(), Spread::default());
            let (mut united, mut all) = (Part::default(), Spread::default());
            for &(here, there) in &customers {
                let in_all = Customer { net: here.net + there.net, answers: here.answers + there.answers };
                whole.include(in_all);
                let mut before = [Customer::default(); 2];
                for (at, worth) in worths(here).map(|worth| (0, worth)).chain(worths(there).map(|worth| (1, worth))) {
                    let counts = Counts::new(u64::from(worth > 0), u64::from(worth == 0), u64::from(worth < 0));
                    let so_far = Customer { net: before[0].net + before[1].net, answers: before[0].answers + before[1].answers };
                    all = all + Spread::of_answers(counts);
                    all.unite_next(worth, so_far);
                    if at == 0 {
                        united.add_answers(counts);
                        united.unite_next(worth, before[0], in_all);
                    }
                    before[at].net += worth;
                    before[at].answers += 1;
                }
                if here.answers > 0 {
                    part.include(here, in_all);
                }
            }
            prop_assert_eq!((united, all), (part, whole));
        }
    }

    #[test]
    fn answers_of_nobody_known_are_customers_of_one_answer() {
        let (here, there) = (Counts::new(3, 2, 1), Counts::new(0, 4, 2));
        let each = |counts: Counts| {
            let worths = [
                (1, counts.promoters),
                (0, counts.passives),
                (-1, counts.detractors),
            ];
            worths
                .into_iter()
                .flat_map(|(net, count)| (0..count).map(move |_| Customer { net, answers: 1 }))
        };
        assert_eq!(Spread::of(each(here)), Spread::of_answers(here));
        let (mut part, mut overlap) = (Part::default(), Overlap::default());
        each(here).for_each(|one| part.include(one, one));
        let mut together = Part::default();
        together.add_answers(here);
        assert_eq!(part, together);
        overlap.add_answers(here, there);
        let whole = Spread::of_answers(here + there);
        assert_eq!(part.against_rest(&whole), overlap);
    }
}
