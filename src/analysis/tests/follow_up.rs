use std::sync::atomic::AtomicBool;

use super::sample::*;
use crate::analysis::{
    Figures, Filter, FollowList, FollowQuery, Followed, Period, answers_of, due, proposed_due,
};
use crate::model::{
    Audience, Case, CaseState, Counts, Course, Customer, Days, Edit, FollowUp, Group, Kept,
    ListEdit, Person, PersonId, Project, Response, Score, Survey, WaitsFor,
};

/// Scores with their days.
type Answers<'a> = &'a [(u8, &'a str)];

const TODAY: &str = "2026-11-27";

fn followed(project: &Project, closed: bool) -> Followed {
    asked(
        project,
        &FollowQuery {
            filter: Filter::default(),
            closed,
            today: day(TODAY),
        },
    )
}

fn asked(project: &Project, query: &FollowQuery) -> Followed {
    Followed::of(project, query, &AtomicBool::new(true)).unwrap()
}

fn said(score: u8, day: &str, by: u32) -> Response {
    Response {
        customer: (by > 0).then(|| customer(by)),
        ..on(score, day)
    }
}

/// The answer with a case that came to that state on those days.
fn with_case(mut response: Response, steps: &[(CaseState, &str)]) -> Response {
    let steps = steps.iter();
    let course = steps.fold(Course::default(), |course, (state, on)| {
        course.moved_to(*state, day(on))
    });
    response.set_case(Case {
        course,
        ..Case::default()
    });
    response
}

#[test]
fn answers_stand_in_the_list_of_their_group_and_closed_ones_where_wanted() {
    let resolved = with_case(on(2, "2026-11-26"), &[(CaseState::Resolved, "2026-11-27")]);
    let aside = Response {
        aside: true,
        ..on(1, "2026-11-26")
    };
    let blank = on(99, "2026-11-26");
    let answers = [
        on(3, "2026-11-26"),
        on(7, TODAY),
        on(10, TODAY),
        resolved,
        aside,
        blank,
    ];
    let project = with(0, answers);
    let table = [
        (FollowList::ToCall, vec![0], vec![0, 3]),
        (FollowList::ToWin, vec![1], vec![1]),
        (FollowList::ToThank, vec![2], vec![2]),
        (FollowList::AtRisk, vec![], vec![]),
        (FollowList::Waiting, vec![], vec![]),
    ];
    for (list, open, all) in table {
        assert_eq!(followed(&project, false).rows(list), open, "{list:?}");
        assert_eq!(followed(&project, true).rows(list), all, "{list:?}");
    }
}

/// The latest is by day, then by the order of entry; the one before may be outside the filter.
#[test]
fn a_customer_is_at_risk_whose_latest_score_fell_a_group_or_three_points() {
    let table: [(Answers<'_>, &[usize]); 8] = [
        (&[(9, "2026-01-01"), (8, "2026-02-01")], &[1]),
        (&[(8, "2026-01-01"), (7, "2026-02-01")], &[]),
        (&[(6, "2026-01-01"), (3, "2026-02-01")], &[1]),
        (&[(6, "2026-01-01"), (4, "2026-02-01")], &[]),
        (&[(6, "2026-01-01"), (9, "2026-02-01")], &[]),
        (&[(4, "2026-02-01"), (9, "2026-01-01")], &[0]),
        (&[(9, "2026-01-01"), (2, "2026-01-01")], &[1]),
        (
            &[(10, "2026-01-01"), (2, "2026-02-01"), (3, "2026-03-01")],
            &[],
        ),
    ];
    for (answers, rows) in table {
        let project = with(0, answers.iter().map(|(score, day)| said(*score, day, 1)));
        let query = FollowQuery {
            filter: Filter {
                period: Some(Period {
                    from: Some(day("2026-01-01")),
                    to: None,
                }),
                ..Filter::default()
            },
            closed: false,
            today: day(TODAY),
        };
        assert_eq!(
            asked(&project, &query).rows(FollowList::AtRisk),
            rows,
            "{answers:?}"
        );
    }
    let two_people = with(0, [said(10, "2026-01-01", 1), said(0, "2026-02-01", 2)]);
    assert!(
        followed(&two_people, true)
            .rows(FollowList::AtRisk)
            .is_empty()
    );
    let before_is_outside = with(0, [said(10, "2025-01-01", 1), said(0, "2026-02-01", 1)]);
    let query = FollowQuery {
        filter: filter_from("2026-01-01"),
        closed: false,
        today: day(TODAY),
    };
    assert_eq!(
        asked(&before_is_outside, &query).rows(FollowList::AtRisk),
        [1]
    );
}

fn filter_from(from: &str) -> Filter {
    Filter {
        period: Some(Period {
            from: Some(day(from)),
            to: None,
        }),
        ..Filter::default()
    }
}

#[test]
fn working_days_leave_out_saturdays_and_sundays() {
    let mut project = project(0);
    // The 20th is a Friday.
    let table = [
        ("2026-11-20", Group::Detractor, "2026-11-24"),
        ("2026-11-21", Group::Detractor, "2026-11-24"),
        ("2026-11-23", Group::Detractor, "2026-11-25"),
        ("2026-11-23", Group::Passive, "2026-12-02"),
        ("2026-11-23", Group::Promoter, "2026-12-11"),
    ];
    for (from, group, wanted) in table {
        let found = proposed_due(&project, day(from), group);
        assert_eq!(found, Some(day(wanted)), "{from} {group:?}");
    }
    let mut rule = project.follow_up().clone();
    rule.due.detractor = 0;
    project.apply(Edit::FollowUp(Box::new(rule))).unwrap();
    let same_day = proposed_due(&project, day("2026-11-21"), Group::Detractor);
    assert_eq!(same_day, Some(day("2026-11-21")));
    assert_eq!(
        proposed_due(&project, day("9999-12-31"), Group::Promoter),
        None
    );
}

#[test]
fn working_days_leave_out_closed_days_too() {
    let mut project = project(0);
    let mut rule = project.follow_up().clone();
    for (first, last) in [("2026-11-24", "2026-11-26"), ("2026-12-01", "2026-12-01")] {
        rule.closed.add(Days::new(day(first), day(last)).unwrap());
    }
    project.apply(Edit::FollowUp(Box::new(rule))).unwrap();
    // The 20th is a Friday: Monday the 23rd is one working day, Friday the 27th the next.
    let table = [
        ("2026-11-20", Group::Detractor, "2026-11-27"),
        ("2026-11-24", Group::Detractor, "2026-11-30"),
        ("2026-11-26", Group::Passive, "2026-12-08"),
    ];
    for (from, group, wanted) in table {
        let found = proposed_due(&project, day(from), group);
        assert_eq!(found, Some(day(wanted)), "{from} {group:?}");
    }
}

#[test]
fn what_was_agreed_goes_before_the_rule_and_a_contact_ends_the_rule() {
    let project = project(0);
    let score = Score::new(2).unwrap();
    let from = Some(day("2026-11-20"));
    let (rule, agreed) = (Some(day("2026-11-24")), Some(day("2026-12-24")));
    let case = |state, due| Case {
        course: Course::default().moved_to(state, day("2026-11-22")),
        due,
        ..Case::default()
    };
    let table = [
        (CaseState::Open, None, rule),
        (CaseState::Open, agreed, agreed),
        (CaseState::Contacted, None, None),
        (CaseState::Contacted, agreed, agreed),
        (CaseState::Resolved, agreed, None),
        (CaseState::WontDo, agreed, None),
    ];
    for (state, set, wanted) in table {
        let found = due(&project, Some(&case(state, set)), from, score, day(TODAY));
        assert_eq!(found, wanted, "{state:?} {set:?}");
    }
    let untaken = |from| due(&project, None, from, score, day(TODAY));
    assert_eq!(untaken(from), rule);
    assert_eq!(untaken(None), None, "not dated");
}

#[test]
fn whoever_waits_longer_than_the_rule_allows_is_told_by_owner() {
    let mut late_and_owned = on(3, "2026-11-02");
    late_and_owned.set_case(Case {
        owner: Some(PersonId::FIRST),
        ..Case::default()
    });
    let mut project = project(0);
    let insert = ListEdit::Insert {
        at: 0,
        item: Person {
            id: PersonId::FIRST,
            name: "Anna".to_owned(),
            kept: Kept::default(),
        },
    };
    project.apply(Edit::Person(insert)).unwrap();
    let called = with_case(on(3, "2026-11-02"), &[(CaseState::Contacted, "2026-11-20")]);
    // Two working days after the 25th, a Wednesday, is today.
    let today = on(3, "2026-11-25");
    add(
        &mut project,
        [
            late_and_owned,
            called,
            today,
            on(3, "2026-11-24"),
            on(10, "2026-11-02"),
        ],
    );
    let found = followed(&project, false);
    assert_eq!(found.rows(FollowList::Waiting), [0, 3, 4]);
    let own = found.figures.by_owner.iter();
    let own: Vec<_> = own
        .map(|each| (each.owner, each.open, each.overdue))
        .collect();
    assert_eq!(own, [(Some(PersonId::FIRST), 1, 1), (None, 4, 2)]);
}

/// 90 days before today is the 29th of August.
#[test]
fn old_answers_nobody_took_up_are_not_waited_for_and_those_taken_up_are() {
    let owned = |mut response: Response| {
        response.set_case(Case {
            due: Some(day("2026-03-01")),
            ..Case::default()
        });
        response
    };
    let old = [
        on(3, "2026-08-28"),
        on(3, "2026-08-29"),
        on(9, "2025-01-01"),
        owned(on(2, "2025-01-01")),
    ];
    let mut project = with(0, old);
    let found = followed(&project, false);
    assert_eq!(found.rows(FollowList::Waiting), [1, 3]);
    assert_eq!(
        found.rows(FollowList::ToCall),
        [0, 1, 3],
        "they stay in their list"
    );
    let late: usize = found.figures.by_owner.iter().map(|own| own.overdue).sum();
    assert_eq!(late, 2, "as many as in the list");
    let longer = FollowUp {
        waits: WaitsFor(1000.try_into().unwrap()),
        ..FollowUp::default()
    };
    project.apply(Edit::FollowUp(Box::new(longer))).unwrap();
    assert_eq!(
        followed(&project, false).rows(FollowList::Waiting),
        [0, 1, 2, 3]
    );
}

/// Forty answers of one customer are one find, not forty.
#[test]
fn the_effect_of_calling_is_told_by_customer() {
    let contacted = |response| with_case(response, &[(CaseState::Contacted, "2026-01-01")]);
    let again = |customer: u32, times: u32, is_called: bool| {
        (0..times).map(move |_| {
            let response = said(2, "2026-01-01", customer);
            if is_called {
                contacted(response)
            } else {
                response
            }
        })
    };
    let alone = (1..=20).flat_map(|customer| again(customer, 2, customer % 2 == 0));
    let crowd = again(1, 21, false).chain(again(2, 21, true));
    let width = |figures: &Figures| {
        let range = figures.effect.unwrap().interval;
        range.upper - range.lower
    };
    let mut many = project(0);
    for number in many.customers().len() + 1..=20 {
        let item = Customer {
            id: customer(u32::try_from(number).unwrap()),
            name: String::new(),
            contact: String::new(),
            kept: Kept::default(),
        };
        let insert = ListEdit::Insert { at: number, item };
        many.apply(Edit::Customer(insert)).unwrap();
    }
    add(&mut many, alone);
    let found = followed(&many, false).figures;
    assert_eq!((found.called.n(), found.not_called.n()), (10, 10));
    let narrow = width(&found);
    many = with(0, crowd);
    let found = followed(&many, false).figures;
    assert_eq!((found.called.n(), found.not_called.n()), (20, 20));
    assert!(
        width(&found) > narrow,
        "two customers tell less than twenty"
    );
}

#[test]
fn the_figures_tell_how_soon_and_whom_and_with_what_effect() {
    let (contacted, resolved) = (CaseState::Contacted, CaseState::Resolved);
    let answers = [
        // Called after 1 day, resolved after 4, promoter the next time.
        with_case(
            said(2, "2026-01-01", 1),
            &[(contacted, "2026-01-02"), (resolved, "2026-01-05")],
        ),
        said(9, "2026-02-01", 1),
        // Not called, detractor again; and that one called too late for the next.
        said(3, "2026-01-01", 2),
        with_case(said(4, "2026-02-01", 2), &[(contacted, "2026-03-04")]),
        said(8, "2026-03-01", 2),
        // Called after 3 days, never heard of again.
        with_case(on(0, "2026-01-01"), &[(contacted, "2026-01-04")]),
    ];
    let figures = followed(&with(0, answers), false).figures;
    assert_eq!(figures.days_to_contact, Some(3.0));
    assert_eq!(figures.days_to_resolution, Some(4.0));
    assert_eq!(figures.reached.unwrap().percent, 75.0);
    assert_eq!(figures.called, Counts::new(1, 0, 0));
    assert_eq!(figures.not_called, Counts::new(0, 1, 1));
    let effect = figures.effect.unwrap();
    assert!(
        effect.interval.lower < 0.0 && effect.interval.upper > 0.0,
        "so few tell nothing"
    );
    assert_eq!(followed(&project(0), false).figures.effect, None);
}

#[test]
fn all_of_somebody_is_told_from_the_first_day_to_the_last() {
    let mut undated = answer(5);
    undated.customer = Some(customer(1));
    let project = with(
        0,
        [
            said(9, "2026-02-01", 1),
            said(3, "2026-01-01", 2),
            said(7, "2026-01-01", 1),
            undated,
        ],
    );
    assert_eq!(answers_of(&project, customer(1)), [3, 2, 0]);
    assert_eq!(answers_of(&project, customer(2)), [1]);
}

#[test]
fn employees_are_not_followed_up() {
    let mut project = with(0, [on(2, "2026-01-01")]);
    let survey = Survey {
        audience: Audience::Employees,
        ..project.survey().clone()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    assert_eq!(followed(&project, true), Followed::default());
}

#[test]
fn what_is_not_wanted_any_more_is_given_up() {
    let query = FollowQuery {
        filter: Filter::default(),
        closed: false,
        today: day(TODAY),
    };
    let project = with(0, [on(2, "2026-01-01")]);
    assert_eq!(
        Followed::of(&project, &query, &AtomicBool::new(false)),
        None
    );
}
