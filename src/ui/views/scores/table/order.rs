//! The order of the rows and the axis they share, kept until the segments or the sorting change.

use std::cmp::Ordering;

use super::columns::Column;
use super::drawn_score;
use crate::analysis::Segment;
use crate::ui::widgets::RangeScale;

/// By what the rows are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sorting {
    pub column: Column,
    pub descending: bool,
}

impl Sorting {
    /// The same column again turns round; numbers begin with the largest.
    pub fn clicked(self, column: Column) -> Self {
        let descending = if self.column == column {
            !self.descending
        } else {
            column.is_number()
        };
        Self { column, descending }
    }
}

/// What is kept, and of what it is.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    of: Option<(u64, Sorting)>,
    places: Vec<usize>,
    ends: (f64, f64),
}

impl Order {
    /// `edition` tells one set of segments from another.
    pub fn refresh(&mut self, segments: &[Segment], edition: u64, sorting: Sorting) {
        let of = Some((edition, sorting));
        if self.of != of {
            *self = Self {
                of,
                places: sorted(segments, sorting),
                ends: ends(segments),
            };
        }
    }

    /// The places of the first so many segments.
    pub fn first(&self, count: usize) -> &[usize] {
        self.places.get(..count).unwrap_or(&self.places)
    }

    pub fn scale(&self) -> RangeScale {
        RangeScale {
            from: self.ends.0,
            to: self.ends.1,
        }
    }
}

/// Equal ones stay in the order of the field's choices, whichever way the others go.
fn sorted(segments: &[Segment], sorting: Sorting) -> Vec<usize> {
    let mut order: Vec<(usize, &Segment)> = segments.iter().enumerate().collect();
    if sorting.column != Column::Name {
        order.sort_by(|(_, a), (_, b)| {
            let ordering = compare(a, b, sorting.column);
            if sorting.descending {
                ordering.reverse()
            } else {
                ordering
            }
        });
    } else if sorting.descending {
        order.reverse();
    }
    order.into_iter().map(|(at, _)| at).collect()
}

fn compare(a: &Segment, b: &Segment, column: Column) -> Ordering {
    let number = |x: Option<f64>, y: Option<f64>| {
        x.unwrap_or(f64::NEG_INFINITY)
            .total_cmp(&y.unwrap_or(f64::NEG_INFINITY))
    };
    match column {
        Column::Name | Column::Groups | Column::Range => Ordering::Equal,
        Column::Answers => a.summary.counts.n().cmp(&b.summary.counts.n()),
        Column::Score => number(drawn_score(a), drawn_score(b)),
        Column::Verdict => number(a.difference_from_rest, b.difference_from_rest),
        Column::Contribution => a.contribution.total_cmp(&b.contribution),
        Column::Influence => number(a.influence, b.influence),
    }
}

/// Of an axis that holds every range drawn, in steps of 50.
fn ends(segments: &[Segment]) -> (f64, f64) {
    let drawn = segments.iter().filter(|each| drawn_score(each).is_some());
    let ranges = drawn.filter_map(|each| each.summary.interval);
    let (lowest, highest) = ranges.fold((0.0_f64, 50.0_f64), |(low, high), range| {
        (low.min(range.lower), high.max(range.upper))
    });
    (
        (lowest / 50.0).floor() * 50.0,
        (highest / 50.0).ceil() * 50.0,
    )
}
