//! What goes on paper: the PDF read by another program, the page of HTML parsed, what stands on each sheet.

mod content;
mod pdf;
mod sample;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{env, fs};

use goodword::analysis::Filter;
use goodword::figure::render::{Backdrop, Meta, Sheet, Tag, svg};
use goodword::figure::scene::{Area, Item};
use goodword::figure::{FontMetrics, Theme};
use goodword::i18n::Texts;
use goodword::model::{
    Brand, Cards, CardsPerSheet, Colour, Edit, Kept, Language, Paper, Picture, Project,
};
use goodword::printed::{Asked, CardsAsked, Content, Printed, cards, compose, html};

use pdf::Reader;
use sample::{TODAY, awkward, shop};

fn content_of(project: &Project, filter: &Filter, language: Language) -> Content {
    compose(&Asked {
        project,
        filter,
        today: TODAY.parse().unwrap(),
        texts: &Texts::load(language).unwrap(),
    })
}

fn content(project: &Project) -> Content {
    content_of(project, &Filter::default(), project.survey().language)
}

fn printed(project: &Project) -> Printed {
    Printed::report(&content(project), project.report().paper)
}

fn pdf_of(printed: &Printed) -> Vec<u8> {
    printed.pdf(TODAY.parse().unwrap()).unwrap()
}

fn texts_on(sheet: &Sheet) -> String {
    let lines: Vec<&str> = sheet.scene.texts().map(|text| text.text.as_str()).collect();
    lines.join("\n")
}

fn all_texts(printed: &Printed) -> String {
    let sheets: Vec<String> = printed.sheets.iter().map(texts_on).collect();
    sheets.join("\n")
}

/// Nothing leaves the sheet, and no text covers another.
fn assert_tidy(printed: &Printed, what: &str) {
    let fonts = FontMetrics::bundled();
    for (number, sheet) in printed.sheets.iter().enumerate() {
        let page = Area {
            left: 0.0,
            top: 0.0,
            right: sheet.scene.width_pt,
            bottom: sheet.scene.height_pt,
        };
        for item in &sheet.scene.items {
            assert!(
                page.contains(item.area(&fonts)),
                "{what} page {number}: {item:?}"
            );
        }
        let texts: Vec<_> = sheet.scene.texts().collect();
        for (at, text) in texts.iter().enumerate() {
            let own = text.area(&fonts);
            let over = texts
                .iter()
                .skip(at + 1)
                .find(|other| other.area(&fonts).overlaps(own));
            assert!(over.is_none(), "{what} page {number}: {text:?} {over:?}");
        }
    }
}

/// How far down the last thing above the foot stands, from 0 to 1.
fn filled(sheet: &Sheet) -> f64 {
    let fonts = FontMetrics::bundled();
    let foot = sheet.scene.height_pt - 50.0;
    let items = sheet.scene.items.iter().map(|item| item.area(&fonts));
    let lowest = items
        .filter(|area| area.bottom < foot)
        .map(|area| area.bottom);
    lowest.fold(0.0, f64::max) / foot
}

#[test]
fn a_report_is_a_pdf_that_can_be_kept_searched_and_read_aloud() {
    let project = shop();
    let printed = printed(&project);
    let reader = Reader::of(&pdf_of(&printed));
    assert_eq!(reader.pages(), printed.sheets.len());
    let (width, height) = Paper::A4.size_pt();
    let size = reader.page_size(1);
    assert!(
        (size.0 - width).abs() < 0.1 && (size.1 - height).abs() < 0.1,
        "{size:?}"
    );
    assert_eq!(reader.language(), "en");
    assert_eq!(reader.title(), project.survey().name);
    let metadata = reader.metadata();
    for norm in [
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
        "<pdfuaid:part>1<",
    ] {
        assert!(metadata.contains(norm), "{norm}");
    }
    let said = reader.text();
    for expected in [
        "Promoters",
        "How this was reckoned",
        "Every answer counts once",
        "Trend",
    ] {
        assert!(said.contains(expected), "{expected} in {said}");
    }
    assert!(
        reader.fonts().iter().all(|font| font.is_embedded),
        "{:?}",
        reader.fonts()
    );
    assert!(
        reader
            .fonts()
            .iter()
            .any(|font| font.name.contains("Inter"))
    );
    let tags: BTreeSet<String> = reader.tags().into_iter().collect();
    for tag in [
        "Document", "H1", "H2", "P", "Figure", "Table", "TR", "TH", "TD", "Sect",
    ] {
        assert!(tags.contains(tag), "{tag} in {tags:?}");
    }
    assert!(reader.figures_without_words() == 0);
}

#[test]
fn the_same_report_of_the_same_day_is_the_same_file() {
    let printed = printed(&shop());
    assert_eq!(pdf_of(&printed), pdf_of(&printed));
}

#[test]
fn letters_of_every_language_can_be_copied_out_of_the_pdf() {
    for (language, word) in [
        (Language::Polish, "Odpowiedzi"),
        (Language::Hungarian, "Válaszok"),
        (Language::Finnish, "Vastauksia"),
        (Language::Chinese, "回答数"),
    ] {
        let project = shop();
        let content = content_of(&project, &Filter::default(), language);
        let reader = Reader::of(&pdf_of(&Printed::report(&content, Paper::Letter)));
        assert!(
            reader.text().contains(word),
            "{language:?} {}",
            reader.text()
        );
        assert_eq!(reader.language(), language.tag());
    }
}

#[test]
fn what_no_font_has_is_printed_as_a_box_and_still_the_norms_are_met() {
    let mut project = shop();
    let mut survey = project.survey().clone();
    survey.name = "Café \u{1f980}\u{e000}\u{200d}\u{feff} 净 \u{5d0}\u{301}".to_owned();
    project.apply(Edit::Survey(Box::new(survey))).unwrap();
    let reader = Reader::of(&pdf_of(&printed(&project)));
    assert!(reader.text().contains("Café"));
}

#[test]
fn pages_are_full_and_titles_stand_with_what_they_name() {
    for (what, project) in awkward() {
        let printed = printed(&project);
        let (last, before) = printed.sheets.split_last().unwrap();
        for (number, sheet) in before.iter().enumerate() {
            assert!(
                filled(sheet) > 0.6,
                "{what} page {number}: {}",
                filled(sheet)
            );
        }
        let whole: usize = printed.sheets.len();
        assert!(
            whole == 1 || filled(last) > 0.12,
            "{what}: {}",
            filled(last)
        );
        for sheet in &printed.sheets {
            let is_heading =
                |element: usize| matches!(printed.elements[element].tag, Tag::Heading(2, _));
            let last = sheet.parts.last().map(|part| part.element);
            assert!(!last.is_some_and(is_heading), "{what}: a name stands alone");
        }
    }
}

#[test]
fn nothing_collides_or_leaves_the_paper_whatever_is_printed() {
    for (what, project) in awkward() {
        for paper in Paper::ALL {
            for language in [Language::English, Language::Polish, Language::Chinese] {
                let content = content_of(&project, &Filter::default(), language);
                let printed = Printed::report(&content, paper);
                assert_tidy(&printed, &format!("{what} {paper:?} {language:?}"));
                let expected = printed.elements.len();
                assert!(
                    printed
                        .sheets
                        .iter()
                        .flat_map(|sheet| &sheet.parts)
                        .all(|part| part.element < expected)
                );
            }
        }
        pdf_of(&printed(&project));
    }
}

#[test]
fn the_logo_and_the_colour_of_the_business_are_on_the_report() {
    let mut project = shop();
    let logo = Picture::new(&sample::logo()).unwrap();
    let brand = Brand {
        logo: Some(logo),
        accent: Some(Colour(0xff, 0xd4, 0x00)),
        kept: Kept::default(),
    };
    project.apply(Edit::Brand(Box::new(brand))).unwrap();
    let printed = printed(&project);
    let pictures = printed.sheets[0].scene.items.iter();
    assert_eq!(
        pictures
            .filter(|item| matches!(item, Item::Picture { .. }))
            .count(),
        1
    );
    let reader = Reader::of(&pdf_of(&printed));
    assert_eq!(reader.figures_without_words(), 0);
    assert!(reader.has_picture());
    let page = html(
        &content(&project),
        Paper::A4,
        &Texts::load(Language::English).unwrap(),
    );
    assert!(page.contains("--own: #ffd400") && page.contains("data:image/png;base64,"));
    assert!(!page.contains("--legible: #ffd400"));
}

#[test]
fn a_picture_that_ends_too_early_is_no_logo() {
    let whole = sample::logo();
    let whole_picture = Picture::new(&whole).unwrap();
    let day = TODAY.parse().unwrap();
    assert!(goodword::printed::check_picture(&whole_picture, day).is_ok());
    let torn = Picture::new(&whole[..whole.len() / 2]).unwrap();
    assert!(goodword::printed::check_picture(&torn, day).is_err());
}

#[test]
fn cards_hold_the_question_in_every_language_and_stay_within_their_cuts() {
    let project = shop();
    for language in Language::ALL {
        for per_sheet in CardsPerSheet::ALL {
            for paper in Paper::ALL {
                let texts = Texts::load(language).unwrap();
                let own = Cards {
                    per_sheet,
                    text: "Hand it in at the till. Thank you".to_owned(),
                };
                let printed = cards(&CardsAsked {
                    project: &project,
                    paper,
                    cards: &own,
                    texts: &texts,
                });
                assert_tidy(&printed, &format!("{language:?} {per_sheet:?} {paper:?}"));
                let said = all_texts(&printed);
                let count = usize::from(per_sheet.count());
                assert_eq!(said.lines().filter(|line| *line == "10").count(), count);
                assert_eq!(said.matches("Hand it in").count(), count);
                let reader = Reader::of(&pdf_of(&printed));
                assert_eq!(
                    (reader.pages(), reader.language()),
                    (1, language.tag().to_owned())
                );
            }
        }
    }
}

#[test]
fn long_words_on_cards_are_set_smaller_and_none_is_lost() {
    let project = sample::wordy();
    let texts = Texts::load(Language::English).unwrap();
    for per_sheet in CardsPerSheet::ALL {
        let own = Cards {
            per_sheet,
            text: "Leave the card in the box beside the door. ".repeat(3),
        };
        let printed = cards(&CardsAsked {
            project: &project,
            paper: Paper::A4,
            cards: &own,
            texts: &texts,
        });
        assert_tidy(&printed, &format!("{per_sheet:?}"));
        let said = all_texts(&printed).replace('\n', " ");
        let question = project.survey().question.trim();
        assert_eq!(
            said.matches(question).count(),
            usize::from(per_sheet.count())
        );
    }
}

#[test]
fn a_page_of_the_report_is_drawn_as_it_was() {
    for (name, language) in [
        ("report-en", Language::English),
        ("report-pl", Language::Polish),
        ("report-zh-CN", Language::Chinese),
    ] {
        let content = content_of(&sample::small(), &Filter::default(), language);
        let printed = Printed::report(&content, Paper::A4);
        let meta = Meta {
            id: "report",
            title: &printed.title,
            description: &printed.description,
            language,
            backdrop: Backdrop::Solid,
        };
        let drawn = svg(&printed.sheets[0].scene, Theme::Light, &meta);
        golden(name, &drawn);
    }
}

fn golden(name: &str, drawn: &str) {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests/golden/figures"]
        .iter()
        .collect();
    let path = path.join(format!("{name}.svg"));
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, drawn).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == drawn,
        "{name} is drawn otherwise; UPDATE_SNAPSHOTS=1 redraws it"
    );
}
