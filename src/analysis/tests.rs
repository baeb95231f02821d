//! What is said of small projects, and that it adds up in any.

mod sample;

mod adding_up;
mod breakdowns;
mod changes;
mod filters;
mod trends;
