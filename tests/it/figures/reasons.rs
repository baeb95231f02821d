//! The reasons' waterfall: it adds up, and says so.

use goodword::analysis::Analysis;
use goodword::figure::chart::{Cell, Shape};
use goodword::figure::{ChartKind, Figure, Options};
use goodword::model::Language;
use proptest::prelude::*;

use super::{figure, plain, sample};

/// Of a score that the reasons sum to.
fn explained(named: &[f64], missing: f64) -> Analysis {
    let mut analysis = sample::year();
    analysis.overall.score = Some(named.iter().sum::<f64>() + missing);
    analysis.reasons = sample::because(named, missing, None);
    analysis
}

fn names(figure: &Figure) -> Vec<&str> {
    let names = figure.table.rows.iter().map(|row| match &row[0] {
        Cell::Text(name) => name.as_str(),
        other => panic!("{other:?}"),
    });
    names.collect()
}

fn number(cell: &Cell) -> f64 {
    match cell {
        Cell::Number(number) => *number,
        other => panic!("{other:?}"),
    }
}

proptest! {
    #[test]
    fn the_waterfall_begins_at_zero_and_ends_at_the_score(
        named in proptest::collection::vec(-9.0..9.0, 0..12), missing in -9.0..9.0, rows_max in 1usize..15,
    ) {
        let analysis = explained(&named, missing);
        let options = Options { rows_max, ..Options::default() };
        let figure = figure(ChartKind::Reasons, &analysis, Language::English, &options);
        let score = analysis.overall.score.unwrap();
        let (total, steps) = figure.table.rows.split_last().unwrap();
        prop_assert!((number(&total[2]) - score).abs() < 1e-9);
        let mut at = 0.0;
        for step in steps {
            prop_assert!((number(&step[3]) - at).abs() < 1e-9);
            at += number(&step[2]);
            prop_assert!((number(&step[4]) - at).abs() < 1e-9);
        }
        prop_assert!((at - score).abs() < 1e-9);
        let mut bars = figure.panels[0].marks.iter().filter_map(|mark| match mark.shape {
            Shape::Bar { x, .. } => Some(x),
            _ => None,
        });
        let last = bars.next_back().unwrap();
        prop_assert!((last.from + last.to - score).abs() < 1e-9);
        prop_assert!(last.from.abs() < 1e-9 || last.to.abs() < 1e-9);
    }
}

#[test]
fn what_adds_most_comes_first_and_what_has_no_name_last() {
    let analysis = Analysis {
        reasons: sample::because(&[-4.0, 9.0, 2.0, -6.0], 20.0, Some(21.0)),
        ..sample::year()
    };
    let figure = plain(ChartKind::Reasons, &analysis);
    let expected = [
        "Quality",
        "Price",
        "Service",
        "Choice",
        "no reason given",
        "too few to show alone",
        "Net Promoter Score",
    ];
    assert_eq!(names(&figure), expected);
    assert_eq!(
        figure.title,
        "Quality adds most (+9.0), Choice takes away most (−6.0)"
    );
}

#[test]
fn reasons_without_a_row_are_one_together() {
    let named = [5.0, 0.5, -0.25, 4.0, -3.0];
    let options = Options {
        rows_max: 4,
        ..Options::default()
    };
    let figure = figure(
        ChartKind::Reasons,
        &explained(&named, 30.0),
        Language::English,
        &options,
    );
    assert_eq!(
        names(&figure),
        [
            "Service",
            "4 other reasons",
            "no reason given",
            "Net Promoter Score"
        ]
    );
}

#[test]
fn rounded_points_that_do_not_sum_to_the_score_are_owned_up_to() {
    let honest = plain(
        ChartKind::Reasons,
        &explained(&[10.04, 10.04, 10.04], 10.04),
    );
    assert_eq!(
        honest.notes.last().unwrap(),
        "One by one the rounded points sum to 40.0; unrounded they sum to the score 40.2."
    );
    let exact = plain(ChartKind::Reasons, &explained(&[10.1, 5.2], 4.0));
    assert_eq!(exact.notes.len(), 1);
}

#[test]
fn reasons_that_are_not_told_are_not_drawn_as_none() {
    let analysis = Analysis {
        reasons: Vec::new(),
        ..sample::year()
    };
    let figure = plain(ChartKind::Reasons, &analysis);
    assert_eq!(
        figure.title,
        "Reasons not shown here: single employees could be recognised"
    );
    assert!(figure.table.rows.is_empty());
}
