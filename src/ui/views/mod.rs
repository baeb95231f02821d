//! The views of the rail, and the page shown without a project.

pub mod charts;
pub mod collect;
pub mod counter;
mod empty;
pub mod follow_up;
pub mod report;
pub mod responses;
pub mod scores;
pub mod settings;
pub mod welcome;
