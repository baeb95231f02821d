//! Which periods of a trend stand out of its usual ups and downs: the individuals chart with moving ranges, also
//! called an `XmR` chart (W. A. Shewhart's; D. J. Wheeler, Understanding Variation, 1993).

use super::{Interval, exact};

/// Fewer periods do not show what is usual.
pub const CONTROL_PERIODS_MIN: usize = 8;

/// 3 / 1.128, where 1.128 is how many standard deviations two values of a normal distribution are apart on average.
const LIMIT_IN_RANGES: f64 = 2.66;

/// What is usual, in points.
#[derive(Clone, Debug, PartialEq)]
pub struct Control {
    pub mean: f64,
    /// The mean ± 2.66 mean moving ranges, cut at -100 and 100.
    pub limits: Interval,
    /// Which periods lie outside, counted from zero, gaps among them.
    pub signals: Vec<usize>,
}

/// The limits of scores of successive periods, in points; `None` for a period without answers. Such a gap is not in
/// the mean, and no moving range spans it: the range is a change from one period to the next, and a change over a
/// longer time would widen the limits by what they are not about. `None` for fewer than eight scores, or where no
/// two of them follow each other.
pub fn control(scores: &[Option<f64>]) -> Option<Control> {
    let known: Vec<f64> = scores.iter().copied().flatten().collect();
    if known.len() < CONTROL_PERIODS_MIN {
        return None;
    }
    let mean = mean(&known)?;
    let moving_range = self::mean(&moving_ranges(scores))?;
    let limits = Interval::around(mean, LIMIT_IN_RANGES * moving_range).within(100.0);
    let stands_out =
        |&score: &f64| score < limits.lower - ROUNDING || score > limits.upper + ROUNDING;
    let numbered = scores.iter().enumerate();
    let signals = numbered.filter(|(_, score)| score.as_ref().is_some_and(stands_out));
    Some(Control {
        mean,
        limits,
        signals: signals.map(|(at, _)| at).collect(),
    })
}

/// The mean of equal scores may differ from them by a last digit; that is no signal.
const ROUNDING: f64 = 1e-9;

fn moving_ranges(scores: &[Option<f64>]) -> Vec<f64> {
    let pairs = scores.iter().zip(scores.iter().skip(1));
    pairs
        .filter_map(|(before, after)| Some((after.as_ref()? - before.as_ref()?).abs()))
        .collect()
}

fn mean(values: &[f64]) -> Option<f64> {
    let sum: f64 = values.iter().sum();
    (!values.is_empty()).then(|| sum / exact(values.len() as u64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_near(found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 1e-9, "{found} is not {wanted}");
    }

    fn known<const N: usize>(scores: [i32; N]) -> Vec<Option<f64>> {
        scores.map(|score| Some(f64::from(score))).to_vec()
    }

    /// Mean 345/9, moving ranges 2 4 2 3 1 3 44 43 of sum 102.
    #[test]
    fn a_period_out_of_the_usual_signals() {
        let found = control(&known([30, 32, 36, 34, 31, 32, 35, 79, 36])).unwrap();
        let (mean, reach) = (345.0 / 9.0, 2.66 * 102.0 / 8.0);
        assert_near(found.mean, mean);
        assert_near(found.limits.lower, mean - reach);
        assert_near(found.limits.upper, mean + reach);
        assert_eq!(found.signals, [7]);
    }

    #[test]
    fn fewer_than_eight_periods_show_nothing() {
        assert_eq!(control(&[]), None);
        assert_eq!(control(&known([1, 2, 3, 4, 5, 6, 90])), None);
        let gaps = [known([1, 2, 3, 4, 5, 6, 90]), vec![None; 5]].concat();
        assert_eq!(control(&gaps), None);
    }

    #[test]
    fn no_moving_range_spans_a_gap() {
        let mut scores = known([10, 20, 10, 20, 80, 90, 80, 90]);
        scores.insert(4, None);
        let found = control(&scores).unwrap();
        assert_near(found.limits.upper - found.mean, 26.6);
        assert_eq!(found.signals, [0, 1, 2, 3, 5, 6, 7, 8]);
    }

    #[test]
    fn scores_with_a_gap_between_any_two_have_no_limits() {
        let scores: Vec<_> = (0..20).map(|at| (at % 2 == 0).then_some(10.0)).collect();
        assert_eq!(control(&scores), None);
    }

    #[test]
    fn equal_scores_signal_nothing() {
        let third = 100.0 / 3.0;
        let found = control(&[Some(third); 30]).unwrap();
        assert!(found.signals.is_empty(), "{found:?}");
    }

    #[test]
    fn limits_end_where_scores_do() {
        let found = control(&known([100, -100, 100, -100, 100, -100, 100, -100])).unwrap();
        assert_eq!(
            found.limits,
            Interval {
                lower: -100.0,
                upper: 100.0
            }
        );
        assert!(found.signals.is_empty());
    }
}
