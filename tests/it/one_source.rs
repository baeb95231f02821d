//! The same numbers on the screen, in a chart, in its export and on the command line.

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{Key, Modifiers};
use goodword::analysis::{Analysis, Dimension, Query};
use goodword::cli::{self, Env, Outcome};
use goodword::document::{OpenProject, SaveState};
use goodword::ending::Ending;
use goodword::figure::Figure;
use goodword::figure::chart::Cell;
use goodword::i18n::{Decimals, Texts, sample_project};
use goodword::model::{FieldRole, Language, Project, ProjectId};
use goodword::project_file::OsFs;
use serde_json::Value;

use crate::keeping::settle;
use crate::support::keeping::keeping;
use crate::support::tables::tables;
use crate::support::window::{Desk, Setting, today};

fn project(texts: &Texts) -> Project {
    sample_project(ProjectId::from_random(5), texts, today())
}

fn by_branch(project: &Project) -> Query {
    let branch = project.field_with_role(FieldRole::Branch).unwrap().id;
    Query {
        by: Some(Dimension::Field(branch)),
        split_by: Some(Dimension::Field(branch)),
        ..Query::all(today())
    }
}

/// As a file in `folder`, closed.
fn written(project: Project, folder: &Path) -> String {
    let path = folder.join("bakery.goodword.json");
    let mut open = OpenProject::draft(project, &keeping(Arc::new(OsFs), folder)).unwrap();
    open.save_as(path.clone());
    settle(&mut open, &[SaveState::Saved]);
    open.close(Duration::from_secs(20)).unwrap();
    path.to_string_lossy().into_owned()
}

fn on_the_command_line(folder: &Path, args: &[&str]) -> String {
    let env = Env {
        locale: None,
        today: today(),
        ending: Ending::default(),
        keeping: keeping(Arc::new(OsFs), folder),
        tables: tables(),
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = args.iter().map(OsString::from);
    assert_eq!(cli::run(args, &mut out, &mut err, &env), Outcome::Exit(0));
    String::from_utf8(out).unwrap()
}

/// The scores that a chart's table of numbers holds, in the order of its rows.
fn scores_of(figure: &Figure) -> Vec<f64> {
    let header = &figure.table.header;
    let column = header.iter().position(|name| name == "Score").unwrap();
    let rows = figure
        .table
        .rows
        .iter()
        .filter_map(|row| match row[column] {
            Cell::Number(score) => Some(score),
            _ => None,
        });
    rows.collect()
}

#[test]
fn screen_chart_export_and_command_line_say_the_same() {
    let texts = Texts::load(Language::English).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let project = project(&texts);
    let query = by_branch(&project);
    let analysis = Analysis::of(&project, &query);
    let scores: Vec<f64> = analysis
        .segments
        .iter()
        .map(|each| each.summary.score.unwrap())
        .collect();
    let path = written(project, folder.path());

    let mut desk = Desk::with_file(Setting::default(), Some(path.clone().into()));
    desk.chord(Modifiers::COMMAND, Key::Num3);
    let shown = desk.harness.state().conductor().analyses().unwrap().shown;
    assert_eq!(*shown, analysis);
    let overall = analysis.overall.score.unwrap();
    for score in scores.iter().chain([&overall]) {
        let words = texts.score(*score, Decimals::Zero);
        assert!(desk.shows(&words), "{words} is on the screen");
    }
    let said = goodword::wording::together(&texts, &analysis.together.unwrap());
    assert!(desk.shows(&said), "{said} is on the screen");

    desk.chord(Modifiers::COMMAND, Key::Num4);
    desk.click("Segments");
    let figure = desk.harness.state().conductor().figure().unwrap();
    let mut best_first = scores.clone();
    best_first.sort_by(|a, b| b.total_cmp(a));
    assert_eq!(scores_of(figure), best_first);

    let file = folder
        .path()
        .join("chart.svg")
        .to_string_lossy()
        .into_owned();
    let chart = [
        "chart", &path, "--kind", "segments", "--by", "branch", "--out", &file,
    ];
    on_the_command_line(folder.path(), &chart);
    let svg = std::fs::read_to_string(&file).unwrap();
    for score in &scores {
        let words = texts.score(*score, Decimals::Zero);
        assert!(
            svg.contains(&format!(">{words}<")),
            "{words} is in the chart"
        );
    }

    let json = on_the_command_line(folder.path(), &["score", &path, "--by", "branch", "--json"]);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["score"].as_f64(), analysis.overall.score);
    let range = analysis.overall.interval.unwrap();
    assert_eq!(json["lower"].as_f64(), Some(range.lower));
    assert_eq!(json["upper"].as_f64(), Some(range.upper));
    let together = analysis.together.unwrap();
    assert_eq!(json["together"]["p"].as_f64(), Some(together.test.p_value));
    let segments = json["segments"].as_array().unwrap().iter();
    let said: Vec<f64> = segments
        .map(|each| each["score"].as_f64().unwrap())
        .collect();
    assert_eq!(said, scores);
    let trend = json["trend"].as_array().unwrap().iter();
    let said: Vec<Option<f64>> = trend.map(|each| each["score"].as_f64()).collect();
    let points = analysis.trend.iter();
    let scores: Vec<Option<f64>> = points.map(|each| each.summary.score).collect();
    assert_eq!(said, scores);
    let answers = |points: &Value| -> u64 {
        let promoters = points.as_array().unwrap().iter();
        promoters
            .map(|each| each["promoters"].as_u64().unwrap())
            .sum()
    };
    let segments = json["segments"].as_array().unwrap().iter();
    let by_segment: u64 = segments.map(|each| answers(&each["trend"])).sum();
    assert_eq!(by_segment, answers(&json["trend"]));
}
