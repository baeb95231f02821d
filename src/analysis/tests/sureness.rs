//! What the range of the overall score is reckoned from.

use proptest::prelude::*;

use super::sample::*;
use crate::analysis::{
    Analysis, Basis, Differ, Dimension, Filter, Key, Period, Query, Segment, Verdict,
};
use crate::model::{Confidence, CountingRule, Project, Response, Score, Scoring};
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
        with_customers_of(responses)
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
    let segments = broken_down(&with_customers_of(responses), Dimension::Field(CHANNEL)).segments;
    let verdicts = segments.iter().map(|each| (each.verdict, each.p_value));
    let few = (Verdict::TooFewCustomers, None);
    assert_eq!(verdicts.collect::<Vec<_>>(), [few, few]);
}

#[test]
fn a_single_customer_as_a_segment_is_compared_answer_by_answer() {
    let mut responses = regulars(1, 20, 10, 1);
    responses.extend(mixed(2, 10, 10, 2));
    let segments = broken_down(&with_customers_of(responses), Dimension::Customer).segments;
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
    let project = with_customers_of(responses);
    let change = Analysis::of(&project, &query()).change.unwrap();
    let (before, after) = (change.before.counts, change.after.counts);
    let plain = compare(after, before, Form::Adjusted, Confidence::Percent95).unwrap();
    assert!((change.difference - 10.0).abs() < 1e-9);
    assert!(change.p_value < plain.p_value && change.may_be_chance);
    assert_eq!(change.before.basis, Basis::Answers, "each once a quarter");
    let width = change.interval.upper - change.interval.lower;
    assert!(width < 0.5 * (plain.interval.upper - plain.interval.lower));
}

/// Eight customers and some unknown ones, over four months, in any choice.
fn any_answers() -> impl Strategy<Value = Vec<Response>> {
    let answer = (0u8..=11, 1u32..=4, 0u32..=3, 0u32..=9);
    let answer = answer.prop_map(|(score, month, choice, of)| {
        let mut answer = by(score, choice);
        answer.day = Some(day(&format!("2026-{month:02}-15")));
        answer.customer = (of > 1).then(|| customer(of));
        answer.set_reasons(because(0, [&[][..], &[1], &[1, 3], &[2]][choice as usize]).reasons);
        answer
    });
    proptest::collection::vec(answer, 0..80)
}

proptest! {
    #[test]
    fn each_point_of_a_trend_is_as_sure_as_its_period_by_itself(answers in any_answers()) {
        let project = with_customers_of(answers);
        for point in Analysis::of(&project, &query()).trend {
            let (from, to) = (Some(point.first_day), Some(point.last_day));
            let filter = Filter { period: Some(Period { from, to }), conditions: Vec::new() };
            let alone = Analysis::of(&project, &Query { filter, ..query() });
            prop_assert_eq!(point.summary, alone.overall);
        }
    }

    #[test]
    fn each_point_of_a_segment_s_trend_is_as_sure_as_the_segment_filtered(answers in any_answers()) {
        let project = with_customers_of(answers);
        for by in [Dimension::Field(CHANNEL), Dimension::Reason, Dimension::Customer] {
            let asked = Query { by: Some(by), ..query() };
            for (key, points) in Analysis::trends(&project, &asked) {
                let filter = filter(&[(by, &[key])]);
                let alone = Analysis::of(&project, &Query { filter, ..query() });
                prop_assert_eq!(points, alone.trend);
            }
        }
    }

    #[test]
    fn each_segment_is_as_sure_as_the_segment_filtered(answers in any_answers()) {
        let project = with_customers_of(answers);
        for by in [Dimension::Field(CHANNEL), Dimension::Reason, Dimension::Customer] {
            let segments = broken_down(&project, by).segments;
            let asked = Query { by: Some(by), ..query() };
            prop_assert_eq!(&Analysis::segments_of(&project, &asked), &segments);
            for segment in segments {
                let filter = filter(&[(by, &[segment.key])]);
                let alone = Analysis::of(&project, &Query { filter, ..query() });
                prop_assert_eq!(segment.summary, alone.overall);
            }
        }
    }
}

#[test]
fn a_month_of_regulars_is_told_by_its_customers() {
    let project = with_customers_of(mixed(1, 10, 10, 6));
    let trend = Analysis::of(&project, &query()).trend;
    let told = trend.iter().filter(|point| point.summary.counts.n() > 0);
    let told: Vec<_> = told
        .map(|point| (point.summary.counts.n(), point.summary.basis))
        .collect();
    assert_eq!(told, [(60, Basis::Customers), (60, Basis::Customers)]);
}

#[test]
fn whether_segments_differ_is_not_a_matter_of_how_often_their_customers_came() {
    let of = |times| {
        let mut responses = mixed(1, 14, 6, times);
        responses.extend(mixed(2, 8, 12, times));
        let project = with_customers_of(responses);
        broken_down(&project, Dimension::Field(CHANNEL))
            .together
            .unwrap()
    };
    let (once, often) = (of(1), of(8));
    assert_eq!(
        (once.verdict, often.verdict),
        (Differ::MayBeChance, Differ::MayBeChance)
    );
    assert!((once.design_effect - 1.0).abs() < 1e-12 && often.design_effect > 7.0);
    assert!(
        (often.test.statistic - once.test.statistic).abs() < 0.3,
        "{often:?} {once:?}"
    );
}

#[test]
fn segments_that_differ_are_said_to_and_few_answers_say_nothing() {
    let of = |answers: &[(u8, u32, usize)]| {
        let each = answers.iter();
        let each =
            each.flat_map(|&(score, choice, times)| std::iter::repeat_n(by(score, choice), times));
        broken_down(&with(3, each), Dimension::Field(CHANNEL))
            .together
            .map(|found| found.verdict)
    };
    let apart = [(10, 1, 40), (0, 1, 10), (10, 2, 10), (0, 2, 40)];
    assert_eq!(of(&apart), Some(Differ::Surely));
    let alike = [(10, 1, 40), (0, 1, 30), (10, 2, 30), (0, 2, 30)];
    assert_eq!(of(&alike), Some(Differ::MayBeChance));
    let few = [(10, 1, 4), (0, 1, 1), (10, 2, 1), (0, 2, 4)];
    assert_eq!(of(&few), Some(Differ::TooFewAnswers));
    assert_eq!(of(&[(10, 1, 40), (0, 1, 30)]), None, "one segment");
    let reasons = with(
        3,
        (0..40).map(|at| because(at % 11, &[1 + u32::from(at) % 3])),
    );
    assert_eq!(broken_down(&reasons, Dimension::Reason).together, None);
}

#[test]
fn a_margin_takes_fewer_answers_where_everyone_is_few() {
    let answers = || (0..100).map(|each| answer([10, 10, 10, 7, 0][each % 5]));
    let of = |population: Option<u64>| {
        let scoring = Scoring {
            population: population.and_then(std::num::NonZero::new),
            ..Scoring::default()
        };
        let project = scored(with(1, answers()), scoring.clone());
        let analysis = Analysis::of(&project, &query());
        [10, 0].map(|margin| {
            analysis
                .answers_needed(margin, &scoring)
                .map(|each| each.worst)
        })
    };
    // The known answers of the adjusted range; a margin of nothing takes no number of them.
    assert_eq!(of(None), [Some(382), None]);
    assert_eq!(of(Some(1000)), [Some(277), None]);
}
