//! A little picture of each kind of chart.

use eframe::egui::{Color32, Pos2, Rect, Shape, Stroke, Vec2, pos2};

use crate::figure::ChartKind;

pub(super) fn picture_of(kind: ChartKind, rect: Rect, ink: Color32) -> Vec<Shape> {
    let stroke = Stroke::new(1.8, ink);
    let at = |x: f32, y: f32| rect.min + Vec2::new(x * rect.width(), y * rect.height());
    let line = |points: &[(f32, f32)]| {
        Shape::line(points.iter().map(|(x, y)| at(*x, *y)).collect(), stroke)
    };
    let lines = |all: &[[(f32, f32); 2]]| all.iter().map(|ends| line(ends)).collect::<Vec<_>>();
    let dot = |x: f32, y: f32| Shape::circle_filled(at(x, y), 2.2, ink);
    let fill = |x: f32, y: f32, width: f32, height: f32, share: f32| {
        let rect = Rect::from_min_max(at(x, y), at(x + width, y + height));
        Shape::rect_filled(rect, 1, ink.gamma_multiply(share))
    };
    match kind {
        ChartKind::Score => vec![line(&[(0.0, 0.7), (1.0, 0.7)]), dot(0.65, 0.7)],
        ChartKind::Answers => columns(rect, stroke, &[0.3, 0.2, 0.25, 0.45, 0.7, 1.0, 0.85]),
        ChartKind::Groups => vec![
            fill(0.0, 0.3, 0.55, 0.4, 1.0),
            fill(0.58, 0.3, 0.2, 0.4, 0.4),
            fill(0.81, 0.3, 0.19, 0.4, 0.7),
        ],
        ChartKind::Trend => vec![line(&[
            (0.0, 0.8),
            (0.3, 0.6),
            (0.5, 0.7),
            (0.75, 0.3),
            (1.0, 0.1),
        ])],
        ChartKind::GroupsOverTime => (0..4_u8)
            .flat_map(|column| {
                let (x, cut) = (0.26 * f32::from(column), 0.35 + 0.1 * f32::from(column % 3));
                [
                    fill(x, 0.05, 0.2, cut, 1.0),
                    fill(x, cut + 0.1, 0.2, 0.85 - cut, 0.45),
                ]
            })
            .collect(),
        ChartKind::PerPeriod => columns(rect, stroke, &[0.5, 0.8, 0.6, 1.0, 0.7]),
        ChartKind::Segments => vec![
            line(&[(0.1, 0.2), (0.6, 0.2)]),
            dot(0.4, 0.2),
            line(&[(0.3, 0.55), (1.0, 0.55)]),
            dot(0.7, 0.55),
            line(&[(0.0, 0.9), (0.45, 0.9)]),
            dot(0.2, 0.9),
        ],
        ChartKind::HeatMap => (0..12_u8)
            .map(|cell| {
                let (row, column) = (f32::from(cell / 4), f32::from(cell % 4));
                let share = 0.25 + 0.15 * f32::from((cell * 5) % 6);
                fill(0.26 * column, 0.35 * row, 0.21, 0.28, share)
            })
            .collect(),
        ChartKind::Multiples => (0..4_u8)
            .map(|cell| {
                let (x, y) = (0.55 * f32::from(cell % 2), 0.55 * f32::from(cell / 2));
                let up = 0.08 * f32::from(cell);
                line(&[(x, y + 0.4), (x + 0.2, y + 0.15 + up), (x + 0.42, y + 0.05)])
            })
            .collect(),
        ChartKind::Reasons => lines(&[
            [(0.0, 0.15), (0.45, 0.15)],
            [(0.45, 0.4), (0.75, 0.4)],
            [(0.55, 0.65), (0.75, 0.65)],
            [(0.0, 0.9), (0.55, 0.9)],
        ]),
        ChartKind::ReasonsByGroup => vec![
            fill(0.0, 0.05, 0.6, 0.2, 1.0),
            fill(0.62, 0.05, 0.3, 0.2, 0.45),
            fill(0.0, 0.4, 0.35, 0.2, 1.0),
            fill(0.37, 0.4, 0.35, 0.2, 0.45),
            fill(0.0, 0.75, 0.15, 0.2, 1.0),
            fill(0.17, 0.75, 0.2, 0.2, 0.45),
        ],
        ChartKind::Importance => {
            let thin = Stroke::new(1.0, ink);
            let across = Shape::line_segment([at(0.0, 0.5), at(1.0, 0.5)], thin);
            let upwards = Shape::line_segment([at(0.5, 0.0), at(0.5, 1.0)], thin);
            let dots = [(0.2, 0.25), (0.7, 0.2), (0.85, 0.4), (0.3, 0.8)];
            let dots = dots.map(|(x, y)| dot(x, y));
            [across, upwards].into_iter().chain(dots).collect()
        }
        ChartKind::Change => vec![
            fill(0.0, 0.4, 0.2, 0.6, 1.0),
            fill(0.27, 0.25, 0.2, 0.15, 0.5),
            fill(0.53, 0.1, 0.2, 0.15, 0.5),
            fill(0.8, 0.1, 0.2, 0.9, 1.0),
        ],
        ChartKind::Movement => lines(&[
            [(0.0, 0.1), (1.0, 0.15)],
            [(0.0, 0.3), (1.0, 0.85)],
            [(0.0, 0.8), (1.0, 0.35)],
        ]),
        ChartKind::Words => lines(&[
            [(0.0, 0.2), (0.8, 0.2)],
            [(0.0, 0.55), (0.5, 0.55)],
            [(0.0, 0.9), (0.3, 0.9)],
        ]),
    }
}

/// Columns of those heights, beside each other.
fn columns(rect: Rect, stroke: Stroke, heights: &[f32]) -> Vec<Shape> {
    let step = rect.width() / (f32::from(u8::try_from(heights.len()).unwrap_or(1)) - 0.4);
    let mut x = rect.left() + 1.0;
    let mut shapes = Vec::new();
    for height in heights {
        let ends: [Pos2; 2] = [
            pos2(x, rect.bottom()),
            pos2(x, rect.bottom() - height * rect.height()),
        ];
        shapes.push(Shape::line_segment(ends, Stroke::new(2.6, stroke.color)));
        x += step;
    }
    shapes
}
