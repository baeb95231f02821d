//! Rounds and closed days, each from its object.

use std::collections::HashSet;
use std::num::NonZeroU32;

use serde_json::value::RawValue;

use super::object::{Object, one_of, text_as};
use super::parts::day;
use crate::model::{ChoiceId, ClosedDays, Days, InvitedBySegment, Invitee, Round};
use crate::project_file::problem::{Expected, Fault, Place, Problems};
use crate::project_file::words;

pub(in crate::project_file) fn round(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Round> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let name = object.text("name", problems);
    let days = days(&mut object, place, problems);
    let channels = Expected::OneOf(words::ROUND_CHANNEL_WORDS);
    let channel = object.optional("channel", channels, problems, |json| {
        one_of(json, words::ROUND_CHANNELS)
    });
    let invited = object.optional("invited", Expected::AtLeast(1), problems, |json| {
        serde_json::from_str(json).ok()
    });
    let by_segment = object.take("by_segment");
    let by_segment =
        by_segment.and_then(|raw| self::by_segment(raw, place.key("by_segment"), problems));
    let list = place.key("list");
    let invitees = object.list("list", problems).into_iter().enumerate();
    let invitees = invitees.filter_map(|(at, raw)| invitee(raw, list.item(at), problems));
    let list = invitees.collect();
    Some(Round {
        id: id?,
        name,
        days: days?,
        channel,
        invited,
        by_segment,
        list,
        kept: object.kept(problems),
    })
}

/// From a day to the same or a later one.
fn days(object: &mut Object<'_, '_>, place: Place<'_>, problems: &mut Problems) -> Option<Days> {
    let first = object.required("from", Expected::Day, problems, day);
    let last = object.required("to", Expected::Day, problems, day);
    let (first, last) = (first?, last?);
    let days = Days::new(first, last);
    if days.is_none() {
        let last = format!("\"{last}\"");
        problems.unexpected(place.key("to"), Expected::DayFrom(first), &last);
    }
    days
}

fn by_segment(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<InvitedBySegment> {
    let mut object = Object::read(raw, place, problems)?;
    let field = object.required("field", Expected::Id, problems, text_as);
    let invited = object.take("invited");
    let invited = invited.map(|raw| self::invited(raw, place.key("invited"), problems));
    Some(InvitedBySegment {
        field: field?,
        invited: invited.unwrap_or_default(),
        kept: object.kept(problems),
    })
}

fn invited(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Vec<(ChoiceId, NonZeroU32)> {
    let Some(object) = Object::read(raw, place, problems) else {
        return Vec::new();
    };
    let mut invited = Vec::new();
    let mut seen = HashSet::new();
    for (key, raw) in object.into_entries() {
        let number: Option<NonZeroU32> = serde_json::from_str(raw.get()).ok();
        match (key.parse::<ChoiceId>(), number) {
            (Ok(choice), Some(number)) if seen.insert(choice) => invited.push((choice, number)),
            (Ok(_), Some(_)) => problems.add(place, Fault::DuplicateKey(key.into_owned())),
            (Err(_), _) => problems.unexpected(place, Expected::Id, &format!("{key:?}")),
            (_, None) => problems.unexpected(place.key(&key), Expected::AtLeast(1), raw.get()),
        }
    }
    invited
}

fn invitee(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<Invitee> {
    let mut object = Object::read(raw, place, problems)?;
    let name = object.text("name", problems);
    let contact = object.text("contact", problems);
    let reminded = object.optional("reminded", Expected::Day, problems, day);
    let rewarded = object.optional("rewarded", Expected::Day, problems, day);
    let Some(mut invitee) = Invitee::new(&name, &contact) else {
        problems.add(place.key("name"), Fault::Missing(Expected::Text));
        return None;
    };
    invitee.reminded = reminded;
    invitee.rewarded = rewarded;
    invitee.kept = object.kept(problems);
    Some(invitee)
}

/// Days on which nobody works.
pub(super) fn closed_days(
    raws: Vec<&RawValue>,
    list: Place<'_>,
    problems: &mut Problems,
) -> ClosedDays {
    let mut closed = ClosedDays::default();
    for (at, raw) in raws.into_iter().enumerate() {
        let place = list.item(at);
        let Some(mut object) = Object::read(raw, place, problems) else {
            continue;
        };
        if let Some(days) = days(&mut object, place, problems) {
            closed.add_with(days, object.kept(problems));
        }
    }
    closed
}
