//! When the program itself fails while it keeps a project: that is said, nothing waits for ever, and the way out is
//! open.

use std::time::{Duration, Instant};

use goodword::document::{OpenProject, SaveState};
use goodword::i18n::Texts;
use goodword::model::Language;
use goodword::project_file::SaveError;
use goodword::wording::keeping;

use super::keeping::{Desk, add, closed_copy, comments, settle, settle_if};

impl Desk {
    fn panic_at(&self, name: Option<&'static str>) {
        *self.fs.panics_at.lock().unwrap() = name;
    }
}

/// A project in whose journal a first answer could not be written, since the program failed.
fn broken_off(desk: &Desk) -> OpenProject {
    let mut project = desk.open().project;
    desk.panic_at(Some(".journal"));
    add(&mut project, 1);
    settle(&mut project, &[SaveState::BrokenOff { changes: 1 }]);
    desk.panic_at(None);
    project
}

#[test]
fn a_keeper_that_fails_is_said_and_typing_goes_on() {
    let desk = Desk::with_file();
    let mut project = broken_off(&desk);
    add(&mut project, 2);
    let state = SaveState::BrokenOff { changes: 2 };
    assert_eq!(*project.state(), state);
    let texts = Texts::load(Language::English).unwrap();
    assert!(keeping(&texts, &state).is_problem);
    let later = Instant::now() + Duration::from_hours(1);
    assert_eq!(project.tick(later), None, "nothing to wait for");
    project.save_now();
    assert!(!project.is_saving());
    assert_eq!(comments(&desk.file()), [""; 0]);
}

#[test]
fn closing_asks_when_the_keeper_has_failed() {
    let desk = Desk::with_file();
    let unsaved = broken_off(&desk).close(Duration::from_mins(1)).unwrap_err();
    assert!(!unsaved.recorded);
    let mut project = unsaved.project;
    project.save_as(desk.file_path("copy"));
    settle(&mut project, &[SaveState::Saved]);
    add(&mut project, 2);
    settle(&mut project, &[SaveState::Recorded]);
    assert_eq!(closed_copy(&desk, project), ["answer 1", "answer 2"]);
}

#[test]
fn a_save_that_fails_by_itself_is_said_and_tried_again() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    add(&mut project, 1);
    desk.panic_at(Some(".tmp"));
    project.save_now();
    settle(&mut project, &[SaveState::NotSaved(SaveError::BrokenOff)]);
    project.save_as(desk.file_path("copy"));
    while project.is_saving() {
        project.tick(Instant::now());
    }
    let error = project.take_saved_as().unwrap().unwrap_err();
    assert_eq!(error.error, SaveError::BrokenOff);
    add(&mut project, 2);
    let failed = SaveState::NotSaved(SaveError::BrokenOff);
    settle(&mut project, &[failed]);
    desk.panic_at(None);
    let later = Instant::now() + Duration::from_secs(11);
    settle_if(&mut project, later, |state| *state == SaveState::Saved);
    assert_eq!(comments(&desk.file()), ["answer 1", "answer 2"]);
}

#[test]
fn a_keeper_that_fails_during_a_copy_leaves_no_one_waiting() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    let shut = desk.fs.slow_copy.lock().unwrap();
    project.save_as(desk.file_path("copy"));
    desk.panic_at(Some(".journal"));
    add(&mut project, 1);
    settle(&mut project, &[SaveState::BrokenOff { changes: 1 }]);
    drop(shut);
    let error = project.take_saved_as().unwrap().unwrap_err();
    assert_eq!(error.path, desk.file_path("copy"));
    assert!(!project.is_saving());
}
