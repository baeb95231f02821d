//! Which part of a report stands on which page. A section's name stays with what it is about, a chart is never cut,
//! and charts are made a little higher or lower so that pages are full and none holds only a few lines.

mod head;
mod plan;
mod sheet;

use super::Printed;
use super::block::Content;
use super::setting::{Ink, Setting};
use crate::figure::fonts::FontMetrics;
use crate::figure::render::Sheet;
use crate::model::{Paper, Picture};
use head::Head;
use plan::{Placed, Plan};
use sheet::SheetInMaking;

const SIDE: f64 = 50.0;
const TOP: f64 = 46.0;
const BOTTOM: f64 = 58.0;

pub(super) fn pages(content: &Content, paper: Paper) -> Printed {
    let fonts = FontMetrics::bundled();
    let (width_pt, height_pt) = paper.size_pt();
    let text_width = width_pt - 2.0 * SIDE;
    let mut elements = Vec::new();
    let head = Head::of(content, text_width, &mut elements, &fonts);
    let setting = Setting::of(content, elements, text_width, &fonts);
    let room = height_pt - TOP - BOTTOM;
    let plan = Plan::best(&setting.atoms, room, head.height_pt);
    let mut sheets: Vec<Sheet> = Vec::new();
    for (number, page) in plan.pages.iter().enumerate() {
        let mut sheet = SheetInMaking::new(content, (width_pt, height_pt), &fonts);
        if number == 0 {
            sheet.put(&head.parts, SIDE, TOP);
        }
        let mut y = TOP + page.from_pt;
        for (at, placed) in page.placed.iter().enumerate() {
            let Some(atom) = setting.atoms.get(placed.atom) else {
                continue;
            };
            if at == 0 {
                if let Some((again, height)) = &atom.head {
                    sheet.put(&[(None, again.clone())], SIDE, y);
                    y += height;
                }
            } else {
                y += placed.gap_pt;
            }
            let is_first = at == 0;
            sheet.atom(atom, y, placed.height_pt, text_width, is_first);
            y += placed.height_pt;
        }
        sheet.foot(number, plan.pages.len());
        let mut sheet = sheet.done();
        sheet.scene = sheet.scene.in_weights_of(content.language);
        sheets.push(sheet);
    }
    Printed {
        title: content.title.clone(),
        description: content.subtitle.join("; "),
        language: content.language,
        sheets,
        elements: setting.elements,
    }
}

/// How high each chart should be, the first first, so that the pages are full when something else sets them: with texts
/// of the same sizes, in a width and on pages with that room, charts with texts `scale` times as large as those of paper.
pub(super) fn chart_heights(
    content: &Content,
    width_pt: f64,
    room_pt: f64,
    scale: f64,
) -> Vec<f64> {
    let fonts = FontMetrics::bundled();
    let mut elements = Vec::new();
    let head = Head::of(content, width_pt, &mut elements, &fonts);
    let mut setting = Setting::of(content, elements, width_pt, &fonts);
    for atom in &mut setting.atoms {
        if let Ink::Chart { heights, .. } = &mut atom.ink {
            *heights = heights.times(scale);
        }
    }
    let plan = Plan::best(&setting.atoms, room_pt, head.height_pt);
    let is_chart = |placed: &&Placed| {
        let atom = setting.atoms.get(placed.atom);
        atom.is_some_and(|atom| matches!(atom.ink, Ink::Chart { .. }))
    };
    let placed = plan.pages.iter().flat_map(|page| &page.placed);
    placed
        .filter(is_chart)
        .map(|chart| chart.height_pt)
        .collect()
}

/// The size of a picture that fills a box in one direction.
pub(super) fn fitted(picture: &Picture, (width, height): (f64, f64)) -> (f64, f64) {
    let own = (
        f64::from(picture.width_px()),
        f64::from(picture.height_px()),
    );
    let scale = (width / own.0).min(height / own.1);
    (own.0 * scale, own.1 * scale)
}
