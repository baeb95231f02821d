//! A sheet while parts are put on it.

use super::SIDE;
use crate::figure::fonts::{FontMetrics, Weight};
use crate::figure::render::{Part, Sheet};
use crate::figure::scene::{Anchor, Item};
use crate::figure::{Frame, Role, Scene, layout};
use crate::printed::block::Content;
use crate::printed::measure::Type;
use crate::printed::setting::{Atom, Ink, PAPER_TEXT_SCALE};

/// Charts have margins of their own; this much of a page's margin is theirs.
const CHART_MARGIN: f64 = 24.0 * PAPER_TEXT_SCALE;

const FOOT: Type = Type::new(Weight::Regular, 8.5, 12.0, Role::SoftText);

/// See the module's page.
pub(super) struct SheetInMaking<'a> {
    content: &'a Content,
    size_pt: (f64, f64),
    fonts: &'a FontMetrics,
    items: Vec<Item>,
    parts: Vec<Part>,
}

impl<'a> SheetInMaking<'a> {
    pub(super) fn new(content: &'a Content, size_pt: (f64, f64), fonts: &'a FontMetrics) -> Self {
        Self {
            content,
            size_pt,
            fonts,
            items: Vec::new(),
            parts: Vec::new(),
        }
    }

    pub(super) fn put(&mut self, parts: &[(Option<usize>, Vec<Item>)], x: f64, y: f64) {
        for (element, items) in parts {
            let from = self.items.len();
            self.items
                .extend(items.iter().map(|item| item.clone().moved(x, y)));
            if let Some(element) = *element {
                let items = from..self.items.len();
                self.parts.push(Part { items, element });
            }
        }
    }

    pub(super) fn atom(
        &mut self,
        atom: &Atom<'_>,
        y: f64,
        height_pt: f64,
        width_pt: f64,
        is_first: bool,
    ) {
        match &atom.ink {
            // The line above a section parts it from what is above it.
            Ink::Set { parts, .. } if is_first && atom.begins_section => {
                let parts: Vec<_> = parts
                    .iter()
                    .filter(|(of, _)| of.is_some())
                    .cloned()
                    .collect();
                self.put(&parts, SIDE, y);
            }
            Ink::Set { parts, .. } => self.put(parts, SIDE, y),
            Ink::Chart {
                figure, element, ..
            } => {
                // Its upper and lower margin are room that the page gives already.
                let frame = Frame::of_scale(
                    width_pt + 2.0 * CHART_MARGIN,
                    height_pt + 1.5 * CHART_MARGIN,
                    PAPER_TEXT_SCALE,
                );
                let scene = layout(figure, frame, self.fonts);
                let accent = self.content.accent;
                let recolour = |role| accent.recolour(role);
                let items = scene.items.into_iter();
                let items = items.map(|item| item.recoloured(&recolour));
                let part = (Some(*element), items.collect());
                self.put(&[part], SIDE - CHART_MARGIN, y - 0.9 * CHART_MARGIN);
            }
        }
    }

    pub(super) fn foot(&mut self, page: usize, pages: usize) {
        let (width, height) = self.size_pt;
        let top = height - 38.0;
        let number = self.content.page_of.said(page + 1, pages);
        let room = width - 2.0 * SIDE - FOOT.width(&number, self.fonts) - 20.0;
        let mut lines = FOOT.lines(&self.content.foot, room, self.fonts).into_iter();
        let said = lines.next().unwrap_or_default();
        let items = vec![
            FOOT.line(said, SIDE, top, Anchor::Start),
            FOOT.line(number, width - SIDE, top, Anchor::End),
        ];
        self.put(&[(None, items)], 0.0, 0.0);
    }

    pub(super) fn done(self) -> Sheet {
        Sheet {
            scene: Scene {
                width_pt: self.size_pt.0,
                height_pt: self.size_pt.1,
                items: self.items,
            },
            parts: self.parts,
        }
    }
}
