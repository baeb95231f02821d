use super::sample::*;
use crate::analysis::{Against, Analysis, Change, Dimension, Filter, Key, Period, Query};
use crate::model::Response;

fn change(responses: impl IntoIterator<Item = Response>, query: &Query) -> Option<Change> {
    Analysis::of(&with(2, responses), query).change
}

#[test]
fn without_a_period_the_last_complete_quarter_is_set_against_the_one_before() {
    // Today is 22 November 2026.
    let answers = [
        on(0, "2026-03-31"),
        on(10, "2026-04-01"),
        on(10, "2026-06-30"),
        on(7, "2026-07-01"),
        on(0, "2026-09-30"),
        on(10, "2026-10-01"),
    ];
    let change = change(answers, &query()).unwrap();
    assert_eq!(change.period, period("2026-07-01", "2026-09-30"));
    assert_eq!(change.before_period, period("2026-04-01", "2026-06-30"));
    assert_eq!(
        (change.before.score, change.after.score),
        (Some(100.0), Some(-50.0))
    );
    assert_eq!(change.difference, -150.0);
    assert!(change.interval.contains(change.difference) && change.may_be_chance);
}

#[test]
fn the_period_without_answers_is_named() {
    // The last complete quarter is the third of 2026.
    let of = |days: &[&str]| {
        let answers = days.iter().map(|day| on(9, day));
        Analysis::of(&with(2, answers), &query()).unscored
    };
    let (after, before) = (
        period("2026-07-01", "2026-09-30"),
        period("2026-04-01", "2026-06-30"),
    );
    assert_eq!(of(&["2025-12-31"]), Some(after));
    assert_eq!(of(&["2026-05-01"]), Some(after));
    assert_eq!(of(&["2026-08-01"]), Some(before));
    assert_eq!(of(&["2026-05-01", "2026-08-01"]), None);
}

#[test]
fn a_quarter_is_complete_on_the_day_after_it() {
    let answers = || {
        [
            on(10, "2025-07-01"),
            on(8, "2025-10-01"),
            on(0, "2026-01-01"),
        ]
    };
    let table = [
        ("2025-12-31", Some(period("2025-07-01", "2025-09-30"))),
        ("2026-01-01", Some(period("2025-10-01", "2025-12-31"))),
    ];
    for (today, last) in table {
        let query = Query {
            today: day(today),
            ..query()
        };
        let mut more = answers().to_vec();
        more.push(on(5, "2025-04-01"));
        assert_eq!(
            change(more, &query).map(|change| change.period),
            last,
            "{today}"
        );
    }
}

#[test]
fn a_chosen_period_is_set_against_the_one_as_long_before() {
    let filter = Filter {
        period: Some(period("2026-03-01", "2026-03-31")),
        conditions: vec![],
    };
    let query = Query { filter, ..query() };
    let answers = [
        on(0, "2026-01-31"),
        on(8, "2026-02-01"),
        on(10, "2026-03-15"),
        on(0, "2026-04-01"),
    ];
    let change = change(answers, &query).unwrap();
    assert_eq!(change.before_period, period("2026-02-01", "2026-02-28"));
    assert_eq!(
        (change.before.score, change.after.score),
        (Some(0.0), Some(100.0))
    );
}

#[test]
fn the_other_conditions_hold_in_both_periods() {
    let dated = |score, number, day: &str| Response {
        day: Some(day.parse().unwrap()),
        ..by(score, number)
    };
    let mut filter = filter(&[(Dimension::Field(CHANNEL), &[Key::Choice(choice(1))])]);
    filter.period = Some(period("2026-03-01", "2026-03-31"));
    let query = Query { filter, ..query() };
    let answers = [
        dated(10, 1, "2026-02-01"),
        dated(0, 2, "2026-02-01"),
        dated(10, 1, "2026-03-01"),
        dated(0, 2, "2026-03-01"),
    ];
    let change = change(answers, &query).unwrap();
    assert_eq!((change.before.counts.n(), change.after.counts.n()), (1, 1));
    assert_eq!(change.difference, 0.0);
}

#[test]
fn there_is_no_change_where_a_period_has_no_score() {
    assert_eq!(
        change([on(9, "2026-08-01"), on(99, "2026-05-01")], &query()),
        None
    );
    assert_eq!(change([on(9, "2026-05-01"), answer(9)], &query()), None);
    let open = Period {
        from: Some(day("2026-01-01")),
        to: None,
    };
    let query = Query {
        filter: Filter {
            period: Some(open),
            conditions: vec![],
        },
        ..query()
    };
    assert_eq!(
        change([on(9, "2025-05-01"), on(9, "2026-05-01")], &query),
        None
    );
}

#[test]
fn a_large_change_is_no_chance() {
    let before = std::iter::repeat_with(|| on(0, "2026-05-01")).take(50);
    let after = std::iter::repeat_with(|| on(10, "2026-08-01")).take(50);
    let change = change(before.chain(after), &query()).unwrap();
    assert_eq!(change.difference, 200.0);
    assert!(change.p_value < 1e-9 && change.interval.lower > 0.0);
    assert!(!change.may_be_chance);
}

#[test]
fn the_quarter_can_be_set_against_the_year_before_or_any_period() {
    let answers = || {
        [
            on(10, "2025-08-01"),
            on(7, "2026-01-15"),
            on(0, "2026-05-01"),
            on(8, "2026-08-01"),
        ]
    };
    let january = period("2026-01-01", "2026-01-31");
    let table = [
        (Against::PeriodBefore, Some(100.0)),
        (Against::YearBefore, Some(-100.0)),
        (Against::Period(january), Some(0.0)),
        (Against::Period(period("2026-08-15", "2026-10-01")), None),
    ];
    for (against, difference) in table {
        let query = Query { against, ..query() };
        let change = change(answers(), &query);
        assert_eq!(
            change.map(|change| change.difference),
            difference,
            "{against:?}"
        );
    }
}

#[test]
fn a_change_is_split_into_who_answered_and_what_they_said() {
    let at = |score, number, day: &str| {
        let mut response = by(score, number);
        response.day = Some(day.parse().unwrap());
        response
    };
    let (spring, summer) = ("2026-05-01", "2026-08-01");
    let answers = [
        at(10, 1, spring),
        at(0, 2, spring),
        at(10, 1, summer),
        at(10, 1, summer),
        at(10, 1, summer),
        at(0, 2, summer),
    ];
    let query = Query {
        split_by: Some(Dimension::Field(CHANNEL)),
        ..query()
    };
    let change = change(answers, &query).unwrap();
    let split = change.split.unwrap();
    assert_eq!((split.mix, split.rate), (50.0, 0.0));
    assert_eq!(split.segments.len(), 2);
    assert_eq!(change.difference, 50.0);
}

#[test]
fn a_change_is_not_split_by_reasons_which_share_answers() {
    let query = Query {
        split_by: Some(Dimension::Reason),
        ..query()
    };
    let answers = [on(9, "2026-05-01"), on(9, "2026-08-01")];
    assert_eq!(change(answers, &query).unwrap().split, None);
}
