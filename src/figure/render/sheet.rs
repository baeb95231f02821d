//! A scene whose parts say what they are: which items are a heading, a paragraph, a cell, a figure. What is in no part
//! is only there to be looked at: rules, cut marks, page numbers.

use std::ops::Range;

use crate::figure::scene::{Item, Scene};

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    pub scene: Scene,
    /// In the order of the items, none over another.
    pub parts: Vec<Part>,
}

/// Items of a sheet that belong to one element. An element may have parts on several sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub items: Range<usize>,
    /// Its place among the elements.
    pub element: usize,
}

/// Something that is read as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub tag: Tag,
    /// Stands before it among the elements; `None` at the top.
    pub parent: Option<usize>,
}

/// What an element is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tag {
    Section,
    /// Of a level from 1, with its text.
    Heading(u16, String),
    Paragraph,
    /// What somebody said.
    Quote,
    /// With what it shows, in words.
    Figure(String),
    Table,
    Row,
    /// The heading of a column.
    ColumnHead,
    /// The name of a row.
    RowHead,
    Cell,
}

impl Element {
    pub const fn root(tag: Tag) -> Self {
        Self { tag, parent: None }
    }

    pub const fn within(tag: Tag, parent: usize) -> Self {
        Self {
            tag,
            parent: Some(parent),
        }
    }
}

impl Sheet {
    /// A scene that is one element from its first item to its last.
    pub fn whole(scene: Scene, element: usize) -> Self {
        let parts = vec![Part {
            items: 0..scene.items.len(),
            element,
        }];
        Self { scene, parts }
    }

    pub fn items(&self, range: Range<usize>) -> &[Item] {
        self.scene.items.get(range).unwrap_or_default()
    }
}
