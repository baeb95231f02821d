//! Any records in the journal of a survey.

#![no_main]

#[path = "../checks.rs"]
#[expect(dead_code, reason = "each target has its own check")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::replay_journal(bytes));
