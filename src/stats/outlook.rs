//! Where a score leads when answers go on coming in as they did of late.

use super::sample::Groups;
use super::{Confidence, Interval, exact};
use crate::model::Counts;

/// The score once further answers have come in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlook {
    pub points: f64,
    /// Where the score will likely be then, if people go on answering as those of late did.
    pub interval: Interval,
}

/// The score of `all` answers and `more` that are like the `recent` ones among them: `(n θ + m θr) / (n + m)`. What was
/// answered already is certain; unsure are the m answers to come, and, from k recent ones, what people think now:
/// `SE = m / (n + m) √(s² (1/m + 1/k))`, the error of predicting a mean from a sample, with s² of the recent answers in the
/// adjusted form, which does not vanish where all are alike. `None` without a recent answer.
pub fn outlook(all: Counts, recent: Counts, more: u64, confidence: Confidence) -> Option<Outlook> {
    let (all, recent) = (Groups::of(all)?, Groups::of(recent)?);
    let now = all.sample().score;
    let of_late = recent.sample().score;
    let variance = recent.adjusted().sample().variance;
    let more = exact(more);
    let weight = more / (all.n + more);
    let score = now + weight * (of_late - now);
    let reach = if more > 0.0 {
        confidence.z() * weight * (variance * (1.0 / more + 1.0 / recent.n)).sqrt()
    } else {
        0.0
    };
    let points = 100.0 * score;
    Some(Outlook {
        points,
        interval: Interval::around(points, 100.0 * reach).within(100.0),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stats::points;

    #[test]
    fn a_hundred_answers_of_forty_and_fifty_more_of_seventy_make_fifty() {
        // 40 of 100; the last 20 stood at 70: 15 promoters, 4 passives, 1 detractor.
        let (all, recent) = (Counts::new(60, 20, 20), Counts::new(15, 4, 1));
        let found = outlook(all, recent, 50, Confidence::Percent95).unwrap();
        assert!((found.points - 50.0).abs() < 1e-12);
        // s² of 15.75, 5.5, 1.75 in 23 is 17.5/23 - (14/23)²; SE = 1/3 √(s² (1/50 + 1/20)).
        let variance: f64 = 17.5 / 23.0 - (14.0_f64 / 23.0).powi(2);
        let reach = 1.959_963_984_540_05 / 3.0 * (variance * 0.07).sqrt() * 100.0;
        assert!((found.interval.upper - 50.0 - reach).abs() < 1e-9);
        assert!((50.0 - found.interval.lower - reach).abs() < 1e-9);
    }

    #[test]
    fn without_a_recent_answer_nothing_is_said() {
        let all = Counts::new(5, 0, 0);
        assert_eq!(
            outlook(all, Counts::default(), 9, Confidence::Percent95),
            None
        );
    }

    proptest! {
        #[test]
        fn it_lies_between_the_score_now_and_that_of_late(
            promoters in 0u64..50, passives in 0u64..50, detractors in 0u64..50,
            share in 1u64..5, more in 0u64..500,
        ) {
            let all = Counts::new(promoters, passives, detractors);
            let recent = Counts::new(promoters / share, passives, detractors / share);
            prop_assume!(recent.n() > 0);
            let found = outlook(all, recent, more, Confidence::Percent90).unwrap();
            let (now, of_late) = (points(all).unwrap(), points(recent).unwrap());
            prop_assert!(found.points >= now.min(of_late) - 1e-9);
            prop_assert!(found.points <= now.max(of_late) + 1e-9);
            prop_assert!(found.interval.contains(found.points));
            prop_assert_eq!(more == 0, found.interval.lower >= found.interval.upper - 1e-12);
        }
    }
}
