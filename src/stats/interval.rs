//! The likely range of a score, after B. Rocks, Interval estimation for the Net Promoter Score, The American
//! Statistician 70 (2016) 365-372.

use super::sample::{Groups, Sample};
use super::{Confidence, Interval, Method};
use crate::model::Counts;

/// The likely range of the score: within -100 to 100, and never without the score itself. `None` without a single
/// score.
pub fn interval(counts: Counts, method: Method, confidence: Confidence) -> Option<Interval> {
    Some(interval_of(Groups::of(counts)?, method, confidence))
}

/// The same for answers that need not be whole.
pub(super) fn interval_of(groups: Groups, method: Method, confidence: Confidence) -> Interval {
    let plain = groups.sample();
    let range = match method {
        Method::AdjustedWald => wald(groups.adjusted().sample(), confidence),
        Method::Wald => wald(plain, confidence),
        Method::Iterative => iterative(Tango(groups), confidence),
    };
    // The added passives can push the whole range past the score of one or two answers that are all alike.
    range.within(100.0).including(100.0 * plain.score)
}

fn wald(sample: Sample, confidence: Confidence) -> Interval {
    let reach = confidence.z() * sample.standard_error();
    Interval::around(100.0 * sample.score, 100.0 * reach)
}

/// The scores that the answers do not speak against: those where Tango's statistic is at most z.
fn iterative(tango: Tango, confidence: Confidence) -> Interval {
    let z = confidence.z();
    let observed = tango.0.sample().score;
    let lower = bisect(observed, -1.0, |score| tango.statistic(score) > z);
    let upper = bisect(observed, 1.0, |score| tango.statistic(score) < -z);
    Interval {
        lower: 100.0 * lower,
        upper: 100.0 * upper,
    }
}

/// Where between `inside` and `outside` the answer turns from no to yes; `outside` where it never does.
fn bisect(mut inside: f64, mut outside: f64, is_outside: impl Fn(f64) -> bool) -> f64 {
    // An f64 has no finer steps between -1 and 1 that would matter after 60 halvings.
    for _ in 0..60 {
        let middle = f64::midpoint(inside, outside);
        if is_outside(middle) {
            outside = middle;
        } else {
            inside = middle;
        }
    }
    f64::midpoint(inside, outside)
}

/// T. Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample
/// design, Statistics in Medicine 17 (1998) 891-908: promoters and detractors stand for the discordant pairs.
#[derive(Clone, Copy)]
struct Tango(Groups);

impl Tango {
    /// How many standard errors the observed score lies above `score`, were that the true one.
    fn statistic(self, score: f64) -> f64 {
        let Groups {
            promoters,
            detractors,
            n,
        } = self.0;
        let above = promoters - detractors - n * score;
        let share = self.detractor_share(score);
        let variance = n * (2.0 * share + score * (1.0 - score));
        // At the ends nothing scatters: any distance is then infinitely far.
        if variance > 0.0 {
            above / variance.sqrt()
        } else {
            f64::INFINITY.copysign(above)
        }
    }

    /// The likeliest share of detractors, were `score` the true one: the positive root of A q² + B q + C.
    fn detractor_share(self, score: f64) -> f64 {
        let Groups {
            promoters,
            detractors,
            n,
        } = self.0;
        let a = 2.0 * n;
        let b = (a - promoters + detractors) * score - promoters - detractors;
        let c = -detractors * score * (1.0 - score);
        let root = (b * b - 4.0 * a * c).max(0.0).sqrt();
        // The second form is the same number without the difference of two nearly equal ones.
        if b > 0.0 {
            -2.0 * c / (b + root)
        } else {
            (root - b) / (2.0 * a)
        }
    }
}
