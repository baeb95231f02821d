//! The menus under the keyboard alone.

use std::collections::HashSet;

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use goodword::app::{Action, Menu, View};
use goodword::i18n::Texts;
use goodword::model::Language;

use crate::support::window::{Desk, Setting};

fn named(action: Action) -> String {
    action.name(&Texts::load(Language::English).unwrap())
}

/// Whether the control of that name has the focus.
fn is_focused(desk: &Desk, name: &str) -> bool {
    let mut found = desk.harness.query_all_by_label(name);
    found.any(|node| node.accesskit_node().is_focused())
}

/// What is typed into the comment.
fn comment(desk: &Desk) -> Option<String> {
    let role = Role::MultilineTextInput;
    let field = desk.harness.get_by_role_and_label(role, "Comment");
    field.value()
}

#[test]
fn f10_opens_the_first_menu_at_its_first_action_and_closes_it() {
    let mut desk = Desk::new(Setting::default());
    desk.key(Key::F10);
    assert!(is_focused(&desk, &named(Action::NewSurvey)));
    desk.key(Key::ArrowDown);
    assert!(is_focused(&desk, &named(Action::Open)));
    desk.key(Key::F10);
    assert!(!desk.shows(&named(Action::OpenByPath)));
}

#[test]
fn arrows_go_from_one_open_menu_to_the_next_and_round_the_end() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.key(Key::F10);
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    assert!(is_focused(&desk, &named(Action::ShowCollect)));
    assert!(!desk.shows(&named(Action::OpenByPath)));
    desk.key(Key::ArrowRight);
    desk.key(Key::ArrowRight);
    assert!(is_focused(&desk, &named(Action::NewSurvey)));
    desk.key(Key::ArrowLeft);
    assert!(is_focused(&desk, &named(Action::AllActions)));
}

#[test]
fn alt_and_a_letter_opens_a_menu_and_types_nothing() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.key(Key::Tab);
    desk.type_text("so");
    desk.harness.key_press_modifiers(Modifiers::ALT, Key::V);
    desk.type_text("v");
    assert!(is_focused(&desk, &named(Action::ShowCollect)));
    desk.key(Key::Escape);
    assert_eq!(comment(&desk).as_deref(), Some("so"));
}

#[test]
fn a_menu_is_as_long_as_the_window_has_room_for() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.key(Key::F10);
    let quit = desk.harness.get_by_label(&named(Action::Quit)).rect();
    let first = desk.harness.get_by_label(&named(Action::NewSurvey)).rect();
    assert!(quit.top() > first.top() + 400.0);
    desk.key(Key::ArrowUp);
    let after = desk.harness.get_by_label(&named(Action::NewSurvey)).rect();
    assert_eq!(first, after, "nothing had to be scrolled");
}

#[test]
fn escape_closes_a_menu_and_leaves_what_was_typed_where_it_was() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.key(Key::Tab);
    desk.type_text("so");
    desk.key(Key::F10);
    desk.key(Key::Escape);
    assert!(!desk.shows(&named(Action::OpenByPath)));
    desk.type_text(" kind");
    assert_eq!(comment(&desk).as_deref(), Some("so kind"));
}

#[test]
fn an_action_of_a_menu_is_carried_out_by_enter_which_does_nothing_else() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::Num1);
    let answers = desk.project().responses().len();
    desk.type_text("9");
    desk.chord(Modifiers::ALT, Key::V);
    desk.key(Key::Enter);
    desk.harness.run_ok();
    assert_eq!(desk.project().responses().len(), answers);
    desk.chord(Modifiers::ALT, Key::V);
    desk.key(Key::ArrowDown);
    desk.key(Key::Enter);
    let view = desk.harness.state().conductor().session.view;
    assert_eq!(view, View::Responses);
}

#[test]
fn menus_stay_closed_behind_a_dialog() {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.key(Key::F10);
    assert!(!desk.shows(&named(Action::OpenByPath)));
}

#[test]
fn every_menu_has_a_letter_of_its_own() {
    for language in Language::ALL {
        let texts = Texts::load(language).unwrap();
        let letters: HashSet<String> = Menu::ALL.iter().map(|menu| menu.letter(&texts)).collect();
        assert_eq!(letters.len(), Menu::ALL.len(), "{language:?}");
        let is_a_key = |letter: &String| Key::from_name(letter).is_some();
        assert!(letters.iter().all(is_a_key), "{letters:?}");
    }
}
