//! The score period by period: a line with its likely range, broken where nobody answered.

mod below;
mod control;
mod finding;
pub(super) mod points;
mod rolling;
mod table;

use super::{Made, Subject, aims, bare_axis, empty_panel, events, points_axis};
use crate::analysis::TrendPoint;
use crate::figure::calendar;
use crate::figure::chart::{
    Axis, AxisKind, ChartKind, Direction, Figure, LegendEntry, LegendUse, Mark, Marker, Panel,
    Swatch,
};
use crate::figure::theme::Role;
use crate::figure::wording;
use crate::text;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let made = Made {
        title: finding::title(subject),
        subtitle: subtitle(subject),
        more: more_words(subject),
        panels: panels(subject),
        notes: notes(subject),
        table: table::table(subject),
    };
    made.figure(ChartKind::Trend, subject)
}

/// The score, and below it what goes with it; the time is written at the lowest.
fn panels(subject: &Subject<'_>) -> Vec<Panel> {
    let mut panels = vec![panel(subject)];
    panels.extend(below::panels(subject));
    let last = panels.len() - 1;
    for upper in panels.iter_mut().take(last) {
        upper.x.tick_choices.clear();
    }
    panels
}

fn panel(subject: &Subject<'_>) -> Panel {
    if answered(subject).next().is_none() {
        return empty_panel(finding::title(subject));
    }
    let y = points_axis(values(subject), subject.texts);
    Panel {
        heading: None,
        x: x_axis(subject),
        marks: marks(subject, between_ticks(&y)),
        y,
        legend: legend(subject),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

/// The periods that have a score, with it.
pub(super) fn answered<'a>(
    subject: &'a Subject<'_>,
) -> impl Iterator<Item = (&'a TrendPoint, f64)> {
    let points = subject.analysis.trend.iter();
    points.filter_map(|point| Some((point, point.summary.score?)))
}

/// All that the vertical axis must hold.
fn values(subject: &Subject<'_>) -> impl Iterator<Item = f64> {
    let beside = rolling::values(subject).chain(control::values(subject));
    let own = points::values(&subject.analysis.trend, subject);
    own.chain(beside).chain(aims::values(subject))
}

/// From the first period to the last; a bare one where none has a score.
pub(super) fn x_axis(subject: &Subject<'_>) -> Axis {
    let points = &subject.analysis.trend;
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return bare_axis(0.0, 1.0);
    };
    if answered(subject).next().is_none() {
        return bare_axis(0.0, 1.0);
    }
    Axis {
        kind: AxisKind::Calendar,
        from: calendar::days(first.first_day),
        to: calendar::days(last.last_day) + 1.0,
        tick_choices: calendar::tick_choices(points, subject.names, subject.texts),
        title: None,
        grid: false,
    }
}

fn marks(subject: &Subject<'_>, middle: f64) -> Vec<Mark> {
    let points = &subject.analysis.trend;
    let mut marks: Vec<Mark> = points::band(points, subject).into_iter().collect();
    marks.extend(control::rules(subject));
    marks.extend(aims::rules(Direction::Horizontal, subject));
    marks.extend(events::rules(points, subject));
    marks.extend(rolling::line(subject));
    marks.push(points::line(points));
    let numbered = points.iter().enumerate();
    marks.extend(numbered.filter_map(|(at, point)| dot(at, point, subject)));
    marks.extend(points::gap_labels(points, middle, subject));
    marks
}

/// Marked by another form where it signals.
fn dot(at: usize, point: &TrendPoint, subject: &Subject<'_>) -> Option<Mark> {
    let signals = control::signals(at, subject);
    let marker = if signals {
        Marker::Diamond
    } else {
        Marker::Ring
    };
    let mut dot = points::dot(point, marker, subject)?;
    dot.hover.extend(rolling::hover(point, subject));
    dot.hover.extend(signals.then(|| control::name(subject)));
    Some(dot)
}

/// A height near the middle where no line of the grid passes, which would look like the line going on.
pub(super) fn between_ticks(axis: &Axis) -> f64 {
    let ticks = axis.tick_choices.first().map_or(&[][..], Vec::as_slice);
    let upper = ticks.len() / 2;
    match (ticks.get(upper.wrapping_sub(1)), ticks.get(upper)) {
        (Some(below), Some(above)) => f64::midpoint(below.at, above.at),
        _ => f64::midpoint(axis.from, axis.to),
    }
}

/// Where there is more than one thing to tell apart.
fn legend(subject: &Subject<'_>) -> Vec<LegendEntry> {
    let beside: Vec<LegendEntry> = rolling::legend(subject)
        .into_iter()
        .chain(control::legend(subject))
        .collect();
    if beside.is_empty() {
        return Vec::new();
    }
    let unit = subject.analysis.steps.word();
    let periods = LegendEntry {
        text: text!(subject.texts, "figure-what-trend", unit = unit),
        swatch: Swatch::Marker(Marker::Ring),
        role: Role::Accent,
    };
    std::iter::once(periods).chain(beside).collect()
}

fn subtitle(subject: &Subject<'_>) -> String {
    let unit = subject.analysis.steps.word();
    let what = if subject.options.show_range {
        text!(subject.texts, "figure-what-trend-range", unit = unit)
    } else {
        text!(subject.texts, "figure-what-trend", unit = unit)
    };
    let points = subject.analysis.trend.iter();
    let dated = points.map(|point| point.summary.counts.n()).sum();
    wording::subtitle(&what, dated, subject.analysis, subject.texts)
}

fn notes(subject: &Subject<'_>) -> Vec<String> {
    let undated = match subject.analysis.undated {
        0 => None,
        count => Some(text!(subject.texts, "figure-note-undated", count = count)),
    };
    let missing = rolling::note(subject)
        .into_iter()
        .chain(control::note(subject))
        .chain(below::notes(subject));
    undated.into_iter().chain(missing).collect()
}

fn more_words(subject: &Subject<'_>) -> String {
    let beside = rolling::words(subject)
        .into_iter()
        .chain(control::words(subject))
        .chain(aims::words(subject))
        .chain(events::words(subject))
        .chain(below::words(subject));
    beside.fold(seen(subject), |words, more| wording::joined(&words, &more))
}

/// The extremes and the gaps.
fn seen(subject: &Subject<'_>) -> String {
    let (Some(lowest), Some(highest)) = finding::extremes(subject) else {
        return String::new();
    };
    if lowest.0 == highest.0 {
        return String::new();
    }
    let (texts, options) = (subject.texts, subject.options);
    let name = |point: &TrendPoint| calendar::point_name(point, subject.names, texts);
    let words = text!(
        texts,
        "figure-description-extremes",
        lowest = texts.score(lowest.1, options.decimals),
        lowest_name = name(lowest.0),
        highest = texts.score(highest.1, options.decimals),
        highest_name = name(highest.0)
    );
    let empty = points::gaps(&subject.analysis.trend)
        .map(<[_]>::len)
        .sum::<usize>();
    if empty == 0 {
        return words;
    }
    let gaps = text!(texts, "figure-description-gaps", count = empty);
    wording::joined(&words, &gaps)
}
