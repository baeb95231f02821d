//! A JSON object read key by key, every problem noted with its place.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::mend;
use crate::model::Kept;
use crate::project_file::problem::{Expected, Fault, Place, Problems};

/// What is left of an object: keys with the text of their values, in the order of the file, each key once.
#[derive(Debug)]
pub(in crate::project_file) struct Object<'a, 'p> {
    place: Place<'p>,
    entries: Vec<(Cow<'a, str>, &'a RawValue)>,
    /// Of its lists, items may be lost; see [`super::mend`].
    mended: bool,
}

impl<'a, 'p> Object<'a, 'p> {
    /// Of a key that stands twice, the first is taken.
    pub(in crate::project_file) fn read(
        raw: &'a RawValue,
        place: Place<'p>,
        problems: &mut Problems,
    ) -> Option<Self> {
        let Ok(Entries(all)) = serde_json::from_str(raw.get()) else {
            problems.unexpected(place, Expected::Object, raw.get());
            return None;
        };
        Some(Self {
            place,
            entries: each_once(all, place, problems),
            mended: false,
        })
    }

    /// The file itself, which was mended.
    pub(in crate::project_file) fn mended(self) -> Self {
        Self {
            mended: true,
            ..self
        }
    }

    pub(in crate::project_file) fn is_mended(&self) -> bool {
        self.mended
    }

    /// Whether an item of one of its lists only stands for one that is lost, which has been said.
    pub(in crate::project_file) fn is_lost(&self, item: &RawValue) -> bool {
        self.mended && item.get() == mend::LOST
    }

    pub(in crate::project_file) fn has(&self, key: &str) -> bool {
        self.entries.iter().any(|(each, _)| each == key)
    }

    /// The value of a key, as it stands.
    pub(super) fn get(&self, key: &str) -> Option<&'a RawValue> {
        let found = self.entries.iter().find(|(each, _)| each == key);
        found.map(|(_, raw)| *raw)
    }

    /// What is left, as it stands.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.entries.iter().map(|(key, raw)| (&**key, *raw))
    }

    pub(in crate::project_file) fn take(&mut self, key: &str) -> Option<&'a RawValue> {
        let at = self.entries.iter().position(|(each, _)| each == key)?;
        Some(self.entries.remove(at).1)
    }

    /// The value of a key that may be missing, read by `parse` from JSON text.
    pub(in crate::project_file) fn optional<T>(
        &mut self,
        key: &str,
        expected: Expected,
        problems: &mut Problems,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let raw = self.take(key)?;
        let parsed = parse(raw.get());
        if parsed.is_none() {
            problems.unexpected(self.place.key(key), expected, raw.get());
        }
        parsed
    }

    /// The value of a key that must be there.
    pub(in crate::project_file) fn required<T>(
        &mut self,
        key: &str,
        expected: Expected,
        problems: &mut Problems,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        if !self.has(key) {
            problems.add(self.place.key(key), Fault::Missing(expected));
            return None;
        }
        self.optional(key, expected, problems, parse)
    }

    /// A text, empty when it is missing.
    pub(in crate::project_file) fn text(&mut self, key: &str, problems: &mut Problems) -> String {
        self.optional(key, Expected::Text, problems, |json| {
            serde_json::from_str(json).ok()
        })
        .unwrap_or_default()
    }

    /// Whether it is so; not where it is missing.
    pub(in crate::project_file) fn yes(&mut self, key: &str, problems: &mut Problems) -> bool {
        let found = self.optional(key, Expected::TrueOrFalse, problems, |json| {
            serde_json::from_str(json).ok()
        });
        found.unwrap_or_default()
    }

    /// The items of a list with their places' numbers; none when it is missing.
    pub(in crate::project_file) fn list(
        &mut self,
        key: &str,
        problems: &mut Problems,
    ) -> Vec<&'a RawValue> {
        let Some(raw) = self.take(key) else {
            return Vec::new();
        };
        serde_json::from_str(raw.get()).unwrap_or_else(|_| {
            problems.unexpected(self.place.key(key), Expected::List, raw.get());
            Vec::new()
        })
    }

    /// What is left.
    pub(in crate::project_file) fn rest(self, problems: &mut Problems) -> Map<String, Value> {
        let mut rest = Map::new();
        for (key, raw) in self.entries {
            match serde_json::from_str(raw.get()) {
                Ok(value) => drop(rest.insert(key.into_owned(), value)),
                Err(_) => {
                    problems.unexpected(self.place.key(&key), Expected::Keepable, raw.get());
                }
            }
        }
        rest
    }

    pub(in crate::project_file) fn kept(self, problems: &mut Problems) -> Kept {
        self.rest(problems).into()
    }

    pub(in crate::project_file) fn into_entries(self) -> Vec<(Cow<'a, str>, &'a RawValue)> {
        self.entries
    }
}

/// Of keys that stand twice, the first.
fn each_once<'a>(
    all: Vec<(Cow<'a, str>, &'a RawValue)>,
    place: Place<'_>,
    problems: &mut Problems,
) -> Vec<(Cow<'a, str>, &'a RawValue)> {
    // Of a few, which is what all objects of the program have, looking at each is quicker than a table.
    let are_few = all.len() <= 16;
    let mut seen = HashSet::new();
    let mut entries: Vec<(Cow<'_, str>, &RawValue)> = Vec::with_capacity(all.len());
    for (key, value) in all {
        let is_new = if are_few {
            entries.iter().all(|(each, _)| *each != key)
        } else {
            seen.insert(key.clone())
        };
        if is_new {
            entries.push((key, value));
        } else {
            problems.add(place, Fault::DuplicateKey(key.into_owned()));
        }
    }
    entries
}

/// A JSON text as something that is written as text: an id, a day.
pub(in crate::project_file) fn text_as<T: FromStr>(json: &str) -> Option<T> {
    let Text(text) = serde_json::from_str(json).ok()?;
    text.parse().ok()
}

/// A JSON text as one of a list of words.
pub(in crate::project_file) fn one_of<T: Copy>(json: &str, words: &[(&str, T)]) -> Option<T> {
    let text: String = serde_json::from_str(json).ok()?;
    let found = words.iter().find(|(word, _)| *word == text);
    found.map(|(_, value)| *value)
}

/// A text; where it holds no escapes, as it stands.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

/// Keys and values as they stand, a key that stands twice twice.
struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Entries<'de>, M::Error> {
        let mut entries = Vec::new();
        while let Some((Text(key), value)) = map.next_entry()? {
            entries.push((key, value));
        }
        Ok(Entries(entries))
    }
}
