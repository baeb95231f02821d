//! One integration binary; a module per capability.

mod figures;
mod import;
mod layers;
