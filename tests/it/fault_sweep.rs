//! Whatever operation fails, and however: nothing panics, the file is a whole old or a whole new version, what is
//! said is true, and when the fault is gone everything comes right without anybody's help.
//!
//! A life of a project is outcome once for each operation, each kind of fault and each way to fail: before anything
//! was done, after it was done, half done; once, or from then on until it is mended.
//!
//! Where the file is written in place every seventh of them is taken, where the journal is beside the file every third;
//! `FAULT_SWEEP=full cargo test fault_sweep` takes all.

use goodword::document::{OpenProject, SaveState};
use goodword::project_file::read;

use super::projects::empty_project;
use crate::support::ground::{Ground, journals};
use crate::support::life::{Life, comments, file};
use crate::support::recording_fs::{Disk, Failure, Fault};

/// By Linux's numbers; that they are an error is all that counts here.
const ENOSPC: i32 = 28;
const EIO: i32 = 5;
const EACCES: i32 = 13;
const EROFS: i32 = 30;
const EINTR: i32 = 4;
const EINVAL: i32 = 22;

fn failures() -> Vec<Failure> {
    let codes = [ENOSPC, EIO, EACCES, EROFS, EINTR, EINVAL];
    let refused = codes.map(Failure::Refused);
    let late = [EIO, EINTR, ENOSPC].map(Failure::Late);
    refused
        .into_iter()
        .chain(late)
        .chain([Failure::Short])
        .collect()
}

/// Adds answers, saves, takes back, adds and saves again; after each step what is said is compared with what is
/// on the disk. Gives what was typed.
fn edit_and_save(ground: Ground, life: &mut Life, project: &mut OpenProject) {
    life.add(project, 10);
    is_true(ground, life, project);
    life.add(project, 11);
    life.add(project, 12);
    is_true(ground, life, project);
    project.save_now();
    is_true(ground, life, project);
    life.undo(project);
    is_true(ground, life, project);
    life.add(project, 13);
    is_true(ground, life, project);
    project.save_now();
    is_true(ground, life, project);
}

/// What the program says now is what another program would find.
fn is_true(ground: Ground, life: &mut Life, project: &mut OpenProject) {
    let state = life.settle(project);
    let here = comments(project.document().project());
    match &state {
        SaveState::Saved => assert_eq!(in_file(&life.fs.disk()), here),
        SaveState::Recorded | SaveState::Draft | SaveState::NotSaved(_) => {
            assert_eq!(after_kill(ground, life), here, "{state:?}");
        }
        SaveState::NotRecorded { changes, .. } => assert!(*changes > 0),
        SaveState::ReadOnly(_) => {}
        SaveState::BrokenOff { .. } => panic!("nothing panicked"),
        SaveState::Recording | SaveState::Saving => panic!("{state:?} is no result"),
    }
    if !ground.writes_in_place() {
        in_file(&life.fs.disk());
    }
}

/// The file, which must be whole.
fn in_file(disk: &Disk) -> Vec<String> {
    let loaded = read(disk.content(&file("cafe")).expect("the file is there")).unwrap();
    assert_eq!(loaded.problems, []);
    comments(&loaded.project)
}

/// What is there when the program is killed now and started again.
fn after_kill(ground: Ground, life: &Life) -> Vec<String> {
    let mut next = ground.life_on(life.fs.disk());
    let opened = next.open(&file("cafe")).unwrap();
    assert!(!opened.foreign_journal);
    comments(opened.project.document().project())
}

/// One life with one fault; gives how many operations there were to fail.
fn live_with(ground: Ground, start: &Disk, fault: Option<Fault>) -> usize {
    let mut life = ground.life_on(start.clone());
    if let Some(fault) = fault {
        life.fs.fail(fault);
    }
    if let Ok(opened) = life.open(&file("cafe")) {
        let mut project = opened.project;
        edit_and_save(ground, &mut life, &mut project);
        life.fs.mend();
        comes_right(ground, &mut life, project);
    }
    let turns = life.fs.turns();
    life.fs.mend();
    // Where it could not be opened for writing, it can be now.
    let mut project = life.open(&file("cafe")).unwrap().project;
    assert!(!matches!(project.state(), SaveState::ReadOnly(_)));
    edit_and_save(ground, &mut life, &mut project);
    comes_right(ground, &mut life, project);
    turns
}

/// As [`live_with`], where the folder of the journals refuses and takes again by turns.
fn live_between(start: &Disk, fault: Option<Fault>) -> usize {
    let mut life = Ground::Usual.life_on(start.clone());
    life.fs.refuse_in(journals(), &[20..50, 90..110]);
    if let Some(fault) = fault {
        life.fs.fail(fault);
    }
    if let Ok(opened) = life.open(&file("cafe")) {
        let mut project = opened.project;
        edit_and_save(Ground::Usual, &mut life, &mut project);
        life.fs.mend();
        comes_right(Ground::Usual, &mut life, project);
    }
    life.fs.turns()
}

/// When nothing fails any more, all of it gets into the file by itself.
fn comes_right(ground: Ground, life: &mut Life, mut project: OpenProject) {
    if matches!(project.state(), SaveState::ReadOnly(_)) {
        assert!(Life::close(project));
        return;
    }
    assert_eq!(life.recover(&mut project), SaveState::Saved);
    let here = comments(project.document().project());
    assert_eq!(in_file(&life.fs.disk()), here);
    assert!(Life::close(project));
    assert_eq!(after_kill(ground, life), here);
}

/// A survey that gets its file while things fail; gives how many operations there were to fail.
fn live_anew_with(fault: Option<Fault>) -> usize {
    let mut life = Life::new();
    if let Some(fault) = fault {
        life.fs.fail(fault);
    }
    let Ok(mut project) = OpenProject::draft(empty_project(), &life.keeping) else {
        return life.fs.turns();
    };
    life.add(&mut project, 1);
    life.settle(&mut project);
    project.save_as(file("cafe"));
    life.add(&mut project, 2);
    life.settle_saving(&mut project);
    let turns = life.fs.turns();
    life.fs.mend();
    while project.is_draft() {
        project.save_as(file("cafe"));
        life.settle_saving(&mut project);
    }
    comes_right(Ground::Usual, &mut life, project);
    assert_eq!(in_file(&life.fs.disk()), ["answer 1", "answer 2"]);
    turns
}

/// Every fault that there is, in each of these operations.
fn faults(operations: usize) -> impl Iterator<Item = Fault> {
    let kinds = failures().into_iter().flat_map(|failure| {
        // What is interrupted is tried again at once; for ever, if it were for ever.
        let for_good = !matches!(failure, Failure::Refused(EINTR) | Failure::Late(EINTR));
        std::iter::once((failure, false)).chain(for_good.then_some((failure, true)))
    });
    kinds.flat_map(move |(failure, stays)| {
        (0..operations).map(move |at| Fault { at, failure, stays })
    })
}

/// Lives on with each fault, and says which it did not survive.
fn sweep(live: impl Fn(Option<Fault>) -> usize + std::panic::RefUnwindSafe) {
    sweep_every(1, live);
}

/// With every so-manieth of all faults.
fn sweep_every(step: usize, live: impl Fn(Option<Fault>) -> usize + std::panic::RefUnwindSafe) {
    let operations = live(None);
    let mut lives = 0;
    for fault in faults(operations).step_by(step) {
        lives += 1;
        let outcome = std::panic::catch_unwind(|| live(Some(fault)));
        assert!(outcome.is_ok(), "{fault:?}");
    }
    eprintln!("{operations} operations, {lives} lives");
    assert!(lives * step > 500, "{lives}");
}

#[test]
fn any_operation_may_fail() {
    let start = Ground::Usual.disk_with_file(&[1, 2]);
    sweep(|fault| live_with(Ground::Usual, &start, fault));
}

#[test]
fn any_operation_may_fail_where_the_file_is_written_in_place() {
    let full = std::env::var("FAULT_SWEEP").is_ok_and(|size| size == "full");
    for ground in [Ground::Closed, Ground::NoReplacing, Ground::OtherName] {
        let start = ground.disk_with_file(&[1, 2]);
        sweep_every(if full { 1 } else { 7 }, |fault| {
            live_with(ground, &start, fault)
        });
    }
}

#[test]
fn any_operation_may_fail_where_the_journal_is_beside_the_file() {
    let full = std::env::var("FAULT_SWEEP").is_ok_and(|size| size == "full");
    let start = Ground::NoJournals.disk_with_file(&[1, 2]);
    sweep_every(if full { 1 } else { 3 }, |fault| {
        live_with(Ground::NoJournals, &start, fault)
    });
    sweep_every(if full { 1 } else { 3 }, |fault| {
        live_between(&start, fault)
    });
}

#[test]
fn any_operation_may_fail_while_a_survey_gets_its_file() {
    sweep(live_anew_with);
}
