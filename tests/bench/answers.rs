//! Projects of any size, the same ones every time.

use std::num::NonZeroU32;

use fastrand::Rng;
use goodword::model::{
    Choice, ChoiceId, Customer, CustomerId, Day, Edit, Field, FieldId, FieldKind, FieldValue, Item,
    Kept, ListEdit, NumberedId, Placed, Project, ProjectId, Reason, ReasonId, Response, ResponseId,
    Score, Survey,
};

/// Choices of the field `f1`.
const BRANCHES: u32 = 6;
/// Choices of the field `f2`.
const SITES: u32 = 1000;
/// A million answers are of 200,000 customers.
const ANSWERS_PER_CUSTOMER: u32 = 5;
const REASONS: u32 = 8;
const YEARS: [i16; 3] = [2024, 2025, 2026];
const WORDS: &[&str] = &[
    "the", "staff", "was", "kind", "slow", "soup", "cold", "again", "we", "waited", "price",
    "lovely", "table", "never", "bread", "quick", "and", "not", "clean", "music",
];

/// Of a survey with a branch and a site for every answer, a customer for most, a comment for every third.
pub fn project(answers: u32) -> Project {
    let mut rng = Rng::with_seed(7);
    let mut project = Project::new(ProjectId::from_random(7), Survey::default());
    let fields = [choices(1, BRANCHES), choices(2, SITES)];
    insert_all(&mut project, fields, Edit::Field);
    insert_all(&mut project, (1..=REASONS).map(reason), Edit::Reason);
    let customers = customers(answers);
    insert_all(&mut project, (1..=customers).map(customer), Edit::Customer);
    let placed = (0..answers).map(|number| Placed {
        row: usize::MAX,
        response: response(number, customers, &mut rng),
    });
    let all = Edit::InsertResponses(placed.collect());
    project.apply(all).unwrap();
    project
}

/// Of answers that each say so many words.
pub fn project_of_comments(answers: u32, words: usize) -> Project {
    let mut rng = Rng::with_seed(7);
    let mut project = Project::new(ProjectId::from_random(8), Survey::default());
    let placed = (0..answers).map(|number| {
        let mut response = Response::new(ResponseId::from_random(u64::from(number)));
        response.score = Score::new(rng.u8(0..=10)).ok();
        response.comment = comment(words, &mut rng);
        Placed {
            row: usize::MAX,
            response,
        }
    });
    let all = Edit::InsertResponses(placed.collect());
    project.apply(all).unwrap();
    project
}

/// How many customers a project of so many answers has.
pub fn customers(answers: u32) -> u32 {
    answers.div_ceil(ANSWERS_PER_CUSTOMER)
}

/// One more answer, of a kind somebody types, in a project of so many customers.
pub fn response(number: u32, customers: u32, rng: &mut Rng) -> Response {
    let mut response = Response::new(ResponseId::from_random(u64::from(number)));
    response.score = Score::new(rng.choice([9, 10, 8, 7, 10, 9, 3, 6]).unwrap()).ok();
    response.day = Some(day(rng));
    response.set_value(FieldId::FIRST, Some(chosen(BRANCHES, rng)));
    response.set_value(id(2), Some(chosen(SITES, rng)));
    if customers > 0 && rng.u8(..10) < 9 {
        response.customer = Some(id(rng.u32(1..=customers)));
    }
    if number.is_multiple_of(3) {
        response.comment = comment(8, rng);
        response.set_reasons(vec![id(rng.u32(1..=REASONS)), id(rng.u32(1..=REASONS))]);
    }
    response
}

/// So many words.
pub fn comment(words: usize, rng: &mut Rng) -> String {
    let chosen: Vec<&str> = (0..words)
        .map(|_| WORDS[rng.usize(..WORDS.len())])
        .collect();
    chosen.join(" ")
}

fn day(rng: &mut Rng) -> Day {
    let (month, day) = (rng.u8(1..=12), rng.u8(1..=28));
    let year = rng.choice(YEARS).unwrap();
    format!("{year}-{month:02}-{day:02}").parse().unwrap()
}

fn chosen(of: u32, rng: &mut Rng) -> FieldValue {
    let id: ChoiceId = id(rng.u32(1..=of));
    FieldValue::Choice(id)
}

fn id<Of>(number: u32) -> NumberedId<Of> {
    NumberedId::new(NonZeroU32::new(number).unwrap())
}

fn insert_all<T: Item>(
    project: &mut Project,
    items: impl IntoIterator<Item = T>,
    edit: fn(ListEdit<T>) -> Edit,
) {
    let inserts = items.into_iter().map(|item| edit(ListEdit::append(item)));
    project.apply(Edit::Batch(inserts.collect())).unwrap();
}

fn choices(number: u32, count: u32) -> Field {
    let choice = |number| Choice {
        id: id(number),
        name: format!("Place {number}"),
        kept: Kept::default(),
    };
    Field {
        id: id(number),
        name: format!("Field {number}"),
        kind: FieldKind::Choice((1..=count).map(choice).collect()),
        role: None,
        kept: Kept::default(),
    }
}

fn reason(number: u32) -> Reason {
    let id: ReasonId = id(number);
    Reason {
        id,
        name: format!("Reason {number}"),
        kept: Kept::default(),
    }
}

fn customer(number: u32) -> Customer {
    let id: CustomerId = id(number);
    Customer {
        id,
        name: format!("Customer {number}"),
        contact: String::new(),
        kept: Kept::default(),
    }
}
