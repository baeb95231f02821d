//! What the window takes from the world: the clock, the random source, the folders. Passed in, so that a test can
//! give its own.

use std::path::PathBuf;

use crate::model::Day;

/// See the module's page.
#[derive(Clone, Debug)]
pub struct Environment {
    pub today: fn() -> Day,
    pub random: fn() -> u128,
    /// Where the journals and backups are kept.
    pub state_folder: PathBuf,
    /// `None`: settings live as long as the window.
    pub settings_path: Option<PathBuf>,
}
