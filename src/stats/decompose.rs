//! Why the score changed: other people answered, or they said something else.

use std::ops::Add;

use super::exact;
use crate::model::Counts;

/// A change of score in two parts that sum to it exactly. In points.
#[derive(Clone, Debug, PartialEq)]
pub struct Decomposition {
    /// What the shift of answers between the segments did: who answered.
    pub mix: f64,
    /// What the change of score inside the segments did: what they said.
    pub rate: f64,
    /// The parts of each segment, in the order given; these sum to the two above.
    pub segments: Vec<MixAndRate>,
}

/// What one segment did to the score, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MixAndRate {
    pub mix: f64,
    pub rate: f64,
}

/// Splits the change between two periods over segments that share no answers, each as (before, after); all of them
/// together are the whole. `None` where either period has no score. A segment without answers in a period takes
/// that period's score of all (E. M. Kitagawa, Components of a difference between two rates, Journal of the
/// American Statistical Association 50, 1955, 1168-1194).
pub fn decompose(segments: &[(Counts, Counts)]) -> Option<Decomposition> {
    let before = segments.iter().map(|(before, _)| *before);
    let after = segments.iter().map(|(_, after)| *after);
    let before = Whole::of(before)?;
    let after = Whole::of(after)?;
    let segments: Vec<MixAndRate> = segments
        .iter()
        .map(|(earlier, later)| before.part(*earlier).change_to(after.part(*later)))
        .collect();
    Some(Decomposition {
        mix: segments.iter().map(|each| each.mix).fold(0.0, Add::add),
        rate: segments.iter().map(|each| each.rate).fold(0.0, Add::add),
        segments,
    })
}

/// All answers of a period.
struct Whole {
    n: f64,
    points: f64,
}

impl Whole {
    fn of(segments: impl Iterator<Item = Counts>) -> Option<Self> {
        let all = segments.fold(Counts::default(), |sum, each| sum + each);
        let points = super::points(all)?;
        Some(Self {
            n: exact(all.n()),
            points,
        })
    }

    fn part(&self, segment: Counts) -> Part {
        Part {
            share: exact(segment.n()) / self.n,
            points: super::points(segment).unwrap_or(self.points),
        }
    }
}

/// A segment within its period.
#[derive(Clone, Copy)]
struct Part {
    share: f64,
    points: f64,
}

impl Part {
    fn change_to(self, after: Self) -> MixAndRate {
        MixAndRate {
            mix: unsigned((after.share - self.share) * f64::midpoint(self.points, after.points)),
            rate: unsigned(f64::midpoint(self.share, after.share) * (after.points - self.points)),
        }
    }
}

/// A zero without the sign that a factor left on it.
fn unsigned(points: f64) -> f64 {
    points + 0.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stats::points;

    #[test]
    fn only_other_people_answered() {
        // Each segment keeps its score; the better one grows from half to three quarters.
        let good = (Counts::new(10, 0, 0), Counts::new(30, 0, 0));
        let bad = (Counts::new(0, 10, 0), Counts::new(0, 10, 0));
        let found = decompose(&[good, bad]).unwrap();
        assert_eq!((found.mix, found.rate), (25.0, 0.0));
    }

    #[test]
    fn the_same_people_said_something_else() {
        let one = (Counts::new(5, 5, 0), Counts::new(0, 10, 0));
        let other = (Counts::new(0, 0, 10), Counts::new(0, 10, 0));
        let found = decompose(&[one, other]).unwrap();
        assert_eq!((found.mix, found.rate), (0.0, 25.0));
        let rates: Vec<f64> = found.segments.iter().map(|each| each.rate).collect();
        assert_eq!(rates, [-25.0, 50.0]);
    }

    #[test]
    fn without_a_score_in_either_period_there_is_no_change() {
        let some = Counts::new(1, 2, 3);
        assert_eq!(decompose(&[(some, Counts::default())]), None);
        assert_eq!(decompose(&[(Counts::default(), some)]), None);
        assert_eq!(decompose(&[]), None);
    }

    #[test]
    fn a_part_that_did_nothing_has_no_sign() {
        // The first shrinks at a score of zero; the second grows at zero as well.
        let even = (Counts::new(5, 0, 5), Counts::new(1, 0, 1));
        let passive = (Counts::new(0, 1, 0), Counts::new(0, 9, 0));
        let found = decompose(&[even, passive]).unwrap();
        let parts = found.segments.iter().flat_map(|each| [each.mix, each.rate]);
        assert!(
            parts
                .chain([found.mix, found.rate])
                .all(f64::is_sign_positive),
            "{found:?}"
        );
    }

    proptest! {
        #[test]
        fn mix_and_rate_sum_to_the_change(
            segments in proptest::collection::vec([0u64..40, 0u64..40, 0u64..40, 0u64..3, 0u64..40, 0u64..3], 0..12),
        ) {
            let segments: Vec<_> = segments
                .into_iter()
                .map(|[a, b, c, d, e, f]| (Counts::new(a * d, b * d, c), Counts::new(d, e * f, f)))
                .collect();
            let whole = |each: fn(&(Counts, Counts)) -> Counts| {
                points(segments.iter().map(each).fold(Counts::default(), |sum, part| sum + part))
            };
            let change = whole(|each| each.1).zip(whole(|each| each.0)).map(|(after, before)| after - before);
            let found = decompose(&segments).map(|found| found.mix + found.rate);
            prop_assert_eq!(found.is_some(), change.is_some());
            prop_assert!((found.unwrap_or(0.0) - change.unwrap_or(0.0)).abs() < 1e-9);
        }
    }
}
