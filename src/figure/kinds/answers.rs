//! How many gave each answer from 0 to 10, in the colours of their groups.

use super::{Subject, bare_axis, group_role, nothing_to_show, title_without_finding};
use crate::figure::chart::{
    Arrangement, Axis, AxisKind, Cell, ChartKind, Figure, Label, LabelSet, LabelSize, LegendEntry,
    LegendUse, Mark, Panel, Shape, Side, Span, Swatch, Table, Tick,
};
use crate::figure::names::group_name;
use crate::figure::theme::Role;
use crate::figure::{count_as_f64, wording};
use crate::model::{Group, Score};
use crate::text;

/// Half the width of a bar, where bars are 1 apart.
const HALF_BAR: f64 = 0.38;
/// The part of the panel above the highest bar, for its two labels.
const HEADROOM: f64 = 0.22;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let count = subject.analysis.overall.counts.n();
    let title = title(subject);
    let what = text!(subject.texts, "figure-what-answers");
    let subtitle = wording::subtitle(&what, count, subject.analysis, subject.texts);
    let more = groups_in_words(subject);
    Figure {
        kind: ChartKind::Answers,
        language: subject.texts.language(),
        description: wording::description(&title, &subtitle, &more, subject.texts),
        title,
        subtitle,
        panels: vec![panel(subject)],
        arrangement: Arrangement::default(),
        notes: Vec::new(),
        table: table(subject),
    }
}

/// Each answer with how many gave it.
fn counted<'a>(subject: &'a Subject<'_>) -> impl Iterator<Item = (Score, u64)> + 'a {
    Score::all().zip(subject.analysis.distribution)
}

fn panel(subject: &Subject<'_>) -> Panel {
    let most = counted(subject).map(|(_, count)| count).max().unwrap_or(0);
    let top = count_as_f64(most.max(1)) / (1.0 - HEADROOM);
    let mut marks: Vec<Mark> = counted(subject).map(|each| bar(each, subject)).collect();
    marks.extend(counted(subject).flat_map(|each| labels(each, subject)));
    if most == 0 {
        let text = text!(subject.texts, "figure-title-empty");
        marks = vec![nothing_to_show(5.0, top / 2.0, text)];
    }
    Panel {
        heading: None,
        x: x_axis(),
        y: bare_axis(0.0, top),
        marks,
        legend: legend(subject),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

fn x_axis() -> Axis {
    let ticks = Score::all().map(|score| Tick {
        at: f64::from(score.value()),
        text: score.value().to_string(),
        below: None,
    });
    Axis {
        kind: AxisKind::Category,
        from: -0.6,
        to: f64::from(Score::MAX) + 0.6,
        tick_choices: vec![ticks.collect()],
        title: None,
        grid: false,
    }
}

fn bar((score, count): (Score, u64), subject: &Subject<'_>) -> Mark {
    let at = f64::from(score.value());
    let name = score.value().to_string();
    let value = wording::answers(count, subject.texts);
    let first = text!(subject.texts, "figure-value", name = name, value = value);
    Mark {
        shape: Shape::Bar {
            x: Span {
                from: at - HALF_BAR,
                to: at + HALF_BAR,
            },
            y: Span {
                from: 0.0,
                to: count_as_f64(count),
            },
            role: group_role(score.group()),
        },
        hover: vec![
            first,
            share_text(score, subject),
            group_name(score.group(), subject.texts),
        ],
    }
}

/// The count above its bar, the share above the count.
fn labels((score, count): (Score, u64), subject: &Subject<'_>) -> [Mark; 2] {
    let label = |side, text, size, role| {
        Mark::silent(Shape::Text(Label {
            x: f64::from(score.value()),
            y: count_as_f64(count),
            side,
            text,
            size,
            role,
            set: LabelSet::Together,
            room: Some(1.0),
        }))
    };
    [
        label(
            Side::Above,
            subject.texts.count(count),
            LabelSize::Strong,
            Role::Text,
        ),
        label(
            Side::SecondAbove,
            share_text(score, subject),
            LabelSize::Small,
            Role::SoftText,
        ),
    ]
}

/// `None` of no answers.
fn share(count: u64, subject: &Subject<'_>) -> Option<f64> {
    let all = subject.analysis.overall.counts.n();
    (all > 0).then(|| count_as_f64(count) / count_as_f64(all))
}

/// Of all answers, so that the printed shares sum to 100; empty of none.
fn share_text(score: Score, subject: &Subject<'_>) -> String {
    let shares = wording::shares(subject.analysis.distribution, subject.texts);
    let mut shares = shares.into_iter().flatten();
    shares.nth(usize::from(score.value())).unwrap_or_default()
}

/// The groups as they stand below the bars: worst first.
fn legend(subject: &Subject<'_>) -> Vec<LegendEntry> {
    let worst_first = Group::ALL.into_iter().rev();
    worst_first
        .map(|group| LegendEntry {
            text: group_in_words(group, subject),
            swatch: Swatch::Box,
            role: group_role(group),
        })
        .collect()
}

/// "Promoters 247 (60%)".
pub(super) fn group_in_words(group: Group, subject: &Subject<'_>) -> String {
    wording::group_count(group, subject.analysis.overall.counts, subject.texts)
}

/// A sentence on the three groups.
pub(super) fn groups_in_words(subject: &Subject<'_>) -> String {
    let counts = subject.analysis.overall.counts;
    text!(
        subject.texts,
        "figure-description-groups",
        promoters = counts.promoters,
        passives = counts.passives,
        detractors = counts.detractors
    )
}

fn title(subject: &Subject<'_>) -> String {
    let counts = subject.analysis.overall.counts;
    let share = |group| wording::group_share(group, counts, subject.texts);
    title_without_finding(subject).unwrap_or_else(|| {
        text!(
            subject.texts,
            "figure-title-answers",
            promoters = share(Group::Promoter),
            detractors = share(Group::Detractor)
        )
    })
}

fn table(subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let rows = counted(subject).map(|(score, count)| {
        vec![
            Cell::Count(u64::from(score.value())),
            Cell::Text(group_name(score.group(), texts)),
            Cell::Count(count),
            share(count, subject).into(),
        ]
    });
    Table {
        header: vec![
            text!(texts, "figure-column-answer"),
            text!(texts, "figure-group"),
            text!(texts, "figure-column-answers"),
            text!(texts, "figure-column-share"),
        ],
        rows: rows.collect(),
    }
}
