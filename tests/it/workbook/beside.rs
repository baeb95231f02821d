//! Tables side by side on a sheet.

use goodword::exchange::import::{Table, TableError, WorkbookError};

use super::{read, shown};
use crate::support::workbooks::of_texts;

/// The names of the tables between which somebody has to choose, and what each begins with.
#[track_caller]
fn asked(workbook: &[u8]) -> Vec<(String, String)> {
    match read(workbook.to_vec(), None) {
        Err(TableError::Workbook(WorkbookError::WhichSheet(sheets))) => sheets
            .into_iter()
            .map(|each| (each.name, each.begins.join(" ")))
            .collect(),
        Err(error) => panic!("{error:?}"),
        Ok(table) => panic!("read as one: {:?}", shown(&table)),
    }
}

fn chosen(workbook: &[u8], name: &str) -> Table {
    read(workbook.to_vec(), Some(name)).unwrap()
}

/// May beside June, which has more answers.
const MONTHS: &[&[&str]] = &[
    &["Score", "Why", "", "Score", "Why"],
    &["9", "kind", "", "3", "cold"],
    &["8", "", "", "10", "quick"],
    &["", "", "", "7", "loud"],
];

#[test]
fn of_tables_side_by_side_one_is_asked_for_and_they_are_never_mixed() {
    let workbook = of_texts(MONTHS);
    let tables = asked(&workbook);
    let sheet = tables[0].0.split('!').next().unwrap().to_owned();
    let names = [format!("{sheet}!A1:B3"), format!("{sheet}!D1:E4")];
    let header = || "Score Why".to_owned();
    assert_eq!(
        tables,
        [(names[0].clone(), header()), (names[1].clone(), header())]
    );
    assert_eq!(
        shown(&chosen(&workbook, &names[0])),
        ["Score|Why", "2: 9|kind", "3: 8|"]
    );
    assert_eq!(
        shown(&chosen(&workbook, &names[1].to_lowercase())),
        ["Score|Why", "2: 3|cold", "3: 10|quick", "4: 7|loud"]
    );
    let other = read(workbook, Some(&format!("{sheet}!A1:E4")));
    assert!(matches!(
        other,
        Err(TableError::Workbook(WorkbookError::WhichSheet(_)))
    ));
}

#[test]
fn a_list_beside_the_answers_is_a_table_of_its_own() {
    let workbook = of_texts(&[
        &["Answers of May", "", "", "", "Branches"],
        &[],
        &["Date", "Score", "Why", "", "Branch", "Seats"],
        &["2026-05-01", "9", "kind", "", "Harbour", "40"],
        &["2026-05-02", "3", "cold", "", "Market", "12"],
        &["2026-05-03", "8"],
        &["2026-05-04", "10", "quick"],
    ]);
    let tables = asked(&workbook);
    let begins: Vec<&str> = tables.iter().map(|(_, begins)| begins.as_str()).collect();
    assert_eq!(begins, ["Date Score Why", "Branch Seats"]);
    let table = chosen(&workbook, &tables[0].0);
    assert_eq!(table.headers(), ["Date", "Score", "Why"]);
    assert_eq!(table.rows(), 4);
}

#[test]
fn tables_below_each_other_stand_beside_another() {
    let workbook = of_texts(&[
        &["Score", "Why", "", "Score", "Date"],
        &["9", "kind", "", "3", "2026-05-01"],
        &["8", "warm", "", "5", "2026-05-02"],
        &["", "", "", "7", "2026-05-03"],
        &["Date", "Score", "", "9", "2026-05-04"],
        &["2026-06-01", "4", "", "9", "2026-05-05"],
    ]);
    let names: Vec<String> = asked(&workbook)
        .into_iter()
        .map(|(name, _)| name.rsplit_once('!').unwrap().1.to_owned())
        .collect();
    assert_eq!(names, ["A1:B3", "A5:B6", "D1:E6"]);
}

#[test]
fn tables_of_the_same_kind_below_each_other_are_not_one() {
    let workbook = of_texts(&[
        &["Date", "Score"],
        &["2026-05-01", "9"],
        &["2026-05-02", "3"],
        &[],
        &["Date", "Score"],
        &["2026-06-01", "8"],
    ]);
    let tables = asked(&workbook);
    assert_eq!(tables.len(), 2);
    assert_eq!(chosen(&workbook, &tables[0].0).rows(), 2);
    assert_eq!(chosen(&workbook, &tables[1].0).rows(), 1);
}

#[test]
fn notes_above_a_table_are_no_table() {
    for notes in [
        &[&["Answers", "24"][..], &["NPS", "45"], &[]][..],
        &[&["Answers of May", "made by Ann"], &[]],
        &[&["Answers of May"], &["made by Ann"], &[]],
        &[&["Survey title", "Cafe"], &["Answers", "24"], &[]],
        &[
            &["Answers of May"],
            &["Survey title", "Cafe"],
            &["Answers", "24"],
        ],
        &[&["Report", "May 2026"]],
    ] {
        let rows: Vec<&[&str]> = notes
            .iter()
            .copied()
            .chain([
                &["Date", "Score", "Why"][..],
                &["2026-05-01", "9", "kind"],
                &["2026-05-02", "3", "cold"],
            ])
            .collect();
        let table = read(of_texts(&rows), None).unwrap();
        assert_eq!(table.headers(), ["Date", "Score", "Why"], "{notes:?}");
        assert_eq!(table.rows(), 2, "{notes:?}");
    }
}

#[test]
fn an_empty_column_in_a_table_makes_no_second_one() {
    for rows in [
        // The same rows: who said it, and what it was.
        &[
            &["Date", "Score", "", "Customer", "Seats"][..],
            &["2026-05-01", "9", "", "Anna", "4"],
            &["2026-05-02", "3", "", "Ben", "2"],
            &["2026-05-03", "8", "", "Cleo", "1"],
        ][..],
        // The last one left out what the others said.
        &[
            &["Score", "Why", "", "Branch", "Seats"],
            &["9", "kind", "", "Harbour", "4"],
            &["3", "cold", "", "Market", "2"],
            &["8", "warm"],
        ],
        // Notes and sums have no header.
        &[
            &["Score", "Why", "", "Answers", "3"],
            &["9", "kind", "", "Mean", "6.7"],
            &["3", "cold"],
            &["8", "warm"],
        ],
    ] {
        let table = read(of_texts(rows), None).unwrap();
        assert_eq!((table.headers().len(), table.rows()), (4, 3), "{rows:?}");
    }
}
