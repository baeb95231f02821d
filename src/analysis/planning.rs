//! What it would take: to reach a goal, and to be surer.

use super::{Analysis, Basis, Summary};
use crate::model::{Method, Scoring};
use crate::stats::{
    Form, WaysToGoal, answers_for_margin, answers_of_population, variance, ways_to_goal,
};

/// How many answers it takes for the range to reach no further than a margin on either side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswersNeeded {
    /// As the answers scatter that there are.
    pub own: u64,
    /// However they scatter.
    pub worst: u64,
}

impl Summary {
    /// The ways to a goal in whole points. `None` without a score, and of weighted answers, whose counts do not make
    /// the score.
    pub fn ways_to(&self, goal_points: i32) -> Option<WaysToGoal> {
        match self.basis {
            Basis::Invited(_) => None,
            Basis::Answers | Basis::Customers | Basis::Population(_) => {
                ways_to_goal(self.counts, goal_points)
            }
        }
    }
}

impl Analysis {
    /// Answers needed for a margin in points, by the project's method and confidence; of everyone the score speaks for,
    /// where that is known. `None` without a score, and for a margin of nothing.
    pub fn answers_needed(&self, margin_points: u8, scoring: &Scoring) -> Option<AnswersNeeded> {
        let form = match scoring.method {
            Method::AdjustedWald => Form::Adjusted,
            Method::Wald | Method::Iterative => Form::Plain,
        };
        let needed = |variance: f64| {
            let margin = f64::from(margin_points);
            let answers = answers_for_margin(margin, variance, form, scoring.confidence)?;
            let everyone = self.population();
            Some(everyone.map_or(answers, |all| answers_of_population(answers, all)))
        };
        Some(AnswersNeeded {
            own: needed(variance(self.overall.counts)?)?,
            worst: needed(1.0)?,
        })
    }
}
