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
use crate::model::Group;
use crate::text;

/// The part of a period that is left free to either side of its bar.
const AIR: f64 = 0.08;

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
        return empty_panel(text!(subject.texts, "figure-no-answers"));
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

/// The days of a period less a little air.
pub(super) fn bar_of(point: &TrendPoint) -> Span {
    let (from, to) = (
        calendar::days(point.first_day),
        calendar::days(point.last_day) + 1.0,
    );
    let air = (to - from) * AIR;
    Span {
        from: from + air,
        to: to - air,
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
                x: bar_of(point),
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
    let x = bar_of(last).to;
    let parts = parts(last, subject).into_iter();
    parts
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

/// Says the shares of the first and the last period, and claims no cause.
fn title(subject: &Subject<'_>) -> String {
    if let Some(title) = title_without_finding(subject) {
        return title;
    }
    let texts = subject.texts;
    let mut scored = answered(subject);
    let Some((first, _)) = scored.next() else {
        return text!(texts, "figure-title-undated");
    };
    let last = scored.last().map_or(first, |(last, _)| last);
    let share =
        |point: &TrendPoint| wording::group_share(Group::Detractor, point.summary.counts, texts);
    let name = |point: &TrendPoint| calendar::point_name(point, subject.names, texts);
    if std::ptr::eq(first, last) {
        return text!(
            texts,
            "figure-title-groups-one",
            period = name(first),
            detractors = share(first)
        );
    }
    text!(
        texts,
        "figure-title-groups-over-time",
        before = share(first),
        first = name(first),
        after = share(last),
        last = name(last)
    )
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
            Cell::Text(point.first_day.to_string()),
            Cell::Text(point.last_day.to_string()),
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
