//! The rolling score over a trend: a thin second line.

use super::{Subject, answered};
use crate::analysis::{Rolling, RollingScore, RollingScores, TrendPoint};
use crate::figure::calendar;
use crate::figure::chart::{Cell, LegendEntry, LineWeight, Mark, Shape, Swatch};
use crate::figure::theme::Role;
use crate::text;

/// Where it was asked for and there is any.
fn shown<'a>(subject: &Subject<'a>) -> Option<&'a RollingScores> {
    let rolling = subject.analysis.rolling.as_ref();
    rolling.filter(|rolling| !rolling.points.is_empty())
}

pub(super) fn values(subject: &Subject<'_>) -> impl Iterator<Item = f64> {
    let points = shown(subject).map_or(&[][..], |rolling| &rolling.points);
    points.iter().map(|point| point.score)
}

pub(super) fn line(subject: &Subject<'_>) -> Option<Mark> {
    let rolling = shown(subject)?;
    Some(Mark::silent(Shape::Line {
        points: places(rolling),
        weight: LineWeight::Thin,
        role: Role::SoftText,
    }))
}

/// The middle of each day. Over days, one without a point is a gap; over answers, the score of a day stays until the
/// next that has answers.
fn places(rolling: &RollingScores) -> Vec<Option<(f64, f64)>> {
    let mut places = Vec::with_capacity(rolling.points.len());
    let mut before: Option<f64> = None;
    for point in &rolling.points {
        let day = calendar::days(point.day);
        let is_gap = before.is_some_and(|before| day - before > 1.5);
        if is_gap && matches!(rolling.window, Rolling::Days(_)) {
            places.push(None);
        }
        places.push(Some((day + 0.5, point.score)));
        before = Some(day);
    }
    places
}

/// The score at the end of a period; `None` where no window ends in it.
fn at_the_end_of(period: &TrendPoint, rolling: &RollingScores) -> Option<RollingScore> {
    let until = rolling
        .points
        .partition_point(|point| point.day <= period.last_day);
    let last = rolling.points.get(until.checked_sub(1)?)?;
    (last.day >= period.first_day).then_some(*last)
}

/// `last 90 days`, `last 50 answers`.
fn window(rolling: &RollingScores, subject: &Subject<'_>) -> String {
    match rolling.window {
        Rolling::Days(days) => text!(subject.texts, "figure-last-days", count = days.get()),
        Rolling::Answers(answers) => {
            text!(subject.texts, "figure-last-answers", count = answers.get())
        }
    }
}

fn name(rolling: &RollingScores, subject: &Subject<'_>) -> String {
    let window = window(rolling, subject);
    text!(subject.texts, "figure-rolling", window = window)
}

pub(super) fn hover(period: &TrendPoint, subject: &Subject<'_>) -> Option<String> {
    let rolling = shown(subject)?;
    let score = at_the_end_of(period, rolling)?.score;
    let value = subject.texts.score(score, subject.options.decimals);
    let name = name(rolling, subject);
    Some(text!(
        subject.texts,
        "figure-value",
        name = name,
        value = value
    ))
}

pub(super) fn legend(subject: &Subject<'_>) -> Option<LegendEntry> {
    let rolling = shown(subject)?;
    Some(LegendEntry {
        text: name(rolling, subject),
        swatch: Swatch::Line,
        role: Role::SoftText,
    })
}

/// Why there is none though it was asked for.
pub(super) fn note(subject: &Subject<'_>) -> Option<String> {
    let rolling = subject.analysis.rolling.as_ref()?;
    if rolling.is_withheld {
        return Some(text!(subject.texts, "figure-note-rolling-withheld"));
    }
    let is_missing = rolling.points.is_empty() && answered(subject).next().is_some();
    is_missing.then(|| match rolling.window {
        Rolling::Days(days) => {
            text!(
                subject.texts,
                "figure-note-rolling-days",
                count = days.get()
            )
        }
        Rolling::Answers(answers) => text!(
            subject.texts,
            "figure-note-rolling-answers",
            count = answers.get()
        ),
    })
}

pub(super) fn words(subject: &Subject<'_>) -> Option<String> {
    let rolling = shown(subject)?;
    let (first, last) = (rolling.points.first()?, rolling.points.last()?);
    let written = |point: &RollingScore| subject.texts.score(point.score, subject.options.decimals);
    Some(text!(
        subject.texts,
        "figure-description-rolling",
        name = name(rolling, subject),
        from = written(first),
        first = subject.texts.day(first.day),
        to = written(last),
        last = subject.texts.day(last.day)
    ))
}

/// What the table has beside the scores.
pub(super) fn column(subject: &Subject<'_>) -> Option<String> {
    let rolling = shown(subject)?;
    Some(text!(
        subject.texts,
        "figure-column-rolling",
        name = name(rolling, subject)
    ))
}

pub(super) fn cell(period: &TrendPoint, subject: &Subject<'_>) -> Option<Cell> {
    let rolling = shown(subject)?;
    let score = at_the_end_of(period, rolling).map(|point| point.score);
    Some(score.into())
}
