//! What a chart is. Responsible for three steps, each blind to the next: an analysis becomes a [`Figure`] (marks in
//! the numbers' own units, texts in one language, colours as roles), a figure of a size becomes a [`scene::Scene`]
//! (shapes in points, nothing overlapping), a scene in a [`Theme`] becomes SVG or PNG. The window draws the same
//! `Figure`. Computes no statistics and knows neither files nor the window.

pub mod aims;
pub mod beside;
mod calendar;
pub mod chart;
pub mod fonts;
mod kind;
mod kinds;
pub mod layout;
pub mod look;
mod names;
pub mod numbers;
pub mod rated;
pub mod render;
pub mod scene;
pub mod theme;
pub mod weighting;
mod wording;

pub use aims::Aims;
pub use beside::Beside;
pub use chart::{
    Cell, ChartKind, DatedEvent, Figure, Matter, Measure, Options, Table, UnknownChartKind,
};
pub use fonts::FontMetrics;
pub use layout::{Frame, layout};
pub use look::{AimsShown, Look};
pub use names::Names;
pub use scene::Scene;
pub use theme::{Rgb, Role, Theme, contrast};
pub use wording::group_share;

/// A position or a small count as a coordinate.
fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A count of answers as a coordinate. Exact up to 2 to the 53.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts are far below 2 to the 53"
)]
fn count_as_f64(count: u64) -> f64 {
    count as f64
}
