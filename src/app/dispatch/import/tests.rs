//! Imports through the conductor.

use std::path::PathBuf;

use super::*;
use crate::analysis::Dimension;
use crate::app::View;
use crate::app::bare::conductor_in;
use crate::app::importing::Missing;
use crate::app::{
    Action, Command, CommandQueue, EditCommand, FileCommand, NoticeKind, ViewCommand,
};
use crate::document::EditLabel;
use crate::exchange::import::{ColumnUse, DateOrder, ScoreGuess};
use crate::model::Language;

fn ask(conductor: &mut Conductor, command: Command) {
    let mut queue = CommandQueue::default();
    queue.push(command);
    conductor.dispatch(&egui::Context::default(), &mut queue);
}

/// Asks, and waits for the work to end.
fn do_import(conductor: &mut Conductor, command: ImportCommand) {
    ask(conductor, Command::Import(command));
    wait(conductor);
}

fn wait(conductor: &mut Conductor) {
    let ctx = egui::Context::default();
    let mut queue = CommandQueue::default();
    while conductor.importing().is_some_and(Importing::is_busy) || conductor.opening().is_some() {
        conductor.poll_import(&ctx);
        conductor.poll_opening(&ctx, &mut queue);
        conductor.dispatch(&ctx, &mut queue);
        std::thread::yield_now();
    }
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name)
}

fn written(folder: &tempfile::TempDir, text: &str) -> PathBuf {
    let path = folder.path().join("guests.csv");
    std::fs::write(&path, text).unwrap();
    path
}

fn open_survey(conductor: &mut Conductor) {
    let command = FileCommand::New {
        name: "Bakery".to_owned(),
        audience: Audience::Customers,
        language: Language::English,
    };
    ask(conductor, Command::File(command));
    wait(conductor);
}

fn answers(conductor: &Conductor) -> usize {
    conductor
        .project()
        .map_or(0, |project| project.responses().len())
}

/// Six answers, one of them with a cell that is no score, and a row that says nothing.
const TABLE: &str = "Score,Comment,Branch\n9,Good,Harbour\n3,Bad,Harbour\n,,\nx,Odd,Market\n10,,Market\n7,,Market\n8,,Harbour\n";

#[test]
fn answers_go_into_the_open_survey_and_one_undo_takes_them_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut conductor = conductor_in(&folder);
    open_survey(&mut conductor);
    let before = conductor.project().cloned();
    do_import(&mut conductor, ImportCommand::Read(written(&folder, TABLE)));
    assert_eq!(conductor.session.dialog, Some(Dialog::Import));
    do_import(&mut conductor, ImportCommand::Finish);
    assert_eq!(conductor.session.dialog, Some(Dialog::ImportReport));
    assert_eq!(answers(&conductor), 6);
    let report = conductor.import_report().unwrap();
    let counts = report.counts(&conductor.texts).map(|(_, count)| count);
    assert_eq!((report.file.as_str(), counts), ("guests.csv", [6, 6, 0, 0]));
    assert_eq!(
        report.lines(&conductor.texts, 10),
        ["Line 5: “x” is not a whole number from 0 to 10"]
    );
    ask(&mut conductor, Command::View(ViewCommand::CloseDialog));
    ask(&mut conductor, Command::Edit(EditCommand::Undo));
    assert_eq!(conductor.project(), before.as_ref());
}

#[test]
fn without_a_survey_a_table_makes_one_called_like_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut conductor = conductor_in(&folder);
    let path = written(&folder, TABLE);
    ask(&mut conductor, Command::File(FileCommand::Open(path)));
    wait(&mut conductor);
    assert!(conductor.project().is_none());
    do_import(&mut conductor, ImportCommand::Finish);
    assert_eq!(conductor.project().unwrap().survey().name, "guests");
    assert_eq!(answers(&conductor), 6);
    assert_eq!(conductor.session.view, View::Scores);
    let branch = conductor.project().unwrap().fields().named("Branch");
    assert_eq!(
        conductor.session.breakdown,
        branch.map(|field| Dimension::Field(field.id))
    );
}

#[test]
fn cancelling_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut conductor = conductor_in(&folder);
    let path = written(&folder, TABLE);
    ask(&mut conductor, Command::File(FileCommand::Open(path)));
    wait(&mut conductor);
    ask(&mut conductor, Command::View(ViewCommand::CloseDialog));
    assert!(conductor.importing().is_none());
    assert!(conductor.project().is_none());
    assert!(conductor.notice().is_none());
}

#[test]
fn a_score_in_doubt_has_to_be_chosen_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut conductor = conductor_in(&folder);
    do_import(
        &mut conductor,
        ImportCommand::Read(fixture("candidates.csv")),
    );
    let sheet = conductor.importing().and_then(Importing::sheet).unwrap();
    assert_eq!(sheet.missing(), Some(Missing::Score));
    let column = sheet.candidates[0].column;
    let mut mapping = sheet.look.mapping.clone();
    do_import(&mut conductor, ImportCommand::Finish);
    assert!(conductor.project().is_none());
    mapping.choose(column, ColumnUse::Score);
    do_import(&mut conductor, ImportCommand::Remap(mapping));
    let sheet = conductor.importing().and_then(Importing::sheet).unwrap();
    assert_eq!(sheet.look.mapping.score, ScoreGuess::Sure(column));
    assert_eq!(sheet.missing(), None);
    do_import(&mut conductor, ImportCommand::Finish);
    assert!(answers(&conductor) > 0);
}

#[test]
fn dates_in_doubt_have_to_be_said_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut conductor = conductor_in(&folder);
    do_import(
        &mut conductor,
        ImportCommand::Read(fixture("dates_in_doubt.csv")),
    );
    let sheet = conductor.importing().and_then(Importing::sheet).unwrap();
    assert_eq!(sheet.missing(), Some(Missing::DateOrder));
    assert!(sheet.look.asks_date_order);
    let mut mapping = sheet.look.mapping.clone();
    mapping.date_order = DateOrder::DayFirst;
    do_import(&mut conductor, ImportCommand::Remap(mapping));
    let sheet = conductor.importing().and_then(Importing::sheet).unwrap();
    assert_eq!(sheet.missing(), None);
    assert!(
        sheet.look.asks_date_order,
        "the question stays to be answered otherwise"
    );
    assert!(sheet.look.first.iter().all(|row| row.day.is_some()));
}

#[test]
fn a_survey_that_changed_meanwhile_is_planned_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut conductor = conductor_in(&folder);
    open_survey(&mut conductor);
    do_import(&mut conductor, ImportCommand::Read(written(&folder, TABLE)));
    ask(&mut conductor, Command::Import(ImportCommand::Finish));
    let id = conductor.fresh_response_id();
    let edit = crate::model::Edit::add(crate::model::Response::new(id));
    conductor.apply(EditLabel::AddResponse, edit);
    wait(&mut conductor);
    assert_eq!(answers(&conductor), 7);
}

#[test]
fn a_file_that_is_no_table_is_told_and_the_survey_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut conductor = conductor_in(&folder);
    open_survey(&mut conductor);
    for (name, said) in [
        ("unterminated.csv", "quotation mark"),
        ("none.csv", "not there any more"),
    ] {
        do_import(&mut conductor, ImportCommand::Read(fixture(name)));
        let notice = conductor.notice().unwrap();
        assert_eq!(notice.kind, NoticeKind::Problem);
        assert!(notice.text.contains(said), "{}", notice.text);
        assert!(notice.text.contains("Nothing was imported"));
        assert!(conductor.importing().is_none());
        assert!(conductor.is_available(Action::Import), "no dialog is left");
    }
    assert_eq!(answers(&conductor), 0);
}

#[test]
fn an_import_that_only_changes_answers_says_how_many() {
    let folder = tempfile::tempdir().unwrap();
    let mut conductor = conductor_in(&folder);
    open_survey(&mut conductor);
    let table = |comment: &str| {
        let rows = format!("a1,2026-03-01,9,{comment}\na2,2026-03-02,3,slow\n");
        written(&folder, &format!("Response ID,Date,Score,Comment\n{rows}"))
    };
    do_import(&mut conductor, ImportCommand::Read(table("good")));
    do_import(&mut conductor, ImportCommand::Finish);
    ask(&mut conductor, Command::View(ViewCommand::CloseDialog));
    do_import(&mut conductor, ImportCommand::Read(table("better")));
    let sheet = conductor.importing().and_then(Importing::sheet);
    let mut mapping = sheet.map(|sheet| sheet.look.mapping.clone()).unwrap();
    mapping.duplicates = crate::exchange::import::Duplicates::Update;
    do_import(&mut conductor, ImportCommand::Remap(mapping));
    do_import(&mut conductor, ImportCommand::Finish);
    let document = conductor.document().unwrap();
    assert_eq!(document.undo_label(), Some(&EditLabel::ImportResponses(1)));
}
