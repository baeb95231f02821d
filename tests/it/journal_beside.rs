//! Where the folder of the journals cannot be written, answers are recorded in a second journal beside the file, and
//! what stands in either of the two counts.

use goodword::document::{OpenProject, SaveState, read_whole};
use goodword::model::Edit;
use goodword::project_file::{InJournal, rewrite_backups};

use super::projects::empty_project;
use crate::support::ground::{Ground, refuse_journals};
use crate::support::life::{Life, comments, file, home};
use crate::support::recording_fs::Disk;

/// A file without answers, opened.
fn opened() -> (Life, OpenProject) {
    let mut life = Ground::Usual.life_on(Ground::Usual.disk_with_file(&[]));
    let project = life.open(&file("cafe")).unwrap().project;
    (life, project)
}

fn add(life: &mut Life, project: &mut OpenProject, numbers: &[u64]) {
    for &number in numbers {
        life.add(project, number);
        assert_eq!(life.settle(project), SaveState::Recorded);
    }
}

fn save(life: &mut Life, project: &mut OpenProject) {
    project.save_now();
    assert_eq!(life.settle(project), SaveState::Saved);
}

fn stands_beside(disk: &Disk) -> bool {
    let beside = home().join(".cafe.goodword.json.journal");
    disk.names.contains_key(&beside)
}

/// What is there when the program is killed now and started again, with nothing to be told but that.
fn after_kill(ground: Ground, life: &Life) -> Vec<String> {
    let mut next = ground.life_on(life.fs.disk());
    let opened = next.open(&file("cafe")).unwrap();
    assert!(!opened.foreign_journal);
    assert_eq!(opened.lost_records, 0);
    assert!(!matches!(opened.project.state(), SaveState::ReadOnly(_)));
    comments(opened.project.document().project())
}

fn answers(numbers: impl IntoIterator<Item = u64>) -> Vec<String> {
    let numbers = numbers.into_iter();
    numbers.map(|number| format!("answer {number}")).collect()
}

#[test]
fn state_folder_read_only_from_the_start_answers_are_recorded_beside_the_file() {
    let start = Ground::Usual.disk_with_file(&[]);
    let mut life = Ground::NoJournals.life_on(start);
    let mut project = life.open(&file("cafe")).unwrap().project;
    add(&mut life, &mut project, &[1, 2, 3]);
    assert!(stands_beside(&life.fs.disk()));
    for ground in [Ground::NoJournals, Ground::Usual] {
        assert_eq!(after_kill(ground, &life), answers(1..=3), "{ground:?}");
    }
    save(&mut life, &mut project);
    add(&mut life, &mut project, &[4]);
    assert_eq!(after_kill(Ground::NoJournals, &life), answers(1..=4));
    assert!(Life::close(project));
}

#[test]
fn state_folder_full_for_a_while_the_journal_goes_back_with_the_next_save() {
    let (mut life, mut project) = opened();
    add(&mut life, &mut project, &[1]);
    refuse_journals(&life.fs, true);
    add(&mut life, &mut project, &[2, 3]);
    assert!(stands_beside(&life.fs.disk()));
    assert_eq!(after_kill(Ground::Usual, &life), answers(1..=3), "in both");
    refuse_journals(&life.fs, false);
    add(&mut life, &mut project, &[4]);
    assert!(stands_beside(&life.fs.disk()), "until the next save");
    save(&mut life, &mut project);
    assert!(!stands_beside(&life.fs.disk()));
    add(&mut life, &mut project, &[5]);
    assert!(!stands_beside(&life.fs.disk()));
    assert_eq!(after_kill(Ground::Usual, &life), answers(1..=5));
}

#[test]
fn killed_between_two_journals_all_that_was_recorded_is_one_undo() {
    let (mut life, mut project) = opened();
    add(&mut life, &mut project, &[1, 2]);
    refuse_journals(&life.fs, true);
    add(&mut life, &mut project, &[3, 4]);
    project.keep_draft(serde_json::json!({"comment": "half a sen"}));
    add(&mut life, &mut project, &[5]);
    let mut next = Ground::Usual.life_on(life.fs.disk());
    let whole = read_whole(&file("cafe"), &next.keeping).unwrap();
    assert_eq!((whole.recovered, whole.foreign_journal), (5, false));
    let opened = next.open(&file("cafe")).unwrap();
    assert_eq!(opened.recovered.unwrap().answers, 5);
    assert_eq!(opened.draft.unwrap()["comment"], "half a sen");
    let mut project = opened.project;
    assert_eq!(comments(project.document().project()), answers(1..=5));
    // It goes on from there, and may be killed again.
    add(&mut next, &mut project, &[6]);
    assert_eq!(after_kill(Ground::NoJournals, &next), answers(1..=6));
    next.undo(&mut project);
    next.undo(&mut project);
    assert_eq!(comments(project.document().project()), [""; 0]);
    assert_eq!(next.recover(&mut project), SaveState::Saved);
    assert!(!stands_beside(&next.fs.disk()));
}

#[test]
fn a_journal_that_saves_went_past_raises_no_alarm() {
    let (mut life, mut project) = opened();
    add(&mut life, &mut project, &[1, 2]);
    refuse_journals(&life.fs, true);
    for round in 0..3 {
        life.undo(&mut project);
        add(&mut life, &mut project, &[10 + round]);
        save(&mut life, &mut project);
        assert_eq!(after_kill(Ground::Usual, &life), answers([1, 10 + round]));
    }
    life.undo(&mut project);
    assert_eq!(life.settle(&mut project), SaveState::Recorded);
    assert_eq!(after_kill(Ground::NoJournals, &life), answers([1]));
}

#[test]
fn neither_folder_writable_is_said_until_one_is() {
    let (mut life, mut project) = opened();
    add(&mut life, &mut project, &[1]);
    refuse_journals(&life.fs, true);
    life.fs.close_folder(&home());
    life.add(&mut project, 2);
    let state = life.settle(&mut project);
    assert!(
        matches!(state, SaveState::NotRecorded { changes: 1, .. }),
        "{state:?}"
    );
    assert_eq!(after_kill(Ground::Usual, &life), answers([1]));
    life.fs.open_folder(&home());
    life.add(&mut project, 3);
    life.settle_as(&mut project, &SaveState::Recorded);
    assert_eq!(after_kill(Ground::Usual, &life), answers(1..=3));
}

#[test]
fn the_folder_of_the_file_refused_in_turn_it_goes_on_in_the_state_folder() {
    let (mut life, mut project) = opened();
    refuse_journals(&life.fs, true);
    add(&mut life, &mut project, &[1]);
    refuse_journals(&life.fs, false);
    let always = 0..usize::MAX;
    life.fs.refuse_in(home(), std::slice::from_ref(&always));
    add(&mut life, &mut project, &[2]);
    assert_eq!(after_kill(Ground::Usual, &life), answers(1..=2));
    life.fs.refuse_in(home(), &[]);
    refuse_journals(&life.fs, true);
    add(&mut life, &mut project, &[3]);
    save(&mut life, &mut project);
    add(&mut life, &mut project, &[4]);
    assert_eq!(after_kill(Ground::Usual, &life), answers(1..=4));
}

#[test]
fn a_survey_without_a_file_has_no_second_journal() {
    let mut life = Life::new();
    let mut project = OpenProject::draft(empty_project(), &life.keeping).unwrap();
    refuse_journals(&life.fs, true);
    life.add(&mut project, 1);
    let state = life.settle(&mut project);
    assert!(matches!(state, SaveState::NotRecorded { .. }), "{state:?}");
    project.save_as(file("cafe"));
    life.settle_as(&mut project, &SaveState::Saved);
    life.add(&mut project, 2);
    life.settle_as(&mut project, &SaveState::Recorded);
    assert_eq!(after_kill(Ground::NoJournals, &life), answers(1..=2));
}

#[test]
fn a_copy_takes_over_what_is_recorded_beside_the_file_it_leaves() {
    let (mut life, mut project) = opened();
    refuse_journals(&life.fs, true);
    add(&mut life, &mut project, &[1]);
    let fs = life.fs.clone();
    let held = fs.hold_writing();
    project.save_as(file("copy"));
    life.add(&mut project, 2);
    assert_eq!(life.settle_record(&mut project), SaveState::Saving);
    drop(held);
    assert_eq!(life.settle(&mut project), SaveState::Recorded);
    assert_eq!(
        after_kill(Ground::Usual, &life),
        answers([1]),
        "what it was"
    );
    let copy = read_whole(&file("copy"), &life.keeping).unwrap();
    assert_eq!(comments(&copy.project), answers(1..=2));
    assert!(!copy.foreign_journal);
}

#[test]
fn a_survey_in_the_place_of_another_has_nothing_of_its_journal() {
    let (mut life, mut project) = opened();
    refuse_journals(&life.fs, true);
    add(&mut life, &mut project, &[1]);
    let mut next = Ground::NoJournals.life_on(life.fs.disk());
    let mut other = OpenProject::draft(empty_project(), &next.keeping).unwrap();
    other.save_as(file("cafe"));
    assert_eq!(next.settle(&mut other), SaveState::Saved);
    add(&mut next, &mut other, &[2]);
    assert_eq!(after_kill(Ground::Usual, &next), answers([2]));
    let disk = next.fs.disk();
    let mut names = disk.names.keys();
    assert!(names.any(|path| path.to_string_lossy().ends_with(".journal-aside")));
}

#[test]
fn a_journal_beside_another_content_is_put_aside_not_applied() {
    let (mut life, mut project) = opened();
    let disk = life.fs.disk();
    add(&mut life, &mut project, &[7]);
    refuse_journals(&life.fs, true);
    add(&mut life, &mut project, &[8]);
    save(&mut life, &mut project);
    add(&mut life, &mut project, &[9]);
    let mut disk_with_older = life.fs.disk();
    let standing = disk_with_older.names[&file("cafe")];
    let older = disk.content(&file("cafe")).unwrap().to_vec();
    disk_with_older.contents.insert(standing, older);
    let mut next = Ground::Usual.life_on(disk_with_older);
    let opened = next.open(&file("cafe")).unwrap();
    assert!(opened.foreign_journal);
    assert_eq!(comments(opened.project.document().project()), [""; 0]);
    assert!(!stands_beside(&next.fs.disk()));
}

#[test]
fn words_in_the_journal_beside_are_found_when_somebody_is_forgotten() {
    let (mut life, mut project) = opened();
    refuse_journals(&life.fs, true);
    add(&mut life, &mut project, &[1]);
    let id = project.document().project().id().clone();
    let holds = |life: &Life| {
        let words = ["answer 1".to_owned()];
        let change = |_: &_| Edit::Batch(Vec::new());
        let rewritten = rewrite_backups(&id, &file("cafe"), &life.keeping, &words, change);
        rewritten.unwrap().journal == InJournal::Word
    };
    assert!(holds(&life));
    save(&mut life, &mut project);
    assert!(!holds(&life));
}
