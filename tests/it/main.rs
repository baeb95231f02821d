//! One integration binary; a module per capability.

mod cli;
mod figures;
mod history;
mod import;
mod keeping;
mod layers;
mod projects;
mod saving;
