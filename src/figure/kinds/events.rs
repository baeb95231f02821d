//! What happened to the business on a day - "new oven" - over time.

use super::Subject;
use crate::analysis::TrendPoint;
use crate::figure::calendar;
use crate::figure::chart::{Cell, DatedEvent, Direction, Mark, Shape};
use crate::figure::theme::Role;
use crate::figure::wording;
use crate::model::Day;
use crate::text;

/// Those within the periods, from the earliest.
fn within<'a>(points: &[TrendPoint], subject: &'a Subject<'_>) -> Vec<&'a DatedEvent> {
    let ends = points.first().zip(points.last());
    let is_within =
        |day: Day| ends.is_some_and(|(first, last)| first.first_day <= day && day <= last.last_day);
    let events = subject.options.events.iter();
    let mut within: Vec<&DatedEvent> = events.filter(|event| is_within(event.day)).collect();
    within.sort_by_key(|event| event.day);
    within
}

/// "new oven, 3 May 2026".
fn said(event: &DatedEvent, subject: &Subject<'_>) -> String {
    let day = subject.texts.day(event.day);
    text!(
        subject.texts,
        "figure-event",
        event = event.text.as_str(),
        day = day
    )
}

/// A line at each, with what happened above it.
pub(super) fn rules(points: &[TrendPoint], subject: &Subject<'_>) -> Vec<Mark> {
    let events = within(points, subject).into_iter();
    let rule = |event: &DatedEvent| Mark {
        shape: Shape::Rule {
            axis: Direction::Vertical,
            at: calendar::days(event.day) + 0.5,
            label: Some(said(event, subject)),
            role: Role::SoftText,
        },
        hover: vec![said(event, subject)],
    };
    events.map(rule).collect()
}

/// The same where many panels leave no room for words.
pub(super) fn bare_rules(points: &[TrendPoint], subject: &Subject<'_>) -> Vec<Mark> {
    let mut rules = rules(points, subject);
    for rule in &mut rules {
        if let Shape::Rule { label, .. } = &mut rule.shape {
            *label = None;
        }
    }
    rules
}

pub(super) fn words(subject: &Subject<'_>) -> Option<String> {
    let events = within(&subject.analysis.trend, subject).into_iter();
    let list = wording::list(events.map(|event| said(event, subject)), subject.texts);
    (!list.is_empty()).then(|| text!(subject.texts, "figure-description-events", events = list))
}

/// What the table has beside the scores, where something happened.
pub(super) fn column(subject: &Subject<'_>) -> Option<String> {
    let has_any = !within(&subject.analysis.trend, subject).is_empty();
    has_any.then(|| text!(subject.texts, "figure-column-events"))
}

/// What happened in a period.
pub(super) fn cell(point: &TrendPoint, subject: &Subject<'_>) -> Option<Cell> {
    column(subject)?;
    let own = within(std::slice::from_ref(point), subject).into_iter();
    let list = wording::list(own.map(|event| said(event, subject)), subject.texts);
    Some(if list.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(list)
    })
}
