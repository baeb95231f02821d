//! A project made ready for people who are asked anew.

use super::Project;
use crate::model::{BusinessFigure, Day, Goal, Idea, Items, Measure, ProjectId, Responses, Target};

impl Project {
    /// The same under a new id, with everything but the answers and what was said or seen of them: the rounds, what was
    /// reached, the self-checks, the numbers of the business. Days that have passed by `today` are taken off goals, and
    /// measures are to be done again.
    #[must_use]
    pub fn anew_as(mut self, id: ProjectId, today: Day) -> Self {
        self.responses = Responses::default();
        let lists = &mut self.lists;
        lists.rounds = Items::default();
        lists.milestones = Items::default();
        lists.self_checks = Items::default();
        lists.goals = lists
            .goals
            .iter()
            .map(|goal| asked_again(goal, today))
            .collect();
        lists.measures = lists.measures.iter().map(to_do_again).collect();
        lists.business_figures = lists.business_figures.iter().map(without_numbers).collect();
        lists.ideas = lists.ideas.iter().map(unbacked).collect();
        self.copied_as(id)
    }
}

/// What was ticked is to be reached anew.
fn asked_again(goal: &Goal, today: Day) -> Goal {
    let mut goal = goal.clone();
    goal.by = goal.by.filter(|by| *by >= today);
    if let Target::Words { done, .. } = &mut goal.target {
        *done = None;
    }
    goal
}

fn to_do_again(measure: &Measure) -> Measure {
    Measure {
        due: None,
        done: None,
        ..measure.clone()
    }
}

/// The answers that it was drawn from are not there any more.
fn unbacked(idea: &Idea) -> Idea {
    Idea {
        answers: Vec::new(),
        ..idea.clone()
    }
}

fn without_numbers(figure: &BusinessFigure) -> BusinessFigure {
    BusinessFigure {
        values: std::collections::BTreeMap::new(),
        ..figure.clone()
    }
}
