//! P-values of many comparisons made at once, raised so that chance finds are not taken for real ones.

use crate::model::Correction;

impl Correction {
    /// The corrected p-values, in the order given.
    pub fn of(self, p_values: &[f64]) -> Vec<f64> {
        match self {
            Self::Holm => holm(p_values),
            Self::BenjaminiHochberg => benjamini_hochberg(p_values),
        }
    }
}

/// Holm's step-down correction, in the order given: the chance of even one false find stays below the
/// significance level (Scandinavian Journal of Statistics 6, 1979, 65-70).
pub fn holm(p_values: &[f64]) -> Vec<f64> {
    let mut raised = 0.0_f64;
    corrected(p_values, ascending(p_values), |rank, p| {
        let remaining = p_values.len() - rank;
        raised = raised.max(p * as_f64(remaining));
        raised.min(1.0)
    })
}

/// Benjamini and Hochberg's step-up correction, in the order given: the share of false finds among all finds
/// stays below the significance level (Journal of the Royal Statistical Society B 57, 1995, 289-300).
pub fn benjamini_hochberg(p_values: &[f64]) -> Vec<f64> {
    let descending = ascending(p_values).into_iter().rev().collect();
    let mut lowered = 1.0_f64;
    corrected(p_values, descending, |place, p| {
        let rank = p_values.len() - place;
        lowered = lowered.min(p * (as_f64(p_values.len()) / as_f64(rank)));
        lowered
    })
}

/// Visits the p-values in the order of `visit` and puts what `step` makes of each at its own place.
fn corrected(
    p_values: &[f64],
    visit: Vec<usize>,
    mut step: impl FnMut(usize, f64) -> f64,
) -> Vec<f64> {
    let mut result = p_values.to_vec();
    for (place, at) in visit.into_iter().enumerate() {
        if let Some(p) = result.get_mut(at) {
            *p = step(place, *p);
        }
    }
    result
}

fn ascending(p_values: &[f64]) -> Vec<usize> {
    let mut order: Vec<(usize, f64)> = p_values.iter().copied().enumerate().collect();
    order.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    order.into_iter().map(|(at, _)| at).collect()
}

fn as_f64(count: usize) -> f64 {
    super::exact(count as u64)
}
