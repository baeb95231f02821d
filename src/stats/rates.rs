//! How sure a share is: a response rate, the part of answers with a comment, a top box.

use super::{Confidence, Interval, exact, finite_population_factor};

/// A part of some whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    pub percent: f64,
    /// In percent, 0 to 100; never without the rate, and never without width unless the whole population is counted.
    pub interval: Interval,
}

/// `part` of `all`, with the interval of E. B. Wilson (Journal of the American Statistical Association 22, 1927,
/// 209-212). `None` of nothing, or of less than the part.
pub fn rate(part: u64, all: u64, confidence: Confidence) -> Option<Rate> {
    wilson(part, all, confidence.z())
}

/// The same where `all` were chosen from `population`: the score test that Wilson turned round has its error times
/// √((N - n) / (N - 1)), which is z times as much. `None` also where there are fewer than were chosen.
pub fn rate_of_population(
    part: u64,
    all: u64,
    population: u64,
    confidence: Confidence,
) -> Option<Rate> {
    let factor = finite_population_factor(all, population)?;
    wilson(part, all, confidence.z() * factor)
}

fn wilson(part: u64, all: u64, z: f64) -> Option<Rate> {
    let rest = exact(all.checked_sub(part)?);
    let (part, n) = (exact(part), exact(all));
    let square = z * z;
    let middle = (part + square / 2.0) / (n + square);
    let reach = z / (n + square) * (part * rest / n + square / 4.0).sqrt();
    let percent = 100.0 * part / n;
    let range = Interval::around(100.0 * middle, 100.0 * reach);
    (all > 0).then(|| Rate {
        percent,
        interval: range.between(0.0, 100.0).including(percent),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn assert_near(found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 1e-6, "{found} is not {wanted}");
    }

    /// R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998)
    /// 857-872, table I, method 3.
    #[test]
    fn rates_have_the_published_ranges() {
        let table = [
            (81, 263, [0.2553, 0.3662]),
            (15, 148, [0.0624, 0.1605]),
            (0, 20, [0.0, 0.1611]),
            (1, 29, [0.0061, 0.1718]),
        ];
        for (part, all, wanted) in table {
            let found = rate(part, all, Confidence::Percent95).unwrap().interval;
            let ends = [found.lower, found.upper].map(|percent| (percent * 100.0).round() / 1e4);
            for (found, wanted) in ends.into_iter().zip(wanted) {
                assert_near(found, wanted);
            }
        }
    }

    #[test]
    fn nothing_has_no_rate() {
        assert_eq!(rate(0, 0, Confidence::Percent95), None);
        assert_eq!(rate(3, 2, Confidence::Percent95), None);
        assert_eq!(rate_of_population(1, 3, 2, Confidence::Percent95), None);
    }

    /// 50 of 100 out of 199: as sure as 200 answers, 0.5 ± z / (2 √(200 + z²)).
    #[test]
    fn a_rate_of_a_small_population_is_surer() {
        let found = rate_of_population(50, 100, 199, Confidence::Percent95).unwrap();
        let z = Confidence::Percent95.z();
        let reach = 50.0 * z / (200.0 + z * z).sqrt();
        assert_near(found.interval.lower, 50.0 - reach);
        assert_near(found.interval.upper, 50.0 + reach);
        let all = rate_of_population(50, 100, 100, Confidence::Percent95).unwrap();
        assert_near(all.interval.lower, 50.0);
        assert_near(all.interval.upper, 50.0);
    }

    proptest! {
        #[test]
        fn ranges_hold_the_rate_and_shrink(part in 0u64..300, rest in 0u64..300) {
            let all = part + rest;
            prop_assume!(all > 0);
            let width = |range: Interval| range.upper - range.lower;
            let found = rate(part, all, Confidence::Percent95).unwrap();
            prop_assert!(found.interval.contains(found.percent));
            prop_assert!(0.0 <= found.interval.lower && found.interval.upper <= 100.0);
            prop_assert!(width(found.interval) > 0.0);
            let more = rate(2 * part, 2 * all, Confidence::Percent95).unwrap();
            prop_assert!(width(more.interval) < width(found.interval));
            let other = rate(rest, all, Confidence::Percent95).unwrap();
            prop_assert!((found.interval.lower + other.interval.upper - 100.0).abs() < 1e-9);
        }
    }
}
