//! How many answered in each period and, of rounds whose invitations are known, which part of those invited.

use super::axes::{counts_axis, shares_axis};
use super::groups_over_time::{bar_of, undated};
use super::trend::{answered, x_axis};
use super::{Made, Subject, empty_panel, title_without_finding};
use crate::analysis::{RoundRate, TrendPoint};
use crate::figure::chart::{
    BandPoint, Cell, ChartKind, Figure, Label, LabelSet, LabelSize, LegendUse, LineWeight, Mark,
    Marker, Panel, Shape, Side, Span, Table,
};
use crate::figure::theme::Role;
use crate::figure::{calendar, count_as_f64, wording};
use crate::stats::Rate;
use crate::text;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let made = Made {
        title: title(subject),
        subtitle: subtitle(subject),
        more: more(subject),
        panels: panels(subject),
        notes: notes(subject),
        table: table(subject),
    };
    made.figure(ChartKind::PerPeriod, subject)
}

fn panels(subject: &Subject<'_>) -> Vec<Panel> {
    if answered(subject).next().is_none() {
        return vec![empty_panel(title(subject))];
    }
    let rates = rated(subject);
    let rates = (!rates.is_empty()).then(|| rates_panel(&rates, subject));
    std::iter::once(answers_panel(subject))
        .chain(rates)
        .collect()
}

fn answers_panel(subject: &Subject<'_>) -> Panel {
    let points = &subject.analysis.trend;
    let most = points.iter().map(|point| point.summary.counts.n()).max();
    let bars = points.iter().filter_map(|point| bar(point, subject));
    let labels = points.iter().filter_map(|point| label(point, subject));
    Panel {
        heading: None,
        x: x_axis(subject),
        // Room for the count upon the highest bar.
        y: counts_axis(
            most.unwrap_or(0).saturating_mul(11).div_ceil(10),
            subject.texts,
        ),
        marks: bars.chain(labels).collect(),
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

fn bar(point: &TrendPoint, subject: &Subject<'_>) -> Option<Mark> {
    let count = point.summary.counts.n();
    let name = calendar::point_name(point, subject.names, subject.texts);
    let value = wording::answers(count, subject.texts);
    let mut hover = vec![text!(
        subject.texts,
        "figure-value",
        name = name,
        value = value
    )];
    hover.extend(rate_of(point, subject).and_then(|rate| rate_in_words(rate, subject)));
    (count > 0).then(|| Mark {
        shape: Shape::Bar {
            x: bar_of(point, subject),
            y: Span {
                from: 0.0,
                to: count_as_f64(count),
            },
            role: Role::Accent,
        },
        hover,
    })
}

/// The count above its bar; all of them, or none where they do not fit.
fn label(point: &TrendPoint, subject: &Subject<'_>) -> Option<Mark> {
    let count = point.summary.counts.n();
    let bar = bar_of(point, subject);
    (count > 0).then(|| {
        Mark::silent(Shape::Text(Label {
            x: f64::midpoint(bar.from, bar.to),
            y: count_as_f64(count),
            side: Side::Above,
            text: subject.texts.count(count),
            size: LabelSize::Small,
            role: Role::Text,
            set: LabelSet::Together,
            room: Some(bar.to - bar.from),
        }))
    })
}

fn rate_of<'a>(point: &TrendPoint, subject: &'a Subject<'_>) -> Option<&'a RoundRate> {
    let round = point.round?;
    let mut rates = subject.detail?.rates.iter();
    rates.find(|rate| rate.round == round)
}

/// The periods whose rate is known.
fn rated<'a>(subject: &'a Subject<'_>) -> Vec<(&'a TrendPoint, &'a RoundRate, Rate)> {
    let points = subject.analysis.trend.iter();
    points
        .filter_map(|point| {
            let known = rate_of(point, subject)?;
            Some((point, known, known.rate?))
        })
        .collect()
}

fn rates_panel(rates: &[(&TrendPoint, &RoundRate, Rate)], subject: &Subject<'_>) -> Panel {
    let shows_range = subject.options.show_range;
    let ends = rates.iter().map(|(_, _, rate)| {
        if shows_range {
            rate.interval.upper
        } else {
            rate.percent
        }
    });
    let highest = ends.fold(0.0, f64::max) / 100.0;
    let all = &subject.analysis.trend;
    let of = |point: &TrendPoint| {
        let mut known = rates.iter();
        known.find(|(each, ..)| std::ptr::eq(*each, point))
    };
    let band = shows_range.then(|| {
        Mark::silent(Shape::Band {
            points: all
                .iter()
                .map(|point| {
                    of(point).map(|(_, _, rate)| BandPoint {
                        x: calendar::middle(point),
                        lower: rate.interval.lower / 100.0,
                        upper: rate.interval.upper / 100.0,
                    })
                })
                .collect(),
            role: Role::Band,
        })
    });
    let line = Mark::silent(Shape::Line {
        points: all
            .iter()
            .map(|point| {
                of(point).map(|(_, _, rate)| (calendar::middle(point), rate.percent / 100.0))
            })
            .collect(),
        weight: LineWeight::Normal,
        role: Role::Accent,
    });
    let dots = rates.iter().map(|(point, known, rate)| Mark {
        shape: Shape::Point {
            x: calendar::middle(point),
            y: rate.percent / 100.0,
            marker: Marker::Ring,
            role: Role::Accent,
        },
        hover: std::iter::once(calendar::point_name(point, subject.names, subject.texts))
            .chain(rate_in_words(known, subject))
            .collect(),
    });
    Panel {
        heading: Some(text!(subject.texts, "figure-response-rate")),
        x: x_axis(subject),
        y: shares_axis(highest, subject.texts),
        marks: band.into_iter().chain([line]).chain(dots).collect(),
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 0.7,
    }
}

/// "31% of 120 invited".
fn rate_in_words(known: &RoundRate, subject: &Subject<'_>) -> Option<String> {
    let rate = known.rate?;
    Some(text!(
        subject.texts,
        "figure-rate",
        share = subject.texts.counted_percent(rate.percent / 100.0),
        invited = known.invited
    ))
}

fn title(subject: &Subject<'_>) -> String {
    if let Some(title) =
        title_without_finding(subject).filter(|_| answered(subject).next().is_none())
    {
        return title;
    }
    let texts = subject.texts;
    let Some((most, _)) = answered(subject).max_by_key(|(point, _)| point.summary.counts.n())
    else {
        return text!(texts, "figure-title-undated");
    };
    if let Some((point, known, rate)) = rated(subject).last() {
        return text!(
            texts,
            "figure-title-rate",
            period = calendar::point_name(point, subject.names, texts),
            share = texts.counted_percent(rate.percent / 100.0),
            invited = known.invited
        );
    }
    let count = most.summary.counts.n();
    let likes = answered(subject).filter(|(point, _)| point.summary.counts.n() == count);
    if likes.count() > 1 {
        // None of them is the one.
        return text!(
            texts,
            "figure-title-per-period-tie",
            unit = subject.analysis.steps.word(),
            count = count
        );
    }
    text!(
        texts,
        "figure-title-per-period",
        period = calendar::point_name(most, subject.names, texts),
        count = count
    )
}

fn subtitle(subject: &Subject<'_>) -> String {
    let unit = subject.analysis.steps.word();
    let what = if rated(subject).is_empty() {
        text!(subject.texts, "figure-what-per-period", unit = unit)
    } else {
        text!(subject.texts, "figure-what-per-period-rate")
    };
    let points = subject.analysis.trend.iter();
    let dated = points.map(|point| point.summary.counts.n()).sum();
    wording::subtitle(&what, dated, subject.analysis, subject.texts)
}

fn more(subject: &Subject<'_>) -> String {
    let rates = rated(subject).into_iter().filter_map(|(point, known, _)| {
        let name = calendar::point_name(point, subject.names, subject.texts);
        let value = rate_in_words(known, subject)?;
        Some(text!(
            subject.texts,
            "figure-value",
            name = name,
            value = value
        ))
    });
    let list = wording::list(rates, subject.texts);
    if list.is_empty() {
        list
    } else {
        text!(subject.texts, "figure-description-rates", rates = list)
    }
}

fn notes(subject: &Subject<'_>) -> Vec<String> {
    let few = rated(subject)
        .into_iter()
        .filter(|(_, known, _)| known.is_few());
    let few = (few.count() > 0).then(|| text!(subject.texts, "figure-note-few-rate"));
    undated(subject).into_iter().chain(few).collect()
}

fn table(subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let rows = subject.analysis.trend.iter().map(|point| {
        let known = rate_of(point, subject);
        let rate = known.and_then(|known| known.rate);
        vec![
            Cell::Text(calendar::point_name(point, subject.names, texts)),
            Cell::Day(point.first_day),
            Cell::Day(point.last_day),
            Cell::Count(point.summary.counts.n()),
            known.map_or(Cell::Empty, |known| Cell::Count(known.invited)),
            rate.map(|rate| rate.percent / 100.0).into(),
            rate.map(|rate| rate.interval.lower / 100.0).into(),
            rate.map(|rate| rate.interval.upper / 100.0).into(),
        ]
    });
    Table {
        header: vec![
            text!(texts, "figure-column-period"),
            text!(texts, "figure-column-first-day"),
            text!(texts, "figure-column-last-day"),
            text!(texts, "figure-column-answers"),
            text!(texts, "figure-column-invited"),
            text!(texts, "figure-response-rate"),
            text!(texts, "figure-column-lower"),
            text!(texts, "figure-column-upper"),
        ],
        rows: rows.collect(),
    }
}
