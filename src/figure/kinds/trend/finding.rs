//! What a trend says, and no more than it bears.

use super::{Subject, answered};
use crate::analysis::{Certainty, Change, TrendPoint};
use crate::figure::calendar;
use crate::figure::kinds::title_without_finding;
use crate::figure::wording;
use crate::text;

pub(super) fn title(subject: &Subject<'_>) -> String {
    if let Some(title) = title_without_finding(subject) {
        return title;
    }
    let mut scored = answered(subject);
    match (scored.next(), scored.next()) {
        (None, _) => text!(subject.texts, "figure-title-undated"),
        (Some((point, _)), None) => single_title(point, subject),
        (Some(_), Some(_)) => finding(subject),
    }
}

fn single_title(point: &TrendPoint, subject: &Subject<'_>) -> String {
    let name = calendar::point_name(point, subject.names, subject.texts);
    let value = wording::score(point.summary.score, subject.texts, subject.options);
    text!(subject.texts, "figure-value", name = name, value = value)
}

fn finding(subject: &Subject<'_>) -> String {
    let overall = &subject.analysis.overall;
    if overall.certainty != Certainty::Enough {
        return text!(
            subject.texts,
            "figure-title-trend-early",
            score = wording::score(overall.score, subject.texts, subject.options),
            unit = subject.analysis.steps.word()
        );
    }
    if let Some(title) = changed_title(subject) {
        return title;
    }
    if let Some(title) = outside_title(subject) {
        return title;
    }
    if every_range_holds_the_whole(subject) {
        return text!(
            subject.texts,
            "figure-title-trend-steady",
            score = wording::score(overall.score, subject.texts, subject.options),
            unit = subject.analysis.steps.word()
        );
    }
    spread_title(subject)
}

/// A change between the last two whole periods that is more than chance.
fn changed_title(subject: &Subject<'_>) -> Option<String> {
    let change = subject.analysis.change.as_ref()?;
    if change.may_be_chance || !has_enough(change) {
        return None;
    }
    let (first, last) = (change.period.from?, change.period.to?);
    let direction = if change.difference > 0.0 {
        "up"
    } else {
        "down"
    };
    let points = change.difference.abs();
    Some(text!(
        subject.texts,
        "figure-title-trend-changed",
        direction = direction,
        points = subject.texts.score(points, subject.options.decimals),
        score = wording::score(change.after.score, subject.texts, subject.options),
        period = calendar::period_name(first, last, subject.texts)
    ))
}

/// The periods outside the control limits, where these are drawn.
fn outside_title(subject: &Subject<'_>) -> Option<String> {
    let points = subject.analysis.trend.iter().enumerate();
    let outside = points.filter(|(at, _)| super::control::signals(*at, subject));
    let outside: Vec<&TrendPoint> = outside.map(|(_, point)| point).collect();
    match outside.as_slice() {
        [] => None,
        [only] => Some(text!(
            subject.texts,
            "figure-title-trend-outside",
            period = calendar::point_name(only, subject.names, subject.texts),
            score = wording::score(only.summary.score, subject.texts, subject.options)
        )),
        several => Some(text!(
            subject.texts,
            "figure-title-trend-outside-several",
            count = several.len()
        )),
    }
}

/// Whether both periods have more answers than an early sign.
fn has_enough(change: &Change) -> bool {
    [&change.before, &change.after]
        .iter()
        .all(|summary| summary.certainty == Certainty::Enough)
}

/// Whether the score of all answers is within the likely range of every period: then no period stands out.
fn every_range_holds_the_whole(subject: &Subject<'_>) -> bool {
    let Some(overall) = subject.analysis.overall.score else {
        return false;
    };
    answered(subject).all(|(point, _)| {
        let interval = point.summary.interval;
        interval.is_some_and(|range| range.lower <= overall && overall <= range.upper)
    })
}

/// Says what is seen and claims no difference: some ranges miss the whole, as a few of many would by chance.
fn spread_title(subject: &Subject<'_>) -> String {
    let (lowest, highest) = extremes(subject);
    let score_of = |end: Option<(&TrendPoint, f64)>| {
        wording::score(end.map(|(_, score)| score), subject.texts, subject.options)
    };
    text!(
        subject.texts,
        "figure-title-trend-spread",
        score = wording::score(
            subject.analysis.overall.score,
            subject.texts,
            subject.options
        ),
        unit = subject.analysis.steps.word(),
        lowest = score_of(lowest),
        highest = score_of(highest)
    )
}

pub(super) type Extreme<'a> = Option<(&'a TrendPoint, f64)>;

pub(super) fn extremes<'a>(subject: &'a Subject<'_>) -> (Extreme<'a>, Extreme<'a>) {
    (
        answered(subject).min_by(|a, b| a.1.total_cmp(&b.1)),
        answered(subject).max_by(|a, b| a.1.total_cmp(&b.1)),
    )
}
