//! What the window takes from the world: the clock, the random source, the folders. Passed in, so that a test can
//! give its own.

use std::path::PathBuf;

use super::mail_program::NoMailProgram;
use crate::ending::Ending;
use crate::exchange::import::TableReader;
use crate::model::{Day, Language};
use crate::project_file::Keeping;

/// See the module's page.
#[derive(Clone, Debug)]
pub struct Environment {
    pub today: fn() -> Day,
    /// Where journals and backups are kept, and with what. Its wake is set by the window.
    pub keeping: Keeping,
    pub tables: TableReader,
    /// `None`: settings live as long as the window.
    pub settings_path: Option<PathBuf>,
    /// Whether the system has asked the program to end.
    pub ending: Ending,
    /// Asked for on the command line: wins over the settings until another is chosen, and is not kept.
    pub language: Option<Language>,
    /// Has the system's mail program begin the mail of a link; waits for what comes of it.
    pub open_mail: fn(&str) -> Result<(), NoMailProgram>,
}
