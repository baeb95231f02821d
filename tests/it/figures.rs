//! Charts: their SVG here, and below what they say, that nothing on them collides or leaves the picture, and their PNG.

mod beside;
mod fits;
mod legible;
mod pictures;
mod reasons;
mod said;
mod sample;

use std::path::PathBuf;
use std::{env, fs};

use goodword::analysis::{Analysis, Dimension};
use goodword::figure::aims::{BandName, GoalAim, HeldAgainst};
use goodword::figure::render::{Backdrop, Meta, PngOptions, png, svg};
use goodword::figure::scene::{Item, Scene};
use goodword::figure::{
    Aims, ChartKind, DatedEvent, Figure, FontMetrics, Frame, Names, Options, Theme, layout,
};
use goodword::i18n::Texts;
use goodword::model::{FieldId, Language};

const SCREEN: Frame = Frame::new(900.0, 560.0);

fn figure(kind: ChartKind, analysis: &Analysis, language: Language, options: &Options) -> Figure {
    let texts = Texts::load(language).unwrap();
    let project = sample::project(language);
    let names = Names::new(&project, Some(Dimension::Field(FieldId::FIRST)), &texts);
    let detail = sample::detail(analysis);
    Figure::of(kind, (analysis, &detail), &names, &texts, options)
}

/// All that can be drawn.
fn everything() -> Options {
    Options {
        show_limits: true,
        events: events(),
        ..Options::default()
    }
}

/// Three in a row, one of them long.
fn events() -> Vec<DatedEvent> {
    let event = |day: &str, text: &str| DatedEvent {
        day: day.parse().unwrap(),
        text: text.to_owned(),
    };
    vec![
        event("2026-05-03", "new oven"),
        event(
            "2026-05-20",
            "the whole street in front of the shop is dug up until autumn",
        ),
        event("2026-11-02", "new prices"),
        event("2031-01-01", "after all answers"),
    ]
}

/// With a goal, bands and other people's scores.
fn aimed() -> Options {
    let goal = |points, by: Option<&str>| GoalAim {
        points,
        by: by.map(|day| day.parse().unwrap()),
    };
    let band = |from, name: &str| BandName {
        from,
        name: name.to_owned(),
    };
    let other = |name: &str, value, range| HeldAgainst {
        name: name.to_owned(),
        value,
        range,
        source: "Somebody, 2025".to_owned(),
    };
    Options {
        aims: Aims {
            goals: vec![goal(50.0, None), goal(44.0, Some("2026-12-31"))],
            bands: vec![
                band(-100.0, "room to improve"),
                band(30.0, "good"),
                band(50.0, "excellent"),
            ],
            benchmarks: vec![
                other("Own industry", 30.1, Some((24.0, 36.0))),
                other("The shop across the street", -6.0, None),
            ],
        },
        ..Options::default()
    }
}

#[test]
fn what_the_score_is_held_against_is_drawn_and_told() {
    let year = sample::year();
    let trend = figure(ChartKind::Trend, &year, Language::English, &aimed());
    assert!(trend.description.contains("The goal is 50."));
    let score = figure(ChartKind::Score, &year, Language::English, &aimed());
    let drawn = document(&score, Theme::Light);
    for said in [
        ">Goal<",
        "Goal by 31 Dec 2026",
        "excellent",
        "Own industry",
        "30.1",
        "Compare with care",
    ] {
        assert!(drawn.contains(said), "{said}");
    }
    assert!(!document(&plain(ChartKind::Score, &year), Theme::Light).contains("Goal"));
    let drawn = document(&trend, Theme::Light);
    for goal in ["Goal 50", "Goal 44 by 31 Dec 2026"] {
        assert!(drawn.contains(goal), "{goal}");
    }
}

fn plain(kind: ChartKind, analysis: &Analysis) -> Figure {
    figure(kind, analysis, Language::English, &Options::default())
}

fn scene(figure: &Figure, frame: Frame) -> Scene {
    layout(figure, frame, &FontMetrics::bundled())
}

fn document(figure: &Figure, theme: Theme) -> String {
    let meta = Meta::of(figure, Backdrop::Solid);
    svg(&scene(figure, SCREEN), theme, &meta)
}

#[test]
fn svgs_are_as_they_were() {
    let year = sample::year();
    let mut cases = Vec::new();
    for kind in ChartKind::ALL {
        for (theme, name) in [(Theme::Light, "light"), (Theme::Print, "print")] {
            cases.push((format!("{kind}-{name}"), kind, Language::English, theme));
        }
    }
    for (kind, language) in [
        (ChartKind::Segments, Language::Polish),
        (ChartKind::HeatMap, Language::Polish),
        (ChartKind::Trend, Language::Chinese),
        (ChartKind::Words, Language::Chinese),
    ] {
        let name = format!("{kind}-{}", language.tag());
        cases.push((name, kind, language, Theme::Light));
    }
    let mut drawn: Vec<(String, String)> = Vec::new();
    for (name, kind, language, theme) in cases {
        let figure = figure(kind, &year, language, &Options::default());
        drawn.push((name, document(&figure, theme)));
    }
    let lines = figure(
        ChartKind::Trend,
        &sample::fallen(),
        Language::English,
        &everything(),
    );
    drawn.push(("trend-lines".to_owned(), document(&lines, Theme::Print)));
    let changed = figure(
        ChartKind::Change,
        &sample::changed(),
        Language::English,
        &Options::default(),
    );
    drawn.push(("change-split".to_owned(), document(&changed, Theme::Light)));
    let noted = figure(ChartKind::Trend, &year, Language::English, &everything());
    drawn.push(("trend-events".to_owned(), document(&noted, Theme::Light)));
    for kind in [ChartKind::Trend, ChartKind::Score] {
        let aimed = figure(kind, &year, Language::English, &aimed());
        drawn.push((format!("{kind}-aims"), document(&aimed, Theme::Light)));
    }
    let changed = drawn.iter().filter(|(name, found)| !is_golden(name, found));
    let changed: Vec<&String> = changed.map(|(name, _)| name).collect();
    assert!(
        changed.is_empty(),
        "{changed:?} changed; UPDATE_GOLDEN=1 rewrites them, look at the difference"
    );
}

fn is_golden(name: &str, found: &str) -> bool {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/figures")
        .join(format!("{name}.svg"));
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, found).unwrap();
    }
    fs::read_to_string(&path).is_ok_and(|golden| golden == found)
}

#[test]
fn a_month_without_answers_breaks_line_and_band() {
    let figure = plain(ChartKind::Trend, &sample::year());
    let scene = scene(&figure, SCREEN);
    let lines = scene
        .items
        .iter()
        .filter(|item| matches!(item, Item::Polyline { .. }));
    let bands = scene
        .items
        .iter()
        .filter(|item| matches!(item, Item::Polygon { .. }));
    assert_eq!((lines.count(), bands.count()), (2, 2));
    assert_eq!(
        scene
            .texts()
            .filter(|text| text.text == "no answers")
            .count(),
        1
    );
}

#[test]
fn names_with_marks_of_xml_stay_well_formed() {
    let options = Options {
        title: Some("<b>&\"quoted\"\u{1}\u{ffff}".to_owned()),
        ..Options::default()
    };
    let figure = figure(
        ChartKind::Score,
        &sample::year(),
        Language::English,
        &options,
    );
    let text = document(&figure, Theme::Light);
    assert!(text.contains("<title id=\"score-title\">&lt;b&gt;&amp;&quot;quoted&quot;</title>"));
    assert!(png(&scene(&figure, SCREEN), Theme::Light, PngOptions::default()).is_ok());
}
