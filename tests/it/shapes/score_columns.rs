//! Which column is the score, and which are rated beside it.

mod scales;
mod wording;

use goodword::exchange::import::{NoScore, ScoreGuess, propose, question_of};

use super::{empty, fixture, imported, planned, table};

#[test]
fn a_figure_a_month_is_no_answer_even_between_nought_and_ten() {
    let table = fixture("monthly_small.csv");
    assert_eq!(
        propose(&table).score,
        ScoreGuess::None(NoScore::ReadyMade(1))
    );
}

#[test]
fn a_new_survey_asks_what_the_header_asks() {
    let question = |name: &str| {
        let table = fixture(name);
        question_of(&table, &propose(&table))
    };
    assert_eq!(
        question("shapes/limesurvey.csv").as_deref(),
        Some("How likely are you to recommend us to others?")
    );
    assert_eq!(question("shapes/delighted.csv"), None);
    // Without the number that a form gives it, and without what stands below it.
    let asked = "How likely are you to recommend us to a friend?";
    for header in [
        format!("1、{asked}"),
        format!("Q#1: {asked}"),
        format!("Q1. {asked}"),
        format!("1) {asked}"),
        format!("12. {asked}"),
        format!("{asked}: Score"),
    ] {
        let found = table(&format!("Date\t{header}\n2024-03-01\t10\n2024-03-02\t3\n"));
        let question = question_of(&found, &propose(&found));
        assert_eq!(question.as_deref(), Some(asked), "{header}");
    }
}

/// Which numbers come later nobody knows.
#[test]
fn a_rating_has_the_scale_that_its_header_says() {
    let first = table(
        "Timestamp,How likely are you to recommend us? (0-10),Ease (0-10),Food (1 to 6),Staff rating\n\
         2026-07-01,9,7,3,3\n2026-07-02,2,5,1,1\n2026-07-13,8,6,5,2\n",
    );
    let project = imported(empty(), &first, &propose(&first));
    let scale = |name: &str| {
        let scale = project.fields().named(name).unwrap().scale().unwrap();
        (scale.least(), scale.most())
    };
    assert_eq!(scale("Ease (0-10)"), (0, 10));
    assert_eq!(scale("Food (1 to 6)"), (1, 6));
    assert_eq!(scale("Staff rating"), (1, 5));
    let later = table(
        "Timestamp,How likely are you to recommend us? (0-10),Ease (0-10),Food (1 to 6),Staff rating\n\
         2026-08-01,9,10,6,3\n2026-08-02,2,0,1,1\n",
    );
    assert_eq!(
        planned(&later, &propose(&later), &project).counted.wrong(),
        0
    );
    // What the header says is not believed against the cells.
    let beyond = table("NPS,Ease (1-5)\n9,7\n3,6\n8,7\n");
    let project = imported(empty(), &beyond, &propose(&beyond));
    let scale = project
        .fields()
        .named("Ease (1-5)")
        .unwrap()
        .scale()
        .unwrap();
    assert_eq!((scale.least(), scale.most()), (1, 7));
}
