use proptest::prelude::*;

use super::*;

fn table<const R: usize, const C: usize>(cells: [[u64; C]; R]) -> CrossTable {
    let mut table = CrossTable::new(R, C);
    for (row, columns) in cells.into_iter().enumerate() {
        for (column, times) in columns.into_iter().enumerate() {
            table.add_times(row, column, times);
        }
    }
    table
}

#[track_caller]
fn assert_near(found: f64, wanted: f64, tolerance: f64) {
    assert!(
        (found - wanted).abs() < tolerance,
        "{found} is not {wanted}"
    );
}

/// Income and job satisfaction of black males (A. Agresti, Categorical Data Analysis, 2nd edition, 2.4.2): 1331 pairs
/// agree and 849 do not, of 4560; 1159 are tied in income and 1617 in satisfaction.
#[test]
fn tau_b_is_the_textbooks() {
    let jobs = table([[1, 3, 10, 6], [2, 3, 10, 7], [1, 6, 14, 12], [0, 1, 9, 11]]);
    let found = jobs.tau_b(Confidence::Percent95).unwrap();
    let untied: f64 = (4560.0 - 1159.0) * (4560.0 - 1617.0);
    assert_near(found.coefficient, (1331.0 - 849.0) / untied.sqrt(), 1e-12);
    // The error by differences of the coefficient for each cell, worked out apart.
    let reach = found.interval.unwrap().upper - found.coefficient;
    assert_near(reach / Confidence::Percent95.z(), 0.081_836_066, 1e-8);
}

/// 1..5 against 2 1 4 3 5: r = 0.8 and atanh 0.8 = ln 3, so that the ends are tanh(ln 3 ± z / √2).
#[test]
fn pearson_reaches_as_far_as_fishers_z_says() {
    let mut pairs = CrossTable::new(5, 5);
    for (row, column) in [1, 0, 3, 2, 4].into_iter().enumerate() {
        pairs.add(row, column);
    }
    let found = pairs.pearson(Confidence::Percent95).unwrap();
    let reach = 1.959_963_984_540_05 / 2.0_f64.sqrt();
    let range = found.interval.unwrap();
    assert_near(found.coefficient, 0.8, 1e-12);
    assert_near(range.lower, (3.0_f64.ln() - reach).tanh(), 1e-12);
    assert_near(range.upper, (3.0_f64.ln() + reach).tanh(), 1e-12);
}

#[test]
fn scales_that_do_not_vary_have_no_correlation() {
    let tables = [
        CrossTable::new(0, 0),
        CrossTable::new(11, 7),
        table([[5]]),
        table([[3, 4, 5]]),
        table([[0, 0], [3, 4]]),
        table([[0, 3], [0, 4]]),
    ];
    for each in tables {
        assert_eq!(each.tau_b(Confidence::Percent95), None, "{each:?}");
        assert_eq!(each.pearson(Confidence::Percent95), None, "{each:?}");
    }
}

#[test]
fn answers_in_line_correlate_wholly_and_without_a_range() {
    for (cells, wanted) in [([[3, 0], [0, 4]], 1.0), ([[0, 3], [4, 0]], -1.0)] {
        for found in [
            table(cells).tau_b(Confidence::Percent95),
            table(cells).pearson(Confidence::Percent95),
        ] {
            let found = found.unwrap();
            assert_near(found.coefficient, wanted, 1e-12);
            assert_eq!(found.interval, None);
        }
    }
}

#[test]
fn what_is_outside_the_table_is_not_counted() {
    let mut small = CrossTable::new(2, 3);
    small.add(0, 3);
    small.add(2, 0);
    assert_eq!(small.n(), 0);
    small.add(1, 2);
    assert_eq!(small.n(), 1);
}

/// Of weighted cells, pair by pair.
fn tau_by_pairs(cells: &[(usize, usize, f64)]) -> f64 {
    let sign = |a: usize, b: usize| f64::from(i8::from(a > b) - i8::from(a < b));
    let [mut order, mut rows, mut columns] = [0.0; 3];
    for &(row, column, weight) in cells {
        for &(other_row, other_column, other_weight) in cells {
            let (x, y) = (sign(row, other_row), sign(column, other_column));
            order += weight * other_weight * x * y;
            rows += weight * other_weight * x * x;
            columns += weight * other_weight * y * y;
        }
    }
    order / (rows * columns).sqrt()
}

/// By the delta method: how far the coefficient moves when a cell's share does.
fn error_by_differences(cells: &[(usize, usize, f64)]) -> f64 {
    let n: f64 = cells.iter().map(|cell| cell.2).sum();
    let shares: Vec<_> = cells
        .iter()
        .map(|&(row, column, weight)| (row, column, weight / n))
        .collect();
    let moved = |at: usize, by: f64| {
        let mut shares = shares.clone();
        shares[at].2 += by;
        tau_by_pairs(&shares)
    };
    let step = 1e-5;
    let slopes = (0..shares.len()).map(|at| (moved(at, step) - moved(at, -step)) / (2.0 * step));
    let slopes = shares
        .iter()
        .map(|cell| cell.2)
        .zip(slopes.collect::<Vec<_>>());
    (variance(slopes) / n).sqrt()
}

proptest! {
    #[test]
    fn tau_b_is_that_of_all_pairs(answers in proptest::collection::vec((0usize..5, 0usize..4), 2..60)) {
        let mut crossed = CrossTable::new(5, 4);
        for &(row, column) in &answers {
            crossed.add(row, column);
        }
        let pairs: Vec<_> = answers.iter().map(|&(row, column)| (row, column, 1.0)).collect();
        let wanted = tau_by_pairs(&pairs);
        let found = crossed.tau_b(Confidence::Percent95);
        prop_assert_eq!(found.is_some(), wanted.is_finite());
        if let Some(found) = found {
            prop_assert!((found.coefficient - wanted).abs() < 1e-9);
            let cells: Vec<_> = crossed.filled().map(|(row, column, n)| (row, column, exact(n))).collect();
            let error = RankOrder::of(&crossed).unwrap().standard_error;
            prop_assert!((error - error_by_differences(&cells)).abs() < 1e-6);
        }
    }

    #[test]
    fn correlations_are_within_their_ranges_and_turn_round(
        cells in proptest::collection::vec((0usize..11, 0usize..7, 1u64..100_000), 0..40),
    ) {
        let (mut crossed, mut turned) = (CrossTable::new(11, 7), CrossTable::new(11, 7));
        for (row, column, times) in cells {
            crossed.add_times(row, column, times);
            turned.add_times(row, 6 - column, times);
        }
        for of in [CrossTable::tau_b, CrossTable::pearson] {
            let (found, other) = (of(&crossed, Confidence::Percent95), of(&turned, Confidence::Percent95));
            prop_assert_eq!(found.is_some(), other.is_some());
            let Some((found, other)) = found.zip(other) else { continue };
            prop_assert!((found.coefficient + other.coefficient).abs() < 1e-9);
            if let Some(range) = found.interval {
                prop_assert!(range.contains(found.coefficient) && -1.0 <= range.lower && range.upper <= 1.0);
            }
        }
    }
}
