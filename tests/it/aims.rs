//! Goals, bands, benchmarks and the self-check in the window, as a person uses them.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use goodword::figure::ChartKind;
use goodword::i18n::Texts;
use goodword::model::Points;
use goodword::text;

use crate::support::sheet::Sheet;
use crate::support::window::{Desk, Setting};

fn settings(setting: Setting, section: &str) -> Desk {
    let mut desk = Desk::with_sample(setting);
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click(&format!("Go to {section}"));
    desk
}

/// The name of what leads to a section.
fn go_to(texts: &Texts, section: String) -> String {
    text!(texts, "settings-go-to", section = section)
}

fn retype(desk: &mut Desk, field: &str, typed: &str) {
    desk.focus(field);
    desk.chord(Modifiers::COMMAND, Key::A);
    desk.type_text(typed);
    desk.key(Key::Enter);
}

/// Puts the keyboard into a field of several lines.
fn focus_lines(desk: &mut Desk, field: &str) {
    let field = desk
        .harness
        .get_by_role_and_label(Role::MultilineTextInput, field);
    field.focus();
    desk.harness.run_ok();
}

fn paste(desk: &mut Desk, text: &str) {
    desk.harness.event(Event::Paste(text.to_owned()));
    desk.harness.run_ok();
}

#[test]
fn the_list_of_the_settings_marks_what_was_gone_to_also_where_the_page_ends() {
    for section in ["Goals", "Business figures", "Self-check", "Program"] {
        let desk = settings(Setting::default(), section);
        let name = format!("Go to {section}");
        let row = desk.harness.get_by_role_and_label(Role::Button, &name);
        let marked = row.accesskit_node().toggled();
        assert_eq!(marked, Some(Toggled::True), "{section}");
    }
}

#[test]
fn a_goal_is_added_changed_and_removed_in_settings() {
    let mut desk = settings(Setting::default(), "Goals");
    desk.click("Add a score to reach");
    assert_eq!(desk.project().goals().len(), 1);
    let score = |desk: &Desk| {
        let goal = desk.project().goals().as_slice()[0].clone();
        let (score, of) = goal.score().unwrap();
        (score.points(), of.cloned())
    };
    retype(&mut desk, "Goals 1: Score", "61");
    assert_eq!(score(&desk), (61, None));
    retype(&mut desk, "Goals 1: Score", "161");
    assert!(desk.shows("Type a whole number from −100 to 100."));
    assert_eq!(score(&desk), (61, None));
    desk.focus("Goals 1: Score");
    desk.key(Key::Escape);
    let list = desk
        .harness
        .get_by_role_and_label(Role::ComboBox, "Goals 1: Of");
    list.click();
    desk.harness.run_ok();
    desk.click("Card");
    assert!(score(&desk).1.is_some());
    desk.click("Remove the goal 61");
    assert!(desk.project().goals().is_empty());
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.project().goals().len(), 1);
}

#[test]
fn a_goal_s_day_is_typed_and_one_that_has_gone_by_is_not_taken() {
    let mut desk = settings(Setting::default(), "Goals");
    desk.click("Add a score to reach");
    let by = |desk: &Desk| desk.project().goals().as_slice()[0].by;
    retype(&mut desk, "Goals 1: By", "31 Dec 2026");
    assert_eq!(by(&desk), Some("2026-12-31".parse().unwrap()));
    retype(&mut desk, "Goals 1: By", "21 Nov 2026");
    assert!(desk.shows("This day has gone by. The old day stays: 31 Dec 2026."));
    retype(&mut desk, "Goals 1: By", "some day");
    assert!(desk.shows_part("This is not a date."));
    assert_eq!(by(&desk), Some("2026-12-31".parse().unwrap()));
    desk.clear_field("Goals 1: By");
    desk.key(Key::Tab);
    assert_eq!(by(&desk), None);
}

#[test]
fn two_goals_are_never_the_same() {
    let mut desk = settings(Setting::default(), "Goals");
    desk.click("Add a score to reach");
    desk.click("Add a score to reach");
    let goals = |desk: &Desk| desk.project().goals().as_slice().to_vec();
    assert_eq!(goals(&desk).len(), 2);
    assert_ne!(goals(&desk)[0].target, goals(&desk)[1].target);
    desk.clear_field("Goals 1: By");
    desk.key(Key::Tab);
    let first = goals(&desk)[0].score_of_all().unwrap().points();
    retype(&mut desk, "Goals 2: Score", &first.to_string());
    assert!(desk.shows_part("There is a goal like this already."));
    assert_ne!(goals(&desk)[0].target, goals(&desk)[1].target);
}

#[test]
fn a_goal_in_words_is_ticked_by_hand_and_stands_among_the_milestones() {
    let mut desk = settings(Setting::default(), "Goals");
    desk.focus("A goal in words, such as: answer every complaint within a day");
    desk.type_text("Answer within a day");
    desk.key(Key::Enter);
    let tick = desk
        .harness
        .get_by_role_and_label(Role::CheckBox, "Answer within a day");
    tick.click();
    desk.harness.run_ok();
    assert!(desk.shows("Answer within a day: reached on 22 Nov 2026."));
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows_part("Answer within a day. Reached on 22 Nov 2026."));
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert!(!desk.shows_part("Reached on"));
}

#[test]
fn another_s_score_is_nothing_until_it_is_typed() {
    let mut desk = settings(Setting::default(), "Benchmarks");
    desk.click("Add a score");
    let added = |desk: &Desk| desk.project().benchmarks().as_slice()[0].clone();
    assert_eq!(added(&desk).value, None);
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(!desk.shows_part("Own industry"));
    desk.chord(Modifiers::COMMAND, Key::Comma);
    retype(&mut desk, "Benchmarks 1: Score", "37.5");
    assert_eq!(added(&desk).value, Points::new(37.5));
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows_part("Own industry 37.5"));
}

#[test]
fn bands_are_the_usual_ones_until_they_are_changed() {
    let mut desk = settings(Setting::default(), "Bands");
    assert!(desk.shows_part("excellent from 50"));
    desk.click("Above 0 is good");
    assert_eq!(desk.project().bands().len(), 2);
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows("good"));
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert!(desk.project().bands().is_empty());
}

#[test]
fn published_scores_are_in_no_project_until_somebody_adds_them() {
    let mut desk = settings(Setting::default(), "Benchmarks");
    assert!(desk.project().benchmarks().is_empty());
    desk.click("Add Grocery shops in the USA, 30.1");
    let added = desk.project().benchmarks().as_slice()[0].clone();
    assert_eq!(
        (added.value.unwrap().value(), added.year),
        (30.1, Some(2023))
    );
    assert!(added.source.contains("Copyright © 2023 Qualtrics"));
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows_part("Grocery shops in the USA 30.1"));
    assert!(desk.shows_part("Compare with care."));
    assert!(desk.shows_part("All rights reserved, 2023"));
}

#[test]
fn figures_of_the_business_are_pasted_and_set_beside_the_score() {
    let mut desk = settings(Setting::default(), "Business figures");
    desk.click("Add a figure");
    let values = |desk: &Desk| desk.project().business_figures().as_slice()[0].values.len();
    let lines = "Business figures 1: Period and number, a line each";
    focus_lines(&mut desk, lines);
    paste(&mut desk, "2026-08 1,200.5\n2026-09 900\nOctober 7");
    assert!(desk.shows_part("Line 3"));
    desk.key(Key::Tab);
    assert_eq!(values(&desk), 2, "the good lines are taken");
    assert!(desk.shows_part("Line 3"), "the bad one waits");
    focus_lines(&mut desk, lines);
    desk.chord(Modifiers::COMMAND, Key::A);
    paste(
        &mut desk,
        "2026-07 1,000\n2026-08 1,200.5\n2026-09 900\n2026-10 950\n2026-11 10",
    );
    desk.key(Key::Tab);
    assert_eq!(values(&desk), 5);
    assert!(desk.shows_part("Correlation with the score"));
    assert!(desk.shows_part("Under 12 periods"));
}

#[test]
fn the_self_check_is_kept_with_its_day() {
    let mut desk = settings(Setting::default(), "Self-check");
    desk.click("Rate today");
    desk.click("People think well of us. 4");
    desk.click("Ordering and using is easy. 2");
    let check = desk.project().self_checks().as_slice()[0].clone();
    assert_eq!(
        (check.day, check.mean()),
        (crate::support::window::today(), Some(3.0))
    );
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows_part("Self-check 3.0 of 5, 22 Nov 2026, 2 of 7 statements rated"));
    assert!(desk.shows_part("Least sure of: Ordering and using is easy."));
}

/// Looks at a rating again, which may be out of sight.
fn change_rating(desk: &mut Desk, day: &str) {
    let name = format!("Change the rating of {day}");
    desk.harness.get_by_label(&name).scroll_to_me();
    desk.harness.run_ok();
    desk.click(&name);
}

#[test]
fn the_self_check_of_another_day_is_rated_and_looked_at_again() {
    let mut desk = settings(Setting::default(), "Self-check");
    desk.clear_field("Day of the rating");
    desk.type_text("2026-11-23");
    assert!(desk.shows_part("That day is still to come."));
    desk.clear_field("Day of the rating");
    desk.type_text("2026-08-03");
    desk.key(Key::Tab);
    desk.click("Rate for 3 Aug 2026");
    desk.click("People think well of us. 2");
    change_rating(&mut desk, "3 Aug 2026");
    desk.clear_field("Day of the rating");
    desk.type_text("2026-11-22");
    desk.key(Key::Tab);
    desk.click("Rate today");
    desk.click("People think well of us. 4");
    change_rating(&mut desk, "3 Aug 2026");
    desk.click("Ordering and using is easy. 4");
    let checks = desk.project().self_checks().iter();
    let known: Vec<_> = checks
        .map(|check| (check.day.to_string(), check.mean()))
        .collect();
    let of = |day: &str, mean| (day.to_owned(), Some(mean));
    assert_eq!(known, [of("2026-08-03", 3.0), of("2026-11-22", 4.0)]);
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows_part("Self-check 4.0 of 5, 22 Nov 2026, 1 of 7 statements rated"));
}

#[test]
#[ignore = "draws pictures to look at"]
fn aims_sheet() {
    for sheet in Sheet::all() {
        let texts = Texts::load(sheet.setting.language).unwrap();
        let mut desk = Desk::with_sample(sheet.setting);
        let save = |desk: &mut Desk, what: &str| sheet.save(desk, what);
        desk.chord(Modifiers::COMMAND, Key::Comma);
        desk.click(&go_to(&texts, text!(texts, "section-goals")));
        desk.click(&text!(texts, "settings-goal-add"));
        desk.click(&text!(texts, "settings-goal-add"));
        save(&mut desk, "settings-goals");
        desk.click(&go_to(&texts, text!(texts, "section-bands")));
        save(&mut desk, "settings-bands-usual");
        desk.click(&text!(texts, "settings-bands-own"));
        let published = text!(
            texts,
            "settings-published-add",
            name = text!(texts, "published-grocery"),
            value = texts.decimal(30.1, 1)
        );
        desk.click(&published);
        save(&mut desk, "settings-comparison");
        desk.click(&go_to(&texts, text!(texts, "section-business")));
        desk.click(&text!(texts, "settings-business-add"));
        let lines = text!(
            texts,
            "settings-nth",
            list = text!(texts, "section-business"),
            number = 1,
            field = text!(texts, "settings-business-values")
        );
        focus_lines(&mut desk, &lines);
        paste(
            &mut desk,
            "2026-07 1000\n2026-08 1200\n2026-09 900\n2026-10 950\n2026-11 10\nx",
        );
        save(&mut desk, "settings-business");
        desk.click(&go_to(&texts, text!(texts, "section-self-check")));
        desk.click(&text!(texts, "settings-self-check-begin"));
        let statement = text!(texts, "self-check-promise");
        desk.click(&format!("{statement} 4"));
        save(&mut desk, "settings-self-check");
        desk.chord(Modifiers::COMMAND, Key::Num3);
        save(&mut desk, "scores");
        desk.chord(Modifiers::COMMAND, Key::Num4);
        for kind in [ChartKind::Trend, ChartKind::Score] {
            let name = kind.name(&texts);
            desk.harness
                .get_by_role_and_label(Role::RadioButton, &name)
                .click();
            save(&mut desk, &format!("charts-{kind}"));
        }
    }
}
