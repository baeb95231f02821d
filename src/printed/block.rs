//! What a report says, part after part, whether on paper or on a page of HTML.

use super::Accent;
use crate::figure::Figure;
use crate::model::{Language, Picture};

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// What the survey is called.
    pub title: String,
    /// What is reported on: when, how many, which part of them.
    pub subtitle: Vec<String>,
    pub language: Language,
    pub logo: Option<Picture>,
    /// What the logo is, for those who cannot see it.
    pub logo_name: String,
    pub accent: Accent,
    pub blocks: Vec<Block>,
    /// At the foot of every page.
    pub foot: String,
    /// `Page 1 of 3` for each number of pages.
    pub page_of: PageOf,
}

/// How the language numbers pages: with `{page}` and `{pages}` where the numbers stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageOf(pub String);

impl PageOf {
    pub(super) fn said(&self, page: usize, pages: usize) -> String {
        self.0
            .replace("{page}", &page.to_string())
            .replace("{pages}", &pages.to_string())
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Begins a section.
    Heading(String),
    Paragraph(Look, String),
    Chart(Box<Figure>),
    Rows(Rows),
    Quote {
        text: String,
        by: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// What matters.
    Lead,
    Body,
    /// What stands beside it.
    Soft,
}

/// A table: names in the first column, numbers in the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    pub head: Vec<String>,
    /// Each as long as the head.
    pub rows: Vec<Vec<String>>,
}
