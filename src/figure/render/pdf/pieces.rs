//! Shapes as paths.

use krilla::geom::{Path, PathBuilder, Rect};

use super::draw::short;
use crate::figure::scene::{Area, Point};

/// How far the two inner points of a curve stand from its ends so that it is a quarter of a circle of radius 1.
const QUARTER: f64 = 0.552_284_75;

pub(super) fn rect(area: Area, radius_pt: f64) -> Option<Path> {
    let radius = radius_pt.min(area.width() / 2.0).min(area.height() / 2.0);
    let mut path = PathBuilder::new();
    if radius <= 0.0 {
        let (left, top) = (short(area.left), short(area.top));
        path.push_rect(Rect::from_ltrb(
            left,
            top,
            short(area.right),
            short(area.bottom),
        )?);
        return path.finish();
    }
    let Area {
        left,
        top,
        right,
        bottom,
    } = area;
    let mut pen = Pen(&mut path);
    let inner = radius * (1.0 - QUARTER);
    pen.move_to(left + radius, top);
    pen.line_to(right - radius, top);
    pen.curve(
        (right - inner, top),
        (right, top + inner),
        (right, top + radius),
    );
    pen.line_to(right, bottom - radius);
    pen.curve(
        (right, bottom - inner),
        (right - inner, bottom),
        (right - radius, bottom),
    );
    pen.line_to(left + radius, bottom);
    pen.curve(
        (left + inner, bottom),
        (left, bottom - inner),
        (left, bottom - radius),
    );
    pen.line_to(left, top + radius);
    pen.curve(
        (left, top + inner),
        (left + inner, top),
        (left + radius, top),
    );
    path.close();
    path.finish()
}

pub(super) fn circle(centre: Point, radius_pt: f64) -> Option<Path> {
    let area = Area {
        left: centre.x - radius_pt,
        top: centre.y - radius_pt,
        right: centre.x + radius_pt,
        bottom: centre.y + radius_pt,
    };
    rect(area, radius_pt)
}

pub(super) fn polygon(points: &[Point]) -> Option<Path> {
    let mut path = along(points);
    path.close();
    path.finish()
}

pub(super) fn polyline(points: &[Point]) -> Option<Path> {
    along(points).finish()
}

fn along(points: &[Point]) -> PathBuilder {
    let mut path = PathBuilder::new();
    let mut pen = Pen(&mut path);
    for (at, point) in points.iter().enumerate() {
        if at == 0 {
            pen.move_to(point.x, point.y);
        } else {
            pen.line_to(point.x, point.y);
        }
    }
    path
}

struct Pen<'a>(&'a mut PathBuilder);

impl Pen<'_> {
    fn move_to(&mut self, x: f64, y: f64) {
        self.0.move_to(short(x), short(y));
    }

    fn line_to(&mut self, x: f64, y: f64) {
        self.0.line_to(short(x), short(y));
    }

    fn curve(&mut self, one: (f64, f64), two: (f64, f64), to: (f64, f64)) {
        self.0.cubic_to(
            short(one.0),
            short(one.1),
            short(two.0),
            short(two.1),
            short(to.0),
            short(to.1),
        );
    }
}
