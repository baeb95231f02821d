//! What the range of the overall score is reckoned from.

use super::sample::*;
use crate::analysis::{Analysis, Basis, Dimension, Key, Query, Segment, Verdict};
use crate::model::{
    Confidence, CountingRule, Customer, Edit, Kept, ListEdit, Project, Response, Score, Scoring,
};
use crate::stats::{Customer as Answered, Estimate, Form, Spread, compare};

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
    let alone = std::iter::repeat_n(Answered { net: 0, answers: 1 }, 20);
    let customers = [20, -20].map(|net| Answered { net, answers: 20 });
    let estimate = Estimate::of_customers(
        overall.counts,
        &Spread::of(customers.into_iter().chain(alone)),
    );
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

/// So many regulars: each gives the same answer again and again, in the same choice.
fn regulars(customers: u32, times: usize, score: u8, choice: u32) -> Vec<Response> {
    let each = (0..customers).flat_map(|number| {
        (0..times).map(move |at| {
            let mut response = by(score, choice);
            response.day = Some(day(if at % 2 == 0 {
                "2026-05-10"
            } else {
                "2026-08-10"
            }));
            response.customer = Some(customer(number + 1 + 100 * choice));
            response
        })
    });
    each.collect()
}

fn with_customers(responses: Vec<Response>) -> Project {
    let mut known: Vec<u32> = responses
        .iter()
        .filter_map(|each| each.customer)
        .map(|id| u32::try_from(id.index()).unwrap() + 1)
        .collect();
    known.sort_unstable();
    known.dedup();
    let mut project = with(3, []);
    for number in known {
        let item = Customer {
            id: customer(number),
            name: format!("Customer {number}"),
            contact: String::new(),
            kept: Kept::default(),
        };
        let insert = ListEdit::Insert {
            at: usize::MAX,
            item,
        };
        project.apply(Edit::Customer(insert)).unwrap();
    }
    add(&mut project, responses);
    project
}

fn mixed(choice: u32, promoters: u32, detractors: u32, times: usize) -> Vec<Response> {
    let mut all = regulars(promoters, times, 10, choice);
    let mut others = regulars(detractors, times, 0, choice);
    for each in &mut others {
        let number = each.customer.unwrap().index();
        each.customer = Some(customer(u32::try_from(number).unwrap() + 1 + 50));
    }
    all.append(&mut others);
    all
}

#[test]
fn segments_are_compared_by_their_customers_and_not_by_how_often_they_came() {
    let of = |times| {
        let mut responses = mixed(1, 14, 6, times);
        responses.extend(mixed(2, 8, 12, times));
        with_customers(responses)
    };
    let (once, often) = (of(1), of(8));
    let by_channel = |project: &Project| broken_down(project, Dimension::Field(CHANNEL)).segments;
    let (once, often) = (by_channel(&once), by_channel(&often));
    for (once, often) in once.iter().zip(&often) {
        assert_eq!(often.summary.basis, Basis::Customers);
        assert_eq!(once.summary.score, often.summary.score);
        // Eight times the same tells no more than once.
        let width = |segment: &Segment| {
            let range = segment.summary.interval.unwrap();
            range.upper - range.lower
        };
        assert!(width(often) > 0.9 * width(once), "{often:?}");
        assert_eq!(often.verdict, once.verdict);
        assert!(often.p_value.unwrap() > 0.05, "{:?}", often.p_value);
    }
}

#[test]
fn many_answers_of_few_customers_are_not_compared() {
    let mut responses = regulars(4, 20, 10, 1);
    responses.extend(mixed(2, 10, 10, 2));
    let segments = broken_down(&with_customers(responses), Dimension::Field(CHANNEL)).segments;
    let verdicts = segments.iter().map(|each| (each.verdict, each.p_value));
    let few = (Verdict::TooFewCustomers, None);
    assert_eq!(verdicts.collect::<Vec<_>>(), [few, few]);
}

#[test]
fn a_single_customer_as_a_segment_is_compared_answer_by_answer() {
    let mut responses = regulars(1, 20, 10, 1);
    responses.extend(mixed(2, 10, 10, 2));
    let segments = broken_down(&with_customers(responses), Dimension::Customer).segments;
    assert_eq!(segments[0].verdict, Verdict::Better);
    assert_eq!(segments[0].summary.basis, Basis::Answers);
}

/// Of twenty who answered in both quarters, one went from detractor to promoter. Set against themselves that is one
/// change of twenty; as forty different people it would be less than nothing.
#[test]
fn a_change_sets_customers_against_themselves() {
    let mut responses = mixed(1, 10, 10, 2);
    let changed = responses
        .iter_mut()
        .rev()
        .find(|each| each.day == Some(day("2026-08-10")));
    changed.unwrap().score = Score::new(10).ok();
    let project = with_customers(responses);
    let change = Analysis::of(&project, &query()).change.unwrap();
    let (before, after) = (change.before.counts, change.after.counts);
    let plain = compare(after, before, Form::Adjusted, Confidence::Percent95).unwrap();
    assert!((change.difference - 10.0).abs() < 1e-9);
    assert!(change.p_value < plain.p_value && change.may_be_chance);
    assert_eq!(change.before.basis, Basis::Answers, "each once a quarter");
    let width = change.interval.upper - change.interval.lower;
    assert!(width < 0.5 * (plain.interval.upper - plain.interval.lower));
}
