//! Which rows are answers, and what belongs to which: totals, trials, and cells that have moved.

use std::io::Cursor;

use goodword::exchange::import::{CellError, Limits, Trouble, WhyNot, propose, read_workbook};

use crate::support::importing::{empty, import_with, imported, said};
use crate::support::workbooks::{sheet_of, xlsx};

fn lines(numbers: &[usize], why: WhyNot) -> Vec<(usize, WhyNot)> {
    numbers.iter().map(|line| (*line, why)).collect()
}

#[test]
fn what_somebody_said_in_a_table_sorted_by_question_stays_theirs() {
    const QUESTION: &str = "How likely are you to recommend us?";
    let scores = [9, 10, 3, 8, 7, 10, 0, 9, 6, 10];
    let rows = (0..30).map(|at| format!("R{at},2026-03-01,{QUESTION},{}\n", scores[at % 10]));
    let comments = [2, 16, 28].map(|at| format!("R{at},2026-03-01,Why?,said by R{at}\n"));
    let header = "Response ID,Date,Question,Answer\n".to_owned();
    let text: String = std::iter::once(header)
        .chain(rows)
        .chain(comments)
        .collect();
    let read = imported(&text);
    let said = said(&read.project);
    assert_eq!(said.len(), 30);
    for at in [2, 16, 28] {
        assert_eq!(said[at], format!("{} said by R{at}", scores[at % 10]));
    }
    // Where nobody is named, nobody is guessed.
    let unnamed: String = text.lines().fold(String::new(), |all, line| {
        let (_, rest) = line.split_once(',').unwrap();
        all + rest + "\n"
    });
    let read = imported(&unnamed);
    let answers = read.project.responses();
    let both = answers
        .iter()
        .filter(|each| each.score().is_some() && !each.comment().is_empty());
    assert_eq!((both.count(), answers.len()), (0, 33));
}

#[test]
fn a_score_is_taken_only_where_it_surely_stands() {
    let cut = imported(
        "Date,City,Visits,Score,Comment\n2026-03-01,Paris, TX,2,9,good\n2026-03-02,Rome,1,3,bad\n\
         2026-03-03,Lima,10,10,fine\n2026-03-04,Oslo,4,8,ok\n",
    );
    assert_eq!(said(&cut.project), ["3 bad", "10 fine", "8 ok"]);
    assert_eq!(cut.skipped, lines(&[2], WhyNot::Moved));
    let customers = imported(
        "Date,Customer,Score,Comment\n2026-03-01,Smith, Ann,9,good\n2026-03-02,Bob,3,bad\n\
         2026-03-03,Dan,8,so, so\n",
    );
    assert_eq!(said(&customers.project), ["3 bad", "8 so, so"]);
    assert_eq!(customers.skipped, lines(&[2], WhyNot::Moved));
}

#[test]
fn the_rest_of_a_comment_is_kept() {
    let read = imported(
        "Date,Score,Comment\n2026-03-01,9,good, fast, cheap\n2026-03-02,3,bad\n2026-03-03,10,fine\n",
    );
    assert_eq!(
        said(&read.project),
        ["9 good, fast, cheap", "3 bad", "10 fine"]
    );
    assert_eq!(read.troubles, [(2, Trouble::Ragged { cells: 5 })]);
    // Without a comment it is named.
    let read = imported(
        "Date,Score,Shop\n2026-03-01,9,North, old, red\n2026-03-02,3,South\n2026-03-03,10,South\n",
    );
    let left_over = Trouble::LeftOver("North, old, red".to_owned());
    assert_eq!(read.counted.answers, 3);
    assert_eq!(
        read.troubles,
        [(2, Trouble::Ragged { cells: 5 }), (2, left_over)]
    );
}

#[test]
fn quotes_are_read_as_programs_write_them() {
    let backslashes = "Date,Score,Comment\n\
        2026-03-01,9,\"He said \\\"fine, ok\\\" and left\"\n2026-03-02,3,\"bad\"\n2026-03-03,10,\"x\"\n";
    let read = imported(backslashes);
    assert_eq!(
        said(&read.project),
        ["9 He said \"fine, ok\" and left", "3 bad", "10 x"]
    );
    let spaces = "Date;Score;Comment\n2026-03-01; 9; \"quoted; with separator\"\n\
        2026-03-02; 3; \"bad\" they said\n2026-03-15; 10; ok\n";
    let read = imported(spaces);
    let expected = ["9 quoted; with separator", "3 \"bad\" they said", "10 ok"];
    assert_eq!(said(&read.project), expected);
    // A folder's name ends with a backslash.
    let folders = "Score,Comment\n9,\"C:\\data\\\"\n3,\"D:\\\"\n8,so\n";
    assert_eq!(
        said(&imported(folders).project),
        ["9 C:\\data\\", "3 D:\\", "8 so"]
    );
}

#[test]
fn sums_are_no_answers_however_many_there_are() {
    let group = |name: &str| {
        format!("{name},9,c {name}0\n{name},10,c {name}1\n{name},3,\n{name},8,c {name}3\n")
    };
    let header = "Branch,Score,Comment\n".to_owned();
    let totals = ["N", "S", "E", "W"].map(|name| group(name) + "Total,7,\n");
    let read = imported(&(header.clone() + &totals.concat()));
    assert_eq!(read.counted.answers, 16);
    assert_eq!(read.skipped, lines(&[6, 11, 16, 21], WhyNot::Total));
    for total in [
        "{} Total",
        "{} Ergebnis",
        "Total {}",
        "{} összesen",
        "{}汇总",
        "Suma - {}",
    ] {
        let totals = ["N", "S", "E", "W"]
            .map(|name| format!("{}{},7,\n", group(name), total.replace("{}", name)));
        let read = imported(&(header.clone() + &totals.concat()));
        assert_eq!(
            (read.counted.answers, read.counted.skipped),
            (16, 4),
            "{total}"
        );
    }
    // A chain of filling stations is called so.
    let shops = [
        "Total", "Shell", "Total", "Esso", "Shell", "Total", "Esso", "Total",
    ];
    let rows = shops.iter().enumerate();
    let rows = rows.map(|(at, shop)| format!("{shop},{},said {at}\n", 10 - at));
    let read = imported(&std::iter::once(header).chain(rows).collect::<String>());
    assert_eq!(read.counted.answers, 8);
}

#[test]
fn what_stands_below_the_answers_is_none() {
    let rows = [9, 10, 3, 8, 7, 10, 0, 9, 6, 10].into_iter().enumerate();
    let rows = rows.map(|(at, score)| format!("A{at},2026-03-{:02},{score},c {at} x\n", at + 1));
    let header = "Customer,Date,Score,Comment\n".to_owned();
    let text: String = std::iter::once(header).chain(rows).collect();
    for (below, count, why) in [
        (
            "Promoters,,5,\nPassives,,2,\nDetractors,,3,\nNPS,,10,\n",
            4,
            WhyNot::Total,
        ),
        (
            "NPS,,20,\nPromoters,,5,\nPassives,,2,\nDetractors,,3,\n",
            4,
            WhyNot::Total,
        ),
        ("Average score,,7,\n", 1, WhyNot::Total),
        (",,7,\n", 1, WhyNot::NumberAlone),
    ] {
        let read = imported(&(text.clone() + below));
        assert_eq!(read.counted.answers, 10, "{below}");
        let expected: Vec<usize> = (12..12 + count).collect();
        assert_eq!(read.skipped, lines(&expected, why), "{below}");
    }
    let more = imported(&(text + ",,7,so it was\n"));
    assert_eq!(more.counted.answers, 11);
}

#[test]
fn trials_are_told_by_their_numbers_too() {
    let read = imported(
        "StartDate,Status,ResponseId,Q1,Q2\n\
         Start Date,Response Type,Response ID,How likely are you to recommend us?,Why?\n\
         \"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n\
         2026-03-01 10:00:00,0,R_1,9,fine by me\n2026-03-02 10:00:00,1,R_2,0,just testing\n\
         2026-03-03 10:00:00,8,R_3,0,buy pills\n2026-03-04 10:00:00,0,R_4,10,good to me\n\
         2026-03-05 10:00:00,4,R_5,8,from paper\n",
    );
    assert_eq!(
        said(&read.project),
        ["9 fine by me", "10 good to me", "8 from paper"]
    );
    assert_eq!(read.skipped, lines(&[5, 6], WhyNot::Preview));
}

#[test]
fn a_list_within_what_a_service_answers_is_read() {
    let item = |id: &str, score: u8, said: &str| {
        format!(
            "{{\"response_id\":\"{id}\",\"submitted_at\":\"2026-03-01T10:00:00Z\",\"answers\":[\
             {{\"type\":\"number\",\"number\":{score},\"field\":{{\"title\":\"How likely are you to recommend us?\"}}}},\
             {{\"type\":\"text\",\"text\":\"{said}\",\"field\":{{\"title\":\"Why?\"}}}}]}}"
        )
    };
    let items = [item("a", 9, "kind"), item("b", 3, "slow")].join(",\n");
    for text in [
        format!("{{\"total_items\":2,\"items\":[{items}]}}"),
        format!("{{\n  \"total_items\": 2,\n  \"items\": [\n{items}\n]}}"),
    ] {
        assert_eq!(said(&imported(&text).project), ["9 kind", "3 slow"]);
    }
}

#[test]
fn letters_are_the_same_however_they_are_composed() {
    let read = imported(
        "Date,Score,Branch\n2026-03-01,9,Z\u{fc}rich\n2026-03-02,3,Zu\u{308}rich\n2026-03-03,8,Bern\n\
         2026-03-04,8,Bern\n",
    );
    let branch = read.project.fields().named("Branch").unwrap();
    let names: Vec<&str> = branch
        .choices()
        .iter()
        .map(|each| each.name.as_str())
        .collect();
    assert_eq!(names, ["Z\u{fc}rich", "Bern"]);
}

#[test]
fn rows_that_a_filter_hides_are_read_and_told() {
    let workbook = xlsx(|workbook| {
        let sheet = workbook.add_worksheet();
        for (column, header) in (0..).zip(["Score", "Comment"]) {
            sheet.write(0, column, header).unwrap();
        }
        sheet.set_column_hidden(1).unwrap();
        for row in 1..=20u32 {
            sheet.write(row, 0, row % 11).unwrap();
            sheet.write(row, 1, format!("said in row {row}")).unwrap();
            if row % 3 == 0 {
                sheet.set_row_hidden(row).unwrap();
            }
        }
    });
    let table = read_workbook(Cursor::new(workbook), None, &Limits::FULL).unwrap();
    let read = import_with(empty(), &table, &propose(&table));
    assert_eq!((read.counted.answers, read.counted.hidden), (20, 6));
}

#[test]
fn columns_that_are_hidden_are_read_and_told() {
    let workbook = xlsx(|workbook| {
        let sheet = workbook.add_worksheet();
        for (column, header) in (0..).zip(["Score", "Comment", "Branch"]) {
            sheet.write(0, column, header).unwrap();
        }
        for row in 1..=20u32 {
            sheet.write(row, 0, row % 11).unwrap();
            sheet.write(row, 1, format!("said in row {row}")).unwrap();
            sheet.write(row, 2, "North").unwrap();
        }
        // Those behind the table are empty.
        for column in [1, 2, 3, 4, 9] {
            sheet.set_column_hidden(column).unwrap();
        }
    });
    let table = read_workbook(Cursor::new(workbook), None, &Limits::FULL).unwrap();
    let counted = import_with(empty(), &table, &propose(&table)).counted;
    assert_eq!((counted.answers, counted.hidden), (20, 0));
    assert_eq!(counted.hidden_columns, 2);
}

#[test]
fn formulas_that_nobody_worked_out_are_told_line_by_line() {
    let cell = |at: &str, rest: &str| format!("<c r=\"{at}\"{rest}</c>");
    let text = |at: &str, said: &str| cell(at, &format!(" t=\"inlineStr\"><is><t>{said}</t></is>"));
    let row = |row: usize, score: &str, comment: &str| {
        let day = cell(&format!("A{row}"), &format!("><v>{}</v>", 46_000 + row));
        let score = cell(&format!("B{row}"), score);
        format!(
            "<row r=\"{row}\">{day}{score}{}</row>",
            cell(&format!("C{row}"), comment)
        )
    };
    let said = " t=\"inlineStr\"><is><t>so it was</t></is>";
    let rows = [
        format!(
            "<row r=\"1\">{}{}{}</row>",
            text("A1", "Date"),
            text("B1", "Score"),
            text("C1", "Comment")
        ),
        row(2, "><v>9</v>", said),
        row(3, "><f>A3-A2+8</f><v></v>", said),
        row(4, "><f>A4-A2+8</f><v>10</v>", said),
        row(5, "><f>A5-A2</f>", said),
        row(6, "><v>3</v>", " t=\"str\"><f>IF(A6,\"\")</f><v></v>"),
        row(7, "><f t=\"shared\" si=\"0\"/><v/>", said),
    ];
    let table = read_workbook(Cursor::new(sheet_of(&rows.concat())), None, &Limits::FULL).unwrap();
    let read = import_with(empty(), &table, &propose(&table));
    let lines = |wanted: &dyn Fn(&Trouble) -> bool| -> Vec<usize> {
        let troubles = read.troubles.iter().filter(|(_, trouble)| wanted(trouble));
        troubles.map(|(line, _)| *line).collect()
    };
    let is_no_result = |trouble: &Trouble| {
        matches!(
            trouble,
            Trouble::Error {
                error: CellError::NoResult,
                ..
            }
        )
    };
    assert_eq!(lines(&is_no_result), [3, 5, 7]);
    assert_eq!(read.counted.errors, 3);
}
