//! What working with a large survey costs: finding, sorting, filtering, one more answer, an undo, an export; each beside
//! a bare pass over what it has to look at.

use std::hint::black_box;
use std::ops::ControlFlow;
use std::sync::atomic::AtomicBool;

use criterion::{BatchSize, Criterion};
use fastrand::Rng;
use goodword::analysis::{Analysis, Condition, Dimension, Key, Query};
use goodword::document::{RowColumn, RowQuery, RowSort, ordered_rows};
use goodword::exchange::export::{Answers, write_json_lines};
use goodword::model::{Block, ChoiceId, Day, Edit, FieldId, Language, Project};

use crate::answers;

const ANSWERS: u32 = 1_000_000;

fn today() -> Day {
    "2026-11-22".parse().unwrap()
}

fn listed(project: &Project, query: &RowQuery) -> Vec<usize> {
    ordered_rows(project, query, &AtomicBool::new(true)).unwrap()
}

/// What the program does on another thread while the window goes on.
pub fn listing(criterion: &mut Criterion) {
    let project = answers::project(ANSWERS);
    let mut group = criterion.benchmark_group("listing 1,000,000 answers");
    group.sample_size(10);
    group.bench_function("looking at the letters of the comments", |bench| {
        bench.iter(|| {
            let responses = black_box(&project).responses().iter();
            let found = responses.filter(|each| {
                memchr::memmem::find(each.comment().as_bytes(), b"soup cold").is_some()
            });
            found.count()
        });
    });
    group.bench_function("search as you type", |bench| {
        let query = RowQuery {
            search: "soup cold".to_owned(),
            ..RowQuery::default()
        };
        bench.iter(|| listed(black_box(&project), &query));
    });
    let columns = [
        ("day", RowColumn::Day),
        ("score", RowColumn::Score),
        ("comment", RowColumn::Comment),
        ("reasons", RowColumn::Reasons),
        ("customer", RowColumn::Customer),
        ("a choice of 1,000", RowColumn::Field(FieldId::FIRST.next())),
    ];
    for (name, column) in columns {
        let query = RowQuery {
            sort: RowSort {
                column,
                descending: false,
            },
            ..RowQuery::default()
        };
        group.bench_function(format!("sorted by {name}"), |bench| {
            bench.iter(|| listed(black_box(&project), &query));
        });
    }
    group.finish();
}

/// From an edit to the numbers, and back.
pub fn editing(criterion: &mut Criterion) {
    let project = answers::project(ANSWERS);
    let customers = answers::customers(ANSWERS);
    let mut group = criterion.benchmark_group("working on 1,000,000 answers");
    group.sample_size(10);
    group.bench_function("a bare pass over the scores", |bench| {
        bench.iter(|| {
            let blocks = black_box(&project).responses().blocks();
            blocks.flat_map(Block::scores).flatten().count()
        });
    });
    group.bench_function("a filter changes, and its numbers", |bench| {
        let mut query = Query::all(today());
        query.filter.conditions.push(Condition {
            dimension: Dimension::Field(FieldId::FIRST),
            keys: vec![Key::Choice(ChoiceId::FIRST)],
        });
        bench.iter(|| Analysis::of(black_box(&project), &query));
    });
    group.bench_function("one more answer, and the new score", |bench| {
        bench.iter_batched(
            || {
                (
                    project.clone(),
                    answers::response(ANSWERS + 1, customers, &mut Rng::with_seed(3)),
                )
            },
            |(mut project, response)| {
                project.apply(Edit::add(response)).unwrap();
                Analysis::of(&project, &Query::all(today()))
            },
            BatchSize::PerIteration,
        );
    });
    let removed: Vec<_> = project
        .responses()
        .iter()
        .step_by(10)
        .map(|each| each.id())
        .collect();
    group.bench_function("100,000 of them removed, and the undo of it", |bench| {
        bench.iter_batched(
            || (project.clone(), Edit::RemoveResponses(removed.clone())),
            |(mut project, edit)| {
                let undo = project.apply(edit).unwrap();
                project.apply(undo).unwrap();
                project
            },
            BatchSize::PerIteration,
        );
    });
    group.bench_function("all of them out as JSON lines", |bench| {
        bench.iter(|| {
            let mut out = Vec::new();
            let all = Answers::all(&project, Language::English);
            write_json_lines(&all, &mut out, &mut |_| ControlFlow::Continue(())).unwrap();
            out
        });
    });
    group.finish();
}
