//! The trend of each segment in a small panel of its own, all with the same axes, goals and events.

use super::heat_map::{Row, left_out, rows_of, table};
use super::trend::{points, x_axis};
use super::{
    Made, Subject, aims, empty_panel, events, points_axis, segments, title_without_finding,
};
use crate::figure::chart::{
    Arrangement, Axis, ChartKind, Direction, Figure, LegendUse, Mark, Marker, Panel,
};
use crate::figure::{calendar, wording};
use crate::text;

/// More panels cannot be compared.
const PANELS_MAX: usize = 24;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let rows = rows_of(PANELS_MAX, subject);
    let panels = panels(&rows, subject);
    let made = Made {
        title: title(&rows, subject),
        subtitle: subtitle(subject),
        more: more(&rows, subject),
        notes: left_out(rows.len(), subject)
            .into_iter()
            .chain(super::groups_over_time::undated(subject))
            .collect(),
        table: table(&rows, subject),
        panels,
    };
    Figure {
        arrangement: Arrangement::Grid,
        ..made.figure(ChartKind::Multiples, subject)
    }
}

/// What is seen in all panels; whether a segment differs is said where segments are compared.
fn title(rows: &[Row<'_>], subject: &Subject<'_>) -> String {
    if title_without_finding(subject).is_some() || !has_scores(rows) {
        return segments::title(subject);
    }
    let dimension = subject.names.dimension();
    text!(
        subject.texts,
        "figure-title-multiples",
        dimension = dimension
    )
}

fn has_scores(rows: &[Row<'_>]) -> bool {
    let mut points = rows.iter().flat_map(|row| row.points);
    points.any(|point| point.summary.score.is_some())
}

fn panels(rows: &[Row<'_>], subject: &Subject<'_>) -> Vec<Panel> {
    if !has_scores(rows) {
        return vec![empty_panel(segments::nothing(subject))];
    }
    let values = rows
        .iter()
        .flat_map(|row| points::values(row.points, subject));
    let y = points_axis(values.chain(aims::values(subject)), subject.texts);
    let x = shared_days(rows, subject);
    rows.iter()
        .map(|row| panel(row, x.clone(), y.clone(), subject))
        .collect()
}

/// From the first period of any panel to the last.
fn shared_days(rows: &[Row<'_>], subject: &Subject<'_>) -> Axis {
    let whole = x_axis(subject);
    let days = || rows.iter().flat_map(|row| row.points);
    let first = days().map(|point| calendar::days(point.first_day));
    let last = days().map(|point| calendar::days(point.last_day) + 1.0);
    Axis {
        from: first.fold(whole.from, f64::min),
        to: last.fold(whole.to, f64::max),
        ..whole
    }
}

fn panel(row: &Row<'_>, x: Axis, y: Axis, subject: &Subject<'_>) -> Panel {
    let mut marks: Vec<Mark> = points::band(row.points, subject).into_iter().collect();
    marks.extend(aims::bare_rules(Direction::Horizontal, subject));
    marks.extend(events::bare_rules(&subject.analysis.trend, subject));
    marks.push(points::line(row.points));
    let dots = row.points.iter();
    marks.extend(dots.filter_map(|point| points::dot(point, Marker::Ring, subject)));
    let name = subject.names.label(&row.segment.key);
    let score = segments::shown_score(row.segment);
    Panel {
        heading: Some(text!(
            subject.texts,
            "figure-value",
            name = name,
            value = wording::score(score, subject.texts, subject.options)
        )),
        x,
        y,
        marks,
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

fn subtitle(subject: &Subject<'_>) -> String {
    let unit = subject.analysis.steps.word();
    let what = text!(
        subject.texts,
        "figure-what-multiples",
        dimension = subject.names.dimension(),
        unit = unit
    );
    let count = subject.analysis.overall.counts.n();
    wording::subtitle(&what, count, subject.analysis, subject.texts)
}

/// Of each segment, where its line begins and ends, and what is drawn in every panel.
fn more(rows: &[Row<'_>], subject: &Subject<'_>) -> String {
    let each = rows.iter().filter_map(|row| {
        let mut scored = row
            .points
            .iter()
            .filter(|point| point.summary.score.is_some());
        let first = scored.next()?;
        let last = scored.next_back().unwrap_or(first);
        let written = |score| wording::score(score, subject.texts, subject.options);
        Some(text!(
            subject.texts,
            "figure-from-to",
            name = subject.names.label(&row.segment.key),
            from = written(first.summary.score),
            first = calendar::point_name(first, subject.names, subject.texts),
            to = written(last.summary.score),
            last = calendar::point_name(last, subject.names, subject.texts)
        ))
    });
    let all = each
        .chain(aims::words(subject))
        .chain(events::words(subject));
    all.reduce(|said, next| wording::joined(&said, &next))
        .unwrap_or_default()
}
