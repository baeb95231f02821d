//! Charts: what they say, that nothing on them collides or leaves the picture, and their SVG and PNG.

mod beside;
mod legible;
mod reasons;
mod sample;

use std::path::PathBuf;
use std::{env, fs};

use goodword::analysis::{Analysis, Dimension};
use goodword::figure::aims::{BandName, GoalAim, HeldAgainst};
use goodword::figure::chart::{Cell, Marker, Shape};
use goodword::figure::layout::rows_for;
use goodword::figure::render::{Backdrop, Meta, PngOptions, RenderError, Scale, png, svg};
use goodword::figure::scene::{Area, Item, Scene};
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
fn no_text_covers_another_and_nothing_leaves_the_picture() {
    let fonts = FontMetrics::bundled();
    let frames = [
        (480.0, 320.0),
        (640.0, 400.0),
        (900.0, 560.0),
        (1600.0, 900.0),
        (2400.0, 1600.0),
        (700.0, 1400.0),
    ];
    for (name, analysis) in sample::awkward() {
        for language in Language::ALL {
            for kind in ChartKind::ALL {
                let figure = figure(kind, &analysis, language, &everything());
                for (width, height) in frames {
                    let scene = scene(&figure, Frame::new(width, height));
                    let place = format!("{name}, {language:?}, {kind}, {width} x {height}");
                    check_scene(&scene, &fonts, &place);
                }
            }
        }
    }
}

fn check_scene(scene: &Scene, fonts: &FontMetrics, place: &str) {
    let whole = Area {
        left: 0.0,
        top: 0.0,
        right: scene.width_pt,
        bottom: scene.height_pt,
    };
    for item in &scene.items {
        let area = item.area(fonts);
        assert!(whole.contains(area), "{place}: {item:?} leaves at {area:?}");
    }
    let texts: Vec<_> = scene.texts().map(|text| (text, text.area(fonts))).collect();
    for (at, (text, area)) in texts.iter().enumerate() {
        for (other, other_area) in &texts[at + 1..] {
            assert!(
                !area.overlaps(*other_area),
                "{place}: {:?} covers {:?}",
                text.text,
                other.text
            );
        }
    }
}

#[test]
fn every_segment_keeps_its_name_where_rows_fit() {
    let (_, analysis) = sample::awkward()
        .into_iter()
        .find(|(name, _)| *name == "40 segments")
        .unwrap();
    let frame = Frame::new(900.0, 600.0);
    let options = Options {
        rows_max: rows_for(frame),
        ..Options::default()
    };
    let figure = figure(ChartKind::Segments, &analysis, Language::Polish, &options);
    let rows = figure.table.rows.len();
    let names = &figure.panels[0].y.tick_choices[0];
    assert!(rows >= 30, "{rows} of 40 rows in {frame:?}");
    let scene = scene(&figure, frame);
    let shown = names.iter().filter(|name| {
        scene
            .texts()
            .any(|text| text.text == name.text || text.full.as_ref() == Some(&name.text))
    });
    assert_eq!(shown.count(), rows);
}

#[test]
fn of_too_many_segments_the_largest_are_shown_and_a_line_says_so() {
    let analysis = sample::segments(53);
    let figure = plain(ChartKind::Segments, &analysis);
    assert_eq!(figure.table.rows.len(), 40);
    assert_eq!(
        figure.notes,
        ["The 40 segments with the most answers, out of 53"]
    );
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
fn titles_claim_what_the_numbers_bear() {
    let cases = [
        (
            ChartKind::Trend,
            sample::year(),
            "Steady at 42: no month differs beyond chance",
        ),
        (
            ChartKind::Trend,
            sample::few(),
            "33 overall: too few answers to tell months apart",
        ),
        (
            ChartKind::Trend,
            sample::changed(),
            "Up 20 to 55 (Q3 2026): more than chance",
        ),
        (ChartKind::Trend, sample::none(), "No answers yet"),
        (ChartKind::Trend, sample::one(), "1 answer: too few to say"),
        (ChartKind::Score, sample::year(), "42, between 34 and 50"),
        (
            ChartKind::Score,
            sample::few(),
            "An early sign: 33, between −11 and 77",
        ),
        (ChartKind::Segments, sample::few(), "No segments to compare"),
        (
            ChartKind::Answers,
            sample::year(),
            "60% gave 9 or 10, 18% gave 0 to 6",
        ),
        (
            ChartKind::Importance,
            sample::year(),
            "Improve first: Price, Waiting time",
        ),
        (
            ChartKind::Importance,
            sample::few(),
            "No rated questions to show",
        ),
        (
            ChartKind::Segments,
            sample::year(),
            "Market square: better than the rest; Harbour: worse",
        ),
    ];
    for (kind, analysis, expected) in cases {
        assert_eq!(plain(kind, &analysis).title, expected);
    }
}

#[test]
fn subtitles_say_what_is_counted_and_when() {
    let english = plain(ChartKind::Trend, &sample::year());
    assert_eq!(
        english.subtitle,
        "Net Promoter Score by month with its likely range; 412 answers, January to November 2026"
    );
    let own = Options {
        title: Some("Ours".to_owned()),
        ..Options::default()
    };
    let titled = figure(ChartKind::Trend, &sample::year(), Language::English, &own);
    assert_eq!(
        (titled.title.as_str(), titled.subtitle),
        ("Ours", english.subtitle)
    );
}

/// All texts of a figure that are not numbers behind it.
fn all_said(figure: &Figure) -> Vec<String> {
    let mut said = vec![
        figure.title.clone(),
        figure.subtitle.clone(),
        figure.description.clone(),
    ];
    said.extend(figure.notes.iter().cloned());
    for panel in &figure.panels {
        said.extend(panel.heading.iter().cloned());
        said.extend(panel.legend.iter().map(|entry| entry.text.clone()));
        for column in &panel.columns {
            said.push(column.heading.clone());
            said.extend(column.cells.iter().map(|cell| cell.text.clone()));
        }
        for mark in &panel.marks {
            said.extend(mark.hover.iter().cloned());
            if let Shape::Text(label) = &mark.shape {
                said.push(label.text.clone());
            }
        }
        for axis in [&panel.x, &panel.y] {
            let ticks = axis.tick_choices.iter().flatten();
            said.extend(ticks.map(|tick| tick.text.clone()));
        }
    }
    said
}

#[test]
fn of_no_answers_there_are_no_shares() {
    for language in Language::ALL {
        for kind in ChartKind::ALL {
            let figure = figure(kind, &sample::none(), language, &aimed());
            let said = all_said(&figure);
            let share = said.iter().find(|text| text.contains('%'));
            assert_eq!(share, None, "{kind} {language:?}");
            let shares = figure.table.rows.iter().flatten();
            let mut numbers = shares.filter(|cell| matches!(cell, Cell::Number(_)));
            assert_eq!(numbers.next(), None, "{kind}");
        }
    }
}

#[test]
fn one_in_a_thousand_is_not_shown_as_nothing() {
    let (_, million) = sample::awkward()
        .into_iter()
        .find(|(name, _)| *name == "million")
        .unwrap();
    assert_eq!(
        plain(ChartKind::Groups, &million).title,
        "99% promoters, 1% passives, <1% detractors"
    );
    let answers = all_said(&plain(ChartKind::Answers, &million));
    assert!(answers.iter().any(|text| text == "<1%"));
    assert!(answers.iter().any(|text| text == "0%"));
}

/// The beginnings of the groups' names, as they stand in any sentence.
fn group_stems(texts: &Texts) -> [String; 3] {
    let names = [
        goodword::text!(texts, "promoters"),
        goodword::text!(texts, "passives"),
        goodword::text!(texts, "detractors"),
    ];
    names.map(|name| name.to_lowercase().chars().take(4).collect())
}

#[test]
fn the_groups_have_one_name_in_all_charts_and_none_is_cut() {
    let year = sample::year();
    for language in Language::ALL {
        let texts = Texts::load(language).unwrap();
        let stems = group_stems(&texts);
        let of_group = |kind: ChartKind| match kind {
            ChartKind::Words => vec![&stems[0], &stems[2]],
            _ => stems.iter().collect(),
        };
        for kind in [
            ChartKind::Score,
            ChartKind::Answers,
            ChartKind::Groups,
            ChartKind::GroupsOverTime,
            ChartKind::ReasonsByGroup,
            ChartKind::Movement,
            ChartKind::Words,
        ] {
            let figure = figure(kind, &year, language, &Options::default());
            for (width, height) in [(480.0, 320.0), (900.0, 560.0)] {
                let scene = scene(&figure, Frame::new(width, height));
                for stem in of_group(kind) {
                    let shown = scene.texts().any(|text| {
                        text.full.is_none() && text.text.to_lowercase().contains(stem.as_str())
                    });
                    assert!(shown, "{kind} {language:?}: {stem} at {width}");
                }
            }
        }
        let said = |kind| {
            let figure = figure(kind, &year, language, &Options::default());
            format!("{} {}", figure.title, figure.subtitle).to_lowercase()
        };
        for stem in &stems {
            assert!(
                said(ChartKind::Groups).contains(stem),
                "{language:?} {stem}"
            );
            assert!(
                said(ChartKind::GroupsOverTime).contains(stem),
                "{language:?} {stem}"
            );
        }
        for stem in of_group(ChartKind::Words) {
            for kind in [ChartKind::Words, ChartKind::ReasonsByGroup] {
                assert!(said(kind).contains(stem), "{kind} {language:?} {stem}");
            }
        }
    }
}

#[test]
fn a_year_says_what_it_is() {
    let day = |day: &str| day.parse().unwrap();
    let mut analysis = sample::year();
    let mut whole = analysis.trend[0].clone();
    whole.first_day = day("2026-01-01");
    whole.last_day = day("2026-12-31");
    analysis.trend = vec![whole];
    let english = plain(ChartKind::Groups, &analysis).subtitle;
    assert_eq!(
        english,
        "Promoters, passives and detractors; 412 answers of 2026"
    );
}

#[test]
fn the_number_that_matters_stands_clear_of_the_subtitle() {
    for options in [Options::default(), aimed()] {
        let figure = figure(
            ChartKind::Score,
            &sample::year(),
            Language::English,
            &options,
        );
        for frame in [SCREEN, Frame::new(640.0, 400.0), Frame::new(1600.0, 900.0)] {
            let fonts = FontMetrics::bundled();
            let scene = scene(&figure, frame);
            let number = scene.texts().find(|text| text.text == "42").unwrap();
            let subtitle = scene
                .texts()
                .find(|text| text.text.starts_with("Net Promoter"))
                .unwrap();
            let room = number.area(&fonts).top - subtitle.area(&fonts).bottom;
            assert!(room >= subtitle.size_pt, "{frame:?}: {room}");
        }
    }
}

#[test]
fn every_band_has_its_name_however_narrow_it_is() {
    let mut options = aimed();
    let names = [
        "weak",
        "room to improve",
        "fair",
        "good",
        "very good",
        "excellent",
    ];
    let from = [-100.0, 0.0, 20.0, 30.0, 40.0, 50.0];
    options.aims.bands = names
        .into_iter()
        .zip(from)
        .map(|(name, from)| BandName {
            from,
            name: name.to_owned(),
        })
        .collect();
    let figure = figure(
        ChartKind::Score,
        &sample::year(),
        Language::English,
        &options,
    );
    for frame in [SCREEN, Frame::of_scale(533.0, 420.0, 0.8)] {
        let scene = scene(&figure, frame);
        check_scene(&scene, &FontMetrics::bundled(), "bands");
        for name in names {
            assert!(scene.texts().any(|text| text.text == name), "{name}");
        }
    }
}

#[test]
fn pointing_at_a_dot_tells_its_numbers() {
    let figure = plain(ChartKind::Trend, &sample::year());
    let hovers: Vec<_> = figure.panels[0]
        .marks
        .iter()
        .map(|mark| &mark.hover)
        .collect();
    let october = hovers.into_iter().find(|hover| {
        hover
            .first()
            .is_some_and(|line| line.starts_with("October"))
    });
    assert_eq!(
        october.unwrap(),
        &["October 2026: 42", "between 18 and 65", "48 answers"]
    );
}

#[test]
fn a_period_outside_the_control_limits_is_told_by_form_words_and_table() {
    let figure = figure(
        ChartKind::Trend,
        &sample::fallen(),
        Language::English,
        &everything(),
    );
    let marked = figure.panels[0].marks.iter().filter(|mark| {
        matches!(
            mark.shape,
            Shape::Point {
                marker: Marker::Diamond,
                ..
            }
        )
    });
    let hovers: Vec<_> = marked.map(|mark| mark.hover.clone()).collect();
    assert_eq!(hovers.len(), 1);
    assert_eq!(hovers[0].first().unwrap(), "September 2026: −42");
    assert_eq!(hovers[0].last().unwrap(), "outside the control limits");
    assert!(
        figure.description.contains("Outside the control limits"),
        "{}",
        figure.description
    );
    let header = &figure.table.header;
    let column = header.iter().position(|name| name == "Against the limits");
    let rows = figure.table.rows.iter();
    let outside = rows.filter(|row| row[column.unwrap()] != Cell::Empty);
    assert_eq!(outside.count(), 1);
}

#[test]
fn what_is_too_little_for_limits_or_a_rolling_score_is_said() {
    let analysis = sample::with_lines(sample::few());
    let figure = figure(
        ChartKind::Trend,
        &analysis,
        Language::English,
        &everything(),
    );
    assert_eq!(
        figure.notes[1..],
        [
            "No rolling score yet: there are fewer than 100 answers with a date",
            "No control limits: they need at least 8 periods with answers (now 2)",
        ]
    );
}

#[test]
fn the_table_is_as_wide_as_its_header() {
    for (name, analysis) in sample::awkward() {
        for kind in ChartKind::ALL {
            let table = plain(kind, &analysis).table;
            for row in &table.rows {
                assert_eq!(row.len(), table.header.len(), "{name} {kind}");
            }
        }
    }
}

#[test]
fn without_the_range_nothing_speaks_of_it() {
    let options = Options {
        show_range: false,
        ..Options::default()
    };
    for kind in ChartKind::ALL {
        let figure = figure(kind, &sample::year(), Language::English, &options);
        let text = document(&figure, Theme::Light);
        assert!(
            !text.contains("between") && !text.contains("range"),
            "{kind}"
        );
    }
}

#[test]
fn every_question_keeps_its_name_and_every_quadrant_too() {
    let figure = plain(ChartKind::Importance, &sample::year());
    let scene = scene(&figure, SCREEN);
    let named = [
        "Friendly service",
        "Quality",
        "Price",
        "Waiting time",
        "Cleanliness",
        "Ease of ordering",
    ];
    let quadrants = ["improve first", "keep it up", "can wait", "good enough"];
    for name in named.iter().chain(&quadrants) {
        assert!(scene.texts().any(|text| text.text == *name), "{name}");
    }
    let to_do: Vec<_> = figure
        .table
        .rows
        .iter()
        .map(|row| row.last().unwrap().clone())
        .collect();
    let expected = [
        "keep it up",
        "keep it up",
        "improve first",
        "improve first",
        "good enough",
        "can wait",
    ];
    assert_eq!(to_do, expected.map(|text| Cell::Text(text.to_owned())));
}

#[test]
fn without_segments_no_chart_of_them_says_that_there_are_no_answers() {
    for kind in [
        ChartKind::Segments,
        ChartKind::HeatMap,
        ChartKind::Multiples,
    ] {
        let scene = scene(&plain(kind, &sample::few()), SCREEN);
        let said: Vec<&str> = scene.texts().map(|text| text.text.as_str()).collect();
        assert!(said.contains(&"No segments to compare"), "{kind}: {said:?}");
        assert!(!said.contains(&"no answers"), "{kind}: {said:?}");
    }
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

#[test]
fn a_png_has_the_size_asked_for() {
    let scene = scene(
        &plain(ChartKind::Score, &sample::year()),
        Frame::new(640.0, 400.0),
    );
    for scale in Scale::ALL {
        let options = PngOptions {
            scale,
            backdrop: Backdrop::Transparent,
        };
        let bytes = png(&scene, Theme::Dark, options).unwrap();
        let side = |from: usize| u32::from_be_bytes(bytes[from..from + 4].try_into().unwrap());
        let factor = u32::from(scale.factor());
        assert_eq!((side(16), side(20)), (640 * factor, 400 * factor));
    }
}

#[test]
fn a_character_in_no_bundled_font_is_drawn_or_left_out() {
    let options = Options {
        title: Some("\u{1f600} \u{0928}\u{092e}".to_owned()),
        ..Options::default()
    };
    let figure = figure(
        ChartKind::Score,
        &sample::year(),
        Language::English,
        &options,
    );
    assert!(png(&scene(&figure, SCREEN), Theme::Light, PngOptions::default()).is_ok());
}

#[test]
fn a_png_too_large_is_refused() {
    let mut scene = scene(&plain(ChartKind::Score, &sample::year()), SCREEN);
    for (width_pt, height_pt) in [(1e6, 1e6), (0.0, 10.0), (f64::INFINITY, f64::INFINITY)] {
        scene.width_pt = width_pt;
        scene.height_pt = height_pt;
        let refused = png(&scene, Theme::Light, PngOptions::default());
        assert!(
            matches!(refused, Err(RenderError::Size { .. })),
            "{width_pt}"
        );
    }
}

/// The picture sheet: every kind with every awkward sample, where `FIGURE_SHEET` names a folder.
#[test]
fn the_picture_sheet_can_be_drawn() {
    let folder = env::var_os("FIGURE_SHEET").map(PathBuf::from);
    let samples = sample::awkward();
    let (drawn, frames) = match folder {
        Some(_) => (samples.len(), [SCREEN]),
        None => (1, [Frame::new(640.0, 400.0)]),
    };
    for (name, analysis) in samples.into_iter().take(drawn) {
        for (kind, language, theme) in sample::looks() {
            let has_limits = analysis.control.is_some() || analysis.trend.len() < 8;
            let options = Options {
                show_limits: has_limits,
                rows_max: rows_for(frames[0]),
                ..everything()
            };
            let figure = figure(kind, &analysis, language, &options);
            for frame in &frames {
                let picture = png(&scene(&figure, *frame), theme, PngOptions::default()).unwrap();
                if let Some(folder) = &folder {
                    let width = frame.width_pt;
                    let tag = language.tag();
                    let name = format!("{name}-{kind}-{tag}-{theme:?}-{width}.png");
                    fs::write(folder.join(name.replace(' ', "_")), picture).unwrap();
                }
            }
        }
    }
}
