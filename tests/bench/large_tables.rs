//! What reading a large table costs, beside a bare scan of its bytes; and what writing one does.

use std::fmt::Write as _;
use std::hint::black_box;
use std::io::sink;
use std::ops::ControlFlow;
use std::path::Path;

use criterion::Criterion;
use fastrand::Rng;
use goodword::exchange::export::{Answers, write_csv, write_json_lines};
use goodword::exchange::import::{Table, project_from_table, propose, tally_scores};
use goodword::model::{Language, Survey};
use goodword::project_file;

use crate::answers::{self, comment};

const ROWS: usize = 1_000_000;

/// 143 MB, of which comments are the most.
fn written(path: &Path) -> usize {
    let mut rng = Rng::with_seed(9);
    let mut text =
        String::from("Date,How likely are you to recommend us? (0-10),Comment,Branch,Channel\n");
    for row in 0..ROWS {
        let (month, day) = (rng.u8(1..=12), rng.u8(1..=28));
        let score = rng.u8(0..=10);
        let said = comment(18, &mut rng);
        let said = if row % 20 == 0 {
            format!("\"{said},\n and so on\"")
        } else {
            said
        };
        let branch = rng.u8(1..=24);
        let channel = ["card", "phone", "e-mail"][rng.usize(..3)];
        let _ = writeln!(
            text,
            "2026-{month:02}-{day:02},{score},{said},Shop {branch},{channel}"
        );
    }
    std::fs::write(path, &text).unwrap();
    text.len()
}

pub fn large_tables(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.csv");
    let bytes = written(&path);
    let mut group = criterion.benchmark_group("a table of 1,000,000 rows");
    group.sample_size(10);
    group.throughput(criterion::Throughput::Bytes(bytes as u64));
    group.bench_function("reading it and looking for commas and line ends", |bench| {
        bench.iter(|| {
            let bytes = std::fs::read(black_box(&path)).unwrap();
            memchr::memchr3_iter(b',', b'\n', b'"', &bytes).count()
        });
    });
    group.bench_function("counting its scores", |bench| {
        bench.iter(|| {
            let mut go_on = || ControlFlow::Continue(());
            tally_scores(black_box(&path), None, &mut go_on)
                .unwrap()
                .unwrap()
        });
    });
    group.bench_function("as a table, and what its columns are", |bench| {
        bench.iter(|| {
            let table = Table::read(std::fs::read(black_box(&path)).unwrap()).unwrap();
            propose(&table)
        });
    });
    group.bench_function("read into a survey", |bench| {
        bench.iter(|| {
            let table = Table::read(std::fs::read(black_box(&path)).unwrap()).unwrap();
            let mapping = propose(&table);
            let (survey, mut rng) = (Survey::default(), Rng::with_seed(1));
            let mut go_on = |_| ControlFlow::Continue(());
            project_from_table(&table, &mapping, survey, &mut rng, &mut go_on).unwrap()
        });
    });
    group.finish();
}

/// What leaves the program, beside the survey's own file, which holds the same.
pub fn exports(criterion: &mut Criterion) {
    let project = answers::project(100_000);
    let mut group = criterion.benchmark_group("100,000 answers written");
    group.sample_size(10);
    group.bench_function("as the survey's own file", |bench| {
        bench.iter(|| {
            let header = project_file::Header::default();
            project_file::write(black_box(&project), &header, &mut sink()).unwrap();
        });
    });
    let answers = Answers::all(&project, Language::English);
    let mut go_on = |_| ControlFlow::Continue(());
    group.bench_function("as separated values", |bench| {
        bench.iter(|| write_csv(black_box(&answers), &mut sink(), &mut go_on).unwrap());
    });
    group.bench_function("as lines of JSON", |bench| {
        bench.iter(|| write_json_lines(black_box(&answers), &mut sink(), &mut go_on).unwrap());
    });
    group.finish();
}
