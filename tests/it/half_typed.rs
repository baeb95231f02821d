//! Texts that were half-typed when the program was killed are in their fields again.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use goodword::model::Deeds;

use crate::support::window::{Desk, Setting};

/// A new survey with an answer, kept as a draft.
fn desk() -> Desk {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    for digit in ["3", "9"] {
        desk.type_text(digit);
        desk.key(Key::Enter);
    }
    desk.wait_until_recorded();
    desk
}

/// Killed, started again, and the survey opened.
fn killed(desk: Desk) -> Desk {
    let mut desk = desk.killed_and_started_again(Setting::default());
    desk.click("Bakery");
    desk
}

fn typed(desk: &Desk, role: Role, name: &str) -> String {
    let field = desk.harness.get_by_role_and_label(role, name);
    field.value().unwrap_or_default()
}

#[test]
fn a_setting_that_was_half_typed_comes_back_and_is_no_edit_yet() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.focus("A goal in words, such as: answer every complaint within a day");
    desk.type_text("Smile");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    assert!(desk.project().goals().is_empty());
    desk.chord(Modifiers::COMMAND, Key::Comma);
    let name = "A goal in words, such as: answer every complaint within a day";
    assert_eq!(typed(&desk, Role::TextInput, name), "Smile");
    desk.focus(name);
    desk.key(Key::Enter);
    assert_eq!(desk.project().goals().len(), 1);
}

#[test]
fn a_note_of_a_case_comes_back_to_its_case_and_once_added_does_not() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.wait_until_shown("To call  1");
    let note = |desk: &mut Desk| {
        let field = desk
            .harness
            .get_by_role_and_label(Role::MultilineTextInput, "What was said or agreed");
        field.focus();
        desk.harness.run_ok();
    };
    note(&mut desk);
    desk.type_text("Called twice");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.wait_until_shown("To call  1");
    assert_eq!(
        typed(&desk, Role::MultilineTextInput, "What was said or agreed"),
        "Called twice"
    );
    note(&mut desk);
    desk.chord(Modifiers::COMMAND, Key::Enter);
    desk.rest_seconds(0.1);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.wait_until_shown("To call  1");
    assert_eq!(
        typed(&desk, Role::MultilineTextInput, "What was said or agreed"),
        ""
    );
    let cases: usize = desk
        .project()
        .responses()
        .iter()
        .filter_map(|answer| answer.case())
        .map(|case| case.notes.len())
        .sum();
    assert_eq!(cases, 1);
}

#[test]
fn the_goal_beside_the_score_comes_back() {
    let mut desk = desk();
    for digit in ["9", "9", "9", "9", "9"] {
        desk.type_text(digit);
        desk.key(Key::Enter);
    }
    desk.chord(Modifiers::COMMAND, Key::Num3);
    desk.focus("Goal");
    desk.type_text("6");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    assert!(desk.project().goals().is_empty());
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert_eq!(typed(&desk, Role::TextInput, "Goal"), "6");
}

#[test]
fn a_measure_comes_back() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("What to do");
    desk.click("Add... Detractors");
    desk.type_text("Ring");
    assert_eq!(typed(&desk, Role::TextInput, "What is to be done"), "Ring");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("What to do");
    assert_eq!(typed(&desk, Role::TextInput, "What is to be done"), "Ring");
}

#[test]
fn an_answer_that_was_being_corrected_is_so_again() {
    let mut desk = desk();
    desk.click("Correct answer 1");
    desk.key(Key::Tab);
    desk.type_text("in fact");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    assert_eq!(desk.project().responses().len(), 2);
    desk.chord(Modifiers::COMMAND, Key::Num1);
    assert_eq!(typed(&desk, Role::MultilineTextInput, "Comment"), "in fact");
    desk.key(Key::Enter);
    let first = desk.project().responses().get(0).unwrap();
    assert_eq!(first.comment(), "in fact");
    assert_eq!(desk.project().responses().len(), 2, "no new answer");
}

#[test]
fn a_cell_that_was_being_edited_is_open_again() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num2);
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    desk.key(Key::F2);
    desk.type_text("Cold");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    let comments = |desk: &Desk| -> Vec<String> {
        let answers = desk.project().responses().iter();
        answers.map(|each| each.comment().to_owned()).collect()
    };
    assert_eq!(comments(&desk), ["", ""]);
    desk.chord(Modifiers::COMMAND, Key::Num2);
    desk.key(Key::Enter);
    assert!(comments(&desk).contains(&"Cold".to_owned()));
}

/// Anna with a 10 and Béla with a 9.
fn desk_of_customers() -> Desk {
    let mut desk = desk();
    for (score, name) in [("10", "Anna"), ("9", "Béla")] {
        desk.type_text(score);
        desk.focus("Customer");
        desk.type_text(name);
        desk.key(Key::Enter);
    }
    desk.wait_until_recorded();
    desk
}

fn deeds_of(desk: &Desk, name: &str) -> Option<Deeds> {
    let id = desk.project().customers().named(name).unwrap().id;
    desk.project().deeds().get(id).cloned()
}

#[test]
fn what_a_customer_did_comes_back_on_their_page_and_once_taken_over_does_not() {
    let mut desk = desk_of_customers();
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("Customers");
    desk.click("Béla, 1 answer · 22 Nov 2026");
    desk.click("Recommended us: Yes");
    desk.clear_field("How often");
    desk.type_text("many");
    desk.clear_field("Recommended us, on which day");
    desk.type_text("lately");
    desk.focus("Spends in a year");
    desk.type_text("120");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("Customers");
    assert_eq!(typed(&desk, Role::TextInput, "How often"), "many");
    let day = typed(&desk, Role::TextInput, "Recommended us, on which day");
    assert_eq!(day, "lately");
    assert_eq!(typed(&desk, Role::TextInput, "Spends in a year"), "120");
    assert_eq!(deeds_of(&desk, "Béla").unwrap().spend, None, "no edit yet");
    desk.focus("Spends in a year");
    desk.key(Key::Tab);
    assert!(deeds_of(&desk, "Béla").unwrap().spend.is_some());
    desk.clear_field("How often");
    desk.type_text("4");
    desk.key(Key::Tab);
    desk.rest_seconds(0.1);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("Customers");
    desk.click("Béla, 1 answer · 22 Nov 2026");
    assert_eq!(typed(&desk, Role::TextInput, "How often"), "4");
    let known = deeds_of(&desk, "Béla").unwrap();
    assert_eq!(known.recommended.unwrap().times, 4);
}

#[test]
fn a_cell_of_what_customers_did_is_half_typed_again() {
    let mut desk = desk_of_customers();
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("Said and done");
    desk.focus("Béla, Left");
    desk.type_text("2026-1");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("Said and done");
    assert_eq!(typed(&desk, Role::TextInput, "Béla, Left"), "2026-1");
    assert_eq!(deeds_of(&desk, "Béla"), None);
    desk.key(Key::End);
    desk.type_text("1-20");
    desk.key(Key::Enter);
    let left = deeds_of(&desk, "Béla").unwrap().left.unwrap();
    assert_eq!(left.day.to_string(), "2026-11-20");
}

#[test]
fn the_day_of_a_note_and_of_a_contact_come_back() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.wait_until_shown("To call  1");
    desk.click("Contacted");
    let note = |desk: &mut Desk| {
        let role = Role::MultilineTextInput;
        let field = desk
            .harness
            .get_by_role_and_label(role, "What was said or agreed");
        field.focus();
        desk.harness.run_ok();
    };
    note(&mut desk);
    desk.type_text("Called");
    desk.clear_field("Day of the note");
    desk.type_text("2026-11-2");
    desk.clear_field("Contacted on");
    desk.type_text("yester");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.wait_until_shown("To call  1");
    assert_eq!(
        typed(&desk, Role::TextInput, "Day of the note"),
        "2026-11-2"
    );
    assert_eq!(typed(&desk, Role::TextInput, "Contacted on"), "yester");
    desk.clear_field("Day of the note");
    desk.type_text("2026-11-22");
    desk.click("Add the note");
    desk.click("Change the note of 22 Nov 2026");
    desk.type_text(" twice");
    desk.clear_field("Day of the changed note");
    desk.type_text("2026-11-1");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.wait_until_shown("To call  1");
    assert_eq!(
        typed(&desk, Role::TextInput, "Day of the changed note"),
        "2026-11-1"
    );
    assert_eq!(
        typed(&desk, Role::MultilineTextInput, "22 Nov 2026"),
        "Called twice"
    );
}

#[test]
fn a_note_left_with_a_day_that_cannot_be_read_outlives_the_program() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("2");
    desk.key(Key::Enter);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("Answer 3, score 2, due in 2 days");
    let role = Role::MultilineTextInput;
    let field = desk
        .harness
        .get_by_role_and_label(role, "What was said or agreed");
    field.focus();
    desk.harness.run_ok();
    desk.type_text("Called");
    desk.clear_field("Day of the note");
    desk.type_text("yester");
    desk.click("Answer 1, score 3, due in 2 days");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.wait_until_shown("To call  2");
    assert_eq!(typed(&desk, role, "What was said or agreed"), "Called");
    assert_eq!(typed(&desk, Role::TextInput, "Day of the note"), "yester");
}

#[test]
fn the_day_of_what_was_given_is_half_typed_again() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.wait_until_shown("To call  1");
    desk.click("Give...");
    desk.click("Thank-you letter");
    desk.clear_field("Given on");
    desk.type_text("2026-11-2");
    desk.rest_seconds(1.2);
    let mut desk = killed(desk);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.wait_until_shown("To call  1");
    assert_eq!(typed(&desk, Role::TextInput, "Given on"), "2026-11-2");
}
