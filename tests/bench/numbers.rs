//! What the numbers of a million answers cost, each beside a bare pass over the scores.

use std::hint::black_box;
use std::ops::ControlFlow;

use criterion::Criterion;
use goodword::analysis::{Analysis, Dimension, Key, Query, Steps, TellingWords, TrendPoint};
use goodword::model::{CountingRule, Counts, Day, Edit, FieldId, Method, Project, Scoring, Unit};
use goodword::stats::{Confidence, interval, points};

use crate::answers;

/// Of 6 choices.
const BRANCH: Dimension = Dimension::Field(FieldId::FIRST);
/// Of 1,000.
const SITE: Dimension = Dimension::Field(FieldId::FIRST.next());

fn today() -> Day {
    "2026-11-22".parse().unwrap()
}

/// What every number needs at the least.
fn counted(project: &Project) -> Counts {
    let blocks = project.responses().blocks();
    let counts = blocks.map(|block| Counts::of_column(block.scores()));
    counts.fold(Counts::default(), |sum, each| sum + each)
}

fn three_intervals(counts: Counts) -> Option<f64> {
    let methods = [Method::AdjustedWald, Method::Wald, Method::Iterative];
    let ranges = methods.map(|method| interval(counts, method, Confidence::Percent95));
    let widths = ranges
        .into_iter()
        .map(|range| range.map(|range| range.upper - range.lower));
    let widths: f64 = widths.sum::<Option<f64>>()?;
    Some(points(counts)? + widths)
}

pub fn numbers(criterion: &mut Criterion) {
    let project = answers::project(1_000_000);
    let latest = counted_by(&project, CountingRule::Latest);
    let all = Query::all(today());
    let by = |by| Query {
        by: Some(by),
        ..all.clone()
    };
    let mut group = criterion.benchmark_group("numbers of 1,000,000 answers");
    group.sample_size(20);
    group.bench_function("the score with its three ranges", |bench| {
        bench.iter(|| three_intervals(counted(black_box(&project))));
    });
    let mut analysed = |name: &str, project: &Project, query: &Query| {
        group.bench_function(name, |bench| {
            bench.iter(|| Analysis::of(black_box(project), query));
        });
    };
    analysed("everything, by nothing", &project, &all);
    analysed("everything, by a field of 6", &project, &by(BRANCH));
    analysed("everything, by a field of 1,000", &project, &by(SITE));
    analysed("everything, each customer's latest", &latest, &all);
    let crossed = Query {
        crossed: Some(SITE),
        ..by(BRANCH)
    };
    analysed("everything, by two fields crossed", &project, &crossed);
    group.bench_function("the breakdown alone, by a field of 1,000", |bench| {
        bench.iter(|| Analysis::segments_of(black_box(&project), &by(SITE)));
    });
    group.bench_function("the breakdown alone, by a field of 6", |bench| {
        bench.iter(|| Analysis::segments_of(black_box(&project), &by(BRANCH)));
    });
    group.bench_function("the trend of 36 months for 6 segments", |bench| {
        bench.iter(|| trends(black_box(&project)));
    });
    group.finish();
    words(criterion);
    small(criterion);
}

/// Of 20 words each.
fn words(criterion: &mut Criterion) {
    let project = answers::project_of_comments(1_000_000, 20);
    let mut group = criterion.benchmark_group("words of 1,000,000 comments");
    group.sample_size(10);
    group.bench_function("a bare pass over the letters", |bench| {
        bench.iter(|| {
            let responses = black_box(&project).responses().iter();
            let spaces = responses.map(|each| spaces(each.comment()));
            spaces.sum::<usize>()
        });
    });
    let query = Query::all(today());
    group.bench_function("the telling ones", |bench| {
        bench.iter(|| {
            let go_on = |_, _| ControlFlow::Continue(());
            TellingWords::of(black_box(&project), &query.filter, go_on)
        });
    });
    group.finish();
}

fn spaces(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b' ').count()
}

/// One for each branch.
fn trends(project: &Project) -> Vec<(Key, Vec<TrendPoint>)> {
    let query = Query {
        by: Some(BRANCH),
        steps: Steps::Calendar(Unit::Month),
        ..Query::all(today())
    };
    Analysis::trends(project, &query)
}

/// A frame has 16 ms, for all that the Scores view shows.
fn small(criterion: &mut Criterion) {
    let project = answers::project(100_000);
    let mut group = criterion.benchmark_group("numbers of 100,000 answers");
    let query = Query {
        by: Some(BRANCH),
        split_by: Some(BRANCH),
        ..Query::all(today())
    };
    group.bench_function("a bare pass over the scores", |bench| {
        bench.iter(|| counted(black_box(&project)));
    });
    group.bench_function("all of the Scores view", |bench| {
        bench.iter(|| {
            let whole = Analysis::of(&project, &Query::all(today()));
            (whole, Analysis::of(&project, &query))
        });
    });
}

fn counted_by(project: &Project, rule: CountingRule) -> Project {
    let mut project = project.clone();
    let scoring = Scoring {
        rule,
        ..project.scoring().clone()
    };
    project.apply(Edit::Scoring(Box::new(scoring))).unwrap();
    project
}
