//! The line of a trend, with its band, its dots and its gaps: of all answers, or of a segment.

use super::Subject;
use crate::analysis::TrendPoint;
use crate::figure::chart::{
    BandPoint, Label, LabelSet, LabelSize, LineWeight, Mark, Marker, Shape, Side,
};
use crate::figure::theme::Role;
use crate::figure::{as_f64, calendar, wording};
use crate::text;

/// All that the vertical axis must hold.
pub(in crate::figure::kinds) fn values(
    points: &[TrendPoint],
    subject: &Subject<'_>,
) -> impl Iterator<Item = f64> {
    let show_range = subject.options.show_range;
    let summaries = points.iter().map(|point| &point.summary);
    summaries
        .filter_map(move |summary| {
            let score = summary.score?;
            let interval = summary.interval.filter(|_| show_range);
            let ends = interval.map_or([score, score], |range| [range.lower, range.upper]);
            Some([score, ends[0], ends[1]])
        })
        .flatten()
}

/// The likely ranges, where they are shown.
pub(in crate::figure::kinds) fn band(points: &[TrendPoint], subject: &Subject<'_>) -> Option<Mark> {
    subject.options.show_range.then(|| {
        Mark::silent(Shape::Band {
            points: points.iter().map(band_point).collect(),
            role: Role::Band,
        })
    })
}

pub(in crate::figure::kinds) fn line(points: &[TrendPoint]) -> Mark {
    Mark::silent(Shape::Line {
        points: points.iter().map(line_point).collect(),
        weight: LineWeight::Normal,
        role: Role::Accent,
    })
}

/// A period's dot, with what it tells when pointed at.
pub(in crate::figure::kinds) fn dot(
    point: &TrendPoint,
    marker: Marker,
    subject: &Subject<'_>,
) -> Option<Mark> {
    let score = point.summary.score?;
    let name = calendar::point_name(point, subject.names, subject.texts);
    Some(Mark {
        shape: Shape::Point {
            x: calendar::middle(point),
            y: score,
            marker,
            role: Role::Accent,
        },
        hover: wording::hover(&name, &point.summary, subject.texts, subject.options),
    })
}

fn band_point(point: &TrendPoint) -> Option<BandPoint> {
    point.summary.score?;
    let interval = point.summary.interval?;
    Some(BandPoint {
        x: calendar::middle(point),
        lower: interval.lower,
        upper: interval.upper,
    })
}

fn line_point(point: &TrendPoint) -> Option<(f64, f64)> {
    Some((calendar::middle(point), point.summary.score?))
}

/// The runs of periods without a score.
pub(super) fn gaps(points: &[TrendPoint]) -> impl Iterator<Item = &[TrendPoint]> {
    points
        .chunk_by(|a, b| a.summary.score.is_some() == b.summary.score.is_some())
        .filter(|run| run.iter().all(|point| point.summary.score.is_none()))
}

fn gap_label(gap: &[TrendPoint], middle: f64, subject: &Subject<'_>) -> Mark {
    let from = gap
        .first()
        .map_or(0.0, |point| calendar::days(point.first_day));
    let to = gap
        .last()
        .map_or(0.0, |point| calendar::days(point.last_day) + 1.0);
    Mark::silent(Shape::Text(Label {
        x: f64::midpoint(from, to),
        y: middle,
        side: Side::Centre,
        text: text!(subject.texts, "figure-no-answers"),
        size: LabelSize::Small,
        role: Role::SoftText,
        set: LabelSet::Single,
        // Up to the middle of the periods beside it, less a little air.
        room: Some((to - from) + (to - from) * 0.8 / as_f64(gap.len())),
    }))
}

/// "no answers" in every gap, at that height.
pub(super) fn gap_labels(
    points: &[TrendPoint],
    middle: f64,
    subject: &Subject<'_>,
) -> impl Iterator<Item = Mark> {
    gaps(points).map(move |gap| gap_label(gap, middle, subject))
}
