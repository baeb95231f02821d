//! Files of separated values become answers.

mod ratings;

use std::ops::ControlFlow;

use goodword::exchange::import::{
    ColumnUse, DateOrder, ImportError, Mapping, NoScore, Origin, Plan, Progress, ScoreGuess, Table,
    TableError, TextEncoding, Trouble, plan, project_from_table, propose,
};
use goodword::model::{
    Audience, Counts, Customer, Edit, FieldKind, Project, ProjectId, ResponseRef, Survey,
};

fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn table(name: &str) -> Table {
    Table::read(fixture(name)).unwrap()
}

fn encoding(table: &Table) -> TextEncoding {
    match table.origin() {
        Origin::Text(encoding) => *encoding,
        Origin::Workbook { .. } | Origin::Survey => panic!("{:?}", table.origin()),
    }
}

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn empty_project() -> Project {
    Project::new(ProjectId::from_random(1), Survey::default())
}

fn rng() -> fastrand::Rng {
    fastrand::Rng::with_seed(7)
}

fn project_of(table: &Table, mapping: &Mapping) -> Project {
    project_from_table(table, mapping, Survey::default(), &mut rng(), &mut go_on).unwrap()
}

fn imported(name: &str) -> Project {
    let table = table(name);
    project_of(&table, &propose(&table))
}

fn planned<'t>(table: &'t Table, mapping: &Mapping) -> Plan<'t> {
    plan(table, mapping, &empty_project(), &mut go_on).unwrap()
}

fn counts(project: &Project) -> Counts {
    project
        .responses()
        .iter()
        .map(|each| each.score())
        .collect()
}

fn comments(project: &Project) -> Vec<&str> {
    project
        .responses()
        .iter()
        .map(|each| each.comment())
        .collect()
}

fn days(project: &Project) -> Vec<Option<String>> {
    let day = |each: ResponseRef<'_>| each.day().map(|day| day.to_string());
    project.responses().iter().map(day).collect()
}

fn choices(project: &Project, field: &str) -> Vec<String> {
    let field = project.fields().named(field).unwrap();
    field
        .choices()
        .iter()
        .map(|choice| choice.name.clone())
        .collect()
}

#[test]
fn semicolons_separate_where_commas_are_decimals() {
    let table = table("semicolons.csv");
    assert_eq!(
        table.headers(),
        ["Datum", "Pisteet 0-10", "Summa", "Kommentti"]
    );
    let project = project_of(&table, &propose(&table));
    assert_eq!(counts(&project), Counts::new(2, 1, 1));
    assert_eq!(comments(&project)[0], "Hyvä palvelu, nopea toimitus");
    assert_eq!(days(&project)[3].as_deref(), Some("2026-03-05"));
}

#[test]
fn columns_are_known_by_their_hungarian_headers() {
    let table = table("hungarian.csv");
    let mapping = propose(&table);
    assert_eq!(
        mapping.uses(),
        [
            ColumnUse::Date,
            ColumnUse::Score,
            ColumnUse::Comment,
            ColumnUse::Choice,
            ColumnUse::Customer,
            ColumnUse::Contact,
        ]
    );
    assert_eq!(mapping.score, ScoreGuess::Sure(1));
    let project = project_of(&table, &mapping);
    assert_eq!(counts(&project), Counts::new(2, 1, 1));
    assert_eq!(days(&project)[2].as_deref(), Some("2026-03-02"));
    assert_eq!(choices(&project, "üzlet"), ["Belváros", "Zugló"]);
    let customers: Vec<_> = project.customers().iter().map(Customer::label).collect();
    assert_eq!(customers, ["Kiss Anna", "Nagy Béla", "Tóth Éva"]);
}

#[test]
fn the_question_is_found_in_many_languages() {
    for header in [
        "How likely are you to recommend us?",
        "Mennyire ajánlaná?",
        "Kuinka todennäköisesti suosittelisit meitä?",
        "Czy polecisz nas znajomym?",
        "您有多大可能推荐我们？",
        "Würden Sie uns weiterempfehlen?",
        "Nous recommanderiez-vous ?",
        "¿Nos recomendaría?",
        "Você nos recomendaria?",
        "NPS",
        "Score",
        "Ocena",
    ] {
        let text = format!("Zq,{header}\nx,9\ny,3\n");
        let table = Table::read(text.into_bytes()).unwrap();
        assert_eq!(propose(&table).score, ScoreGuess::Sure(1), "{header}");
    }
}

#[test]
fn quoted_cells_keep_their_line_ends_and_quotes() {
    let table = table("quotes.csv");
    assert_eq!(table.cell(0, 1), "Great coffee,\r\nand \"the best\" cake");
    assert_eq!(table.cell(1, 1), "Slow\r\n\r\nvery slow");
    let lines: Vec<_> = (0..table.rows()).map(|row| table.line(row)).collect();
    assert_eq!(
        lines,
        [2, 4, 8],
        "the blank row is left out, lines are counted on"
    );
}

#[test]
fn every_line_end_is_understood() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["Score,Why", "9,good", "3,\"bad\"", ""].join(end);
        let table = Table::read(text.into_bytes()).unwrap();
        let last = (table.rows(), table.cell(1, 1), table.line(1));
        assert_eq!(last, (2, "bad", 3), "{end:?}");
    }
}

#[test]
fn separators_are_told_by_what_fits_the_rows() {
    let cases = [
        ("Score,Why\n9,a;b;c\n3,d\n", 2),
        ("Score;Why\n9;a, b, c\n3;d\n", 2),
        ("Score\tWhy\n9\ta, b; c\n3\td\n", 2),
        ("Score|Why\n9|a, b; c\n3|d\n", 2),
        ("On a scale of 0-10, would you recommend us?\n9\n3\n10\n", 1),
        ("sep=;\nScore;Why\n9;a\n", 2),
    ];
    for (text, columns) in cases {
        let table = Table::read(text.into()).unwrap();
        assert_eq!(table.headers().len(), columns, "{text:?}");
        assert_eq!(table.cell(0, 0), "9", "{text:?}");
    }
}

#[test]
fn a_byte_order_mark_is_not_part_of_the_header() {
    let table = table("bom.csv");
    assert_eq!(table.headers()[0], "NPS score");
    assert_eq!(
        (encoding(&table).name, encoding(&table).guessed),
        ("UTF-8", false)
    );
}

#[test]
fn utf_16_is_read_by_its_mark() {
    let units = "\u{feff}Score,Why\n9,jó\n".encode_utf16();
    let table = Table::read(units.flat_map(u16::to_le_bytes).collect()).unwrap();
    assert_eq!(encoding(&table).name, "UTF-16LE");
    assert_eq!(table.cell(0, 1), "jó");
}

#[test]
fn an_older_encoding_is_recognised_and_told() {
    let table = table("latin2.csv");
    assert!(encoding(&table).guessed, "{:?}", encoding(&table));
    assert_eq!(table.headers()[0], "Pontszám (0-10)");
    assert_eq!(table.cell(1, 2), "Hódmezővásárhely");
    assert_eq!(table.cell(3, 2), "Kőszeg");
}

#[test]
fn ragged_rows_are_read_and_counted() {
    let table = table("ragged.csv");
    let plan = planned(&table, &propose(&table));
    assert_eq!((plan.counted.answers, plan.counted.ragged), (4, 2));
    let ragged: Vec<_> = plan
        .problems
        .iter()
        .map(|problem| (problem.line, problem.trouble.clone()))
        .collect();
    assert_eq!(
        ragged,
        [
            (3, Trouble::Ragged { cells: 2 }),
            (4, Trouble::Ragged { cells: 5 })
        ]
    );
}

#[test]
fn what_is_no_table_is_refused_with_its_reason() {
    let cases: [(&[u8], TableError); 11] = [
        (b"", TableError::Empty),
        (b"\xef\xbb\xbf \r\n\n", TableError::Empty),
        (b",,\n,,\n", TableError::Empty),
        (b"Score,Why\n\n,\n", TableError::HeaderOnly),
        (b"Score\n9\n\0\n", TableError::Nul { line: 3 }),
        (b"PK\x03\x04...", TableError::NotText),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", TableError::NotText),
        (b"\x89PNG\r\n\x1a\n....", TableError::NotText),
        (b"%PDF-1.7", TableError::NotText),
        (
            b"Score,Why\n9,\"never closed\n3,x\n",
            TableError::UnterminatedQuote { line: 2 },
        ),
        (b"\"Score\n9\n", TableError::UnterminatedQuote { line: 1 }),
    ];
    for (bytes, expected) in cases {
        assert_eq!(
            Table::read(bytes.to_vec()).unwrap_err(),
            expected,
            "{bytes:?}"
        );
    }
}

#[test]
fn a_quote_that_a_later_one_closes_is_named_where_it_opened() {
    let error = Table::read(fixture("unterminated.csv")).unwrap_err();
    assert_eq!(error, TableError::UnterminatedQuote { line: 3 });
}

#[test]
fn what_is_no_score_is_listed_and_never_rounded() {
    let table = table("not_scores.csv");
    let plan = planned(&table, &propose(&table));
    let listed: Vec<_> = plan
        .problems
        .iter()
        .map(|each| (each.line, each.trouble.clone(), each.is_answer))
        .collect();
    let not = |text: &str| Trouble::NotAScore(text.to_owned());
    assert_eq!(
        listed,
        [
            (3, not("9.5"), true),
            (4, not("11"), true),
            (5, not("n/a"), false),
            (6, Trouble::NoScore, true),
            (7, Trouble::NoScore, false),
        ]
    );
    assert_eq!((plan.counted.blank, plan.counted.skipped), (3, 2));
    let project = project_of(&table, &propose(&table));
    assert_eq!(counts(&project).blank, 3);
    assert_eq!(counts(&project).n(), 20);
}

#[test]
fn several_candidates_are_in_doubt_until_somebody_says() {
    let table = table("candidates.csv");
    let mut mapping = propose(&table);
    assert_eq!(mapping.score, ScoreGuess::InDoubt(vec![0, 1, 2]));
    mapping.choose(table.column_named("service").unwrap(), ColumnUse::Score);
    assert_eq!(counts(&project_of(&table, &mapping)), Counts::new(1, 2, 1));
}

#[test]
fn the_question_about_the_whole_goes_before_those_about_its_parts() {
    let table = table("whole_and_parts.csv");
    assert_eq!(propose(&table).score, ScoreGuess::Sure(0));
}

#[test]
fn a_column_without_any_wording_is_never_sure() {
    let table = Table::read(b"Q1,Visits\n9,1\n3,2\n10,1\n".to_vec()).unwrap();
    assert_eq!(propose(&table).score, ScoreGuess::InDoubt(vec![0]));
}

#[test]
fn figures_of_another_kind_are_not_taken_for_scores() {
    let cases = [
        ("stars.csv", NoScore::OtherScale(0)),
        ("monthly_figures.csv", NoScore::ReadyMade(1)),
        ("totals.csv", NoScore::Totals),
    ];
    for (name, expected) in cases {
        assert_eq!(
            propose(&table(name)).score,
            ScoreGuess::None(expected),
            "{name}"
        );
    }
}

#[test]
fn the_order_of_day_and_month_is_that_of_the_column() {
    let table = table("day_first.csv");
    let mapping = propose(&table);
    assert_eq!(mapping.date_order, DateOrder::DayFirst);
    let project = project_of(&table, &mapping);
    let expected = [Some("2026-01-05".into()), Some("2026-01-20".into()), None];
    assert_eq!(days(&project), expected);
    assert_eq!(
        planned(&table, &mapping).problems[0].trouble,
        Trouble::NotADate("31/02/2026 10:00:00".into())
    );
}

#[test]
fn dates_in_doubt_are_asked_about_and_not_guessed() {
    let table = table("dates_in_doubt.csv");
    let mut mapping = propose(&table);
    assert_eq!(mapping.date_order, DateOrder::InDoubt);
    assert_eq!(days(&project_of(&table, &mapping)), [None, None]);
    mapping.date_order = DateOrder::MonthFirst;
    let expected = [Some("2026-05-01".into()), Some("2026-06-02".into())];
    assert_eq!(days(&project_of(&table, &mapping)), expected);
}

#[test]
fn two_comment_columns_of_which_one_is_filled_are_one_comment() {
    let text = "Score,\"If not, why?\",\"If so, why?\"\n3,Too slow,\n9,,Very kind\n";
    let table = Table::read(text.into()).unwrap();
    let project = project_of(&table, &propose(&table));
    assert_eq!(comments(&project), ["Too slow", "Very kind"]);
    assert!(project.fields().is_empty());
}

#[test]
fn an_import_into_a_project_uses_what_is_there_and_one_undo_takes_it_back() {
    let mut project = imported("bom.csv");
    let before = project.clone();
    let table =
        Table::read(b"Score,branch,Till\n1,south,A\n9,East,B\n10,East,A\n".to_vec()).unwrap();
    let plan = plan(&table, &propose(&table), &project, &mut go_on).unwrap();
    let edit = plan.into_edit(&project, &mut rng(), &mut go_on).unwrap();
    assert!(matches!(edit, Edit::Batch(_)));
    let undo = project.apply(edit).unwrap();
    assert_eq!(choices(&project, "Branch"), ["North", "South", "East"]);
    assert_eq!(project.fields().len(), 2);
    assert_eq!(counts(&project), Counts::new(4, 1, 2));
    project.apply(undo).unwrap();
    assert_eq!(project, before);
}

#[test]
fn employees_get_no_customers() {
    let table = table("hungarian.csv");
    let survey = Survey {
        audience: Audience::Employees,
        ..Survey::default()
    };
    let project =
        project_from_table(&table, &propose(&table), survey, &mut rng(), &mut go_on).unwrap();
    assert!(project.customers().is_empty());
    assert_eq!(counts(&project).n(), 4);
}

#[test]
fn a_column_becomes_a_list_or_free_text_by_its_cells() {
    let rows = (0..20).map(|row| format!("{},{},note number {row}", row % 11, row % 3));
    let text = [vec!["Score,Desk,Slip".to_owned()], rows.collect()]
        .concat()
        .join("\n");
    let table = Table::read(text.into_bytes()).unwrap();
    let project = project_of(&table, &propose(&table));
    assert_eq!(choices(&project, "Desk"), ["0", "1", "2"]);
    assert_eq!(
        project.fields().named("Slip").unwrap().kind,
        FieldKind::Text
    );
}

#[test]
fn a_cancelled_import_leaves_nothing() {
    let table = table("hungarian.csv");
    let mut stop = |_: Progress| ControlFlow::Break(());
    let result = project_from_table(
        &table,
        &propose(&table),
        Survey::default(),
        &mut rng(),
        &mut stop,
    );
    assert_eq!(result.unwrap_err(), ImportError::Cancelled);
}
