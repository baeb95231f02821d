//! Student's t distribution: how far a mean of few answers reaches.

use std::f64::consts::PI;

use super::Confidence;

/// Beyond it the expansion in powers of 1/ν is exact to the last digits, and far quicker.
const MANY_DEGREES: f64 = 100.0;

impl Confidence {
    /// How many standard errors a mean reaches to either side: the two-sided quantile of Student's t with that many
    /// degrees of freedom, at least 1. Never below [`Self::z`].
    pub fn t(self, degrees_of_freedom: f64) -> f64 {
        let degrees = degrees_of_freedom.max(1.0);
        if degrees < MANY_DEGREES {
            by_newton(self, degrees)
        } else {
            by_expansion(self.z(), degrees)
        }
    }
}

/// The upper tail is convex above zero and the normal quantile lies below the t quantile, so that Newton's steps
/// climb towards it from below and never pass it.
fn by_newton(confidence: Confidence, degrees: f64) -> f64 {
    let tail = confidence.significance() / 2.0;
    let scale = density_scale(degrees);
    let mut t = confidence.z();
    for _ in 0..60 {
        let log = -f64::midpoint(degrees, 1.0) * (t * t / degrees).ln_1p();
        let density = scale * log.exp();
        let step = (upper_tail(t, degrees) - tail) / density;
        t += step;
        if step.abs() <= 1e-14 * t {
            break;
        }
    }
    t
}

/// M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 26.7.5.
fn by_expansion(z: f64, degrees: f64) -> f64 {
    let square = z * z;
    let first = (square + 1.0) / 4.0;
    let second = ((5.0 * square + 16.0) * square + 3.0) / 96.0;
    let third = (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0;
    let fourth = ((((79.0 * square + 776.0) * square + 1482.0) * square - 1920.0) * square - 945.0)
        / 92160.0;
    let fifth = (((((27.0 * square + 339.0) * square + 930.0) * square - 1782.0) * square - 765.0)
        * square
        + 17955.0)
        / 368_640.0;
    let terms = [fifth, fourth, third, second, first];
    let sum = terms.iter().fold(0.0, |sum, term| (sum + term) / degrees);
    z * (1.0 + sum)
}

/// The density at zero: Γ((ν + 1) / 2) / (√(νπ) Γ(ν / 2)).
fn density_scale(degrees: f64) -> f64 {
    let log_ratio = libm::lgamma(f64::midpoint(degrees, 1.0)) - libm::lgamma(degrees / 2.0);
    log_ratio.exp() / (degrees * PI).sqrt()
}

/// The chance of a value above `t`, t > 0: half the regularised incomplete beta function `I_x(ν/2, 1/2)` at
/// x = ν / (ν + t²), by the fraction that converges fast there.
fn upper_tail(t: f64, degrees: f64) -> f64 {
    let (a, b) = (degrees / 2.0, 0.5);
    let below = degrees / (degrees + t * t);
    let above = t * t / (degrees + t * t);
    // x^a (1 - x)^b / B(a, b), where 1 / B(ν/2, 1/2) is the density at zero times √ν.
    let front = density_scale(degrees) * degrees.sqrt() * (a * below.ln()).exp() * above.sqrt();
    if below < (a + 1.0) / (a + b + 2.0) {
        0.5 * front * beta_fraction(below, a, b) / a
    } else {
        0.5 - 0.5 * front * beta_fraction(above, b, a) / b
    }
}

/// The continued fraction of the incomplete beta function by Lentz's method (Press et al., Numerical Recipes, 6.4).
fn beta_fraction(x: f64, a: f64, b: f64) -> f64 {
    let mut lentz = Lentz::new(1.0 - (a + b) * x / (a + 1.0));
    for m in (1..1000).map(f64::from) {
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        lentz.step(even);
        if (lentz.step(odd) - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    lentz.fraction
}

/// The ratios of successive numerators and of successive denominators, multiplied up.
struct Lentz {
    above: f64,
    below: f64,
    fraction: f64,
}

impl Lentz {
    fn new(first: f64) -> Self {
        let below = 1.0 / away_from_zero(first);
        Self {
            above: 1.0,
            below,
            fraction: below,
        }
    }

    /// What the step multiplied the fraction by.
    fn step(&mut self, numerator: f64) -> f64 {
        self.below = 1.0 / away_from_zero(1.0 + numerator * self.below);
        self.above = away_from_zero(1.0 + numerator / self.above);
        let factor = self.below * self.above;
        self.fraction *= factor;
        factor
    }
}

fn away_from_zero(value: f64) -> f64 {
    const TINY: f64 = 1e-300;
    if value.abs() < TINY { TINY } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CONFIDENCES: [Confidence; 3] = [
        Confidence::Percent90,
        Confidence::Percent95,
        Confidence::Percent99,
    ];

    /// One degree is Cauchy's distribution, tan(π (1/2 - α/2)); two have (1 - α) / √(α (2 - α) / 2).
    #[test]
    fn one_and_two_degrees_have_quantiles_in_closed_form() {
        for confidence in CONFIDENCES {
            let alpha = confidence.significance();
            let one = (PI * (0.5 - alpha / 2.0)).tan();
            let two = (1.0 - alpha) / (alpha * (2.0 - alpha) / 2.0).sqrt();
            for (degrees, wanted) in [(1.0, one), (2.0, two)] {
                let found = confidence.t(degrees);
                assert!(
                    (found / wanted - 1.0).abs() < 1e-12,
                    "{found} is not {wanted}"
                );
            }
        }
    }

    #[test]
    fn quantiles_are_those_of_the_tables() {
        let table = [
            (
                1.0,
                [6.313_751_514_675, 12.706_204_736_175, 63.656_741_162_872],
            ),
            (
                3.0,
                [2.353_363_434_802, 3.182_446_305_284, 5.840_909_309_733],
            ),
            (
                5.0,
                [2.015_048_373_333, 2.570_581_835_636, 4.032_142_983_557],
            ),
            (
                10.0,
                [1.812_461_122_812, 2.228_138_851_986, 3.169_272_672_617],
            ),
            (
                30.0,
                [1.697_260_886_593, 2.042_272_456_301, 2.749_995_653_567],
            ),
            (
                100.0,
                [1.660_234_326_066, 1.983_971_518_523, 2.625_890_521_437],
            ),
        ];
        for (degrees, wanted) in table {
            for (confidence, wanted) in CONFIDENCES.into_iter().zip(wanted) {
                let found = confidence.t(degrees);
                assert!(
                    (found - wanted).abs() < 1e-9,
                    "{degrees}: {found} is not {wanted}"
                );
            }
        }
    }

    #[test]
    fn the_two_ways_to_a_quantile_meet() {
        for confidence in CONFIDENCES {
            let newton = by_newton(confidence, MANY_DEGREES);
            let expansion = by_expansion(confidence.z(), MANY_DEGREES);
            assert!((newton - expansion).abs() < 1e-10, "{newton} {expansion}");
        }
    }

    #[test]
    fn quantiles_fall_towards_the_normal_one() {
        for confidence in CONFIDENCES {
            let steps = [
                0.0,
                1.0,
                1.5,
                2.0,
                7.0,
                50.0,
                999.0,
                1000.0,
                1e6,
                f64::INFINITY,
            ];
            let quantiles = steps.map(|degrees| confidence.t(degrees));
            assert!(quantiles.is_sorted_by(|a, b| a >= b), "{quantiles:?}");
            assert!(quantiles.iter().all(|&t| t >= confidence.z()));
        }
    }
}
