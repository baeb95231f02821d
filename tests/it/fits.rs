//! What stays in sight, and legible, in the windows that people have.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Event, Key, Modifiers, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use goodword::model::Language;

use crate::support::window::{Desk, Setting};

fn laptop() -> Setting {
    Setting {
        width_pt: 1366.0,
        height_pt: 768.0,
        ..Setting::default()
    }
}

fn smallest() -> Setting {
    Setting {
        width_pt: 900.0,
        height_pt: 600.0,
        ..Setting::default()
    }
}

fn place(desk: &Desk, role: Role, name: &str) -> Rect {
    desk.harness.get_by_role_and_label(role, name).rect()
}

#[test]
fn a_form_of_nine_fields_is_all_in_sight_on_a_laptop() {
    let mut desk = Desk::with_sample(laptop());
    desk.chord(Modifiers::COMMAND, Key::Num1);
    let last = place(&desk, Role::TextInput, "Contact");
    let add = place(&desk, Role::Button, "Add and next");
    assert!(last.bottom() <= add.top(), "{last:?} {add:?}");
    assert!(add.bottom() < 768.0);
}

#[test]
fn the_last_comments_have_most_of_their_rows_in_the_smallest_window() {
    let mut desk = Desk::with_sample(smallest());
    desk.chord(Modifiers::COMMAND, Key::Num1);
    let comments = desk
        .harness
        .query_all_by_label("Friendly even at seven in the morning");
    let widths: Vec<f32> = comments.map(|comment| comment.rect().width()).collect();
    assert!(!widths.is_empty());
    assert!(widths.iter().all(|width| *width > 120.0), "{widths:?}");
}

#[test]
fn a_trend_is_high_enough_to_be_read_in_the_smallest_window() {
    for language in Language::ALL {
        let mut desk = Desk::with_sample(Setting {
            language,
            ..smallest()
        });
        desk.chord(Modifiers::COMMAND, Key::Num4);
        let images = desk.harness.query_all_by_role(Role::Image);
        let highest = images.map(|image| image.rect().height());
        let highest = highest.fold(0.0, f32::max);
        assert!(highest >= 160.0, "{language:?} {highest}");
    }
}

#[test]
fn a_field_with_a_long_name_can_be_kept_too() {
    let mut desk = Desk::with_sample(laptop());
    desk.chord(Modifiers::COMMAND, Key::Num1);
    let keep = "Keep Satisfied with the service for the next answer";
    let is_kept = |desk: &Desk| {
        let pin = desk.harness.get_by_role_and_label(Role::CheckBox, keep);
        pin.accesskit_node().toggled()
    };
    assert_eq!(is_kept(&desk), Some(Toggled::False));
    desk.click(keep);
    assert_eq!(is_kept(&desk), Some(Toggled::True));
}

#[test]
fn what_is_told_of_a_cut_text_goes_when_a_dialog_comes() {
    let mut desk = Desk::with_sample(smallest());
    desk.chord(Modifiers::COMMAND, Key::Num1);
    let told = |desk: &Desk| {
        let said = "Friendly even at seven in the morning";
        desk.harness.query_all_by_label(said).count()
    };
    let in_rows = told(&desk);
    let mut comments = desk
        .harness
        .query_all_by_label("Friendly even at seven in the morning");
    let first = comments.next().unwrap().rect().center();
    drop(comments);
    desk.harness.event(Event::PointerMoved(first));
    desk.harness.run_ok();
    desk.rest_seconds(2.0);
    assert_eq!(told(&desk), in_rows + 1, "the whole comment");
    desk.chord(Modifiers::COMMAND, Key::K);
    desk.harness.run_ok();
    assert_eq!(told(&desk), in_rows);
}

#[test]
fn buttons_that_have_no_room_in_a_row_stand_in_the_next_one() {
    for setting in [laptop(), smallest()] {
        let mut desk = Desk::with_sample(Setting {
            language: Language::Polish,
            ..setting
        });
        desk.chord(Modifiers::COMMAND, Key::Num6);
        let button = |name: &str| place(&desk, Role::Button, name);
        let pdf = button("Zapisz jako PDF...");
        let each = button("Osobny dla każdego...");
        assert!(each.top() > pdf.bottom());
        assert!(each.height() < 40.0, "its words on one line");
        let html = button("Zapisz jako HTML...");
        assert!(html.right() < 0.45 * setting.width_pt, "inside its card");
    }
}

#[test]
fn a_view_begins_at_its_top_where_its_rows_get_the_keyboard() {
    let mut desk = Desk::with_sample(Setting {
        text_size_percent: 150,
        ..smallest()
    });
    desk.chord(Modifiers::COMMAND, Key::Num3);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.harness.run_ok();
    let lists = desk.harness.get_by_label("Lists").rect();
    assert!(lists.top() > 88.0, "{lists:?}");
}
