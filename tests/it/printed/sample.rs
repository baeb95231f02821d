//! Surveys to be printed, plain and awkward.

use goodword::i18n::{Texts, new_project, sample_project};
use goodword::model::{
    Audience, Case, Choice, ChoiceId, Customer, CustomerId, Edit, FieldId, FieldKind, FieldValue,
    Kept, Language, ListEdit, Project, ProjectId, Quote, Response, ResponseId, Score,
};

pub const TODAY: &str = "2026-11-22";

fn texts(language: Language) -> Texts {
    Texts::load(language).unwrap()
}

/// The sample that the program comes with.
pub fn shop() -> Project {
    let today = TODAY.parse().unwrap();
    sample_project(ProjectId::from_random(1), &texts(Language::English), today)
}

fn empty(audience: Audience) -> Project {
    let texts = texts(Language::English);
    new_project(ProjectId::from_random(2), "Corner café", audience, &texts)
}

fn answer(number: u64, score: u8) -> Response {
    let day = format!("2026-{:02}-{:02}", 1 + number % 10, 1 + number % 27);
    Response {
        day: Some(day.parse().unwrap()),
        score: Score::new(score).ok(),
        ..Response::new(ResponseId::from_random(number))
    }
}

fn add(project: &mut Project, response: Response) {
    project.apply(Edit::add(response)).unwrap();
}

/// Sixty answers over ten months.
pub fn small() -> Project {
    let mut project = empty(Audience::Customers);
    let scores = [10, 9, 8, 3, 9, 7, 10, 6].into_iter().cycle();
    for (number, score) in (0..60).zip(scores) {
        add(&mut project, answer(number, score));
    }
    project
}

fn customer(project: &mut Project, name: &str) -> CustomerId {
    let id = project.customers().free_id();
    let item = Customer {
        id,
        name: name.to_owned(),
        contact: "anna@example.org".to_owned(),
        kept: Kept::default(),
    };
    project
        .apply(Edit::Customer(ListEdit::Insert { at: 0, item }))
        .unwrap();
    id
}

fn with_quote(mut response: Response, comment: &str, in_report: Option<bool>) -> Response {
    comment.clone_into(&mut response.comment);
    response.set_case(Case {
        quote: in_report.map(|in_report| Quote {
            agreed: TODAY.parse().unwrap(),
            words: "by phone".to_owned(),
            in_report,
            kept: Kept::default(),
        }),
        ..Case::default()
    });
    response
}

/// Three comments: chosen, agreed to, and not asked about.
pub fn quoted(audience: Audience) -> Project {
    let mut project = empty(audience);
    let anna = customer(&mut project, "Anna Kovács");
    for number in 0..40 {
        add(&mut project, answer(number, 9));
    }
    for (number, comment, in_report) in [
        (100, "Agreed and chosen", Some(true)),
        (101, "Agreed only", Some(false)),
        (102, "Never asked", None),
    ] {
        let mut response = with_quote(answer(number, 10), comment, in_report);
        response.customer = Some(anna);
        add(&mut project, response);
    }
    project
}

/// Too few to tell anything of them.
pub fn few_employees() -> Project {
    let mut project = empty(Audience::Employees);
    let mut report = project.report().clone();
    report.comments_looked_at = true;
    project.apply(Edit::Report(Box::new(report))).unwrap();
    add(
        &mut project,
        with_quote(answer(1, 10), "Agreed and chosen", Some(true)),
    );
    add(&mut project, answer(2, 3));
    project
}

/// A choice field with so many choices of that name, and an answer or more for each.
fn with_segments(count: usize, name: &str) -> Project {
    let mut project = empty(Audience::Customers);
    let mut field = project.fields().as_slice()[0].clone();
    let mut ids = Vec::new();
    let mut id = ChoiceId::FIRST;
    let choices = (0..count).map(|number| {
        let choice = Choice {
            id,
            name: format!("{name} {number}"),
            kept: Kept::default(),
        };
        ids.push(id);
        id = id.next();
        choice
    });
    field.kind = FieldKind::Choice(choices.collect());
    let field_id: FieldId = field.id;
    project
        .apply(Edit::Field(ListEdit::Replace(field)))
        .unwrap();
    let scores = [10, 9, 2, 8, 7, 0].into_iter().cycle();
    let ids = ids.iter().cycle().take(count * 8);
    for ((number, id), score) in (0..).zip(ids).zip(scores) {
        let mut response = answer(number, score);
        response.set_value(field_id, Some(FieldValue::Choice(*id)));
        add(&mut project, response);
    }
    project
}

/// Long names everywhere.
pub fn wordy() -> Project {
    let mut project = with_segments(
        7,
        "Geschäftsstelle Donaudampfschifffahrtsgesellschaft, Hinterhaus",
    );
    let mut survey = project.survey().clone();
    survey.name =
        "The very long name of a small business that its founders could not agree on".repeat(2);
    "Thinking of everything you have seen, heard, tasted and paid for today, how likely are you to recommend us to a friend, a neighbour or a colleague?".clone_into(&mut survey.question);
    "Not at all likely, whatever happens from now on".clone_into(&mut survey.low_label);
    "Extremely likely, already told everybody I know".clone_into(&mut survey.high_label);
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    project
}

/// Whatever may come.
pub fn awkward() -> Vec<(&'static str, Project)> {
    let mut one = empty(Audience::Customers);
    add(&mut one, answer(1, 7));
    let mut talkative = small();
    for (number, comment) in [
        (200, "A very long story. ".repeat(400)),
        (201, "https://example.org/".to_owned() + &"a".repeat(900)),
        (202, "净推荐值很好，".repeat(120)),
        (203, "line\n\n\nline".to_owned()),
    ] {
        let response = with_quote(answer(number, 9), &comment, Some(true));
        add(&mut talkative, response);
    }
    vec![
        ("the sample", shop()),
        ("nothing", empty(Audience::Customers)),
        ("one answer", one),
        ("sixty answers", small()),
        ("forty segments", with_segments(40, "Branch")),
        ("long names", wordy()),
        ("long comments", talkative),
        ("few employees", few_employees()),
        ("employees", quoted(Audience::Employees)),
    ]
}

/// A small picture, whole.
pub fn logo() -> Vec<u8> {
    use goodword::figure::render::{PngOptions, png};
    use goodword::figure::scene::{Area, Item as Drawn};
    use goodword::figure::{Role, Scene, Theme};
    let scene = Scene {
        width_pt: 160.0,
        height_pt: 60.0,
        items: vec![Drawn::Rect {
            area: Area {
                left: 10.0,
                top: 10.0,
                right: 150.0,
                bottom: 50.0,
            },
            radius_pt: 12.0,
            fill: Role::Promoter,
            edge: None,
        }],
    };
    png(&scene, Theme::Light, PngOptions::default()).unwrap()
}
