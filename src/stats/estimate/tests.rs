use proptest::prelude::*;

use super::*;
use crate::stats::{Customer, interval, points, standard_error};

const METHODS: [Method; 3] = [Method::AdjustedWald, Method::Wald, Method::Iterative];

#[track_caller]
fn assert_near(found: f64, wanted: f64) {
    assert!((found - wanted).abs() < 1e-6, "{found} is not {wanted}");
}

fn assert_same(one: Interval, other: Interval) -> Result<(), TestCaseError> {
    let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
    prop_assert!(
        near(one.lower, other.lower) && near(one.upper, other.upper),
        "{one:?} is not {other:?}"
    );
    Ok(())
}

fn assert_sound(estimate: Estimate) -> Result<(), TestCaseError> {
    prop_assert!(estimate.standard_error >= 0.0 && estimate.effective_n > 0.0);
    for method in METHODS {
        let range = estimate.interval(method, Confidence::Percent95);
        prop_assert!(range.contains(estimate.points), "{range:?} {estimate:?}");
        prop_assert!(-100.0 <= range.lower && range.upper <= 100.0);
    }
    Ok(())
}

fn of_customers(counts: Counts, answers: &[(i64, u64)]) -> Option<Estimate> {
    let customer = |&(net, answers): &(i64, u64)| Customer { net, answers };
    Estimate::of_customers(counts, &Spread::of(answers.iter().map(customer)))
}

/// A half of 200: the error of 100 answers times √(100/199), and the range of 199 answers in the same proportions:
/// 99.5/202 for the score, and 140.8/202 less its square for the variance.
#[test]
fn a_half_that_answered_says_more_than_a_few_of_very_many() {
    let counts = Counts::new(60, 30, 10);
    let found = Estimate::of_population(counts, 200).unwrap();
    assert_near(found.points, 50.0);
    assert_near(
        found.standard_error,
        100.0 * (0.0045 * 100.0 / 199.0_f64).sqrt(),
    );
    assert_near(found.effective_n, 199.0);
    let range = found.interval(Method::AdjustedWald, Confidence::Percent95);
    let middle: f64 = 99.5 / 202.0;
    let reach = 1.959_963_984_540_05 * ((140.8 / 202.0 - middle * middle) / 202.0_f64).sqrt();
    assert_near(range.lower, 100.0 * (middle - reach));
    assert_near(range.upper, 100.0 * (middle + reach));
}

#[test]
fn more_answers_than_people_say_nothing() {
    assert_eq!(Estimate::of_population(Counts::new(3, 0, 0), 2), None);
    assert_eq!(Estimate::of_population(Counts::default(), 2), None);
}

/// Customers with answers +1 +1, -1, and 0 +1: θ = 0.4, residuals 1.2, -1.4, 0.2, SE² = 3/2 x 3.44/25 = 0.2064;
/// v = 0.64, and n* = 5 x 0.64 / (4 x 0.2064).
#[test]
fn repeated_answers_are_less_sure_than_as_many_customers() {
    let counts = Counts::new(3, 1, 1);
    let found = of_customers(counts, &[(2, 2), (-1, 1), (1, 2)]).unwrap();
    assert_near(found.points, 40.0);
    assert_near(found.standard_error, 100.0 * 0.2064_f64.sqrt());
    assert_near(found.effective_n, 3.2 / 0.8256);
    let few = found.interval(Method::AdjustedWald, Confidence::Percent95);
    let plain = interval(counts, Method::AdjustedWald, Confidence::Percent95).unwrap();
    assert!(
        few.lower < plain.lower && few.upper > plain.upper,
        "{few:?} {plain:?}"
    );
}

#[test]
fn one_customer_cannot_say_how_customers_differ() {
    let counts = Counts::new(3, 1, 1);
    assert_eq!(of_customers(counts, &[(2, 5)]), None);
    assert_eq!(of_customers(counts, &[]), None);
    assert_eq!(of_customers(Counts::default(), &[(0, 0), (0, 0)]), None);
}

#[test]
fn customers_who_are_all_alike_count_once_each() {
    let found = of_customers(Counts::new(9, 0, 0), &[(4, 4), (3, 3), (2, 2)]);
    let found = found.unwrap();
    assert_near(found.effective_n, 3.0);
    let range = found.interval(Method::AdjustedWald, Confidence::Percent95);
    assert!(range.lower < 50.0, "{range:?}");
}

/// 300 invited with 6/3/1 and 100 with 5/5/10: θ = 0.75 x 0.5 - 0.25 x 0.25, SE² = 0.5625 x 0.45/10 + 0.0625 x
/// 0.6875/20, n* = 1 / (0.05625 + 0.003125).
#[test]
fn each_part_weighs_as_much_as_was_invited_of_it() {
    let strata = [
        Stratum {
            invited: 300,
            counts: Counts::new(6, 3, 1),
        },
        Stratum {
            invited: 100,
            counts: Counts::new(5, 5, 10),
        },
        Stratum {
            invited: 40,
            counts: Counts::default(),
        },
        Stratum {
            invited: 0,
            counts: Counts::new(0, 0, 50),
        },
    ];
    let found = Weighted::to_invited(&strata).unwrap();
    assert_eq!(found.unheard, 40);
    assert_near(found.estimate.points, 31.25);
    assert_near(
        found.estimate.standard_error,
        100.0 * 0.027_460_937_5_f64.sqrt(),
    );
    assert_near(found.estimate.effective_n, 16.842_105_263);
}

#[test]
fn without_anyone_invited_and_heard_there_is_no_weighted_score() {
    let unheard = Stratum {
        invited: 5,
        counts: Counts::default(),
    };
    let uninvited = Stratum {
        invited: 0,
        counts: Counts::new(1, 1, 1),
    };
    for strata in [&[][..], &[unheard], &[uninvited], &[unheard, uninvited]] {
        assert_eq!(Weighted::to_invited(strata), None);
    }
}

/// Of 300 invited 10 answered, of whom half are selected, and of 100 invited 20, of whom all are: the first stand for
/// 150 and the others for 100.
#[test]
fn of_a_selection_each_answer_weighs_what_it_stands_for() {
    let part = |invited, counts, answered| Selected {
        stratum: Stratum { invited, counts },
        answered,
    };
    let parts = [
        part(300, Counts::new(3, 2, 0), 10),
        part(100, Counts::new(5, 5, 10), 20),
        part(80, Counts::default(), 4),
        part(40, Counts::default(), 0),
    ];
    let found = Weighted::of_selection(&parts).unwrap();
    assert_eq!(
        found.unheard, 40,
        "one part was heard, and none of it selected"
    );
    assert_near(found.estimate.points, 100.0 * (0.6 * 0.6 - 0.4 * 0.25));
    let squares = 0.36 * 0.24 / 5.0 + 0.16 * (0.75 - 0.0625) / 20.0;
    assert_near(found.estimate.standard_error, 100.0 * f64::sqrt(squares));
}

fn some_counts() -> impl Strategy<Value = Counts> {
    let count = || prop_oneof![Just(0u64), 0u64..4, 0u64..500];
    let counts = (count(), count(), count()).prop_map(|(p, s, d)| Counts::new(p, s, d));
    counts.prop_filter("no answer", |counts| counts.n() > 0)
}

proptest! {
    #[test]
    fn the_range_shrinks_to_the_score_as_all_answer(counts in some_counts(), silent in 0u64..2000) {
        let population = counts.n() + silent;
        let found = Estimate::of_population(counts, population).unwrap();
        assert_sound(found)?;
        for method in METHODS {
            let width = |estimate: Estimate| {
                let range = estimate.interval(method, Confidence::Percent95);
                range.upper - range.lower
            };
            let fewer = Estimate::of_population(counts, population + 1).unwrap();
            prop_assert!(width(found) <= width(fewer) + 1e-9);
            let everyone = Estimate::of_population(counts, counts.n()).unwrap();
            prop_assert!(width(everyone).abs() < 1e-12);
            let endless = Estimate::of_population(counts, u64::MAX).unwrap();
            let plain = interval(counts, method, Confidence::Percent95).unwrap();
            assert_same(endless.interval(method, Confidence::Percent95), plain)?;
        }
    }

    #[test]
    fn customers_who_answered_once_make_the_plain_range(counts in some_counts()) {
        prop_assume!(counts.n() > 1);
        let found = Estimate::of_customers(counts, &Spread::of_answers(counts)).unwrap();
        assert_sound(found)?;
        for method in [Method::AdjustedWald, Method::Iterative] {
            let plain = interval(counts, method, Confidence::Percent95).unwrap();
            assert_same(found.interval(method, Confidence::Percent95), plain)?;
        }
    }

    #[test]
    fn any_customers_make_a_sound_range(
        each in proptest::collection::vec((0u64..9, 0u64..9, 0u64..9), 2..40),
    ) {
        let counts: Vec<_> = each.iter().map(|&(p, s, d)| Counts::new(p, s, d)).collect();
        let all = counts.iter().fold(Counts::default(), |sum, &each| sum + each);
        let customers = counts.iter().map(|each| Customer {
            net: each.promoters.cast_signed() - each.detractors.cast_signed(),
            answers: each.n(),
        });
        if let Some(found) = Estimate::of_customers(all, &Spread::of(customers)) {
            assert_sound(found)?;
            prop_assert!(found.effective_n <= exact(all.n()));
        }
    }

    #[test]
    fn parts_that_answered_alike_make_the_plain_range(counts in some_counts(), times in 1u64..5, of_each in 1u64..9) {
        let part = |times| Stratum {
            invited: of_each * times,
            counts: Counts::new(counts.promoters * times, counts.passives * times, counts.detractors * times),
        };
        let all = part(times + 1).counts;
        let found = Weighted::to_invited(&[part(1), part(times)]).unwrap().estimate;
        assert_sound(found)?;
        prop_assert!((found.points - points(all).unwrap()).abs() < 1e-9);
        prop_assert!((found.standard_error - standard_error(all).unwrap()).abs() < 1e-6);
        for method in METHODS {
            let plain = interval(all, method, Confidence::Percent95).unwrap();
            assert_same(found.interval(method, Confidence::Percent95), plain)?;
        }
    }

    #[test]
    fn any_parts_make_a_sound_range(parts in proptest::collection::vec((1u64..500, some_counts()), 1..20)) {
        let strata: Vec<_> = parts.into_iter().map(|(invited, counts)| Stratum { invited, counts }).collect();
        assert_sound(Weighted::to_invited(&strata).unwrap().estimate)?;
    }
}
