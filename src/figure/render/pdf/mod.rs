//! Sheets as PDF: text stays text in embedded parts of the bundled fonts, every part says what it is, so that the page
//! can be read aloud, and the whole is checked against PDF/A-2a and PDF/UA-1 before it is given away. The same sheets
//! of the same day give the same bytes.

mod draw;
mod pieces;
mod structure;
mod typeset;

use std::num::NonZeroU32;

use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::metadata::{DateTime, Metadata};
use krilla::page::{NumberingStyle, PageLabel, PageSettings};
use krilla::{Document, SerializeSettings};

use super::RenderError;
use super::sheet::{Element, Sheet, Tag};
use crate::figure::Figure;
use crate::figure::fonts::FontMetrics;
use crate::figure::scene::Scene;
use crate::figure::theme::Theme;
use crate::model::{Day, Language};
use draw::Brush;
use structure::Structure;
use typeset::Typesetter;

/// What becomes a PDF.
#[derive(Clone, Copy, Debug)]
pub struct Print<'a> {
    /// Never empty.
    pub title: &'a str,
    pub description: &'a str,
    pub language: Language,
    /// When it is made.
    pub day: Day,
    pub theme: Theme,
    pub sheets: &'a [Sheet],
    /// What the parts of the sheets belong to, in the order of reading.
    pub elements: &'a [Element],
}

/// All sheets as one PDF.
///
/// # Errors
/// When a sheet has no size, a picture cannot be drawn, or the result would not meet the two norms.
pub fn pdf(print: &Print<'_>) -> Result<Vec<u8>, RenderError> {
    let mut document = Document::new_with(settings()?);
    let mut typesetter = Typesetter::default();
    let mut structure = Structure::new(print.elements);
    let fonts = FontMetrics::bundled();
    for (number, sheet) in print.sheets.iter().enumerate() {
        let mut page = document.start_page_with(page_settings(&sheet.scene, number)?);
        let mut surface = page.surface();
        let mut brush = Brush::new(&mut surface, &mut typesetter, print.theme, &sheet.scene);
        brush.ground(&sheet.scene);
        let mut done = 0;
        for part in &sheet.parts {
            brush.artifact(sheet.items(done..part.items.start))?;
            let items = sheet.items(part.items.clone());
            structure.reaches(part.element, number, items, &fonts);
            let leaf = brush.content(items)?;
            structure.add_leaf(part.element, leaf);
            done = part.items.end;
        }
        brush.artifact(sheet.items(done..sheet.scene.items.len()))?;
        surface.finish();
        page.finish();
    }
    document.set_outline(structure.outline(print));
    document.set_tag_tree(structure.into_tree(print.language));
    document.set_metadata(metadata(print));
    document
        .finish()
        .map_err(|error| RenderError::Drawing(format!("{error:?}")))
}

/// A chart as a PDF of one page of its size.
///
/// # Errors
/// As [`pdf`].
pub fn chart_pdf(
    figure: &Figure,
    scene: Scene,
    theme: Theme,
    day: Day,
) -> Result<Vec<u8>, RenderError> {
    let elements = [Element::root(Tag::Figure(figure.description.clone()))];
    let sheets = [Sheet::whole(scene, 0)];
    pdf(&Print {
        title: &figure.title,
        description: &figure.description,
        language: figure.language,
        day,
        theme,
        sheets: &sheets,
        elements: &elements,
    })
}

fn settings() -> Result<SerializeSettings, RenderError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| RenderError::Drawing(format!("{error:?}")))?;
    Ok(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    })
}

fn page_settings(scene: &Scene, number: usize) -> Result<PageSettings, RenderError> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "casts from f64 saturate; what is shown is whole points"
    )]
    let size = || RenderError::Size {
        width_px: scene.width_pt.round() as u64,
        height_px: scene.height_pt.round() as u64,
    };
    let settings = PageSettings::from_wh(draw::short(scene.width_pt), draw::short(scene.height_pt))
        .ok_or_else(size)?;
    let number = u32::try_from(number + 1).ok().and_then(NonZeroU32::new);
    let label = PageLabel::new(Some(NumberingStyle::Arabic), None, number);
    Ok(settings.with_page_label(label))
}

fn metadata(print: &Print<'_>) -> Metadata {
    Metadata::new()
        .title(print.title.to_owned())
        .description(print.description.to_owned())
        .language(print.language.tag().to_owned())
        .creator(concat!("Goodword ", env!("CARGO_PKG_VERSION")).to_owned())
        .creation_date(date(print.day))
}

fn date(day: Day) -> DateTime {
    let small = |number: i8| u8::try_from(number).unwrap_or(1);
    let date = day.date();
    DateTime::new(u16::try_from(date.year()).unwrap_or_default())
        .month(small(date.month()))
        .day(small(date.day()))
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}
