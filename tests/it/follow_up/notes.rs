//! Notes of a case: their days, and their correction.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;

use crate::support::window::{Desk, today};

use super::{by_score, case, desk, focus_note};

/// An answer of the day before yesterday with a 2, looked at.
pub(super) fn desk_of_earlier() -> Desk {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("2");
    desk.clear_field("Date");
    desk.type_text("2026-11-20");
    desk.key(Key::Enter);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("Sort by Score");
    desk.click("Answer 5, score 2, due in 2 days");
    desk
}

/// Two notes of one day, of which the second is being changed.
fn changing_the_second_note() -> Desk {
    let mut desk = desk_of_earlier();
    for text in ["Called", "Wrote"] {
        focus_note(&mut desk);
        desk.type_text(text);
        desk.chord(Modifiers::COMMAND, Key::Enter);
    }
    desk.click("Change the note of 22 Nov 2026 (2)");
    desk.type_text("!");
    desk
}

fn notes(desk: &Desk) -> Vec<(String, String)> {
    let case = case(desk, 4).unwrap_or_default();
    let notes = case.notes.iter();
    let told = notes.map(|note| (note.day.to_string(), note.text().to_owned()));
    told.collect()
}

fn note(day: &str, text: &str) -> (String, String) {
    (day.to_owned(), text.to_owned())
}

#[test]
fn a_note_is_added_changed_and_removed() {
    let mut desk = desk();
    by_score(&mut desk);
    focus_note(&mut desk);
    desk.type_text("Called");
    desk.chord(Modifiers::COMMAND, Key::Enter);
    desk.click("Change the note of 22 Nov 2026");
    desk.key(Key::End);
    desk.type_text(" twice");
    desk.key(Key::Tab);
    assert_eq!(case(&desk, 1).unwrap().notes[0].text(), "Called twice");
    desk.click("Remove the note of 22 Nov 2026");
    assert_eq!(case(&desk, 1), None);
}

#[test]
fn a_note_is_of_today_or_of_the_day_that_is_typed() {
    let mut desk = desk_of_earlier();
    assert!(!desk.shows("Day of the note"), "until there is something");
    focus_note(&mut desk);
    desk.type_text("Called");
    desk.clear_field("Day of the note");
    desk.type_text("2026-11-23");
    assert!(desk.shows("This day is still to come."));
    desk.clear_field("Day of the note");
    desk.type_text("2026-11-19");
    assert!(desk.shows("That is before the answer of 20 Nov 2026."));
    focus_note(&mut desk);
    desk.chord(Modifiers::COMMAND, Key::Enter);
    assert!(notes(&desk).is_empty(), "not on another day than was typed");
    desk.clear_field("Day of the note");
    desk.type_text("2026-11-21");
    desk.click("Add the note");
    assert_eq!(notes(&desk), [note("2026-11-21", "Called")]);
    focus_note(&mut desk);
    desk.type_text("Wrote");
    desk.chord(Modifiers::COMMAND, Key::Enter);
    let both = [note("2026-11-21", "Called"), note("2026-11-22", "Wrote")];
    assert_eq!(notes(&desk), both, "the next one is of today again");
}

#[test]
fn the_day_of_a_note_is_corrected_and_undone() {
    let mut desk = changing_the_second_note();
    desk.clear_field("Day of the changed note");
    desk.type_text("2026-11-30");
    assert!(desk.shows("This day is still to come."));
    desk.click("Done");
    desk.clear_field("Day of the changed note");
    desk.type_text("2026-11-21");
    desk.click("Done");
    assert!(!desk.shows("Day of the changed note"));
    let known = [note("2026-11-22", "Called"), note("2026-11-21", "Wrote!")];
    assert_eq!(notes(&desk), known);
    desk.chord(Modifiers::COMMAND, Key::Z);
    let known = [note("2026-11-22", "Called"), note("2026-11-22", "Wrote!")];
    assert_eq!(notes(&desk), known);
}

#[test]
fn a_note_that_is_being_changed_is_not_written_over_another_when_one_above_it_goes() {
    let mut desk = changing_the_second_note();
    let remove = "Remove the note of 22 Nov 2026";
    desk.harness.get_by_label(remove).scroll_to_me();
    desk.harness.run_ok();
    desk.click(remove);
    assert_eq!(notes(&desk), [note("2026-11-22", "Wrote!")]);
}

#[test]
fn a_day_that_is_typed_and_not_left_counts_when_something_else_is_clicked() {
    let mut desk = desk_of_earlier();
    focus_note(&mut desk);
    desk.type_text("Called");
    desk.clear_field("Day of the note");
    desk.type_text("2026-11-21");
    desk.click("Answer 2, score 3, due in 2 days");
    assert_eq!(notes(&desk), [note("2026-11-21", "Called")]);
}

#[test]
fn notes_stand_latest_first() {
    let mut desk = desk_of_earlier();
    for (text, day) in [
        ("First", "2026-11-20"),
        ("Last", ""),
        ("Then", "2026-11-21"),
    ] {
        focus_note(&mut desk);
        desk.type_text(text);
        if !day.is_empty() {
            desk.clear_field("Day of the note");
            desk.type_text(day);
        }
        desk.click("Add the note");
    }
    let top = |text: &str| desk.harness.get_by_label(text).rect().top();
    assert!(top("Last") < top("Then") && top("Then") < top("First"));
}

#[test]
fn a_note_of_a_day_that_cannot_be_read_is_not_added_but_waits_with_its_answer() {
    let mut desk = desk_of_earlier();
    focus_note(&mut desk);
    desk.type_text("Called");
    desk.clear_field("Day of the note");
    desk.type_text("yester");
    desk.clear_field("To be done by");
    desk.type_text("soon");
    desk.click("Answer 2, score 3, due in 2 days");
    assert!(desk.shows_part("Name not known: what you typed was not taken over"));
    assert_eq!(case(&desk, 4), None);
    focus_note(&mut desk);
    desk.type_text("Other");
    desk.chord(Modifiers::COMMAND, Key::Enter);
    desk.click("Answer 5, score 2, due in 2 days");
    let value = |role, name: &str| {
        let field = desk.harness.get_by_role_and_label(role, name);
        field.value().unwrap_or_default()
    };
    let lines = Role::MultilineTextInput;
    let line = Role::TextInput;
    assert_eq!(value(lines, "What was said or agreed"), "Called");
    assert_eq!(value(line, "Day of the note"), "yester");
    assert_eq!(value(line, "To be done by"), "soon");
    assert!(desk.shows_part("This is not a date."));
    desk.clear_field("Day of the note");
    desk.type_text("2026-11-21");
    desk.click("Answer 2, score 3, due in 2 days");
    assert_eq!(notes(&desk), [note("2026-11-21", "Called")]);
}

#[test]
fn a_day_on_which_nobody_can_have_been_called_is_said() {
    let mut desk = desk();
    by_score(&mut desk);
    desk.click("Contacted");
    desk.clear_field("Contacted on");
    desk.type_text("2026-11-23");
    assert!(desk.shows("That day is still to come. The day stays as it was."));
    desk.clear_field("Contacted on");
    desk.type_text("2026-11-21");
    assert!(desk.shows("That is before the answer of 22 Nov 2026. The day stays as it was."));
    desk.key(Key::Tab);
    assert_eq!(case(&desk, 1).unwrap().course.contacted(), Some(today()));
    desk.click("Resolved");
    assert_eq!(case(&desk, 1).unwrap().course.closed(), Some(today()));
}
