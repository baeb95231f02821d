//! Cards to cut and hand out: the question, boxes from 0 to 10 with what their ends mean, the question after it with
//! lines to write on. A sheet holds four or eight of the same.

use super::Printed;
use super::accent::Accent;
use super::flow::fitted;
use super::measure::Type;
use super::setting::{as_f64, stacked};
use crate::figure::fonts::{FontMetrics, Weight};
use crate::figure::render::{Element, Part, Sheet, Tag};
use crate::figure::scene::{Anchor, Area, Dash, Item, Point, Stroke};
use crate::figure::{Role, Scene};
use crate::i18n::{Texts, survey_in, with_standard_texts};
use crate::model::{Brand, Cards, CardsPerSheet, Paper, Project, Survey};
use crate::text;

/// What is to stand on the cards.
#[derive(Clone, Copy, Debug)]
pub struct CardsAsked<'a> {
    pub project: &'a Project,
    pub paper: Paper,
    /// With its free text, which is printed as it was typed whatever the language.
    pub cards: &'a Cards,
    /// In the language of the cards.
    pub texts: &'a Texts,
}

/// From the paper's edge to the first cut.
const EDGE: f64 = 28.0;
/// Within a card.
const PADDING: f64 = 15.0;
const MARK: f64 = 14.0;

/// A sheet of cards.
pub fn cards(asked: &CardsAsked<'_>) -> Printed {
    let fonts = FontMetrics::bundled();
    let survey = filled_in(asked.project.survey(), asked.texts);
    let (width, height) = asked.paper.size_pt();
    let (columns, rows) = match asked.cards.per_sheet {
        CardsPerSheet::Four => (2usize, 2usize),
        CardsPerSheet::Eight => (2, 4),
    };
    let card_width = (width - 2.0 * EDGE) / as_f64(columns);
    let card_height = (height - 2.0 * EDGE) / as_f64(rows);
    let title = text!(asked.texts, "cards-title", name = survey.name.as_str());
    let mut making = Making {
        elements: Vec::new(),
        items: Vec::new(),
        parts: Vec::new(),
    };
    for row in 0..rows {
        for column in 0..columns {
            let card = Card {
                asked,
                survey: &survey,
                fonts: &fonts,
                area: Area {
                    left: EDGE + card_width * as_f64(column),
                    top: EDGE + card_height * as_f64(row),
                    right: EDGE + card_width * as_f64(column + 1),
                    bottom: EDGE + card_height * as_f64(row + 1),
                },
            };
            card.draw(&mut making);
        }
    }
    making.cut_marks((width, height), (columns, rows));
    Printed {
        title: title.clone(),
        description: title,
        language: asked.texts.language(),
        sheets: vec![Sheet {
            scene: Scene {
                width_pt: width,
                height_pt: height,
                items: making.items,
            }
            .in_weights_of(asked.texts.language()),
            parts: making.parts,
        }],
        elements: making.elements,
    }
}

/// The survey in the language of the cards; what is asked of it and left empty is asked as usual.
fn filled_in(survey: &Survey, texts: &Texts) -> Survey {
    let usual = with_standard_texts(survey, texts);
    let mut survey = survey_in(survey, texts);
    for (own, usual) in [
        (&mut survey.question, usual.question),
        (&mut survey.low_label, usual.low_label),
        (&mut survey.high_label, usual.high_label),
    ] {
        if own.trim().is_empty() {
            *own = usual;
        }
    }
    survey
}

struct Making {
    elements: Vec<Element>,
    items: Vec<Item>,
    parts: Vec<Part>,
}

impl Making {
    fn element(&mut self, tag: Tag, parent: Option<usize>) -> usize {
        self.elements.push(Element { tag, parent });
        self.elements.len() - 1
    }

    fn put(&mut self, element: Option<usize>, items: impl IntoIterator<Item = Item>) {
        let from = self.items.len();
        self.items.extend(items);
        if let Some(element) = element.filter(|_| self.items.len() > from) {
            let items = from..self.items.len();
            self.parts.push(Part { items, element });
        }
    }

    /// In the margin beside every cut, and crosses where cuts meet.
    fn cut_marks(&mut self, (width, height): (f64, f64), (columns, rows): (usize, usize)) {
        let x_at = |column: usize| EDGE + (width - 2.0 * EDGE) * as_f64(column) / as_f64(columns);
        let y_at = |row: usize| EDGE + (height - 2.0 * EDGE) * as_f64(row) / as_f64(rows);
        let far = EDGE - 6.0;
        let mut marks = Vec::new();
        for x in (0..=columns).map(x_at) {
            marks.push(mark((x, far - MARK), (x, far)));
            marks.push(mark((x, height - far), (x, height - far + MARK)));
        }
        for y in (0..=rows).map(y_at) {
            marks.push(mark((far - MARK, y), (far, y)));
            marks.push(mark((width - far, y), (width - far + MARK, y)));
        }
        for x in (1..columns).map(x_at) {
            for y in (1..rows).map(y_at) {
                marks.push(mark((x - 4.0, y), (x + 4.0, y)));
                marks.push(mark((x, y - 4.0), (x, y + 4.0)));
            }
        }
        self.put(None, marks);
    }
}

fn mark(from: (f64, f64), to: (f64, f64)) -> Item {
    line(from, to, Role::SoftText, 0.4)
}

fn line(from: (f64, f64), to: (f64, f64), role: Role, width_pt: f64) -> Item {
    Item::Line {
        from: Point {
            x: from.0,
            y: from.1,
        },
        to: Point { x: to.0, y: to.1 },
        stroke: Stroke {
            role,
            width_pt,
            dash: Dash::Solid,
        },
    }
}

/// How everything on a card is set.
#[derive(Clone, Copy, Debug)]
struct Types {
    name: Type,
    question: Type,
    digit: Type,
    end: Type,
    why: Type,
    free: Type,
    box_height: f64,
    gap: f64,
    logo: (f64, f64),
    /// Between lines to write on, and how many there are at least.
    writing: f64,
    least_lines: usize,
}

impl Types {
    fn new(per_sheet: CardsPerSheet, scale: f64, legible: Role) -> Self {
        let of =
            |weight, size: f64, role| Type::new(weight, size * scale, size * 1.32 * scale, role);
        let is_small = per_sheet == CardsPerSheet::Eight;
        let pick = |large: f64, small: f64| if is_small { small } else { large };
        Self {
            name: of(Weight::SemiBold, pick(10.0, 7.5), legible),
            question: of(Weight::SemiBold, pick(14.0, 9.5), Role::Text),
            digit: of(Weight::SemiBold, pick(11.0, 9.5), Role::Text),
            end: of(Weight::Regular, pick(8.5, 7.0), Role::SoftText),
            why: of(Weight::SemiBold, pick(11.0, 8.5), Role::Text),
            free: of(Weight::Regular, pick(9.0, 7.0), Role::SoftText),
            box_height: pick(24.0, 18.0) * scale,
            gap: pick(14.0, 6.0) * scale,
            logo: (pick(100.0, 70.0), pick(34.0, 18.0)),
            writing: pick(25.0, 16.0) * scale.max(0.8),
            least_lines: if is_small { 2 } else { 4 },
        }
    }
}

struct Card<'a> {
    asked: &'a CardsAsked<'a>,
    survey: &'a Survey,
    fonts: &'a FontMetrics,
    area: Area,
}

/// Texts of a card broken into lines.
struct Lines {
    name: Vec<String>,
    question: Vec<String>,
    low: Vec<String>,
    high: Vec<String>,
    why: Vec<String>,
    free: Vec<String>,
}

impl Card<'_> {
    fn brand(&self) -> &Brand {
        self.asked.project.brand()
    }

    fn width(&self) -> f64 {
        self.area.width() - 2.0 * PADDING
    }

    fn draw(&self, making: &mut Making) {
        let accent = Accent::of(self.brand().accent);
        let scales = (0u8..=12).map(|step| 1.0 - 0.04 * f64::from(step));
        let sets = scales.map(|scale| {
            let legible = Role::Own(accent.legible);
            Types::new(self.asked.cards.per_sheet, scale, legible)
        });
        let room = self.area.height() - 2.0 * PADDING;
        let mut sets = sets.map(|types| (types, self.lines(&types)));
        let fits = |(types, lines): &(Types, Lines)| self.height(types, lines) <= room;
        let smallest = Types::new(self.asked.cards.per_sheet, 0.5, Role::Own(accent.legible));
        let (types, lines) = sets
            .find(fits)
            .unwrap_or_else(|| (smallest, self.lines(&smallest)));
        self.put(&types, lines, making);
    }

    fn lines(&self, types: &Types) -> Lines {
        let width = self.width();
        let logo = self.logo(types).map_or(0.0, |(width, _)| width + 10.0);
        let broken = |set: &Type, text: &str, width: f64| {
            if text.trim().is_empty() {
                Vec::new()
            } else {
                set.lines(text.trim(), width, self.fonts)
            }
        };
        let end = width / 2.0 - 6.0;
        let why = self.survey.follow_ups.passive.trim();
        let usual = text!(self.asked.texts, "cards-why");
        // One card is for everybody: what is asked of one group only would puzzle the others.
        let all_same = self.survey.follow_ups.promoter.trim() == why
            && self.survey.follow_ups.detractor.trim() == why;
        let why = if all_same && !why.is_empty() {
            why
        } else {
            &usual
        };
        Lines {
            name: broken(&types.name, &self.survey.name, width - logo),
            question: broken(&types.question, &self.survey.question, width),
            low: broken(&types.end, &self.survey.low_label, end),
            high: broken(&types.end, &self.survey.high_label, end),
            why: broken(&types.why, why, width),
            free: broken(&types.free, &self.asked.cards.text, width),
        }
    }

    fn logo(&self, types: &Types) -> Option<(f64, f64)> {
        let logo = self.brand().logo.as_ref()?;
        Some(fitted(logo, types.logo))
    }

    fn top_height(&self, types: &Types, lines: &Lines) -> f64 {
        let name = types.name.line_pt * as_f64(lines.name.len());
        self.logo(types).map_or(0.0, |(_, height)| height).max(name)
    }

    /// With as few lines to write on as may be.
    fn height(&self, types: &Types, lines: &Lines) -> f64 {
        let ends = lines.low.len().max(lines.high.len());
        self.top_height(types, lines)
            + types.question.line_pt * as_f64(lines.question.len())
            + types.box_height
            + types.end.line_pt * as_f64(ends)
            + types.why.line_pt * as_f64(lines.why.len())
            + types.writing * as_f64(types.least_lines)
            + types.free.line_pt * as_f64(lines.free.len())
            + types.gap * 3.8
    }

    fn put(&self, types: &Types, lines: Lines, making: &mut Making) {
        let section = making.element(Tag::Section, None);
        let left = self.area.left + PADDING;
        let mut y = self.area.top + PADDING;
        let top_height = self.top_height(types, &lines);
        if let (Some((width, height)), Some(picture)) = (self.logo(types), &self.brand().logo) {
            let name = text!(
                self.asked.texts,
                "report-logo",
                name = self.survey.name.as_str()
            );
            let figure = making.element(Tag::Figure(name), Some(section));
            let right = self.area.right - PADDING;
            let area = Area {
                left: right - width,
                top: y,
                right,
                bottom: y + height,
            };
            let picture = picture.clone();
            making.put(Some(figure), [Item::Picture { area, picture }]);
        }
        let name = making.element(Tag::Paragraph, Some(section));
        let name_height = types.name.line_pt * as_f64(lines.name.len());
        let name_top = y + (top_height - name_height) / 2.0;
        making.put(Some(name), stacked(&types.name, lines.name, left, name_top));
        y += top_height + types.gap;
        let heading = Tag::Heading(1, self.survey.question.trim().to_owned());
        let heading = Some(heading).filter(|_| !lines.question.is_empty());
        let heading = heading.map(|tag| making.element(tag, Some(section)));
        let question = lines.question.len();
        making.put(heading, stacked(&types.question, lines.question, left, y));
        y += types.question.line_pt * as_f64(question) + types.gap * 0.8;
        y = self.boxes(types, y, section, making);
        let ends = lines.low.len().max(lines.high.len());
        let low = making.element(Tag::Paragraph, Some(section));
        making.put(Some(low), stacked(&types.end, lines.low, left, y));
        let high = making.element(Tag::Paragraph, Some(section));
        let at_right = lines.high.into_iter().zip(0..);
        let right = self.area.right - PADDING;
        making.put(
            Some(high),
            at_right.map(|(line, number)| {
                let top = y + types.end.line_pt * f64::from(number);
                types.end.line(line, right, top, Anchor::End)
            }),
        );
        y += types.end.line_pt * as_f64(ends) + types.gap;
        let why = making.element(Tag::Paragraph, Some(section));
        let count = lines.why.len();
        making.put(Some(why), stacked(&types.why, lines.why, left, y));
        y += types.why.line_pt * as_f64(count);
        let free_height = types.free.line_pt * as_f64(lines.free.len());
        let bottom = self.area.bottom - PADDING - free_height;
        self.writing_lines(types, y, bottom - types.gap * 0.6, making);
        let free = making.element(Tag::Paragraph, Some(section));
        making.put(Some(free), stacked(&types.free, lines.free, left, bottom));
    }

    /// Eleven boxes over the whole width; gives where they end.
    fn boxes(&self, types: &Types, top: f64, section: usize, making: &mut Making) -> f64 {
        let figure = Tag::Figure(text!(self.asked.texts, "cards-boxes"));
        let figure = making.element(figure, Some(section));
        let gap = 2.5;
        let width = (self.width() - gap * 10.0) / 11.0;
        let items = (0u8..=10).flat_map(|score| {
            let left = self.area.left + PADDING + (width + gap) * f64::from(score);
            let area = Area {
                left,
                top,
                right: left + width,
                bottom: top + types.box_height,
            };
            let digit_top = top + (types.box_height - types.digit.line_pt) / 2.0;
            [
                Item::Rect {
                    area,
                    radius_pt: 2.5,
                    fill: Role::Ground,
                    edge: Some(Role::SoftText),
                },
                types.digit.line(
                    score.to_string(),
                    left + width / 2.0,
                    digit_top,
                    Anchor::Middle,
                ),
            ]
        });
        let items: Vec<Item> = items.collect();
        making.put(Some(figure), items);
        top + types.box_height + 3.0
    }

    fn writing_lines(&self, types: &Types, top: f64, bottom: f64, making: &mut Making) {
        let (left, right) = (self.area.left + PADDING, self.area.right - PADDING);
        let rows = (1u8..=40).map(|row| top + types.writing * f64::from(row));
        let rows = rows.take_while(|y| *y <= bottom);
        making.put(
            None,
            rows.map(|y| line((left, y), (right, y), Role::Line, 0.6)),
        );
    }
}
