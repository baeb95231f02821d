//! Days as tables hold them.

use std::io::Cursor;

use goodword::exchange::import::{DateOrder, Limits, Trouble, propose, read_workbook};
use rust_xlsxwriter::{ExcelDateTime, Format};

use crate::support::importing::{days, empty, import_with, imported, read_table};
use crate::support::workbooks::xlsx;

fn with_days(cells: &[&str]) -> String {
    let rows = cells.iter().enumerate();
    let rows = rows.map(|(at, cell)| format!("\"{cell}\",{},said {at}\n", 10 - at % 11));
    std::iter::once("Date,Score,Comment\n".to_owned())
        .chain(rows)
        .collect()
}

#[test]
fn a_weekday_is_no_month() {
    let french = [
        "mardi 3 février 2026",
        "mar. 14 avr. 2026",
        "mercredi 4 mars 2026",
    ];
    let read = imported(&with_days(&french));
    assert_eq!(
        days(&read.project),
        ["2026-02-03", "2026-04-14", "2026-03-04"]
    );
    let numbers = ["mar. 03/02/2026", "mer. 04/02/2026", "ven. 13/02/2026"];
    let read = imported(&with_days(&numbers));
    assert_eq!(
        days(&read.project),
        ["2026-02-03", "2026-02-04", "2026-02-13"]
    );
    let english = [
        "15th of March 2026",
        "30 of April 2026",
        "the 1st of May, 2026",
    ];
    let read = imported(&with_days(&english));
    assert_eq!(
        days(&read.project),
        ["2026-03-15", "2026-04-30", "2026-05-01"]
    );
}

#[test]
fn days_are_read_with_the_words_that_people_write_around_them() {
    for cells in [
        ["01.03.2024 r.", "13.03.2024 r."],
        ["01.03.2024г.", "13.03.2024 г."],
        ["2024年3月1日 星期五", "2024年3月13日 星期三"],
        ["2024年3月1号", "2024年3月13号"],
        [
            "Fri Mar 01 2024 10:11:12 GMT+0100 (Central European Standard Time)",
            "Wed Mar 13 2024 10:11:12 GMT+0100 (Central European Standard Time)",
        ],
        ["le 01/03/2024", "le 13/03/2024"],
        ["den 1.3.2024", "den 13.3.2024"],
        ["2024. 3. 1., péntek", "2024. 3. 13., szerda"],
        ["1 / 3 / 2024", "13 / 3 / 2024"],
        ["01.03.2024 (piątek)", "13.03.2024 (środa)"],
    ] {
        let read = imported(&with_days(&cells));
        assert_eq!(
            days(&read.project),
            ["2024-03-01", "2024-03-13"],
            "{cells:?}"
        );
    }
    let months = imported(&with_days(&["Mar-24", "Apr-24"]));
    assert_eq!(days(&months.project), ["2024-03-01", "2024-04-01"]);
}

#[test]
fn days_that_a_spreadsheet_program_wrote_anew_are_read() {
    let own = |first: &str, second: &str| {
        let headers = "Answer ID;Date;Score (0-10);Comment;Reasons;Customer;Contact";
        format!("{headers}\n14e00a8b;{first};9;good;;;\n5d0eg140;{second};3;bad;;;\n")
    };
    for (first, second) in [("01.03.2026", "13.03.2026"), ("3/1/2026", "3/13/2026")] {
        let read = imported(&own(first, second));
        assert_eq!(days(&read.project), ["2026-03-01", "2026-03-13"]);
    }
    // Where nothing tells, it is asked.
    let table = read_table(&own("3/1/2026", "3/2/2026"));
    let mut mapping = propose(&table);
    assert_eq!(mapping.date_order, DateOrder::InDoubt);
    mapping.date_order = DateOrder::MonthFirst;
    let read = import_with(empty(), &table, &mapping);
    assert_eq!(days(&read.project), ["2026-03-01", "2026-03-02"]);
}

#[test]
fn no_seconds_are_no_moment_and_whoever_has_none_did_not_answer() {
    let rows = (0..10).map(|at| match at % 3 {
        0 => format!("{at},,,0,Acme\n"),
        _ => format!("{at},{at},c {at} x,{},Acme\n", 1_773_390_600 + at * 86_400),
    });
    let text: String = std::iter::once("id,score,comment,responded,company\n".to_owned())
        .chain(rows)
        .collect();
    let read = imported(&text);
    assert_eq!((read.counted.answers, read.counted.skipped), (6, 4));
    assert_eq!(read.counted.not_dates, 0);
    assert_eq!(
        days(&read.project).first().map(String::as_str),
        Some("2026-03-14")
    );
}

#[test]
fn a_year_that_nobody_answered_in_is_told() {
    let read = imported(&with_days(&[
        "0026-03-03",
        "2026-03-03",
        "03/03/0026",
        "2026-03-05",
    ]));
    assert_eq!(days(&read.project), ["-", "2026-03-03", "-", "2026-03-05"]);
    let told = |line, cell: &str| (line, Trouble::NotADate(cell.to_owned()));
    assert_eq!(
        read.troubles,
        [told(2, "0026-03-03"), told(4, "03/03/0026")]
    );
}

#[test]
fn days_that_a_program_of_another_country_took_for_dates_are_asked_about() {
    // 1 to 31 March with the day first: what could be a date of the other order became one.
    let workbook = xlsx(|workbook| {
        let sheet = workbook.add_worksheet();
        let date = Format::new().set_num_format("yyyy-mm-dd");
        for (column, header) in (0..).zip(["Date", "Score", "Comment"]) {
            sheet.write(0, column, header).unwrap();
        }
        for day in 1..=31u8 {
            let row = u32::from(day);
            if day <= 12 {
                let turned = ExcelDateTime::from_ymd(2026, day, 3).unwrap();
                sheet.write_with_format(row, 0, &turned, &date).unwrap();
            } else {
                sheet.write(row, 0, format!("{day:02}/03/2026")).unwrap();
            }
            sheet.write(row, 1, 10 - day % 11).unwrap();
            sheet.write(row, 2, format!("said on {day}")).unwrap();
        }
    });
    let table = read_workbook(Cursor::new(workbook), None, &Limits::FULL).unwrap();
    let mut mapping = propose(&table);
    assert_eq!(mapping.date_order, DateOrder::InDoubt);
    mapping.date_order = DateOrder::DayFirst;
    let read = import_with(empty(), &table, &mapping);
    let expected: Vec<String> = (1..=31).map(|day| format!("2026-03-{day:02}")).collect();
    assert_eq!(days(&read.project), expected);
}

#[test]
fn weeks_and_years_of_other_calendars_are_days_of_answers() {
    for cells in [
        ["2026-W05-3", "2026-W05-4", "2026-W06-5"],
        ["2026-028", "2026-029", "2026-037"],
        ["2026_01_28", "2026_01_29", "2026_02_06"],
        ["'26-01-28", "'26-01-29", "'26-02-06"],
        ["民國115年1月28日", "民國115年1月29日", "民國115年2月6日"],
        ["令和8年1月28日", "令和8年1月29日", "令和8年2月6日"],
        ["28/01/2569", "29/01/2569", "06/02/2569"],
    ] {
        let read = imported(&with_days(&cells));
        assert_eq!(
            days(&read.project),
            ["2026-01-28", "2026-01-29", "2026-02-06"],
            "{cells:?}"
        );
    }
    let weeks = imported(&with_days(&["2026-W05", "2026-W06"]));
    assert_eq!(days(&weeks.project), ["2026-01-26", "2026-02-02"]);
    // Which year that was nobody knows.
    let read = imported(&with_days(&["2026-02-01", "3 Feb"]));
    assert_eq!(read.counted.not_dates, 1);
}
