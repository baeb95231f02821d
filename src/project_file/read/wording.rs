//! The texts of a survey that come in groups: the follow-up questions, and how all of it is worded in other languages.

use std::collections::HashSet;

use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::object::{Object, text_as};
use crate::model::{FieldId, FollowUps, ItemWording, Kept, Language, Wording};
use crate::project_file::problem::{Expected, Fault, Place, Problems};
use crate::project_file::words;

/// The key of the follow-up questions, which are an object of their own.
pub(in crate::project_file) const FOLLOW_UPS: &str = "follow_ups";
/// The key of the list of wordings.
pub(in crate::project_file) const WORDINGS: &str = "wordings";

pub(super) fn follow_ups(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> (FollowUps, Map<String, Value>) {
    let Some(mut object) = Object::read(raw, place, problems) else {
        return Default::default();
    };
    let follow_ups = FollowUps {
        promoter: object.text("promoter", problems),
        passive: object.text("passive", problems),
        detractor: object.text("detractor", problems),
    };
    (follow_ups, object.rest(problems))
}

/// Each language once; of one that stands twice, the first.
pub(super) fn wordings(
    raws: Vec<&RawValue>,
    survey: Place<'_>,
    problems: &mut Problems,
) -> Vec<Wording> {
    let list = survey.key(WORDINGS);
    let mut wordings: Vec<Wording> = Vec::new();
    for (at, raw) in raws.into_iter().enumerate() {
        let place = list.item(at);
        let Some(wording) = wording(raw, place, problems) else {
            continue;
        };
        if wordings
            .iter()
            .any(|each| each.language == wording.language)
        {
            let twice = wording.language.tag().to_owned();
            problems.add(place.key("language"), Fault::DuplicateId(twice));
        } else {
            wordings.push(wording);
        }
    }
    wordings
}

fn wording(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<Wording> {
    let mut object = Object::read(raw, place, problems)?;
    let tags = Expected::OneOf(words::LANGUAGE_TAGS);
    let language: Option<Language> = object.required("language", tags, problems, |json| {
        words::language(&serde_json::from_str::<String>(json).ok()?)
    });
    let question = object.text("question", problems);
    let low_label = object.text("low_label", problems);
    let high_label = object.text("high_label", problems);
    let follow_ups_raw = object.take(FOLLOW_UPS);
    let list = place.key("items");
    let items = object.list("items", problems);
    let mut rest = Map::new();
    let follow_ups = follow_ups_raw.map(|raw| {
        let (follow_ups, unknown) = follow_ups(raw, place.key(FOLLOW_UPS), problems);
        // As of the survey's own: they wait under the object's key.
        if !unknown.is_empty() {
            rest.insert(FOLLOW_UPS.to_owned(), unknown.into());
        }
        follow_ups
    });
    let items = items_of(items, list, problems);
    rest.extend(object.rest(problems));
    Some(Wording {
        language: language?,
        question,
        low_label,
        high_label,
        follow_ups: follow_ups.unwrap_or_default(),
        items,
        kept: Kept::from(rest),
    })
}

fn items_of(raws: Vec<&RawValue>, list: Place<'_>, problems: &mut Problems) -> Vec<ItemWording> {
    let mut seen = HashSet::new();
    let mut items = Vec::new();
    for (at, raw) in raws.into_iter().enumerate() {
        let place = list.item(at);
        let Some(item) = item(raw, place, problems) else {
            continue;
        };
        if seen.insert((item.field, item.choice)) {
            items.push(item);
        } else {
            problems.add(
                place.key("field"),
                Fault::DuplicateId(item.field.to_string()),
            );
        }
    }
    items
}

fn item(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<ItemWording> {
    let mut object = Object::read(raw, place, problems)?;
    let field: Option<FieldId> = object.required("field", Expected::Id, problems, text_as);
    let has_choice = object.has("choice");
    let choice = object.optional("choice", Expected::Id, problems, text_as);
    let name = object.required("name", Expected::Text, problems, |json| {
        let name: String = serde_json::from_str(json).ok()?;
        Some(name).filter(|name| !name.is_empty())
    });
    if has_choice && choice.is_none() {
        return None;
    }
    Some(ItemWording {
        field: field?,
        choice,
        name: name?,
        kept: object.kept(problems),
    })
}
