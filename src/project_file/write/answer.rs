//! An answer as one line of JSON. A million of them are written at a time, so that what needs no escaping goes into the
//! line without a formatter.

use std::io::Write;

use super::follow_up;
use super::item::{array, json_text, json_value, put_id, put_number};
use crate::model::{
    Case, CustomerId, Day, FieldId, Kept, ReasonId, Response, ResponseId, ResponseRef, Score,
    ValueRef,
};

pub(in crate::project_file) fn response(response: &Response, out: &mut Vec<u8>) {
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
    let put_values = |values: &mut Values<'_>| {
        for (field, value) in &response.values {
            values.put(*field, value.as_ref());
        }
    };
    parts.write(put_values, out);
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
    let put_values = |values: &mut Values<'_>| {
        response.each_value(|field, value| values.put(field, value));
    };
    parts.write(put_values, out);
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
    fn write(&self, put_values: impl FnOnce(&mut Values<'_>), out: &mut Vec<u8>) {
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
            json_text(self.comment, out);
        }
        if !self.reasons.is_empty() {
            out.extend_from_slice(b",\"reasons\":");
            array(out, self.reasons, |&id, out| put_id(id, out));
        }
        if let Some(customer) = self.customer {
            out.extend_from_slice(b",\"customer\":");
            put_id(customer, out);
        }
        let is_open = false;
        let mut values = Values { out, is_open };
        put_values(&mut values);
        values.close();
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

/// The values of an answer's fields, as they come.
struct Values<'o> {
    out: &'o mut Vec<u8>,
    is_open: bool,
}

impl Values<'_> {
    fn put(&mut self, field: FieldId, value: ValueRef<'_>) {
        let between: &[u8] = if self.is_open { b"," } else { b",\"fields\":{" };
        self.out.extend_from_slice(between);
        self.is_open = true;
        put_id(field, self.out);
        self.out.push(b':');
        put_value(value, self.out);
    }

    fn close(self) {
        if self.is_open {
            self.out.push(b'}');
        }
    }
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
            assert_eq!(put(&|out| json_text(text, out)), written);
        }
        let id: CustomerId = "c4294967295".parse().unwrap();
        assert_eq!(put(&|out| put_id(id, out)), "\"c4294967295\"");
    }
}
