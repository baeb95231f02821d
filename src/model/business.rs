//! What the business knows beside its answers: figures of its own, and what its owner thinks of it.

use std::collections::BTreeMap;

use super::{BusinessFigureId, Day, Kept, SelfCheckId, Unit};

/// A number per period: sales, returning guests, complaints.
#[derive(Clone, Debug, PartialEq)]
pub struct BusinessFigure {
    pub id: BusinessFigureId,
    pub name: String,
    /// The length of its periods.
    pub unit: Unit,
    /// By the first day of the period; finite numbers.
    pub values: BTreeMap<Day, f64>,
    pub kept: Kept,
}

/// What makes people come back, as statements about the business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Statement {
    /// We foresee what customers want.
    Foresight,
    /// The product meets what it promises.
    Promise,
    /// Help in choosing, and a quick handover.
    Choosing,
    /// Ordering and using is easy.
    Ease,
    /// Contact leaves no bad feeling.
    Contact,
    /// People think well of us.
    Repute,
    /// Quality, reliability and safety come first.
    Quality,
}

impl Statement {
    pub const ALL: [Self; 7] = [
        Self::Foresight,
        Self::Promise,
        Self::Choosing,
        Self::Ease,
        Self::Contact,
        Self::Repute,
        Self::Quality,
    ];
}

/// How far the owner agrees with the statements on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct SelfCheck {
    pub id: SelfCheckId,
    pub day: Day,
    /// In the order of [`Statement::ALL`].
    pub ratings: [Option<Agreement>; Statement::ALL.len()],
    pub kept: Kept,
}

/// From 1, not at all, to 5, fully.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Agreement(u8);

impl Agreement {
    pub const LEAST: u8 = 1;
    pub const MOST: u8 = 5;

    pub const fn new(rating: u8) -> Option<Self> {
        if rating < Self::LEAST || rating > Self::MOST {
            None
        } else {
            Some(Self(rating))
        }
    }

    pub const fn value(self) -> u8 {
        self.0
    }
}

impl SelfCheck {
    pub fn rating(&self, statement: Statement) -> Option<Agreement> {
        self.ratings.get(statement as usize).copied().flatten()
    }

    pub fn rate(&mut self, statement: Statement, rating: Option<Agreement>) {
        if let Some(place) = self.ratings.get_mut(statement as usize) {
            *place = rating;
        }
    }

    /// Of the statements that were rated; `None` where none was.
    pub fn mean(&self) -> Option<f64> {
        let rated: Vec<f64> = self
            .ratings
            .iter()
            .flatten()
            .map(|rating| f64::from(rating.value()))
            .collect();
        let count = u32::try_from(rated.len()).ok().filter(|count| *count > 0)?;
        Some(rated.iter().sum::<f64>() / f64::from(count))
    }
}
