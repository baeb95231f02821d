//! What customers did, beside what they said they would: recommended, reviewed, came by recommendation, stayed or left,
//! and what they spend. Told to the owner, or seen; of each what is not known is left out.

use super::{ApartId, CustomerId, Day, Kept};

/// What is known that a customer did.
#[derive(Clone, Debug, PartialEq)]
pub struct Deeds {
    /// Whose: there is one for each customer at most.
    pub id: CustomerId,
    pub recommended: Option<Deed>,
    pub reviewed: Option<Deed>,
    pub came_by: Option<CameBy>,
    /// Whether they left; one that did not happen says that they stayed.
    pub left: Option<Deed>,
    pub spend: Option<Spend>,
    pub kept: Kept,
}

/// Something a customer did, or did not.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    /// How often; 0 where it is known that they did not.
    pub times: u32,
    /// On which it happened, or was told.
    pub day: Day,
    pub kept: Kept,
}

/// Whether somebody's recommendation brought a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct CameBy {
    pub whose: Recommender,
    pub day: Day,
    pub kept: Kept,
}

/// Whose recommendation brought a customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Recommender {
    /// Nobody's: they came by themselves.
    Nobody,
    /// Who may not be in the list any more.
    Customer(CustomerId),
    /// Somebody else by name; empty where it is not known who.
    Somebody(String),
}

/// What a customer spends in a year, in the business's own currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Spend {
    amount: f64,
    pub day: Day,
    pub kept: Kept,
}

/// Two customers of whom somebody said that they are not one person, however alike they are spelt.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart {
    pub id: ApartId,
    pub first: CustomerId,
    pub second: CustomerId,
    pub kept: Kept,
}

impl Deeds {
    /// Nothing is known yet.
    pub fn of(id: CustomerId) -> Self {
        Self {
            id,
            recommended: None,
            reviewed: None,
            came_by: None,
            left: None,
            spend: None,
            kept: Kept::default(),
        }
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::of(self.id)
    }
}

impl Deed {
    pub fn new(times: u32, day: Day) -> Self {
        Self {
            times,
            day,
            kept: Kept::default(),
        }
    }

    pub const fn happened(&self) -> bool {
        self.times > 0
    }
}

impl CameBy {
    pub fn new(whose: Recommender, day: Day) -> Self {
        Self {
            whose,
            day,
            kept: Kept::default(),
        }
    }

    pub const fn customer(&self) -> Option<CustomerId> {
        match self.whose {
            Recommender::Customer(id) => Some(id),
            Recommender::Nobody | Recommender::Somebody(_) => None,
        }
    }
}

impl Spend {
    /// Far more than anybody spends, and little enough that any number of them can be summed.
    pub const MOST: f64 = 1e12;

    /// `None` for what is no amount: below zero, or without end.
    pub fn new(amount: f64, day: Day) -> Option<Self> {
        (0.0..=Self::MOST).contains(&amount).then(|| Self {
            amount,
            day,
            kept: Kept::default(),
        })
    }

    pub const fn amount(&self) -> f64 {
        self.amount
    }
}

impl Apart {
    /// Whether it is about these two, in whatever order.
    pub fn is_of(&self, one: CustomerId, other: CustomerId) -> bool {
        (self.first, self.second) == (one, other) || (self.first, self.second) == (other, one)
    }

    pub fn names(&self, customer: CustomerId) -> bool {
        self.first == customer || self.second == customer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_a_number_that_can_be_spent() {
        let day = "2026-11-29".parse().unwrap();
        for (amount, fits) in [
            (0.0, true),
            (12.5, true),
            (1e12, true),
            (-0.01, false),
            (1.1e12, false),
            (f64::NAN, false),
            (f64::INFINITY, false),
        ] {
            assert_eq!(Spend::new(amount, day).is_some(), fits, "{amount}");
        }
    }

    #[test]
    fn two_are_apart_in_either_order() {
        let id = |number: u32| CustomerId::new(number.try_into().unwrap());
        let apart = Apart {
            id: ApartId::FIRST,
            first: id(1),
            second: id(2),
            kept: Kept::default(),
        };
        assert!(apart.is_of(id(2), id(1)) && apart.is_of(id(1), id(2)));
        assert!(!apart.is_of(id(1), id(3)));
    }
}
