//! Goals put into a survey's file.

use std::path::Path;
use std::time::Duration;

use goodword::document::{EditLabel, OpenProject, new_goal};
use goodword::model::{GoalScore, Target};
use goodword::project_file::Keeping;

/// Sets a goal of that many points for all answers in a survey that nobody has open.
pub fn set_goal(path: &Path, points: i32, keeping: &Keeping) {
    let mut open = OpenProject::open(path, keeping).unwrap().project;
    let target = Target::Score(GoalScore::new(points).unwrap(), None);
    let goal = new_goal(open.document().project(), target, None);
    open.apply(EditLabel::EditGoals, goal).unwrap();
    open.save_now();
    assert!(open.close(Duration::from_secs(30)).is_ok());
}
