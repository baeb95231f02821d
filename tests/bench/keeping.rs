//! What keeping costs: recording an answer, writing the file, recovering from the journal.

use std::fs::OpenOptions;
use std::hint::black_box;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use cpu_time::ProcessTime;
use criterion::Criterion;
use fastrand::Rng;
use goodword::document::{EditLabel, OpenProject, SaveState};
use goodword::model::Edit;
use goodword::project_file::{Header, Keeping, OsFs, write};

use crate::answers;
use crate::support::keeping::keeping;

const PATIENCE: Duration = Duration::from_mins(1);

/// A folder on the disk that the build is on: one in memory would promise too much.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// Keeping that wakes this thread.
fn waking(folder: &Path) -> Keeping {
    let here: Thread = thread::current();
    Keeping {
        wake: Arc::new(move || here.unpark()),
        ..keeping(Arc::new(OsFs), folder)
    }
}

/// Until it is so. No time passes for the project, so that nothing is saved but when it is told to.
fn wait(project: &mut OpenProject, now: Instant, is_so: impl Fn(&OpenProject) -> bool) {
    let end = Instant::now() + PATIENCE;
    project.tick(now);
    while !is_so(project) {
        assert!(Instant::now() < end, "{:?}", project.state());
        thread::park_timeout(Duration::from_millis(100));
        project.tick(now);
    }
}

fn add(project: &mut OpenProject, number: u32, rng: &mut Rng) {
    let customers = project.document().project().customers().len();
    let response = answers::response(number, u32::try_from(customers).unwrap(), rng);
    project
        .apply(EditLabel::AddResponse, Edit::add(response))
        .unwrap();
}

/// A file with so many answers, and open.
pub fn saved(answers: u32, folder: &Path) -> (OpenProject, PathBuf) {
    let path = folder.join("bench.goodword.json");
    let keeping = waking(folder);
    let mut project = OpenProject::draft(answers::project(answers), &keeping).unwrap();
    project.save_as(path.clone());
    wait(&mut project, Instant::now(), |project| {
        *project.state() == SaveState::Saved
    });
    (project, path)
}

/// Adds an answer of that number and has the file written.
pub fn save_and_wait(project: &mut OpenProject, number: u32) {
    add(project, number, &mut Rng::with_seed(2));
    project.save_now();
    wait(project, Instant::now(), |project| !project.is_saving());
    assert_eq!(*project.state(), SaveState::Saved);
}

/// From the change to "Recorded", beside a bare line with its sync on the same disk.
pub fn append(criterion: &mut Criterion) {
    let folder = folder();
    let mut group = criterion.benchmark_group("keeping: an answer is recorded");
    group.sample_size(50);
    let (mut project, _) = saved(1000, folder.path());
    let mut rng = Rng::with_seed(1);
    let mut number = 1000;
    let now = Instant::now();
    group.bench_function("through the journal", |bench| {
        bench.iter(|| {
            number += 1;
            add(&mut project, number, &mut rng);
            wait(&mut project, now, OpenProject::is_recorded);
        });
    });
    let mut bare = bare_file(folder.path()).unwrap();
    group.bench_function("a bare line and its sync", |bench| {
        bench.iter(|| {
            bare.write_all(&[b'x'; 200]).unwrap();
            bare.sync_data().unwrap();
        });
    });
}

fn bare_file(folder: &Path) -> io::Result<std::fs::File> {
    let options = OpenOptions::new().create(true).append(true).clone();
    options.open(folder.join("bare"))
}

/// The processor time of a whole save, beside that of only making the text.
pub fn checkpoint(criterion: &mut Criterion) {
    let folder = folder();
    let mut group = criterion.benchmark_group("keeping: 1,000,000 answers are saved");
    group.sample_size(10);
    let (mut project, _) = saved(1_000_000, folder.path());
    let mut number = 1_000_000;
    group.bench_function("processor time of the save", |bench| {
        bench.iter_custom(|times| {
            let once = |_| {
                number += 1;
                let start = ProcessTime::now();
                save_and_wait(&mut project, number);
                start.elapsed()
            };
            (0..times).map(once).sum()
        });
    });
    let content = project.document().project().clone();
    group.bench_function("processor time of its text alone", |bench| {
        bench.iter_custom(|times| {
            let start = ProcessTime::now();
            for _ in 0..times {
                write(black_box(&content), &Header::default(), &mut io::sink()).unwrap();
            }
            start.elapsed()
        });
    });
}

/// Opening a file with 10,000 answers that are in the journal only, beside one that has them in the file.
pub fn recovery(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("keeping: a file is opened");
    group.sample_size(20);
    for (name, in_journal) in [
        ("10,000 answers in its journal", true),
        ("10,000 answers in itself", false),
    ] {
        let folder = folder();
        let path = file_with_ten_thousand(folder.path(), in_journal);
        let keeping = waking(folder.path());
        group.bench_function(name, |bench| {
            bench.iter_custom(|times| {
                let opened = |_| {
                    let start = Instant::now();
                    let mut opened = OpenProject::open(&path, &keeping).unwrap();
                    let elapsed = start.elapsed();
                    assert_eq!(opened.recovered.is_some(), in_journal);
                    opened.project.release(PATIENCE);
                    elapsed
                };
                (0..times).map(opened).sum()
            });
        });
    }
}

fn file_with_ten_thousand(folder: &Path, in_journal: bool) -> PathBuf {
    let (mut project, path) = saved(0, folder);
    let mut rng = Rng::with_seed(3);
    let now = Instant::now();
    for number in 0..10_000 {
        add(&mut project, number, &mut rng);
    }
    wait(&mut project, now, OpenProject::is_recorded);
    if in_journal {
        project.release(PATIENCE);
    } else {
        project.close(PATIENCE).unwrap();
    }
    path
}
