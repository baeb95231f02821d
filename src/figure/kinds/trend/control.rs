//! The limits of what is usual over a trend, and the points outside of them.

use super::{Subject, answered};
use crate::figure::calendar;
use crate::figure::chart::{Cell, Direction, LegendEntry, Mark, Marker, Shape, Swatch};
use crate::figure::theme::Role;
use crate::figure::wording;
use crate::stats::{CONTROL_PERIODS_MIN, Control};
use crate::text;

/// Where they are wanted and there are any.
fn shown<'a>(subject: &Subject<'a>) -> Option<&'a Control> {
    let control = subject.analysis.control.as_ref();
    control.filter(|_| subject.options.show_limits)
}

pub(super) fn values(subject: &Subject<'_>) -> impl Iterator<Item = f64> {
    let limits = shown(subject).map(|control| [control.limits.lower, control.limits.upper]);
    limits.into_iter().flatten()
}

/// The limits, and the mean that they lie around.
pub(super) fn rules(subject: &Subject<'_>) -> Vec<Mark> {
    let Some(control) = shown(subject) else {
        return Vec::new();
    };
    let written = |points: f64| subject.texts.score(points, subject.options.decimals);
    let limit = |at: f64| {
        let score = written(at);
        rule(at, text!(subject.texts, "figure-limit", score = score))
    };
    let mean = text!(
        subject.texts,
        "figure-limits-mean",
        score = written(control.mean)
    );
    vec![
        limit(control.limits.upper),
        limit(control.limits.lower),
        rule(control.mean, mean),
    ]
}

fn rule(at: f64, label: String) -> Mark {
    Mark::silent(Shape::Rule {
        axis: Direction::Horizontal,
        at,
        label: Some(label),
        role: Role::SoftText,
    })
}

/// Whether the point at that place lies outside.
pub(super) fn signals(at: usize, subject: &Subject<'_>) -> bool {
    shown(subject).is_some_and(|control| control.signals.contains(&at))
}

/// What a point outside is called.
pub(super) fn name(subject: &Subject<'_>) -> String {
    text!(subject.texts, "figure-outside-limits")
}

pub(super) fn legend(subject: &Subject<'_>) -> Option<LegendEntry> {
    let control = shown(subject)?;
    (!control.signals.is_empty()).then(|| LegendEntry {
        text: name(subject),
        swatch: Swatch::Marker(Marker::Diamond),
        role: Role::Accent,
    })
}

/// Why there are none though they are wanted.
pub(super) fn note(subject: &Subject<'_>) -> Option<String> {
    let periods = answered(subject).count();
    if !subject.options.show_limits || subject.analysis.control.is_some() || periods == 0 {
        return None;
    }
    Some(if periods < CONTROL_PERIODS_MIN {
        text!(
            subject.texts,
            "figure-note-limits-few",
            least = CONTROL_PERIODS_MIN,
            count = periods
        )
    } else {
        text!(subject.texts, "figure-note-limits-gaps")
    })
}

pub(super) fn words(subject: &Subject<'_>) -> Option<String> {
    let control = shown(subject)?;
    let written = |points: f64| subject.texts.score(points, subject.options.decimals);
    let (lower, upper) = (written(control.limits.lower), written(control.limits.upper));
    let points = control.signals.iter();
    let outside = points.filter_map(|&at| subject.analysis.trend.get(at));
    let names = outside.map(|point| calendar::point_name(point, subject.names, subject.texts));
    let names = wording::list(names, subject.texts);
    Some(if names.is_empty() {
        text!(
            subject.texts,
            "figure-description-limits-none",
            lower = lower,
            upper = upper
        )
    } else {
        text!(
            subject.texts,
            "figure-description-limits",
            lower = lower,
            upper = upper,
            periods = names
        )
    })
}

/// What the table has beside the scores.
pub(super) fn columns(subject: &Subject<'_>) -> Vec<String> {
    match shown(subject) {
        None => Vec::new(),
        Some(_) => vec![
            text!(subject.texts, "figure-column-limit-lower"),
            text!(subject.texts, "figure-column-limit-upper"),
            text!(subject.texts, "figure-column-limits"),
        ],
    }
}

pub(super) fn cells(at: usize, subject: &Subject<'_>) -> Vec<Cell> {
    let Some(control) = shown(subject) else {
        return Vec::new();
    };
    let outside = signals(at, subject).then(|| Cell::Text(name(subject)));
    vec![
        Cell::Number(control.limits.lower),
        Cell::Number(control.limits.upper),
        outside.unwrap_or(Cell::Empty),
    ]
}
