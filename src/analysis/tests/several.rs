//! Fields of which an answer may have several choices.

use super::sample::*;
use crate::analysis::{Analysis, Dimension, Key, Query, Withheld, selected_rows};
use crate::model::{Audience, Edit, Field, FieldKind, FieldValue, ListEdit, Project, Survey};

/// The field of choices made one of which an answer may have several.
fn of_several(answers: &[(u8, &[u32])]) -> Project {
    let mut project = project(4);
    let field = project.fields().get(CHANNEL).unwrap().clone();
    let kind = FieldKind::Several(field.choices().to_vec());
    let field = Field { kind, ..field };
    project
        .apply(Edit::Field(ListEdit::Replace(field)))
        .unwrap();
    let responses = answers.iter().map(|(score, numbers)| {
        let mut response = answer(*score);
        let ids = numbers.iter().map(|&number| choice(number)).collect();
        response.set_value(CHANNEL, FieldValue::several(ids));
        response
    });
    let responses: Vec<_> = responses.collect();
    add(&mut project, responses);
    project
}

#[test]
fn an_answer_with_several_choices_counts_in_each_of_them_and_adds_a_part_with_each() {
    let project = of_several(&[(10, &[1, 2]), (9, &[1]), (0, &[2]), (10, &[])]);
    let by = Dimension::Field(CHANNEL);
    let analysis = broken_down(&project, by);
    let told: Vec<_> = analysis
        .segments
        .iter()
        .map(|each| (each.key.clone(), each.summary.counts.n()))
        .collect();
    assert_eq!(
        told,
        [
            (Key::Choice(choice(1)), 2),
            (Key::Choice(choice(2)), 2),
            (Key::Missing, 1),
        ]
    );
    let added: Vec<f64> = analysis
        .segments
        .iter()
        .map(|each| each.contribution)
        .collect();
    assert_eq!(added, [37.5, -12.5, 25.0]);
    assert_eq!(added.iter().sum::<f64>(), analysis.overall.score.unwrap());
    assert!(by.is_shared(&project));
}

#[test]
fn answers_are_filtered_by_any_of_their_choices() {
    let project = of_several(&[(10, &[1, 2]), (9, &[1]), (0, &[2]), (10, &[])]);
    let table: [(&[Key], &[usize]); 4] = [
        (&[Key::Choice(choice(1))], &[0, 1]),
        (&[Key::Choice(choice(2))], &[0, 2]),
        (&[Key::Choice(choice(2)), Key::Missing], &[0, 2, 3]),
        (&[Key::Choice(choice(3))], &[]),
    ];
    for (keys, rows) in table {
        let filter = filter(&[(Dimension::Field(CHANNEL), keys)]);
        assert_eq!(selected_rows(&project, &filter), rows, "{keys:?}");
        let one_by_one = project.responses().iter().enumerate();
        let one_by_one = one_by_one.filter(|(_, each)| filter.matches(each));
        assert_eq!(one_by_one.map(|(row, _)| row).collect::<Vec<_>>(), rows);
    }
}

#[test]
fn what_an_answer_has_several_of_is_neither_crossed_nor_split_over() {
    let project = of_several(&[(10, &[1, 2]), (9, &[1]), (0, &[2])]);
    let query = Query {
        by: Some(Dimension::Field(NOTE)),
        crossed: Some(Dimension::Field(CHANNEL)),
        split_by: Some(Dimension::Field(CHANNEL)),
        ..query()
    };
    let analysis = Analysis::of(&project, &query);
    assert!(analysis.segments.iter().all(|each| each.crossed.is_none()));
    let trends = Analysis::trends(
        &project,
        &Query {
            by: Some(Dimension::Field(CHANNEL)),
            ..query
        },
    );
    assert!(trends.is_empty(), "none has a date");
}

#[test]
fn employees_are_not_told_apart_by_what_they_chose_several_of() {
    let mut project = of_several(&[(10, &[1, 2][..]); 20]);
    let survey = Survey {
        audience: Audience::Employees,
        ..project.survey().clone()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    let analysis = broken_down(&project, Dimension::Field(CHANNEL));
    assert_eq!(analysis.withheld, Some(Withheld::Said));
    assert!(analysis.segments.is_empty());
    let narrowed = Query {
        filter: filter(&[(Dimension::Field(CHANNEL), &[Key::Choice(choice(1))])]),
        ..query()
    };
    assert!(Analysis::of(&project, &narrowed).is_withheld());
}
