//! What happens to the file's place while the survey is open, and what the file's neighbours come to.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use goodword::document::{OpenProject, SaveState};
use goodword::model::{Edit, Response, ResponseId};
use goodword::project_file::{Keeping, ReadOnlyReason, SaveError, read};
use tempfile::TempDir;

use super::real_project;
use crate::keeping::settle;
use crate::support::life::{Life, comments, file};
use crate::support::recording_fs::RecordingFs;

/// A survey with a file in a folder of the real file system, open.
struct Desk {
    folder: TempDir,
    keeping: Keeping,
}

impl Desk {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let (keeping, mut project) = real_project(folder.path());
        fs::create_dir(folder.path().join("home")).unwrap();
        let desk = Self { folder, keeping };
        project.save_as(desk.path());
        project.close(Duration::from_secs(20)).unwrap();
        desk
    }

    fn home(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join("home")
    }

    fn path(&self) -> PathBuf {
        self.home().join("cafe.goodword.json")
    }

    fn open(&self) -> OpenProject {
        OpenProject::open(&self.path(), &self.keeping)
            .unwrap()
            .project
    }
}

fn add(project: &mut OpenProject, number: u64) {
    let mut response = Response::new(ResponseId::from_random(number));
    response.comment = format!("answer {number}");
    let added = project.apply(
        goodword::document::EditLabel::AddResponse,
        Edit::add(response),
    );
    assert_eq!(added, Ok(()));
}

/// Has the file written, and waits for what comes of it.
fn save(project: &mut OpenProject) -> SaveState {
    project.save_now();
    let end = std::time::Instant::now() + Duration::from_secs(20);
    while project.is_saving() || matches!(project.state(), SaveState::Recording) {
        assert!(std::time::Instant::now() < end, "{:?}", project.state());
        std::thread::sleep(Duration::from_millis(1));
        project.tick(std::time::Instant::now());
    }
    project.state().clone()
}

fn answers_in(path: &Path) -> Vec<String> {
    comments(&read(&fs::read(path).unwrap()).unwrap().project)
}

#[test]
fn a_folder_that_is_gone_while_the_survey_is_open_is_said_and_what_is_typed_is_kept() {
    let desk = Desk::new();
    let mut project = desk.open();
    let away = desk.folder.path().join("away");
    fs::rename(desk.home(), &away).unwrap();
    add(&mut project, 1);
    let state = save(&mut project);
    assert!(matches!(state, SaveState::NotSaved(_)), "{state:?}");
    assert!(project.is_recorded());
    fs::rename(&away, desk.home()).unwrap();
    assert_eq!(save(&mut project), SaveState::Saved);
    assert_eq!(answers_in(&desk.path()), ["answer 1"]);
}

#[test]
fn a_file_replaced_while_open_is_not_written_over() {
    let desk = Desk::new();
    let mut project = desk.open();
    let other = desk.home().join("other");
    fs::write(&other, "another program's").unwrap();
    fs::rename(&other, desk.path()).unwrap();
    add(&mut project, 1);
    let refused = SaveState::NotSaved(SaveError::ChangedOutside);
    assert_eq!(save(&mut project), refused);
    assert_eq!(fs::read(desk.path()).unwrap(), b"another program's");
}

#[test]
fn a_file_deleted_while_open_comes_back_by_saving_as() {
    let desk = Desk::new();
    let mut project = desk.open();
    fs::remove_file(desk.path()).unwrap();
    add(&mut project, 1);
    assert_eq!(save(&mut project), SaveState::NotSaved(SaveError::Gone));
    let new = desk.home().join("new.goodword.json");
    project.save_as(new.clone());
    settle(&mut project, &[SaveState::Saved]);
    assert_eq!(answers_in(&new), ["answer 1"]);
}

#[test]
fn a_hard_link_is_a_whole_version_under_both_names() {
    let desk = Desk::new();
    let link = desk.home().join("link.goodword.json");
    fs::hard_link(desk.path(), &link).unwrap();
    let mut project = desk.open();
    add(&mut project, 1);
    assert_eq!(save(&mut project), SaveState::Saved);
    assert_eq!(answers_in(&desk.path()), ["answer 1"]);
    let linked = answers_in(&link);
    assert!(linked.is_empty() || linked == ["answer 1"], "{linked:?}");
}

/// Root may write anywhere: there this checks nothing, and the refusals of `fault_sweep` stand for it.
#[cfg(unix)]
#[test]
fn a_survey_in_a_read_only_folder_is_only_looked_at() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    fs::set_permissions(desk.home(), fs::Permissions::from_mode(0o500)).unwrap();
    let is_writable = fs::write(desk.home().join("probe"), "").is_ok();
    let state = desk.open().state().clone();
    fs::set_permissions(desk.home(), fs::Permissions::from_mode(0o700)).unwrap();
    let refused = SaveState::ReadOnly(ReadOnlyReason::NotWritable);
    assert!(is_writable || state == refused, "{state:?}");
}

/// Where the file system has them.
#[cfg(unix)]
#[test]
fn extended_attributes_are_kept() {
    let desk = Desk::new();
    let name = "user.goodword.test";
    if xattr::set(desk.path(), name, b"kept").is_err() {
        return;
    }
    let mut project = desk.open();
    add(&mut project, 1);
    assert_eq!(save(&mut project), SaveState::Saved);
    let kept = xattr::get(desk.path(), name).unwrap();
    assert_eq!(kept.as_deref(), Some(&b"kept"[..]));
}

#[cfg(unix)]
#[test]
fn a_device_or_a_pipe_in_the_place_of_the_file_is_not_written_to() {
    let desk = Desk::new();
    let mut project = desk.open();
    fs::remove_file(desk.path()).unwrap();
    let made = std::process::Command::new("mkfifo")
        .arg(desk.path())
        .status();
    assert!(made.unwrap().success());
    add(&mut project, 1);
    let state = save(&mut project);
    assert!(matches!(state, SaveState::NotSaved(_)), "{state:?}");
    let kind = fs::symlink_metadata(desk.path()).unwrap().file_type();
    assert!(std::os::unix::fs::FileTypeExt::is_fifo(&kind));
}

#[test]
fn an_older_journal_of_which_all_is_in_the_file_adds_nothing() {
    let mut life = Life::new();
    let mut project = life.new_file("cafe");
    life.add(&mut project, 1);
    assert_eq!(life.settle(&mut project), SaveState::Recorded);
    let older = life.fs.disk();
    project.save_now();
    assert_eq!(life.settle(&mut project), SaveState::Saved);
    life.add(&mut project, 2);
    project.save_now();
    assert_eq!(life.settle(&mut project), SaveState::Saved);
    let mut disk = life.fs.disk();
    let is_journal = |path: &&PathBuf| path.extension().is_some_and(|kind| kind == "journal");
    let journals: Vec<_> = older.names.keys().filter(is_journal).cloned().collect();
    assert!(!journals.is_empty());
    for path in journals {
        let number = disk.names[&path];
        let content = older.content(&path).unwrap().to_vec();
        disk.contents.insert(number, content);
    }
    let mut next = Life::on(RecordingFs::with(disk));
    let opened = next.open(&file("cafe")).unwrap();
    assert!(opened.recovered.is_none() && !opened.foreign_journal);
    let comments = comments(opened.project.document().project());
    assert_eq!(comments, ["answer 1", "answer 2"]);
}
