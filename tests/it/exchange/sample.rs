//! Surveys with everything in them that is hard to write into a table.

use std::ops::ControlFlow;

use goodword::exchange::import::Progress;
use goodword::model::{
    Case, CaseState, Choice, ChoiceId, Course, Customer, Day, Edit, Field, FieldKind, FieldValue,
    Gift, Given, Item, Kept, ListEdit, Listed, Note, Person, Project, ProjectId, Reason, Response,
    ResponseId, Scale, Score, Survey,
};
use proptest::prelude::*;

pub fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub fn add<T: Listed>(project: &mut Project, item: T) {
    let insert = ListEdit::append(item);
    project.apply(T::edit(insert)).unwrap();
}

pub fn nth<T: Item>(number: usize) -> T::Id {
    (0..number).fold(T::first_id(), |id, _| T::id_after(id))
}

pub fn nth_choice(number: usize) -> ChoiceId {
    (0..number).fold(ChoiceId::FIRST, |id, _| id.next())
}

/// With lists and no answers. Some names are like those of the program's own columns, and some hold what separates.
pub fn bare() -> Project {
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let kept = Kept::default;
    let choice = |number: usize, name: &str| Choice {
        id: nth_choice(number),
        name: name.to_owned(),
        kept: kept(),
    };
    let choices = vec![
        choice(0, "Harbour; old, \"town\""),
        choice(1, "=Market"),
        choice(2, "'t Hof"),
    ];
    let fields = [
        ("Branch", FieldKind::Choice(choices)),
        ("Date", FieldKind::Text),
        ("Ease", FieldKind::Rating(Scale::EFFORT)),
        ("原因", FieldKind::Text),
    ];
    for (at, (name, kind)) in fields.into_iter().enumerate() {
        let field = Field {
            id: nth::<Field>(at),
            name: name.to_owned(),
            kind,
            role: None,
            kept: kept(),
        };
        add(&mut project, field);
    }
    for (at, name) in ["Price, taste", "a;b", "\"quoted\"", "Kiszolgálás"]
        .into_iter()
        .enumerate()
    {
        add(
            &mut project,
            Reason {
                id: nth::<Reason>(at),
                name: name.to_owned(),
                kept: kept(),
            },
        );
    }
    for (at, (name, contact)) in [("Ann", "ann@example.org"), ("-", "+48 600"), ("", "'x")]
        .into_iter()
        .enumerate()
    {
        let customer = Customer {
            id: nth::<Customer>(at),
            name: name.to_owned(),
            contact: contact.to_owned(),
            kept: kept(),
        };
        add(&mut project, customer);
    }
    add(
        &mut project,
        Person {
            id: nth::<Person>(0),
            name: "Éva; Kis".to_owned(),
            kept: kept(),
        },
    );
    add(
        &mut project,
        Gift {
            id: nth::<Gift>(0),
            name: "Voucher (small)".to_owned(),
            kept: kept(),
        },
    );
    project
}

/// Letters that mean something somewhere, and no space at an end, which no table keeps.
fn text() -> impl Strategy<Value = String> {
    let texts = prop_oneof![
        Just(String::new()),
        "[=+@'\"a-c,;|0-9-][a-zé漢 ,;|\"'=\n-]{0,12}[a-z\"',;|0-9]",
        Just("-".to_owned()),
        Just("-5".to_owned()),
        Just("2026-01-02".to_owned()),
        Just("007".to_owned()),
        Just("_x0041_ a".to_owned()),
    ];
    texts.prop_map(|text| text.trim().to_owned())
}

fn day() -> impl Strategy<Value = Day> {
    (2019i32..2028, 1u8..=12, 1u8..=28)
        .prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}").parse().unwrap())
}

fn case() -> impl Strategy<Value = Case> {
    let notes = prop::collection::vec((day(), "[a-z][a-z \n]{0,8}[a-z]"), 0..3);
    (
        0usize..4,
        day(),
        day(),
        any::<bool>(),
        prop::option::of(day()),
        any::<bool>(),
        notes,
    )
        .prop_map(|(state, a, b, owned, due, gives, notes)| Case {
            course: {
                let course = Course::default().moved_to(CaseState::Contacted, a.min(b));
                course.moved_to(CaseState::ALL[state], a.max(b))
            },
            owner: owned.then(nth_person),
            due,
            notes: notes
                .into_iter()
                .filter_map(|(day, text)| Note::new(day, text))
                .collect(),
            given: gives
                .then(|| Given {
                    gift: nth::<Gift>(0),
                    day: a,
                    kept: Kept::default(),
                })
                .into_iter()
                .collect(),
            quote: None,
            kept: Kept::default(),
        })
}

fn nth_person() -> goodword::model::PersonId {
    nth::<Person>(0)
}

pub fn answer() -> impl Strategy<Value = Response> {
    let values = (
        prop::option::of(0usize..3),
        text(),
        prop::option::of(1u8..=7),
        text(),
    );
    let about = (
        prop::option::of(day()),
        prop::option::of(0u8..=10),
        any::<bool>(),
        text(),
    );
    let by = (
        prop::option::of(0usize..3),
        prop::collection::vec(0usize..4, 0..3),
        prop::option::of(case()),
    );
    (about, by, values).prop_map(
        |((day, score, aside, comment), (customer, reasons, case), (branch, date, ease, why))| {
            let mut response = Response::new(ResponseId::from_random(0));
            response.day = day;
            response.score = score.and_then(|score| Score::new(score).ok());
            response.aside = aside;
            response.comment = comment;
            response.customer = customer.map(nth::<Customer>);
            response.set_reasons(reasons.into_iter().map(nth::<Reason>).collect());
            let choice = |at: usize| (0..at).fold(ChoiceId::FIRST, |id, _| id.next());
            let text = |text: String| Some(FieldValue::Text(text)).filter(|_| true);
            response.set_value(
                nth::<Field>(0),
                branch.map(|at| FieldValue::Choice(choice(at))),
            );
            response.set_value(
                nth::<Field>(1),
                text(date).filter(|each| *each != FieldValue::Text(String::new())),
            );
            response.set_value(nth::<Field>(2), ease.map(FieldValue::Rating));
            response.set_value(
                nth::<Field>(3),
                text(why).filter(|each| *each != FieldValue::Text(String::new())),
            );
            response.set_case(case.unwrap_or_default());
            response
        },
    )
}

pub fn with_answers(answers: Vec<Response>) -> Project {
    let mut project = bare();
    for (number, answer) in (1..).zip(answers) {
        let id = ResponseId::from_random(number * 1000);
        project.apply(Edit::add(Response { id, ..answer })).unwrap();
    }
    project
}

pub fn some() -> Project {
    let mut first = Response::new(ResponseId::from_random(1));
    first.score = Score::new(9).ok();
    first.day = "2026-11-21".parse().ok();
    first.comment = String::from("=1+1");
    first.customer = Some(nth::<Customer>(0));
    first.set_value(
        nth::<Field>(1),
        Some(FieldValue::Text("Ann said so".to_owned())),
    );
    first.set_value(nth::<Field>(0), Some(FieldValue::Choice(ChoiceId::FIRST)));
    first.set_case(Case {
        course: Course::default().moved_to(CaseState::Contacted, "2026-11-22".parse().unwrap()),
        owner: Some(nth::<Person>(0)),
        notes: Note::new("2026-11-22".parse().unwrap(), "Ann was glad".to_owned())
            .into_iter()
            .collect(),
        ..Case::default()
    });
    let mut second = Response::new(ResponseId::from_random(2));
    second.score = Score::new(3).ok();
    second.comment = String::from("-");
    with_answers(vec![first, second])
}
