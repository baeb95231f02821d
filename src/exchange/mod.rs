//! Other formats, in and out. Responsible for making answers out of what somebody else's program wrote, without
//! guessing where a guess could be wrong. Knows the model and nothing else: no project file, no texts, no window.
//! Which program reads a workbook for it is told to it.

pub mod import;
