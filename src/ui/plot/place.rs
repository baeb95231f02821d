//! Where the numbers of a panel's axes stand on the screen.

use eframe::egui::{Pos2, Rangef, Rect, pos2};

use crate::figure::chart::Span;

/// See the module's page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub x: Span,
    pub y: Span,
    pub rect: Rect,
}

impl Place {
    pub fn new(x: Span, y: Span, rect: Rect) -> Self {
        Self { x, y, rect }
    }

    pub fn x(&self, value: f64) -> f32 {
        self.rect.left() + part(value, self.x) * self.rect.width()
    }

    pub fn y(&self, value: f64) -> f32 {
        self.rect.bottom() - part(value, self.y) * self.rect.height()
    }

    pub fn at(&self, x: f64, y: f64) -> Pos2 {
        pos2(self.x(x), self.y(y))
    }

    /// How many points one unit of the horizontal axis is wide.
    pub fn x_unit_pt(&self) -> f32 {
        self.rect.width() / single(self.x.to - self.x.from)
    }

    pub fn y_unit_pt(&self) -> f32 {
        self.rect.height() / single(self.y.to - self.y.from)
    }
}

fn part(value: f64, of: Span) -> f32 {
    single((value - of.from) / (of.to - of.from))
}

pub(super) fn span_of(range: Rangef) -> Span {
    Span {
        from: range.min.into(),
        to: range.max.into(),
    }
}

/// A number of the screen.
#[expect(
    clippy::cast_possible_truncation,
    reason = "screens are far smaller than what f32 holds exactly"
)]
pub(super) fn single(value: f64) -> f32 {
    value as f32
}

/// A small count as a number of the screen.
pub(super) fn narrow(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
