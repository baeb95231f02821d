//! What is printed and what the business looks like: objects of which every part may be missing.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::value::RawValue;

use super::object::{Object, one_of, text_as};
use crate::model::{Brand, Cards, CardsPerSheet, Chosen, Picture, Report, Section};
use crate::project_file::problem::{Expected, Fault, Place, Problems};
use crate::project_file::words;

/// What is missing, or does not fit, is as in a new project.
pub(in crate::project_file) fn report(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Report {
    let Some(mut object) = Object::read(raw, place, problems) else {
        return Report::default();
    };
    let papers = Expected::OneOf(words::PAPER_WORDS);
    let paper = object.optional("paper", papers, problems, |json| {
        one_of(json, words::PAPERS)
    });
    Report {
        sections: sections(&mut object, place, problems),
        paper: paper.unwrap_or_default(),
        with_names: object.yes("names", problems),
        by: object.optional("by", Expected::Id, problems, text_as),
        comments_looked_at: object.yes("comments_looked_at", problems),
        cards: Cards {
            per_sheet: per_sheet(&mut object, problems),
            text: object.text("card_text", problems),
        },
        kept: object.kept(problems),
    }
}

fn sections(object: &mut Object<'_, '_>, place: Place<'_>, problems: &mut Problems) -> Vec<Chosen> {
    let list = place.key("sections");
    let mut sections: Vec<Chosen> = Vec::new();
    for (at, raw) in object.list("sections", problems).into_iter().enumerate() {
        let place = list.item(at);
        let Some(mut item) = Object::read(raw, place, problems) else {
            continue;
        };
        let known = Expected::OneOf(words::SECTION_WORDS);
        let section: Option<Section> = item.required("section", known, problems, text_as);
        let hidden = item.yes("hidden", problems);
        let kept = item.kept(problems);
        let Some(section) = section else {
            continue;
        };
        if sections.iter().any(|each| each.section == section) {
            let id = section.to_string();
            problems.add(place.key("section"), Fault::DuplicateId(id));
        } else {
            sections.push(Chosen {
                section,
                shown: !hidden,
                kept,
            });
        }
    }
    sections
}

fn per_sheet(object: &mut Object<'_, '_>, problems: &mut Problems) -> CardsPerSheet {
    let expected = Expected::OneOf(words::PER_SHEET_WORDS);
    let found = object.optional("cards_per_sheet", expected, problems, |json| {
        let count: u64 = serde_json::from_str(json).ok()?;
        let found = words::PER_SHEET.iter().find(|(each, _)| *each == count);
        found.map(|(_, per_sheet)| *per_sheet)
    });
    found.unwrap_or_default()
}

/// What is missing, or does not fit, there is none of.
pub(in crate::project_file) fn brand(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Brand {
    let Some(mut object) = Object::read(raw, place, problems) else {
        return Brand::default();
    };
    Brand {
        logo: object.optional("logo", Expected::Picture, problems, picture),
        accent: object.optional("accent", Expected::Colour, problems, text_as),
        kept: object.kept(problems),
    }
}

fn picture(json: &str) -> Option<Picture> {
    let text: String = serde_json::from_str(json).ok()?;
    Picture::new(&STANDARD.decode(text).ok()?).ok()
}
