//! How many of those invited to each round answered.

use std::collections::HashMap;

use crate::model::{Day, Project, RoundId};
use crate::stats::{Rate, rate};

/// Of a round of which it is known how many were invited.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoundRate {
    pub round: RoundId,
    pub invited: u64,
    /// With a score, of the round's days, not set aside.
    pub answered: u64,
    /// `None` where more answered than were invited: one of the two numbers is wrong.
    pub rate: Option<Rate>,
}

impl RoundRate {
    /// Below this share, those who did not answer could turn the score round.
    pub const FEW_PERCENT: f64 = 20.0;

    /// Whether so few answered that they may differ from those who did not.
    pub fn is_few(&self) -> bool {
        self.rate
            .is_some_and(|rate| rate.percent < Self::FEW_PERCENT)
    }
}

/// In the order of the list; rounds without a number of invited are left out. One pass over the answers.
pub fn round_rates(project: &Project) -> Vec<RoundRate> {
    let invited = || {
        let rounds = project.rounds().iter();
        rounds.filter_map(|round| Some((round, u64::from(round.invited?.get()))))
    };
    if invited().next().is_none() {
        return Vec::new();
    }
    let by_day = answers_by_day(project);
    let confidence = project.scoring().confidence;
    let rate_of = |(round, invited): (&crate::model::Round, u64)| {
        let within = by_day.iter().filter(|(day, _)| round.days.contains(**day));
        let answered = within.map(|(_, count)| count).sum();
        RoundRate {
            round: round.id,
            invited,
            answered,
            rate: rate(answered, invited, confidence),
        }
    };
    invited().map(rate_of).collect()
}

fn answers_by_day(project: &Project) -> HashMap<Day, u64> {
    let mut by_day = HashMap::new();
    for block in project.responses().blocks() {
        let rows = block.days().iter().zip(block.scores()).zip(block.aside());
        for ((day, score), aside) in rows {
            if let (Some(day), Some(_), false) = (day, score, aside) {
                *by_day.entry(*day).or_default() += 1;
            }
        }
    }
    by_day
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;
    use crate::model::{
        Days, Edit, Kept, ListEdit, ProjectId, Response, ResponseId, Round, Score, Survey,
    };

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn project(invited: &[Option<u32>]) -> Project {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let mut id = RoundId::FIRST;
        for (at, invited) in invited.iter().enumerate() {
            let item = Round {
                id,
                name: String::new(),
                days: Days::new(day("2026-11-01"), day("2026-11-14")).unwrap(),
                invited: invited.and_then(NonZeroU32::new),
                kept: Kept::default(),
            };
            id = id.next();
            project
                .apply(Edit::Round(ListEdit::Insert { at, item }))
                .unwrap();
        }
        project
    }

    fn answer(project: &mut Project, number: u64, on: &str, score: Option<u8>, aside: bool) {
        let response = Response {
            day: Some(day(on)),
            score: score.and_then(|score| Score::new(score).ok()),
            aside,
            ..Response::new(ResponseId::from_random(number))
        };
        project.apply(Edit::add(response)).unwrap();
    }

    #[test]
    fn of_those_invited_only_counted_answers_of_the_round_s_days_are_in_the_rate() {
        let mut project = project(&[Some(10), None]);
        answer(&mut project, 1, "2026-11-01", Some(9), false);
        answer(&mut project, 2, "2026-11-14", Some(3), false);
        answer(&mut project, 3, "2026-11-15", Some(3), false);
        answer(&mut project, 4, "2026-11-02", None, false);
        answer(&mut project, 5, "2026-11-02", Some(3), true);
        let rates = round_rates(&project);
        assert_eq!(
            rates.len(),
            1,
            "of the other nobody knows how many were invited"
        );
        assert_eq!((rates[0].answered, rates[0].invited), (2, 10));
        let confidence = project.scoring().confidence;
        assert_eq!(rates[0].rate, rate(2, 10, confidence));
        assert!(!rates[0].is_few(), "a fifth");
    }

    #[test]
    fn a_little_less_than_a_fifth_is_few_and_more_than_all_is_no_rate() {
        let mut project = project(&[Some(11), Some(1)]);
        answer(&mut project, 1, "2026-11-01", Some(9), false);
        answer(&mut project, 2, "2026-11-14", Some(3), false);
        let rates = round_rates(&project);
        assert!(rates[0].is_few());
        assert_eq!((rates[1].rate, rates[1].is_few()), (None, false));
    }
}
