//! How charts are exported: what was chosen last, for as long as the program runs.

use crate::figure::render::{Backdrop, Format, Scale, SvgTexts};
use crate::figure::{Frame, Theme};
use crate::model::Day;

/// See the module's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ExportLook {
    pub kind: PictureKind,
    pub width_pt: u16,
    pub height_pt: u16,
    /// Of a PNG.
    pub scale: Scale,
    pub theme: Theme,
    pub is_transparent: bool,
    /// Whether the texts of an SVG are outlines.
    pub outlines: bool,
}

/// What a chart is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PictureKind {
    Png,
    Svg,
    Pdf,
}

impl Default for ExportLook {
    fn default() -> Self {
        Self {
            kind: PictureKind::Png,
            width_pt: 1600,
            height_pt: 900,
            scale: Scale::Two,
            theme: Theme::Print,
            is_transparent: false,
            outlines: false,
        }
    }
}

impl PictureKind {
    pub const ALL: [Self; 3] = [Self::Png, Self::Svg, Self::Pdf];

    pub const fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
        }
    }
}

impl ExportLook {
    /// The shortest and the longest side, in points.
    pub const SIDES_PT: std::ops::RangeInclusive<u16> = 200..=10_000;

    pub fn frame(self) -> Frame {
        Frame::new(f64::from(self.width_pt), f64::from(self.height_pt))
    }

    /// Of a file of that kind, made on that day.
    pub fn format(self, kind: PictureKind, day: Day) -> (Format, Backdrop) {
        let format = match kind {
            PictureKind::Png => Format::Png(self.scale),
            PictureKind::Svg if self.outlines => Format::Svg(SvgTexts::Outlines),
            PictureKind::Svg => Format::Svg(SvgTexts::Real),
            PictureKind::Pdf => Format::Pdf(day),
        };
        let backdrop = if self.is_transparent {
            Backdrop::Transparent
        } else {
            Backdrop::Solid
        };
        (format, backdrop)
    }
}
