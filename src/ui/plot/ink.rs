//! What marks and texts are drawn with: the palette's colours and laid-out texts.

use std::sync::Arc;

use eframe::egui::{Align2, FontId, Galley, Painter, Pos2, Rect, Shape, vec2};

use crate::figure::Role;
use crate::figure::chart::LabelSize;
use crate::ui::theme::{Palette, text as font};

/// See the module's page.
pub(super) struct Ink<'a> {
    painter: &'a Painter,
    pub palette: &'a Palette,
    /// Of the texts' own size.
    part: f32,
}

/// A text with its place.
pub(super) struct Placed {
    galley: Arc<Galley>,
    pub rect: Rect,
    role: Role,
}

impl Placed {
    /// What its letters cover: a line is higher than they are.
    pub fn letters(&self) -> Rect {
        self.rect.shrink2(vec2(0.0, self.rect.height() * 0.2))
    }
}

impl<'a> Ink<'a> {
    pub fn new(painter: &'a Painter, palette: &'a Palette) -> Self {
        Self {
            painter,
            palette,
            part: 1.0,
        }
    }

    /// Whose texts are only part of their size.
    pub fn smaller(&self, part: f32) -> Self {
        Self { part, ..*self }
    }

    fn font_of(&self, size: LabelSize) -> FontId {
        let font = font_of(size);
        FontId {
            size: font.size * self.part,
            ..font
        }
    }

    pub fn width_pt(&self, text: &str, size: LabelSize) -> f32 {
        self.galley(text, size, Role::Text).size().x
    }

    fn galley(&self, text: &str, size: LabelSize, role: Role) -> Arc<Galley> {
        let colour = self.palette.role(role);
        self.painter
            .layout_no_wrap(text.to_owned(), self.font_of(size), colour)
    }

    /// The text with that corner, edge or middle of it at a place.
    pub fn text(
        &self,
        text: &str,
        size: LabelSize,
        role: Role,
        anchor: Align2,
        at: Pos2,
    ) -> Placed {
        let galley = self.galley(text, size, role);
        let rect = anchor.anchor_size(at, galley.size());
        Placed { galley, rect, role }
    }

    /// The text, cut with an ellipsis where it is wider.
    pub fn text_within(
        &self,
        text: &str,
        role: Role,
        place: (Align2, Pos2),
        width_pt: f32,
    ) -> Placed {
        self.cut(text, LabelSize::Normal, role, place, width_pt)
    }

    /// The same of a heading.
    pub fn strong_within(&self, text: &str, place: (Align2, Pos2), width_pt: f32) -> Placed {
        self.cut(text, LabelSize::Strong, Role::Text, place, width_pt)
    }

    fn cut(
        &self,
        text: &str,
        size: LabelSize,
        role: Role,
        (anchor, at): (Align2, Pos2),
        width_pt: f32,
    ) -> Placed {
        use eframe::egui::text::{LayoutJob, TextWrapping};
        let colour = self.palette.role(role);
        let mut job = LayoutJob::simple_singleline(text.to_owned(), self.font_of(size), colour);
        job.wrap = TextWrapping::truncate_at_width(width_pt.ceil());
        let galley = self.painter.layout_job(job);
        let rect = anchor.anchor_size(at, galley.size());
        Placed { galley, rect, role }
    }

    pub fn shape(&self, text: Placed) -> Shape {
        Shape::galley(text.rect.min, text.galley, self.palette.role(text.role))
    }
}

pub(super) fn font_of(size: LabelSize) -> FontId {
    match size {
        LabelSize::Small | LabelSize::Normal => font::small(),
        LabelSize::Strong => font::small_strong(),
        LabelSize::Headline => font::score(),
    }
}
