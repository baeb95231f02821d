//! Figures of the business below a trend.

use goodword::figure::chart::{Cell, Shape};
use goodword::figure::scene::Item;
use goodword::figure::{Beside, ChartKind, FontMetrics, Frame, Options};
use goodword::model::Language;

use super::fits::check_scene;
use super::{figure, sample, scene};

/// Sales of each month from August to November 2026, but for October, and a number long before.
fn with_sales() -> Options {
    let month =
        |first: &str, last: &str, value| (first.parse().unwrap(), last.parse().unwrap(), value);
    Options {
        beside: vec![Beside {
            name: "Sales".to_owned(),
            values: vec![
                month("2019-01-01", "2019-01-31", 7.0),
                month("2026-08-01", "2026-08-31", 1200.5),
                month("2026-09-01", "2026-09-30", 900.0),
                month("2026-11-01", "2026-11-30", 1400.0),
            ],
            said: vec!["Correlation with the score 0.4.".to_owned()],
        }],
        ..Options::default()
    }
}

#[test]
fn a_figure_of_the_business_is_drawn_below_on_the_same_time_axis() {
    let year = sample::year();
    let drawn = figure(ChartKind::Trend, &year, Language::English, &with_sales());
    let [score, sales] = drawn.panels.as_slice() else {
        panic!("{} panels", drawn.panels.len());
    };
    assert!(score.x.is_in_line_with(&sales.x));
    assert!(score.x.tick_choices.is_empty() && !sales.x.tick_choices.is_empty());
    let dots = sales.marks.iter().filter(|mark| {
        let tells = mark
            .hover
            .first()
            .is_some_and(|first| first.contains("2026"));
        matches!(mark.shape, Shape::Point { .. }) && tells
    });
    assert_eq!(dots.count(), 3, "2019 is not shown");
    let breaks = sales.marks.iter().any(|mark| match &mark.shape {
        Shape::Line { points, .. } => points.iter().any(Option::is_none),
        _ => false,
    });
    assert!(breaks, "October has no number");
    assert!(drawn.notes[0].starts_with("Sales: Correlation with the score 0.4."));
    assert!(drawn.notes.last().unwrap().contains("Going together"));
    assert!(
        drawn
            .description
            .contains("Below it Sales, from 900 to 1,400.")
    );
    assert_eq!(drawn.table.header.last().unwrap(), "Sales");
    let august = &drawn.table.rows[7];
    assert_eq!(august.last(), Some(&Cell::Number(1200.5)));
}

#[test]
fn the_plots_stand_exactly_below_each_other() {
    let year = sample::year();
    let drawn = figure(ChartKind::Trend, &year, Language::English, &with_sales());
    let scene = scene(&drawn, Frame::new(900.0, 560.0));
    // The ground lines of both, and the ticks of the lower one, begin and end at the same places.
    let grids = scene.items.iter().filter_map(|item| match item {
        Item::Line { from, to, .. } if (from.y - to.y).abs() < 1e-9 && to.x - from.x > 300.0 => {
            Some(format!("{:.0} to {:.0}", from.x, to.x))
        }
        _ => None,
    });
    let grids: std::collections::BTreeSet<_> = grids.collect();
    assert_eq!(grids.len(), 1, "{grids:?}");
}

#[test]
fn what_stands_below_fits_every_picture_and_language() {
    let fonts = FontMetrics::bundled();
    for (name, analysis) in sample::awkward() {
        for language in Language::ALL {
            let mut options = with_sales();
            let mut other = options.beside[0].clone();
            other.name = "Complaints about the coffee and the cakes of the morning".to_owned();
            other
                .values
                .iter_mut()
                .for_each(|(_, _, value)| *value *= 1e6);
            options.beside.push(other);
            let drawn = figure(ChartKind::Trend, &analysis, language, &options);
            for (width, height) in [(640.0, 400.0), (900.0, 560.0), (1600.0, 900.0)] {
                let scene = scene(&drawn, Frame::new(width, height));
                let place = format!("{name}, {language:?}, {width} x {height}");
                check_scene(&scene, &fonts, &place);
            }
        }
    }
}
