//! A copy that names nobody.

use goodword::exchange::export::{Comments, anonymised};
use goodword::exchange::import::{ColumnUse, Table, plan, propose};
use goodword::model::{
    Choice, Edit, Field, FieldKind, FieldValue, Gift, Kept, ListEdit, Project, ProjectId, Reason,
    Response, ResponseId, Survey,
};
use serde_json::{Value, json};

use super::sample::{add, bare, go_on, nth, nth_choice, some};

#[test]
fn nobody_is_named_in_an_anonymised_copy() {
    let project = some();
    let (copy, removed) =
        anonymised(&project, &[0], ProjectId::from_random(9), Comments::Removed).unwrap();
    assert!(copy.customers().is_empty() && copy.people().is_empty());
    let only = copy.responses().get(0).unwrap().to_response();
    assert_eq!(only.day, "2026-11-01".parse().ok());
    assert_ne!(only.id, project.responses().get(0).unwrap().id());
    assert_eq!((only.comment.as_str(), only.customer), ("", None));
    assert_eq!(only.values.len(), 1, "a choice stays, a free text goes");
    assert_eq!(only.case.unwrap().notes, []);
    let told = (
        removed.customers,
        removed.contacts,
        removed.comments,
        removed.notes,
        removed.texts,
        removed.answers,
    );
    assert_eq!(told, (2, 3, 1, 1, 1, 1));
    assert!(!format!("{copy:?}").contains("Ann"));
    let (kept, _) =
        anonymised(&project, &[0, 1], ProjectId::from_random(9), Comments::Kept).unwrap();
    assert_eq!(kept.responses().get(1).unwrap().comment(), "-");
}

/// Surveys made before names were told from choices have them as choices.
#[test]
fn fields_that_say_who_somebody_is_are_not_in_an_anonymised_copy() {
    let text = (0..20).fold(String::new(), |text, row| {
        format!(
            "{text}9,2026-01-05,Ann {},+3630555{:04},10.0.0.{},Zed{},Card {row},Shop {}\n",
            row % 4,
            row % 5,
            row % 3,
            row % 2,
            row % 2
        )
    });
    let table = Table::read(
        format!("Score,Date,First name,Mobile,IP address,Company,Voucher,Branch\n{text}").into(),
    )
    .unwrap();
    let mut mapping = propose(&table);
    for column in 2..8 {
        mapping.choose(column, ColumnUse::Choice);
    }
    let mut project = bare();
    let plan = plan(&table, &mapping, &project, &mut go_on).unwrap();
    let edit = plan
        .into_edit(&project, &mut fastrand::Rng::with_seed(7), &mut go_on)
        .unwrap();
    project.apply(edit).unwrap();
    let rows: Vec<usize> = (0..20).collect();
    let (copy, removed) =
        anonymised(&project, &rows, ProjectId::from_random(9), Comments::Kept).unwrap();
    assert_eq!(
        removed.fields,
        ["First name", "Mobile", "IP address", "Voucher"]
    );
    let said = format!("{copy:?}");
    for who in ["Ann 1", "+36", "10.0.0", "Card 1"] {
        assert!(!said.contains(who), "{who}");
    }
    let company = copy.fields().named("Company").unwrap();
    assert_eq!(company.choices().len(), 2);
    assert!(copy.responses().get(0).unwrap().value(company.id).is_some());
}

#[test]
fn ticked_lists_that_differ_in_nearly_every_answer_are_not_in_an_anonymised_copy() {
    let ids: Vec<_> = (0..3).map(nth_choice).collect();
    let ticked = |bits: usize| {
        let ids = ids.iter().enumerate();
        let chosen = ids.filter(|(at, _)| bits >> at & 1 == 1);
        FieldValue::several(chosen.map(|(_, id)| *id).collect())
    };
    for (differ, are_left_out) in [(7, true), (2, false)] {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let choices = ["Bread", "Cake", "Tea"].into_iter().zip(&ids);
        let choices = choices.map(|(name, id)| Choice {
            id: *id,
            name: name.to_owned(),
            kept: Kept::default(),
        });
        let field = Field {
            id: nth::<Field>(0),
            name: "Bought".to_owned(),
            kind: FieldKind::Several(choices.collect()),
            role: None,
            kept: Kept::default(),
        };
        add(&mut project, field);
        for number in 0..7 {
            let mut answer = Response::new(ResponseId::from_random(number as u64));
            answer.set_value(nth::<Field>(0), ticked(1 + number % differ));
            project.apply(Edit::add(answer)).unwrap();
        }
        let rows: Vec<usize> = (0..7).collect();
        let id = ProjectId::from_random(9);
        let (copy, removed) = anonymised(&project, &rows, id, Comments::Kept).unwrap();
        assert_eq!(removed.fields.len(), usize::from(are_left_out));
        assert_eq!(copy.fields().named("Bought").is_none(), are_left_out);
    }
}

/// A later version may note anything there.
#[test]
fn what_the_program_does_not_know_is_not_in_an_anonymised_copy() {
    let mut project = some();
    let secret = || -> Kept {
        let Value::Object(map) = json!({ "noted": "Secret Ann" }) else {
            panic!("no object");
        };
        Kept::from(map)
    };
    let field = project.fields().named("Branch").unwrap();
    let choices = field.choices().iter().cloned().map(|choice| Choice {
        kept: secret(),
        ..choice
    });
    let field = Field {
        kind: FieldKind::Choice(choices.collect()),
        kept: secret(),
        ..field.clone()
    };
    let reason = project.reasons().iter().next().unwrap().clone();
    let gift = project.gifts().iter().next().unwrap().clone();
    let mut scoring = project.scoring().clone();
    scoring.kept = secret();
    let edits = [
        Edit::Field(ListEdit::Replace(field)),
        Edit::Reason(ListEdit::Replace(Reason {
            kept: secret(),
            ..reason
        })),
        Edit::Gift(ListEdit::Replace(Gift {
            kept: secret(),
            ..gift
        })),
        Edit::Scoring(Box::new(scoring)),
    ];
    for edit in edits {
        project.apply(edit).unwrap();
    }
    assert!(format!("{project:?}").contains("Secret"));
    let (copy, _) =
        anonymised(&project, &[0, 1], ProjectId::from_random(9), Comments::Kept).unwrap();
    assert!(!format!("{copy:?}").contains("Secret"), "{copy:?}");
}
