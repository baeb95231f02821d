//! What other programs write becomes answers: a fixture for each service's shape, and the odd things that people's own
//! tables hold.

use std::ops::ControlFlow;
use std::path::Path;

use goodword::exchange::Heading;
use goodword::exchange::import::{
    ColumnUse, Duplicates, JsonKind, Mapping, NoScore, Origin, Plan, Progress, ReadRow, ScoreGuess,
    Table, TableError, Trouble, WhyNot, plan, propose, question_of,
};
use goodword::model::{FieldKind, Project, ProjectId, Survey};

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn fixture(name: &str) -> Table {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    Table::read(std::fs::read(data.join(name)).unwrap()).unwrap()
}

fn table(text: &str) -> Table {
    Table::read(text.as_bytes().to_vec()).unwrap()
}

fn empty() -> Project {
    Project::new(ProjectId::from_random(1), Survey::default())
}

fn planned<'t>(table: &'t Table, mapping: &Mapping, project: &Project) -> Plan<'t> {
    plan(table, mapping, project, &mut go_on).unwrap()
}

/// With the answers of the table as they are proposed.
fn imported(mut project: Project, table: &Table, mapping: &Mapping) -> Project {
    let plan = planned(table, mapping, &project);
    let mut rng = fastrand::Rng::with_seed(7);
    let edit = plan.into_edit(&project, &mut rng, &mut go_on).unwrap();
    project.apply(edit).unwrap();
    project
}

/// Scores, days and comments, a line each.
fn said(project: &Project) -> Vec<String> {
    let answers = project.responses().iter();
    let line = answers.map(|each| {
        let score = each
            .score()
            .map_or("-".to_owned(), |score| score.value().to_string());
        let day = each.day().map_or("-".to_owned(), |day| day.to_string());
        format!("{score} {day} {}", each.comment())
    });
    line.collect()
}

/// What the fixture of each service says: score, day and comment.
const SHAPES: [(&str, &[&str]); 11] = [
    (
        "google_forms",
        &[
            "9 2026-03-01 Warm bread, kind people",
            "3 2026-03-01 Had to wait",
            "7 2026-03-02 ",
            "10 2026-03-04 Best rolls in town",
        ],
    ),
    (
        "microsoft_forms",
        &[
            "9 2026-03-13 Nothing at all",
            "6 2026-03-14 Open earlier",
            "10 2026-03-15 ",
        ],
    ),
    (
        "surveymonkey",
        &[
            "10 2026-03-21 Lovely place",
            "0 2026-03-22 Never again",
            "8 2026-03-23 ",
        ],
    ),
    (
        "typeform",
        &[
            "9 2026-03-01 Quick and friendly",
            "5 2026-03-02 Too expensive for me",
            "8 2026-03-03 ",
        ],
    ),
    (
        "tally",
        &[
            "10 2026-03-01 Great team",
            "4 2026-03-02 Nobody answered the phone",
            "7 2026-03-03 ",
        ],
    ),
    (
        "limesurvey",
        &[
            "9 2026-03-01 Helpful staff at the desk",
            "2 - Cold coffee twice in a row",
            "8 2026-03-03 ",
        ],
    ),
    (
        "qualtrics",
        &[
            "10 2026-03-01 The people are wonderful",
            "4 2026-03-02 Nobody called me back",
            "7 2026-03-03 ",
        ],
    ),
    (
        "formbricks",
        &[
            "9 2026-03-01 Easy to reach and fast",
            "1 2026-03-02 Still waiting for a reply",
            "8 2026-03-03 ",
        ],
    ),
    (
        "delighted",
        &[
            "10 2026-03-01 Could not be better",
            "6 2026-03-03 Took too long to arrive",
            "8 2026-03-05 ",
        ],
    ),
    (
        "retently",
        &[
            "9 2026-03-01 Very happy with the change",
            "2 2026-03-13 Bugs every single week",
            "7 2026-03-14 ",
        ],
    ),
    (
        "salesforce",
        &[
            "9 2026-03-01 Because it simply works",
            "3 2026-03-15 Support is hard to reach",
            "8 2026-03-16 ",
        ],
    ),
];

#[test]
fn each_service_s_shape_is_known() {
    for (name, expected) in SHAPES {
        let table = fixture(&format!("shapes/{name}.csv"));
        let mapping = propose(&table);
        assert!(
            matches!(mapping.score, ScoreGuess::Sure(_)),
            "{name} {:?}",
            mapping.score
        );
        assert_eq!(
            said(&imported(empty(), &table, &mapping)),
            expected,
            "{name}"
        );
    }
}

#[test]
fn the_same_file_twice_adds_nothing_whatever_its_shape() {
    for name in [
        "google_forms",
        "microsoft_forms",
        "surveymonkey",
        "qualtrics",
        "delighted",
        "salesforce",
    ] {
        let table = fixture(&format!("shapes/{name}.csv"));
        let mapping = propose(&table);
        let once = imported(empty(), &table, &mapping);
        let again = planned(&table, &mapping, &once);
        assert_eq!(again.counted.answers, 0, "{name}");
        assert_eq!(again.counted.duplicates, once.responses().len(), "{name}");
        assert_eq!(imported(once.clone(), &table, &mapping), once, "{name}");
    }
}

#[test]
fn what_is_there_is_updated_or_kept_where_somebody_says_so() {
    let first = table("Response ID,Score,Why\nx1,9,kind\nx2,3,cold\n");
    let second = table("Response ID,Score,Why\nx1,7,\nx3,10,warm\n");
    let before = imported(empty(), &first, &propose(&first));
    let mut mapping = propose(&second);
    mapping.duplicates = Duplicates::Update;
    let counted = planned(&second, &mapping, &before).counted;
    assert_eq!(
        (counted.answers, counted.updated, counted.duplicates),
        (1, 1, 0)
    );
    let after = imported(before.clone(), &second, &mapping);
    assert_eq!(said(&after), ["7 - kind", "3 - cold", "10 - warm"]);
    mapping.duplicates = Duplicates::Keep;
    let kept = imported(before, &second, &mapping);
    assert_eq!(kept.responses().len(), 4);
}

#[test]
fn the_preview_shows_what_is_new_before_what_is_known() {
    let rows: String = (1..=20).fold(String::new(), |rows, day| {
        format!("{rows}9,2026-01-{day:02},day {day}\n")
    });
    let first = table(&format!("Score,Date,Why\n{rows}"));
    let before = imported(empty(), &first, &propose(&first));
    let lines = |table: &Table, mapping: &Mapping| {
        let preview = planned(table, mapping, &before).preview;
        let lines = |rows: Vec<ReadRow<'_>>| rows.iter().map(|row| row.line).collect::<Vec<_>>();
        (lines(preview.first), lines(preview.odd))
    };
    let more = table(&format!(
        "Score,Date,Why\n{rows}3,2026-02-01,cold\n11,2026-02-02,odd\n8,2026-02-03,warm\n"
    ));
    let mut mapping = propose(&more);
    assert_eq!(lines(&more, &mapping), (vec![22, 23, 24], vec![]));
    mapping.duplicates = Duplicates::Update;
    assert_eq!(lines(&more, &mapping), (vec![22, 23, 24, 2, 3], vec![]));
    // Where there is nothing new, at least it shows what is there.
    assert_eq!(
        lines(&first, &propose(&first)),
        (vec![2, 3, 4, 5, 6], vec![])
    );
}

#[test]
fn two_people_who_said_the_same_stay_two() {
    let table = table("Score,Date\n9,2026-01-02\n9,2026-01-02\n");
    let once = imported(empty(), &table, &propose(&table));
    assert_eq!(once.responses().len(), 2);
    assert_eq!(
        planned(&table, &propose(&table), &once).counted.duplicates,
        2
    );
}

#[test]
fn totals_and_trials_are_listed_and_not_counted() {
    let trial = fixture("shapes/qualtrics.csv");
    let plan = planned(&trial, &propose(&trial), &empty());
    let skipped: Vec<_> = plan
        .skipped
        .iter()
        .map(|each| (each.line, each.why))
        .collect();
    assert_eq!(skipped, [(6, WhyNot::Preview)]);
    let summed = table("Branch,Score,Date\nHarbour,9,2026-01-02\nMarket,3,2026-01-03\nTotal,6,\n");
    let plan = planned(&summed, &propose(&summed), &empty());
    let skipped: Vec<_> = plan
        .skipped
        .iter()
        .map(|each| (each.line, each.why))
        .collect();
    assert_eq!(
        (plan.counted.answers, skipped),
        (2, vec![(4, WhyNot::Total)])
    );
}

#[test]
fn a_score_column_that_is_half_unreadable_is_one_and_its_cells_are_listed() {
    let table = table("NPS,Why\n9,a\nn/a,b\nrefused,c\n7,d\nx,e\n10,f\n");
    let mapping = propose(&table);
    assert_eq!(mapping.score, ScoreGuess::Sure(0));
    assert_eq!(planned(&table, &mapping, &empty()).counted.not_scores, 3);
}

#[test]
fn unreadable_dates_are_told_and_future_ones_remarked_upon() {
    let table = table("Score,Date\n9,soon\n3,later\n8,2027-01-01\n");
    let mut mapping = propose(&table);
    mapping.latest_day = "2026-11-22".parse().ok();
    assert_eq!(mapping.uses(), [ColumnUse::Score, ColumnUse::Date]);
    let plan = planned(&table, &mapping, &empty());
    assert_eq!((plan.counted.not_dates, plan.counted.future_dates), (2, 1));
    let future = Trouble::FutureDate("2027-01-01".parse().unwrap());
    assert!(plan.problems.iter().any(|each| each.trouble == future));
    let project = imported(empty(), &table, &mapping);
    assert_eq!(said(&project), ["9 - ", "3 - ", "8 2027-01-01 "]);
}

#[test]
fn months_are_dates_and_no_telephone_numbers() {
    for (cells, first) in [
        (["2021-05", "2021-06"], "2021-05-01"),
        (["202104", "202105"], "2021-04-01"),
    ] {
        let text = format!(
            "Month,Score,Why\n{},9,good bread here\n{},3,bad luck today\n",
            cells[0], cells[1]
        );
        let table = table(&text);
        let mapping = propose(&table);
        assert_eq!(mapping.column_of(ColumnUse::Date), Some(0), "{cells:?}");
        let day = imported(empty(), &table, &mapping)
            .responses()
            .get(0)
            .unwrap()
            .day();
        assert_eq!(day, first.parse().ok());
    }
}

#[test]
fn a_figure_a_month_is_no_answer_even_between_nought_and_ten() {
    let table = fixture("monthly_small.csv");
    assert_eq!(
        propose(&table).score,
        ScoreGuess::None(NoScore::ReadyMade(1))
    );
}

#[test]
fn a_choice_with_commas_in_it_stays_one() {
    let table = fixture("commas_in_choices.csv");
    let project = imported(empty(), &table, &propose(&table));
    assert!(project.reasons().is_empty());
    let choices = project.fields().named("Reason").unwrap().choices();
    let names: Vec<_> = choices.iter().map(|choice| choice.name.as_str()).collect();
    assert_eq!(names, ["Yes, but slowly", "No, never", "Yes, at once"]);
}

#[test]
fn a_table_without_a_header_loses_no_row() {
    let table = table("9,good\n3,bad\n10,fine\n");
    assert_eq!(table.headers(), ["A", "B"]);
    let mut mapping = propose(&table);
    mapping.choose(table.column_named("A").unwrap(), ColumnUse::Score);
    assert_eq!(planned(&table, &mapping, &empty()).counted.answers, 3);
    assert_eq!((table.line(0), table.cell(0, 1)), (1, "good"));
}

#[test]
fn titles_above_the_header_are_passed_over_and_of_two_tables_one_is_asked_for() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/two_tables.csv");
    let bytes = std::fs::read(path).unwrap();
    let Err(TableError::WhichTable(tables)) = Table::read(bytes.clone()) else {
        panic!("it is not asked which");
    };
    let names: Vec<_> = tables.iter().map(|each| each.name.as_str()).collect();
    assert_eq!(names, ["4-7", "9-11"]);
    let table = Table::read_one_of(bytes.clone(), Some("4-7")).unwrap();
    assert_eq!(table.headers(), ["Score", "Why", "Date"]);
    let project = imported(empty(), &table, &propose(&table));
    assert_eq!(said(&project), ["9 2026-03-01 kind", "3 2026-03-02 cold"]);
    let unknown = Table::read_one_of(bytes, Some("1-2")).unwrap_err();
    assert!(matches!(unknown, TableError::UnknownTable { .. }));
}

#[test]
fn of_two_tables_side_by_side_one_is_asked_for_and_they_are_never_mixed() {
    let text = "Score,Why,,Score,Why\n9,kind,,3,cold\n8\n,,,10,quick\n,,,7,loud\n";
    let read = |wanted: Option<&str>| Table::read_one_of(text.into(), wanted);
    let Err(TableError::WhichTable(tables)) = read(None) else {
        panic!("it is not asked which");
    };
    let names: Vec<_> = tables.iter().map(|each| each.name.as_str()).collect();
    assert_eq!(names, ["1-3, A-B", "1-5, D-E"]);
    let rows = |name: &str| {
        let table = read(Some(name)).unwrap();
        assert_eq!(table.headers(), ["Score", "Why"]);
        let rows = (0..table.rows()).map(|row| {
            let (line, score, why) = (table.line(row), table.cell(row, 0), table.cell(row, 1));
            format!("{line}: {score} {why}")
        });
        rows.collect::<Vec<_>>()
    };
    assert_eq!(rows("1-3, a-b"), ["2: 9 kind", "3: 8 "]);
    assert_eq!(rows("1-5, D-E"), ["2: 3 cold", "4: 10 quick", "5: 7 loud"]);
    let unknown = read(Some("1-5, A-E")).unwrap_err();
    assert!(matches!(unknown, TableError::UnknownTable { .. }));
}

/// Of each table that is asked for: its name, its headers, and its rows with their lines.
#[track_caller]
fn tables_of(text: &str) -> Vec<(String, Vec<String>)> {
    let Err(TableError::WhichTable(tables)) = Table::read(text.into()) else {
        panic!("it is not asked which: {text}");
    };
    let rows = |name: &str| {
        let table = Table::read_one_of(text.into(), Some(name)).unwrap();
        let mut rows = vec![table.headers().join(" ")];
        for row in 0..table.rows() {
            let cells: Vec<_> = (0..table.headers().len())
                .map(|column| table.cell(row, column))
                .collect();
            rows.push(format!("{}: {}", table.line(row), cells.join(" ")));
        }
        rows
    };
    let named = tables.iter().map(|each| each.name.clone());
    named.map(|name| (name.clone(), rows(&name))).collect()
}

#[track_caller]
fn assert_tables(text: &str, expected: &[(&str, &[&str])]) {
    let found = tables_of(text);
    let found: Vec<(&str, Vec<&str>)> = found
        .iter()
        .map(|(name, rows)| (name.as_str(), rows.iter().map(String::as_str).collect()))
        .collect();
    let expected: Vec<(&str, Vec<&str>)> = expected
        .iter()
        .map(|(name, rows)| (*name, rows.to_vec()))
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_table_beside_one_of_several_below_each_other_is_a_table_of_its_own() {
    assert_tables(
        "Score,Why,,Score,Seats\n9,kind,,7,40\n8,\"so, warm\",,3,12\n\n\
         Date,Score\n2026-06-01,4\n2026-06-02,5\n",
        &[
            ("1-3, A-B", &["Score Why", "2: 9 kind", "3: 8 so, warm"]),
            ("1-3, D-E", &["Score Seats", "2: 7 40", "3: 3 12"]),
            ("5-7", &["Date Score", "6: 2026-06-01 4", "7: 2026-06-02 5"]),
        ],
    );
    // It goes on beside the line of nothing between the two.
    assert_tables(
        "Score,Why,,Score,Date\n9,kind,,3,2026-05-01\n8,warm,,5,2026-05-02\n,,,7,2026-05-03\n\
         Date,Score,,9,2026-05-04\n2026-06-01,4,,9,2026-05-05\n",
        &[
            ("1-3, A-B", &["Score Why", "2: 9 kind", "3: 8 warm"]),
            ("5-6, A-B", &["Date Score", "6: 2026-06-01 4"]),
            (
                "1-6, D-E",
                &[
                    "Score Date",
                    "2: 3 2026-05-01",
                    "3: 5 2026-05-02",
                    "4: 7 2026-05-03",
                    "5: 9 2026-05-04",
                    "6: 9 2026-05-05",
                ],
            ),
        ],
    );
    // It begins where the table beside it has no header left.
    assert_tables(
        "Score,Why\n9,kind\n8,warm,,Branch,Seats\n3,cold,,Harbour,40\n7,,,Market,12\n",
        &[
            (
                "1-5, A-B",
                &["Score Why", "2: 9 kind", "3: 8 warm", "4: 3 cold", "5: 7 "],
            ),
            (
                "3-5, D-E",
                &["Branch Seats", "4: Harbour 40", "5: Market 12"],
            ),
        ],
    );
}

#[test]
fn titles_above_tables_side_by_side_are_not_their_headers() {
    let rows = "Date,Score,Why,,Branch,Seats\n2026-05-01,9,kind,,Harbour,40\n2026-05-02,3,cold,,Market,12\n\
                2026-05-03,8\n2026-05-04,10,quick\n";
    let tables: &[&[&str]] = &[
        &[
            "Date Score Why",
            "2026-05-01 9 kind",
            "2026-05-02 3 cold",
            "2026-05-03 8 ",
            "2026-05-04 10 quick",
        ],
        &["Branch Seats", "Harbour 40", "Market 12"],
    ];
    for title in [
        "Answers of May,,,,Branches\n",
        "Answers of May,,,,Branches\n,,,,\n",
        "Answers of May\n\n",
        "Answers of May\n\nof the harbour shop,,,,Branches,\n",
    ] {
        let found = tables_of(&format!("{title}{rows}"));
        let found: Vec<Vec<&str>> = found
            .iter()
            .map(|(_, rows)| {
                let bare = |row: &'_ String| row.find(": ").map_or(0, |at| at + 2);
                rows.iter().map(|row| &row[bare(row)..]).collect()
            })
            .collect();
        assert_eq!(found, tables, "{title}");
    }
}

#[test]
fn notes_above_a_table_are_no_table() {
    for notes in [
        "Answers,24\nNPS,45\n\n",
        "Answers of May,made by Ann\n\n",
        "Answers of May\nmade by Ann\n\n",
        "Survey title,Cafe\nAnswers,24\n\n",
        "Survey name:,Cafe\nExported on:,2026-05-01\nBy:,Ann\n\n",
        "Survey title,Cafe\nAnswers,24\n",
        "Answers of May\nSurvey title,Cafe\nAnswers,24\n",
        "Report,May 2026\n",
    ] {
        let table = table(&format!(
            "{notes}Date,Score,Why\n2026-05-01,9,kind\n2026-05-02,3,cold\n"
        ));
        assert_eq!(table.headers(), ["Date", "Score", "Why"], "{notes}");
        assert_eq!((table.rows(), table.tables()), (2, None), "{notes}");
    }
}

#[test]
fn a_table_of_one_column_begins_with_its_header() {
    let rows = "word\n".repeat(40);
    let table = table(&format!("Comment\n{rows}"));
    assert_eq!(
        (table.headers(), table.rows()),
        (&["Comment".to_owned()][..], 40)
    );
}

#[test]
fn an_empty_column_between_answers_makes_no_second_table() {
    let table = table("Score,Why,,Branch,Seats\n9,good,,Harbour,3\n3,bad,,Market,2\n");
    assert_eq!((table.rows(), table.headers().len()), (2, 5));
}

#[test]
fn a_blank_line_between_answers_makes_no_second_table() {
    let table = table("Score,Why\n9,good\n\n3,bad\n\nno,idea\n");
    assert_eq!(table.rows(), 3);
}

#[test]
fn a_new_survey_asks_what_the_header_asks() {
    let question = |name: &str| {
        let table = fixture(name);
        question_of(&table, &propose(&table))
    };
    assert_eq!(
        question("shapes/limesurvey.csv").as_deref(),
        Some("How likely are you to recommend us to others?")
    );
    assert_eq!(question("shapes/delighted.csv"), None);
}

#[test]
fn what_another_program_calls_an_answer_is_its_id_and_what_it_notes_of_computers_is_left_out() {
    let table = fixture("shapes/surveymonkey.csv");
    let mapping = propose(&table);
    assert_eq!(mapping.column_of(ColumnUse::Own(Heading::Id)), Some(0));
    let left_out: Vec<_> = mapping.columns_of(ColumnUse::LeftOut).collect();
    assert!(left_out.contains(&table.column_named("IP Address").unwrap()));
    let use_of = |name: &str| mapping.uses()[table.column_named(name).unwrap()];
    assert_eq!(use_of("What did you like?"), ColumnUse::Several);
    assert_eq!(
        use_of("Start Date"),
        ColumnUse::Text,
        "nothing to break down by"
    );
    let project = imported(empty(), &table, &mapping);
    let service = project
        .fields()
        .named("How satisfied are you with?: Service");
    assert!(matches!(
        service.unwrap().kind,
        FieldKind::Rating(_) | FieldKind::Choice(_)
    ));
}

#[test]
fn groups_that_a_service_made_of_the_scores_are_left_out() {
    for (header, groups) in [
        ("Q1 - Group", ["Promoter", "Detractor", "Passive"]),
        (
            "How likely are you to recommend us? - Group",
            ["promoters", "detractors", "passives"],
        ),
        ("NPS csoport", ["Ajánló", "Bíráló", "Passzív"]),
        ("分组", ["推荐者", "贬损者", "被动者"]),
    ] {
        let [nine, three, seven] = groups;
        let table = table(&format!(
            "Recommend us? (0-10),{header},Why\n9,{nine},a\n3,{three},b\n7,{seven},\n10,{nine},\n"
        ));
        let mapping = propose(&table);
        assert_eq!(mapping.uses()[1], ColumnUse::LeftOut, "{header}");
        assert_eq!(mapping.column_of(ColumnUse::Score), Some(0), "{header}");
    }
    for moods in [["Neutral", "Angry"], ["Neutral", "Neutral"]] {
        let [one, other] = moods;
        let table = table(&format!(
            "Recommend us? (0-10),Mood\n9,{one}\n3,{other}\n8,{one}\n"
        ));
        assert_eq!(propose(&table).uses()[1], ColumnUse::Choice);
    }
}

#[test]
fn what_is_asked_in_words_is_the_comment() {
    for header in [
        "What is the primary reason?",
        "Was ist der Hauptgrund?",
        "Por quê?",
        "建议",
        "Mit javítsunk?",
        "Mitä voisimme parantaa?",
        "Co możemy poprawić?",
        "How can we improve?",
    ] {
        let table = table(&format!("Recommend us? (0-10),{header}\n9,so\n3,no\n"));
        assert_eq!(propose(&table).uses()[1], ColumnUse::Comment, "{header}");
    }
    // With choices it is none.
    let rows = "9,Price\n9,Staff\n9,Speed\n".repeat(4);
    let choices = table(&format!(
        "Recommend us? (0-10),What should we improve?\n{rows}"
    ));
    assert_eq!(propose(&choices).uses()[1], ColumnUse::Choice);
    // The reason for the score goes before.
    let table = table("Recommend us? (0-10),How can we improve?,Why?\n9,more,so\n3,less,no\n");
    assert_eq!(propose(&table).uses()[2], ColumnUse::Comment);
    assert_ne!(propose(&table).uses()[1], ColumnUse::Comment);
}

#[test]
fn an_address_that_nobody_left_is_no_field() {
    let left_out = table("Email,Recommend us? (0-10)\nanonymous,9\nanonymous,3\n");
    assert_eq!(propose(&left_out).uses()[0], ColumnUse::LeftOut);
    let agreed = table("Email opt-in,Recommend us? (0-10)\nYes,9\nYes,3\n");
    assert_eq!(propose(&agreed).uses()[0], ColumnUse::Choice);
}

/// Lines of both encodings, as programs that append to each other's files leave them.
#[test]
fn a_file_of_two_encodings_is_mended_line_by_line() {
    let mut bytes = "Pontszám,Megjegyzés\n9,Kedves kiszolgálás\n"
        .as_bytes()
        .to_vec();
    bytes.extend_from_slice(b"3,Hossz\xfa sor\xe1ll\xe1s a p\xe9nt\xe1rn\xe1l \xe9s l\xe1rma\n");
    bytes.extend_from_slice("10,Őszinte öröm\n".as_bytes());
    let table = Table::read(bytes).unwrap();
    let Origin::Text(encoding) = table.origin() else {
        panic!("{:?}", table.origin());
    };
    assert_eq!((encoding.mended_lines, encoding.damaged), (1, false));
    assert_eq!(table.cell(1, 1), "Hosszú sorállás a péntárnál és lárma");
    assert_eq!(table.cell(2, 1), "Őszinte öröm");
}

#[test]
fn older_encodings_are_read_by_their_letters() {
    use encoding_rs::{BIG5, GB18030, WINDOWS_1250, WINDOWS_1252};
    let chinese =
        "评分,评论\n9,服务非常好，店员热情周到，下次还会再来\n3,等了很久，上菜太慢，不满意\n";
    let traditional =
        "評分,評論\n9,服務非常好，店員熱情周到，下次還會再來\n3,等了很久，上菜太慢，不滿意\n";
    let polish = "Ocena,Komentarz\n9,Świetna obsługa, będę wracać z przyjemnością\n3,Zbyt długo czekałem na łóżko\n";
    let german = "Bewertung,Kommentar\n9,Sehr schöner Laden für größere Gruppen\n3,Die Brötchen waren übrigens zäh\n";
    let hungarian = "Pont,Ki\n0,Nagy Őszike\n3,Szűcs Ödön és Tóth Üllő\n";
    let portuguese = "Nota,Opinião\n9,Ótimo\n3,Há opiniões diversas é só\n";
    let french = "Note,Avis\n9,Venu en août\n3,Très déçu\n";
    for (encoding, text) in [
        (GB18030, chinese),
        (BIG5, traditional),
        (WINDOWS_1250, polish),
        (WINDOWS_1252, german),
        (WINDOWS_1250, hungarian),
        (WINDOWS_1252, portuguese),
        (WINDOWS_1252, french),
    ] {
        let (bytes, _, _) = encoding.encode(text);
        let table = Table::read(bytes.into_owned()).unwrap();
        let last = text.lines().last().unwrap().split_once(',').unwrap().1;
        assert_eq!(table.cell(1, 1), last, "{}", encoding.name());
    }
}

/// Of a few letters nobody could tell, but for what headers are called.
#[test]
fn the_encoding_of_a_short_text_is_told_by_its_headers() {
    use encoding_rs::{BIG5, GB18030, WINDOWS_1250, WINDOWS_1251};
    for (encoding, header) in [
        (BIG5, "評分,原因"),
        (GB18030, "评分,原因"),
        (WINDOWS_1250, "Pontszám,Megjegyzés"),
        (WINDOWS_1251, "Оценка,Комментарий"),
    ] {
        let text = format!("{header}\n9,a\n3,b\n");
        let (bytes, _, _) = encoding.encode(&text);
        let table = Table::read(bytes.into_owned()).unwrap();
        assert_eq!(table.headers().join(","), header, "{}", encoding.name());
    }
}

#[test]
fn a_web_page_that_is_called_a_workbook_is_told_as_such() {
    for text in [
        "<html><table><tr><td>Score</td></tr><tr><td>9</td></tr></table></html>",
        "\u{feff}\r\n<!DOCTYPE html>\n<html></html>",
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>",
    ] {
        assert_eq!(Table::read(text.into()).unwrap_err(), TableError::WebPage);
    }
    assert!(Table::read(b"<b>Score</b>,Why\n9,kind\n".to_vec()).is_ok());
}

#[test]
fn a_text_of_a_word_processor_is_told_as_such_and_is_no_survey() {
    let text = br"{\rtf1\ansi\deff0 Date;Score\par 2026-01-01;9\par}".to_vec();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.txt");
    std::fs::write(&file, &text).unwrap();
    assert_eq!(JsonKind::of(&file).unwrap(), JsonKind::None);
    assert_eq!(Table::read(text).unwrap_err(), TableError::RichText);
}

#[test]
fn utf_16_without_a_mark_is_read_too() {
    let units = "Score,Why\n9,kind people\n3,cold bread\n".encode_utf16();
    let table = Table::read(units.flat_map(u16::to_le_bytes).collect()).unwrap();
    assert_eq!(table.cell(1, 1), "cold bread");
}

#[test]
fn json_lines_become_a_table_and_what_is_none_is_named_by_its_line() {
    let table = table("{\"score\":9,\"why\":\"kind\",\"who\":{\"name\":\"Ann\"}}\n{\"score\":3}\n");
    assert_eq!(table.headers(), ["score", "why", "who.name"]);
    assert_eq!(
        said(&imported(empty(), &table, &propose(&table)))[0],
        "9 - kind"
    );
    let bad = Table::read(b"{\"score\":9}\n{\"score\":\n".to_vec()).unwrap_err();
    assert_eq!(bad, TableError::NotJson { line: 2 });
}

#[test]
fn a_list_of_objects_is_a_table_too() {
    let text = "[\n  {\"score\": 9, \"why\": \"kind\",\n   \"who\": {\"name\": \"Ann\"}},\n  {\"score\": 3}\n]\n";
    let found = table(text);
    assert_eq!(found.headers(), ["score", "why", "who.name"]);
    assert_eq!((found.line(0), found.line(1)), (2, 4));
    let project = imported(empty(), &found, &propose(&found));
    assert_eq!(said(&project), ["9 - kind", "3 - "]);
    for (text, line) in [
        ("[{\"score\":9},\n{\"score\":]", 2),
        ("[{\"score\":9},\n3]", 2),
    ] {
        assert_eq!(
            Table::read(text.into()).unwrap_err(),
            TableError::NotJson { line }
        );
    }
}

#[test]
fn headers_in_traditional_characters_are_known() {
    let table = table(
        "您願意推薦我們嗎？,評論,日期,客戶名稱\n9,很好,2026-01-02,王小明\n3,太慢,2026-01-03,李大華\n",
    );
    let mapping = propose(&table);
    let expected = [
        ColumnUse::Score,
        ColumnUse::Comment,
        ColumnUse::Date,
        ColumnUse::Customer,
    ];
    assert_eq!(mapping.uses(), expected);
}

#[test]
fn a_second_way_to_reach_somebody_is_no_choice() {
    let rows = (0..12).fold(String::new(), |rows, row| {
        let (phone, id) = (row % 3, row % 4);
        format!("{rows}9,a{row}@example.org,+3630555{phone:04},{id},Zed\n")
    });
    let table = table(&format!("Score,E-mail,Mobile,Contact ID,Company\n{rows}"));
    let expected = [
        ColumnUse::Score,
        ColumnUse::Contact,
        ColumnUse::Text,
        ColumnUse::Text,
        ColumnUse::Choice,
    ];
    assert_eq!(propose(&table).uses(), expected);
}

#[test]
fn addresses_of_computers_are_left_out_by_their_name_or_by_their_looks() {
    for (header, cell) in [
        ("来自IP", "117.136.12.5(广东-深圳)"),
        ("IP地址", "unknown"),
        ("IP-cím", "10.0.0.7"),
        ("IP-osoite", "10.0.0.7"),
        ("Adres IP", "10.0.0.7"),
        ("IP-Adresse", "10.0.0.7"),
        ("Adresse IP", "10.0.0.7"),
        ("Dirección IP", "10.0.0.7"),
        ("Endereço IP", "10.0.0.7"),
        ("IP-адрес", "10.0.0.7"),
        ("Where from", "2001:db8:85a3::8a2e:370:7000"),
        ("Origin", "117.136.12.5(广东-深圳)"),
    ] {
        let table = table(&format!(
            "Score,{header},Shop\n9,{cell},A\n3,{cell},B\n7,{cell},A\n"
        ));
        assert_eq!(propose(&table).uses()[1], ColumnUse::LeftOut, "{header}");
    }
    let versions = table("Score,App version\n9,5.4.1.0\n3,5.4.1.0\n8,5.4.2.0\n7,5.4.2.0\n");
    assert_eq!(propose(&versions).uses()[1], ColumnUse::Choice);
}

/// Of a project, what was chosen in that field, by answer.
fn chosen(project: &Project, field: &str) -> Vec<String> {
    let field = project.fields().named(field).unwrap();
    let answers = project.responses().iter();
    let said = answers.map(|each| each.value(field.id).and_then(|value| field.said(&value)));
    said.map(Option::unwrap_or_default).collect()
}

#[test]
fn what_was_ticked_is_several_choices_and_reasons_where_it_is_asked_why() {
    let rows = "9,\"Sauna, Parking, Dinner\",\"Harbour, old town\",fine\n\
                3,Sauna,\"Market, centre\",\"cold, wet\"\n\
                8,\"Parking, Gym\",\"Harbour, old town\",\n\
                7,\"Dinner, Gym\",\"Market, centre\",so so\n";
    let ticked = table(&format!(
        "Recommend us?,Which services did you use?,Which shop?,Comments\n{}",
        rows.repeat(3)
    ));
    let mapping = propose(&ticked);
    let expected = [
        ColumnUse::Score,
        ColumnUse::Several,
        ColumnUse::Choice,
        ColumnUse::Comment,
    ];
    assert_eq!(mapping.uses(), expected);
    let project = imported(empty(), &ticked, &mapping);
    let services = chosen(&project, "Which services did you use?");
    assert_eq!(services[..2], ["Sauna; Parking; Dinner", "Sauna"]);
    assert_eq!(chosen(&project, "Which shop?")[0], "Harbour, old town");
    for (why, marks) in [
        ("Why?", ", "),
        ("Что повлияло на оценку?", ", "),
        ("O que motivou a sua nota?", ", "),
        ("原因", "┋"),
    ] {
        let rows = rows.replace(", ", marks);
        let table = table(&format!("NPS,{why},Shop,Else\n{}", rows.repeat(3)));
        let mapping = propose(&table);
        assert_eq!(mapping.uses()[1], ColumnUse::Reasons, "{why}");
        let project = imported(empty(), &table, &mapping);
        let reasons = project.reasons().iter().map(|each| each.name.as_str());
        let reasons: Vec<_> = reasons.collect();
        assert_eq!(reasons, ["Sauna", "Parking", "Dinner", "Gym"], "{why}");
    }
}

/// Which numbers come later nobody knows.
#[test]
fn a_rating_has_the_scale_that_its_header_says() {
    let first = table(
        "Timestamp,How likely are you to recommend us? (0-10),Ease (0-10),Food (1 to 6),Staff rating\n\
         2026-07-01,9,7,3,3\n2026-07-02,2,5,1,1\n2026-07-13,8,6,5,2\n",
    );
    let project = imported(empty(), &first, &propose(&first));
    let scale = |name: &str| {
        let scale = project.fields().named(name).unwrap().scale().unwrap();
        (scale.least(), scale.most())
    };
    assert_eq!(scale("Ease (0-10)"), (0, 10));
    assert_eq!(scale("Food (1 to 6)"), (1, 6));
    assert_eq!(scale("Staff rating"), (1, 5));
    let later = table(
        "Timestamp,How likely are you to recommend us? (0-10),Ease (0-10),Food (1 to 6),Staff rating\n\
         2026-08-01,9,10,6,3\n2026-08-02,2,0,1,1\n",
    );
    assert_eq!(
        planned(&later, &propose(&later), &project).counted.wrong(),
        0
    );
    // What the header says is not believed against the cells.
    let beyond = table("NPS,Ease (1-5)\n9,7\n3,6\n8,7\n");
    let project = imported(empty(), &beyond, &propose(&beyond));
    let scale = project
        .fields()
        .named("Ease (1-5)")
        .unwrap()
        .scale()
        .unwrap();
    assert_eq!((scale.least(), scale.most()), (1, 7));
}
