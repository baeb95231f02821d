//! Two groups of answers against each other.

use std::f64::consts::SQRT_2;

use super::sample::Sample;
use super::{Confidence, Interval};
use crate::model::Counts;

/// Which counts a comparison is made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The counts as they are.
    Plain,
    /// With three answers added to each group, as the adjusted Wald interval does. Verdicts use this one.
    Adjusted,
}

/// One group minus another, each with its own variance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// In points, -200 to 200; of the adjusted counts in the adjusted form.
    pub difference: f64,
    /// In points.
    pub standard_error: f64,
    pub interval: Interval,
    /// The difference in standard errors; infinite where nothing scatters and the groups differ.
    pub z: f64,
    /// How often chance alone makes such a difference, to either side.
    pub p_value: f64,
}

/// The score of `one` minus the score of `other`; `None` where either has no score. Independent samples, normal
/// approximation (Rocks 2016); the groups must not share answers.
pub fn compare(
    one: Counts,
    other: Counts,
    form: Form,
    confidence: Confidence,
) -> Option<Comparison> {
    let (one, other) = match form {
        Form::Plain => (Sample::of(one)?, Sample::of(other)?),
        Form::Adjusted => (Sample::adjusted(one)?, Sample::adjusted(other)?),
    };
    let difference = one.score - other.score;
    let standard_error = one.standard_error().hypot(other.standard_error());
    let z = in_standard_errors(difference, standard_error);
    let reach = confidence.z() * standard_error;
    Some(Comparison {
        difference: 100.0 * difference,
        standard_error: 100.0 * standard_error,
        interval: Interval::around(100.0 * difference, 100.0 * reach).within(200.0),
        z,
        p_value: two_sided_p(z),
    })
}

fn in_standard_errors(difference: f64, standard_error: f64) -> f64 {
    if difference == 0.0 {
        0.0
    } else {
        difference / standard_error
    }
}

/// Through the complementary error function, which keeps its digits where 1 - (2Φ - 1) has lost them.
fn two_sided_p(z: f64) -> f64 {
    libm::erfc(z.abs() / SQRT_2)
}
