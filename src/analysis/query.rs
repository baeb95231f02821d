//! What is asked: which answers, grouped how, compared with what. How answers are counted is the project's.

use std::num::NonZeroU32;

use crate::model::{ChoiceId, CustomerId, Day, FieldId, Group, ReasonId, Unit};

/// What is asked of a project. Two equal queries on the same revision have the same analysis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Query {
    pub filter: Filter,
    /// What to break down by.
    pub by: Option<Dimension>,
    /// What to break each of those down by. Reasons are not crossed.
    pub crossed: Option<Dimension>,
    /// The periods of the trend.
    pub steps: Steps,
    /// Whose change is told of; `None`: the filter's period, or without one the last complete quarter.
    pub during: Option<Period>,
    /// What that is compared with.
    pub against: Against,
    /// What the change is split over, into who answered and what they said. Not by reasons: an answer may have several.
    pub split_by: Option<Dimension>,
    /// What the rolling score looks back over; `None` where none is wanted.
    pub rolling: Option<Rolling>,
    /// Today, from whoever holds the clock: it says which quarter is complete.
    pub today: Day,
}

impl Query {
    /// All answers, by month, broken down by nothing.
    pub fn all(today: Day) -> Self {
        Self {
            filter: Filter::default(),
            by: None,
            crossed: None,
            steps: Steps::default(),
            during: None,
            against: Against::default(),
            split_by: None,
            rolling: None,
            today,
        }
    }
}

/// What the periods of a trend are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Steps {
    Calendar(Unit),
    /// The project's rounds, in the order of their days. What was answered between them is in none.
    Rounds,
}

impl Steps {
    /// From the shortest to the longest, and rounds, each with its word for programs.
    pub const WORDS: [(&str, Self); 7] = [
        ("day", Self::Calendar(Unit::Day)),
        ("week", Self::Calendar(Unit::Week)),
        ("month", Self::Calendar(Unit::Month)),
        ("quarter", Self::Calendar(Unit::Quarter)),
        ("half-year", Self::Calendar(Unit::HalfYear)),
        ("year", Self::Calendar(Unit::Year)),
        ("round", Self::Rounds),
    ];

    pub fn word(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, each)| *each == self);
        found.map_or("", |(word, _)| word)
    }
}

impl Default for Steps {
    fn default() -> Self {
        Self::Calendar(Unit::default())
    }
}

/// What a rolling score looks back over at the end of each day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rolling {
    /// The last so many answers with a score.
    Answers(NonZeroU32),
    /// The last so many days, the day itself among them.
    Days(NonZeroU32),
}

/// What a period is compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Against {
    /// The one as long just before it.
    #[default]
    PeriodBefore,
    /// The same one a year earlier.
    YearBefore,
    Period(Period),
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
    /// An answer with several reasons counts in each of them, as one with several choices of a field does.
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
    /// All keys of which nothing is told alone, since employees could be recognised.
    Hidden,
}

/// From a day to a day, both included; `None` is open on that side. Answers without a date are in no period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Period {
    pub from: Option<Day>,
    pub to: Option<Day>,
}
