//! One file for each kind of chart: what it shows of an analysis, and what it says about it.

mod answers;
mod goal;
mod importance;
mod reasons;
mod score;
mod segments;
mod trend;

use super::chart::{
    Axis, AxisKind, ChartKind, Figure, Label, LabelSet, LabelSize, Mark, Options, Shape, Side, Tick,
};
use super::names::Names;
use super::theme::Role;
use super::weighting;
use crate::analysis::{Analysis, TOO_FEW};
use crate::i18n::{Decimals, Texts};
use crate::model::Group;
use crate::text;

/// What every kind is made from.
struct Subject<'a> {
    analysis: &'a Analysis,
    names: &'a Names<'a>,
    texts: &'a Texts,
    options: &'a Options,
}

pub(super) fn figure(
    kind: ChartKind,
    analysis: &Analysis,
    names: &Names<'_>,
    texts: &Texts,
    options: &Options,
) -> Figure {
    let subject = Subject {
        analysis,
        names,
        texts,
        options,
    };
    let mut figure = match kind {
        ChartKind::Score => score::figure(&subject),
        ChartKind::Answers => answers::figure(&subject),
        ChartKind::Trend => trend::figure(&subject),
        ChartKind::Segments => segments::figure(&subject),
        ChartKind::Reasons => reasons::figure(&subject),
        ChartKind::Importance => importance::figure(&subject),
    };
    figure.notes.extend(weighting_notes(kind, &subject));
    figure
}

/// Whether what is drawn is weighted to the invited, where the score is.
fn weighting_notes(kind: ChartKind, subject: &Subject<'_>) -> Vec<String> {
    let analysis = subject.analysis;
    let of_overall = weighting::sentences(subject.texts, subject.names, &analysis.overall);
    match kind {
        ChartKind::Score => of_overall,
        ChartKind::Trend => {
            let trend = weighting::of_trend(subject.texts, analysis);
            trend.into_iter().chain(of_overall).collect()
        }
        ChartKind::Answers | ChartKind::Segments | ChartKind::Reasons | ChartKind::Importance => {
            let is_weighted = weighting::base_of(&analysis.overall).is_some();
            let said = || text!(subject.texts, "weighted-not-here");
            is_weighted.then(said).into_iter().collect()
        }
    }
}

const fn group_role(group: Group) -> Role {
    match group {
        Group::Promoter => Role::Promoter,
        Group::Passive => Role::Passive,
        Group::Detractor => Role::Detractor,
    }
}

/// A text where nothing can be drawn.
fn nothing_to_show(x: f64, y: f64, text: String) -> Mark {
    Mark::silent(Shape::Text(Label {
        x,
        y,
        side: Side::Centre,
        text,
        size: LabelSize::Normal,
        role: Role::SoftText,
        set: LabelSet::Single,
        room: None,
    }))
}

/// An axis that is not drawn.
fn bare_axis(from: f64, to: f64) -> Axis {
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
fn points_axis(values: impl Iterator<Item = f64>, texts: &Texts) -> Axis {
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
fn scale_axis(from: f64, to: f64, step: f64, texts: &Texts) -> Axis {
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

/// "No answers yet", or what else stands where a title has nothing to tell of; `None` when there is enough to say.
fn title_without_finding(subject: &Subject<'_>) -> Option<String> {
    match subject.analysis.overall.counts.n() {
        _ if subject.analysis.is_withheld() => Some(text!(subject.texts, "figure-title-withheld")),
        0 => Some(text!(subject.texts, "figure-title-empty")),
        count @ 1..TOO_FEW => Some(text!(
            subject.texts,
            "figure-title-too-few",
            answers = super::wording::answers(count, subject.texts)
        )),
        _ => None,
    }
}
