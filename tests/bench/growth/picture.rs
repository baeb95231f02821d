//! The measured as a chart of the program's own: both axes by powers of ten, so that what grows as the answers do is a
//! straight line at 45 degrees.

use goodword::figure::chart::{
    Arrangement, Axis, AxisKind, Label, LabelSet, LabelSize, LegendUse, LineWeight, Mark, Marker,
    Panel, Shape, Side, Table, Tick,
};
use goodword::figure::render::{Backdrop, Format, SvgTexts, file};
use goodword::figure::{ChartKind, Figure, Frame, Role, Theme};
use goodword::model::Language;

use crate::{Curve, SIZES};

const FRAME: Frame = Frame::new(900.0, 860.0);

/// As SVG.
pub fn drawn(curves: &[Curve; 8]) -> Vec<u8> {
    let figure = Figure {
        kind: ChartKind::Trend,
        language: Language::English,
        title: "From a thousand answers to five million".to_owned(),
        subtitle:
            "What people wait for, and what it takes of memory; the thin line grows as n log n does"
                .to_owned(),
        panels: vec![
            panel(curves, false, "Milliseconds", (-2, 5)),
            panel(curves, true, "Megabytes", (-1, 4)),
        ],
        arrangement: Arrangement::Stacked,
        notes: Vec::new(),
        description: "Lines of times and memory over the number of answers".to_owned(),
        table: Table::default(),
    };
    let format = Format::Svg(SvgTexts::Real);
    file(&figure, FRAME, Theme::Light, format, Backdrop::Solid).unwrap()
}

/// The vertical axis goes from the one power of ten to the other.
fn panel(curves: &[Curve; 8], is_memory: bool, unit: &str, (from, to): (i32, i32)) -> Panel {
    let here = curves
        .iter()
        .filter(|curve| curve.measure.is_memory() == is_memory);
    let here: Vec<&Curve> = here.collect();
    let first = here.first().map_or(1.0, |curve| curve.values[0]);
    let mut marks = vec![as_n_log_n(first)];
    for (at, curve) in here.iter().enumerate() {
        marks.extend(curve_marks(curve, role(at)));
    }
    Panel {
        heading: Some(unit.to_owned()),
        x: Axis {
            kind: AxisKind::Numeric,
            from: 2.9,
            to: 6.8,
            tick_choices: vec![SIZES.map(size_tick).into()],
            title: (is_memory).then(|| "Answers".to_owned()),
            grid: true,
        },
        y: Axis {
            kind: AxisKind::Numeric,
            from: f64::from(from),
            to: f64::from(to),
            tick_choices: vec![(from..=to).map(power_tick).collect()],
            title: None,
            grid: true,
        },
        marks,
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: if is_memory { 0.6 } else { 1.0 },
    }
}

fn size_tick(size: u32) -> Tick {
    let text = match size {
        1_000_000.. => format!("{} M", size / 1_000_000),
        _ => format!("{} k", size / 1000),
    };
    Tick {
        at: f64::from(size).log10(),
        text,
        below: None,
    }
}

fn power_tick(power: i32) -> Tick {
    Tick {
        at: f64::from(power),
        text: format!("{}", 10f64.powi(power)),
        below: None,
    }
}

const fn role(at: usize) -> Role {
    match at {
        0 => Role::Accent,
        1 => Role::Promoter,
        2 => Role::SoftText,
        3 => Role::Detractor,
        4 => Role::PassiveEdge,
        _ => Role::Text,
    }
}

/// Where the first of the curves would go on.
fn as_n_log_n(first: f64) -> Mark {
    let start = f64::from(SIZES[0]);
    let points = SIZES.map(f64::from).map(|size| {
        let value = first * size * size.ln() / (start * start.ln());
        Some((size.log10(), value.log10()))
    });
    Mark::silent(Shape::Line {
        points: points.into(),
        weight: LineWeight::Thin,
        role: Role::SoftText,
    })
}

fn curve_marks(curve: &Curve, role: Role) -> Vec<Mark> {
    let sizes = SIZES.map(|size| f64::from(size).log10());
    let heights = curve.values.iter().map(|value| value.log10());
    let points: Vec<(f64, f64)> = sizes.into_iter().zip(heights).collect();
    let mut marks = vec![Mark::silent(Shape::Line {
        points: points.iter().copied().map(Some).collect(),
        weight: LineWeight::Normal,
        role,
    })];
    marks.extend(points.iter().map(|&(x, y)| {
        Mark::silent(Shape::Point {
            x,
            y,
            marker: Marker::Dot,
            role,
        })
    }));
    let end = points.last().map(|&(x, y)| {
        Mark::silent(Shape::Text(Label {
            x,
            y,
            side: Side::Beside,
            text: curve.measure.name().to_owned(),
            size: LabelSize::Normal,
            role,
            set: LabelSet::Single,
            room: None,
        }))
    });
    marks.extend(end);
    marks
}
