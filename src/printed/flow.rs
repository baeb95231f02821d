//! Which part of a report stands on which page. A section's name stays with what it is about, a chart is never cut,
//! and charts are made a little higher or lower so that pages are full and none holds only a few lines.

use super::Printed;
use super::block::Content;
use super::measure::Type;
use super::setting::{Atom, Ink, PAPER_TEXT_SCALE, Setting, as_f64, stacked};
use crate::figure::fonts::{FontMetrics, Weight};
use crate::figure::render::{Element, Part, Sheet, Tag};
use crate::figure::scene::{Anchor, Area, Item};
use crate::figure::{Frame, Role, Scene, layout};
use crate::model::{Paper, Picture};

const SIDE: f64 = 50.0;
const TOP: f64 = 46.0;
const BOTTOM: f64 = 58.0;
/// Charts have margins of their own; this much of a page's margin is theirs.
const CHART_MARGIN: f64 = 24.0 * PAPER_TEXT_SCALE;
const LOGO: (f64, f64) = (130.0, 46.0);

const TITLE: Type = Type::new(Weight::SemiBold, 21.0, 27.0, Role::Text);
const SUBTITLE: Type = Type::new(Weight::Regular, 10.5, 15.5, Role::SoftText);
const FOOT: Type = Type::new(Weight::Regular, 8.5, 12.0, Role::SoftText);

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
            sheet.atom(atom, y, (placed.height_pt, text_width), is_first);
            y += placed.height_pt;
        }
        sheet.foot(number, plan.pages.len());
        sheets.push(sheet.done());
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
    (width_pt, room_pt): (f64, f64),
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

/// Logo, title and what is reported on: at the top of the first page.
struct Head {
    height_pt: f64,
    parts: Vec<(Option<usize>, Vec<Item>)>,
}

impl Head {
    fn of(
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

/// The size of a picture that fills a box in one direction.
pub(super) fn fitted(picture: &Picture, (width, height): (f64, f64)) -> (f64, f64) {
    let own = (
        f64::from(picture.width_px()),
        f64::from(picture.height_px()),
    );
    let scale = (width / own.0).min(height / own.1);
    (own.0 * scale, own.1 * scale)
}

/// Of a page, however full it is, against what empty ones cost.
const PAGE_COST: f64 = 0.5;

/// Where everything stands.
#[derive(Debug)]
struct Plan {
    pages: Vec<PagePlan>,
}

#[derive(Debug, Default)]
struct PagePlan {
    /// What stands above the first part.
    from_pt: f64,
    placed: Vec<Placed>,
}

#[derive(Debug)]
struct Placed {
    atom: usize,
    gap_pt: f64,
    height_pt: f64,
}

impl PagePlan {
    /// How far down it reaches; the first part has no room above it but that of the head of its table.
    fn used(&self, atoms: &[Atom<'_>]) -> f64 {
        let parts = self.placed.iter().enumerate();
        let sum: f64 = parts
            .map(|(at, placed)| {
                let above = if at == 0 {
                    head_height(atoms, placed.atom)
                } else {
                    placed.gap_pt
                };
                above + placed.height_pt
            })
            .sum();
        self.from_pt + sum
    }

    /// How much lower its charts could be.
    fn slack(&self, atoms: &[Atom<'_>]) -> f64 {
        let charts = self.placed.iter();
        charts
            .map(
                |placed| match atoms.get(placed.atom).map(|atom| &atom.ink) {
                    Some(Ink::Chart { heights, .. }) => (placed.height_pt - heights.least).max(0.0),
                    _ => 0.0,
                },
            )
            .sum()
    }
}

fn head_height(atoms: &[Atom<'_>], at: usize) -> f64 {
    let head = atoms.get(at).and_then(|atom| atom.head.as_ref());
    head.map_or(0.0, |(_, height)| *height)
}

impl Plan {
    /// The plan with the fullest pages: charts in several sizes are tried, and how far they may be made lower for what
    /// follows them.
    fn best(atoms: &[Atom<'_>], room_pt: f64, head_pt: f64) -> Self {
        let mut best = (f64::INFINITY, Self { pages: Vec::new() });
        for give in [1.0, 0.6, 0.3, 0.0] {
            let scales = (0u8..=16).map(|step| 0.75 + 0.05 * f64::from(step));
            for scale in scales {
                let plan = Self::with(atoms, (room_pt, head_pt), (scale, give));
                let cost = plan.cost(atoms, room_pt) + 0.4 * (scale - 1.0).abs();
                if cost < best.0 {
                    best = (cost, plan);
                }
            }
            // More than what its pages cost anyway: some are not full.
            let of_empty = best.0 - PAGE_COST * as_f64(best.1.pages.len());
            if of_empty < 0.1 {
                break;
            }
        }
        let (_, mut plan) = best;
        plan.fill(atoms, room_pt);
        plan
    }

    /// More pages cost more, and so does every page that is not full; the last one may end earlier.
    fn cost(&self, atoms: &[Atom<'_>], room_pt: f64) -> f64 {
        let last = self.pages.len().saturating_sub(1);
        let pages = self.pages.iter().enumerate();
        let empty: f64 = pages
            .map(|(at, page)| {
                let empty = (1.0 - page.used(atoms) / room_pt).max(0.0);
                let reach = if at == last {
                    (empty - 0.35).max(0.0)
                } else {
                    // Charts of a page that is not the last can still be made higher.
                    (empty - 0.12).max(0.0)
                };
                reach * reach * 4.0
            })
            .sum();
        PAGE_COST * as_f64(self.pages.len()) + empty
    }

    /// With charts of that scale of their good height, of which `give`, from 0 to 1, is how much of what they could be
    /// lower is given to what follows.
    fn with(atoms: &[Atom<'_>], (room_pt, head_pt): (f64, f64), (scale, give): (f64, f64)) -> Self {
        let mut pages = vec![PagePlan {
            from_pt: head_pt + 14.0,
            placed: Vec::new(),
        }];
        let mut from = 0;
        while from < atoms.len() {
            let kept = atoms
                .iter()
                .skip(from)
                .take_while(|atom| atom.keeps)
                .count();
            let to = (from + kept + 1).min(atoms.len());
            let together: Vec<Placed> = (from..to)
                .filter_map(|at| placed(atoms, at, scale))
                .collect();
            put_together(&mut pages, together, atoms, (room_pt, give));
            from = to;
        }
        pages.retain(|page| !page.placed.is_empty() || page.from_pt > 0.0);
        Self { pages }
    }

    /// What is left of a page that is followed by another goes into its charts, then between its sections.
    fn fill(&mut self, atoms: &[Atom<'_>], room_pt: f64) {
        let last = self.pages.len().saturating_sub(1);
        for (at, page) in self.pages.iter_mut().enumerate() {
            let left = room_pt - page.used(atoms);
            if left < 0.0 {
                lower_charts(page, atoms, -left);
            } else if at < last || left < room_pt * 0.25 {
                raise_charts(page, atoms, left);
                let left = room_pt - page.used(atoms);
                spread(page, atoms, left);
            }
        }
    }
}

fn placed(atoms: &[Atom<'_>], at: usize, scale: f64) -> Option<Placed> {
    let atom = atoms.get(at)?;
    Some(Placed {
        atom: at,
        gap_pt: atom.gap_pt,
        height_pt: match &atom.ink {
            Ink::Set { height_pt, .. } => *height_pt,
            Ink::Chart { heights, .. } => heights.scaled(scale),
        },
    })
}

/// On the last page where there is room, if need be by making its charts lower; else on a new one.
fn put_together(
    pages: &mut Vec<PagePlan>,
    together: Vec<Placed>,
    atoms: &[Atom<'_>],
    (room_pt, give): (f64, f64),
) {
    let height: f64 = together
        .iter()
        .map(|each| each.gap_pt + each.height_pt)
        .sum();
    let own = PagePlan {
        from_pt: 0.0,
        placed: together,
    };
    let fits = pages.last().is_some_and(|page| {
        let over = page.used(atoms) + height - room_pt;
        page.placed.is_empty() && page.from_pt <= 0.0
            || over <= give * (page.slack(atoms) + own.slack(atoms))
    });
    // What is higher than a page goes on over its end, part by part.
    if !fits && own.used(atoms) - own.slack(atoms) > room_pt && own.placed.len() > 1 {
        for each in own.placed {
            put_together(pages, vec![each], atoms, (room_pt, give));
        }
        return;
    }
    if !fits {
        pages.push(PagePlan::default());
    }
    if let Some(page) = pages.last_mut() {
        page.placed.extend(own.placed);
    }
}

fn lower_charts(page: &mut PagePlan, atoms: &[Atom<'_>], by_pt: f64) {
    let slack = page.slack(atoms);
    if slack <= 0.0 {
        return;
    }
    let part = (by_pt / slack).min(1.0);
    for placed in &mut page.placed {
        if let Some(Ink::Chart { heights, .. }) = atoms.get(placed.atom).map(|atom| &atom.ink) {
            placed.height_pt -= part * (placed.height_pt - heights.least).max(0.0);
        }
    }
}

fn raise_charts(page: &mut PagePlan, atoms: &[Atom<'_>], by_pt: f64) {
    let could = |placed: &Placed| match atoms.get(placed.atom).map(|atom| &atom.ink) {
        Some(Ink::Chart { heights, .. }) => (heights.most - placed.height_pt).max(0.0),
        _ => 0.0,
    };
    let whole: f64 = page.placed.iter().map(could).sum();
    if whole <= 0.0 {
        return;
    }
    let part = (by_pt / whole).min(1.0);
    for placed in &mut page.placed {
        placed.height_pt += part * could(placed);
    }
}

/// A little more room above the sections, so that the page ends where the others do.
fn spread(page: &mut PagePlan, atoms: &[Atom<'_>], left_pt: f64) {
    const MOST: f64 = 16.0;
    let begins = |placed: &Placed| {
        atoms
            .get(placed.atom)
            .is_some_and(|atom| atom.begins_section)
    };
    let places = page
        .placed
        .iter()
        .skip(1)
        .filter(|each| begins(each))
        .count();
    if places == 0 || left_pt <= 0.0 {
        return;
    }
    let each_pt = (left_pt / as_f64(places)).min(MOST);
    for placed in page.placed.iter_mut().skip(1) {
        if begins(placed) {
            placed.gap_pt += each_pt;
        }
    }
}

/// A sheet while parts are put on it.
struct SheetInMaking<'a> {
    content: &'a Content,
    size_pt: (f64, f64),
    fonts: &'a FontMetrics,
    items: Vec<Item>,
    parts: Vec<Part>,
}

impl<'a> SheetInMaking<'a> {
    fn new(content: &'a Content, size_pt: (f64, f64), fonts: &'a FontMetrics) -> Self {
        Self {
            content,
            size_pt,
            fonts,
            items: Vec::new(),
            parts: Vec::new(),
        }
    }

    fn put(&mut self, parts: &[(Option<usize>, Vec<Item>)], x: f64, y: f64) {
        for (element, items) in parts {
            let from = self.items.len();
            self.items
                .extend(items.iter().map(|item| item.clone().moved(x, y)));
            if let Some(element) = *element {
                let items = from..self.items.len();
                self.parts.push(Part { items, element });
            }
        }
    }

    fn atom(&mut self, atom: &Atom<'_>, y: f64, (height_pt, width_pt): (f64, f64), is_first: bool) {
        match &atom.ink {
            // The line above a section parts it from what is above it.
            Ink::Set { parts, .. } if is_first && atom.begins_section => {
                let parts: Vec<_> = parts
                    .iter()
                    .filter(|(of, _)| of.is_some())
                    .cloned()
                    .collect();
                self.put(&parts, SIDE, y);
            }
            Ink::Set { parts, .. } => self.put(parts, SIDE, y),
            Ink::Chart {
                figure, element, ..
            } => {
                // Its upper and lower margin are room that the page gives already.
                let frame = Frame::of_scale(
                    width_pt + 2.0 * CHART_MARGIN,
                    height_pt + 1.5 * CHART_MARGIN,
                    PAPER_TEXT_SCALE,
                );
                let scene = layout(figure, frame, self.fonts);
                let accent = self.content.accent;
                let recolour = |role| accent.recolour(role);
                let items = scene.items.into_iter();
                let items = items.map(|item| item.recoloured(&recolour));
                let part = (Some(*element), items.collect());
                self.put(&[part], SIDE - CHART_MARGIN, y - 0.9 * CHART_MARGIN);
            }
        }
    }

    fn foot(&mut self, page: usize, pages: usize) {
        let (width, height) = self.size_pt;
        let top = height - 38.0;
        let number = self.content.page_of.said(page + 1, pages);
        let room = width - 2.0 * SIDE - FOOT.width(&number, self.fonts) - 20.0;
        let mut lines = FOOT.lines(&self.content.foot, room, self.fonts).into_iter();
        let said = lines.next().unwrap_or_default();
        let items = vec![
            FOOT.line(said, SIDE, top, Anchor::Start),
            FOOT.line(number, width - SIDE, top, Anchor::End),
        ];
        self.put(&[(None, items)], 0.0, 0.0);
    }

    fn done(self) -> Sheet {
        Sheet {
            scene: Scene {
                width_pt: self.size_pt.0,
                height_pt: self.size_pt.1,
                items: self.items,
            },
            parts: self.parts,
        }
    }
}
