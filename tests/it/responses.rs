//! The table of answers as a person uses it: by name, by keyboard, without a display.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use goodword::model::Score;

use crate::support::window::{Desk, Setting};

/// Three answers - 9 "Warm bread", 3 "Cold bread", 7 - and the table of them, its first cell current.
fn desk() -> Desk {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    for (score, comment) in [("9", "Warm bread"), ("3", "Cold bread"), ("7", "")] {
        desk.type_text(score);
        desk.key(Key::Tab);
        desk.type_text(comment);
        desk.key(Key::Enter);
    }
    desk.chord(Modifiers::COMMAND, Key::Num2);
    desk
}

/// The keyboard in the table: from the search, down.
fn in_table() -> Desk {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::F);
    desk.key(Key::ArrowDown);
    desk
}

fn scores(desk: &Desk) -> Vec<Option<u8>> {
    let responses = desk.project().responses();
    responses
        .iter()
        .map(|each| each.score().map(Score::value))
        .collect()
}

/// The answers shown, from the top, as a screen reader calls them.
fn rows(desk: &Desk) -> Vec<String> {
    let all = [
        "Answer 1, score 9",
        "Answer 2, score 3",
        "Answer 3, score 7",
    ];
    let mut shown: Vec<_> = all
        .iter()
        .filter_map(|name| {
            let row = desk.harness.query_by_label(name)?;
            Some((row.rect().top(), (*name).to_owned()))
        })
        .collect();
    shown.sort_by(|a, b| a.0.total_cmp(&b.0));
    shown
        .into_iter()
        .map(|(_, name)| name[7..8].to_owned())
        .collect()
}

#[test]
fn a_click_on_a_head_sorts_and_another_turns_round() {
    let mut desk = desk();
    assert_eq!(rows(&desk), ["1", "2", "3"]);
    desk.click("Sort by Score");
    assert_eq!(rows(&desk), ["1", "3", "2"]);
    desk.click("Sort by Score");
    assert_eq!(rows(&desk), ["2", "3", "1"]);
}

#[test]
fn the_search_is_found_by_its_key_and_shows_what_fits() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.chord(Modifiers::COMMAND, Key::F);
    desk.type_text("cold");
    assert_eq!(rows(&desk), ["2"]);
    assert!(desk.shows("1 of 3 answers"));
    desk.type_text("er");
    assert!(desk.shows("No answer fits the search and the filter."));
    desk.click("Show all answers");
    assert_eq!(rows(&desk), ["1", "2", "3"]);
}

#[test]
fn a_digit_in_the_score_cell_edits_it_and_undo_takes_it_back() {
    let mut desk = in_table();
    desk.key(Key::ArrowDown);
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    desk.type_text("10");
    desk.key(Key::Enter);
    assert_eq!(scores(&desk), [Some(9), Some(10), Some(7)]);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(scores(&desk), [Some(9), Some(3), Some(7)]);
}

#[test]
fn a_score_of_11_is_refused_beside_it_until_it_is_left_or_mended() {
    let mut desk = in_table();
    let reason = "A score is a whole number from 0 to 10. Leave it empty for no score.";
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    desk.type_text("11");
    assert!(desk.shows(reason));
    desk.key(Key::Enter);
    assert!(desk.shows(reason), "it is not taken");
    desk.key(Key::Backspace);
    desk.key(Key::Enter);
    assert_eq!(scores(&desk)[0], Some(1));
    desk.type_text("99");
    desk.key(Key::Escape);
    assert!(!desk.shows(reason));
    assert_eq!(scores(&desk)[0], Some(1));
}

#[test]
fn tab_goes_on_to_the_next_cell_while_editing() {
    let mut desk = in_table();
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    desk.type_text("8");
    desk.key(Key::Tab);
    desk.type_text(" at noon");
    desk.key(Key::Enter);
    let first = desk.project().responses().get(0).unwrap();
    assert_eq!(first.score().map(Score::value), Some(8));
    assert_eq!(first.comment(), "Warm bread at noon");
}

#[test]
fn several_are_selected_by_keyboard_deleted_and_brought_back() {
    let mut desk = in_table();
    desk.chord(Modifiers::SHIFT, Key::ArrowDown);
    assert!(desk.shows("2 selected"));
    desk.key(Key::Delete);
    assert_eq!(scores(&desk), [Some(7)]);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(scores(&desk), [Some(9), Some(3), Some(7)]);
}

#[test]
fn escape_leaves_the_selection_and_space_makes_one() {
    let mut desk = in_table();
    desk.key(Key::Space);
    assert!(desk.shows("1 selected"));
    desk.key(Key::Escape);
    assert!(!desk.shows("1 selected"));
    desk.chord(Modifiers::COMMAND, Key::A);
    assert!(desk.shows("3 selected"));
}

#[test]
fn all_selected_get_one_value_in_one_step() {
    let mut desk = in_table();
    desk.chord(Modifiers::COMMAND, Key::A);
    desk.click("Set...");
    let customer = desk.harness.get_by_role_and_label(Role::Button, "Customer");
    customer.click();
    desk.harness.run_ok();
    desk.focus("Customer");
    desk.type_text("Anna");
    desk.click("Change 3 answers");
    let all = |desk: &Desk| {
        desk.project()
            .responses()
            .iter()
            .all(|each| each.customer().is_some())
    };
    assert!(all(&desk));
    assert_eq!(desk.project().customers().len(), 1);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert!(!all(&desk) && desk.project().customers().is_empty());
}

#[test]
fn a_column_can_be_hidden_and_the_rest_stay() {
    let mut desk = desk();
    desk.click("Columns");
    let contact = desk
        .harness
        .get_by_role_and_label(Role::CheckBox, "Contact");
    contact.click();
    desk.harness.run_ok();
    assert!(!desk.shows("Sort by Contact") && desk.shows("Sort by Comment"));
}

#[test]
fn the_view_is_entered_at_the_current_cell() {
    let mut desk = desk();
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    desk.type_text("8");
    desk.key(Key::Enter);
    assert_eq!(scores(&desk)[0], Some(8));
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.click("Responses");
    desk.key(Key::ArrowDown);
    desk.type_text("1");
    desk.key(Key::Enter);
    assert_eq!(scores(&desk)[1], Some(1), "the cell is where it was");
}

#[test]
fn the_headings_are_one_stop_of_tab_and_arrows_go_along_them() {
    let mut desk = desk();
    desk.chord(Modifiers::SHIFT, Key::Tab);
    let focused = |desk: &Desk, name: &str| desk.harness.get_by_label(name).is_focused();
    assert!(focused(&desk, "Sort by No."));
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    assert!(focused(&desk, "Sort by Score"));
    desk.key(Key::Space);
    assert_eq!(rows(&desk), ["1", "3", "2"]);
    desk.key(Key::Tab);
    desk.key(Key::Space);
    assert!(desk.shows("1 selected"), "the next stop is the cell");
}

#[test]
fn a_refused_value_keeps_the_keyboard_until_it_is_mended() {
    let mut desk = in_table();
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    desk.type_text("9.5");
    desk.key(Key::Tab);
    desk.key(Key::Backspace);
    desk.key(Key::Backspace);
    desk.key(Key::Backspace);
    desk.type_text("6");
    desk.key(Key::Tab);
    assert_eq!(scores(&desk)[0], Some(6));
}

#[test]
fn a_click_on_another_cell_keeps_what_was_typed_and_does_not_leave_what_is_refused() {
    let mut desk = in_table();
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    desk.type_text("8");
    desk.click("Score, 3");
    assert_eq!(scores(&desk)[0], Some(8));
    desk.type_text("77");
    desk.click("Score, 7");
    assert!(desk.shows("A score is a whole number from 0 to 10. Leave it empty for no score."));
    desk.key(Key::Backspace);
    desk.key(Key::Enter);
    assert_eq!(scores(&desk)[1], Some(7));
}

/// Which of the answers are set aside.
fn aside(desk: &Desk) -> Vec<bool> {
    let responses = desk.project().responses();
    responses.iter().map(|each| each.is_aside()).collect()
}

#[test]
fn selected_answers_are_set_aside_and_counted_again_each_in_one_step() {
    let mut desk = in_table();
    desk.chord(Modifiers::SHIFT, Key::ArrowDown);
    assert!(!desk.shows("Count again"), "none is set aside yet");
    desk.click("Set aside");
    assert_eq!(aside(&desk), [true, true, false]);
    assert!(desk.shows("Answer 1, score 9, set aside"));
    assert!(desk.shows("Score, 3, set aside"));
    assert!(desk.shows("Done: set 2 answers aside"));
    desk.chord(Modifiers::COMMAND, Key::Num1);
    assert!(
        desk.shows("1 answer"),
        "the score so far is of the other one"
    );
    assert!(desk.shows("Answer 2, score 3, set aside"));
    desk.chord(Modifiers::COMMAND, Key::Num2);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(aside(&desk), [false, false, false]);
    let both = Modifiers::COMMAND | Modifiers::SHIFT;
    desk.chord(both, Key::Z);
    desk.click("Count again");
    assert_eq!(aside(&desk), [false, false, false]);
    assert!(desk.shows("Done: count 2 answers again"));
}

#[test]
fn the_answer_at_the_keyboard_is_set_aside_by_its_key_alone() {
    let mut desk = in_table();
    desk.key(Key::ArrowDown);
    desk.chord(Modifiers::COMMAND, Key::D);
    assert_eq!(aside(&desk), [false, true, false]);
    desk.chord(Modifiers::COMMAND, Key::D);
    assert!(desk.shows("Done: set an answer aside"), "once is enough");
    desk.chord(Modifiers::COMMAND | Modifiers::SHIFT, Key::D);
    assert_eq!(aside(&desk), [false, false, false]);
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.chord(Modifiers::COMMAND, Key::D);
    assert_eq!(aside(&desk), [false, false, false], "only in the table");
}
