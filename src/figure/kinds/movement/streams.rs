//! The streams between the columns.

use super::{HALF_NODE, name, places, stage_name};
use crate::analysis::{Camp, Movement};
use crate::figure::chart::{BandPoint, Mark, Shape, Span};
use crate::figure::kinds::Subject;
use crate::figure::theme::Role;
use crate::figure::{as_f64, count_as_f64};
use crate::model::Group;
use crate::text;

/// How many points a stream's edge has.
const POINTS: u8 = 24;

const fn pale(camp: Camp) -> Role {
    match camp {
        Camp::Group(Group::Promoter) => Role::PromoterPale,
        Camp::Group(Group::Passive) => Role::PassivePale,
        Camp::Group(Group::Detractor) => Role::DetractorPale,
        Camp::Absent => Role::Track,
    }
}

/// A stream for each way that somebody went, in the colour of where it comes from.
pub(super) fn streams(movement: &Movement, subject: &Subject<'_>) -> Vec<Mark> {
    let mut marks = Vec::new();
    let pairs = movement.stages.iter().zip(movement.stages.iter().skip(1));
    for (at, ((before, after), flows)) in pairs.zip(&movement.flows).enumerate() {
        let mut left = places(before).map(|span| span.to);
        let mut right = places(after).map(|span| span.to);
        for (from, row) in flows.iter().enumerate() {
            for (to, &count) in row.iter().enumerate() {
                let size = count_as_f64(count);
                let (start, end) = (take(&mut left[from], size), take(&mut right[to], size));
                if count > 0 {
                    let camps = (Camp::ALL[from], Camp::ALL[to]);
                    marks.push(Mark {
                        shape: stream(at, start, end, pale(camps.0)),
                        hover: vec![way(camps, count, subject)],
                    });
                }
            }
        }
    }
    marks
}

/// The next part of a column, downwards.
fn take(top: &mut f64, size: f64) -> Span {
    let to = *top;
    *top -= size;
    Span { from: *top, to }
}

fn stream(at: usize, start: Span, end: Span, role: Role) -> Shape {
    let (left, right) = (as_f64(at) + HALF_NODE, as_f64(at + 1) - HALF_NODE);
    let points = (0..=POINTS).map(|number| {
        let part = f64::from(number) / f64::from(POINTS);
        // Level at both ends.
        let eased = part * part * (3.0 - 2.0 * part);
        let between = |from: f64, to: f64| from + (to - from) * eased;
        Some(BandPoint {
            x: left + (right - left) * part,
            lower: between(start.from, end.from),
            upper: between(start.to, end.to),
        })
    });
    Shape::Band {
        points: points.collect(),
        role,
    }
}

/// "Passives to promoters: 12".
fn way((from, to): (Camp, Camp), count: u64, subject: &Subject<'_>) -> String {
    text!(
        subject.texts,
        "figure-way",
        from = name(from, subject),
        to = name(to, subject),
        count = count
    )
}

/// Each way between the last two periods.
pub(super) fn in_words(movement: &Movement, subject: &Subject<'_>) -> Vec<String> {
    let [.., before, after] = movement.stages.as_slice() else {
        return Vec::new();
    };
    let Some(flows) = movement.flows.last() else {
        return Vec::new();
    };
    let mut said = vec![text!(
        subject.texts,
        "figure-span",
        from = stage_name(before, subject),
        to = stage_name(after, subject)
    )];
    for (from, row) in Camp::ALL.into_iter().zip(flows) {
        for (to, &count) in Camp::ALL.into_iter().zip(row) {
            if count > 0 {
                said.push(way((from, to), count, subject));
            }
        }
    }
    said
}
