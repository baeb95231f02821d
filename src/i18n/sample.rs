//! A made-up survey to look around in: a bakery with branches, a year of answers up to today, in the language of
//! the texts. The same day and language always make the same survey.

use jiff::ToSpan as _;

use super::{Texts, new_project};
use crate::model::{
    Audience, Choice, Customer, CustomerId, Day, Edit, Field, FieldId, FieldKind, FieldRole,
    FieldValue, Group, Kept, ListEdit, Placed, Project, ProjectId, ReasonId, Response, ResponseId,
    Scale, Score,
};
use crate::text;

const ANSWERS: usize = 412;
const SEED: u64 = 2026;
/// In percent, by branch: how many of the answers it has, and how many of those promote and detract.
const BRANCHES: [(u32, u32, u32); 5] = [
    (35, 58, 16),
    (29, 69, 11),
    (24, 45, 24),
    (11, 60, 19),
    (1, 50, 25),
];

/// The sample survey.
pub fn sample_project(id: ProjectId, texts: &Texts, today: Day) -> Project {
    let mut project = new_project(id, &text!(texts, "sample-name"), Audience::Customers, texts);
    let mut rng = fastrand::Rng::with_seed(SEED);
    let edits = vec![
        question(&project, texts),
        branches(&project, texts),
        customers(&project, texts),
        ratings(&project, texts),
    ];
    for edit in edits.into_iter().flatten() {
        // Each fits a new survey; were one not to, the sample would be the poorer for it, no more.
        let _inverse = project.apply(edit);
    }
    let mut rates = fastrand::Rng::with_seed(SEED + 1);
    let placed = (0..ANSWERS).map(|row| {
        let mut response = answer(row, &project, texts, today, &mut rng);
        rate(&project, &mut response, &mut rates);
        Placed { row, response }
    });
    let added = Edit::InsertResponses(placed.collect());
    let _inverse = project.apply(added);
    project
}

fn question(project: &Project, texts: &Texts) -> Vec<Edit> {
    let mut survey = project.survey().clone();
    survey.question = text!(texts, "sample-question");
    vec![Edit::Survey(Box::new(survey))]
}

fn branches(project: &Project, texts: &Texts) -> Vec<Edit> {
    let names = [
        text!(texts, "sample-branch-1"),
        text!(texts, "sample-branch-2"),
        text!(texts, "sample-branch-3"),
        text!(texts, "sample-branch-4"),
        text!(texts, "sample-branch-5"),
    ];
    let Some(field) = project.field_with_role(FieldRole::Branch) else {
        return Vec::new();
    };
    let mut with_choices = Field {
        kind: FieldKind::Choice(Vec::new()),
        ..field.clone()
    };
    for name in names {
        let id = with_choices.free_choice_id();
        if let FieldKind::Choice(choices) = &mut with_choices.kind {
            choices.push(Choice {
                id,
                name,
                kept: Kept::default(),
            });
        }
    }
    vec![Edit::Field(ListEdit::Replace(with_choices))]
}

/// Two questions rated from 1 to 5.
fn ratings(project: &Project, texts: &Texts) -> Vec<Edit> {
    let Some(scale) = Scale::new(1, 5) else {
        return Vec::new();
    };
    let names = [
        text!(texts, "sample-rating-service"),
        text!(texts, "sample-rating-bread"),
    ];
    let mut id: FieldId = project.fields().free_id();
    let mut edits = Vec::new();
    for name in names {
        let item = Field {
            id,
            name,
            kind: FieldKind::Rating(scale),
            role: None,
            kept: Kept::default(),
        };
        edits.push(Edit::Field(ListEdit::append(item)));
        id = id.next();
    }
    edits
}

/// Most rate the service much as they score; the bread is praised by nearly all. Some leave a question out.
fn rate(project: &Project, response: &mut Response, rng: &mut fastrand::Rng) {
    let likely: [&[u8]; 2] = match response.score.map(Score::group) {
        Some(Group::Promoter) => [&[5, 5, 5, 4, 4, 3], &[5, 5, 4, 5, 4, 4]],
        Some(Group::Passive) => [&[5, 4, 4, 3, 3, 2], &[5, 5, 4, 4, 3, 4]],
        Some(Group::Detractor) | None => [&[4, 3, 2, 2, 1, 3], &[5, 4, 4, 3, 5, 2]],
    };
    let questions = project.fields().iter();
    let questions = questions.filter(|field| field.scale().is_some());
    for (field, likely) in questions.zip(likely) {
        let rating = likely[rng.usize(..likely.len())];
        if rng.u32(..100) < 70 {
            response.set_value(field.id, Some(FieldValue::Rating(rating)));
        }
    }
}

fn customers(project: &Project, texts: &Texts) -> Vec<Edit> {
    let names = text!(texts, "sample-customers");
    let mut id: CustomerId = project.customers().free_id();
    let mut edits = Vec::new();
    for (at, name) in names.split('|').map(str::trim).enumerate() {
        let item = Customer {
            id,
            name: name.to_owned(),
            contact: format!("guest{}@example.org", at + 1),
            kept: Kept::default(),
        };
        edits.push(Edit::Customer(ListEdit::Insert { at, item }));
        id = id.next();
    }
    edits
}

fn answer(
    row: usize,
    project: &Project,
    texts: &Texts,
    today: Day,
    rng: &mut fastrand::Rng,
) -> Response {
    let branch = pick_branch(rng);
    let group = pick_group(branch, rng);
    let mut response = Response::new(ResponseId::from_random(rng.u64(..)));
    response.day = Some(day(row, today, rng));
    response.score = Score::new(match group {
        Group::Promoter => rng.u8(9..=10),
        Group::Passive => rng.u8(7..=8),
        Group::Detractor => [6, 6, 5, 5, 4, 3, 2, 0][rng.usize(..8)],
    })
    .ok();
    if rng.u32(..100) < 45 {
        response.comment = comment(group, texts, rng);
    }
    response.set_reasons(reasons(project, group, rng));
    if rng.u32(..100) < 30 && !project.customers().is_empty() {
        let at = rng.usize(..project.customers().len());
        response.customer = project.customers().as_slice().get(at).map(|known| known.id);
    }
    for (field, choice) in choices(project, branch, rng) {
        response.set_value(field, Some(choice));
    }
    response
}

fn pick_branch(rng: &mut fastrand::Rng) -> usize {
    let mut left = rng.u32(..100);
    for (at, (share, _, _)) in BRANCHES.iter().enumerate() {
        if left < *share {
            return at;
        }
        left -= share;
    }
    0
}

fn pick_group(branch: usize, rng: &mut fastrand::Rng) -> Group {
    let (_, promoting, detracting) = BRANCHES[branch];
    match rng.u32(..100) {
        at if at < promoting => Group::Promoter,
        at if at < promoting + detracting => Group::Detractor,
        _ => Group::Passive,
    }
}

/// Spread over the year up to today, in order, but nobody is asked in the summer weeks.
fn day(row: usize, today: Day, rng: &mut fastrand::Rng) -> Day {
    let days_ago = (ANSWERS - 1 - row) * 330 / ANSWERS;
    let jitter = rng.usize(..3);
    let ago = i32::try_from(days_ago.saturating_sub(jitter)).unwrap_or_default();
    let day = today.date().saturating_sub(ago.days());
    let asked = if day.month() == 7 {
        day.last_of_month().saturating_add(rng.i32(1..20).days())
    } else {
        day
    };
    Day::from(asked).min(today)
}

fn comment(group: Group, texts: &Texts, rng: &mut fastrand::Rng) -> String {
    let all = match group {
        Group::Promoter => text!(texts, "sample-comments-promoter"),
        Group::Passive => text!(texts, "sample-comments-passive"),
        Group::Detractor => text!(texts, "sample-comments-detractor"),
    };
    let comments: Vec<&str> = all.split('|').map(str::trim).collect();
    comments[rng.usize(..comments.len())].to_owned()
}

/// Promoters praise service and quality, detractors complain of price and delivery, mostly.
fn reasons(project: &Project, group: Group, rng: &mut fastrand::Rng) -> Vec<ReasonId> {
    let likely: &[usize] = match group {
        Group::Promoter => &[0, 0, 1, 1, 1, 3, 8],
        Group::Passive => &[0, 1, 2, 3, 5],
        Group::Detractor => &[2, 2, 2, 4, 4, 0, 6],
    };
    let count = [0, 1, 1, 1, 2][rng.usize(..5)];
    let all = project.reasons().as_slice();
    let picked = (0..count).map(|_| likely[rng.usize(..likely.len())]);
    picked
        .filter_map(|at| all.get(at))
        .map(|reason| reason.id)
        .collect()
}

fn choices(
    project: &Project,
    branch: usize,
    rng: &mut fastrand::Rng,
) -> Vec<(FieldId, FieldValue)> {
    let channel = [0, 0, 0, 1, 7, 7, 6][rng.usize(..7)];
    let wanted = [(FieldRole::Channel, channel), (FieldRole::Branch, branch)];
    let found = wanted.into_iter().filter_map(|(role, at)| {
        let field = project.field_with_role(role)?;
        let choice = field.choices().get(at)?;
        Some((field.id, FieldValue::Choice(choice.id)))
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn the_sample_is_whole_in_every_language_and_ends_today() {
        let today: Day = "2026-11-22".parse().unwrap();
        for language in Language::ALL {
            let texts = Texts::load(language).unwrap();
            let project = sample_project(ProjectId::from_random(1), &texts, today);
            assert_eq!(project.responses().len(), ANSWERS, "{language:?}");
            assert!(project.customers().len() > 5, "{language:?}");
            let last = project
                .responses()
                .iter()
                .filter_map(|each| each.day())
                .max();
            assert_eq!(last, Some(today), "{language:?}");
            let branch = project.field_with_role(FieldRole::Branch).unwrap();
            assert_eq!(branch.choices().len(), BRANCHES.len());
        }
    }
}
