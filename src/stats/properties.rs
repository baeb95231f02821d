//! What holds for any counts.

#![expect(clippy::float_cmp, reason = "these figures are exact in binary")]

use proptest::prelude::*;

use super::*;
use crate::model::Counts;

const METHODS: [Method; 3] = [Method::AdjustedWald, Method::Wald, Method::Iterative];
const CONFIDENCES: [Confidence; 3] = [
    Confidence::Percent90,
    Confidence::Percent95,
    Confidence::Percent99,
];

/// Counts of every size, zeros among them.
fn any_counts() -> impl Strategy<Value = Counts> {
    let count = || prop_oneof![Just(0), 0u64..4, 0u64..200, 0u64..2_000_000];
    (count(), count(), count(), count()).prop_map(|(promoters, passives, detractors, blank)| {
        Counts {
            promoters,
            passives,
            detractors,
            blank,
        }
    })
}

fn mirrored(counts: Counts) -> Counts {
    Counts {
        promoters: counts.detractors,
        detractors: counts.promoters,
        ..counts
    }
}

#[test]
fn without_a_score_there_is_nothing_to_say() {
    let blanks = Counts {
        blank: 7,
        ..Counts::default()
    };
    assert_eq!(
        (points(blanks), variance(blanks), standard_error(blanks)),
        (None, None, None)
    );
    for method in METHODS {
        assert_eq!(interval(blanks, method, Confidence::Percent95), None);
    }
    let some = Counts::new(1, 2, 3);
    for form in [Form::Plain, Form::Adjusted] {
        assert_eq!(compare(some, blanks, form, Confidence::Percent95), None);
        assert_eq!(compare(blanks, some, form, Confidence::Percent95), None);
    }
}

#[test]
fn one_detractor_is_within_its_own_range() {
    let one = Counts::new(0, 0, 1);
    let range = interval(one, Method::AdjustedWald, Confidence::Percent95).unwrap();
    assert_eq!(range.lower, -100.0);
}

#[test]
fn groups_that_do_not_scatter_are_told_apart_without_dividing_by_zero() {
    let (all, none) = (Counts::new(5, 0, 0), Counts::new(0, 0, 5));
    let found = compare(all, none, Form::Plain, Confidence::Percent95).unwrap();
    assert_eq!((found.difference, found.p_value), (200.0, 0.0));
    let same = compare(all, all, Form::Plain, Confidence::Percent95).unwrap();
    assert_eq!((same.z, same.p_value), (0.0, 1.0));
}

proptest! {
    #[test]
    fn scores_are_points_and_mirror_exactly(counts in any_counts()) {
        if let Some(score) = points(counts) {
            prop_assert!((-100.0..=100.0).contains(&score));
            prop_assert_eq!(points(mirrored(counts)), Some(-score));
            prop_assert!((0.0..=1.0).contains(&variance(counts).unwrap()));
        }
    }

    #[test]
    fn every_interval_holds_its_score_and_mirrors(counts in any_counts()) {
        prop_assume!(counts.n() > 0);
        for method in METHODS {
            for confidence in CONFIDENCES {
                let range = interval(counts, method, confidence).unwrap();
                let score = points(counts).unwrap();
                prop_assert!(range.contains(score), "{range:?} without {score}, {method:?}");
                prop_assert!(-100.0 <= range.lower && range.upper <= 100.0);
                let other = interval(mirrored(counts), method, confidence).unwrap();
                prop_assert!((range.lower + other.upper).abs() < 1e-6, "{range:?} {other:?} {method:?}");
                prop_assert!((range.upper + other.lower).abs() < 1e-6, "{range:?} {other:?} {method:?}");
            }
        }
    }

    #[test]
    fn more_answers_of_the_same_kind_make_a_narrower_range(counts in any_counts(), times in 2u64..20) {
        prop_assume!(counts.n() > 0);
        let more = Counts::new(counts.promoters * times, counts.passives * times, counts.detractors * times);
        for method in METHODS {
            let [few, many] = [counts, more].map(|counts| {
                let range = interval(counts, method, Confidence::Percent95).unwrap();
                range.upper - range.lower
            });
            prop_assert!(many <= few + 1e-9, "{few} {many} {method:?}");
        }
    }

    #[test]
    fn zeros_have_no_sign_and_all_else_is_a_number(counts in any_counts(), part in any_counts()) {
        let all = counts + part;
        let figures = [
            points(counts),
            variance(counts),
            standard_error(counts),
            influence(part, all),
            Some(contribution(part, all)),
            compare(counts, part, Form::Plain, Confidence::Percent95).map(|found| found.difference),
            compare(counts, part, Form::Adjusted, Confidence::Percent95).map(|found| found.difference),
        ];
        for figure in figures.into_iter().flatten() {
            prop_assert!(figure.is_finite() && (figure != 0.0 || figure.is_sign_positive()), "{figures:?}");
        }
        for method in METHODS {
            let range = interval(counts, method, Confidence::Percent95);
            for end in range.into_iter().flat_map(|range| [range.lower, range.upper]) {
                prop_assert!(end.is_finite() && (end != 0.0 || end.is_sign_positive()), "{range:?}");
            }
        }
    }

    #[test]
    fn more_confidence_is_never_narrower(counts in any_counts()) {
        prop_assume!(counts.n() > 0);
        for method in METHODS {
            let widths = CONFIDENCES.map(|confidence| {
                let range = interval(counts, method, confidence).unwrap();
                range.upper - range.lower
            });
            prop_assert!(widths.is_sorted(), "{widths:?}");
        }
    }

    #[test]
    fn comparisons_turn_round(one in any_counts(), other in any_counts()) {
        prop_assume!(one.n() > 0 && other.n() > 0);
        for form in [Form::Plain, Form::Adjusted] {
            let found = compare(one, other, form, Confidence::Percent95).unwrap();
            let turned = compare(other, one, form, Confidence::Percent95).unwrap();
            prop_assert_eq!(found.difference, -turned.difference);
            prop_assert_eq!(found.p_value, turned.p_value);
            prop_assert!((0.0..=1.0).contains(&found.p_value));
            prop_assert!(found.interval.contains(found.difference));
            prop_assert!(found.difference.abs() <= 200.0);
        }
    }

    #[test]
    fn corrections_only_raise_and_keep_the_order(p_values in proptest::collection::vec(0.0f64..=1.0, 0..40)) {
        for correction in [Correction::Holm, Correction::BenjaminiHochberg] {
            let corrected = correction.of(&p_values);
            prop_assert_eq!(corrected.len(), p_values.len());
            for (at, &p) in p_values.iter().enumerate() {
                prop_assert!(p <= corrected[at] && corrected[at] <= 1.0);
                for (other, &q) in p_values.iter().enumerate() {
                    prop_assert!(p > q || corrected[at] <= corrected[other]);
                }
            }
        }
    }

    #[test]
    fn chi_square_is_a_number_for_any_segments(segments in proptest::collection::vec(any_counts(), 0..8)) {
        if let Some(found) = chi_square(&segments) {
            prop_assert!(found.statistic >= 0.0 && (0.0..=1.0).contains(&found.p_value));
        }
    }
}
