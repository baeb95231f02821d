//! Any bytes as a project file.

#![no_main]

#[path = "../checks.rs"]
#[expect(dead_code, reason = "each target has its own check")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::open_project(bytes));
