//! What stands above everything else on the first page: the title, what is reported on, and the logo.

use super::fitted;
use crate::figure::Role;
use crate::figure::fonts::{FontMetrics, Weight};
use crate::figure::render::{Element, Tag};
use crate::figure::scene::{Area, Item};
use crate::model::Picture;
use crate::printed::block::Content;
use crate::printed::measure::Type;
use crate::printed::setting::{as_f64, stacked};

const LOGO: (f64, f64) = (130.0, 46.0);

const TITLE: Type = Type::new(Weight::SemiBold, 21.0, 27.0, Role::Text);
const SUBTITLE: Type = Type::new(Weight::Regular, 10.5, 15.5, Role::SoftText);

/// Logo, title and what is reported on: at the top of the first page.
pub(super) struct Head {
    pub height_pt: f64,
    pub parts: Vec<(Option<usize>, Vec<Item>)>,
}

impl Head {
    pub(super) fn of(
        content: &Content,
        width_pt: f64,
        elements: &mut Vec<Element>,
        fonts: &FontMetrics,
    ) -> Self {
        let mut add = |tag: Tag| {
            elements.push(Element::root(tag));
            elements.len() - 1
        };
        let mut parts = Vec::new();
        let logo = content.logo.as_ref().map(|logo| logo_area(logo, width_pt));
        let beside = logo.map_or(width_pt, |area| area.left - 20.0);
        let lines = TITLE.lines(&content.title, beside, fonts);
        let mut y = TITLE.line_pt * as_f64(lines.len());
        let title = add(Tag::Heading(1, content.title.clone()));
        parts.push((Some(title), stacked(&TITLE, lines, 0.0, 0.0)));
        y += 3.0;
        for line in &content.subtitle {
            let lines = SUBTITLE.lines(line, beside, fonts);
            let height = SUBTITLE.line_pt * as_f64(lines.len());
            let paragraph = add(Tag::Paragraph);
            parts.push((Some(paragraph), stacked(&SUBTITLE, lines, 0.0, y)));
            y += height;
        }
        if let (Some(area), Some(picture)) = (logo, content.logo.clone()) {
            let figure = add(Tag::Figure(content.logo_name.clone()));
            y = y.max(area.bottom);
            parts.push((Some(figure), vec![Item::Picture { area, picture }]));
        }
        y += 9.0;
        let bar = Area {
            left: 0.0,
            top: y,
            right: width_pt,
            bottom: y + 2.5,
        };
        let fill = Role::Own(content.accent.own);
        parts.push((
            None,
            vec![Item::Rect {
                area: bar,
                radius_pt: 0.0,
                fill,
                edge: None,
            }],
        ));
        Self {
            height_pt: y + 2.5,
            parts,
        }
    }
}

/// At the right, as large as there is room for it.
fn logo_area(logo: &Picture, width_pt: f64) -> Area {
    let (width, height) = fitted(logo, LOGO);
    Area {
        left: width_pt - width,
        top: 0.0,
        right: width_pt,
        bottom: height,
    }
}
