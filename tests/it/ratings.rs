//! Rated questions beside the score, from the settings to the table, as a person uses them.

use eframe::egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use goodword::model::{
    Audience, Edit, Field, FieldId, FieldKind, FieldValue, Kept, ListEdit, Project, ProjectId,
    Response, ResponseId, Scale, Score, Survey,
};
use goodword::project_file::{Header, write};

use crate::support::sheet::Sheet;
use crate::support::window::{Desk, Setting};

/// A new survey whose field "Branch" is a rating from 1 to 5, the next score about to be typed.
fn desk() -> Desk {
    let mut desk = Desk::new(Setting {
        width_pt: 2000.0,
        height_pt: 1800.0,
        ..Setting::default()
    });
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click("Go to Fields");
    choose(&mut desk, "Kind of Branch", "Rating 1–5 (satisfaction)");
    desk.chord(Modifiers::COMMAND, Key::Num1);
    desk
}

fn choose(desk: &mut Desk, list: &str, option: &str) {
    desk.click(list);
    desk.click(option);
}

fn branch(desk: &Desk) -> &Field {
    desk.project().fields().named("Branch").unwrap()
}

fn ratings(desk: &Desk) -> Vec<Option<u8>> {
    let field = branch(desk).id;
    let answers = desk.project().responses().iter();
    let rating = |value| match value {
        Some(FieldValue::Rating(rating)) => Some(rating),
        _ => None,
    };
    answers.map(|each| rating(each.value(field))).collect()
}

/// Types a score, goes to the rating by its button, and types there.
fn add(desk: &mut Desk, score: &str, rating: &str) {
    desk.type_text(score);
    if !rating.is_empty() {
        desk.click("Branch 1");
        desk.type_text(rating);
    }
    desk.key(Key::Enter);
}

#[test]
fn a_rating_is_picked_by_digit_arrow_and_button_and_taken_back() {
    let mut desk = desk();
    add(&mut desk, "9", "4");
    add(&mut desk, "10", "");
    desk.type_text("3");
    desk.click("Branch 2");
    desk.key(Key::ArrowRight);
    desk.key(Key::Enter);
    desk.type_text("8");
    desk.click("Branch 5");
    desk.click("Branch 5");
    desk.key(Key::Enter);
    desk.type_text("7");
    desk.click("Branch 5");
    desk.key(Key::Delete);
    desk.key(Key::Enter);
    assert_eq!(ratings(&desk), [Some(4), None, Some(3), None, None]);
}

#[test]
fn a_digit_off_the_scale_is_said_and_picks_nothing() {
    let mut desk = desk();
    let said = "Pick a whole number from 1 to 5.";
    desk.type_text("9");
    desk.click("Branch 2");
    desk.type_text("7");
    assert!(desk.shows(said));
    desk.type_text("5");
    assert!(!desk.shows(said));
    desk.key(Key::Enter);
    assert_eq!(ratings(&desk), [Some(5)]);
}

#[test]
fn a_correction_begins_with_the_rating_that_was_given() {
    let mut desk = desk();
    add(&mut desk, "9", "4");
    desk.click("Correct answer 1");
    desk.key(Key::Enter);
    assert_eq!(ratings(&desk), [Some(4)]);
}

#[test]
fn the_table_edits_and_sorts_ratings() {
    let mut desk = desk();
    for (score, rating) in [("9", "4"), ("3", ""), ("7", "2")] {
        add(&mut desk, score, rating);
    }
    desk.chord(Modifiers::COMMAND, Key::Num2);
    desk.click("Branch, 4");
    desk.type_text("9");
    assert!(desk.shows("Pick a whole number from 1 to 5."));
    desk.key(Key::Backspace);
    desk.type_text("1");
    desk.key(Key::Enter);
    assert_eq!(ratings(&desk), [Some(1), None, Some(2)]);
    desk.click("Sort by Branch");
    desk.click("Sort by Branch");
    let top = |desk: &Desk, name: &str| desk.harness.get_by_label(name).rect().top();
    assert!(top(&desk, "Branch, 2") < top(&desk, "Branch, 1"));
    assert!(top(&desk, "Branch, 1") < top(&desk, "Branch, empty"));
}

#[test]
fn a_scale_is_changed_by_its_ends_unless_an_answer_would_not_fit() {
    let mut desk = desk();
    add(&mut desk, "9", "5");
    desk.chord(Modifiers::COMMAND, Key::Comma);
    desk.click("Go to Fields");
    choose(&mut desk, "Highest rating of Branch", "7");
    assert_eq!(branch(&desk).kind, FieldKind::Rating(Scale::EFFORT));
    choose(&mut desk, "Highest rating of Branch", "4");
    assert_eq!(branch(&desk).kind, FieldKind::Rating(Scale::EFFORT));
    assert!(desk.shows_part("something other than a whole number from 1 to 4"));
    choose(&mut desk, "Kind of Branch", "Free text");
    let said = |desk: &Desk| {
        let first = desk.project().responses().get(0).unwrap();
        first.value(branch(desk).id)
    };
    assert_eq!(said(&desk), Some(FieldValue::Text("5".to_owned())));
    desk.chord(Modifiers::COMMAND, Key::Z);
    assert_eq!(said(&desk), Some(FieldValue::Rating(5)));
}

/// Sixty answers of a survey with three rated questions, of which one goes with the score.
pub(crate) fn rated_project(audience: Audience) -> Project {
    let survey = Survey {
        name: "Bakery".to_owned(),
        audience,
        ..Survey::default()
    };
    let mut project = Project::new(ProjectId::from_random(7), survey);
    let questions = [
        ("Friendly service", Scale::SATISFACTION),
        ("Ease of ordering", Scale::EFFORT),
        ("Price", Scale::SATISFACTION),
    ];
    let mut id = FieldId::FIRST;
    let mut ids = Vec::new();
    for (name, scale) in questions {
        let item = Field {
            id,
            name: name.to_owned(),
            kind: FieldKind::Rating(scale),
            role: None,
            kept: Kept::default(),
        };
        project.apply(Edit::Field(ListEdit::append(item))).unwrap();
        ids.push(id);
        id = id.next();
    }
    for number in 0..60_u8 {
        let mut response = Response::new(ResponseId::from_random(u64::from(number)));
        let score = number % 11;
        response.score = Score::new(score).ok();
        response.day = Some("2026-10-05".parse().unwrap());
        for (id, rating) in ids
            .iter()
            .zip([1 + score / 3, 4 + number % 4, 1 + number / 7 % 3])
        {
            response.set_value(*id, Some(FieldValue::Rating(rating)));
        }
        project.apply(Edit::add(response)).unwrap();
    }
    project
}

fn rated_desk(audience: Audience, setting: Setting) -> (Desk, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bakery.goodword.json");
    let mut bytes = Vec::new();
    write(&rated_project(audience), &Header::default(), &mut bytes).unwrap();
    std::fs::write(&path, bytes).unwrap();
    let mut desk = Desk::with_file(setting, Some(path));
    desk.wait_until_recorded();
    desk.chord(Modifiers::COMMAND, Key::Num3);
    (desk, folder)
}

#[test]
fn rated_questions_have_a_card_that_says_how_much_each_matters() {
    let (mut desk, _folder) = rated_desk(
        Audience::Customers,
        Setting {
            height_pt: 1200.0,
            ..Setting::default()
        },
    );
    for said in [
        "Rated questions",
        "Friendly service",
        "strong",
        "may be chance",
        "1–7",
    ] {
        assert!(desk.shows_part(said), "{said}");
    }
    desk.chord(Modifiers::COMMAND, Key::Num4);
    desk.click("Importance and performance");
    let figure = desk.harness.state().conductor().figure().unwrap();
    assert_eq!(figure.table.rows.len(), 3);
    assert!(desk.shows(&figure.description));
}

#[test]
fn a_survey_without_rated_questions_has_no_card_for_them() {
    let mut desk = Desk::new(Setting::default());
    desk.chord(Modifiers::COMMAND, Key::N);
    desk.type_text("Bakery");
    desk.key(Key::Enter);
    desk.type_text("9");
    desk.key(Key::Enter);
    desk.chord(Modifiers::COMMAND, Key::Num3);
    assert!(desk.shows("Breakdown") && !desk.shows("Rated questions"));
}

#[test]
#[ignore = "draws pictures to look at"]
fn rated_sheet() {
    for sheet in Sheet::all() {
        let setting = Setting {
            height_pt: sheet.setting.height_pt + 500.0,
            ..sheet.setting
        };
        let (mut desk, _folder) = rated_desk(Audience::Customers, setting);
        sheet.save(&mut desk, "rated-scores");
        desk.chord(Modifiers::COMMAND, Key::Num4);
        let texts = goodword::i18n::Texts::load(setting.language).unwrap();
        desk.click(&goodword::figure::ChartKind::Importance.name(&texts));
        sheet.save(&mut desk, "rated-charts");
    }
}
