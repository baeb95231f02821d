//! A project that goes on in another file: nothing typed meanwhile is lost, and each file is what its id says.

use std::fs;
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use goodword::document::{OpenProject, SaveState, read_whole};
use goodword::model::{Project, Survey};
use goodword::project_file::{Fs, OsFs, SaveError};

use super::keeping::failing_fs::FailingFs;
use super::keeping::{Desk, add, closed_copy, comments, project_at, settle, settle_if};

#[test]
fn slow_disk_answers_are_recorded_while_a_copy_is_written() {
    let gates: [fn(&FailingFs) -> &Mutex<()>; 2] = [|fs| &fs.slow_write, |fs| &fs.slow_replace];
    for gate in gates {
        let desk = Desk::with_file();
        let mut project = desk.open().project;
        add(&mut project, 1);
        let shut = gate(&desk.fs).lock().unwrap();
        project.save_as(desk.file_path("copy"));
        for number in 2..5 {
            add(&mut project, number);
            settle(&mut project, &[SaveState::Saving]);
            let recovered = read_whole(&desk.path(), &desk.keeping).unwrap().recovered;
            assert_eq!(recovered, usize::try_from(number).unwrap());
        }
        project.keep_draft(serde_json::json!({"comment": "half a sen"}));
        drop(shut);
        settle(&mut project, &[SaveState::Recorded]);
        assert_eq!(project.path(), desk.file_path("copy"));
        assert_eq!(comments(&project_at(&desk.file_path("copy"))), ["answer 1"]);
        desk.kill(project);
        let opened = OpenProject::open(&desk.file_path("copy"), &desk.keeping).unwrap();
        assert_eq!(opened.recovered.unwrap().answers, 3);
        assert_eq!(opened.draft.unwrap()["comment"], "half a sen");
        assert_eq!(
            comments(opened.project.document().project()),
            ["answer 1", "answer 2", "answer 3", "answer 4"]
        );
    }
}

#[test]
fn answers_typed_while_the_journal_fails_go_along_into_the_copy() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    let shut = desk.fs.slow_copy.lock().unwrap();
    desk.fs.no_journal.store(true, Ordering::Relaxed);
    project.save_as(desk.file_path("copy"));
    add(&mut project, 1);
    let not_recorded = |state: &SaveState| matches!(state, SaveState::NotRecorded { .. });
    settle_if(&mut project, Instant::now(), not_recorded);
    drop(shut);
    settle_if(&mut project, Instant::now(), |_| true);
    while project.path() == desk.path() {
        project.tick(Instant::now());
    }
    settle_if(&mut project, Instant::now(), not_recorded);
    desk.fs.no_journal.store(false, Ordering::Relaxed);
    add(&mut project, 2);
    settle(&mut project, &[SaveState::Recorded]);
    assert_eq!(closed_copy(&desk, project), ["answer 1", "answer 2"]);
}

#[test]
fn a_copy_that_cannot_take_over_what_is_recorded_is_not_gone_on_in() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    let shut = desk.fs.slow_copy.lock().unwrap();
    project.save_as(desk.file_path("copy"));
    add(&mut project, 1);
    settle(&mut project, &[SaveState::Saving]);
    desk.fs.no_journal.store(true, Ordering::Relaxed);
    drop(shut);
    settle(&mut project, &[SaveState::Recorded]);
    let error = project.take_saved_as().unwrap().unwrap_err();
    assert!(matches!(error.error, SaveError::Io(..)), "{error:?}");
    assert_eq!(project.path(), desk.path());
    desk.fs.no_journal.store(false, Ordering::Relaxed);
    desk.kill(project);
    assert_eq!(desk.open().recovered.unwrap().answers, 1);
}

#[test]
fn a_copy_ordered_during_a_save_keeps_its_own_id() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    let own = project.document().project().id().clone();
    add(&mut project, 1);
    let start = Instant::now();
    let later = start + Duration::from_hours(1);
    project.tick(start);
    let shut = desk.fs.slow_copy.lock().unwrap();
    let write = desk.fs.slow_write.lock().unwrap();
    project.save_now();
    project.save_as(desk.file_path("copy"));
    add(&mut project, 2);
    project.tick(start);
    drop(write);
    // The first save is done, the copy is not, and it is time to save.
    while desk.file().responses().is_empty() {
        std::thread::sleep(Duration::from_millis(1));
    }
    for _ in 0..50 {
        project.tick(later);
        std::thread::sleep(Duration::from_millis(1));
    }
    drop(shut);
    settle_if(&mut project, later, |state| *state == SaveState::Saved);
    let copy = project_at(&desk.file_path("copy"));
    assert_eq!(comments(&copy), ["answer 1", "answer 2"]);
    assert_eq!(copy.id(), project.document().project().id());
    assert_ne!(*copy.id(), own);
    assert_eq!(*desk.file().id(), own);
}

#[test]
fn a_survey_that_is_written_over_is_kept_among_its_own_backups() {
    let desk = Desk::with_file();
    let standing = fs::read(desk.path()).unwrap();
    let id = desk.file().id().clone();
    let other = Project::new(desk.keeping.new_id(), Survey::default());
    let mut project = OpenProject::draft(other, &desk.keeping).unwrap();
    project.save_as(desk.path());
    settle(&mut project, &[SaveState::Saved]);
    let backups = desk.folder.path().join("state/backups").join(id.as_str());
    let kept = OsFs.list(&backups).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(fs::read(&kept[0]).unwrap(), standing);
    assert_ne!(*desk.file().id(), id);
}

#[test]
fn closing_during_a_save_writes_what_came_after_it() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    add(&mut project, 1);
    let shut = desk.fs.slow_write.lock().unwrap();
    project.save_now();
    add(&mut project, 2);
    let closing = std::thread::spawn(move || project.close(Duration::from_secs(10)).is_ok());
    drop(shut);
    assert!(closing.join().unwrap());
    assert_eq!(comments(&desk.file()), ["answer 1", "answer 2"]);
}

#[test]
fn a_version_that_cannot_be_kept_is_said_once_until_that_changes() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    let mut told = Vec::new();
    for (number, fails) in [true, true, false, true].into_iter().enumerate() {
        desk.fs.no_backup.store(fails, Ordering::Relaxed);
        add(&mut project, number as u64);
        project.save_now();
        settle(&mut project, &[SaveState::Saved]);
        told.push(project.take_backup_fault().is_some());
    }
    assert_eq!(told, [true, false, false, true]);
}
