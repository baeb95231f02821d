//! The screen turned to guests: what they can do, what they cannot, and how it ends.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use eframe::egui::{self, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use goodword::app::{Action, GuestsKept};
use goodword::i18n::Texts;
use goodword::model::{Edit, Field, FieldKind, FieldRole, Kept, Language, ListEdit, Scale, Score};
use goodword::project_file::{GuestMark, Header, OsFs, set_guest_mark};
use goodword::text;

use crate::keeping::failing_fs::FailingFs;
use crate::support::keeping::keeping;
use crate::support::sheet::Sheet;
use crate::support::window::{Desk, Setting, today};

const PIN: &str = "2468";

/// A new survey of one answer, its screen turned to guests.
fn turned(setting: Setting) -> Desk {
    let mut desk = Desk::new(setting);
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    desk.type_text("3");
    desk.key(Key::Tab);
    desk.type_text("Stale bread");
    desk.key(Key::Enter);
    turn(&mut desk);
    desk
}

/// With a new PIN, typed twice.
fn turn(desk: &mut Desk) {
    desk.key(Key::F11);
    type_pin_twice(desk);
}

fn type_pin_twice(desk: &mut Desk) {
    desk.type_text(PIN);
    desk.key(Key::Tab);
    desk.type_text(PIN);
    desk.key(Key::Enter);
    desk.wait_for(is_turned);
    desk.harness.run_ok();
}

fn is_turned(desk: &Desk) -> bool {
    desk.harness.state().conductor().counter().is_some()
}

fn scores(desk: &Desk) -> Vec<Option<u8>> {
    let responses = desk.project().responses().iter();
    responses
        .map(|each| each.score().map(Score::value))
        .collect()
}

fn give_pin(desk: &mut Desk, pin: &str) {
    desk.click("For staff");
    desk.type_text(pin);
    desk.key(Key::Enter);
    desk.wait_for(|desk| !desk.shows("One moment..."));
}

#[test]
#[ignore = "draws pictures to look at"]
fn counter_sheet() {
    for sheet in Sheet::all() {
        let language = sheet.setting.language;
        let mut desk = Desk::with_sample(sheet.setting);
        let texts = Texts::load(language).unwrap();
        let save = |desk: &mut Desk, page: &str| sheet.save(desk, &format!("counter-{page}"));
        desk.key(Key::F11);
        for other in Language::ALL {
            if other != language {
                desk.click(other.own_name());
            }
        }
        save(&mut desk, "0-dialog");
        let label = text!(texts, "counter-new-pin");
        let field = desk
            .harness
            .get_by_role_and_label(egui::Role::PasswordInput, &label);
        field.focus();
        desk.harness.run_ok();
        type_pin_twice(&mut desk);
        save(&mut desk, "1-question");
        desk.type_text("7");
        save(&mut desk, "2-picked");
        desk.key(Key::Enter);
        save(&mut desk, "3-follow-up");
        desk.key(Key::Enter);
        desk.wait_until_shown(&text!(texts, "counter-thanks"));
        save(&mut desk, "4-thanks");
        desk.click(&text!(texts, "counter-staff"));
        desk.type_text("1357");
        save(&mut desk, "5-pin");
        for wrong in ["1111", "2222", "3333"] {
            for _ in 0..4 {
                desk.key(Key::Backspace);
            }
            desk.type_text(wrong);
            desk.key(Key::Enter);
            desk.wait_for(|desk| !desk.shows(&text!(texts, "counter-wait")));
        }
        save(&mut desk, "6-waiting");
    }
}

/// The one answer that was given since the screen was turned.
fn given(desk: &Desk) -> (Option<u8>, String, Option<String>) {
    let project = desk.project();
    let last = project.responses().iter().last().unwrap();
    let field = project.field_with_role(FieldRole::Channel).unwrap();
    let channel = last.values().find(|(id, _)| *id == field.id);
    assert_eq!(last.day(), Some(today()));
    (
        last.score().map(Score::value),
        last.comment().to_owned(),
        channel.and_then(|(_, value)| field.said(&value)),
    )
}

fn by_counter(score: u8, comment: &str) -> (Option<u8>, String, Option<String>) {
    (Some(score), comment.to_owned(), Some("Counter".to_owned()))
}

#[test]
fn a_guest_answers_with_the_keyboard_and_is_thanked_once_it_is_recorded() {
    let mut desk = turned(Setting::default());
    desk.type_text("10");
    desk.key(Key::Enter);
    assert!(desk.shows("What did you like most?"));
    desk.type_text("The rye");
    desk.key(Key::Enter);
    desk.wait_until_shown("Thank you");
    assert!(matches!(
        desk.harness.state().conductor().guests_kept(),
        GuestsKept::Recorded
    ));
    assert_eq!(given(&desk), by_counter(10, "The rye"));
    // Frames go by while the survey is saved, how many the disk says: less than the eight seconds is waited for.
    desk.rest_seconds(2.5);
    desk.rest_seconds(2.0);
    assert!(desk.shows("Thank you"));
    desk.rest_seconds(8.5);
    assert!(desk.shows("How likely are you to recommend us to a friend or colleague?"));
}

#[test]
fn a_finger_goes_on_by_picking_and_may_change_its_mind() {
    let mut desk = turned(Setting::default());
    desk.click("9");
    desk.click("Change");
    desk.click("6");
    assert!(desk.shows("What went wrong, and what should we do better?"));
    desk.click("Send");
    desk.wait_until_shown("Thank you");
    assert_eq!(given(&desk), by_counter(6, ""));
    desk.click("Back to the start");
    assert_eq!(scores(&desk), [Some(3), Some(6)]);
}

/// The same with two of the survey's own questions: a choice, and a rating that it gets first.
fn turned_with_questions() -> Desk {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    let path = desk.folder().join("asks.goodword.json");
    let mut project = desk.project().clone();
    let taste = Field {
        id: project.fields().free_id(),
        name: "How did it taste?".to_owned(),
        kind: FieldKind::Rating(Scale::SATISFACTION),
        role: None,
        kept: Kept::default(),
    };
    let insert = ListEdit::append(taste);
    project.apply(Edit::Field(insert)).unwrap();
    let mut bytes = Vec::new();
    goodword::project_file::write(&project, &Header::default(), &mut bytes).unwrap();
    std::fs::write(&path, bytes).unwrap();
    let mut desk = Desk::with_file(Setting::default(), Some(path));
    desk.key(Key::F11);
    let chip = |desk: &Desk, name: &str| {
        let role = egui::Role::CheckBox;
        let found = desk.harness.query_by_role_and_label(role, name);
        found.map(|chip| chip.click()).is_some()
    };
    assert!(!chip(&desk, "Channel"), "that is known");
    for name in ["Occasion", "How did it taste?"] {
        assert!(chip(&desk, name));
        desk.harness.run_ok();
    }
    let label = "PIN that ends counter mode";
    let field = desk
        .harness
        .get_by_role_and_label(egui::Role::PasswordInput, label);
    field.focus();
    desk.harness.run_ok();
    type_pin_twice(&mut desk);
    desk
}

/// What was last said in the field of that name.
fn said(desk: &Desk, name: &str) -> Option<String> {
    let project = desk.project();
    let field = project.fields().named(name).unwrap();
    let last = project.responses().iter().last().unwrap();
    let mut values = last.values();
    let value = values.find(|(id, _)| *id == field.id);
    value.and_then(|(_, value)| field.said(&value))
}

#[test]
fn one_or_two_questions_more_are_asked_where_they_are_chosen() {
    let mut desk = turned_with_questions();
    desk.click("9");
    desk.type_text("The rye");
    assert!(!desk.shows("Send"), "there is more");
    desk.click("Next");
    assert!(desk.shows("Occasion"));
    desk.click("Delivery");
    assert!(desk.shows("How did it taste?"));
    desk.click("Back");
    desk.click("Purchase");
    desk.click("4");
    desk.wait_until_shown("Thank you");
    assert_eq!(given(&desk), by_counter(9, "The rye"));
    assert_eq!(said(&desk, "Occasion").as_deref(), Some("Purchase"));
    assert_eq!(said(&desk, "How did it taste?").as_deref(), Some("4"));
    desk.click("Back to the start");
    desk.click("2");
    desk.click("Next");
    desk.click("Skip");
    desk.click("Skip");
    desk.wait_until_shown("Thank you");
    assert_eq!(given(&desk), by_counter(2, ""));
    assert_eq!(said(&desk, "Occasion"), None, "nothing of the guest before");
}

#[test]
fn whoever_walks_away_from_a_question_leaves_what_they_gave() {
    let mut desk = turned_with_questions();
    desk.click("4");
    desk.click("Next");
    desk.click("Support");
    desk.click("For staff");
    desk.click("Stay");
    assert!(desk.shows("How did it taste?"), "back where they were");
    desk.rest_seconds(31.0);
    assert!(desk.shows("How likely are you to recommend us to a friend or colleague?"));
    assert_eq!(scores(&desk), [Some(4)]);
    assert_eq!(said(&desk, "Occasion").as_deref(), Some("Support"));
    assert_eq!(said(&desk, "How did it taste?"), None);
}

#[test]
fn whoever_walks_away_leaves_an_answer_but_nothing_to_read() {
    let mut desk = turned(Setting::default());
    desk.click("4");
    desk.type_text("half a sen");
    desk.rest_seconds(29.0);
    assert_eq!(scores(&desk), [Some(3)]);
    desk.rest_seconds(2.0);
    assert_eq!(given(&desk), by_counter(4, "half a sen"));
    desk.click("5");
    desk.chord(Modifiers::COMMAND, Key::Z);
    desk.click("Send");
    desk.wait_until_shown("Thank you");
    assert_eq!(given(&desk), by_counter(5, ""));
}

#[test]
fn a_score_picked_and_not_gone_on_from_is_no_answer() {
    let mut desk = turned(Setting::default());
    desk.type_text("4");
    desk.rest_seconds(31.0);
    assert_eq!(scores(&desk), [Some(3)]);
    desk.key(Key::Enter);
    assert!(!desk.shows("Send"));
}

/// Everything that stands on the screen or is told to a screen reader.
fn labels(desk: &Desk) -> Vec<String> {
    let all = desk.harness.query_all_by(|_| true);
    all.filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn no_action_no_shortcut_and_no_file_gets_past_the_guest() {
    let mut desk = turned(Setting::default());
    let before = labels(&desk);
    let project = desk.project().clone();
    for (action, _, shortcut) in Action::TABLE {
        assert!(
            !desk.harness.state().conductor().could_run(*action),
            "{action:?}"
        );
        if let Some(shortcut) = shortcut {
            desk.chord(shortcut.modifiers, shortcut.logical_key);
        }
    }
    desk.chord(Modifiers::COMMAND, Key::Y);
    desk.chord(Modifiers::ALT, Key::F4);
    let file = desk.folder().join("other.goodword.json");
    std::fs::write(&file, "{}").unwrap();
    desk.drop_file(file);
    assert_eq!(labels(&desk), before);
    assert_eq!(*desk.project(), project);
    let told = before.join("|");
    for hidden in ["Stale", "Bakery", "File", "Collect", "Undo", "Score so far"] {
        assert!(!told.contains(hidden), "{hidden} in {told}");
    }
}

#[test]
fn what_is_on_the_clipboard_stays_there() {
    let mut desk = turned(Setting::default());
    desk.click("9");
    desk.harness.event(egui::Event::Paste("secret".to_owned()));
    desk.harness.run_ok();
    desk.click("Send");
    desk.wait_until_shown("Thank you");
    assert_eq!(given(&desk), by_counter(9, ""));
}

#[test]
fn closing_the_window_asks_for_the_pin() {
    let mut desk = turned(Setting::default());
    let viewport = egui::ViewportId::ROOT;
    let info = desk
        .harness
        .input_mut()
        .viewports
        .entry(viewport)
        .or_default();
    info.events.push(egui::ViewportEvent::Close);
    desk.harness.step();
    desk.harness.run_ok();
    assert!(is_turned(&desk));
    assert!(desk.shows("Enter the PIN to end counter mode"));
    desk.rest_seconds(31.0);
    assert!(!desk.shows("Enter the PIN to end counter mode"));
}

#[test]
fn the_right_pin_ends_it_and_a_wrong_one_makes_wait() {
    let mut desk = turned(Setting::default());
    give_pin(&mut desk, "1111");
    assert!(desk.shows("That is not the PIN."));
    for (wrong, wait_seconds) in [("2222", 0.0), ("3333", 6.0), ("4444", 11.0), ("5555", 0.0)] {
        desk.type_text(wrong);
        desk.key(Key::Enter);
        desk.wait_for(|desk| !desk.shows("One moment..."));
        desk.rest_seconds(wait_seconds);
    }
    assert!(desk.shows_part("Try again in"));
    desk.type_text(PIN);
    desk.key(Key::Enter);
    assert!(is_turned(&desk), "not before the wait is over");
    desk.rest_seconds(21.0);
    desk.type_text(PIN);
    desk.key(Key::Enter);
    desk.wait_for(|desk| !is_turned(desk));
    assert!(desk.shows("Collect"));
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.key(Key::F11);
    assert!(desk.shows("A PIN is set."), "the next time it is there");
    desk.click("Turn the screen to guests");
    desk.wait_for(is_turned);
}

#[test]
fn a_kill_comes_back_to_guests_and_gives_nobody_what_was_half_typed() {
    let setting = Setting::default();
    let mut desk = turned(setting);
    desk.click("2");
    desk.type_text("Too sal");
    desk.rest_seconds(2.0);
    let mut desk = desk.killed_and_started_again(setting);
    // Without anything being pressed.
    desk.wait_for(is_turned);
    desk.harness.run_ok();
    assert!(!desk.shows_part("Too sal"));
    assert_eq!(given(&desk), by_counter(2, "Too sal"));
    desk.wait_until_recorded();
    give_pin(&mut desk, PIN);
    desk.wait_for(|desk| !is_turned(desk));
    let desk = desk.killed_and_started_again(setting);
    assert!(!is_turned(&desk), "the mark is gone");
}

#[test]
fn a_guest_s_language_lasts_as_long_as_the_guest() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.key(Key::F11);
    desk.click("Suomi");
    let field = desk
        .harness
        .get_by_role_and_label(egui::Role::PasswordInput, "PIN that ends counter mode");
    field.focus();
    desk.harness.run_ok();
    type_pin_twice(&mut desk);
    desk.click("Suomi");
    let finnish = Texts::load(Language::Finnish).unwrap();
    assert!(desk.shows(&text!(finnish, "starter-question-customers")));
    desk.click("9");
    desk.click(&text!(finnish, "counter-send"));
    desk.wait_until_shown(&text!(finnish, "counter-thanks"));
    desk.rest_seconds(9.0);
    assert!(desk.shows(&desk.project().survey().question));
}

#[test]
fn a_guest_is_told_kindly_what_cannot_be_recorded_and_it_is_tried_again() {
    let fs = Arc::new(FailingFs::default());
    let mut desk = Desk::on(fs.clone(), None);
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    desk.wait_for(|desk| desk.harness.state().conductor().project().is_some());
    // Nor is it saved meanwhile, however slowly this computer draws.
    let saving = fs.slow_write.lock().unwrap();
    fs.no_journal.store(true, Ordering::Relaxed);
    turn(&mut desk);
    desk.click("8");
    desk.click("Send");
    desk.wait_for(|desk| desk.shows_part("could not be recorded yet"));
    assert!(!desk.shows("Your answer is recorded."));
    fs.no_journal.store(false, Ordering::Relaxed);
    drop(saving);
    let is_kept = |desk: &Desk| {
        matches!(
            desk.harness.state().conductor().guests_kept(),
            GuestsKept::Recorded
        )
    };
    desk.wait_for(is_kept);
    assert_eq!(given(&desk), by_counter(8, ""));
}

#[test]
fn sigterm_saves_and_ends_and_the_next_start_is_for_guests_again() {
    let mut desk = turned(Setting::default());
    desk.click("7");
    desk.type_text("A longer ta");
    desk.harness.state().conductor().ending().ask(15);
    desk.harness.run_ok();
    assert!(desk.harness.state().conductor().project().is_none());
    let mut desk = desk.killed_and_started_again(Setting::default());
    desk.wait_for(is_turned);
    desk.harness.run_ok();
    assert_eq!(given(&desk), by_counter(7, "A longer ta"));
}

/// After a crash the survey is read again, which may take a while: a guest sees and does nothing meanwhile.
#[test]
fn while_the_survey_is_read_again_nothing_else_is_shown_or_done() {
    let shelf = tempfile::tempdir().unwrap();
    let path = shelf.path().canonicalize().unwrap();
    let path = path.join("slow.goodword.json");
    let hash = "$pbkdf2-sha256$i=1000$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let mut project = crate::projects::empty_project();
    let mut survey = project.survey().clone();
    survey.counter.pin = hash.parse().ok();
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    let mut bytes = Vec::new();
    goodword::project_file::write(&project, &Header::default(), &mut bytes).unwrap();
    std::fs::write(&path, bytes).unwrap();
    let fs = Arc::new(FailingFs::default());
    let held = fs.slow_read.lock().unwrap();
    let mut desk = Desk::prepared(fs.clone(), |folder| {
        let mark = GuestMark {
            file: Some(path.clone()),
            wrong_tries: 0,
        };
        let keeping = keeping(Arc::new(OsFs), folder);
        set_guest_mark(project.id(), &mark, &keeping).unwrap();
    });
    let shows_nothing = |desk: &Desk| {
        assert!(desk.shows("One moment..."));
        for name in [
            "Settings",
            "New survey",
            "Open...",
            "Would you recommend us?",
        ] {
            assert!(!desk.shows(name), "{name}");
        }
    };
    shows_nothing(&desk);
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.chord(Modifiers::COMMAND, Key::K);
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.drop_file(shelf.path().join("other.goodword.json"));
    shows_nothing(&desk);
    drop(held);
    desk.wait_for(is_turned);
    assert!(desk.shows("Would you recommend us?"));
    assert!(!desk.shows("Settings"));
}
