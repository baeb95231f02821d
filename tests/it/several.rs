//! Fields of which an answer may have several choices: in the file, in two versions, from a table, and in the window.

use std::ops::ControlFlow;

use goodword::document::cleanup;
use goodword::exchange::import::{ColumnUse, Table, project_from_table, propose};
use goodword::model::{
    Choice, ChoiceId, Edit, Field, FieldId, FieldKind, FieldValue, Kept, ListEdit, Project,
    ProjectId, Response, ResponseId, Survey,
};
use goodword::project_file::{Header, read, write};

use crate::projects::id;

const FIELD: FieldId = FieldId::FIRST;

fn choice(number: u32) -> ChoiceId {
    id(number)
}

fn choices(names: &[&str]) -> Vec<Choice> {
    let numbered = (1..).zip(names);
    let made = numbered.map(|(number, name)| Choice {
        id: choice(number),
        name: (*name).to_owned(),
        kept: Kept::default(),
    });
    made.collect()
}

/// A field of that kind, and an answer for each value.
fn project(kind: FieldKind, values: &[FieldValue]) -> Project {
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let item = Field {
        id: FIELD,
        name: "Bought".to_owned(),
        kind,
        role: None,
        kept: Kept::default(),
    };
    let insert = ListEdit::Insert { at: 0, item };
    project.apply(Edit::Field(insert)).unwrap();
    for (number, value) in (1..).zip(values) {
        let mut response = Response::new(ResponseId::from_random(number));
        response.set_value(FIELD, Some(value.clone()));
        project.apply(Edit::add(response)).unwrap();
    }
    project
}

fn several(numbers: &[u32]) -> FieldValue {
    let ids = numbers.iter().map(|&number| choice(number)).collect();
    FieldValue::several(ids).unwrap()
}

fn bought(values: &[FieldValue]) -> Project {
    project(
        FieldKind::Several(choices(&["Bread", "Cake", "Tea"])),
        values,
    )
}

fn said(project: &Project) -> Vec<String> {
    let field = project.fields().get(FIELD).unwrap();
    let answers = project.responses().iter();
    let values = answers.map(|each| each.value(FIELD));
    values
        .map(|value| {
            value
                .and_then(|value| field.said(&value))
                .unwrap_or_default()
        })
        .collect()
}

fn after(project: &Project, edit: Edit) -> Project {
    let mut changed = project.clone();
    let inverse = changed.apply(edit).unwrap();
    let mut back = changed.clone();
    back.apply(inverse).unwrap();
    assert_eq!(back, *project, "and undone");
    changed
}

fn written(project: &Project) -> String {
    let mut out = Vec::new();
    write(project, &Header::default(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn several_choices_read_as_they_are_written() {
    let project = bought(&[several(&[3, 1]), several(&[2])]);
    let text = written(&project);
    assert!(text.contains(r#""kind":"several""#));
    assert!(text.contains(r#""fields":{"f1":["v1","v3"]}"#), "{text}");
    let loaded = read(text.as_bytes()).unwrap();
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    assert_eq!(loaded.project, project);
    assert_eq!(said(&project), ["Bread; Tea", "Cake"]);
}

#[test]
fn of_a_damaged_value_the_choices_that_are_there_are_kept() {
    let text = written(&bought(&[several(&[1, 3])]));
    let table = [
        (r#"["v1","v9"]"#, "Bread", "responses[0].fields.f1[1]"),
        (r#"["v1","v1"]"#, "Bread", "responses[0].fields.f1[1]"),
        (r#"["v1",3]"#, "Bread", "responses[0].fields.f1[1]"),
        (r#""v1""#, "", "responses[0].fields.f1"),
    ];
    for (damaged, kept, place) in table {
        let text = text.replace(r#"["v1","v3"]"#, damaged);
        let loaded = read(text.as_bytes()).unwrap();
        let places: Vec<_> = loaded
            .problems
            .iter()
            .map(|each| each.place.as_str())
            .collect();
        assert_eq!(places, [place], "{damaged}");
        assert_eq!(said(&loaded.project), [kept], "{damaged}");
    }
}

#[test]
fn a_value_that_does_not_fit_is_refused() {
    let mut project = bought(&[]);
    let table = [
        FieldValue::Several(vec![]),
        FieldValue::Several(vec![choice(2), choice(1)]),
        FieldValue::Several(vec![choice(1), choice(1)]),
        FieldValue::Several(vec![choice(4)]),
        FieldValue::Choice(choice(1)),
    ];
    for value in table {
        let mut response = Response::new(ResponseId::from_random(9));
        response.set_value(FIELD, Some(value.clone()));
        assert!(project.apply(Edit::add(response)).is_err(), "{value:?}");
    }
}

#[test]
fn a_choice_is_removed_from_those_who_took_it_and_the_others_stay() {
    let project = bought(&[several(&[1, 2]), several(&[2]), several(&[1])]);
    let field = project.fields().get(FIELD).unwrap();
    let edit = cleanup::remove_choice(&project, field, choice(2));
    assert_eq!(said(&after(&project, edit)), ["Bread", "", "Bread"]);
}

#[test]
fn one_choice_becomes_several_and_back_where_nobody_has_more_than_one() {
    let one = |number| FieldValue::Choice(choice(number));
    let before = project(
        FieldKind::Choice(choices(&["Bread", "Cake"])),
        &[one(2), one(1)],
    );
    let field = before.fields().get(FIELD).unwrap();
    let several_of = after(&before, cleanup::into_several(&before, field).unwrap());
    assert!(several_of.fields().get(FIELD).unwrap().is_several());
    assert_eq!(said(&several_of), ["Cake", "Bread"]);
    let field = several_of.fields().get(FIELD).unwrap();
    let back = after(
        &several_of,
        cleanup::into_choices(&several_of, field).unwrap(),
    );
    assert_eq!(back, before);
    let two = bought(&[several(&[1, 2])]);
    let field = two.fields().get(FIELD).unwrap();
    assert_eq!(cleanup::into_choices(&two, field), None);
    let text = after(&two, cleanup::into_text(&two, field));
    assert_eq!(said(&text), ["Bread; Cake"]);
    let field = text.fields().get(FIELD).unwrap();
    let again = after(&text, cleanup::into_several(&text, field).unwrap());
    assert_eq!(again.fields().get(FIELD).unwrap().choices().len(), 2);
    assert_eq!(said(&again), ["Bread; Cake"]);
}

/// A survey of that table, in whose second column are several choices.
fn imported(csv: &str) -> Project {
    let table = Table::read(csv.as_bytes().to_vec()).unwrap();
    let mut mapping = propose(&table);
    mapping.choose(1, ColumnUse::Several);
    let mut rng = fastrand::Rng::with_seed(7);
    let mut go_on = |_| ControlFlow::Continue(());
    project_from_table(&table, &mapping, Survey::default(), &mut rng, &mut go_on).unwrap()
}

#[test]
fn a_column_of_a_table_becomes_several_choices() {
    let csv = "Score,Bought\n9,\"Bread, Tea\"\n3,Tea\n10,\n8,\"Bread;Cake, dry\"\n";
    assert_eq!(
        said(&imported(csv)),
        ["Bread; Tea", "Tea", "", "Bread; Cake, dry"]
    );
}

#[test]
fn a_name_with_a_comma_is_one_wherever_another_cell_says_so() {
    let csv = "Score,Bought\n9,\"cake, dry\"\n3,\"Tea;Cake, dry\"\n";
    assert_eq!(said(&imported(csv)), ["cake, dry", "cake, dry; Tea"]);
}

#[cfg(feature = "gui")]
mod window {
    use eframe::egui::{Key, Modifiers};
    use egui_kittest::kittest::Queryable as _;

    use super::said;
    use crate::support::window::{Desk, Setting};

    fn desk() -> Desk {
        let mut desk = Desk::new(Setting {
            width_pt: 2000.0,
            height_pt: 2400.0,
            ..Setting::default()
        });
        desk.chord(Modifiers::COMMAND, Key::N);
        desk.type_text("Bakery");
        desk.key(Key::Enter);
        desk.chord(Modifiers::COMMAND, Key::Comma);
        desk.click("Go to Fields");
        desk.click("Kind of Channel");
        desk.click("Several choices");
        desk.chord(Modifiers::COMMAND, Key::Num1);
        desk
    }

    #[test]
    fn chips_are_switched_by_mouse_and_keyboard_and_taken_back() {
        let mut desk = desk();
        desk.type_text("9");
        desk.click("Phone");
        desk.click("Card");
        desk.key(Key::Enter);
        desk.type_text("8");
        desk.harness.get_by_label("Card").focus();
        desk.harness.run_ok();
        desk.key(Key::ArrowRight);
        desk.key(Key::Space);
        desk.click("Add and next");
        assert_eq!(said(desk.project()), ["Card; Phone", "Phone"]);
        desk.chord(Modifiers::COMMAND, Key::Z);
        assert_eq!(said(desk.project()), ["Card; Phone"]);
    }
}
