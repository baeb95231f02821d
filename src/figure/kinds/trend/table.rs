//! The numbers behind a trend.

use super::{Subject, below, control, rolling};
use crate::analysis::TrendPoint;
use crate::figure::calendar;
use crate::figure::chart::{Cell, Table};
use crate::figure::kinds::events;
use crate::figure::weighting;
use crate::text;

pub(super) fn table(subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let header = vec![
        text!(texts, "figure-column-period"),
        text!(texts, "figure-column-first-day"),
        text!(texts, "figure-column-last-day"),
        text!(texts, "figure-column-score"),
        text!(texts, "figure-column-lower"),
        text!(texts, "figure-column-upper"),
        text!(texts, "figure-column-answers"),
    ];
    let beside = rolling::column(subject)
        .into_iter()
        .chain(control::columns(subject))
        .chain(events::column(subject));
    let is_weighted = weighting::of_trend(texts, subject.analysis).is_some();
    let weighted = is_weighted.then(|| text!(texts, "figure-column-weighted"));
    let points = subject.analysis.trend.iter().enumerate();
    Table {
        header: header
            .into_iter()
            .chain(beside)
            .chain(weighted)
            .chain(below::columns(subject))
            .collect(),
        rows: points
            .map(|(at, point)| {
                let base = weighting::base_of(&point.summary);
                let weighted =
                    is_weighted.then(|| base.map_or(Cell::Empty, |base| Cell::Count(base.answers)));
                let beside = rolling::cell(point, subject)
                    .into_iter()
                    .chain(control::cells(at, subject))
                    .chain(events::cell(point, subject))
                    .chain(weighted)
                    .chain(below::cells(point, subject));
                row(point, subject).into_iter().chain(beside).collect()
            })
            .collect(),
    }
}

fn row(point: &TrendPoint, subject: &Subject<'_>) -> Vec<Cell> {
    let summary = &point.summary;
    let name = calendar::point_name(point, subject.names, subject.texts);
    vec![
        Cell::Text(name),
        Cell::Day(point.first_day),
        Cell::Day(point.last_day),
        summary.score.into(),
        summary.interval.map(|range| range.lower).into(),
        summary.interval.map(|range| range.upper).into(),
        Cell::Count(summary.counts.n()),
    ]
}
