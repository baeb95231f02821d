//! That what a picture shows can be read: names whole enough to tell rows and panels apart, reasons instead of bare axes.

use goodword::analysis::Analysis;
use goodword::figure::chart::{Cell, Shape};
use goodword::figure::layout::rows_for;
use goodword::figure::scene::{Anchor, Item, Text};
use goodword::figure::{ChartKind, Figure, FontMetrics, Frame, Names, Options, Role};
use goodword::i18n::Texts;
use goodword::model::{Counts, Language};

use super::{SCREEN, everything, figure, plain, sample, scene};

/// A sample by its name.
fn awkward(name: &str) -> Analysis {
    let mut samples = sample::awkward().into_iter();
    samples.find(|(each, _)| *each == name).unwrap().1
}

#[test]
fn questions_close_to_each_other_keep_their_names() {
    for language in Language::ALL {
        let crowded = figure(
            ChartKind::Importance,
            &awkward("crowded questions"),
            language,
            &Options::default(),
        );
        let scene = scene(&crowded, SCREEN);
        let shown = |name: &str| scene.texts().any(|text| text.text == name);
        for row in &crowded.table.rows {
            let Cell::Text(name) = &row[0] else {
                panic!("a question has a name");
            };
            assert!(shown(name), "{name} {language:?}");
        }
    }
}

#[test]
fn no_two_panels_have_the_same_name_and_none_loses_its_score() {
    let figure = plain(ChartKind::Multiples, &awkward("53 segments"));
    let scene = scene(&figure, SCREEN);
    let mut headings: Vec<&str> = Vec::new();
    let mut drawn: Vec<&Text> = scene.texts().filter(|text| is_heading(text)).collect();
    // The lines of a heading stand below each other.
    drawn.sort_by(|a, b| (a.at.x, a.at.y).partial_cmp(&(b.at.x, b.at.y)).unwrap());
    let whole = drawn.iter().map(|text| text.text.as_str());
    let whole = whole.collect::<Vec<_>>().join(" ");
    for panel in &figure.panels {
        let heading = panel.heading.as_deref().unwrap();
        let (name, score) = heading.rsplit_once(": ").unwrap();
        let number = name.rsplit_once(' ').unwrap().1;
        let spaces = [" ", "\u{a0}"];
        let kept = spaces.iter().any(|number_space| {
            let mut ends = spaces.iter();
            ends.any(|space| whole.contains(&format!("{number_space}{number}:{space}{score}")))
        });
        assert!(kept, "{heading}: {whole}");
        assert!(!headings.contains(&heading));
        headings.push(heading);
    }
}

fn is_heading(text: &Text) -> bool {
    text.anchor == Anchor::Start && text.role == Role::Text && text.size_pt < 15.0
}

#[test]
fn bars_of_few_periods_are_no_walls_and_those_of_many_do_not_flicker() {
    let widest = |figure: &Figure| {
        let bars = figure.panels[0]
            .marks
            .iter()
            .filter_map(|mark| match mark.shape {
                Shape::Bar { x, .. } => Some(x.to - x.from),
                _ => None,
            });
        let axis = &figure.panels[0].x;
        bars.fold(0.0, f64::max) / (axis.to - axis.from)
    };
    for kind in [ChartKind::PerPeriod, ChartKind::GroupsOverTime] {
        for analysis in [sample::one(), sample::few()] {
            assert!(widest(&plain(kind, &analysis)) < 0.21, "{kind}");
        }
    }
    let decade = scene(
        &plain(ChartKind::GroupsOverTime, &awkward("decade")),
        SCREEN,
    );
    let edges = decade.items.iter().filter(|item| match item {
        Item::Rect { edge, .. } => edge.is_some(),
        _ => false,
    });
    assert_eq!(edges.count(), 0);
}

#[test]
fn groups_are_named_beside_a_stack_in_its_order_and_only_where_they_occur() {
    let beside = |analysis| {
        let scene = scene(&plain(ChartKind::GroupsOverTime, &analysis), SCREEN);
        let names = ["Promoters", "Passives", "Detractors"];
        let mut found: Vec<(f64, String)> = scene
            .texts()
            .filter(|text| names.contains(&text.text.as_str()))
            .map(|text| (text.at.y, text.text.clone()))
            .collect();
        found.sort_by(|a, b| a.0.total_cmp(&b.0));
        found.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
    };
    assert_eq!(beside(sample::one()), ["Promoters"]);
    let mut gone = sample::year();
    // Nobody but promoters at last.
    let last = gone.trend.last_mut().unwrap();
    last.summary.counts = Counts::new(53, 0, 0);
    assert_eq!(beside(gone), ["Promoters", "Passives", "Detractors"]);
}

#[test]
fn a_picture_without_numbers_has_no_axes_and_says_why_as_its_title_does() {
    for kind in ChartKind::ALL {
        for name in ["none", "million", "few"] {
            let analysis = awkward(name);
            let figure = plain(kind, &analysis);
            let scene = scene(&figure, SCREEN);
            let lines = scene.items.iter();
            let has_marks = figure.panels.iter().any(|panel| {
                let mut marks = panel.marks.iter();
                marks.any(|mark| !matches!(mark.shape, Shape::Text(_)))
            });
            if has_marks {
                continue;
            }
            let mut lines = lines.filter(|item| match item {
                Item::Text(_) => false,
                // Behind the text.
                Item::Rect { fill, .. } => *fill != Role::Ground,
                _ => true,
            });
            assert!(
                kind == ChartKind::Answers || lines.next().is_none(),
                "{kind} {name}"
            );
            let mut said = scene.texts().filter(|text| text.anchor == Anchor::Middle);
            let said = said.find(|text| text.text == figure.title);
            assert!(said.is_some(), "{kind} {name}: {}", figure.title);
        }
    }
}

#[test]
fn every_row_keeps_its_name_in_pictures_of_all_sizes() {
    let frames = [
        (480.0, 320.0),
        (640.0, 400.0),
        (900.0, 560.0),
        (1600.0, 900.0),
        (700.0, 1400.0),
    ];
    let mut nameless = Vec::new();
    for (kind, name) in [
        (ChartKind::Segments, "53 segments"),
        (ChartKind::HeatMap, "53 segments"),
        (ChartKind::Reasons, "hidden reasons"),
        (ChartKind::ReasonsByGroup, "hidden reasons"),
        (ChartKind::Words, "year"),
        (ChartKind::Change, "changed"),
    ] {
        let analysis = awkward(name);
        for language in Language::ALL {
            for (width, height) in frames {
                let frame = Frame::new(width, height);
                let options = Options {
                    rows_max: rows_for(frame),
                    ..Options::default()
                };
                let figure = figure(kind, &analysis, language, &options);
                let lost = rows_without_names(&figure, frame);
                let place = format!("{kind} {language:?} {width} x {height}");
                nameless.extend(lost.into_iter().map(|name| format!("{place}: {name}")));
            }
        }
    }
    assert!(nameless.is_empty(), "{nameless:#?}");
}

fn rows_without_names(figure: &Figure, frame: Frame) -> Vec<String> {
    let scene = scene(figure, frame);
    let rows = figure.panels.iter();
    let rows = rows.flat_map(|panel| &panel.y.tick_choices[0]);
    let lost = rows.filter(|row| {
        let mut texts = scene.texts().filter(|text| text.anchor == Anchor::Start);
        !texts.any(|text| row.text.starts_with(&text.text) || text.full.as_ref() == Some(&row.text))
    });
    lost.map(|row| row.text.clone()).collect()
}

#[test]
fn a_movement_in_which_nobody_stayed_to_the_last_says_just_that() {
    let analysis = sample::year();
    let mut detail = sample::detail(&analysis);
    for row in detail.movement.flows.last_mut().unwrap() {
        row[..3].fill(0);
    }
    let texts = Texts::load(Language::English).unwrap();
    let project = sample::project(Language::English);
    let names = Names::new(&project, None, &texts);
    let matter = (&analysis, &detail);
    let figure = Figure::of(
        ChartKind::Movement,
        matter,
        &names,
        &texts,
        &Options::default(),
    );
    assert_eq!(
        figure.title,
        "No customer answered in both of the last two periods"
    );
}

#[test]
fn the_one_period_outside_the_limits_is_the_finding() {
    let analysis = sample::fallen();
    let figure = figure(
        ChartKind::Trend,
        &analysis,
        Language::English,
        &everything(),
    );
    assert_eq!(
        figure.title,
        "September 2026: −42, outside the control limits"
    );
}

#[test]
fn a_range_narrower_than_what_is_written_is_not_told_as_one() {
    let figure = plain(ChartKind::Score, &awkward("million"));
    assert_eq!(figure.title, "99, give or take less than a point");
    let scene = scene(&figure, SCREEN);
    assert!(!scene.texts().any(|text| text.text.contains("between")));
}

#[test]
fn a_text_in_the_plot_has_ground_around_it() {
    let scene = scene(&plain(ChartKind::Segments, &sample::year()), SCREEN);
    let fonts = FontMetrics::bundled();
    let text = scene.texts().find(|text| text.text == "too few answers");
    let letters = text.unwrap().area(&fonts);
    let ground = scene.items.iter().find_map(|item| match item {
        Item::Rect { area, fill, .. } if *fill == Role::Ground => Some(*area),
        _ => None,
    });
    let ground = ground.unwrap();
    assert!(letters.top - ground.top >= 4.0 && ground.bottom - letters.bottom >= 4.0);
}

#[test]
fn of_thousands_every_bar_has_its_count_on_a_telephone_too() {
    let mut analysis = sample::year();
    analysis.distribution = [
        876, 120, 859, 852, 876, 1_955, 1_948, 5_177, 5_177, 9_867, 9_974,
    ];
    let sum = |scores: std::ops::Range<usize>| analysis.distribution[scores].iter().sum();
    analysis.overall.counts = Counts::new(sum(9..11), sum(7..9), sum(0..7));
    let narrow = Frame::of_scale(420.0, 400.0, 0.95);
    let texts_of = |analysis: &Analysis| {
        let figure = plain(ChartKind::Answers, analysis);
        let scene = scene(&figure, narrow);
        let texts = scene.texts().map(|text| text.text.clone());
        texts.collect::<Vec<String>>()
    };
    let shown = texts_of(&analysis);
    for count in ["876", "120", "1,955", "9,974"] {
        assert!(shown.iter().any(|text| text == count), "{count}: {shown:?}");
    }
    // Where there is no room for the largest there is none for any, and the shares stand alone.
    analysis.distribution[10] = 1_234_567;
    analysis.overall.counts.promoters = 1_244_434;
    let shown = texts_of(&analysis);
    assert!(!shown.iter().any(|text| text == "876"), "{shown:?}");
    assert!(shown.iter().any(|text| text == "98%"), "{shown:?}");
}

#[test]
fn titles_of_charts_over_time_tell_the_whole_of_it() {
    let title = |kind, analysis| plain(kind, &analysis).title;
    assert_eq!(
        title(ChartKind::Trend, sample::fallen()),
        "42 overall, between −42 and 49 by month"
    );
    assert_eq!(
        title(ChartKind::GroupsOverTime, sample::year()),
        "Detractors: 18% overall, from 14% to 20% by month"
    );
    assert_eq!(
        title(ChartKind::PerPeriod, sample::year()),
        "Most answers: November 2026 (53)"
    );
    assert_eq!(
        title(ChartKind::PerPeriod, sample::fallen()),
        "Most answers in a month: 49"
    );
    assert_eq!(
        title(ChartKind::Movement, sample::year()),
        "Of 98 who answered in both of the last two periods, 16 rose a group or more, 16 fell"
    );
    assert_eq!(
        title(ChartKind::Movement, sample::few()),
        "Of 98 who answered in both periods, 16 rose a group or more, 16 fell"
    );
}
