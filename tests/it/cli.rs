//! The command line, run in process.

mod deeds;
mod exchange;
mod surveys;
mod words;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use goodword::cli::{self, Env, Outcome};
use goodword::ending::Ending;
use goodword::figure::ChartKind;
use goodword::model::Language;
use goodword::project_file::OsFs;
use serde_json::Value;

use crate::support::keeping::keeping;
use crate::support::tables::tables;

/// The world of a command, with its state in `folder`.
fn env(folder: &Path) -> Env {
    Env {
        locale: None,
        today: "2026-11-22".parse().unwrap(),
        ending: Ending::default(),
        keeping: keeping(Arc::new(OsFs), folder),
        tables: tables(),
    }
}

fn data(name: &str) -> String {
    format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"))
}

struct Run {
    outcome: Outcome,
    out: String,
    err: String,
}

fn run(args: &[&str]) -> Run {
    run_in(tempfile::tempdir().unwrap().path(), args)
}

/// With the state of `folder`.
fn run_in(folder: &Path, args: &[&str]) -> Run {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let env = env(folder);
    let outcome = cli::run(args.iter().map(OsString::from), &mut out, &mut err, &env);
    Run {
        outcome,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

/// What is printed when all goes well.
#[track_caller]
fn printed(args: &[&str]) -> String {
    let run = run(args);
    assert_eq!((run.outcome, run.err), (Outcome::Exit(0), String::new()));
    run.out
}

/// What is said when it does not.
#[track_caller]
fn refused(args: &[&str]) -> String {
    let run = run(args);
    assert_eq!((run.outcome, run.out), (Outcome::Exit(2), String::new()));
    run.err
}

#[test]
fn the_score_is_printed_with_its_range_and_groups() {
    assert_eq!(
        printed(&["score", &data("semicolons.csv")]),
        "Score 25, likely between −44 and 73\n\
         Promoters   2  50%\n\
         Passives    1  25%\n\
         Detractors  1  25%\n\
         Every answer counts once.\n"
    );
}

#[test]
fn a_survey_to_measure_with_is_the_same_every_time_and_overwrites_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let make = |name: &str, seed: &str| {
        let args = [
            "generate",
            "--answers",
            "2000",
            "--seed",
            seed,
            "--out",
            &path(name),
        ];
        run(&args)
    };
    for (name, seed) in [("one.json", "5"), ("two.json", "5"), ("three.json", "6")] {
        let output = make(name, seed);
        assert_eq!(
            (output.outcome, output.err.as_str()),
            (Outcome::Exit(0), "")
        );
    }
    let bytes = |name: &str| std::fs::read(path(name)).unwrap();
    assert_eq!(bytes("one.json"), bytes("two.json"));
    assert_ne!(bytes("one.json"), bytes("three.json"));
    let each = bytes("one.json").len() / 2000;
    assert!((160..=260).contains(&each), "{each} bytes an answer");
    let again = make("one.json", "6");
    assert_eq!(again.outcome, Outcome::Exit(2));
    assert_eq!(bytes("one.json"), bytes("two.json"));
    let text = printed(&["score", &path("one.json"), "--by", "branch"]);
    assert!(text.contains("Shop 24"), "{text}");
}

#[test]
fn whether_the_segments_differ_is_told_with_its_figures() {
    let args = ["score", &data("bom.csv"), "--by", "branch"];
    let text = printed(&args);
    let said =
        "Too few answers to say whether the segments differ. All segments together: chi-square ";
    assert!(text.contains(said), "{text}");
    let json = printed(&[&args[..], &["--json"]].concat());
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["together"]["verdict"], "too few answers");
    assert!(json["together"]["p"].as_f64().is_some_and(|p| p < 1.0));
    assert_eq!(
        (&json["rule"], &json["basis"]),
        (&"every answer".into(), &"answers".into())
    );
}

#[test]
fn the_json_holds_unrounded_points_and_segments() {
    let text = printed(&["score", &data("bom.csv"), "--by", "branch", "--json"]);
    let json: Value = serde_json::from_str(&text).unwrap();
    let groups = ["promoters", "passives", "detractors", "blank"].map(|key| json[key].as_u64());
    assert_eq!(groups, [Some(2), Some(1), Some(1), Some(0)]);
    assert_eq!(json["score"], 25.0);
    assert!(json["lower"].as_f64() < json["upper"].as_f64());
    let segments = json["segments"].as_array().unwrap();
    let scores: Vec<_> = segments
        .iter()
        .map(|each| {
            (
                each["name"].as_str().unwrap(),
                each["score"].as_f64().unwrap(),
            )
        })
        .collect();
    assert_eq!(scores, [("North", 100.0), ("South", -50.0)]);
}

#[test]
fn a_score_column_in_doubt_ends_with_the_candidates() {
    let file = data("candidates.csv");
    let said = refused(&["score", &file]);
    for header in ["Rate the food", "Rate the service", "Rate the room"] {
        assert!(said.contains(header), "{said}");
    }
    let text = printed(&["score", &file, "--score", "service"]);
    assert!(text.starts_with("Score 0,"), "{text}");
}

#[test]
fn every_error_names_what_to_do_and_ends_with_2() {
    let stars = data("stars.csv");
    let candidates = data("candidates.csv");
    let unterminated = data("unterminated.csv");
    let in_doubt = data("dates_in_doubt.csv");
    let folder = data("");
    let cases: [(&[&str], &str); 15] = [
        (&["score", "no-such-file.csv"], "There is no file"),
        (&["score", &folder], "is a folder"),
        (&["score", &unterminated], "line 3"),
        (&["score", &stars], "above 5"),
        (
            &["score", &candidates, "--score", "colour"],
            "Rate the room",
        ),
        (&["score", &candidates, "--colour"], "--colour"),
        (&["score", &candidates, "--score"], "needs a value"),
        (&["score"], "goodword score answers.csv"),
        (&["score", &candidates, &stars], "One file at a time"),
        (&["score", &candidates, "--kind", "trend"], "--kind"),
        (&["chart", &stars, "--out", "x.svg"], "--kind"),
        (
            &["chart", &stars, "--kind", "pie", "--out", "x.svg"],
            "segments",
        ),
        (
            &[
                "chart",
                &stars,
                "--kind=trend",
                "--out=x.svg",
                "--rolling=0d",
            ],
            "90d",
        ),
        (
            &["chart", &stars, "--kind", "score", "--out", "x.bmp"],
            "chart.svg",
        ),
        (
            &["chart", &in_doubt, "--kind", "trend", "--out", "x.svg"],
            "--dates month-first",
        ),
    ];
    for (args, expected) in cases {
        let said = refused(args);
        assert!(said.contains(expected), "{args:?}: {said}");
    }
}

#[test]
fn cells_that_are_no_scores_are_told_beside_the_score() {
    let run = run(&["score", &data("not_scores.csv")]);
    assert_eq!(run.outcome, Outcome::Exit(0));
    assert!(run.out.contains("Without a score"), "{}", run.out);
    assert!(run.err.starts_with("3 cells"), "{}", run.err);
}

#[test]
fn a_check_names_each_line_in_which_something_is_wrong() {
    let run = run(&["check", &data("not_scores.csv")]);
    assert_eq!(run.outcome, Outcome::Exit(2));
    for expected in ["Line 3: “9.5”", "Line 4: “11”", "Line 5: “n/a”"] {
        assert!(run.out.contains(expected), "{}", run.out);
    }
    assert!(
        !run.out.contains("Line 6"),
        "a blank is no error: {}",
        run.out
    );
    printed(&["check", &data("hungarian.csv")]);
}

#[test]
fn charts_are_written_as_svg_png_and_pdf() {
    let folder = tempfile::tempdir().unwrap();
    let file = data("hungarian.csv");
    for (kind, name, start) in [
        ("score", "score.svg", &b"<svg"[..]),
        ("trend", "trend.svg", b"<svg"),
        ("answers", "answers.png", b"\x89PNG"),
        ("segments", "segments.svg", b"<svg"),
        ("reasons", "reasons.svg", b"<svg"),
        ("importance", "importance.svg", b"<svg"),
        ("trend", "trend.pdf", b"%PDF-1.7"),
    ] {
        let out = folder.path().join(name);
        let out = out.to_str().unwrap();
        let by = ["--by", "Üzlet", "--size", "600x400"];
        printed(&[&["chart", &file, "--kind", kind, "--out", out], &by[..]].concat());
        assert!(fs::read(out).unwrap().starts_with(start), "{name}");
    }
}

#[test]
fn a_change_is_drawn_of_the_periods_asked_for() {
    use std::fmt::Write as _;

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.csv");
    let mut table = "Date,How likely\n".to_owned();
    // Three quarters, each better than the one before.
    for (quarter, promoters) in [(0, 12), (1, 20), (2, 36)] {
        for answer in 0..40 {
            let month = quarter * 3 + answer % 3 + 1;
            let score = if answer < promoters { 10 } else { 3 };
            let day = answer % 28 + 1;
            writeln!(table, "2026-{month:02}-{day:02},{score}").unwrap();
        }
    }
    fs::write(&file, table).unwrap();
    let out = folder.path().join("change.svg");
    let (file, out) = (file.to_str().unwrap(), out.to_str().unwrap());
    let drawn = |periods: &[&str]| {
        let chart = ["chart", file, "--kind", "change", "--out", out];
        printed(&[&chart[..], periods].concat());
        fs::read_to_string(out).unwrap()
    };
    let asked = |after: &str, before: &str| {
        format!("Net Promoter Score: {after} (40 answers) against {before} (40 answers)")
    };
    let as_it_is = drawn(&[]);
    assert!(
        as_it_is.contains(&asked("Q3 2026", "Q2 2026")),
        "{as_it_is}"
    );
    let during = drawn(&["--during", "2026-04-01/2026-06-30"]);
    assert!(during.contains(&asked("Q2 2026", "Q1 2026")), "{during}");
    let both = [
        "--during",
        "2026-07-01/2026-09-30",
        "--against",
        "2026-01-01/2026-03-31",
    ];
    let both = drawn(&both);
    assert!(both.contains(&asked("Q3 2026", "Q1 2026")), "{both}");
    for wrong in ["2026-06-30/2026-04-01", "spring", "2026-04-01", "/"] {
        let chart = [
            "chart", file, "--kind", "change", "--out", out, "--during", wrong,
        ];
        let said = refused(&chart);
        assert!(said.contains("--during") && said.contains(wrong), "{said}");
    }
}

#[test]
fn a_report_is_written_as_its_name_says_and_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = data("hungarian.csv");
    for (name, start) in [
        ("report.pdf", &b"%PDF-1.7"[..]),
        ("report.HTML", b"<!DOCTYPE html>"),
    ] {
        let out = folder.path().join(name);
        let out = out.to_str().unwrap();
        let said = printed(&[
            "report", &file, "--out", out, "--page", "letter", "--lang", "hu",
        ]);
        assert_eq!(said, format!("Saved {out}\n"));
        assert!(fs::read(out).unwrap().starts_with(start), "{name}");
    }
    let page = fs::read_to_string(folder.path().join("report.HTML")).unwrap();
    assert!(page.contains("lang=\"hu\"") && page.contains("size: letter"));
}

#[test]
fn one_report_is_written_for_each_value_and_each_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = data("bom.csv");
    for ending in ["pdf", "html"] {
        let out = folder.path().join(format!("report.{ending}"));
        let out = out.to_str().unwrap();
        let said = printed(&["report", &file, "--out", out, "--by", "branch"]);
        assert_eq!(said.lines().count(), 2, "{said}");
        for value in ["North", "South"] {
            let one = folder.path().join(format!("report - {value}.{ending}"));
            assert!(
                said.contains(one.to_str().unwrap()) && one.exists(),
                "{said}"
            );
        }
        assert!(!std::path::Path::new(out).exists());
    }
}

#[test]
fn cards_are_written_and_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("cards.pdf");
    let out = out.to_str().unwrap();
    let more = ["--per-page", "8", "--page", "letter", "--lang", "zh-CN"];
    let said = printed(&[&["cards", &data("bom.csv"), "--out", out], &more[..]].concat());
    assert_eq!(said, format!("Saved {out}\n"));
    assert!(fs::read(out).unwrap().starts_with(b"%PDF-1.7"));
    let said = refused(&["cards", &data("bom.csv"), "--out", out, "--per-page", "6"]);
    assert!(said.contains('4') && said.contains('8'), "{said}");
}

#[test]
fn a_chart_never_overwrites_the_answers() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.svg");
    fs::copy(data("bom.csv"), &file).unwrap();
    let name = file.to_str().unwrap();
    let said = refused(&["chart", name, "--kind", "score", "--out", name]);
    assert!(said.contains("overwrite"), "{said}");
    assert_eq!(fs::read(&file).unwrap(), fs::read(data("bom.csv")).unwrap());
}

#[test]
fn every_language_has_all_its_pages() {
    for language in Language::ALL {
        let mut pages = Vec::new();
        for command in [
            &[][..],
            &["score"],
            &["chart"],
            &["report"],
            &["cards"],
            &["check"],
        ] {
            let page = printed(&[command, &["--help", "--language", language.tag()]].concat());
            assert!(page.lines().count() > 5, "{page}");
            assert!(!page.contains('{'), "{page}");
            assert!(
                page.lines().all(|line| line.chars().count() <= 110),
                "{page}"
            );
            pages.push(page);
        }
        pages.sort();
        pages.dedup();
        assert_eq!(pages.len(), 6, "{language:?}");
    }
}

#[test]
fn the_help_of_a_command_names_every_option_it_takes() {
    for language in Language::ALL {
        let page = printed(&["chart", "--help", "--language", language.tag()]);
        for option in [
            "kind",
            "out",
            "format",
            "size",
            "scale",
            "theme",
            "transparent",
            "outlines",
            "by",
            "period",
            "rolling",
            "limits",
            "beside",
            "counts",
            "during",
            "against",
            "weighted",
            "title",
            "sheet",
            "score",
            "dates",
            "language",
        ] {
            let listed = format!("  --{option} ");
            let count = page
                .lines()
                .filter(|line| line.starts_with(&listed))
                .count();
            assert_eq!(count, 1, "{option}: {page}");
        }
        for kind in ChartKind::ALL {
            assert!(page.contains(kind.machine_name()), "{kind}: {page}");
        }
    }
}

#[test]
fn errors_speak_the_language_asked_for() {
    let said = refused(&["score", "nincs.csv", "--language", "hu"]);
    assert!(said.contains("Nincs ilyen fájl"), "{said}");
    let said = refused(&["score", "x.csv", "--language", "tlh"]);
    assert!(said.contains("zh-CN"), "{said}");
}

#[test]
fn without_a_command_the_window_is_asked_for() {
    assert_eq!(
        run(&["cafe.goodword.json", "--language", "fi"]).outcome,
        Outcome::OpenWindow {
            file: Some("cafe.goodword.json".into()),
            language: Some(Language::Finnish),
        }
    );
}

/// A reader that went away, as `head` does, and a disk that is full.
struct Closed(io::ErrorKind);

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_is_no_error_and_a_full_disk_is() {
    for (kind, code) in [
        (io::ErrorKind::BrokenPipe, 0),
        (io::ErrorKind::StorageFull, 2),
    ] {
        let args = ["score".into(), data("bom.csv").into()];
        let outcome = cli::run(
            args,
            &mut Closed(kind),
            &mut Vec::new(),
            &env(Path::new("")),
        );
        assert_eq!(outcome, Outcome::Exit(code));
    }
}

#[test]
fn a_large_table_is_told_of_as_a_small_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("large.csv");
    let comment = "the soup was cold and we waited ".repeat(20);
    let rows: String = (0..8000)
        .map(|row| ["n/a", "9", "3", "", "10", "8"][row % 6])
        .fold(String::new(), |rows, score| {
            rows + "2026-01-05," + score + "," + &comment + "\n"
        });
    let text = format!("Date,Would you recommend us? (0-10),Comment\n{rows}");
    assert!(text.len() > 5_000_000, "large enough to be counted apart");
    fs::write(&file, &text).unwrap();
    let path = file.display().to_string();
    let large = run(&["score", &path]);
    // With a row of nothing in it, it is read as a table.
    fs::write(&file, text.replacen("\n2026", "\n\n2026", 1)).unwrap();
    let table = run(&["score", &path]);
    assert_eq!((&large.out, &large.err), (&table.out, &table.err));
    assert_eq!(large.outcome, Outcome::Exit(0));
    assert!(large.err.contains("1,334"), "{}", large.err);
}
