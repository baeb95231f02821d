//! Surveys of any size to measure with: a chain of shops whose customers answer in five languages over five years. The
//! same size and seed always make the same survey, whatever the day.

use std::num::NonZeroU32;

use super::sample::sample_project;
use super::{Texts, TextsError};
use crate::model::{
    Choice, Customer, CustomerId, Day, Edit, Field, FieldKind, FieldRole, FieldValue, Group, Kept,
    Language, ListEdit, NumberedId, Placed, Project, ProjectId, ReasonId, Response, ResponseId,
    Score,
};
use crate::text;

/// So many of a project at most; further ones are answers of customers who answer again.
const CUSTOMERS: u32 = 1_000_000;

/// How often a customer answers, in the mean.
const ANSWERS_PER_CUSTOMER: u32 = 5;

const BRANCHES: u32 = 24;

/// How many answers of a year, in the measure of the first.
const GROWTH: [u32; 5] = [10, 12, 15, 17, 20];

const FIRST_YEAR: i16 = 2021;

/// Of those who answer, how many in a hundred write something.
const WRITING: u32 = 62;

/// A survey of so many answers.
///
/// # Errors
/// When the texts of a language cannot be had.
pub fn generated_project(answers: u32, seed: u64) -> Result<Project, TextsError> {
    let voices = Language::ALL.map(Voice::of);
    let voices: Vec<Voice> = voices.into_iter().collect::<Result<_, _>>()?;
    let mut rng = fastrand::Rng::with_seed(seed);
    let english = Texts::load(Language::English)?;
    let id = ProjectId::from_random(u128::from(seed) << 64 | u128::from(answers));
    let mut project = empty(id, &english);
    let customers = answers.div_ceil(ANSWERS_PER_CUSTOMER).min(CUSTOMERS);
    let inserts = (1..=customers).map(|number| {
        let item = customer(number, &mut rng);
        Edit::Customer(ListEdit::append(item))
    });
    let inserts: Vec<Edit> = inserts.collect();
    let mut edits: Vec<Edit> = branches(&project).into_iter().collect();
    edits.push(Edit::Batch(inserts));
    let maker = Maker {
        voices: &voices,
        customers,
        answers,
        start: seed,
    };
    for edit in edits {
        let _inverse = project.apply(edit);
    }
    let placed = (0..answers).map(|number| Placed {
        row: usize::MAX,
        response: maker.answer(number, &project, &mut rng),
    });
    let added = Edit::InsertResponses(placed.collect());
    let _inverse = project.apply(added);
    Ok(project)
}

/// A new survey with the fields and the rated questions of the sample, and none of its answers and customers.
fn empty(id: ProjectId, texts: &Texts) -> Project {
    let mut project = sample_project(id, texts, day(FIRST_YEAR, 1, 1));
    let ids = project.responses().iter().map(|each| each.id()).collect();
    let _inverse = project.apply(Edit::RemoveResponses(ids));
    let known: Vec<CustomerId> = project.customers().iter().map(|each| each.id).collect();
    for id in known {
        let _inverse = project.apply(Edit::Customer(ListEdit::Remove(id)));
    }
    project
}

fn branches(project: &Project) -> Option<Edit> {
    let field = project.field_with_role(FieldRole::Branch)?;
    let choice = |number| {
        Some(Choice {
            id: id(number)?,
            name: format!("Shop {number}"),
            kept: Kept::default(),
        })
    };
    Some(Edit::Field(ListEdit::Replace(Field {
        kind: FieldKind::Choice((1..=BRANCHES).filter_map(choice).collect()),
        ..field.clone()
    })))
}

fn id<Of>(number: u32) -> Option<NumberedId<Of>> {
    NonZeroU32::new(number).map(NumberedId::new)
}

const NAMES: [&[&str]; 2] = [
    &[
        "Anna",
        "Béla",
        "Katarzyna",
        "Jukka",
        "Emma",
        "Łukasz",
        "Zsófia",
        "Aino",
        "Henry",
        "伟",
        "芳",
        "Piotr",
        "Grace",
        "Väinö",
        "Gábor",
        "娜",
    ],
    &[
        "Smith",
        "Kovács",
        "Nowak",
        "Korhonen",
        "Brown",
        "Wiśniewski",
        "Szabó",
        "Virtanen",
        "Hill",
        "王",
        "李",
        "Zieliński",
        "Clark",
        "Mäkinen",
        "Tóth",
        "张",
    ],
];

fn customer(number: u32, rng: &mut fastrand::Rng) -> Customer {
    let [first, last] = NAMES.map(|names| names[rng.usize(..names.len())]);
    Customer {
        id: id(number).unwrap_or(CustomerId::FIRST),
        name: format!("{first} {last} {number}"),
        contact: if rng.u32(..100) < 40 {
            format!("customer{number}@example.org")
        } else {
            String::new()
        },
        kept: Kept::default(),
    }
}

/// What is said in a language, by group.
struct Voice {
    promoters: Vec<String>,
    passives: Vec<String>,
    detractors: Vec<String>,
    gap: &'static str,
}

impl Voice {
    fn of(language: Language) -> Result<Self, TextsError> {
        let texts = Texts::load(language)?;
        let each = |all: String| all.split('|').map(|one| one.trim().to_owned()).collect();
        Ok(Self {
            promoters: each(text!(texts, "sample-comments-promoter")),
            passives: each(text!(texts, "sample-comments-passive")),
            detractors: each(text!(texts, "sample-comments-detractor")),
            gap: match language {
                Language::Chinese => "。",
                _ => ". ",
            },
        })
    }

    /// One to three things.
    fn comment(&self, group: Group, rng: &mut fastrand::Rng) -> String {
        let said = match group {
            Group::Promoter => &self.promoters,
            Group::Passive => &self.passives,
            Group::Detractor => &self.detractors,
        };
        let count = [1, 1, 2, 2, 3][rng.usize(..5)];
        let picked = (0..count).filter_map(|_| said.get(rng.usize(..said.len().max(1))));
        let picked: Vec<&str> = picked.map(String::as_str).collect();
        picked.join(self.gap)
    }
}

struct Maker<'a> {
    voices: &'a [Voice],
    customers: u32,
    answers: u32,
    /// Of the ids.
    start: u64,
}

impl Maker<'_> {
    fn answer(&self, number: u32, project: &Project, rng: &mut fastrand::Rng) -> Response {
        // An odd factor makes each number another one of forty bits.
        let bits = (u64::from(number) ^ self.start).wrapping_mul(0x9e_37_79_b9_7f_4a_7c_15);
        let mut response = Response::new(ResponseId::from_random(bits));
        response.day = (rng.u32(..1000) > 3).then(|| self.day(number, rng));
        let branch = rng.u32(..BRANCHES).min(rng.u32(..BRANCHES));
        let group = pick_group(branch, response.day, rng);
        response.score = score(group, rng);
        if rng.u32(..100) < WRITING {
            // Most shops are in one country; every language is heard in all of them.
            let at = if rng.u32(..100) < 70 {
                branch as usize % self.voices.len()
            } else {
                rng.usize(..self.voices.len())
            };
            let voice = self.voices.get(at);
            response.comment = voice.map_or_else(String::new, |voice| voice.comment(group, rng));
        }
        response.set_reasons(reasons(project, group, rng));
        response.customer = self.customer(rng);
        response.aside = rng.u32(..400) == 0;
        for field in project.fields() {
            let value = value(field, branch, group, rng);
            response.set_value(field.id, value);
        }
        response
    }

    /// In the order of entry, but for a card that lay about for some days; more from year to year.
    fn day(&self, number: u32, rng: &mut fastrand::Rng) -> Day {
        let total: u32 = GROWTH.iter().sum();
        let place = u64::from(number) * u64::from(total) / u64::from(self.answers.max(1));
        let mut left = u32::try_from(place).unwrap_or(0);
        let mut year = FIRST_YEAR;
        for of_year in GROWTH {
            if left < of_year {
                break;
            }
            left -= of_year;
            year += 1;
        }
        // Within a year the place says roughly when; the rest is chance.
        let of_year = GROWTH[usize::try_from(year - FIRST_YEAR).unwrap_or(0).min(4)];
        let nth = left * 365 / of_year + rng.u32(..=365 / of_year);
        let first = day(year, 1, 1).date();
        let nth = i32::try_from(nth.min(364)).unwrap_or(0);
        Day::from(first.saturating_add(jiff::Span::new().days(nth)))
    }

    /// Some come often, most now and then, some are not known.
    fn customer(&self, rng: &mut fastrand::Rng) -> Option<CustomerId> {
        if self.customers == 0 || rng.u32(..100) < 12 {
            return None;
        }
        let often = self.customers.div_ceil(10);
        let of = if rng.u32(..100) < 40 {
            often
        } else {
            self.customers
        };
        id(rng.u32(1..=of))
    }
}

fn day(year: i16, month: i8, day: i8) -> Day {
    Day::from(jiff::civil::date(year, month, day))
}

/// The shops differ, and one of them has become worse of late.
fn pick_group(branch: u32, day: Option<Day>, rng: &mut fastrand::Rng) -> Group {
    let worse = branch == 2 && day.is_some_and(|day| day.year() > 2024);
    let promoting = 48 + branch % 7 * 3 - if worse { 20 } else { 0 };
    let detracting = 12 + branch % 5 * 3 + if worse { 15 } else { 0 };
    match rng.u32(..100) {
        at if at < promoting => Group::Promoter,
        at if at < promoting + detracting => Group::Detractor,
        _ => Group::Passive,
    }
}

/// Two in a hundred leave it out.
fn score(group: Group, rng: &mut fastrand::Rng) -> Option<Score> {
    if rng.u32(..100) < 2 {
        return None;
    }
    Score::new(match group {
        Group::Promoter => rng.u8(9..=10),
        Group::Passive => rng.u8(7..=8),
        Group::Detractor => [6, 6, 5, 5, 4, 3, 2, 0][rng.usize(..8)],
    })
    .ok()
}

fn reasons(project: &Project, group: Group, rng: &mut fastrand::Rng) -> Vec<ReasonId> {
    let all = project.reasons().as_slice();
    let count = [0, 1, 1, 1, 2][rng.usize(..5)];
    // What people praise stands first among the usual reasons.
    let from = if group == Group::Detractor {
        all.len() / 3
    } else {
        0
    };
    let picked = (0..count).filter_map(|_| all.get(rng.usize(from..all.len().max(from + 1))));
    picked.map(|reason| reason.id).collect()
}

fn value(field: &Field, branch: u32, group: Group, rng: &mut fastrand::Rng) -> Option<FieldValue> {
    match &field.kind {
        FieldKind::Choice(choices) if field.role == Some(FieldRole::Branch) => choices
            .get(branch as usize)
            .map(|choice| FieldValue::Choice(choice.id)),
        FieldKind::Choice(choices) if !choices.is_empty() && rng.u32(..100) < 85 => {
            let at = rng.usize(..choices.len());
            choices.get(at).map(|choice| FieldValue::Choice(choice.id))
        }
        FieldKind::Rating(scale) if rng.u32(..100) < 60 => {
            let values: Vec<u8> = scale.values().collect();
            let steps = values.len();
            let from = if group == Group::Promoter {
                steps / 2
            } else {
                0
            };
            let rating = values.get(rng.usize(from..steps.max(from + 1)));
            rating.copied().map(FieldValue::Rating)
        }
        FieldKind::Choice(_) | FieldKind::Several(_) | FieldKind::Text | FieldKind::Rating(_) => {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_survey_and_another_another_one() {
        let one = generated_project(300, 7).unwrap();
        assert!(one == generated_project(300, 7).unwrap());
        assert!(one != generated_project(300, 8).unwrap());
    }

    #[test]
    fn it_is_as_large_as_was_asked_for_and_in_every_language() {
        for answers in [0, 1, 5, 2000] {
            let project = generated_project(answers, 3).unwrap();
            assert_eq!(project.responses().len(), answers as usize);
        }
        let project = generated_project(2000, 3).unwrap();
        let comments: Vec<&str> = project
            .responses()
            .iter()
            .map(|each| each.comment())
            .collect();
        for language in Language::ALL {
            let voice = Voice::of(language).unwrap();
            let said = voice.promoters.iter();
            let said = said.filter(|said| comments.contains(&said.as_str()));
            assert!(said.count() > 1, "{language:?}");
        }
    }
}
