//! Any bytes as a survey whose answers go out and come in again.

#![no_main]

#[path = "../checks.rs"]
#[expect(dead_code, reason = "each target has its own check")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::export_import(bytes));
