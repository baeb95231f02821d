//! A goal that an edit reaches becomes a milestone with it: one step, taken back as one.

use crate::analysis::newly_reached;
use crate::model::{Day, Edit, ListEdit, Milestone, Project};

/// The edit, and with it the milestones of the goals that it reaches. Looking at a project makes none.
pub fn with_reached(project: &Project, edit: Edit, today: Day) -> (Edit, Vec<Milestone>) {
    let mut after = project.clone();
    if project.goals().is_empty() && !touches_goals(&edit) || after.apply(edit.clone()).is_err() {
        return (edit, Vec::new());
    }
    let reached = newly_reached(&after, today);
    if reached.is_empty() {
        return (edit, reached);
    }
    let added = reached.iter().map(|milestone| {
        Edit::Milestone(ListEdit::Insert {
            at: usize::MAX,
            item: milestone.clone(),
        })
    });
    let all = std::iter::once(edit).chain(added).collect();
    (Edit::Batch(all), reached)
}

fn touches_goals(edit: &Edit) -> bool {
    match edit {
        Edit::Goal(_) => true,
        Edit::Batch(edits) => edits.iter().any(touches_goals),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, EditLabel, Revision};
    use crate::model::{
        Goal, GoalId, GoalScore, Kept, ProjectId, Response, ResponseId, Score, Survey,
    };

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
            score: GoalScore::new(points).unwrap(),
            by: None,
            of: None,
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
