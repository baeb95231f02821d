//! Pearson's test of whether counts came about by given shares: whether those who answered are like those who were
//! invited.

use super::chi_square::{ChiSquare, has_enough, upper_gamma};
use super::{Confidence, exact};

/// What was seen of a part, and what its share of the invited would have had it be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InvitedPart {
    pub seen: u64,
    /// How many were invited; only its share of all matters.
    pub weight: u64,
}

/// How counts fit shares.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    pub test: ChiSquare,
    /// How many standard errors each part lies above what was to be expected, in the order of the parts; 0 for a part
    /// of which nobody was invited.
    pub residuals: Vec<f64>,
}

/// Why there is no test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFit {
    /// One part alone cannot differ.
    OnePart,
    /// By W. G. Cochran's rule (Biometrics 10, 1954, 417-451) chi-square says nothing: a part is to be expected less than
    /// once, or more than a fifth of them less than five times.
    TooFew,
}

/// The goodness of fit of what was seen to the shares of the weights. A part of no weight is left out.
///
/// # Errors
/// Why it cannot be told.
pub fn goodness_of_fit(parts: &[InvitedPart]) -> Result<Fit, NoFit> {
    let weighed = || parts.iter().filter(|each| each.weight > 0);
    let seen = exact(weighed().map(|each| each.seen).sum());
    let weight = exact(weighed().map(|each| each.weight).sum());
    let count = weighed().count() as u64;
    if count < 2 {
        return Err(NoFit::OnePart);
    }
    let share = |each: &InvitedPart| exact(each.weight) / weight;
    let expected = |each: &InvitedPart| seen * share(each);
    if !has_enough(weighed().map(expected)) {
        return Err(NoFit::TooFew);
    }
    let cell = |each: &InvitedPart| (exact(each.seen) - expected(each)).powi(2) / expected(each);
    let statistic = weighed().map(cell).sum::<f64>();
    let degrees_of_freedom = count - 1;
    // The adjusted residual: the error of a binomial count of that share.
    let residual = |each: &InvitedPart| {
        if each.weight == 0 {
            return 0.0;
        }
        let error = (expected(each) * (1.0 - share(each))).sqrt();
        (exact(each.seen) - expected(each)) / error
    };
    Ok(Fit {
        test: ChiSquare {
            statistic,
            degrees_of_freedom,
            p_value: upper_gamma(exact(degrees_of_freedom) / 2.0, statistic / 2.0),
            has_enough: true,
        },
        residuals: parts.iter().map(residual).collect(),
    })
}

impl Fit {
    /// Whether chance alone seldom makes such a difference.
    pub fn differs(&self, confidence: Confidence) -> bool {
        self.test.p_value < confidence.significance()
    }

    /// The parts that make the difference, by their places, the one that lies furthest off first: those beyond the reach
    /// of chance, and where none is by itself, the furthest. Empty where nothing differs.
    pub fn odd_ones(&self, confidence: Confidence) -> Vec<(usize, f64)> {
        if !self.differs(confidence) {
            return Vec::new();
        }
        let mut all: Vec<(usize, f64)> = self.residuals.iter().copied().enumerate().collect();
        all.sort_by(|(_, a), (_, b)| b.abs().total_cmp(&a.abs()));
        let beyond = all.iter().filter(|(_, each)| each.abs() > confidence.z());
        let count = beyond.count().max(1);
        all.truncate(count);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(list: &[(u64, u64)]) -> Vec<InvitedPart> {
        let part = |&(seen, weight)| InvitedPart { seen, weight };
        list.iter().map(part).collect()
    }

    /// Mendel's peas (1866), 315, 101, 108 and 32 against 9:3:3:1: the textbooks' 0.470024 with 3 degrees of freedom,
    /// p 0.925426.
    #[test]
    fn mendel_s_peas_fit() {
        let fit = goodness_of_fit(&parts(&[(315, 9), (101, 3), (108, 3), (32, 1)])).unwrap();
        assert!((fit.test.statistic - 0.470_024).abs() < 1e-6);
        assert_eq!(fit.test.degrees_of_freedom, 3);
        assert!((fit.test.p_value - 0.925_426).abs() < 1e-6);
        assert!(fit.odd_ones(Confidence::Percent95).is_empty());
    }

    /// 30 of 50 where a half is to be expected: z is 5 / √12.5, and chi-square its square.
    #[test]
    fn of_two_parts_the_residual_is_the_root_of_chi_square() {
        let fit = goodness_of_fit(&parts(&[(35, 100), (15, 100), (0, 0)])).unwrap();
        assert!((fit.test.statistic - 8.0).abs() < 1e-12);
        assert!((fit.residuals[0] - 8.0_f64.sqrt()).abs() < 1e-12);
        assert!((fit.residuals[1] + 8.0_f64.sqrt()).abs() < 1e-12);
        assert!(fit.differs(Confidence::Percent95));
        let odd: Vec<usize> = fit
            .odd_ones(Confidence::Percent95)
            .iter()
            .map(|each| each.0)
            .collect();
        assert_eq!(odd, [0, 1]);
    }

    #[test]
    fn few_answers_tell_nothing() {
        let table: [(&[(u64, u64)], NoFit); 4] = [
            (&[(9, 10)], NoFit::OnePart),
            (&[], NoFit::OnePart),
            // Of six, four and two are to be expected.
            (&[(6, 20), (0, 10)], NoFit::TooFew),
            // One part is to be expected half a time.
            (
                &[(50, 100), (50, 100), (0, 1), (50, 100), (50, 99), (0, 100)],
                NoFit::TooFew,
            ),
        ];
        for (list, why) in table {
            assert_eq!(goodness_of_fit(&parts(list)), Err(why), "{list:?}");
        }
        // One of five parts may be expected less than five times.
        let enough = [(20, 20), (20, 20), (20, 20), (20, 20), (4, 4)];
        assert!(goodness_of_fit(&parts(&enough)).is_ok());
    }
}
