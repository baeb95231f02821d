use super::sample::*;
use crate::analysis::{Analysis, Dimension, Filter, Key, Period, Query, selected_rows};
use crate::model::{Group, Response};

type Conditions<'a> = &'a [(Dimension, &'a [Key])];

#[test]
fn several_keys_of_a_condition_are_alternatives_and_conditions_add_up() {
    let project = with(3, [by(9, 1), by(9, 2), by(3, 2), by(9, 3), by(9, 0)]);
    let channel = Dimension::Field(CHANNEL);
    let (one, two) = (Key::Choice(choice(1)), Key::Choice(choice(2)));
    let promoters = [Key::Group(Group::Promoter)];
    let table: [(Conditions, &[usize]); 6] = [
        (&[], &[0, 1, 2, 3, 4]),
        (&[(channel, &[one.clone(), two.clone()])], &[0, 1, 2]),
        (
            &[
                (channel, &[one.clone(), two]),
                (Dimension::Group, &promoters),
            ],
            &[0, 1],
        ),
        (&[(channel, &[one, Key::Missing])], &[0, 4]),
        (&[(channel, &[Key::Text("1".into())])], &[]),
        (&[(channel, &[])], &[]),
    ];
    for (conditions, rows) in table {
        assert_eq!(
            selected_rows(&project, &filter(conditions)),
            rows,
            "{conditions:?}"
        );
    }
}

#[test]
fn the_same_dimension_twice_must_hold_twice() {
    let project = with(0, [because(9, &[1]), because(9, &[1, 2]), because(9, &[2])]);
    let both = filter(&[
        (Dimension::Reason, &[Key::Reason(reason(1))]),
        (Dimension::Reason, &[Key::Reason(reason(2))]),
    ]);
    assert_eq!(selected_rows(&project, &both), [1]);
}

#[test]
fn answers_without_a_date_are_in_no_period() {
    let project = with(0, [answer(9), on(9, "2026-01-31"), on(9, "2026-02-01")]);
    let table = [
        (Period::default(), vec![1, 2]),
        (
            Period {
                from: None,
                to: Some(day("2026-01-31")),
            },
            vec![1],
        ),
        (
            Period {
                from: Some(day("2026-02-01")),
                to: None,
            },
            vec![2],
        ),
        (period("2026-02-02", "2026-01-01"), vec![]),
    ];
    for (period, rows) in table {
        let filter = Filter {
            period: Some(period),
            conditions: vec![],
        };
        assert_eq!(selected_rows(&project, &filter), rows, "{period:?}");
        let analysis = Analysis::of(&project, &Query { filter, ..query() });
        assert_eq!(
            (analysis.overall.counts.n(), analysis.undated),
            (rows.len() as u64, 0)
        );
    }
}

#[test]
fn rows_are_numbered_through_all_blocks() {
    let answers = (0u32..5000).map(|row| by(if row % 1000 == 0 { 9 } else { 2 }, 1));
    let project = with(1, answers);
    let promoters = filter(&[(Dimension::Group, &[Key::Group(Group::Promoter)])]);
    assert_eq!(
        selected_rows(&project, &promoters),
        [0, 1000, 2000, 3000, 4000]
    );
}

#[test]
fn a_breakdown_sees_only_what_the_filter_selects() {
    let project = with(2, [by(9, 1), by(2, 1), by(9, 2)]);
    let filter = filter(&[(Dimension::Field(CHANNEL), &[Key::Choice(choice(1))])]);
    let query = Query {
        filter,
        by: Some(Dimension::Field(CHANNEL)),
        ..query()
    };
    let analysis = Analysis::of(&project, &query);
    assert_eq!(analysis.segments.len(), 1);
    assert_eq!(analysis.segments[0].summary, analysis.overall);
}

#[test]
fn customers_can_be_chosen() {
    let from = |number| Response {
        customer: Some(customer(number)),
        ..answer(9)
    };
    let project = with(0, [from(1), from(2), answer(9)]);
    let chosen = filter(&[(
        Dimension::Customer,
        &[Key::Customer(customer(2)), Key::Missing],
    )]);
    assert_eq!(selected_rows(&project, &chosen), [1, 2]);
}

#[test]
fn an_answer_set_aside_is_in_no_number_but_its_own() {
    let aside = |response: Response| Response {
        aside: true,
        ..response
    };
    let counting = [
        by(9, 1),
        by(2, 2),
        by(99, 1),
        on(9, "2026-07-01"),
        on(3, "2026-04-02"),
    ];
    let left_out = [
        aside(by(0, 1)),
        aside(by(99, 2)),
        aside(on(10, "2026-04-03")),
        aside(on(0, "2025-01-01")),
    ];
    let query = Query {
        by: Some(Dimension::Field(CHANNEL)),
        ..query()
    };
    let without = Analysis::of(&with(2, counting.clone()), &query);
    let all = with(2, counting.into_iter().chain(left_out));
    let analysis = Analysis::of(&all, &query);
    assert_eq!((without.set_aside, analysis.set_aside), (0, 4));
    let counted = Analysis {
        set_aside: 0,
        ..analysis
    };
    assert_eq!(counted, without);
    let filter = Filter {
        period: Some(period("2026-01-01", "2026-12-31")),
        conditions: vec![],
    };
    assert_eq!(
        selected_rows(&all, &filter),
        [3, 4, 7],
        "the table shows it"
    );
    let in_year = Analysis::of(&all, &Query { filter, ..query });
    assert_eq!((in_year.overall.counts.n(), in_year.set_aside), (2, 1));
}
