//! What an answer holds in the project's fields, read quickly.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::answer::{Known, Text};
use crate::model::{ChoiceId, Field, FieldId, FieldKind, FieldValue};

/// By field, in ascending order.
pub(super) struct Values<'a>(pub(super) &'a Known);

impl<'de> DeserializeSeed<'de> for Values<'_> {
    type Value = Vec<(FieldId, FieldValue)>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Values<'_> {
    type Value = Vec<(FieldId, FieldValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("values by field")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut values: Vec<(FieldId, FieldValue)> = Vec::new();
        while let Some(id) = map.next_key_seed(Text::of(|text| text.parse().ok()))? {
            let field = self.0.field(id);
            let field = field.ok_or_else(|| M::Error::custom("an unknown field"))?;
            let value = map.next_value_seed(ValueOf(field))?;
            // An empty text is no value.
            values.extend(value.map(|value| (id, value)));
        }
        values.sort_by_key(|(id, _)| *id);
        if values.array_windows().any(|[a, b]| a.0 == b.0) {
            return Err(M::Error::custom("a field stands twice"));
        }
        Ok(values)
    }
}

/// A value of that field: a number for a rating, a list of choices where there may be several, else a text.
struct ValueOf<'a>(&'a Field);

impl<'de> DeserializeSeed<'de> for ValueOf<'_> {
    type Value = Option<FieldValue>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueOf<'_> {
    type Value = Option<FieldValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of the field")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        let rating = rating(self.0, value);
        let rating = rating.ok_or_else(|| E::custom("off the scale"))?;
        Ok(Some(rating))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let choice = |text: &str| {
            let id = text.parse().ok()?;
            self.0.choice(id).map(|choice| choice.id)
        };
        let mut ids = Vec::new();
        while let Some(id) = list.next_element_seed(Text::of(choice))? {
            ids.push(id);
        }
        several(self.0, ids).ok_or_else(|| A::Error::custom("another form"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        value(self.0, text).ok_or_else(|| E::custom("another form"))
    }
}

/// The value that a number stands for in a field; `None` when it does not fit.
pub(super) fn rating(field: &Field, number: u64) -> Option<FieldValue> {
    let rating = u8::try_from(number).ok()?;
    let is_on_scale = field.scale()?.contains(rating);
    is_on_scale.then_some(FieldValue::Rating(rating))
}

/// The value that some of its choices are in a field: `Some(None)` for none of them, `None` when they do not fit.
#[expect(clippy::option_option, reason = "no value and no fit are two things")]
pub(super) fn several(field: &Field, ids: Vec<ChoiceId>) -> Option<Option<FieldValue>> {
    let count = ids.len();
    let value = FieldValue::several(ids);
    let is_whole = match &value {
        Some(FieldValue::Several(ids)) => ids.len() == count,
        _ => true,
    };
    (field.is_several() && is_whole).then_some(value)
}

/// The value that a text stands for in a field: `Some(None)` for an empty text, `None` when it does not fit.
#[expect(clippy::option_option, reason = "no value and no fit are two things")]
pub(super) fn value(field: &Field, text: &str) -> Option<Option<FieldValue>> {
    match &field.kind {
        FieldKind::Text if text.is_empty() => Some(None),
        FieldKind::Text => Some(Some(FieldValue::Text(text.to_owned()))),
        FieldKind::Choice(_) => {
            let id = text.parse().ok()?;
            field.choice(id)?;
            Some(Some(FieldValue::Choice(id)))
        }
        FieldKind::Rating(_) | FieldKind::Several(_) => None,
    }
}
