//! Surveys that the tests of the views' lists are made of.

use crate::document::{Document, Revision};
use crate::model::{Edit, Placed, Project, ProjectId, Response, ResponseId, Score, Survey};

/// So many answers, with 0 to 10 by turns. Their ids count from zero.
pub(super) fn document(answers: usize) -> Document {
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let placed = (0..answers).map(|number| {
        let mut response = Response::new(ResponseId::from_random(number as u64));
        response.score = Score::new(u8::try_from(number % 11).unwrap()).ok();
        Placed {
            row: usize::MAX,
            response,
        }
    });
    let edit = Edit::InsertResponses(placed.collect());
    project.apply(edit).unwrap();
    Document::new(project, Revision::ZERO)
}
