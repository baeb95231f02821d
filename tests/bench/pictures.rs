//! What charts and reports cost, from the answers to the bytes of the file, beside the least that such a file can cost.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use criterion::Criterion;
use fastrand::Rng;
use goodword::analysis::{Filter, Query};
use goodword::figure::render::{Backdrop, Format, Scale, SvgTexts, file};
use goodword::figure::{ChartKind, Frame, Look, Theme};
use goodword::i18n::Texts;
use goodword::model::{Case, Day, Edit, Kept, Language, Paper, Project, Quote};
use goodword::printed::{Asked, Content, Printed, compose, html};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;

use crate::answers;

const FRAME: Frame = Frame::new(1600.0, 900.0);
/// With these the report has some 50 pages.
const QUOTES: u32 = 700;

fn today() -> Day {
    "2026-11-22".parse().unwrap()
}

fn english() -> Texts {
    Texts::load(Language::English).unwrap()
}

/// The trend of a project as a file's bytes, counted anew.
fn trend(project: &Project, texts: &Texts, format: Format) -> Vec<u8> {
    let look = Look::new(ChartKind::Trend);
    let figure = look.figure(project, Query::all(today()), texts, 40);
    file(&figure, FRAME, Theme::Light, format, Backdrop::Solid).unwrap()
}

/// The bundled fonts, loaded as the program has them.
fn with_fonts() -> usvg::Options<'static> {
    let mut options = usvg::Options::default();
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/fonts");
    Arc::make_mut(&mut options.fontdb).load_fonts_dir(fonts);
    options
}

pub fn charts(criterion: &mut Criterion) {
    let (project, texts) = (answers::project(1_000), english());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chart");
    let ready = trend(&project, &texts, Format::Svg(SvgTexts::Real));
    let options = with_fonts();
    let mut group = criterion.benchmark_group("a trend over 1,000 answers at 1600 x 900");
    group.bench_function("writing the bytes of the SVG", |bench| {
        bench.iter(|| std::fs::write(&path, black_box(&ready)).unwrap());
    });
    group.bench_function("SVG", |bench| {
        bench.iter(|| {
            let svg = trend(black_box(&project), &texts, Format::Svg(SvgTexts::Real));
            std::fs::write(&path, svg).unwrap();
        });
    });
    group.bench_function("resvg on the ready SVG, not packed", |bench| {
        bench.iter(|| {
            let tree = usvg::Tree::from_data(black_box(&ready), &options).unwrap();
            let mut pixmap = Pixmap::new(1600, 900).unwrap();
            resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
            pixmap
        });
    });
    let formats = [
        ("PNG", Format::Png(Scale::One)),
        ("PDF", Format::Pdf(today())),
    ];
    for (name, format) in formats {
        group.bench_function(name, |bench| {
            bench.iter(|| trend(black_box(&project), &texts, format));
        });
    }
    group.finish();
}

/// Whose report has a comment from each of so many customers.
fn quoted() -> Project {
    let mut project = answers::project(5_000);
    let mut rng = Rng::with_seed(3);
    let customers = answers::customers(5_000);
    for number in 0..QUOTES {
        let mut response = answers::response(1_000_000 + number, customers, &mut rng);
        response.comment = answers::comment(30, &mut rng);
        response.set_case(Case {
            quote: Some(Quote {
                agreed: today(),
                words: String::new(),
                in_report: true,
                kept: Kept::default(),
            }),
            ..Case::default()
        });
        project.apply(Edit::add(response)).unwrap();
    }
    project
}

fn content(project: &Project, texts: &Texts) -> Content {
    compose(&Asked {
        project,
        filter: &Filter::default(),
        today: today(),
        texts,
    })
}

fn pdf(project: &Project, texts: &Texts) -> Vec<u8> {
    let printed = Printed::report(&content(project, texts), Paper::A4);
    printed.pdf(today()).unwrap()
}

pub fn reports(criterion: &mut Criterion) {
    let (project, texts) = (quoted(), english());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report");
    let pages = Printed::report(&content(&project, &texts), Paper::A4);
    println!("the report has {} pages", pages.sheets.len());
    let ready = pdf(&project, &texts);
    let mut group = criterion.benchmark_group("a report of some 50 pages");
    group.sample_size(10);
    group.bench_function("writing the bytes of the PDF", |bench| {
        bench.iter(|| std::fs::write(&path, black_box(&ready)).unwrap());
    });
    group.bench_function("PDF", |bench| {
        bench.iter(|| std::fs::write(&path, pdf(black_box(&project), &texts)).unwrap());
    });
    group.bench_function("HTML", |bench| {
        bench.iter(|| {
            let page = html(&content(black_box(&project), &texts), Paper::A4, &texts);
            std::fs::write(&path, page).unwrap();
        });
    });
    group.finish();
}
