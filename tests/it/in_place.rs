//! A file that cannot or must not be replaced is written where it stands, and is never lost by it.

use std::fs;
use std::time::Duration;

use goodword::document::{OpenProject, SaveState, read_whole};
use goodword::project_file::{Fs, OsFs, ReadOnlyReason, SaveError, read};

use super::keeping::{Desk, add, comments as answers, project_at};
use crate::support::ground::Ground;
use crate::support::life::{Life, comments, file};
use crate::support::recording_fs::{Failure, Fault, Op};

const ENOSPC: i32 = 28;

/// A life in which the disk was full when the file had been emptied.
fn cut_off() -> (Life, OpenProject) {
    let mut life = Ground::Closed.life_on(Ground::Closed.disk_with_file(&[1]));
    let mut project = life.open(&file("cafe")).unwrap().project;
    life.add(&mut project, 2);
    life.settle(&mut project);
    life.fs.fill_disk_at(Some(file("cafe")));
    project.save_now();
    life.settle(&mut project);
    (life, project)
}

#[test]
fn a_file_that_is_cut_off_is_in_the_copy_that_is_named() {
    let (mut life, mut project) = cut_off();
    let SaveState::NotSaved(SaveError::InPlace { copy, .. }) = project.state().clone() else {
        panic!("{:?}", project.state());
    };
    let disk = life.fs.disk();
    let standing = read(disk.content(&file("cafe")).unwrap());
    assert!(
        standing.is_ok_and(|loaded| !loaded.problems.is_empty()),
        "it is cut off"
    );
    let kept = read(disk.content(&copy).unwrap()).unwrap().project;
    assert_eq!(comments(&kept), ["answer 1", "answer 2"]);
    life.fs.fill_disk_at(None);
    assert_eq!(life.recover(&mut project), SaveState::Saved);
    let disk = life.fs.disk();
    let written = read(disk.content(&file("cafe")).unwrap()).unwrap().project;
    assert_eq!(written, kept);
    assert_eq!(disk.content(&copy), None, "not needed any more");
}

#[test]
fn a_file_that_was_cut_off_is_made_whole_on_opening_and_that_is_told() {
    let (life, _project) = cut_off();
    let mut next = Ground::Closed.life_on(life.fs.disk());
    let whole = read_whole(&file("cafe"), &next.keeping).unwrap();
    assert!(whole.restored);
    assert_eq!(comments(&whole.project), ["answer 1", "answer 2"]);
    let opened = next.open(&file("cafe")).unwrap();
    assert!(opened.restored);
    assert_eq!(*opened.project.state(), SaveState::Saved);
    let disk = next.fs.disk();
    let written = read(disk.content(&file("cafe")).unwrap()).unwrap().project;
    assert_eq!(comments(&written), ["answer 1", "answer 2"]);
    drop(opened);
    let mut later = Ground::Closed.life_on(disk);
    assert!(!later.open(&file("cafe")).unwrap().restored, "told once");
}

#[test]
fn a_file_that_is_cut_off_comes_right_also_when_its_next_copy_failed() {
    let (mut life, mut project) = cut_off();
    let copies = life.keeping.state.path().join("copies");
    life.fs.fill_disk_at(None);
    life.add(&mut project, 3);
    life.fs.close_folder(&copies);
    project.save_now();
    let state = life.settle_saving(&mut project);
    let said = matches!(state, SaveState::NotSaved(SaveError::InPlace { .. }));
    assert!(said, "it is still not whole, {state:?}");
    life.fs.open_folder(&copies);
    assert_eq!(life.recover(&mut project), SaveState::Saved);
}

#[test]
fn what_another_program_put_there_meanwhile_is_not_written_over() {
    let (life, _project) = cut_off();
    let mut disk = life.fs.disk();
    let number = disk.names[&file("cafe")];
    let notes = b"{\"notes\": []}".to_vec();
    disk.contents.insert(number, notes.clone());
    let mut next = Ground::Closed.life_on(disk);
    assert!(next.open(&file("cafe")).is_err());
    assert_eq!(next.fs.disk().content(&file("cafe")), Some(&notes[..]));
}

#[test]
fn a_file_that_cannot_be_made_whole_is_shown_and_left() {
    let (life, _project) = cut_off();
    let mut states = Vec::new();
    for at in 0..40 {
        let mut next = Ground::Closed.life_on(life.fs.disk());
        next.fs.fail(Fault {
            at,
            failure: Failure::Refused(ENOSPC),
            stays: true,
        });
        if let Ok(opened) = next.open(&file("cafe")) {
            let shown = opened.project.document().project();
            assert_eq!(comments(shown), ["answer 1", "answer 2"]);
            states.push(opened.project.state().clone());
        }
    }
    let cannot = |state: &SaveState| {
        matches!(
            state,
            SaveState::ReadOnly(ReadOnlyReason::HalfWritten { .. })
        )
    };
    assert!(states.iter().any(cannot), "{states:?}");
}

#[test]
fn folder_not_writable_a_second_window_only_reads_all_the_same() {
    let mut life = Ground::Closed.life_on(Ground::Closed.disk_with_file(&[1]));
    let first = life.open(&file("cafe")).unwrap().project;
    assert_eq!(*first.state(), SaveState::Saved);
    let second = life.open(&file("cafe")).unwrap().project;
    assert!(matches!(
        second.state(),
        SaveState::ReadOnly(ReadOnlyReason::Locked { .. })
    ));
}

#[test]
fn a_backup_left_with_the_name_of_the_file_is_no_other_name_of_it() {
    let life = Life::on(crate::support::recording_fs::RecordingFs::with(
        Ground::Usual.disk_with_file(&[1]),
    ));
    let id = read(life.fs.disk().content(&file("cafe")).unwrap()).unwrap();
    let backups = life.keeping.state.path().join("backups");
    let folder = backups.join(id.project.id().as_str());
    life.fs.create_folder(&folder).unwrap();
    let left = folder.join("20261121T140509Z-g1.goodword.json");
    life.fs.hard_link(&file("cafe"), &left).unwrap();

    let mut next = Ground::Usual.life_on(life.fs.disk());
    let mut project = next.open(&file("cafe")).unwrap().project;
    next.add(&mut project, 2);
    project.save_now();
    assert_eq!(next.settle(&mut project), SaveState::Saved);
    assert!(
        !next
            .fs
            .ops()
            .iter()
            .any(|op| matches!(op, Op::Empty { .. }))
    );
    let kept = read(next.fs.disk().content(&left).unwrap()).unwrap();
    assert_eq!(comments(&kept.project), ["answer 1"]);
}

#[cfg(unix)]
#[test]
fn hard_link_the_other_name_shows_what_is_saved_and_the_backup_what_was() {
    use std::os::unix::fs::MetadataExt;
    let desk = Desk::with_file();
    let other = desk.file_path("other");
    fs::hard_link(desk.path(), &other).unwrap();
    let before = fs::read(desk.path()).unwrap();
    let file_number = fs::metadata(&other).unwrap().ino();
    let mut project = desk.open().project;
    let id = project.document().project().id().to_string();
    add(&mut project, 1);
    project.close(Duration::from_secs(10)).unwrap();
    assert_eq!(answers(&project_at(&other)), ["answer 1"]);
    assert_eq!(fs::metadata(desk.path()).unwrap().ino(), file_number);
    let folder = desk.folder.path().join("state/backups").join(id);
    let kept = OsFs.list(&folder).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(fs::read(&kept[0]).unwrap(), before);
    let copies = OsFs.list(&desk.folder.path().join("state/copies")).unwrap();
    assert!(copies.is_empty(), "{copies:?}");
}
