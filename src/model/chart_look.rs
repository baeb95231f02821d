//! What the charts of a project have beside their numbers: how each is to look, and what happened on a day.

use std::collections::BTreeMap;

use super::{ChartLookId, Day, EventId, Kept};

/// How a chart is to look. Of each kind there is one; of several, as two people may make them, the first holds.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartLook {
    pub id: ChartLookId,
    /// The kind's word; also of a kind that this version does not know.
    pub kind: String,
    /// Stands first among the charts.
    pub is_favourite: bool,
    /// `None`: as proposed from the numbers.
    pub title: Option<String>,
    pub subtitle: Option<String>,
    /// What was chosen, by the option's name; also options that this version does not know.
    pub options: BTreeMap<String, String>,
    pub kept: Kept,
}

/// What happened to the business on a day: "new oven".
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub id: EventId,
    pub day: Day,
    pub text: String,
    pub kept: Kept,
}
