//! `goodword score`: the score of a file, as text or as JSON.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::args::ResultArgs;
use super::error::CliError;
use super::print::table_of_numbers;
use super::{Shell, source, weighting};
use crate::analysis::{
    Analysis, Basis, Differ, Dimension, Key, Query, RatedField, Steps, Summary, Together,
    TrendPoint,
};
use crate::exchange::import::ScoreTally;
use crate::figure::weighting::base_of;
use crate::figure::{Names, group_share, rated};
use crate::i18n::{Decimals, Texts};
use crate::model::{CountingRule, Day, Group, Project, Scoring};
use crate::stats::Interval;
use crate::text;
use crate::wording::{
    basis, counting_rule, ends, filter_said, sentence_gap, together, together_exact, withheld,
};

pub(super) fn run(shell: &mut Shell<'_>, args: &ResultArgs) -> Result<(), CliError> {
    // Of a table, the score alone needs no survey to be made of it.
    if !args.json
        && !args.weighted
        && args.filter.is_everything()
        && let Some(tally) = source::tally(&args.source, shell)?
    {
        return print_tally(shell, &tally);
    }
    let mut answers = source::open(&args.source, shell)?;
    weighting::ask_for(&mut answers.project, args.weighted);
    let today = shell.env.today;
    let query = Query {
        filter: args.filter.of(&answers.project, shell.texts, today)?,
        ..query(&answers.project, answers.by, None, today)
    };
    let said = filter_said(shell.texts, &answers.project, &query.filter);
    let analysis = Analysis::of(&answers.project, &query);
    let names = Names::new(&answers.project, answers.by, shell.texts);
    let lines = if args.json {
        let trends = Analysis::trends(&answers.project, &query);
        vec![as_json(&analysis, trends, &names, &answers.project)]
    } else {
        let only = said.map(|said| text!(shell.texts, "export-only", filter = said));
        let lines = as_text(&analysis, &answers.project, &names, shell.texts);
        only.into_iter().chain(lines).collect()
    };
    for line in lines {
        shell.line(&line)?;
    }
    answers
        .remarks
        .extend(weighting::remark(&analysis, &answers.project));
    shell.say_beside(&answers.remarks)
}

/// As [`as_text`] says it of a survey that was made of a table.
fn print_tally(shell: &mut Shell<'_>, tally: &ScoreTally) -> Result<(), CliError> {
    let scoring = Scoring::default();
    let summary = Summary::of(tally.counts(), &scoring);
    for line in headline_with_rule(&summary, &scoring, shell.texts) {
        shell.line(&line)?;
    }
    let not_scores = usize::try_from(tally.not_scores).unwrap_or(usize::MAX);
    shell.say_beside(source::not_scores(not_scores).as_slice())
}

/// All answers, counted as the project says; in its own periods where `steps` is `None`.
pub(super) fn query(
    project: &Project,
    by: Option<Dimension>,
    steps: Option<Steps>,
    today: Day,
) -> Query {
    Query {
        by,
        steps: steps.unwrap_or(Steps::Calendar(project.scoring().period)),
        ..Query::all(today)
    }
}

/// Unrounded. Answers without a value are a segment whose name is null; without a breakdown there are none. Keys that
/// are only told of together are a segment that is `hidden`; what is not told of employees at all is `withheld`.
fn as_json(
    analysis: &Analysis,
    trends: Vec<(Key, Vec<TrendPoint>)>,
    names: &Names<'_>,
    project: &Project,
) -> String {
    let trends: HashMap<Key, Vec<TrendPoint>> = trends.into_iter().collect();
    let mut object = summary_as_json(&analysis.overall);
    object.insert("rule".into(), rule_as_json(project.scoring()));
    object.extend(weighting::as_json(&analysis.overall, project));
    object.insert("trend".into(), trend_as_json(&analysis.trend));
    let segments = analysis.segments.iter().map(|segment| {
        let name = (segment.key != Key::Missing).then(|| names.label(&segment.key));
        let mut object = Map::new();
        object.insert("name".into(), json!(name));
        object.extend(summary_as_json(&segment.summary));
        let trend = trends.get(&segment.key);
        let trend = trend.map(|points| trend_as_json(points));
        object.extend(trend.map(|trend| ("trend".into(), trend)));
        if segment.key == Key::Hidden {
            object.insert("hidden".into(), json!(true));
        }
        Value::Object(object)
    });
    if analysis.withheld.is_some() {
        object.insert("withheld".into(), json!(true));
    }
    object.insert("segments".into(), segments.collect());
    let together = analysis.together.as_ref().map(together_as_json);
    object.insert("together".into(), json!(together));
    let ratings = analysis.ratings.iter();
    let ratings = ratings.map(|field| rating_as_json(field, names));
    object.insert("ratings".into(), ratings.collect());
    format!("{:#}", Value::Object(object))
}

/// Whether the segments differ at all.
fn together_as_json(together: &Together) -> Value {
    json!({
        "verdict": match together.verdict {
            Differ::Surely => "differ",
            Differ::MayBeChance => "may be chance",
            Differ::TooFewAnswers => "too few answers",
        },
        "chi_square": together.test.statistic,
        "degrees_of_freedom": together.test.degrees_of_freedom,
        "p": together.test.p_value,
        "design_effect": together.design_effect,
    })
}

/// A period each, with its first and last day.
fn trend_as_json(points: &[TrendPoint]) -> Value {
    let points = points.iter().map(|point| {
        let mut object = Map::new();
        object.insert("from".into(), json!(point.first_day.to_string()));
        object.insert("to".into(), json!(point.last_day.to_string()));
        object.extend(summary_as_json(&point.summary));
        let base = base_of(&point.summary);
        object.extend(base.map(|base| ("weighted_answers".into(), json!(base.answers))));
        Value::Object(object)
    });
    points.collect()
}

/// Means in the unit of the scale, shares in percent, importance from -1 to 1.
fn rating_as_json(field: &RatedField, names: &Names<'_>) -> Value {
    let ends =
        |range: Option<Interval>| (range.map(|each| each.lower), range.map(|each| each.upper));
    let (mean_lower, mean_upper) = ends(field.mean.and_then(|mean| mean.interval));
    let (top_lower, top_upper) = ends(field.top_box.map(|rate| rate.interval));
    let importance = field.importance;
    let (importance_lower, importance_upper) = ends(importance.and_then(|each| each.interval));
    let steps = field.steps.iter();
    let steps = steps.map(|(step, answers)| json!({ "step": step, "answers": answers }));
    json!({
        "name": names.field(field.field),
        "least": field.scale.least(),
        "most": field.scale.most(),
        "answers": field.answers,
        "steps": steps.collect::<Value>(),
        "mean": field.mean.map(|mean| mean.value),
        "mean_lower": mean_lower,
        "mean_upper": mean_upper,
        "top_box_steps": field.top.steps(),
        "top_box": field.top_box.map(|rate| rate.percent),
        "top_box_lower": top_lower,
        "top_box_upper": top_upper,
        "importance": importance.map(|each| each.coefficient),
        "importance_lower": importance_lower,
        "importance_upper": importance_upper,
    })
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
        ("basis", json!(basis_word(summary.basis))),
    ] {
        object.insert(name.into(), value);
    }
    object
}

/// What the range is reckoned from.
const fn basis_word(basis: Basis) -> &'static str {
    match basis {
        Basis::Answers => "answers",
        Basis::Customers => "customers",
        Basis::Population(_) => "population",
        Basis::Invited(_) => "invited",
    }
}

/// Which answers count.
fn rule_as_json(scoring: &Scoring) -> Value {
    match scoring.rule {
        CountingRule::EveryAnswer => json!("every answer"),
        CountingRule::Latest => json!("latest"),
        CountingRule::LatestInPeriod => {
            json!(format!(
                "latest in {}",
                Steps::Calendar(scoring.period).word()
            ))
        }
    }
}

fn as_text(
    analysis: &Analysis,
    project: &Project,
    names: &Names<'_>,
    texts: &Texts,
) -> Vec<String> {
    let not_told = analysis.withheld.map(|why| withheld(texts, project, why));
    if analysis.is_withheld() {
        return not_told.into_iter().collect();
    }
    let mut lines = headline_with_rule(&analysis.overall, project.scoring(), texts);
    lines.extend(weighting::lines(analysis, project, texts));
    // Of the whole something is told, of the breakdown nothing.
    if let Some(why) = not_told {
        lines.extend([String::new(), why]);
    }
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
        if names.is_shared() {
            lines.push(text!(texts, "breakdown-shared"));
        }
    }
    if let Some(found) = &analysis.together {
        let mut said = vec![together(texts, found)];
        said.extend(together_exact(texts, found));
        lines.push(said.join(sentence_gap(texts)));
    }
    if !analysis.ratings.is_empty() {
        lines.push(String::new());
        lines.extend(table_of_numbers(&rating_rows(analysis, names, texts)));
    }
    lines
}

fn rating_rows(analysis: &Analysis, names: &Names<'_>, texts: &Texts) -> Vec<Vec<String>> {
    let head = vec![
        text!(texts, "figure-column-question"),
        text!(texts, "figure-column-answers"),
        text!(texts, "figure-column-mean"),
        text!(texts, "cli-column-range"),
        text!(texts, "figure-column-top-box"),
        text!(texts, "cli-column-range"),
        text!(texts, "figure-column-importance"),
    ];
    let fields = analysis.ratings.iter();
    let rows = fields.map(|field| rating_row(field, names, texts));
    std::iter::once(head).chain(rows).collect()
}

fn rating_row(field: &RatedField, names: &Names<'_>, texts: &Texts) -> Vec<String> {
    let range =
        |lower: String, upper: String| text!(texts, "cli-range", lower = lower, upper = upper);
    let mean = field.mean.map(|mean| texts.decimal(mean.value, 1));
    let mean_range = field
        .mean
        .and_then(|mean| mean.interval)
        .map(|each| range(texts.decimal(each.lower, 1), texts.decimal(each.upper, 1)));
    let percent = |percent: f64| texts.percent(percent / 100.0);
    let top = field.top_box.map(|rate| percent(rate.percent));
    let top_range = field
        .top_box
        .map(|rate| range(percent(rate.interval.lower), percent(rate.interval.upper)));
    let name = names.field(field.field);
    let scale = rated::scale(field.scale, texts);
    vec![
        text!(texts, "cli-question", name = name, scale = scale),
        texts.count(field.answers),
        mean.unwrap_or_default(),
        mean_range.unwrap_or_default(),
        top.unwrap_or_default(),
        top_range.unwrap_or_default(),
        rated::importance(field, texts),
    ]
}

/// And which answers count.
fn headline_with_rule(summary: &Summary, scoring: &Scoring, texts: &Texts) -> Vec<String> {
    let mut lines = headline(summary, texts);
    let rule = std::iter::once(counting_rule(texts, scoring));
    let said: Vec<String> = rule.chain(basis(texts, summary.basis)).collect();
    lines.push(said.join(sentence_gap(texts)));
    lines
}

fn score_and_range(score: f64, range: Interval, texts: &Texts) -> String {
    let score = texts.score(score, Decimals::Zero);
    let [lower, upper] = ends(texts, range);
    if lower == upper {
        return text!(texts, "cli-score-exact", score = score);
    }
    text!(
        texts,
        "cli-score-range",
        score = score,
        lower = lower,
        upper = upper
    )
}

/// The score with its range, then the groups.
fn headline(summary: &Summary, texts: &Texts) -> Vec<String> {
    let counts = summary.counts;
    let mut lines = vec![match (summary.score, summary.interval) {
        (Some(score), Some(range)) => score_and_range(score, range, texts),
        _ => text!(texts, "cli-score-none"),
    }];
    let rows = [
        (text!(texts, "promoters"), Group::Promoter),
        (text!(texts, "passives"), Group::Passive),
        (text!(texts, "detractors"), Group::Detractor),
    ];
    let mut rows: Vec<Vec<String>> = rows
        .into_iter()
        .map(|(name, group)| {
            let count = texts.count(counts.of(group));
            let share = (counts.n() > 0).then(|| group_share(group, counts, texts));
            vec![name, count, share.unwrap_or_default()]
        })
        .collect();
    if counts.blank > 0 {
        rows.push(vec![text!(texts, "cli-blank"), texts.count(counts.blank)]);
    }
    lines.extend(table_of_numbers(&rows));
    lines
}

pub(super) fn share(count: u64, of: u64, texts: &Texts) -> String {
    if of == 0 {
        return String::new();
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "counts are far below 2 to the 53"
    )]
    let share = count as f64 / of as f64;
    texts.counted_percent(share)
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
