//! The Scores view as a person uses it: what is crossed, compared, split and aimed at, and what employees are not told.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use goodword::analysis::{Against, Analysis};
use goodword::app::Session;
use serde_json::{Value, json};

use crate::support::window::{Desk, Setting};

fn tall() -> Setting {
    Setting {
        height_pt: 2400.0,
        ..Setting::default()
    }
}

fn scores(mut desk: Desk) -> Desk {
    desk.chord(Modifiers::COMMAND, Key::Num3);
    desk
}

fn sample() -> Desk {
    scores(Desk::with_sample(tall()))
}

fn session(desk: &Desk) -> &Session {
    &desk.harness.state().conductor().session
}

fn shown(desk: &Desk) -> &Analysis {
    desk.harness.state().conductor().analyses().unwrap().shown
}

/// A survey written as its file, opened.
fn opened(survey: &Value, fields: &Value, responses: &[Value]) -> (Desk, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("survey.goodword.json");
    let file = json!({
        "format": "goodword", "version": 1, "generation": 1, "last_seq": 0,
        "id": "00000000-0000-4000-8000-000000000009",
        "origin": "00000000-0000-4000-8000-000000000009",
        "survey": survey, "fields": fields, "responses": responses,
    });
    std::fs::write(&path, file.to_string()).unwrap();
    let mut desk = Desk::with_file(tall(), Some(path));
    desk.harness.run_ok();
    (desk, folder)
}

/// Answers by team, a promoter and a detractor in turn, one half of October and the other of November 2026.
fn of_teams(teams: &[usize]) -> Vec<Value> {
    let members = teams.iter().enumerate();
    let members = members.flat_map(|(team, &count)| (0..count).map(move |at| (team, at)));
    members
        .map(|(team, at)| {
            json!({
                "id": format!("{team}x{at}"),
                "date": if at % 4 < 2 { "2026-10-10" } else { "2026-11-10" },
                "score": if at % 2 == 0 { 10 } else { 3 },
                "fields": {"f1": format!("v{}", team + 1)},
            })
        })
        .collect()
}

fn employees(teams: &[usize]) -> (Desk, tempfile::TempDir) {
    let choices: Vec<Value> = (1..=teams.len())
        .map(|number| json!({"id": format!("v{number}"), "name": format!("Team {number}")}))
        .collect();
    let survey = json!({"name": "Team", "audience": "employees", "language": "en"});
    let fields = json!([{"id": "f1", "name": "Team", "kind": "choice", "choices": choices}]);
    let (desk, folder) = opened(&survey, &fields, &of_teams(teams));
    (scores(desk), folder)
}

#[test]
fn a_breakdown_is_crossed_and_taken_apart_again() {
    let mut desk = sample();
    desk.choose("Break down further by", "Channel");
    assert!(
        shown(&desk)
            .segments
            .iter()
            .all(|each| each.crossed.is_some())
    );
    assert!(desk.shows("Station street · Card"));
    desk.click("Break down by Branch alone");
    assert!(desk.shows("Station street"));
    assert_eq!(shown(&desk).segments.len(), 5);
    desk.choose("Break down further by", "Channel");
    desk.choose("Breakdown", "Reason");
    assert!(!desk.shows("Break down further by"));
}

#[test]
fn only_the_first_rows_are_shown_until_all_are_asked_for() {
    let mut desk = sample();
    desk.choose("Breakdown", "Customer");
    let total = shown(&desk).segments.len();
    let rows = |desk: &Desk| desk.harness.query_all_by_label_contains("promoter").count();
    let few = rows(&desk);
    assert!(total > 10);
    desk.click(&format!("Show all {total} rows"));
    assert!(rows(&desk) > few);
    desk.click("Show fewer rows");
    assert_eq!(rows(&desk), few);
}

#[test]
fn a_contribution_tells_the_influence_with_it() {
    let desk = sample();
    let first = self::shown(&desk).segments[0].contribution;
    let shown = format!("{first:+.1}");
    let label = desk.harness.get_by_label(&shown);
    let says = label.accesskit_node().description().unwrap_or_default();
    assert!(
        says.contains("Without these answers the score would be"),
        "{says}"
    );
}

#[test]
fn of_thousands_of_rows_those_in_sight_are_drawn() {
    let answers: Vec<Value> = (0..3000)
        .map(|at| json!({"id": format!("a{at}"), "score": 9, "fields": {"f1": format!("Place {at}")}}))
        .collect();
    let survey = json!({"name": "Many", "language": "en"});
    let fields = json!([{"id": "f1", "name": "Place", "kind": "text"}]);
    let (desk, _folder) = opened(&survey, &fields, &answers);
    let mut desk = scores(desk);
    desk.click("Show all 3,000 rows");
    let rows = desk.harness.query_all_by_label_contains("Place ");
    assert!((20..100).contains(&rows.count()));
    assert!(desk.shows("Place 0") && !desk.shows("Place 999"));
    desk.click("Sort by Place");
    assert!(desk.shows("Place 999") && !desk.shows("Place 0"));
}

#[test]
fn the_change_is_set_against_another_period() {
    let mut desk = sample();
    desk.choose("Compared with", "a year before");
    assert_eq!(session(&desk).against, Against::YearBefore);
    desk.choose("Compared with", "another period");
    desk.focus("From");
    desk.type_text("2026-01-01");
    desk.focus("To");
    desk.type_text("2026-03-31");
    desk.click("Use this period");
    let change = shown(&desk).change.clone().unwrap();
    assert_eq!(change.before_period.to, Some("2026-03-31".parse().unwrap()));
    assert!(desk.shows_part("on Q1 2026."));
    // The quarter that is told of is the third: it would be set against itself.
    desk.clear_field("To");
    desk.type_text("2026-08-01");
    desk.click("Use this period");
    assert!(shown(&desk).change.is_none());
    assert!(desk.shows_part("days in common"));
}

#[test]
fn the_change_is_split_by_another_field() {
    let mut desk = sample();
    desk.choose("Split by", "Channel");
    let change = shown(&desk).change.clone().unwrap();
    let split = change.split.unwrap();
    assert!((split.rate + split.mix - change.difference).abs() < 1e-9);
    assert!(desk.shows_part("from what they said"));
    assert!(desk.shows("Card"));
}

#[test]
fn a_goal_is_typed_and_says_what_it_takes() {
    let mut desk = sample();
    assert!(desk.shows_part("What would it take to reach"));
    assert!(desk.shows("No goal is set."));
    assert!(!desk.shows_part("to go."), "to go where?");
    desk.focus("Goal");
    desk.type_text("50");
    desk.key(Key::Enter);
    let goals = |desk: &Desk| desk.project().goals().as_slice().to_vec();
    let points = |desk: &Desk| goals(desk)[0].score_of_all().unwrap().points();
    assert_eq!(points(&desk), 50);
    // 161 of 412 are wanted to be 206.
    for said in [
        "11 points to go.",
        "45 passives turned into promoters",
        "45 detractors turned into passives",
        "23 detractors turned into promoters",
        "90 new promoters and nobody else",
    ] {
        assert!(desk.shows(said), "{said}");
    }
    desk.focus("Goal");
    desk.clear_field("Goal");
    desk.type_text("500");
    assert!(desk.shows("Type a whole number from −100 to 100."));
    desk.key(Key::Enter);
    assert_eq!(points(&desk), 50, "it is no goal");
    desk.clear_field("Goal");
    desk.type_text("90");
    desk.key(Key::Enter);
    assert!(desk.shows("Passives turned into promoters cannot reach it."));
    assert!(desk.project().milestones().is_empty());
    desk.focus("Goal");
    desk.clear_field("Goal");
    desk.type_text("-5");
    desk.key(Key::Enter);
    assert!(desk.shows("Already there."));
    assert!(desk.project().milestones().is_empty(), "no achievement");
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(points(&desk), 90);
}

#[test]
fn the_proposed_goal_is_set_with_its_day() {
    let mut desk = sample();
    assert!(desk.shows_part("Proposed"));
    desk.click("Set this goal");
    let goal = desk.project().goals().as_slice()[0].clone();
    assert!(goal.by.is_some() && goal.score_of_all().is_some());
    assert!(!desk.shows_part("Proposed"));
    assert!(desk.shows_part("At the pace of the last 90 days"));
}

#[test]
fn a_margin_says_how_many_answers_it_takes() {
    let mut desk = sample();
    assert!(desk.shows_part("For ±5 points you need about"));
    desk.click("±10");
    assert!(
        desk.shows_part("For ±10 points you need about") && desk.shows_part("You have enough.")
    );
    desk.focus("Points either way");
    desk.type_text("3");
    assert_eq!(session(&desk).margin_points, Some(3));
    assert!(desk.shows_part("At the present pace"));
    desk.clear_field("Points either way");
    desk.type_text("0");
    assert!(desk.shows("Type a whole number from 1 to 100."));
}

#[test]
fn the_exact_figures_name_the_real_method_and_the_note_is_copied() {
    let mut desk = sample();
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click("Go to Counting");
    desk.choose("Likely range", "Iterative (Tango)");
    desk.chord(Modifiers::COMMAND, Key::Num3);
    let button = desk
        .harness
        .get_by_role_and_label(Role::Button, "How sure?");
    button.focus();
    desk.harness.run_ok();
    desk.key(Key::Enter);
    assert!(desk.shows("Iterative (Tango)") && desk.shows("Standard error"));
    desk.click("Copy method note");
    assert!(desk.shows("The method note is on the clipboard."));
    assert!(!desk.shows("Standard error"), "the figures close");
}

#[test]
fn the_rule_and_the_population_are_said_beside_the_score() {
    let mut desk = sample();
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click("Go to Counting");
    desk.choose("Which answers count", "Each customer’s latest");
    desk.focus("Everyone the score speaks for");
    desk.type_text("1150");
    desk.key(Key::Tab);
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows_part("Only each customer’s latest answer counts."));
    assert!(desk.shows_part("The range is for 1,150 people in all."));
    assert!(desk.shows_part("of 1,150 ("));
}

#[test]
fn too_few_employees_are_told_of_nowhere() {
    let (mut desk, _folder) = employees(&[2, 1]);
    assert!(desk.shows_part("at least 5 answers here"));
    for hidden in ["3 answers", "Promoters", "Goal", "Breakdown", "Change"] {
        assert!(!desk.shows(hidden), "{hidden}");
    }
    desk.chord(Modifiers::COMMAND, Key::Num1);
    assert!(desk.shows_part("at least 5 answers here"));
    assert!(!desk.shows("0 answers"));
}

#[test]
fn small_teams_are_told_of_together_and_never_crossed() {
    let (desk, _folder) = employees(&[12, 9, 3, 2]);
    assert!(desk.shows("Team 1") && !desk.shows("Team 3") && !desk.shows("Team 4"));
    assert!(desk.shows("too few to show alone"));
    assert!(!desk.shows("Break down further by"));
    assert!(desk.shows("There are not yet two periods with enough answers to compare."));
    assert!(!desk.shows_part("At the present pace") && !desk.shows_part("last 90 days"));
}

#[test]
fn a_shorter_period_than_asked_for_is_said_of_employees() {
    let (mut desk, _folder) = employees(&[24, 18]);
    desk.click("Filter");
    desk.focus("From");
    desk.type_text("2026-10-15");
    desk.focus("To");
    desk.type_text("2026-11-30");
    desk.click("Use this period");
    let period = shown(&desk).period.unwrap();
    assert_eq!(period.from, Some("2026-11-01".parse().unwrap()));
    assert!(desk.shows_part("this shows November 2026."));
}

#[test]
fn the_reasons_of_a_part_of_the_employees_are_not_told() {
    let (mut desk, _folder) = employees(&[24, 18]);
    assert!(desk.shows("No answer gives a reason yet."));
    desk.click("Filter");
    desk.click("November 2026");
    assert!(desk.shows_part("Reasons are shown of all answers only"));
}
