//! The project on disk: JSON in and out, the safe save, the journal, recovery, the lock. Nothing else knows the
//! format. Responsible for the promise that what was recorded is never lost; knows nothing of undo, of texts a
//! user reads, or of the window.

mod revision;

pub use revision::Revision;
