//! The goals, the bands and other people's scores in a chart of the score.

use super::axes::{row_at, rows_axis};
use super::{Subject, scale_axis};
use crate::figure::aims::{BandName, GoalAim};
use crate::figure::chart::{
    Axis, Column, ColumnCell, Direction, Label, LabelSet, LabelSize, LegendUse, Mark, Marker,
    Panel, RangeWeight, Shape, Side, Span,
};
use crate::figure::theme::Role;
use crate::figure::{as_f64, wording};
use crate::stats::Interval;
use crate::text;

/// "Goal 50", "Goal 50 by 31 Dec 2026".
fn goal_name(goal: &GoalAim, subject: &Subject<'_>) -> String {
    let texts = subject.texts;
    let points = texts.score(goal.points, subject.options.decimals);
    match goal.by {
        None => text!(texts, "figure-goal", goal = points),
        Some(day) => text!(texts, "figure-goal-by", goal = points, day = texts.day(day)),
    }
}

/// A dashed rule with its label for each goal.
pub(super) fn rules(axis: Direction, subject: &Subject<'_>) -> Vec<Mark> {
    let goals = subject.options.aims.goals.iter();
    let rule = |goal: &GoalAim| Mark {
        shape: Shape::Rule {
            axis,
            at: goal.points,
            label: Some(goal_name(goal, subject)),
            role: Role::Better,
        },
        hover: Vec::new(),
    };
    goals.map(rule).collect()
}

/// The same where many panels leave no room for words.
pub(super) fn bare_rules(axis: Direction, subject: &Subject<'_>) -> Vec<Mark> {
    let goals = subject.options.aims.goals.iter();
    let rule = |goal: &GoalAim| Shape::Rule {
        axis,
        at: goal.points,
        label: None,
        role: Role::Better,
    };
    goals.map(rule).map(Mark::silent).collect()
}

/// What an axis must hold.
pub(super) fn values(subject: &Subject<'_>) -> impl Iterator<Item = f64> {
    subject.options.aims.goals.iter().map(|goal| goal.points)
}

pub(super) fn words(subject: &Subject<'_>) -> Option<String> {
    let goals = subject.options.aims.goals.iter();
    let goals = goals.map(|goal| {
        let points = subject.texts.score(goal.points, subject.options.decimals);
        match goal.by {
            None => text!(subject.texts, "figure-description-goal", goal = points),
            Some(day) => text!(
                subject.texts,
                "figure-description-goal-by",
                goal = points,
                day = subject.texts.day(day)
            ),
        }
    });
    goals.reduce(|said, next| wording::joined(&said, &next))
}

/// The bands as a thin scale at that height, each with its name at the other one; those that the score's
/// likely range touches stand out.
pub(super) fn bands(
    (height, names_at): (f64, f64),
    range: Option<Interval>,
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
    let touched = |span: &Span| {
        range.is_some_and(|range| {
            let (lower, upper) = (range.lower.round(), range.upper.round());
            span.from <= upper && (lower < span.to || span.to >= 100.0)
        })
    };
    spans
        .iter()
        .flat_map(|(band, span)| band_marks(band, *span, height, names_at, touched(span)))
        .collect()
}

/// A little air on either side parts it from its neighbours.
fn band_marks(
    band: &BandName,
    span: Span,
    height: f64,
    name_at: f64,
    is_of_range: bool,
) -> [Mark; 2] {
    const AIR: f64 = 0.7;
    let role = if is_of_range {
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
        role: if is_of_range {
            Role::Text
        } else {
            Role::SoftText
        },
        set: LabelSet::Row,
        room: None,
    }));
    [line, name]
}

/// Goals and other people's scores, a row each, on the scale of the score; `None` where there are none.
pub(super) fn held_against(subject: &Subject<'_>) -> Option<Panel> {
    let rows = held(subject);
    if rows.is_empty() {
        return None;
    }
    let numbered = || rows.iter().enumerate();
    let score = subject.analysis.overall.score.map(|at| {
        Mark::silent(Shape::Rule {
            axis: Direction::Vertical,
            at,
            label: None,
            role: Role::Accent,
        })
    });
    let marks = numbered().flat_map(|(row, each)| marks_of(row_at(row), each, subject));
    let cells = numbered().map(|(row, each)| ColumnCell {
        at: row_at(row),
        text: written(each.value, subject),
        size: LabelSize::Normal,
        role: Role::Text,
    });
    Some(Panel {
        heading: None,
        x: Axis {
            tick_choices: Vec::new(),
            ..scale_axis(-100.0, 100.0, 25.0, subject.texts)
        },
        y: rows_axis(rows.iter().map(|each| each.name.clone())),
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: vec![Column {
            heading: text!(subject.texts, "figure-column-score"),
            cells: cells.collect(),
        }],
        height_share: (0.11 * as_f64(rows.len())).min(0.6) + 0.08,
        marks: score.into_iter().chain(marks).collect(),
    })
}

/// A row of what the score is held against.
struct Held {
    name: String,
    value: f64,
    range: Option<(f64, f64)>,
    source: String,
    role: Role,
}

fn held(subject: &Subject<'_>) -> Vec<Held> {
    let aims = &subject.options.aims;
    let goals = aims.goals.iter().map(|goal| Held {
        name: match goal.by {
            None => text!(subject.texts, "figure-goal-row"),
            Some(day) => text!(
                subject.texts,
                "figure-goal-row-by",
                day = subject.texts.day(day)
            ),
        },
        value: goal.points,
        range: None,
        source: String::new(),
        role: Role::Better,
    });
    let others = aims.benchmarks.iter().map(|other| Held {
        name: other.name.clone(),
        value: other.value,
        range: other.range,
        source: other.source.clone(),
        role: Role::SoftText,
    });
    goals.chain(others).collect()
}

/// With its decimal, where it has one.
fn written(value: f64, subject: &Subject<'_>) -> String {
    let decimals = usize::from(value.fract().abs() > 1e-9);
    subject.texts.decimal(value, decimals)
}

fn marks_of(y: f64, held: &Held, subject: &Subject<'_>) -> Vec<Mark> {
    let value = written(held.value, subject);
    let mut hover = vec![text!(
        subject.texts,
        "figure-value",
        name = held.name.as_str(),
        value = value
    )];
    if let Some((lower, upper)) = held.range {
        hover.push(text!(
            subject.texts,
            "figure-between",
            lower = written(lower, subject),
            upper = written(upper, subject)
        ));
    }
    if !held.source.is_empty() {
        hover.push(held.source.clone());
    }
    let range = held.range.map(|(from, to)| Mark {
        shape: Shape::Range {
            x: Span { from, to },
            y,
            weight: RangeWeight::Thin,
            role: held.role,
        },
        hover: hover.clone(),
    });
    let dot = Mark {
        shape: Shape::Point {
            x: held.value,
            y,
            marker: Marker::Diamond,
            role: held.role,
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
