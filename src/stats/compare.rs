//! Two groups of answers against each other.

use std::f64::consts::SQRT_2;

use super::customers::{Overlap, Spread};
use super::estimate::few_customers_reach;
use super::sample::{Groups, Sample};
use super::{Confidence, Interval, exact};
use crate::model::Counts;

/// Which counts a comparison is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The counts as they are.
    Plain,
    /// With three answers added to each group, as the adjusted Wald interval does. Verdicts use this one.
    Adjusted,
}

/// One group minus another, each with its own variance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// In points, -200 to 200; of the adjusted counts in the adjusted form.
    pub difference: f64,
    /// In points.
    pub standard_error: f64,
    pub interval: Interval,
    /// The difference in standard errors, those of few customers with their further reach; infinite where nothing
    /// scatters and the groups differ.
    pub z: f64,
    /// How often chance alone makes such a difference, to either side.
    pub p_value: f64,
}

/// The score of `one` minus the score of `other`; `None` where either has no score. Independent samples, normal
/// approximation (Rocks 2016); the groups must not share answers.
pub fn compare(
    one: Counts,
    other: Counts,
    form: Form,
    confidence: Confidence,
) -> Option<Comparison> {
    let (one, other) = match form {
        Form::Plain => (Sample::of(one)?, Sample::of(other)?),
        Form::Adjusted => (Sample::adjusted(one)?, Sample::adjusted(other)?),
    };
    let standard_error = one.standard_error().hypot(other.standard_error());
    let difference = one.score - other.score;
    Some(Comparison::of(difference, standard_error, 1.0, confidence))
}

/// The same in the adjusted form where customers gave several answers, in one group or in both; `overlap` is of those of
/// `one` and of `other`. The error is cluster-robust: each customer's answers count as one find, so that who answered in
/// both groups is set against themselves, and the three answers that are added to each group stand by themselves. Found
/// from few customers it is itself unsure, and reaches further by Student's t, as an estimate's range does. Where
/// each customer answered once it is [`compare`]. `None` for fewer than two customers.
pub fn compare_customers(
    one: Counts,
    other: Counts,
    overlap: &Overlap,
    confidence: Confidence,
) -> Option<Comparison> {
    let (answers, customers) = (exact(one.n() + other.n()), exact(overlap.customers));
    if customers < 2.0 {
        return None;
    }
    let of = |counts| Groups::of(counts).map(Groups::adjusted);
    let (first, second) = (of(one)?, of(other)?);
    let (here, there) = (first.sample().score, second.sample().score);
    let squares = |spread: &Spread, score: f64, n: f64| {
        (spread.squares_around(score) + added_squares(score)) / (n * n)
    };
    let products = overlap.products_around(here, there) / (first.n * second.n);
    let variance = squares(&overlap.one, here, first.n) + squares(&overlap.other, there, second.n)
        - 2.0 * products;
    let factor = (customers / (customers - 1.0)) / (answers / (answers - 1.0));
    let standard_error = (factor * variance.max(0.0)).sqrt();
    let fewest = |first: u64, second: u64| exact(first.min(second)) - 1.0;
    let reach = few_customers_reach(
        confidence,
        fewest(one.n(), other.n()),
        fewest(overlap.one.customers(), overlap.other.customers()),
    );
    Some(Comparison::of(
        here - there,
        standard_error,
        reach,
        confidence,
    ))
}

/// What the added 0.75 promoters, 1.5 passives and 0.75 detractors have around a score.
fn added_squares(score: f64) -> f64 {
    1.5 + 3.0 * score * score
}

impl Comparison {
    /// Of fractions; `reach` is how much further a few customers' range goes.
    fn of(difference: f64, standard_error: f64, reach: f64, confidence: Confidence) -> Self {
        let z = in_standard_errors(difference, reach * standard_error);
        let ends = confidence.z() * reach * standard_error;
        Self {
            difference: 100.0 * difference,
            standard_error: 100.0 * standard_error,
            interval: Interval::around(100.0 * difference, 100.0 * ends).within(200.0),
            z,
            p_value: two_sided_p(z),
        }
    }
}

fn in_standard_errors(difference: f64, standard_error: f64) -> f64 {
    if difference == 0.0 {
        0.0
    } else {
        difference / standard_error
    }
}

/// Through the complementary error function, which keeps its digits where 1 - (2Φ - 1) has lost them.
fn two_sided_p(z: f64) -> f64 {
    libm::erfc(z.abs() / SQRT_2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Customer;
    use super::*;

    fn customer(net: i64, answers: u64) -> Customer {
        Customer { net, answers }
    }

    fn overlap(customers: &[(Customer, Customer)]) -> Overlap {
        let mut overlap = Overlap::default();
        for &(one, other) in customers {
            overlap.add(one, other);
        }
        overlap
    }

    /// Four customers in both groups: 1 0, 1 1, 0 -1, and -1 twice against 1. Groups of 2/1/2 and 2/1/1, adjusted θ 0 and
    /// 1/7; residuals over 8 and 7: (1)/8 - (-1/7)/7, (1)/8 - (6/7)/7, 0 - (-8/7)/7, (-2)/8 - (6/7)/7.
    #[test]
    fn customers_of_both_groups_are_set_against_themselves() {
        let (one, other) = (Counts::new(2, 1, 2), Counts::new(2, 1, 1));
        let of_customers = overlap(&[
            (customer(1, 1), customer(0, 1)),
            (customer(1, 1), customer(1, 1)),
            (customer(0, 1), customer(-1, 1)),
            (customer(-2, 2), customer(1, 1)),
        ]);
        let found = compare_customers(one, other, &of_customers, Confidence::Percent95).unwrap();
        let score: f64 = 1.0 / 7.0;
        let residuals = [
            1.0 / 8.0 + score / 7.0,
            1.0 / 8.0 - 6.0 * score / 7.0,
            8.0 * score / 7.0,
            -2.0 / 8.0 - 6.0 * score / 7.0,
        ];
        let squares: f64 = residuals.iter().map(|each| each * each).sum();
        let added = 1.5 / 64.0 + (1.5 + 3.0 * score * score) / 49.0;
        let error = ((squares + added) * (4.0 / 3.0) / (9.0 / 8.0)).sqrt();
        assert!((found.difference + 100.0 * score).abs() < 1e-9);
        assert!((found.standard_error - 100.0 * error).abs() < 1e-9);
        assert!(
            (found.z + score / error).abs() < 1e-9,
            "as many customers as answers in the smaller group"
        );
    }

    #[test]
    fn few_customers_reach_further_and_one_alone_nowhere() {
        let (one, other) = (Counts::new(12, 0, 0), Counts::new(0, 0, 30));
        let few = overlap(&[
            (customer(6, 6), customer(0, 0)),
            (customer(6, 6), customer(0, 0)),
        ]);
        let mut many = few;
        many.add_answers(Counts::default(), other);
        let compared = compare_customers(one, other, &many, Confidence::Percent95).unwrap();
        let plain = compare(one, other, Form::Adjusted, Confidence::Percent95).unwrap();
        assert!(compared.p_value > plain.p_value && compared.interval.lower < plain.interval.lower);
        let alone = overlap(&[(customer(3, 3), customer(-2, 2))]);
        let counts = (Counts::new(3, 0, 0), Counts::new(0, 0, 2));
        assert_eq!(
            compare_customers(counts.0, counts.1, &alone, Confidence::Percent95),
            None
        );
    }

    fn some_counts() -> impl Strategy<Value = Counts> {
        let counts = (0u64..90, 0u64..90, 0u64..90).prop_map(|(p, s, d)| Counts::new(p, s, d));
        counts.prop_filter("no answer", |counts| counts.n() > 0)
    }

    proptest! {
        #[test]
        fn customers_who_answered_once_make_the_plain_comparison(one in some_counts(), other in some_counts()) {
            let mut once = Overlap::default();
            once.add_answers(one, other);
            let found = compare_customers(one, other, &once, Confidence::Percent95).unwrap();
            let plain = compare(one, other, Form::Adjusted, Confidence::Percent95).unwrap();
            prop_assert!((found.standard_error - plain.standard_error).abs() < 1e-9);
            prop_assert!((found.p_value - plain.p_value).abs() < 1e-9);
            prop_assert!((found.interval.lower - plain.interval.lower).abs() < 1e-9);
        }
    }
}
