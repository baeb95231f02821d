//! What the range of the overall score is reckoned from.

use super::sample::*;
use crate::analysis::{Analysis, Basis, Dimension, Key, Query};
use crate::model::{CountingRule, Project, Scoring};
use crate::stats::{Customer, Estimate};

fn width(project: &Project) -> f64 {
    let range = Analysis::of(project, &query()).overall.interval.unwrap();
    range.upper - range.lower
}

#[test]
fn customers_who_answer_again_and_again_make_the_score_less_sure() {
    let answers = (0..20).flat_map(|_| [from(1, 10, "2026-10-01"), from(2, 0, "2026-10-02")]);
    let others = (0..20).map(|_| answer(7));
    let project = with(1, answers.chain(others));
    let overall = Analysis::of(&project, &query()).overall;
    assert_eq!(overall.basis, Basis::Customers);
    let alone = std::iter::repeat_n(Customer { net: 0, answers: 1 }, 20);
    let customers = [20, -20].map(|net| Customer { net, answers: 20 });
    let estimate = Estimate::of_customers(overall.counts, customers.into_iter().chain(alone));
    assert_eq!(
        overall.standard_error,
        estimate.map(|each| each.standard_error)
    );
    let unknown = with(1, (0..20).flat_map(|_| [answer(10), answer(0), answer(7)]));
    assert_eq!(
        Analysis::of(&unknown, &query()).overall.basis,
        Basis::Answers
    );
    assert!(width(&project) > width(&unknown));
}

#[test]
fn each_customers_latest_is_a_find_of_its_own() {
    let answers = (0..9).map(|_| from(1, 10, "2026-10-01"));
    let scoring = Scoring {
        rule: CountingRule::Latest,
        ..Scoring::default()
    };
    let project = scored(with(1, answers), scoring);
    assert_eq!(
        Analysis::of(&project, &query()).overall.basis,
        Basis::Answers
    );
}

#[test]
fn a_small_population_makes_the_score_surer_and_wholly_sure_when_all_answered() {
    let answers = || (0..10).map(|each| by(if each < 6 { 10 } else { 0 }, 1));
    let of = |population: u64| {
        let scoring = Scoring {
            population: population.try_into().ok(),
            ..Scoring::default()
        };
        scored(with(1, answers()), scoring)
    };
    assert!(width(&of(20)) < width(&of(1000)) && width(&of(1000)) < width(&with(1, answers())));
    assert!(width(&of(10)).abs() < 1e-9);
    let selected = Query {
        filter: filter(&[(Dimension::Field(CHANNEL), &[Key::Choice(choice(1))])]),
        ..query()
    };
    let filtered = Analysis::of(&of(20), &selected).overall;
    assert_eq!(
        filtered.basis,
        Basis::Answers,
        "nobody said how many a field has"
    );
    assert_eq!(
        Analysis::of(&of(9), &query()).overall.basis,
        Basis::Answers,
        "fewer than answered"
    );
}
