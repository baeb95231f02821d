//! What is being typed and not added yet, as the journal keeps it: at the desk, by a guest at the counter, and in every
//! other field that becomes an edit only when it is left.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::views::collect::{Correction, Draft};
use super::views::counter::HalfGiven;

/// See the module's page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct HalfTyped {
    pub desk: Option<Draft>,
    pub guest: Option<HalfGiven>,
    /// An answer that is being corrected.
    pub correction: Option<Correction>,
    /// In all other fields.
    pub texts: FieldTexts,
}

/// Where there is more than what is typed at the desk, each stands under a key.
const DESK: &str = "desk";
const GUEST: &str = "guest";
const CORRECTION: &str = "correction";
const TEXTS: &str = "texts";

impl HalfTyped {
    /// What is not understood is left out.
    pub fn read(value: &Value) -> Self {
        let is_keyed = [DESK, GUEST, CORRECTION, TEXTS].map(|key| value.get(key).is_some());
        if is_keyed == [false; 4] {
            return Self {
                desk: serde_json::from_value(value.clone()).ok(),
                ..Self::default()
            };
        }
        Self {
            desk: read_key(value, DESK),
            guest: read_key(value, GUEST),
            correction: read_key(value, CORRECTION),
            texts: read_key(value, TEXTS).unwrap_or_default(),
        }
    }

    /// Null where nothing is being typed.
    pub fn written(&self) -> Value {
        let mut keyed = Map::new();
        if let Some(guest) = &self.guest {
            keyed.insert(GUEST.to_owned(), json!(guest));
        }
        if let Some(correction) = &self.correction {
            keyed.insert(CORRECTION.to_owned(), json!(correction));
        }
        if !self.texts.0.is_empty() {
            keyed.insert(TEXTS.to_owned(), json!(self.texts));
        }
        if keyed.is_empty() {
            return json!(self.desk);
        }
        keyed.insert(DESK.to_owned(), json!(self.desk));
        Value::Object(keyed)
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether something of `kept` is no longer being typed.
    fn has_less_than(&self, kept: &Self) -> bool {
        let mut fields = kept.texts.0.keys();
        self.is_empty()
            || kept.guest.is_some() && self.guest.is_none()
            || kept.correction.is_some() && self.correction.is_none()
            || fields.any(|field| !self.texts.0.contains_key(field))
    }

    /// All that is typed, in bytes.
    fn len(&self) -> usize {
        let texts: usize = self.texts.0.values().map(String::len).sum();
        let comment = self.desk.as_ref().map_or(0, |desk| desk.comment.len());
        let corrected = self.correction.as_ref();
        texts + comment + corrected.map_or(0, |each| each.draft.comment.len())
    }
}

fn read_key<T: DeserializeOwned>(value: &Value, key: &str) -> Option<T> {
    serde_json::from_value(value.get(key)?.clone()).ok()
}

/// What is typed in fields, by where they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct FieldTexts(BTreeMap<String, String>);

impl FieldTexts {
    pub fn put(&mut self, field: impl Display, typed: &str) {
        self.0.insert(field.to_string(), typed.to_owned());
    }

    /// The same, where something is half-typed.
    pub fn put_some(&mut self, field: impl Display, typed: Option<&str>) {
        if let Some(typed) = typed {
            self.put(field, typed);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was typed in a field when the program ended; given once.
    pub fn take(&mut self, field: impl Display) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        self.0.remove(&field.to_string())
    }

    /// Those of the fields whose places begin so.
    pub fn within(&self, place: &str) -> Self {
        self.those(|field| field.starts_with(place))
    }

    /// Those of the fields whose places are such.
    pub fn those(&self, is_such: impl Fn(&str) -> bool) -> Self {
        let all = self.0.iter();
        let wanted = all.filter(|(field, _)| is_such(field));
        let owned = wanted.map(|(field, typed)| (field.clone(), typed.clone()));
        Self(owned.collect())
    }

    /// What the first place within `place` is called, up to the next stroke.
    pub fn first_after(&self, place: &str) -> Option<&str> {
        let mut places = self.0.keys().filter_map(|field| field.strip_prefix(place));
        places.next()?.split('/').next()
    }

    /// The other's too; where both have a field, what stands there now counts.
    pub fn add(&mut self, other: &Self) {
        for (field, typed) in &other.0 {
            self.0.entry(field.clone()).or_insert_with(|| typed.clone());
        }
    }
}

/// What the journal has of it, and when it began to differ.
#[derive(Debug, Default)]
pub(super) struct DraftWatch {
    kept: HalfTyped,
    changed_at_seconds: Option<f64>,
}

/// When the journal is to have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Due {
    Never,
    Later,
    Now,
}

const REST_SECONDS: f64 = 1.0;
/// So much at once, as when it is pasted, does not wait.
const MUCH_BYTES: usize = 200;

impl DraftWatch {
    /// The journal has that.
    pub fn opened(kept: HalfTyped) -> Self {
        Self {
            kept,
            changed_at_seconds: None,
        }
    }

    pub fn is(&self, draft: &HalfTyped) -> bool {
        self.kept == *draft
    }

    /// A second after it changed; at once when it grew by much, and when there is none any more, or less of it: an
    /// answer that was added must not come back half-typed.
    pub fn due(&mut self, draft: &HalfTyped, now_seconds: f64) -> Due {
        if self.is(draft) {
            self.changed_at_seconds = None;
            return Due::Never;
        }
        let since = *self.changed_at_seconds.get_or_insert(now_seconds);
        let is_much = draft.len() >= self.kept.len() + MUCH_BYTES;
        let is_added = draft.has_less_than(&self.kept);
        if is_added || is_much || now_seconds - since >= REST_SECONDS {
            Due::Now
        } else {
            Due::Later
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn desk() -> HalfTyped {
        HalfTyped {
            desk: Some(Draft::on("2026-11-22".to_owned())),
            ..HalfTyped::default()
        }
    }

    fn with_text(typed: &str) -> HalfTyped {
        let mut half = desk();
        half.texts.put("settings/question", typed);
        half
    }

    fn with_guest() -> HalfTyped {
        let guest = json!({ "score": 7, "comment": "so", "day": "2026-11-22" });
        HalfTyped {
            guest: serde_json::from_value(guest).ok(),
            ..desk()
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let correction = Correction {
            of: "r0000000000000001".to_owned(),
            draft: Draft::on("2026-11-21".to_owned()),
        };
        let correcting = HalfTyped {
            correction: Some(correction),
            ..HalfTyped::default()
        };
        let all = [
            HalfTyped::default(),
            desk(),
            with_guest(),
            with_text("Would"),
            correcting,
        ];
        for each in all {
            assert_eq!(HalfTyped::read(&each.written()), each);
        }
        assert_eq!(HalfTyped::default().written(), Value::Null);
    }

    #[test]
    fn an_answer_that_was_added_leaves_the_journal_at_once() {
        let mut watch = DraftWatch::opened(with_guest());
        assert_eq!(watch.due(&desk(), 5.0), Due::Now);
        let mut watch = DraftWatch::opened(desk());
        assert_eq!(watch.due(&HalfTyped::default(), 5.0), Due::Now);
        let mut watch = DraftWatch::opened(desk());
        assert_eq!(watch.due(&with_guest(), 5.0), Due::Later);
        assert_eq!(watch.due(&with_guest(), 6.0), Due::Now);
    }

    #[test]
    fn much_at_once_and_what_was_taken_over_do_not_wait() {
        let mut watch = DraftWatch::opened(desk());
        assert_eq!(watch.due(&with_text("Would"), 5.0), Due::Later);
        assert_eq!(watch.due(&with_text(&"pasted ".repeat(30)), 5.1), Due::Now);
        let mut watch = DraftWatch::opened(with_text("Would"));
        assert_eq!(watch.due(&with_text(""), 5.0), Due::Later);
        assert_eq!(watch.due(&desk(), 5.0), Due::Now);
    }

    #[test]
    fn a_field_finds_its_text_once() {
        let mut texts = with_text("Would").texts;
        texts.put("follow/note", "called");
        let mut settings = texts.within("settings/");
        assert_eq!(settings.take("follow/note"), None);
        assert_eq!(settings.take("settings/question").as_deref(), Some("Would"));
        assert_eq!(settings.take("settings/question"), None);
        settings.add(&texts);
        assert_eq!(settings, texts);
    }
}
