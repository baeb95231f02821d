//! What is printed and what the business looks like, each as one line of what differs from a new project's.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::item::{Object, array};
use crate::model::{Brand, CardsPerSheet, Chosen, Paper, Report};
use crate::project_file::words;

pub(in crate::project_file) fn report(report: &Report, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    if !report.sections.is_empty() {
        array(object.key("sections"), &report.sections, section);
    }
    if report.paper != Paper::default() {
        object.text("paper", words::word(words::PAPERS, &report.paper));
    }
    if report.with_names {
        object.yes("names");
    }
    if let Some(field) = report.by {
        object.plain("by", field);
    }
    if report.comments_looked_at {
        object.yes("comments_looked_at");
    }
    if report.cards.per_sheet != CardsPerSheet::default() {
        object.number("cards_per_sheet", report.cards.per_sheet.count().into());
    }
    object.text_unless_empty("card_text", &report.cards.text);
    object.kept(&report.kept);
    object.close();
}

fn section(chosen: &Chosen, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.text("section", &chosen.section.to_string());
    if !chosen.shown {
        object.yes("hidden");
    }
    object.kept(&chosen.kept);
    object.close();
}

pub(in crate::project_file) fn brand(brand: &Brand, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    if let Some(logo) = &brand.logo {
        object.plain("logo", STANDARD.encode(logo.bytes()));
    }
    if let Some(accent) = brand.accent {
        object.plain("accent", accent);
    }
    object.kept(&brand.kept);
    object.close();
}
