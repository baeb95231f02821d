//! The reasons' waterfall: from 0 to the score, a step for each reason. What adds most comes first, then what takes away;
//! last, what has no name of its own.

use super::parts::{decimals, signed, written};
use super::{Subject, empty_panel, points_axis, title_without_finding};
use crate::analysis::{Key, ReasonShare};
use crate::figure::chart::{
    Arrangement, Axis, AxisKind, Cell, ChartKind, Column, ColumnCell, Figure, LabelSize,
    LegendEntry, LegendUse, LineWeight, Mark, Panel, Shape, Span, Swatch, Table, Tick,
};
use crate::figure::theme::Role;
use crate::figure::{as_f64, wording};
use crate::i18n::Decimals;
use crate::text;

/// Half the height of a bar, where rows are 1 apart.
const HALF_BAR: f64 = 0.3;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let steps = steps(subject);
    let title = title_without_finding(subject).unwrap_or_else(|| finding(&steps, subject));
    let count = subject.analysis.overall.counts.n();
    let what = text!(subject.texts, "figure-what-reasons");
    let subtitle = wording::subtitle(&what, count, subject.analysis, subject.texts);
    Figure {
        kind: ChartKind::Reasons,
        language: subject.texts.language(),
        description: wording::description(
            &title,
            &subtitle,
            &in_words(&steps, subject),
            subject.texts,
        ),
        title,
        subtitle,
        panels: vec![panel(&steps, subject)],
        arrangement: Arrangement::default(),
        notes: notes(&steps, subject),
        table: table(&steps, subject),
    }
}

/// A bar of the waterfall.
#[derive(Debug)]
struct Step {
    name: String,
    answers: u64,
    points: f64,
    /// Where the bar begins: the points of those before it.
    from: f64,
    /// Whether it is one reason, which can be told of by name.
    is_reason: bool,
}

impl Step {
    fn to(&self) -> f64 {
        self.from + self.points
    }

    const fn role(&self) -> Role {
        if self.points < 0.0 {
            Role::Detractor
        } else {
            Role::Promoter
        }
    }
}

/// None where too few answered, and where nothing is told of employees' reasons.
fn steps(subject: &Subject<'_>) -> Vec<Step> {
    if title_without_finding(subject).is_some() {
        return Vec::new();
    }
    let shares = subject.analysis.reasons.iter();
    let (mut named, others): (Vec<&ReasonShare>, Vec<&ReasonShare>) =
        shares.partition(|share| matches!(share.key, Key::Reason(_)));
    let left_over = smallest(&mut named, others.len(), subject);
    named.sort_by(|a, b| b.points.total_cmp(&a.points));
    let named = named.into_iter().map(|share| step_of(share, subject));
    let others = others.into_iter().map(|share| step_of(share, subject));
    let mut steps: Vec<Step> = named.chain(left_over).chain(others).collect();
    let mut from = 0.0;
    for step in &mut steps {
        step.from = from;
        from += step.points;
    }
    steps
}

/// Takes out the reasons that there is no row for, those that move the score least, and puts them together, so that
/// all still sum to it.
fn smallest(named: &mut Vec<&ReasonShare>, others: usize, subject: &Subject<'_>) -> Option<Step> {
    let rows = subject.options.rows_max.saturating_sub(others + 1).max(1);
    if named.len() <= rows {
        return None;
    }
    named.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
    let left_over = named.split_off(rows.saturating_sub(1));
    Some(Step {
        name: text!(
            subject.texts,
            "figure-other-reasons",
            count = left_over.len()
        ),
        answers: left_over.iter().map(|share| share.answers).sum(),
        points: left_over.iter().map(|share| share.points).sum(),
        from: 0.0,
        is_reason: false,
    })
}

fn step_of(share: &ReasonShare, subject: &Subject<'_>) -> Step {
    let is_reason = matches!(share.key, Key::Reason(_));
    Step {
        name: match share.key {
            Key::Missing => text!(subject.texts, "figure-no-reason"),
            _ => subject.names.label(&share.key),
        },
        answers: share.answers,
        points: share.points,
        from: 0.0,
        is_reason,
    }
}

fn panel(steps: &[Step], subject: &Subject<'_>) -> Panel {
    if steps.is_empty() {
        let why = title_without_finding(subject);
        let withheld = || text!(subject.texts, "figure-reasons-withheld");
        return empty_panel(why.unwrap_or_else(withheld));
    }
    let values = steps.iter().flat_map(|step| [step.from, step.to()]);
    Panel {
        heading: None,
        x: points_axis(values, subject.texts),
        y: y_axis(steps, subject),
        marks: marks(steps, subject),
        legend: legend(steps, subject),
        legend_use: LegendUse::default(),
        columns: columns(steps, subject),
        height_share: 1.0,
    }
}

/// The names, and below them the score.
fn y_axis(steps: &[Step], subject: &Subject<'_>) -> Axis {
    let names = steps.iter().map(|step| step.name.clone());
    let score = (!steps.is_empty()).then(|| text!(subject.texts, "figure-column-score"));
    let ticks = names.chain(score).enumerate().map(|(row, text)| Tick {
        at: row_at(row),
        text,
        below: None,
    });
    let rows = if steps.is_empty() { 1 } else { steps.len() + 1 };
    Axis {
        kind: AxisKind::Category,
        from: 0.5 - as_f64(rows),
        to: 0.5,
        tick_choices: vec![ticks.collect()],
        title: None,
        grid: false,
    }
}

fn row_at(row: usize) -> f64 {
    0.0 - as_f64(row)
}

fn marks(steps: &[Step], subject: &Subject<'_>) -> Vec<Mark> {
    let zero = connector(0.0, 0.0 + 0.5, row_at(steps.len()) - 0.5);
    let connectors = steps
        .iter()
        .enumerate()
        .map(|(row, step)| connector(step.to(), row_at(row), row_at(row + 1)));
    let bars = steps.iter().enumerate().map(|(row, step)| Mark {
        shape: bar(row, step.from, step.to(), step.role()),
        hover: hover(step, subject),
    });
    let score = total(steps);
    let value = written(score, subject);
    let name = text!(subject.texts, "figure-what-score");
    let whole = Mark {
        shape: bar(steps.len(), 0.0, score, Role::Accent),
        hover: vec![
            text!(subject.texts, "figure-value", name = name, value = value),
            wording::answers(subject.analysis.overall.counts.n(), subject.texts),
        ],
    };
    let lines = std::iter::once(zero).chain(connectors);
    lines.chain(bars).chain([whole]).collect()
}

/// Up and down at a number of points.
fn connector(at: f64, from: f64, to: f64) -> Mark {
    Mark::silent(Shape::Line {
        points: vec![Some((at, from)), Some((at, to))],
        weight: LineWeight::Thin,
        role: Role::SoftText,
    })
}

fn bar(row: usize, from: f64, to: f64, role: Role) -> Shape {
    let at = row_at(row);
    Shape::Bar {
        x: Span::between(from, to),
        y: Span {
            from: at - HALF_BAR,
            to: at + HALF_BAR,
        },
        role,
    }
}

/// Where the bars end: at the score.
fn total(steps: &[Step]) -> f64 {
    steps.last().map_or(0.0, Step::to)
}

fn hover(step: &Step, subject: &Subject<'_>) -> Vec<String> {
    let value = signed(step.points, subject);
    let name = step.name.as_str();
    vec![
        text!(subject.texts, "figure-value", name = name, value = value),
        wording::answers(step.answers, subject.texts),
    ]
}

fn legend(steps: &[Step], subject: &Subject<'_>) -> Vec<LegendEntry> {
    let entry = |text, role| LegendEntry {
        text,
        swatch: Swatch::Box,
        role,
    };
    if steps.is_empty() {
        return Vec::new();
    }
    vec![
        entry(text!(subject.texts, "figure-adds"), Role::Promoter),
        entry(text!(subject.texts, "figure-takes-away"), Role::Detractor),
        entry(text!(subject.texts, "figure-what-score"), Role::Accent),
    ]
}

fn columns(steps: &[Step], subject: &Subject<'_>) -> Vec<Column> {
    if steps.is_empty() {
        return Vec::new();
    }
    let cell = |row, text, size, role| ColumnCell {
        at: row_at(row),
        text,
        size,
        role,
    };
    let numbered = || steps.iter().enumerate();
    let mut points: Vec<ColumnCell> = numbered()
        .map(|(row, step)| {
            let text = signed(step.points, subject);
            cell(row, text, LabelSize::Normal, Role::Text)
        })
        .collect();
    let score = written(total(steps), subject);
    points.push(cell(steps.len(), score, LabelSize::Strong, Role::Text));
    let mut answers: Vec<ColumnCell> = numbered()
        .map(|(row, step)| {
            let text = subject.texts.count(step.answers);
            cell(row, text, LabelSize::Normal, Role::SoftText)
        })
        .collect();
    let all = subject.texts.count(subject.analysis.overall.counts.n());
    answers.push(cell(steps.len(), all, LabelSize::Normal, Role::SoftText));
    vec![
        Column {
            heading: text!(subject.texts, "figure-column-points"),
            cells: points,
        },
        Column {
            heading: text!(subject.texts, "figure-column-answers"),
            cells: answers,
        },
    ]
}

/// Which single reason adds most, and which takes away most.
fn finding(steps: &[Step], subject: &Subject<'_>) -> String {
    let texts = subject.texts;
    if steps.is_empty() {
        return text!(texts, "figure-reasons-withheld");
    }
    let reasons = || steps.iter().filter(|step| step.is_reason);
    let adds = reasons()
        .filter(|step| step.points > 0.0)
        .max_by(|a, b| a.points.total_cmp(&b.points));
    let takes = reasons()
        .filter(|step| step.points < 0.0)
        .min_by(|a, b| a.points.total_cmp(&b.points));
    let said = |step: &Step| (step.name.clone(), signed(step.points, subject));
    match (adds.map(said), takes.map(said)) {
        (Some((adds, plus)), Some((takes, minus))) => text!(
            texts,
            "figure-title-reasons-both",
            adds = adds,
            plus = plus,
            takes = takes,
            minus = minus
        ),
        (Some((adds, plus)), None) => {
            text!(texts, "figure-title-reasons-adds", adds = adds, plus = plus)
        }
        (None, Some((takes, minus))) => text!(
            texts,
            "figure-title-reasons-takes",
            takes = takes,
            minus = minus
        ),
        (None, None) if reasons().next().is_none() => text!(texts, "figure-title-reasons-none"),
        (None, None) => text!(texts, "figure-title-reasons-even"),
    }
}

fn notes(steps: &[Step], subject: &Subject<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if steps.iter().filter(|step| step.is_reason).count() > 1 {
        notes.push(text!(subject.texts, "figure-note-reasons-shared"));
    }
    notes.extend(rounding(steps, subject));
    notes
}

/// Where the numbers as they are written do not sum to the score as it is written.
fn rounding(steps: &[Step], subject: &Subject<'_>) -> Option<String> {
    let unit = match decimals(subject) {
        Decimals::Zero => 1.0,
        Decimals::One => 10.0,
        Decimals::Two => 100.0,
    };
    let rounded = |points: f64| (points * unit).round();
    let sum: f64 = steps.iter().map(|step| rounded(step.points)).sum();
    let score = rounded(total(steps));
    ((sum - score).abs() > 0.5).then(|| {
        text!(
            subject.texts,
            "figure-note-rounded",
            sum = written(sum / unit, subject),
            score = written(total(steps), subject)
        )
    })
}

fn in_words(steps: &[Step], subject: &Subject<'_>) -> String {
    if steps.is_empty() {
        return String::new();
    }
    let each = steps.iter().map(|step| {
        text!(
            subject.texts,
            "figure-name-and-value",
            name = step.name.as_str(),
            value = signed(step.points, subject)
        )
    });
    text!(
        subject.texts,
        "figure-description-reasons",
        steps = wording::list(each, subject.texts),
        score = written(total(steps), subject)
    )
}

fn table(steps: &[Step], subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let rows = steps.iter().map(|step| {
        vec![
            Cell::Text(step.name.clone()),
            Cell::Count(step.answers),
            Cell::Number(step.points),
            Cell::Number(step.from),
            Cell::Number(step.to()),
        ]
    });
    let score = (!steps.is_empty()).then(|| {
        vec![
            Cell::Text(text!(texts, "figure-what-score")),
            Cell::Count(subject.analysis.overall.counts.n()),
            Cell::Number(total(steps)),
            Cell::Number(0.0),
            Cell::Number(total(steps)),
        ]
    });
    Table {
        header: vec![
            text!(texts, "figure-reason"),
            text!(texts, "figure-column-answers"),
            text!(texts, "figure-column-points"),
            text!(texts, "figure-column-from"),
            text!(texts, "figure-column-to"),
        ],
        rows: rows.chain(score).collect(),
    }
}
