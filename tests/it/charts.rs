//! Charts in the window: chosen by name, described for those who cannot see them.

use eframe::egui::{Key, Modifiers, Role, Theme};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use goodword::app::PictureKind;
use goodword::figure::ChartKind;
use goodword::i18n::Texts;
use goodword::model::Language;

use crate::support::picture::picture;
use crate::support::window::{Desk, Setting};

fn charts(setting: Setting) -> Desk {
    let mut desk = Desk::with_sample(setting);
    desk.chord(Modifiers::COMMAND, Key::Num4);
    desk
}

/// Picks what the rolling score looks back over.
fn roll(desk: &mut Desk, window: &str) {
    let list = desk
        .harness
        .get_by_role_and_label(Role::ComboBox, "Rolling score");
    list.click();
    desk.harness.run_ok();
    desk.click(window);
}

#[test]
fn every_kind_is_chosen_by_its_name_and_says_what_it_shows() {
    let mut desk = charts(Setting::default());
    let texts = Texts::load(Language::English).unwrap();
    for kind in ChartKind::ALL {
        let name = kind.name(&texts);
        desk.click_radio(&name);
        let figure = desk.harness.state().conductor().figure().cloned().unwrap();
        assert_eq!(figure.kind, kind);
        assert!(desk.shows(&figure.description), "{kind}");
        assert!(desk.shows(&figure.title), "{kind}");
    }
}

#[test]
fn a_trend_has_a_rolling_score_and_control_limits_where_they_are_asked_for() {
    let mut desk = charts(Setting::default());
    roll(&mut desk, "Last 90 days");
    desk.click("Control limits");
    let figure = desk.harness.state().conductor().figure().cloned().unwrap();
    let names: Vec<_> = figure.panels[0]
        .legend
        .iter()
        .map(|each| each.text.as_str())
        .collect();
    assert_eq!(
        names[..2],
        [
            "Net Promoter Score by month",
            "Rolling score (last 90 days)"
        ]
    );
    assert!(
        figure
            .table
            .header
            .iter()
            .any(|name| name == "Lower control limit")
    );
    assert!(desk.shows(&figure.description));
    desk.click("Control limits");
    roll(&mut desk, "Off");
    let figure = desk.harness.state().conductor().figure().unwrap();
    assert!(figure.panels[0].legend.is_empty());
}

#[test]
fn a_title_of_one_s_own_replaces_the_proposed_one() {
    let mut desk = charts(Setting::default());
    desk.click("Change title and subtitle");
    desk.type_text("For the board");
    desk.click("Done");
    assert!(desk.shows("For the board"));
    let kept = desk.project().chart_looks().as_slice()[0].clone();
    assert_eq!(
        (kept.kind.as_str(), kept.title.as_deref()),
        ("trend", Some("For the board"))
    );
    desk.click_radio("Score");
    assert!(!desk.shows("For the board"), "each chart has its own");
    desk.click_radio("Trend");
    assert!(desk.shows("For the board"));
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert!(!desk.shows("For the board"));
}

#[test]
fn what_is_chosen_for_a_chart_is_kept_in_the_project() {
    let mut desk = charts(Setting::default());
    desk.click("Control limits");
    let kept = desk.project().chart_looks().as_slice()[0].clone();
    assert_eq!(kept.options["limits"], "on");
    desk.click("Control limits");
    let kept = desk.project().chart_looks().as_slice()[0].clone();
    assert!(kept.options.is_empty(), "as proposed");
}

#[test]
fn both_periods_of_a_change_are_chosen_and_kept() {
    let mut desk = charts(Setting::default());
    desk.click_radio("Change");
    desk.click("Periods");
    let fields = |desk: &Desk, name: &str, at: usize, day: &str| {
        let field = desk
            .harness
            .query_all_by_role_and_label(Role::TextInput, name)
            .nth(at);
        let id = field.unwrap();
        id.focus();
        day.to_owned()
    };
    for (name, at, day) in [
        ("From", 0, "2026-07-01"),
        ("To", 0, "2026-09-30"),
        ("From", 1, "2026-01-01"),
        ("To", 1, "2026-03-31"),
    ] {
        let day = fields(&desk, name, at, day);
        desk.harness.run_ok();
        desk.type_text(&day);
        if name == "To" {
            desk.click("Use this period");
        }
    }
    let kept = desk.project().chart_looks().as_slice()[0].clone();
    assert_eq!(kept.options["during"], "2026-07-01/2026-09-30");
    assert_eq!(kept.options["against"], "2026-01-01/2026-03-31");
    let figure = desk.harness.state().conductor().figure().unwrap();
    assert!(figure.subtitle.contains("Q3 2026"), "{}", figure.subtitle);
    assert!(figure.subtitle.contains("Q1 2026"), "{}", figure.subtitle);
    desk.click("As in Scores");
    assert!(
        desk.project().chart_looks().as_slice()[0]
            .options
            .is_empty()
    );
}

#[test]
fn a_change_offers_to_be_split_only_where_it_can_be_and_says_over_what() {
    let mut desk = charts(Setting::default());
    desk.click_radio("Change");
    let list = |desk: &Desk| {
        let list = desk
            .harness
            .query_by_role_and_label(Role::ComboBox, "Split by");
        list.map(|list| list.accesskit_node().value().unwrap_or_default())
    };
    let proposed = list(&desk).expect("there are fields");
    assert!(!proposed.is_empty());
    desk.chord(Modifiers::COMMAND, Key::Num3);
    let breakdown = desk
        .harness
        .get_by_role_and_label(Role::ComboBox, "Breakdown");
    breakdown.click();
    desk.harness.run_ok();
    desk.click("Reason");
    desk.chord(Modifiers::COMMAND, Key::Num4);
    assert_eq!(
        list(&desk),
        Some(proposed),
        "an answer may have several reasons"
    );

    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    desk.chord(Modifiers::COMMAND, Key::Num4);
    assert!(desk.shows("Import a table..."), "the way to answers");
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.chord(Modifiers::COMMAND, Key::Num4);
    desk.click_radio("Change");
    assert!(desk.shows("Periods"));
    assert_eq!(list(&desk), None, "there is no change");
}

#[test]
fn in_a_low_window_the_panels_of_a_change_stay_above_its_notes() {
    let mut desk = charts(Setting {
        width_pt: 900.0,
        height_pt: 600.0,
        ..Setting::default()
    });
    desk.click_radio("Change");
    let figure = desk.harness.state().conductor().figure().cloned().unwrap();
    assert_eq!((figure.kind, figure.panels.len()), (ChartKind::Change, 2));
    let plots = desk.harness.query_all_by_role(Role::Image);
    let bottoms = plots.map(|plot| plot.rect().bottom());
    let lowest = bottoms.fold(0.0_f32, f32::max);
    let notes = figure.notes.join(" \u{b7} ");
    let notes = desk.harness.get_by_label(&notes).rect();
    assert!(lowest < notes.top(), "{lowest} {notes}");
}

#[test]
fn a_favourite_stands_first() {
    let mut desk = charts(Setting::default());
    let top = |desk: &Desk, name: &str| {
        let card = desk.harness.get_by_role_and_label(Role::RadioButton, name);
        card.rect().top()
    };
    assert!(top(&desk, "Score") < top(&desk, "Reasons"));
    desk.click("Show first: Reasons");
    assert!(top(&desk, "Reasons") < top(&desk, "Score"));
    assert!(desk.project().chart_looks().as_slice()[0].is_favourite);
}

#[test]
fn what_happened_on_a_day_is_added_drawn_changed_and_undone() {
    let mut desk = charts(Setting::default());
    desk.click("Notes on dates");
    desk.focus("Date");
    desk.type_text("3 May 2026");
    desk.focus("What happened");
    desk.type_text("new oven");
    desk.click("Add");
    let events = desk.project().events().as_slice().to_vec();
    assert_eq!((events.len(), events[0].text.as_str()), (1, "new oven"));
    let figure = desk.harness.state().conductor().figure().cloned().unwrap();
    assert!(
        figure
            .description
            .contains("What happened: new oven, 3 May 2026."),
        "{}",
        figure.description
    );
    desk.click("Remove: new oven, 3 May 2026");
    assert!(desk.project().events().is_empty());
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.project().events().len(), 1);
}

#[test]
fn how_a_chart_is_exported_is_chosen_and_remembered() {
    let mut desk = charts(Setting::default());
    desk.click("Export...");
    desk.click("Drawing (SVG)");
    desk.click("1080 × 1080");
    desk.click("Text as outlines");
    desk.click("Cancel");
    let look = desk.harness.state().conductor().session.export;
    assert_eq!((look.width_pt, look.height_pt), (1080, 1080));
    assert!(look.outlines && look.kind == PictureKind::Svg);
    desk.click("Export...");
    assert!(desk.shows("Text as outlines"));
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
    desk.click_radio("Segmenty");
    picture(&mut desk.harness, "charts-segments-dark");
}

#[test]
fn every_bar_has_its_count_and_its_share() {
    let mut desk = charts(Setting {
        width_pt: 900.0,
        height_pt: 600.0,
        ..Setting::default()
    });
    desk.wait_until_recorded();
    desk.click_radio("Answers 0 to 10");
    picture(&mut desk.harness, "charts-answers");
}

#[test]
fn what_can_be_done_with_a_chart_is_reached_in_the_order_it_stands_in() {
    let mut desk = charts(Setting::default());
    let names = ["Copy the chart as a picture", "Numbers", "Export..."];
    desk.harness.get_by_label(names[0]).focus();
    desk.harness.run_ok();
    for name in &names[1..] {
        desk.key(Key::Tab);
        assert!(desk.harness.get_by_label(name).is_focused(), "{name}");
    }
}
