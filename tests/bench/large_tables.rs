//! What reading a large table costs, beside a bare scan of its bytes.

use std::fmt::Write as _;
use std::hint::black_box;
use std::ops::ControlFlow;
use std::path::Path;

use criterion::Criterion;
use fastrand::Rng;
use goodword::exchange::import::{Table, propose, tally_scores};

use crate::answers::comment;

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
    group.finish();
}
