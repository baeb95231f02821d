//! Following answers up as a person does it: by name, by keyboard, without a display.

mod given;
mod notes;

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use goodword::i18n::Texts;
use goodword::model::{Audience, Case, CaseState, Edit, Language, Survey};
use goodword::text;

use crate::support::window::{Desk, Setting, today};

/// Four answers of today - 9, 3 "Cold bread", 7 and 5 - and the list of those to call, the newest first.
fn desk() -> Desk {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    for (score, comment) in [("9", ""), ("3", "Cold bread"), ("7", ""), ("5", "")] {
        desk.type_text(score);
        desk.key(Key::Tab);
        desk.type_text(comment);
        desk.key(Key::Enter);
    }
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk
}

/// What became of the answer of that row.
fn case(desk: &Desk, row: usize) -> Option<Case> {
    let answer = desk.project().responses().get(row).unwrap();
    answer.case().cloned()
}

fn owner(desk: &Desk, row: usize) -> Option<String> {
    let owner = case(desk, row)?.owner?;
    Some(desk.project().people().get(owner)?.name.clone())
}

/// By the score, the worst first: then answer 2 stands above answer 4.
fn by_score(desk: &mut Desk) {
    desk.click("Sort by Score");
    desk.click("Answer 2, score 3, due in 2 days");
}

fn focus_note(desk: &mut Desk) {
    let role = Role::MultilineTextInput;
    let field = desk
        .harness
        .get_by_role_and_label(role, "What was said or agreed");
    field.focus();
    desk.harness.run_ok();
}

#[test]
fn every_group_has_its_list_and_the_figures_a_page() {
    let mut desk = desk();
    for name in [
        "To call  2",
        "To win  1",
        "To thank  1",
        "At risk  0",
        "Waiting too long  0",
    ] {
        assert!(desk.shows(name), "{name}");
    }
    assert!(
        desk.shows("Answer 2, score 3, due in 2 days"),
        "Sunday, so Tuesday"
    );
    desk.click("To thank  1");
    assert!(desk.shows("Answer 1, score 9, due in 18 days"));
    assert!(!desk.shows("Answer 2, score 3, due in 2 days"));
    desk.click("At risk  0");
    assert!(desk.shows("Nobody is waiting for you here."));
    desk.click("Results");
    assert!(desk.shows("Still to do"));
    assert!(desk.shows("Nobody has been contacted yet."));
    desk.click("Lists");
    desk.click("To call  2");
    assert!(desk.shows("Answer 4, score 5, due in 2 days"));
}

#[test]
fn a_case_goes_on_by_a_click_and_back_by_undo() {
    let mut desk = desk();
    by_score(&mut desk);
    desk.click("Contacted");
    let course = case(&desk, 1).unwrap().course;
    assert_eq!(
        (course.state(), course.contacted()),
        (CaseState::Contacted, Some(today()))
    );
    desk.click("Resolved");
    assert!(desk.shows("To call  1"), "what is closed leaves the list");
    desk.click("Closed ones too");
    assert!(desk.shows("To call  2"));
    desk.chord(Modifiers::COMMAND, Key::Z);
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(case(&desk, 1), None);
}

#[test]
fn a_name_typed_becomes_a_colleague_who_is_found_the_next_time() {
    let mut desk = desk();
    by_score(&mut desk);
    desk.focus("Who does it");
    desk.type_text("Anna");
    desk.key(Key::Tab);
    assert_eq!(owner(&desk, 1).as_deref(), Some("Anna"));
    desk.click("Answer 4, score 5, due in 2 days");
    desk.focus("Who does it");
    desk.type_text("anna");
    desk.key(Key::Tab);
    assert_eq!(owner(&desk, 3).as_deref(), Some("Anna"));
    assert_eq!(desk.project().people().len(), 1);
    desk.click("Results");
    assert!(desk.shows("Anna"));
}

#[test]
fn nothing_typed_is_lost_when_something_else_is_clicked() {
    let mut desk = desk();
    by_score(&mut desk);
    focus_note(&mut desk);
    desk.type_text("Calls back on Monday");
    desk.click("Contacted");
    desk.focus("Who does it");
    desk.type_text("Anna");
    desk.click("Answer 4, score 5, due in 2 days");
    let kept = case(&desk, 1).unwrap();
    let notes: Vec<_> = kept
        .notes
        .iter()
        .map(|note| (note.day, note.text()))
        .collect();
    assert_eq!(notes, [(today(), "Calls back on Monday")]);
    assert_eq!(kept.course.state(), CaseState::Contacted);
    assert_eq!(owner(&desk, 1).as_deref(), Some("Anna"));
    assert_eq!(case(&desk, 3), None, "the other one is as it was");
}

#[test]
fn a_day_before_the_answer_is_refused_beside_it() {
    let mut desk = desk();
    by_score(&mut desk);
    desk.focus("To be done by");
    desk.type_text("2026-11-01");
    assert!(desk.shows("That is before the answer of 22 Nov 2026. The day stays as it was."));
    desk.key(Key::Tab);
    assert_eq!(case(&desk, 1), None);
    desk.focus("To be done by");
    desk.key(Key::Escape);
    desk.focus("To be done by");
    desk.type_text("2026-12-01");
    desk.key(Key::Tab);
    assert_eq!(
        case(&desk, 1).unwrap().due,
        Some("2026-12-01".parse().unwrap())
    );
}

#[test]
fn looking_for_something_stays_in_follow_up_and_the_keyboard_is_at_the_list() {
    let mut desk = desk();
    desk.key(Key::ArrowDown);
    desk.click("Contacted");
    assert_eq!(
        case(&desk, 3).unwrap().course.state(),
        CaseState::Contacted,
        "the arrow went to the second row without a click"
    );
    desk.chord(Modifiers::COMMAND, Key::F);
    desk.type_text("bread");
    assert!(desk.shows("Answer 2, score 3, due in 2 days"));
    assert!(!desk.shows("Answer 4, score 5, Contacted"));
    desk.click("Results");
    desk.chord(Modifiers::COMMAND, Key::F);
    desk.type_text("!");
    assert!(desk.shows_part("No answer"), "it went to the lists");
}

#[test]
fn copying_and_a_missing_mail_program_are_said() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("2");
    desk.focus("Customer");
    desk.type_text("Anna");
    desk.focus("Contact");
    desk.type_text("anna@example.com");
    desk.key(Key::Enter);
    desk.chord(Modifiers::COMMAND, Key::Num5);
    desk.click("Sort by Score");
    desk.click("Answer 5, score 2, due in 2 days");
    desk.click("Copy a letter");
    assert!(desk.shows("The letter is on the clipboard."));
    desk.click("Copy the contact");
    assert!(desk.shows("The contact is on the clipboard."));
    desk.click("Write an e-mail...");
    desk.wait_for(|desk| desk.shows_part("No mail program opened"));
}

#[test]
fn a_colleague_who_goes_leaves_their_cases_and_is_spoken_of_as_a_person() {
    let mut desk = desk();
    by_score(&mut desk);
    desk.focus("Who does it");
    desk.type_text("Anna");
    desk.key(Key::Tab);
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click("Go to Follow-up");
    desk.click("Remove Anna");
    assert!(desk.shows_part("Anna has 1 case. It stays"));
    let last = desk.harness.get_all_by_label("Remove Anna").next_back();
    last.unwrap().click();
    desk.harness.run_ok();
    assert!(desk.project().people().is_empty());
    assert_eq!(case(&desk, 1), None, "the case holds nothing more");
}

#[test]
fn the_arrows_go_through_the_list() {
    let mut desk = desk();
    by_score(&mut desk);
    desk.key(Key::ArrowDown);
    desk.click("Contacted");
    assert_eq!(case(&desk, 3).unwrap().course.state(), CaseState::Contacted);
    assert_eq!(case(&desk, 1), None);
}

#[test]
fn no_row_stands_over_the_headings_however_many_lines_they_take() {
    for width_pt in [600.0, 1000.0, 2000.0] {
        let desk = {
            let setting = Setting {
                width_pt,
                ..Setting::default()
            };
            let mut desk = Desk::with_sample(setting);
            desk.chord(Modifiers::COMMAND, Key::Num5);
            desk
        };
        let heads = desk.harness.get_all_by_label_contains("Sort by");
        let heads = heads.map(|head| head.rect().center().y + 8.0);
        let lowest = heads.fold(0.0, f32::max);
        let rows = desk.harness.get_all_by_role(Role::Row);
        let rows = rows.map(|row| row.rect().top());
        let highest = rows.fold(f32::MAX, f32::min);
        assert!(lowest <= highest, "{width_pt}: {lowest} {highest}");
    }
}

/// The smallest window, 900 by 600, with text at 150 %: so many points are left. In the language of the longest words.
#[test]
fn in_a_small_window_nothing_stands_beyond_its_right_edge() {
    let mut desk = Desk::with_sample(Setting {
        language: Language::Polish,
        width_pt: 600.0,
        height_pt: 400.0,
        ..Setting::default()
    });
    desk.chord(Modifiers::COMMAND, Key::Num5);
    let texts = Texts::load(Language::Polish).unwrap();
    let right = desk.harness.ctx.content_rect().right();
    let farthest_right = |desk: &Desk, role| {
        let nodes = desk.harness.get_all_by_role(role);
        nodes.map(|node| node.rect().right()).fold(0.0, f32::max)
    };
    for page in [
        text!(texts, "follow-lists"),
        text!(texts, "follow-customers"),
        text!(texts, "follow-ideas"),
    ] {
        desk.click(&page);
        desk.harness.run_ok();
        for role in [Role::TextInput, Role::Button] {
            assert!(farthest_right(&desk, role) <= right, "{page}, {role:?}");
        }
    }
    let settings = text!(texts, "view-settings");
    let rail = desk.harness.get_by_label(&settings).rect();
    let window = desk.harness.ctx.content_rect();
    assert!(rail.bottom() <= window.bottom(), "all views can be reached");
}

#[test]
fn a_survey_of_employees_has_no_follow_up() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::S);
    let survey = Survey {
        audience: Audience::Employees,
        ..desk.project().survey().clone()
    };
    let mut project = desk.project().clone();
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    let header = goodword::project_file::Header::default();
    let mut bytes = Vec::new();
    goodword::project_file::write(&project, &header, &mut bytes).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("staff.goodword.json");
    std::fs::write(&path, bytes).unwrap();
    let mut desk = Desk::with_file(Setting::default(), Some(path));
    desk.chord(Modifiers::COMMAND, Key::Num5);
    assert!(desk.shows_part("A survey of employees has no follow-up"));
    assert!(desk.harness.query_by_label_contains("To call").is_none());
}

#[test]
fn one_person_under_two_spellings_is_made_one_with_a_click_and_two_with_another() {
    let mut desk = desk();
    desk.chord(Modifiers::COMMAND, Key::Num1);
    for name in ["Anna Kovács", "Anna Kovacs"] {
        desk.type_text("4");
        desk.focus("Customer");
        desk.type_text(name);
        desk.key(Key::Enter);
    }
    desk.chord(Modifiers::COMMAND, Key::Num5);
    assert!(desk.shows("Anna Kovács and Anna Kovacs may be one person."));
    desk.click("Make them one");
    assert_eq!(desk.project().customers().len(), 1);
    assert!(!desk.shows_part("may be one person"));
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.project().customers().len(), 2);
    desk.click("They are two");
    assert!(!desk.shows_part("may be one person"));
    assert_eq!(desk.project().apart().len(), 1, "it is kept in the survey");
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert!(desk.shows_part("may be one person"), "one undo asks again");
}

#[test]
fn measures_are_put_in_ticked_changed_and_removed() {
    let mut desk = desk();
    desk.click("What to do");
    let usual = desk
        .harness
        .get_all_by_label("Take all Detractors")
        .next()
        .unwrap();
    usual.click();
    desk.harness.run_ok();
    assert_eq!(desk.project().measures().len(), 2);
    desk.click("Take over Thank them personally");
    assert_eq!(desk.project().measures().len(), 3);
    desk.chord(Modifiers::COMMAND, Key::Z);
    let name = desk.project().measures().as_slice()[0].name.clone();
    let tick = desk.harness.get_by_role_and_label(Role::CheckBox, &name);
    tick.click();
    desk.harness.run_ok();
    assert_eq!(desk.project().measures().as_slice()[0].done, Some(today()));
    desk.click(&format!("Change {name}"));
    desk.key(Key::End);
    desk.type_text(", by phone");
    desk.key(Key::Enter);
    let changed = desk.project().measures().as_slice()[0].name.clone();
    assert_eq!(changed, format!("{name}, by phone"));
    desk.click(&format!("Change {changed}"));
    desk.focus("To be done by");
    desk.type_text("21 Nov 2026");
    assert!(desk.shows("This day has gone by. The measure stays without a day."));
    desk.clear_field("To be done by");
    desk.type_text("22 Nov 2026");
    desk.clear_field("Done on");
    desk.key(Key::Enter);
    let due = |desk: &Desk| desk.project().measures().as_slice()[0].due;
    assert_eq!(due(&desk), Some(today()));
    assert!(desk.shows("1 measure is due.") && desk.shows("What to do  1"));
    desk.click(&format!("Remove {changed}"));
    assert_eq!(desk.project().measures().len(), 1);
}
