//! Axes of points, of counts and of shares, with round ends and ticks.

use crate::figure::chart::{Axis, AxisKind, Tick};
use crate::figure::{as_f64, count_as_f64};
use crate::i18n::{Decimals, Texts};

/// An axis that is not drawn.
pub(super) fn bare_axis(from: f64, to: f64) -> Axis {
    Axis {
        kind: AxisKind::Numeric,
        from,
        to,
        tick_choices: Vec::new(),
        title: None,
        grid: false,
    }
}

/// Points from -100 to 100, or the part of them that holds all `values`, with round ends and ticks.
pub(super) fn points_axis(values: impl Iterator<Item = f64>, texts: &Texts) -> Axis {
    let (lowest, highest) = values
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        });
    if lowest > highest {
        return scale_axis(-100.0, 100.0, 50.0, texts);
    }
    let (low, high) = widened(lowest, highest);
    let step = step_for(high - low);
    let from = ((low / step).floor() * step).max(-100.0);
    let to = ((high / step).ceil() * step).min(100.0);
    scale_axis(from, to, step, texts)
}

/// At least twenty points: a wiggle of three is not to look like a landslide.
fn widened(lowest: f64, highest: f64) -> (f64, f64) {
    const LEAST_SPAN: f64 = 20.0;
    let missing = (LEAST_SPAN - (highest - lowest)).max(0.0);
    let low = (lowest - missing / 2.0).max(-100.0);
    let high = (low + (highest - lowest) + missing).min(100.0);
    ((high - LEAST_SPAN).min(low), high)
}

fn step_for(span: f64) -> f64 {
    match span {
        span if span <= 30.0 => 5.0,
        span if span <= 60.0 => 10.0,
        span if span <= 120.0 => 20.0,
        span if span <= 150.0 => 25.0,
        _ => 50.0,
    }
}

/// Ticks at multiples of `step`, or more sparsely where they do not fit.
pub(super) fn scale_axis(from: f64, to: f64, step: f64, texts: &Texts) -> Axis {
    let choices = [1.0, 2.0, 4.0].map(|factor| scale_ticks(from, to, step * factor, texts));
    Axis {
        kind: AxisKind::Numeric,
        from,
        to,
        tick_choices: choices.into(),
        title: None,
        grid: true,
    }
}

fn scale_ticks(from: f64, to: f64, step: f64, texts: &Texts) -> Vec<Tick> {
    let first = (from / step).ceil() * step;
    (0u8..=40)
        .map(|count| first + f64::from(count) * step)
        .take_while(|at| *at <= to + 1e-9)
        .map(|at| Tick {
            at,
            text: texts.score(at, Decimals::Zero),
            below: None,
        })
        .collect()
}

/// From 0 to a round number at or above the highest count, ticks at whole numbers.
pub(super) fn counts_axis(highest: u64, texts: &Texts) -> Axis {
    let highest = highest.max(1);
    let step = round_step(highest.div_ceil(4));
    let to = highest.div_ceil(step) * step;
    let ticks = |factor: u64| {
        let step = step.saturating_mul(factor);
        (0..=to / step).map(move |at| at * step).map(|at| Tick {
            at: count_as_f64(at),
            text: texts.count(at),
            below: None,
        })
    };
    Axis {
        kind: AxisKind::Numeric,
        from: 0.0,
        to: count_as_f64(to),
        tick_choices: vec![ticks(1).collect(), ticks(2).collect(), ticks(4).collect()],
        title: None,
        grid: true,
    }
}

/// The next of 1, 2, 5, 10, 20 ...
fn round_step(least: u64) -> u64 {
    let mut step: u64 = 1;
    loop {
        for factor in [1, 2, 5] {
            let round = step.saturating_mul(factor);
            if round >= least {
                return round;
            }
        }
        step = step.saturating_mul(10);
    }
}

/// From 0 to a share of 1 at most, with ticks in percent.
pub(super) fn shares_axis(highest: f64, texts: &Texts) -> Axis {
    let step = match highest {
        highest if highest <= 0.1 => 0.02,
        highest if highest <= 0.25 => 0.05,
        highest if highest <= 0.5 => 0.1,
        _ => 0.25,
    };
    let to = ((highest / step).ceil().max(1.0) * step).min(1.0);
    let ticks = |step: f64| -> Vec<Tick> {
        (0_u8..=20)
            .map(|count| f64::from(count) * step)
            .take_while(|at| *at <= to + 1e-9)
            .map(|at| Tick {
                at,
                text: texts.percent(at),
                below: None,
            })
            .collect()
    };
    Axis {
        kind: AxisKind::Numeric,
        from: 0.0,
        to,
        tick_choices: vec![ticks(step), ticks(step * 2.0), ticks(to)],
        title: None,
        grid: true,
    }
}

/// Rows with those names, the first at the top.
pub(super) fn rows_axis(names: impl IntoIterator<Item = String>) -> Axis {
    let ticks: Vec<Tick> = names
        .into_iter()
        .enumerate()
        .map(|(row, text)| Tick {
            at: row_at(row),
            text,
            below: None,
        })
        .collect();
    Axis {
        kind: AxisKind::Category,
        from: 0.5 - as_f64(ticks.len().max(1)),
        to: 0.5,
        tick_choices: vec![ticks],
        title: None,
        grid: false,
    }
}

/// Where a row stands.
pub(super) fn row_at(row: usize) -> f64 {
    0.0 - as_f64(row)
}

/// Points of a difference: the range that holds all `values`, with round ends.
pub(super) fn step_axis(values: impl Iterator<Item = f64>, texts: &Texts) -> Axis {
    let (lowest, highest) = values.fold((0.0, 0.0), |(low, high): (f64, f64), value| {
        (low.min(value), high.max(value))
    });
    let span = (highest - lowest).max(4.0);
    let step = match span {
        span if span <= 8.0 => 2.0,
        span => step_for(span),
    };
    let from = (lowest / step).floor() * step;
    let to = ((highest / step).ceil() * step).max(from + step);
    scale_axis(from, to, step, texts)
}
