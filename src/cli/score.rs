//! `goodword score`: the score of a file, as text or as JSON.

use serde_json::{Map, Value, json};

use super::args::ScoreArgs;
use super::error::CliError;
use super::print::table_of_numbers;
use super::{Shell, source};
use crate::analysis::{Analysis, Dimension, Key, Query, Summary, Unit};
use crate::figure::Names;
use crate::i18n::{Decimals, Texts};
use crate::model::{Day, Project};
use crate::text;

pub(super) fn run(shell: &mut Shell<'_>, args: &ScoreArgs) -> Result<(), CliError> {
    let answers = source::open(&args.source, shell)?;
    let query = query(&answers.project, answers.by, None, shell.env.today);
    let analysis = Analysis::of(&answers.project, &query);
    let names = Names::new(&answers.project, answers.by, shell.texts);
    let lines = if args.json {
        vec![as_json(&analysis, &names)]
    } else {
        as_text(&analysis, &names, shell.texts)
    };
    for line in lines {
        shell.line(&line)?;
    }
    shell.say_beside(&answers.remarks)
}

/// All answers, counted as the project says; in its own periods where `unit` is `None`.
pub(super) fn query(
    project: &Project,
    by: Option<Dimension>,
    unit: Option<Unit>,
    today: Day,
) -> Query {
    Query {
        by,
        unit: unit.unwrap_or(project.scoring().period),
        ..Query::all(today)
    }
}

/// Unrounded. Answers without a value are a segment whose name is null; without a breakdown there are none.
fn as_json(analysis: &Analysis, names: &Names<'_>) -> String {
    let mut object = summary_as_json(&analysis.overall);
    let segments = analysis.segments.iter().map(|segment| {
        let name = (segment.key != Key::Missing).then(|| names.label(&segment.key));
        let mut object = Map::new();
        object.insert("name".into(), json!(name));
        object.extend(summary_as_json(&segment.summary));
        Value::Object(object)
    });
    object.insert("segments".into(), segments.collect());
    format!("{:#}", Value::Object(object))
}

fn summary_as_json(summary: &Summary) -> Map<String, Value> {
    let counts = summary.counts;
    let mut object = Map::new();
    for (name, value) in [
        ("promoters", json!(counts.promoters)),
        ("passives", json!(counts.passives)),
        ("detractors", json!(counts.detractors)),
        ("blank", json!(counts.blank)),
        ("score", json!(summary.score)),
        ("lower", json!(summary.interval.map(|range| range.lower))),
        ("upper", json!(summary.interval.map(|range| range.upper))),
    ] {
        object.insert(name.into(), value);
    }
    object
}

fn as_text(analysis: &Analysis, names: &Names<'_>, texts: &Texts) -> Vec<String> {
    let mut lines = headline(&analysis.overall, texts);
    if !analysis.segments.is_empty() {
        let mut rows = vec![vec![
            names.dimension(),
            text!(texts, "figure-column-answers"),
            text!(texts, "promoters"),
            text!(texts, "passives"),
            text!(texts, "detractors"),
            text!(texts, "figure-column-score"),
            text!(texts, "cli-column-range"),
        ]];
        let segments = analysis.segments.iter();
        rows.extend(segments.map(|each| segment_row(names.label(&each.key), &each.summary, texts)));
        lines.push(String::new());
        lines.extend(table_of_numbers(&rows));
    }
    lines
}

/// The score with its range, then the groups.
fn headline(summary: &Summary, texts: &Texts) -> Vec<String> {
    let counts = summary.counts;
    let mut lines = vec![match (summary.score, summary.interval) {
        (Some(score), Some(range)) => text!(
            texts,
            "cli-score-range",
            score = texts.score(score, Decimals::Zero),
            lower = texts.score(range.lower, Decimals::Zero),
            upper = texts.score(range.upper, Decimals::Zero)
        ),
        _ => text!(texts, "cli-score-none"),
    }];
    let rows = [
        (text!(texts, "promoters"), counts.promoters),
        (text!(texts, "passives"), counts.passives),
        (text!(texts, "detractors"), counts.detractors),
    ];
    let mut rows: Vec<Vec<String>> = rows
        .into_iter()
        .map(|(name, count)| vec![name, texts.count(count), share(count, counts.n(), texts)])
        .collect();
    if counts.blank > 0 {
        rows.push(vec![text!(texts, "cli-blank"), texts.count(counts.blank)]);
    }
    lines.extend(table_of_numbers(&rows));
    lines
}

fn share(count: u64, of: u64, texts: &Texts) -> String {
    if of == 0 {
        return String::new();
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts are far below 2 to the 53"
    )]
    let share = count as f64 / of as f64;
    texts.percent(share)
}

fn segment_row(name: String, summary: &Summary, texts: &Texts) -> Vec<String> {
    let counts = summary.counts;
    let points = |points: f64| texts.score(points, Decimals::Zero);
    let range = summary.interval.map(|range| {
        let (lower, upper) = (points(range.lower), points(range.upper));
        text!(texts, "cli-range", lower = lower, upper = upper)
    });
    vec![
        name,
        texts.count(counts.n()),
        texts.count(counts.promoters),
        texts.count(counts.passives),
        texts.count(counts.detractors),
        summary.score.map_or_else(String::new, points),
        range.unwrap_or_default(),
    ]
}
