//! Who gave which reason: a bar for each, parted by the groups of those who gave it.

use super::axes::{counts_axis, row_at, rows_axis};
use super::rows::{PLAIN, STRONG, column};
use super::{Made, Subject, empty_panel, group_role, title_without_finding};
use crate::analysis::{Key, Segment};
use crate::figure::chart::{
    Cell, ChartKind, Column, Figure, LegendEntry, LegendUse, Mark, Panel, Shape, Span, Swatch,
    Table,
};
use crate::figure::names::group_name;
use crate::figure::{count_as_f64, wording};
use crate::model::{Audience, Group};
use crate::text;

/// Half the height of a bar, where rows are 1 apart.
const HALF_BAR: f64 = 0.32;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let rows = rows(subject);
    let what = text!(subject.texts, "figure-what-reasons-by-group");
    let count = subject.analysis.overall.counts.n();
    let made = Made {
        title: title_without_finding(subject).unwrap_or_else(|| finding(&rows, subject)),
        subtitle: wording::subtitle(&what, count, subject.analysis, subject.texts),
        more: more(&rows, subject),
        panels: vec![panel(&rows, subject)],
        notes: notes(&rows, subject),
        table: table(&rows, subject),
    };
    made.figure(ChartKind::ReasonsByGroup, subject)
}

/// Those given most often first, without a reason last.
fn rows<'a>(subject: &Subject<'a>) -> Vec<&'a Segment> {
    if title_without_finding(subject).is_some() {
        return Vec::new();
    }
    let all = subject.detail.map_or(&[][..], |detail| &detail.by_reason);
    let mut rows: Vec<&Segment> = all
        .iter()
        .filter(|segment| segment.summary.counts.n() > 0)
        .collect();
    rows.sort_by_key(|segment| {
        // Those without a name stand as they do among the reasons' points.
        let place = match segment.key {
            Key::Reason(_) => 0,
            Key::Missing => 1,
            _ => 2,
        };
        (place, std::cmp::Reverse(segment.summary.counts.n()))
    });
    rows.truncate(subject.options.rows_max);
    if rows.iter().all(|segment| segment.key == Key::Missing) {
        rows.clear();
    }
    rows
}

fn name(segment: &Segment, subject: &Subject<'_>) -> String {
    match segment.key {
        Key::Missing => text!(subject.texts, "figure-no-reason"),
        _ => subject.names.label(&segment.key),
    }
}

/// Employees are not told apart by what they said.
fn nothing(subject: &Subject<'_>) -> String {
    if let Some(why) = title_without_finding(subject) {
        why
    } else if subject.names.audience() == Audience::Employees {
        text!(subject.texts, "figure-reasons-withheld")
    } else {
        text!(subject.texts, "figure-title-reasons-none")
    }
}

fn panel(rows: &[&Segment], subject: &Subject<'_>) -> Panel {
    let most = rows.iter().map(|segment| segment.summary.counts.n()).max();
    let Some(most) = most else {
        return empty_panel(nothing(subject));
    };
    let numbered = rows.iter().enumerate();
    let legend = Group::ALL.map(|group| LegendEntry {
        text: group_name(group, subject.texts),
        swatch: Swatch::Box,
        role: group_role(group),
    });
    Panel {
        heading: None,
        x: counts_axis(most, subject.texts),
        y: rows_axis(rows.iter().map(|segment| name(segment, subject))),
        marks: numbered
            .flat_map(|(row, segment)| bars(row, segment, subject))
            .collect(),
        legend: legend.into(),
        legend_use: LegendUse::default(),
        columns: columns(rows, subject),
        height_share: 1.0,
    }
}

fn bars(row: usize, segment: &Segment, subject: &Subject<'_>) -> Vec<Mark> {
    let counts = segment.summary.counts;
    let mut before = 0;
    let hover = hover(segment, subject);
    let mut bars = Vec::new();
    for group in Group::ALL {
        let from = before;
        before += counts.of(group);
        if before > from {
            bars.push(Mark {
                shape: Shape::Bar {
                    x: Span {
                        from: count_as_f64(from),
                        to: count_as_f64(before),
                    },
                    y: Span {
                        from: row_at(row) - HALF_BAR,
                        to: row_at(row) + HALF_BAR,
                    },
                    role: group_role(group),
                },
                hover: hover.clone(),
            });
        }
    }
    bars
}

fn hover(segment: &Segment, subject: &Subject<'_>) -> Vec<String> {
    let counts = segment.summary.counts;
    let answers = wording::answers(counts.n(), subject.texts);
    let first = text!(
        subject.texts,
        "figure-value",
        name = name(segment, subject),
        value = answers
    );
    let groups = Group::ALL.map(|group| wording::group_count(group, counts, subject.texts));
    std::iter::once(first).chain(groups).collect()
}

fn columns(rows: &[&Segment], subject: &Subject<'_>) -> Vec<Column> {
    let texts = subject.texts;
    let score = column(
        text!(texts, "figure-column-score"),
        rows,
        PLAIN,
        |segment| {
            wording::score(
                super::segments::shown_score(segment),
                texts,
                subject.options,
            )
        },
    );
    let answers = column(
        text!(texts, "figure-column-answers"),
        rows,
        STRONG,
        |segment| texts.count(segment.summary.counts.n()),
    );
    vec![answers, score]
}

/// Which reason promoters gave most often, and which detractors did; where several did equally, all of a few.
fn finding(rows: &[&Segment], subject: &Subject<'_>) -> String {
    if rows.is_empty() {
        return nothing(subject);
    }
    let most = |group| most_given(rows, group, subject);
    let (Some(promoters), Some(detractors)) = (most(Group::Promoter), most(Group::Detractor))
    else {
        return ChartKind::ReasonsByGroup.name(subject.texts);
    };
    text!(
        subject.texts,
        "figure-title-reasons-by-group",
        promoted = promoters.0,
        promoters = promoters.1,
        detracted = detractors.0,
        detractors = detractors.1
    )
}

/// The reasons that a group gave most often, and how often.
fn most_given(rows: &[&Segment], group: Group, subject: &Subject<'_>) -> Option<(String, u64)> {
    let reasons = rows
        .iter()
        .filter(|each| matches!(each.key, Key::Reason(_)));
    let counted = reasons.map(|segment| (name(segment, subject), segment.summary.counts.of(group)));
    let (names, count) = equally_most(counted.collect())?;
    let listed = |names: String, name: String| {
        text!(subject.texts, "figure-list", names = names, name = name)
    };
    Some((names.into_iter().reduce(listed)?, count))
}

/// Those counted most, and their count; `None` where nothing was counted, or too many were equally often to name.
fn equally_most(counted: Vec<(String, u64)>) -> Option<(Vec<String>, u64)> {
    const NAMED_MOST: usize = 3;
    let most = counted.iter().map(|(_, count)| *count).max()?;
    let as_often = counted.into_iter().filter(|(_, count)| *count == most);
    let names: Vec<String> = as_often.map(|(name, _)| name).collect();
    (most > 0 && names.len() <= NAMED_MOST).then_some((names, most))
}

fn notes(rows: &[&Segment], subject: &Subject<'_>) -> Vec<String> {
    let counts_in_each = rows.len() > 1;
    let note = counts_in_each.then(|| text!(subject.texts, "figure-note-reasons-each"));
    note.into_iter().collect()
}

fn more(rows: &[&Segment], subject: &Subject<'_>) -> String {
    let each = rows
        .iter()
        .map(|segment| hover(segment, subject).join("; "));
    each.map(|said| format!("{said}."))
        .reduce(|said, next| wording::joined(&said, &next))
        .unwrap_or_default()
}

fn table(rows: &[&Segment], subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let groups = Group::ALL.map(|group| group_name(group, texts));
    let header = [
        text!(texts, "figure-reason"),
        text!(texts, "figure-column-answers"),
    ];
    let score = text!(texts, "figure-column-score");
    Table {
        header: header.into_iter().chain(groups).chain([score]).collect(),
        rows: rows
            .iter()
            .map(|segment| {
                let counts = segment.summary.counts;
                let first = [Cell::Text(name(segment, subject)), Cell::Count(counts.n())];
                let groups = Group::ALL.map(|group| Cell::Count(counts.of(group)));
                let score = Cell::from(segment.summary.score);
                first.into_iter().chain(groups).chain([score]).collect()
            })
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_as_often_all_are_named_or_none() {
        let most = |counts: &[u64]| {
            let named = ('A'..).map(String::from).zip(counts.iter().copied());
            equally_most(named.collect()).map(|(names, count)| (names.concat(), count))
        };
        assert_eq!(most(&[3, 7, 2]), Some(("B".to_owned(), 7)));
        assert_eq!(most(&[7, 2, 7]), Some(("AC".to_owned(), 7)));
        assert_eq!(most(&[1, 1, 1, 1]), None);
        assert_eq!(most(&[0, 0]), None);
        assert_eq!(most(&[]), None);
    }
}
