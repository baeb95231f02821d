//! The score as a dot with its likely range from -100 to 100, and the three groups as one bar below it.

use super::answers::{group_in_words, groups_in_words};
use super::{
    Subject, aims, bare_axis, group_role, nothing_to_show, scale_axis, title_without_finding,
};
use crate::analysis::{Certainty, Summary};
use crate::figure::chart::{
    Arrangement, Axis, Cell, ChartKind, Figure, Label, LabelSet, LabelSize, LegendEntry, LegendUse,
    Mark, Marker, Panel, RangeWeight, Shape, Side, Span, Swatch, Table,
};
use crate::figure::names::group_name;
use crate::figure::theme::Role;
use crate::figure::{count_as_f64, weighting, wording};
use crate::model::Group;
use crate::stats::Interval;
use crate::text;

/// The height of the dot with its range, where the panel is 0 to 1.
const DOT_AT: f64 = 0.08;
/// Those of the bands, below it, and of their names; and how far down the panel then goes.
const BANDS_AT: (f64, f64) = (-0.1, -0.24);
const BANDS_FROM: f64 = -0.34;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let title = title(subject);
    let subtitle = subtitle(subject);
    let more = groups_in_words(subject);
    let more = aims::words(subject).map_or(more.clone(), |goal| wording::joined(&more, &goal));
    Figure {
        kind: ChartKind::Score,
        language: subject.texts.language(),
        description: wording::description(&title, &subtitle, &more, subject.texts),
        title,
        subtitle,
        panels: [
            Some(scale_panel(subject)),
            aims::held_against(subject),
            Some(groups_panel(subject)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        arrangement: Arrangement::default(),
        notes: aims::notes(subject),
        table: table(subject),
    }
}

/// Room for the large number above the track, and for what else stands around it.
fn scale_share(subject: &Subject<'_>) -> f64 {
    let aims = &subject.options.aims;
    match (
        aims.benchmarks.is_empty() && aims.goals.is_empty(),
        aims.bands.is_empty(),
    ) {
        (true, true) => 0.52,
        (true, false) => 0.76,
        (false, _) => 0.9,
    }
}

fn shown_interval(subject: &Subject<'_>) -> Option<Interval> {
    let interval = subject.analysis.overall.interval;
    interval.filter(|_| subject.options.show_range)
}

/// Whether the ends of the range are written as the score itself: of very many answers it is that narrow.
fn is_exact(subject: &Subject<'_>) -> bool {
    let written = |points| subject.texts.score(points, subject.options.decimals);
    let Some((interval, score)) = shown_interval(subject).zip(subject.analysis.overall.score)
    else {
        return false;
    };
    let ends = [interval.lower, interval.upper];
    ends.into_iter().all(|end| written(end) == written(score))
}

fn scale_panel(subject: &Subject<'_>) -> Panel {
    let overall = &subject.analysis.overall;
    let has_bands = !subject.options.aims.bands.is_empty();
    let marks = match (overall.certainty, overall.score) {
        (Certainty::EarlySign | Certainty::Enough, Some(score)) => marks(score, overall, subject),
        (Certainty::TooFew, _) => {
            vec![nothing_to_show(
                0.0,
                0.5,
                text!(subject.texts, "figure-too-few"),
            )]
        }
        _ => vec![nothing_to_show(
            0.0,
            0.5,
            text!(subject.texts, "figure-title-empty"),
        )],
    };
    let track = Mark::silent(Shape::Range {
        x: Span {
            from: -100.0,
            to: 100.0,
        },
        y: DOT_AT,
        weight: RangeWeight::Thick,
        role: Role::Track,
    });
    Panel {
        heading: None,
        x: Axis {
            grid: false,
            ..scale_axis(-100.0, 100.0, 25.0, subject.texts)
        },
        y: bare_axis(if has_bands { BANDS_FROM } else { 0.0 }, 1.0),
        marks: [track]
            .into_iter()
            .chain(aims::bands(BANDS_AT, overall.interval, subject))
            .chain(marks)
            .collect(),
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: scale_share(subject),
    }
}

fn marks(score: f64, overall: &Summary, subject: &Subject<'_>) -> Vec<Mark> {
    let name = text!(subject.texts, "figure-what-score");
    let hover = wording::hover(&name, overall, subject.texts, subject.options);
    let range = shown_interval(subject).map(|interval| Mark {
        shape: Shape::Range {
            x: Span {
                from: interval.lower,
                to: interval.upper,
            },
            y: DOT_AT,
            weight: RangeWeight::Thick,
            role: Role::RangeOnTrack,
        },
        hover: hover.clone(),
    });
    let dot = Mark {
        shape: Shape::Point {
            x: score,
            y: DOT_AT,
            marker: Marker::Dot,
            role: Role::Accent,
        },
        hover,
    };
    let number_side = if range.is_some() && !is_exact(subject) {
        Side::SecondAbove
    } else {
        Side::Above
    };
    let number = label(
        score,
        number_side,
        subject.texts.score(score, subject.options.decimals),
        LabelSize::Headline,
    );
    let between = wording::between(overall, subject.texts, subject.options)
        .filter(|_| !is_exact(subject))
        .map(|text| label(score, Side::Above, text, LabelSize::Normal));
    let always = [dot, number];
    range.into_iter().chain(always).chain(between).collect()
}

fn label(x: f64, place: Side, text: String, size: LabelSize) -> Mark {
    let role = match size {
        LabelSize::Headline => Role::Text,
        _ => Role::SoftText,
    };
    Mark::silent(Shape::Text(Label {
        x,
        y: DOT_AT,
        side: place,
        text,
        size,
        role,
        set: LabelSet::Single,
        room: None,
    }))
}

fn groups_panel(subject: &Subject<'_>) -> Panel {
    let counts = subject.analysis.overall.counts;
    let mut from = 0.0;
    let mut marks = Vec::new();
    for group in Group::ALL {
        let to = from + count_as_f64(counts.of(group));
        if to > from {
            marks.push(part(group, Span { from, to }, subject));
        }
        from = to;
    }
    Panel {
        heading: None,
        x: bare_axis(0.0, from.max(1.0)),
        y: bare_axis(0.0, 1.0),
        marks,
        legend: legend(subject),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: if aims::held_against(subject).is_none() {
            0.42
        } else {
            0.3
        },
    }
}

fn part(group: Group, x: Span, subject: &Subject<'_>) -> Mark {
    Mark {
        shape: Shape::Bar {
            x,
            y: Span {
                from: 0.15,
                to: 0.85,
            },
            role: group_role(group),
        },
        hover: vec![group_in_words(group, subject)],
    }
}

fn legend(subject: &Subject<'_>) -> Vec<LegendEntry> {
    let entries = Group::ALL.into_iter().map(|group| LegendEntry {
        text: group_in_words(group, subject),
        swatch: Swatch::Box,
        role: group_role(group),
    });
    entries.collect()
}

fn title(subject: &Subject<'_>) -> String {
    title_without_finding(subject).unwrap_or_else(|| finding(subject))
}

fn finding(subject: &Subject<'_>) -> String {
    let (texts, decimals) = (subject.texts, subject.options.decimals);
    let overall = &subject.analysis.overall;
    let score = wording::score(overall.score, texts, subject.options);
    let Some(interval) = shown_interval(subject) else {
        return text!(texts, "figure-title-score-plain", score = score);
    };
    let lower = texts.score(interval.lower, decimals);
    let upper = texts.score(interval.upper, decimals);
    if is_exact(subject) {
        return text!(texts, "figure-title-score-exact", score = score);
    }
    if overall.certainty == Certainty::Enough {
        text!(
            texts,
            "figure-title-score",
            score = score,
            lower = lower,
            upper = upper
        )
    } else {
        text!(
            texts,
            "figure-title-score-early",
            score = score,
            lower = lower,
            upper = upper
        )
    }
}

fn subtitle(subject: &Subject<'_>) -> String {
    let what = if subject.options.show_range {
        text!(subject.texts, "figure-what-score-range")
    } else {
        text!(subject.texts, "figure-what-score")
    };
    let count = weighting::answers_of(&subject.analysis.overall);
    wording::subtitle(&what, count, subject.analysis, subject.texts)
}

fn table(subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let overall = &subject.analysis.overall;
    let counts = Group::ALL.map(|group| (group_name(group, texts), overall.counts.of(group)));
    let interval = overall.interval;
    let mut header = vec![
        text!(texts, "figure-column-score"),
        text!(texts, "figure-column-lower"),
        text!(texts, "figure-column-upper"),
        text!(texts, "figure-column-answers"),
    ];
    let mut row = vec![
        overall.score.into(),
        interval.map(|range| range.lower).into(),
        interval.map(|range| range.upper).into(),
        Cell::Count(overall.counts.n()),
    ];
    for (name, count) in counts {
        header.push(name);
        row.push(Cell::Count(count));
    }
    if let Some(base) = weighting::base_of(overall) {
        header.push(text!(texts, "figure-column-weighted"));
        row.push(Cell::Count(base.answers));
    }
    Table {
        header,
        rows: vec![row],
    }
}
