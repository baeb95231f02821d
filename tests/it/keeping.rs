//! Nothing typed is lost: what was recorded is there after a kill, and the file is always a whole version.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{fs, io};

use goodword::document::{
    ChangeError, EditLabel, OpenProject, Opened, SaveState, drafts, read_whole,
};
use goodword::model::{Edit, Project, Response, ResponseId};
use goodword::project_file::{
    Access, Fs, FsFile, Keeping, Lock, Metadata, OpenError, OsFs, ReadOnlyReason, SaveError, Step,
    read,
};
use proptest::prelude::*;
use tempfile::TempDir;

use super::projects::{draws, edit, empty_project};
use super::saving::assert_fits_schema;

use crate::support::keeping::keeping;

/// A folder with a project file and a state folder, and a file system that can be made to fail.
pub struct Desk {
    pub folder: TempDir,
    pub fs: Arc<FailingFs>,
    pub keeping: Keeping,
}

/// The real one, until it is told to fail.
#[derive(Debug, Default)]
pub struct FailingFs {
    no_rename: AtomicBool,
    pub no_journal: AtomicBool,
    no_hard_link: AtomicBool,
    pub no_backup: AtomicBool,
    not_writable: AtomicBool,
    /// Waited for before a new version is written, and before it is put in its place.
    pub slow_write: Mutex<()>,
    pub slow_replace: Mutex<()>,
    /// As these two, of files with "copy" in their name.
    pub slow_copy: Mutex<()>,
    /// Files with this in their name are not made: the program fails instead.
    pub panics_at: Mutex<Option<&'static str>>,
}

impl Desk {
    pub fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let fs = Arc::new(FailingFs::default());
        let keeping = keeping(fs.clone(), folder.path());
        Self {
            folder,
            fs,
            keeping,
        }
    }

    /// With a file that holds the project of `projects::empty_project`.
    pub fn with_file() -> Self {
        let desk = Self::new();
        let mut project = OpenProject::draft(empty_project(), &desk.keeping).unwrap();
        project.save_as(desk.path());
        settle(&mut project, &[SaveState::Saved]);
        project.close(Duration::from_secs(10)).unwrap();
        desk
    }

    pub fn path(&self) -> PathBuf {
        self.file_path("cafe")
    }

    pub fn file_path(&self, name: &str) -> PathBuf {
        let folder = self.folder.path().canonicalize().unwrap();
        folder.join(format!("{name}.goodword.json"))
    }

    pub fn open(&self) -> Opened {
        OpenProject::open(&self.path(), &self.keeping).unwrap()
    }

    pub fn file(&self) -> Project {
        project_at(&self.path())
    }

    /// As if the program had been killed now: what is on the disk stays as it is, whatever the program does.
    pub fn kill(&self, project: OpenProject) {
        let after = TempDir::new().unwrap();
        copy_folder(self.folder.path(), after.path());
        drop(project);
        self.wait_for_lock();
        fs::remove_dir_all(self.folder.path()).unwrap();
        copy_folder(after.path(), self.folder.path());
    }

    fn wait_for_lock(&self) {
        let end = Instant::now() + Duration::from_secs(10);
        let is_lock = |path: &PathBuf| path.extension().is_some_and(|end| end == "lock");
        while OsFs.list(self.folder.path()).unwrap().iter().any(is_lock) {
            assert!(Instant::now() < end, "the lock stays");
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

/// The project in a file, which must fit the schema.
pub fn project_at(path: &Path) -> Project {
    let bytes = fs::read(path).unwrap();
    assert_fits_schema(std::str::from_utf8(&bytes).unwrap());
    read(&bytes).unwrap().project
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copy = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &copy);
        } else {
            fs::copy(&path, &copy).unwrap();
        }
    }
}

/// Ticks, at one and the same moment, until the state is one of these.
pub fn settle(project: &mut OpenProject, wanted: &[SaveState]) {
    settle_if(project, Instant::now(), |state| wanted.contains(state));
}

pub fn settle_if(project: &mut OpenProject, now: Instant, is_wanted: impl Fn(&SaveState) -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        project.tick(now);
        if is_wanted(project.state()) {
            return;
        }
        assert!(Instant::now() < end, "it stays {:?}", project.state());
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn answer(number: u64) -> Response {
    let mut response = Response::new(ResponseId::from_random(number));
    response.comment = format!("answer {number}");
    response
}

pub fn add(project: &mut OpenProject, number: u64) {
    project
        .apply(EditLabel::AddResponse, Edit::add(answer(number)))
        .unwrap();
}

pub fn comments(project: &Project) -> Vec<String> {
    project
        .responses()
        .iter()
        .map(|each| each.comment().to_owned())
        .collect()
}

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
    let beside: Vec<_> = OsFs.list(desk.folder.path()).unwrap();
    assert!(
        beside
            .iter()
            .all(|path| path.extension().unwrap_or_default() != "tmp"),
        "{beside:?}"
    );
    desk.fs.no_rename.store(false, Ordering::Relaxed);
    settle_if(&mut project, now + Duration::from_secs(11), |state| {
        *state == SaveState::Saved
    });
    assert_eq!(desk.file().responses().len(), 1);
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
    assert!(note.contains(&std::process::id().to_string()), "{note}");
    assert_eq!(second.project.document().project().responses().len(), 1);
    let mut second = second.project;
    let refused = second.apply(EditLabel::AddResponse, Edit::add(answer(2)));
    assert_eq!(refused, Err(ChangeError::ReadOnly));
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
    let found = drafts(&desk.keeping).unwrap();
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
    assert_eq!(drafts(&desk.keeping).unwrap(), []);
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
        OpenError::Read(_) => None,
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

impl FailingFs {
    fn refuses(flag: &AtomicBool) -> io::Result<()> {
        if flag.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }

    fn check_journal(&self, path: &Path) -> io::Result<()> {
        let name = path.to_string_lossy();
        if name.contains(".journal") {
            Self::refuses(&self.no_journal)
        } else {
            Ok(())
        }
    }
}

impl Fs for FailingFs {
    fn read(&self, path: &Path, limit_bytes: u64) -> io::Result<Vec<u8>> {
        OsFs.read(path, limit_bytes)
    }
    fn create_new(&self, path: &Path, access: Access) -> io::Result<Box<dyn FsFile>> {
        self.check_journal(path)?;
        let name = path.to_string_lossy();
        let file_name = path.file_name().unwrap().to_string_lossy();
        let panics_at = *self.panics_at.lock().unwrap();
        assert!(
            !panics_at.is_some_and(|at| file_name.contains(at)),
            "{name}"
        );
        if name.contains("backups") {
            Self::refuses(&self.no_backup)?;
        }
        if name.ends_with("tmp") {
            drop(self.slow_write.lock());
        }
        if name.contains("copy") {
            drop(self.slow_copy.lock());
        }
        OsFs.create_new(path, access)
    }
    fn rewrite(&self, path: &Path) -> io::Result<Box<dyn FsFile>> {
        OsFs.rewrite(path)
    }
    fn append(&self, path: &Path) -> io::Result<Box<dyn FsFile>> {
        self.check_journal(path)?;
        OsFs.append(path)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        if to.to_string_lossy().ends_with(".json") {
            drop(self.slow_replace.lock());
            Self::refuses(&self.no_rename)?;
        }
        OsFs.rename(from, to)
    }
    fn hard_link(&self, from: &Path, to: &Path) -> io::Result<()> {
        Self::refuses(&self.no_hard_link)?;
        Self::refuses(&self.no_backup)?;
        OsFs.hard_link(from, to)
    }
    fn sync_dir(&self, folder: &Path) -> io::Result<()> {
        OsFs.sync_dir(folder)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        OsFs.remove(path)
    }
    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        let writable = !self.not_writable.load(Ordering::Relaxed);
        OsFs.metadata(path)
            .map(|about| Metadata { writable, ..about })
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        OsFs.resolve(path)
    }
    fn copy_attributes(&self, from: &Path, to: &Path) -> io::Result<()> {
        OsFs.copy_attributes(from, to)
    }
    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        OsFs.create_folder(folder)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        OsFs.list(folder)
    }
    fn lock(&self, path: &Path, note: &str) -> io::Result<Option<Box<dyn Lock>>> {
        OsFs.lock(path, note)
    }
}
