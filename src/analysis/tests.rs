//! What is said of small projects, and that it adds up in any.

#![expect(clippy::float_cmp, reason = "these figures are exact in binary")]

pub(super) mod sample;

mod adding_up;
mod breakdowns;
mod changes;
mod counting;
mod deeds;
mod details;
mod employees;
mod filters;
mod follow_up;
mod goals;
mod population;
mod ratings;
mod several;
mod sureness;
mod trends;
mod weighted;
mod words;
