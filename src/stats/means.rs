//! How sure a mean is.

use super::{Confidence, Interval, exact};

/// What a mean and its error need of some values: how many there are, their sum, and the sum of their squares. Exact
/// for whole values, which ratings are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moments {
    n: u64,
    sum: i128,
    squares: i128,
}

impl Moments {
    pub fn add(&mut self, value: i32) {
        self.add_times(value, 1);
    }

    /// The same value so many times.
    pub fn add_times(&mut self, value: i32, times: u64) {
        let (value, count) = (i128::from(value), i128::from(times));
        self.n += times;
        self.sum += value * count;
        self.squares += value * value * count;
    }

    pub const fn n(self) -> u64 {
        self.n
    }

    /// The mean with its error and range; `None` of nothing.
    pub fn mean(self, confidence: Confidence) -> Option<Mean> {
        let n = i128::from(self.n);
        let error = self.standard_error();
        let value = as_f64(self.sum) / as_f64(n);
        (n > 0).then(|| Mean {
            value,
            standard_error: error,
            interval: error.filter(|&error| error > 0.0).map(|error| {
                let reach = confidence.t(exact(self.n) - 1.0) * error;
                Interval::around(value, reach)
            }),
        })
    }

    /// √(s² / n) with s² = Σ (x - mean)² / (n - 1), the squares in exact integers.
    fn standard_error(self) -> Option<f64> {
        let n = i128::from(self.n);
        let squares = n * self.squares - self.sum * self.sum;
        (n > 1).then(|| (as_f64(squares) / as_f64(n * n * (n - 1))).sqrt())
    }
}

/// The mean of any numbers with its error and range, the squares taken around the mean; `None` of nothing. Of numbers
/// without end nothing is told either.
pub fn mean_of(values: &[f64], confidence: Confidence) -> Option<Mean> {
    let n = exact(u64::try_from(values.len()).ok()?);
    let value = values.iter().sum::<f64>() / n;
    if !value.is_finite() {
        return None;
    }
    let squares: f64 = values.iter().map(|each| (each - value).powi(2)).sum();
    let error = (n > 1.0).then(|| (squares / (n - 1.0) / n).sqrt());
    let interval = error.filter(|&error| error > 0.0);
    Some(Mean {
        value,
        standard_error: error,
        interval: interval.map(|error| Interval::around(value, confidence.t(n - 1.0) * error)),
    })
}

/// A mean in the unit of its values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    pub value: f64,
    /// `None` of a single value.
    pub standard_error: Option<f64>,
    /// By Student's t (Biometrika 6, 1908, 1-25), in the unit of the values; not cut off where a scale ends. `None`
    /// of a single value, and where all are alike: such values do not say how far the next may lie.
    pub interval: Option<Interval>,
}

#[expect(
    clippy::cast_precision_loss,
    reason = "the difference of squares is exact, and a quotient needs no more digits"
)]
const fn as_f64(value: i128) -> f64 {
    value as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn moments(values: &[i32]) -> Moments {
        let mut moments = Moments::default();
        for &value in values {
            moments.add(value);
        }
        moments
    }

    #[track_caller]
    fn assert_near(found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 1e-9, "{found} is not {wanted}");
    }

    #[test]
    fn any_numbers_have_the_mean_that_whole_ones_have() {
        let values = [2, 4, 4, 4, 5, 5, 7, 9];
        let whole = moments(&values).mean(Confidence::Percent95).unwrap();
        let any = mean_of(&values.map(f64::from), Confidence::Percent95).unwrap();
        assert_near(any.value, whole.value);
        assert_near(any.interval.unwrap().lower, whole.interval.unwrap().lower);
        assert_eq!(mean_of(&[], Confidence::Percent95), None);
        assert_eq!(
            mean_of(&[7.5], Confidence::Percent95).unwrap().interval,
            None
        );
    }

    /// 2 4 4 4 5 5 7 9: mean 5, squares around it 32, SE √(32 / 7 / 8), and t of seven degrees.
    #[test]
    fn a_mean_reaches_as_far_as_students_t_says() {
        let found = moments(&[2, 4, 4, 4, 5, 5, 7, 9])
            .mean(Confidence::Percent95)
            .unwrap();
        let error = (32.0 / 56.0_f64).sqrt();
        let range = found.interval.unwrap();
        assert_near(found.value, 5.0);
        assert_near(found.standard_error.unwrap(), error);
        assert_near(range.lower, 5.0 - 2.364_624_251_593 * error);
        assert_near(range.upper, 5.0 + 2.364_624_251_593 * error);
    }

    #[test]
    fn few_or_equal_values_have_a_mean_without_a_range() {
        assert_eq!(moments(&[]).mean(Confidence::Percent95), None);
        let one = moments(&[4]).mean(Confidence::Percent95).unwrap();
        assert_eq!((one.standard_error, one.interval), (None, None));
        let alike = moments(&[4, 4, 4]).mean(Confidence::Percent95).unwrap();
        assert_eq!((alike.standard_error, alike.interval), (Some(0.0), None));
    }

    #[test]
    fn values_far_from_zero_lose_no_digits() {
        let near = moments(&[1, 2, 4]).mean(Confidence::Percent95).unwrap();
        let far = moments(&[1_000_000_001, 1_000_000_002, 1_000_000_004]);
        let far = far.mean(Confidence::Percent95).unwrap();
        assert_near(far.standard_error.unwrap(), near.standard_error.unwrap());
    }

    proptest! {
        #[test]
        fn ranges_hold_the_mean_and_shrink(values in proptest::collection::vec(-9i32..10, 2..60)) {
            let found = moments(&values).mean(Confidence::Percent95).unwrap();
            let more = moments(&values.repeat(4)).mean(Confidence::Percent95).unwrap();
            prop_assert_eq!(found.interval.is_some(), more.interval.is_some());
            if let Some((range, smaller)) = found.interval.zip(more.interval) {
                prop_assert!(range.contains(found.value));
                prop_assert!(smaller.upper - smaller.lower < range.upper - range.lower);
            }
        }
    }
}
