//! Figures of the business and self-checks, each from its object.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::answer;
use super::object::{Object, one_of, text_as};
use super::parts::day;
use crate::model::{Agreement, BusinessFigure, Day, SelfCheck, Statement};
use crate::project_file::problem::{Expected, Place, Problems};
use crate::project_file::words;

pub(in crate::project_file) fn business_figure(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<BusinessFigure> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let name = object.text("name", problems);
    let units = Expected::OneOf(words::PERIOD_WORDS);
    let unit = object.required("per", units, problems, |json| one_of(json, words::PERIODS));
    let values = object.take("values");
    let values = values.map(|raw| self::values(raw, place.key("values"), problems));
    Some(BusinessFigure {
        id: id?,
        name,
        unit: unit?,
        values: values.unwrap_or_default(),
        kept: object.kept(problems),
    })
}

fn values(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> BTreeMap<Day, f64> {
    let Some(object) = Object::read(raw, place, problems) else {
        return BTreeMap::new();
    };
    let mut values = BTreeMap::new();
    for (key, raw) in object.into_entries() {
        let number: Option<f64> = serde_json::from_str(raw.get()).ok();
        match (answer::day(&key), number.filter(|each| each.is_finite())) {
            (Some(day), Some(number)) => drop(values.insert(day, number)),
            (None, _) => problems.unexpected(place, Expected::Day, &format!("{key:?}")),
            (_, None) => problems.unexpected(place.key(&key), Expected::Number, raw.get()),
        }
    }
    values
}

pub(in crate::project_file) fn self_check(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<SelfCheck> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let day = object.required("date", Expected::Day, problems, day);
    let mut ratings = [None; Statement::ALL.len()];
    for (rating, (word, _)) in ratings.iter_mut().zip(words::STATEMENTS) {
        let expected = Expected::Between(Agreement::LEAST, Agreement::MOST);
        *rating = object.optional(word, expected, problems, |json| {
            Agreement::new(serde_json::from_str(json).ok()?)
        });
    }
    Some(SelfCheck {
        id: id?,
        day: day?,
        ratings,
        kept: object.kept(problems),
    })
}
