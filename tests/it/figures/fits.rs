//! That nothing on a chart collides or leaves the picture, and that names are kept where there is room.

use goodword::figure::aims::BandName;
use goodword::figure::chart::Cell;
use goodword::figure::layout::rows_for;
use goodword::figure::scene::{Area, Scene};
use goodword::figure::{ChartKind, FontMetrics, Frame, Options};
use goodword::model::Language;

use super::{SCREEN, aimed, everything, figure, plain, sample, scene};

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

pub(super) fn check_scene(scene: &Scene, fonts: &FontMetrics, place: &str) {
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
