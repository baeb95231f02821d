//! What is on the screen before a guest: the page, what was picked and typed, and when it goes back to the start.
//! Times are the window's, in seconds.

use eframe::egui::{Id, Response};
use serde::{Deserialize, Serialize};

use crate::app::{GuestAnswer, GuestsKept};
use crate::model::{Day, FieldId, FieldValue, Score};
use crate::ui::widgets::ScaleState;

/// Without a sign of life, the screen is the next guest's.
pub(super) const IDLE_SECONDS: f64 = 30.0;
/// After the thanks.
pub(super) const THANKS_SECONDS: f64 = 8.0;

/// What is before the guest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Page {
    #[default]
    Question,
    FollowUp,
    /// One of the project's own questions.
    Extra(usize),
    /// The answer is on its way to the disk, or there.
    Given,
    /// For whoever works here: the way out.
    Pin,
}

/// See the module's page.
#[derive(Debug, Default)]
pub struct CounterState {
    pub(super) page: Page,
    pub(super) score: Option<Score>,
    pub(super) scale: ScaleState,
    pub(super) comment: String,
    /// What was given to the project's own questions.
    values: Vec<(FieldId, FieldValue)>,
    /// Where the guest was when the PIN was asked for.
    before_pin: Page,
    pub(super) pin: String,
    /// Counts the guests: what the toolkit remembers of one's typing is not the next one's.
    guest: u64,
    /// The keyboard goes to the page's first control.
    pub(super) wants_focus: bool,
    /// When there was last a sign of life; of the thanks, when they were first shown.
    since_seconds: Option<f64>,
    thanked: bool,
}

/// What a guest has given so far, for the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HalfGiven {
    score: u8,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    comment: String,
    day: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    values: Vec<HalfValue>,
}

/// What was given to one of the project's own questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct HalfValue {
    field: String,
    #[serde(flatten)]
    said: HalfSaid,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum HalfSaid {
    Choice(String),
    Several(Vec<String>),
    Text(String),
    Rating(u8),
}

impl CounterState {
    /// The first guest's.
    pub fn turned() -> Self {
        Self {
            wants_focus: true,
            ..Self::default()
        }
    }

    /// The start, for the next guest.
    pub(super) fn start_over(&mut self) {
        *self = Self {
            guest: self.guest.wrapping_add(1),
            ..Self::turned()
        };
    }

    /// The keyboard goes there, once the dialog or the page before has let go of it.
    pub(super) fn give_focus(&mut self, control: &Response) {
        if self.wants_focus {
            control.request_focus();
            control.ctx.request_repaint();
            self.wants_focus = !control.has_focus();
        }
    }

    pub(super) fn go_to(&mut self, page: Page, now_seconds: f64) {
        self.page = page;
        self.wants_focus = true;
        self.since_seconds = Some(now_seconds);
        self.thanked = false;
        self.pin.clear();
    }

    /// Whoever wants the window closed is asked for the PIN.
    pub fn ask_for_pin(&mut self, now_seconds: f64) {
        if self.page != Page::Pin {
            self.before_pin = self.page;
            self.go_to(Page::Pin, now_seconds);
        }
    }

    /// Back to where the guest was.
    pub(super) fn leave_pin(&mut self, now_seconds: f64) {
        let page = match self.before_pin {
            _ if self.score.is_none() => Page::Question,
            Page::Extra(at) => Page::Extra(at),
            _ => Page::FollowUp,
        };
        self.go_to(page, now_seconds);
    }

    /// What was given to one of the project's own questions.
    pub(super) fn value(&self, field: FieldId) -> Option<&FieldValue> {
        let mut given = self.values.iter();
        given.find(|(id, _)| *id == field).map(|(_, value)| value)
    }

    pub(super) fn set_value(&mut self, field: FieldId, value: Option<FieldValue>) {
        self.values.retain(|(id, _)| *id != field);
        self.values.extend(value.map(|value| (field, value)));
    }

    /// Of a field in which one guest types, and the next one finds nothing.
    pub(super) fn value_id(&self, field: FieldId) -> Id {
        Id::unique(("guest's value", field)).with(self.guest)
    }

    pub(super) fn comment_id(&self) -> Id {
        Id::unique("guest's comment").with(self.guest)
    }

    /// What the guest gave, once there is a score and they went on from it.
    pub(super) fn answer(&self, today: Day) -> Option<GuestAnswer> {
        Some(GuestAnswer {
            score: self.score?,
            comment: self.comment.clone(),
            day: today,
            values: self.values.iter().filter_map(trimmed).collect(),
        })
    }

    /// For the journal, so that a power cut takes no answer with it; `None` where there is none yet, or none any
    /// more.
    pub fn half_given(&self, today: Day) -> Option<HalfGiven> {
        let is_on_the_way = matches!(self.page, Page::FollowUp | Page::Extra(_) | Page::Pin);
        let answer = self.answer(today).filter(|_| is_on_the_way)?;
        Some(HalfGiven {
            score: answer.score.value(),
            comment: answer.comment,
            day: answer.day.to_string(),
            values: answer.values.iter().map(HalfValue::of).collect(),
        })
    }

    /// The same, to be recorded; there is nothing of it before the guest any more.
    pub fn take_half_given(&mut self, today: Day) -> Option<GuestAnswer> {
        let answer = self.half_given(today)?.answer();
        self.score = None;
        self.comment.clear();
        self.values.clear();
        answer
    }

    pub(super) fn note_sign_of_life(&mut self, now_seconds: f64) {
        if self.page != Page::Given {
            self.since_seconds = Some(now_seconds);
        }
    }

    /// The thanks count from when they are first shown.
    pub(super) fn note_thanks(&mut self, now_seconds: f64) {
        if !self.thanked {
            self.thanked = true;
            self.since_seconds = Some(now_seconds);
        }
    }

    /// How long until the screen goes back to the start; `None` where it is there.
    pub(super) fn left_seconds(&mut self, kept: GuestsKept, now_seconds: f64) -> Option<f64> {
        let at_start = self.page == Page::Question && self.score.is_none();
        if at_start {
            return None;
        }
        let since = *self.since_seconds.get_or_insert(now_seconds);
        let stays = match (self.page, kept) {
            (Page::Given, GuestsKept::Recorded) => THANKS_SECONDS,
            _ => IDLE_SECONDS,
        };
        Some(since + stays - now_seconds)
    }
}

impl HalfGiven {
    /// `None` for what this program did not write.
    pub fn answer(&self) -> Option<GuestAnswer> {
        Some(GuestAnswer {
            score: Score::new(self.score).ok()?,
            comment: self.comment.clone(),
            day: self.day.parse().ok()?,
            values: self.values.iter().filter_map(HalfValue::value).collect(),
        })
    }
}

impl HalfValue {
    fn of((field, value): &(FieldId, FieldValue)) -> Self {
        let said = match value {
            FieldValue::Choice(id) => HalfSaid::Choice(id.to_string()),
            FieldValue::Several(ids) => {
                HalfSaid::Several(ids.iter().map(ToString::to_string).collect())
            }
            FieldValue::Text(text) => HalfSaid::Text(text.clone()),
            FieldValue::Rating(rating) => HalfSaid::Rating(*rating),
        };
        let field = field.to_string();
        Self { field, said }
    }

    /// `None` for what this program did not write.
    fn value(&self) -> Option<(FieldId, FieldValue)> {
        let value = match &self.said {
            HalfSaid::Choice(id) => FieldValue::Choice(id.parse().ok()?),
            HalfSaid::Several(ids) => {
                FieldValue::several(ids.iter().filter_map(|id| id.parse().ok()).collect())?
            }
            HalfSaid::Text(text) => FieldValue::Text(text.clone()),
            HalfSaid::Rating(rating) => FieldValue::Rating(*rating),
        };
        Some((self.field.parse().ok()?, value))
    }
}

/// A text without the spaces around it; `None` of one that is nothing else.
fn trimmed((field, value): &(FieldId, FieldValue)) -> Option<(FieldId, FieldValue)> {
    let value = match value {
        FieldValue::Text(text) => {
            let text = Some(text.trim()).filter(|text| !text.is_empty())?;
            FieldValue::Text(text.to_owned())
        }
        other => other.clone(),
    };
    Some((*field, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ChoiceId;

    fn left(state: &mut CounterState, kept: GuestsKept, now: f64) -> Option<f64> {
        state.left_seconds(kept, now)
    }

    #[test]
    fn the_start_waits_for_ever_and_everything_else_for_half_a_minute() {
        let mut state = CounterState::turned();
        assert_eq!(left(&mut state, GuestsKept::Recorded, 1e6), None);
        state.score = Score::new(7).ok();
        state.go_to(Page::FollowUp, 100.0);
        assert_eq!(left(&mut state, GuestsKept::Recorded, 110.0), Some(20.0));
        state.note_sign_of_life(120.0);
        assert_eq!(left(&mut state, GuestsKept::Recorded, 121.0), Some(29.0));
    }

    #[test]
    fn thanks_stay_eight_seconds_from_when_they_are_seen_whatever_is_touched() {
        let mut state = CounterState::turned();
        state.go_to(Page::Given, 100.0);
        assert_eq!(left(&mut state, GuestsKept::Recording, 110.0), Some(20.0));
        state.note_thanks(110.0);
        state.note_sign_of_life(115.0);
        state.note_thanks(116.0);
        assert_eq!(left(&mut state, GuestsKept::Recorded, 116.0), Some(2.0));
    }

    #[test]
    fn the_next_guest_finds_nothing_of_the_one_before() {
        let mut state = CounterState::turned();
        let first = state.comment_id();
        state.score = Score::new(2).ok();
        state.comment = "half a sen".to_owned();
        state.go_to(Page::FollowUp, 1.0);
        state.start_over();
        assert_eq!((state.score, state.comment.as_str()), (None, ""));
        assert_ne!(state.comment_id(), first, "nor by Undo in the field");
    }

    #[test]
    fn what_is_half_given_comes_back_from_the_journal_as_it_was() {
        let today = "2026-11-22".parse().unwrap();
        let mut state = CounterState::turned();
        state.score = Score::new(10).ok();
        assert_eq!(state.half_given(today), None, "not gone on from yet");
        state.comment = "half a sen".to_owned();
        let (field, choice) = (FieldId::FIRST, ChoiceId::FIRST);
        for value in [
            FieldValue::Choice(choice),
            FieldValue::Several(vec![choice, choice.next()]),
            FieldValue::Text("warm".to_owned()),
            FieldValue::Rating(4),
        ] {
            state.set_value(field, Some(value));
            state.go_to(Page::Extra(0), 1.0);
            let json = serde_json::to_string(&state.half_given(today)).unwrap();
            let read: HalfGiven = serde_json::from_str(&json).unwrap();
            assert_eq!(read.answer(), state.answer(today));
        }
        state.set_value(field, Some(FieldValue::Text("  ".to_owned())));
        assert_eq!(state.answer(today).unwrap().values, []);
        state.go_to(Page::FollowUp, 1.0);
        let json = serde_json::to_string(&state.half_given(today)).unwrap();
        let read: HalfGiven = serde_json::from_str(&json).unwrap();
        assert_eq!(read.answer(), state.answer(today));
        state.go_to(Page::Given, 2.0);
        assert_eq!(state.half_given(today), None);
    }
}
