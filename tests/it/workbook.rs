//! Workbooks in: what cells and sheets become, and what is refused. The process that reads them is in `process`.

mod beside;
mod process;
mod refused;

use std::io::Cursor;

use goodword::exchange::import::{
    CellError, Limits, Origin, Table, TableError, Trouble, WorkbookError, plan, propose,
    read_workbook,
};
use goodword::model::{Project, ProjectId, Survey};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use crate::hostile::checks::packed;
use crate::support::workbooks::{Old, ods, of_texts, write_texts, xls, xlsx};

fn read(workbook: Vec<u8>, sheet: Option<&str>) -> Result<Table, TableError> {
    read_workbook(Cursor::new(workbook), sheet, &Limits::FULL)
}

/// The table as lines, cells apart by bars, each after the number of its line.
fn shown(table: &Table) -> Vec<String> {
    let rows = (0..table.rows()).map(|row| {
        let cells: Vec<&str> = (0..table.headers().len())
            .map(|column| table.cell(row, column))
            .collect();
        format!("{}: {}", table.line(row), cells.join("|"))
    });
    std::iter::once(table.headers().join("|"))
        .chain(rows)
        .collect()
}

#[track_caller]
fn assert_shows(workbook: Vec<u8>, expected: &[&str]) {
    assert_eq!(shown(&read(workbook, None).unwrap()), expected);
}

#[test]
fn cells_become_what_a_person_sees_and_dates_iso() {
    // A moment without a format of dates is a number on the screen, too.
    let date = Format::new().set_num_format("d/m/yyyy");
    let time = Format::new().set_num_format("hh:mm");
    let workbook = xlsx(|workbook| {
        write_texts(
            workbook,
            "Answers",
            &[&["Score", "Day", "At", "Paid", "Next", "Why"]],
        );
        let sheet = workbook.worksheet_from_index(0).unwrap();
        let day = ExcelDateTime::from_ymd(2026, 11, 5).unwrap();
        sheet.write_with_format(1, 1, &day, &date).unwrap();
        let at = ExcelDateTime::from_hms(8, 40, 0).unwrap();
        sheet.write_with_format(1, 2, &at, &time).unwrap();
        sheet.write(1, 0, 9).unwrap();
        sheet.write(1, 3, true).unwrap();
        let formula = Formula::new("A2+1").set_result("10");
        sheet.write(1, 4, formula).unwrap();
        sheet.write(1, 5, "  so kind & <quick> ").unwrap();
        sheet.write(2, 0, 9.5).unwrap();
        sheet.write(2, 1, day.and_hms(14, 5, 0).unwrap()).unwrap();
        let later = ExcelDateTime::from_ymd(2026, 11, 6).unwrap();
        let later = later.and_hms(14, 5, 0).unwrap();
        sheet.write_with_format(3, 1, &later, &date).unwrap();
    });
    assert_shows(
        workbook,
        &[
            "Score|Day|At|Paid|Next|Why",
            "2: 9|2026-11-05|08:40:00|TRUE|10|so kind & <quick>",
            "3: 9.5|46331.5868055556||||",
            "4: |2026-11-06 14:05:00||||",
        ],
    );
}

#[test]
fn the_date_system_of_1904_is_heeded() {
    let sheet = br#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Score</t></is></c><c r="B1" t="inlineStr"><is><t>Date</t></is></c></row><row r="2"><c r="A2"><v>9</v></c><c r="B2" s="1"><v>44889</v></c></row></sheetData></worksheet>"#;
    let formats = br#"<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
    for (system, day) in [("1", "2026-11-25"), ("0", "2022-11-24")] {
        let list = format!(
            "<workbook><workbookPr date1904=\"{system}\"/><sheets>\
             <sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        );
        let parts = [&sheet[..], b"<sst/>", formats, list.as_bytes()].join(&0);
        assert_shows(packed(&parts), &["Score|Date", &format!("2: 9|{day}")]);
    }
}

#[test]
fn a_table_is_found_below_a_title_beside_notes_and_among_gaps() {
    let workbook = of_texts(&[
        &["Guests of the autumn"],
        &[],
        &["", "", "Score", "", "Branch"],
        &["", "", "9", "", "Harbour"],
        &[],
        &["", "", "3", "", "Market", "call back"],
    ]);
    assert_shows(
        workbook,
        &["Score|Branch|F", "4: 9|Harbour|", "6: 3|Market|call back"],
    );
}

#[test]
fn the_first_row_is_the_header_where_numbers_follow_a_single_cell() {
    let workbook = of_texts(&[&["Score"], &["9", "good"], &["3"]]);
    assert_shows(workbook, &["Score|B", "2: 9|good", "3: 3|"]);
}

#[test]
fn what_is_merged_over_rows_is_each_ones_but_for_a_score() {
    let workbook = xlsx(|workbook| {
        write_texts(
            workbook,
            "Answers",
            &[
                &["Branch", "Score", "Why"],
                &[],
                &["", "", "b"],
                &["", "3", "c"],
                &[],
            ],
        );
        let sheet = workbook.worksheet_from_index(0).unwrap();
        let plain = Format::new();
        sheet.merge_range(1, 0, 4, 0, "Harbour", &plain).unwrap();
        sheet.merge_range(1, 1, 2, 1, "", &plain).unwrap();
        sheet.write(1, 1, 9).unwrap();
        sheet.write(1, 2, "a").unwrap();
    });
    assert_shows(
        workbook,
        &[
            "Branch|Score|Why",
            "2: Harbour|9|a",
            "3: Harbour||b",
            "4: Harbour|3|c",
        ],
    );
}

/// Somebody merges cells of what the program wrote; beside it stand the scores, where the program itself merges some.
#[test]
fn what_somebody_merged_in_the_programs_own_table_is_each_ones() {
    let answers: &[&[&str]] = &[
        &["Answer ID", "Date", "Score (0-10)", "Branch"],
        &["a1", "2026-01-05", "9", ""],
        &["a2", "2026-01-06", "3", ""],
    ];
    let merged_in = |sheet: usize| {
        xlsx(|workbook| {
            write_texts(workbook, "Answers", answers);
            write_texts(
                workbook,
                "Scores",
                &[&["", "NPS"], &["all", "0"], &["", "1"]],
            );
            let sheet = workbook.worksheet_from_index(sheet).unwrap();
            let plain = Format::new();
            sheet.merge_range(1, 3, 2, 3, "Harbour", &plain).unwrap();
        })
    };
    let rows = |workbook| shown(&read(workbook, None).unwrap())[1..].to_vec();
    assert_eq!(
        rows(merged_in(0)),
        ["2: a1|2026-01-05|9|Harbour", "3: a2|2026-01-06|3|Harbour"]
    );
    let untouched = rows(merged_in(1));
    assert!(
        untouched[0].starts_with("2: a1|2026-01-05|9"),
        "{untouched:?}"
    );
}

#[test]
fn errors_are_told_with_their_line_and_read_as_empty() {
    let sheet = br#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Score</t></is></c><c r="B1" t="inlineStr"><is><t>Why</t></is></c></row><row r="2"><c r="A2" t="e"><v>#DIV/0!</v></c><c r="B2" t="inlineStr"><is><t>kind</t></is></c></row><row r="3"><c r="A3"><v>9</v></c><c r="B3" t="e"><v>#SPILL!</v></c></row><row r="4"><c r="A4" t="e"><v>#CALC!</v></c><c r="B4" t="inlineStr"><is><t>late</t></is></c></row></sheetData></worksheet>"#;
    let table = read(packed(sheet), None).unwrap();
    assert_eq!(
        shown(&table),
        ["Score|Why", "2: |kind", "3: 9|", "4: |late"]
    );
    let project = Project::new(ProjectId::from_random(1), Survey::default());
    let mut go_on = |_| std::ops::ControlFlow::Continue(());
    let plan = plan(&table, &propose(&table), &project, &mut go_on).unwrap();
    assert_eq!((plan.counted.errors, plan.counted.answers), (3, 3));
    let told = plan
        .problems
        .into_iter()
        .filter_map(|each| match each.trouble {
            Trouble::Error { column, error } => Some((each.line, column, error)),
            _ => None,
        });
    let score = |line, error| (line, "Score".to_owned(), error);
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            score(2, CellError::DivisionByZero),
            (3, "Why".to_owned(), CellError::Other),
            score(4, CellError::Other),
        ]
    );
}

#[test]
fn ods_is_read_with_its_types_and_repeats() {
    let cell = |kind: &str, text: &str| {
        format!(
            "<table:table-cell office:value-type=\"{kind}\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |cells: String| format!("<table:table-row>{cells}</table:table-row>");
    let date = "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-05\"/>";
    let nine = "<table:table-cell office:value-type=\"float\" office:value=\"9\"/>";
    let empty = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>";
    let header = row(cell("string", "Score") + &cell("string", "Date"));
    let answer = row(format!("{nine}{date}"));
    let table =
        format!("<table:table table:name=\"Answers\">{header}{answer}{empty}</table:table>");
    assert_shows(ods(&table), &["Score|Date", "2: 9|2026-11-05"]);
}

#[test]
fn old_workbooks_are_read_with_their_types() {
    let workbook = xls(&[
        &[Old::Text("Score"), Old::Text("Date"), Old::Text("Why")],
        &[Old::Number(9.0), Old::Date(46_351.0), Old::Text("kind")],
        &[Old::Error(0x07), Old::Date(46_352.0), Old::Text("cold")],
    ]);
    let table = read(workbook, None).unwrap();
    assert_eq!(
        shown(&table),
        [
            "Score|Date|Why",
            "2: 9|2026-11-25|kind",
            "3: |2026-11-26|cold"
        ]
    );
    let errors: Vec<_> = table.errors(1).collect();
    assert_eq!(errors, [(0, CellError::DivisionByZero)]);
}

const TABLE: &[&[&str]] = &[&["Score", "Why"], &["9", "kind"]];

fn of_sheets(write: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    xlsx(|workbook| {
        write_texts(workbook, "Cover", &[&["Our guests"]]);
        write_texts(workbook, "Answers", TABLE);
        write(workbook);
    })
}

#[test]
fn the_only_sheet_with_a_table_is_taken() {
    let table = read(of_sheets(|_| ()), None).unwrap();
    assert_eq!(shown(&table), ["Score|Why", "2: 9|kind"]);
    let Origin::Workbook { sheet, sheets } = table.origin() else {
        panic!("{:?}", table.origin());
    };
    assert_eq!((sheet.as_str(), sheets.len()), ("Answers", 2));
}

#[test]
fn which_of_several_tables_has_to_be_said_by_name_whatever_its_case() {
    let workbook = of_sheets(|workbook| write_texts(workbook, "May", &[&["Score"], &["3"]]));
    let error = read(workbook.clone(), None).unwrap_err();
    let TableError::Workbook(WorkbookError::WhichSheet(sheets)) = error else {
        panic!("{error:?}");
    };
    let begins: Vec<_> = sheets
        .iter()
        .map(|each| (each.name.as_str(), each.begins.join(" ")))
        .collect();
    assert_eq!(
        begins,
        [
            ("Cover", "Our guests".to_owned()),
            ("Answers", "Score Why".to_owned()),
            ("May", "Score".to_owned()),
        ]
    );
    let table = read(workbook.clone(), Some("may")).unwrap();
    assert_eq!(shown(&table), ["Score", "2: 3"]);
    let error = read(workbook, Some("June")).unwrap_err();
    assert!(matches!(
        error,
        TableError::Workbook(WorkbookError::UnknownSheet { wanted, sheets })
            if wanted == "June" && sheets.len() == 3
    ));
}

#[test]
fn a_hidden_sheet_is_read_only_when_asked_for_or_when_there_is_no_other() {
    let hidden = |workbook: &mut Workbook| {
        write_texts(workbook, "Lists", &[&["Score"], &["3"]]);
        let sheet = workbook.worksheet_from_name("Lists").unwrap();
        sheet.set_hidden(true);
    };
    let workbook = of_sheets(hidden);
    assert_eq!(
        shown(&read(workbook.clone(), None).unwrap())[0],
        "Score|Why"
    );
    assert_eq!(
        shown(&read(workbook, Some("Lists")).unwrap()),
        ["Score", "2: 3"]
    );
    let workbook = xlsx(|workbook| {
        workbook.add_worksheet();
        hidden(workbook);
    });
    assert_shows(workbook, &["Score", "2: 3"]);
}
