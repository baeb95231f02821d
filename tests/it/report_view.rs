//! The Report view as a person uses it: by name, by keyboard, without a display.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use goodword::model::{Paper, Section};

use crate::support::window::{Desk, Setting};

/// Two answers with comments, and the Report view.
fn desk() -> Desk {
    // High enough for everything on the left to be in sight.
    let mut desk = Desk::new(Setting {
        height_pt: 2600.0,
        ..Setting::default()
    });
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    for (score, comment) in [("9", "Best rolls in town"), ("3", "Cold bread")] {
        desk.type_text(score);
        desk.key(Key::Tab);
        desk.type_text(comment);
        desk.key(Key::Enter);
    }
    desk.chord(Modifiers::COMMAND, Key::Num6);
    desk.harness.run_ok();
    desk
}

fn shown(desk: &Desk) -> Vec<Section> {
    goodword::printed::shown(desk.project()).collect()
}

#[test]
fn the_preview_is_the_sheet_itself() {
    let desk = desk();
    let page = desk.harness.query_all_by_role(Role::Image);
    let said: Vec<_> = page
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    let preview = said.iter().find(|said| said.starts_with("Preview: Bakery"));
    assert!(
        preview.is_some_and(|said| said.contains("2 answers")),
        "{said:?}"
    );
}

#[test]
fn in_a_small_window_the_sheets_have_its_width() {
    let mut desk = Desk::with_sample(Setting {
        width_pt: 600.0,
        height_pt: 400.0,
        ..Setting::default()
    });
    desk.chord(Modifiers::COMMAND, Key::Num6);
    let pages = desk.harness.query_all_by_role(Role::Image);
    let widths = pages.map(|page| page.rect().width());
    let widest = widths.fold(0.0_f32, f32::max);
    assert!(widest > 350.0, "{widest}");
    desk.harness
        .get_by_role_and_label(Role::CheckBox, "Reasons")
        .focus();
    desk.harness.run_ok();
}

#[test]
fn a_section_is_left_out_and_moved_and_both_can_be_undone() {
    let mut desk = desk();
    let before = shown(&desk);
    assert_eq!(before[0], Section::Score);
    desk.click("Move Score down");
    assert_eq!(shown(&desk)[1], Section::Score);
    desk.harness
        .get_by_role_and_label(Role::CheckBox, "Score")
        .focus();
    desk.harness.run_ok();
    desk.chord(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(shown(&desk), before);
    desk.harness
        .get_by_role_and_label(Role::CheckBox, "How this was reckoned")
        .click();
    desk.harness.run_ok();
    assert!(!shown(&desk).contains(&Section::Method));
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(shown(&desk), before);
}

#[test]
fn a_comment_is_quoted_once_its_author_agreed() {
    let mut desk = desk();
    let is_quoted = |desk: &Desk| {
        let answer = desk.project().responses().get(0).unwrap();
        answer.case().and_then(|case| case.quote.clone())
    };
    desk.click("May be quoted: Best rolls in town");
    let quote = is_quoted(&desk).unwrap();
    assert!(quote.in_report && quote.words.is_empty());
    desk.click("In the report: Best rolls in town");
    assert!(!is_quoted(&desk).unwrap().in_report);
    desk.chord(Modifiers::COMMAND, Key::Z);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(is_quoted(&desk), None);
}

#[test]
fn the_fields_of_several_comments_are_told_apart_by_name() {
    let mut desk = desk();
    for comment in ["Best rolls in town", "Cold bread"] {
        desk.click(&format!("May be quoted: {comment}"));
    }
    for comment in ["Best rolls in town", "Cold bread"] {
        assert!(desk.shows(&format!("Agreed on: {comment}")), "{comment}");
    }
}

#[test]
fn the_day_on_which_an_author_agreed_is_typed_and_undone() {
    let mut desk = desk();
    let agreed = |desk: &Desk| {
        let answer = desk.project().responses().get(0).unwrap();
        let quote = answer.case().and_then(|case| case.quote.clone());
        quote.unwrap().agreed.to_string()
    };
    desk.click("May be quoted: Best rolls in town");
    assert_eq!(agreed(&desk), "2026-11-22");
    desk.clear_field("Agreed on: Best rolls in town");
    desk.type_text("2026-11-23");
    assert!(desk.shows("That day is still to come. The day stays as it was."));
    desk.key(Key::Tab);
    assert_eq!(agreed(&desk), "2026-11-22");
    desk.clear_field("Agreed on: Best rolls in town");
    desk.type_text("2026-11-02");
    desk.key(Key::Tab);
    assert_eq!(agreed(&desk), "2026-11-02");
    desk.harness
        .get_by_role_and_label(Role::CheckBox, "Score")
        .focus();
    desk.harness.run_ok();
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(agreed(&desk), "2026-11-22");
    desk.clear_field("Agreed on: Best rolls in town");
    desk.type_text("2026-10-30");
    desk.chord(Modifiers::COMMAND, Key::S);
    assert_eq!(
        agreed(&desk),
        "2026-10-30",
        "counts when the survey is saved"
    );
}

#[test]
fn the_paper_is_chosen_and_the_preview_follows() {
    let mut desk = desk();
    desk.harness
        .get_by_role_and_label(Role::ComboBox, "Paper")
        .click();
    desk.harness.run_ok();
    desk.click("Letter");
    assert_eq!(desk.project().report().paper, Paper::Letter);
}
