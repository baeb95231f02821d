//! Charts as PNG, and all of them to look at.

use std::path::PathBuf;
use std::{env, fs};

use goodword::figure::layout::rows_for;
use goodword::figure::render::{Backdrop, Meta, PngOptions, RenderError, Scale, png, svg};
use goodword::figure::{ChartKind, Frame, Options, Theme};
use goodword::model::Language;

use super::{SCREEN, everything, figure, plain, sample, scene};

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
fn a_picture_without_ground_covers_nothing_with_it() {
    let figure = plain(ChartKind::Trend, &sample::year());
    let scene = scene(&figure, SCREEN);
    let grounds = |backdrop| {
        let drawn = svg(&scene, Theme::Light, &Meta::of(&figure, backdrop));
        let rects = drawn.lines().filter(|line| line.starts_with("<rect"));
        rects.filter(|rect| rect.contains("\"#ffffff\"")).count()
    };
    assert!(grounds(Backdrop::Page) > 0, "behind what a gap says");
    assert_eq!(grounds(Backdrop::Solid), grounds(Backdrop::Page) + 1);
    assert_eq!(grounds(Backdrop::Transparent), 0);
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
