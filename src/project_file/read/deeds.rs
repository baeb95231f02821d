//! What customers did, ideas, and customers kept apart, each from its object.

use std::collections::HashSet;

use serde_json::value::RawValue;

use super::case::ids;
use super::object::{Object, one_of, text_as};
use super::parts::day;
use crate::model::{
    Apart, CameBy, Customer, Deed, Deeds, Idea, Items, Recommender, ResponseId, Spend,
};
use crate::project_file::problem::{Expected, Fault, Place, Problems};
use crate::project_file::words;

pub(in crate::project_file) fn deeds(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Deeds> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let recommended = part(&mut object, "recommended", place, problems, deed);
    let reviewed = part(&mut object, "reviewed", place, problems, deed);
    let came_by = part(&mut object, "came_by", place, problems, came_by);
    let left = part(&mut object, "left", place, problems, deed);
    let spend = part(&mut object, "spend", place, problems, spend);
    Some(Deeds {
        id: id?,
        recommended,
        reviewed,
        came_by,
        left,
        spend,
        kept: object.kept(problems),
    })
}

/// The object under a key that may be missing.
fn part<T>(
    object: &mut Object<'_, '_>,
    key: &str,
    place: Place<'_>,
    problems: &mut Problems,
    read: impl FnOnce(&RawValue, Place<'_>, &mut Problems) -> Option<T>,
) -> Option<T> {
    let raw = object.take(key)?;
    read(raw, place.key(key), problems)
}

fn deed(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<Deed> {
    let mut object = Object::read(raw, place, problems)?;
    let times = object.required("times", Expected::WholeNumber, problems, |json| {
        serde_json::from_str(json).ok()
    });
    let day = object.required("date", Expected::Day, problems, day);
    let kept = object.kept(problems);
    Some(Deed {
        times: times?,
        day: day?,
        kept,
    })
}

fn came_by(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<CameBy> {
    let mut object = Object::read(raw, place, problems)?;
    let yes = object.required("yes", Expected::TrueOrFalse, problems, |json| {
        serde_json::from_str(json).ok()
    });
    let customer = object.optional("customer", Expected::Id, problems, text_as);
    let name = object.text("name", problems);
    let day = object.required("date", Expected::Day, problems, day);
    let kept = object.kept(problems);
    let whose = match (yes?, customer) {
        (false, _) => Recommender::Nobody,
        (true, Some(id)) => Recommender::Customer(id),
        (true, None) => Recommender::Somebody(name),
    };
    Some(CameBy {
        whose,
        day: day?,
        kept,
    })
}

fn spend(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<Spend> {
    let mut object = Object::read(raw, place, problems)?;
    let amount = object.required("amount", Expected::Number, problems, |json| {
        let amount: f64 = serde_json::from_str(json).ok()?;
        (0.0..=Spend::MOST).contains(&amount).then_some(amount)
    });
    let day = object.required("date", Expected::Day, problems, day);
    let kept = object.kept(problems);
    let mut spend = Spend::new(amount?, day?)?;
    spend.kept = kept;
    Some(spend)
}

/// Those of customers who are there; the others are said.
pub(super) fn of_known(
    deeds: &Items<Deeds>,
    customers: &Items<Customer>,
    problems: &mut Problems,
) -> Items<Deeds> {
    let list = Place::File.key("deeds");
    let there = ids(customers);
    let known = deeds.iter().enumerate().filter(|(at, each)| {
        let is_known = there.contains(&each.id);
        if !is_known {
            let fault = Fault::Dangling(each.id.to_string());
            problems.add(list.item(*at).key("id"), fault);
        }
        is_known
    });
    known.map(|(_, each)| each.clone()).collect()
}

pub(in crate::project_file) fn idea(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Idea> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let text = object.text("text", problems);
    let noted = object.required("noted", Expected::Day, problems, day);
    let states = Expected::OneOf(words::IDEA_STATE_WORDS);
    let state = object.optional("state", states, problems, |json| {
        one_of(json, words::IDEA_STATES)
    });
    let since = object.optional("since", Expected::Day, problems, day);
    let answers = answers(&mut object, place, problems);
    let noted = noted?;
    Some(Idea {
        id: id?,
        text,
        answers,
        state: state.unwrap_or_default(),
        noted,
        since: since.unwrap_or(noted),
        kept: object.kept(problems),
    })
}

/// Each once.
fn answers(
    object: &mut Object<'_, '_>,
    place: Place<'_>,
    problems: &mut Problems,
) -> Vec<ResponseId> {
    let list = place.key("answers");
    let mut seen = HashSet::new();
    let mut answers = Vec::new();
    for (at, raw) in object.list("answers", problems).into_iter().enumerate() {
        match text_as(raw.get()) {
            Some(id) if seen.insert(id) => answers.push(id),
            Some(_) => {}
            None => problems.unexpected(list.item(at), Expected::Id, raw.get()),
        }
    }
    answers
}

pub(in crate::project_file) fn apart(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Apart> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let first = object.required("first", Expected::Id, problems, text_as);
    let second = object.required("second", Expected::Id, problems, text_as);
    Some(Apart {
        id: id?,
        first: first?,
        second: second?,
        kept: object.kept(problems),
    })
}
