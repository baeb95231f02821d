//! What a crash left half written goes the next time the file is opened, and nothing else.

use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use goodword::document::SaveState;
use goodword::project_file::{Header, Revision, read, write};

use crate::keeping::{Desk, add, settle};
use crate::projects::empty_project;

const MARK: &str = "0123456789abcdef";

/// What the clock of the tests says, less so much.
fn before(age: Duration) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000) - age
}

/// A file in the folder of the survey, last written to so long ago.
fn put(desk: &Desk, name: &str, content: &[u8], age: Duration) -> PathBuf {
    let path = desk.folder.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, content).unwrap();
    let file = File::options().append(true).open(&path).unwrap();
    file.set_modified(before(age)).unwrap();
    path
}

const A_DAY: Duration = Duration::from_hours(24);

/// The survey as it would be after so many changes.
fn whole(desk: &Desk, last_seq: u64) -> Vec<u8> {
    let project = read(&fs::read(desk.path()).unwrap()).unwrap().project;
    let header = Header {
        generation: 9,
        last_seq: Revision::new(last_seq),
    };
    let mut bytes = Vec::new();
    write(&project, &header, &mut bytes).unwrap();
    bytes
}

fn temporary(mark: &str) -> String {
    format!(".cafe.goodword.json.{mark}.tmp")
}

#[test]
fn what_a_crash_left_half_written_goes() {
    let desk = Desk::with_file();
    let id = empty_project().id().to_string();
    let torn = b"{\n  \"format\": \"goodw";
    let left = [
        put(&desk, &temporary(MARK), torn, A_DAY),
        put(&desk, &temporary("00000000000000ff"), b"", A_DAY),
        put(
            &desk,
            &temporary("aaaaaaaaaaaaaaaa"),
            &whole(&desk, 0),
            A_DAY,
        ),
        put(&desk, ".cafe.goodword.json.journal-new", torn, A_DAY),
        put(
            &desk,
            &format!("state/backups/{id}/backup-new"),
            torn,
            A_DAY,
        ),
    ];
    desk.open().project.close(Duration::from_secs(10)).unwrap();
    for path in left {
        assert!(!path.exists(), "{path:?}");
    }
}

#[test]
fn whatever_is_in_doubt_stays() {
    let desk = Desk::with_file();
    let torn = b"{\n  \"format\": \"goodw";
    let mut stranger = Vec::new();
    let other = empty_project().copied_as(desk.keeping.new_id());
    write(&other, &Header::default(), &mut stranger).unwrap();
    let in_doubt = [
        // Perhaps it is being written.
        put(&desk, &temporary(MARK), torn, Duration::from_mins(59)),
        // The clock was set back.
        put(&desk, &temporary("1123456789abcdef"), torn, Duration::ZERO),
        // Whole, with changes that are nowhere else; or another survey's.
        put(
            &desk,
            &temporary("2123456789abcdef"),
            &whole(&desk, 7),
            A_DAY,
        ),
        put(&desk, &temporary("3123456789abcdef"), &stranger, A_DAY),
        // Not by our names, or another file's.
        put(&desk, &temporary("0123456789ABCDEF"), torn, A_DAY),
        put(&desk, &temporary("0123456789abcde"), torn, A_DAY),
        put(&desk, &temporary("0123456789abcdef0"), torn, A_DAY),
        put(&desk, ".cafe.goodword.json.tmp", torn, A_DAY),
        put(
            &desk,
            &format!("cafe.goodword.json.{MARK}.tmp"),
            torn,
            A_DAY,
        ),
        put(
            &desk,
            &format!(".cafe.goodword.json.bak.{MARK}.tmp"),
            torn,
            A_DAY,
        ),
        put(
            &desk,
            &format!(".thecafe.goodword.json.{MARK}.tmp"),
            torn,
            A_DAY,
        ),
        put(
            &desk,
            &format!(".other.goodword.json.{MARK}.tmp"),
            torn,
            A_DAY,
        ),
        put(&desk, "state/journals/notes.journal-new", torn, A_DAY),
    ];
    let folder = desk.folder.path().join(temporary("4123456789abcdef"));
    fs::create_dir(&folder).unwrap();
    desk.open().project.close(Duration::from_secs(10)).unwrap();
    for path in in_doubt.iter().chain([&folder]) {
        assert!(path.exists(), "{path:?}");
    }
}

#[test]
fn a_window_that_only_reads_takes_nothing_away() {
    let desk = Desk::with_file();
    let first = desk.open().project;
    let left = put(&desk, &temporary(MARK), b"torn", A_DAY);
    let second = desk.open().project;
    assert!(matches!(second.state(), SaveState::ReadOnly(_)));
    assert!(left.exists());
    drop(second);
    first.close(Duration::from_secs(10)).unwrap();
    let mut third = desk.open().project;
    assert!(!left.exists());
    add(&mut third, 1);
    third.save_now();
    settle(&mut third, &[SaveState::Saved]);
}
