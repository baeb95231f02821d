//! What is given to whoever answered.

use eframe::egui::{Key, Modifiers};

use crate::support::window::{Desk, today};

use super::notes::desk_of_earlier;
use super::{by_score, case, desk};

#[test]
fn what_is_given_is_picked_from_the_usual_kinds_and_kept() {
    let mut desk = desk();
    by_score(&mut desk);
    desk.click("Give...");
    desk.click("Thank-you letter");
    let given = case(&desk, 1).unwrap().given;
    assert_eq!((given.len(), given[0].day), (1, today()));
    assert_eq!(
        desk.project().gifts().as_slice()[0].name,
        "Thank-you letter"
    );
    desk.click("Remove Thank-you letter, 22 Nov 2026");
    assert_eq!(case(&desk, 1), None);
}

fn given_days(desk: &Desk) -> Vec<String> {
    let given = case(desk, 4).unwrap_or_default().given;
    given.iter().map(|each| each.day.to_string()).collect()
}

#[test]
fn what_was_given_earlier_has_its_day_typed_at_once_or_corrected() {
    let mut desk = desk_of_earlier();
    desk.click("Give...");
    desk.click("Thank-you letter");
    assert_eq!(given_days(&desk), ["2026-11-22"], "it is given already");
    desk.chord(Modifiers::COMMAND, Key::A);
    desk.type_text("2026-11-20");
    desk.key(Key::Enter);
    assert_eq!(given_days(&desk), ["2026-11-20"]);
    assert!(!desk.shows("Given on"), "there is nothing more to type");
    desk.click("Change the day of Thank-you letter, 20 Nov 2026");
    desk.clear_field("Given on");
    desk.type_text("2026-11-19");
    assert!(desk.shows("That is before the answer of 20 Nov 2026."));
    desk.clear_field("Given on");
    desk.type_text("2026-11-21");
    desk.click("Answer 2, score 3, due in 2 days");
    assert_eq!(given_days(&desk), ["2026-11-21"]);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(given_days(&desk), ["2026-11-20"]);
}

#[test]
fn two_alike_given_on_one_day_have_names_of_their_own() {
    let mut desk = desk_of_earlier();
    for _ in 0..2 {
        desk.click("Give...");
        desk.click("Thank-you letter");
        desk.key(Key::Enter);
    }
    desk.click("Change the day of Thank-you letter, 22 Nov 2026 (2)");
    desk.clear_field("Given on");
    desk.type_text("2026-11-21");
    desk.click("Remove Thank-you letter, 22 Nov 2026");
    assert_eq!(given_days(&desk), ["2026-11-21"]);
}
