//! Promoters, passives and detractors as one bar, and how the score comes from them.

use super::answers::group_in_words;
use super::{
    Made, Subject, bare_axis, empty_panel, group_role, on_group_role, title_without_finding,
};
use crate::figure::chart::{
    Cell, ChartKind, Figure, Label, LabelSet, LabelSize, LegendEntry, LegendUse, Mark, Panel,
    Shape, Side, Span, Swatch, Table,
};
use crate::figure::names::group_name;
use crate::figure::{count_as_f64, wording};
use crate::model::Group;
use crate::text;

/// The bar's lower and upper edge, where the panel is 0 to 1.
const BAR: Span = Span { from: 0.3, to: 0.8 };

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let counts = subject.analysis.overall.counts;
    let what = text!(subject.texts, "figure-what-groups");
    let made = Made {
        title: title_without_finding(subject).unwrap_or_else(|| finding(subject)),
        subtitle: wording::subtitle(&what, counts.n(), subject.analysis, subject.texts),
        more: super::answers::groups_in_words(subject),
        panels: vec![panel(subject)],
        notes: notes(subject),
        table: table(subject),
    };
    made.figure(ChartKind::Groups, subject)
}

fn share(group: Group, subject: &Subject<'_>) -> String {
    wording::group_share(group, subject.analysis.overall.counts, subject.texts)
}

fn panel(subject: &Subject<'_>) -> Panel {
    let counts = subject.analysis.overall.counts;
    if counts.n() == 0 {
        return empty_panel(text!(subject.texts, "figure-title-empty"));
    }
    let mut from = 0.0;
    let mut marks = Vec::new();
    for group in Group::ALL {
        let to = from + count_as_f64(counts.of(group));
        if to > from {
            marks.extend(part(group, Span { from, to }, subject));
        }
        from = to;
    }
    let legend = Group::ALL.into_iter().map(|group| LegendEntry {
        text: group_in_words(group, subject),
        swatch: Swatch::Box,
        role: group_role(group),
    });
    Panel {
        heading: None,
        x: bare_axis(0.0, from),
        y: bare_axis(0.0, 1.0),
        marks,
        legend: legend.collect(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

/// A part of the bar with its share upon it, where there is room.
fn part(group: Group, x: Span, subject: &Subject<'_>) -> [Mark; 2] {
    let bar = Mark {
        shape: Shape::Bar {
            x,
            y: BAR,
            role: group_role(group),
        },
        hover: vec![group_in_words(group, subject)],
    };
    let share = Mark::silent(Shape::Text(Label {
        x: f64::midpoint(x.from, x.to),
        y: f64::midpoint(BAR.from, BAR.to),
        side: Side::Inside,
        text: share(group, subject),
        size: LabelSize::Strong,
        role: on_group_role(group),
        set: LabelSet::Single,
        room: Some((x.to - x.from) * 0.9),
    }));
    [bar, share]
}

fn finding(subject: &Subject<'_>) -> String {
    text!(
        subject.texts,
        "figure-title-groups",
        promoters = share(Group::Promoter, subject),
        passives = share(Group::Passive, subject),
        detractors = share(Group::Detractor, subject)
    )
}

/// How the score comes from the shares.
fn notes(subject: &Subject<'_>) -> Vec<String> {
    let score = subject.analysis.overall.score_as_counted();
    let score = score.filter(|_| title_without_finding(subject).is_none());
    let said = score.map(|score| {
        text!(
            subject.texts,
            "figure-note-groups",
            score = subject.texts.score(score, subject.options.decimals)
        )
    });
    said.into_iter().collect()
}

fn table(subject: &Subject<'_>) -> Table {
    let counts = subject.analysis.overall.counts;
    let all = count_as_f64(counts.n());
    let rows = Group::ALL.map(|group| {
        let count = counts.of(group);
        vec![
            Cell::Text(group_name(group, subject.texts)),
            Cell::Count(count),
            (all > 0.0).then(|| count_as_f64(count) / all).into(),
        ]
    });
    Table {
        header: vec![
            text!(subject.texts, "figure-group"),
            text!(subject.texts, "figure-column-answers"),
            text!(subject.texts, "figure-column-share"),
        ],
        rows: rows.into(),
    }
}
