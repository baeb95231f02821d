//! The neutral chart. Responsible for what a chart consists of; knows neither points, pixels nor colours. Whoever
//! draws it decides where things stand, never what stands there.

pub use super::kind::{ChartKind, UnknownChartKind};
use super::theme::Role;
use super::{Aims, Beside, Names, kinds};
use crate::analysis::{Analysis, Detail};
use crate::i18n::{Decimals, Texts};
use crate::model::{Day, Language};

/// What can be asked of a chart beside its numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Instead of the proposed one.
    pub title: Option<String>,
    /// Instead of the proposed one.
    pub subtitle: Option<String>,
    /// Whether the likely range is drawn and told.
    pub show_range: bool,
    /// Whether the limits of what is usual are drawn over a trend, and the points that signal marked.
    pub show_limits: bool,
    pub decimals: Decimals,
    /// How many segments at most; of more, those with the most answers are shown, and a line says so.
    pub rows_max: usize,
    /// What the score is held against.
    pub aims: Aims,
    /// What happened to the business, drawn over its trend.
    pub events: Vec<DatedEvent>,
    /// Figures of the business, drawn below its trend.
    pub beside: Vec<Beside>,
    pub measure: Measure,
}

/// What happened on a day: "new oven".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedEvent {
    pub day: Day,
    pub text: String,
}

/// How groups are drawn over time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Measure {
    #[default]
    Shares,
    Counts,
}

/// What a chart is made from.
#[derive(Clone, Copy, Debug)]
pub struct Matter<'a> {
    pub analysis: &'a Analysis,
    /// What the kind asks for beyond it, by [`ChartKind::detail`].
    pub detail: Option<&'a Detail>,
}

impl<'a> From<&'a Analysis> for Matter<'a> {
    fn from(analysis: &'a Analysis) -> Self {
        Self {
            analysis,
            detail: None,
        }
    }
}

impl<'a> From<(&'a Analysis, &'a Detail)> for Matter<'a> {
    fn from((analysis, detail): (&'a Analysis, &'a Detail)) -> Self {
        Self {
            analysis,
            detail: Some(detail),
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            title: None,
            subtitle: None,
            show_range: true,
            show_limits: false,
            decimals: Decimals::default(),
            rows_max: 40,
            aims: Aims::default(),
            events: Vec::new(),
            beside: Vec::new(),
            measure: Measure::default(),
        }
    }
}

/// A chart: what it says, what it shows, and the numbers behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub kind: ChartKind,
    /// The language of every text in it.
    pub language: Language,
    /// The finding.
    pub title: String,
    /// What is counted, how many answers, from when to when.
    pub subtitle: String,
    /// From top to bottom, in a grid row by row.
    pub panels: Vec<Panel>,
    pub arrangement: Arrangement,
    /// Lines below the chart: what is left out of it.
    pub notes: Vec<String>,
    /// What the chart shows, for those who cannot see it.
    pub description: String,
    pub table: Table,
}

impl Figure {
    /// The chart of that kind, in the language of `texts`.
    pub fn of<'a>(
        kind: ChartKind,
        matter: impl Into<Matter<'a>>,
        names: &Names<'_>,
        texts: &Texts,
        options: &Options,
    ) -> Self {
        let mut figure = kinds::figure(kind, matter.into(), names, texts, options);
        if let Some(title) = &options.title {
            figure.title.clone_from(title);
        }
        if let Some(subtitle) = &options.subtitle {
            figure.subtitle.clone_from(subtitle);
        }
        figure
    }
}

/// How the panels of a figure stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    /// Below each other. Those with the same horizontal axis stand in line.
    #[default]
    Stacked,
    /// In rows and columns, each as large as the others and with the same axes, whose ticks stand at the outer edges.
    Grid,
}

/// Two axes and what stands between them.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// What the panel is about, where the figure has several.
    pub heading: Option<String>,
    pub x: Axis,
    pub y: Axis,
    /// In the order in which they are drawn.
    pub marks: Vec<Mark>,
    /// Above the marks.
    pub legend: Vec<LegendEntry>,
    pub legend_use: LegendUse,
    /// To the right of the marks, the most important first; where there is no room the last goes first.
    pub columns: Vec<Column>,
    /// Its part of the figure's height, against the other panels.
    pub height_share: f64,
}

/// A range of numbers with its ticks. Vertical axes go up.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    pub kind: AxisKind,
    pub from: f64,
    pub to: f64,
    /// Ways of putting ticks, the finest first: the first that fits is shown. Without any the axis is not drawn.
    pub tick_choices: Vec<Vec<Tick>>,
    /// What the numbers are, where the chart's title does not say.
    pub title: Option<String>,
    /// Whether lines cross the panel at the ticks.
    pub grid: bool,
}

impl Axis {
    /// Whether a number stands at the same place on both.
    pub fn is_in_line_with(&self, other: &Self) -> bool {
        let ends = |axis: &Self| (axis.from.to_bits(), axis.to.to_bits());
        self.kind == other.kind && ends(self) == ends(other)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AxisKind {
    Numeric,
    /// Names at whole numbers; on a vertical axis the first is at 0, the next at -1.
    Category,
    /// Days since the first of January 1970.
    Calendar,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    pub at: f64,
    pub text: String,
    /// A second line: the year, where it begins.
    pub below: Option<String>,
}

/// Something that is drawn, with what it tells when pointed at.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    pub shape: Shape,
    /// Lines of text; none when there is nothing to tell.
    pub hover: Vec<String>,
}

impl Mark {
    /// The label of a rule across the panel.
    pub fn rule_label(&self, direction: Direction) -> Option<&str> {
        match &self.shape {
            Shape::Rule { axis, label, .. } if *axis == direction => label.as_deref(),
            _ => None,
        }
    }

    /// A mark that tells nothing.
    pub const fn silent(shape: Shape) -> Self {
        Self {
            shape,
            hover: Vec::new(),
        }
    }
}

/// Coordinates are in the units of the panel's axes.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    Bar {
        x: Span,
        y: Span,
        role: Role,
    },
    /// `None` is a gap: the line does not cross it.
    Line {
        points: Vec<Option<(f64, f64)>>,
        weight: LineWeight,
        role: Role,
    },
    /// `None` is a gap: the band does not cross it.
    Band {
        points: Vec<Option<BandPoint>>,
        role: Role,
    },
    Point {
        x: f64,
        y: f64,
        marker: Marker,
        role: Role,
    },
    /// A horizontal range at a height, the range of a dot.
    Range {
        x: Span,
        y: f64,
        weight: RangeWeight,
        role: Role,
    },
    Rule {
        axis: Direction,
        at: f64,
        label: Option<String>,
        role: Role,
    },
    Text(Label),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    pub from: f64,
    pub to: f64,
}

impl Span {
    /// Whichever of the two is less.
    pub const fn between(one: f64, other: f64) -> Self {
        Self {
            from: one.min(other),
            to: one.max(other),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BandPoint {
    pub x: f64,
    pub lower: f64,
    pub upper: f64,
}

/// Told apart by form, so that colour is not needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    Dot,
    Ring,
    Diamond,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineWeight {
    /// Beside another line, or between bars.
    Thin,
    Normal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeWeight {
    /// One of many.
    Thin,
    /// The one thing that is shown.
    Thick,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// At a number of the vertical axis.
    Horizontal,
    /// At a number of the horizontal axis.
    Vertical,
}

/// A text beside a place. It is left out where it would cover another.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub x: f64,
    pub y: f64,
    pub side: Side,
    pub text: String,
    pub size: LabelSize,
    pub role: Role,
    pub set: LabelSet,
    /// The width that it may take, in units of the horizontal axis.
    pub room: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Centre,
    Above,
    /// Above, leaving a line free for a label that is just above.
    SecondAbove,
    Below,
    Left,
    Right,
    /// Above, below or beside, wherever it covers neither another text nor a dot.
    Around,
    /// In the middle of a bar, upon its colour.
    Inside,
    /// To the right of the plot, at that height.
    Beside,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelSize {
    Small,
    Normal,
    Strong,
    /// The one number that matters.
    Headline,
}

/// How labels mind each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelSet {
    /// Each by itself.
    Single,
    /// All of them, or none.
    Together,
    /// In one row, from left to right: moved sideways where they would touch.
    Row,
}

/// When a legend is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LegendUse {
    #[default]
    Always,
    /// Where there is no room for the labels beside the plot, which say the same.
    WithoutLabelsBeside,
}

#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    pub text: String,
    pub swatch: Swatch,
    pub role: Role,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatch {
    Box,
    Marker(Marker),
    /// A thin line.
    Line,
}

/// Texts beside the rows of a panel, their ends below each other as numbers stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub heading: String,
    pub cells: Vec<ColumnCell>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ColumnCell {
    /// On the vertical axis.
    pub at: f64,
    pub text: String,
    pub size: LabelSize,
    pub role: Role,
}

/// The numbers behind a chart, unrounded, for export and for screen readers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub header: Vec<String>,
    /// Each as long as the header.
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Day(Day),
    Count(u64),
    Number(f64),
    /// There is no such number.
    Empty,
}

impl From<Option<f64>> for Cell {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}
