//! The settings as a person uses them: by name, in the real window.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use goodword::model::Language;

use crate::support::window::{Desk, Setting};

/// Replaces what stands in the field of that name.
fn retype(desk: &mut Desk, field: &str, text: &str) {
    desk.harness.get_by_label(field).focus();
    desk.harness.run_ok();
    desk.chord(Modifiers::COMMAND, Key::A);
    desk.type_text(text);
    desk.key(Key::Enter);
}

#[test]
fn a_reason_is_renamed_in_place_and_undo_shows_the_old_name_at_once() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::Comma);
    let old = desk.project().reasons().as_slice()[0].name.clone();
    retype(&mut desk, &format!("Reason {old}"), "Warm welcome");
    assert_eq!(desk.project().reasons().as_slice()[0].name, "Warm welcome");
    assert!(desk.shows("Reason Warm welcome"));
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert!(desk.shows(&format!("Reason {old}")));
}

#[test]
fn a_used_reason_goes_only_when_somebody_says_so() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click("Go to Reasons");
    let before = desk.project().clone();
    let used = before
        .responses()
        .iter()
        .find_map(|each| each.reasons().first().copied());
    let name = before.reasons().get(used.unwrap()).unwrap().name.clone();
    desk.click(&format!("Remove {name}"));
    assert_eq!(desk.project(), &before);
    desk.click("Remove it from all answers");
    assert_eq!(desk.project().reasons().len(), before.reasons().len() - 1);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.project(), &before);
}

#[test]
fn what_is_typed_is_kept_when_a_shortcut_leaves_the_settings() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.harness
        .get_by_role_and_label(Role::TextInput, "Name")
        .focus();
    desk.harness.run_ok();
    desk.chord(Modifiers::COMMAND, Key::A);
    desk.type_text("Station bakery");
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert_eq!(desk.project().survey().name, "Station bakery");
}

#[test]
fn the_language_is_switched_while_running() {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.harness
        .get_by_role_and_label(Role::ComboBox, "Language")
        .click();
    desk.harness.run_ok();
    desk.click(Language::Hungarian.own_name());
    assert!(desk.shows("Szövegméret"));
}
