//! What it would take: to reach a goal, to be surer of the score, to tell two groups apart.

use super::{Confidence, Form, exact};
use crate::model::Counts;

/// The fewest answers that would have to be others, or be added, for the score to reach a goal: four ways, each
/// alone. `None` cannot be reached that way; 0 is reached already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaysToGoal {
    pub detractors_to_passives: Option<u64>,
    pub passives_to_promoters: Option<u64>,
    pub detractors_to_promoters: Option<u64>,
    /// New answers, all of them promoters.
    pub new_promoters: Option<u64>,
}

/// The ways to a goal in whole points, in exact integers; `None` without a single score.
pub fn ways_to_goal(counts: Counts, goal_points: i32) -> Option<WaysToGoal> {
    if counts.n() == 0 {
        return None;
    }
    let goal = i128::from(goal_points);
    let net = i128::from(counts.promoters) - i128::from(counts.detractors);
    // In hundredths of an answer; each way adds its own worth of these.
    let lacking = (goal * i128::from(counts.n()) - 100 * net).max(0);
    let at_most = |limit: u64| move |changed: &u64| *changed <= limit;
    Some(WaysToGoal {
        detractors_to_passives: steps(lacking, 100).filter(at_most(counts.detractors)),
        passives_to_promoters: steps(lacking, 100).filter(at_most(counts.passives)),
        detractors_to_promoters: steps(lacking, 200).filter(at_most(counts.detractors)),
        // A new promoter also raises the number that the goal is a part of.
        new_promoters: steps(lacking, 100 - goal),
    })
}

/// How many steps of that length cover the distance.
fn steps(distance: i128, length: i128) -> Option<u64> {
    if distance == 0 {
        return Some(0);
    }
    let whole = (length > 0).then(|| (distance + length - 1) / length)?;
    u64::try_from(whole).ok()
}

/// How often a real difference is to be found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Power {
    #[default]
    Percent80,
    Percent90,
}

impl Power {
    const fn z(self) -> f64 {
        match self {
            Self::Percent80 => 0.841_621_233_572_914,
            Self::Percent90 => 1.281_551_565_544_6,
        }
    }
}

/// How many answers make the score sure to within `margin_points` to either side, when one answer scatters by
/// `variance` (1 at the worst): z² s² / m², less the three answers that the adjusted form adds. At least 1; `None`
/// for a margin that is not above zero.
pub fn answers_for_margin(
    margin_points: f64,
    variance: f64,
    form: Form,
    confidence: Confidence,
) -> Option<u64> {
    let added = match form {
        Form::Plain => 0.0,
        Form::Adjusted => 3.0,
    };
    let in_errors = confidence.z() / fraction(margin_points)?;
    Some(whole_answers(in_errors.powi(2) * variance - added))
}

/// How many answers each of two groups needs for a real difference of `difference_points` to be found that often,
/// when one answer scatters by `variance` in both: 2 s² (z + z of the power)² / δ². At least 1; `None` for a
/// difference that is not above zero.
pub fn answers_to_tell_apart(
    difference_points: f64,
    variance: f64,
    confidence: Confidence,
    power: Power,
) -> Option<u64> {
    let in_errors = (confidence.z() + power.z()) / fraction(difference_points)?;
    Some(whole_answers(2.0 * variance * in_errors.powi(2)))
}

/// How many of `answers` are still needed where only `population` people can answer, each once:
/// n / (1 + (n - 1) / N), rounded up.
pub fn answers_of_population(answers: u64, population: u64) -> u64 {
    let (n, all) = (u128::from(answers), u128::from(population));
    let needed = (n * all).div_ceil((all + n).saturating_sub(1).max(1));
    u64::try_from(needed).unwrap_or(u64::MAX)
}

/// What the standard error shrinks to when `n` of `population` people have answered, each once:
/// √((N - n) / (N - 1)). `None` where more answered than there are.
pub fn finite_population_factor(n: u64, population: u64) -> Option<f64> {
    let silent = population.checked_sub(n)?;
    let others = population.saturating_sub(1).max(1);
    Some((exact(silent) / exact(others)).sqrt().min(1.0))
}

fn fraction(points: f64) -> Option<f64> {
    (points > 0.0).then_some(points / 100.0)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounded up and at least 1; a cast from f64 saturates"
)]
fn whole_answers(answers: f64) -> u64 {
    answers.ceil().max(1.0) as u64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stats::points;

    #[test]
    fn answers_needed_for_a_margin_at_95_percent() {
        let table = [
            (5.0, 1.0, Form::Adjusted, 1534),
            (10.0, 1.0, Form::Adjusted, 382),
            (15.0, 1.0, Form::Adjusted, 168),
            (10.0, 2.0 / 3.0, Form::Adjusted, 254),
            (10.0, 1.0, Form::Plain, 385),
            (10.0, 0.0, Form::Adjusted, 1),
        ];
        for (margin, variance, form, wanted) in table {
            let found = answers_for_margin(margin, variance, form, Confidence::Percent95);
            assert_eq!(found, Some(wanted), "{margin} {variance} {form:?}");
        }
        for no_margin in [0.0, -5.0, f64::NAN] {
            let found = answers_for_margin(no_margin, 1.0, Form::Plain, Confidence::Percent95);
            assert_eq!(found, None);
        }
    }

    #[test]
    fn fewer_answers_are_needed_of_few_people() {
        let table = [
            (385, 1000, 279),
            (382, 1000, 277),
            (382, 10, 10),
            (1, 1, 1),
            (5, 0, 0),
            (u64::MAX, u64::MAX, u64::MAX / 2 + 1),
        ];
        for (answers, population, wanted) in table {
            let found = answers_of_population(answers, population);
            assert_eq!(found, wanted, "{answers} of {population}");
        }
    }

    #[test]
    fn when_everyone_has_answered_nothing_is_left_to_chance() {
        assert_eq!(finite_population_factor(40, 40), Some(0.0));
        assert_eq!(finite_population_factor(1, 1), Some(0.0));
        assert_eq!(finite_population_factor(1, 40), Some(1.0));
        assert_eq!(finite_population_factor(41, 40), None);
    }

    #[test]
    fn telling_two_groups_apart_takes_more() {
        // 2 (1.959964 + 0.841621)² / 0.1² = 1569.8, and with 1.281552 2101.5.
        let table = [(Power::Percent80, 1570), (Power::Percent90, 2102)];
        for (power, wanted) in table {
            let found = answers_to_tell_apart(10.0, 1.0, Confidence::Percent95, power);
            assert_eq!(found, Some(wanted));
        }
        let nothing = answers_to_tell_apart(0.0, 1.0, Confidence::Percent95, Power::Percent80);
        assert_eq!(nothing, None);
    }

    #[test]
    fn ways_that_cannot_reach_a_goal_say_so() {
        let found = ways_to_goal(Counts::new(10, 3, 2), 100).unwrap();
        let none = WaysToGoal {
            detractors_to_passives: None,
            passives_to_promoters: None,
            detractors_to_promoters: None,
            new_promoters: None,
        };
        assert_eq!(found, none);
        let reached = ways_to_goal(Counts::new(10, 0, 0), 100).unwrap();
        assert_eq!(reached.new_promoters, Some(0));
        assert_eq!(ways_to_goal(Counts::default(), 0), None);
    }

    #[test]
    fn seven_passives_reach_the_goal_of_fifty() {
        // 43 of 100, and 50 is wanted.
        let found = ways_to_goal(Counts::new(60, 23, 17), 50).unwrap();
        assert_eq!(found.passives_to_promoters, Some(7));
        assert_eq!(found.detractors_to_passives, Some(7));
        assert_eq!(found.detractors_to_promoters, Some(4));
        assert_eq!(found.new_promoters, Some(14));
    }

    /// Whether that many changes reach the goal, worked out on the changed counts.
    fn reaches(counts: Counts, [promoters, passives, detractors]: [i64; 3], goal: i32) -> bool {
        let changed = |count: u64, by: i64| count.checked_add_signed(by);
        let new = || {
            Some(Counts::new(
                changed(counts.promoters, promoters)?,
                changed(counts.passives, passives)?,
                changed(counts.detractors, detractors)?,
            ))
        };
        new()
            .and_then(points)
            .is_some_and(|score| score >= f64::from(goal) - 1e-9)
    }

    proptest! {
        #[test]
        fn each_way_is_the_shortest(
            promoters in 0u64..60, passives in 0u64..60, detractors in 0u64..60, goal in -100i32..=100,
        ) {
            let counts = Counts::new(promoters, passives, detractors);
            prop_assume!(counts.n() > 0);
            let found = ways_to_goal(counts, goal).unwrap();
            let ways = [
                (found.detractors_to_passives, [0, 1, -1]),
                (found.passives_to_promoters, [1, -1, 0]),
                (found.detractors_to_promoters, [1, 0, -1]),
                (found.new_promoters, [1, 0, 0]),
            ];
            for (way, step) in ways {
                let by = |times: i64| step.map(|each| each * times);
                let shortest = (0..20_000).find(|&times| reaches(counts, by(times), goal));
                prop_assert_eq!(way, shortest.map(i64::unsigned_abs), "{:?}", step);
            }
        }
    }
}
