//! The window without a mouse: what has the keyboard is in sight, and pages are turned.

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Memory, Modifiers, Popup, Rect};
use egui_kittest::kittest::Queryable as _;

use crate::support::window::{Desk, Setting};

fn small() -> Desk {
    Desk::with_sample(Setting {
        width_pt: 900.0,
        height_pt: 600.0,
        ..Setting::default()
    })
}

fn focused(desk: &Desk) -> Option<Rect> {
    let ctx = &desk.harness.ctx;
    let id = ctx.memory(Memory::focused)?;
    Some(ctx.read_response(id)?.rect)
}

fn has_keyboard(desk: &Desk, name: &str) -> bool {
    let Some(rect) = focused(desk) else {
        return false;
    };
    let mut named = desk.harness.query_all_by_label(name);
    named.any(|node| (node.rect().center() - rect.center()).length() < 2.0)
}

fn tab_to(desk: &mut Desk, name: &str) {
    for _ in 0..60 {
        desk.key(Key::Tab);
        if has_keyboard(desk, name) {
            return;
        }
    }
    panic!("no Tab leads to {name}");
}

#[test]
fn tab_brings_what_it_comes_to_into_sight() {
    const TABS: usize = 45;
    for view in [Key::Num1, Key::Num3, Key::Comma] {
        let mut desk = small();
        desk.chord(Modifiers::COMMAND, view);
        let mut stops = 0;
        for tab in 0..TABS {
            desk.key(Key::Tab);
            let Some(rect) = focused(&desk) else { continue };
            stops += 1;
            let is_in_sight = rect.top() >= 0.0 && rect.bottom() <= 600.0;
            assert!(is_in_sight, "{view:?}, Tab {tab}: {rect:?}");
        }
        assert!(stops > TABS / 2, "{view:?}: {stops}");
    }
}

#[test]
fn a_page_is_turned_by_keys() {
    let mut desk = small();
    desk.chord(Modifiers::COMMAND, Key::Num3);
    let top = |desk: &Desk| {
        let mut named = desk.harness.query_all_by_label("Net Promoter Score");
        named.next().unwrap().rect().top()
    };
    let before = top(&desk);
    desk.key(Key::PageDown);
    assert!(top(&desk) < before - 300.0);
    desk.key(Key::PageUp);
    assert!((top(&desk) - before).abs() < 1.0);
    desk.key(Key::End);
    assert!(top(&desk) < before - 600.0);
    desk.key(Key::Home);
    assert!((top(&desk) - before).abs() < 1.0);
}

#[test]
fn a_refused_answer_shows_what_refuses_it_with_the_keyboard_there() {
    let mut desk = small();
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("9");
    tab_to(&mut desk, "Date");
    desk.chord(Modifiers::COMMAND, Key::A);
    desk.type_text("5 Jan 2030");
    desk.chord(Modifiers::SHIFT, Key::Tab);
    desk.key(Key::PageUp);
    assert!(!has_keyboard(&desk, "Date"));
    desk.key(Key::Enter);
    let said = desk.harness.get_by_label("This day is still to come.");
    assert!(said.rect().bottom() <= 600.0, "{:?}", said.rect());
    assert!(has_keyboard(&desk, "Date"));
    assert_eq!(desk.project().responses().len(), 412);
}

#[test]
fn closing_a_dialog_gives_the_keyboard_back() {
    let mut desk = small();
    desk.chord(Modifiers::COMMAND, Key::Num1);
    tab_to(&mut desk, "Comment");
    desk.chord(Modifiers::COMMAND | Modifiers::SHIFT, Key::E);
    assert!(!has_keyboard(&desk, "Comment"));
    desk.key(Key::Escape);
    assert!(has_keyboard(&desk, "Comment"));
}

#[test]
fn a_list_closes_by_keys_and_gives_the_keyboard_back() {
    const LIST: &str = "Breakdown";
    let mut desk = small();
    desk.chord(Modifiers::COMMAND, Key::Num3);
    let has_it = |desk: &Desk| {
        let list = desk.harness.get_by_role_and_label(Role::ComboBox, LIST);
        list.is_focused()
    };
    let is_open = |desk: &Desk| Popup::is_any_open(&desk.harness.ctx);
    let list = desk.harness.get_by_role_and_label(Role::ComboBox, LIST);
    list.focus();
    desk.harness.run_ok();
    for leaves in [Key::Enter, Key::Space, Key::Escape] {
        desk.key(Key::Space);
        assert!(is_open(&desk), "{leaves:?}: it opens");
        desk.key(Key::ArrowDown);
        desk.key(Key::ArrowDown);
        assert!(!has_it(&desk));
        desk.key(leaves);
        desk.harness.run_ok();
        assert!(!is_open(&desk), "{leaves:?}: it closes");
        assert!(has_it(&desk), "{leaves:?}: the keyboard is back");
    }
}

#[test]
fn what_is_exported_is_chosen_and_begun_by_keys() {
    let mut desk = small();
    desk.act("Export answers");
    assert!(has_keyboard(&desk, "Export..."));
    tab_to(&mut desk, "JSON lines, for other programs");
    desk.key(Key::Space);
    desk.harness.run_ok();
    assert!(has_keyboard(&desk, "JSON lines, for other programs"));
}
