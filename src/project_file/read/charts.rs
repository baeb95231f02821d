//! What happened on a day, and how charts are to look, each from its object.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::object::{Object, text_as};
use super::parts::day;
use crate::model::{ChartLook, Event};
use crate::project_file::problem::{Expected, Place, Problems};

pub(in crate::project_file) fn event(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Event> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let day = object.required("date", Expected::Day, problems, day);
    let text = object.text("text", problems);
    Some(Event {
        id: id?,
        day: day?,
        text,
        kept: object.kept(problems),
    })
}

pub(in crate::project_file) fn chart_look(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<ChartLook> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let kind = object.required("kind", Expected::Text, problems, |json| {
        serde_json::from_str(json).ok()
    });
    let is_favourite = object.optional("favourite", Expected::TrueOrFalse, problems, |json| {
        serde_json::from_str(json).ok()
    });
    let mut own = |key| {
        object.optional(key, Expected::Text, problems, |json| {
            serde_json::from_str::<String>(json).ok()
        })
    };
    let (title, subtitle) = (own("title"), own("subtitle"));
    let options = object.take("options");
    let options = options.map(|raw| self::options(raw, place.key("options"), problems));
    Some(ChartLook {
        id: id?,
        kind: kind?,
        is_favourite: is_favourite.unwrap_or(false),
        title,
        subtitle,
        options: options.unwrap_or_default(),
        kept: object.kept(problems),
    })
}

fn options(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> BTreeMap<String, String> {
    let Some(object) = Object::read(raw, place, problems) else {
        return BTreeMap::new();
    };
    let mut options = BTreeMap::new();
    for (name, raw) in object.into_entries() {
        match serde_json::from_str(raw.get()) {
            Ok(word) => drop(options.insert(name.into_owned(), word)),
            Err(_) => problems.unexpected(place.key(&name), Expected::Text, raw.get()),
        }
    }
    options
}
