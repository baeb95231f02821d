//! One integration binary; a module per capability.

mod history;
mod import;
mod layers;
mod projects;
