//! What stands in a list of the file, an item a line, and in the journal under a word of its own.

use std::fmt;
use std::hash::Hash;
use std::str::FromStr;

use serde_json::value::RawValue;

use super::problem::{Place, Problems};
use super::{read, write};
use crate::model::{
    Apart, Band, Benchmark, BusinessFigure, ChartLook, Customer, Deeds, Event, Field, Gift, Goal,
    Idea, Listed, Measure, Milestone, Person, Reason, Round, SelfCheck,
};

/// An item as one line of JSON, read and written.
pub(super) trait Line: Listed<Id: Hash + FromStr + fmt::Display> {
    /// The key of the list in the file.
    const LIST: &str;
    /// What one of them is called in the journal.
    const WORD: &str;

    /// `None` where nothing of it can be kept; what is wrong is among the problems.
    fn read(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<Self>;
    fn write(&self, out: &mut Vec<u8>);
}

macro_rules! line {
    ($item:ident, $list:literal, $word:literal, $read_and_write:ident) => {
        impl Line for $item {
            const LIST: &str = $list;
            const WORD: &str = $word;

            fn read(raw: &RawValue, place: Place<'_>, problems: &mut Problems) -> Option<Self> {
                read::$read_and_write(raw, place, problems)
            }
            fn write(&self, out: &mut Vec<u8>) {
                write::$read_and_write(self, out);
            }
        }
    };
}
line!(Field, "fields", "field", field);
line!(Reason, "reasons", "reason", reason);
line!(Customer, "customers", "customer", customer);
line!(Round, "rounds", "round", round);
line!(Person, "people", "person", person);
line!(Gift, "gifts", "gift", gift);
line!(Measure, "measures", "measure", measure);
line!(Goal, "goals", "goal", goal);
line!(Milestone, "milestones", "milestone", milestone);
line!(Band, "bands", "band", band);
line!(Benchmark, "benchmarks", "benchmark", benchmark);
line!(
    BusinessFigure,
    "business_figures",
    "business_figure",
    business_figure
);
line!(SelfCheck, "self_checks", "self_check", self_check);
line!(Event, "events", "event", event);
line!(ChartLook, "chart_looks", "chart_look", chart_look);
line!(Deeds, "deeds", "deeds", deeds);
line!(Idea, "ideas", "idea", idea);
line!(Apart, "apart", "apart", apart);
