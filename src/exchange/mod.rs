//! Other formats, in and out. Responsible for making answers out of what somebody else's program wrote, without
//! guessing where a guess could be wrong, for giving answers out so that nothing is lost or carried out elsewhere, and
//! for a mail to whoever answered. Knows the model and nothing else: no project file, no texts, no window. Which
//! program reads a workbook for it is told to it.

pub mod export;
mod headings;
pub mod import;
mod mail;

pub use headings::{Heading, sections_name};
pub use mail::{mail_link, shortened};
