//! Pearson's test of whether the segments of a breakdown differ at all.

use super::exact;
use crate::model::{Counts, Group};

/// The outcome of the test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChiSquare {
    pub statistic: f64,
    pub degrees_of_freedom: u64,
    /// How often chance alone makes the segments differ as much.
    pub p_value: f64,
}

/// Promoters, passives and detractors against the segments. Groups and segments without answers are left out;
/// `None` where fewer than two of either remain.
pub fn chi_square(segments: &[Counts]) -> Option<ChiSquare> {
    let all = segments
        .iter()
        .fold(Counts::default(), |sum, &each| sum + each);
    let groups = Group::ALL.into_iter().filter(|&group| all.of(group) > 0);
    let filled = segments.iter().filter(|each| each.n() > 0);
    let free_groups = (groups.clone().count() as u64).checked_sub(1)?;
    let free_segments = (filled.clone().count() as u64).checked_sub(1)?;
    let degrees_of_freedom = free_groups * free_segments;
    if degrees_of_freedom == 0 {
        return None;
    }
    let cells = filled.flat_map(|each| groups.clone().map(|group| (*each, group)));
    let statistic = cells.map(|(each, group)| cell(each, group, all)).sum();
    Some(ChiSquare {
        statistic,
        degrees_of_freedom,
        p_value: upper_gamma(exact(degrees_of_freedom) / 2.0, statistic / 2.0),
    })
}

/// (observed - expected)² / expected.
fn cell(segment: Counts, group: Group, all: Counts) -> f64 {
    let expected = exact(segment.n()) * exact(all.of(group)) / exact(all.n());
    (exact(segment.of(group)) - expected).powi(2) / expected
}

/// The regularised upper incomplete gamma function Q(a, x), a > 0, x >= 0: by its series where that converges
/// fast, by the continued fraction elsewhere (Press et al., Numerical Recipes, 6.2).
pub(super) fn upper_gamma(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 1.0;
    }
    let scale = (a * x.ln() - x - libm::lgamma(a)).exp();
    let q = if x < a + 1.0 {
        1.0 - scale * lower_series(a, x)
    } else {
        scale * upper_fraction(a, x)
    };
    q.clamp(0.0, 1.0)
}

/// Terms needed grow with the root of a; this many do for millions of degrees of freedom.
const MOST_TERMS: u32 = 100_000;

fn lower_series(a: f64, x: f64) -> f64 {
    let mut term = 1.0 / a;
    let mut sum = term;
    for step in 1..MOST_TERMS {
        term *= x / (a + f64::from(step));
        sum += term;
        if term < sum * f64::EPSILON {
            break;
        }
    }
    sum
}

/// Lentz's method: the ratios of successive numerators and of successive denominators, multiplied up.
fn upper_fraction(a: f64, x: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let away_from_zero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut partial = x + 1.0 - a;
    let mut above = 1.0 / TINY;
    let mut below = 1.0 / away_from_zero(partial);
    let mut fraction = below;
    for step in (1..MOST_TERMS).map(f64::from) {
        let numerator = step * (a - step);
        partial += 2.0;
        below = 1.0 / away_from_zero(numerator * below + partial);
        above = away_from_zero(partial + numerator / above);
        fraction *= below * above;
        if (below * above - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    fraction
}
