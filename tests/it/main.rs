//! One integration binary; a module per capability.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "clippy.toml allows them in test functions only, not in what these call"
)]

mod figures;
mod history;
mod import;
mod layers;
mod projects;
