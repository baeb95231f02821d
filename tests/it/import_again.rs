//! A table that comes a second time, with changed answers or without, and tables that only look as if they did.

use goodword::exchange::import::{Counted, Duplicates, plan, propose};
use goodword::model::Project;

use crate::support::importing::{empty, go_on, import_with, read_table, said};

/// What comes of a table, and the project with it.
fn import(project: Project, text: &str, duplicates: Duplicates) -> (Project, Counted) {
    let table = read_table(text);
    let mut mapping = propose(&table);
    mapping.duplicates = duplicates;
    let imported = import_with(project, &table, &mapping);
    (imported.project, imported.counted)
}

/// New answers, changed ones, and rows that are there already.
fn in_short(counted: Counted) -> (usize, usize, usize) {
    (counted.answers, counted.updated, counted.duplicates)
}

const QUESTION: &str = "How likely are you to recommend us?";

fn of_branch(branch: &str, times: [&str; 3]) -> String {
    let [first, second, third] = times;
    format!(
        "Timestamp,{QUESTION},Branch\n2026/03/01 {first} AM GMT+1,9,{branch}\n\
         2026/03/01 {second} AM GMT+1,3,{branch}\n2026/03/02 {third} AM GMT+1,10,{branch}\n"
    )
}

#[test]
fn the_answers_of_another_branch_are_others() {
    let north = of_branch("North", ["8:51:12", "9:05:13", "8:11:00"]);
    let south = of_branch("South", ["10:17:40", "11:45:03", "7:30:59"]);
    for duplicates in [Duplicates::Skip, Duplicates::Update] {
        let (project, _) = import(empty(), &north, duplicates);
        let (project, counted) = import(project, &south, duplicates);
        assert_eq!(in_short(counted), (3, 0, 0));
        for text in [&north, &south] {
            let (_, counted) = import(project.clone(), text, duplicates);
            assert_eq!(in_short(counted), (0, 0, 3));
        }
    }
}

#[test]
fn a_table_with_all_kinds_of_fields_adds_nothing_the_second_time() {
    let rows: String = (1..=30).fold(String::new(), |rows, day| {
        let (score, ticked) = (day % 11, ["Price; Speed", "Speed", ""][day % 3]);
        let (branch, stars) = (["North", "South"][day % 2], day % 5 + 1);
        format!("{rows}2026-03-{day:02},{score},{branch},{ticked},{stars},R{day}\n")
    });
    let text = format!("Date,{QUESTION},Branch,What did you like?,Cleanliness (1-5),Room\n{rows}");
    let (project, counted) = import(empty(), &text, Duplicates::Skip);
    assert_eq!(counted.answers, 30);
    for duplicates in [Duplicates::Skip, Duplicates::Update] {
        let (_, counted) = import(project.clone(), &text, duplicates);
        assert_eq!(in_short(counted), (0, 0, 30));
    }
}

const FIRST: &str = "Response ID,Submitted at,Score,Comment\nR1,2026-03-01 08:00:00,9,fine by me\n\
    R2,2026-03-02 08:00:00,3,bad at all\nR3,2026-03-03 08:00:00,8,ok by me\n";

#[test]
fn a_changed_answer_is_known_by_its_name_whatever_its_day() {
    let (project, _) = import(empty(), FIRST, Duplicates::Skip);
    let changed = FIRST.replace(
        "R1,2026-03-01 08:00:00,9,fine by me",
        "R1,2026-03-20,2,changed",
    );
    let (_, counted) = import(project.clone(), &changed, Duplicates::Skip);
    assert_eq!(in_short(counted), (0, 0, 3));
    let (after, counted) = import(project.clone(), &changed, Duplicates::Update);
    assert_eq!(in_short(counted), (0, 1, 2));
    assert_eq!(said(&after), ["2 changed", "3 bad at all", "8 ok by me"]);
    // As a spreadsheet program of another country writes the days, with all comments edited.
    let resaved = "Response ID;Submitted at;Score;Comment\nR1;01.03.2026 08:00;9;fine, edited\n\
        R2;02.03.2026 08:00;3;bad, edited\nR3;13.03.2026 08:00;8;ok, edited\n";
    let (after, counted) = import(project, resaved, Duplicates::Update);
    assert_eq!(in_short(counted), (0, 3, 0));
    assert_eq!(after.responses().len(), 3);
}

#[test]
fn one_name_twice_is_one_answer_and_no_name_is_no_harm() {
    let twice = "Response ID,Date,Score,Comment\n1,2026-03-01,9,a b\n2,2026-03-02,3,b c\n\
        2,2026-03-05,10,changed later\n3,2026-03-03,8,c d\n4,2026-03-03,8,d e\n5,2026-03-03,8,e f\n";
    let (_, counted) = import(empty(), twice, Duplicates::Skip);
    assert_eq!(in_short(counted), (5, 0, 1));
    let blank = "Response ID,Date,Score,Comment\nR1,2026-03-01,9,a b\n,2026-03-02,3,b c\n\
        R3,2026-03-03,8,c d\nR4,2026-03-03,8,d e\nR5,2026-03-04,7,e f\n";
    let (project, _) = import(empty(), blank, Duplicates::Skip);
    let changed = blank.replace("8,c d", "6,other");
    let (_, counted) = import(project, &changed, Duplicates::Update);
    assert_eq!(in_short(counted), (0, 1, 4));
}

#[test]
fn numbers_that_other_answers_have_are_told_and_swallow_nothing() {
    let january = "ID,Score,Comment\n1,9,january good\n2,10,january fine\n3,3,january bad\n";
    let february = "ID,Score,Comment\n1,1,february awful\n2,2,february worse\n3,7,february ok\n";
    let (project, _) = import(empty(), january, Duplicates::Skip);
    let (project, counted) = import(project, february, Duplicates::Skip);
    assert_eq!((in_short(counted), counted.beside), ((3, 0, 0), 3));
    // Both are known again.
    for duplicates in [Duplicates::Skip, Duplicates::Update] {
        for text in [january, february] {
            let (_, counted) = import(project.clone(), text, duplicates);
            assert_eq!((in_short(counted), counted.beside), ((0, 0, 3), 0));
        }
    }
    // One that was taken beside is corrected.
    let corrected = february.replace("3,7,", "3,8,");
    let (after, counted) = import(project, &corrected, Duplicates::Update);
    assert_eq!((in_short(counted), counted.beside), ((0, 1, 2), 0));
    assert_eq!(said(&after)[2], "3 january bad");
    assert_eq!(said(&after)[5], "8 february ok");
    // A longer table of the same answers, one of them changed.
    let (project, _) = import(empty(), january, Duplicates::Skip);
    let more = format!("{}4,8,march ok\n", january.replace("3,3,", "3,5,"));
    let (_, counted) = import(project, &more, Duplicates::Update);
    assert_eq!((in_short(counted), counted.beside), ((1, 1, 2), 0));
}

#[test]
fn corrections_that_are_asked_for_change_what_has_the_number() {
    let first = format!(
        "ID,Date,{QUESTION},Comment\n1,2026-03-01,9,good service\n2,2026-03-02,3,slow delivery\n\
         3,2026-03-03,7,fine\n4,2026-03-04,10,great\n5,2026-03-05,8,nice\n"
    );
    let (project, _) = import(empty(), &first, Duplicates::Skip);
    let header = format!("ID,Date,{QUESTION},Comment\n");
    let one = "2,2026-03-02,8,they solved it and I am happy now\n";
    let three = "1,2026-03-01,8,not bad\n2,2026-03-02,8,they solved it\n3,2026-03-03,2,broken\n";
    for (rows, updated) in [(one, 1), (three, 3)] {
        let corrected = [header.as_str(), rows].concat();
        let (_, counted) = import(project.clone(), &corrected, Duplicates::Update);
        assert_eq!(
            (in_short(counted), counted.beside),
            ((0, updated, 0), 0),
            "{rows}"
        );
        // The day is the same, so that these are known whatever they say.
        let (_, counted) = import(project.clone(), &corrected, Duplicates::Skip);
        assert_eq!(
            (in_short(counted), counted.beside),
            ((0, 0, updated), 0),
            "{rows}"
        );
    }
    for name in ["ID", "Response ID"] {
        let header = format!("{name},{QUESTION},Comment\n");
        let first = format!("{header}1,9,good service\n2,3,slow delivery\n3,7,fine\n4,10,great\n");
        let corrected = format!("{header}1,8,translated\n2,4,slow\n3,6,Fine!\n4,9,Great!\n");
        let (project, _) = import(empty(), &first, Duplicates::Skip);
        let (_, counted) = import(project, &corrected, Duplicates::Update);
        assert_eq!(
            (in_short(counted), counted.beside),
            ((0, 4, 0), 0),
            "{name}"
        );
    }
}

#[test]
fn corrections_leave_other_customers_alone() {
    let header = format!("Response ID,Customer,{QUESTION},Comment\n");
    let first = format!("{header}1,Ann,9,good service\n2,Bob,3,slow delivery\n3,Cid,7,fine\n");
    let other = format!("{header}1,Dan,2,late again\n2,Eve,8,so it was\n3,Fay,10,great\n");
    let (project, _) = import(empty(), &first, Duplicates::Skip);
    let (_, counted) = import(project.clone(), &other, Duplicates::Update);
    assert_eq!((in_short(counted), counted.beside), ((3, 0, 0), 3));
    let same = other
        .replace("Dan", "Ann")
        .replace("Eve", "Bob")
        .replace("Fay", "Cid");
    let (_, counted) = import(project, &same, Duplicates::Update);
    assert_eq!((in_short(counted), counted.beside), ((0, 3, 0), 0));
}

/// Nothing but a number says that they are the same people.
#[test]
fn the_next_month_without_days_is_new_and_the_same_list_is_not() {
    let march = "Score,Comment\n10,\n9,ok\n3,\n";
    let april = "Score,Comment\n10,\n9,ok\n7,\n";
    let (project, _) = import(empty(), march, Duplicates::Skip);
    let (both, counted) = import(project.clone(), april, Duplicates::Skip);
    assert_eq!(in_short(counted), (3, 0, 0));
    for again in [march, april] {
        let (_, counted) = import(both.clone(), again, Duplicates::Skip);
        assert_eq!(in_short(counted), (0, 0, 3));
    }
    let grown = format!("{march}8,\n10,\n");
    let (_, counted) = import(project.clone(), &grown, Duplicates::Skip);
    assert_eq!(in_short(counted), (2, 0, 3));
    // A comment as long as that is hardly made twice.
    let told = "Score,Comment\n10,The soup was cold and the bread was old\n";
    let (project, _) = import(project, told, Duplicates::Skip);
    let (_, counted) = import(project, &format!("{told}2,no\n"), Duplicates::Skip);
    assert_eq!(in_short(counted), (1, 0, 1));
}

/// A list may grow at its top, come in another order, or have a cell corrected.
#[test]
fn a_list_without_days_is_known_in_any_order_and_with_a_few_changes() {
    let rows = [
        "10,",
        "3,slow",
        "8,",
        "9,nice staff",
        "9,",
        "6,",
        "7,too loud",
        "10,",
        "2,cold",
        "9,",
    ];
    let list = |rows: &[&str]| format!("Score,Comment\n{}\n", rows.join("\n"));
    let (project, _) = import(empty(), &list(&rows), Duplicates::Skip);
    let on_top = [&["9,", "4,too far"], rows.as_slice()].concat();
    let mut sorted = rows;
    sorted.sort_unstable();
    let mut corrected = rows;
    corrected[1] = "3,slow service";
    for (rows, expected) in [
        (on_top.as_slice(), (2, 0, 10)),
        (&sorted, (0, 0, 10)),
        (&corrected, (1, 0, 9)),
    ] {
        let (_, counted) = import(project.clone(), &list(rows), Duplicates::Skip);
        assert_eq!(in_short(counted), expected, "{rows:?}");
    }
}

/// Scores alone come again by chance.
#[test]
fn scores_that_come_again_by_chance_are_no_list_that_grew() {
    let list = |scores: &[&str]| format!("Score\n{}\n", scores.join("\n"));
    let march = list(&["10", "9", "8", "9", "10", "3", "9", "10", "7", "9"]);
    let april = list(&[
        "9", "10", "8", "9", "9", "10", "3", "7", "9", "10", "9", "8", "10", "9",
    ]);
    let (project, _) = import(empty(), &march, Duplicates::Skip);
    let (_, counted) = import(project, &april, Duplicates::Skip);
    assert_eq!(in_short(counted), (14, 0, 0));
}

#[test]
fn a_name_in_a_table_without_contacts_is_that_of_the_only_one_who_has_it() {
    let reached = "Date,Customer,E-mail,Score,Comment\n\
        2026-03-01,Anna Smith,anna@example.org,9,good bread\n\
        2026-03-01,Bela Kis,bela@example.org,3,too dear\n\
        2026-03-02,Bela Kis,other@example.org,7,fine\n";
    let named = "Date,Customer,Score,Comment\n\
        2026-04-01,anna smith,8,still good\n2026-04-01,Bela Kis,5,dear\n2026-04-02,Cora Ray,10,new here\n";
    let (project, _) = import(empty(), reached, Duplicates::Skip);
    let (project, counted) = import(project, named, Duplicates::Skip);
    assert_eq!(in_short(counted), (3, 0, 0));
    let customers = project.customers().iter();
    let customers: Vec<(&str, &str)> = customers
        .map(|each| (each.name.as_str(), each.contact.as_str()))
        .collect();
    // Which of two the other table means is not known.
    let known = [
        ("Anna Smith", "anna@example.org"),
        ("Bela Kis", "bela@example.org"),
        ("Bela Kis", "other@example.org"),
        ("Bela Kis", ""),
        ("Cora Ray", ""),
    ];
    assert_eq!(customers, known);
    // Neither table adds or changes anything the second time.
    for (text, rows) in [(reached, 3), (named, 3)] {
        for duplicates in [Duplicates::Skip, Duplicates::Update] {
            let (_, counted) = import(project.clone(), text, duplicates);
            assert_eq!(in_short(counted), (0, 0, rows), "{text} {duplicates:?}");
        }
    }
}

#[test]
fn what_changes_answers_is_shown_before_what_is_there() {
    let rows = |comment: &str| {
        format!(
            "Response ID,Date,Score,Comment\na1,2026-03-01,9,fine\na2,2026-03-02,3,slow\na3,2026-03-03,8,{comment}\n"
        )
    };
    let (project, _) = import(empty(), &rows("good"), Duplicates::Skip);
    let again = read_table(&rows("better"));
    let mut mapping = propose(&again);
    mapping.duplicates = Duplicates::Update;
    let plan = plan(&again, &mapping, &project, &mut go_on).unwrap();
    let lines: Vec<usize> = plan.preview.first.iter().map(|row| row.line).collect();
    assert_eq!((plan.counted.updated, lines), (1, vec![4, 2, 3]));
}

#[test]
fn lines_above_rows_are_one_field_whoever_imports_them() {
    let rows = |month: u8| {
        format!(
            "Date,Score\nNorth,\n2026-{month:02}-01,9\n2026-{month:02}-02,3\nSouth,\n2026-{month:02}-03,8\n"
        )
    };
    let with = |project: Project, name: &str, month: u8| {
        let table = read_table(&rows(month)).with_sections_called(name);
        let mapping = propose(&table);
        import_with(project, &table, &mapping).project
    };
    let project = with(empty(), "Szakasz", 3);
    let project = with(project, "Osio", 4);
    let names = project.fields().iter().map(|field| field.name.as_str());
    assert_eq!(names.filter(|name| *name == "Section").count(), 1);
    assert_eq!(project.responses().len(), 6);
    assert!(project.fields().named("Osio").is_none());
}
