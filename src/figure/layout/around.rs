//! Names of dots that stand close to each other: where there is no room beside its dot, a name stands farther off and a
//! line leads from one to the other.

use crate::figure::scene::{Area, Point};

/// How far off the edge of a name stands, against its height.
const REACHES: [f64; 5] = [1.2, 2.2, 3.4, 4.8, 6.4];
/// To the sides first, where lines are easiest to follow.
const WAYS: [(f64, f64); 8] = [
    (1.0, -0.7),
    (-1.0, -0.7),
    (1.0, 0.7),
    (-1.0, 0.7),
    (0.0, -1.0),
    (0.0, 1.0),
    (1.0, 0.0),
    (-1.0, 0.0),
];

/// The first place for a name of that width and height that is clear, and to which a line from its dot passes over
/// nothing: `is_clear` is asked of areas, `is_open` of points on the line.
pub fn farther_off(
    dot: Point,
    radius: f64,
    (width, height): (f64, f64),
    is_clear: &dyn Fn(Area) -> bool,
    is_open: &dyn Fn(Point) -> bool,
) -> Option<Area> {
    let places = REACHES
        .iter()
        .flat_map(|reach| WAYS.iter().map(move |way| (reach * height, way)));
    let mut areas = places.map(|(reach, (across, down))| {
        let x = dot.x + across * (reach + width / 2.0);
        let y = dot.y + down * (reach + height / 2.0);
        Area {
            left: x - width / 2.0,
            top: y - height / 2.0,
            right: x + width / 2.0,
            bottom: y + height / 2.0,
        }
    });
    areas.find(|area| {
        let (from, to) = lead(dot, radius, *area);
        let on_line = [0.25, 0.5, 0.75].map(|part| Point {
            x: from.x + (to.x - from.x) * part,
            y: from.y + (to.y - from.y) * part,
        });
        is_clear(*area) && on_line.into_iter().all(is_open)
    })
}

/// The line from the rim of a dot to the nearest place of its name.
pub fn lead(dot: Point, radius: f64, name: Area) -> (Point, Point) {
    let to = Point {
        x: dot.x.clamp(name.left, name.right),
        y: dot.y.clamp(name.top, name.bottom),
    };
    let (across, down) = (to.x - dot.x, to.y - dot.y);
    let distance = across.hypot(down).max(f64::MIN_POSITIVE);
    let part = (radius / distance).min(1.0);
    let from = Point {
        x: dot.x + across * part,
        y: dot.y + down * part,
    };
    (from, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_goes_where_neither_it_nor_its_line_is_in_the_way() {
        let dot = Point { x: 100.0, y: 100.0 };
        let size = (40.0, 10.0);
        let found = farther_off(dot, 4.0, size, &|_| true, &|_| true).unwrap();
        assert!(found.left > 110.0 && found.bottom < 100.0, "{found:?}");
        let to_the_left = farther_off(dot, 4.0, size, &|_| true, &|at| at.x < 100.0).unwrap();
        assert!(to_the_left.right < 90.0, "{to_the_left:?}");
        let below = farther_off(dot, 4.0, size, &|area| area.top > 100.0, &|_| true).unwrap();
        assert!(below.top > 100.0, "{below:?}");
        assert!(farther_off(dot, 4.0, size, &|_| false, &|_| true).is_none());
    }

    #[test]
    fn a_line_leads_from_the_rim_to_the_nearest_edge() {
        let name = Area {
            left: 20.0,
            top: -5.0,
            right: 60.0,
            bottom: 5.0,
        };
        let (from, to) = lead(Point { x: 0.0, y: 0.0 }, 4.0, name);
        assert_eq!((from.x, from.y, to.x, to.y), (4.0, 0.0, 20.0, 0.0));
    }
}
