//! What must hold for any bytes that come from outside; shared by the fuzz targets and by `cargo test`, which checks
//! the seeds and what proptest makes of them (`tests/it/hostile.rs`).
//!
//! ```sh
//! cargo install cargo-fuzz
//! cd tests/fuzz && mkdir -p corpus/open_project
//! RUSTC_BOOTSTRAP=1 cargo fuzz run --fuzz-dir . open_project corpus/open_project seeds/open_project -- -max_total_time=120
//! ```
//!
//! The targets are `open_project`, `replay_journal`, `import_csv`, `import_xlsx` and `export_import`. None may panic, hang or run out of memory.

use std::fs;
use std::io::{self, Cursor, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use goodword::document::{EditLabel, OpenProject};
use goodword::exchange::export::{Answers, write_csv, write_json_lines};
use goodword::exchange::import::{
    Limits, Progress, Table, TableError, plan, propose, read_workbook,
};
use goodword::i18n::{Texts, new_project};
use goodword::model::{
    Audience, Day, Edit, Language, Project, ProjectId, Response, ResponseId, Score,
};
use goodword::project_file::{
    Access, Fs, FsFile, Header, Keeping, Loaded, Lock, Metadata, OsFs, Room, StateFolder,
    open_to_read, read, write,
};
use serde::de::IgnoredAny;

/// A file that can be read says what is wrong with it, also where it is no JSON any more, and what was read can be written: it is then read without a
/// problem and as the same.
pub fn open_project(bytes: &[u8]) {
    let Ok(loaded) = read(bytes) else { return };
    assert!(loaded.problems.len() <= bytes.len());
    let is_json = serde_json::from_slice::<IgnoredAny>(bytes).is_ok();
    let is_marked = bytes.starts_with(b"\xef\xbb\xbf") || bytes.starts_with(b"\xff\xfe");
    let is_whole = is_json || is_marked || bytes.starts_with(b"\xfe\xff");
    assert!(is_whole || !loaded.problems.is_empty(), "damage is said");
    assert!(loaded.project.responses().len() <= bytes.len());
    assert_survives_writing(&loaded.project, loaded.header);
}

/// The journal of a survey with three answers. The first byte says whether the rest is the journal's bytes after its
/// header, or records, one a line, which then get their right checksums: else none would ever be looked at.
///
/// Whatever is recovered is a project that can be written, and taking it back gives the file's project.
pub fn replay_journal(bytes: &[u8]) {
    let Some((&kind, rest)) = bytes.split_first() else {
        return;
    };
    let desk = &*DESK;
    let journal = if kind.is_ascii_lowercase() {
        desk.journal_of_records(rest)
    } else {
        [&desk.journal_header, rest].concat()
    };
    let keeping = desk.keeping(journal);
    let found = open_to_read(&desk.path, &keeping, &mut |_, _| ControlFlow::Continue(()));
    let found = found.unwrap_or_else(|error| panic!("the file is whole: {error:?}"));
    assert_survives_writing(&found.project, Header::default());
    if let Some(recovered) = found.recovered {
        let mut project = found.project;
        let undone = project.apply(recovered.inverse);
        assert!(undone.is_ok(), "{undone:?}");
        assert_eq!(project, desk.project);
    }
}

/// A table that can be read becomes answers, as many as were planned, in one step that can be taken back.
pub fn import_csv(bytes: &[u8]) {
    if let Ok(table) = Table::read(bytes.to_vec()) {
        assert_becomes_answers(&table);
    }
}

/// The same for a workbook. The input is its bytes, or else the XML of its sheet, its texts, its formats and the list
/// of its sheets, with zero bytes between them, which are then packed as they should be: damage within an archive is
/// found by its checksums, and nothing behind them would ever be looked at.
///
/// Old workbooks are left out: their reader believes what they say of their size, which only the limited memory of a
/// process of its own stops.
pub fn import_xlsx(bytes: &[u8]) {
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return;
    }
    let workbook = if bytes.starts_with(b"PK") {
        bytes.to_vec()
    } else {
        packed(bytes)
    };
    let read = read_workbook(Cursor::new(workbook), None, &LIMITS);
    match read {
        Ok(table) => {
            assert!(table.rows() <= LIMITS.rows as usize);
            assert!(table.rows() * table.headers().len() <= LIMITS.cells);
            let first = table.headers().first().map(String::as_str);
            assert_ne!(first, Some(""), "a column without a header has a name");
            assert_becomes_answers(&table);
        }
        Err(error) => assert!(matches!(
            error,
            TableError::Workbook(_) | TableError::HeaderOnly
        )),
    }
}

/// Whatever answers a project holds, an import takes back what was exported of them: as many, in their order, each with
/// its score, its day and its words.
pub fn export_import(bytes: &[u8]) {
    let Ok(loaded) = read(bytes) else { return };
    let project = loaded.project;
    if project.responses().is_empty() {
        return;
    }
    let answers = Answers::all(&project, Language::Hungarian);
    let (mut csv, mut lines) = (Vec::new(), Vec::new());
    let written = write_csv(&answers, &mut csv, &mut go_on);
    assert!(written.is_ok(), "{written:?}");
    let written = write_json_lines(&answers, &mut lines, &mut go_on);
    assert!(written.is_ok(), "{written:?}");
    for exported in [csv, lines] {
        assert_comes_back(&project, exported);
    }
}

fn assert_comes_back(project: &Project, exported: Vec<u8>) {
    let table = Table::read(exported).unwrap_or_else(|error| panic!("{error:?}"));
    let mut back = project.clone();
    let ids = project.responses().iter().map(|each| each.id()).collect();
    let emptied = back.apply(Edit::RemoveResponses(ids));
    assert!(emptied.is_ok(), "{emptied:?}");
    let planned = plan(&table, &propose(&table), &back, &mut go_on);
    let planned = planned.unwrap_or_else(|_| panic!("nobody cancelled"));
    let edit = planned.into_edit(&back, &mut fastrand::Rng::with_seed(1), &mut go_on);
    let edit = edit.unwrap_or_else(|_| panic!("nobody cancelled"));
    let applied = back.apply(edit);
    assert!(applied.is_ok(), "{applied:?}");
    let told = |project: &Project| -> Vec<(ResponseId, Option<Score>, Option<Day>, String)> {
        let told = project.responses().iter().map(|each| {
            let comment = each.comment().trim().to_owned();
            (each.id(), each.score(), each.day(), comment)
        });
        told.collect()
    };
    assert_eq!(told(&back), told(project));
}

/// Small enough for a check to take no time.
const LIMITS: Limits = Limits {
    unpacked_bytes: 8 << 20,
    text_bytes: 4 << 20,
    cell_bytes: 64 << 10,
    cells: 50_000,
    sheets: 20,
    ..Limits::FULL
};

/// A workbook of two sheets, unless the list of its sheets says otherwise.
pub fn packed(parts: &[u8]) -> Vec<u8> {
    const WORKBOOK: &[u8] = br#"<workbook><sheets><sheet name="Answers" sheetId="1" r:id="r1"/><sheet name="Notes" sheetId="2" r:id="r2"/></sheets></workbook>"#;
    const RELATIONS: &[u8] = br#"<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#;
    const ROOT: &[u8] = br#"<Relationships><Relationship Id="r" Type="x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const TYPES: &[u8] = b"<Types>application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml</Types>";
    const NOTES: &[u8] = b"<worksheet><sheetData/></worksheet>";
    let mut given = parts.split(|&byte| byte == 0);
    let sheet = given.next().unwrap_or_default();
    let texts = given.next().unwrap_or(b"<sst/>");
    let formats = given.next().unwrap_or(b"<styleSheet/>");
    let workbook = given.next().unwrap_or(WORKBOOK);
    archive(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/sharedStrings.xml", texts),
        ("xl/styles.xml", formats),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/worksheets/sheet2.xml", NOTES),
    ])
}

/// Parts packed into an archive.
pub fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options = zip::write::SimpleFileOptions::default();
        let begun = archive.start_file(*name, options);
        assert!(begun.is_ok(), "{begun:?}");
        let written = archive.write_all(bytes);
        assert!(written.is_ok(), "{written:?}");
    }
    let finished = archive.finish();
    finished
        .unwrap_or_else(|error| panic!("{error}"))
        .into_inner()
}

fn assert_becomes_answers(table: &Table) {
    let mapping = propose(table);
    assert_eq!(mapping.uses().len(), table.headers().len());
    let before = &DESK.project;
    let planned = plan(table, &mapping, before, &mut go_on);
    let planned = planned.unwrap_or_else(|_| panic!("nobody cancelled"));
    let counted = planned.counted;
    assert_eq!(counted.rows, table.rows());
    assert_eq!(counted.answers + counted.skipped, counted.rows);
    let edit = planned.into_edit(before, &mut fastrand::Rng::with_seed(1), &mut go_on);
    let edit = edit.unwrap_or_else(|_| panic!("nobody cancelled"));
    assert_eq!(edit.response_count(), counted.answers);
    let mut project = before.clone();
    let inverse = project.apply(edit);
    let inverse = inverse.unwrap_or_else(|error| panic!("what was planned fits: {error:?}"));
    assert_survives_writing(&project, Header::default());
    let undone = project.apply(inverse);
    assert!(undone.is_ok(), "{undone:?}");
    assert_eq!(project, *before);
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

#[track_caller]
fn assert_survives_writing(project: &Project, header: Header) {
    let mut written = Vec::new();
    let result = write(project, &header, &mut written);
    assert!(result.is_ok(), "{result:?}");
    let again = read(&written);
    let wanted = Loaded {
        project: project.clone(),
        header,
        newer: false,
        problems: Vec::new(),
    };
    assert_eq!(again, Ok(wanted));
}

static DESK: LazyLock<Desk> = LazyLock::new(Desk::new);

/// A survey's file, and the header of its journal.
#[derive(Debug)]
struct Desk {
    path: PathBuf,
    project: Project,
    file: Vec<u8>,
    journal_path: PathBuf,
    journal_header: Vec<u8>,
}

impl Desk {
    /// Keeps a survey in a real folder, to look at what is there then.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
        let folder = folder.path().canonicalize().unwrap_or_default();
        let path = folder.join("cafe.goodword.json");
        let keeping = keeping(Arc::new(OsFs), &folder.join("state"));
        let mut open =
            OpenProject::draft(survey(), &keeping).unwrap_or_else(|error| panic!("{error:?}"));
        open.save_as(path.clone());
        wait(&mut open, |open| open.take_saved_as().is_some());
        let project = open.document().project().clone();
        let edit = Edit::add(Response::new(ResponseId::from_random(99)));
        let applied = open.apply(EditLabel::AddResponse, edit);
        assert_eq!(applied, Ok(()));
        wait(&mut open, |open| open.is_recorded());
        let file = fs::read(&path).unwrap_or_default();
        let journal_path = only_file_in(&folder.join("state/journals"));
        let journal = fs::read(&journal_path).unwrap_or_default();
        let header = journal.split_inclusive(|&byte| byte == b'\n').next();
        let closed = open.close(Duration::from_secs(10));
        assert!(closed.is_ok(), "{closed:?}");
        Self {
            path,
            project,
            file,
            journal_header: header.unwrap_or_default().to_vec(),
            journal_path,
        }
    }

    fn journal_of_records(&self, lines: &[u8]) -> Vec<u8> {
        let mut journal = self.journal_header.clone();
        for (seq, json) in (1..).zip(lines.split(|&byte| byte == b'\n')) {
            let mut rest = format!("{} {seq} ", json.len()).into_bytes();
            rest.extend_from_slice(json);
            journal.extend_from_slice(format!("{:08x} ", crc32c::crc32c(&rest)).as_bytes());
            journal.extend_from_slice(&rest);
            journal.push(b'\n');
        }
        journal
    }

    fn keeping(&self, journal: Vec<u8>) -> Keeping {
        let files = vec![
            (self.path.clone(), self.file.clone()),
            (self.journal_path.clone(), journal),
        ];
        let state = self.journal_path.parent().and_then(Path::parent);
        keeping(Arc::new(ReadFs(files)), state.unwrap_or(Path::new("")))
    }
}

fn survey() -> Project {
    let texts = Texts::load(Language::English).unwrap_or_else(|error| panic!("{error:?}"));
    let id = ProjectId::from_random(7);
    let mut project = new_project(id, "Café", Audience::Customers, &texts);
    for (number, score) in [(1, 10), (2, 7), (3, 0)] {
        let mut response = Response::new(ResponseId::from_random(number));
        response.score = Score::new(score).ok();
        response.day = "2026-11-21".parse::<Day>().ok();
        response.set_reasons(
            project
                .reasons()
                .iter()
                .take(2)
                .map(|each| each.id)
                .collect(),
        );
        let added = project.apply(Edit::add(response));
        assert!(added.is_ok(), "{added:?}");
    }
    project
}

fn keeping(fs: Arc<dyn Fs>, state: &Path) -> Keeping {
    Keeping {
        fs,
        state: StateFolder::new(state),
        clock: Arc::new(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000)),
        random: Arc::new(|| 7),
        room: Room::default(),
        wake: Arc::new(|| ()),
    }
}

fn wait(open: &mut OpenProject, mut is_so: impl FnMut(&mut OpenProject) -> bool) {
    // The same moment again and again: nothing is ever due.
    let now = Instant::now();
    while !is_so(open) {
        assert!(
            now.elapsed() < Duration::from_secs(20),
            "{:?}",
            open.state()
        );
        thread::sleep(Duration::from_millis(1));
        open.tick(now);
    }
}

/// The journal of a draft that has become a file is gone by then.
fn only_file_in(folder: &Path) -> PathBuf {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    assert_eq!(paths.len(), 1, "{paths:?}");
    paths.into_iter().next().unwrap_or_default()
}

/// Files that can be read and nothing else.
#[derive(Debug)]
struct ReadFs(Vec<(PathBuf, Vec<u8>)>);

fn refused<T>() -> io::Result<T> {
    Err(io::ErrorKind::PermissionDenied.into())
}

impl ReadFs {
    fn file(&self, path: &Path) -> io::Result<&Vec<u8>> {
        let found = self.0.iter().find(|(each, _)| each == path);
        found
            .map(|(_, bytes)| bytes)
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

impl Fs for ReadFs {
    fn open(&self, path: &Path, _: u64) -> io::Result<Box<dyn io::Read>> {
        let bytes = self.file(path)?.clone();
        Ok(Box::new(io::Cursor::new(bytes)))
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        self.file(path).map(|bytes| Metadata {
            bytes: bytes.len() as u64,
            modified: None,
            writable: false,
            names: 1,
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_owned())
    }

    fn list(&self, _: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(Vec::new())
    }

    fn create_new(&self, _: &Path, _: Access) -> io::Result<Box<dyn FsFile>> {
        refused()
    }

    fn rewrite(&self, _: &Path) -> io::Result<Box<dyn FsFile>> {
        refused()
    }

    fn append(&self, _: &Path) -> io::Result<Box<dyn FsFile>> {
        refused()
    }

    fn rename(&self, _: &Path, _: &Path) -> io::Result<()> {
        refused()
    }

    fn hard_link(&self, _: &Path, _: &Path) -> io::Result<()> {
        refused()
    }

    fn sync_dir(&self, _: &Path) -> io::Result<()> {
        refused()
    }

    fn remove(&self, _: &Path) -> io::Result<()> {
        refused()
    }

    fn copy_attributes(&self, _: &Path, _: &Path) -> io::Result<()> {
        refused()
    }

    fn create_folder(&self, _: &Path) -> io::Result<()> {
        refused()
    }

    fn lock(&self, _: &Path, _: &str) -> io::Result<Option<Box<dyn Lock>>> {
        refused()
    }
}
