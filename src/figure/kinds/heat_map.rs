//! The score of each segment in each period: a field each, coloured by how far it is from the score of all answers. A
//! period without answers is left open, one with too few shows no score.

use super::axes::{row_at, rows_axis};
use super::rows::{SOFT, STRONG, column};
use super::segments::{self, shown_score};
use super::trend::{answered, x_axis};
use super::{Made, Subject, empty_panel};
use crate::analysis::{Segment, TOO_FEW, TrendPoint};
use crate::figure::chart::{
    Axis, Cell, ChartKind, Column, Figure, Label, LabelSet, LabelSize, LegendEntry, LegendUse,
    LineWeight, Mark, Marker, Panel, Shape, Side, Span, Swatch, Table,
};
use crate::figure::theme::Role;
use crate::figure::{calendar, wording};
use crate::text;

/// Half the height of a field, where rows are 1 apart.
const HALF: f64 = 0.46;
/// From how many points on a score is off, and far off.
const OFF: f64 = 10.0;
const FAR_OFF: f64 = 30.0;

/// In a low picture, which holds fewer rows than that, the long legend and the years take the room of some.
const LOW: usize = 20;
const ROWS_AROUND: usize = 3;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let rows = rows(subject);
    let made = Made {
        title: segments::title(subject),
        subtitle: subtitle(subject),
        more: more(&rows, subject),
        panels: vec![panel(&rows, subject)],
        notes: notes(&rows, subject),
        table: table(&rows, subject),
    };
    made.figure(ChartKind::HeatMap, subject)
}

/// A segment with its own trend.
pub(super) struct Row<'a> {
    pub segment: &'a Segment,
    pub points: &'a [TrendPoint],
}

/// The segments that have a trend: those with the most answers, as many as `rows_max`; best score first.
pub(super) fn rows_of<'a>(rows_max: usize, subject: &Subject<'a>) -> Vec<Row<'a>> {
    let trends = subject.detail.map_or(&[][..], |detail| &detail.trends);
    let mut rows: Vec<Row<'a>> = Vec::new();
    for segment in &subject.analysis.segments {
        let own = trends.iter().find(|(key, _)| *key == segment.key);
        rows.extend(own.map(|(_, points)| Row { segment, points }));
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.segment.summary.counts.n()));
    rows.truncate(rows_max);
    let value = |row: &Row<'_>| shown_score(row.segment).unwrap_or(f64::NEG_INFINITY);
    rows.sort_by(|a, b| value(b).total_cmp(&value(a)));
    rows
}

fn rows<'a>(subject: &Subject<'a>) -> Vec<Row<'a>> {
    let most = subject.options.rows_max;
    let around = if most < LOW { ROWS_AROUND } else { 0 };
    rows_of(most.saturating_sub(around).max(1), subject)
}

fn panel(rows: &[Row<'_>], subject: &Subject<'_>) -> Panel {
    if rows.is_empty() || answered(subject).next().is_none() {
        return empty_panel(segments::nothing(subject));
    }
    let numbered = rows.iter().enumerate();
    let marks = numbered.flat_map(|(at, row)| {
        let cells = row.points.iter();
        cells.flat_map(move |point| field(at, row, point, subject))
    });
    let whole = x_axis(subject);
    let days = || rows.iter().flat_map(|row| row.points);
    let first = days().map(|point| calendar::days(point.first_day));
    let last = days().map(|point| calendar::days(point.last_day) + 1.0);
    Panel {
        heading: None,
        x: Axis {
            from: first.fold(whole.from, f64::min),
            to: last.fold(whole.to, f64::max),
            ..whole
        },
        y: rows_axis(rows.iter().map(|row| subject.names.label(&row.segment.key))),
        marks: marks.collect(),
        legend: legend(rows, subject),
        legend_use: LegendUse::default(),
        columns: columns(rows, subject),
        height_share: 1.0,
    }
}

/// What a period shows of a segment.
enum Shown {
    Score(f64),
    TooFew,
    Nothing,
}

impl Shown {
    fn of(point: &TrendPoint) -> Self {
        match (point.summary.counts.n(), point.summary.score) {
            (0, _) | (_, None) => Self::Nothing,
            (1..TOO_FEW, _) => Self::TooFew,
            (_, Some(score)) => Self::Score(score),
        }
    }
}

fn field(row: usize, of: &Row<'_>, point: &TrendPoint, subject: &Subject<'_>) -> Vec<Mark> {
    let at = row_at(row);
    let (from, to) = (
        calendar::days(point.first_day),
        calendar::days(point.last_day) + 1.0,
    );
    let air = (to - from) * 0.03;
    let x = Span {
        from: from + air,
        to: to - air,
    };
    let hover = hover(of, point, subject);
    let bar = |role| Mark {
        shape: Shape::Bar {
            x,
            y: Span {
                from: at - HALF,
                to: at + HALF,
            },
            role,
        },
        hover: hover.clone(),
    };
    match Shown::of(point) {
        Shown::Score(score) => vec![bar(shade(score, subject)), label(score, x, at, subject)],
        Shown::TooFew => vec![few(x, at, hover)],
        Shown::Nothing => vec![gap(x, at)],
    }
}

/// A ring where too few answered to say.
fn few(x: Span, at: f64, hover: Vec<String>) -> Mark {
    Mark {
        shape: Shape::Point {
            x: f64::midpoint(x.from, x.to),
            y: at,
            marker: Marker::Ring,
            role: Role::SoftText,
        },
        hover,
    }
}

/// A short stroke where nobody answered.
fn gap(x: Span, at: f64) -> Mark {
    let (middle, half) = (f64::midpoint(x.from, x.to), (x.to - x.from) * 0.12);
    Mark::silent(Shape::Line {
        points: vec![Some((middle - half, at)), Some((middle + half, at))],
        weight: LineWeight::Thin,
        role: Role::SoftText,
    })
}

/// The scores stand in all fields, or in none where they do not fit.
fn label(score: f64, x: Span, at: f64, subject: &Subject<'_>) -> Mark {
    Mark::silent(Shape::Text(Label {
        x: f64::midpoint(x.from, x.to),
        y: at,
        side: Side::Inside,
        text: subject.texts.score(score, subject.options.decimals),
        size: LabelSize::Small,
        role: Role::Text,
        set: LabelSet::Together,
        room: Some(x.to - x.from),
    }))
}

fn shade(score: f64, subject: &Subject<'_>) -> Role {
    let all = subject.analysis.overall.score_as_counted().unwrap_or(0.0);
    match score - all {
        off if off <= -FAR_OFF => Role::FarBelow,
        off if off <= -OFF => Role::Below,
        off if off < OFF => Role::Near,
        off if off < FAR_OFF => Role::Above,
        _ => Role::FarAbove,
    }
}

fn hover(row: &Row<'_>, point: &TrendPoint, subject: &Subject<'_>) -> Vec<String> {
    let segment = subject.names.label(&row.segment.key);
    let period = calendar::point_name(point, subject.names, subject.texts);
    let name = text!(subject.texts, "figure-list", names = segment, name = period);
    match Shown::of(point) {
        Shown::TooFew => {
            let few = text!(subject.texts, "figure-too-few");
            vec![text!(
                subject.texts,
                "figure-value",
                name = name,
                value = few
            )]
        }
        _ => wording::hover(&name, &point.summary, subject.texts, subject.options),
    }
}

/// The colours that occur, from far above down, and what stands for no score.
fn legend(rows: &[Row<'_>], subject: &Subject<'_>) -> Vec<LegendEntry> {
    let texts = subject.texts;
    let all = subject.analysis.overall.score_as_counted().unwrap_or(0.0);
    let limit = |off: f64| texts.signed(off, crate::i18n::Decimals::Zero);
    let box_of = |role, text| LegendEntry {
        text,
        swatch: Swatch::Box,
        role,
    };
    let shown = || rows.iter().flat_map(|row| row.points).map(Shown::of);
    let mut entries = vec![
        box_of(
            Role::FarAbove,
            text!(texts, "figure-heat-above", points = limit(FAR_OFF)),
        ),
        box_of(
            Role::Above,
            text!(texts, "figure-heat-above", points = limit(OFF)),
        ),
        box_of(
            Role::Near,
            text!(
                texts,
                "figure-heat-near",
                score = texts.score(all, subject.options.decimals)
            ),
        ),
        box_of(
            Role::Below,
            text!(texts, "figure-heat-below", points = limit(-OFF)),
        ),
        box_of(
            Role::FarBelow,
            text!(texts, "figure-heat-below", points = limit(-FAR_OFF)),
        ),
    ];
    if shown().any(|shown| matches!(shown, Shown::TooFew)) {
        entries.push(LegendEntry {
            text: text!(texts, "figure-too-few"),
            swatch: Swatch::Marker(Marker::Ring),
            role: Role::SoftText,
        });
    }
    if shown().any(|shown| matches!(shown, Shown::Nothing)) {
        entries.push(LegendEntry {
            text: text!(texts, "figure-no-answers"),
            swatch: Swatch::Line,
            role: Role::SoftText,
        });
    }
    entries
}

fn columns(rows: &[Row<'_>], subject: &Subject<'_>) -> Vec<Column> {
    let texts = subject.texts;
    vec![
        column(
            text!(texts, "figure-column-all-periods"),
            rows,
            STRONG,
            |row| wording::score(shown_score(row.segment), texts, subject.options),
        ),
        column(text!(texts, "figure-column-answers"), rows, SOFT, |row| {
            texts.count(row.segment.summary.counts.n())
        }),
    ]
}

fn subtitle(subject: &Subject<'_>) -> String {
    let what = text!(
        subject.texts,
        "figure-what-heat",
        dimension = subject.names.dimension(),
        unit = subject.analysis.steps.word()
    );
    let count = subject.analysis.overall.counts.n();
    wording::subtitle(&what, count, subject.analysis, subject.texts)
}

/// What is left out, and why.
fn notes(rows: &[Row<'_>], subject: &Subject<'_>) -> Vec<String> {
    left_out(rows.len(), subject)
        .into_iter()
        .chain(super::groups_over_time::undated(subject))
        .collect()
}

pub(super) fn left_out(shown: usize, subject: &Subject<'_>) -> Option<String> {
    let total = subject.analysis.segments.len();
    (shown > 0 && shown < total).then(|| {
        text!(
            subject.texts,
            "figure-note-largest",
            shown = shown,
            total = total
        )
    })
}

/// The highest and the lowest field.
fn more(rows: &[Row<'_>], subject: &Subject<'_>) -> String {
    let fields = || {
        rows.iter().flat_map(|row| {
            let points = row.points.iter();
            points.filter_map(move |point| match Shown::of(point) {
                Shown::Score(score) => Some((score, row, point)),
                Shown::TooFew | Shown::Nothing => None,
            })
        })
    };
    let lowest = fields().min_by(|a, b| a.0.total_cmp(&b.0));
    let highest = fields().max_by(|a, b| a.0.total_cmp(&b.0));
    let (Some(lowest), Some(highest)) = (lowest, highest) else {
        return String::new();
    };
    let name = |(_, row, point): &(f64, &Row<'_>, &TrendPoint)| {
        text!(
            subject.texts,
            "figure-list",
            names = subject.names.label(&row.segment.key),
            name = calendar::point_name(point, subject.names, subject.texts)
        )
    };
    let decimals = subject.options.decimals;
    text!(
        subject.texts,
        "figure-description-extremes",
        lowest = subject.texts.score(lowest.0, decimals),
        lowest_name = name(&lowest),
        highest = subject.texts.score(highest.0, decimals),
        highest_name = name(&highest)
    )
}

/// A row for each segment and period.
pub(super) fn table(rows: &[Row<'_>], subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let rows = rows.iter().flat_map(|row| {
        let name = subject.names.label(&row.segment.key);
        row.points.iter().map(move |point| {
            let summary = &point.summary;
            vec![
                Cell::Text(name.clone()),
                Cell::Text(calendar::point_name(point, subject.names, texts)),
                Cell::Day(point.first_day),
                Cell::Day(point.last_day),
                summary.score.into(),
                summary.interval.map(|range| range.lower).into(),
                summary.interval.map(|range| range.upper).into(),
                Cell::Count(summary.counts.n()),
            ]
        })
    });
    Table {
        header: vec![
            text!(texts, "figure-column-segment"),
            text!(texts, "figure-column-period"),
            text!(texts, "figure-column-first-day"),
            text!(texts, "figure-column-last-day"),
            text!(texts, "figure-column-score"),
            text!(texts, "figure-column-lower"),
            text!(texts, "figure-column-upper"),
            text!(texts, "figure-column-answers"),
        ],
        rows: rows.collect(),
    }
}
