use super::sample::*;
use crate::analysis::{Analysis, Dimension, Importance, Key, Query, RatedField};
use crate::model::{
    Audience, Edit, Field, FieldId, FieldKind, FieldValue, Kept, ListEdit, Project, Response,
    Scale, Survey,
};
use crate::stats::{Quadrant, TopBox};

const SERVICE: FieldId = FieldId::FIRST.next().next();
const EASE: FieldId = SERVICE.next();

/// With a question rated 1 to 5 and one rated 1 to 7.
fn rated(audience: Audience, responses: impl IntoIterator<Item = Response>) -> Project {
    let mut project = project(2);
    for (id, scale) in [(SERVICE, Scale::SATISFACTION), (EASE, Scale::EFFORT)] {
        let item = Field {
            id,
            name: id.to_string(),
            kind: FieldKind::Rating(scale),
            role: None,
            kept: Kept::default(),
        };
        project.apply(Edit::Field(ListEdit::append(item))).unwrap();
    }
    let survey = Survey {
        audience,
        ..project.survey().clone()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    add(&mut project, responses);
    project
}

/// A blank score above 10; a question that is not rated at 0.
fn rates(score: u8, service: u8, ease: u8) -> Response {
    let mut response = by(score, u32::from(score % 2) + 1);
    for (field, rating) in [(SERVICE, service), (EASE, ease)] {
        if rating > 0 {
            response.set_value(field, Some(FieldValue::Rating(rating)));
        }
    }
    response
}

fn found(project: &Project) -> Vec<RatedField> {
    Analysis::of(project, &query()).ratings
}

#[test]
fn each_question_is_told_of_with_its_importance_and_its_quadrant() {
    // Service goes with the score and is badly rated; ease does not and is well rated.
    let answers = [0, 2, 4, 6, 8, 10, 1, 3, 9, 99]
        .map(|score| rates(score, (score / 4 + 1).min(3), 6 + score / 2 % 2));
    let ratings = found(&rated(Audience::Customers, answers));
    let [service, ease] = &ratings[..] else {
        panic!("{ratings:?}");
    };
    assert_eq!((service.field, service.answers), (SERVICE, 10));
    assert_eq!(service.steps, [(1, 4), (2, 2), (3, 4), (4, 0), (5, 0)]);
    assert_eq!(service.mean.unwrap().value, 2.0);
    assert_eq!(service.performance(), Some(0.25));
    assert_eq!((service.top, ease.top), (TopBox::TopOne, TopBox::TopTwo));
    assert_eq!(service.top_box.unwrap().percent, 0.0);
    assert_eq!(ease.top_box.unwrap().percent, 100.0);
    assert_eq!(service.verdict, Importance::Strong);
    assert_eq!(ease.verdict, Importance::MayBeChance);
    let quadrants = [service.quadrant, ease.quadrant];
    assert_eq!(
        quadrants,
        [Some(Quadrant::Improve), Some(Quadrant::MayBeTooMuch)]
    );
}

#[test]
fn few_or_equal_answers_say_nothing_of_importance() {
    let few = rated(
        Audience::Customers,
        [rates(0, 1, 0), rates(5, 3, 0), rates(10, 5, 0)],
    );
    let alike = rated(Audience::Customers, (0..9).map(|score| rates(score, 4, 4)));
    for project in [few, alike] {
        for field in found(&project) {
            assert_eq!((field.verdict, field.quadrant), (Importance::Unknown, None));
        }
    }
}

#[test]
fn ratings_are_those_of_the_selection() {
    let project = rated(Audience::Customers, (0..10).map(|score| rates(score, 3, 0)));
    let query = Query {
        filter: filter(&[(Dimension::Field(CHANNEL), &[Key::Choice(choice(1))])]),
        ..query()
    };
    assert_eq!(Analysis::of(&project, &query).ratings[0].answers, 5);
}

#[test]
fn employees_who_rate_are_not_recognised() {
    let six = || (0..6).map(|score| rates(score, 3, 7));
    let none_left = rated(Audience::Employees, six());
    assert_eq!(found(&none_left).len(), 2);
    let of_few = rated(
        Audience::Employees,
        six()
            .map(|mut each| {
                each.set_value(EASE, None);
                each
            })
            .chain((0..4).map(|score| rates(score, 0, 5))),
    );
    assert_eq!(
        found(&of_few),
        [],
        "four rate one, and four do not rate the other"
    );
    let one_apart = rated(Audience::Employees, six().chain([rates(9, 5, 7)]));
    let [service, ease] = &found(&one_apart)[..] else {
        panic!("both are rated by all");
    };
    assert!(service.steps.is_empty() && service.top_box.is_none());
    assert_eq!((service.answers, ease.steps.len()), (7, 7));
    let channel = filter(&[(Dimension::Field(CHANNEL), &[Key::Choice(choice(1))])]);
    let march = crate::analysis::Filter {
        period: Some(period("2026-03-01", "2026-03-31")),
        ..Default::default()
    };
    let many = rated(
        Audience::Employees,
        (0..40).map(|each| Response {
            day: Some(day("2026-03-05")),
            ..rates(each % 11, 3, 7)
        }),
    );
    assert_eq!(found(&many).len(), 2);
    for filter in [channel, march] {
        let query = Query { filter, ..query() };
        assert_eq!(Analysis::of(&many, &query).ratings, []);
    }
}
