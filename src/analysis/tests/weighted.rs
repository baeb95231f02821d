//! Scores weighted back to those invited by segment.

use std::num::NonZeroU32;

use super::super::{Analysis, Basis, Certainty, Dimension, Key, Query, Steps, Summary, ToInvited};
use super::sample::*;
use crate::model::{
    Audience, ChoiceId, Edit, FieldId, FieldValue, InvitedBySegment, Kept, ListEdit, Project,
    Response, ResponseId, Round, RoundId, Score, Scoring, Survey,
};
use crate::stats::{Method, Selected, Stratum, Weighted};

/// Two rounds that invited by branch, and answers of branch, day, and score.
fn project(rounds: &[&[(u32, u32)]], answers: &[(Option<u32>, &str, u8)]) -> Project {
    let responses = (1..).zip(answers).map(|(id, &(of, on, score))| Response {
        day: Some(day(on)),
        score: Score::new(score).ok(),
        values: of
            .map(|number| (CHANNEL, FieldValue::Choice(branch(number))))
            .into_iter()
            .collect(),
        ..Response::new(ResponseId::from_random(id))
    });
    let days = [("2026-03-01", "2026-03-31"), ("2026-06-01", "2026-06-30")];
    let mut project = asked_in(&days[..rounds.len()], responses);
    for (at, invited) in rounds.iter().enumerate() {
        let round = project.rounds().as_slice()[at].clone();
        let invited = invited.iter();
        let invited =
            invited.filter_map(|&(number, count)| Some((branch(number), NonZeroU32::new(count)?)));
        let by_segment = InvitedBySegment {
            field: CHANNEL,
            invited: invited.collect(),
            kept: Kept::default(),
        };
        let round = Round {
            by_segment: Some(by_segment),
            ..round
        };
        project
            .apply(Edit::Round(ListEdit::Replace(round)))
            .unwrap();
    }
    let scoring = Scoring {
        weighted: true,
        ..Scoring::default()
    };
    project.apply(Edit::Scoring(Box::new(scoring))).unwrap();
    project
}

fn branch(number: u32) -> ChoiceId {
    choice(number + 1)
}

fn of(project: &Project, query: &Query) -> Analysis {
    Analysis::of(project, query)
}

fn base(summary: &Summary) -> ToInvited {
    match summary.basis {
        Basis::Invited(base) => base,
        other => panic!("{other:?}"),
    }
}

/// 10 promoters of one branch, and 10 detractors of the other.
fn ten_of_each() -> Vec<(Option<u32>, &'static str, u8)> {
    let one = std::iter::repeat_n((Some(0), "2026-03-05", 10), 10);
    let other = std::iter::repeat_n((Some(1), "2026-03-06", 0), 10);
    one.chain(other).collect()
}

#[test]
fn each_segment_counts_as_much_as_it_was_invited() {
    let project = project(&[&[(0, 300), (1, 100)]], &ten_of_each());
    let overall = of(&project, &query()).overall;
    assert!((overall.score.unwrap() - 50.0).abs() < 1e-9);
    assert_eq!(overall.score_as_counted(), Some(0.0));
    assert_eq!(overall.counts.n(), 20, "the counts are as they came in");
    let base = base(&overall);
    assert_eq!((base.answers, base.outside, base.unheard), (20, 0, 0));
    assert_eq!((base.rounds, base.round), (1, RoundId::FIRST));
}

#[test]
fn what_is_of_no_segment_is_left_out_and_said() {
    let mut answers = ten_of_each();
    answers.push((None, "2026-03-07", 10));
    answers.push((Some(0), "2026-05-07", 10));
    answers.push((Some(2), "2026-03-07", 10));
    let project = project(&[&[(0, 300), (1, 100), (3, 40)]], &answers);
    let overall = of(&project, &query()).overall;
    let base = base(&overall);
    assert_eq!((base.answers, base.outside, base.unheard), (20, 3, 40));
    assert!((overall.score.unwrap() - 50.0).abs() < 1e-9);
    assert_eq!(overall.certainty, Certainty::EarlySign);
}

#[test]
fn a_selection_weighs_its_answers_as_all_of_their_segment_do() {
    let project = project(&[&[(0, 300), (1, 100)]], &ten_of_each());
    let one_branch = Query {
        filter: filter(&[(Dimension::Field(CHANNEL), &[Key::Choice(branch(1))])]),
        ..query()
    };
    let overall = of(&project, &one_branch).overall;
    assert!((overall.score.unwrap() + 100.0).abs() < 1e-9);
    let base = base(&overall);
    assert_eq!(
        (base.answers, base.unheard),
        (10, 0),
        "the other branch was heard"
    );
}

#[test]
fn each_period_is_weighted_to_its_own_rounds_and_one_without_is_not() {
    let mut answers = ten_of_each();
    answers.extend([(Some(0), "2026-04-02", 10), (Some(1), "2026-06-02", 0)]);
    answers.extend([(Some(0), "2026-06-03", 10), (Some(0), "2026-06-03", 10)]);
    let project = project(&[&[(0, 300), (1, 100)], &[(0, 50), (1, 50)]], &answers);
    let analysis = of(&project, &query());
    let scores: Vec<_> = analysis
        .trend
        .iter()
        .map(|point| (point.summary.score.map(f64::round), point.summary.basis))
        .collect();
    assert_eq!(scores[0].0, Some(50.0));
    assert_eq!(
        scores[1],
        (Some(100.0), Basis::Answers),
        "April has no round"
    );
    assert_eq!(scores[2].0, None);
    assert_eq!(
        scores[3].0,
        Some(0.0),
        "two of three are promoters, of one branch"
    );
    assert_eq!(
        base(&analysis.trend[3].summary).round,
        RoundId::FIRST.next()
    );
    let by_round = Query {
        steps: Steps::Rounds,
        ..query()
    };
    let rounds = of(&project, &by_round).trend;
    let answers: Vec<u64> = rounds
        .iter()
        .map(|point| base(&point.summary).answers)
        .collect();
    assert_eq!(answers, [20, 3]);
    let overall = base(&analysis.overall);
    assert_eq!(
        (overall.rounds, overall.answers, overall.outside),
        (2, 23, 1)
    );
}

#[test]
fn the_range_is_that_of_the_strata() {
    let answers: Vec<_> = (0..30)
        .map(|at| {
            (
                Some(at % 2),
                "2026-03-05",
                u8::try_from(at * 7 % 11).unwrap(),
            )
        })
        .collect();
    let project = project(&[&[(0, 10), (1, 90)]], &answers);
    let overall = of(&project, &query()).overall;
    let segments = of(
        &project,
        &Query {
            by: Some(Dimension::Field(CHANNEL)),
            ..query()
        },
    )
    .segments;
    let part = |at: usize, invited| Selected {
        stratum: Stratum {
            invited,
            counts: segments[at].summary.counts,
        },
        answered: segments[at].summary.counts.n(),
    };
    let wanted = Weighted::of_selection(&[part(0, 10), part(1, 90)]).unwrap();
    let scoring = project.scoring();
    assert_eq!(scoring.method, Method::AdjustedWald);
    let range = wanted.estimate.interval(scoring.method, scoring.confidence);
    assert_eq!(overall.interval, Some(range));
    assert_eq!(overall.standard_error, Some(wanted.estimate.standard_error));
    assert!(
        segments
            .iter()
            .all(|each| each.summary.basis == Basis::Answers)
    );
}

#[test]
fn without_segments_and_of_employees_nothing_is_weighted() {
    let plain = project(&[&[]], &ten_of_each());
    let overall = of(&plain, &query()).overall;
    assert_eq!((overall.basis, overall.score), (Basis::Answers, Some(0.0)));
    let mut project = project(&[&[(0, 300), (1, 100)]], &ten_of_each());
    let survey = Survey {
        audience: Audience::Employees,
        ..project.survey().clone()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    let overall = of(&project, &query()).overall;
    assert_eq!((overall.basis, overall.score), (Basis::Answers, Some(0.0)));
}

#[test]
fn a_field_that_is_gone_weighs_nothing() {
    let mut project = project(&[&[(0, 300), (1, 100)]], &[]);
    let mut round = project.rounds().as_slice()[0].clone();
    if let Some(by_segment) = &mut round.by_segment {
        by_segment.field = FieldId::new(99.try_into().unwrap());
    }
    project
        .apply(Edit::Round(ListEdit::Replace(round)))
        .unwrap();
    let answer = Response {
        day: Some(day("2026-03-02")),
        score: Score::new(9).ok(),
        ..Response::new(ResponseId::from_random(1))
    };
    project.apply(Edit::add(answer)).unwrap();
    let overall = of(&project, &query()).overall;
    assert_eq!(
        (overall.basis, overall.score),
        (Basis::Answers, Some(100.0))
    );
}
