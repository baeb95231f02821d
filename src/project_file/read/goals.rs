//! Goals, what was reached, bands and benchmarks, each from its object.

use serde_json::value::RawValue;

use super::object::{Object, text_as};
use super::parts::day;
use crate::model::{
    Band, Benchmark, Goal, GoalScore, Milestone, Part, Points, PointsRange, Target,
};
use crate::project_file::problem::{Expected, Fault, Place, Problems};

pub(in crate::project_file) fn goal(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Goal> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let by = object.optional("by", Expected::Day, problems, day);
    let target = if object.has("says") {
        let text = object.text("says", problems);
        let done = object.optional("done", Expected::Day, problems, day);
        Some(Target::Words { text, done })
    } else {
        let score = goal_score(&mut object, "points", problems);
        let of = part(&mut object, place, problems);
        score.zip(of).map(|(score, of)| Target::Score(score, of))
    };
    Some(Goal {
        id: id?,
        target: target?,
        by,
        kept: object.kept(problems),
    })
}

pub(in crate::project_file) fn milestone(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Milestone> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let goal = object.required("goal", Expected::Id, problems, text_as);
    let aim = goal_score(&mut object, "aim", problems);
    let of = part(&mut object, place, problems);
    let day = object.required("date", Expected::Day, problems, day);
    let score = object.required("points", Expected::Points, problems, points);
    Some(Milestone {
        id: id?,
        goal: goal?,
        aim: aim?,
        of: of?,
        day: day?,
        score: score?,
        kept: object.kept(problems),
    })
}

fn goal_score(
    object: &mut Object<'_, '_>,
    key: &str,
    problems: &mut Problems,
) -> Option<GoalScore> {
    object.required(key, Expected::WholePoints, problems, |json| {
        GoalScore::new(serde_json::from_str(json).ok()?)
    })
}

/// Of which answers: `Some(None)` of all; `None` where it says something that is none.
#[expect(clippy::option_option, reason = "all and unreadable are two things")]
fn part(
    object: &mut Object<'_, '_>,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Option<Part>> {
    if object.has("reason") {
        let reason = object.optional("reason", Expected::Id, problems, text_as)?;
        return Some(Some(Part::Reason(reason)));
    }
    if !object.has("field") {
        return Some(None);
    }
    let field = object.optional("field", Expected::Id, problems, text_as)?;
    if object.has("choice") {
        let choice = object.optional("choice", Expected::Id, problems, text_as)?;
        return Some(Some(Part::Choice(field, choice)));
    }
    if !object.has("text") {
        problems.add(place.key("choice"), Fault::Missing(Expected::Id));
        return None;
    }
    let text = object.optional("text", Expected::Text, problems, |json| {
        serde_json::from_str(json).ok()
    });
    Some(Some(Part::Text(field, text?)))
}

fn points(json: &str) -> Option<Points> {
    Points::new(serde_json::from_str(json).ok()?)
}

pub(in crate::project_file) fn band(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Band> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let name = object.text("name", problems);
    let from = object.required("from", Expected::Points, problems, points);
    Some(Band {
        id: id?,
        name,
        from: from?,
        kept: object.kept(problems),
    })
}

pub(in crate::project_file) fn benchmark(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Benchmark> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let name = object.text("name", problems);
    let value = object.optional("value", Expected::Points, problems, points);
    let range = range(&mut object, place, problems);
    let source = object.text("source", problems);
    let year = object.optional("year", Expected::WholeNumber, problems, |json| {
        serde_json::from_str(json).ok()
    });
    Some(Benchmark {
        id: id?,
        name,
        value,
        range,
        source,
        year,
        kept: object.kept(problems),
    })
}

/// Both ends, or nothing.
fn range(
    object: &mut Object<'_, '_>,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<PointsRange> {
    if !object.has("lower") && !object.has("upper") {
        return None;
    }
    let lower = object.required("lower", Expected::Points, problems, points);
    let upper = object.required("upper", Expected::Points, problems, points);
    let (lower, upper) = (lower?, upper?);
    let range = PointsRange::new(lower, upper);
    if range.is_none() {
        let upper = upper.value().to_string();
        problems.unexpected(place.key("upper"), Expected::PointsFrom(lower), &upper);
    }
    range
}
