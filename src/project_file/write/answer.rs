//! An answer as one line of JSON. A million of them are written at a time, so that what needs no escaping goes into the
//! line without a formatter.

use std::io::Write;

use super::follow_up;
use super::item::{array, json_text, json_value};
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
        out.extend_from_slice(b"{\"id\":");
        put_response_id(self.id, out);
        if let Some(day) = self.day {
            out.extend_from_slice(b",\"date\":");
            put_day(day, out);
        }
        out.extend_from_slice(b",\"score\":");
        match self.score {
            Some(score) => put_number(score.value().into(), out),
            None => out.extend_from_slice(b"null"),
        }
        if self.aside {
            out.extend_from_slice(b",\"aside\":true");
        }
        if !self.comment.is_empty() {
            out.extend_from_slice(b",\"comment\":");
            put_text(self.comment, out);
        }
        if !self.reasons.is_empty() {
            out.extend_from_slice(b",\"reasons\":");
            array(out, self.reasons, |&id, out| put_id(id, out));
        }
        if let Some(customer) = self.customer {
            out.extend_from_slice(b",\"customer\":");
            put_id(customer, out);
        }
        put_values(values, out);
        if let Some(case) = self.case {
            out.extend_from_slice(b",\"case\":");
            follow_up::case(case, out);
        }
        for (key, value) in self.kept.into_iter().flat_map(Kept::iter) {
            out.push(b',');
            json_text(key, out);
            out.push(b':');
            json_value(value, out);
        }
        out.push(b'}');
    }
}

fn put_values<'v>(values: impl Iterator<Item = (FieldId, ValueRef<'v>)>, out: &mut Vec<u8>) {
    let mut between: &[u8] = b",\"fields\":{";
    for (field, value) in values {
        out.extend_from_slice(between);
        between = b",";
        put_id(field, out);
        out.push(b':');
        put_value(value, out);
    }
    if between.len() == 1 {
        out.push(b'}');
    }
}

fn put_value(value: ValueRef<'_>, out: &mut Vec<u8>) {
    match value {
        ValueRef::Choice(id) => put_id(id, out),
        ValueRef::Several(ids) => array(out, ids, |&id, out| put_id(id, out)),
        ValueRef::Text(text) => put_text(text, out),
        ValueRef::Rating(value) => put_number(value.into(), out),
    }
}

/// Most texts need no escaping, which is seen many letters at a time.
fn put_text(text: &str, out: &mut Vec<u8>) {
    let is_plain = |byte: u8| (byte >= b' ') & (byte != b'"') & (byte != b'\\');
    if text
        .bytes()
        .fold(true, |so_far, byte| so_far & is_plain(byte))
    {
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    } else {
        json_text(text, out);
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
        for text in [
            "",
            "plain",
            "Szép, 很好",
            "a \"word\"",
            "c:\\",
            "two\nlines",
            "\u{1f}\u{7f}",
        ] {
            let written = serde_json::to_string(text).unwrap();
            assert_eq!(put(&|out| put_text(text, out)), written);
        }
        let id: CustomerId = "c4294967295".parse().unwrap();
        assert_eq!(put(&|out| put_id(id, out)), "\"c4294967295\"");
    }
}
