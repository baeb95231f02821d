//! How far a goal is, in words.

use crate::analysis::{GoalStanding, NoOutlook, Untold};
use crate::i18n::{Decimals, Texts};
use crate::model::{Goal, Project};
use crate::text;

/// When a goal was reached, or where the score leads until its day.
pub fn goal_time(
    texts: &Texts,
    project: &Project,
    goal: &Goal,
    standing: &GoalStanding,
) -> Vec<String> {
    let mut milestones = project.milestones().iter();
    if let Some(reached) = milestones.find(|each| each.goal == goal.id) {
        let day = texts.day(reached.day);
        return vec![text!(texts, "goal-reached-on", day = day)];
    }
    match (standing.outlook, goal.by) {
        (Ok(outlook), Some(by)) => vec![text!(
            texts,
            "goal-outlook",
            score = texts.score(outlook.points, Decimals::Zero),
            day = texts.day(by),
            lower = texts.score(outlook.interval.lower, Decimals::Zero),
            upper = texts.score(outlook.interval.upper, Decimals::Zero)
        )],
        (Err(why), _) => no_outlook(texts, why).into_iter().collect(),
        (Ok(_), None) => Vec::new(),
    }
}

fn no_outlook(texts: &Texts, why: NoOutlook) -> Option<String> {
    match why {
        NoOutlook::NoScore | NoOutlook::NoDay => None,
        NoOutlook::DayOver => Some(text!(texts, "goal-day-over")),
        NoOutlook::TooFew => Some(text!(texts, "goal-pace-few")),
        NoOutlook::LatestOnly => Some(text!(texts, "goal-pace-latest")),
        NoOutlook::Employees => Some(text!(texts, "goal-pace-employees")),
    }
}

/// Where the score of a goal's answers stands, or why that is not told.
pub fn goal_state(texts: &Texts, standing: &GoalStanding) -> String {
    match standing.now {
        Ok(summary) => match summary.score {
            Some(score) => text!(
                texts,
                "goal-now",
                score = texts.score(score, Decimals::Zero)
            ),
            None => text!(texts, "goal-no-answers"),
        },
        Err(Untold::Gone) => text!(texts, "goal-gone"),
        Err(Untold::Withheld(_)) => text!(texts, "goal-withheld"),
    }
}
