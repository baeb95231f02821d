//! The scene while it is made: what is on it so far, and which places texts have taken.

use super::{Frame, Sizes};
use crate::figure::chart::LabelSize;
use crate::figure::fonts::{FontMetrics, Weight};
use crate::figure::scene::{Area, Item, Scene, Text};

pub(super) struct Page<'a> {
    pub area: Area,
    pub sizes: Sizes,
    pub fonts: &'a FontMetrics,
    items: Vec<Item>,
    taken: Vec<Area>,
}

impl<'a> Page<'a> {
    pub fn new(frame: Frame, sizes: Sizes, fonts: &'a FontMetrics) -> Self {
        Self {
            area: Area {
                left: 0.0,
                top: 0.0,
                right: frame.width_pt,
                bottom: frame.height_pt,
            },
            sizes,
            fonts,
            items: Vec::new(),
            taken: Vec::new(),
        }
    }

    pub fn add(&mut self, item: Item) {
        self.items.push(item);
    }

    /// Adds the text where it covers no other and stays on the page; otherwise leaves it out.
    pub fn add_text(&mut self, text: Text) {
        let area = text.area(self.fonts);
        if self.is_free(area) && !text.text.is_empty() {
            self.taken.push(area);
            self.items.push(Item::Text(text));
        }
    }

    pub fn is_free(&self, area: Area) -> bool {
        self.area.contains(area) && !self.taken.iter().any(|taken| taken.overlaps(area))
    }

    pub fn width(&self, text: &str, size: LabelSize) -> f64 {
        self.fonts.width(text, weight(size), self.size(size))
    }

    pub fn size(&self, size: LabelSize) -> f64 {
        match size {
            LabelSize::Small => self.sizes.small,
            LabelSize::Normal | LabelSize::Strong => self.sizes.label,
            LabelSize::Headline => self.sizes.headline,
        }
    }

    pub fn into_scene(self) -> Scene {
        Scene {
            width_pt: self.area.right,
            height_pt: self.area.bottom,
            items: self.items,
        }
    }
}

pub(super) const fn weight(size: LabelSize) -> Weight {
    match size {
        LabelSize::Small | LabelSize::Normal => Weight::Regular,
        LabelSize::Strong | LabelSize::Headline => Weight::SemiBold,
    }
}
