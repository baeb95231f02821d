//! What the score is made of.

use super::{exact, points};
use crate::model::{Counts, Group};

/// The reasons' waterfall: each answer is worth +1, 0 or -1, split equally over its reasons, so that the bars sum
/// to the score: bar k is `100/n Σ_i s_i [k in T_i] / |T_i|`.
#[derive(Clone, Debug)]
pub struct Waterfall {
    worth: Vec<f64>,
    n: u64,
}

impl Waterfall {
    /// One bar for each reason, and one for "no reason given", numbered from zero by the caller.
    pub fn new(bars: usize) -> Self {
        Self {
            worth: vec![0.0; bars],
            n: 0,
        }
    }

    /// An answer of that group and the bars of its reasons, at least one. Blank answers are not added.
    pub fn add(&mut self, group: Group, bars: impl ExactSizeIterator<Item = usize>) {
        let share = f64::from(group.worth()) / exact(bars.len() as u64);
        self.n += 1;
        for bar in bars {
            if let Some(worth) = self.worth.get_mut(bar) {
                *worth += share;
            }
        }
    }

    /// Answers that all belong to one bar.
    pub fn add_all(&mut self, counts: Counts, bar: usize) {
        self.n += counts.n();
        if let Some(worth) = self.worth.get_mut(bar) {
            *worth += exact(counts.promoters) - exact(counts.detractors);
        }
    }

    /// What each bar adds to the score, in points; all zero without answers.
    pub fn points(&self) -> Vec<f64> {
        let n = exact(self.n.max(1));
        self.worth.iter().map(|worth| 100.0 * worth / n).collect()
    }
}

/// What a segment adds to the score of all, in points: its share of the answers times its own score. Over segments
/// that share no answers these sum to the score. Zero without answers.
pub fn contribution(segment: Counts, all: Counts) -> f64 {
    100.0 * (exact(segment.promoters) - exact(segment.detractors)) / exact(all.n().max(1))
}

/// What a segment does to the score of all, in points: that score less what it would be without the segment, -200 to
/// 200. Zero for a segment without answers; `None` where there are no others.
pub fn influence(segment: Counts, all: Counts) -> Option<f64> {
    Some(points(all)? - points(all - segment)?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_answer_is_split_equally_over_its_reasons() {
        let mut waterfall = Waterfall::new(3);
        waterfall.add(Group::Promoter, [1, 2].into_iter());
        waterfall.add(Group::Detractor, [2].into_iter());
        waterfall.add(Group::Passive, [1].into_iter());
        waterfall.add(Group::Promoter, [0].into_iter());
        assert_eq!(waterfall.points(), [25.0, 12.5, -12.5]);
    }

    #[test]
    fn without_answers_every_bar_is_zero() {
        assert_eq!(Waterfall::new(2).points(), [0.0, 0.0]);
        let nothing = contribution(Counts::default(), Counts::default());
        assert!(nothing.abs() < f64::EPSILON);
    }

    #[test]
    fn a_segments_influence_is_what_it_moves_the_score_by() {
        // 25 of all 20; the ten others alone are at zero.
        let (segment, all) = (Counts::new(5, 5, 0), Counts::new(8, 9, 3));
        assert_eq!(influence(segment, all), Some(25.0));
        assert_eq!(influence(Counts::default(), all), Some(0.0));
        assert_eq!(influence(all, all), None);
        assert_eq!(influence(Counts::default(), Counts::default()), None);
    }

    proptest! {
        #[test]
        fn a_segment_and_its_rest_recombine(
            [a, b, c, d, e, f] in proptest::array::uniform6(0u64..300),
        ) {
            let (segment, rest) = (Counts::new(a, b, c), Counts::new(d, e, f));
            let all = segment + rest;
            prop_assert_eq!(all - segment, rest);
            let sum = contribution(segment, all) + contribution(rest, all);
            prop_assert!((sum - points(all).unwrap_or(0.0)).abs() < 1e-9);
            let share = |part: Counts| exact(part.n()) / exact(all.n().max(1));
            let weighed = share(segment) * points(segment).unwrap_or(0.0) + share(rest) * points(rest).unwrap_or(0.0);
            prop_assert!((weighed - sum).abs() < 1e-9);
            if let Some(influence) = influence(segment, all) {
                // Both ways round to the score of all: the rest moved by the segment, or the two weighed.
                let moved = points(rest).unwrap() + influence;
                prop_assert!((moved - points(all).unwrap()).abs() < 1e-9);
                let apart = points(segment).map_or(0.0, |score| score - points(rest).unwrap());
                prop_assert!((influence - share(segment) * apart).abs() < 1e-9);
            }
        }

        #[test]
        fn the_bars_sum_to_the_score(
            answers in proptest::collection::vec((0usize..3, proptest::sample::subsequence(vec![1usize, 2, 3, 4], 0..4)), 1..200),
        ) {
            let mut waterfall = Waterfall::new(5);
            let mut counts = Counts::default();
            for (group, reasons) in answers {
                let group = Group::ALL[group];
                let reasons = if reasons.is_empty() { vec![0] } else { reasons };
                waterfall.add(group, reasons.into_iter());
                match group {
                    Group::Promoter => counts.promoters += 1,
                    Group::Passive => counts.passives += 1,
                    Group::Detractor => counts.detractors += 1,
                }
            }
            let sum: f64 = waterfall.points().into_iter().sum();
            prop_assert!((sum - points(counts).unwrap()).abs() < 1e-9);
        }
    }
}
