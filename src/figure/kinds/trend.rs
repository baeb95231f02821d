//! The score period by period: a line with its likely range, broken where nobody answered.

mod control;
mod rolling;

use super::{Subject, bare_axis, goal, nothing_to_show, points_axis, title_without_finding};
use crate::analysis::{Certainty, Change, TrendPoint};
use crate::figure::calendar;
use crate::figure::chart::{
    Axis, AxisKind, BandPoint, Cell, ChartKind, Direction, Figure, Label, LabelSet, LabelSize,
    LegendEntry, LineWeight, Mark, Marker, Panel, Shape, Side, Swatch, Table,
};
use crate::figure::theme::Role;
use crate::figure::{weighting, wording};
use crate::text;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let title = title(subject);
    let subtitle = subtitle(subject);
    let description = wording::description(&title, &subtitle, &more_words(subject), subject.texts);
    Figure {
        kind: ChartKind::Trend,
        language: subject.texts.language(),
        title,
        subtitle,
        panels: vec![panel(subject)],
        notes: notes(subject),
        description,
        table: table(subject),
    }
}

fn panel(subject: &Subject<'_>) -> Panel {
    let y = points_axis(values(subject), subject.texts);
    let marks = if answered(subject).next().is_some() {
        marks(subject, between_ticks(&y))
    } else {
        let text = text!(subject.texts, "figure-no-answers");
        vec![nothing_to_show(0.5, f64::midpoint(y.from, y.to), text)]
    };
    Panel {
        x: x_axis(subject),
        y,
        marks,
        legend: legend(subject),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

/// The periods that have a score, with it.
fn answered<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = (&'a TrendPoint, f64)> {
    let points = subject.analysis.trend.iter();
    points.filter_map(|point| Some((point, point.summary.score?)))
}

/// All that the vertical axis must hold.
fn values(subject: &Subject<'_>) -> impl Iterator<Item = f64> {
    let beside = rolling::values(subject).chain(control::values(subject));
    let goal = subject.options.aims.goal.into_iter();
    scores_and_ranges(subject).chain(beside).chain(goal)
}

fn scores_and_ranges(subject: &Subject<'_>) -> impl Iterator<Item = f64> {
    answered(subject).flat_map(|(point, score)| {
        let interval = point
            .summary
            .interval
            .filter(|_| subject.options.show_range);
        [
            Some(score),
            interval.map(|interval| interval.lower),
            interval.map(|interval| interval.upper),
        ]
        .into_iter()
        .flatten()
    })
}

fn x_axis(subject: &Subject<'_>) -> Axis {
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
    let mut marks = Vec::new();
    if subject.options.show_range {
        marks.push(Mark::silent(Shape::Band {
            points: points.iter().map(band_point).collect(),
            role: Role::Band,
        }));
    }
    marks.extend(control::rules(subject));
    marks.extend(goal::rule(Direction::Horizontal, subject));
    marks.extend(rolling::line(subject));
    marks.push(Mark::silent(Shape::Line {
        points: points.iter().map(line_point).collect(),
        weight: LineWeight::Normal,
        role: Role::Accent,
    }));
    let numbered = points.iter().enumerate();
    marks.extend(numbered.filter_map(|(at, point)| dot(at, point, subject)));
    marks.extend(gaps(points).map(|gap| gap_label(gap, middle, subject)));
    marks
}

/// A height near the middle where no line of the grid passes, which would look like the line going on.
fn between_ticks(axis: &Axis) -> f64 {
    let ticks = axis.tick_choices.first().map_or(&[][..], Vec::as_slice);
    let upper = ticks.len() / 2;
    match (ticks.get(upper.wrapping_sub(1)), ticks.get(upper)) {
        (Some(below), Some(above)) => f64::midpoint(below.at, above.at),
        _ => f64::midpoint(axis.from, axis.to),
    }
}

fn band_point(point: &TrendPoint) -> Option<BandPoint> {
    point.summary.score?;
    let interval = point.summary.interval?;
    Some(BandPoint {
        x: calendar::middle(point),
        lower: interval.lower,
        upper: interval.upper,
    })
}

fn line_point(point: &TrendPoint) -> Option<(f64, f64)> {
    Some((calendar::middle(point), point.summary.score?))
}

/// Marked by another form where it signals.
fn dot(at: usize, point: &TrendPoint, subject: &Subject<'_>) -> Option<Mark> {
    let score = point.summary.score?;
    let signals = control::signals(at, subject);
    let name = calendar::point_name(point, subject.names, subject.texts);
    let mut hover = wording::hover(&name, &point.summary, subject.texts, subject.options);
    hover.extend(rolling::hover(point, subject));
    hover.extend(signals.then(|| control::name(subject)));
    Some(Mark {
        shape: Shape::Point {
            x: calendar::middle(point),
            y: score,
            marker: if signals {
                Marker::Diamond
            } else {
                Marker::Ring
            },
            role: Role::Accent,
        },
        hover,
    })
}

/// Where there is more than one thing to tell apart.
fn legend(subject: &Subject<'_>) -> Vec<LegendEntry> {
    let beside: Vec<LegendEntry> = rolling::legend(subject)
        .into_iter()
        .chain(control::legend(subject))
        .collect();
    if beside.is_empty() || answered(subject).next().is_none() {
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

/// The runs of periods without a score.
fn gaps(points: &[TrendPoint]) -> impl Iterator<Item = &[TrendPoint]> {
    points
        .chunk_by(|a, b| a.summary.score.is_some() == b.summary.score.is_some())
        .filter(|run| run.iter().all(|point| point.summary.score.is_none()))
}

fn gap_label(gap: &[TrendPoint], middle: f64, subject: &Subject<'_>) -> Mark {
    let from = gap
        .first()
        .map_or(0.0, |point| calendar::days(point.first_day));
    let to = gap
        .last()
        .map_or(0.0, |point| calendar::days(point.last_day) + 1.0);
    Mark::silent(Shape::Text(Label {
        x: f64::midpoint(from, to),
        y: middle,
        side: Side::Centre,
        text: text!(subject.texts, "figure-no-answers"),
        size: LabelSize::Small,
        role: Role::SoftText,
        set: LabelSet::Single,
        // Up to the middle of the periods beside it, less a little air.
        room: Some((to - from) + (to - from) * 0.8 / super::super::as_f64(gap.len())),
    }))
}

fn title(subject: &Subject<'_>) -> String {
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

type Extreme<'a> = Option<(&'a TrendPoint, f64)>;

fn extremes<'a>(subject: &'a Subject<'_>) -> (Extreme<'a>, Extreme<'a>) {
    (
        answered(subject).min_by(|a, b| a.1.total_cmp(&b.1)),
        answered(subject).max_by(|a, b| a.1.total_cmp(&b.1)),
    )
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
        .chain(control::note(subject));
    undated.into_iter().chain(missing).collect()
}

fn more_words(subject: &Subject<'_>) -> String {
    let beside = rolling::words(subject)
        .into_iter()
        .chain(control::words(subject))
        .chain(goal::words(subject));
    beside.fold(seen(subject), |words, more| wording::joined(&words, &more))
}

/// The extremes and the gaps.
fn seen(subject: &Subject<'_>) -> String {
    let (Some(lowest), Some(highest)) = extremes(subject) else {
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
    let empty = gaps(&subject.analysis.trend).map(<[_]>::len).sum::<usize>();
    if empty == 0 {
        return words;
    }
    let gaps = text!(texts, "figure-description-gaps", count = empty);
    wording::joined(&words, &gaps)
}

fn table(subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let header = vec![
        text!(texts, "figure-column-period"),
        text!(texts, "figure-column-first-day"),
        text!(texts, "figure-column-last-day"),
        text!(texts, "figure-column-score"),
        text!(texts, "figure-column-lower"),
        text!(texts, "figure-column-upper"),
        text!(texts, "figure-column-answers"),
    ];
    let beside = rolling::column(subject)
        .into_iter()
        .chain(control::columns(subject));
    let is_weighted = weighting::of_trend(texts, subject.analysis).is_some();
    let weighted = is_weighted.then(|| text!(texts, "figure-column-weighted"));
    let points = subject.analysis.trend.iter().enumerate();
    Table {
        header: header.into_iter().chain(beside).chain(weighted).collect(),
        rows: points
            .map(|(at, point)| {
                let base = weighting::base_of(&point.summary);
                let weighted =
                    is_weighted.then(|| base.map_or(Cell::Empty, |base| Cell::Count(base.answers)));
                let beside = rolling::cell(point, subject)
                    .into_iter()
                    .chain(control::cells(at, subject))
                    .chain(weighted);
                row(point, subject).into_iter().chain(beside).collect()
            })
            .collect(),
    }
}

fn row(point: &TrendPoint, subject: &Subject<'_>) -> Vec<Cell> {
    let summary = &point.summary;
    let name = calendar::point_name(point, subject.names, subject.texts);
    vec![
        Cell::Text(name),
        Cell::Text(point.first_day.to_string()),
        Cell::Text(point.last_day.to_string()),
        summary.score.into(),
        summary.interval.map(|range| range.lower).into(),
        summary.interval.map(|range| range.upper).into(),
        Cell::Count(summary.counts.n()),
    ]
}
