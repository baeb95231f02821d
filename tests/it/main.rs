//! One integration binary; a module per capability.

mod import;
mod layers;
