//! Answers known from elsewhere: the R package NPS, R's p.adjust, chisq.test and power calculations.

#![expect(clippy::float_cmp, reason = "these figures are exact in binary")]

use super::*;
use crate::model::Counts;

/// Detractors, passives, promoters, as the tables write them.
fn counts([detractors, passives, promoters]: [u64; 3]) -> Counts {
    Counts::new(promoters, passives, detractors)
}

#[track_caller]
fn assert_near(found: f64, wanted: f64, tolerance: f64) {
    assert!(
        (found - wanted).abs() <= tolerance,
        "{found} is not {wanted} within {tolerance}"
    );
}

/// The ends as fractions, against wanted fractions that go on past -1 and 1.
#[track_caller]
fn assert_interval(of: [u64; 3], method: Method, wanted: [f64; 2], tolerance: f64) {
    let found = interval(counts(of), method, Confidence::Percent95).unwrap();
    assert_near(found.lower / 100.0, wanted[0].clamp(-1.0, 1.0), tolerance);
    assert_near(found.upper / 100.0, wanted[1].clamp(-1.0, 1.0), tolerance);
}

#[test]
fn scores_and_intervals_at_95_percent() {
    /// Counts, score, and the ends by Wald, adjusted Wald, and iteration.
    type Known = ([u64; 3], f64, [f64; 2], [f64; 2], [f64; 2]);
    #[rustfmt::skip]
    let table: [Known; 7] = [
        ([1, 2, 3], 0.333_333, [-0.263_065, 0.929_731], [-0.267_433, 0.711_877], [-0.311_074, 0.753_957]),
        ([10, 30, 60], 0.5, [0.368_522, 0.631_478], [0.354_666, 0.616_208], [0.355_692, 0.618_762]),
        ([22, 9, 8], -0.358_974, [-0.610_123, -0.107_826], [-0.575_066, -0.091_600], [-0.577_250, -0.086_393]),
        ([0, 3, 7], 0.7, [0.415_974, 0.984_026], [0.210_539, 0.866_384], [0.228_194, 0.892_209]),
        ([0, 0, 5], 1.0, [1.0, 1.0], [0.174_915, 1.075_085], [0.131_035, 1.0]),
        ([0, 5, 0], 0.0, [0.0, 0.0], [-0.300_057, 0.300_057], [-0.434_482, 0.434_483]),
        ([362, 176, 462], 0.1, [0.044_081, 0.155_919], [0.043_897, 0.155_505], [0.043_822, 0.155_495]),
    ];
    for (of, score, wald, adjusted, iterative) in table {
        assert_near(points(counts(of)).unwrap() / 100.0, score, 1e-6);
        assert_interval(of, Method::Wald, wald, 1e-6);
        assert_interval(of, Method::AdjustedWald, adjusted, 1e-6);
        assert_interval(of, Method::Iterative, iterative, 1e-5);
    }
}

#[test]
fn the_other_confidences_reach_less_far_and_further() {
    let table = [
        (
            Confidence::Percent90,
            [0.375_690_432_412, 0.595_183_353_996],
        ),
        (
            Confidence::Percent95,
            [0.354_665_919_387, 0.616_207_867_021],
        ),
        (
            Confidence::Percent99,
            [0.313_574_701_312, 0.657_299_085_096],
        ),
    ];
    for (confidence, [lower, upper]) in table {
        let found = interval(counts([10, 30, 60]), Method::AdjustedWald, confidence).unwrap();
        assert_near(found.lower / 100.0, lower, 1e-9);
        assert_near(found.upper / 100.0, upper, 1e-9);
    }
}

#[test]
fn two_groups_against_each_other() {
    let known = [
        (
            Form::Plain,
            0.2,
            0.102_956_301_4,
            [-0.001_790_6, 0.401_790_6],
            0.052_067_9,
        ),
        (
            Form::Adjusted,
            0.194_174_8,
            0.101_821_6,
            [-0.005_391_9, 0.393_741_4],
            0.056_519_4,
        ),
    ];
    let (one, other) = (counts([10, 30, 60]), counts([20, 30, 50]));
    for (form, difference, standard_error, [lower, upper], p_value) in known {
        let found = compare(one, other, form, Confidence::Percent95).unwrap();
        assert_near(found.difference / 100.0, difference, 1e-7);
        assert_near(found.standard_error / 100.0, standard_error, 1e-7);
        assert_near(found.interval.lower / 100.0, lower, 1e-7);
        assert_near(found.interval.upper / 100.0, upper, 1e-7);
        assert_near(found.p_value, p_value, 1e-7);
    }
}

#[test]
fn tiny_p_values_keep_their_digits() {
    let (one, other) = (counts([789, 456, 123]), counts([987, 654, 321]));
    let found = compare(one, other, Form::Plain, Confidence::Percent95).unwrap();
    assert_near(found.difference / 100.0, -0.147_392_563_978_8, 1e-9);
    // Where 1 - (2Φ - 1) gives 1.523760451e-9.
    assert_near(found.p_value, 1.523_760_498_632e-9, 1e-20);
}

#[test]
fn many_comparisons_are_corrected() {
    let p_values = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];
    let by_holm = [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234];
    let by_hochberg = [
        0.008,
        0.032,
        0.0672,
        0.0672,
        0.0672,
        0.08,
        0.084_571_428_6,
        0.205,
    ];
    for (found, wanted) in holm(&p_values).into_iter().zip(by_holm) {
        assert_near(found, wanted, 1e-12);
    }
    for (found, wanted) in benjamini_hochberg(&p_values).into_iter().zip(by_hochberg) {
        assert_near(found, wanted, 1e-10);
    }
}

#[test]
fn corrected_p_values_stand_where_the_given_ones_stood() {
    assert_eq!(holm(&[0.5, 0.001, 0.5]), [1.0, 0.003, 1.0]);
    assert_eq!(benjamini_hochberg(&[0.5, 0.001]), [0.5, 0.002]);
    assert!(holm(&[]).is_empty() && benjamini_hochberg(&[]).is_empty());
}

#[test]
fn segments_against_each_other_by_chi_square() {
    let segments = [[10, 30, 60], [20, 30, 50], [15, 25, 60]].map(counts);
    let found = chi_square(&segments).unwrap();
    assert_near(found.statistic, 5.098_039_215_69, 1e-10);
    assert_eq!(found.degrees_of_freedom, 4);
    assert_near(found.p_value, 0.277_385_176_639, 1e-11);
}

#[test]
fn chi_square_leaves_out_what_has_no_answers() {
    // Two groups and two segments: one degree, where p is that of a normal deviate, 2 Φ(-√(10/3)).
    let segments = [[10, 0, 20], [0, 0, 0], [15, 0, 10]].map(counts);
    let found = chi_square(&segments).unwrap();
    assert_eq!(found.degrees_of_freedom, 1);
    assert_near(
        found.p_value,
        libm::erfc((found.statistic / 2.0).sqrt()),
        1e-12,
    );
    assert_eq!(chi_square(&[counts([3, 4, 5])]), None);
    assert_eq!(chi_square(&[[0, 0, 5], [0, 0, 9]].map(counts)), None);
    assert_eq!(chi_square(&[]), None);
}

#[test]
fn chi_square_far_out_and_of_many_segments() {
    let apart = [[1000, 0, 0], [0, 0, 1000]].map(counts);
    assert_eq!(chi_square(&apart).unwrap().p_value, 0.0);
    let alike = vec![counts([1, 1, 1]); 10_000];
    assert_eq!(chi_square(&alike).unwrap().p_value, 1.0);
}
