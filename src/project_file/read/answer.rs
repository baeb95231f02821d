//! One answer, read quickly: nothing is allocated but what the answer itself holds. Whatever does not fit is only
//! refused here; [`super::diagnose`] says what and where.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Map;
use serde_json::value::RawValue;

use super::case;
use super::value::Values;
use crate::model::{
    Case, CustomerId, Day, Field, FieldId, GiftId, Item, Lists, NumberedId, PersonId, ReasonId,
    Response, ResponseId, Score,
};
use crate::project_file::problem::{Place, Problems};

/// What answers may point at, for quick look-ups whatever the order of the file.
#[derive(Debug)]
pub(in crate::project_file) struct Known {
    fields: Vec<Field>,
    reasons: Vec<ReasonId>,
    customers: Vec<CustomerId>,
    people: HashSet<PersonId>,
    gifts: HashSet<GiftId>,
}

impl Known {
    pub(in crate::project_file) fn new(lists: &Lists) -> Self {
        let mut known = Self {
            fields: lists.fields.as_slice().to_vec(),
            reasons: lists.reasons.iter().map(Item::id).collect(),
            customers: lists.customers.iter().map(Item::id).collect(),
            people: case::ids(&lists.people),
            gifts: case::ids(&lists.gifts),
        };
        known.fields.sort_by_key(|field| field.id);
        known.reasons.sort_unstable();
        known.customers.sort_unstable();
        known
    }

    pub(super) fn field(&self, id: FieldId) -> Option<&Field> {
        let found = self.fields.binary_search_by_key(&id, |field| field.id);
        found.ok().and_then(|at| self.fields.get(at))
    }

    /// How many fields there are.
    pub(super) fn fields(&self) -> usize {
        self.fields.len()
    }

    pub(super) fn has_reason(&self, id: ReasonId) -> bool {
        has(&self.reasons, id)
    }

    pub(super) fn has_customer(&self, id: CustomerId) -> bool {
        has(&self.customers, id)
    }

    pub(super) fn has_person(&self, id: PersonId) -> bool {
        self.people.contains(&id)
    }

    pub(super) fn has_gift(&self, id: GiftId) -> bool {
        self.gifts.contains(&id)
    }
}

fn has<Of>(sorted: &[NumberedId<Of>], id: NumberedId<Of>) -> bool {
    // Where none was ever removed, it stands at the place of its number.
    sorted.get(id.index()) == Some(&id) || sorted.binary_search(&id).is_ok()
}

/// The answer, when all of it fits.
pub(super) fn answer(json: &str, known: &Known) -> Option<Response> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    AnswerSeed(known).deserialize(&mut deserializer).ok()
}

/// The answer, when all of it fits and the text holds nothing else.
pub(super) fn answer_alone(json: &str, known: &Known) -> Option<Response> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let response = AnswerSeed(known).deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some(response)
}

/// Exactly year, month and day: 2026-11-21.
pub(super) fn day(text: &str) -> Option<Day> {
    let digits = |from: usize, to: usize| {
        let part = text.get(from..to)?;
        let plain = part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<i16>().ok()).flatten()
    };
    let dashes = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    if !dashes {
        return None;
    }
    let (month, day) = (digits(5, 7)?, digits(8, 10)?);
    let date = Date::new(
        digits(0, 4)?,
        i8::try_from(month).ok()?,
        i8::try_from(day).ok()?,
    );
    date.ok().map(Day::from)
}

struct AnswerSeed<'a>(&'a Known);

impl<'de> DeserializeSeed<'de> for AnswerSeed<'_> {
    type Value = Response;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Response, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for AnswerSeed<'_> {
    type Value = Response;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Response, M::Error> {
        // The id is not known yet; a placeholder stands for it until it is.
        let mut reading = Reading {
            known: self.0,
            id: None,
            response: Response::new(ResponseId::from_random(0)),
            seen: 0,
            kept: Map::new(),
        };
        while let Some(key) = map.next_key_seed(KeySeed)? {
            reading.take(key, &mut map)?;
        }
        reading
            .finish()
            .ok_or_else(|| M::Error::missing_field("id"))
    }
}

/// An answer of which some keys are read.
struct Reading<'a> {
    known: &'a Known,
    id: Option<ResponseId>,
    response: Response,
    /// A bit for each key that was there.
    seen: u16,
    kept: Map<String, serde_json::Value>,
}

impl Reading<'_> {
    fn take<'de, M: MapAccess<'de>>(&mut self, key: Key, map: &mut M) -> Result<(), M::Error> {
        self.note(&key)?;
        match key {
            Key::Id => self.id = Some(map.next_value_seed(Text::of(|text| text.parse().ok()))?),
            Key::Date => self.response.day = map.next_value_seed(Nullable(Text::of(day)))?,
            Key::Score => self.response.score = map.next_value_seed(ScoreSeed)?,
            Key::Aside => self.response.aside = map.next_value()?,
            Key::Comment => self.response.comment = map.next_value()?,
            Key::Reasons => self
                .response
                .set_reasons(map.next_value_seed(Reasons(self.known))?),
            Key::Customer => self.response.customer = self.customer(map)?,
            Key::Fields => self.response.values = map.next_value_seed(Values(self.known))?,
            Key::Case => self.response.case = Some(Box::new(self.case(map)?)),
            Key::Other(key) => drop(self.kept.insert(key, map.next_value()?)),
        }
        Ok(())
    }

    /// Refuses a key that stands twice.
    fn note<E: Error>(&mut self, key: &Key) -> Result<(), E> {
        let (bit, again) = match key {
            Key::Id => (1, false),
            Key::Date => (2, false),
            Key::Score => (4, false),
            Key::Comment => (8, false),
            Key::Reasons => (16, false),
            Key::Customer => (32, false),
            Key::Fields => (64, false),
            Key::Aside => (128, false),
            Key::Case => (256, false),
            Key::Other(key) => (0, self.kept.contains_key(key)),
        };
        if again || self.seen & bit != 0 {
            return Err(E::custom("a key stands twice"));
        }
        self.seen |= bit;
        Ok(())
    }

    fn customer<'de, M: MapAccess<'de>>(
        &self,
        map: &mut M,
    ) -> Result<Option<CustomerId>, M::Error> {
        let known = self.known;
        map.next_value_seed(Nullable(Text::of(|text| {
            let id = text.parse().ok()?;
            known.has_customer(id).then_some(id)
        })))
    }

    /// Few answers have one, so that it is read as slowly as what does not fit.
    fn case<'de, M: MapAccess<'de>>(&self, map: &mut M) -> Result<Case, M::Error> {
        let raw: &RawValue = map.next_value()?;
        let mut problems = Problems::default();
        let case = case::case(raw, Place::File, self.known, &mut problems);
        case.filter(|_| problems.count() == 0)
            .ok_or_else(|| M::Error::custom("a case that does not fit"))
    }

    fn finish(self) -> Option<Response> {
        Some(Response {
            id: self.id?,
            kept: self.kept.into(),
            ..self.response
        })
    }
}

enum Key {
    Id,
    Date,
    Score,
    Aside,
    Comment,
    Reasons,
    Customer,
    Fields,
    Case,
    Other(String),
}

struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(match key {
            "id" => Key::Id,
            "date" => Key::Date,
            "score" => Key::Score,
            "aside" => Key::Aside,
            "comment" => Key::Comment,
            "reasons" => Key::Reasons,
            "customer" => Key::Customer,
            "fields" => Key::Fields,
            "case" => Key::Case,
            other => Key::Other(other.to_owned()),
        })
    }
}

/// A text that is read into something else where it stands.
pub(super) struct Text<F>(F);

impl<F> Text<F> {
    pub(super) fn of<T>(parse: F) -> Self
    where
        F: FnOnce(&str) -> Option<T>,
    {
        Self(parse)
    }
}

impl<'de, T, F: FnOnce(&str) -> Option<T>> DeserializeSeed<'de> for Text<F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Text<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text of a certain form")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).ok_or_else(|| E::custom("another form"))
    }
}

/// What `null` may stand for.
struct Nullable<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Nullable<S> {
    type Value = Option<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Nullable<S> {
    type Value = Option<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}

struct ScoreSeed;

impl<'de> DeserializeSeed<'de> for ScoreSeed {
    type Value = Option<Score>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for ScoreSeed {
    type Value = Option<Score>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("0 to 10 or null")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        let value = u8::try_from(value).map_err(E::custom)?;
        let score = Score::new(value).map_err(|_| E::custom("above 10"))?;
        Ok(Some(score))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

struct Reasons<'a>(&'a Known);

impl<'de> DeserializeSeed<'de> for Reasons<'_> {
    type Value = Vec<ReasonId>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Reasons<'_> {
    type Value = Vec<ReasonId>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of reasons")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<Self::Value, S::Error> {
        let mut reasons = Vec::new();
        let known = |text: &str| {
            let id = ReasonId::from_str(text).ok()?;
            self.0.has_reason(id).then_some(id)
        };
        while let Some(id) = list.next_element_seed(Text::of(known))? {
            reasons.push(id);
        }
        Ok(reasons)
    }
}
