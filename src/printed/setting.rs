//! Blocks set in the width of a page: what each line, row and chart takes, before it is known on which page it stands.

use super::block::{Block, Content, Look, Rows};
use super::measure::Type;
use crate::figure::chart::{Arrangement, AxisKind, Panel};
use crate::figure::fonts::{FontMetrics, Weight};
use crate::figure::render::{Element, Tag};
use crate::figure::scene::{Anchor, Area, Dash, Item, Point, Stroke};
use crate::figure::{ChartKind, Figure, Role};

/// Something that stands on one page as a whole.
#[derive(Debug)]
pub(super) struct Atom<'a> {
    pub ink: Ink<'a>,
    /// Free room above it, but not at the top of a page.
    pub gap_pt: f64,
    /// Whether it stays with what follows.
    pub keeps: bool,
    /// Whether room that is left over may stand above it.
    pub begins_section: bool,
    /// Stands above it again where it begins a page: the head of its table, with its height.
    pub head: Option<(Vec<Item>, f64)>,
}

#[derive(Debug)]
pub(super) enum Ink<'a> {
    /// As high as that; parts with their elements, at the place of the page's top left corner.
    Set {
        height_pt: f64,
        parts: Vec<(Option<usize>, Vec<Item>)>,
    },
    Chart {
        figure: &'a Figure,
        heights: Heights,
        element: usize,
    },
}

/// How high a chart may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Heights {
    pub least: f64,
    pub good: f64,
    pub most: f64,
}

impl Heights {
    pub(super) fn scaled(self, scale: f64) -> f64 {
        (self.good * scale).clamp(self.least, self.most)
    }

    /// Of the same chart with texts so many times as large.
    pub(super) fn times(self, scale: f64) -> Self {
        Self {
            least: self.least * scale,
            good: self.good * scale,
            most: self.most * scale,
        }
    }
}

/// Of the texts in charts on paper.
pub(super) const PAPER_TEXT_SCALE: f64 = 0.8;

const HEADING: f64 = 11.5;
const LEAD: Type = Type::new(Weight::SemiBold, 13.0, 18.0, Role::Text);
const BODY: Type = Type::new(Weight::Regular, 10.5, 15.5, Role::Text);
const SOFT: Type = Type::new(Weight::Regular, 9.0, 13.5, Role::SoftText);
const CELL: Type = Type::new(Weight::Regular, 10.0, 19.0, Role::Text);
const HEAD: Type = Type::new(Weight::Regular, 9.0, 17.0, Role::SoftText);
const QUOTE: Type = Type::new(Weight::Regular, 10.5, 15.5, Role::Text);
const BY: Type = Type::new(Weight::Regular, 9.0, 14.0, Role::SoftText);
/// The width of a column of numbers.
const NUMBER_WIDTH: f64 = 84.0;
const NAMES_MOST: f64 = 220.0;
const QUOTE_INDENT: f64 = 14.0;

/// All that is set so far.
pub(super) struct Setting<'a> {
    pub elements: Vec<Element>,
    pub atoms: Vec<Atom<'a>>,
    content: &'a Content,
    width_pt: f64,
    fonts: &'a FontMetrics,
    section: Option<usize>,
}

impl<'a> Setting<'a> {
    pub(super) fn of(
        content: &'a Content,
        elements: Vec<Element>,
        width_pt: f64,
        fonts: &'a FontMetrics,
    ) -> Self {
        let mut setting = Self {
            elements,
            atoms: Vec::new(),
            content,
            width_pt,
            fonts,
            section: None,
        };
        for block in &content.blocks {
            setting.block(block);
        }
        setting
    }

    fn block(&mut self, block: &'a Block) {
        match block {
            Block::Heading(text) => self.heading(text),
            Block::Paragraph(look, text) => self.paragraph(*look, text),
            Block::Chart(figure) => self.chart(figure),
            Block::Rows(rows) => self.rows(rows),
            Block::Quote { text, by } => self.quote(text, by),
        }
    }

    fn add_element(&mut self, tag: Tag) -> usize {
        self.elements.push(Element {
            tag,
            parent: self.section,
        });
        self.elements.len() - 1
    }

    fn add_within(&mut self, tag: Tag, parent: usize) -> usize {
        self.elements.push(Element::within(tag, parent));
        self.elements.len() - 1
    }

    fn set(
        &mut self,
        height_pt: f64,
        gap_pt: f64,
        keeps: bool,
        parts: Vec<(Option<usize>, Vec<Item>)>,
    ) {
        self.atoms.push(Atom {
            ink: Ink::Set { height_pt, parts },
            gap_pt,
            keeps,
            begins_section: false,
            head: None,
        });
    }

    /// A thin line above, the name in the colour of the business.
    fn heading(&mut self, text: &str) {
        self.section = None;
        let section = self.add_element(Tag::Section);
        self.section = Some(section);
        let element = self.add_element(Tag::Heading(2, text.to_owned()));
        let ink = Role::Own(self.content.accent.legible);
        let set = Type::new(Weight::SemiBold, HEADING, 16.0, ink);
        let top = 9.0;
        let lines = set.lines(text, self.width_pt, self.fonts);
        let height = top + set.line_pt * as_f64(lines.len()) + 4.0;
        let rule = Item::Line {
            from: Point { x: 0.0, y: 0.0 },
            to: Point {
                x: self.width_pt,
                y: 0.0,
            },
            stroke: Stroke {
                role: Role::Line,
                width_pt: 0.75,
                dash: Dash::Solid,
            },
        };
        let lines = stacked(&set, lines, 0.0, top);
        self.set(
            height,
            20.0,
            true,
            vec![(None, vec![rule]), (Some(element), lines)],
        );
        if let Some(atom) = self.atoms.last_mut() {
            atom.begins_section = true;
        }
    }

    fn paragraph(&mut self, look: Look, text: &str) {
        let set = match look {
            Look::Lead => LEAD,
            Look::Body => BODY,
            Look::Soft => SOFT,
        };
        let element = self.add_element(Tag::Paragraph);
        let lines = set.lines(text, self.width_pt, self.fonts);
        self.lines(&set, lines, element, 0.0, 6.0, None);
    }

    /// Lines one below the other; neither the first nor the last stands alone.
    fn lines(
        &mut self,
        set: &Type,
        lines: Vec<String>,
        element: usize,
        indent: f64,
        gap_pt: f64,
        bar: Option<Role>,
    ) {
        let count = lines.len();
        for (at, line) in lines.into_iter().enumerate() {
            let gap = if at == 0 { gap_pt } else { 0.0 };
            let keeps = count > 1 && (at == 0 || at + 2 == count);
            let mut parts = Vec::new();
            if let Some(role) = bar {
                parts.push((None, vec![bar_beside(set.line_pt, role)]));
            }
            let text = vec![set.line(line, indent, 0.0, Anchor::Start)];
            parts.push((Some(element), text));
            self.set(set.line_pt, gap, keeps, parts);
        }
    }

    /// Wider by its own margins, so that its texts begin where the others do.
    fn chart(&mut self, figure: &'a Figure) {
        let element = self.add_element(Tag::Figure(figure.description.clone()));
        self.atoms.push(Atom {
            ink: Ink::Chart {
                figure,
                heights: heights(figure),
                element,
            },
            gap_pt: 2.0,
            keeps: false,
            begins_section: false,
            head: None,
        });
    }

    fn rows(&mut self, rows: &Rows) {
        let table = self.add_element(Tag::Table);
        let numbers = as_f64(rows.head.len().saturating_sub(1));
        let names = (self.width_pt - NUMBER_WIDTH * numbers).min(NAMES_MOST);
        let columns = Columns { names };
        let row = self.add_within(Tag::Row, table);
        let mut head = Vec::new();
        for (at, text) in rows.head.iter().enumerate() {
            let cell = self.add_within(Tag::ColumnHead, row);
            head.push((Some(cell), columns.cell(&HEAD, at, text, self.fonts)));
        }
        let right = columns.right(rows.head.len().saturating_sub(1));
        head.push((None, vec![rule_at(HEAD.line_pt, right)]));
        let again: Vec<Item> = head.iter().flat_map(|(_, items)| items.clone()).collect();
        self.set(HEAD.line_pt, 4.0, true, head);
        let count = rows.rows.len();
        for (number, cells) in rows.rows.iter().enumerate() {
            let row = self.add_within(Tag::Row, table);
            let mut parts = Vec::new();
            for (at, text) in cells.iter().enumerate() {
                let tag = if at == 0 { Tag::RowHead } else { Tag::Cell };
                let cell = self.add_within(tag, row);
                parts.push((Some(cell), columns.cell(&CELL, at, text, self.fonts)));
            }
            parts.push((None, vec![rule_at(CELL.line_pt, right)]));
            let keeps = number + 2 == count;
            self.set(CELL.line_pt, 0.0, keeps, parts);
            if let Some(atom) = self.atoms.last_mut() {
                atom.head = Some((again.clone(), HEAD.line_pt));
            }
        }
    }

    /// Set in, with a bar of the business's colour beside it.
    fn quote(&mut self, text: &str, by: &str) {
        let element = self.add_element(Tag::Quote);
        let bar = Some(Role::Own(self.content.accent.own));
        let width = self.width_pt - QUOTE_INDENT;
        let lines = QUOTE.lines(text, width, self.fonts);
        let said = self.add_within(Tag::Paragraph, element);
        self.lines(&QUOTE, lines, said, QUOTE_INDENT, 10.0, bar);
        if by.is_empty() {
            return;
        }
        if let Some(last) = self.atoms.last_mut() {
            last.keeps = true;
        }
        let lines = BY.lines(by, width, self.fonts);
        let name = self.add_within(Tag::Paragraph, element);
        self.lines(&BY, lines, name, QUOTE_INDENT, 0.0, bar);
    }
}

struct Columns {
    names: f64,
}

impl Columns {
    fn right(&self, at: usize) -> f64 {
        self.names + NUMBER_WIDTH * as_f64(at)
    }

    fn cell(&self, set: &Type, at: usize, text: &str, fonts: &FontMetrics) -> Vec<Item> {
        if at > 0 {
            return vec![set.line(text.to_owned(), self.right(at), 0.0, Anchor::End)];
        }
        let lines = set.lines(text, self.names - 8.0, fonts);
        let first = lines.into_iter().next().unwrap_or_default();
        vec![set.line(first, 0.0, 0.0, Anchor::Start)]
    }
}

fn rule_at(y: f64, right: f64) -> Item {
    Item::Line {
        from: Point { x: 0.0, y },
        to: Point { x: right, y },
        stroke: Stroke {
            role: Role::Line,
            width_pt: 0.5,
            dash: Dash::Solid,
        },
    }
}

fn bar_beside(height_pt: f64, role: Role) -> Item {
    Item::Rect {
        area: Area {
            left: 0.0,
            top: 0.0,
            right: 2.5,
            bottom: height_pt,
        },
        radius_pt: 0.0,
        fill: role,
        edge: None,
    }
}

pub(super) fn stacked(set: &Type, lines: Vec<String>, x: f64, top: f64) -> Vec<Item> {
    let tops = (0..).map(|line| top + set.line_pt * as_f64(line));
    let placed = lines.into_iter().zip(tops);
    placed
        .map(|(line, top)| set.line(line, x, top, Anchor::Start))
        .collect()
}

/// Rows of names and small panels take what they need; other charts are as high as they are easily read.
pub(super) fn heights(figure: &Figure) -> Heights {
    let around = around_pt(figure);
    if figure.arrangement == Arrangement::Grid {
        let rows = as_f64(figure.panels.len().div_ceil(GRID_COLUMNS));
        return Heights {
            least: around + 20.0 + 62.0 * rows,
            good: around + 20.0 + 78.0 * rows,
            most: around + 20.0 + 100.0 * rows,
        };
    }
    let rows: f64 = figure.panels.iter().map(rows_in).sum();
    if figure.kind == ChartKind::Score {
        // Above and below the scale stand the large number, the bands and the bar of the groups.
        return Heights {
            least: around + 166.0 + 15.0 * rows,
            good: around + 178.0 + 17.0 * rows,
            most: around + 206.0 + 19.0 * rows,
        };
    }
    if rows > 0.0 {
        return Heights {
            least: around + 13.0 * rows,
            good: around + 18.5 * rows,
            most: around + 25.0 * rows,
        };
    }
    Heights {
        least: around + 130.0,
        good: around + 165.0,
        most: around + 350.0,
    }
}

/// Of small panels beside each other.
const GRID_COLUMNS: usize = 4;

/// What stands around the marks: titles, legends, headings, ticks and notes, at the size of charts on paper.
fn around_pt(figure: &Figure) -> f64 {
    const TITLES: f64 = 58.0;
    const NOTE: f64 = 13.0;
    let notes = as_f64(figure.notes.len());
    let above_notes = if figure.notes.is_empty() { 0.0 } else { 10.0 };
    let of_panels: f64 = if figure.arrangement == Arrangement::Grid {
        0.0
    } else {
        figure.panels.iter().map(around_panel_pt).sum()
    };
    TITLES + of_panels + notes * NOTE + above_notes
}

fn around_panel_pt(panel: &Panel) -> f64 {
    let given = [
        (panel.heading.is_some(), 19.0),
        (!panel.legend.is_empty(), 22.0),
        (!panel.columns.is_empty(), 17.0),
        (!panel.x.tick_choices.is_empty(), 24.0),
    ];
    let lines = given.iter().filter(|(is_there, _)| *is_there);
    lines.map(|(_, height)| height).sum()
}

fn rows_in(panel: &Panel) -> f64 {
    if panel.y.kind == AxisKind::Category {
        (panel.y.to - panel.y.from).abs().round()
    } else {
        0.0
    }
}

pub(super) fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
