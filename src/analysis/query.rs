//! What is asked: which answers, grouped how, at which confidence.

use crate::model::{ChoiceId, CustomerId, Day, FieldId, Group, ReasonId, Unit};
use crate::stats::{Confidence, Method};

/// What is asked of a project. Two equal queries on the same revision have the same analysis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Query {
    pub filter: Filter,
    /// What to break down by.
    pub by: Option<Dimension>,
    /// The periods of the trend.
    pub unit: Unit,
    pub method: Method,
    pub confidence: Confidence,
    /// Today, from whoever holds the clock: it says which quarter is complete.
    pub today: Day,
}

/// Which answers are looked at: those that meet every condition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    pub period: Option<Period>,
    pub conditions: Vec<Condition>,
}

/// An answer meets it when it has any of the keys in the dimension. Without keys, none does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Condition {
    pub dimension: Dimension,
    pub keys: Vec<Key>,
}

/// What answers can be told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    Field(FieldId),
    /// An answer with several reasons counts in each of them.
    Reason,
    Group,
    Customer,
}

/// A value of a dimension.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    Choice(ChoiceId),
    Text(String),
    Rating(u8),
    Reason(ReasonId),
    Group(Group),
    Customer(CustomerId),
    /// No value in that dimension.
    Missing,
}

/// From a day to a day, both included; `None` is open on that side. Answers without a date are in no period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Period {
    pub from: Option<Day>,
    pub to: Option<Day>,
}
