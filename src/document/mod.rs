//! The open project: its edits and their inverses, its history and revision, and its keeping. Responsible for what
//! can be undone and for when a change counts as recorded; knows nothing of the file's format or of the window.

mod edit_label;
mod history;

pub use crate::project_file::Revision;
pub use edit_label::EditLabel;
pub use history::Document;
