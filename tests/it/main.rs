//! One integration binary; a module per capability.

mod cli;
mod figures;
mod import;
mod layers;
