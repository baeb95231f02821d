//! What customers did, by the group of what they said last.

use std::sync::atomic::AtomicBool;

use crate::analysis::{Condition, Customers, Dimension, Filter, Key, LEAST_TOLD, Period};
use crate::model::{
    Audience, CameBy, Customer, CustomerId, Day, Deed, Deeds, Edit, Group, Kept, ListEdit, Project,
    ProjectId, Recommender, Response, ResponseId, Score, Spend, Survey,
};

fn id(number: u32) -> CustomerId {
    CustomerId::new(number.try_into().unwrap())
}

fn day(number: u8) -> Day {
    format!("2026-11-{number:02}").parse().unwrap()
}

/// A customer of each number, with these scores one day after the other.
fn project(scores: &[&[u8]]) -> Project {
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let mut answer = 0;
    for (number, scores) in (1..).zip(scores) {
        let item = Customer {
            id: id(number),
            name: format!("Customer {number}"),
            contact: String::new(),
            kept: Kept::default(),
        };
        let insert = ListEdit::append(item);
        project.apply(Edit::Customer(insert)).unwrap();
        for (number_of, &score) in (1..).zip(*scores) {
            answer += 1;
            let response = Response {
                score: Score::new(score).ok(),
                day: Some(day(number_of)),
                customer: Some(id(number)),
                ..Response::new(ResponseId::from_random(answer))
            };
            project.apply(Edit::add(response)).unwrap();
        }
    }
    project
}

fn did(project: &mut Project, number: u32, change: impl FnOnce(&mut Deeds)) {
    let known = project.deeds().get(id(number)).cloned();
    let is_there = known.is_some();
    let mut item = known.unwrap_or_else(|| Deeds::of(id(number)));
    change(&mut item);
    let edit = if is_there {
        ListEdit::Replace(item)
    } else {
        ListEdit::append(item)
    };
    project.apply(Edit::Deeds(edit)).unwrap();
}

fn of(project: &Project, filter: &Filter) -> Customers {
    Customers::of(project, filter, &AtomicBool::new(true)).unwrap()
}

#[test]
fn shares_are_of_those_of_whom_it_is_known_with_wilsons_range() {
    let mut project = project(&[&[10], &[9], &[9], &[10], &[7], &[2], &[3]]);
    for (number, times) in [(1, 3), (2, 0), (3, 1), (5, 0), (6, 1)] {
        did(&mut project, number, |deeds| {
            deeds.recommended = Some(Deed::new(times, day(9)));
        });
    }
    let figures = of(&project, &Filter::default()).figures;
    let promoters = figures.of(Group::Promoter);
    assert_eq!((promoters.customers, promoters.recommendations), (4, 4));
    let share = promoters.recommended;
    assert_eq!((share.known, share.yes), (3, 2));
    // Wilson's range of 2 in 3: (2 + z²/2 ± z √(2/3 + z²/4)) / (3 + z²), z = 1.959964.
    let range = share.rate.unwrap().interval;
    assert!((range.lower - 20.765_96).abs() < 1e-3, "{range:?}");
    assert!((range.upper - 93.850_81).abs() < 1e-3, "{range:?}");
    let detractors = figures.of(Group::Detractor);
    assert_eq!(
        (detractors.recommended.known, detractors.recommended.yes),
        (1, 1)
    );
    assert_eq!(
        detractors.recommended.rate, None,
        "one says nothing of the others"
    );
    assert_eq!(figures.of(Group::Passive).recommended.rate, None);
    assert_eq!(figures.known, 5);
}

#[test]
fn a_customer_is_of_the_group_of_the_latest_answer_that_the_filter_selects() {
    let mut project = project(&[&[10, 2], &[9]]);
    did(&mut project, 1, |deeds| {
        deeds.left = Some(Deed::new(1, day(5)));
    });
    let all = of(&project, &Filter::default());
    assert_eq!(all.figures.of(Group::Detractor).left.yes, 1);
    assert_eq!(all.standing(id(1)).unwrap().answers, 2);
    let first_day = Filter {
        period: Some(Period {
            from: Some(day(1)),
            to: Some(day(1)),
        }),
        ..Filter::default()
    };
    let early = of(&project, &first_day);
    assert_eq!(early.figures.of(Group::Promoter).left.yes, 1);
    assert_eq!(early.figures.of(Group::Promoter).customers, 2);
    let detractors = Filter {
        conditions: vec![Condition {
            dimension: Dimension::Group,
            keys: vec![Key::Group(Group::Detractor)],
        }],
        ..Filter::default()
    };
    let unhappy = of(&project, &detractors);
    assert_eq!(unhappy.standing(id(2)), None);
    assert_eq!(unhappy.figures.of(Group::Promoter).customers, 0);
}

#[test]
fn whoever_came_is_told_by_the_group_of_whoever_brought_them() {
    let mut project = project(&[&[10], &[9], &[3], &[8], &[]]);
    let whose = [
        (2, Recommender::Customer(id(1))),
        (3, Recommender::Customer(id(1))),
        (4, Recommender::Somebody("Aunt Mary".to_owned())),
        (1, Recommender::Nobody),
        (5, Recommender::Customer(id(9))),
    ];
    for (number, whose) in whose {
        did(&mut project, number, |deeds| {
            deeds.came_by = Some(CameBy::new(whose, day(3)));
        });
    }
    let brought = of(&project, &Filter::default()).figures.brought;
    assert_eq!((brought.came.known, brought.came.yes), (5, 4));
    assert_eq!(brought.by(Group::Promoter), 2);
    assert_eq!((brought.by_others, brought.by_unscored), (1, 1));
}

#[test]
fn what_is_at_risk_is_what_those_who_stay_spend_times_the_share_who_left() {
    let mut project = project(&[&[2], &[3], &[4], &[0], &[10]]);
    for (number, left, amount) in [(1, 1, 100.0), (2, 0, 200.0), (3, 0, 300.0), (4, 0, 500.0)] {
        did(&mut project, number, |deeds| {
            deeds.left = Some(Deed::new(left, day(4)));
            deeds.spend = Spend::new(amount, day(4));
        });
    }
    did(&mut project, 5, |deeds| {
        deeds.left = Some(Deed::new(1, day(4)));
        deeds.spend = Spend::new(900.0, day(4));
    });
    let figures = of(&project, &Filter::default()).figures;
    let group = figures.of(Group::Detractor);
    let spending = group.spending;
    assert_eq!(
        (spending.known, spending.sum, spending.staying),
        (4, 1100.0, 1000.0)
    );
    let risk = spending.at_risk.unwrap();
    let rate = group.left.rate.unwrap();
    assert!((risk.amount - 250.0).abs() < 1e-9);
    assert!((risk.interval.upper - 10.0 * rate.interval.upper).abs() < 1e-9);
    assert!((spending.mean.unwrap().value - 275.0).abs() < 1e-9);
    let single = figures.of(Group::Promoter).spending;
    assert!(single.known < LEAST_TOLD);
    assert_eq!(
        (single.sum, single.mean, single.at_risk),
        (900.0, None, None)
    );
    assert!(figures.has_spending());
}

#[test]
fn nothing_is_told_of_employees() {
    let mut project = project(&[&[2]]);
    did(&mut project, 1, |deeds| {
        deeds.left = Some(Deed::new(1, day(4)));
    });
    let survey = Survey {
        audience: Audience::Employees,
        ..Survey::default()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    assert_eq!(of(&project, &Filter::default()), Customers::default());
}
