//! How many answered, of whom.

use std::num::NonZeroU32;

use super::*;
use crate::model::{
    Choice, Days, Edit, Field, FieldId, FieldKind, FieldValue, InvitedBySegment, Kept, ListEdit,
    ProjectId, Response, ResponseId, Score, Survey,
};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn project(invited: &[Option<u32>]) -> Project {
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let mut id = RoundId::FIRST;
    for (at, invited) in invited.iter().enumerate() {
        let days = Days::new(day("2026-11-01"), day("2026-11-14")).unwrap();
        let item = Round {
            invited: invited.and_then(NonZeroU32::new),
            ..Round::new(id, String::new(), days)
        };
        id = id.next();
        project
            .apply(Edit::Round(ListEdit::Insert { at, item }))
            .unwrap();
    }
    project
}

fn answer(project: &mut Project, number: u64, on: &str, score: Option<u8>, aside: bool) {
    let response = Response {
        day: Some(day(on)),
        score: score.and_then(|score| Score::new(score).ok()),
        aside,
        ..Response::new(ResponseId::from_random(number))
    };
    project.apply(Edit::add(response)).unwrap();
}

#[test]
fn of_those_invited_only_counted_answers_of_the_round_s_days_are_in_the_rate() {
    let mut project = project(&[Some(10), None]);
    answer(&mut project, 1, "2026-11-01", Some(9), false);
    answer(&mut project, 2, "2026-11-14", Some(3), false);
    answer(&mut project, 3, "2026-11-15", Some(3), false);
    answer(&mut project, 4, "2026-11-02", None, false);
    answer(&mut project, 5, "2026-11-02", Some(3), true);
    let rates = round_rates(&project, day("2026-11-28"));
    assert_eq!(
        rates.len(),
        1,
        "of the other nobody knows how many were invited"
    );
    assert_eq!((rates[0].answered, rates[0].invited), (2, 10));
    let confidence = project.scoring().confidence;
    assert_eq!(rates[0].rate, rate(2, 10, confidence));
    assert!(!rates[0].is_few(), "a fifth");
}

#[test]
fn a_little_less_than_a_fifth_is_few_and_more_than_all_is_no_rate() {
    let mut project = project(&[Some(11), Some(1)]);
    answer(&mut project, 1, "2026-11-01", Some(9), false);
    answer(&mut project, 2, "2026-11-14", Some(3), false);
    let rates = round_rates(&project, day("2026-11-28"));
    assert!(rates[0].is_few());
    assert_eq!((rates[1].rate, rates[1].is_few()), (None, false));
}

const BRANCH: FieldId = FieldId::FIRST;

fn choice(number: u32) -> ChoiceId {
    ChoiceId::new(number.try_into().unwrap())
}

/// A round that invited by branch, and of each branch so many who answered.
fn by_branch(audience: Audience, branches: &[(u32, u32)]) -> Project {
    let survey = Survey {
        audience,
        ..Survey::default()
    };
    let mut project = Project::new(ProjectId::from_random(1), survey);
    let choices = (1..).zip(branches).map(|(number, _)| Choice {
        id: choice(number),
        name: format!("Branch {number}"),
        kept: Kept::default(),
    });
    let item = Field {
        id: BRANCH,
        name: "Branch".to_owned(),
        kind: FieldKind::Choice(choices.collect()),
        role: None,
        kept: Kept::default(),
    };
    let insert = ListEdit::Insert { at: 0, item };
    project.apply(Edit::Field(insert)).unwrap();
    let days = Days::new(day("2026-11-01"), day("2026-11-30")).unwrap();
    let invited = (1..).zip(branches);
    let invited =
        invited.filter_map(|(number, branch)| Some((choice(number), NonZeroU32::new(branch.0)?)));
    let item = Round {
        by_segment: Some(InvitedBySegment {
            field: BRANCH,
            invited: invited.collect(),
            kept: Kept::default(),
        }),
        ..Round::new(RoundId::FIRST, "Autumn".to_owned(), days)
    };
    let insert = ListEdit::Insert { at: 0, item };
    project.apply(Edit::Round(insert)).unwrap();
    let mut number = 0;
    for (branch, &(_, answered)) in (1..).zip(branches) {
        for at in 0..answered {
            number += 1;
            let response = Response {
                day: Some(day("2026-11-07")),
                score: Score::new(u8::try_from(at % 11).unwrap()).ok(),
                values: vec![(BRANCH, FieldValue::Choice(choice(branch)))],
                ..Response::new(ResponseId::from_random(number))
            };
            project.apply(Edit::add(response)).unwrap();
        }
    }
    project
}

fn only_rate(project: &Project) -> RoundRate {
    let rates = round_rates(project, day("2026-11-28"));
    assert_eq!(rates.len(), 1);
    rates[0].clone()
}

#[test]
fn each_segment_has_its_rate_and_all_together_are_invited() {
    let project = by_branch(Audience::Customers, &[(100, 40), (60, 24)]);
    let found = only_rate(&project);
    assert_eq!((found.invited, found.answered), (160, 64));
    let parts: Vec<_> = found
        .parts
        .iter()
        .map(|part| (part.choice, part.invited, part.answered))
        .collect();
    assert_eq!(parts, [(choice(1), 100, 40), (choice(2), 60, 24)]);
    let confidence = project.scoring().confidence;
    assert_eq!(found.parts[1].rate, rate(24, 60, confidence));
    assert_eq!(found.likeness, Likeness::MayBeChance);
}

#[test]
fn a_segment_that_answered_more_than_its_share_is_named() {
    let found = only_rate(&by_branch(Audience::Customers, &[(100, 35), (100, 15)]));
    let Likeness::Differs(odd) = found.likeness else {
        panic!("{:?}", found.likeness);
    };
    let told: Vec<_> = odd.iter().map(|each| (each.choice, each.is_over)).collect();
    assert_eq!(told, [(choice(1), true), (choice(2), false)]);
    assert!((odd[0].invited_percent - 50.0).abs() < 1e-9);
    assert!((odd[0].answered_percent - 70.0).abs() < 1e-9);
}

#[test]
fn of_few_answers_nothing_is_said_of_whom_they_are() {
    let found = only_rate(&by_branch(Audience::Customers, &[(100, 6), (100, 0)]));
    assert_eq!(found.likeness, Likeness::TooFew);
    assert!(found.is_few());
    let found = only_rate(&by_branch(Audience::Customers, &[(100, 35)]));
    assert_eq!(found.likeness, Likeness::NotKnown);
}

#[test]
fn more_answers_than_invited_in_a_segment_are_no_rate() {
    let found = only_rate(&by_branch(Audience::Customers, &[(10, 12), (100, 15)]));
    assert_eq!((found.parts[0].answered, found.parts[0].rate), (12, None));
    assert!(found.rate.is_some());
}

#[test]
fn small_groups_of_employees_are_not_told_of() {
    let found = only_rate(&by_branch(Audience::Employees, &[(50, 30), (50, 12)]));
    assert_eq!(found.parts.len(), 2, "both are large");
    assert!(matches!(found.likeness, Likeness::Differs(_)));
    let found = only_rate(&by_branch(
        Audience::Employees,
        &[(50, 30), (50, 2), (9, 4)],
    ));
    let told: Vec<_> = found.parts.iter().map(|part| part.choice).collect();
    assert!(
        !told.contains(&choice(2)) && !told.contains(&choice(3)),
        "{told:?}"
    );
    assert_eq!(found.likeness, Likeness::Withheld);
    assert_eq!(found.answered, 36);
}
