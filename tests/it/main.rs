//! One integration binary; a module per capability.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "clippy.toml allows them in test functions only, not in what these call"
)]

#[cfg(feature = "gui")]
mod aims;
mod breaking_off;
mod by_keys;
mod cases;
#[cfg(feature = "gui")]
mod charts;
mod cli;
#[cfg(feature = "gui")]
mod counter;
#[cfg(feature = "gui")]
mod counting;
mod crash_states;
mod damage;
#[cfg(feature = "gui")]
mod deeds;
mod ending;
mod exchange;
mod fault_sweep;
mod figures;
#[cfg(feature = "gui")]
mod fits;
mod follow_up;
mod going_elsewhere;
mod half_typed;
mod history;
mod hostile;
mod import;
mod import_again;
mod import_dates;
mod import_letters;
mod import_rows;
mod import_unlike;
mod in_place;
mod journal_beside;
mod keeping;
mod killing;
mod languages;
mod layers;
mod leftovers;
mod menus;
mod merge;
#[cfg(feature = "gui")]
mod not_answers;
mod one_source;
#[cfg(feature = "gui")]
mod opening;
mod printed;
mod projects;
#[cfg(feature = "gui")]
mod ratings;
#[cfg(feature = "gui")]
mod recovery;
#[cfg(feature = "gui")]
mod report_view;
#[cfg(feature = "gui")]
mod responses;
mod room;
#[cfg(feature = "gui")]
mod rounds;
mod saving;
#[cfg(feature = "gui")]
mod scores;
mod script;
mod several;
mod shapes;
mod support;
#[cfg(feature = "gui")]
mod typed_fast;
mod window;
#[cfg(feature = "gui")]
mod window_import;
#[cfg(feature = "gui")]
mod window_settings;
#[cfg(feature = "gui")]
mod words;
mod workbook;
