//! Where a survey or the computer's memory is full, that is said before anything fails, and nothing is lost.

use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;

use goodword::cli::{self, Env, Outcome};
use goodword::document::{ChangeError, EditLabel, OpenProject, SaveState};
use goodword::ending::Ending;
use goodword::model::{Edit, ResponseId};
use goodword::project_file::{Keeping, NoMemory, NoRoom, OpenError, OsFs, Room};
use tempfile::TempDir;

use crate::keeping::{Desk, answer, comments, settle};
use crate::support::keeping::keeping;
use crate::support::tables::tables;

const MEGABYTE: u64 = 1 << 20;

fn room_for(most_answers: usize) -> Room {
    Room {
        most_answers,
        ..Room::default()
    }
}

fn with_memory(free_bytes: u64) -> Room {
    Room {
        free_memory: Arc::new(move || Some(free_bytes)),
        ..Room::default()
    }
}

fn add(project: &mut OpenProject, number: u64) -> Result<(), ChangeError> {
    project.apply(EditLabel::AddResponse, Edit::add(answer(number)))
}

/// A file that is larger than the memory allows for, and has nothing in it.
fn large_file(path: &Path) {
    let file = File::create(path).unwrap();
    file.set_len(100 * MEGABYTE).unwrap();
}

#[test]
fn a_full_survey_takes_no_answer_and_loses_none() {
    let mut desk = Desk::with_file();
    desk.keeping.room = room_for(3);
    let mut project = desk.open().project;
    for number in 1..=3 {
        add(&mut project, number).unwrap();
    }
    let full = Err(ChangeError::NoRoom(NoRoom::Answers { most: 3 }));
    assert_eq!(add(&mut project, 4), full);
    // What is there can be worked on, and what was taken out comes back.
    let removal = Edit::RemoveResponses(vec![ResponseId::from_random(2)]);
    let label = EditLabel::DeleteResponses(1);
    project.apply(label, removal).unwrap();
    assert!(project.undo().is_some());
    assert_eq!(add(&mut project, 4), full);
    settle(&mut project, &[SaveState::Recorded, SaveState::Saved]);
    desk.kill(project);
    // A survey that has more than it may is opened all the same, from its journal too.
    desk.keeping.room = room_for(2);
    let mut project = desk.open().project;
    let document = project.document().project();
    assert_eq!(comments(document), ["answer 1", "answer 2", "answer 3"]);
    assert!(add(&mut project, 4).is_err());
}

#[test]
fn a_file_that_needs_more_memory_than_is_free_is_not_read() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("large.goodword.json");
    large_file(&path);
    let keeping = Keeping {
        room: with_memory(200 * MEGABYTE),
        ..keeping(Arc::new(OsFs), folder.path())
    };
    let refused = OpenProject::open(&path, &keeping).map(|_| ()).unwrap_err();
    let memory = NoMemory {
        needs_bytes: 300 * MEGABYTE,
        free_bytes: 200 * MEGABYTE,
    };
    assert_eq!(refused, OpenError::NoMemory(memory));
}

/// What a command says on standard error.
fn refusal(folder: &Path, room: Room, args: &[&str]) -> String {
    let env = Env {
        locale: None,
        today: "2026-11-22".parse().unwrap(),
        ending: Ending::default(),
        keeping: Keeping {
            room,
            ..keeping(Arc::new(OsFs), folder)
        },
        tables: tables(),
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = args.iter().map(Into::into);
    let outcome = cli::run(args, &mut out, &mut err, &env);
    assert!(matches!(outcome, Outcome::Exit(2)), "{outcome:?}");
    String::from_utf8(err).unwrap()
}

#[test]
fn an_import_that_does_not_fit_adds_nothing_and_says_why() {
    let folder = TempDir::new().unwrap();
    let place = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (table, survey) = (place("table.csv"), place("cafe.goodword.json"));
    fs::write(&table, "Score,Comment\n9,a\n8,b\n3,c\n").unwrap();
    let args = ["import", &table, "--into", &survey];
    let said = refusal(folder.path(), room_for(2), &args);
    assert!(
        said.contains("holds 2 answers") && said.contains("Export"),
        "{said}"
    );
    assert!(!Path::new(&survey).exists());
    large_file(Path::new(&table));
    let said = refusal(folder.path(), with_memory(200 * MEGABYTE), &args);
    assert!(said.contains("about 630 MB of memory"), "{said}");
    assert!(!Path::new(&survey).exists());
}

#[test]
fn a_script_that_fills_a_survey_hears_of_it() {
    let folder = TempDir::new().unwrap();
    let script = folder.path().join("script.txt");
    fs::write(&script, "new Café\nadd 9\nadd 8\nadd 7\n").unwrap();
    let args = ["--script", script.to_str().unwrap()];
    let said = refusal(folder.path(), room_for(2), &args);
    assert!(!said.is_empty());
}

#[cfg(feature = "gui")]
mod window {
    use eframe::egui::{Key, Modifiers};
    use goodword::i18n::Texts;
    use goodword::model::{Language, Score};

    use super::{MEGABYTE, TempDir, large_file, room_for, with_memory};
    use crate::support::window::{Desk, Setting};

    fn collecting(most_answers: usize) -> Desk {
        let room = room_for(most_answers);
        let mut desk = Desk::with_room(Setting::default(), room, None);
        desk.chord(Modifiers::COMMAND, Key::N);
        desk.type_text("Bakery");
        desk.key(Key::Enter);
        desk
    }

    fn add(desk: &mut Desk) {
        desk.type_text("9");
        desk.key(Key::Enter);
    }

    #[test]
    fn it_is_said_before_a_survey_is_full_and_what_is_typed_then_stays() {
        let mut desk = collecting(100);
        for _ in 0..89 {
            add(&mut desk);
        }
        assert!(!desk.shows_part("that it can hold"));
        add(&mut desk);
        assert!(desk.shows_part("90 of the 100 answers that it can hold"));
        for _ in 90..100 {
            add(&mut desk);
        }
        desk.type_text("3");
        desk.key(Key::Enter);
        assert!(desk.shows_part("This survey is full: it holds 100 answers."));
        assert_eq!(desk.project().responses().len(), 100);
        // One fewer, and what was typed goes in.
        desk.chord(Modifiers::COMMAND, Key::Z);
        desk.key(Key::Enter);
        let last = desk.project().responses().get(99).unwrap();
        assert_eq!(last.score().map(Score::value), Some(3));
    }

    #[test]
    fn a_file_too_large_for_the_memory_is_told_of_in_every_language() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("large.goodword.json");
        large_file(&path);
        for language in Language::ALL {
            let setting = Setting {
                language,
                ..Setting::default()
            };
            let room = with_memory(200 * MEGABYTE);
            let desk = Desk::with_room(setting, room, Some(path.clone()));
            let texts = Texts::load(language).unwrap();
            assert!(desk.shows_part(&texts.count(315)), "{language:?}");
        }
    }
}
