//! What some charts show beyond an analysis.

use super::sample::*;
use crate::analysis::{
    Analysis, Camp, Detail, DetailPart, Dimension, Movement, Query, Steps, Withheld,
};
use crate::model::{Audience, Edit, Group, Project, Response, Survey};

const ROUNDS: [(&str, &str); 2] = [("2026-03-01", "2026-03-31"), ("2026-06-01", "2026-06-30")];

fn by_round() -> Query {
    Query {
        steps: Steps::Rounds,
        by: Some(Dimension::Field(CHANNEL)),
        ..query()
    }
}

fn detail(project: &Project, part: DetailPart) -> Detail {
    let query = by_round();
    let analysis = Analysis::of(project, &query);
    Detail::of(project, &query, &analysis, part)
}

fn movement(responses: impl IntoIterator<Item = Response>) -> Movement {
    detail(&asked_in(&ROUNDS, responses), DetailPart::Movement).movement
}

/// How many went from a camp to another.
fn way(movement: &Movement, from: Camp, to: Camp) -> u64 {
    let place = |camp| Camp::ALL.iter().position(|each| *each == camp).unwrap();
    movement.flows[0][place(from)][place(to)]
}

const PROMOTER: Camp = Camp::Group(Group::Promoter);
const DETRACTOR: Camp = Camp::Group(Group::Detractor);

#[test]
fn customers_are_followed_from_round_to_round() {
    let movement = movement([
        from(1, 9, "2026-03-10"),
        from(1, 3, "2026-06-10"),
        from(2, 2, "2026-06-11"),
        on(10, "2026-06-12"),
    ]);
    assert_eq!(movement.stages.len(), 2);
    assert_eq!(way(&movement, PROMOTER, DETRACTOR), 1);
    assert_eq!(way(&movement, Camp::Absent, DETRACTOR), 1);
    assert_eq!(movement.flows[0].iter().flatten().sum::<u64>(), 2);
    assert_eq!(movement.unknown, 1, "nobody knows whose it is");
}

#[test]
fn of_several_answers_in_a_round_the_latest_counts_whenever_it_was_entered() {
    let movement = movement([
        from(1, 9, "2026-03-20"),
        from(1, 0, "2026-03-02"),
        from(1, 10, "2026-06-10"),
        from(1, 1, "2026-06-10"),
    ]);
    assert_eq!(way(&movement, PROMOTER, DETRACTOR), 1, "{movement:?}");
}

#[test]
fn what_leaves_a_round_and_what_comes_into_the_next_are_the_same_customers() {
    let movement = movement([
        from(1, 9, "2026-03-10"),
        from(2, 7, "2026-03-10"),
        from(2, 8, "2026-06-10"),
    ]);
    let out: Vec<u64> = movement.flows[0]
        .iter()
        .map(|row| row.iter().sum())
        .collect();
    assert_eq!(out, movement.stages[0].customers);
    let mut into = [0; Camp::ALL.len()];
    for row in &movement.flows[0] {
        for (sum, count) in into.iter_mut().zip(row) {
            *sum += count;
        }
    }
    assert_eq!(into, movement.stages[1].customers);
}

#[test]
fn of_employees_nobody_is_followed_and_nothing_is_told_by_reason() {
    let answers = (0..40).map(|number| {
        let mut response = on(
            9,
            if number % 2 == 0 {
                "2026-03-10"
            } else {
                "2026-06-10"
            },
        );
        response.set_reasons(vec![reason(1)]);
        response
    });
    let mut project = asked_in(&ROUNDS, answers);
    let survey = Survey {
        audience: Audience::Employees,
        ..project.survey().clone()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    let movement = detail(&project, DetailPart::Movement).movement;
    assert_eq!(movement.withheld, Some(Withheld::FieldsCrossed));
    assert!(movement.stages.is_empty() && movement.flows.is_empty());
    assert!(detail(&project, DetailPart::ByReason).by_reason.is_empty());
}

#[test]
fn a_reason_has_the_groups_of_those_who_gave_it() {
    let project = with(2, [because(9, &[1, 2]), because(3, &[1])]);
    let detail = detail(&project, DetailPart::ByReason);
    let counts: Vec<(u64, u64)> = detail
        .by_reason
        .iter()
        .map(|each| {
            (
                each.summary.counts.promoters,
                each.summary.counts.detractors,
            )
        })
        .collect();
    assert_eq!(counts, [(1, 1), (1, 0)]);
}
