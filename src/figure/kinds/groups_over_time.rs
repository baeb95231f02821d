//! The three groups period by period, stacked: detractors below, promoters above, as shares or as counts.

use super::axes::{counts_axis, shares_axis};
use super::trend::{answered, x_axis};
use super::{Made, Subject, empty_panel, group_role, title_without_finding};
use crate::analysis::TrendPoint;
use crate::figure::chart::{
    Cell, ChartKind, Figure, Label, LabelSet, LabelSize, LegendEntry, LegendUse, Mark, Measure,
    Panel, Shape, Side, Span, Swatch, Table,
};
use crate::figure::names::group_name;
use crate::figure::theme::Role;
use crate::figure::{calendar, count_as_f64, wording};
use crate::model::{Counts, Group};
use crate::text;

/// The part of a period that is left free to either side of its bar.
const AIR: f64 = 0.08;
/// The part of all periods that a bar is wide at most.
const WIDEST: f64 = 0.2;
/// Bars of more periods than these are a few points wide.
const MANY: usize = 60;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let made = Made {
        title: title(subject),
        subtitle: subtitle(subject),
        more: more(subject),
        panels: vec![panel(subject)],
        notes: undated(subject).into_iter().collect(),
        table: table(subject),
    };
    made.figure(ChartKind::GroupsOverTime, subject)
}

/// Answers that no period has.
pub(super) fn undated(subject: &Subject<'_>) -> Option<String> {
    let count = subject.analysis.undated;
    (count > 0).then(|| text!(subject.texts, "figure-note-undated", count = count))
}

fn panel(subject: &Subject<'_>) -> Panel {
    let points = &subject.analysis.trend;
    if answered(subject).next().is_none() {
        return empty_panel(title(subject));
    }
    let y = match subject.options.measure {
        Measure::Shares => shares_axis(1.0, subject.texts),
        Measure::Counts => {
            let counts = points.iter().map(|point| point.summary.counts.n());
            counts_axis(counts.max().unwrap_or(0), subject.texts)
        }
    };
    let bars = points.iter().flat_map(|point| stack(point, subject));
    Panel {
        heading: None,
        x: x_axis(subject),
        y,
        marks: bars.chain(names_beside(subject)).collect(),
        legend: legend(subject),
        legend_use: LegendUse::WithoutLabelsBeside,
        columns: Vec::new(),
        height_share: 1.0,
    }
}

/// The days of a period less a little air. Of a few periods the bars are slimmer, so that they do not stand like walls;
/// of very many they stand without air, which would flicker.
pub(super) fn bar_of(point: &TrendPoint, subject: &Subject<'_>) -> Span {
    let (from, to) = (
        calendar::days(point.first_day),
        calendar::days(point.last_day) + 1.0,
    );
    let points = &subject.analysis.trend;
    let whole = match (points.first(), points.last()) {
        (Some(first), Some(last)) => {
            calendar::days(last.last_day) + 1.0 - calendar::days(first.first_day)
        }
        _ => to - from,
    };
    let air = if points.len() > MANY { 0.0 } else { AIR };
    let half = ((to - from) * (0.5 - air)).min(whole * WIDEST / 2.0);
    let middle = f64::midpoint(from, to);
    Span {
        from: middle - half,
        to: middle + half,
    }
}

/// Each group with where it begins and ends, from the bottom.
fn parts(point: &TrendPoint, subject: &Subject<'_>) -> Vec<(Group, Span)> {
    let counts = point.summary.counts;
    let whole = match subject.options.measure {
        Measure::Shares => count_as_f64(counts.n().max(1)),
        Measure::Counts => 1.0,
    };
    let mut below = 0;
    let worst_first = Group::ALL.into_iter().rev();
    worst_first
        .map(|group| {
            let from = below;
            below += counts.of(group);
            let span = Span {
                from: count_as_f64(from) / whole,
                to: count_as_f64(below) / whole,
            };
            (group, span)
        })
        .collect()
}

fn stack(point: &TrendPoint, subject: &Subject<'_>) -> Vec<Mark> {
    let hover = hover(point, subject);
    let parts = parts(point, subject).into_iter();
    let filled = parts.filter(|(_, span)| span.to > span.from);
    filled
        .map(|(group, y)| Mark {
            shape: Shape::Bar {
                x: bar_of(point, subject),
                y,
                role: group_role(group),
            },
            hover: hover.clone(),
        })
        .collect()
}

fn hover(point: &TrendPoint, subject: &Subject<'_>) -> Vec<String> {
    let counts = point.summary.counts;
    let name = calendar::point_name(point, subject.names, subject.texts);
    let answers = wording::answers(counts.n(), subject.texts);
    let first = text!(subject.texts, "figure-value", name = name, value = answers);
    let groups = Group::ALL.map(|group| wording::group_count(group, counts, subject.texts));
    std::iter::once(first).chain(groups).collect()
}

/// The groups' names to the right of the last bar.
fn names_beside(subject: &Subject<'_>) -> Vec<Mark> {
    let Some((last, _)) = answered(subject).last() else {
        return Vec::new();
    };
    let x = bar_of(last, subject).to;
    let parts = parts(last, subject).into_iter();
    let occurs = |group: Group| {
        let mut points = subject.analysis.trend.iter();
        points.any(|point| point.summary.counts.of(group) > 0)
    };
    parts
        .filter(|(group, _)| occurs(*group))
        .map(|(group, y)| {
            Mark::silent(Shape::Text(Label {
                x,
                y: f64::midpoint(y.from, y.to),
                side: Side::Beside,
                text: group_name(group, subject.texts),
                size: LabelSize::Normal,
                role: Role::Text,
                set: LabelSet::Single,
                room: None,
            }))
        })
        .collect()
}

fn legend(subject: &Subject<'_>) -> Vec<LegendEntry> {
    Group::ALL
        .map(|group| LegendEntry {
            text: group_name(group, subject.texts),
            swatch: Swatch::Box,
            role: group_role(group),
        })
        .into()
}

/// Says the share of detractors, and between which it lies; claims no difference.
fn title(subject: &Subject<'_>) -> String {
    if let Some(title) = title_without_finding(subject) {
        return title;
    }
    let texts = subject.texts;
    let periods: Vec<&TrendPoint> = answered(subject).map(|(point, _)| point).collect();
    let share = |counts: Counts| wording::group_share(Group::Detractor, counts, texts);
    let part = |point: &TrendPoint| {
        let counts = point.summary.counts;
        count_as_f64(counts.detractors) / count_as_f64(counts.n().max(1))
    };
    let by_part = |a: &&&TrendPoint, b: &&&TrendPoint| part(a).total_cmp(&part(b));
    let (Some(lowest), Some(highest)) = (
        periods.iter().min_by(by_part),
        periods.iter().max_by(by_part),
    ) else {
        return text!(texts, "figure-title-undated");
    };
    if let [only] = periods.as_slice() {
        return text!(
            texts,
            "figure-title-groups-one",
            period = calendar::point_name(only, subject.names, texts),
            detractors = share(only.summary.counts)
        );
    }
    let counts = periods.iter().map(|point| point.summary.counts);
    let all = counts.fold(Counts::default(), |all, counts| all + counts);
    let ends = [lowest, highest].map(|point| share(point.summary.counts));
    match ends {
        [lowest, highest] if lowest == highest => {
            text!(texts, "figure-title-groups-even", share = lowest)
        }
        [lowest, highest] => text!(
            texts,
            "figure-title-groups-over-time",
            unit = subject.analysis.steps.word(),
            share = share(all),
            lowest = lowest,
            highest = highest
        ),
    }
}

fn subtitle(subject: &Subject<'_>) -> String {
    let unit = subject.analysis.steps.word();
    let what = match subject.options.measure {
        Measure::Shares => text!(subject.texts, "figure-what-groups-shares", unit = unit),
        Measure::Counts => text!(subject.texts, "figure-what-groups-counts", unit = unit),
    };
    let points = subject.analysis.trend.iter();
    let dated = points.map(|point| point.summary.counts.n()).sum();
    wording::subtitle(&what, dated, subject.analysis, subject.texts)
}

fn more(subject: &Subject<'_>) -> String {
    super::answers::groups_in_words(subject)
}

fn table(subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let header = [
        text!(texts, "figure-column-period"),
        text!(texts, "figure-column-first-day"),
        text!(texts, "figure-column-last-day"),
        text!(texts, "figure-column-answers"),
    ];
    let groups = Group::ALL.map(|group| group_name(group, texts));
    let shares = Group::ALL.map(|group| {
        let group = group_name(group, texts);
        text!(texts, "figure-column-share-of", group = group)
    });
    let rows = subject.analysis.trend.iter().map(|point| {
        let counts = point.summary.counts;
        let first = [
            Cell::Text(calendar::point_name(point, subject.names, texts)),
            Cell::Day(point.first_day),
            Cell::Day(point.last_day),
            Cell::Count(counts.n()),
        ];
        let each = Group::ALL.map(|group| Cell::Count(counts.of(group)));
        let share = Group::ALL.map(|group| {
            let share = count_as_f64(counts.of(group)) / count_as_f64(counts.n().max(1));
            Cell::from((counts.n() > 0).then_some(share))
        });
        first.into_iter().chain(each).chain(share).collect()
    });
    Table {
        header: header.into_iter().chain(groups).chain(shares).collect(),
        rows: rows.collect(),
    }
}
