//! The segments of a breakdown: for each a dot with its likely range, best first, marked by how it compares.

use super::{Subject, empty_panel, points_axis, title_without_finding};
use crate::analysis::{Certainty, Segment, Verdict};
use crate::figure::chart::{
    Arrangement, Axis, AxisKind, Cell, ChartKind, Column, ColumnCell, Direction, Figure, Label,
    LabelSet, LabelSize, LegendEntry, LegendUse, Mark, Marker, Panel, RangeWeight, Shape, Side,
    Span, Swatch, Table, Tick,
};
use crate::figure::theme::Role;
use crate::figure::{as_f64, wording};
use crate::i18n::Texts;
use crate::text;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let rows = rows(subject);
    let title = title(subject);
    let subtitle = subtitle(subject);
    Figure {
        kind: ChartKind::Segments,
        language: subject.texts.language(),
        description: wording::description(
            &title,
            &subtitle,
            &extremes(&rows, subject),
            subject.texts,
        ),
        title,
        subtitle,
        panels: vec![panel(&rows, subject)],
        arrangement: Arrangement::default(),
        notes: notes(&rows, subject),
        table: table(&rows, subject),
    }
}

/// Those with the most answers, as many as are asked for; best score first, those without one last.
fn rows<'a>(subject: &Subject<'a>) -> Vec<&'a Segment> {
    let mut rows: Vec<&Segment> = subject.analysis.segments.iter().collect();
    rows.sort_by_key(|segment| std::cmp::Reverse(segment.summary.counts.n()));
    rows.truncate(subject.options.rows_max);
    rows.sort_by(|a, b| {
        let value = |segment: &Segment| shown_score(segment).unwrap_or(f64::NEG_INFINITY);
        value(b).total_cmp(&value(a))
    });
    rows
}

/// Why nothing is shown.
pub(super) fn nothing(subject: &Subject<'_>) -> String {
    if subject.analysis.overall.counts.n() == 0 {
        text!(subject.texts, "figure-title-empty")
    } else if subject.analysis.segments.is_empty() {
        text!(subject.texts, "figure-title-segments-none")
    } else {
        text!(subject.texts, "figure-title-undated")
    }
}

/// Under five answers there is no score to show.
pub(super) fn shown_score(segment: &Segment) -> Option<f64> {
    let summary = &segment.summary;
    match summary.certainty {
        Certainty::NoAnswers | Certainty::TooFew => None,
        Certainty::EarlySign | Certainty::Enough => summary.score,
    }
}

fn panel(rows: &[&Segment], subject: &Subject<'_>) -> Panel {
    if rows.is_empty() {
        return empty_panel(nothing(subject));
    }
    let x = x_axis(rows, subject);
    let middle = f64::midpoint(x.from, x.to);
    let mut marks: Vec<Mark> = whole_rule(rows, subject).into_iter().collect();
    marks.extend(numbered(rows).flat_map(|(at, segment)| row_marks(at, middle, segment, subject)));
    Panel {
        heading: None,
        x,
        y: y_axis(rows, subject),
        marks,
        legend: legend(rows, subject.texts),
        legend_use: LegendUse::default(),
        columns: columns(rows, subject),
        height_share: 1.0,
    }
}

/// Each with where it stands on the vertical axis.
fn numbered<'a>(rows: &'a [&'a Segment]) -> impl Iterator<Item = (f64, &'a Segment)> {
    rows.iter()
        .enumerate()
        .map(|(row, segment)| (0.0 - as_f64(row), *segment))
}

fn x_axis(rows: &[&Segment], subject: &Subject<'_>) -> Axis {
    let values = rows.iter().flat_map(|segment| {
        let score = shown_score(segment);
        let interval = score.and(shown_interval(segment, subject));
        [
            score,
            interval.map(|range| range.from),
            interval.map(|range| range.to),
        ]
        .into_iter()
        .flatten()
    });
    points_axis(values.chain(whole_score(rows, subject)), subject.texts)
}

fn shown_interval(segment: &Segment, subject: &Subject<'_>) -> Option<Span> {
    let interval = segment.summary.interval;
    interval
        .filter(|_| subject.options.show_range)
        .map(|range| Span {
            from: range.lower,
            to: range.upper,
        })
}

/// The score of all answers, where there is something to hold it against.
fn whole_score(rows: &[&Segment], subject: &Subject<'_>) -> Option<f64> {
    rows.iter().find_map(|segment| shown_score(segment))?;
    // The segments are not weighted.
    subject.analysis.overall.score_as_counted()
}

fn whole_rule(rows: &[&Segment], subject: &Subject<'_>) -> Option<Mark> {
    let at = whole_score(rows, subject)?;
    let score = subject.texts.score(at, subject.options.decimals);
    let name = text!(subject.texts, "figure-overall", score = score);
    Some(Mark::silent(Shape::Rule {
        axis: Direction::Vertical,
        at,
        label: Some(name),
        role: Role::SoftText,
    }))
}

fn y_axis(rows: &[&Segment], subject: &Subject<'_>) -> Axis {
    let ticks = numbered(rows).map(|(at, segment)| Tick {
        at,
        text: subject.names.label(&segment.key),
        below: None,
    });
    Axis {
        kind: AxisKind::Category,
        from: 0.5 - as_f64(rows.len().max(1)),
        to: 0.5,
        tick_choices: vec![ticks.collect()],
        title: None,
        // From a name to its dot and its numbers.
        grid: true,
    }
}

fn row_marks(at: f64, middle: f64, segment: &Segment, subject: &Subject<'_>) -> Vec<Mark> {
    let Some(score) = shown_score(segment) else {
        return vec![too_few(middle, at, subject)];
    };
    let (marker, role) = verdict_look(segment.verdict);
    let hover = hover(segment, subject);
    let range = shown_interval(segment, subject).map(|x| Mark {
        shape: Shape::Range {
            x,
            y: at,
            weight: RangeWeight::Thin,
            role,
        },
        hover: hover.clone(),
    });
    let dot = Mark {
        shape: Shape::Point {
            x: score,
            y: at,
            marker,
            role,
        },
        hover,
    };
    range.into_iter().chain([dot]).collect()
}

/// Said in each of those rows, or in none where rows are too narrow for it.
fn too_few(x: f64, y: f64, subject: &Subject<'_>) -> Mark {
    Mark::silent(Shape::Text(Label {
        x,
        y,
        side: Side::Centre,
        text: text!(subject.texts, "figure-too-few"),
        size: LabelSize::Small,
        role: Role::SoftText,
        set: LabelSet::Together,
        room: None,
    }))
}

fn hover(segment: &Segment, subject: &Subject<'_>) -> Vec<String> {
    let name = subject.names.label(&segment.key);
    let mut lines = wording::hover(&name, &segment.summary, subject.texts, subject.options);
    lines.push(verdict_name(segment.verdict, subject.texts));
    lines
}

const fn verdict_look(verdict: Verdict) -> (Marker, Role) {
    match verdict {
        Verdict::Better => (Marker::Dot, Role::Better),
        Verdict::Worse => (Marker::Diamond, Role::Worse),
        Verdict::MayBeChance | Verdict::TooFewAnswers | Verdict::TooFewCustomers => {
            (Marker::Ring, Role::SoftText)
        }
    }
}

fn verdict_name(verdict: Verdict, texts: &Texts) -> String {
    match verdict {
        Verdict::Better => text!(texts, "figure-better"),
        Verdict::Worse => text!(texts, "figure-worse"),
        Verdict::MayBeChance => text!(texts, "figure-may-be-chance"),
        Verdict::TooFewAnswers => text!(texts, "figure-too-few"),
        Verdict::TooFewCustomers => text!(texts, "figure-too-few-customers"),
    }
}

/// The verdicts that occur among the dots.
fn legend(rows: &[&Segment], texts: &Texts) -> Vec<LegendEntry> {
    let occurs = |verdict: Verdict| {
        rows.iter()
            .any(|segment| segment.verdict == verdict && shown_score(segment).is_some())
    };
    [
        (Verdict::Better, text!(texts, "figure-better-than-rest")),
        (Verdict::Worse, text!(texts, "figure-worse-than-rest")),
        (Verdict::MayBeChance, text!(texts, "figure-may-be-chance")),
    ]
    .into_iter()
    .filter(|(verdict, _)| occurs(*verdict))
    .map(|(verdict, text)| {
        let (marker, role) = verdict_look(verdict);
        LegendEntry {
            text,
            swatch: Swatch::Marker(marker),
            role,
        }
    })
    .collect()
}

fn columns(rows: &[&Segment], subject: &Subject<'_>) -> Vec<Column> {
    let texts = subject.texts;
    let column = |heading, size, role, text: &dyn Fn(&Segment) -> String| Column {
        heading,
        cells: numbered(rows)
            .map(|(at, segment)| ColumnCell {
                at,
                text: text(segment),
                size,
                role,
            })
            .collect(),
    };
    vec![
        column(
            text!(texts, "figure-column-score"),
            LabelSize::Strong,
            Role::Text,
            &|segment| wording::score(shown_score(segment), texts, subject.options),
        ),
        column(
            text!(texts, "figure-column-answers"),
            LabelSize::Normal,
            Role::SoftText,
            &|segment| texts.count(segment.summary.counts.n()),
        ),
    ]
}

pub(super) fn title(subject: &Subject<'_>) -> String {
    title_without_finding(subject).unwrap_or_else(|| finding(subject))
}

/// Speaks of all segments, also of those that are not shown.
fn finding(subject: &Subject<'_>) -> String {
    let of = |verdict: Verdict| {
        let segments = subject.analysis.segments.iter();
        segments
            .filter(|segment| segment.verdict == verdict)
            .map(|segment| subject.names.label(&segment.key))
            .collect::<Vec<_>>()
    };
    let texts = subject.texts;
    match (
        of(Verdict::Better).as_slice(),
        of(Verdict::Worse).as_slice(),
    ) {
        _ if subject.analysis.segments.is_empty() => text!(texts, "figure-title-segments-none"),
        ([], []) if of(Verdict::MayBeChance).is_empty() => {
            text!(texts, "figure-title-segments-few")
        }
        ([], []) => text!(texts, "figure-title-segments-chance"),
        ([name], []) => text!(texts, "figure-title-segments-better", name = name.as_str()),
        ([], [name]) => text!(texts, "figure-title-segments-worse", name = name.as_str()),
        ([better], [worse]) => text!(
            texts,
            "figure-title-segments-both",
            better = better.as_str(),
            worse = worse.as_str()
        ),
        (better, worse) => several_differ(better.len() + worse.len(), subject),
    }
}

fn several_differ(count: usize, subject: &Subject<'_>) -> String {
    text!(
        subject.texts,
        "figure-title-segments-several",
        count = count,
        total = subject.analysis.segments.len()
    )
}

fn subtitle(subject: &Subject<'_>) -> String {
    let dimension = subject.names.dimension();
    let what = if dimension.is_empty() {
        text!(subject.texts, "figure-what-score")
    } else if subject.options.show_range {
        text!(
            subject.texts,
            "figure-what-segments-range",
            dimension = dimension
        )
    } else {
        text!(subject.texts, "figure-what-segments", dimension = dimension)
    };
    let count = subject.analysis.overall.counts.n();
    wording::subtitle(&what, count, subject.analysis, subject.texts)
}

fn notes(rows: &[&Segment], subject: &Subject<'_>) -> Vec<String> {
    let is_shared = subject.names.is_shared() && !rows.is_empty();
    let mut notes = Vec::new();
    notes.extend(is_shared.then(|| text!(subject.texts, "breakdown-shared")));
    let total = subject.analysis.segments.len();
    if rows.len() == total {
        return notes;
    }
    notes.push(text!(
        subject.texts,
        "figure-note-largest",
        shown = rows.len(),
        total = total
    ));
    notes
}

fn extremes(rows: &[&Segment], subject: &Subject<'_>) -> String {
    let mut scored = rows
        .iter()
        .filter_map(|segment| Some((*segment, shown_score(segment)?)));
    let (Some(highest), Some(lowest)) = (scored.next(), scored.next_back()) else {
        return String::new();
    };
    let decimals = subject.options.decimals;
    text!(
        subject.texts,
        "figure-description-extremes",
        lowest = subject.texts.score(lowest.1, decimals),
        lowest_name = subject.names.label(&lowest.0.key),
        highest = subject.texts.score(highest.1, decimals),
        highest_name = subject.names.label(&highest.0.key)
    )
}

fn table(rows: &[&Segment], subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    Table {
        header: vec![
            text!(texts, "figure-column-segment"),
            text!(texts, "figure-column-answers"),
            text!(texts, "promoters"),
            text!(texts, "passives"),
            text!(texts, "detractors"),
            text!(texts, "figure-column-score"),
            text!(texts, "figure-column-lower"),
            text!(texts, "figure-column-upper"),
            text!(texts, "figure-column-verdict"),
        ],
        rows: rows
            .iter()
            .map(|segment| table_row(segment, subject))
            .collect(),
    }
}

fn table_row(segment: &Segment, subject: &Subject<'_>) -> Vec<Cell> {
    let summary = &segment.summary;
    vec![
        Cell::Text(subject.names.label(&segment.key)),
        Cell::Count(summary.counts.n()),
        Cell::Count(summary.counts.promoters),
        Cell::Count(summary.counts.passives),
        Cell::Count(summary.counts.detractors),
        summary.score.into(),
        summary.interval.map(|range| range.lower).into(),
        summary.interval.map(|range| range.upper).into(),
        Cell::Text(verdict_name(segment.verdict, subject.texts)),
    ]
}
