//! The goal, the bands and other people's scores in a chart of the score.

use super::{Subject, scale_axis};
use crate::figure::aims::{BandName, HeldAgainst};
use crate::figure::as_f64;
use crate::figure::chart::{
    Axis, AxisKind, Direction, Label, LabelSet, LabelSize, Mark, Marker, Panel, RangeWeight, Shape,
    Side, Span, Tick,
};
use crate::figure::theme::Role;
use crate::text;

/// A dashed rule with its label.
pub(super) fn rule(axis: Direction, subject: &Subject<'_>) -> Option<Mark> {
    let at = subject.options.aims.goal?;
    let goal = subject.texts.score(at, subject.options.decimals);
    Some(Mark {
        shape: Shape::Rule {
            axis,
            at,
            label: Some(text!(subject.texts, "figure-goal", goal = goal)),
            role: Role::Better,
        },
        hover: Vec::new(),
    })
}

pub(super) fn words(subject: &Subject<'_>) -> Option<String> {
    let goal = subject.options.aims.goal?;
    let goal = subject.texts.score(goal, subject.options.decimals);
    Some(text!(subject.texts, "figure-description-goal", goal = goal))
}

/// The bands as a thin scale at that height, each with its name at the other one; that of the score stands out.
pub(super) fn bands(
    (height, names_at): (f64, f64),
    score: Option<f64>,
    subject: &Subject<'_>,
) -> Vec<Mark> {
    let bands = &subject.options.aims.bands;
    let ends = bands.iter().skip(1).map(|band| band.from).chain([100.0]);
    let spans: Vec<(&BandName, Span)> = bands
        .iter()
        .zip(ends)
        .filter(|(band, to)| band.from < *to)
        .map(|(band, to)| {
            (
                band,
                Span {
                    from: band.from,
                    to,
                },
            )
        })
        .collect();
    let holds = |span: &Span| {
        score.is_some_and(|score| {
            let shown = score.round();
            span.from <= shown && (shown < span.to || span.to >= 100.0)
        })
    };
    spans
        .iter()
        .flat_map(|(band, span)| band_marks(band, *span, (height, names_at), holds(span)))
        .collect()
}

/// A little air on either side parts it from its neighbours.
fn band_marks(
    band: &BandName,
    span: Span,
    (height, name_at): (f64, f64),
    is_of_score: bool,
) -> [Mark; 2] {
    const AIR: f64 = 0.7;
    let role = if is_of_score {
        Role::Accent
    } else {
        Role::Line
    };
    let line = Mark::silent(Shape::Range {
        x: Span {
            from: span.from + AIR,
            to: (span.to - AIR).max(span.from + AIR),
        },
        y: height,
        weight: RangeWeight::Thin,
        role,
    });
    let name = Mark::silent(Shape::Text(Label {
        x: f64::midpoint(span.from, span.to),
        y: name_at,
        side: Side::Centre,
        text: band.name.clone(),
        size: LabelSize::Small,
        role: if is_of_score {
            Role::Text
        } else {
            Role::SoftText
        },
        set: LabelSet::Single,
        room: Some(span.to - span.from),
    }));
    [line, name]
}

/// Other people's scores, a row each, on the scale of the score; `None` where there are none.
pub(super) fn held_against(subject: &Subject<'_>) -> Option<Panel> {
    let others = &subject.options.aims.benchmarks;
    if others.is_empty() {
        return None;
    }
    let rows = others.iter().enumerate();
    let last = 0.5 - as_f64(others.len());
    Some(Panel {
        // Of its own: names beside it move it away from the one above.
        x: scale_axis(-100.0, 100.0, 50.0, subject.texts),
        y: Axis {
            kind: AxisKind::Category,
            from: last,
            to: 0.5,
            tick_choices: vec![rows.clone().map(|(at, each)| tick(at, each)).collect()],
            title: None,
            grid: false,
        },
        marks: rows
            .flat_map(|(at, each)| other_marks(-as_f64(at), each, subject))
            .collect(),
        legend: Vec::new(),
        columns: vec![column(others, subject)],
        height_share: (0.1 * as_f64(others.len())).min(0.5) + 0.22,
    })
}

fn column(others: &[HeldAgainst], subject: &Subject<'_>) -> crate::figure::chart::Column {
    use crate::figure::chart::{Column, ColumnCell};
    let cells = others.iter().enumerate().map(|(at, each)| ColumnCell {
        at: -as_f64(at),
        text: written(each.value, subject),
        size: LabelSize::Normal,
        role: Role::Text,
    });
    Column {
        heading: text!(subject.texts, "figure-column-score"),
        cells: cells.collect(),
    }
}

fn tick(at: usize, other: &HeldAgainst) -> Tick {
    Tick {
        at: -as_f64(at),
        text: other.name.clone(),
        below: None,
    }
}

/// With its decimal, where it has one.
fn written(value: f64, subject: &Subject<'_>) -> String {
    let decimals = usize::from(value.fract().abs() > 1e-9);
    subject.texts.decimal(value, decimals)
}

fn other_marks(y: f64, other: &HeldAgainst, subject: &Subject<'_>) -> Vec<Mark> {
    let value = written(other.value, subject);
    let mut hover = vec![text!(
        subject.texts,
        "figure-value",
        name = other.name.as_str(),
        value = value
    )];
    if let Some((lower, upper)) = other.range {
        hover.push(text!(
            subject.texts,
            "figure-between",
            lower = written(lower, subject),
            upper = written(upper, subject)
        ));
    }
    if !other.source.is_empty() {
        hover.push(other.source.clone());
    }
    let range = other.range.map(|(from, to)| Mark {
        shape: Shape::Range {
            x: Span { from, to },
            y,
            weight: RangeWeight::Thin,
            role: Role::SoftText,
        },
        hover: hover.clone(),
    });
    let dot = Mark {
        shape: Shape::Point {
            x: other.value,
            y,
            marker: Marker::Diamond,
            role: Role::SoftText,
        },
        hover,
    };
    range.into_iter().chain([dot]).collect()
}

/// That others were asked in other ways, and who says what.
pub(super) fn notes(subject: &Subject<'_>) -> Vec<String> {
    let others = &subject.options.aims.benchmarks;
    if others.is_empty() {
        return Vec::new();
    }
    let warning = text!(subject.texts, "benchmark-warning");
    let sources = others.iter().filter(|each| !each.source.is_empty());
    let said = sources.map(|each| {
        text!(
            subject.texts,
            "figure-value",
            name = each.name.as_str(),
            value = each.source.as_str()
        )
    });
    std::iter::once(warning).chain(said).collect()
}
