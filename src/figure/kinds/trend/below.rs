//! Figures of the business below a trend, on its time axis: a panel each.

use super::{Subject, answered, x_axis};
use crate::analysis::TrendPoint;
use crate::figure::beside::Beside;
use crate::figure::calendar;
use crate::figure::chart::{
    Axis, AxisKind, Cell, LegendUse, LineWeight, Mark, Marker, Panel, Shape, Tick,
};
use crate::figure::theme::Role;
use crate::figure::wording;
use crate::model::Day;
use crate::text;

/// Of the trend's own height.
const SHARE: f64 = 0.42;

/// Those of which the time axis shows something.
fn shown<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = (&'a Beside, Vec<Point>)> {
    let axis = x_axis(subject);
    let has_axis = answered(subject).next().is_some();
    let all = subject.options.beside.iter().filter(move |_| has_axis);
    all.filter_map(move |beside| {
        let points: Vec<Point> = beside
            .values
            .iter()
            .filter_map(|value| point(value, &axis))
            .collect();
        (!points.is_empty()).then_some((beside, points))
    })
}

/// A number in the middle of its period.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Point {
    days: (Day, Day),
    x: f64,
    value: f64,
}

/// `None` where the axis does not reach.
fn point((first, last, value): &(Day, Day, f64), axis: &Axis) -> Option<Point> {
    let x = f64::midpoint(calendar::days(*first), calendar::days(*last) + 1.0);
    (axis.from..=axis.to).contains(&x).then_some(Point {
        days: (*first, *last),
        x,
        value: *value,
    })
}

pub(super) fn panels(subject: &Subject<'_>) -> Vec<Panel> {
    let shown = shown(subject);
    shown
        .map(|(beside, points)| panel(beside, &points, subject))
        .collect()
}

fn panel(beside: &Beside, points: &[Point], subject: &Subject<'_>) -> Panel {
    let dots = points.iter().map(|point| Mark {
        shape: Shape::Point {
            x: point.x,
            y: point.value,
            marker: Marker::Dot,
            role: Role::SoftText,
        },
        hover: vec![
            calendar::period_name(point.days.0, point.days.1, subject.texts),
            text!(
                subject.texts,
                "figure-value",
                name = beside.name.as_str(),
                value = written(point.value, subject)
            ),
        ],
    });
    let line = Mark::silent(Shape::Line {
        points: with_gaps(points),
        weight: LineWeight::Thin,
        role: Role::SoftText,
    });
    Panel {
        heading: None,
        x: x_axis(subject),
        y: Axis {
            title: Some(beside.name.clone()),
            ..number_axis(points.iter().map(|point| point.value), subject)
        },
        marks: std::iter::once(line).chain(dots).collect(),
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: SHARE,
    }
}

/// The line does not cross periods of which there is no number.
fn with_gaps(points: &[Point]) -> Vec<Option<(f64, f64)>> {
    let mut line = Vec::with_capacity(points.len());
    let mut ended: Option<f64> = None;
    for point in points {
        let begins = calendar::days(point.days.0);
        if ended.is_some_and(|ended| begins - ended > 0.5) {
            line.push(None);
        }
        line.push(Some((point.x, point.value)));
        ended = Some(calendar::days(point.days.1) + 1.0);
    }
    line
}

/// With as many decimals as it has, up to two.
fn written(value: f64, subject: &Subject<'_>) -> String {
    let has = |decimals: i32| {
        let scaled = value * 10f64.powi(decimals);
        (scaled - scaled.round()).abs() < 1e-6 * scaled.abs().max(1.0)
    };
    let decimals = (0..2).find(|decimals| has(*decimals)).unwrap_or(2);
    subject
        .texts
        .decimal(value, usize::try_from(decimals).unwrap_or(0))
}

/// Round ends and ticks around all values; a row of equal ones gets air.
fn number_axis(values: impl Iterator<Item = f64>, subject: &Subject<'_>) -> Axis {
    let (lowest, highest) = values
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        });
    let span = match highest - lowest {
        span if span > 0.0 => span,
        _ => highest.abs().max(1.0),
    };
    let step = round_step(span / 3.0);
    let from = (lowest / step).floor() * step;
    let to = ((highest / step).ceil() * step).max(from + step);
    Axis {
        kind: AxisKind::Numeric,
        from,
        to,
        tick_choices: [1.0, 2.0, 4.0]
            .map(|factor| ticks(from, to, step * factor, subject))
            .into(),
        title: None,
        grid: true,
    }
}

/// 1, 2 or 5 times a power of ten, not below `least`.
fn round_step(least: f64) -> f64 {
    let power = 10f64.powf(least.log10().floor());
    let factors = [1.0, 2.0, 5.0, 10.0];
    let factor = factors
        .into_iter()
        .find(|factor| factor * power >= least * (1.0 - 1e-9));
    factor.unwrap_or(10.0) * power
}

fn ticks(from: f64, to: f64, step: f64, subject: &Subject<'_>) -> Vec<Tick> {
    let places = (0u8..=12).map(|count| from + f64::from(count) * step);
    places
        .take_while(|at| *at <= to + step * 1e-6)
        .map(|at| Tick {
            at,
            text: written(at, subject),
            below: None,
        })
        .collect()
}

/// How each goes with the score, that going together is no cause, and which are not drawn.
pub(super) fn notes(subject: &Subject<'_>) -> Vec<String> {
    let all = &subject.options.beside;
    let drawn: Vec<&Beside> = shown(subject).map(|(beside, _)| beside).collect();
    let said = all.iter().map(|beside| {
        let name = beside.name.as_str();
        if !drawn.contains(&beside) {
            return text!(subject.texts, "figure-note-beside-none", name = name);
        }
        let said = beside.said.iter().fold(String::new(), |said, more| {
            if said.is_empty() {
                more.clone()
            } else {
                wording::joined(&said, more)
            }
        });
        text!(subject.texts, "figure-value", name = name, value = said)
    });
    let mut notes: Vec<String> = said.collect();
    if !drawn.is_empty() {
        notes.push(text!(subject.texts, "business-no-cause"));
    }
    notes
}

/// What is to be seen below the score.
pub(super) fn words(subject: &Subject<'_>) -> Option<String> {
    let said = shown(subject).map(|(beside, points)| {
        let values = points.iter().map(|point| point.value);
        let lowest = values.clone().fold(f64::INFINITY, f64::min);
        let highest = values.fold(f64::NEG_INFINITY, f64::max);
        text!(
            subject.texts,
            "figure-description-beside",
            name = beside.name.as_str(),
            lowest = written(lowest, subject),
            highest = written(highest, subject)
        )
    });
    said.reduce(|said, more| wording::joined(&said, &more))
}

pub(super) fn columns(subject: &Subject<'_>) -> Vec<String> {
    let all = subject.options.beside.iter();
    all.map(|beside| beside.name.clone()).collect()
}

/// The number of exactly that period.
pub(super) fn cells(period: &TrendPoint, subject: &Subject<'_>) -> Vec<Cell> {
    let all = subject.options.beside.iter();
    all.map(|beside| {
        let mut values = beside.values.iter();
        let of_it =
            values.find(|(first, last, _)| (*first, *last) == (period.first_day, period.last_day));
        of_it.map(|(_, _, value)| *value).into()
    })
    .collect()
}
