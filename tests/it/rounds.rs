//! Rounds, as a person keeps them in the settings and looks at them in the other views.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use goodword::analysis::Steps;
use goodword::model::Round;

use crate::support::window::{Desk, Setting};

fn settings() -> Desk {
    let mut desk = Desk::with_sample(Setting {
        height_pt: 3600.0,
        ..Setting::default()
    });
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk
}

fn add(desk: &mut Desk, name: &str, (first, last): (&str, &str)) {
    desk.focus("New round");
    desk.type_text(name);
    desk.key(Key::Enter);
    // The last day first: a round cannot end before it begins.
    for (part, day) in [("Last day", last), ("First day", first), ("Last day", last)] {
        let field = format!("{part}, {name}");
        desk.focus(&field);
        desk.clear_field(&field);
        desk.type_text(day);
        desk.key(Key::Enter);
    }
}

fn rounds(desk: &Desk) -> Vec<(String, String, String)> {
    let told = |round: &Round| {
        let days = (
            round.days.first().to_string(),
            round.days.last().to_string(),
        );
        (round.name.clone(), days.0, days.1)
    };
    desk.project().rounds().iter().map(told).collect()
}

fn choose(desk: &mut Desk, list: &str, option: &str) {
    desk.harness
        .get_by_role_and_label(Role::ComboBox, list)
        .click();
    desk.harness.run_ok();
    desk.click(option);
}

#[test]
fn a_round_is_added_dated_renamed_and_taken_back() {
    let mut desk = settings();
    add(&mut desk, "Spring", ("2 Mar 2026", "20 Mar 2026"));
    let spring = ("Spring", "2026-03-02", "2026-03-20");
    let spring = (spring.0.into(), spring.1.into(), spring.2.into());
    assert_eq!(rounds(&desk), [spring]);
    desk.clear_field("Invited, Spring");
    desk.type_text("1 150");
    desk.key(Key::Enter);
    let invited = desk.project().rounds().as_slice()[0].invited.unwrap();
    assert_eq!(invited.get(), 1150);
    desk.click("Remove Spring");
    assert!(desk.project().rounds().is_empty());
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(rounds(&desk).len(), 1);
}

#[test]
fn days_that_are_none_or_run_backwards_are_said_and_stay_typed() {
    let mut desk = settings();
    add(&mut desk, "Spring", ("2 Mar 2026", "20 Mar 2026"));
    let before = rounds(&desk);
    desk.clear_field("Last day, Spring");
    desk.type_text("1 Mar 2026");
    desk.key(Key::Enter);
    assert!(desk.shows("The first day is after the last one."));
    desk.clear_field("Last day, Spring");
    desk.type_text("soon");
    desk.key(Key::Enter);
    assert!(desk.shows_part("This is not a date."));
    assert_eq!(rounds(&desk), before);
}

#[test]
fn the_trend_goes_by_rounds_and_two_are_compared() {
    let mut desk = settings();
    add(&mut desk, "Spring", ("1 Mar 2026", "31 May 2026"));
    add(&mut desk, "Autumn", ("1 Sep 2026", "30 Oct 2026"));
    desk.chord(Modifiers::COMMAND, Key::Num4);
    choose(&mut desk, "Period", "Round");
    let analysis = |desk: &Desk| {
        let analyses = desk.harness.state().conductor().analyses();
        analyses.unwrap().shown.clone()
    };
    assert_eq!(analysis(&desk).steps, Steps::Rounds);
    assert_eq!(analysis(&desk).trend.len(), 2);
    desk.chord(Modifiers::COMMAND, Key::Num3);
    desk.click("Filter");
    desk.click("Autumn");
    desk.key(Key::Escape);
    choose(&mut desk, "Compared with", "Spring");
    let change = analysis(&desk).change.unwrap();
    assert_eq!(change.before_period.from.unwrap().to_string(), "2026-03-01");
    assert_eq!(change.period.to.unwrap().to_string(), "2026-10-30");
    assert!(desk.shows_part("Autumn") && desk.shows_part("Spring"));
}

#[test]
fn a_copy_for_the_next_round_asks_the_same_of_other_people() {
    let mut desk = Desk::with_sample(Setting::default());
    let before = desk.project().clone();
    desk.act("Copy for the next round");
    desk.wait_until_there();
    let copy = desk.project();
    assert!(copy.responses().is_empty());
    assert_eq!(copy.customers(), before.customers());
    assert_eq!(copy.fields(), before.fields());
    assert_eq!(copy.reasons(), before.reasons());
    assert_eq!(copy.survey().question, before.survey().question);
    assert_ne!(copy.id(), before.id());
    assert_eq!(copy.origin(), before.origin(), "one family");
}
