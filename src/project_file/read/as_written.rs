//! An answer exactly as the program writes it: the keys in its order, no spaces, no escapes, nothing it does not know.
//! Of a million answers nearly all stand so, and a third of the time is enough for them. Whatever is written otherwise
//! gives nothing here and is read as any JSON is, by [`super::answer`], which reads what is read here the same.

use super::answer::{Known, day};
use super::value::{rating, several, value};
use crate::model::{FieldId, FieldValue, ReasonId, Response, ResponseId, Score};

/// The answer of a line, when all of it fits.
pub(super) fn as_written(line: &str, known: &Known) -> Option<Response> {
    let mut rest = Rest(line.trim_start_matches(' '));
    rest.pass("{\"id\":")?;
    let mut response = Response::new(rest.text()?.parse::<ResponseId>().ok()?);
    if rest.passes(",\"date\":") {
        response.day = Some(day(rest.text()?)?);
    }
    rest.pass(",\"score\":")?;
    if !rest.passes("null") {
        response.score = Some(Score::new(rest.number()?).ok()?);
    }
    response.aside = rest.passes(",\"aside\":true");
    if rest.passes(",\"comment\":") {
        rest.text()?.clone_into(&mut response.comment);
    }
    if rest.passes(",\"reasons\":") {
        let reason = |text: &str| text.parse().ok().filter(|&id| known.has_reason(id));
        response.set_reasons(rest.list::<ReasonId>(reason)?);
    }
    if rest.passes(",\"customer\":") {
        let id = rest.text()?.parse().ok()?;
        response.customer = known.has_customer(id).then_some(id);
        response.customer?;
    }
    if rest.passes(",\"fields\":") {
        response.values = rest.values(known)?;
    }
    rest.pass("}")?;
    rest.0.is_empty().then_some(response)
}

/// What is left of a line.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    /// Goes past that, where it stands here.
    fn passes(&mut self, what: &str) -> bool {
        self.pass(what).is_some()
    }

    fn pass(&mut self, what: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(what)?;
        Some(())
    }

    /// A text without escapes.
    fn text(&mut self) -> Option<&'a str> {
        self.pass("\"")?;
        let is_end = |byte| byte == b'"' || byte == b'\\' || byte < b' ';
        let end = self.0.bytes().position(is_end)?;
        let (text, rest) = self.0.split_at_checked(end)?;
        self.0 = rest;
        self.pass("\"")?;
        Some(text)
    }

    /// A whole number without more zeros than it needs.
    fn number(&mut self) -> Option<u8> {
        let is_digit = |byte: &u8| byte.is_ascii_digit();
        let digits = self.0.bytes().take_while(is_digit).count();
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        let is_plain = number == "0" || !number.starts_with('0');
        is_plain.then(|| number.parse().ok())?
    }

    fn list<T>(&mut self, item: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
        self.pass("[")?;
        let mut list = vec![item(self.text()?)?];
        while self.passes(",") {
            list.push(item(self.text()?)?);
        }
        self.pass("]")?;
        Some(list)
    }

    /// By field, in ascending order.
    fn values(&mut self, known: &Known) -> Option<Vec<(FieldId, FieldValue)>> {
        self.pass("{")?;
        let mut values: Vec<(FieldId, FieldValue)> = Vec::with_capacity(known.fields());
        loop {
            let field = known.field(self.text()?.parse().ok()?)?;
            self.pass(":")?;
            let value = match self.0.bytes().next()? {
                b'"' => value(field, self.text()?)?,
                b'[' => several(
                    field,
                    self.list(|id| Some(field.choice(id.parse().ok()?)?.id))?,
                )?,
                _ => Some(rating(field, self.number()?.into())?),
            };
            if values.last().is_some_and(|(last, _)| *last >= field.id) {
                return None;
            }
            values.push((field.id, value?));
            if !self.passes(",") {
                break;
            }
        }
        self.pass("}")?;
        Some(values)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{
        Choice, Customer, Field, FieldKind, Items, Kept, Lists, NumberedId, Reason, Scale,
    };
    use crate::project_file::read::answer::answer_alone;

    fn id<Of>(number: u32) -> NumberedId<Of> {
        NumberedId::new(number.try_into().unwrap())
    }

    fn field(number: u32, kind: FieldKind) -> Field {
        Field {
            id: id(number),
            name: String::new(),
            kind,
            role: None,
            kept: Kept::default(),
        }
    }

    fn known() -> Known {
        let choices = || {
            let choice = |number| Choice {
                id: id(number),
                name: String::new(),
                kept: Kept::default(),
            };
            (1..=3).map(choice).collect()
        };
        let kinds = [
            FieldKind::Choice(choices()),
            FieldKind::Text,
            FieldKind::Rating(Scale::new(1, 5).unwrap()),
            FieldKind::Several(choices()),
        ];
        let reason = |number| Reason {
            id: id(number),
            name: String::new(),
            kept: Kept::default(),
        };
        let customer = |number| Customer {
            id: id(number),
            name: String::new(),
            contact: String::new(),
            kept: Kept::default(),
        };
        Known::new(&Lists {
            fields: (1..).zip(kinds).map(|(at, kind)| field(at, kind)).collect(),
            reasons: [1, 2, 9].map(reason).into_iter().collect(),
            customers: (1..=20).map(customer).collect::<Items<_>>(),
            ..Lists::default()
        })
    }

    const WHOLE: &str = r#"{"id":"0h7k3m","date":"2026-02-28","score":10,"aside":true,"comment":"Jó, 好吃","reasons":["r1","r9"],"customer":"c20","fields":{"f1":"v3","f2":"a text","f3":5,"f4":["v1","v2"]}}"#;

    #[test]
    fn an_answer_as_it_is_written_is_read_at_once() {
        let known = known();
        let least = r#"{"id":"1","score":null}"#;
        let indented = format!("    {WHOLE}");
        for line in [WHOLE, least, &indented] {
            let read = as_written(line, &known);
            assert!(read.is_some(), "{line}");
            assert_eq!(read, answer_alone(line, &known));
        }
    }

    #[test]
    fn what_is_written_otherwise_is_left() {
        let changes = [
            ("\"date\":", "\"date\": "),
            ("Jó", "J\\u00f3"),
            ("Jó", "J\t"),
            ("2026-02-28", "2026-02-29"),
            (":10,", ":11,"),
            (":10,", ":010,"),
            (":10,", ":9.5,"),
            (":10,", ":,"),
            ("\"r1\"", "\"r3\""),
            ("[\"r1\",\"r9\"]", "[]"),
            ("c20", "c21"),
            ("\"v3\"", "\"v4\""),
            ("\"v3\"", "3"),
            (":5,", ":6,"),
            (":5,", ":\"5\","),
            ("\"a text\"", "\"\""),
            ("[\"v1\",\"v2\"]", "[\"v1\",\"v1\"]"),
            ("[\"v1\",\"v2\"]", "\"v1\""),
            ("\"f2\"", "\"f9\""),
            ("\"f2\"", "\"f1\""),
            ("}}", "},\"x\":1}"),
            ("}}", "}} "),
            ("}}", "}"),
            (",\"customer\"", ",\"customer\":\"c1\",\"customer\""),
        ];
        for (from, to) in changes {
            let line = WHOLE.replacen(from, to, 1);
            assert_ne!(line, WHOLE);
            assert_eq!(as_written(&line, &known()), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_at_once_reads_the_same_as_json(
            at in 0usize..200,
            put in prop::sample::select(vec!["", "\"", ",", "]", "{", "}", "\\", " ", "9", "0", "é", ":", "\u{1}", "-"]),
            cut in 0usize..12,
            again in 0usize..200,
        ) {
            let known = known();
            let at = WHOLE.floor_char_boundary(at % WHOLE.len());
            let end = WHOLE.floor_char_boundary((at + cut).min(WHOLE.len())).max(at);
            let changed = [&WHOLE[..at], put, &WHOLE[end..]].concat();
            let again = changed.floor_char_boundary(again % (changed.len() + 1));
            for line in [&changed, &changed[..again]] {
                if let Some(read) = as_written(line, &known) {
                    prop_assert_eq!(Some(read), answer_alone(line, &known), "{}", line);
                }
            }
        }
    }
}
