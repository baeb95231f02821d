//! One integration binary; a module per capability.

mod history;
mod keeping;
mod layers;
mod projects;
mod saving;
