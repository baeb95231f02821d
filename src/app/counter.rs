//! The screen turned to guests: what they may see and do, how their answers are kept, and the PIN that ends it. Knows
//! nothing of how it is drawn.

use std::path::PathBuf;

use super::job::Job;
use crate::document::{ChannelNames, Entry};
use crate::i18n::{Texts, TextsError, choice_name_in, field_name_in, survey_in};
use crate::model::{
    Choice, Counter, Day, Field, FieldId, FieldKind, FieldRole, FieldValue, Language, Pin, PinHash,
    Project, Score, Survey,
};
use crate::text;

/// What a guest gave: a score at least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuestAnswer {
    pub score: Score,
    pub comment: String,
    pub day: Day,
    /// What they were asked beside that.
    pub values: Vec<(FieldId, FieldValue)>,
}

/// How the screen is to be turned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CounterSetUp {
    /// Beside the survey's own.
    pub languages: Vec<Language>,
    /// What guests are asked after the follow-up question.
    pub asks: Vec<FieldId>,
}

/// The screen is turned to guests.
#[derive(Debug)]
pub struct AtCounter {
    /// In the language of the guest.
    pub texts: Texts,
    /// The survey as it is asked in that language.
    pub survey: Survey,
    /// What is asked after the follow-up question, as it is called in that language.
    pub asks: Vec<Field>,
    /// The survey's own language, in which each guest begins.
    pub own: Language,
    pub(super) pin: PinTries,
    /// Whether the window was told to fill the screen.
    pub(super) fills_screen: bool,
}

/// What has become of the answers that guests gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuestsKept {
    /// On their way to the disk.
    Recording,
    /// All on the disk.
    Recorded,
    /// In memory only, and tried again.
    NotRecorded,
}

/// How the PIN stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PinState {
    Asked,
    /// Being compared.
    Checking,
    Wrong,
    /// Wrong, too often: not asked again before then, in the window's time.
    Waiting {
        until_seconds: f64,
    },
}

/// The tries so far.
#[derive(Debug, Default)]
pub(super) struct PinTries {
    pub(super) wrong: u32,
    pub(super) checking: Option<Job<bool>>,
    until_seconds: Option<f64>,
}

/// Counter mode on its way: a new PIN is being hashed.
#[derive(Debug)]
pub(super) struct Turning {
    pub(super) hash: Job<Option<PinHash>>,
    pub(super) set_up: CounterSetUp,
}

/// Guests at the screen, from when it is to be turned to them until all they gave is kept.
#[derive(Debug, Default)]
pub(super) struct Guests {
    pub(super) turning: Option<Turning>,
    /// While the screen is turned to them.
    pub(super) at: Option<AtCounter>,
    /// The survey whose screen was turned to them when the program ended, while it is read: nothing else is shown, and
    /// nothing else is done.
    pub(super) returning: Option<PathBuf>,
    /// What they gave that could not be made an answer yet.
    pub(super) unkept: Vec<GuestAnswer>,
}

impl AtCounter {
    /// # Errors
    /// When the texts built into the program cannot be read.
    pub(super) fn speaking(language: Language, project: &Project) -> Result<Self, TextsError> {
        let texts = Texts::load(language)?;
        let survey = project.survey();
        let asked = survey.counter.asks.iter();
        let asked = asked.filter_map(|&id| project.fields().get(id));
        let asked = asked.filter(|field| can_be_asked(field));
        Ok(Self {
            survey: survey_in(survey, &texts),
            asks: asked
                .take(Counter::MOST_ASKED)
                .map(|field| field_in(survey, field, language))
                .collect(),
            texts,
            own: survey.language,
            pin: PinTries::default(),
            fills_screen: false,
        })
    }

    /// The languages that a guest may choose, the survey's own first.
    pub fn offered(&self) -> Vec<Language> {
        self.survey.counter.offered(self.own)
    }

    /// How the PIN stands at this moment.
    pub fn pin_state(&self, now_seconds: f64) -> PinState {
        self.pin.state(now_seconds)
    }
}

/// Whether guests can be asked it: which way an answer came in is known, and of no choices none is picked.
pub fn can_be_asked(field: &Field) -> bool {
    let has_choices = match field.kind {
        FieldKind::Choice(_) | FieldKind::Several(_) => !field.choices().is_empty(),
        FieldKind::Text | FieldKind::Rating(_) => true,
    };
    has_choices && field.role != Some(FieldRole::Channel)
}

/// A field with its names in a language.
fn field_in(survey: &Survey, field: &Field, language: Language) -> Field {
    let worded = |choice: &Choice| Choice {
        name: choice_name_in(survey, field.id, choice, language).to_owned(),
        ..choice.clone()
    };
    let choices = field.choices().iter().map(worded).collect();
    Field {
        name: field_name_in(survey, field, language).to_owned(),
        kind: field.kind.with_choices(choices),
        ..field.clone()
    }
}

impl PinTries {
    /// After so many wrong ones, before this program was started.
    pub(super) fn after(wrong: u32, now_seconds: f64) -> Self {
        let mut tries = Self {
            wrong,
            ..Self::default()
        };
        tries.wait_from(now_seconds);
        tries
    }

    pub(super) fn state(&self, now_seconds: f64) -> PinState {
        let waiting = self.until_seconds.filter(|&until| now_seconds < until);
        match (&self.checking, waiting) {
            (Some(_), _) => PinState::Checking,
            (None, Some(until_seconds)) => PinState::Waiting { until_seconds },
            (None, None) if self.wrong > 0 => PinState::Wrong,
            (None, None) => PinState::Asked,
        }
    }

    pub(super) fn note_wrong(&mut self, now_seconds: f64) {
        self.wrong = self.wrong.saturating_add(1);
        self.wait_from(now_seconds);
    }

    fn wait_from(&mut self, now_seconds: f64) {
        let wait = wait_seconds(self.wrong);
        self.until_seconds = (wait > 0.0).then_some(now_seconds + wait);
    }
}

/// A slip of the finger costs nothing; from the third wrong PIN on the wait doubles, up to five minutes.
fn wait_seconds(wrong: u32) -> f64 {
    const FREE: u32 = 2;
    const FIRST_SECONDS: f64 = 5.0;
    const LONGEST_SECONDS: f64 = 300.0;
    match wrong.checked_sub(FREE + 1) {
        None => 0.0,
        Some(more) => {
            (FIRST_SECONDS * 2.0_f64.powi(more.min(10).cast_signed())).min(LONGEST_SECONDS)
        }
    }
}

impl GuestAnswer {
    pub(super) fn entry(&self) -> Entry {
        Entry {
            score: Some(self.score),
            day: Some(self.day),
            comment: self.comment.clone(),
            values: self.values.clone(),
            ..Entry::default()
        }
    }
}

/// What the channel of guests' answers is called, in the survey's language and in all others.
pub(super) fn channel_names(survey: &Survey) -> Result<ChannelNames, TextsError> {
    let texts = Texts::load(survey.language)?;
    let others: Result<Vec<String>, TextsError> = Language::ALL
        .into_iter()
        .map(|each| Ok(text!(Texts::load(each)?, "starter-channel-counter")))
        .collect();
    Ok(ChannelNames {
        field: text!(texts, "starter-field-channel"),
        own: text!(texts, "starter-channel-counter"),
        others: others?,
    })
}

/// Whether a PIN is the one of the hash; takes a moment.
pub(super) fn is_right(hash: Option<&PinHash>, pin: &Pin) -> bool {
    // Where the PIN was reset meanwhile, any leaves.
    hash.is_none_or(|hash| hash.is_of(pin))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ProjectId;

    #[test]
    fn the_wait_grows_with_wrong_tries_up_to_five_minutes() {
        let table = [
            (0, 0.0),
            (2, 0.0),
            (3, 5.0),
            (4, 10.0),
            (8, 160.0),
            (9, 300.0),
            (u32::MAX, 300.0),
        ];
        for (wrong, seconds) in table {
            assert!((wait_seconds(wrong) - seconds).abs() < 1e-9, "{wrong}");
        }
    }

    #[test]
    fn a_wait_ends_and_the_next_wrong_pin_waits_longer() {
        let mut tries = PinTries::after(2, 100.0);
        assert_eq!(tries.state(100.0), PinState::Wrong);
        tries.note_wrong(100.0);
        assert_eq!(
            tries.state(104.9),
            PinState::Waiting {
                until_seconds: 105.0
            }
        );
        assert_eq!(tries.state(105.0), PinState::Wrong);
        tries.note_wrong(105.0);
        assert_eq!(
            tries.state(106.0),
            PinState::Waiting {
                until_seconds: 115.0
            }
        );
    }

    #[test]
    fn a_restart_does_not_shorten_the_wait() {
        let tries = PinTries::after(9, 0.5);
        assert_eq!(
            tries.state(1.0),
            PinState::Waiting {
                until_seconds: 300.5
            }
        );
    }

    #[test]
    fn another_language_asks_with_the_texts_of_a_new_survey() {
        let survey = Survey {
            question: "Would you send a friend to the Bakery?".to_owned(),
            ..Survey::default()
        };
        let question = survey.question.clone();
        let project = Project::new(ProjectId::from_random(1), survey);
        let own = AtCounter::speaking(Language::English, &project).unwrap();
        assert_eq!(own.survey.question, question);
        let other = AtCounter::speaking(Language::Finnish, &project).unwrap();
        let texts = Texts::load(Language::Finnish).unwrap();
        assert_eq!(
            other.survey.question,
            text!(texts, "starter-question-customers")
        );
    }
}
