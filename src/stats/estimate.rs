//! How sure a score is where its answers are not few of very many, each asked by chance and once: most of a small
//! population answered, customers answered again and again, or some were likelier to answer than others.
//!
//! The standard errors are the textbook's for each case. The default and the iterative interval need more than an
//! error: they reckon with counts. They are given the effective number of answers n*, as many as would tell the
//! same were they drawn one by one from very many people (L. Kish, Survey Sampling, 1965, 8.2; E. L. Korn and B. I.
//! Graubard, Confidence intervals for proportions with small expected number of positive counts estimated from
//! survey data, Survey Methodology 24, 1998, 193-201), in the proportions observed. So each case turns into the
//! plain interval where there is nothing special about it, and none collapses when all answers are alike. Wald's
//! stays the score and z standard errors to either side.

use super::customers::Spread;
use super::interval::interval_of;
use super::planning::finite_population_factor;
use super::sample::Groups;
use super::{Confidence, Interval, Method, exact};
use crate::model::Counts;

/// A score with what is known of its error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The score.
    pub points: f64,
    /// In points.
    pub standard_error: f64,
    /// Infinite when everyone has answered.
    pub effective_n: f64,
    promoter_share: f64,
    detractor_share: f64,
    /// Of answers and of customers, each less one, where customers answered repeatedly.
    degrees: Option<[f64; 2]>,
}

impl Estimate {
    /// Of answers from `population` people, each of whom answered at most once, and all of whom could have: the error
    /// shrinks by √((N - n) / (N - 1)), so that n* = n (N - 1) / (N - n). When everyone has answered, the range is the
    /// score. `None` without a score, and where more answered than there are.
    pub fn of_population(counts: Counts, population: u64) -> Option<Self> {
        let factor = finite_population_factor(counts.n(), population)?;
        let groups = Groups::of(counts)?;
        let sample = groups.sample();
        Some(Self {
            points: 100.0 * sample.score,
            standard_error: 100.0 * factor * sample.standard_error(),
            effective_n: groups.n / (factor * factor),
            promoter_share: groups.promoters / groups.n,
            detractor_share: groups.detractors / groups.n,
            degrees: None,
        })
    }

    /// Of `counts`, all the answers of the customers in `spread` together; an answer without a customer is one by
    /// itself. The error is cluster-robust (K.-Y. Liang, S. L. Zeger, Biometrika 73, 1986, 13-22, with the factor
    /// m / (m - 1)): SE² = m/(m-1) Σ (net - θ answers)² / n². `None` for fewer than two customers: one alone cannot say
    /// how customers differ.
    pub fn of_customers(counts: Counts, spread: &Spread) -> Option<Self> {
        let groups = Groups::of(counts)?;
        let sample = groups.sample();
        let customers = exact(spread.customers());
        let squares = spread.squares_around(sample.score);
        let factor = (customers > 1.0).then(|| customers / (customers - 1.0))?;
        let variance = factor * squares / (groups.n * groups.n);
        Some(Self {
            points: 100.0 * sample.score,
            standard_error: 100.0 * variance.sqrt(),
            effective_n: effective_n(groups.n, sample.variance, variance, customers),
            promoter_share: groups.promoters / groups.n,
            detractor_share: groups.detractors / groups.n,
            degrees: Some([groups.n - 1.0, customers - 1.0]),
        })
    }

    /// The likely range: within -100 to 100, and never without the score.
    pub fn interval(self, method: Method, confidence: Confidence) -> Interval {
        let n = self.effective_n * self.worth_of_few_customers(confidence);
        if n.is_infinite() {
            return Interval::around(self.points, 0.0);
        }
        if method == Method::Wald {
            let reach = confidence.z() * self.standard_error;
            return Interval::around(self.points, reach).within(100.0);
        }
        let groups = Groups {
            promoters: self.promoter_share * n,
            detractors: self.detractor_share * n,
            n,
        };
        // Shares that were summed up may reach past 1 by a last digit.
        let range = interval_of(groups, method, confidence);
        range.including(self.points).within(100.0)
    }

    /// An error found from few customers is itself unsure, so that t takes the place of z: as if there were fewer
    /// answers by (t of n - 1 / t of m - 1)², as Korn and Graubard have it. 1 where each customer answered once.
    fn worth_of_few_customers(self, confidence: Confidence) -> f64 {
        self.degrees.map_or(1.0, |[answers, customers]| {
            few_customers_reach(confidence, answers, customers).powi(-2)
        })
    }
}

/// How much further a range reaches since its error was found from so few customers, by their degrees of freedom and
/// those of the answers. 1 where each customer answered once.
pub(super) fn few_customers_reach(confidence: Confidence, answers: f64, customers: f64) -> f64 {
    if customers >= answers {
        return 1.0;
    }
    confidence.t(customers) / confidence.t(answers)
}

/// Against the variance that the same formula gives where each answer is a customer by itself, v / (n - 1).
/// Repeated answers never tell more than as many of different people; where all are alike they cannot be told
/// from ones that merely repeat each other, and each customer counts once.
fn effective_n(n: f64, answer_variance: f64, variance: f64, customers: f64) -> f64 {
    if answer_variance > 0.0 {
        (n * answer_variance / ((n - 1.0) * variance)).min(n)
    } else {
        customers
    }
}

/// A part of those invited, and what they answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stratum {
    pub invited: u64,
    pub counts: Counts,
}

/// What a part answered, as far as it is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selected {
    pub stratum: Stratum,
    /// All who answered of it, whether they are selected or not.
    pub answered: u64,
}

/// A score in which every part of the invited weighs as much as it was invited, however many of it answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighted {
    pub estimate: Estimate,
    /// How many were invited of parts where nobody answered. The score cannot speak for these.
    pub unheard: u64,
}

impl Weighted {
    /// `θ = Σ W θ_h` and `SE² = Σ W² v_h / n_h` over the parts with answers, W being their shares of the invited (W. G.
    /// Cochran, Sampling Techniques, 1977, 5.3). The effective n is Kish's `1 / Σ (W² / n_h)`, which leaves out what
    /// the division into parts may have won: `v_h` is 0 for a part with one answer, and an n* from it would trust that.
    /// `None` where no part was both invited and heard.
    pub fn to_invited(strata: &[Stratum]) -> Option<Self> {
        let whole = |&stratum: &Stratum| Selected {
            stratum,
            answered: stratum.counts.n(),
        };
        Self::of_selection(&strata.iter().map(whole).collect::<Vec<_>>())
    }

    /// The same of a selection: each answer weighs as many invited as it stands for, those of its part divided among all
    /// who answered of it. How many of a part are selected is taken for given, as if it were known of the invited.
    pub fn of_selection(parts: &[Selected]) -> Option<Self> {
        let stands_for = |each: &Selected| {
            exact(each.stratum.invited) * exact(each.stratum.counts.n()) / exact(each.answered)
        };
        let heard = parts.iter().filter(|each| each.answered > 0);
        let all: f64 = heard.clone().map(stands_for).sum();
        let weighed = heard.filter(|each| stands_for(each) > 0.0);
        let weighed = weighed
            .filter_map(|each| Some((stands_for(each) / all, Groups::of(each.stratum.counts)?)));
        let sums = weighed.fold(Sums::default(), Sums::with);
        let unheard = parts.iter().filter(|each| each.answered == 0);
        Some(Self {
            estimate: sums.estimate()?,
            unheard: unheard.map(|each| each.stratum.invited).sum(),
        })
    }
}

/// Weighted sums over the parts.
#[derive(Default)]
struct Sums {
    promoter_share: f64,
    detractor_share: f64,
    variance: f64,
    /// `W² / n_h`
    unevenness: f64,
}

impl Sums {
    fn with(self, (weight, groups): (f64, Groups)) -> Self {
        Self {
            promoter_share: self.promoter_share + weight * groups.promoters / groups.n,
            detractor_share: self.detractor_share + weight * groups.detractors / groups.n,
            variance: self.variance + weight * weight * groups.sample().variance / groups.n,
            unevenness: self.unevenness + weight * weight / groups.n,
        }
    }

    fn estimate(self) -> Option<Estimate> {
        let score = self.promoter_share - self.detractor_share;
        (self.unevenness > 0.0).then(|| Estimate {
            points: 100.0 * score.clamp(-1.0, 1.0),
            standard_error: 100.0 * self.variance.sqrt(),
            effective_n: 1.0 / self.unevenness,
            promoter_share: self.promoter_share,
            detractor_share: self.detractor_share,
            degrees: None,
        })
    }
}

#[cfg(test)]
mod tests;
