//! What was recorded is there after a kill, whatever became of the file or the journal meanwhile.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use goodword::document::{EditLabel, OpenProject, SaveState, read_whole};
use goodword::project_file::{Fs as _, OsFs};
use proptest::prelude::*;

use super::{Desk, add, comments, settle, settle_if};
use crate::projects::{draws, edit};

#[test]
fn recorded_answers_survive_a_kill_as_one_undo() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    for number in 0..12 {
        add(&mut project, number);
    }
    project.undo().unwrap();
    settle(&mut project, &[SaveState::Recorded]);
    project.keep_draft(serde_json::json!({"comment": "half a sen"}));
    add(&mut project, 20);
    settle(&mut project, &[SaveState::Recorded]);
    let typed = project.document().project().clone();
    desk.kill(project);
    assert_eq!(desk.file().responses().len(), 0);

    let opened = desk.open();
    let recovered = opened.recovered.unwrap();
    assert_eq!(recovered.answers, 13);
    assert_eq!(recovered.since, Some((desk.keeping.clock)()));
    assert_eq!(opened.draft.unwrap()["comment"], "half a sen");
    let mut project = opened.project;
    assert_eq!(project.document().project(), &typed);
    assert_eq!(*project.state(), SaveState::Recorded);
    assert_eq!(project.undo(), Some(EditLabel::RecoverResponses(13)));
    assert_eq!(project.document().project().responses().len(), 0);
    assert_eq!(project.redo(), Some(EditLabel::RecoverResponses(13)));
    project.close(Duration::from_secs(10)).unwrap();
    assert_eq!(desk.file(), typed);
}

#[test]
fn killed_five_times_in_a_row() {
    let desk = Desk::with_file();
    for number in 0..5 {
        let mut project = desk.open().project;
        add(&mut project, number);
        settle(&mut project, &[SaveState::Recorded]);
        desk.kill(project);
    }
    assert_eq!(comments(desk.open().project.document().project()).len(), 5);
}

#[test]
fn a_saved_file_needs_no_recovery() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    add(&mut project, 1);
    project.save_now();
    settle(&mut project, &[SaveState::Saved]);
    desk.kill(project);
    let opened = desk.open();
    assert!(opened.recovered.is_none());
    assert_eq!(opened.project.document().project().responses().len(), 1);
}

#[test]
fn a_torn_journal_loses_only_what_was_never_recorded() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    for number in 0..3 {
        add(&mut project, number);
    }
    settle(&mut project, &[SaveState::Recorded]);
    desk.kill(project);
    let journal = journals(&desk).pop().unwrap();
    let whole = fs::read(&journal).unwrap();
    let damage: [(&[u8], usize, usize); 3] = [
        (&whole[..whole.len() - 3], 2, 0),
        (&[&whole[..], b"1234abcd 99 "].concat(), 3, 0),
        (&flipped(&whole, "answer 1"), 2, 1),
    ];
    for (bytes, answers, lost) in damage {
        fs::write(&journal, bytes).unwrap();
        let opened = desk.open();
        assert_eq!(opened.recovered.unwrap().answers, answers);
        assert_eq!(opened.lost_records, lost);
        // It goes on behind what is whole.
        let mut project = opened.project;
        add(&mut project, 7);
        settle(&mut project, &[SaveState::Recorded]);
        desk.kill(project);
        assert_eq!(desk.open().recovered.unwrap().answers, answers + 1);
        desk.wait_for_lock();
    }
}

fn journals(desk: &Desk) -> Vec<PathBuf> {
    let listed = OsFs
        .list(&desk.folder.path().join("state/journals"))
        .unwrap();
    listed
        .into_iter()
        .filter(|path| path.extension().unwrap() == "journal")
        .collect()
}

fn flipped(bytes: &[u8], at: &str) -> Vec<u8> {
    String::from_utf8(bytes.to_vec())
        .unwrap()
        .replace(at, &at.to_uppercase())
        .into_bytes()
}

/// An answer is recorded, the program killed, and another program writes the file with `from` replaced; gives what
/// it wrote.
fn written_over_recorded_answer(desk: &Desk, from: &str, to: &str) -> String {
    let original = fs::read_to_string(desk.path()).unwrap();
    let mut project = desk.open().project;
    add(&mut project, 1);
    settle(&mut project, &[SaveState::Recorded]);
    desk.kill(project);
    let other = original.replace(from, to);
    fs::write(desk.path(), &other).unwrap();
    other
}

#[test]
fn a_journal_of_another_content_is_put_aside_not_applied() {
    let desk = Desk::with_file();
    let other = written_over_recorded_answer(&desk, "Café Świt", "Another");
    assert!(other.contains("Another"), "{other}");
    let opened = desk.open();
    assert!(opened.foreign_journal);
    assert!(opened.recovered.is_none());
    assert_eq!(opened.project.document().project().responses().len(), 0);
    let aside = OsFs
        .list(&desk.folder.path().join("state/journals"))
        .unwrap();
    assert!(
        aside
            .iter()
            .any(|path| path.extension().unwrap() == "journal-aside"),
        "{aside:?}"
    );
}

#[test]
fn a_journal_is_put_aside_also_where_the_other_content_counted_further() {
    let desk = Desk::with_file();
    let other = written_over_recorded_answer(&desk, "\"last_seq\": 0", "\"last_seq\": 99");
    assert!(other.contains("\"last_seq\": 99"), "{other}");
    assert!(desk.open().foreign_journal);
}

#[test]
fn a_journal_that_cannot_be_written_is_said_and_tried_again() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    desk.fs.no_journal.store(true, Ordering::Relaxed);
    for number in 0..3 {
        add(&mut project, number);
    }
    settle_if(&mut project, Instant::now(), |state| {
        matches!(state, SaveState::NotRecorded { changes: 3, .. })
    });
    desk.fs.no_journal.store(false, Ordering::Relaxed);
    add(&mut project, 3);
    settle(&mut project, &[SaveState::Recorded]);
    desk.kill(project);
    assert_eq!(desk.open().recovered.unwrap().answers, 4);
}

#[test]
fn reading_the_whole_takes_the_journal_in_and_writes_nothing() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    add(&mut project, 1);
    settle(&mut project, &[SaveState::Recorded]);
    let whole = read_whole(&desk.path(), &desk.keeping).unwrap();
    assert_eq!((whole.recovered, whole.project.responses().len()), (1, 1));
    assert_eq!(desk.file().responses().len(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_edits_come_back_after_a_kill(before in draws(20), after in draws(20)) {
        let desk = Desk::with_file();
        let mut project = desk.open().project;
        let change = |project: &mut OpenProject, draw| {
            let edit = edit(project.document().project(), draw);
            let _ = project.apply(EditLabel::EditSurvey, edit);
        };
        for draw in before {
            change(&mut project, draw);
        }
        project.save_now();
        settle(&mut project, &[SaveState::Saved]);
        let saved = project.document().project().clone();
        for draw in after {
            change(&mut project, draw);
            if draw.1 % 5 == 0 {
                project.undo();
            }
        }
        settle(&mut project, &[SaveState::Saved, SaveState::Recorded]);
        let typed = project.document().project().clone();
        desk.kill(project);
        let mut project = desk.open().project;
        prop_assert_eq!(project.document().project(), &typed);
        project.undo();
        prop_assert_eq!(project.document().project(), &saved);
    }
}
