//! What goes out comes back: answers written in any format and language are the same answers when they are imported.

use std::io::Cursor;
use std::ops::ControlFlow;

use goodword::exchange::export::{
    Answers, Comments, ScoreSheet, Written, anonymised, write_csv, write_json_lines, write_xlsx,
};
use goodword::exchange::import::{
    ColumnUse, Limits, Progress, Table, plan, propose, read_workbook, table_of_survey,
};
use goodword::model::{
    Audience, Case, CaseState, Choice, ChoiceId, Course, Customer, Day, Edit, Field, FieldKind,
    FieldValue, Gift, Given, Item, Kept, Language, ListEdit, Listed, Note, Person, Project,
    ProjectId, Reason, Response, ResponseId, Scale, Score, Survey,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn add<T: Listed>(project: &mut Project, item: T) {
    let insert = ListEdit::Insert {
        at: usize::MAX,
        item,
    };
    project.apply(T::edit(insert)).unwrap();
}

fn nth<T: Item>(number: usize) -> T::Id {
    (0..number).fold(T::first_id(), |id, _| T::id_after(id))
}

fn nth_choice(number: usize) -> ChoiceId {
    (0..number).fold(ChoiceId::FIRST, |id, _| id.next())
}

/// With lists and no answers. Some names are like those of the program's own columns, and some hold what separates.
fn bare() -> Project {
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

fn answer() -> impl Strategy<Value = Response> {
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

fn with_answers(answers: Vec<Response>) -> Project {
    let mut project = bare();
    for (number, answer) in (1..).zip(answers) {
        let id = ResponseId::from_random(number * 1000);
        project.apply(Edit::add(Response { id, ..answer })).unwrap();
    }
    project
}

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
    fn answers_come_back_from_a_workbook(answers in prop::collection::vec(answer(), 1..6), language in 0usize..5) {
        let project = with_answers(answers);
        let bytes = xlsx_bytes(&project, Language::ALL[language]);
        let table = read_workbook(Cursor::new(bytes), None, &Limits::FULL).unwrap();
        prop_assert_eq!(taken_in(bare(), &table), project);
    }
}

fn some() -> Project {
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
fn nobody_is_named_in_an_anonymised_copy() {
    let project = some();
    let (copy, removed) =
        anonymised(&project, &[0], ProjectId::from_random(9), Comments::Removed).unwrap();
    assert!(copy.customers().is_empty() && copy.people().is_empty());
    let only = copy.responses().get(0).unwrap().to_response();
    assert_eq!(only.day, "2026-11-01".parse().ok());
    assert_ne!(only.id, project.responses().get(0).unwrap().id());
    assert_eq!((only.comment.as_str(), only.customer), ("", None));
    assert_eq!(only.values.len(), 1, "a choice stays, a free text goes");
    assert_eq!(only.case.unwrap().notes, []);
    let told = (
        removed.customers,
        removed.contacts,
        removed.comments,
        removed.notes,
        removed.texts,
        removed.answers,
    );
    assert_eq!(told, (2, 3, 1, 1, 1, 1));
    assert!(!format!("{copy:?}").contains("Ann"));
    let (kept, _) =
        anonymised(&project, &[0, 1], ProjectId::from_random(9), Comments::Kept).unwrap();
    assert_eq!(kept.responses().get(1).unwrap().comment(), "-");
}

/// Surveys made before names were told from choices have them as choices.
#[test]
fn fields_that_say_who_somebody_is_are_not_in_an_anonymised_copy() {
    let text = (0..20).fold(String::new(), |text, row| {
        format!(
            "{text}9,2026-01-05,Ann {},+3630555{:04},10.0.0.{},Zed{},Card {row},Shop {}\n",
            row % 4,
            row % 5,
            row % 3,
            row % 2,
            row % 2
        )
    });
    let table = Table::read(
        format!("Score,Date,First name,Mobile,IP address,Company,Voucher,Branch\n{text}").into(),
    )
    .unwrap();
    let mut mapping = propose(&table);
    for column in 2..8 {
        mapping.choose(column, ColumnUse::Choice);
    }
    let mut project = bare();
    let plan = plan(&table, &mapping, &project, &mut go_on).unwrap();
    let edit = plan
        .into_edit(&project, &mut fastrand::Rng::with_seed(7), &mut go_on)
        .unwrap();
    project.apply(edit).unwrap();
    let rows: Vec<usize> = (0..20).collect();
    let (copy, removed) =
        anonymised(&project, &rows, ProjectId::from_random(9), Comments::Kept).unwrap();
    assert_eq!(
        removed.fields,
        ["First name", "Mobile", "IP address", "Voucher"]
    );
    let said = format!("{copy:?}");
    for who in ["Ann 1", "+36", "10.0.0", "Card 1"] {
        assert!(!said.contains(who), "{who}");
    }
    let company = copy.fields().named("Company").unwrap();
    assert_eq!(company.choices().len(), 2);
    assert!(copy.responses().get(0).unwrap().value(company.id).is_some());
}

#[test]
fn ticked_lists_that_differ_in_nearly_every_answer_are_not_in_an_anonymised_copy() {
    let ids: Vec<_> = (0..3).map(nth_choice).collect();
    let ticked = |bits: usize| {
        let ids = ids.iter().enumerate();
        let chosen = ids.filter(|(at, _)| bits >> at & 1 == 1);
        FieldValue::several(chosen.map(|(_, id)| *id).collect())
    };
    for (differ, are_left_out) in [(7, true), (2, false)] {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let choices = ["Bread", "Cake", "Tea"].into_iter().zip(&ids);
        let choices = choices.map(|(name, id)| Choice {
            id: *id,
            name: name.to_owned(),
            kept: Kept::default(),
        });
        let field = Field {
            id: nth::<Field>(0),
            name: "Bought".to_owned(),
            kind: FieldKind::Several(choices.collect()),
            role: None,
            kept: Kept::default(),
        };
        add(&mut project, field);
        for number in 0..7 {
            let mut answer = Response::new(ResponseId::from_random(number as u64));
            answer.set_value(nth::<Field>(0), ticked(1 + number % differ));
            project.apply(Edit::add(answer)).unwrap();
        }
        let rows: Vec<usize> = (0..7).collect();
        let id = ProjectId::from_random(9);
        let (copy, removed) = anonymised(&project, &rows, id, Comments::Kept).unwrap();
        assert_eq!(removed.fields.len(), usize::from(are_left_out));
        assert_eq!(copy.fields().named("Bought").is_none(), are_left_out);
    }
}

/// A later version may note anything there.
#[test]
fn what_the_program_does_not_know_is_not_in_an_anonymised_copy() {
    let mut project = some();
    let secret = || -> Kept {
        let Value::Object(map) = json!({ "noted": "Secret Ann" }) else {
            panic!("no object");
        };
        Kept::from(map)
    };
    let field = project.fields().named("Branch").unwrap();
    let choices = field.choices().iter().cloned().map(|choice| Choice {
        kept: secret(),
        ..choice
    });
    let field = Field {
        kind: FieldKind::Choice(choices.collect()),
        kept: secret(),
        ..field.clone()
    };
    let reason = project.reasons().iter().next().unwrap().clone();
    let gift = project.gifts().iter().next().unwrap().clone();
    let mut scoring = project.scoring().clone();
    scoring.kept = secret();
    let edits = [
        Edit::Field(ListEdit::Replace(field)),
        Edit::Reason(ListEdit::Replace(Reason {
            kept: secret(),
            ..reason
        })),
        Edit::Gift(ListEdit::Replace(Gift {
            kept: secret(),
            ..gift
        })),
        Edit::Scoring(Box::new(scoring)),
    ];
    for edit in edits {
        project.apply(edit).unwrap();
    }
    assert!(format!("{project:?}").contains("Secret"));
    let (copy, _) =
        anonymised(&project, &[0, 1], ProjectId::from_random(9), Comments::Kept).unwrap();
    assert!(!format!("{copy:?}").contains("Secret"), "{copy:?}");
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
