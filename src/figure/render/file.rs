//! A figure as a file of one of the formats: the one way from a figure to bytes, for the window and the command line.
//! Another format is another arm here.

use super::{Backdrop, Meta, PngOptions, RenderError, Scale, chart_pdf, outlined, png, svg};
use crate::figure::{Figure, FontMetrics, Frame, Theme, layout};
use crate::model::Day;

/// What a chart is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Svg(SvgTexts),
    Png(Scale),
    /// Made on that day.
    Pdf(Day),
}

/// How an SVG holds its texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SvgTexts {
    /// As texts, which can be searched, read out and edited; drawn in the reader's fonts.
    #[default]
    Real,
    /// As outlines, which look the same everywhere.
    Outlines,
}

impl Format {
    /// The ending of its files' names.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Svg(_) => "svg",
            Self::Png(_) => "png",
            Self::Pdf(_) => "pdf",
        }
    }
}

/// The figure in a picture of that size.
///
/// # Errors
/// When the picture would be too large or empty, or cannot be drawn.
pub fn file(
    figure: &Figure,
    frame: Frame,
    theme: Theme,
    format: Format,
    backdrop: Backdrop,
) -> Result<Vec<u8>, RenderError> {
    let scene = layout(figure, frame, &FontMetrics::bundled());
    match format {
        Format::Svg(SvgTexts::Real) => {
            Ok(svg(&scene, theme, &Meta::of(figure, backdrop)).into_bytes())
        }
        Format::Svg(SvgTexts::Outlines) => {
            outlined(&scene, theme, &Meta::of(figure, backdrop)).map(String::into_bytes)
        }
        Format::Pdf(day) => chart_pdf(figure, scene, theme, day),
        Format::Png(scale) => png(&scene, theme, PngOptions { scale, backdrop }),
    }
}
