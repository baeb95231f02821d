//! What customers did and the ideas drawn from what they said, as a person enters them: by name, by keyboard.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use goodword::model::{CustomerId, Deeds, IdeaState, Recommender};

use crate::support::window::{Desk, Setting, today};

/// Anna 10, Béla 9 and Cili 2 "Hard chairs", the page of customers.
fn desk() -> Desk {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    for (score, name, comment) in [
        ("10", "Anna", ""),
        ("9", "Béla", ""),
        ("2", "Cili", "Hard chairs"),
    ] {
        desk.type_text(score);
        desk.key(Key::Tab);
        desk.type_text(comment);
        desk.focus("Customer");
        desk.type_text(name);
        desk.key(Key::Enter);
    }
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk
}

fn customer(desk: &Desk, name: &str) -> CustomerId {
    desk.project().customers().named(name).unwrap().id
}

fn deeds(desk: &Desk, name: &str) -> Option<Deeds> {
    let deeds = desk.project().deeds().get(customer(desk, name));
    deeds.cloned()
}

#[test]
fn what_a_customer_did_is_entered_on_their_page_and_taken_back() {
    let mut desk = desk();
    desk.click("Customers");
    desk.click("Anna, 1 answer · 22 Nov 2026");
    desk.click("Recommended us: Yes");
    desk.click("Has left us: No");
    desk.clear_field("How often");
    desk.type_text("3");
    desk.key(Key::Tab);
    desk.clear_field("Spends in a year");
    desk.type_text("1,200");
    desk.key(Key::Tab);
    let known = deeds(&desk, "Anna").unwrap();
    let recommended = known.recommended.unwrap();
    assert_eq!((recommended.times, recommended.day), (3, today()));
    assert!(!known.left.unwrap().happened());
    assert!((known.spend.unwrap().amount() - 1200.0).abs() < 1e-9);
    desk.click("Recommended us: Not known");
    assert_eq!(deeds(&desk, "Anna").unwrap().recommended, None);
    for _ in 0..5 {
        desk.chord(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(deeds(&desk, "Anna"), None);
}

#[test]
fn money_stands_in_the_currency_that_the_owner_named() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click("Go to Follow-up");
    desk.focus("Currency");
    desk.type_text("PLN 100");
    assert!(desk.shows("At most 12 characters, no digits."));
    desk.clear_field("Currency");
    desk.type_text("€");
    desk.key(Key::Enter);
    assert_eq!(desk.project().follow_up().currency, "€");
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("Customers");
    desk.click("Anna, 1 answer · 22 Nov 2026");
    desk.focus("Spends in a year");
    desk.type_text("$1200");
    assert!(desk.shows("An amount in €, 0 or more."));
    desk.clear_field("Spends in a year");
    desk.type_text("1,200 €");
    desk.key(Key::Tab);
    let spend = deeds(&desk, "Anna").unwrap().spend.unwrap();
    assert!((spend.amount() - 1200.0).abs() < 1e-9);
    let field = desk
        .harness
        .get_by_role_and_label(Role::TextInput, "Spends in a year");
    assert_eq!(field.value().as_deref(), Some("€1,200"));
    let page = desk
        .harness
        .get_by_role_and_label(Role::CheckBox, "Said and done");
    page.click();
    desk.harness.run_ok();
    let cell = desk
        .harness
        .get_by_role_and_label(Role::TextInput, "Anna, Per year");
    assert_eq!(cell.value().as_deref(), Some("€1,200"));
    desk.click("Figures");
    assert!(desk.shows("€1,200"));
}

#[test]
fn whoever_types_much_goes_from_cell_to_cell() {
    let mut desk = desk();
    desk.click("Said and done");
    desk.focus("Anna, Recommended");
    desk.type_text("2");
    desk.key(Key::Enter);
    desk.type_text("n");
    desk.key(Key::Tab);
    desk.type_text("yes");
    desk.key(Key::Tab);
    desk.type_text("anna");
    desk.key(Key::Tab);
    desk.type_text("perhaps");
    assert!(desk.shows_part("This is not a date."));
    desk.key(Key::Escape);
    let bela = deeds(&desk, "Béla").unwrap();
    assert_eq!(deeds(&desk, "Anna").unwrap().recommended.unwrap().times, 2);
    assert_eq!(bela.recommended.unwrap().times, 0);
    assert!(bela.reviewed.unwrap().happened());
    let anna = customer(&desk, "Anna");
    assert_eq!(bela.came_by.unwrap().whose, Recommender::Customer(anna));
    assert_eq!(bela.left, None);
    desk.click("Figures");
    assert!(desk.shows("Did they do as they said?"));
    assert!(desk.shows("1 of 2"));
    assert!(desk.shows_part("too few to say"));
    assert!(desk.shows_part("1 customer came by recommendation: 1 by a promoter."));
}

#[test]
fn an_answer_becomes_an_idea_that_goes_its_way_and_keeps_who_asked() {
    let mut desk = desk();
    desk.click("Make an idea of this answer");
    let idea = desk.project().ideas().as_slice()[0].clone();
    assert_eq!((idea.text.as_str(), idea.answers.len()), ("Hard chairs", 1));
    desk.click("Idea: Hard chairs");
    let role = Role::MultilineTextInput;
    desk.harness.get_by_role_and_label(role, "Idea").focus();
    desk.harness.run_ok();
    desk.chord(Modifiers::COMMAND, Key::A);
    desk.type_text("Softer chairs");
    desk.click("Done");
    let idea = desk.project().ideas().as_slice()[0].clone();
    assert_eq!(idea.text, "Softer chairs", "what was typed is not lost");
    assert_eq!((idea.state, idea.since), (IdeaState::Done, today()));
    assert!(desk.shows("Cili"), "who asked for it");
    desk.click("Copy a letter Answer 3, score 2");
    assert!(desk.shows("The letter is on the clipboard."));
    desk.click("Remove the idea");
    assert!(desk.project().ideas().is_empty());
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.project().ideas().len(), 1);
}

#[test]
fn several_answers_stand_behind_one_idea() {
    let mut desk = desk();
    desk.click("Ideas");
    desk.focus("Type an idea and press Enter");
    desk.type_text("Open on Sundays");
    desk.key(Key::Enter);
    desk.click("Lists");
    desk.click("To thank  2");
    desk.click("Make an idea of this answer");
    desk.click("Open on Sundays");
    desk.key(Key::Escape);
    let idea = desk.project().ideas().as_slice()[0].clone();
    assert_eq!(
        (idea.text.as_str(), idea.answers.len()),
        ("Open on Sundays", 1)
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bakery.goodword.json");
    let mut bytes = Vec::new();
    let header = goodword::project_file::Header::default();
    goodword::project_file::write(desk.project(), &header, &mut bytes).unwrap();
    std::fs::write(&path, bytes).unwrap();
    let desk = Desk::with_file(Setting::default(), Some(path));
    assert_eq!(desk.project().ideas().as_slice(), [idea]);
}
