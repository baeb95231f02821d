//! Scenes as files. One file per format; none knows what a chart is.

mod file;
mod outlined;
pub mod pdf;
pub mod png;
mod sheet;
pub mod svg;

pub use file::{Format, SvgTexts, file};
pub use outlined::outlined;
pub use pdf::{Print, chart_pdf, pdf};
pub use png::{Pixels, PngOptions, RenderError, Scale, pixels, png};
pub use sheet::{Element, Part, Sheet, Tag};
pub use svg::{Meta, data_link, escaped, svg, svg_for_any_font};

/// What lies behind a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Backdrop {
    /// The theme's ground.
    #[default]
    Solid,
    /// Whatever the picture is laid on: nothing in it is covered with ground.
    Transparent,
    /// A page that has the theme's ground itself.
    Page,
}
