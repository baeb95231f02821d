//! What renderers draw: shapes and texts at places in points, colours still as roles. Knows nothing of charts; a
//! report page and a printed card are scenes as well.

use super::fonts::{FontMetrics, Weight};
use super::theme::Role;
use crate::model::{Language, Picture};

/// A picture. Later items lie above earlier ones. The ground is not among them: the renderer knows whether there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    pub width_pt: f64,
    pub height_pt: f64,
    pub items: Vec<Item>,
}

/// From the top left corner, rightwards and downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    /// Whether the two share more than an edge.
    pub fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// The least area that holds both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    pub fn holds(self, point: Point) -> bool {
        let across = self.left <= point.x && point.x <= self.right;
        across && self.top <= point.y && point.y <= self.bottom
    }

    pub fn contains(self, other: Self) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && other.right <= self.right
            && other.bottom <= self.bottom
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    Rect {
        area: Area,
        radius_pt: f64,
        fill: Role,
        edge: Option<Role>,
    },
    Polygon {
        points: Vec<Point>,
        fill: Role,
        edge: Option<Stroke>,
    },
    Polyline {
        points: Vec<Point>,
        stroke: Stroke,
    },
    Circle {
        centre: Point,
        radius_pt: f64,
        fill: Role,
        edge: Option<Stroke>,
    },
    Line {
        from: Point,
        to: Point,
        stroke: Stroke,
    },
    Text(Text),
    /// Fills the area; whoever puts it there sees to its proportions.
    Picture {
        area: Area,
        picture: Picture,
    },
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    pub role: Role,
    pub width_pt: f64,
    pub dash: Dash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dash {
    Solid,
    Dashed,
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Where its base line starts, has its middle, or ends.
    pub at: Point,
    pub anchor: Anchor,
    pub weight: Weight,
    pub size_pt: f64,
    pub role: Role,
    pub text: String,
    /// The whole of it, when `text` is shortened.
    pub full: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// How far letters reach above and below their base line, as parts of the size: capitals and descenders of Inter.
pub(super) const ABOVE_BASE_EM: f64 = 0.76;
pub(super) const BELOW_BASE_EM: f64 = 0.22;

impl Text {
    /// The area that its letters cover.
    pub fn area(&self, fonts: &FontMetrics) -> Area {
        let width = fonts.width(&self.text, self.weight, self.size_pt);
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - width / 2.0,
            Anchor::End => self.at.x - width,
        };
        Area {
            left,
            top: self.at.y - ABOVE_BASE_EM * self.size_pt,
            right: left + width,
            bottom: self.at.y + BELOW_BASE_EM * self.size_pt,
        }
    }
}

impl Item {
    /// The area that it covers, edges without their width.
    pub fn area(&self, fonts: &FontMetrics) -> Area {
        match self {
            Self::Rect { area, .. } | Self::Picture { area, .. } => *area,
            Self::Polygon { points, .. } | Self::Polyline { points, .. } => around(points),
            Self::Circle {
                centre, radius_pt, ..
            } => Area {
                left: centre.x - radius_pt,
                top: centre.y - radius_pt,
                right: centre.x + radius_pt,
                bottom: centre.y + radius_pt,
            },
            Self::Line { from, to, .. } => around(&[*from, *to]),
            Self::Text(text) => text.area(fonts),
        }
    }
}

impl Item {
    /// The same so much further to the right and down.
    #[must_use]
    pub fn moved(mut self, right: f64, down: f64) -> Self {
        let shift = |point: &mut Point| {
            point.x += right;
            point.y += down;
        };
        match &mut self {
            Self::Rect { area, .. } | Self::Picture { area, .. } => {
                area.left += right;
                area.right += right;
                area.top += down;
                area.bottom += down;
            }
            Self::Polygon { points, .. } | Self::Polyline { points, .. } => {
                points.iter_mut().for_each(shift);
            }
            Self::Circle { centre, .. } => shift(centre),
            Self::Line { from, to, .. } => {
                shift(from);
                shift(to);
            }
            Self::Text(text) => shift(&mut text.at),
        }
        self
    }

    /// The same in other colours.
    #[must_use]
    pub fn recoloured(mut self, other: &impl Fn(Role) -> Role) -> Self {
        let stroke = |stroke: &mut Stroke| stroke.role = other(stroke.role);
        match &mut self {
            Self::Rect { fill, edge, .. } => {
                *fill = other(*fill);
                *edge = edge.map(other);
            }
            Self::Polygon { fill, edge, .. } | Self::Circle { fill, edge, .. } => {
                *fill = other(*fill);
                edge.iter_mut().for_each(stroke);
            }
            Self::Polyline { stroke: of, .. } | Self::Line { stroke: of, .. } => stroke(of),
            Self::Text(text) => text.role = other(text.role),
            Self::Picture { .. } => {}
        }
        self
    }
}

fn around(points: &[Point]) -> Area {
    let nothing = Area {
        left: f64::INFINITY,
        top: f64::INFINITY,
        right: f64::NEG_INFINITY,
        bottom: f64::NEG_INFINITY,
    };
    points.iter().fold(nothing, |area, point| Area {
        left: area.left.min(point.x),
        top: area.top.min(point.y),
        right: area.right.max(point.x),
        bottom: area.bottom.max(point.y),
    })
}

impl Scene {
    /// In the weights that a language has a font of. Chinese has one: Latin letters among it are no bolder than it is.
    #[must_use]
    pub fn in_weights_of(mut self, language: Language) -> Self {
        if language == Language::Chinese {
            for item in &mut self.items {
                if let Item::Text(text) = item {
                    text.weight = Weight::Regular;
                }
            }
        }
        self
    }

    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.items.iter().filter_map(|item| match item {
            Item::Text(text) => Some(text),
            _ => None,
        })
    }
}
