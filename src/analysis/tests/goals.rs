//! What is told of a goal, and what is not.

use super::sample::*;
use crate::analysis::{Analysis, Query};
use crate::analysis::{
    Certainty, NoOutlook, ProposedFor, Untold, goal_standings, newly_reached, propose_goal,
};
use crate::model::{
    Audience, Benchmark, BenchmarkId, CountingRule, Day, Edit, FieldValue, Goal, GoalId, GoalScore,
    Kept, ListEdit, Part, Points, Project, Response, Scoring, Survey, Target,
};

fn today() -> Day {
    day("2026-11-21")
}

fn goal(points: i32, by: Option<&str>, of: Option<Part>) -> Goal {
    Goal {
        id: GoalId::FIRST,
        target: Target::Score(GoalScore::new(points).unwrap(), of),
        by: by.map(day),
        kept: Kept::default(),
    }
}

fn set(project: &mut Project, item: Goal) {
    let edit = ListEdit::Insert { at: 0, item };
    project.apply(Edit::Goal(edit)).unwrap();
}

fn at(score: u8, number: u32, on: &str) -> Response {
    let mut response = by(score, number);
    response.day = Some(day(on));
    response
}

/// So many answers of that score of one channel, on a day.
fn many(count: usize, score: u8, number: u32, on: &str) -> Vec<Response> {
    (0..count).map(|_| at(score, number, on)).collect()
}

#[test]
fn a_goal_of_a_segment_is_told_by_its_answers() {
    let mut answers = many(6, 10, 1, "2026-11-01");
    answers.extend(many(6, 0, 2, "2026-11-01"));
    let mut project = with(2, answers);
    let part = Part::Choice(CHANNEL, choice(1));
    set(&mut project, goal(50, None, Some(part.clone())));
    let standing = &goal_standings(&project, today())[0];
    assert_eq!(standing.now.unwrap().score, Some(100.0));
    assert_eq!(standing.outlook, Err(NoOutlook::NoDay));
    let reached = newly_reached(&project, today());
    assert_eq!(reached.len(), 1);
    assert_eq!(
        (reached[0].of.as_ref(), reached[0].day),
        (Some(&part), today())
    );
}

#[test]
fn a_goal_is_reached_by_the_score_that_its_standing_tells() {
    let scores = (0..60_u32).map(|at| (at, u8::try_from(at * 7 % 11).unwrap()));
    let answers = scores.map(|(at, score)| {
        let mut answer = from(1 + at % 23, score, &format!("2026-10-{:02}", 1 + at % 30));
        answer.set_value(CHANNEL, Some(FieldValue::Choice(choice(1 + at % 2))));
        answer
    });
    let project = with_customers_of(answers.collect());
    let parts = [None, Some(Part::Choice(CHANNEL, choice(1)))];
    for rule in [
        CountingRule::EveryAnswer,
        CountingRule::Latest,
        CountingRule::LatestInPeriod,
    ] {
        for part in &parts {
            let scoring = Scoring {
                rule,
                ..project.scoring().clone()
            };
            let mut project = scored(project.clone(), scoring);
            set(&mut project, goal(-100, None, part.clone()));
            let told = goal_standings(&project, today())[0].now.unwrap();
            let reached = newly_reached(&project, today());
            let tenths = (told.score.unwrap() * 10.0).round() / 10.0;
            assert_eq!(reached[0].score, Points::new(tenths).unwrap());
        }
    }
}

#[test]
fn a_goal_whose_segment_was_removed_says_so_and_stays() {
    let mut project = with(2, many(6, 10, 1, "2026-11-01"));
    set(
        &mut project,
        goal(50, None, Some(Part::Choice(CHANNEL, choice(9)))),
    );
    assert_eq!(goal_standings(&project, today())[0].now, Err(Untold::Gone));
    assert!(newly_reached(&project, today()).is_empty());
}

#[test]
fn employees_goals_are_told_only_where_their_segment_is() {
    let mut answers = many(9, 10, 1, "2026-11-01");
    answers.extend(many(9, 10, 2, "2026-11-01"));
    answers.extend(many(2, 10, 3, "2026-11-01"));
    answers.extend(many(4, 10, 4, "2026-11-01"));
    let mut project = with(4, answers);
    let survey = Survey {
        audience: Audience::Employees,
        ..project.survey().clone()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    for (number, is_told) in [(1, true), (2, true), (3, false), (4, false)] {
        let mut project = project.clone();
        set(
            &mut project,
            goal(
                50,
                Some("2026-12-31"),
                Some(Part::Choice(CHANNEL, choice(number))),
            ),
        );
        let standing = &goal_standings(&project, today())[0];
        assert_eq!(standing.now.is_ok(), is_told, "channel {number}");
        assert_eq!(newly_reached(&project, today()).len(), usize::from(is_told));
        assert!(standing.outlook.is_err(), "no pace of employees");
    }
}

#[test]
fn where_a_score_leads_is_said_only_with_a_basis() {
    let table = [
        (40, "2026-12-31", None),
        (29, "2026-12-31", Some(NoOutlook::TooFew)),
        (40, "2026-11-20", Some(NoOutlook::DayOver)),
    ];
    for (count, until, why) in table {
        let mut answers = many(100, 7, 1, "2026-01-10");
        answers.extend(many(count, 9, 1, "2026-11-01"));
        let mut project = with(2, answers);
        set(&mut project, goal(50, Some(until), None));
        let outlook = goal_standings(&project, today())[0].outlook;
        assert_eq!(outlook.err(), why, "{count} answers until {until}");
        if let Ok(outlook) = outlook {
            // 40 of 140, and 40 / 90 a day for 40 days more of promoters: 17 more.
            assert!((outlook.points - 100.0 * 57.0 / 157.0).abs() < 1e-9);
        }
    }
}

#[test]
fn the_nearest_of_the_best_quarter_and_the_benchmarks_is_proposed() {
    let mut answers = many(20, 9, 1, "2026-02-10");
    answers.extend(many(20, 7, 1, "2026-02-10"));
    answers.extend(many(60, 9, 1, "2026-05-10"));
    answers.extend(many(90, 7, 1, "2026-08-10"));
    let mut project = with(2, answers);
    let proposal = |project: &Project| {
        let whole = Analysis::of(project, &Query::all(today()));
        assert_eq!(whole.overall.certainty, Certainty::Enough);
        let proposed = propose_goal(project, &whole, today()).unwrap();
        (proposed.score.points(), proposed.by, proposed.why)
    };
    // 80 of 190 is 42; the best quarter, 100, is out of reach, the one of 50 is not the best.
    assert_eq!(
        proposal(&project),
        (50, day("2027-06-30"), ProposedFor::NextTen)
    );
    let item = Benchmark {
        id: BenchmarkId::FIRST,
        name: "Bakeries".to_owned(),
        value: Points::new(46.5),
        range: None,
        source: String::new(),
        year: None,
        kept: Kept::default(),
    };
    project
        .apply(Edit::Benchmark(ListEdit::Insert { at: 0, item }))
        .unwrap();
    let why = ProposedFor::Benchmark(BenchmarkId::FIRST);
    assert_eq!(proposal(&project), (47, day("2027-06-30"), why));
}
