//! Where a survey is kept: files and surveys without one, who may write them, and what is none.

use std::path::Path;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use std::{fs, io};

use goodword::document::{ChangeError, EditLabel, OpenProject, SaveState, drafts};
use goodword::model::Edit;
use goodword::project_file::{OpenError, ReadOnlyReason, SaveError, read};

use super::{Desk, add, answer, comments, settle};
use crate::projects::empty_project;

#[test]
fn a_second_window_only_reads() {
    let desk = Desk::with_file();
    let mut first = desk.open().project;
    add(&mut first, 1);
    settle(&mut first, &[SaveState::Recorded]);
    let second = desk.open();
    let SaveState::ReadOnly(ReadOnlyReason::Locked { note }) = second.project.state() else {
        panic!("{:?}", second.project.state());
    };
    let note = note.clone();
    assert!(note.contains(&std::process::id().to_string()), "{note}");
    assert_eq!(second.project.document().project().responses().len(), 1);
    let mut second = second.project;
    let refused = second.apply(EditLabel::AddResponse, Edit::add(answer(2)));
    let locked = ReadOnlyReason::Locked { note };
    assert_eq!(refused, Err(ChangeError::ReadOnly(locked)));
    second.close(Duration::from_secs(1)).unwrap();
    first.close(Duration::from_secs(10)).unwrap();
    assert_eq!(*desk.open().project.state(), SaveState::Saved);
}

#[test]
fn what_must_not_be_written_opens_read_only() {
    let newer = |text: &str| text.replace("\"version\": 1", "\"version\": 2");
    let damaged = |text: &str| text.replace("\"language\": \"en\"", "\"language\": 7");
    for (change, reason) in [
        (&newer as &dyn Fn(&str) -> String, ReadOnlyReason::Newer),
        (&damaged, ReadOnlyReason::Damaged),
    ] {
        let desk = Desk::with_file();
        let text = change(&fs::read_to_string(desk.path()).unwrap());
        fs::write(desk.path(), &text).unwrap();
        let project = desk.open().project;
        assert_eq!(*project.state(), SaveState::ReadOnly(reason));
        project.close(Duration::from_secs(1)).unwrap();
        assert_eq!(fs::read_to_string(desk.path()).unwrap(), text);
    }
    let desk = Desk::with_file();
    desk.fs.not_writable.store(true, Ordering::Relaxed);
    let project = desk.open().project;
    assert_eq!(
        *project.state(),
        SaveState::ReadOnly(ReadOnlyReason::NotWritable)
    );
}

#[test]
fn save_as_goes_on_in_a_copy_that_knows_its_origin() {
    let desk = Desk::with_file();
    let mut project = desk.open().project;
    let origin = project.document().project().id().clone();
    add(&mut project, 1);
    let path = desk
        .folder
        .path()
        .canonicalize()
        .unwrap()
        .join("copy.goodword.json");
    project.save_as(path.clone());
    add(&mut project, 2);
    settle(&mut project, &[SaveState::Recorded]);
    assert_eq!(project.take_saved_as(), Some(Ok(path.clone())));
    assert_eq!(project.path(), path);
    project.close(Duration::from_secs(10)).unwrap();

    let copy = read(&fs::read(&path).unwrap()).unwrap().project;
    assert_eq!(comments(&copy), ["answer 1", "answer 2"]);
    assert_ne!(*copy.id(), origin);
    assert_eq!(*copy.origin(), origin);
    // What was recorded for the old file is still there for it.
    assert_eq!(desk.open().recovered.unwrap().answers, 1);
}

#[test]
fn save_as_never_writes_over_another_format() {
    let desk = Desk::with_file();
    let path = desk.folder.path().join("notes.goodword.json");
    fs::write(&path, "{\"notes\": []}").unwrap();
    let mut project = desk.open().project;
    project.save_as(path.clone());
    settle(&mut project, &[SaveState::Saved]);
    let error = project.take_saved_as().unwrap().unwrap_err();
    assert_eq!(error.error, SaveError::OtherFormat);
    assert_eq!(fs::read_to_string(path).unwrap(), "{\"notes\": []}");
    assert_eq!(project.path(), desk.path());
}

#[test]
fn a_survey_without_a_file_is_kept_until_it_gets_one() {
    let desk = Desk::new();
    let mut project = OpenProject::draft(empty_project(), &desk.keeping).unwrap();
    add(&mut project, 1);
    settle(&mut project, &[SaveState::Draft]);
    drop(project);
    let found = drafts(&desk.keeping).unwrap().listed;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].name.as_str(), found[0].answers), ("Café Świt", 1));

    let end = Instant::now() + Duration::from_secs(10);
    let mut project = loop {
        let opened = OpenProject::open(&found[0].path, &desk.keeping).unwrap();
        if !matches!(opened.project.state(), SaveState::ReadOnly(_)) {
            break opened.project;
        }
        assert!(Instant::now() < end);
    };
    assert!(project.is_draft());
    let id = project.document().project().id().clone();
    project.save_as(desk.path());
    settle(&mut project, &[SaveState::Saved]);
    assert!(!project.is_draft());
    assert_eq!(*project.document().project().id(), id);
    assert_eq!(desk.file().responses().len(), 1);
    assert_eq!(drafts(&desk.keeping).unwrap().listed, []);
}

#[test]
fn what_is_no_project_file_is_not_opened() {
    let desk = Desk::with_file();
    let open = |path: &Path| {
        OpenProject::open(path, &desk.keeping)
            .map(|_| ())
            .unwrap_err()
    };
    let kind = |error: OpenError| match error {
        OpenError::Io(fault) => Some(fault.kind),
        OpenError::NoMemory(_) | OpenError::Read(_) => None,
    };
    assert_eq!(
        kind(open(desk.folder.path())),
        Some(io::ErrorKind::IsADirectory)
    );
    assert_eq!(
        kind(open(&desk.folder.path().join("none"))),
        Some(io::ErrorKind::NotFound)
    );
    let picture = desk.folder.path().join("picture.json");
    fs::write(&picture, b"\x89PNG\r\n").unwrap();
    assert_eq!(kind(open(&picture)), None);
    #[cfg(unix)]
    assert_eq!(
        kind(open(Path::new("/dev/zero"))),
        Some(io::ErrorKind::InvalidInput)
    );
}

#[cfg(unix)]
#[test]
fn rights_and_symbolic_links_are_kept() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let desk = Desk::with_file();
    let link = desk.folder.path().join("link.json");
    symlink(desk.path(), &link).unwrap();
    fs::set_permissions(desk.path(), fs::Permissions::from_mode(0o640)).unwrap();
    let mut project = OpenProject::open(&link, &desk.keeping).unwrap().project;
    add(&mut project, 1);
    project.close(Duration::from_secs(10)).unwrap();
    assert!(link.is_symlink());
    assert_eq!(
        fs::metadata(desk.path()).unwrap().permissions().mode() & 0o777,
        0o640
    );
    assert_eq!(desk.file().responses().len(), 1);
}
