//! Charts in the window: chosen by name, described for those who cannot see them.

use eframe::egui::{Key, Modifiers, Theme};
use goodword::model::Language;

use crate::support::picture::picture;
use crate::support::window::{Desk, Setting};

fn charts(setting: Setting) -> Desk {
    let mut desk = Desk::with_sample(setting);
    desk.chord(Modifiers::COMMAND, Key::Num4);
    desk
}

#[test]
fn every_kind_is_chosen_by_its_name_and_says_what_it_shows() {
    let mut desk = charts(Setting::default());
    for kind in ["Score", "Answers 0 to 10", "Trend", "Segments"] {
        desk.click(kind);
        let figure = desk.harness.state().conductor().figure().cloned().unwrap();
        assert!(desk.shows(&figure.description), "{kind}");
        assert!(desk.shows(&figure.title), "{kind}");
    }
}

#[test]
fn a_title_of_one_s_own_replaces_the_proposed_one() {
    let mut desk = charts(Setting::default());
    desk.click("Change title and subtitle");
    desk.type_text("For the board");
    desk.click("Done");
    assert!(desk.shows("For the board"));
}

#[test]
fn segments_look_as_they_did() {
    let mut desk = charts(Setting {
        language: Language::Polish,
        theme: Theme::Dark,
        width_pt: 1000.0,
        height_pt: 640.0,
        ..Setting::default()
    });
    desk.wait_until_recorded();
    desk.click("Segmenty");
    picture(&mut desk.harness, "charts-segments-dark");
}
