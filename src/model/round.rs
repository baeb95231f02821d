//! When people were asked.

use std::num::NonZeroU32;

use super::{Day, Kept, RoundId};

/// A time in which people were asked, from its first day to its last. An answer of one of those days is of the round.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    pub id: RoundId,
    pub name: String,
    pub days: Days,
    /// How many were asked; `None` where nobody has counted them.
    pub invited: Option<NonZeroU32>,
    pub kept: Kept,
}

/// From a day to the same or a later one, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days {
    first: Day,
    last: Day,
}

impl Days {
    /// `None` where the last is before the first.
    pub fn new(first: Day, last: Day) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// That one day.
    pub const fn of(day: Day) -> Self {
        Self {
            first: day,
            last: day,
        }
    }

    pub const fn first(self) -> Day {
        self.first
    }

    pub const fn last(self) -> Day {
        self.last
    }

    pub fn contains(self, day: Day) -> bool {
        self.first <= day && day <= self.last
    }

    /// Whether they have a day in common.
    pub fn overlaps(self, other: Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }
}
