//! One integration binary; a module per capability.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "clippy.toml allows them in test functions only, not in what these call"
)]

mod cases;
#[cfg(feature = "gui")]
mod charts;
mod cli;
#[cfg(feature = "gui")]
mod counting;
mod crash_states;
mod fault_sweep;
mod figures;
mod history;
mod hostile;
mod import;
mod keeping;
mod killing;
mod languages;
mod layers;
mod merge;
mod projects;
#[cfg(feature = "gui")]
mod ratings;
#[cfg(feature = "gui")]
mod recovery;
#[cfg(feature = "gui")]
mod responses;
mod saving;
mod script;
mod support;
#[cfg(feature = "gui")]
mod window;
#[cfg(feature = "gui")]
mod window_import;
#[cfg(feature = "gui")]
mod words;
