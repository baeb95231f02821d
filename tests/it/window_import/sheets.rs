//! Which of several tables or sheets it is.

use std::path::PathBuf;

use eframe::egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use super::{importing, wait_for_import};
use crate::support::window::{Desk, Setting};
use crate::support::workbooks;

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
