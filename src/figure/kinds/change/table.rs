//! The numbers behind a change: the two periods, and the segments.

use super::period_name;
use crate::analysis::{Change, Summary};
use crate::figure::chart::{Cell, Table};
use crate::figure::kinds::Subject;
use crate::stats;
use crate::text;

pub(super) fn table(change: Option<&Change>, subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let header = vec![
        text!(texts, "figure-column-segment"),
        text!(texts, "figure-column-answers-before"),
        text!(texts, "figure-column-score-before"),
        text!(texts, "figure-column-answers-after"),
        text!(texts, "figure-column-score-after"),
        text!(texts, "figure-column-mix"),
        text!(texts, "figure-column-rate"),
        text!(texts, "figure-column-together"),
    ];
    let Some(change) = change else {
        return Table {
            header,
            rows: Vec::new(),
        };
    };
    let split = change.split.as_ref();
    let segments = split.into_iter().flat_map(|split| {
        split.segments.iter().map(|segment| {
            vec![
                Cell::Text(subject.names.label_in(split.by, &segment.key)),
                Cell::Count(segment.before.n()),
                stats::points(segment.before).into(),
                Cell::Count(segment.after.n()),
                stats::points(segment.after).into(),
                Cell::Number(segment.mix),
                Cell::Number(segment.rate),
                Cell::Number(segment.mix + segment.rate),
            ]
        })
    });
    let name = text!(
        texts,
        "figure-list",
        names = period_name(change.before_period, subject),
        name = period_name(change.period, subject)
    );
    let score = |summary: &Summary| Cell::from(summary.score);
    let whole = vec![
        Cell::Text(name),
        Cell::Count(change.before.counts.n()),
        score(&change.before),
        Cell::Count(change.after.counts.n()),
        score(&change.after),
        split.map(|split| split.mix).into(),
        split.map(|split| split.rate).into(),
        Cell::Number(change.difference),
    ];
    Table {
        header,
        rows: segments.chain([whole]).collect(),
    }
}
