//! The labels of rules, and others beside the plot: those of vertical rules above it, in as many lines as they need; those
//! at a height to its right, moved apart where they would touch.

use super::marks::solid;
use super::page::{Page, weight};
use super::panel::{Plot, across};
use super::wrap::shortened;
use crate::figure::as_f64;
use crate::figure::chart::{Direction, LabelSize, Mark, Panel, Shape, Side, Span};
use crate::figure::fonts::Weight;
use crate::figure::scene::{Anchor, Item, Point, Text};
use crate::figure::theme::Role;

/// How much of the panel the labels to the right of the plot may take.
pub const BESIDE_MAX: f64 = 0.25;
/// Between the plot and them, at the texts' size of the screen.
const BESIDE_PLOT_PT: f64 = 8.0;
/// More lines above a plot push it away from its title.
const LANES_MAX: usize = 3;
/// How much of the plot's width the label of a vertical rule may take.
pub const ABOVE_MAX: f64 = 0.4;

/// A label at a height of the plot, to its right.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// On the plot's own axis.
    pub y: f64,
    pub text: &'a str,
    pub size: LabelSize,
    pub role: Role,
}

/// The labels that stand to the right of a plot: those of horizontal rules, and texts that ask for it.
pub fn labels_beside(marks: &[Mark]) -> impl Iterator<Item = Beside<'_>> {
    marks.iter().filter_map(|mark| match &mark.shape {
        Shape::Rule {
            axis: Direction::Horizontal,
            at,
            label: Some(label),
            role,
        } => Some(Beside {
            y: *at,
            text: label,
            size: LabelSize::Small,
            role: *role,
        }),
        Shape::Text(label) if label.side == Side::Beside => Some(Beside {
            y: label.y,
            text: &label.text,
            size: label.size,
            role: label.role,
        }),
        _ => None,
    })
}

/// The same from the top downwards. Of those at one height the last stands uppermost, as parts of nothing do in a stack.
pub fn labels_beside_from_top(marks: &[Mark]) -> Vec<Beside<'_>> {
    let mut labels: Vec<Beside<'_>> = labels_beside(marks).collect();
    labels.reverse();
    labels.sort_by(|a, b| b.y.total_cmp(&a.y));
    labels
}

/// The width to the right of the plot that labels take; zero where there are none, or no room for them.
pub(super) fn width_beside(marks: &[Mark], width: f64, page: &Page<'_>) -> f64 {
    let widest = labels_beside(marks)
        .map(|label| page.width(label.text, label.size))
        .fold(0.0, f64::max);
    if widest > 0.0 && widest <= width * BESIDE_MAX {
        widest + BESIDE_PLOT_PT * page.sizes.scale
    } else {
        0.0
    }
}

/// Heights, the topmost first, moved apart so that none is closer to the next than `distance`, within the ends where there
/// is room for all.
pub fn apart(wanted: &mut [f64], distance: f64, ends: Span) {
    let mut free_from = ends.from;
    for at in wanted.iter_mut() {
        *at = at.max(free_from);
        free_from = *at + distance;
    }
    let mut free_to = ends.to;
    for at in wanted.iter_mut().rev() {
        *at = at.min(free_to);
        free_to = *at - distance;
    }
}

/// Labels beside the plot, or at the right ends of their rules where there is no room; and above it those of the
/// vertical rules.
pub(super) fn draw(marks: &[Mark], plot: &Plot, page: &mut Page<'_>) {
    if plot.has_labels_beside {
        draw_beside(marks, plot, page);
    } else {
        draw_at_ends(marks, plot, page);
    }
    for above in labels_above(marks, plot, page) {
        let size = page.sizes.small;
        let y = plot.area.top - size * 0.7 - size * 1.4 * as_f64(above.lane);
        if above.lane > 0 {
            let scale = page.sizes.scale;
            let point = |y| Point { x: above.x, y };
            page.add(Item::Line {
                from: point(y + size * 0.3),
                to: point(plot.area.top),
                stroke: solid(above.role, 0.8 * scale),
            });
        }
        page.add_text(Text {
            at: Point { x: above.start, y },
            anchor: Anchor::Start,
            weight: Weight::Regular,
            size_pt: size,
            role: above.role,
            full: (above.text != above.full).then(|| above.full.to_owned()),
            text: above.text,
        });
    }
}

fn draw_beside(marks: &[Mark], plot: &Plot, page: &mut Page<'_>) {
    let labels = labels_beside_from_top(marks);
    let mut heights: Vec<f64> = labels.iter().map(|label| plot.y(label.y)).collect();
    let half = page.sizes.label * 0.65;
    let ends = Span {
        from: plot.area.top + half,
        to: plot.area.bottom - half,
    };
    apart(&mut heights, page.sizes.label * 1.3, ends);
    for (label, y) in labels.iter().zip(heights) {
        let size = page.size(label.size);
        page.add_text(Text {
            at: Point {
                x: plot.area.right + BESIDE_PLOT_PT * page.sizes.scale,
                y: y + size * 0.36,
            },
            anchor: Anchor::Start,
            weight: weight(label.size),
            size_pt: size,
            role: label.role,
            text: label.text.to_owned(),
            full: None,
        });
    }
}

/// Above the lines, inside the plot.
fn draw_at_ends(marks: &[Mark], plot: &Plot, page: &mut Page<'_>) {
    let rules = marks
        .iter()
        .filter(|mark| matches!(mark.shape, Shape::Rule { .. }));
    for label in rules.flat_map(|mark| labels_beside(std::slice::from_ref(mark))) {
        let size = page.size(label.size);
        page.add_text(Text {
            at: Point {
                x: plot.area.right,
                y: plot.y(label.y) - size * 0.5,
            },
            anchor: Anchor::End,
            weight: weight(label.size),
            size_pt: size,
            role: label.role,
            text: label.text.to_owned(),
            full: None,
        });
    }
}

/// The label of a vertical rule with its place.
struct Above<'a> {
    /// Of the rule.
    x: f64,
    start: f64,
    lane: usize,
    text: String,
    full: &'a str,
    role: Role,
}

/// How many lines the labels of the vertical rules take above a plot between these ends.
pub(super) fn lanes(panel: &Panel, ends: Span, page: &Page<'_>) -> usize {
    let area = crate::figure::scene::Area {
        left: ends.from,
        top: 0.0,
        right: ends.to,
        bottom: 1.0,
    };
    let plot = Plot::new(panel, area);
    let labels = labels_above(&panel.marks, &plot, page);
    labels.iter().map(|above| above.lane + 1).max().unwrap_or(0)
}

fn labels_above<'a>(marks: &'a [Mark], plot: &Plot, page: &Page<'_>) -> Vec<Above<'a>> {
    let measure = |text: &str| page.width(text, LabelSize::Small);
    let mut labels: Vec<Above<'a>> = Vec::new();
    for mark in marks {
        if let Shape::Rule {
            axis: Direction::Vertical,
            at,
            label: Some(full),
            role,
        } = &mark.shape
        {
            labels.push(Above {
                x: plot.x(*at),
                start: 0.0,
                lane: 0,
                text: shortened(full, plot.area.width() * ABOVE_MAX, &measure),
                full,
                role: *role,
            });
        }
    }
    let wanted = labels.iter().map(|above| (above.x, measure(&above.text)));
    let wanted: Vec<(f64, f64)> = wanted.collect();
    let gap = page.sizes.small * 0.9;
    let places = above_rules(&wanted, across(plot.area), gap);
    let with_places = labels.into_iter().zip(places);
    with_places
        .filter_map(|(above, place)| {
            let (start, lane) = place?;
            Some(Above {
                start,
                lane,
                ..above
            })
        })
        .collect()
}

/// Where the labels of vertical rules begin, and in which line above the plot, the lowest being 0. Takes the place of each
/// rule and the width of its label. Upon their rules where all fit on one line; else beside them like flags, the last
/// rule's lowest. `None` for those that find no room.
pub fn above_rules(rules: &[(f64, f64)], ends: Span, gap: f64) -> Vec<Option<(f64, usize)>> {
    let centred: Vec<(f64, f64)> = rules
        .iter()
        .map(|(x, width)| {
            let start = (x - width / 2.0).min(ends.to - width).max(ends.from);
            (start, start + width)
        })
        .collect();
    let is_free = |taken: &[(f64, f64)], (start, end): (f64, f64)| {
        let mut taken = taken.iter();
        taken.all(|each| end + gap <= each.0 || each.1 + gap <= start)
    };
    let fits = |at: usize| is_free(&centred[..at], centred[at]);
    if (0..centred.len()).all(fits) {
        return centred.iter().map(|(start, _)| Some((*start, 0))).collect();
    }
    let mut order: Vec<usize> = (0..rules.len()).collect();
    order.sort_by(|a, b| rules[*b].0.total_cmp(&rules[*a].0));
    let from_last = order.clone();
    order.reverse();
    let ways = [
        (&from_last, Turn::Right),
        (&order, Turn::Right),
        (&order, Turn::Left),
        (&from_last, Turn::Left),
    ];
    let tried = ways.map(|(order, turn)| flags(order, turn, rules, ends, gap));
    let lost = |places: &Vec<Option<(f64, usize)>>| {
        let places = places.iter();
        places.filter(|place| place.is_none()).count()
    };
    tried.into_iter().min_by_key(lost).unwrap_or_default()
}

/// To which side of their rules labels stand, where there is room.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Right,
    Left,
}

/// Labels beside their rules, placed in that order: in the lowest line in which none covers another and no rule that goes
/// up to its own strikes another through.
fn flags(
    order: &[usize],
    turn: Turn,
    rules: &[(f64, f64)],
    ends: Span,
    gap: f64,
) -> Vec<Option<(f64, usize)>> {
    let mut places: Vec<Option<(f64, usize)>> = vec![None; rules.len()];
    for &at in order {
        let (x, width) = rules[at];
        let fits_left = x - width >= ends.from;
        let start = if x + width <= ends.to && (turn == Turn::Right || !fits_left) {
            x
        } else {
            (x - width).max(ends.from)
        };
        let end = start + width;
        let flying = || {
            let all = rules.iter().zip(&places);
            all.filter_map(|(rule, place)| place.map(|(start, lane)| (*rule, start, lane)))
        };
        let is_free = |lane: usize| {
            flying().all(|((other_x, other_width), other, other_lane)| {
                let is_apart = end + gap <= other || other + other_width + gap <= start;
                let is_crossed = other_lane > lane && start < other_x && other_x < end;
                let crosses = other_lane < lane && other < x && x < other + other_width;
                (other_lane != lane || is_apart) && !is_crossed && !crosses
            })
        };
        let lane = (0..LANES_MAX).find(|lane| is_free(*lane));
        places[at] = lane.map(|lane| (start, lane));
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDS: Span = Span {
        from: 0.0,
        to: 100.0,
    };

    #[test]
    fn labels_stand_upon_their_rules_or_beside_them_like_flags() {
        let upon = above_rules(&[(20.0, 10.0), (98.0, 10.0)], ENDS, 2.0);
        assert_eq!(upon, [Some((15.0, 0)), Some((90.0, 0))]);
        let flags = above_rules(&[(20.0, 30.0), (30.0, 30.0), (95.0, 20.0)], ENDS, 2.0);
        assert_eq!(flags, [Some((20.0, 1)), Some((30.0, 0)), Some((75.0, 0))]);
        let under = above_rules(&[(20.0, 30.0), (30.0, 60.0), (95.0, 20.0)], ENDS, 2.0);
        assert_eq!(under, [Some((20.0, 2)), Some((30.0, 1)), Some((75.0, 0))]);
        // The flag of the last has to turn back, and would stand in the way of the other's rule.
        let turned = above_rules(&[(60.0, 30.0), (80.0, 40.0)], ENDS, 2.0);
        assert_eq!(turned, [Some((30.0, 0)), Some((40.0, 1))]);
        let turned = above_rules(&[(50.0, 25.0), (80.0, 40.0)], ENDS, 2.0);
        assert_eq!(turned, [Some((50.0, 0)), Some((40.0, 1))]);
        let crowd = above_rules(&[(20.0, 60.0); 5], ENDS, 2.0);
        assert_eq!(crowd.iter().flatten().count(), LANES_MAX);
    }

    #[test]
    fn heights_that_touch_are_moved_apart_and_stay_within_the_ends() {
        let cases: [(&[f64], &[f64]); 4] = [
            (&[10.0, 50.0], &[10.0, 50.0]),
            (&[10.0, 12.0, 14.0], &[10.0, 20.0, 30.0]),
            (&[95.0, 98.0], &[90.0, 100.0]),
            (&[-5.0], &[0.0]),
        ];
        for (wanted, expected) in cases {
            let mut found = wanted.to_vec();
            apart(&mut found, 10.0, ENDS);
            assert_eq!(found, expected, "{wanted:?}");
        }
    }
}
