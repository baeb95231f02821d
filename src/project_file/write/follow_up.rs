//! Cases, and how a project follows answers up.

use super::item::{Object, array};
use super::round;
use crate::model::{
    About, Case, CaseState, DueIn, FollowUp, Gift, Given, Measure, Note, Person, Quote, WaitsFor,
};
use crate::project_file::words;

pub(super) fn case(case: &Case, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    let course = case.course;
    if course.state() != CaseState::Open {
        object.text("state", words::word(words::CASE_STATES, &course.state()));
    }
    if let Some(day) = course.contacted() {
        object.plain("contacted", day);
    }
    if let Some(day) = course.closed() {
        object.plain("closed", day);
    }
    if let Some(owner) = case.owner {
        object.plain("owner", owner);
    }
    if let Some(day) = case.due {
        object.plain("due", day);
    }
    if !case.notes.is_empty() {
        array(object.key("notes"), &case.notes, note);
    }
    if !case.given.is_empty() {
        array(object.key("given"), &case.given, given);
    }
    if let Some(quote) = &case.quote {
        self::quote(quote, object.key("quote"));
    }
    object.kept(&case.kept);
    object.close();
}

fn note(note: &Note, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("date", note.day);
    object.text("text", note.text());
    object.kept(&note.kept);
    object.close();
}

fn quote(quote: &Quote, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("agreed", quote.agreed);
    object.text_unless_empty("words", &quote.words);
    if quote.in_report {
        object.yes("in_report");
    }
    object.kept(&quote.kept);
    object.close();
}

fn given(given: &Given, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("gift", given.gift);
    object.plain("date", given.day);
    object.kept(&given.kept);
    object.close();
}

/// What differs from a new project's.
pub(in crate::project_file) fn follow_up(follow_up: &FollowUp, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    let plain = DueIn::default();
    for (group, days_key, _) in words::BY_GROUP {
        let days = follow_up.due.of(*group);
        if days != plain.of(*group) {
            object.number(days_key, days.into());
        }
    }
    if follow_up.waits != WaitsFor::default() {
        object.number(words::WAITING_DAYS, follow_up.waits.days().into());
    }
    if !follow_up.closed.is_empty() {
        let closed: Vec<_> = follow_up.closed.with_kept().collect();
        array(object.key(words::CLOSED), &closed, round::closed);
    }
    object.text_unless_empty(words::MAIL_SUBJECT, &follow_up.mail.subject);
    for (group, _, mail_key) in words::BY_GROUP {
        object.text_unless_empty(mail_key, follow_up.mail.of(*group));
    }
    object.text_unless_empty(words::IDEA_MAIL, &follow_up.mail.idea);
    object.text_unless_empty(words::CURRENCY, &follow_up.currency);
    object.kept(&follow_up.kept);
    object.close();
}

pub(in crate::project_file) fn person(person: &Person, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", person.id);
    object.text("name", &person.name);
    object.kept(&person.kept);
    object.close();
}

pub(in crate::project_file) fn gift(gift: &Gift, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", gift.id);
    object.text("name", &gift.name);
    object.kept(&gift.kept);
    object.close();
}

pub(in crate::project_file) fn measure(measure: &Measure, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", measure.id);
    object.text("name", &measure.name);
    match measure.about {
        About::Group(group) => object.text("group", words::word(words::GROUPS, &group)),
        About::Reason(reason) => object.plain("reason", reason),
    }
    if let Some(day) = measure.due {
        object.plain("due", day);
    }
    if let Some(day) = measure.done {
        object.plain("done", day);
    }
    object.kept(&measure.kept);
    object.close();
}
