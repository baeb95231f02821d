//! An employee must not be recognised, whatever is asked and subtracted.

mod subtracting;

use super::sample::*;
use crate::analysis::{
    Analysis, Condition, Dimension, Filter, Key, Query, Rolling, Steps, Withheld,
};
use crate::model::{Audience, Edit, Project, Response};

const THRESHOLD: u32 = 5;
const CHANNELS: Dimension = Dimension::Field(CHANNEL);

fn employees(responses: impl IntoIterator<Item = Response>) -> Project {
    employees_asked_in([], responses)
}

/// With rounds of those first and last days.
fn employees_asked_in<'a>(
    rounds: impl IntoIterator<Item = &'a (&'a str, &'a str)>,
    responses: impl IntoIterator<Item = Response>,
) -> Project {
    let mut project = asked_in(rounds, responses);
    let survey = crate::model::Survey {
        audience: Audience::Employees,
        ..project.survey().clone()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    project
}

fn at(score: u8, number: u32, day: &str) -> Response {
    let mut response = by(score, number);
    response.day = day.parse().ok();
    response
}

fn only(number: u32) -> Condition {
    Condition {
        dimension: CHANNELS,
        keys: vec![Key::Choice(choice(number))],
    }
}

#[test]
fn what_is_left_of_a_department_without_its_teams_is_enough_too() {
    // Of the first channel eight take notes by day, three at night; the others at night as well.
    let noted = |number, note: &str| {
        let mut response = at(9, number, "2026-05-01");
        let value = crate::model::FieldValue::Text(note.to_owned());
        response.set_value(NOTE, Some(value));
        response
    };
    let day = (0..8).map(|_| noted(1, "day"));
    let night = (0..3).map(|_| noted(1, "night"));
    let others = (0..12).map(|each| noted(2, if each < 6 { "night" } else { "noon" }));
    let project = employees(day.chain(night).chain(others));
    let shown = |by| {
        let analysis = broken_down(&project, by);
        let keys = analysis.segments.into_iter().map(|each| each.key);
        keys.collect::<Vec<_>>()
    };
    assert_eq!(shown(CHANNELS).len(), 2, "eleven and twelve are enough");
    let shown_notes = shown(Dimension::Field(NOTE));
    let by_day = Key::Text("day".into());
    assert!(
        !shown_notes.contains(&by_day),
        "three would be left of the eleven: {shown_notes:?}"
    );
}

#[test]
fn a_selection_below_the_threshold_tells_nothing() {
    let few = employees((0..4).map(|_| at(9, 1, "2026-05-01")));
    let analysis = Analysis::of(&few, &query());
    assert_eq!(analysis.withheld, Some(Withheld::TooFew));
    assert_eq!(
        (analysis.overall.counts.n(), analysis.overall.score),
        (0, None)
    );
    let enough = employees((0..5).map(|_| at(9, 1, "2026-05-01")));
    assert_eq!(Analysis::of(&enough, &query()).overall.counts.n(), 5);
}

#[test]
fn small_segments_are_told_of_together() {
    let sizes = [(1, 20), (2, 12), (3, 3), (4, 4)];
    let answers = sizes
        .iter()
        .flat_map(|&(number, size)| (0..size).map(move |_| at(9, number, "2026-05-01")));
    let analysis = broken_down(&employees(answers), CHANNELS);
    let told: Vec<_> = analysis
        .segments
        .iter()
        .map(|each| (each.key.clone(), each.summary.counts.n()))
        .collect();
    let wanted = [
        (Key::Choice(choice(1)), 20),
        (Key::Choice(choice(2)), 12),
        (Key::Hidden, 7),
    ];
    assert_eq!(told, wanted);
    let sum: f64 = analysis.segments.iter().map(|each| each.contribution).sum();
    assert!((sum - analysis.overall.score.unwrap()).abs() < 1e-9);
}

#[test]
fn a_blank_answer_is_somebody_too() {
    let answers = (0..6).map(|_| at(9, 1, "2026-05-01"));
    let blank = [at(11, 2, "2026-05-01"), at(11, 1, "2026-05-02")];
    let analysis = broken_down(&employees(answers.chain(blank)), CHANNELS);
    assert_eq!(analysis.overall.counts.blank, 2);
    let blanks = |counts: crate::model::Counts| counts.blank;
    assert_eq!(analysis.segments.len(), 1);
    assert_eq!(blanks(analysis.segments[0].summary.counts), 0);
    assert_eq!(blanks(analysis.trend[0].summary.counts), 0);
}

#[test]
fn fields_are_not_crossed() {
    let project = employees((0..40).map(|each| at(9, 1 + each % 2, "2026-05-01")));
    let crossed = Query {
        filter: Filter {
            period: None,
            conditions: vec![only(1)],
        },
        by: Some(Dimension::Field(NOTE)),
        ..query()
    };
    let analysis = Analysis::of(&project, &crossed);
    assert_eq!(analysis.withheld, Some(Withheld::FieldsCrossed));
    assert!(analysis.segments.is_empty() && analysis.reasons.is_empty());
    assert_eq!(analysis.overall.counts.n(), 20);
    let mut twice = crossed;
    twice.filter.conditions.push(only(1));
    assert_eq!(Analysis::of(&project, &twice).overall.counts.n(), 0);
}

#[test]
fn small_months_are_told_of_with_their_neighbours() {
    let months = [(4, 6), (5, 2), (6, 3), (8, 7), (9, 1)];
    let answers = months.iter().flat_map(|&(month, size)| {
        (0..size).map(move |_| at(9, 1, &format!("2026-{month:02}-10")))
    });
    let analysis = Analysis::of(&employees(answers), &query());
    let told: Vec<_> = analysis
        .trend
        .iter()
        .map(|point| (point.first_day, point.last_day, point.summary.counts.n()))
        .collect();
    let wanted = [
        (day("2026-04-01"), day("2026-04-30"), 6),
        (day("2026-05-01"), day("2026-06-30"), 5),
        (day("2026-07-01"), day("2026-07-31"), 0),
        (day("2026-08-01"), day("2026-09-30"), 8),
    ];
    assert_eq!(told, wanted);
}

#[test]
fn time_is_cut_alike_whatever_else_is_asked() {
    // April alone is enough, and so are April and May of each channel: May alone would be left.
    let months = [(4, 3, 3), (5, 2, 2), (6, 5, 5)];
    let answers = months.iter().flat_map(|&(month, first, second)| {
        let each = move |number| at(9, number, &format!("2026-{month:02}-10"));
        (0..first)
            .map(move |_| each(1))
            .chain((0..second).map(move |_| each(2)))
    });
    let project = employees(answers);
    let lasts = |by| {
        let analysis = Analysis::of(&project, &Query { by, ..query() });
        let points = analysis.trend.into_iter();
        points.map(|point| point.last_day).collect::<Vec<_>>()
    };
    assert_eq!(lasts(None), lasts(Some(CHANNELS)));
    assert_eq!(lasts(None), [day("2026-05-31"), day("2026-06-30")]);
}

/// So many answers of a channel and a note.
fn of(channel: u32, note: &str, size: u32) -> impl Iterator<Item = Response> {
    let note = note.to_owned();
    (0..size).map(move |_| {
        let mut response = at(9, channel, "2026-05-01");
        let value = crate::model::FieldValue::Text(note.clone());
        response.set_value(NOTE, Some(value));
        response
    })
}

fn shown(project: &Project, by: Dimension) -> Vec<u64> {
    let segments = broken_down(project, by).segments.into_iter();
    let shown = segments.filter(|each| each.key != Key::Hidden);
    shown.map(|each| each.summary.counts.n()).collect()
}

#[test]
fn two_offices_without_the_teams_of_their_country_leave_nobody() {
    // One person in the first office is of a team of the other country.
    let answers = [
        (1, "a"),
        (1, "b"),
        (2, "a"),
        (2, "b"),
        (3, "c"),
        (3, "d"),
        (4, "c"),
        (4, "d"),
    ];
    let project = |odd| {
        let answers = answers
            .iter()
            .flat_map(|&(channel, note)| of(channel, note, 5));
        employees(answers.chain(of(1, "c", odd)))
    };
    assert_eq!(shown(&project(0), CHANNELS).len(), 4);
    assert_eq!(shown(&project(5), CHANNELS).len(), 4);
    let odd = project(1);
    let told: u64 =
        shown(&odd, CHANNELS).len() as u64 + shown(&odd, Dimension::Field(NOTE)).len() as u64;
    assert!(told < 8, "the person could be worked out");
}

#[test]
fn what_employees_said_neither_selects_nor_breaks_down() {
    let given = |reasons: &[u32]| {
        let mut response = at(9, 1, "2026-05-01");
        response.set_reasons(reasons.iter().map(|&each| reason(each)).collect());
        response
    };
    let answers = (0..10)
        .map(|_| given(&[1]))
        .chain((0..10).map(|_| given(&[2])));
    let project = employees(answers.clone());
    let by_reason = broken_down(&project, Dimension::Reason);
    assert!(by_reason.segments.is_empty());
    assert_eq!(by_reason.withheld, Some(Withheld::Said));
    for (dimension, key) in [
        (Dimension::Reason, Key::Reason(reason(1))),
        (Dimension::Group, Key::Group(crate::model::Group::Promoter)),
    ] {
        let condition = Condition {
            dimension,
            keys: vec![key],
        };
        let filter = Filter {
            period: None,
            conditions: vec![condition],
        };
        let selected = Analysis::of(&project, &Query { filter, ..query() });
        assert_eq!(selected.withheld, Some(Withheld::Said));
        assert_eq!(selected.overall.counts.n(), 0);
    }
    let told = |project: &Project| Analysis::of(project, &query()).reasons.len();
    assert_eq!(told(&project), 2, "all of them at once are told");
    // Ten and ten of nineteen: one gave both.
    let both = employees(answers.skip(1).chain([given(&[1, 2])]));
    assert_eq!(told(&both), 0);
}

#[test]
fn a_round_of_employees_is_told_though_it_is_no_whole_month() {
    let answered = |month: u32, answers: u32| {
        (0..answers).map(move |each| at(9, 1, &format!("2026-0{month}-{}", 10 + each % 9)))
    };
    let rounds = [
        ("2026-03-10", "2026-03-20"),
        ("2026-06-10", "2026-06-20"),
        ("2026-09-10", "2026-09-20"),
    ];
    let answers = answered(3, 8).chain(answered(6, 6)).chain(answered(9, 3));
    let by_round = Query {
        steps: Steps::Rounds,
        ..query()
    };
    let analysis = Analysis::of(&employees_asked_in(&rounds, answers), &by_round);
    let told = analysis.trend.iter().map(|point| {
        let days = (point.first_day, point.last_day);
        (days, point.summary.counts.n())
    });
    // The last round has too few answers: they are told of with those of the round before, in no round.
    let wanted = [((day("2026-03-10"), day("2026-03-20")), 8)];
    assert_eq!(told.collect::<Vec<_>>(), wanted);
    assert_eq!(analysis.overall.counts.n(), 17);
}

#[test]
fn customers_surveys_hide_nothing() {
    let project = with(4, [at(9, 1, "2026-05-01"), at(0, 2, "2026-05-01")]);
    let analysis = broken_down(&project, CHANNELS);
    assert_eq!((analysis.segments.len(), analysis.withheld), (2, None));
}

#[test]
fn nothing_rolls_from_one_employee_s_answer_to_the_next() {
    let answers = (0..40).map(|each| at(each % 11, 1, &format!("2026-03-{:02}", each / 2 + 1)));
    for window in [
        Rolling::Days(1.try_into().unwrap()),
        Rolling::Answers(1.try_into().unwrap()),
    ] {
        let query = Query {
            rolling: Some(window),
            ..query()
        };
        let found = Analysis::of(&employees(answers.clone()), &query);
        let rolling = found.rolling.unwrap();
        assert!(
            rolling.points.is_empty() && rolling.is_withheld,
            "{rolling:?}"
        );
        let none = Analysis::of(&employees([]), &query).rolling.unwrap();
        assert!(none.is_withheld);
    }
}
