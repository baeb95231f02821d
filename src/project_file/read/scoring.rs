//! How answers are counted: an object of which every part may be missing.

use std::num::NonZeroU64;

use serde_json::value::RawValue;

use super::object::{Object, one_of};
use crate::model::{AnonymityThreshold, Confidence, Scoring};
use crate::project_file::problem::{Expected, Place, Problems};
use crate::project_file::words;

/// What is missing, or does not fit, is as in a new project.
pub(in crate::project_file) fn scoring(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Scoring {
    let Some(mut object) = Object::read(raw, place, problems) else {
        return Scoring::default();
    };
    Scoring {
        rule: word(
            &mut object,
            problems,
            "count",
            words::RULES,
            words::RULE_WORDS,
        ),
        confidence: confidence(&mut object, problems),
        method: word(
            &mut object,
            problems,
            "interval",
            words::METHODS,
            words::METHOD_WORDS,
        ),
        correction: word(
            &mut object,
            problems,
            "correction",
            words::CORRECTIONS,
            words::CORRECTION_WORDS,
        ),
        population: population(&mut object, problems),
        anonymity: anonymity(&mut object, problems),
        period: word(
            &mut object,
            problems,
            "period",
            words::PERIODS,
            words::PERIOD_WORDS,
        ),
        weighted: weighted(&mut object, problems),
        kept: object.kept(problems),
    }
}

fn word<T: Copy + Default>(
    object: &mut Object<'_, '_>,
    problems: &mut Problems,
    key: &str,
    values: &[(&str, T)],
    words: &'static [&'static str],
) -> T {
    let found = object.optional(key, Expected::OneOf(words), problems, |json| {
        one_of(json, values)
    });
    found.unwrap_or_default()
}

fn confidence(object: &mut Object<'_, '_>, problems: &mut Problems) -> Confidence {
    let expected = Expected::OneOf(words::PERCENTS);
    let found = object.optional("confidence", expected, problems, |json| {
        let percent: u64 = serde_json::from_str(json).ok()?;
        let mut known = words::CONFIDENCES.iter();
        known
            .find(|(each, _)| *each == percent)
            .map(|(_, value)| *value)
    });
    found.unwrap_or_default()
}

fn weighted(object: &mut Object<'_, '_>, problems: &mut Problems) -> bool {
    let found = object.optional("weighted", Expected::TrueOrFalse, problems, |json| {
        serde_json::from_str(json).ok()
    });
    found.unwrap_or_default()
}

fn population(object: &mut Object<'_, '_>, problems: &mut Problems) -> Option<NonZeroU64> {
    object.optional("population", Expected::AtLeast(1), problems, |json| {
        serde_json::from_str(json).ok()
    })
}

fn anonymity(object: &mut Object<'_, '_>, problems: &mut Problems) -> AnonymityThreshold {
    let expected = Expected::AtLeast(AnonymityThreshold::LEAST.into());
    let found = object.optional("anonymity", expected, problems, |json| {
        AnonymityThreshold::new(serde_json::from_str(json).ok()?)
    });
    found.unwrap_or_default()
}
