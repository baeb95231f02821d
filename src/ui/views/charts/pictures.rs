//! A little picture of each kind of chart.

use eframe::egui::{Color32, Pos2, Rect, Shape, Stroke, pos2};

use crate::figure::ChartKind;

pub(super) fn picture_of(kind: ChartKind, rect: Rect, ink: Color32) -> Vec<Shape> {
    let pen = Pen { rect, ink };
    match kind {
        ChartKind::Score => pen.score(),
        ChartKind::Answers => pen.columns(&[0.3, 0.2, 0.25, 0.45, 0.7, 1.0, 0.85]),
        ChartKind::Groups => pen.bars(&GROUPS),
        ChartKind::Trend => pen.lines(&[&TREND]),
        ChartKind::GroupsOverTime => pen.groups_over_time(),
        ChartKind::PerPeriod => pen.columns(&[0.5, 0.8, 0.6, 1.0, 0.7]),
        ChartKind::Segments => pen.segments(),
        ChartKind::HeatMap => pen.heat_map(),
        ChartKind::Multiples => pen.multiples(),
        ChartKind::Reasons => pen.lines(&REASONS),
        ChartKind::ReasonsByGroup => pen.bars(&REASONS_BY_GROUP),
        ChartKind::Importance => pen.importance(),
        ChartKind::Change => pen.bars(&CHANGE),
        ChartKind::Movement => pen.lines(&MOVEMENT),
        ChartKind::Words => pen.lines(&WORDS),
    }
}

/// A place in the picture, each way from 0 to 1.
type At = (f32, f32);
/// Its corner, its size and how strong its colour is.
type Bar = (At, At, f32);

const GROUPS: [Bar; 3] = [
    ((0.0, 0.3), (0.55, 0.4), 1.0),
    ((0.58, 0.3), (0.2, 0.4), 0.4),
    ((0.81, 0.3), (0.19, 0.4), 0.7),
];
const TREND: [At; 5] = [(0.0, 0.8), (0.3, 0.6), (0.5, 0.7), (0.75, 0.3), (1.0, 0.1)];
const REASONS: [&[At]; 4] = [
    &[(0.0, 0.15), (0.45, 0.15)],
    &[(0.45, 0.4), (0.75, 0.4)],
    &[(0.55, 0.65), (0.75, 0.65)],
    &[(0.0, 0.9), (0.55, 0.9)],
];
const REASONS_BY_GROUP: [Bar; 6] = [
    ((0.0, 0.05), (0.6, 0.2), 1.0),
    ((0.62, 0.05), (0.3, 0.2), 0.45),
    ((0.0, 0.4), (0.35, 0.2), 1.0),
    ((0.37, 0.4), (0.35, 0.2), 0.45),
    ((0.0, 0.75), (0.15, 0.2), 1.0),
    ((0.17, 0.75), (0.2, 0.2), 0.45),
];
const CHANGE: [Bar; 4] = [
    ((0.0, 0.4), (0.2, 0.6), 1.0),
    ((0.27, 0.25), (0.2, 0.15), 0.5),
    ((0.53, 0.1), (0.2, 0.15), 0.5),
    ((0.8, 0.1), (0.2, 0.9), 1.0),
];
const MOVEMENT: [&[At]; 3] = [
    &[(0.0, 0.1), (1.0, 0.15)],
    &[(0.0, 0.3), (1.0, 0.85)],
    &[(0.0, 0.8), (1.0, 0.35)],
];
const WORDS: [&[At]; 3] = [
    &[(0.0, 0.2), (0.8, 0.2)],
    &[(0.0, 0.55), (0.5, 0.55)],
    &[(0.0, 0.9), (0.3, 0.9)],
];

/// Draws in one colour on the place of the picture.
struct Pen {
    rect: Rect,
    ink: Color32,
}

impl Pen {
    fn at(&self, (x, y): At) -> Pos2 {
        let size = self.rect.size();
        pos2(self.rect.left() + x * size.x, self.rect.top() + y * size.y)
    }

    fn line(&self, points: &[At]) -> Shape {
        let points = points.iter().map(|point| self.at(*point)).collect();
        Shape::line(points, Stroke::new(1.8, self.ink))
    }

    fn lines(&self, all: &[&[At]]) -> Vec<Shape> {
        all.iter().map(|points| self.line(points)).collect()
    }

    fn thin_line(&self, from: At, to: At) -> Shape {
        Shape::line_segment([self.at(from), self.at(to)], Stroke::new(1.0, self.ink))
    }

    fn dot(&self, at: At) -> Shape {
        Shape::circle_filled(self.at(at), 2.2, self.ink)
    }

    fn bar(&self, ((x, y), (width, height), strength): Bar) -> Shape {
        let rect = Rect::from_min_max(self.at((x, y)), self.at((x + width, y + height)));
        Shape::rect_filled(rect, 1, self.ink.gamma_multiply(strength))
    }

    fn bars(&self, all: &[Bar]) -> Vec<Shape> {
        all.iter().map(|bar| self.bar(*bar)).collect()
    }

    /// Columns of those heights, beside each other.
    fn columns(&self, heights: &[f32]) -> Vec<Shape> {
        let count = f32::from(u8::try_from(heights.len()).unwrap_or(1));
        let step = self.rect.width() / (count - 0.4);
        let base = self.rect.bottom();
        let mut x = self.rect.left() + 1.0;
        let mut shapes = Vec::new();
        for height in heights {
            let top = base - height * self.rect.height();
            let stroke = Stroke::new(2.6, self.ink);
            shapes.push(Shape::line_segment([pos2(x, base), pos2(x, top)], stroke));
            x += step;
        }
        shapes
    }

    fn score(&self) -> Vec<Shape> {
        vec![self.line(&[(0.0, 0.7), (1.0, 0.7)]), self.dot((0.65, 0.7))]
    }

    fn groups_over_time(&self) -> Vec<Shape> {
        let columns = (0..4_u8).flat_map(|column| {
            let x = 0.26 * f32::from(column);
            let cut = 0.35 + 0.1 * f32::from(column % 3);
            [
                self.bar(((x, 0.05), (0.2, cut), 1.0)),
                self.bar(((x, cut + 0.1), (0.2, 0.85 - cut), 0.45)),
            ]
        });
        columns.collect()
    }

    fn segments(&self) -> Vec<Shape> {
        let rows = [
            (0.2, (0.1, 0.4, 0.6)),
            (0.55, (0.3, 0.7, 1.0)),
            (0.9, (0.0, 0.2, 0.45)),
        ];
        let rows = rows.into_iter().flat_map(|(y, (from, score, to))| {
            [self.line(&[(from, y), (to, y)]), self.dot((score, y))]
        });
        rows.collect()
    }

    fn heat_map(&self) -> Vec<Shape> {
        let cells = (0..12_u8).map(|cell| {
            let (row, column) = (f32::from(cell / 4), f32::from(cell % 4));
            let strength = 0.25 + 0.15 * f32::from((cell * 5) % 6);
            self.bar(((0.26 * column, 0.35 * row), (0.21, 0.28), strength))
        });
        cells.collect()
    }

    fn multiples(&self) -> Vec<Shape> {
        let cells = (0..4_u8).map(|cell| {
            let (x, y) = (0.55 * f32::from(cell % 2), 0.55 * f32::from(cell / 2));
            let up = 0.08 * f32::from(cell);
            self.line(&[(x, y + 0.4), (x + 0.2, y + 0.15 + up), (x + 0.42, y + 0.05)])
        });
        cells.collect()
    }

    fn importance(&self) -> Vec<Shape> {
        let axes = [
            self.thin_line((0.0, 0.5), (1.0, 0.5)),
            self.thin_line((0.5, 0.0), (0.5, 1.0)),
        ];
        let dots = [(0.2, 0.25), (0.7, 0.2), (0.85, 0.4), (0.3, 0.8)];
        let dots = dots.map(|at| self.dot(at));
        axes.into_iter().chain(dots).collect()
    }
}
