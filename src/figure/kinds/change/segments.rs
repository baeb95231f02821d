//! What each segment did to the change.

use super::super::parts::signed;
use super::{HALF_BAR, role_of};
use crate::analysis::{Split, SplitSegment};
use crate::figure::chart::{
    Axis, LegendEntry, LegendUse, Mark, Marker, Panel, Shape, Span, Swatch,
};
use crate::figure::kinds::Subject;
use crate::figure::kinds::axes::{row_at, rows_axis, step_axis};
use crate::figure::kinds::rows::{PLAIN, STRONG, column};
use crate::figure::theme::Role;
use crate::figure::wording;
use crate::text;

/// What stands around the segments takes the room of so many rows.
const ROWS_AROUND: usize = 16;
const ROWS_MIN: usize = 3;
/// A lower picture, which holds fewer rows than that, has no room for them.
const LOW: usize = 12;
/// More would leave each too little of the height.
const ROWS_MAX: usize = 18;

/// Those that did most, as many as there is room for.
pub(super) fn rows<'a>(split: &'a Split, subject: &Subject<'_>) -> Vec<&'a SplitSegment> {
    let mut rows: Vec<&SplitSegment> = split.segments.iter().collect();
    let size = |segment: &SplitSegment| segment.mix.abs() + segment.rate.abs();
    rows.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let most = match subject.options.rows_max {
        ..LOW => 0,
        rows => rows.saturating_sub(ROWS_AROUND).clamp(ROWS_MIN, ROWS_MAX),
    };
    rows.truncate(most);
    rows.sort_by(|a, b| (b.mix + b.rate).total_cmp(&(a.mix + a.rate)));
    rows
}

/// That some are left out.
pub(super) fn left_out(split: &Split, subject: &Subject<'_>) -> Option<String> {
    let (shown, total) = (rows(split, subject).len(), split.segments.len());
    (shown > 0 && shown < total).then(|| {
        text!(
            subject.texts,
            "figure-note-changed-most",
            shown = shown,
            total = total
        )
    })
}

/// A row for each: a bar for what they said, a diamond for how many they were. `None` where there are not two.
pub(super) fn panel(split: &Split, subject: &Subject<'_>) -> Option<Panel> {
    let rows = rows(split, subject);
    if rows.len() < 2 {
        return None;
    }
    let texts = subject.texts;
    let numbered = rows.iter().enumerate();
    let count = 0.7 + crate::figure::as_f64(rows.len()) * 0.2;
    Some(Panel {
        heading: Some(text!(
            texts,
            "figure-change-by",
            dimension = subject.names.dimension_name(split.by)
        )),
        x: axis(&rows, subject),
        y: rows_axis(
            rows.iter()
                .map(|row| subject.names.label_in(split.by, &row.key)),
        ),
        marks: numbered
            .flat_map(|(at, row)| marks(at, row, split, subject))
            .collect(),
        legend: vec![
            LegendEntry {
                text: text!(texts, "figure-rate-part"),
                swatch: Swatch::Box,
                role: Role::Promoter,
            },
            LegendEntry {
                text: text!(texts, "figure-rate-part-down"),
                swatch: Swatch::Box,
                role: Role::Detractor,
            },
            LegendEntry {
                text: text!(texts, "figure-mix"),
                swatch: Swatch::Marker(Marker::Diamond),
                role: Role::Accent,
            },
        ],
        legend_use: LegendUse::default(),
        columns: vec![
            column(
                text!(texts, "figure-column-together"),
                &rows,
                STRONG,
                |row| signed(row.mix + row.rate, subject),
            ),
            column(text!(texts, "figure-column-rate"), &rows, PLAIN, |row| {
                signed(row.rate, subject)
            }),
            column(text!(texts, "figure-column-mix"), &rows, PLAIN, |row| {
                signed(row.mix, subject)
            }),
        ],
        height_share: count.min(2.4),
    })
}

/// Around zero, as wide to either side as is needed.
fn axis(rows: &[&SplitSegment], subject: &Subject<'_>) -> Axis {
    let values = rows.iter().flat_map(|row| [row.mix, row.rate, 0.0]);
    step_axis(values, subject.texts)
}

fn marks(at: usize, row: &SplitSegment, split: &Split, subject: &Subject<'_>) -> Vec<Mark> {
    let hover = hover(row, split, subject);
    let bar = Mark {
        shape: Shape::Bar {
            x: Span {
                from: row.rate.min(0.0),
                to: row.rate.max(0.0),
            },
            y: Span {
                from: row_at(at) - HALF_BAR,
                to: row_at(at) + HALF_BAR,
            },
            role: role_of(row.rate),
        },
        hover: hover.clone(),
    };
    let dot = Mark {
        shape: Shape::Point {
            x: row.mix,
            y: row_at(at),
            marker: Marker::Diamond,
            role: Role::Accent,
        },
        hover,
    };
    vec![bar, dot]
}

fn hover(row: &SplitSegment, split: &Split, subject: &Subject<'_>) -> Vec<String> {
    let texts = subject.texts;
    let named =
        |name: String, value: String| text!(texts, "figure-value", name = name, value = value);
    let before = wording::answers(row.before.n(), texts);
    let after = wording::answers(row.after.n(), texts);
    vec![
        subject.names.label_in(split.by, &row.key),
        named(text!(texts, "figure-rate-part"), signed(row.rate, subject)),
        named(text!(texts, "figure-mix"), signed(row.mix, subject)),
        text!(texts, "figure-before-after", before = before, after = after),
    ]
}
