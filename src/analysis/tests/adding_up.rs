use proptest::prelude::*;

use super::sample::*;
use crate::analysis::{Analysis, Certainty, Dimension, Query, Steps, Unit, selected_rows};
use crate::model::{Counts, Response};

#[test]
fn nothing_is_said_of_no_answers() {
    for responses in [vec![], vec![answer(99), on(99, "2026-05-01")]] {
        let blank = responses.len() as u64;
        let analysis = broken_down(&with(2, responses), Dimension::Field(CHANNEL));
        assert_eq!(
            analysis.overall.counts,
            Counts {
                blank,
                ..Counts::default()
            }
        );
        assert_eq!(
            (analysis.overall.score, analysis.overall.interval),
            (None, None)
        );
        assert_eq!(analysis.overall.certainty, Certainty::NoAnswers);
        assert!(analysis.change.is_none() && analysis.trend.is_empty());
        assert_eq!(analysis.segments.len(), usize::from(blank > 0));
    }
}

#[test]
fn one_answer_is_a_score_but_too_few_to_say() {
    let analysis = Analysis::of(&with(2, [on(9, "2026-05-01")]), &query());
    assert_eq!(analysis.overall.score, Some(100.0));
    assert_eq!(analysis.overall.certainty, Certainty::TooFew);
    assert_eq!(analysis.distribution, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    assert_eq!(analysis.trend.len(), 1);
}

#[test]
fn certainty_grows_with_the_answers() {
    let table = [
        (0, Certainty::NoAnswers),
        (4, Certainty::TooFew),
        (5, Certainty::EarlySign),
        (29, Certainty::EarlySign),
        (30, Certainty::Enough),
    ];
    for (answers, certainty) in table {
        assert_eq!(Certainty::of(answers), certainty, "{answers}");
    }
}

#[test]
fn blanks_stand_beside_and_never_among_the_answers() {
    let project = with(2, [by(10, 1), by(99, 1), by(0, 2), by(99, 0)]);
    let analysis = broken_down(&project, Dimension::Field(CHANNEL));
    assert_eq!(
        (analysis.overall.counts.n(), analysis.overall.counts.blank),
        (2, 2)
    );
    assert_eq!(analysis.overall.score, Some(0.0));
    assert_eq!(analysis.distribution.iter().sum::<u64>(), 2);
    assert_eq!(analysis.segments[0].summary.score, Some(100.0));
}

/// Any answers: every score and blank, some dated, in any choice, with any reasons and customer.
fn any_response() -> impl Strategy<Value = Response> {
    let days = proptest::option::of((2024i16..2027, 1i8..=12, 1i8..=28));
    let reasons = proptest::collection::vec(1u32..=3, 0..3);
    (0u8..=11, days, 0u32..=4, reasons, "[ab]?", 0u32..=2).prop_map(
        |(score, date, choice, reasons, text, customer_number)| {
            let mut response = by(score, choice);
            let date = date.map(|(year, month, day)| jiff::civil::date(year, month, day));
            response.day = date.map(Into::into);
            response.set_reasons(reasons.into_iter().map(reason).collect());
            if !text.is_empty() {
                response.values.extend(noted(score, &text).values);
            }
            response.customer = (customer_number > 0).then(|| customer(customer_number));
            response
        },
    )
}

const DIMENSIONS: [Dimension; 5] = [
    Dimension::Field(CHANNEL),
    Dimension::Field(NOTE),
    Dimension::Reason,
    Dimension::Group,
    Dimension::Customer,
];

proptest! {
    #[test]
    fn segments_sum_to_the_whole(responses in proptest::collection::vec(any_response(), 0..60)) {
        let project = with(4, responses);
        for dimension in DIMENSIONS {
            let analysis = broken_down(&project, dimension);
            let sum: f64 = analysis.segments.iter().map(|each| each.contribution).sum();
            prop_assert!((sum - analysis.overall.score.unwrap_or(0.0)).abs() < 1e-9, "{dimension:?}");
            if dimension != Dimension::Reason {
                let all = analysis.segments.iter().map(|each| each.summary.counts);
                let all = all.fold(Counts::default(), |sum, each| sum + each);
                prop_assert_eq!(all, analysis.overall.counts, "{:?}", dimension);
            }
        }
    }

    #[test]
    fn a_segment_is_what_its_key_selects(responses in proptest::collection::vec(any_response(), 0..60)) {
        let project = with(4, responses);
        for dimension in DIMENSIONS {
            let analysis = broken_down(&project, dimension);
            let keys = dimension.keys(&project);
            let mut shown = analysis.segments.iter().peekable();
            for key in keys {
                let filter = filter(&[(dimension, std::slice::from_ref(&key))]);
                let rows = selected_rows(&project, &filter);
                let alone = Analysis::of(&project, &Query { filter, ..query() }).overall;
                match shown.next_if(|segment| segment.key == key) {
                    Some(segment) => prop_assert_eq!(segment.summary, alone),
                    None => prop_assert!(rows.is_empty()),
                }
            }
            prop_assert!(shown.next().is_none(), "every segment has a key, in the same order");
        }
    }

    #[test]
    fn a_segment_differs_from_what_all_the_other_keys_select(
        responses in proptest::collection::vec(any_response(), 0..60),
    ) {
        let project = with(4, responses);
        for dimension in DIMENSIONS.into_iter().filter(|each| *each != Dimension::Reason) {
            for segment in broken_down(&project, dimension).segments {
                let mut others = dimension.keys(&project);
                others.retain(|key| *key != segment.key);
                let filter = filter(&[(dimension, &others)]);
                let rest = Analysis::of(&project, &Query { filter, ..query() }).overall;
                let scores = segment.summary.score.zip(rest.score);
                prop_assert_eq!(segment.difference_from_rest, scores.map(|(one, rest)| one - rest));
            }
        }
    }

    #[test]
    fn the_trend_sums_to_the_dated_answers(
        responses in proptest::collection::vec(any_response(), 0..60),
        unit in proptest::sample::select(Unit::ALL.to_vec()),
    ) {
        let analysis = Analysis::of(&with(4, responses), &Query { steps: Steps::Calendar(unit), ..query() });
        let dated: u64 = analysis.trend.iter().map(|each| each.summary.counts.n()).sum();
        prop_assert_eq!(dated + analysis.undated, analysis.overall.counts.n());
        for pair in analysis.trend.windows(2) {
            prop_assert_eq!(unit.next(pair[0].first_day), Some(pair[1].first_day));
        }
    }

    #[test]
    fn the_scan_and_the_contract_select_the_same(
        responses in proptest::collection::vec(any_response(), 0..60),
        picks in proptest::collection::vec((0usize..5, proptest::collection::vec(0usize..6, 0..3)), 0..3),
        from in proptest::option::of(2024i16..2027),
    ) {
        let project = with(4, responses);
        let picked = picks.into_iter().map(|(at, keys)| {
            let all = DIMENSIONS[at].keys(&project);
            let keys = keys.into_iter().filter_map(|at| all.get(at).cloned()).collect();
            crate::analysis::Condition { dimension: DIMENSIONS[at], keys }
        });
        let mut filter = filter(&[]);
        filter.conditions = picked.collect();
        filter.period = from.map(|year| period(&format!("{year}-03-01"), &format!("{year}-09-30")));
        let all = project.responses().iter().enumerate();
        let one_by_one: Vec<usize> = all.filter(|(_, each)| filter.matches(each)).map(|(row, _)| row).collect();
        prop_assert_eq!(&selected_rows(&project, &filter), &one_by_one);
        let overall = Analysis::of(&project, &Query { filter, ..query() }).overall.counts;
        prop_assert_eq!(overall.n() + overall.blank, one_by_one.len() as u64);
    }
}
