//! `goodword import` and `goodword export`: in and out without a window.

use std::fs;
use std::path::Path;

use calamine::{Reader as _, Xlsx, open_workbook};
use goodword::cli::Outcome;
use goodword::document::read_whole;
use goodword::model::Project;

use super::{data, env, run_in};
use crate::support::goals::set_goal;
use crate::support::keeping::wait_until_unlocked;

/// What is printed when all goes well, in one line.
#[track_caller]
fn done(folder: &Path, args: &[&str]) -> String {
    wait_until_free(folder);
    let run = run_in(folder, args);
    assert_eq!((run.outcome, run.err), (Outcome::Exit(0), String::new()));
    assert_eq!(run.out.lines().count(), 1, "{}", run.out);
    run.out
}

/// Until nobody has a survey of the folder open.
fn wait_until_free(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        wait_until_unlocked(&entry.unwrap().path());
    }
}

#[track_caller]
fn refused(folder: &Path, args: &[&str]) -> String {
    let run = run_in(folder, args);
    assert_eq!((run.outcome, run.out), (Outcome::Exit(2), String::new()));
    run.err
}

fn survey(folder: &Path, path: &str) -> Project {
    read_whole(Path::new(path), &env(folder).keeping)
        .unwrap()
        .project
}

fn in_folder(folder: &Path, name: &str) -> String {
    folder.join(name).display().to_string()
}

#[test]
fn a_table_goes_into_a_new_survey_and_the_same_again_adds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let into = in_folder(folder, "guests.goodword.json");
    let table = data("shapes/limesurvey.csv");
    let said = done(folder, &["import", &table, "--into", &into]);
    assert!(said.ends_with(": 3 answers\n"), "{said}");
    let project = survey(folder, &into);
    assert_eq!(
        project.survey().question,
        "How likely are you to recommend us to others?"
    );
    let said = done(folder, &["import", &table, "--into", &into]);
    assert!(said.ends_with(": 0 answers, 3 already there\n"), "{said}");
    assert_eq!(survey(folder, &into), project);
    done(
        folder,
        &["import", &table, "--into", &into, "--duplicates", "keep"],
    );
    assert_eq!(survey(folder, &into).responses().len(), 6);
}

#[test]
fn an_import_that_reaches_a_goal_makes_its_milestone_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let (into, table) = (
        in_folder(folder, "guests.goodword.json"),
        in_folder(folder, "more.csv"),
    );
    fs::write(&table, "Score\n9\n9\n").unwrap();
    done(folder, &["import", &table, "--into", &into]);
    wait_until_free(folder);
    set_goal(Path::new(&into), 50, &env(folder).keeping);
    fs::write(&table, "Score\n10\n7\n10\n").unwrap();
    wait_until_free(folder);
    let run = run_in(folder, &["import", &table, "--into", &into]);
    assert_eq!(run.outcome, Outcome::Exit(0));
    let said = "All answers: 50 reached on 22 Nov 2026 with 80.\n";
    assert_eq!((run.err.as_str(), run.out.lines().count()), (said, 1));
    assert_eq!(survey(folder, &into).milestones().len(), 1);
}

#[test]
fn columns_are_mapped_and_what_was_skipped_stands_in_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let table = in_folder(folder, "list.csv");
    fs::write(&table, "9,Harbour\nx,\n3,Market\n").unwrap();
    let (into, report) = (
        in_folder(folder, "a.goodword.json"),
        in_folder(folder, "report.csv"),
    );
    let args = [
        "import", &table, "--into", &into, "--map", "A=score", "--map", "B=choice", "--report",
        &report,
    ];
    done(folder, &args);
    let project = survey(folder, &into);
    assert_eq!(project.responses().len(), 2, "the first row is no header");
    assert_eq!(project.fields().named("B").unwrap().choices().len(), 2);
    let report = fs::read_to_string(report).unwrap();
    assert!(
        report.contains("Rows read,3") && report.contains("\r\n2,nothing was answered\r\n"),
        "{report}"
    );
    let bad = refused(
        folder,
        &["import", &table, "--into", &into, "--map", "A=points"],
    );
    assert!(bad.contains("--map \"COLUMN=ROLE\""), "{bad}");
}

#[test]
fn answers_go_out_in_each_format_and_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let source = in_folder(folder, "cafe.goodword.json");
    let golden = format!(
        "{}/tests/golden/project.goodword.json",
        env!("CARGO_MANIFEST_DIR")
    );
    fs::copy(golden, &source).unwrap();
    let before = survey(folder, &source);
    for format in ["csv", "jsonl"] {
        let out = in_folder(folder, &format!("out.{format}"));
        let args = [
            "export",
            &source,
            "--format",
            format,
            "--out",
            &out,
            "--language",
            "fi",
        ];
        assert!(done(folder, &args).contains(&out));
        let said = done(folder, &["import", &out, "--into", &source]);
        assert!(said.contains("0 answers"), "{said}");
        assert_eq!(survey(folder, &source), before, "{format}");
    }
    let out = in_folder(folder, "out.xlsx");
    done(
        folder,
        &["export", &source, "--format", "xlsx", "--out", &out],
    );
    assert!(fs::read(&out).unwrap().starts_with(b"PK"));
    let copy = in_folder(folder, "nobody.goodword.json");
    done(
        folder,
        &[
            "export",
            &source,
            "--format",
            "anonymised",
            "--out",
            &copy,
            "--remove-comments",
        ],
    );
    let nobody = survey(folder, &copy);
    assert!(nobody.customers().is_empty());
    assert_eq!(nobody.responses().len(), before.responses().len());
    assert_ne!(nobody.id(), before.id());
    let copy = in_folder(folder, "said.goodword.json");
    let args = ["export", &source, "--format", "anonymised", "--out", &copy];
    let said = done(folder, &args);
    assert!(said.contains("they may name people"), "{said}");
}

#[test]
fn a_workbook_has_the_scores_of_segments_as_a_report_tells_them_apart() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let (table, out) = (in_folder(folder, "a.csv"), in_folder(folder, "a.xlsx"));
    let rows = "10,North\n4,South\n".repeat(9);
    fs::write(&table, format!("Score,Shop\n{rows}")).unwrap();
    done(
        folder,
        &["export", &table, "--format", "xlsx", "--out", &out],
    );
    let mut book: Xlsx<_> = open_workbook(&out).unwrap();
    let scores = book.worksheet_range_at(1).unwrap().unwrap();
    let mut cells = scores.used_cells().map(|(.., cell)| cell.to_string());
    assert!(cells.any(|cell| cell == "Score by Shop"));
}

#[test]
fn nothing_is_written_over_a_survey() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let survey = in_folder(folder, "a.goodword.json");
    done(
        folder,
        &["import", &data("semicolons.csv"), "--into", &survey],
    );
    let before = fs::read(&survey).unwrap();
    refused(
        folder,
        &["export", &survey, "--format", "csv", "--out", &survey],
    );
    let other = data("semicolons.csv");
    refused(
        folder,
        &["export", &other, "--format", "jsonl", "--out", &survey],
    );
    assert_eq!(fs::read(&survey).unwrap(), before);
}

#[test]
fn the_report_of_an_import_is_written_over_neither_the_survey_nor_the_table() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let table = in_folder(folder, "answers.csv");
    fs::write(&table, "Score,Comment\n9,kind\n3,cold\n").unwrap();
    let into = in_folder(folder, "new.goodword.json");
    let around = in_folder(folder, "./new.goodword.json");
    for report in [&table, &into, &around] {
        refused(
            folder,
            &["import", &table, "--into", &into, "--report", report],
        );
        assert!(!Path::new(&into).exists(), "{report}");
    }
    assert!(fs::read_to_string(&table).unwrap().starts_with("Score"));
}

#[test]
fn json_of_which_nobody_knows_where_its_answers_are_is_told_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let nested = in_folder(folder, "answers.json");
    let two_lists = "{\n\"before\": [{\"score\": 9}],\n\"after\": [{\"score\": 3}]\n}\n";
    fs::write(&nested, two_lists).unwrap();
    let into = in_folder(folder, "new.goodword.json");
    let said = refused(folder, &["import", &nested, "--into", &into]);
    assert!(said.contains("one list of objects"), "{said}");
}

#[test]
fn what_cannot_be_read_is_refused_and_no_survey_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let into = in_folder(folder, "a.goodword.json");
    for name in [
        "unterminated.csv",
        "stars.csv",
        "monthly_small.csv",
        "two_tables.csv",
    ] {
        refused(folder, &["import", &data(name), "--into", &into]);
        assert!(!Path::new(&into).exists(), "{name}");
    }
    let args = [
        "import",
        &data("two_tables.csv"),
        "--into",
        &into,
        "--sheet",
        "4-7",
    ];
    done(folder, &args);
}

#[test]
fn letters_are_read_as_somebody_says() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let table = in_folder(folder, "table.csv");
    let (bytes, _, _) = encoding_rs::WINDOWS_1250.encode("Score,Shop\n9,Łódź\n3,Łódź\n");
    fs::write(&table, bytes).unwrap();
    let shops = |encoding: &str| {
        let args = ["score", &table, "--by", "Shop", "--encoding", encoding];
        run_in(folder, &args).out
    };
    assert!(shops("windows-1250").contains("Łódź"));
    assert!(shops("Windows-1252").contains("£ódŸ"));
    // Also one that is not among those to choose from.
    assert!(shops("koi8-r").contains("ёСd"));
    let said = refused(folder, &["score", &table, "--encoding", "klingon"]);
    assert!(said.contains("windows-1250"), "{said}");
}

#[test]
fn what_is_filtered_is_exported_and_the_file_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let into = in_folder(folder, "guests.goodword.json");
    let table = in_folder(folder, "guests.csv");
    let rows = "Date,Would you recommend us? (0-10),Branch\n\
        2026-01-05,9,Centre\n2026-02-05,3,Centre\n2026-02-06,10,River\n2026-02-07,8,Lake\n\
        2026-02-08,7,River\n2026-03-05,10,Centre\n";
    fs::write(&table, rows).unwrap();
    done(folder, &["import", &table, "--into", &into]);
    let out = in_folder(folder, "some.csv");
    let some = [
        "--only",
        "branch=centre",
        "--only",
        "Branch=river",
        "--from",
        "2026-02-01",
    ];
    let export = ["export", &into, "--format", "csv", "--out", &out];
    done(folder, &[&export[..], &some[..]].concat());
    let written = fs::read_to_string(&out).unwrap();
    let (remark, written) = written.split_once('\n').unwrap();
    assert!(
        remark.contains("Centre") && remark.contains("River"),
        "{remark}"
    );
    assert_eq!(written.matches("Centre").count(), 2, "{written}");
    assert_eq!(written.matches("2026-02").count(), 3, "{written}");
    assert!(
        !written.contains("2026-01-05") && !written.contains("Lake"),
        "{written}"
    );
    let score = run_in(folder, &[&["score", &into][..], &some[..]].concat());
    assert!(
        score.out.contains("Centre") && score.out.contains("25"),
        "{}",
        score.out
    );
    let said = refused(folder, &[&export[..], &["--only", "branch=hill"]].concat());
    assert!(said.contains("hill") && said.contains("Lake"), "{said}");
    let said = refused(folder, &[&export[..], &["--only", "branch"]].concat());
    assert!(said.contains("FIELD=VALUE"), "{said}");
    let said = refused(folder, &[&export[..], &["--to", "tomorrow"]].concat());
    assert!(said.contains("2026-01-31"), "{said}");
}

#[test]
fn of_several_tables_in_a_text_the_lines_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let said = refused(folder.path(), &["score", &data("two_tables.csv")]);
    assert!(said.contains("several tables"), "{said}");
    assert!(!said.contains("sheets"), "{said}");
    let wrong = ["score", &data("two_tables.csv"), "--sheet", "90-99"];
    let said = refused(folder.path(), &wrong);
    assert!(
        said.contains("90-99") && said.contains("tables are"),
        "{said}"
    );
}
