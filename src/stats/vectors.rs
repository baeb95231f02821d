//! Answers of the R package NPS, as files beside the project. Compared by hand:
//!
//! ```sh
//! GOODWORD_VECTORS=folder cargo test --lib vectors -- --nocapture
//! ```

use std::path::PathBuf;

use super::*;
use crate::model::Counts;

/// The rows of a file below its header; none where no folder is named.
fn rows(name: &str) -> Vec<Vec<String>> {
    let Some(folder) = std::env::var_os("GOODWORD_VECTORS").map(PathBuf::from) else {
        return Vec::new();
    };
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    let cells = |line: &str| line.split(',').map(str::to_owned).collect();
    text.lines().skip(1).map(cells).collect()
}

fn numbers(cells: &[String]) -> Vec<f64> {
    let number = |cell: &String| cell.parse().unwrap_or(f64::NAN);
    cells.iter().map(number).collect()
}

fn counts(cells: &[String]) -> Counts {
    let count = |at: usize| cells[at].parse().unwrap();
    Counts::new(count(2), count(1), count(0))
}

fn confidence(cell: &str) -> Confidence {
    match cell {
        "0.90" => Confidence::Percent90,
        "0.95" => Confidence::Percent95,
        "0.99" => Confidence::Percent99,
        other => panic!("no confidence of {other}"),
    }
}

/// The greatest difference that was found.
#[track_caller]
fn near(found: f64, wanted: f64, tolerance: f64, row: &[String]) -> f64 {
    let apart = (found - wanted).abs();
    assert!(apart <= tolerance, "{found} is not {wanted}: {row:?}");
    apart
}

#[test]
fn one_group_is_as_the_package_has_it() {
    let mut worst = 0.0_f64;
    let rows = rows("one_sample.csv");
    for row in &rows {
        let of = counts(row);
        let (method, tolerance) = match row[4].as_str() {
            "wald" => (Method::Wald, 1e-9),
            "adjusted.wald" => (Method::AdjustedWald, 1e-9),
            "iterative" => (Method::Iterative, 1e-5),
            other => panic!("no method {other}"),
        };
        let [score, lower, upper, error] = numbers(&row[6..10])[..] else {
            panic!("{row:?}");
        };
        let found = interval(of, method, confidence(&row[5])).unwrap();
        worst = worst.max(near(points(of).unwrap() / 100.0, score, 1e-9, row));
        // Ours ends at the scale's ends, and holds the score.
        let lower = lower.clamp(-1.0, 1.0).min(score);
        let upper = upper.clamp(-1.0, 1.0).max(score);
        worst = worst.max(near(found.lower / 100.0, lower, tolerance, row));
        worst = worst.max(near(found.upper / 100.0, upper, tolerance, row));
        if method == Method::Wald {
            worst = worst.max(near(standard_error(of).unwrap() / 100.0, error, 1e-9, row));
        }
    }
    println!("{} rows of one group, at most {worst:e} apart", rows.len());
}

#[test]
fn two_groups_are_as_the_package_has_them() {
    let mut worst = 0.0_f64;
    let rows = rows("two_sample.csv");
    for row in &rows {
        let (one, other) = (counts(row), counts(&row[3..]));
        let form = match row[6].as_str() {
            "wald" => Form::Plain,
            "adjusted.wald" => Form::Adjusted,
            unknown => panic!("no method {unknown}"),
        };
        let found = compare(one, other, form, confidence(&row[7])).unwrap();
        // The package tells of the difference without its sign.
        let sign = if found.difference < 0.0 { -1.0 } else { 1.0 };
        let ends = [found.interval.lower * sign, found.interval.upper * sign];
        let found = [
            found.difference * sign,
            found.standard_error,
            ends[0].min(ends[1]),
            ends[0].max(ends[1]),
            100.0 * found.p_value,
        ];
        for (found, wanted) in found.into_iter().zip(numbers(&row[10..15])) {
            worst = worst.max(near(found / 100.0, wanted, 1e-9, row));
        }
    }
    println!("{} rows of two groups, at most {worst:e} apart", rows.len());
}
