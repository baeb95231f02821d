//! Scenes as files. One file per format; none knows what a chart is.

mod file;
mod outlined;
pub mod png;
pub mod svg;

pub use file::{Format, SvgTexts, file};
pub use outlined::outlined;
pub use png::{PngOptions, RenderError, Scale, png};
pub use svg::{Meta, svg};

/// What lies behind a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Backdrop {
    /// The theme's ground.
    #[default]
    Solid,
    Transparent,
}
