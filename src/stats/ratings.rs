//! Rated questions beside the score - how satisfied (1 to 5), how easy (1 to 7), any scale of a few steps: how they
//! were answered, and how much they matter for the score.

use super::{Confidence, Correlation, CrossTable, Mean, Moments, Rate, rate};
use crate::model::Score;

/// Which steps of a scale are its top box, of which the share is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TopBox {
    /// Only the highest step.
    TopOne,
    /// The two highest: 4 and 5 of five, as satisfaction is mostly told.
    #[default]
    TopTwo,
}

impl TopBox {
    /// How many they are.
    pub const fn steps(self) -> usize {
        match self {
            Self::TopOne => 1,
            Self::TopTwo => 2,
        }
    }
}

/// The answers to one rated question, with the scores of those who answered it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatedQuestion {
    lowest: i32,
    /// How many chose each step, lowest first.
    chosen: Vec<u64>,
    /// Scores in rows, steps in columns.
    with_scores: CrossTable,
}

impl RatedQuestion {
    /// With a scale from `lowest` to `highest`, both among its steps.
    pub fn new(lowest: i32, highest: i32) -> Self {
        let steps = i64::from(highest) - i64::from(lowest) + 1;
        let steps = usize::try_from(steps).unwrap_or(0);
        Self {
            lowest,
            chosen: vec![0; steps],
            with_scores: CrossTable::new(usize::from(Score::MAX) + 1, steps),
        }
    }

    /// A rating, and the score of the same answer unless it is blank. Ratings outside the scale are not counted.
    pub fn add(&mut self, rating: i32, score: Option<Score>) {
        self.add_times(rating, score, 1);
    }

    /// As [`Self::add`], of so many answers that are alike.
    pub fn add_times(&mut self, rating: i32, score: Option<Score>, times: u64) {
        let step = rating.checked_sub(self.lowest).map(usize::try_from);
        let Some(Ok(step)) = step else {
            return;
        };
        if let Some(count) = self.chosen.get_mut(step) {
            *count += times;
        }
        if let Some(score) = score {
            let row = usize::from(score.value());
            self.with_scores.add_times(row, step, times);
        }
    }

    /// How many rated.
    pub fn n(&self) -> u64 {
        self.chosen.iter().sum()
    }

    /// How many rated and gave a score.
    pub fn scored(&self) -> u64 {
        self.with_scores.n()
    }

    /// Each step of the scale with how many chose it, lowest first.
    pub fn steps(&self) -> impl Iterator<Item = (i32, u64)> {
        (self.lowest..).zip(self.chosen.iter().copied())
    }

    /// In the unit of the scale, its range cut where the scale ends; `None` without ratings.
    pub fn mean(&self, confidence: Confidence) -> Option<Mean> {
        let mut moments = Moments::default();
        for (step, times) in self.steps() {
            moments.add_times(step, times);
        }
        let mean = moments.mean(confidence)?;
        let lowest = f64::from(self.lowest);
        let highest = lowest + super::exact(self.chosen.len() as u64) - 1.0;
        Some(Mean {
            interval: mean.interval.map(|range| range.between(lowest, highest)),
            ..mean
        })
    }

    /// The share of the highest steps; `None` without ratings.
    pub fn top_box(&self, top: TopBox, confidence: Confidence) -> Option<Rate> {
        let highest = self.chosen.iter().rev().take(top.steps());
        rate(highest.sum(), self.n(), confidence)
    }

    /// How much the question matters for the score: Kendall's tau-b of the two, over the answers that have both.
    /// `None` where either does not vary.
    pub fn importance(&self, confidence: Confidence) -> Option<Correlation> {
        self.with_scores.tau_b(confidence)
    }
}

/// A rated question among others: how much it matters and how well it does, each in one unit for all the questions,
/// such as tau-b and the top box.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    pub importance: f64,
    pub performance: f64,
}

/// Where a question stands against the means of all (J. A. Martilla, J. C. James, Importance-performance analysis,
/// Journal of Marketing 41, 1977, 77-79).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quadrant {
    /// Matters much, does well.
    KeepUp,
    /// Matters much, does badly.
    Improve,
    /// Matters little, does well.
    MayBeTooMuch,
    /// Matters little, does badly.
    CanWait,
}

/// Each question's quadrant, in the order given; what is at a mean counts as above it. `None` for fewer than two
/// questions, which cannot stand against each other.
pub fn quadrants(questions: &[Standing]) -> Option<Vec<Quadrant>> {
    if questions.len() < 2 {
        return None;
    }
    let importance = mean_of(questions, |each| each.importance);
    let performance = mean_of(questions, |each| each.performance);
    let each = questions.iter().map(|each| {
        match (
            reaches(each.importance, importance),
            reaches(each.performance, performance),
        ) {
            (true, true) => Quadrant::KeepUp,
            (true, false) => Quadrant::Improve,
            (false, true) => Quadrant::MayBeTooMuch,
            (false, false) => Quadrant::CanWait,
        }
    });
    Some(each.collect())
}

fn mean_of(questions: &[Standing], of: fn(&Standing) -> f64) -> f64 {
    questions.iter().map(of).sum::<f64>() / super::exact(questions.len() as u64)
}

/// The mean of equal numbers may differ from them by a last digit.
fn reaches(value: f64, mean: f64) -> bool {
    value >= mean - 1e-9
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Quadrant::{CanWait, Improve, KeepUp, MayBeTooMuch};
    use super::*;

    fn satisfaction(chosen: [usize; 5]) -> RatedQuestion {
        let mut question = RatedQuestion::new(1, 5);
        for (rating, times) in (1..).zip(chosen) {
            for _ in 0..times {
                question.add(rating, None);
            }
        }
        question
    }

    #[track_caller]
    fn assert_near(found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 1e-6, "{found} is not {wanted}");
    }

    /// Of 1 1 2 6 10: mean 83/20, squares 369 - 83²/20 = 24.55, SE √(24.55 / 19 / 20), t of 19 degrees 2.093024054.
    #[test]
    fn ratings_have_a_mean_and_a_top_box() {
        let question = satisfaction([1, 1, 2, 6, 10]);
        let mean = question.mean(Confidence::Percent95).unwrap();
        let reach = 2.093_024_054_408 * (24.55 / 380.0_f64).sqrt();
        assert_near(mean.value, 4.15);
        assert_near(mean.interval.unwrap().lower, 4.15 - reach);
        assert_near(mean.interval.unwrap().upper, 4.15 + reach);
        let two = question.top_box(TopBox::TopTwo, Confidence::Percent95);
        assert_eq!(two, rate(16, 20, Confidence::Percent95));
        let one = question.top_box(TopBox::TopOne, Confidence::Percent95);
        assert_eq!(one, rate(10, 20, Confidence::Percent95));
    }

    #[test]
    fn the_range_of_a_mean_ends_where_the_scale_does() {
        let range = satisfaction([1, 0, 0, 0, 2])
            .mean(Confidence::Percent95)
            .unwrap()
            .interval;
        assert_near(range.unwrap().lower, 1.0);
        assert_near(range.unwrap().upper, 5.0);
    }

    #[test]
    fn without_ratings_there_is_nothing_to_say() {
        for none in [satisfaction([0; 5]), RatedQuestion::new(5, 1)] {
            assert_eq!(none.mean(Confidence::Percent95), None);
            assert_eq!(none.top_box(TopBox::TopTwo, Confidence::Percent95), None);
            assert_eq!(none.importance(Confidence::Percent95), None);
        }
    }

    #[test]
    fn ratings_outside_the_scale_are_not_counted() {
        let mut question = RatedQuestion::new(1, 5);
        for outside in [0, 6, i32::MIN, i32::MAX] {
            question.add(outside, Score::new(9).ok());
        }
        assert_eq!((question.n(), question.with_scores.n()), (0, 0));
    }

    #[test]
    fn a_question_matters_as_it_goes_with_the_score() {
        let mut question = RatedQuestion::new(1, 5);
        for (rating, score) in [(1, 2), (2, 5), (4, 8), (5, 10)] {
            question.add(rating, Score::new(score).ok());
        }
        question.add(1, None);
        let found = question.importance(Confidence::Percent95).unwrap();
        assert_near(found.coefficient, 1.0);
    }

    #[test]
    fn questions_stand_against_their_means() {
        let questions = [(0.5, 80.0), (0.4, 20.0), (0.1, 90.0), (0.2, 10.0)];
        let standings = questions.map(|(importance, performance)| Standing {
            importance,
            performance,
        });
        assert_eq!(
            quadrants(&standings),
            Some(vec![KeepUp, Improve, MayBeTooMuch, CanWait])
        );
        assert_eq!(quadrants(&standings[..1]), None);
        let alike = [Standing {
            importance: 0.1,
            performance: 0.1,
        }; 3];
        assert_eq!(quadrants(&alike), Some(vec![KeepUp; 3]));
    }

    proptest! {
        #[test]
        fn ranges_hold_what_they_are_of(chosen in proptest::array::uniform5(0usize..40)) {
            let question = satisfaction(chosen);
            if let Some(mean) = question.mean(Confidence::Percent99) {
                prop_assert!((1.0..=5.0).contains(&mean.value));
                prop_assert!(mean.interval.is_none_or(|range| range.contains(mean.value)));
            }
            prop_assert_eq!(question.top_box(TopBox::TopOne, Confidence::Percent95).is_some(), question.n() > 0);
        }
    }
}
