//! Where a table begins and ends.

use std::io::Cursor;
use std::path::Path;

use goodword::exchange::import::{
    ColumnUse, Limits, Table, TableError, WorkbookError, propose, read_workbook,
};

use super::{empty, imported, planned, said, table};
use crate::support::workbooks::{write_texts, xlsx};

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
fn a_table_without_scores_is_not_asked_about_beside_one_with_them() {
    let workbook = xlsx(|workbook| {
        let dashboard = [
            ["Month", "Answers"],
            ["January", "240"],
            ["February", "312"],
        ];
        write_texts(
            workbook,
            "Dashboard",
            &dashboard.each_ref().map(<[&str; 2]>::as_slice),
        );
        let answers = [["Score", "Why"], ["9", "kind"], ["3", "slow"]];
        write_texts(
            workbook,
            "Form Responses 1",
            &answers.each_ref().map(<[&str; 2]>::as_slice),
        );
    });
    let table = read_workbook(Cursor::new(workbook), None, &Limits::FULL).unwrap();
    assert_eq!(table.headers(), ["Score", "Why"]);
    // In a text the one with scores is named first.
    let text = "Shop,Town,Rows\nHarbour,Ely,20\nMarket,Ely,30\n\nScore,Why,Date\n9,kind,2026-03-01\n3,cold,2026-03-02\n";
    let Err(TableError::WhichTable(tables)) = Table::read(text.into()) else {
        panic!("it is not asked which");
    };
    assert_eq!(tables[0].name, "5-7");
}

#[test]
fn figures_beside_a_table_are_none_of_its_fields() {
    let text = "Date,Score,Why,,NPS,25\n2024-03-01,10,kind,,Promoters,12\n2024-03-02,3,slow,,Passives,6\n\
        2024-03-03,8,fine,,Detractors,6\n2024-03-04,9,good,,,\n";
    let found = table(text);
    let uses = propose(&found).uses().to_vec();
    let columns = uses.iter().skip(3);
    assert_eq!(
        columns.filter(|each| **each != ColumnUse::LeftOut).count(),
        0,
        "{uses:?}"
    );
    assert_eq!(found.rows(), 4);
    // An answer has its own columns behind an empty one.
    let text = "Date,Score,,Branch,Visits\n2024-03-01,10,,North,3\n2024-03-02,3,,South,1\n";
    assert_ne!(propose(&table(text)).uses()[3], ColumnUse::LeftOut);
}

/// Those who have not answered yet may stand first, in more rows than are looked at.
#[test]
fn a_table_whose_first_rows_are_not_answered_is_asked_about_too() {
    let unanswered: Vec<[String; 2]> = (0..80)
        .map(|row| [format!("A{row}"), String::new()])
        .collect();
    let workbook = xlsx(|workbook| {
        let asked = [["Name", "Score"], ["Ann", "9"], ["Ben", "3"], ["Cem", "8"]];
        write_texts(
            workbook,
            "May",
            &asked.each_ref().map(<[&str; 2]>::as_slice),
        );
        let rows = unanswered
            .iter()
            .map(|row| row.each_ref().map(String::as_str));
        let rows: Vec<[&str; 2]> = [["Name", "Score"]]
            .into_iter()
            .chain(rows)
            .chain([["Zoe", "7"]])
            .collect();
        let rows: Vec<&[&str]> = rows.iter().map(<[&str; 2]>::as_slice).collect();
        write_texts(workbook, "June", &rows);
    });
    let read = read_workbook(Cursor::new(workbook), None, &Limits::FULL);
    assert!(matches!(
        read,
        Err(TableError::Workbook(WorkbookError::WhichSheet(_)))
    ));
}
