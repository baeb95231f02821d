//! What is measured, each as often as it takes to be sure: the shortest of the times is what the work itself takes.

use std::fs::File;
use std::hint::black_box;
use std::io::{self, BufWriter, Read as _, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::{Duration, Instant};

use goodword::analysis::{Analysis, Condition, Dimension, Key, Query};
use goodword::document::{
    EditLabel, OpenProject, RowColumn, RowQuery, RowSort, SaveState, ordered_rows,
};
use goodword::i18n::generated_project;
use goodword::model::{ChoiceId, Day, Edit, FieldId, Project, Response, ResponseId};
use goodword::project_file::{Header, Keeping, OsFs, write};

use crate::MEMORY;
use crate::keeping::keeping;

const PATIENCE: Duration = Duration::from_mins(2);
/// So often at least, and for so long.
const TIMES: u32 = 3;
const WHILE: Duration = Duration::from_millis(300);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Open,
    Save,
    /// Writing and syncing as many bytes, which is what the disk takes.
    BareWrite,
    Filter,
    Search,
    Sort,
    AtRest,
    AtPeak,
}

impl Measure {
    pub const ALL: [Self; 8] = [
        Self::Open,
        Self::Save,
        Self::BareWrite,
        Self::Filter,
        Self::Search,
        Self::Sort,
        Self::AtRest,
        Self::AtPeak,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "Open to the score",
            Self::Save => "Save",
            Self::BareWrite => "As many bytes alone",
            Self::Filter => "Filter",
            Self::Search => "Search",
            Self::Sort => "Sort by comment",
            Self::AtRest => "At rest",
            Self::AtPeak => "While opening",
        }
    }

    pub const fn is_memory(self) -> bool {
        matches!(self, Self::AtRest | Self::AtPeak)
    }

    pub const fn unit(self) -> &'static str {
        if self.is_memory() { "MB" } else { "ms" }
    }
}

/// In the order of [`Measure::ALL`], in the unit of each.
pub fn measure(answers: u32) -> [f64; 8] {
    // On the disk that the build is on: one in memory would promise too much.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let path = folder.path().join("growth.goodword.json");
    write_survey(answers, &path);
    let keeping = waking(folder.path());
    let (at_rest, at_peak) = memory(&path, &keeping);
    let open = shortest(|| {
        let start = Instant::now();
        let mut opened = OpenProject::open(&path, &keeping).unwrap().project;
        black_box(Analysis::of(opened.document().project(), &everything()));
        let taken = start.elapsed();
        opened.release(PATIENCE);
        taken
    });
    let mut opened = OpenProject::open(&path, &keeping).unwrap().project;
    let project = opened.document().project().clone();
    let filter = shortest(|| timed(|| Analysis::of(&project, &filtered())));
    let search = shortest(|| timed(|| listed(&project, &searched())));
    let sort = shortest(|| timed(|| listed(&project, &sorted())));
    let mut number = 0;
    let bare_path = folder.path().join("bare");
    let mut bare_write = Duration::MAX;
    let save = shortest(|| {
        let_disk_rest(&path);
        bare_write = bare_write.min(timed(|| write_bare(&path, &bare_path)));
        number += 1;
        let_disk_rest(&path);
        timed(|| save(&mut opened, number))
    });
    opened.close(PATIENCE).unwrap();
    let times = [open, save, bare_write, filter, search, sort];
    let [open, save, bare_write, filter, search, sort] = times.map(|time| time.as_secs_f64() * 1e3);
    [
        open, save, bare_write, filter, search, sort, at_rest, at_peak,
    ]
}

/// A disk takes in a gigabyte or two faster than it goes on: what comes next would pay for what came before.
fn let_disk_rest(survey: &Path) {
    const BYTES_A_SECOND: u64 = 50_000_000;
    let bytes = survey.metadata().unwrap().len();
    thread::sleep(Duration::from_millis(bytes * 1000 / BYTES_A_SECOND));
}

/// As many bytes as the survey has, written and synced, and nothing else.
fn write_bare(survey: &Path, path: &Path) {
    let bytes = survey.metadata().unwrap().len();
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path).unwrap());
    io::copy(&mut io::repeat(b'x').take(bytes), &mut out).unwrap();
    out.into_inner().unwrap().sync_all().unwrap();
}

fn write_survey(answers: u32, path: &Path) {
    let project = generated_project(answers, 1).unwrap();
    let mut out = BufWriter::new(File::create_new(path).unwrap());
    write(&project, &Header::default(), &mut out).unwrap();
    out.flush().unwrap();
}

/// Keeping that wakes this thread.
fn waking(folder: &Path) -> Keeping {
    let here = thread::current();
    Keeping {
        wake: Arc::new(move || here.unpark()),
        ..keeping(Arc::new(OsFs), folder)
    }
}

/// In megabytes: with the survey open, and at most while it was opened.
fn memory(path: &Path, keeping: &Keeping) -> (f64, f64) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let mut opened = OpenProject::open(path, keeping).unwrap().project;
    let (rest, peak) = (MEMORY.current_usage(), MEMORY.peak_usage());
    opened.release(PATIENCE);
    (megabytes(rest - before), megabytes(peak - before))
}

#[expect(clippy::cast_precision_loss, reason = "for people")]
fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

fn shortest(mut once: impl FnMut() -> Duration) -> Duration {
    let start = Instant::now();
    let mut shortest = once();
    let mut times = 1;
    while times < TIMES || start.elapsed() < WHILE {
        shortest = shortest.min(once());
        times += 1;
    }
    shortest
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

/// With one more answer, until it is in the file.
fn save(project: &mut OpenProject, number: u64) {
    let response = Response::new(ResponseId::from_random(number));
    let edit = Edit::add(response);
    project.apply(EditLabel::AddResponse, edit).unwrap();
    project.save_now();
    let start = Instant::now();
    // No time passes for the project, so that nothing is saved but when it is told to.
    project.tick(start);
    while project.is_saving() {
        assert!(start.elapsed() < PATIENCE, "{:?}", project.state());
        thread::park_timeout(Duration::from_millis(100));
        project.tick(start);
    }
    assert_eq!(*project.state(), SaveState::Saved);
}

fn everything() -> Query {
    let today: Day = "2026-11-22".parse().unwrap();
    Query::all(today)
}

fn filtered() -> Query {
    let mut query = everything();
    query.filter.conditions.push(Condition {
        dimension: Dimension::Field(FieldId::FIRST),
        keys: vec![Key::Choice(ChoiceId::FIRST)],
    });
    query
}

/// For what no comment says, so that all are read to their ends.
fn searched() -> RowQuery {
    RowQuery {
        search: "quite unheard of".to_owned(),
        ..RowQuery::default()
    }
}

fn sorted() -> RowQuery {
    RowQuery {
        sort: RowSort {
            column: RowColumn::Comment,
            descending: false,
        },
        ..RowQuery::default()
    }
}

fn listed(project: &Project, query: &RowQuery) -> Vec<usize> {
    ordered_rows(project, query, &AtomicBool::new(true)).unwrap()
}
