//! Pearson's test of whether the segments of a breakdown differ at all.

use super::customers::Spread;
use super::estimate::Estimate;
use super::exact;
use crate::model::{Counts, Group};

/// The outcome of the test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChiSquare {
    pub statistic: f64,
    pub degrees_of_freedom: u64,
    /// How often chance alone makes the segments differ as much.
    pub p_value: f64,
    /// Whether there are answers enough to trust it, by Cochran's rule: of the answers expected in each cell never fewer
    /// than one, and at most in a fifth of the cells fewer than five (W. G. Cochran, Some methods for strengthening the
    /// common chi-square tests, Biometrics 10, 1954, 417-451).
    pub has_enough: bool,
}

/// Promoters, passives and detractors against the segments. Groups and segments without answers are left out;
/// `None` where fewer than two of either remain.
pub fn chi_square(segments: &[Counts]) -> Option<ChiSquare> {
    chi_square_by_design(segments, 1.0)
}

/// The same where each answer tells only as much as `1 / design_effect` answers of different people: the statistic
/// is divided by the effect, and so are the answers that Cochran's rule looks at (J. N. K. Rao, A. J. Scott, The
/// analysis of categorical data from complex sample surveys, Journal of the American Statistical Association 76,
/// 1981, 221-230: the correction of the first order).
pub fn chi_square_by_design(segments: &[Counts], design_effect: f64) -> Option<ChiSquare> {
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
    let statistic: f64 = cells
        .clone()
        .map(|(each, group)| cell(each, group, all))
        .sum();
    let statistic = statistic / design_effect;
    let expected = cells.map(|(each, group)| expected(each, group, all) / design_effect);
    Some(ChiSquare {
        statistic,
        degrees_of_freedom,
        p_value: upper_gamma(exact(degrees_of_freedom) / 2.0, statistic / 2.0),
        has_enough: has_enough(expected),
    })
}

/// Cochran's rule of the answers expected in each cell.
pub(super) fn has_enough(expected: impl Iterator<Item = f64>) -> bool {
    let (mut cells, mut few, mut least) = (0_u64, 0_u64, f64::INFINITY);
    for answers in expected {
        cells += 1;
        few += u64::from(answers < 5.0);
        least = least.min(answers);
    }
    least >= 1.0 && few * 5 <= cells
}

/// How many answers of different people one answer is worth, the other way round: the mean over the segments, each
/// weighing by its part of the others, which is what the expected statistic grows by where customers gave several
/// answers each (Rao and Scott, as above). A segment's own effect is that of its score. Never below 1.
pub fn design_effect(segments: &[(Counts, Spread)]) -> f64 {
    let all: u64 = segments.iter().map(|(counts, _)| counts.n()).sum();
    let filled = segments.iter().filter(|(counts, _)| counts.n() > 0);
    let (mut weights, mut effects) = (0.0, 0.0);
    for (counts, spread) in filled {
        let weight = 1.0 - exact(counts.n()) / exact(all);
        weights += weight;
        effects += weight * effect(*counts, spread);
    }
    if weights > 0.0 {
        (effects / weights).max(1.0)
    } else {
        1.0
    }
}

/// All answers of a single customer tell no more than one.
fn effect(counts: Counts, spread: &Spread) -> f64 {
    if !spread.has_repeats(counts.n()) {
        return 1.0;
    }
    let effective = Estimate::of_customers(counts, spread).map_or(1.0, |found| found.effective_n);
    exact(counts.n()) / effective
}

/// How many answers of the group the segment would have, were all segments alike.
fn expected(segment: Counts, group: Group, all: Counts) -> f64 {
    exact(segment.n()) * exact(all.of(group)) / exact(all.n())
}

/// (observed - expected)² / expected.
fn cell(segment: Counts, group: Group, all: Counts) -> f64 {
    let expected = expected(segment, group, all);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::Customer;

    /// Each of the customers with the same answers, `times` over.
    fn spread(counts: Counts, times: u64) -> Spread {
        let worths = [
            (1, counts.promoters),
            (0, counts.passives),
            (-1, counts.detractors),
        ];
        let each = worths.into_iter().flat_map(|(worth, answers)| {
            let customers = usize::try_from(answers / times).unwrap();
            let net = worth * times.cast_signed();
            std::iter::repeat_n(
                Customer {
                    net,
                    answers: times,
                },
                customers,
            )
        });
        Spread::of(each)
    }

    fn times(counts: [u64; 3], times: u64) -> Counts {
        let [detractors, passives, promoters] = counts.map(|count| count * times);
        Counts::new(promoters, passives, detractors)
    }

    const SEGMENTS: [[u64; 3]; 3] = [[10, 30, 60], [20, 30, 50], [15, 25, 60]];

    #[test]
    fn the_same_said_again_and_again_differs_no_more_than_once() {
        let once = chi_square(&SEGMENTS.map(|each| times(each, 1))).unwrap();
        let often = SEGMENTS.map(|each| times(each, 4));
        let plain = chi_square(&often).unwrap();
        assert!((plain.statistic - 4.0 * once.statistic).abs() < 1e-9);
        let effect = design_effect(&often.map(|each| (each, spread(each, 4))));
        // Fourfold, but for the degrees of freedom of the error: n - 1 answers against m - 1 customers.
        assert!((effect - 4.0).abs() < 0.05, "{effect}");
        let corrected = chi_square_by_design(&often, effect).unwrap();
        assert!((corrected.statistic - once.statistic).abs() < 0.02 * once.statistic);
        assert!(
            plain.p_value < 0.01 && corrected.p_value > 0.2,
            "{corrected:?}"
        );
    }

    #[test]
    fn customers_of_one_answer_have_no_effect() {
        let segments = SEGMENTS.map(|each| times(each, 1));
        let effect = design_effect(&segments.map(|each| (each, spread(each, 1))));
        assert!((effect - 1.0).abs() < 1e-12);
        assert!((design_effect(&[]) - 1.0).abs() < 1e-12);
        let one = Counts::new(9, 0, 0);
        let of_one = Spread::of([Customer { net: 9, answers: 9 }]);
        let effect = design_effect(&[(one, of_one), (one, of_one)]);
        assert!((effect - 9.0).abs() < 1e-12, "one customer each: {effect}");
    }

    #[test]
    fn cochran_s_rule_says_how_few_are_too_few() {
        let enough = |segments: &[[u64; 3]], effect| {
            let segments: Vec<Counts> = segments.iter().map(|&each| times(each, 1)).collect();
            chi_square_by_design(&segments, effect).unwrap().has_enough
        };
        assert!(enough(&[[5, 5, 5], [5, 5, 5]], 1.0));
        // All of the cells are expected below five.
        assert!(!enough(&[[4, 4, 5], [4, 4, 4]], 1.0));
        // One of nine below five, none below one; then one below one.
        assert!(enough(&[[1, 20, 20], [7, 30, 30], [8, 30, 30]], 1.0));
        assert!(!enough(
            &[[1, 1, 1], [40, 40, 40], [5, 90, 90], [9, 90, 90]],
            1.0
        ));
        assert!(!enough(&[[5, 5, 5], [5, 5, 5]], 1.5));
    }
}
