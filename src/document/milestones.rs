//! A goal that an edit reaches becomes a milestone with it: one step, taken back as one. One that was reached already
//! when it was set is no achievement.

use crate::analysis::{is_reached, newly_reached};
use crate::model::{Day, Edit, Goal, Kept, ListEdit, Milestone, Project, Target};

/// The edit that adds a goal after the others.
pub fn new_goal(project: &Project, target: Target, by: Option<Day>) -> Edit {
    Edit::Goal(ListEdit::append(Goal {
        id: project.free_goal_id(),
        target,
        by,
        kept: Kept::default(),
    }))
}

/// The edit, and with it the milestones of the goals that it reaches. Looking at a project makes none.
pub fn with_reached(project: &Project, edit: Edit, today: Day) -> (Edit, Vec<Milestone>) {
    if project.goals().is_empty() {
        return (edit, Vec::new());
    }
    let mut after = project.clone();
    if after.apply(edit.clone()).is_err() {
        return (edit, Vec::new());
    }
    let mut reached = newly_reached(&after, today);
    reached.retain(|milestone| {
        let was = project.goals().get(milestone.goal);
        let same = was.filter(|was| was.score() == Some((milestone.aim, milestone.of.as_ref())));
        same.is_some_and(|goal| !is_reached(project, goal, today))
    });
    if reached.is_empty() {
        return (edit, reached);
    }
    let added = reached
        .iter()
        .map(|milestone| Edit::Milestone(ListEdit::append(milestone.clone())));
    let all = std::iter::once(edit).chain(added).collect();
    (Edit::Batch(all), reached)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, EditLabel, Revision};
    use crate::model::{GoalId, GoalScore, ProjectId, Response, ResponseId, Score, Survey};

    fn today() -> Day {
        "2026-11-21".parse().unwrap()
    }

    fn answer(number: u64, score: u8) -> Edit {
        let mut response = Response::new(ResponseId::from_random(number));
        response.score = Score::new(score).ok();
        response.day = Some(today());
        Edit::add(response)
    }

    fn goal(points: i32) -> Edit {
        let item = Goal {
            id: GoalId::FIRST,
            target: Target::Score(GoalScore::new(points).unwrap(), None),
            by: None,
            kept: Kept::default(),
        };
        Edit::Goal(ListEdit::Insert { at: 0, item })
    }

    fn document() -> Document {
        let project = Project::new(ProjectId::from_random(1), Survey::default());
        Document::new(project, Revision::default())
    }

    fn make(document: &mut Document, edit: Edit) -> usize {
        let (edit, reached) = with_reached(document.project(), edit, today());
        document.apply(EditLabel::AddResponse, edit).unwrap();
        reached.len()
    }

    #[test]
    fn the_answer_that_reaches_a_goal_makes_one_milestone_and_undo_takes_back_both() {
        let mut document = document();
        make(&mut document, goal(50));
        let made: Vec<usize> = (0..7)
            .map(|number| make(&mut document, answer(number, 9)))
            .collect();
        // The fifth answer is the first that says something.
        assert_eq!(made, [0, 0, 0, 0, 1, 0, 0]);
        assert_eq!(document.project().milestones().as_slice()[0].day, today());
        for _ in 0..3 {
            document.undo();
        }
        assert_eq!(document.project().responses().len(), 4);
        assert!(document.project().milestones().is_empty());
        document.redo();
        assert_eq!(document.project().milestones().len(), 1);
    }

    #[test]
    fn a_goal_that_was_reached_when_it_was_set_is_no_milestone_until_it_is_reached_anew() {
        let mut document = document();
        for number in 0..6 {
            make(
                &mut document,
                answer(number, if number < 5 { 9 } else { 7 }),
            );
        }
        assert_eq!(make(&mut document, goal(50)), 0, "83 when it is set");
        let made: Vec<usize> = (6..16)
            .map(|number| {
                make(
                    &mut document,
                    answer(number, if number < 9 { 0 } else { 10 }),
                )
            })
            .collect();
        // Down to 22 with the ninth answer, and up again: 10 less 3 of 14 are 50.
        assert_eq!(made, [0, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
    }

    #[test]
    fn a_goal_that_is_lowered_below_the_score_is_no_milestone() {
        let mut document = document();
        make(&mut document, goal(90));
        for number in 0..8 {
            make(
                &mut document,
                answer(number, if number < 5 { 9 } else { 7 }),
            );
        }
        let mut lower = document.project().goals().as_slice()[0].clone();
        lower.target = Target::Score(GoalScore::new(20).unwrap(), None);
        let edit = Edit::Goal(ListEdit::Replace(lower));
        assert_eq!(make(&mut document, edit), 0);
        assert_eq!(make(&mut document, answer(9, 9)), 0);
    }

    #[test]
    fn a_goal_reached_once_stays_reached_when_the_score_falls_and_rises_again() {
        let mut document = document();
        make(&mut document, goal(0));
        let made = (0..20).map(|number| {
            make(
                &mut document,
                answer(number, if number % 8 < 5 { 9 } else { 0 }),
            )
        });
        assert_eq!(made.sum::<usize>(), 1);
    }
}
