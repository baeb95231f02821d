//! What goes out comes back: answers written in any format and language are the same answers when they are imported.

mod anonymised;
mod sample;

use std::io::Cursor;

use goodword::exchange::export::{
    Answers, ScoreSheet, Written, write_csv, write_json_lines, write_xlsx,
};
use goodword::exchange::import::{Limits, Table, plan, propose, read_workbook, table_of_survey};
use goodword::model::{
    Audience, Choice, ChoiceId, Edit, Field, FieldKind, FieldValue, Kept, Language, Project,
    ProjectId, Reason, Response, ResponseId, Scale, Score, Survey,
};
use proptest::prelude::*;

use sample::{add, answer, bare, go_on, nth, some, with_answers};

/// The answers of a table, put into a project.
fn taken_in(mut project: Project, table: &Table) -> Project {
    let mapping = propose(table);
    let plan = plan(table, &mapping, &project, &mut go_on).unwrap();
    assert_eq!(plan.counted.wrong(), 0, "{:?}", plan.problems);
    let edit = plan
        .into_edit(&project, &mut fastrand::Rng::with_seed(7), &mut go_on)
        .unwrap();
    project.apply(edit).unwrap();
    project
}

fn csv(project: &Project, language: Language) -> (Table, Written) {
    let mut out = Vec::new();
    let written = write_csv(&Answers::all(project, language), &mut out, &mut go_on).unwrap();
    (Table::read(out).unwrap(), written)
}

fn xlsx_bytes(project: &Project, language: Language) -> Vec<u8> {
    let sheet = ScoreSheet {
        answers_name: "Answers".into(),
        name: "Scores".into(),
        note: "How".into(),
        lines: vec!["All".into()],
        ..ScoreSheet::default()
    };
    let mut out = Cursor::new(Vec::new());
    write_xlsx(
        &Answers::all(project, language),
        &sheet,
        &mut out,
        &mut go_on,
    )
    .unwrap();
    out.into_inner()
}

fn json_text(project: &Project) -> String {
    let mut out = Vec::new();
    write_json_lines(
        &Answers::all(project, Language::Polish),
        &mut out,
        &mut go_on,
    )
    .unwrap();
    String::from_utf8(out).unwrap()
}

fn json_lines(project: &Project) -> Table {
    Table::read(json_text(project).into()).unwrap()
}

/// The survey, asked in that language.
fn spoken(project: &Project, language: Language) -> Project {
    let mut spoken = project.clone();
    let survey = Survey {
        language,
        ..project.survey().clone()
    };
    spoken.apply(Edit::Survey(Box::new(survey))).unwrap();
    spoken
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn answers_come_back_from_csv_field_for_field(answers in prop::collection::vec(answer(), 1..8), language in 0usize..5) {
        let project = with_answers(answers);
        let (table, _) = csv(&project, Language::ALL[language]);
        prop_assert_eq!(taken_in(bare(), &table), project);
    }

    #[test]
    fn answers_come_back_from_json_lines_and_from_the_survey_itself(answers in prop::collection::vec(answer(), 1..8)) {
        let project = with_answers(answers);
        prop_assert_eq!(taken_in(bare(), &json_lines(&project)), project.clone());
        prop_assert_eq!(taken_in(bare(), &table_of_survey(&project).unwrap()), project);
    }

    #[test]
    fn answers_come_back_from_a_survey_in_any_language(answers in prop::collection::vec(answer(), 1..8), language in 0usize..5) {
        let project = with_answers(answers);
        let language = Language::ALL[language];
        let table = table_of_survey(&spoken(&project, language)).unwrap();
        prop_assert_eq!(table.own_language(), Some(language), "its columns are called so");
        prop_assert_eq!(taken_in(bare(), &table), project);
    }

    #[test]
    fn answers_come_back_from_a_workbook(answers in prop::collection::vec(answer(), 1..6), language in 0usize..5) {
        let project = with_answers(answers);
        let bytes = xlsx_bytes(&project, Language::ALL[language]);
        let table = read_workbook(Cursor::new(bytes), None, &Limits::FULL).unwrap();
        prop_assert_eq!(taken_in(bare(), &table), project);
    }
}

#[test]
fn a_line_of_json_says_what_an_answer_has_and_nothing_else() {
    let mut project = some();
    let mut third = Response::new(ResponseId::from_random(3));
    third.aside = true;
    third.set_reasons(vec![nth::<Reason>(2), nth::<Reason>(0)]);
    third.set_value(nth::<Field>(2), Some(FieldValue::Rating(5)));
    project.apply(Edit::add(third)).unwrap();
    assert_eq!(
        json_text(&project),
        concat!(
            r#"{"goodword":"answers","version":1,"survey":"","question":"","fields":["#,
            r#"{"name":"Branch","kind":"choice"},{"name":"Date","kind":"text"},"#,
            r#"{"name":"Ease","kind":"rating","scale":{"min":1,"max":7}},{"name":"原因","kind":"text"}]}"#,
            "\n",
            r#"{"id":"000000z8","date":"2026-11-21","score":9,"comment":"=1+1","customer":"Ann","#,
            r#""contact":"ann@example.org","fields":{"Branch":"Harbour; old, \"town\"","Date":"Ann said so"},"#,
            r#""follow_up":{"state":"contacted","contacted":"2026-11-22","owner":"Éva; Kis","#,
            r#""notes":[{"date":"2026-11-22","text":"Ann was glad"}]}}"#,
            "\n",
            r#"{"id":"000001yg","score":3,"comment":"-"}"#,
            "\n",
            r#"{"id":"00000003","reasons":["Price, taste","\"quoted\""],"fields":{"Ease":5},"set_aside":true}"#,
            "\n",
        )
    );
}

/// Choices, ratings and what was chosen of several, in a survey that has none of the fields yet.
#[test]
fn fields_come_back_as_what_they_were_in_a_new_survey() {
    let mut project = bare();
    let rating = |name: &str, least, most| Field {
        id: nth::<Field>(0),
        name: name.to_owned(),
        kind: FieldKind::Rating(Scale::new(least, most).unwrap()),
        role: None,
        kept: Kept::default(),
    };
    let choices = |names: [&str; 3]| {
        let numbered = (0..).zip(names);
        let choice = |(at, name): (usize, &str)| Choice {
            id: (0..at).fold(ChoiceId::FIRST, |id, _| id.next()),
            name: name.to_owned(),
            kept: Kept::default(),
        };
        numbered.map(choice).collect()
    };
    let several = Field {
        kind: FieldKind::Several(choices(["Sauna", "Parking, covered", "Gym"])),
        ..rating("Used", 0, 1)
    };
    let numbered = Field {
        kind: FieldKind::Choice(choices(["1", "2", "3"])),
        ..rating("Till", 0, 1)
    };
    let more = [
        several,
        numbered,
        rating("Food (1-5)", 1, 5),
        rating("Sound", 0, 6),
    ];
    for (at, field) in (4..).zip(more) {
        add(
            &mut project,
            Field {
                id: nth::<Field>(at),
                ..field
            },
        );
    }
    for number in 0..12u8 {
        let mut answer = Response::new(ResponseId::from_random(u64::from(number) + 1));
        answer.score = Score::new(number % 11).ok();
        let id = |at: u8| (0..at).fold(ChoiceId::FIRST, |id, _| id.next());
        let chosen = if number % 2 == 0 {
            vec![id(0), id(1)]
        } else {
            vec![id(2)]
        };
        answer.set_value(nth::<Field>(2), Some(FieldValue::Rating(number % 3 + 1)));
        answer.set_value(nth::<Field>(4), FieldValue::several(chosen));
        answer.set_value(nth::<Field>(5), Some(FieldValue::Choice(id(number % 3))));
        answer.set_value(nth::<Field>(6), Some(FieldValue::Rating(number % 2 + 1)));
        answer.set_value(nth::<Field>(7), Some(FieldValue::Rating(number % 2)));
        project.apply(Edit::add(answer)).unwrap();
    }
    let kinds = |project: &Project| -> Vec<String> {
        let fields = project.fields().iter();
        let kind = fields.map(|field| {
            let mut names: Vec<&str> = field
                .choices()
                .iter()
                .map(|each| each.name.as_str())
                .collect();
            names.sort_unstable();
            let kind = field.kind.with_choices(Vec::new());
            format!("{} {kind:?} {names:?}", field.name)
        });
        kind.filter(|said| !said.starts_with(['B', 'D', '原']))
            .collect()
    };
    let expected = kinds(&project);
    assert_eq!(expected.len(), 5, "{expected:?}");
    let anew = |table: &Table| {
        let survey = Project::new(ProjectId::from_random(2), Survey::default());
        kinds(&taken_in(survey, table))
    };
    assert_eq!(anew(&json_lines(&project)), expected);
    assert_eq!(anew(&table_of_survey(&project).unwrap()), expected);
    // Of a name that ends with the scale it cannot be told whether that is a part of it.
    let expected: Vec<String> = expected
        .iter()
        .map(|said| said.replace("Food (1-5)", "Food"))
        .collect();
    for language in Language::ALL {
        assert_eq!(anew(&csv(&project, language).0), expected, "{language:?}");
        let bytes = xlsx_bytes(&project, language);
        let table = read_workbook(Cursor::new(bytes), None, &Limits::FULL).unwrap();
        assert_eq!(anew(&table), expected, "{language:?}");
        assert_eq!(
            taken_in(project.clone(), &csv(&project, language).0),
            project
        );
    }
}

#[test]
fn two_fields_of_one_name_both_stand_in_a_line_of_json() {
    let mut project = bare();
    let twin = Field {
        id: nth::<Field>(4),
        name: "Date".to_owned(),
        kind: FieldKind::Text,
        role: None,
        kept: Kept::default(),
    };
    add(&mut project, twin);
    let mut answer = Response::new(ResponseId::from_random(1));
    answer.set_value(nth::<Field>(1), Some(FieldValue::Text("one".to_owned())));
    answer.set_value(nth::<Field>(4), Some(FieldValue::Text("two".to_owned())));
    project.apply(Edit::add(answer)).unwrap();
    let text = json_text(&project);
    assert!(
        text.contains(r#""fields":{"Date":"one","Date (2)":"two"}"#),
        "{text}"
    );
}

#[test]
fn fields_are_not_doubled_when_another_language_s_table_is_taken_in() {
    let project = some();
    for language in Language::ALL {
        let (table, written) = csv(&project, language);
        assert_eq!(written.harmless, 1, "{language:?}");
        let again = taken_in(project.clone(), &table);
        assert_eq!(again, project, "{language:?}: everything is there already");
    }
}

#[test]
fn the_separator_is_that_of_the_language_and_what_is_left_out_is_said_in_the_file() {
    let project = some();
    let written = |language, remark: Option<&str>| {
        let answers = Answers {
            rows: vec![1],
            remark: remark.map(str::to_owned),
            ..Answers::all(&project, language)
        };
        let mut out = Vec::new();
        write_csv(&answers, &mut out, &mut go_on).unwrap();
        String::from_utf8(out).unwrap()
    };
    let english = written(Language::English, None);
    assert!(
        english.starts_with("\u{feff}Answer ID,Date,Score (0-10),"),
        "{english}"
    );
    let polish = written(Language::Polish, Some("Tylko odpowiedzi, w których X"));
    assert!(
        polish.starts_with("\u{feff}\"Tylko odpowiedzi, w których X\"\r\nID odpowiedzi;Data;"),
        "{polish}"
    );
    let table = Table::read(polish.into_bytes()).unwrap();
    assert_eq!(
        (table.rows(), table.own_language()),
        (1, Some(Language::Polish))
    );
}

#[test]
fn employees_have_no_customers_in_what_is_written() {
    let mut project = some();
    let survey = Survey {
        audience: Audience::Employees,
        ..project.survey().clone()
    };
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    let (table, _) = csv(&project, Language::English);
    assert!(
        !table
            .headers()
            .iter()
            .any(|header| header == "Customer" || header == "Follow-up state")
    );
}

#[test]
fn a_workbook_has_its_header_frozen_a_filter_and_charts() {
    let bytes = xlsx_bytes(&some(), Language::English);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut sheet = String::new();
    std::io::Read::read_to_string(
        &mut archive.by_name("xl/worksheets/sheet1.xml").unwrap(),
        &mut sheet,
    )
    .unwrap();
    assert!(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter"));
    assert!(
        sheet.contains("<c r=\"C2\"><v>9</v></c>"),
        "a score is a number: {sheet}"
    );
}
