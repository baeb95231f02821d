//! What became of an answer: who took it up, when, what was said and given. It belongs to its answer, and goes where
//! the answer goes.

use super::{Day, GiftId, Kept, PersonId};

/// The case of an answer. An answer without one is as one whose case is open and holds nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    pub course: Course,
    pub owner: Option<PersonId>,
    /// The day by which something is to be done; `None`: as the project's rule has it.
    pub due: Option<Day>,
    /// In the order of entry.
    pub notes: Vec<Note>,
    pub given: Vec<Given>,
    /// Where whoever answered lets the comment be quoted.
    pub quote: Option<Quote>,
    pub kept: Kept,
}

/// How far a case has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CaseState {
    #[default]
    Open,
    Contacted,
    Resolved,
    WontDo,
}

impl CaseState {
    pub const ALL: [Self; 4] = [Self::Open, Self::Contacted, Self::Resolved, Self::WontDo];

    /// Whether nothing is left to do.
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Resolved | Self::WontDo)
    }
}

/// The state with the days that belong to it: of the first contact where there was one, and of the end where it has
/// come. The end is not before the contact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Course {
    state: CaseState,
    contacted: Option<Day>,
    closed: Option<Day>,
}

impl Course {
    /// `None` where the days are not those of the state.
    pub fn new(state: CaseState, contacted: Option<Day>, closed: Option<Day>) -> Option<Self> {
        let in_order = match (contacted, closed) {
            (Some(contacted), Some(closed)) => contacted <= closed,
            _ => true,
        };
        let has_its_days = match state {
            CaseState::Open => contacted.is_none() && closed.is_none(),
            CaseState::Contacted => contacted.is_some() && closed.is_none(),
            CaseState::Resolved => contacted.is_some() && closed.is_some(),
            CaseState::WontDo => closed.is_some(),
        };
        (in_order && has_its_days).then_some(Self {
            state,
            contacted,
            closed,
        })
    }

    pub const fn state(self) -> CaseState {
        self.state
    }

    /// The day of the first contact.
    pub const fn contacted(self) -> Option<Day> {
        self.contacted
    }

    pub const fn closed(self) -> Option<Day> {
        self.closed
    }

    /// With another day of the first contact; as it is where there was none, and where that would be after the end.
    #[must_use]
    pub fn contacted_on(self, day: Day) -> Self {
        let moved = self.contacted.and(Some(day));
        Self::new(self.state, moved, self.closed).unwrap_or(self)
    }

    /// With another day of the end; as it is where it has not come, and where that would be before the first contact.
    #[must_use]
    pub fn closed_on(self, day: Day) -> Self {
        let moved = self.closed.and(Some(day));
        Self::new(self.state, self.contacted, moved).unwrap_or(self)
    }

    /// In another state from `on`. A first contact stays what it was; one that was later than the end was none before it.
    #[must_use]
    pub fn moved_to(self, state: CaseState, on: Day) -> Self {
        if state == self.state {
            return self;
        }
        let contacted = match state {
            CaseState::Open => None,
            CaseState::WontDo => self.contacted.filter(|&contacted| contacted <= on),
            CaseState::Contacted => Some(self.contacted.unwrap_or(on)),
            CaseState::Resolved => Some(self.contacted.unwrap_or(on).min(on)),
        };
        Self {
            state,
            contacted,
            closed: state.is_closed().then_some(on),
        }
    }
}

/// Something written down about a case. Never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub day: Day,
    text: String,
    pub kept: Kept,
}

impl Note {
    /// `None` where nothing but space is in it.
    pub fn new(day: Day, text: String) -> Option<Self> {
        (!text.trim().is_empty()).then(|| Self {
            day,
            text,
            kept: Kept::default(),
        })
    }

    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Something given to whoever answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    pub gift: GiftId,
    pub day: Day,
    pub kept: Kept,
}

/// That a comment may be quoted, and when and how whoever made it agreed.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    pub agreed: Day,
    /// How: "by e-mail", or in their own words. May be empty.
    pub words: String,
    /// Whether it is chosen into the report.
    pub in_report: bool,
    pub kept: Kept,
}

impl Case {
    /// Whether anything was done about the answer, beyond that it may be quoted.
    pub fn is_taken_up(&self) -> bool {
        let quote = self.quote.clone();
        *self
            != Self {
                quote,
                ..Self::default()
            }
    }

    /// The notes with their places in the list, latest first; of one day, the one written last.
    pub fn notes_by_day(&self) -> Vec<(usize, &Note)> {
        let mut notes: Vec<_> = self.notes.iter().enumerate().collect();
        notes.sort_by_key(|(at, note)| std::cmp::Reverse((note.day, *at)));
        notes
    }

    /// Whether it says nothing that an answer without a case would not say.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(number: u8) -> Day {
        format!("2026-11-{number:02}").parse().unwrap()
    }

    #[test]
    fn a_state_has_its_days_and_no_others() {
        let (first, later) = (Some(day(1)), Some(day(2)));
        let table = [
            (CaseState::Open, None, None, true),
            (CaseState::Open, first, None, false),
            (CaseState::Contacted, first, None, true),
            (CaseState::Contacted, None, None, false),
            (CaseState::Contacted, first, later, false),
            (CaseState::Resolved, first, later, true),
            (CaseState::Resolved, first, first, true),
            (CaseState::Resolved, later, first, false),
            (CaseState::Resolved, None, later, false),
            (CaseState::WontDo, None, later, true),
            (CaseState::WontDo, later, first, false),
            (CaseState::WontDo, None, None, false),
        ];
        for (state, contacted, closed, fits) in table {
            let made = Course::new(state, contacted, closed).is_some();
            assert_eq!(made, fits, "{state:?} {contacted:?} {closed:?}");
        }
    }

    #[test]
    fn the_first_contact_stays_while_the_case_goes_on() {
        let called = Course::default().moved_to(CaseState::Contacted, day(3));
        let settled = called.moved_to(CaseState::Resolved, day(9));
        assert_eq!(
            (settled.contacted(), settled.closed()),
            (Some(day(3)), Some(day(9)))
        );
        let again = settled.moved_to(CaseState::Contacted, day(11));
        assert_eq!((again.contacted(), again.closed()), (Some(day(3)), None));
    }

    #[test]
    fn days_can_be_put_right_and_stay_in_their_order() {
        let called = Course::default().moved_to(CaseState::Contacted, day(9));
        assert_eq!(called.contacted_on(day(3)).contacted(), Some(day(3)));
        let settled = called.moved_to(CaseState::Resolved, day(11));
        assert_eq!(settled.contacted_on(day(12)), settled);
        assert_eq!(settled.closed_on(day(8)), settled);
        assert_eq!(settled.closed_on(day(9)).closed(), Some(day(9)));
        let open = Course::default();
        assert_eq!(open.contacted_on(day(1)).closed_on(day(2)), open);
    }

    proptest! {
        /// No way through the states leads to one with days that are not its own.
        #[test]
        fn every_way_leads_to_a_state_that_can_be(steps in prop::collection::vec((0usize..4, 1u8..29), 1..12)) {
            let mut course = Course::default();
            for (state, on) in steps {
                course = course.moved_to(CaseState::ALL[state], day(on));
                prop_assert_eq!(Course::new(course.state(), course.contacted(), course.closed()), Some(course));
            }
        }
    }

    #[test]
    fn notes_are_told_latest_first_and_of_one_day_the_last_written() {
        let note = |number, text: &str| Note::new(day(number), text.to_owned()).unwrap();
        let case = Case {
            notes: vec![note(3, "a"), note(1, "b"), note(3, "c"), note(9, "d")],
            ..Case::default()
        };
        let told = case.notes_by_day();
        let told: Vec<_> = told.iter().map(|(at, note)| (*at, note.text())).collect();
        assert_eq!(told, [(3, "d"), (2, "c"), (0, "a"), (1, "b")]);
    }

    #[test]
    fn a_note_says_something() {
        assert_eq!(Note::new(day(1), " \n ".to_owned()), None);
        let note = Note::new(day(1), "called".to_owned());
        assert_eq!(note.unwrap().text(), "called");
    }
}
