//! How a project follows answers up: who does it, by when, with which words, and what there is to give.

use std::num::NonZeroU16;

use super::{ClosedDays, Day, GiftId, Group, Kept, MeasureId, PersonId, ReasonId};

/// Somebody who follows answers up.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub kept: Kept,
}

/// A kind of thing that is given to whoever answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Gift {
    pub id: GiftId,
    pub name: String,
    pub kept: Kept,
}

/// Something to do so that others answer better.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    pub id: MeasureId,
    /// What is to be done.
    pub name: String,
    pub about: About,
    /// The day by which it is to be done.
    pub due: Option<Day>,
    pub done: Option<Day>,
    pub kept: Kept,
}

/// Whose answers a measure is to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    Group(Group),
    Reason(ReasonId),
}

/// How answers are followed up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FollowUp {
    pub due: DueIn,
    pub waits: WaitsFor,
    /// Days on which nobody works, beside the weekends.
    pub closed: ClosedDays,
    pub mail: Mail,
    /// What stands beside money, as the owner writes it: "€", "PLN"; empty where none is named.
    pub currency: String,
    pub kept: Kept,
}

impl FollowUp {
    /// A sign or a word; a longer text would stand in every cell of money.
    pub const CURRENCY_MOST_CHARS: usize = 12;
}

/// How many days an answer that nobody took up counts as waiting. One that is older, as most of an old list just
/// imported are, stays in its list, but nobody waits for it any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WaitsFor(pub NonZeroU16);

impl WaitsFor {
    pub const fn days(self) -> u16 {
        self.0.get()
    }
}

impl Default for WaitsFor {
    fn default() -> Self {
        const QUARTER: NonZeroU16 = NonZeroU16::MIN.saturating_add(89);
        Self(QUARTER)
    }
}

/// How many working days after the answer something is to be done, by group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DueIn {
    pub promoter: u8,
    pub passive: u8,
    pub detractor: u8,
}

impl Default for DueIn {
    fn default() -> Self {
        Self {
            promoter: 14,
            passive: 7,
            detractor: 2,
        }
    }
}

impl DueIn {
    pub const fn of(self, group: Group) -> u8 {
        match group {
            Group::Promoter => self.promoter,
            Group::Passive => self.passive,
            Group::Detractor => self.detractor,
        }
    }

    pub const fn of_mut(&mut self, group: Group) -> &mut u8 {
        match group {
            Group::Promoter => &mut self.promoter,
            Group::Passive => &mut self.passive,
            Group::Detractor => &mut self.detractor,
        }
    }
}

/// What is written to whoever answered, with places for what is known of them. An empty text is as the survey's
/// language has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mail {
    pub subject: String,
    pub promoter: String,
    pub passive: String,
    pub detractor: String,
    /// To whoever asked for what was done.
    pub idea: String,
}

impl Mail {
    pub fn of(&self, group: Group) -> &str {
        match group {
            Group::Promoter => &self.promoter,
            Group::Passive => &self.passive,
            Group::Detractor => &self.detractor,
        }
    }

    pub const fn of_mut(&mut self, group: Group) -> &mut String {
        match group {
            Group::Promoter => &mut self.promoter,
            Group::Passive => &mut self.passive,
            Group::Detractor => &mut self.detractor,
        }
    }
}
