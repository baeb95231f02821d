//! What a large survey costs to read, beside a bare parse of the same bytes into borrowed structs.

use std::borrow::Cow;
use std::hint::black_box;

use criterion::Criterion;
use goodword::i18n::generated_project;
use goodword::project_file::{Header, read, write};
use serde::Deserialize;

/// As little as a program could want to know of a file.
#[derive(Deserialize)]
struct Bare<'a> {
    #[serde(borrow)]
    responses: Vec<Answer<'a>>,
}

#[derive(Deserialize)]
struct Answer<'a> {
    id: &'a str,
    score: Option<u8>,
    #[serde(borrow, default)]
    comment: Cow<'a, str>,
}

/// A million take ten times as long: the growth is measured by hand, with `goodword generate`.
const ANSWERS: u32 = 200_000;

fn bytes() -> Vec<u8> {
    let project = generated_project(ANSWERS, 1).unwrap();
    let mut bytes = Vec::new();
    write(&project, &Header::default(), &mut bytes).unwrap();
    bytes
}

pub fn opening(criterion: &mut Criterion) {
    let bytes = bytes();
    let text = String::from_utf8(bytes.clone()).unwrap();
    let otherwise = text.replacen("\n  \"responses\": [\n", "\n  \"responses\": [ \n", 1);
    let mut group = criterion.benchmark_group("opening 200,000 answers");
    group.sample_size(10);
    group.bench_function("looking at the bytes", |bench| {
        bench.iter(|| memory_sum(black_box(&bytes)));
    });
    group.bench_function("serde_json into borrowed structs", |bench| {
        bench.iter(|| {
            let bare: Bare<'_> = serde_json::from_slice(black_box(&bytes)).unwrap();
            let letters = bare.responses.iter().map(|each| {
                each.id.len() + each.comment.len() + usize::from(each.score.unwrap_or(0))
            });
            letters.sum::<usize>()
        });
    });
    group.bench_function("all of it, an answer a line", |bench| {
        bench.iter(|| read(black_box(&bytes)).unwrap());
    });
    group.bench_function("all of it, laid out otherwise", |bench| {
        bench.iter(|| read(black_box(otherwise.as_bytes())).unwrap());
    });
    group.finish();
}

fn memory_sum(bytes: &[u8]) -> u64 {
    bytes.iter().map(|&byte| u64::from(byte)).sum()
}
