//! What became of an answer: the object under its key, read with its problems.

use std::collections::HashSet;

use serde_json::value::RawValue;

use super::answer::Known;
use super::object::{Object, one_of, text_as};
use super::parts::day;
use crate::model::{Case, CaseState, Course, Day, Given, Item, Items, Note, Quote};
use crate::project_file::problem::{Expected, Fault, Place, Problems};
use crate::project_file::words;

/// The case, without what does not fit.
pub(super) fn case(
    raw: &RawValue,
    place: Place<'_>,
    known: &Known,
    problems: &mut Problems,
) -> Option<Case> {
    let mut object = Object::read(raw, place, problems)?;
    let course = course(&mut object, place, problems);
    let owner = object.optional("owner", Expected::Id, problems, text_as);
    let owner = owner.filter(|&id| leads(known.has_person(id), id, place.key("owner"), problems));
    let due = object.optional("due", Expected::Day, problems, day);
    let notes = items(&mut object, "notes", place, problems, note);
    let given = items(
        &mut object,
        "given",
        place,
        problems,
        |raw, place, problems| given(raw, place, known, problems),
    );
    let quote = object.take("quote");
    let quote = quote.and_then(|raw| self::quote(raw, place.key("quote"), problems));
    Some(Case {
        course,
        owner,
        due,
        notes,
        given,
        quote,
        kept: object.kept(problems),
    })
}

fn quote(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<Quote> {
    let mut object = Object::read(raw, place, problems)?;
    let agreed = object.required("agreed", Expected::Day, problems, day);
    let words = object.text("words", problems);
    let in_report = object.yes("in_report", problems);
    let kept = object.kept(problems);
    Some(Quote {
        agreed: agreed?,
        words,
        in_report,
        kept,
    })
}

fn course(object: &mut Object<'_, '_>, place: Place<'_>, problems: &mut Problems) -> Course {
    let before = problems.count();
    let states = Expected::OneOf(words::CASE_STATE_WORDS);
    let state = object.optional("state", states, problems, |json| {
        one_of(json, words::CASE_STATES)
    });
    let contacted = object.optional("contacted", Expected::Day, problems, day);
    let closed = object.optional("closed", Expected::Day, problems, day);
    let state = state.unwrap_or_default();
    let course = Course::new(state, contacted, closed);
    if course.is_none() && problems.count() == before {
        say_misfit(state, contacted, closed, place, problems);
    }
    course.unwrap_or_default()
}

/// Which of the days does not go with the state.
fn say_misfit(
    state: CaseState,
    contacted: Option<Day>,
    closed: Option<Day>,
    place: Place<'_>,
    problems: &mut Problems,
) {
    match (state, contacted, closed) {
        (CaseState::Contacted | CaseState::Resolved, None, _) => {
            problems.add(place.key("contacted"), Fault::Missing(Expected::Day));
        }
        (CaseState::Resolved | CaseState::WontDo, _, None) => {
            problems.add(place.key("closed"), Fault::Missing(Expected::Day));
        }
        (CaseState::Resolved | CaseState::WontDo, Some(contacted), Some(closed)) => {
            let found = format!("\"{closed}\"");
            problems.unexpected(place.key("closed"), Expected::DayFrom(contacted), &found);
        }
        _ => {
            let expected = Expected::OneOf(if closed.is_some() {
                words::CLOSED_WORDS
            } else {
                words::BEGUN_WORDS
            });
            let found = format!("\"{}\"", words::word(words::CASE_STATES, &state));
            problems.unexpected(place.key("state"), expected, &found);
        }
    }
}

fn leads(
    is_there: bool,
    id: impl std::fmt::Display,
    place: Place<'_>,
    problems: &mut Problems,
) -> bool {
    if !is_there {
        problems.add(place, Fault::Dangling(id.to_string()));
    }
    is_there
}

fn items<T>(
    object: &mut Object<'_, '_>,
    key: &str,
    place: Place<'_>,
    problems: &mut Problems,
    read: impl Fn(&RawValue, Place<'_>, &mut Problems) -> Option<T>,
) -> Vec<T> {
    let list = place.key(key);
    let raws = object.list(key, problems).into_iter().enumerate();
    raws.filter_map(|(at, raw)| read(raw, list.item(at), problems))
        .collect()
}

fn note(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<Note> {
    let mut object = Object::read(raw, place, problems)?;
    let day = object.required("date", Expected::Day, problems, day);
    let text = object.required("text", Expected::Text, problems, |json| {
        let text: String = serde_json::from_str(json).ok()?;
        (!text.trim().is_empty()).then_some(text)
    });
    let kept = object.kept(problems);
    let mut note = Note::new(day?, text?)?;
    note.kept = kept;
    Some(note)
}

fn given(
    raw: &RawValue,
    place: Place<'_>,
    known: &Known,
    problems: &mut Problems,
) -> Option<Given> {
    let mut object = Object::read(raw, place, problems)?;
    let gift = object.required("gift", Expected::Id, problems, text_as);
    let gift = gift.filter(|&id| leads(known.has_gift(id), id, place.key("gift"), problems));
    let day = object.required("date", Expected::Day, problems, day);
    let kept = object.kept(problems);
    Some(Given {
        gift: gift?,
        day: day?,
        kept,
    })
}

/// The ids of a list, for quick look-ups whatever the order of the file.
pub(super) fn ids<T: Item<Id: std::hash::Hash>>(list: &Items<T>) -> HashSet<T::Id> {
    list.iter().map(Item::id).collect()
}
