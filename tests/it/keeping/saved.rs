//! The file is written soon after a change, never over what another program wrote, and always as a whole version.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use std::{fs, io};

use goodword::document::{EditLabel, SaveState, read_whole};
use goodword::model::Edit;
use goodword::project_file::{Fs as _, OsFs, SaveError, Step, read};

use super::{Desk, FailingFs, add, answer, comments, settle, settle_if};

#[test]
fn a_change_is_in_the_file_two_seconds_later() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    add(&mut project, 1);
    let start = Instant::now();
    settle_if(&mut project, start, |state| *state == SaveState::Recorded);
    let wait = project.tick(start + Duration::from_millis(1500));
    assert_eq!(wait, Some(Duration::from_millis(500)));
    assert_eq!(desk.file().responses().len(), 0);
    settle_if(&mut project, start + Duration::from_secs(2), |state| {
        *state == SaveState::Saved
    });
    assert_eq!(desk.file().responses().len(), 1);
    assert_eq!(project.tick(start + Duration::from_secs(3)), None);
    assert_eq!(project.undo(), Some(EditLabel::AddResponse));
}

#[test]
fn slow_disk_answers_are_recorded_while_the_file_is_saved() {
    let gates: [fn(&FailingFs) -> &Mutex<()>; 2] = [|fs| &fs.slow_write, |fs| &fs.slow_replace];
    for gate in gates {
        let desk = Desk::with_file();
        let mut project = desk.open().project;
        add(&mut project, 1);
        let shut = gate(&desk.fs).lock().unwrap();
        project.save_now();
        for number in 2..5 {
            add(&mut project, number);
            settle(&mut project, &[SaveState::Saving]);
            let recovered = read_whole(&desk.path(), &desk.keeping).unwrap().recovered;
            assert_eq!(recovered, usize::try_from(number).unwrap());
        }
        assert_eq!(desk.file().responses().len(), 0);
        drop(shut);
        settle(&mut project, &[SaveState::Recorded]);
        assert_eq!(desk.file().responses().len(), 1);
        desk.kill(project);
        let opened = desk.open();
        assert_eq!(opened.recovered.unwrap().answers, 3);
        assert_eq!(
            comments(opened.project.document().project()),
            ["answer 1", "answer 2", "answer 3", "answer 4"]
        );
    }
}

#[test]
fn a_file_changed_outside_is_never_written_over() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    let before = fs::read_to_string(desk.path()).unwrap();
    // Of the same length, so that only the content tells.
    let outside = before.replace("Café Świt", "Café Śwot");
    fs::write(desk.path(), &outside).unwrap();
    add(&mut project, 1);
    project.save_now();
    settle(
        &mut project,
        &[SaveState::NotSaved(SaveError::ChangedOutside)],
    );
    assert_eq!(fs::read_to_string(desk.path()).unwrap(), outside);
    let unsaved = project.close(Duration::from_secs(10)).unwrap_err();
    assert!(unsaved.recorded);
    assert_eq!(fs::read_to_string(desk.path()).unwrap(), outside);

    let mut project = unsaved.project;
    let copy = desk.folder.path().join("copy.goodword.json");
    project.save_as(copy.clone());
    settle(&mut project, &[SaveState::Saved]);
    assert_eq!(
        read(&fs::read(copy).unwrap())
            .unwrap()
            .project
            .responses()
            .len(),
        1
    );
}

/// A large file is looked at while the new version is written beside it.
#[test]
fn a_large_file_changed_outside_is_never_written_over() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    for number in 0..3 {
        let mut answer = answer(number);
        answer.comment = "so schön ".repeat(60_000);
        let edit = Edit::add(answer);
        project.apply(EditLabel::AddResponse, edit).unwrap();
        project.save_now();
        settle(&mut project, &[SaveState::Saved]);
        assert_eq!(desk.file().responses().len() as u64, number + 1);
    }
    let before = fs::read_to_string(desk.path()).unwrap();
    assert!(before.len() > 1 << 20);
    let outside = before.replace("Café Świt", "Café Śwot");
    fs::write(desk.path(), &outside).unwrap();
    add(&mut project, 3);
    project.save_now();
    let refused = SaveState::NotSaved(SaveError::ChangedOutside);
    settle(&mut project, &[refused]);
    assert_eq!(fs::read_to_string(desk.path()).unwrap(), outside);
    assert_nothing_is_left_beside(&desk);
}

#[test]
fn a_file_that_is_gone_is_said_to_be() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    fs::remove_file(desk.path()).unwrap();
    add(&mut project, 1);
    project.save_now();
    settle(&mut project, &[SaveState::NotSaved(SaveError::Gone)]);
}

#[test]
fn a_save_that_fails_leaves_the_old_file_whole() {
    let desk = Desk::with_file();
    let before = fs::read(desk.path()).unwrap();
    let mut project = desk.open().project;
    add(&mut project, 1);
    desk.fs.no_rename.store(true, Ordering::Relaxed);
    project.save_now();
    let now = Instant::now();
    settle_if(
        &mut project,
        now,
        |state| matches!(state, SaveState::NotSaved(SaveError::Io(Step::Replace, fault)) if fault.kind == io::ErrorKind::StorageFull),
    );
    assert_eq!(fs::read(desk.path()).unwrap(), before);
    assert_nothing_is_left_beside(&desk);
    desk.fs.no_rename.store(false, Ordering::Relaxed);
    settle_if(&mut project, now + Duration::from_secs(11), |state| {
        *state == SaveState::Saved
    });
    assert_eq!(desk.file().responses().len(), 1);
}

#[test]
fn the_version_before_is_kept_even_where_it_cannot_be_linked() {
    for no_hard_link in [false, true] {
        let desk = Desk::with_file();
        desk.fs.no_hard_link.store(no_hard_link, Ordering::Relaxed);
        let before = fs::read(desk.path()).unwrap();
        let mut project = desk.open().project;
        add(&mut project, 1);
        let id = project.document().project().id().to_string();
        project.close(Duration::from_secs(10)).unwrap();
        let backups = OsFs
            .list(&desk.folder.path().join("state/backups").join(id))
            .unwrap();
        assert_eq!(backups.len(), 1);
        assert_eq!(fs::read(&backups[0]).unwrap(), before);
    }
}

fn assert_nothing_is_left_beside(desk: &Desk) {
    let beside: Vec<_> = OsFs.list(desk.folder.path()).unwrap();
    let is_temporary = |path: &PathBuf| path.extension().is_some_and(|end| end == "tmp");
    assert!(!beside.iter().any(is_temporary), "{beside:?}");
}
