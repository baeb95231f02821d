//! Undo and redo: any change, any number of times.

use goodword::document::{Document, EditLabel, Revision};
use goodword::model::{Edit, EditError};
use proptest::prelude::*;

use super::projects::{drawn_project, draws, edit, empty_project, response};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn everything_undone_is_the_start_and_everything_redone_the_end(
        before in draws(20),
        after in draws(30),
    ) {
        let start = drawn_project(&before);
        let mut document = Document::new(start.clone(), Revision::new(7));
        for draw in after {
            let _ = document.apply(EditLabel::EditSurvey, edit(document.project(), draw));
        }
        let end = document.project().clone();
        let made = document.revision().number() - 7;

        let undone = std::iter::from_fn(|| document.undo()).count() as u64;
        prop_assert_eq!(document.project(), &start);
        prop_assert_eq!(undone, made);

        let redone = std::iter::from_fn(|| document.redo()).count() as u64;
        prop_assert_eq!(document.project(), &end);
        prop_assert_eq!(redone, made);
        prop_assert_eq!(document.revision().number(), 7 + 3 * made);
    }

    #[test]
    fn an_edit_that_does_not_fit_changes_nothing(before in draws(20), draw in draws(2)) {
        let mut document = Document::new(drawn_project(&before), Revision::ZERO);
        for draw in draw {
            let old = document.clone();
            if document.apply(EditLabel::EditFields, edit(document.project(), draw)).is_err() {
                prop_assert_eq!(document.project(), old.project());
                prop_assert_eq!(document.revision(), old.revision());
            }
        }
    }
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut project = empty_project();
    let answer = response(&project, 5);
    project.apply(Edit::add(answer.clone())).unwrap();
    let survey = Box::new(project.survey().clone());
    let scoring = Box::new(project.scoring().clone());
    let mut document = Document::new(project, Revision::ZERO);
    let nothing = [
        Edit::Batch(Vec::new()),
        Edit::InsertResponses(Vec::new()),
        Edit::RemoveResponses(Vec::new()),
        Edit::ReplaceResponses(vec![answer]),
        Edit::Survey(survey.clone()),
        Edit::Scoring(scoring),
        Edit::Batch(vec![Edit::Survey(survey)]),
    ];
    for edit in nothing {
        document.apply(EditLabel::EditSurvey, edit).unwrap();
        assert_eq!(document.undo_label(), None);
        assert_eq!(document.revision(), Revision::ZERO);
    }
}

#[test]
fn a_new_change_forgets_what_could_be_redone() {
    let project = empty_project();
    let answers = [2, 3].map(|bits| response(&project, bits));
    let mut document = Document::new(project, Revision::ZERO);
    let [first, second] = answers.map(Edit::add);
    document.apply(EditLabel::AddResponse, first).unwrap();
    assert_eq!(document.undo(), Some(EditLabel::AddResponse));
    assert_eq!(document.redo_label(), Some(&EditLabel::AddResponse));
    document
        .apply(EditLabel::ImportResponses(1), second)
        .unwrap();
    assert_eq!(document.redo(), None);
    assert_eq!(document.undo_label(), Some(&EditLabel::ImportResponses(1)));
}

#[test]
fn a_refused_change_says_why() {
    let project = empty_project();
    let answer = response(&project, 4);
    let mut document = Document::new(project, Revision::ZERO);
    let lost = Edit::RemoveResponses(vec![answer.id]);
    let refused = document.apply(EditLabel::DeleteResponses(1), lost);
    assert_eq!(refused, Err(EditError::Missing(answer.id.to_string())));
}
