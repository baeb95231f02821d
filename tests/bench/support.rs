//! What is borrowed of the tests: keeping with a fixed clock, and the window without a display.

#![allow(dead_code, reason = "the tests use the rest of it")]

#[path = "../it/support/cpu_renderer.rs"]
pub mod cpu_renderer;
#[path = "../it/support/keeping.rs"]
pub mod keeping;
#[path = "../it/support/tables.rs"]
pub mod tables;
#[path = "../it/support/window.rs"]
pub mod window;
