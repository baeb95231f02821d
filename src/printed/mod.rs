//! What goes on paper: the report and cards to hand out. Responsible for which parts a report has, how they flow over
//! pages, and for the report as a page of HTML; everything is made of scenes, so that the window shows the very sheets
//! that are printed. Computes no number and knows neither files nor the window.

mod accent;
mod block;
mod cards;
mod flow;
mod html;
mod measure;
mod name;
mod report;
mod sections;
mod setting;

pub use accent::Accent;
pub use block::{Block, Content, Look, PageOf, Rows};
pub use cards::{CardsAsked, cards};
pub use html::html;
pub use name::{file_for, plain_name};
pub use report::{Asked, compose, segments_by, values_of};
pub use sections::{quotes, section_name, sections_of, sections_to_keep, shown};

use crate::figure::render::{Element, Print, RenderError, Sheet, pdf};
use crate::figure::{Scene, Theme};
use crate::model::{Day, Language, Paper, Picture};

/// Sheets of paper, with what their parts are.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    pub title: String,
    pub description: String,
    pub language: Language,
    pub sheets: Vec<Sheet>,
    pub elements: Vec<Element>,
}

impl Printed {
    /// The report on sheets of that size.
    pub fn report(content: &Content, paper: Paper) -> Self {
        flow::pages(content, paper)
    }

    /// As a PDF that can be kept and read aloud.
    ///
    /// # Errors
    /// When the logo cannot be drawn, or the file would not meet the norms.
    pub fn pdf(&self, day: Day) -> Result<Vec<u8>, RenderError> {
        pdf(&Print {
            title: &self.title,
            description: &self.description,
            language: self.language,
            day,
            theme: Theme::Print,
            sheets: &self.sheets,
            elements: &self.elements,
        })
    }
}

/// Whether all of a picture can be drawn, which its head does not tell.
///
/// # Errors
/// When it cannot.
pub fn check_picture(picture: &Picture, day: Day) -> Result<(), RenderError> {
    let area = crate::figure::scene::Area {
        left: 0.0,
        top: 0.0,
        right: 10.0,
        bottom: 10.0,
    };
    let scene = Scene {
        width_pt: 10.0,
        height_pt: 10.0,
        items: vec![crate::figure::scene::Item::Picture {
            area,
            picture: picture.clone(),
        }],
    };
    let sheet = Sheet {
        scene,
        parts: Vec::new(),
    };
    let printed = Printed {
        title: "-".to_owned(),
        description: String::new(),
        language: Language::default(),
        sheets: vec![sheet],
        elements: Vec::new(),
    };
    printed.pdf(day).map(|_| ())
}
