//! What a person sees when something went wrong, and what they can do then.
//!
//! A disk that is full or slow is tried where keeping is; here the file itself is taken away, changed or damaged.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use eframe::egui::{Key, Modifiers};
use goodword::document::{SaveState, drafts};
use goodword::model::{Day, Edit, Language, Project, ProjectId, Response, ResponseId, Score};
use goodword::project_file::{Header, OsFs, read, write};

use crate::support::keeping::keeping;
use crate::support::window::{Desk, Setting};

/// A folder of its own with the sample in a file.
struct Shelf {
    folder: tempfile::TempDir,
}

impl Shelf {
    fn new() -> Self {
        let shelf = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let texts = goodword::i18n::Texts::load(Language::English).unwrap();
        let today: Day = "2026-11-22".parse().unwrap();
        let sample = goodword::i18n::sample_project(ProjectId::from_random(7), &texts, today);
        shelf.put(&sample);
        shelf
    }

    fn path(&self) -> PathBuf {
        let folder = self.folder.path().canonicalize().unwrap();
        folder.join("bakery.goodword.json")
    }

    fn put(&self, project: &Project) {
        let mut bytes = Vec::new();
        write(project, &Header::default(), &mut bytes).unwrap();
        std::fs::write(self.path(), bytes).unwrap();
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.path()).unwrap()
    }

    fn desk(&self) -> Desk {
        Desk::with_file(Setting::default(), Some(self.path()))
    }
}

fn add_a_nine(desk: &mut Desk) {
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.wait_until_recorded();
}

fn save(desk: &mut Desk) {
    desk.chord(Modifiers::COMMAND, Key::S);
    desk.wait_until(|state| matches!(state, SaveState::Saved | SaveState::NotSaved(_)));
}

#[test]
fn a_band_says_that_the_file_is_gone_until_it_is_back() {
    let shelf = Shelf::new();
    let mut desk = shelf.desk();
    assert!(!desk.shows("Try again"), "calm while all is well");
    add_a_nine(&mut desk);
    let aside = shelf.path().with_extension("aside");
    std::fs::rename(shelf.path(), &aside).unwrap();
    save(&mut desk);
    for view in [Key::Num1, Key::Num2, Key::Num3, Key::Num4] {
        desk.chord(Modifiers::COMMAND, view);
        assert!(desk.shows("Try again") && desk.shows("Save elsewhere..."));
    }
    std::fs::rename(&aside, shelf.path()).unwrap();
    desk.click("Try again");
    desk.wait_until(|state| *state == SaveState::Saved);
    assert!(!desk.shows("Try again"));
}

/// The time of all backups, as the clock on the wall says it here.
fn kept_at() -> String {
    let texts = goodword::i18n::Texts::load(Language::English).unwrap();
    let clock = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
    goodword::wording::moment(&texts, clock)
}

#[test]
fn a_backup_opens_as_a_new_survey_and_the_file_stays() {
    let shelf = Shelf::new();
    let mut desk = shelf.desk();
    let before = desk.project().responses().len();
    add_a_nine(&mut desk);
    save(&mut desk);
    let written = shelf.text();
    desk.act("Backups...");
    let open = format!("Open a copy of {}", kept_at());
    desk.wait_until_shown(&open);
    assert!(desk.shows(&format!("{before} answers, 1 fewer than now")));
    desk.click(&open);
    assert_eq!(desk.project().responses().len(), before);
    let name = format!("Corner bakery, guests (sample) (backup of {})", kept_at());
    assert_eq!(desk.project().survey().name, name);
    assert_ne!(desk.project().id(), &ProjectId::from_random(7));
    assert_eq!(shelf.text(), written);
}

#[test]
fn a_backup_that_cannot_be_kept_is_said_quietly_and_once() {
    let shelf = Shelf::new();
    let mut desk = shelf.desk();
    // Where the folder of the backups would be.
    std::fs::create_dir_all(desk.folder().join("state")).unwrap();
    std::fs::write(desk.folder().join("state/backups"), "in the way").unwrap();
    add_a_nine(&mut desk);
    save(&mut desk);
    let said = "the version before it could not be kept as a backup";
    assert!(desk.shows_part(said));
    assert!(!desk.shows("Try again"), "the survey itself is saved");
    desk.click("Dismiss this message");
    add_a_nine(&mut desk);
    save(&mut desk);
    assert!(!desk.shows_part(said), "once");
}

#[test]
fn a_survey_without_backups_says_so() {
    let mut desk = Shelf::new().desk();
    desk.act("Backups...");
    desk.wait_until_shown(
        "There are no backups yet. One is kept each time the file is written over.",
    );
}

#[test]
fn what_could_not_be_read_is_listed_and_the_file_left_alone() {
    let shelf = Shelf::new();
    let damaged = shelf.text().replacen("\"score\":9", "\"score\":99", 1);
    std::fs::write(shelf.path(), &damaged).unwrap();
    let mut desk = shelf.desk();
    let answers = desk.project().responses().len();
    assert!(desk.shows("Parts of this file could not be read"));
    assert!(desk.shows_part(".score: expected a whole number from 0 to 10, found 99"));
    desk.click("Only look");
    assert!(!desk.shows("Parts of this file could not be read"));
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk.type_text("9");
    desk.key(Key::Enter);
    assert_eq!(desk.project().responses().len(), answers, "only to look at");
    assert_eq!(shelf.text(), damaged, "the file is untouched");
}

/// Somebody adds an answer to the file behind the window's back.
fn add_outside(shelf: &Shelf, comment: &str) {
    let mut project = read(shelf.text().as_bytes()).unwrap().project;
    let answer = Response {
        comment: comment.to_owned(),
        ..Response::new(ResponseId::from_random(99))
    };
    project.apply(Edit::add(answer)).unwrap();
    shelf.put(&project);
}

fn last_two(project: &Project) -> Vec<(Option<u8>, String)> {
    let answers = project.responses().iter().rev().take(2);
    answers
        .map(|each| (each.score().map(Score::value), each.comment().to_owned()))
        .collect()
}

/// An answer here, another in the file, and the question what to do about it.
fn conflicting(shelf: &Shelf) -> Desk {
    let mut desk = shelf.desk();
    add_a_nine(&mut desk);
    add_outside(shelf, "from elsewhere");
    save(&mut desk);
    desk.click("Decide what to do...");
    desk
}

#[test]
fn a_file_changed_outside_is_merged_as_one_step_that_can_be_undone() {
    let shelf = Shelf::new();
    let mut desk = conflicting(&shelf);
    desk.click("Merge both");
    let both = [
        (Some(9), String::new()),
        (None, "from elsewhere".to_owned()),
    ];
    assert_eq!(last_two(desk.project()), both);
    save(&mut desk);
    let written = read(shelf.text().as_bytes()).unwrap().project;
    assert_eq!(last_two(&written), both);
    assert!(!desk.shows("Decide what to do..."), "calm again");
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(last_two(desk.project())[0], both[1], "theirs");
}

#[test]
fn what_cannot_be_merged_into_a_file_that_takes_nothing_in_stays_as_a_draft() {
    let shelf = Shelf::new();
    let mut desk = shelf.desk();
    add_a_nine(&mut desk);
    // A newer program has it now.
    add_outside(&shelf, "from elsewhere");
    let newer = shelf.text().replacen("\"version\": ", "\"version\": 9", 1);
    std::fs::write(shelf.path(), &newer).unwrap();
    save(&mut desk);
    desk.click("Decide what to do...");
    desk.click("Merge both");
    assert!(desk.shows_part("could not be merged"));
    assert_eq!(last_two(desk.project())[0].1, "from elsewhere");
    assert_eq!(shelf.text(), newer);
    desk.chord(Modifiers::COMMAND, Key::W);
    desk.click(&format!(
        "Corner bakery, guests (sample) (my version of {})",
        kept_at()
    ));
    assert_eq!(last_two(desk.project())[0].0, Some(9));
}

#[test]
fn a_file_changed_outside_is_read_again_and_my_version_stays_as_a_draft() {
    let shelf = Shelf::new();
    let mut desk = conflicting(&shelf);
    desk.click("Use the changed file");
    assert_eq!(last_two(desk.project())[0].1, "from elsewhere");
    desk.chord(Modifiers::COMMAND, Key::W);
    let mine = format!(
        "Corner bakery, guests (sample) (my version of {})",
        kept_at()
    );
    desk.click(&mine);
    assert_eq!(last_two(desk.project())[0].0, Some(9));
}

#[test]
fn a_file_cut_short_outside_costs_nothing_of_what_was_open() {
    let shelf = Shelf::new();
    let mut desk = shelf.desk();
    add_a_nine(&mut desk);
    save(&mut desk);
    let whole = shelf.text();
    let cut = &whole[..whole.len() - 200];
    std::fs::write(shelf.path(), cut).unwrap();
    save(&mut desk);
    desk.click("Decide what to do...");
    desk.click("Use the changed file");
    assert!(desk.harness.state().conductor().is_read_only());
    assert_eq!(shelf.text(), cut);
    desk.chord(Modifiers::COMMAND, Key::W);
    desk.click(&format!(
        "Corner bakery, guests (sample) (my version of {})",
        kept_at()
    ));
    assert_eq!(last_two(desk.project())[0].0, Some(9));
}

#[test]
fn a_file_that_is_no_json_any_more_is_shown_as_far_as_it_goes_with_a_list() {
    let shelf = Shelf::new();
    let broken = shelf.text().replacen("\"score\":", "\"score\";", 1);
    std::fs::write(shelf.path(), &broken).unwrap();
    let mut desk = shelf.desk();
    assert!(desk.shows("Parts of this file could not be read"));
    assert!(desk.shows_part("responses[0]: damaged in line"));
    desk.click("Only look");
    let answers = broken.matches("\"score\":").count();
    assert_eq!(desk.project().responses().len(), answers);
    assert!(desk.harness.state().conductor().is_read_only());
    assert_eq!(shelf.text(), broken);
}

#[test]
fn deciding_later_overwrites_nothing() {
    let shelf = Shelf::new();
    let mut desk = conflicting(&shelf);
    let outside = shelf.text();
    desk.click("Later");
    assert!(desk.shows("Decide what to do..."));
    save(&mut desk);
    assert_eq!(shelf.text(), outside);
}

#[test]
fn a_second_window_is_told_who_has_the_file_and_since_when() {
    let shelf = Shelf::new();
    let first = shelf.desk();
    let mut second = shelf.desk();
    assert!(second.shows("Somebody else has this survey open"));
    assert!(second.shows_part(&kept_at()), "since when");
    second.click("Only look");
    let answers = second.project().responses().len();
    second.chord(Modifiers::COMMAND, Key::Num1);
    second.type_text("9");
    second.key(Key::Enter);
    assert_eq!(second.project().responses().len(), answers);
    drop(first);
}

/// Whether any file of the window's own folder has the words.
fn state_holds(desk: &Desk, words: &str) -> bool {
    let mut folders = vec![desk.folder().join("state")];
    let mut found = false;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                found |= String::from_utf8_lossy(&bytes).contains(words);
            }
        }
    }
    found
}

#[test]
fn a_forgotten_customer_is_nowhere_any_more() {
    let shelf = Shelf::new();
    let mut desk = shelf.desk();
    add_a_nine(&mut desk);
    save(&mut desk);
    assert!(state_holds(&desk, "Anna Smith"), "in the backup");
    let answers = desk.project().responses().len();
    desk.act("Forget a customer...");
    desk.type_text("anna sm");
    desk.click("Anna Smith  guest1@example.org");
    desk.click("Forget Anna Smith");
    desk.wait_until_shown("The journal is written anew, without the name.");
    assert!(desk.shows("Removed from 2 backups."));
    assert!(!state_holds(&desk, "Anna Smith") && !state_holds(&desk, "guest1@example.org"));
    assert!(!shelf.text().contains("Anna Smith"));
    let written = read(shelf.text().as_bytes()).unwrap().project;
    assert_eq!(written.responses().len(), answers);
    desk.click("Close");
    desk.chord(Modifiers::COMMAND, Key::Z);
    let named = |project: &Project| project.customers().named("Anna Smith").is_some();
    assert!(!named(desk.project()), "not to be undone");
}

#[test]
fn nobody_is_forgotten_before_somebody_is_chosen() {
    let shelf = Shelf::new();
    let mut desk = shelf.desk();
    let customers = desk.project().customers().len();
    desk.act("Forget a customer...");
    desk.click("Choose a customer");
    desk.key(Key::Enter);
    desk.key(Key::Escape);
    assert!(!desk.shows("Choose a customer"));
    assert_eq!(desk.project().customers().len(), customers);
}

#[test]
fn closing_without_the_file_keeps_the_whole_survey() {
    let shelf = Shelf::new();
    let mut desk = shelf.desk();
    let before = desk.project().responses().len();
    add_a_nine(&mut desk);
    std::fs::remove_file(shelf.path()).unwrap();
    save(&mut desk);
    desk.chord(Modifiers::COMMAND, Key::Q);
    assert!(desk.shows_part("your version is then kept as a survey of its own"));
    assert!(!desk.shows_part("The file on the disk is whole"));
    desk.click("Close and keep for recovery");
    let keeping = keeping(Arc::new(OsFs), desk.folder());
    let kept: Vec<usize> = drafts(&keeping)
        .unwrap()
        .listed
        .iter()
        .map(|draft| draft.answers)
        .collect();
    assert_eq!(kept, [before + 1]);
}
