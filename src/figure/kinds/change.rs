//! What made the difference between two periods: from the score before, over who answered and what they said, to the
//! score after; and below, what each segment did.

mod segments;
mod table;

use super::axes::{row_at, rows_axis};
use super::parts::{signed, written};
use super::{Made, Subject, empty_panel, points_axis, title_without_finding};
use crate::analysis::{Certainty, Change, Period, Split};
use crate::figure::calendar;
use crate::figure::chart::{
    ChartKind, Column, ColumnCell, Figure, LabelSize, LegendUse, LineWeight, Mark, Panel, Shape,
    Span,
};
use crate::figure::theme::Role;
use crate::figure::wording;
use crate::text;

/// Half the height of a bar, where rows are 1 apart.
const HALF_BAR: f64 = 0.3;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let change = shown(subject);
    let made = Made {
        title: title(change, subject),
        subtitle: subtitle(change, subject),
        more: more(change, subject),
        panels: match change {
            Some(change) => panels(change, subject),
            None => vec![empty_panel(advice(subject))],
        },
        notes: notes(change, subject),
        table: table::table(change, subject),
    };
    made.figure(ChartKind::Change, subject)
}

/// Too few answers on either side have no score to show.
fn shown<'a>(subject: &Subject<'a>) -> Option<&'a Change> {
    let says_something = |certainty| matches!(certainty, Certainty::EarlySign | Certainty::Enough);
    let change = subject.analysis.change.as_ref()?;
    let both = [&change.before, &change.after];
    both.iter()
        .all(|summary| says_something(summary.certainty))
        .then_some(change)
}

fn nothing(subject: &Subject<'_>) -> String {
    match (&subject.analysis.change, subject.analysis.unscored) {
        (Some(_), _) => text!(subject.texts, "figure-change-few"),
        (None, Some(period)) => {
            let period = period_name(period, subject);
            text!(subject.texts, "figure-change-none-in", period = period)
        }
        (None, None) => text!(subject.texts, "figure-change-none"),
    }
}

/// What to do where one of the periods has no answers; else what the title says.
fn advice(subject: &Subject<'_>) -> String {
    match (&subject.analysis.change, subject.analysis.unscored) {
        (None, Some(_)) => text!(subject.texts, "figure-change-choose"),
        _ => title(None, subject),
    }
}

/// `Q3 2026`, `until 3 May 2026`.
fn period_name(period: Period, subject: &Subject<'_>) -> String {
    let texts = subject.texts;
    match (period.from, period.to) {
        (Some(first), Some(last)) => calendar::period_name(first, last, texts),
        (Some(first), None) => text!(texts, "figure-period-from", day = texts.day(first)),
        (None, Some(last)) => text!(texts, "figure-period-until", day = texts.day(last)),
        (None, None) => text!(texts, "figure-column-all-periods"),
    }
}

/// A bar of the waterfall.
struct Step {
    name: String,
    from: f64,
    to: f64,
    role: Role,
    text: String,
}

fn panels(change: &Change, subject: &Subject<'_>) -> Vec<Panel> {
    let below = change.split.as_ref();
    let below = below.and_then(|split| segments::panel(split, subject));
    std::iter::once(waterfall(change, subject))
        .chain(below)
        .collect()
}

fn steps(change: &Change, subject: &Subject<'_>) -> Vec<Step> {
    let (Some(before), Some(after)) = (change.before.score, change.after.score) else {
        return Vec::new();
    };
    let whole = |period, score| Step {
        name: period_name(period, subject),
        from: 0.0,
        to: score,
        role: Role::Accent,
        text: written(score, subject),
    };
    let part = |name, from: f64, points: f64| Step {
        name,
        from,
        to: from + points,
        role: role_of(points),
        text: signed(points, subject),
    };
    let parts = match &change.split {
        Some(Split { mix, rate, .. }) => vec![
            part(text!(subject.texts, "figure-mix"), before, *mix),
            part(
                text!(subject.texts, "figure-rate-part"),
                before + mix,
                *rate,
            ),
        ],
        None => vec![part(
            text!(subject.texts, "figure-column-difference"),
            before,
            change.difference,
        )],
    };
    let first = whole(change.before_period, before);
    let last = whole(change.period, after);
    std::iter::once(first).chain(parts).chain([last]).collect()
}

const fn role_of(points: f64) -> Role {
    if points < 0.0 {
        Role::Detractor
    } else {
        Role::Promoter
    }
}

fn waterfall(change: &Change, subject: &Subject<'_>) -> Panel {
    let steps = steps(change, subject);
    let ends = steps.iter().flat_map(|step| [step.from, step.to]);
    let connectors = steps.iter().zip(1..steps.len()).map(|(step, next)| {
        Mark::silent(Shape::Line {
            points: vec![
                Some((step.to, row_at(next - 1))),
                Some((step.to, row_at(next))),
            ],
            weight: LineWeight::Thin,
            role: Role::SoftText,
        })
    });
    let bars = steps.iter().enumerate().map(|(row, step)| Mark {
        shape: bar(row, step.from, step.to, step.role),
        hover: vec![text!(
            subject.texts,
            "figure-value",
            name = step.name.as_str(),
            value = step.text.as_str()
        )],
    });
    let cells = steps.iter().enumerate().map(|(row, step)| ColumnCell {
        at: row_at(row),
        text: step.text.clone(),
        size: if step.role == Role::Accent {
            LabelSize::Strong
        } else {
            LabelSize::Normal
        },
        role: Role::Text,
    });
    Panel {
        heading: None,
        x: points_axis(ends, subject.texts),
        y: rows_axis(steps.iter().map(|step| step.name.clone())),
        marks: connectors.chain(bars).collect(),
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: vec![Column {
            heading: text!(subject.texts, "figure-column-points"),
            cells: cells.collect(),
        }],
        height_share: 1.0,
    }
}

fn bar(row: usize, from: f64, to: f64, role: Role) -> Shape {
    Shape::Bar {
        x: Span::between(from, to),
        y: Span {
            from: row_at(row) - HALF_BAR,
            to: row_at(row) + HALF_BAR,
        },
        role,
    }
}

/// A change that may be chance is said to be so, and nothing is said of what made it.
fn title(change: Option<&Change>, subject: &Subject<'_>) -> String {
    let Some(change) = change else {
        return title_without_finding(subject).unwrap_or_else(|| nothing(subject));
    };
    let texts = subject.texts;
    let score = wording::score(change.after.score, texts, subject.options);
    let before = wording::score(change.before.score, texts, subject.options);
    if change.may_be_chance {
        return text!(
            texts,
            "figure-title-change-chance",
            after = score,
            before = before
        );
    }
    let direction = if change.difference > 0.0 {
        "up"
    } else {
        "down"
    };
    let points = texts.score(change.difference.abs(), subject.options.decimals);
    match &change.split {
        Some(split) => text!(
            texts,
            "figure-title-change-split",
            direction = direction,
            points = points,
            score = score,
            mix = signed(split.mix, subject),
            rate = signed(split.rate, subject)
        ),
        None => text!(
            texts,
            "figure-title-trend-changed",
            direction = direction,
            points = points,
            score = score,
            period = period_name(change.period, subject)
        ),
    }
}

fn subtitle(change: Option<&Change>, subject: &Subject<'_>) -> String {
    let Some(change) = change else {
        let what = text!(subject.texts, "figure-what-score");
        let count = subject.analysis.overall.counts.n();
        return wording::subtitle(&what, count, subject.analysis, subject.texts);
    };
    text!(
        subject.texts,
        "figure-what-change",
        period = period_name(change.period, subject),
        after = change.after.counts.n(),
        before_period = period_name(change.before_period, subject),
        before = change.before.counts.n()
    )
}

/// The range of the difference, and what mix and rate are.
fn notes(change: Option<&Change>, subject: &Subject<'_>) -> Vec<String> {
    let Some(change) = change else {
        return Vec::new();
    };
    let range = subject.options.show_range.then(|| {
        text!(
            subject.texts,
            "figure-note-difference",
            difference = signed(change.difference, subject),
            lower = signed(change.interval.lower, subject),
            upper = signed(change.interval.upper, subject)
        )
    });
    let parts = change
        .split
        .as_ref()
        .map(|_| text!(subject.texts, "figure-note-mix"));
    let split = change.split.as_ref();
    let left_out = split.and_then(|split| segments::left_out(split, subject));
    range.into_iter().chain(parts).chain(left_out).collect()
}

fn more(change: Option<&Change>, subject: &Subject<'_>) -> String {
    let Some(change) = change else {
        return String::new();
    };
    let steps = steps(change, subject);
    let steps = steps.iter().map(|step| {
        text!(
            subject.texts,
            "figure-value",
            name = step.name.as_str(),
            value = step.text.as_str()
        )
    });
    format!("{}.", wording::list(steps, subject.texts))
}
