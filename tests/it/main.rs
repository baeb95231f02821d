//! One integration binary; a module per capability.

mod history;
mod layers;
mod projects;
mod saving;
