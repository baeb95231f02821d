//! An answer as one line of JSON. A million of them are written at a time, so that what needs no escaping goes into the
//! line without a formatter.

use std::io::Write;

use super::follow_up;
use super::item::{Object, array, json_text};
use crate::model::{
    Case, CustomerId, Day, FieldId, Kept, NumberedId, Prefix, ReasonId, Response, ResponseId,
    ResponseRef, Score, ValueRef,
};

pub(in crate::project_file) fn response(response: &Response, out: &mut Vec<u8>) {
    let values = response.values.iter();
    let parts = Answer {
        id: response.id,
        day: response.day,
        score: response.score,
        aside: response.aside,
        comment: &response.comment,
        reasons: &response.reasons,
        customer: response.customer,
        case: response.case.as_deref(),
        kept: Some(&response.kept),
    };
    parts.write(values.map(|(field, value)| (*field, value.as_ref())), out);
}

/// Straight from the columns.
pub(in crate::project_file) fn response_ref(response: ResponseRef<'_>, out: &mut Vec<u8>) {
    let parts = Answer {
        id: response.id(),
        day: response.day(),
        score: response.score(),
        aside: response.is_aside(),
        comment: response.comment(),
        reasons: response.reasons(),
        customer: response.customer(),
        case: response.case(),
        kept: response.kept(),
    };
    parts.write(response.value_refs(), out);
}

/// What an answer alone and an answer in its columns have in common.
struct Answer<'a> {
    id: ResponseId,
    day: Option<Day>,
    score: Option<Score>,
    aside: bool,
    comment: &'a str,
    reasons: &'a [ReasonId],
    customer: Option<CustomerId>,
    case: Option<&'a Case>,
    kept: Option<&'a Kept>,
}

impl Answer<'_> {
    fn write<'v>(&self, values: impl Iterator<Item = (FieldId, ValueRef<'v>)>, out: &mut Vec<u8>) {
        let mut object = Object::one_line(out);
        put_response_id(self.id, object.plain_key("id"));
        if let Some(day) = self.day {
            put_day(day, object.plain_key("date"));
        }
        match self.score {
            Some(score) => put_number(score.value().into(), object.plain_key("score")),
            None => object.plain_key("score").extend_from_slice(b"null"),
        }
        if self.aside {
            object.plain_key("aside").extend_from_slice(b"true");
        }
        if !self.comment.is_empty() {
            json_text(self.comment, object.plain_key("comment"));
        }
        if !self.reasons.is_empty() {
            let out = object.plain_key("reasons");
            array(out, self.reasons, |&id, out| put_id(id, out));
        }
        if let Some(customer) = self.customer {
            put_id(customer, object.plain_key("customer"));
        }
        put_values(values, &mut object);
        if let Some(case) = self.case {
            follow_up::case(case, object.plain_key("case"));
        }
        if let Some(kept) = self.kept {
            object.kept(kept);
        }
        object.close();
    }
}

fn put_values<'v>(values: impl Iterator<Item = (FieldId, ValueRef<'v>)>, object: &mut Object<'_>) {
    let mut values = values.peekable();
    if values.peek().is_none() {
        return;
    }
    let out = object.plain_key("fields");
    let mut between = b'{';
    for (field, value) in values {
        out.push(between);
        between = b',';
        put_id(field, out);
        out.push(b':');
        put_value(value, out);
    }
    out.push(b'}');
}

fn put_value(value: ValueRef<'_>, out: &mut Vec<u8>) {
    match value {
        ValueRef::Choice(id) => put_id(id, out),
        ValueRef::Several(ids) => array(out, ids, |&id, out| put_id(id, out)),
        ValueRef::Text(text) => json_text(text, out),
        ValueRef::Rating(value) => put_number(value.into(), out),
    }
}

fn put_response_id(id: ResponseId, out: &mut Vec<u8>) {
    out.push(b'"');
    out.extend(id.letters());
    out.push(b'"');
}

fn put_id<Of: Prefix>(id: NumberedId<Of>, out: &mut Vec<u8>) {
    out.push(b'"');
    out.extend_from_slice(Of::LETTER.encode_utf8(&mut [0; 4]).as_bytes());
    put_number(id.number().get(), out);
    out.push(b'"');
}

fn put_number(number: u32, out: &mut Vec<u8>) {
    let mut text = itoa::Buffer::new();
    out.extend_from_slice(text.format(number).as_bytes());
}

fn put_day(day: Day, out: &mut Vec<u8>) {
    out.push(b'"');
    match u8::try_from(day.year() / 100) {
        Ok(century @ 0..100) if day.year() >= 0 => {
            let year = day.year() % 100;
            let (month, day) = (day.place_in_year() / 32, day.place_in_year() % 32);
            out.extend(two_digits(century));
            out.extend(two_digits(u8::try_from(year).unwrap_or_default()));
            out.push(b'-');
            out.extend(two_digits(u8::try_from(month).unwrap_or_default()));
            out.push(b'-');
            out.extend(two_digits(u8::try_from(day).unwrap_or_default()));
        }
        // Years before and beyond the four digits.
        _ => drop(write!(out, "{day}")),
    }
    out.push(b'"');
}

/// Of a number below a hundred.
const fn two_digits(number: u8) -> [u8; 2] {
    [b'0' + number / 10, b'0' + number % 10]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_without_a_formatter_is_what_a_formatter_writes() {
        let put = |put: &dyn Fn(&mut Vec<u8>)| {
            let mut out = Vec::new();
            put(&mut out);
            String::from_utf8(out).unwrap()
        };
        for text in ["0001-01-01", "0999-12-31", "2026-02-28", "9999-10-09"] {
            let day: Day = text.parse().unwrap();
            assert_eq!(put(&|out| put_day(day, out)), format!("\"{text}\""));
        }
        let before = Day::from(jiff::civil::date(-44, 3, 15));
        assert_eq!(put(&|out| put_day(before, out)), format!("\"{before}\""));
        for text in ["0", "z0y1x2w3", "abcdefghjkmn"] {
            let id: ResponseId = text.parse().unwrap();
            assert_eq!(put(&|out| put_response_id(id, out)), format!("\"{id}\""));
        }
        let id: CustomerId = "c4294967295".parse().unwrap();
        assert_eq!(put(&|out| put_id(id, out)), "\"c4294967295\"");
    }
}
