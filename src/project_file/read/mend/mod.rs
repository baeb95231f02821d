//! A file that is no JSON any more, made into one with as much of it as can be read: by its lines where it is laid out
//! as the program writes it, else up to the break. One pass, and no longer than the file. Of what a project is made,
//! this knows only what stands on lines of its own.

mod lines;
mod prefix;

use crate::project_file::problem::Problems;
use crate::project_file::words;

/// What stands for an item that could not be read, so that those after it keep their numbers.
pub(super) const LOST: &str = "null";

/// JSON text with what can be read, and what cannot.
#[derive(Debug)]
pub(super) struct Mended {
    pub(super) json: String,
    pub(super) problems: Problems,
    /// How much of the text is in it.
    taken_bytes: usize,
}

/// Nothing when the text does not begin to look like a project.
pub(super) fn mend(text: &str, error: &serde_json::Error) -> Option<Mended> {
    // Before much is done for it.
    let named = memchr::memmem::find(text.as_bytes(), words::FORMAT.as_bytes());
    named?;
    // Other programs indent a file so that it begins as ours do, and then have lines of their own.
    let by_lines = lines::are_ours(text).then(|| lines::mend(text, error));
    let by_prefix = prefix::mend(text, error);
    by_prefix
        .into_iter()
        .chain(by_lines)
        .max_by_key(|mended| mended.taken_bytes)
}
