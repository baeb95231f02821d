//! The words themselves, in lower case.

pub(super) mod comments;
pub(super) mod dates;
pub(super) mod people;
pub(super) mod programs;
pub(super) mod scores;
