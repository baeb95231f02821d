//! Importing a table and the settings, as a person uses them: by name, in the real window.

use std::path::{Path, PathBuf};

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use goodword::app::Conductor;
use goodword::exchange::import::ColumnUse;
use goodword::model::Language;

use crate::support::window::{Desk, Setting};
use crate::support::workbooks;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name)
}

fn conductor(desk: &Desk) -> &Conductor {
    desk.harness.state().conductor()
}

/// Until no thread works at the import any more, or at the survey that it makes.
fn wait_for_import(desk: &mut Desk) {
    desk.wait_for(|desk| {
        let importing = conductor(desk).importing();
        let is_busy = importing.is_some_and(goodword::app::importing::Importing::is_busy);
        !is_busy && conductor(desk).opening().is_none()
    });
}

fn importing(name: &str) -> Desk {
    let mut desk = Desk::with_file(Setting::default(), Some(fixture(name)));
    wait_for_import(&mut desk);
    desk
}

/// Replaces what stands in the field of that name.
fn retype(desk: &mut Desk, field: &str, text: &str) {
    desk.harness.get_by_label(field).focus();
    desk.harness.run_ok();
    desk.chord(Modifiers::COMMAND, Key::A);
    desk.type_text(text);
    desk.key(Key::Enter);
}

#[test]
fn a_table_becomes_a_survey_and_one_undo_empties_it() {
    let mut desk = importing("semicolons.csv");
    let answers = conductor(&desk).importing().and_then(|each| each.sheet());
    let answers = answers.unwrap().look.counted.answers;
    desk.click(&format!("Import {answers} answers"));
    wait_for_import(&mut desk);
    assert_eq!(desk.project().responses().len(), answers);
    assert_eq!(desk.project().survey().name, "semicolons");
    assert!(desk.shows("Import of semicolons.csv"));
    assert!(desk.shows("Every row was read and nothing was left out."));
    desk.key(Key::Enter);
    assert!(conductor(&desk).session.dialog.is_none());
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert!(desk.project().responses().is_empty());
}

#[test]
fn an_import_that_reaches_a_goal_makes_its_milestone_and_its_report_is_shown() {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    for digit in ["3", "3", "3", "3", "3", "3"] {
        desk.type_text(digit);
        desk.key(Key::Enter);
    }
    desk.chord(Modifiers::COMMAND, Key::Num3);
    desk.focus("Goal");
    desk.type_text("20");
    desk.key(Key::Enter);
    assert_eq!(desk.project().goals().len(), 1);
    let table = desk.folder().join("more.csv");
    std::fs::write(
        &table,
        "Score,Comment\n".to_owned() + &"9,good\n".repeat(12),
    )
    .unwrap();
    desk.drop_file(table);
    wait_for_import(&mut desk);
    desk.click("Import 12 answers");
    wait_for_import(&mut desk);
    assert_eq!(desk.project().responses().len(), 18);
    assert_eq!(desk.project().milestones().len(), 1);
    assert!(desk.shows("Import of more.csv"), "it was not refused");
}

#[test]
fn a_window_without_a_survey_says_where_to_begin_with_a_table() {
    for (width_pt, height_pt) in [(900.0, 600.0), (600.0, 400.0)] {
        let desk = Desk::new(Setting {
            width_pt,
            height_pt,
            ..Setting::default()
        });
        let way = |name: &str| {
            let found = desk.harness.get_by_role_and_label(Role::Button, name);
            found.rect()
        };
        let ways = [
            "New survey...",
            "Open...",
            "Import a table...",
            "Try the sample",
        ]
        .map(way);
        for rect in ways {
            assert!(rect.left() > 0.0 && rect.right() < width_pt, "{rect:?}");
            let is_over = |other: &&eframe::egui::Rect| rect.intersects(**other);
            assert_eq!(ways.iter().filter(is_over).count(), 1);
        }
    }
}

#[test]
fn a_table_dropped_on_the_window_is_looked_at() {
    for open_one in [Desk::new, Desk::with_sample] {
        let mut desk = open_one(Setting::default());
        desk.drop_file(fixture("semicolons.csv"));
        wait_for_import(&mut desk);
        let import = conductor(&desk).importing();
        assert!(import.is_some_and(|each| each.sheet().is_some()));
    }
}

#[test]
fn a_survey_dropped_on_the_window_opens_and_a_damaged_one_leaves_the_open_one() {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    let damaged = desk.folder().join("damaged.goodword.json");
    std::fs::write(&damaged, "not a survey").unwrap();
    desk.drop_file(damaged);
    assert_eq!(desk.project().survey().name, "Bakery");
    let path = desk.folder().join("cafe.goodword.json");
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/project.goodword.json");
    std::fs::copy(golden, &path).unwrap();
    desk.drop_file(path);
    assert_eq!(desk.project().survey().name, "Café \"Świt\"");
}

#[test]
fn a_survey_opens_whatever_it_is_called_and_a_list_called_json_is_a_table() {
    let mut desk = Desk::new(Setting::default());
    let path = desk.folder().join("cafe.txt");
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/project.goodword.json");
    std::fs::copy(golden, &path).unwrap();
    desk.drop_file(path);
    assert_eq!(desk.project().survey().name, "Café \"Świt\"");
    let list = desk.folder().join("answers.json");
    std::fs::write(&list, "[{\"score\": 9}, {\"score\": 3}]").unwrap();
    desk.drop_file(list);
    assert!(conductor(&desk).importing().is_some());
}

#[test]
fn enter_imports_and_escape_cancels() {
    let mut desk = importing("semicolons.csv");
    desk.key(Key::Escape);
    assert!(conductor(&desk).importing().is_none());
    assert!(conductor(&desk).project().is_none());
    let mut desk = importing("semicolons.csv");
    desk.key(Key::Enter);
    wait_for_import(&mut desk);
    assert!(!desk.project().responses().is_empty());
}

#[test]
fn a_score_in_doubt_is_asked_for_before_anything_is_imported() {
    let mut desk = importing("candidates.csv");
    assert!(desk.shows("Which column holds the answer from 0 to 10?"));
    assert!(desk.shows("First say which column holds the score."));
    let sheet = conductor(&desk).importing().and_then(|each| each.sheet());
    let sheet = sheet.unwrap();
    let header = sheet.columns[sheet.candidates[0].column].header.clone();
    let radio = (Role::RadioButton, header.as_str());
    desk.harness.get_by_role_and_label(radio.0, radio.1).click();
    wait_for_import(&mut desk);
    assert!(!desk.shows("First say which column holds the score."));
}

#[test]
fn who_thinks_again_about_the_score_loses_no_column() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hotel.csv");
    let table = "Day,Food,Room\n2026-03-01,9,10\n2026-03-02,3,7\n2026-03-03,10,6\n2026-03-04,8,2\n";
    std::fs::write(&path, table).unwrap();
    let mut desk = Desk::with_file(Setting::default(), Some(path));
    wait_for_import(&mut desk);
    let uses = |desk: &Desk| {
        let sheet = conductor(desk).importing().and_then(|each| each.sheet());
        sheet.unwrap().look.mapping.uses().to_vec()
    };
    assert_eq!(uses(&desk)[1..], [ColumnUse::Rating, ColumnUse::Rating]);
    for (header, expected) in [
        ("Food", [ColumnUse::Score, ColumnUse::Rating]),
        ("Room", [ColumnUse::Rating, ColumnUse::Score]),
    ] {
        desk.click_radio(header);
        wait_for_import(&mut desk);
        assert_eq!(uses(&desk)[1..], expected, "{header}");
    }
}

#[test]
fn another_scale_is_named_once_and_cannot_be_imported() {
    let desk = importing("stars.csv");
    assert!(desk.shows_part("it is a rating on another scale"));
    assert!(
        !desk.shows("First say which column holds the score."),
        "one thing is said"
    );
    assert!(!desk.shows("The first answers"));
    let sheet = conductor(&desk).importing().and_then(|each| each.sheet());
    assert!(sheet.unwrap().missing().is_some());
}

#[test]
fn the_report_stands_in_the_window_and_is_shown_again_from_the_menu() {
    let mut desk = importing("not_scores.csv");
    desk.key(Key::Enter);
    wait_for_import(&mut desk);
    assert!(desk.shows("Rows read") && desk.shows("Rows skipped"));
    assert!(desk.shows("Line 5: nothing was answered"));
    assert!(desk.shows("Line 4: “11” is not a whole number from 0 to 10"));
    desk.click("Close");
    desk.act("Last import");
    assert!(desk.shows("Import of not_scores.csv"));
}

#[test]
fn the_same_file_again_says_what_is_there_already_and_asks() {
    let mut desk = importing("semicolons.csv");
    desk.key(Key::Enter);
    wait_for_import(&mut desk);
    desk.key(Key::Enter);
    let before = desk.project().responses().len();
    desk.drop_file(fixture("semicolons.csv"));
    wait_for_import(&mut desk);
    assert!(desk.shows_part("rows are among the answers already"));
    assert!(desk.shows("All rows are among the answers already. Nothing would be added."));
    desk.click("Add them once more");
    wait_for_import(&mut desk);
    desk.click(&format!("Import {before} answers"));
    wait_for_import(&mut desk);
    assert_eq!(desk.project().responses().len(), 2 * before);
}

#[test]
fn the_choice_of_columns_is_remembered_for_files_of_the_same_shape() {
    let mut desk = importing("semicolons.csv");
    let sheet = conductor(&desk).importing().and_then(|each| each.sheet());
    let mut mapping = sheet.unwrap().look.mapping.clone();
    mapping.choose(2, ColumnUse::LeftOut);
    let command = goodword::app::ImportCommand::Remap(mapping.clone());
    desk.harness
        .state_mut()
        .ask(goodword::app::Command::Import(command));
    wait_for_import(&mut desk);
    desk.key(Key::Enter);
    wait_for_import(&mut desk);
    desk.key(Key::Enter);
    desk.drop_file(fixture("semicolons.csv"));
    wait_for_import(&mut desk);
    assert!(desk.shows("The columns are as you chose them for an earlier file of this kind."));
    desk.click("Propose anew");
    wait_for_import(&mut desk);
    let sheet = conductor(&desk).importing().and_then(|each| each.sheet());
    assert_ne!(sheet.unwrap().look.mapping.uses(), mapping.uses());
}

#[test]
fn copied_cells_are_imported_and_an_empty_clipboard_is_told_of() {
    let mut desk = Desk::with_sample(Setting::default());
    let ask = goodword::app::ImportCommand::AskForCopied;
    let ask = goodword::app::Command::Import(ask);
    desk.harness.state_mut().ask(ask);
    desk.harness.step();
    let copied = "Score\tWhy\n9\tkind\n3\tcold\n".to_owned();
    desk.harness.event(eframe::egui::Event::Paste(copied));
    wait_for_import(&mut desk);
    assert!(desk.shows("Import copied cells"));
    assert!(!desk.shows_part("named after the file"), "there is none");
    assert!(
        desk.shows("Line 2, score 9"),
        "the score of a row has its name"
    );
    desk.key(Key::Escape);
    desk.act("Import copied cells");
    desk.rest_seconds(1.0);
    assert!(desk.shows_part("There is no text on the clipboard."));
}

#[test]
fn a_click_beside_the_import_does_not_throw_it_away() {
    let mut desk = importing("semicolons.csv");
    let beside = eframe::egui::pos2(4.0, 400.0);
    for pressed in [true, false] {
        desk.harness
            .event(eframe::egui::Event::PointerMoved(beside));
        desk.harness.event(eframe::egui::Event::PointerButton {
            pos: beside,
            button: eframe::egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        desk.harness.run_ok();
    }
    assert!(conductor(&desk).importing().is_some());
}

#[test]
fn of_two_tables_in_a_text_one_is_asked_for() {
    let mut desk = importing("two_tables.csv");
    assert!(desk.shows("Which table holds the answers?"));
    desk.click("Lines 4-7: Score, Why, Date");
    wait_for_import(&mut desk);
    assert!(desk.shows("Import 2 answers"));
}

#[test]
fn of_two_tables_on_one_sheet_a_table_is_asked_for_by_its_cells() {
    let workbook = workbooks::of_texts(&[
        &["Score", "Why", "", "", "Month", "Mean"],
        &["9", "kind", "", "", "May", "8.2"],
        &["3", "cold", "", "", "June", "7.9"],
        &["10", "quick", "", "", "", ""],
        &["8", "fine", "", "", "", ""],
    ]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("beside.xlsx");
    std::fs::write(&path, workbook).unwrap();
    let mut desk = Desk::with_file(Setting::default(), Some(path));
    wait_for_import(&mut desk);
    assert!(desk.shows("Which table holds the answers?"));
    assert!(desk.shows("First say which table holds the answers."));
    desk.click_radio("Answers, cells A1:B5: Score, Why");
    wait_for_import(&mut desk);
    assert!(desk.shows("Import 4 answers"));
}

#[test]
fn a_text_whose_letters_are_read_wrongly_is_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letters.csv");
    let (bytes, _, _) =
        encoding_rs::ISO_8859_2.encode("Score,Comment\n9,Świetna obsługa\n3,žądło\n");
    std::fs::write(&path, bytes).unwrap();
    let mut desk = Desk::with_file(Setting::default(), Some(path));
    wait_for_import(&mut desk);
    desk.choose("Letter encoding", "Cyrillic, Windows (windows-1251)");
    wait_for_import(&mut desk);
    let comment = |desk: &Desk| {
        let sheet = conductor(desk).importing().and_then(|each| each.sheet());
        sheet.unwrap().look.first[0].comment.clone()
    };
    assert_eq!(comment(&desk), "¦wietna obsіuga");
    // It can be chosen again, as often as one likes.
    desk.choose("Letter encoding", "Central European, ISO (ISO-8859-2)");
    wait_for_import(&mut desk);
    assert_eq!(comment(&desk), "Świetna obsługa");
    desk.click("Import 2 answers");
    wait_for_import(&mut desk);
    let first = desk.project().responses().get(0).unwrap();
    assert_eq!(first.comment(), "Świetna obsługa");
}

#[test]
fn another_survey_is_taken_in_with_all_its_answers() {
    let mut desk = Desk::with_sample(Setting::default());
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/project.goodword.json");
    let before = desk.project().responses().len();
    let command = goodword::app::ImportCommand::Read(golden);
    desk.harness
        .state_mut()
        .ask(goodword::app::Command::Import(command));
    wait_for_import(&mut desk);
    assert!(desk.shows("Another Goodword survey"));
    desk.key(Key::Enter);
    wait_for_import(&mut desk);
    assert!(desk.project().responses().len() > before);
}

#[test]
fn answers_are_exported_and_what_was_done_is_said() {
    let mut desk = Desk::with_sample(Setting::default());
    desk.act("Export answers");
    assert!(desk.shows("CSV, for any spreadsheet program"));
    let path = desk.folder().join("out.csv");
    let command = goodword::app::ExportCommand::Answers(path.clone());
    desk.harness
        .state_mut()
        .ask(goodword::app::Command::Export(command));
    desk.wait_until_shown("Exported");
    let count = desk.project().responses().len();
    assert!(desk.shows_part(&format!("{count} answers are in")));
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.lines().count() > count);
    desk.click("Close");
    let own = conductor(&desk).project().cloned().unwrap();
    assert_eq!(own.responses().len(), count, "the survey is as it was");
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

/// A workbook in the desk's folder.
fn workbook(desk: &Desk, sheets: &[(&str, &[&[&str]])]) -> PathBuf {
    let path = desk.folder().join("guests.xlsx");
    let bytes = workbooks::xlsx(|workbook| {
        for (name, rows) in sheets {
            workbooks::write_texts(workbook, name, rows);
        }
    });
    std::fs::write(&path, bytes).unwrap();
    path
}

const MAY: &[&[&str]] = &[&["Score", "Why"], &["9", "kind"], &["3", "cold"]];
const JUNE: &[&[&str]] = &[&["Score", "Why"], &["10", "warm"]];

#[test]
fn a_workbook_dropped_on_the_window_becomes_answers() {
    let mut desk = Desk::new(Setting::default());
    let path = workbook(&desk, &[("May", MAY), ("June", &[])]);
    desk.drop_file(path);
    wait_for_import(&mut desk);
    assert!(desk.shows("Sheet May"));
    assert!(!desk.shows("Which sheet holds the answers?"));
    desk.click("Import 2 answers");
    wait_for_import(&mut desk);
    assert_eq!(desk.project().responses().len(), 2);
}

#[test]
fn the_sheet_is_asked_for_and_another_can_be_chosen_until_it_is_imported() {
    let mut desk = Desk::new(Setting::default());
    let path = workbook(
        &desk,
        &[("Cover", &[&["Our guests"]]), ("May", MAY), ("June", JUNE)],
    );
    desk.drop_file(path);
    wait_for_import(&mut desk);
    assert!(desk.shows("First say which sheet holds the answers."));
    let choose = |desk: &mut Desk, name: &str| {
        // Until what has changed its size stands where it will.
        for _ in 0..6 {
            desk.harness.run_ok();
        }
        desk.harness
            .get_by_role_and_label(Role::RadioButton, name)
            .click();
        desk.harness.run_ok();
        wait_for_import(desk);
    };
    choose(&mut desk, "Cover: Our guests");
    assert!(desk.shows_part("there is a header but no row below it"));
    choose(&mut desk, "May: Score, Why");
    assert!(desk.shows("Import 2 answers"));
    choose(&mut desk, "June: Score, Why");
    desk.click("Import 1 answer");
    wait_for_import(&mut desk);
    let comments: Vec<_> = desk
        .project()
        .responses()
        .iter()
        .map(|each| each.comment().to_owned())
        .collect();
    assert_eq!(comments, ["warm"]);
}

#[test]
fn a_workbook_that_cannot_be_read_is_told_of_and_the_survey_stays() {
    let mut desk = Desk::with_sample(Setting::default());
    let before = desk.project().clone();
    let path = workbook(&desk, &[("May", MAY)]);
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    desk.drop_file(path);
    wait_for_import(&mut desk);
    assert!(desk.shows_part("the workbook is damaged or ends too early"));
    assert_eq!(desk.project(), &before);
}
