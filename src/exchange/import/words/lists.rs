//! The words themselves, in lower case.

pub(super) mod asked_names;
pub(super) mod before;
pub(super) mod belongings;
pub(super) mod comments;
pub(super) mod counts;
pub(super) mod dates;
pub(super) mod measures;
pub(super) mod names;
pub(super) mod people;
pub(super) mod programs;
pub(super) mod question;
pub(super) mod reasons;
pub(super) mod roles;
pub(super) mod scales;
pub(super) mod things;
