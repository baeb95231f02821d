//! What is being typed and not added yet, as the journal keeps it: at the desk, and by a guest at the counter.

use serde_json::{Value, json};

use super::views::collect::Draft;
use super::views::counter::HalfGiven;

/// See the module's page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct HalfTyped {
    pub desk: Option<Draft>,
    pub guest: Option<HalfGiven>,
}

/// The key of what a guest has given; what is typed at the desk then stands beside it.
const GUEST: &str = "guest";
const DESK: &str = "desk";

impl HalfTyped {
    /// What is not understood is left out.
    pub fn read(value: &Value) -> Self {
        let Some(guest) = value.get(GUEST) else {
            return Self {
                desk: serde_json::from_value(value.clone()).ok(),
                guest: None,
            };
        };
        let desk = value.get(DESK).cloned().unwrap_or_default();
        Self {
            desk: serde_json::from_value(desk).ok(),
            guest: serde_json::from_value(guest.clone()).ok(),
        }
    }

    /// Null where nothing is being typed.
    pub fn written(&self) -> Value {
        match &self.guest {
            None => json!(self.desk),
            Some(guest) => json!({ GUEST: guest, DESK: self.desk }),
        }
    }

    fn is_empty(&self) -> bool {
        self.desk.is_none() && self.guest.is_none()
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

    /// A second after it changed, and at once when there is none any more, or less of it: an answer that was added
    /// must not come back half-typed.
    pub fn due(&mut self, draft: &HalfTyped, now_seconds: f64) -> Due {
        if self.is(draft) {
            self.changed_at_seconds = None;
            return Due::Never;
        }
        let since = *self.changed_at_seconds.get_or_insert(now_seconds);
        let is_added = draft.is_empty() || (self.kept.guest.is_some() && draft.guest.is_none());
        if is_added || now_seconds - since >= REST_SECONDS {
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
            guest: None,
        }
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
        for each in [HalfTyped::default(), desk(), with_guest()] {
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
}
