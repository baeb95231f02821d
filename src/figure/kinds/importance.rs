//! How much each rated question matters for the score, against how it was rated: which to keep up, and which to improve
//! first.

use super::{Subject, empty_panel, title_without_finding};
use crate::analysis::{Importance, RatedField};
use crate::figure::chart::{
    Arrangement, Axis, AxisKind, Cell, ChartKind, Direction, Figure, Label, LabelSet, LabelSize,
    LegendEntry, LegendUse, Mark, Marker, Panel, Shape, Side, Swatch, Table, Tick,
};
use crate::figure::theme::Role;
use crate::figure::{as_f64, rated, wording};
use crate::stats::{Quadrant, Standing};
use crate::text;

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let questions = questions(subject);
    let title = title(&questions, subject);
    let count = subject.analysis.overall.counts.n();
    let what = text!(subject.texts, "figure-what-importance");
    let subtitle = wording::subtitle(&what, count, subject.analysis, subject.texts);
    let more = in_words(&questions, subject);
    Figure {
        kind: ChartKind::Importance,
        language: subject.texts.language(),
        description: wording::description(&title, &subtitle, &more, subject.texts),
        title,
        subtitle,
        panels: vec![panel(&questions, subject)],
        arrangement: Arrangement::default(),
        notes: notes(&questions, subject),
        table: table(subject),
    }
}

/// A question that can be drawn.
struct Question<'a> {
    field: &'a RatedField,
    at: Standing,
}

impl Question<'_> {
    fn matters_beyond_chance(&self) -> bool {
        self.field.verdict != Importance::MayBeChance
    }
}

fn questions<'a>(subject: &Subject<'a>) -> Vec<Question<'a>> {
    let fields = subject.analysis.ratings.iter();
    let standing = fields.filter_map(|field| {
        let at = field.standing()?;
        Some(Question { field, at })
    });
    standing.collect()
}

fn panel(questions: &[Question<'_>], subject: &Subject<'_>) -> Panel {
    if questions.is_empty() {
        return empty_panel(title(questions, subject));
    }
    let (x, y) = axes(questions, subject);
    let mut marks = quadrants(questions, &x, &y, subject);
    marks.extend(questions.iter().map(|question| dot(question, subject)));
    marks.extend(questions.iter().map(|question| name(question, subject)));
    Panel {
        heading: None,
        x,
        y,
        marks,
        legend: legend(questions, subject),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

fn axes(questions: &[Question<'_>], subject: &Subject<'_>) -> (Axis, Axis) {
    let texts = subject.texts;
    let performance = || questions.iter().map(|each| each.at.performance);
    let importance = || questions.iter().map(|each| each.at.importance);
    let x = axis(
        performance(),
        (0.0, 1.0),
        text!(texts, "figure-axis-performance"),
        &|share, _| texts.percent(share),
    );
    let y = axis(
        importance(),
        (-1.0, 1.0),
        text!(texts, "figure-axis-importance"),
        &|tau, decimals| texts.decimal(tau, decimals),
    );
    (x, y)
}

/// Holds the values with air around them, for the names in the corners; ticks only where there can be values.
fn axis(
    values: impl Iterator<Item = f64>,
    (least, most): (f64, f64),
    title: String,
    written: &dyn Fn(f64, usize) -> String,
) -> Axis {
    const LEAST_SPAN: f64 = 0.2;
    const AIR: f64 = 0.2;
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    let missing = (LEAST_SPAN - (high - low)).max(0.0) / 2.0;
    let air = (high - low + 2.0 * missing) * AIR + missing;
    let (from, to) = (low - air, high + air);
    let step = match to - from {
        span if span <= 0.4 => 0.05,
        span if span <= 0.8 => 0.1,
        _ => 0.2,
    };
    let decimals = if step < 0.1 { 2 } else { 1 };
    let ticks = |step: f64| {
        let first = (from.max(least) / step).ceil();
        let places = (0usize..=40).map(|count| (first + as_f64(count)) * step);
        places
            .take_while(|at| *at <= to.min(most) + 1e-9)
            .map(|at| Tick {
                at,
                text: written(at, decimals),
                below: None,
            })
            .collect::<Vec<_>>()
    };
    Axis {
        kind: AxisKind::Numeric,
        from,
        to,
        tick_choices: [1.0, 2.0, 4.0].map(|factor| ticks(step * factor)).into(),
        title: Some(title),
        grid: false,
    }
}

/// The lines at the averages, and what the parts between them are called.
fn quadrants(questions: &[Question<'_>], x: &Axis, y: &Axis, subject: &Subject<'_>) -> Vec<Mark> {
    if questions.len() < 2 {
        return Vec::new();
    }
    let average = |of: fn(&Standing) -> f64| {
        questions.iter().map(|each| of(&each.at)).sum::<f64>() / as_f64(questions.len())
    };
    let performance = average(|at| at.performance);
    let importance = average(|at| at.importance);
    let rule = |axis, at| {
        Mark::silent(Shape::Rule {
            axis,
            at,
            label: None,
            role: Role::SoftText,
        })
    };
    let inset = (y.to - y.from) * 0.05;
    let (left, right) = (performance - x.from, x.to - performance);
    let corner =
        |quadrant, x, y, room| corner(rated::quadrant(quadrant, subject.texts), x, y, room);
    vec![
        rule(Direction::Vertical, performance),
        rule(Direction::Horizontal, importance),
        corner(Quadrant::Improve, x.from, y.to - inset, left),
        corner(Quadrant::KeepUp, x.to, y.to - inset, right),
        corner(Quadrant::CanWait, x.from, y.from + inset, left),
        corner(Quadrant::MayBeTooMuch, x.to, y.from + inset, right),
    ]
}

fn corner(text: String, x: f64, y: f64, room: f64) -> Mark {
    Mark::silent(Shape::Text(Label {
        x,
        y,
        side: Side::Centre,
        text,
        size: LabelSize::Small,
        role: Role::SoftText,
        set: LabelSet::Single,
        room: Some(room),
    }))
}

const fn look(question: &Question<'_>) -> (Marker, Role) {
    match question.field.verdict {
        Importance::MayBeChance => (Marker::Ring, Role::SoftText),
        _ => (Marker::Dot, Role::Accent),
    }
}

fn dot(question: &Question<'_>, subject: &Subject<'_>) -> Mark {
    let (marker, role) = look(question);
    Mark {
        shape: Shape::Point {
            x: question.at.performance,
            y: question.at.importance,
            marker,
            role,
        },
        hover: hover(question, subject),
    }
}

fn name(question: &Question<'_>, subject: &Subject<'_>) -> Mark {
    Mark::silent(Shape::Text(Label {
        x: question.at.performance,
        y: question.at.importance,
        side: Side::Around,
        text: subject.names.field(question.field.field),
        size: LabelSize::Normal,
        role: Role::Text,
        set: LabelSet::Single,
        room: None,
    }))
}

fn hover(question: &Question<'_>, subject: &Subject<'_>) -> Vec<String> {
    let (texts, field) = (subject.texts, question.field);
    let with_range = |value: String, interval: Option<_>, decimals| {
        let range = interval.filter(|_| subject.options.show_range);
        match range.map(|range| rated::between(range, decimals, texts)) {
            Some(range) => text!(texts, "figure-list", names = value, name = range),
            None => value,
        }
    };
    let importance = texts.decimal(question.at.importance, 2);
    let importance = text!(texts, "figure-importance-value", value = importance);
    let mut lines = vec![
        subject.names.field(field.field),
        with_range(
            importance,
            field.importance.and_then(|each| each.interval),
            2,
        ),
    ];
    if let Some(mean) = field.mean {
        let said = text!(
            texts,
            "figure-mean-value",
            mean = texts.decimal(mean.value, 1),
            scale = rated::scale(field.scale, texts)
        );
        lines.push(with_range(said, mean.interval, 1));
    }
    lines.push(wording::answers(field.answers, texts));
    lines.extend(field.quadrant.map(|each| rated::quadrant(each, texts)));
    lines
}

fn legend(questions: &[Question<'_>], subject: &Subject<'_>) -> Vec<LegendEntry> {
    let chance = text!(subject.texts, "figure-importance-chance");
    let beyond = text!(subject.texts, "figure-beyond-chance");
    [(true, beyond), (false, chance)]
        .into_iter()
        .filter_map(|(matters, text)| {
            let mut questions = questions.iter();
            let like = questions.find(|each| each.matters_beyond_chance() == matters)?;
            let (marker, role) = look(like);
            Some(LegendEntry {
                text,
                swatch: Swatch::Marker(marker),
                role,
            })
        })
        .collect()
}

fn title(questions: &[Question<'_>], subject: &Subject<'_>) -> String {
    title_without_finding(subject).unwrap_or_else(|| finding(questions, subject))
}

/// Names only what matters beyond chance.
fn finding(questions: &[Question<'_>], subject: &Subject<'_>) -> String {
    let texts = subject.texts;
    let name = |question: &Question<'_>| subject.names.field(question.field.field);
    match questions {
        _ if subject.analysis.ratings.is_empty() => text!(texts, "figure-title-importance-none"),
        [] => text!(texts, "figure-title-importance-few"),
        [only] => text!(texts, "figure-title-importance-one", name = name(only)),
        _ => {
            let improve = questions.iter().filter(|each| {
                each.field.quadrant == Some(Quadrant::Improve) && each.matters_beyond_chance()
            });
            let names = wording::list(improve.map(name), texts);
            if names.is_empty() {
                text!(texts, "figure-title-importance-fine")
            } else {
                text!(texts, "figure-title-importance-improve", names = names)
            }
        }
    }
}

fn notes(questions: &[Question<'_>], subject: &Subject<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if questions.len() > 1 {
        notes.push(text!(subject.texts, "figure-note-averages"));
    }
    let left_out = subject.analysis.ratings.len() - questions.len();
    if left_out > 0 {
        notes.push(text!(
            subject.texts,
            "figure-note-not-compared",
            count = left_out
        ));
    }
    notes
}

fn in_words(questions: &[Question<'_>], subject: &Subject<'_>) -> String {
    let texts = subject.texts;
    let each = questions.iter().map(|question| {
        let mean = question.field.mean.map_or(0.0, |mean| mean.value);
        text!(
            texts,
            "figure-description-question",
            name = subject.names.field(question.field.field),
            importance = texts.decimal(question.at.importance, 2),
            mean = texts.decimal(mean, 1),
            scale = rated::scale(question.field.scale, texts)
        )
    });
    each.fold(String::new(), |words, more| {
        if words.is_empty() {
            more
        } else {
            wording::joined(&words, &more)
        }
    })
}

fn table(subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let (lower, upper) = (
        || text!(texts, "figure-column-lower"),
        || text!(texts, "figure-column-upper"),
    );
    let header = vec![
        text!(texts, "figure-column-question"),
        text!(texts, "figure-column-scale"),
        text!(texts, "figure-column-answers"),
        text!(texts, "figure-column-mean"),
        lower(),
        upper(),
        text!(texts, "figure-column-top-box-steps"),
        text!(texts, "figure-column-top-box"),
        lower(),
        upper(),
        text!(texts, "figure-column-importance"),
        lower(),
        upper(),
        text!(texts, "figure-column-quadrant"),
    ];
    let fields = subject.analysis.ratings.iter();
    Table {
        header,
        rows: fields.map(|field| row(field, subject)).collect(),
    }
}

fn row(field: &RatedField, subject: &Subject<'_>) -> Vec<Cell> {
    let texts = subject.texts;
    let mean_range = field.mean.and_then(|mean| mean.interval);
    let top_range = field.top_box.map(|rate| rate.interval);
    let range = field.importance.and_then(|each| each.interval);
    vec![
        Cell::Text(subject.names.field(field.field)),
        Cell::Text(rated::scale(field.scale, texts)),
        Cell::Count(field.answers),
        field.mean.map(|mean| mean.value).into(),
        mean_range.map(|range| range.lower).into(),
        mean_range.map(|range| range.upper).into(),
        Cell::Text(rated::top_box(field, texts)),
        field.top_box.map(|rate| rate.percent).into(),
        top_range.map(|range| range.lower).into(),
        top_range.map(|range| range.upper).into(),
        field.importance.map(|each| each.coefficient).into(),
        range.map(|range| range.lower).into(),
        range.map(|range| range.upper).into(),
        field.quadrant.map_or(Cell::Empty, |quadrant| {
            Cell::Text(rated::quadrant(quadrant, texts))
        }),
    ]
}
