//! Small projects built in code.

use crate::analysis::{Analysis, Condition, Dimension, Filter, Key, Period, Query};
use crate::model::{
    Choice, ChoiceId, Customer, CustomerId, Day, Days, Edit, Field, FieldId, FieldKind, FieldValue,
    Kept, ListEdit, Placed, Project, ProjectId, Reason, ReasonId, Response, ResponseId, Round,
    Score, Scoring, Survey,
};

pub const CHANNEL: FieldId = FieldId::FIRST;
pub const NOTE: FieldId = FieldId::FIRST.next();

/// A project with a field of choices, a field of texts, three reasons and two customers.
pub fn project(choices: u32) -> Project {
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let choices = (1..=choices).map(|number| Choice {
        id: choice(number),
        name: format!("Channel {number}"),
        kept: Kept::default(),
    });
    insert_field(&mut project, CHANNEL, FieldKind::Choice(choices.collect()));
    insert_field(&mut project, NOTE, FieldKind::Text);
    for number in 1..=3 {
        let item = Reason {
            id: reason(number),
            name: format!("Reason {number}"),
            kept: Kept::default(),
        };
        let edit = ListEdit::append(item);
        project.apply(Edit::Reason(edit)).unwrap();
    }
    for number in 1..=2 {
        let item = Customer {
            id: customer(number),
            name: format!("Customer {number}"),
            contact: String::new(),
            kept: Kept::default(),
        };
        let edit = ListEdit::append(item);
        project.apply(Edit::Customer(edit)).unwrap();
    }
    project
}

fn insert_field(project: &mut Project, id: FieldId, kind: FieldKind) {
    let item = Field {
        id,
        name: id.to_string(),
        kind,
        role: None,
        kept: Kept::default(),
    };
    let edit = ListEdit::append(item);
    project.apply(Edit::Field(edit)).unwrap();
}

/// Adds the answers at the end, each under an id of its own.
pub fn add(project: &mut Project, responses: impl IntoIterator<Item = Response>) {
    let rows = project.responses().len()..;
    let placed = responses.into_iter().zip(rows).map(|(mut response, row)| {
        response.id = ResponseId::from_random(row as u64);
        Placed { row, response }
    });
    let edit = Edit::InsertResponses(placed.collect());
    project.apply(edit).unwrap();
}

pub fn with(choices: u32, responses: impl IntoIterator<Item = Response>) -> Project {
    let mut project = project(choices);
    add(&mut project, responses);
    project
}

/// An answer of that score; a blank one above 10.
pub fn answer(score: u8) -> Response {
    let mut response = Response::new(ResponseId::from_random(0));
    response.score = Score::new(score).ok();
    response
}

pub fn on(score: u8, day: &str) -> Response {
    let mut response = answer(score);
    response.day = Some(day.parse().unwrap());
    response
}

/// An answer in a choice of the field; without a value for choice 0.
pub fn by(score: u8, number: u32) -> Response {
    let mut response = answer(score);
    let value = (number > 0).then(|| FieldValue::Choice(choice(number)));
    response.set_value(CHANNEL, value);
    response
}

pub fn noted(score: u8, text: &str) -> Response {
    let mut response = answer(score);
    response.set_value(NOTE, Some(FieldValue::Text(text.to_owned())));
    response
}

pub fn because(score: u8, reasons: &[u32]) -> Response {
    let mut response = answer(score);
    response.set_reasons(reasons.iter().map(|&number| reason(number)).collect());
    response
}

pub fn choice(number: u32) -> ChoiceId {
    ChoiceId::new(number.try_into().unwrap())
}

pub fn reason(number: u32) -> ReasonId {
    ReasonId::new(number.try_into().unwrap())
}

pub fn customer(number: u32) -> CustomerId {
    CustomerId::new(number.try_into().unwrap())
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn period(from: &str, to: &str) -> Period {
    Period {
        from: Some(day(from)),
        to: Some(day(to)),
    }
}

pub fn filter(conditions: &[(Dimension, &[Key])]) -> Filter {
    let conditions = conditions.iter().map(|&(dimension, keys)| Condition {
        dimension,
        keys: keys.to_vec(),
    });
    Filter {
        period: None,
        conditions: conditions.collect(),
    }
}

/// All answers, month by month, on 22 November 2026.
pub fn query() -> Query {
    Query::all(day("2026-11-22"))
}

/// The project with its answers counted so.
pub fn scored(mut project: Project, scoring: Scoring) -> Project {
    project.apply(Edit::Scoring(Box::new(scoring))).unwrap();
    project
}

/// An answer of that customer.
pub fn from(number: u32, score: u8, day: &str) -> Response {
    let mut response = on(score, day);
    response.customer = Some(customer(number));
    response
}

pub fn broken_down(project: &Project, by: Dimension) -> Analysis {
    let query = Query {
        by: Some(by),
        ..query()
    };
    Analysis::of(project, &query)
}

/// With rounds of those first and last days.
pub(super) fn asked_in<'a>(
    rounds: impl IntoIterator<Item = &'a (&'a str, &'a str)>,
    responses: impl IntoIterator<Item = Response>,
) -> Project {
    let mut project = with(4, responses);
    for (at, (first, last)) in rounds.into_iter().enumerate() {
        let days = Days::new(day(first), day(last)).unwrap();
        let item = Round::new(project.rounds().free_id(), format!("Round {at}"), days);
        project
            .apply(Edit::Round(ListEdit::Insert { at, item }))
            .unwrap();
    }
    project
}

/// An answer of that customer.
pub fn answer_of(number: u32) -> Response {
    let mut response = answer(10);
    response.customer = Some(customer(number));
    response
}

/// The answers, in a project that knows all their customers and has three choices.
pub fn with_customers_of(responses: Vec<Response>) -> Project {
    let mut known: Vec<CustomerId> = responses.iter().filter_map(|each| each.customer).collect();
    known.sort_unstable();
    known.dedup();
    let mut project = project(3);
    for id in known {
        if project.customers().get(id).is_some() {
            continue;
        }
        let item = Customer {
            id,
            name: format!("Customer {id}"),
            contact: String::new(),
            kept: Kept::default(),
        };
        let insert = ListEdit::append(item);
        project.apply(Edit::Customer(insert)).unwrap();
    }
    add(&mut project, responses);
    project
}
