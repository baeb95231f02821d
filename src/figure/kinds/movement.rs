//! How customers moved between the groups from one period to the next: a column of the groups for each, and streams
//! between them as wide as many went that way.

mod streams;

use super::{Made, Subject, bare_axis, empty_panel, group_role};
use crate::analysis::{Camp, Movement, Stage};
use crate::figure::chart::{
    Axis, AxisKind, Cell, ChartKind, Figure, Label, LabelSet, LabelSize, LegendUse, Mark, Panel,
    Shape, Side, Span, Table, Tick,
};
use crate::figure::names::group_name;
use crate::figure::theme::Role;
use crate::figure::{as_f64, calendar, count_as_f64, wording};
use crate::text;

/// Half the width of a column, where columns are 1 apart.
const HALF_NODE: f64 = 0.035;
/// The part of all customers that is left free between two groups.
const AIR: f64 = 0.025;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let movement = subject.detail.map(|detail| &detail.movement);
    let movement = movement.filter(|movement| has_followed(movement));
    let made = Made {
        title: title(movement, subject),
        subtitle: subtitle(movement, subject),
        more: more(movement, subject),
        panels: vec![match movement {
            Some(movement) => panel(movement, subject),
            None => empty_panel(nothing(subject)),
        }],
        notes: notes(movement, subject),
        table: table(movement, subject),
    };
    made.figure(ChartKind::Movement, subject)
}

/// Whether any customer answered in two periods that follow each other.
fn has_followed(movement: &Movement) -> bool {
    let absent = Camp::ALL.len() - 1;
    let mut flows = movement.flows.iter();
    flows.any(|flows| {
        let rows = flows.iter().take(absent);
        rows.flat_map(|row| row.iter().take(absent))
            .any(|count| *count > 0)
    })
}

fn nothing(subject: &Subject<'_>) -> String {
    let movement = subject.detail.map(|detail| &detail.movement);
    if movement.is_some_and(|movement| movement.withheld.is_some()) {
        text!(subject.texts, "figure-movement-withheld")
    } else if subject.analysis.overall.counts.n() == 0 {
        text!(subject.texts, "figure-title-empty")
    } else {
        text!(subject.texts, "figure-movement-none")
    }
}

fn name(camp: Camp, subject: &Subject<'_>) -> String {
    match camp {
        Camp::Group(group) => group_name(group, subject.texts),
        Camp::Absent => text!(subject.texts, "figure-no-answer"),
    }
}

const fn role(camp: Camp) -> Role {
    match camp {
        Camp::Group(group) => group_role(group),
        Camp::Absent => Role::Line,
    }
}

fn stage_name(stage: &Stage, subject: &Subject<'_>) -> String {
    let round = stage.round.and_then(|id| subject.names.round(id));
    round.unwrap_or_else(|| calendar::period_name(stage.first_day, stage.last_day, subject.texts))
}

/// Where the camps of a stage stand, from the top.
fn places(stage: &Stage) -> [Span; Camp::ALL.len()] {
    let all: u64 = stage.customers.iter().sum();
    let air = count_as_f64(all) * AIR;
    let mut top = height(all);
    stage.customers.map(|count| {
        let span = Span {
            from: top - count_as_f64(count),
            to: top,
        };
        top = span.from - air;
        span
    })
}

/// Of all customers and the air between their camps.
fn height(all: u64) -> f64 {
    count_as_f64(all) * (1.0 + AIR * as_f64(Camp::ALL.len() - 1))
}

fn panel(movement: &Movement, subject: &Subject<'_>) -> Panel {
    let stages = &movement.stages;
    let all: u64 = stages
        .first()
        .map_or(0, |stage| stage.customers.iter().sum());
    let ticks = stages.iter().enumerate().map(|(at, stage)| Tick {
        at: as_f64(at),
        text: stage_name(stage, subject),
        below: None,
    });
    let last = stages.len().saturating_sub(1);
    let nodes = stages
        .iter()
        .enumerate()
        .flat_map(|(at, stage)| nodes(at, last, stage, subject));
    Panel {
        heading: None,
        x: Axis {
            kind: AxisKind::Numeric,
            tick_choices: vec![ticks.collect()],
            ..bare_axis(-HALF_NODE, as_f64(last) + HALF_NODE)
        },
        y: bare_axis(0.0, height(all)),
        marks: streams::streams(movement, subject)
            .into_iter()
            .chain(nodes)
            .collect(),
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

/// A bar for each camp that has somebody, named beside it.
fn nodes(at: usize, last: usize, stage: &Stage, subject: &Subject<'_>) -> Vec<Mark> {
    let x = as_f64(at);
    let mut marks = Vec::new();
    for ((camp, y), count) in Camp::ALL
        .into_iter()
        .zip(places(stage))
        .zip(stage.customers)
    {
        if count == 0 {
            continue;
        }
        let said = text!(
            subject.texts,
            "figure-name-and-value",
            name = name(camp, subject),
            value = subject.texts.count(count)
        );
        let (side, end, text) = match at {
            0 => (Side::Left, x - HALF_NODE, said.clone()),
            at if at == last => (Side::Right, x + HALF_NODE, said.clone()),
            _ => (Side::Right, x + HALF_NODE, subject.texts.count(count)),
        };
        marks.push(Mark {
            shape: Shape::Bar {
                x: Span {
                    from: x - HALF_NODE,
                    to: x + HALF_NODE,
                },
                y,
                role: role(camp),
            },
            hover: vec![stage_name(stage, subject), said],
        });
        marks.push(Mark::silent(Shape::Text(Label {
            x: end,
            y: f64::midpoint(y.from, y.to),
            side,
            text,
            size: LabelSize::Small,
            role: Role::Text,
            set: LabelSet::Single,
            room: None,
        })));
    }
    marks
}

/// How many rose and fell between the last two periods, of those who answered in both.
fn moved(movement: &Movement) -> Option<[u64; 3]> {
    let flows = movement.flows.last()?;
    let (mut up, mut same, mut down) = (0, 0, 0);
    for (from, row) in flows.iter().take(3).enumerate() {
        for (to, count) in row.iter().take(3).enumerate() {
            match to.cmp(&from) {
                std::cmp::Ordering::Less => up += count,
                std::cmp::Ordering::Equal => same += count,
                std::cmp::Ordering::Greater => down += count,
            }
        }
    }
    Some([up, same, down])
}

fn title(movement: Option<&Movement>, subject: &Subject<'_>) -> String {
    match movement.and_then(moved) {
        None => nothing(subject),
        Some([0, 0, 0]) => text!(subject.texts, "figure-movement-none-last"),
        Some([up, same, down]) => moved_title(movement, up + same + down, [up, down], subject),
    }
}

fn moved_title(
    movement: Option<&Movement>,
    all: u64,
    [up, down]: [u64; 2],
    subject: &Subject<'_>,
) -> String {
    if movement.is_some_and(|movement| movement.stages.len() > 2) {
        return text!(
            subject.texts,
            "figure-title-movement-last",
            all = all,
            up = up,
            down = down
        );
    }
    text!(
        subject.texts,
        "figure-title-movement",
        all = all,
        up = up,
        down = down
    )
}

fn subtitle(movement: Option<&Movement>, subject: &Subject<'_>) -> String {
    let stages = movement.map_or(&[][..], |movement| &movement.stages);
    let (Some(first), Some(last)) = (stages.first(), stages.last()) else {
        let what = text!(subject.texts, "figure-what-movement");
        let count = subject.analysis.overall.counts.n();
        return wording::subtitle(&what, count, subject.analysis, subject.texts);
    };
    let customers: u64 = first.customers.iter().sum();
    text!(
        subject.texts,
        "figure-subtitle-movement",
        count = customers,
        period = whole_span(first, last, subject)
    )
}

/// From the first stage to the last; rounds by their names.
fn whole_span(first: &Stage, last: &Stage, subject: &Subject<'_>) -> String {
    if first.round.is_some() || last.round.is_some() {
        let (first, last) = (stage_name(first, subject), stage_name(last, subject));
        return calendar::span_name(&first, &last, subject.texts);
    }
    let days = |stage: &Stage| (stage.first_day, stage.last_day);
    calendar::span_of_periods(days(first), days(last), subject.texts)
}

fn notes(movement: Option<&Movement>, subject: &Subject<'_>) -> Vec<String> {
    let Some(movement) = movement else {
        return Vec::new();
    };
    let unknown = (movement.unknown > 0).then(|| {
        text!(
            subject.texts,
            "figure-note-unknown",
            count = movement.unknown
        )
    });
    let latest = text!(subject.texts, "figure-note-latest");
    std::iter::once(latest).chain(unknown).collect()
}

/// Each stream in words.
fn more(movement: Option<&Movement>, subject: &Subject<'_>) -> String {
    let movement = movement.into_iter();
    let said = movement.flat_map(|movement| streams::in_words(movement, subject));
    said.map(|said| format!("{said}."))
        .reduce(|said, next| wording::joined(&said, &next))
        .unwrap_or_default()
}

/// A row for each way from one period to the next.
fn table(movement: Option<&Movement>, subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let mut rows = Vec::new();
    if let Some(movement) = movement {
        let pairs = movement.stages.iter().zip(movement.stages.iter().skip(1));
        for ((before, after), flows) in pairs.zip(&movement.flows) {
            for (from, row) in Camp::ALL.into_iter().zip(flows) {
                for (to, count) in Camp::ALL.into_iter().zip(row) {
                    rows.push(vec![
                        Cell::Text(stage_name(before, subject)),
                        Cell::Text(name(from, subject)),
                        Cell::Text(stage_name(after, subject)),
                        Cell::Text(name(to, subject)),
                        Cell::Count(*count),
                    ]);
                }
            }
        }
    }
    Table {
        header: vec![
            text!(texts, "figure-column-from"),
            text!(texts, "figure-column-group-before"),
            text!(texts, "figure-column-to"),
            text!(texts, "figure-column-group-after"),
            text!(texts, "figure-column-customers"),
        ],
        rows,
    }
}
