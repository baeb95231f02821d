//! Texts as items of a scene, in the sizes of a printed page.

use crate::figure::Role;
use crate::figure::fonts::{FontMetrics, Weight};
use crate::figure::layout::whole_lines;
use crate::figure::scene::{Anchor, Item, Point, Text};

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    pub weight: Weight,
    pub size_pt: f64,
    pub line_pt: f64,
    pub role: Role,
}

impl Type {
    pub(super) const fn new(weight: Weight, size_pt: f64, line_pt: f64, role: Role) -> Self {
        Self {
            weight,
            size_pt,
            line_pt,
            role,
        }
    }

    pub(super) fn width(&self, text: &str, fonts: &FontMetrics) -> f64 {
        fonts.width(text, self.weight, self.size_pt)
    }

    /// All of the text in lines of that width.
    pub(super) fn lines(&self, text: &str, width_pt: f64, fonts: &FontMetrics) -> Vec<String> {
        whole_lines(text.trim_end(), width_pt, &|line| self.width(line, fonts))
    }

    /// A line whose top is at `top`.
    pub(super) fn line(&self, text: String, x: f64, top: f64, anchor: Anchor) -> Item {
        // Letters stand in the middle of their line, as far as capitals go.
        let base = top + f64::midpoint(self.line_pt, 0.72 * self.size_pt);
        Item::Text(Text {
            at: Point { x, y: base },
            anchor,
            weight: self.weight,
            size_pt: self.size_pt,
            role: self.role,
            text,
            full: None,
        })
    }
}
