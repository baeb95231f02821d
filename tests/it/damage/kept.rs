//! Damaged files in their place on disk: left as they are, their journal with them.

use goodword::document::SaveState;
use goodword::project_file::{Fault, ReadOnlyReason, SaveError, read};

use super::places;
use crate::keeping::settle;
use crate::support::life::{Life, comments, file};
use crate::support::recording_fs::RecordingFs;

/// A file with three answers, and a fourth and a fifth in the journal only.
fn life_with_journal() -> Life {
    let mut life = Life::new();
    let mut project = life.new_file("cafe");
    for number in 0..3 {
        life.add(&mut project, number);
    }
    project.save_now();
    assert_eq!(life.settle(&mut project), SaveState::Saved);
    for number in 3..5 {
        life.add(&mut project, number);
        assert_eq!(life.settle(&mut project), SaveState::Recorded);
    }
    Life::on(RecordingFs::with(life.fs.disk()))
}

/// Damages the file, whatever the program thinks of it.
fn damage(life: &mut Life, from: &str, to: &str) -> Vec<u8> {
    let mut disk = life.fs.disk();
    let number = disk.names[&file("cafe")];
    let text = String::from_utf8(disk.contents[&number].clone()).unwrap();
    assert!(text.contains(from), "{text}");
    let bytes = text.replacen(from, to, 1).into_bytes();
    disk.contents.insert(number, bytes.clone());
    *life = Life::on(RecordingFs::with(disk));
    bytes
}

#[test]
fn the_journal_of_a_damaged_file_is_not_lost() {
    let mut life = life_with_journal();
    let bytes = damage(
        &mut life,
        "\"comment\":\"answer 1\"",
        "\"comment\":\"answer 1",
    );
    let opened = life.open(&file("cafe")).unwrap();
    assert_eq!(places(&opened.problems), ["responses[1]"]);
    assert_eq!(opened.recovered.unwrap().answers, 2);
    let mut project = opened.project;
    assert_eq!(
        *project.state(),
        SaveState::ReadOnly(ReadOnlyReason::Damaged)
    );
    project.save_as(file("new"));
    settle(&mut project, &[SaveState::Saved]);
    let wanted = ["answer 0", "answer 2", "answer 3", "answer 4"];
    let new = read(life.fs.disk().content(&file("new")).unwrap()).unwrap();
    assert_eq!(comments(&new.project), wanted);
    assert_eq!(life.fs.disk().content(&file("cafe")).unwrap(), bytes);
    // Opened again, it is as before.
    assert!(Life::close(project));
    assert_eq!(
        life.open(&file("cafe")).unwrap().recovered.unwrap().answers,
        2
    );
}

#[test]
fn a_damaged_file_is_not_written_over_by_saving_as() {
    let mut life = life_with_journal();
    let bytes = damage(&mut life, "\"answer 1\"", "\"answer 1");
    let mut project = life.open(&file("cafe")).unwrap().project;
    project.save_as(file("cafe"));
    let failed = loop {
        project.tick(std::time::Instant::now());
        if let Some(told) = project.take_saved_as() {
            break told.unwrap_err();
        }
        std::thread::sleep(std::time::Duration::from_millis(1));
    };
    assert_eq!(failed.error, SaveError::DamagedThere);
    assert_eq!(life.fs.disk().content(&file("cafe")).unwrap(), bytes);
}

#[test]
fn a_journal_of_another_version_of_a_damaged_file_is_said_and_kept() {
    let mut life = life_with_journal();
    damage(&mut life, "\"generation\": ", "\"generation\": 7");
    damage(
        &mut life,
        "\"comment\":\"answer 1\"",
        "\"comment\":\"answer 1",
    );
    for _ in 0..2 {
        let opened = life.open(&file("cafe")).unwrap();
        assert!(opened.foreign_journal && opened.recovered.is_none());
        assert!(Life::close(opened.project));
    }
}

#[test]
fn answers_under_a_misspelt_key_are_said_and_stay_in_the_file() {
    let mut life = life_with_journal();
    let bytes = damage(&mut life, "\"responses\": [", "\"respnses\": [");
    let opened = life.open(&file("cafe")).unwrap();
    assert_eq!(places(&opened.problems), ["respnses"]);
    assert_eq!(opened.problems[0].fault, Fault::LikeAnswers(3));
    let mut project = opened.project;
    assert_eq!(
        *project.state(),
        SaveState::ReadOnly(ReadOnlyReason::Damaged)
    );
    life.add(&mut project, 9);
    assert_eq!(life.fs.disk().content(&file("cafe")), Some(&bytes[..]));
    project.save_as(file("copy"));
    life.settle_saving(&mut project);
    let disk = life.fs.disk();
    let copy = read(disk.content(&file("copy")).unwrap()).unwrap();
    assert_eq!(copy.problems, [], "it was decided to go on without them");
    let text = String::from_utf8(disk.content(&file("copy")).unwrap().to_vec()).unwrap();
    assert!(text.contains("answer 2"), "and they are kept: {text}");
}

#[test]
fn other_lists_of_other_programs_are_no_answers() {
    let own = [
        (
            "\"responses\": [",
            "\"log\": [{\"id\": 1, \"score\": 2}], \"responses\": [",
        ),
        (
            "\"responses\": [",
            "\"notes\": [{\"id\": 1}, \"score\", 7], \"responses\": [",
        ),
    ];
    for (from, to) in own {
        let mut life = life_with_journal();
        damage(&mut life, from, to);
        assert_eq!(life.open(&file("cafe")).unwrap().problems, []);
    }
}
