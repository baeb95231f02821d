//! What happens to files in the wild. Each case of the list has a test here or in the module that is named, or a word
//! on why it has none.
//!
//! - Killed while typing, at Enter, in the append, between temporary file and rename, between rename and rotation,
//!   during recovery, and again: [`super::crash_states`], which cuts at every operation and lives on, and
//!   [`super::killing`], which kills the real program; five times in a row:
//!   `keeping::recovered::killed_five_times_in_a_row`; half-typed text: `window::a_half_typed_answer_is_back_in_its_fields`.
//! - Disk full, no inodes, quota, EIO on an fsync of file or journal: [`super::fault_sweep`], where every operation
//!   is refused with each error; which limit it was that refused makes no difference to the program. EINVAL on a
//!   folder's fsync is told apart below the file system's trait and needs a file system that has none.
//! - File-size limit: [`program`], with the real one.
//! - Slow disk: `keeping::saved::slow_disk_answers_are_recorded_while_the_file_is_saved`, and `going_elsewhere` while a
//!   copy is written.
//! - Read-only file: `keeping::opened::what_must_not_be_written_opens_read_only`; read-only folder: [`outside`].
//!   Immutable files cannot be made without being root; they refuse the rename, which the sweep does.
//! - Folder not writable but file is, rename refused (an immutable folder, a mount point, a sync client), hard link:
//!   `crash_states::folder_not_writable_every_crash_state_is_recovered` and its neighbours, `fault_sweep` and
//!   [`super::in_place`].
//! - The program itself fails while it keeps: [`super::breaking_off`].
//! - Symbolic link, mode 640: `keeping::opened::rights_and_symbolic_links_are_kept`; hard link, extended
//!   attributes, folder gone, file replaced or deleted while open: [`outside`]; file moved while open: below.
//! - File or folder gone when the window closes: `recovery::closing_without_the_file_keeps_the_whole_survey`.
//! - Truncated, empty, zeroed, one flipped bit: below, and what is read of them in [`super::damage`]; answers under a
//!   misspelt key: `damage::kept::answers_under_a_misspelt_key_are_said_and_stay_in_the_file`.
//! - What a crash leaves half written: [`super::leftovers`], and after every cut in [`super::crash_states`].
//! - A file that takes long to be read, also when the program is started on it: `opening`.
//! - Windows refuses a file that somebody has open: what is tried again, and how long, is tested where it is decided
//!   (`project_file::fs::in_use`); it was not run on Windows.
//! - Two windows: `keeping::opened::a_second_window_only_reads`; stale and forged locks: below.
//! - Changed outside, clean, modified, with the same length and time:
//!   `keeping::saved::a_file_changed_outside_is_never_written_over`.
//! - Newer version, unknown fields: [`super::saving`]; older journal: [`outside`].
//! - A million `[` and what is like it: [`super::hostile`]; byte order mark: `saving::a_byte_order_mark_is_no_problem`;
//!   UTF-16, Latin-1, invalid UTF-8: [`super::damage`]; 10 MB of text, marks of direction, 10,000 combining marks:
//!   [`texts`].
//! - FIFO: below and in [`outside`]; a directory, /dev/zero, a picture with another name:
//!   `keeping::opened::what_is_no_project_file_is_not_opened`.
//! - Clock at 1970, 2099, going back: below.
//! - Settings file corrupt, stdout closed, 100 MB pasted: [`program`].
//! - SIGTERM and the closing window: [`super::ending`].

mod outside;
mod program;
mod texts;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use goodword::document::{OpenProject, SaveState};
use goodword::project_file::{Fs, Keeping, OsFs, SaveError};

use super::projects::empty_project;
use crate::support::keeping::keeping;
use crate::support::life::{Life, comments, file};
use crate::support::recording_fs::{Disk, RecordingFs};

/// A file with a hundred answers.
fn disk_with_answers() -> Disk {
    let mut life = Life::new();
    let mut project = OpenProject::draft(empty_project(), &life.keeping).unwrap();
    for number in 0..100 {
        life.add(&mut project, number);
    }
    project.save_as(file("cafe"));
    assert_eq!(life.settle(&mut project), SaveState::Saved);
    assert!(Life::close(project));
    life.fs.disk()
}

/// Opens the file with this content, and does with it what is allowed; then it is either as it was, or it was
/// whole.
fn is_left_as_it_is(disk: &Disk, bytes: &[u8]) {
    let mut disk = disk.clone();
    let number = disk.names[&file("cafe")];
    disk.contents.insert(number, bytes.to_vec());
    let mut life = Life::on(RecordingFs::with(disk));
    let Ok(opened) = life.open(&file("cafe")) else {
        return;
    };
    let mut project = opened.project;
    let whole = opened.problems.is_empty();
    life.add(&mut project, 500);
    project.save_now();
    let state = life.settle(&mut project);
    if !whole {
        assert!(matches!(state, SaveState::ReadOnly(_)), "{state:?}");
        assert_eq!(life.fs.disk().content(&file("cafe")).unwrap(), bytes);
    }
}

#[test]
fn truncated_empty_zeroed_and_flipped_files_are_never_written_over() {
    let disk = disk_with_answers();
    let whole = disk.content(&file("cafe")).unwrap().to_vec();
    for end in (0..whole.len()).step_by(1024) {
        is_left_as_it_is(&disk, &whole[..end]);
    }
    is_left_as_it_is(&disk, &vec![0; whole.len()]);
    for at in (0..whole.len()).step_by(97) {
        for bit in [0, 3, 7] {
            let mut flipped = whole.clone();
            flipped[at] ^= 1 << bit;
            is_left_as_it_is(&disk, &flipped);
        }
    }
}

#[test]
fn a_file_moved_while_open_and_brought_back_is_saved() {
    let mut life = Life::on(RecordingFs::with(disk_with_answers()));
    let mut project = life.open(&file("cafe")).unwrap().project;
    life.fs.rename(&file("cafe"), &file("away")).unwrap();
    life.add(&mut project, 500);
    project.save_now();
    assert_eq!(
        life.settle(&mut project),
        SaveState::NotSaved(SaveError::Gone)
    );
    life.fs.rename(&file("away"), &file("cafe")).unwrap();
    assert_eq!(life.recover(&mut project), SaveState::Saved);
}

#[test]
fn a_clock_at_1970_at_2099_or_going_back_loses_nothing() {
    let clocks: [fn(u64) -> SystemTime; 4] = [
        |_| SystemTime::UNIX_EPOCH,
        |_| SystemTime::UNIX_EPOCH - Duration::from_hours(10),
        |_| SystemTime::UNIX_EPOCH + Duration::from_secs(4_100_000_000),
        |asked| SystemTime::UNIX_EPOCH + Duration::from_hours(500_000 - asked),
    ];
    for clock in clocks {
        let mut life = Life::on(RecordingFs::with(disk_with_answers()));
        let asked = AtomicU64::new(0);
        life.keeping = Keeping {
            clock: Arc::new(move || clock(asked.fetch_add(1, Ordering::Relaxed))),
            ..life.keeping
        };
        let mut project = life.open(&file("cafe")).unwrap().project;
        for number in 500..503 {
            life.add(&mut project, number);
            assert_eq!(life.settle(&mut project), SaveState::Recorded);
            project.save_now();
            assert_eq!(life.settle(&mut project), SaveState::Saved);
            life.add(&mut project, number + 100);
            assert_eq!(life.settle(&mut project), SaveState::Recorded);
        }
        let mut next = Life::on(RecordingFs::with(life.fs.disk()));
        let found = next.open(&file("cafe")).unwrap().project;
        assert_eq!(
            comments(found.document().project()),
            comments(project.document().project())
        );
    }
}

/// A project in a folder of the real file system.
pub fn real_project(folder: &Path) -> (Keeping, OpenProject) {
    let keeping = keeping(Arc::new(OsFs), folder);
    let project = OpenProject::draft(empty_project(), &keeping).unwrap();
    (keeping, project)
}

#[test]
fn a_stale_or_forged_lock_stops_nobody() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("cafe.goodword.json");
    let (keeping, mut project) = real_project(folder.path());
    project.save_as(path.clone());
    project.close(Duration::from_secs(20)).unwrap();
    for note in [
        "",
        "{\"pid\":1,\"user\":\"somebody\"}",
        "\u{0}\u{0}not json",
    ] {
        std::fs::write(folder.path().join(".cafe.goodword.json.lock"), note).unwrap();
        let project = OpenProject::open(&path, &keeping).unwrap().project;
        assert_eq!(*project.state(), SaveState::Saved, "{note}");
        project.close(Duration::from_secs(20)).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = tempfile::TempDir::new().unwrap();
    let pipe = folder.path().join("pipe.goodword.json");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let (keeping, _project) = real_project(folder.path());
    assert!(OpenProject::open(&pipe, &keeping).is_err());
    assert!(OsFs.read(&pipe, 1).is_err());
}
