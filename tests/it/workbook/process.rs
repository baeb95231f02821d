//! The process that reads workbooks, as the real program starts it: whatever becomes of it, who asked lives on.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use goodword::exchange::import::{
    ColumnUse, Excess, ReadError, TableReader, Wanted, project_from_table, propose,
};
use goodword::model::{FieldValue, Survey};

use super::*;
use crate::support::tables::tables;
use crate::support::workbooks::{dimensions, record, xls_with};

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }
}

fn read_file(tables: &TableReader, file: &Path) -> Result<Table, ReadError> {
    tables.read(file, &Wanted::default(), &mut || ControlFlow::Continue(()))
}

/// Standard output, standard error and the exit code of the real program.
fn goodword(args: &[&str]) -> (String, String, Option<i32>) {
    let folder = tempfile::tempdir().unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_goodword"))
        .args(args)
        .args(["--language", "en"])
        .env("GOODWORD_STATE", folder.path())
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(run.stdout), text(run.stderr), run.status.code())
}

#[test]
fn a_table_comes_whole_through_the_pipe() {
    let desk = Desk::new();
    let rows: Vec<[String; 3]> = (0..20_000)
        .map(|row| {
            [
                (row % 11).to_string(),
                format!("só {row}"),
                "Harbour".to_owned(),
            ]
        })
        .collect();
    let rows: Vec<Vec<&str>> = rows
        .iter()
        .map(|row| row.iter().map(String::as_str).collect())
        .collect();
    let mut all: Vec<&[&str]> = vec![&["Score", "Why", "Branch"]];
    all.extend(rows.iter().map(Vec::as_slice));
    let workbook = of_texts(&all);
    let file = desk.file("many.xlsx", &workbook);
    let through_pipe = read_file(&tables(), &file).unwrap();
    let here = read(workbook, None).unwrap();
    assert_eq!(through_pipe.rows(), 20_000);
    assert_eq!(shown(&through_pipe), shown(&here));
    assert_eq!(through_pipe.origin(), here.origin());
}

#[test]
fn what_was_chosen_of_several_comes_through_the_pipe() {
    let desk = Desk::new();
    let workbook = of_texts(&[
        &[
            "Recommend us? (0-10)",
            "Liked [Taste, all in all]",
            "Liked [Price]",
        ],
        &["9", "Yes", "Yes"],
        &["3", "No", "Yes"],
    ]);
    let table = read_file(&tables(), &desk.file("split.xlsx", &workbook)).unwrap();
    assert_eq!(table.headers(), ["Recommend us? (0-10)", "Liked"]);
    let mapping = propose(&table);
    let survey = Survey::default();
    let mut rng = fastrand::Rng::with_seed(1);
    let mut go_on = |_| ControlFlow::Continue(());
    let project = project_from_table(&table, &mapping, survey, &mut rng, &mut go_on).unwrap();
    let field = project.fields().named("Liked").unwrap();
    let names: Vec<&str> = field
        .choices()
        .iter()
        .map(|each| each.name.as_str())
        .collect();
    assert_eq!(names, ["Taste, all in all", "Price"]);
    let chosen = project.responses().get(0).unwrap().value(field.id);
    assert!(matches!(chosen, Some(FieldValue::Several(both)) if both.len() == 2));
}

#[test]
fn names_in_two_columns_are_the_customers_of_a_workbook_too() {
    let desk = Desk::new();
    let workbook = of_texts(&[
        &["Vezetéknév", "Keresztnév", "Pontszám"],
        &["Kiss", "Anna", "9"],
        &["Nagy", "Béla", "3"],
        &["Kiss", "Anna", "10"],
        &["Nagy", "Béla", "8"],
    ]);
    let table = read_file(&tables(), &desk.file("names.xlsx", &workbook)).unwrap();
    assert_eq!(table.headers(), ["Vezetéknév Keresztnév", "Pontszám"]);
    assert_eq!(propose(&table).column_of(ColumnUse::Customer), Some(0));
}

#[test]
fn errors_and_their_places_come_through_the_pipe() {
    let desk = Desk::new();
    let rows: &[&[Old<'_>]] = &[
        &[Old::Text("Score"), Old::Text("Why")],
        &[Old::Error(0x2a), Old::Text("x")],
    ];
    let table = read_file(&tables(), &desk.file("old.xls", &xls(rows))).unwrap();
    let errors: Vec<_> = table.errors(0).collect();
    assert_eq!(errors, [(0, CellError::NotAvailable)]);
}

#[test]
fn what_a_file_is_is_told_by_what_is_in_it() {
    let desk = Desk::new();
    let workbook = desk.file("answers.csv", &of_texts(TABLE));
    let text = desk.file("answers.xlsx", b"Score,Why\n9,kind\n");
    for file in [workbook, text] {
        let table = read_file(&tables(), &file).unwrap();
        assert_eq!(shown(&table), ["Score|Why", "2: 9|kind"]);
    }
}

#[test]
fn a_name_that_looks_like_an_option_is_a_file() {
    let desk = Desk::new();
    let file = desk.file("--sheet=x.xlsx", &of_texts(TABLE));
    assert!(read_file(&tables(), &file).is_ok());
}

#[test]
fn a_text_has_no_sheets() {
    let desk = Desk::new();
    let file = desk.file("answers.csv", b"Score\n9\n");
    let may = Wanted {
        table: Some("May".to_owned()),
        ..Wanted::default()
    };
    let read = tables().read(&file, &may, &mut || ControlFlow::Continue(()));
    let Err(ReadError::Table(error)) = read else {
        panic!("{read:?}");
    };
    assert_eq!(error, WorkbookError::SheetOfText.into());
}

/// A workbook of a kilobyte whose sheet says that it has more cells than there is memory for.
fn greedy() -> Vec<u8> {
    let claim = record(0x0200, &dimensions(u32::MAX >> 4, 0xff));
    xls_with(&[&[Old::Text("Score")], &[Old::Number(9.0)]], &claim)
}

#[test]
#[cfg(target_os = "linux")]
fn a_reader_that_runs_out_of_memory_is_told_of_in_words_and_harms_nobody() {
    let desk = Desk::new();
    let file = desk.file("greedy.xls", &greedy());
    let read = read_file(&tables(), &file);
    let Err(ReadError::Table(error)) = read else {
        panic!("{read:?}");
    };
    assert_eq!(error, WorkbookError::Died.into());
    let (out, err, code) = goodword(&["score", file.to_str().unwrap()]);
    assert_eq!((out.as_str(), code), ("", Some(2)));
    assert!(err.contains("took too much memory"), "{err}");
}

#[test]
fn what_is_wrong_with_a_container_is_told_though_it_is_read_meanwhile() {
    let desk = Desk::new();
    let announced = b"<worksheet><sheetData/></worksheet>\0<sst uniqueCount = '999999999999'><si><t>a</t></si></sst>";
    let long = [
        &b"<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>"[..],
        &b"a".repeat(Limits::FULL.cell_bytes + 1),
        b"</t></is></c></row></sheetData></worksheet>",
    ];
    for (bytes, error) in [
        (packed(announced), WorkbookError::Damaged),
        (
            packed(&long.concat()),
            WorkbookError::TooLarge(Excess::CellText),
        ),
    ] {
        let read = read_file(&tables(), &desk.file("bomb.xlsx", &bytes));
        let Err(ReadError::Table(told)) = read else {
            panic!("{read:?}");
        };
        assert_eq!(told, error.into());
    }
}

#[test]
fn a_program_that_cannot_be_started_is_told_of() {
    let desk = Desk::new();
    let file = desk.file("answers.xlsx", &of_texts(TABLE));
    let nowhere = TableReader::new(desk.0.path().join("nowhere"));
    let read = read_file(&nowhere, &file);
    let Err(ReadError::Table(error)) = read else {
        panic!("{read:?}");
    };
    assert_eq!(error, WorkbookError::NotStarted.into());
}

#[cfg(unix)]
mod other_programs {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    /// A program in place of this one.
    fn script(desk: &Desk, text: &str) -> TableReader {
        let path = desk.file("program", format!("#!/bin/sh\n{text}\n").as_bytes());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        TableReader::new(path)
    }

    fn refusal(read: Result<Table, ReadError>) -> WorkbookError {
        match read {
            Err(ReadError::Table(TableError::Workbook(error))) => error,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_answer_that_breaks_off_or_is_none_counts_as_a_death() {
        let desk = Desk::new();
        let file = desk.file("answers.xlsx", &of_texts(TABLE));
        let head = r#"{"Ok":{"sheet":"A","sheets":[],"headers":["Score"],"text_bytes":9,"rows":1,"errors":0}}"#;
        let length = format!("\\\\{:03o}\\\\0\\\\0\\\\0\\\\0\\\\0\\\\0\\\\0", head.len());
        let broken = format!(
            "printf 'goodwb02{}'; printf '%s' '{head}'; printf 'Sco'",
            length.replace("\\\\", "\\")
        );
        for text in ["exit 3", "echo nonsense", "kill -9 $$", broken.as_str()] {
            let reader = script(&desk, text);
            assert_eq!(
                refusal(read_file(&reader, &file)),
                WorkbookError::Died,
                "{text}"
            );
        }
    }

    #[test]
    fn an_answer_that_claims_too_much_is_not_waited_for() {
        let desk = Desk::new();
        let file = desk.file("answers.xlsx", &of_texts(TABLE));
        let head = r#"{"Ok":{"sheet":"A","sheets":[],"headers":["Score"],"text_bytes":9,"rows":99999999999,"errors":0}}"#;
        let text = format!(
            "printf 'goodwb02\\{:03o}\\0\\0\\0\\0\\0\\0\\0'; printf '%s' '{head}'; exec sleep 60",
            head.len()
        );
        let began = Instant::now();
        let error = refusal(read_file(&script(&desk, &text), &file));
        assert_eq!(
            error,
            WorkbookError::TooLarge(goodword::exchange::import::Excess::Cells)
        );
        assert!(began.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_reader_that_takes_too_long_is_ended() {
        let desk = Desk::new();
        let file = desk.file("answers.xlsx", &of_texts(TABLE));
        let reader = script(&desk, "exec sleep 60").within(Duration::from_millis(200));
        let began = Instant::now();
        assert_eq!(refusal(read_file(&reader, &file)), WorkbookError::TooSlow);
        assert!(began.elapsed() < Duration::from_secs(20));
    }

    #[test]
    fn a_reader_that_is_no_longer_wanted_is_ended() {
        let desk = Desk::new();
        let file = desk.file("answers.xlsx", &of_texts(TABLE));
        let reader = script(&desk, "exec sleep 60");
        let began = Instant::now();
        let read = reader.read(&file, &Wanted::default(), &mut || ControlFlow::Break(()));
        assert!(matches!(read, Err(ReadError::Cancelled)), "{read:?}");
        assert!(began.elapsed() < Duration::from_secs(20));
    }
}

#[test]
fn commands_take_workbooks_and_ask_for_a_sheet() {
    let desk = Desk::new();
    let workbook =
        of_sheets(|workbook| write_texts(workbook, "May", &[&["Score"], &["3"], &["9"]]));
    let file = desk.file("guests.xlsx", &workbook);
    let file = file.to_str().unwrap();
    let (_, err, code) = goodword(&["score", file]);
    assert_eq!(code, Some(2));
    assert!(err.contains("\n  Cover\n  Answers\n  May\n"), "{err}");
    assert!(err.contains("--sheet \"Cover\""), "{err}");
    let (out, err, code) = goodword(&["score", file, "--sheet", "may"]);
    assert_eq!((err.as_str(), code), ("", Some(0)));
    assert!(out.starts_with("Score 0, likely"), "{out}");
    let (out, _, code) = goodword(&["check", file, "--sheet", "Answers"]);
    assert_eq!(code, Some(0), "{out}");
    assert!(out.starts_with("Sheet Answers\n"), "{out}");
    let (_, err, _) = goodword(&["score", file, "--sheet", "June"]);
    assert!(err.contains("no sheet called “June”"), "{err}");
    let text = desk.file("answers.csv", b"Score\n9\n");
    let (_, err, _) = goodword(&["score", text.to_str().unwrap(), "--sheet", "May"]);
    assert!(err.contains("text file"), "{err}");
}

#[test]
fn a_script_imports_a_sheet() {
    let desk = Desk::new();
    let workbook =
        of_sheets(|workbook| write_texts(workbook, "May", &[&["Score"], &["3"], &["9"]]));
    let file = desk.file("guests.xlsx", &workbook);
    let lines = format!(
        "new Guests\nimport \"{0}\"\nimport \"{0}\" sheet=May\n",
        file.display()
    );
    let script = desk.file("script", lines.as_bytes());
    let (out, _, code) = goodword(&["--script", script.to_str().unwrap()]);
    assert_eq!(code, Some(2));
    assert!(out.contains("error 2 no-table"), "{out}");
    assert!(out.contains("ok 3 imported 2"), "{out}");
}
