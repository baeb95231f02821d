//! One integration binary; a module per capability.

mod cli;
mod figures;
mod history;
mod import;
mod layers;
mod projects;
