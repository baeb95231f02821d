//! A survey is read while the window goes on: what is open stays open and is recorded, until the new one is there.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{Key, Modifiers};
use goodword::document::{OpenProject, SaveState, drafts};
use goodword::model::{Edit, Response, ResponseId, Survey};
use goodword::project_file::OsFs;

use super::projects::empty_project;
use crate::keeping::failing_fs::FailingFs;
use crate::support::keeping::keeping;
use crate::support::window::{Desk, Setting};

/// A folder with surveys in it; those with "slow" in their name are read when the test lets them be.
struct Shelf {
    folder: tempfile::TempDir,
    fs: Arc<FailingFs>,
}

impl Shelf {
    fn with(names: &[&str]) -> Self {
        let shelf = Self {
            folder: tempfile::tempdir().unwrap(),
            fs: Arc::new(FailingFs::default()),
        };
        for name in names {
            shelf.put(name);
        }
        shelf
    }

    fn put(&self, name: &str) {
        let survey = Survey {
            name: (*name).to_owned(),
            ..Survey::default()
        };
        let mut project =
            empty_project().copied_as(goodword::model::ProjectId::from_random(name.len() as u128));
        project.apply(Edit::Survey(Box::new(survey))).unwrap();
        let answer = Response::new(ResponseId::from_random(1));
        project.apply(Edit::add(answer)).unwrap();
        let keeping = keeping(Arc::new(OsFs), self.folder.path());
        let mut open = OpenProject::draft(project, &keeping).unwrap();
        open.save_as(self.path(name));
        open.close(Duration::from_secs(10)).unwrap();
    }

    fn path(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().canonicalize().unwrap();
        folder.join(format!("{name}.goodword.json"))
    }

    fn desk(&self, file: Option<&str>) -> Desk {
        Desk::on(self.fs.clone(), file.map(|name| self.path(name)))
    }
}

fn ask_for(desk: &mut Desk, path: &Path) {
    desk.chord(Modifiers::COMMAND | Modifiers::SHIFT, Key::O);
    desk.clear_field("File");
    desk.type_text(path.to_str().unwrap());
    desk.key(Key::Enter);
}

fn survey(desk: &Desk) -> Option<String> {
    let project = desk.harness.state().conductor().project();
    project.map(|project| project.survey().name.clone())
}

fn is_on_its_way(desk: &Desk) -> bool {
    desk.harness.state().conductor().opening().is_some()
}

fn wait_until_open(desk: &mut Desk, name: &str) {
    desk.wait_for(|desk| survey(desk).as_deref() == Some(name));
}

#[test]
fn what_is_open_stays_and_is_recorded_while_another_is_read() {
    let shelf = Shelf::with(&["here", "slow"]);
    let held = shelf.fs.slow_read.lock().unwrap();
    let mut desk = shelf.desk(Some("here"));
    wait_until_open(&mut desk, "here");
    desk.chord(Modifiers::COMMAND, Key::Num1);
    ask_for(&mut desk, &shelf.path("slow"));
    desk.wait_until_shown("Opening slow.goodword.json");
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.wait_until_recorded();
    assert_eq!(desk.project().responses().len(), 2);
    // Half typed: it has to be there when this survey is opened again.
    desk.type_text("7");
    drop(held);
    wait_until_open(&mut desk, "slow");
    assert!(!desk.shows_part("Opening"));

    let keeping = keeping(Arc::new(OsFs), desk.folder());
    let left = OpenProject::open(&shelf.path("here"), &keeping).unwrap();
    assert_eq!(*left.project.state(), SaveState::Saved);
    assert_eq!(left.project.document().project().responses().len(), 2);
    assert!(
        left.draft
            .is_some_and(|draft| draft.to_string().contains('7'))
    );
}

#[test]
fn a_window_with_a_file_is_there_before_the_file_is_read() {
    let shelf = Shelf::with(&["slow"]);
    let held = shelf.fs.slow_read.lock().unwrap();
    let mut desk = shelf.desk(Some("slow"));
    assert!(desk.shows("New survey..."), "the first page");
    desk.wait_until_shown("Opening slow.goodword.json");
    drop(held);
    wait_until_open(&mut desk, "slow");
}

#[test]
fn one_that_is_not_waited_for_is_let_go_of_and_can_be_opened_again() {
    let shelf = Shelf::with(&["here", "slow"]);
    let held = shelf.fs.slow_read.lock().unwrap();
    let mut desk = shelf.desk(Some("here"));
    wait_until_open(&mut desk, "here");
    ask_for(&mut desk, &shelf.path("slow"));
    desk.wait_until_shown("Cancel");
    desk.click("Cancel");
    assert!(!is_on_its_way(&desk));
    assert_eq!(survey(&desk).as_deref(), Some("here"));
    ask_for(&mut desk, &shelf.path("slow"));
    assert!(is_on_its_way(&desk));
    drop(held);
    wait_until_open(&mut desk, "slow");
    let state = desk.harness.state().conductor().save_state();
    assert_eq!(state, Some(&SaveState::Saved), "nobody has it locked");
}

#[test]
fn the_last_one_asked_for_is_opened() {
    let shelf = Shelf::with(&["here", "slow", "third"]);
    let held = shelf.fs.slow_read.lock().unwrap();
    let mut desk = shelf.desk(Some("slow"));
    ask_for(&mut desk, &shelf.path("third"));
    drop(held);
    wait_until_open(&mut desk, "third");
    desk.rest_seconds(1.0);
    assert_eq!(survey(&desk).as_deref(), Some("third"));
    assert!(!is_on_its_way(&desk));
}

#[test]
fn a_dialog_is_not_taken_away_by_what_arrives() {
    let shelf = Shelf::with(&["here", "slow"]);
    let held = shelf.fs.slow_read.lock().unwrap();
    let mut desk = shelf.desk(Some("here"));
    wait_until_open(&mut desk, "here");
    ask_for(&mut desk, &shelf.path("slow"));
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bak");
    drop(held);
    desk.rest_seconds(1.0);
    desk.type_text("ery");
    assert_eq!(survey(&desk).as_deref(), Some("here"));
    desk.key(Key::Enter);
    // What is asked for last counts.
    wait_until_open(&mut desk, "Bakery");
}

#[test]
fn the_window_closes_while_a_file_is_read() {
    let shelf = Shelf::with(&["here", "slow"]);
    let held = shelf.fs.slow_read.lock().unwrap();
    let mut desk = shelf.desk(Some("here"));
    wait_until_open(&mut desk, "here");
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("9");
    desk.key(Key::Enter);
    ask_for(&mut desk, &shelf.path("slow"));
    desk.chord(Modifiers::COMMAND, Key::Q);
    assert_eq!(survey(&desk), None, "closed");
    assert!(!is_on_its_way(&desk));
    drop(held);
    let keeping = keeping(Arc::new(OsFs), desk.folder());
    let left = OpenProject::open(&shelf.path("here"), &keeping).unwrap();
    assert_eq!(left.project.document().project().responses().len(), 2);
}

#[test]
fn a_file_that_cannot_be_read_leaves_what_is_open() {
    let shelf = Shelf::with(&["here"]);
    std::fs::write(shelf.path("slow"), "{\"notes\": []}").unwrap();
    let held = shelf.fs.slow_read.lock().unwrap();
    let mut desk = shelf.desk(Some("here"));
    wait_until_open(&mut desk, "here");
    ask_for(&mut desk, &shelf.path("slow"));
    drop(held);
    desk.wait_for(|desk| desk.harness.state().conductor().notice().is_some());
    assert_eq!(survey(&desk).as_deref(), Some("here"));
    assert!(!desk.harness.state().conductor().is_read_only());
}

#[test]
fn what_is_typed_while_the_changed_file_is_read_is_kept_when_that_is_taken() {
    let shelf = Shelf::with(&["slow"]);
    let mut desk = shelf.desk(Some("slow"));
    wait_until_open(&mut desk, "slow");
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.wait_until_recorded();
    let text = std::fs::read_to_string(shelf.path("slow")).unwrap();
    std::fs::write(
        shelf.path("slow"),
        text.replacen("\"name\": \"slow\"", "\"name\": \"theirs\"", 1),
    )
    .unwrap();
    desk.chord(Modifiers::COMMAND, Key::S);
    desk.wait_until(|state| matches!(state, SaveState::NotSaved(_)));
    let held = shelf.fs.slow_read.lock().unwrap();
    desk.click("Decide what to do...");
    desk.click("Use the changed file");
    assert!(is_on_its_way(&desk));
    desk.type_text("3");
    desk.key(Key::Enter);
    desk.wait_until(|state| !matches!(state, SaveState::Recording));
    drop(held);
    wait_until_open(&mut desk, "theirs");
    let keeping = keeping(Arc::new(OsFs), desk.folder());
    let mine = drafts(&keeping).unwrap().listed;
    let kept: Vec<usize> = mine.iter().map(|draft| draft.answers).collect();
    assert_eq!(
        kept,
        [3],
        "the answer that was typed meanwhile too, and once"
    );
}

#[test]
fn a_survey_without_a_file_is_removed_for_good_once_that_is_confirmed() {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.wait_until_recorded();
    desk.act("Close survey");
    desk.wait_until_shown("Bakery");
    desk.click("Remove “Bakery”...");
    assert!(
        desk.shows(
            "This survey has no file. Its 1 answer goes for good, and so do its old versions."
        )
    );
    desk.key(Key::Enter);
    assert!(desk.shows("Bakery"), "Enter keeps it");
    desk.click("Remove “Bakery”...");
    desk.click("Remove for good");
    desk.wait_until_shown("“Bakery” was removed.");
    assert!(!desk.shows("Bakery"));
    let state = desk.folder().join("state");
    for folder in ["drafts", "journals"] {
        let left = std::fs::read_dir(state.join(folder)).unwrap().count();
        assert_eq!(left, 0, "{folder}");
    }
}

#[test]
fn a_survey_that_another_window_has_open_is_not_removed() {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    desk.act("Close survey");
    desk.wait_until_shown("Bakery");
    let keeping = keeping(Arc::new(OsFs), desk.folder());
    let path = drafts(&keeping).unwrap().listed.remove(0).path;
    let _other = OpenProject::open(&path, &keeping).unwrap();
    desk.click("Remove “Bakery”...");
    desk.click("Remove for good");
    desk.wait_until_shown(
        "“Bakery” is open in another window, so nothing was removed. Close it there first.",
    );
    assert!(path.exists());
}
