//! The arguments of `goodword chart`.

use std::path::{Path, PathBuf};

use super::options::named;
use super::{Command, SourceArgs, Typed};
use crate::analysis::{Against, Period, Rolling, Steps};
use crate::cli::error::UsageError;
use crate::figure::look::{against_of, period_of, rolling_of};
use crate::figure::render::{Backdrop, Format, Scale, SvgTexts};
use crate::figure::{ChartKind, Frame, Theme};

#[derive(Clone, Debug, PartialEq)]
pub(in crate::cli) struct ChartArgs {
    pub source: SourceArgs,
    pub kinds: Kinds,
    /// A file, or a folder for all kinds.
    pub out: PathBuf,
    pub format: ChartFormat,
    pub frame: Frame,
    pub theme: Theme,
    pub backdrop: Backdrop,
    /// The steps of the trend; `None`: as the project says.
    pub steps: Option<Steps>,
    /// What the trend's rolling score looks back over.
    pub rolling: Option<Rolling>,
    /// Whether the trend has its control limits.
    pub limits: bool,
    /// The figures of the business that the trend has below it, by their names.
    pub beside: Vec<String>,
    /// Whether groups over time are counted.
    pub counts: bool,
    /// As of a score.
    pub weighted: bool,
    /// Whose change is told of.
    pub during: Option<Period>,
    /// What the change is told against.
    pub against: Option<Against>,
    pub title: Option<String>,
}

/// Which charts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Kinds {
    One(ChartKind),
    All,
}

/// What a chart is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum ChartFormat {
    Picture(Format),
    Pdf,
    /// The numbers behind it.
    Csv,
}

impl ChartFormat {
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Picture(format) => format.extension(),
            Self::Pdf => "pdf",
            Self::Csv => "csv",
        }
    }
}

const CHART_OPTIONS: &[&str] = &[
    "score",
    "by",
    "dates",
    "sheet",
    "encoding",
    "kind",
    "out",
    "format",
    "size",
    "scale",
    "theme",
    "transparent",
    "outlines",
    "period",
    "rolling",
    "limits",
    "beside",
    "counts",
    "during",
    "against",
    "title",
    "weighted",
];
/// Names all kinds of charts.
pub(super) const ALL_KINDS: &str = "all";
pub(super) const THEMES: &[(&str, Theme)] = &[
    ("light", Theme::Light),
    ("dark", Theme::Dark),
    ("print", Theme::Print),
];
pub(super) const SCALES: &[(&str, Scale)] = &[
    ("1", Scale::One),
    ("2", Scale::Two),
    ("3", Scale::Three),
    ("4", Scale::Four),
];

impl Typed {
    pub(super) fn chart(&mut self) -> Result<Command, UsageError> {
        let source = self.source("chart", CHART_OPTIONS)?;
        let kind = self.required("kind")?;
        let out = PathBuf::from(self.required("out")?);
        let kinds = match kind.as_str() {
            ALL_KINDS => Kinds::All,
            kind => Kinds::One(kind.parse().map_err(|_| self.bad_value("kind"))?),
        };
        if let Kinds::One(kind) = kinds
            && kind.needs_breakdown()
            && source.by.is_none()
        {
            return Err(UsageError::MissingOption("by"));
        }
        Ok(Command::Chart(ChartArgs {
            format: self.format(kinds, &out)?,
            source,
            kinds,
            out,
            frame: self.read("size", Frame::new(900.0, 560.0), read_size)?,
            theme: self.read("theme", Theme::default(), |name| named(name, THEMES))?,
            backdrop: if self.flags.contains(&"transparent") {
                Backdrop::Transparent
            } else {
                Backdrop::Solid
            },
            steps: self.read("period", None, |name| named(name, &Steps::WORDS).map(Some))?,
            rolling: self.read("rolling", None, |window| rolling_of(window).map(Some))?,
            beside: self.values("beside"),
            limits: self.flags.contains(&"limits"),
            counts: self.flags.contains(&"counts"),
            during: self.read("during", None, |days| period_of(days).map(Some))?,
            against: self.read("against", None, |word| against_of(word).map(Some))?,
            weighted: self.flags.contains(&"weighted"),
            title: self.value("title"),
        }))
    }

    /// By the ending of the file; of all charts, whose folder has none, by name.
    fn format(&self, kinds: Kinds, out: &Path) -> Result<ChartFormat, UsageError> {
        let ending = out.extension().and_then(|ending| ending.to_str());
        let (option, ending) = match (self.value("format"), kinds) {
            (Some(format), _) => ("format", Some(format)),
            (None, Kinds::All) => ("format", Some("svg".to_owned())),
            (None, Kinds::One(_)) => ("out", ending.map(str::to_ascii_lowercase)),
        };
        let scale = self.read("scale", Scale::default(), |name| named(name, SCALES))?;
        let texts = if self.flags.contains(&"outlines") {
            SvgTexts::Outlines
        } else {
            SvgTexts::Real
        };
        match ending.as_deref() {
            Some("svg") => Ok(ChartFormat::Picture(Format::Svg(texts))),
            Some("png") => Ok(ChartFormat::Picture(Format::Png(scale))),
            Some("pdf") => Ok(ChartFormat::Pdf),
            Some("csv") => Ok(ChartFormat::Csv),
            _ => Err(self.bad_value(option)),
        }
    }
}

/// Width and height in points, each from 200 to 10,000: `900x560`.
fn read_size(text: &str) -> Option<Frame> {
    let (width, height) = text.split_once(['x', 'X', '×'])?;
    let side = |text: &str| {
        let side: u16 = text.trim().parse().ok()?;
        (200..=10_000).contains(&side).then(|| f64::from(side))
    };
    Some(Frame::new(side(width)?, side(height)?))
}
