//! How answers are counted, chosen in the settings as a person does it.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use goodword::analysis::Steps;
use goodword::model::{Confidence, Correction, CountingRule, Method, Scoring, Unit};

use crate::support::window::{Desk, Setting};

fn tall() -> Setting {
    Setting {
        height_pt: 3600.0,
        ..Setting::default()
    }
}

fn settings_of_customers() -> Desk {
    let mut desk = Desk::with_sample(tall());
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click("Go to Counting");
    desk
}

fn settings_of_employees() -> Desk {
    let mut desk = Desk::new(tall());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Team");
    desk.click("Employees");
    desk.click("Create the survey");
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click("Go to Counting");
    desk
}

#[test]
fn each_setting_is_chosen_and_undone_by_itself() {
    let mut desk = settings_of_customers();
    let latest = "Each customer’s latest in each period";
    desk.choose("Which answers count", latest);
    desk.choose("Period", "Quarter");
    desk.choose("Confidence", "99%");
    desk.choose("Likely range", "Iterative (Tango)");
    desk.choose("Many comparisons", "Benjamini-Hochberg");
    let chosen = Scoring {
        rule: CountingRule::LatestInPeriod,
        period: Unit::Quarter,
        confidence: Confidence::Percent99,
        method: Method::Iterative,
        correction: Correction::BenjaminiHochberg,
        ..Scoring::default()
    };
    assert_eq!(*desk.project().scoring(), chosen);
    desk.chord(Modifiers::COMMAND, Key::Z);
    let taken_back = Scoring {
        correction: Correction::Holm,
        ..chosen
    };
    assert_eq!(*desk.project().scoring(), taken_back);
    for _ in 0..4 {
        desk.chord(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(*desk.project().scoring(), Scoring::default());
}

#[test]
fn a_surer_range_is_wider_at_once() {
    let width = |desk: &Desk| {
        let analyses = desk.harness.state().conductor().analyses();
        let range = analyses.unwrap().whole.overall.interval.unwrap();
        range.upper - range.lower
    };
    let mut desk = settings_of_customers();
    let usual = width(&desk);
    desk.choose("Confidence", "99%");
    let ratio = width(&desk) / usual;
    assert!((ratio - 2.5758 / 1.96).abs() < 1e-3, "{ratio}");
}

#[test]
fn a_number_is_taken_when_it_is_left_and_what_is_none_is_said() {
    let everyone = "Everyone the score speaks for";
    let population = |desk: &Desk| {
        let all = desk.project().scoring().population;
        all.map(std::num::NonZeroU64::get)
    };
    let mut desk = settings_of_customers();
    desk.focus(everyone);
    desk.type_text("12 000");
    assert_eq!(population(&desk), None);
    desk.key(Key::Tab);
    assert_eq!(population(&desk), Some(12_000));
    desk.clear_field(everyone);
    desk.type_text("30");
    assert!(desk.shows_part("answers, more than that"));
    desk.clear_field(everyone);
    desk.type_text("0");
    assert!(desk.shows("Type a whole number, 1 or more."));
    desk.key(Key::Tab);
    assert_eq!(population(&desk), Some(12_000));
    desk.clear_field(everyone);
    desk.key(Key::Enter);
    assert_eq!(population(&desk), None);
}

#[test]
fn the_threshold_is_of_employees_and_the_rule_of_customers() {
    let (threshold, rule) = ("Smallest group shown", "Which answers count");
    let desk = settings_of_customers();
    assert!(desk.shows(rule) && !desk.shows(threshold));
    let mut desk = settings_of_employees();
    assert!(desk.shows(threshold) && !desk.shows(rule));
    let answers = |desk: &Desk| desk.project().scoring().anonymity.answers();
    desk.clear_field(threshold);
    desk.type_text("2");
    assert!(desk.shows("Type a whole number, 3 or more."));
    desk.key(Key::Tab);
    assert_eq!(answers(&desk), 5);
    desk.clear_field(threshold);
    desk.type_text("8");
    desk.key(Key::Tab);
    assert_eq!(answers(&desk), 8);
}

#[test]
fn the_settings_are_reached_by_the_keyboard_alone() {
    let mut desk = settings_of_customers();
    desk.focus("Everyone the score speaks for");
    desk.chord(Modifiers::SHIFT, Key::Tab);
    let list = desk
        .harness
        .get_by_role_and_label(Role::ComboBox, "Many comparisons");
    assert!(list.is_focused());
}

#[test]
fn the_trend_follows_the_period_until_another_is_chosen_for_the_chart() {
    let mut desk = settings_of_customers();
    let shown = |desk: &Desk| {
        let analyses = desk.harness.state().conductor().analyses();
        analyses.unwrap().shown.steps
    };
    desk.choose("Period", "Quarter");
    assert_eq!(shown(&desk), Steps::Calendar(Unit::Quarter));
    desk.chord(Modifiers::COMMAND, Key::Num4);
    desk.choose("Period", "Year");
    assert_eq!(shown(&desk), Steps::Calendar(Unit::Year));
}

#[test]
fn single_answers_of_employees_open_after_a_word_on_what_they_give_away() {
    let mut desk = settings_of_employees();
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.wait_until_recorded();
    desk.chord(Modifiers::COMMAND, Key::Num2);
    assert!(desk.shows_part("may recognise who that was"));
    assert!(!desk.shows_part("Score, 9"));
    desk.click("Show single answers");
    assert!(desk.shows_part("Score, 9"));
    assert!(!desk.shows_part("may recognise who that was"));
}
