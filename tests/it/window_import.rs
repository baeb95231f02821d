//! Importing a table as a person does: by name, in the real window.

mod sheets;

use std::path::{Path, PathBuf};

use eframe::egui::accesskit::Role;
use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use goodword::app::Conductor;
use goodword::exchange::import::ColumnUse;

use crate::support::window::{Desk, Setting};

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
