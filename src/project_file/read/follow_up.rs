//! How answers are followed up: an object of which every part may be missing, and three short lists.

use serde_json::value::RawValue;

use super::object::{Object, one_of, text_as};
use super::parts::day;
use super::round::closed_days;
use crate::model::{
    About, DueIn, FollowUp, Gift, Group, Items, Kept, Mail, Measure, Person, Reason, WaitsFor,
};
use crate::project_file::problem::{Expected, Fault, Place, Problems};
use crate::project_file::words;

/// What is missing, or does not fit, is as in a new project.
pub(in crate::project_file) fn follow_up(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> FollowUp {
    let Some(mut object) = Object::read(raw, place, problems) else {
        return FollowUp::default();
    };
    let waits = object.optional(
        words::WAITING_DAYS,
        Expected::AtLeast(1),
        problems,
        |json| serde_json::from_str(json).ok().map(WaitsFor),
    );
    let mut due = DueIn::default();
    let mut mail = Mail {
        subject: object.text(words::MAIL_SUBJECT, problems),
        idea: object.text(words::IDEA_MAIL, problems),
        ..Mail::default()
    };
    for (group, days_key, mail_key) in words::BY_GROUP {
        let days = object.optional(days_key, Expected::Between(0, u8::MAX), problems, |json| {
            serde_json::from_str(json).ok()
        });
        if let Some(days) = days {
            *due.of_mut(*group) = days;
        }
        *mail.of_mut(*group) = object.text(mail_key, problems);
    }
    let currency = object.text(words::CURRENCY, problems);
    let closed = object.list(words::CLOSED, problems);
    let closed = closed_days(closed, place.key(words::CLOSED), problems);
    FollowUp {
        due,
        waits: waits.unwrap_or_default(),
        closed,
        mail,
        currency,
        kept: object.kept(problems),
    }
}

pub(in crate::project_file) fn person(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Person> {
    let (id, name, kept) = named(raw, place, problems)?;
    Some(Person { id, name, kept })
}

pub(in crate::project_file) fn gift(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Gift> {
    let (id, name, kept) = named(raw, place, problems)?;
    Some(Gift { id, name, kept })
}

/// Something of which only a name is known.
fn named<Id: std::str::FromStr>(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<(Id, String, Kept)> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let name = object.text("name", problems);
    Some((id?, name, object.kept(problems)))
}

pub(in crate::project_file) fn measure(
    raw: &RawValue,
    place: Place<'_>,
    problems: &mut Problems,
) -> Option<Measure> {
    let mut object = Object::read(raw, place, problems)?;
    let id = object.required("id", Expected::Id, problems, text_as);
    let name = object.text("name", problems);
    let about = about(&mut object, problems);
    let due = object.optional("due", Expected::Day, problems, day);
    let done = object.optional("done", Expected::Day, problems, day);
    Some(Measure {
        id: id?,
        name,
        about: about?,
        due,
        done,
        kept: object.kept(problems),
    })
}

/// A reason, else a group.
fn about(object: &mut Object<'_, '_>, problems: &mut Problems) -> Option<About> {
    if object.has("reason") {
        let reason = object.optional("reason", Expected::Id, problems, text_as);
        return reason.map(About::Reason);
    }
    let groups = Expected::OneOf(words::GROUP_WORDS);
    let group: Option<Group> = object.required("group", groups, problems, |json| {
        one_of(json, words::GROUPS)
    });
    group.map(About::Group)
}

/// The measures whose reason is there; the others are said.
pub(super) fn about_known(
    measures: &Items<Measure>,
    reasons: &Items<Reason>,
    problems: &mut Problems,
) -> Items<Measure> {
    let list = Place::File.key("measures");
    let known = measures
        .iter()
        .enumerate()
        .filter(|(at, each)| match each.about {
            About::Reason(id) if reasons.get(id).is_none() => {
                problems.add(
                    list.item(*at).key("reason"),
                    Fault::Dangling(id.to_string()),
                );
                false
            }
            About::Group(_) | About::Reason(_) => true,
        });
    known.map(|(_, each)| each.clone()).collect()
}
